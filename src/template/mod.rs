//! Liquid, expanded for one product version.

mod page;

pub use page::{Context, Origin, Page, Part, place};
