//! A small Enterprise Server and a small Enterprise Cloud on loopback, to run the license procedures against. Nothing in them is real:
//! the people are made up, and the pages are our own, with the labels that documents name.

mod access;
mod account;
mod cloud;
mod cloud_api;
mod exchange;
mod license;
mod page;
mod people;
mod ready;
mod serve;
mod server;
mod server_api;
mod site;
mod state;

pub use access::{ACCOUNTS, Account, ONE_TIME_CODE, TOKENS, Token};
pub use exchange::{Call, Reply};
pub use page::Side;
pub use people::{ENTERPRISE, ORGANIZATIONS, People};
pub use ready::{credentials, inputs, sites};
pub use serve::{Keep, Options, SLOW, Sandbox};
pub use site::{Fault, Manner, Release, answer};
pub use state::{Kept, State};
