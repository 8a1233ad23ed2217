//! Asking for the inputs that nobody has given.

use std::path::Path;

use super::person::AtTerminal;
use super::planning::Prepared;
use super::streams::Streams;
use super::{Exit, Session};
use crate::backend::Answer;
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::Plan;
use crate::plan::inputs::{Origin, check};
use crate::report::problem;
use crate::report::terminal::Labels;

/// The plan with all inputs known, asking for what is open; or the exit code where that cannot be.
pub(super) fn whole(
    session: &Session,
    prepared: &mut Prepared,
    labels: Labels,
    streams: &Streams,
) -> Result<Result<Plan, Exit>> {
    let tell = |told: &Diagnostic| {
        let text = problem::render(told, &session.lexicon, session.world.width, session.err_is_coloured());
        streams.console.tell(&text);
    };
    let mut named = false;
    loop {
        let plan = prepared.plan()?;
        let open: Vec<_> = plan.open().cloned().collect();
        let Some(input) = open.first() else { return Ok(Ok(plan)) };
        if !streams.console.interactive {
            let names: Vec<String> = open.iter().map(|i| i.name.clone()).collect();
            tell(&Diagnostic::error("inputs-open").with("inputs", names));
            return Ok(Err(Exit::Waits));
        }
        let preview = prepared.preview(session, &plan, labels, false);
        let person = AtTerminal { console: &streams.console, preview, hand: None };
        if !std::mem::replace(&mut named, true) {
            // The plan is shown once it is whole; until then this says what the questions are about.
            person.title();
        }
        let asked = person.input(&preview.ask(input), &input.name);
        let value = match asked {
            Ok(value) => value,
            Err(Answer::Interrupted) => return Ok(Err(Exit::Interrupted)),
            Err(_) => return Ok(Err(Exit::Waits)),
        };
        let declared = prepared.reading.source.bindings.inputs.iter().find(|i| i.name == input.name);
        let is_file = |path: &str| Path::new(path).is_file();
        match declared.map_or(Ok(()), |d| check(d, &value, &is_file)) {
            Ok(()) => prepared.given.put(&input.name, &value, Origin::Asked),
            Err(wrong) => tell(&wrong),
        }
    }
}
