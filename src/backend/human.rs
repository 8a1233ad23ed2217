//! A person, who does whatever nothing else does.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Backend, Deed, Outcome, Sink, Task};
use crate::diagnostic::Diagnostic;
use crate::plan::{Means, PlannedAction, PlannedStep};

/// Whoever can be asked. On a terminal that is the operator; elsewhere nobody, and every answer is [`Answer::Away`].
pub trait Person {
    /// Asks and waits for the answer.
    fn ask(&mut self, question: &Question<'_>) -> Answer;
}

/// The person of a run, asked by the backend and by the run itself.
pub type SharedPerson<'a> = Rc<RefCell<dyn Person + 'a>>;

/// What a person is asked.
pub enum Question<'a> {
    /// Whether to run the plan that was shown.
    Approve,
    /// To do these actions of a step.
    Do {
        /// The step.
        step: &'a PlannedStep,
        /// What is theirs.
        actions: &'a [PlannedAction],
        /// It was shown before, and it is not known how far it came.
        again: bool,
        /// Values that later steps need.
        wanted: &'a [String],
    },
    /// What to do about a step that failed.
    Failed {
        /// The step.
        step: &'a PlannedStep,
        /// Why.
        why: &'a Diagnostic,
    },
    /// To sign in to the site of a step.
    SignIn {
        /// The step.
        step: &'a PlannedStep,
        /// What was met.
        why: &'a Diagnostic,
    },
    /// What became of a step that is in doubt.
    Doubt {
        /// The step.
        step: &'a PlannedStep,
        /// Why.
        why: &'a Diagnostic,
    },
    /// Whether this holds, now that all steps are done.
    Holds {
        /// What is to be looked at.
        check: &'a PlannedAction,
    },
}

/// What a person answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, or done; with the values that were asked for.
    Done(BTreeMap<String, String>),
    /// Decided to go on, and what they say about it.
    Decided(String),
    /// No: it does not hold.
    No,
    /// Left out, and why.
    Skip(String),
    /// Try again.
    Again(String),
    /// They do it themselves.
    ByHand,
    /// End the run here; it can be resumed.
    Stop,
    /// End the run for good, and why.
    Abort(String),
    /// There is nobody to ask.
    Away,
    /// Ctrl-C.
    Interrupted,
}

/// The backend `human`.
pub struct Human<'a> {
    /// Who.
    pub person: SharedPerson<'a>,
}

impl Backend for Human<'_> {
    fn means(&self) -> Means {
        Means::Human
    }

    fn perform(&mut self, task: &Task<'_>, _: &mut dyn Sink) -> Outcome {
        let question =
            Question::Do { step: task.step, actions: task.planned(), again: task.again, wanted: task.wanted };
        match self.person.borrow_mut().ask(&question) {
            Answer::Done(values) => Outcome::Done(Deed { values, ..Deed::default() }),
            Answer::Decided(said) => Outcome::Done(Deed { said: Some(said), ..Deed::default() }),
            Answer::Skip(reason) => Outcome::Skipped(reason),
            Answer::Away => Outcome::Away,
            Answer::Interrupted => Outcome::Interrupted,
            Answer::No | Answer::Again(_) | Answer::ByHand | Answer::Stop | Answer::Abort(_) => Outcome::Stopped,
        }
    }
}
