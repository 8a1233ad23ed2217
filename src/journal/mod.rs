//! What was run: intent, effect, done. Nothing is lost and nothing is done twice (`DESIGN.md`, "Running").

mod bundle;
mod chain;
mod clock;
mod event;
mod evidence;
mod filesystem;
mod keep;
mod lock;
mod open;
mod prune;
mod query;
mod run;
mod runner;
mod schema;
mod state;
mod store;
mod watch;

pub use bundle::{Bundle, Signed};
pub use clock::{seconds, stamp};
pub use event::{Approval, End, Event, Need, Part, Recorded, Settled, Settler, Why};
pub use evidence::Evidence;
pub use keep::Verified;
pub use lock::Lock;
pub use prune::Remains;
pub use run::Run;
pub use runner::{Ending, Listener, News, Runner};
pub use state::{Standing, State};
pub use store::Journal;
