//! Coming back to a page: a backend that was started anew repeats what only looked since the site was entered, and nothing else.

use std::time::Instant;

use super::{Next, Runner};
use crate::backend::{Outcome, Work};
use crate::diagnostic::Result;
use crate::document::action::{ActionKind, Effect};
use crate::journal::event::{Event, Need, Part, Why};
use crate::journal::state::Standing;
use crate::plan::{Means, PlannedStep};

impl Runner<'_> {
    /// Brings a backend that has pages to where the run was, where it has none open in this process. What comes next, where that
    /// cannot be done.
    pub(super) fn replay(&mut self, step: &PlannedStep, part: Part, means: Means) -> Result<Option<Next>> {
        if !matches!(means, Means::Web | Means::Browser) || !self.live.insert(means) {
            return Ok(None);
        }
        let plan = self.plan;
        for (position, action) in self.since_entered(step, part, means) {
            let Some(earlier) = plan.steps.get(position - 1) else { continue };
            let part_of = Part { step: position, from: action, to: action + 1 };
            let began = Instant::now();
            let outcome = loop {
                match self.task(earlier, part_of, 0, means, Work::Do, true, &[])?.0 {
                    // It goes on here when somebody has signed in: what came before it is done.
                    Outcome::SignIn(why) => match self.sign_in(step, &why)? {
                        Next::GoOn if !self.by_hand.contains(&(step.position, part.from)) => {}
                        next => {
                            self.live.remove(&means);
                            return Ok(Some(next));
                        }
                    },
                    outcome => break outcome,
                }
            };
            match outcome {
                Outcome::Done(_) => {
                    let seconds = (began.elapsed().as_secs_f64() * 1000.0).round() / 1000.0;
                    let backend = means.name().to_owned();
                    self.record(Event::Replayed { part: part_of, backend, seconds })?;
                    continue;
                }
                Outcome::Failed(why) | Outcome::InDoubt(why) => {
                    self.begun.insert((step.position, part.from));
                    let (why, evidence) = (Why::from(&*why), Vec::new());
                    self.record(Event::Failed { part, why, seconds: 0.0, evidence })?;
                }
                Outcome::Interrupted => return self.interrupted(step.position).map(|e| Some(Next::End(e))),
                _ => {
                    self.wait(Need::Person, step.position)?;
                    return Ok(Some(Next::End(super::Ending::Waits)));
                }
            }
            // The next try begins at the beginning again.
            self.live.remove(&means);
            return Ok(Some(Next::GoOn));
        }
        Ok(None)
    }

    /// What only looked since the site was entered, in order, and was done by the same backend.
    fn since_entered(&self, step: &PlannedStep, part: Part, means: Means) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for earlier in self.plan.steps[..step.position].iter().rev() {
            if earlier.site != step.site {
                break;
            }
            let end = if earlier.position == step.position { part.from } else { earlier.actions.len() };
            for (index, planned) in earlier.actions[..end].iter().enumerate().rev() {
                let moves = matches!(
                    planned.action.kind,
                    ActionKind::Navigate { .. }
                        | ActionKind::Click(_)
                        | ActionKind::Select { .. }
                        | ActionKind::Fill { .. }
                        | ActionKind::Press { .. }
                );
                let done = self.state.standing(earlier.position, index) == Standing::Done;
                if moves && done && planned.backend == means && planned.action.effect == Effect::Read {
                    found.push((earlier.position, index));
                    // Where it went to an address, what was before that does not matter any more.
                    if matches!(planned.action.kind, ActionKind::Navigate { .. }) {
                        found.reverse();
                        return found;
                    }
                }
            }
        }
        found.reverse();
        found
    }
}
