//! The same steps and actions in other words.

pub mod agreement;
mod align;
mod catalog;
mod cut;
mod desk;
mod detect;
pub mod edit;
mod extract;
mod features;
mod ftl;
pub mod import;
pub mod labels;
pub mod lock;
mod merge;
mod note;
mod pseudo;
mod shelf;
pub mod status;
pub mod subject;
pub mod sync;
mod tags;
pub mod takeover;
mod unit;
pub mod wording;

pub use align::{Coverage, align, coverage, each_words, each_words_mut};
pub use catalog::{Catalog, Ids, key};
pub use cut::cut;
pub use desk::{Desk, Target, covers, headings};
pub use detect::Detector;
pub use extract::with_kept_ids;
pub use ftl::{pattern, quoted, variable_name};
pub use merge::merged;
pub use pseudo::pseudo;
pub use shelf::Shelf;
pub use tags::{Tag, tags};
pub use unit::{Unit, UnitKind, collapse, has_words, slug};
