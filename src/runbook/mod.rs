//! Translated runbooks: every document of a tree, worded in every language, as pages of a site or as files for other tools.
//!
//! An [`Order`] says what is wanted, a [`Shelf`] holds the documents that were read for it, and each format makes files of them:
//! a path and its bytes, handed to whoever keeps them. Nothing here touches the disk except through the tree.

mod address;
mod anchors;
mod books;
pub mod html;
mod links;
mod order;
pub mod pdf;
mod plain;
mod search;
mod shelf;
mod topics;

pub use address::{encoded, relative, safe};
pub use order::{Beside, DryRun, Edition, Order, Tongue, tongues};
use order::{page_file, plain_title};
pub use shelf::{Sheet, Shelf};

pub use books::mdbook;
pub use plain::{json, markdown};

use crate::diagnostic::Result;

/// Takes a file: its path in the output, with `/`, and its bytes. Called from several threads.
pub type Keep<'a> = dyn Fn(&str, &[u8]) -> Result<()> + Sync + 'a;
