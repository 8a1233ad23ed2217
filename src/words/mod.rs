//! The words of messages: which language, its messages, and the way it writes numbers, dates and lists.

mod formats;
mod lexicon;
mod locales;
pub mod negotiation;
pub mod pseudo;
mod resource;
pub mod visible;

pub use formats::Formats;
pub use lexicon::{Lexicon, Worded};
pub use locales::{Locales, SOURCE_LANGUAGE};
pub use negotiation::{Choice, From};
pub use resource::{Flaw, Why, guarded, has_cut_escape};
