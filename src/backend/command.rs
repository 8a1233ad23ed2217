//! What commands have in common, on this machine and on others: what they are handed, and what comes of how they ended.

use std::collections::BTreeMap;

use super::process::{Ended, How};
use super::{Backend, Deed, Outcome, Redactor, Sink, Task, Values, Work, capture, expect};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{self, ActionKind, Effect, Value};
use crate::document::bindings::Probe;
use crate::plan::inputs::variable;
use crate::plan::{Means, PlannedAction};

/// The seconds that a command has where neither it nor its step says.
pub const DEFAULT_TIMEOUT: u64 = 600;

/// A backend of commands and nothing else.
pub(super) trait Commands {
    /// Which.
    const MEANS: Means;

    /// Runs a command that is not a person's.
    fn command(&self, task: &Task<'_>, planned: &PlannedAction, work: &action::Command, sink: &mut dyn Sink)
    -> Outcome;

    /// Asks by a script whether something is so.
    fn probe(&self, task: &Task<'_>, script: &str, sink: &mut dyn Sink) -> Outcome;
}

impl<C: Commands> Backend for C {
    fn means(&self) -> Means {
        C::MEANS
    }

    fn perform(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome {
        match (task.work, task.planned()) {
            (Work::Probe(Probe::Command(script)), _) => return self.probe(task, script, sink),
            (Work::Do, [planned]) => {
                if let ActionKind::Command(work) = &planned.action.kind
                    && work.person.is_none()
                {
                    return self.command(task, planned, work, sink);
                }
            }
            _ => {}
        }
        Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", C::MEANS.name())))
    }
}

/// The seconds that this command has.
pub(super) fn seconds(task: &Task<'_>, work: &action::Command) -> u64 {
    work.timeout.or(task.step.timeout).unwrap_or(DEFAULT_TIMEOUT)
}

/// The variables that a command is handed.
///
/// # Errors
/// `value-not-known`.
pub(super) fn handed(work: &action::Command, values: &Values) -> Result<BTreeMap<String, String>> {
    let of = |name: &str| {
        values
            .get(name)
            .map(str::to_owned)
            .ok_or_else(|| Box::new(Diagnostic::error("value-not-known").with("name", name)))
    };
    let value = |value: &Value| match value {
        Value::Text(text) => Ok(text.clone()),
        Value::Input(name) | Value::Saved(name) => of(name),
        Value::Open => Diagnostic::error("value-not-known").with("name", "").into(),
    };
    work.environment.iter().map(|(name, v)| Ok((name.clone(), value(v)?))).collect()
}

/// The values that a probe's script names as variables.
pub(super) fn named_in(script: &str, values: &Values) -> BTreeMap<String, String> {
    let all = values.inputs.iter().chain(&values.saved);
    let named = all.map(|(name, value)| (variable(name), value.clone()));
    let reads = |name: &str| ["$", "${", "${#"].iter().any(|lead| script.contains(&format!("{lead}{name}")));
    named.filter(|(name, _)| reads(name)).collect()
}

/// The outcome of a command that was not left to come to its end; `None` for one that was. `gone` says that nothing of it is
/// still at work.
pub(super) fn cut_short(how: How, effect: Effect, seconds: u64, gone: bool) -> Option<Outcome> {
    let late = Box::new(Diagnostic::error("command-late").with("seconds", seconds));
    match how {
        // Where doing it again changes nothing, how far it came does not matter.
        How::Late if effect == Effect::Read || effect == Effect::Idempotent && gone => Some(Outcome::Failed(late)),
        How::Late => Some(Outcome::InDoubt(late)),
        How::Stopped if effect == Effect::Read => Some(Outcome::Interrupted),
        How::Stopped => Some(Outcome::InDoubt(Box::new(Diagnostic::error("command-interrupted")))),
        How::Itself => None,
    }
}

/// What is known of a command that came to its end.
///
/// # Errors
/// What [`expect`] and [`capture`] find; `command-killed`, `output-too-large`, `capture-is-secret`.
pub(super) fn judge(
    planned: &PlannedAction,
    work: &action::Command,
    ended: &Ended,
    redactor: &Redactor,
) -> Result<Deed> {
    let Some(exit) = ended.exit else { return Diagnostic::error("command-killed").into() };
    if ended.cut {
        return Diagnostic::error("output-too-large").into();
    }
    let (output, errors) = (String::from_utf8_lossy(&ended.output), String::from_utf8_lossy(&ended.errors));
    expect(&work.expect, exit, &output, &errors, work.sample.as_deref())?;
    let mut deed = Deed { exit: Some(exit), ..Deed::default() };
    let whole = planned.saves.iter().filter(|n| !work.captures.contains_key(*n)).map(|n| (n.as_str(), ""));
    for (name, pattern) in work.captures.iter().map(|(n, p)| (n.as_str(), p.as_str())).chain(whole) {
        let value = capture(name, pattern, &output)?;
        if redactor.finds(&value) {
            return Diagnostic::error("capture-is-secret").with("name", name).into();
        }
        deed.values.insert(name.to_owned(), value);
    }
    if ended.left {
        deed.notes.push(Diagnostic::note("process-left"));
    }
    Ok(deed)
}

/// What a probe's command says by its exit status.
pub(super) fn probed(ended: Result<Ended>, seconds: u64) -> Outcome {
    match ended {
        Ok(Ended { how: How::Itself, exit: Some(exit), .. }) => {
            Outcome::Done(Deed { exit: Some(exit), ..Deed::default() })
        }
        Ok(Ended { how: How::Stopped, .. }) => Outcome::Interrupted,
        Ok(_) => Outcome::Failed(Box::new(Diagnostic::error("command-late").with("seconds", seconds))),
        Err(error) => Outcome::Failed(error),
    }
}
