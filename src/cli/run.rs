//! `vade run`: previews a procedure, or runs it step by step.

use std::path::PathBuf;

use super::args::{Format, Labels};
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "id")]
    pub id: String,
    #[arg(long)]
    pub dry_run: bool,
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
    #[arg(long, value_name = "approve")]
    pub approve: Option<String>,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "labels", value_enum, default_value_t)]
    pub labels: Labels,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "run").into()
}
