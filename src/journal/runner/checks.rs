//! What must hold at the end: looked at by a backend where one can, by a person otherwise.

use super::{Ending, Runner};
use crate::backend::{Answer, Outcome, Question, Work};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::bindings::OnFailure;
use crate::journal::event::{End, Event, Need, Part, Why};
use crate::journal::state::Standing;
use crate::plan::{Means, PlannedAction, PlannedStep};

impl Runner<'_> {
    pub(super) fn checks(&mut self) -> Result<Ending> {
        let plan = self.plan;
        for (check, planned) in plan.after.iter().enumerate() {
            if self.state.checks.get(&check) == Some(&true) {
                continue;
            }
            let here = planned.backend != Means::Human && self.backends.iter().any(|b| b.means() == planned.backend);
            let ended = if here { self.looked_at(check, planned)? } else { self.asked(check, planned)? };
            if let Some(ending) = ended {
                return Ok(ending);
            }
        }
        // A step that failed without ending the run keeps it from being complete.
        if self.state.actions.values().any(|standing| matches!(standing, Standing::Failed(_))) {
            return Ok(Ending::Failed);
        }
        self.record(Event::Finished { end: End::Done })?;
        Ok(Ending::Done)
    }

    fn asked(&mut self, check: usize, planned: &PlannedAction) -> Result<Option<Ending>> {
        let answer = self.person.borrow_mut().ask(&Question::Holds { check: planned });
        match answer {
            Answer::Done(_) => self.record(found(check, true)).map(|()| None),
            Answer::No => self.record(found(check, false)).map(|()| Some(Ending::Failed)),
            Answer::Away => self.wait(Need::Person, 0).map(|()| Some(Ending::Waits)),
            Answer::Interrupted => self.interrupted(0).map(Some),
            _ => {
                self.record(Event::Stopped { step: 0 })?;
                Ok(Some(Ending::Stopped))
            }
        }
    }

    /// Has a backend look, again as often as a person wants.
    fn looked_at(&mut self, check: usize, planned: &PlannedAction) -> Result<Option<Ending>> {
        let step = of_its_own(self.plan.steps.len() + 1 + check, planned);
        let part = Part { step: step.position, from: 0, to: 1 };
        for attempt in 1.. {
            let (outcome, evidence) = self.task(&step, part, attempt, planned.backend, Work::Do, false, &[])?;
            let evidence = evidence?;
            let why = match outcome {
                Outcome::Done(deed) => {
                    self.values.saved.extend(deed.values.clone());
                    let (backend, values) = (Some(planned.backend.name().to_owned()), deed.values);
                    self.record(Event::Checked { check, holds: true, backend, values, why: None, evidence })?;
                    return Ok(None);
                }
                Outcome::Failed(why) | Outcome::InDoubt(why) | Outcome::SignIn(why) => why,
                Outcome::Away => return self.wait(Need::Person, 0).map(|()| Some(Ending::Waits)),
                Outcome::Interrupted => return self.interrupted(0).map(Some),
                Outcome::Skipped(_) | Outcome::Stopped => {
                    self.record(Event::Stopped { step: 0 })?;
                    return Ok(Some(Ending::Stopped));
                }
            };
            self.record(Event::Checked {
                check,
                holds: false,
                backend: Some(planned.backend.name().to_owned()),
                values: std::collections::BTreeMap::new(),
                why: Some(Why::from(&*why)),
                evidence,
            })?;
            match self.failed_check(&step, &why) {
                Answer::Again(_) => {}
                Answer::ByHand => return self.asked(check, planned),
                Answer::Interrupted => return self.interrupted(0).map(Some),
                _ => break,
            }
        }
        Ok(Some(Ending::Failed))
    }

    fn failed_check(&self, step: &PlannedStep, why: &Diagnostic) -> Answer {
        self.person.borrow_mut().ask(&Question::Failed { step, why })
    }
}

fn found(check: usize, holds: bool) -> Event {
    Event::Checked {
        check,
        holds,
        backend: None,
        values: std::collections::BTreeMap::new(),
        why: None,
        evidence: Vec::new(),
    }
}

/// A check as a step, as backends take it.
fn of_its_own(position: usize, planned: &PlannedAction) -> PlannedStep {
    PlannedStep {
        position,
        number: position as u64,
        id: None,
        content: String::new(),
        site: None,
        host: None,
        role: None,
        actions: vec![planned.clone()],
        timeout: None,
        probe: None,
        already: None,
        retries: None,
        on_failure: OnFailure::Stop,
        decide: false,
    }
}
