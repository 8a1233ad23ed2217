//! Attaches actions to a document's steps (`DESIGN.md`, "Actions"): from bindings, code, cues and the phrase book.

mod acting;
mod attach;
mod bindings_action;
mod bindings_reader;
mod coded;
mod cues;
mod downloads;
mod found;
mod groups;
mod http;
mod joined;
mod line;
mod phrasebook;
mod phrases;
mod placeholders;
mod points;
pub(crate) mod reader;
mod reading;
mod said;
mod shell;
mod shell_check;
mod shell_expand;
mod shell_scan;
mod shell_word;
mod tokens;
mod tools;
mod typing;
mod verbs;

pub use cues::Cues;
pub use phrasebook::PhraseBook;
pub use tools::Tools;
