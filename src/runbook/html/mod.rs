//! A static site: pages for a browser, without a framework, a font or a request to anywhere.

mod badges;
mod beside;
mod blocks;
mod bound;
mod code;
mod frame;
mod index;
mod page;
mod side;
mod site;
mod trail;
mod words;
mod writer;

pub use bound::Bound;
pub use site::{Built, site};
pub use writer::{Html, escaped};

/// The style sheet of all pages.
pub const STYLE: &str = include_str!("assets/style.css");
/// The script of all pages.
pub const SCRIPT: &str = include_str!("assets/script.js");

/// What pages may do: show what lies beside them, and nothing else.
pub const POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
