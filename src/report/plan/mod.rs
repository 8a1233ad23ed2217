//! Plans on the screen and for other programs.

mod actions;
mod difference;
mod foot;
mod json;
mod preview;
mod step;

pub use actions::Actions;
pub use difference::{Comparison, Side, json as difference_json};
pub use json::{plan as json, words as step_words};
pub use preview::{Preview, without_pictures};
