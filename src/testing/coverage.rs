//! Which steps and branches of a procedure its tests reach.

use std::collections::BTreeSet;

use super::play::{Played, step_name};
use crate::document::action::{ActionKind, Expectation};
use crate::document::bindings::OnFailure;
use crate::journal::{Event, Settled, Settler};
use crate::plan::{Plan, PlannedStep};

/// A way that a run can take at a step, because the document says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Branch {
    /// The step's turn comes.
    Reached,
    /// What must hold after it does not.
    Fails,
    /// It fails, and the run goes on without it.
    Continues,
    /// It fails, and is tried again by itself.
    TriedAgain,
    /// The person decides to go on.
    GoesOn,
    /// The person decides to stop.
    Stops,
    /// It is found that it need not be done.
    NotNeeded,
    /// It is found that it must be done.
    Needed,
    /// It is in doubt, and its probe says that it was done.
    WasDone,
    /// It is in doubt, and its probe says that it was not done.
    WasNotDone,
    /// The checks at the end hold.
    Holds,
    /// A check at the end does not hold.
    DoesNotHold,
}

impl Branch {
    /// Its message.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reached => "branch-reached",
            Self::Fails => "branch-fails",
            Self::Continues => "branch-continues",
            Self::TriedAgain => "branch-tried-again",
            Self::GoesOn => "branch-goes-on",
            Self::Stops => "branch-stops",
            Self::NotNeeded => "branch-not-needed",
            Self::Needed => "branch-needed",
            Self::WasDone => "branch-was-done",
            Self::WasNotDone => "branch-was-not-done",
            Self::Holds => "branch-holds",
            Self::DoesNotHold => "branch-does-not-hold",
        }
    }
}

/// A branch of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The step's position in the plan, from 1; 0 for the checks at the end.
    pub position: usize,
    /// Its name, else its number.
    pub step: String,
    /// Which way.
    pub branch: Branch,
}

/// The branches of a procedure, and those that tests reached.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// All of them.
    pub all: BTreeSet<Place>,
    /// Those that were reached.
    pub reached: BTreeSet<Place>,
}

impl Coverage {
    /// The branches of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut all = BTreeSet::new();
        for step in &plan.steps {
            let mut put = |branch| {
                all.insert(Place { position: step.position, step: step_name(step), branch });
            };
            put(Branch::Reached);
            if step.decide {
                put(Branch::GoesOn);
                put(Branch::Stops);
            }
            if expects(step) {
                put(Branch::Fails);
            }
            if step.on_failure == OnFailure::Continue {
                put(Branch::Continues);
            }
            if step.retries.is_some_and(|r| r.times > 0) {
                put(Branch::TriedAgain);
            }
            if step.already.is_some() {
                put(Branch::NotNeeded);
                put(Branch::Needed);
            }
            if step.probe.is_some() {
                put(Branch::WasDone);
                put(Branch::WasNotDone);
            }
        }
        if !plan.after.is_empty() {
            for branch in [Branch::Holds, Branch::DoesNotHold] {
                all.insert(Place { position: 0, step: String::new(), branch });
            }
        }
        Self { all, reached: BTreeSet::new() }
    }

    /// Takes in what a test reached.
    pub fn take(&mut self, plan: &Plan, played: &Played) {
        let mut doubtful: BTreeSet<usize> = BTreeSet::new();
        for recorded in &played.events {
            let (position, branches): (usize, &[Branch]) = match &recorded.event {
                Event::Intent { part, attempt, .. } => {
                    doubtful.remove(&part.step);
                    let all: &[Branch] = &[Branch::Reached, Branch::Needed, Branch::TriedAgain];
                    (part.step, if *attempt > 1 { all } else { &all[..2] })
                }
                Event::Satisfied { part, by: Settler::Probe } => (part.step, &[Branch::Reached, Branch::NotNeeded]),
                Event::Satisfied { part, .. } | Event::Skipped { part, .. } => (part.step, &[Branch::Reached]),
                Event::Done { part, .. } => (part.step, &[Branch::GoesOn]),
                Event::Stopped { step } => (*step, &[Branch::Stops]),
                Event::InDoubt { part, .. } => {
                    doubtful.insert(part.step);
                    continue;
                }
                Event::Failed { part, .. } if doubtful.contains(&part.step) => (part.step, &[Branch::WasNotDone]),
                Event::Failed { part, .. } => (part.step, &[Branch::Fails, Branch::Continues]),
                Event::Resolved { part, by: Settler::Probe, answer, .. } => match answer {
                    Settled::Done => (part.step, &[Branch::WasDone]),
                    Settled::Retry => (part.step, &[Branch::WasNotDone]),
                    Settled::Abort => continue,
                },
                Event::Checked { holds, .. } => {
                    let branch = if *holds { Branch::Holds } else { Branch::DoesNotHold };
                    self.reach(Place { position: 0, step: String::new(), branch });
                    continue;
                }
                _ => continue,
            };
            let Some(step) = plan.steps.get(position.wrapping_sub(1)) else { continue };
            for branch in branches {
                self.reach(Place { position, step: step_name(step), branch: *branch });
            }
        }
    }

    fn reach(&mut self, place: Place) {
        if self.all.contains(&place) {
            self.reached.insert(place);
        }
    }

    /// What no test reached, in the order of the steps.
    pub fn missed(&self) -> impl Iterator<Item = &Place> {
        self.all.difference(&self.reached)
    }
}

/// Whether the document says what must hold after a step, beyond that its commands succeed.
fn expects(step: &PlannedStep) -> bool {
    let said = |all: &[Expectation]| all.iter().any(|e| *e != Expectation::Exit(0));
    step.actions.iter().any(|a| match &a.action.kind {
        ActionKind::Command(command) => said(&command.expect),
        ActionKind::Request(request) => said(&request.expect),
        _ => false,
    })
}
