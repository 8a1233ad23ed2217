//! The documents that the project is held against. They stand beside the repository and are no part of it.

#![allow(dead_code, unused_imports, unused_macros, reason = "each test file uses what it needs")]

use std::path::PathBuf;

/// The folder: `VADE_SHARED`, else `shared` beside the repository.
pub fn folder() -> PathBuf {
    std::env::var_os("VADE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from)
}

/// Whether the folder is there. Where it is not, says that the test is skipped; in CI that is a failure.
pub fn is_there() -> bool {
    let there = folder().join("seeds").is_dir();
    if !there {
        assert!(std::env::var_os("CI").is_none(), "CI needs the shared documents at {}", folder().display());
        eprintln!("SKIPPED: the shared documents are not at {}", folder().display());
    }
    there
}

/// Ends a test where the folder is not there.
macro_rules! or_skip {
    () => {
        if !$crate::shared::is_there() {
            return;
        }
    };
}
pub(crate) use or_skip;
