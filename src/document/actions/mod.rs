//! Attaches actions to a document's steps (`DESIGN.md`, "Actions"): from bindings, code, cues and the phrase book.

mod bindings_reader;
mod http;
mod placeholders;
mod reader;
mod shell;
mod shell_scan;
mod tools;

pub use tools::Tools;
