//! `vade export`: the reading of a whole tree, as JSON Lines.

use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long = "for", value_name = "for")]
    pub version: Option<String>,
    #[arg(long)]
    pub verbatim: bool,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "export").into()
}
