//! Runs: while they happen, and afterwards.

mod account;
mod events;
mod found;
mod history;
mod lines;
mod live;

pub use account::Account;
pub use events::{Events, diagnostic};
pub use found::found;
pub use history::{Listed, history, list, list_csv, list_json, show_json};
pub use lines::Lines;
pub use live::Live;

/// A stream that whoever reports and whoever asks share.
pub type Output = std::rc::Rc<std::cell::RefCell<Box<dyn std::io::Write + Send>>>;
