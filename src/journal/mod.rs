//! What was run: intent, effect, done. Nothing is lost and nothing is done twice (`DESIGN.md`, "Running").

mod clock;
mod event;
mod evidence;
mod runner;
mod state;
mod store;
mod watch;

pub use clock::{seconds, stamp};
pub use event::{Approval, End, Event, Need, Part, Recorded, Settled, Settler, Why};
pub use evidence::Evidence;
pub use runner::{Ending, Listener, News, Runner};
pub use state::{Standing, State};
pub use store::{Journal, Lock, Run};
