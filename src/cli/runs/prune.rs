//! `vade runs prune`: removes the evidence of runs that ended long ago. Journal and hashes stay.

use std::path::PathBuf;
use std::time::SystemTime;

use super::super::{Exit, Session, account};
use super::{list, state_of};
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{Journal, Run};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(long, value_name = "before", required_unless_present = "keep")]
    pub before: Option<String>,
    #[arg(long, value_name = "keep")]
    pub keep: Option<usize>,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let folder = account::state_folder(session, args.state.as_ref());
    let before = args.before.as_deref().map(|given| list::moment(given, SystemTime::now())).transpose()?;
    let (mut runs, mut files) = (0_usize, 0_usize);
    if let Some(mut journal) = Journal::there(&folder, &account::who(session))? {
        for run in ended(&journal, before.as_deref(), args.keep)? {
            let kept = journal.verify(&run)?;
            let count = if args.dry_run { kept.files } else { journal.prune(&run)? };
            runs += usize::from(count > 0);
            files += count;
        }
    }
    let note = if args.dry_run { Diagnostic::note("runs-would-be-pruned") } else { Diagnostic::note("runs-pruned") };
    session.report(&note.with("runs", runs).with("files", files));
    Ok(Exit::Done)
}

/// The runs that have ended, were created before that moment, and are not among the latest that are kept.
fn ended(journal: &Journal, before: Option<&str>, keep: Option<usize>) -> Result<Vec<Run>> {
    let mut found = Vec::new();
    for run in journal.runs()? {
        if state_of(journal, &run)?.end.is_some() {
            found.push(run);
        }
    }
    found.truncate(found.len().saturating_sub(keep.unwrap_or_default()));
    found.retain(|run| before.is_none_or(|before| run.created.as_str() < before));
    Ok(found)
}
