//! Where a run is: what its events add up to.

use std::collections::BTreeMap;

use super::event::{End, Event, Need, Part, Settled, Why};
use crate::backend::{Session, Started};

/// Where one action is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Standing {
    /// Its turn has not come, or comes again.
    #[default]
    Open,
    /// It was begun, and nothing is known of its end.
    Began {
        /// By whom.
        backend: String,
        /// The process, where it is one.
        process: Option<Started>,
    },
    /// It is done.
    Done,
    /// It was left out.
    Skipped,
    /// It need not be done.
    Satisfied,
    /// It did not succeed.
    Failed(Why),
    /// Nobody knows.
    InDoubt(Why),
}

impl Standing {
    /// Whether nothing is left to do.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        matches!(self, Self::Done | Self::Skipped | Self::Satisfied)
    }
}

/// Where a run is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The digest that was approved.
    pub approved: Option<String>,
    /// How it ended for good.
    pub end: Option<End>,
    /// Its actions, by step position and action index.
    pub actions: BTreeMap<(usize, usize), Standing>,
    /// How often each was tried.
    pub attempts: BTreeMap<(usize, usize), u32>,
    /// What steps found out.
    pub values: BTreeMap<String, String>,
    /// Working folder and exports, by host; this machine is `None`.
    pub sessions: BTreeMap<Option<String>, Session>,
    /// The checks at the end that were looked at.
    pub checks: BTreeMap<usize, bool>,
    /// What it waits for, and at which step.
    pub waits: Option<(Need, usize)>,
}

impl State {
    /// What these events add up to.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut state = Self::default();
        events.into_iter().for_each(|e| state.apply(e));
        state
    }

    /// Where an action is.
    #[must_use]
    pub fn standing(&self, step: usize, action: usize) -> Standing {
        self.actions.get(&(step, action)).cloned().unwrap_or_default()
    }

    fn set(&mut self, part: Part, standing: &Standing) {
        for action in part.from..part.to {
            self.actions.insert((part.step, action), standing.clone());
        }
    }

    /// Takes one more event in.
    pub fn apply(&mut self, event: &Event) {
        if !matches!(event, Event::Waiting { .. } | Event::Pruned { .. }) {
            self.waits = None;
        }
        match event {
            Event::Created { .. }
            | Event::Resumed { .. }
            | Event::Replayed { .. }
            | Event::Stopped { .. }
            | Event::Interrupted { .. }
            | Event::Pruned { .. } => {}
            Event::Approved { digest, .. } => self.approved = Some(digest.clone()),
            Event::Intent { part, attempt, backend, .. } => {
                self.set(*part, &Standing::Began { backend: backend.clone(), process: None });
                for action in part.from..part.to {
                    self.attempts.insert((part.step, action), *attempt);
                }
            }
            Event::Process { part, process } => {
                for action in part.from..part.to {
                    if let Some(Standing::Began { process: known, .. }) = self.actions.get_mut(&(part.step, action)) {
                        *known = Some(process.clone());
                    }
                }
            }
            Event::Done { part, values, session, .. } => {
                self.set(*part, &Standing::Done);
                self.values.extend(values.clone());
                if let Some(session) = session {
                    self.sessions.insert(session.host.clone(), session.clone());
                }
            }
            Event::Skipped { part, .. } => self.set(*part, &Standing::Skipped),
            Event::Satisfied { part, .. } => self.set(*part, &Standing::Satisfied),
            Event::Failed { part, why, .. } => self.set(*part, &Standing::Failed(why.clone())),
            Event::InDoubt { part, why, .. } => self.set(*part, &Standing::InDoubt(why.clone())),
            Event::Resolved { part, answer, .. } => match answer {
                Settled::Done => self.set(*part, &Standing::Done),
                Settled::Retry => self.set(*part, &Standing::Open),
                Settled::Abort => {}
            },
            Event::Checked { check, holds, values, .. } => {
                self.checks.insert(*check, *holds);
                self.values.extend(values.clone());
            }
            Event::Waiting { need, step } => self.waits = Some((*need, *step)),
            Event::Finished { end } => self.end = Some(*end),
        }
    }

    /// The actions that are in doubt: begun by something other than a person, or said to be.
    pub fn in_doubt(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.actions.iter().filter_map(|(at, standing)| match standing {
            Standing::InDoubt(_) => Some(*at),
            Standing::Began { backend, .. } if backend != "human" => Some(*at),
            _ => None,
        })
    }
}
