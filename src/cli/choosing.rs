//! The options that choose a plan, for every command that makes one.

use std::path::PathBuf;

/// What is planned, with what, and where.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Choosing {
    #[arg(long = "for", value_name = "for")]
    pub version: Option<String>,
    #[arg(long, value_name = "backend", value_delimiter = ',')]
    pub backend: Vec<String>,
    #[arg(long, value_name = "set")]
    pub set: Vec<String>,
    #[arg(long, value_name = "inputs")]
    pub inputs: Option<PathBuf>,
    #[arg(long, value_name = "sites")]
    pub sites: Option<PathBuf>,
}
