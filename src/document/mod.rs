//! A document's blocks, steps and actions.

pub mod action;
pub mod actions;
pub mod bindings;
pub mod dialect;
mod model;

pub use model::{Block, BlockKind, Code, Document, Inline, Notice, Procedure, Step, Steps, Words, plain};
