//! `vade runs prune`: removes what is kept of runs that ended long ago. Journal and hashes stay.

use std::path::PathBuf;
use std::time::SystemTime;

use super::super::{Exit, Session, account};
use super::{list, state_of};
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{Journal, Remains, Run};

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
    let (mut found, mut exit) = (Vec::new(), Exit::Done);
    if let Some(mut journal) = Journal::there(&folder, &account::who(session))? {
        for run in ended(&journal, before.as_deref(), args.keep)? {
            let flaws = journal.verify(&run)?.flaws;
            if flaws.is_empty() {
                found.push(if args.dry_run { journal.remains(&run)? } else { journal.prune(&run)? });
                continue;
            }
            // Once it is removed on purpose, nobody would see that somebody changed it before.
            flaws.iter().for_each(|flaw| session.report(flaw));
            session.report(&Diagnostic::warning("run-left-unpruned").with("run", run.id.as_str()));
            exit = Exit::Findings;
        }
    }
    found.retain(|remains| !remains.is_empty());
    let all: Remains = found.iter().copied().sum();
    let note = if args.dry_run { Diagnostic::note("runs-would-be-pruned") } else { Diagnostic::note("runs-pruned") };
    let counts = [("pruned-evidence", all.evidence), ("pruned-working", all.working)];
    let what = counts.into_iter().filter(|(_, count)| *count > 0);
    let what: Vec<String> = what.map(|(id, count)| session.say(id, &[("count", count.into())])).collect();
    let size = session.lexicon.size(all.bytes);
    session.report(&note.with("runs", found.len()).with("what", what).with("size", size));
    Ok(exit)
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
