//! `vade runs`: what was run, and going on with it.

use std::path::PathBuf;

use super::args::Format;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    List(List),
    Show(Show),
    Resume(Resume),
    Resolve(Resolve),
}

#[derive(Debug, clap::Args)]
pub(super) struct List {
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct Show {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct Resume {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct Resolve {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(value_name = "step")]
    pub step: u64,
    #[arg(value_name = "outcome", value_enum)]
    pub outcome: Outcome,
    #[arg(long, value_name = "why")]
    pub why: String,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Outcome {
    Done,
    Retry,
    Abort,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "runs").into()
}
