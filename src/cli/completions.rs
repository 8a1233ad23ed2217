//! `vade completions`: a script that completes commands for a shell.

use super::{Exit, Session, localized};
use crate::diagnostic::Result;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "shell", value_enum)]
    pub shell: clap_complete::Shell,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let mut command = localized(&session.lexicon);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "vade", &mut script);
    session.print(&String::from_utf8_lossy(&script));
    Ok(Exit::Done)
}
