//! `vade show`: a procedure, for reading.

use super::args::Labels;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "id")]
    pub id: String,
    #[arg(long = "for", value_name = "for")]
    pub version: Option<String>,
    #[arg(long, value_name = "labels", value_enum, default_value_t)]
    pub labels: Labels,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "show").into()
}
