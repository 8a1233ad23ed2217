//! A document's blocks, steps and actions.

pub mod action;
pub mod actions;
pub mod bindings;
pub mod dialect;
mod model;
mod read;
mod slug;

pub use actions::Tools;
pub use model::{Block, BlockKind, Code, Document, Inline, Notice, Procedure, Step, Steps, Words, plain};
pub use read::{inline, inline_words, is_executable, read, sort};
pub use slug::slug;
