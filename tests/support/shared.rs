//! The documents that the project is held against. They stand beside the repository and are no part of it.

use std::path::PathBuf;

/// The folder: `VADE_SHARED`, else `shared` beside the repository.
pub fn folder() -> PathBuf {
    std::env::var_os("VADE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from)
}
