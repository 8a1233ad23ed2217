//! What happened and what there is, on the screen and for other programs.

pub mod check;
pub mod export;
pub mod json;
pub mod markdown;
pub mod plan;
pub mod problem;
pub mod run;
pub mod section;
pub mod terminal;
pub mod testing;
