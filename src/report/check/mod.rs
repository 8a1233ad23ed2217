//! Findings as people, programs and code hosts read them.

mod explain;
mod json;
mod sarif;
mod text;

pub use explain::{all, one};
pub use json::json;
pub use sarif::sarif;
pub use text::{Manner, text};
