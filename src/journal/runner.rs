//! The run loop: each step's intent is written down before it is done, and its end before the next begins.

mod checks;
mod replay;
mod settle;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use serde_json::Value;

use super::event::{Approval, Event, Need, Part, Recorded, Settled, Settler, Why};
use super::state::{Standing, State};
use super::watch::Watch;
use super::{Evidence, Journal, Run};
use crate::backend::{
    Answer, Backend, Outcome, Question, Redactor, SharedPerson, Started, Stop, Stream, Task, Values, Work,
};
use crate::diagnostic::{Diagnostic, Result};
use crate::failpoint::{self, Fault};
use crate::plan::{Means, Plan, PlannedStep};

/// Is told what happens, for the reader.
pub trait Listener {
    /// Takes news.
    fn hear(&mut self, news: &News<'_>);
}

/// What happens in a run.
#[derive(Clone, Debug)]
pub enum News<'a> {
    /// A step's turn has come.
    Step(&'a PlannedStep),
    /// An event was written down.
    Event(&'a Recorded),
    /// A command wrote something; secrets are hidden.
    Output {
        /// Which.
        part: Part,
        /// Where.
        stream: Stream,
        /// What.
        chunk: &'a [u8],
    },
    /// Worth knowing, but not a part of the journal.
    Note(&'a Diagnostic),
}

/// How the work on a run ended, for now or for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All of it is done.
    Done,
    /// A step failed, or a check does not hold.
    Failed,
    /// It waits for a person.
    Waits,
    /// A person stopped it.
    Stopped,
    /// A step is in doubt.
    InDoubt,
    /// Ctrl-C.
    Interrupted,
}

/// Works on one run.
pub struct Runner<'a> {
    /// Where it is written down.
    pub journal: &'a mut Journal,
    /// The run.
    pub run: &'a Run,
    /// The plan.
    pub plan: &'a Plan,
    /// Where the run is.
    pub state: State,
    /// Everything but a person.
    pub backends: Vec<Box<dyn Backend + 'a>>,
    /// The backend `human`.
    pub human: Box<dyn Backend + 'a>,
    /// Whoever is asked.
    pub person: SharedPerson<'a>,
    /// Whoever is told.
    pub listener: &'a mut (dyn Listener + 'a),
    /// The inputs; what steps found out is in the state.
    pub values: Values,
    /// What hides the secrets.
    pub redactor: Redactor,
    /// The language of the words that are shown.
    pub language: String,
    /// Whether to give up.
    pub stop: Stop,
    /// What a person does in this process although something else could.
    pub by_hand: BTreeSet<(usize, usize)>,
    /// What this process has begun. What failed before may be tried again; what fails here is asked about.
    pub begun: BTreeSet<(usize, usize)>,
    /// Who each backend is on a site: an account's name, or the reference of a token.
    pub accounts: BTreeMap<(Means, String), String>,
    /// The backends that have a page open in this process.
    pub live: BTreeSet<Means>,
}

/// What comes after a part of a step.
enum Next {
    GoOn,
    /// The rest of the step is left as it is.
    Leave,
    End(Ending),
}

impl Runner<'_> {
    /// Goes on until the end, or until nothing more can be done here.
    ///
    /// # Errors
    /// Where the journal cannot be written: then nothing more is done.
    pub fn go(&mut self) -> Result<Ending> {
        self.values.saved.clone_from(&self.state.values);
        if self.state.approved.is_none()
            && let Some(ending) = self.ask_for_approval()?
        {
            return Ok(ending);
        }
        let plan = self.plan;
        for step in &plan.steps {
            if let Some(ending) = self.step(step)? {
                return Ok(ending);
            }
        }
        self.checks()
    }

    fn ask_for_approval(&mut self) -> Result<Option<Ending>> {
        let answer = self.person.borrow_mut().ask(&Question::Approve);
        match answer {
            Answer::Done(_) => {
                self.record(Event::Approved { digest: self.run.digest.clone(), by: Approval::Asked })?;
                Ok(None)
            }
            Answer::Interrupted => self.interrupted(0).map(Some),
            Answer::Away => self.wait(Need::Approval, 0).map(|()| Some(Ending::Waits)),
            _ => {
                self.record(Event::Stopped { step: 0 })?;
                Ok(Some(Ending::Stopped))
            }
        }
    }

    fn step(&mut self, step: &PlannedStep) -> Result<Option<Ending>> {
        let mut told = false;
        while let Some(part) = self.next_part(step) {
            if self.stop.asked() {
                return self.interrupted(step.position).map(Some);
            }
            if !told {
                self.listener.hear(&News::Step(step));
                told = true;
            }
            let next = match self.state.standing(step.position, part.from) {
                Standing::Open => self.begin(step, part)?,
                Standing::Began { backend, .. } if backend == Means::Human.name() => self.perform(step, part, true)?,
                Standing::Began { process, .. } => {
                    if let Some(process) = process.filter(Started::still_runs) {
                        let note = Diagnostic::warning("process-still-running").with("pid", process.pid.to_string());
                        self.listener.hear(&News::Note(&note));
                        self.wait(Need::Resolution, step.position)?;
                        return Ok(Some(Ending::InDoubt));
                    }
                    self.settle(step, part, &Diagnostic::error("doubt-crash"))?
                }
                Standing::InDoubt(why) => {
                    let why = settle::known(&why);
                    self.settle(step, part, &why)?
                }
                Standing::Failed(why) => self.after_failure(step, part, &why)?,
                Standing::Done | Standing::Skipped | Standing::Satisfied => Next::GoOn,
            };
            match next {
                Next::GoOn => {}
                Next::Leave => break,
                Next::End(ending) => return Ok(Some(ending)),
            }
        }
        Ok(None)
    }

    /// The next actions of a step that are not settled: one, or all that a person does in a row.
    fn next_part(&self, step: &PlannedStep) -> Option<Part> {
        let open = |action: usize| !self.state.standing(step.position, action).is_settled();
        let from = (0..step.actions.len()).find(|a| open(*a))?;
        let mut to = from + 1;
        if self.is_persons(step, from) {
            while to < step.actions.len() && open(to) && self.is_persons(step, to) {
                to += 1;
            }
        }
        Some(Part { step: step.position, from, to })
    }

    fn is_persons(&self, step: &PlannedStep, action: usize) -> bool {
        let planned = &step.actions[action];
        let theirs = planned.backend == Means::Human || self.by_hand.contains(&(step.position, action));
        theirs && !planned.action.satisfied
    }

    /// Does actions for the first time, unless they need not be done.
    fn begin(&mut self, step: &PlannedStep, part: Part) -> Result<Next> {
        if step.actions[part.from].action.satisfied {
            let part = Part { to: part.from + 1, ..part };
            self.record(Event::Satisfied { part, by: Settler::PhraseBook })?;
            return Ok(Next::GoOn);
        }
        if let (0, Some(already)) = (part.from, &step.already)
            && self.probe(step, part, already) == Some(true)
        {
            let part = Part { to: step.actions.len(), ..part };
            self.record(Event::Satisfied { part, by: Settler::Probe })?;
            return Ok(Next::GoOn);
        }
        if !self.is_persons(step, part.from) {
            let needs = &step.actions[part.from].needs;
            if let Some(need) = needs.iter().find(|n| self.values.get(&n.name).is_none()) {
                let note = Diagnostic::warning("value-not-known").with("name", need.name.as_str());
                self.listener.hear(&News::Note(&note));
                self.by_hand.insert((step.position, part.from));
                return Ok(Next::GoOn);
            }
        }
        self.perform(step, part, false)
    }

    fn perform(&mut self, step: &PlannedStep, part: Part, again: bool) -> Result<Next> {
        let means = if self.is_persons(step, part.from) { Means::Human } else { step.actions[part.from].backend };
        let attempt = self.state.attempts.get(&(step.position, part.from)).copied().unwrap_or_default() + 1;
        let backend = means.name().to_owned();
        if let Some(next) = self.replay(step, part, means)? {
            return Ok(next);
        }
        let account = self.account(step, part, means);
        let language = self.language.clone();
        self.record(Event::Intent { part, attempt, backend: backend.clone(), language, account })?;
        self.begun.insert((step.position, part.from));
        let began = Instant::now();
        let wanted = if means == Means::Human { self.wanted(step, part) } else { Vec::new() };
        if failpoint::fault("effect", "before") == Some(Fault::Panic) {
            // As a mistake of ours would tell: with all that it finds.
            panic!("a test asked for this: {:?}", self.values.inputs);
        }
        let (outcome, evidence) = self.task(step, part, attempt, means, Work::Do, again, &wanted)?;
        failpoint::reach("effect", "after");
        let evidence = match evidence {
            Ok(evidence) => evidence,
            // It happened, but what it said is lost: nothing more is done before somebody knows.
            Err(failure) => {
                self.record(Event::InDoubt { part, why: Why::from(&*failure), evidence: Vec::new() })?;
                return Err(failure);
            }
        };
        let seconds = (began.elapsed().as_secs_f64() * 1000.0).round() / 1000.0;
        match outcome {
            Outcome::Done(deed) => {
                self.values.saved.extend(deed.values.clone());
                self.record(Event::Done {
                    part,
                    backend,
                    seconds,
                    exit: deed.exit,
                    said: deed.said,
                    values: deed.values,
                    session: deed.session,
                    evidence,
                    notes: deed.notes.iter().map(Why::from).collect(),
                })?;
                Ok(Next::GoOn)
            }
            Outcome::Skipped(reason) => self.record(Event::Skipped { part, reason }).map(|()| Next::GoOn),
            Outcome::Failed(why) => {
                self.record(Event::Failed { part, why: Why::from(&*why), seconds, evidence }).map(|()| Next::GoOn)
            }
            Outcome::InDoubt(why) => {
                self.record(Event::InDoubt { part, why: Why::from(&*why), evidence })?;
                if self.stop.asked() { self.interrupted(step.position).map(Next::End) } else { Ok(Next::GoOn) }
            }
            Outcome::Stopped => {
                self.record(Event::Stopped { step: step.position })?;
                Ok(Next::End(Ending::Stopped))
            }
            Outcome::Away => self.wait(Need::Person, step.position).map(|()| Next::End(Ending::Waits)),
            Outcome::SignIn(why) => {
                // Nothing was done, so that it is as if it had not begun.
                self.record(Event::Resolved { part, answer: Settled::Retry, by: Settler::Effect, why: String::new() })?;
                self.sign_in(step, &why)
            }
            Outcome::Interrupted => {
                if means != Means::Human {
                    // It only looked, so that it is as if it had not begun.
                    let why = String::new();
                    self.record(Event::Resolved { part, answer: Settled::Retry, by: Settler::Effect, why })?;
                }
                self.interrupted(step.position).map(Next::End)
            }
        }
    }

    /// Waits until somebody has signed in to the site of a step.
    fn sign_in(&mut self, step: &PlannedStep, why: &Diagnostic) -> Result<Next> {
        let answer = self.person.borrow_mut().ask(&Question::SignIn { step, why });
        match answer {
            Answer::Done(_) => Ok(Next::GoOn),
            Answer::ByHand => {
                self.by_hand.extend((0..step.actions.len()).map(|a| (step.position, a)));
                Ok(Next::GoOn)
            }
            Answer::Interrupted => self.interrupted(step.position).map(Next::End),
            Answer::Away => {
                self.listener.hear(&News::Note(why));
                self.wait(Need::SignIn, step.position).map(|()| Next::End(Ending::Waits))
            }
            _ => {
                self.record(Event::Stopped { step: step.position })?;
                Ok(Next::End(Ending::Stopped))
            }
        }
    }

    #[allow(clippy::too_many_arguments)] // One call of a backend; two callers.
    fn task(
        &mut self,
        step: &PlannedStep,
        part: Part,
        attempt: u32,
        means: Means,
        work: Work<'_>,
        again: bool,
        wanted: &[String],
    ) -> Result<(Outcome, Result<Vec<Evidence>>)> {
        let backend = match means {
            Means::Human => Some(&mut self.human),
            _ => self.backends.iter_mut().find(|b| b.means() == means),
        };
        let Some(backend) = backend else {
            let why =
                Diagnostic::error("backend-not-available").with("name", means.name()).with("available", Vec::new());
            return Ok((Outcome::Failed(Box::new(why)), Ok(Vec::new())));
        };
        // Of what only looks nothing is kept: probes, and what is done again to come back to a page.
        let keeps = matches!(work, Work::Do) && attempt > 0;
        let folder = keeps.then(|| self.journal.evidence_of(&self.run.id));
        let mut watch =
            Watch::new((self.journal, &self.run.id), (part, attempt), self.listener, &self.redactor, folder);
        let host = step.actions.get(part.from).filter(|a| a.backend == Means::Ssh).and(step.host.clone());
        let task = Task {
            step,
            actions: part.from..part.to,
            work,
            values: &self.values,
            session: self.state.sessions.get(&host),
            again,
            wanted,
            stop: &self.stop,
        };
        let outcome = backend.perform(&task, &mut watch);
        let (recorded, evidence) = watch.finish();
        for one in recorded {
            self.state.apply(&one.event);
        }
        Ok((outcome, evidence))
    }

    /// The account that a backend uses where these actions happen.
    fn account(&self, step: &PlannedStep, part: Part, means: Means) -> Option<String> {
        let named = step.actions.get(part.from).and_then(|a| a.action.kind.site()).filter(|site| !site.is_empty());
        let of = |site: &String| self.accounts.get(&(means, site.clone())).cloned();
        named.and_then(of).or_else(|| step.site.as_ref().and_then(of))
    }

    /// The values that these actions find out and something other than a person needs later.
    fn wanted(&self, step: &PlannedStep, part: Part) -> Vec<String> {
        let later = self.plan.steps.iter().filter(|s| s.position > step.position).flat_map(|s| &s.actions);
        let needs = later.filter(|a| a.backend != Means::Human).flat_map(|a| &a.needs);
        let mut names: Vec<String> = Vec::new();
        for need in needs.filter(|n| n.step == step.position && self.values.get(&n.name).is_none()) {
            if part.to == step.actions.len() && !names.contains(&need.name) {
                names.push(need.name.clone());
            }
        }
        names
    }

    fn wait(&mut self, need: Need, step: usize) -> Result<()> {
        // A run that still waits for the same has said so.
        if self.state.waits == Some((need, step)) { Ok(()) } else { self.record(Event::Waiting { need, step }) }
    }

    fn interrupted(&mut self, step: usize) -> Result<Ending> {
        self.record(Event::Interrupted { step })?;
        Ok(Ending::Interrupted)
    }

    fn record(&mut self, event: Event) -> Result<()> {
        let event = self.without_secrets(event);
        let recorded = self.journal.add(&self.run.id, event)?;
        self.state.apply(&recorded.event);
        self.listener.hear(&News::Event(&recorded));
        Ok(())
    }

    /// What a person wrote may hold a secret.
    fn without_secrets(&self, event: Event) -> Event {
        let hidden = serde_json::to_value(&event).ok().map(|mut value| {
            hide(&mut value, &self.redactor);
            value
        });
        hidden.and_then(|value| serde_json::from_value(value).ok()).unwrap_or(event)
    }
}

fn hide(value: &mut Value, redactor: &Redactor) {
    match value {
        Value::String(text) => *text = redactor.text(text),
        Value::Array(items) => items.iter_mut().for_each(|i| hide(i, redactor)),
        Value::Object(map) => map.values_mut().for_each(|v| hide(v, redactor)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
