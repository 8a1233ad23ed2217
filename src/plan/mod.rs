//! Plans: what a run would do, with its inputs, its sites, a backend for each action, and two digests.

mod build;
mod canonical;
mod choose;
mod describe;
mod difference;
pub mod inputs;
mod material;
mod model;
mod needs;
pub mod procedure;
mod sites;

pub use build::{Asked, build};
pub use canonical::{Digest, canonical, hex, sha256_hex};
pub use choose::{Choice, Means, able, choose};
pub use difference::{About, Change, compare};
pub use model::{FORMAT, Need, Plan, PlannedAction, PlannedHost, PlannedSite, PlannedStep, kind_name};
pub use needs::placeholders;
pub use sites::{CREDENTIALS, Host, NO_PROXY, Site, Sites};
