//! `vade serve`: the pages of a tree while somebody works on it. Whoever asks gets pages and nothing else: there is no request
//! that runs, writes or changes anything.

mod server;
mod workbench;

pub use server::{Pages, Server};
pub use workbench::Workbench;
