//! `vade completions`: a script that completes commands for a shell.

use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "shell", value_enum)]
    pub shell: clap_complete::Shell,
}

pub(super) fn run(_: &mut Session, _: &Args) -> Result<Exit> {
    Diagnostic::error("not-yet").with("command", "completions").into()
}
