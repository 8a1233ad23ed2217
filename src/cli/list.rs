//! `vade list`: the documents of a tree.

use super::args::Format;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "topic")]
    pub topic: Option<String>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "list").into()
}
