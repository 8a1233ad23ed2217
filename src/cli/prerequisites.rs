//! What must have been carried out before a procedure: looked up in the journal, or said by the operator.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use super::Session;
use super::planning::Prepared;
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{End, Journal, Run, State, seconds};
use crate::plan::Plan;

/// Whether the plan's prerequisites are procedures that there are, and those that are said to be satisfied are among them.
///
/// # Errors
/// `prerequisite-unknown` with the nearest, `satisfied-unknown`.
pub(super) fn known(prepared: &Prepared, plan: &Plan) -> Result<()> {
    for prerequisite in &plan.prerequisites {
        prepared.opened.library.find(&prerequisite.procedure).map_err(|why| {
            let near = why.args.iter().find(|(name, _)| *name == "near").map(|(_, near)| near.clone());
            let told = Diagnostic::error("prerequisite-unknown").with("procedure", prerequisite.procedure.as_str());
            Box::new(match near {
                Some(near) => told.with("near", near),
                None => told,
            })
        })?;
    }
    let stray = prepared.satisfied.iter().find(|s| !plan.prerequisites.iter().any(|p| p.procedure == **s));
    match stray {
        Some(stray) => Diagnostic::error("satisfied-unknown").with("procedure", stray.as_str()).into(),
        None => Ok(()),
    }
}

/// What is still to be carried out: the diagnostics to tell, none where all prerequisites are satisfied.
///
/// # Errors
/// Where the journal cannot be read.
pub(super) fn open(session: &Session, prepared: &Prepared, plan: &Plan, state: &Path) -> Result<Vec<Diagnostic>> {
    let left = plan.prerequisites.iter().filter(|p| !prepared.satisfied.contains(&p.procedure));
    let left: Vec<_> = left.collect();
    if left.is_empty() {
        return Ok(Vec::new());
    }
    let journal = Journal::there(state, &super::carry::who(session))?;
    let runs = journal.as_ref().map_or_else(|| Ok(Vec::new()), Journal::runs)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let mut told = Vec::new();
    for prerequisite in left {
        let last = match &journal {
            Some(journal) => finished(journal, &runs, &prerequisite.procedure)?,
            None => None,
        };
        let command = format!("vade run {}", prerequisite.procedure);
        let tell = |rule| {
            Diagnostic::error(rule).with("procedure", prerequisite.procedure.as_str()).with("command", command.as_str())
        };
        match last {
            None => told.push(tell("prerequisite-open")),
            Some(at) => {
                let age = seconds(&at).map_or(0, |then| now.saturating_sub(u64::try_from(then).unwrap_or(0)));
                if prerequisite.within.is_some_and(|within| age > within) {
                    told.push(tell("prerequisite-old").with("since", at));
                }
            }
        }
    }
    Ok(told)
}

/// When the newest run of a procedure came to its good end.
fn finished(journal: &Journal, runs: &[Run], name: &str) -> Result<Option<String>> {
    let of_it = |run: &&Run| {
        run.name == name
            || run.name.split_once('#').is_some_and(|(document, _)| document == name)
            || name.split_once('#').is_some_and(|(document, _)| document == run.name)
    };
    for run in runs.iter().rev().filter(of_it) {
        let events = journal.events(run)?;
        let state = State::of(events.iter().map(|e| &e.event));
        if state.end == Some(End::Done) {
            return Ok(events.last().map(|e| e.at.clone()));
        }
    }
    Ok(None)
}
