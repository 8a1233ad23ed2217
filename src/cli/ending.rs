//! What is told at the end of a run, and how to go on.

use super::Exit;
use super::carry::Carrying;
use crate::diagnostic::Diagnostic;
use crate::journal::{Ending, Need, Run, Standing, State};
use crate::plan::Plan;

/// What is told at the end, and the exit code.
pub(super) fn end(
    run: &Run,
    plan: &Plan,
    state: &State,
    ending: Ending,
    order: &Carrying,
    told: &mut Vec<Diagnostic>,
) -> Exit {
    let flag = order.state_flag.as_ref().map_or_else(String::new, |p| format!(" --state {}", p.display()));
    let resume = format!("vade runs resume {}{flag}", run.id);
    let note = |rule| Diagnostic::note(rule).with("run", run.id.as_str()).with("resume", resume.as_str());
    let number = |position: usize| plan.steps.get(position.wrapping_sub(1)).map_or(0, |s| s.number);
    match ending {
        Ending::Done => {
            let settled = |wanted: fn(&Standing) -> bool| {
                plan.steps
                    .iter()
                    .filter(|s| (0..s.actions.len()).all(|a| wanted(&state.standing(s.position, a))))
                    .count()
            };
            let skipped = plan.steps.len() - settled(|s| !matches!(s, Standing::Skipped));
            told.push(
                Diagnostic::note("run-complete")
                    .with("run", run.id.as_str())
                    .with("steps", plan.steps.len())
                    .with("skipped", skipped),
            );
            Exit::Done
        }
        Ending::Failed => {
            told.push(note(if state.end.is_some() { "run-was-aborted" } else { "run-failed" }));
            Exit::Failed
        }
        Ending::Stopped => {
            told.push(note("run-on-hold"));
            Exit::Waits
        }
        Ending::Waits => {
            let step = state.waits.map_or(0, |(_, step)| number(step));
            told.push(match state.approved {
                None => note("run-needs-approval").with("digest", run.digest.get(..12).unwrap_or_default()),
                Some(_) if step == 0 => note("run-needs-check"),
                Some(_) if matches!(state.waits, Some((Need::SignIn, _))) => {
                    let site = state.waits.and_then(|(_, at)| plan.steps.get(at.wrapping_sub(1))?.site.clone());
                    note("run-needs-sign-in").with("step", step).with("site", site.unwrap_or_default())
                }
                Some(_) => note("run-needs-person").with("step", step),
            });
            Exit::Waits
        }
        Ending::InDoubt => {
            let step = state.waits.map_or(0, |(_, step)| number(step));
            let resolve = format!("vade runs resolve {} {step} done|retry|abort --why …{flag}", run.id);
            told.push(
                Diagnostic::warning("run-in-doubt-at")
                    .with("run", run.id.as_str())
                    .with("step", step)
                    .with("resolve", resolve),
            );
            Exit::InDoubt
        }
        Ending::Interrupted => {
            told.push(note("run-was-interrupted"));
            Exit::Interrupted
        }
    }
}
