//! Tests of procedures: their plans go through the real run loop, with written answers in place of the world.

mod answers;
mod coverage;
mod file;
mod play;
mod record;
mod scripted;

pub use answers::{Answer, Then};
pub use coverage::{Branch, Coverage, Place};
pub use file::{Expected, Passed, TestFile, Way};
pub use play::{Played, Playing, complete, play};
pub use record::{Seen, record};
