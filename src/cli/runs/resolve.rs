//! `vade runs resolve`: what became of a step that nothing but a person can tell.

use std::path::PathBuf;

use serde_json::Value;

use super::super::{Exit, Session};
use super::state_of;
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{End, Event, Part, Run, Settled, Settler, Standing, State};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
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
pub(in crate::cli) enum Outcome {
    Done,
    Retry,
    Abort,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    if args.why.trim().is_empty() {
        return Diagnostic::error("resolve-needs-why").into();
    }
    let mut journal = super::journal(session, args.state.as_ref(), &args.run)?;
    let run = journal.run(&args.run)?;
    let _lock = journal.lock(&run.id)?;
    let state = state_of(&journal, &run)?;
    if state.end.is_some() {
        return Diagnostic::error("run-ended").with("run", run.id).into();
    }
    let answer = match args.outcome {
        Outcome::Done => Settled::Done,
        Outcome::Retry => Settled::Retry,
        Outcome::Abort => Settled::Abort,
    };
    let open = unsettled(&run, &state, answer);
    let meant: Vec<&Open> = open.iter().filter(|open| open.number == args.step).collect();
    if meant.is_empty() {
        let mut numbers: Vec<String> = open.iter().map(|open| open.number.to_string()).collect();
        numbers.dedup();
        let rule = if answer == Settled::Abort { "step-is-settled" } else { "step-not-in-doubt" };
        return Diagnostic::error(rule).with("step", args.step).with("steps", numbers).into();
    }
    for open in meant {
        journal.add(
            &run.id,
            Event::Resolved { part: open.part, answer, by: Settler::Person, why: args.why.trim().to_owned() },
        )?;
    }
    let rule = if answer == Settled::Abort {
        journal.add(&run.id, Event::Finished { end: End::Aborted })?;
        "run-was-aborted"
    } else {
        "run-resolved-next"
    };
    let flag = args.state.as_ref().map_or_else(String::new, |p| format!(" --state {}", p.display()));
    let note = Diagnostic::note(rule)
        .with("run", run.id.as_str())
        .with("resume", format!("vade runs resume {}{flag}", run.id));
    session.report(&note);
    Ok(Exit::Done)
}

/// An action that a person may settle.
struct Open {
    /// The number of its step, as it is shown.
    number: u64,
    part: Part,
}

/// What may be settled like that: what is in doubt or failed. A run may be ended at any step that is not settled, since nothing else
/// ends one that nobody will go on with.
fn unsettled(run: &Run, state: &State, answer: Settled) -> Vec<Open> {
    let settles = |standing: &Standing| match standing {
        Standing::InDoubt(_) | Standing::Failed(_) => true,
        Standing::Began { backend, .. } if backend != "human" => true,
        other => answer == Settled::Abort && !other.is_settled(),
    };
    let steps = run.plan.get("steps").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut open = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let actions = step.get("actions").and_then(Value::as_array).map_or(0, Vec::len);
        let number = step.get("number").and_then(Value::as_u64).unwrap_or_default();
        let found = (0..actions).filter(|action| settles(&state.standing(index + 1, *action)));
        open.extend(found.map(|action| Open { number, part: Part { step: index + 1, from: action, to: action + 1 } }));
    }
    open
}
