//! `vade diff`: two plans side by side.

use std::path::PathBuf;

use super::args::Format;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "a")]
    pub a: String,
    #[arg(value_name = "b")]
    pub b: String,
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
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "diff").into()
}
