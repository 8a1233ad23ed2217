//! What the integration tests stand on: folders of their own, the program run in them, and what a machine may lack.

#![allow(dead_code, unused_imports, unused_macros, reason = "each test file is a program of its own and uses its part")]

pub mod journal;
pub mod need;
pub mod own;
pub mod server;
pub mod shared;

mod folder;
mod place;
mod program;
mod wait;

pub use folder::Folder;
pub use place::Place;
pub use program::{command, ended, here, in_terminal, one_line, vade};
pub use wait::until;

pub(crate) use need::needs;
