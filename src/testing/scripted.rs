//! Backends and a person that answer what a test says, and touch nothing.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::answers::{Answer, Then};
use super::file::TestFile;
use crate::backend::{self, Backend, Deed, Outcome, Person, Question, Redactor, Sink, Task, Work, capture, expect};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{ActionKind, Command, Effect, Expectation, Request};
use crate::plan::{Means, Plan, PlannedAction, PlannedStep};

/// The answers of a test while it is played: shared by all who answer.
#[derive(Debug)]
pub(super) struct Script {
    /// By the step's position.
    answers: BTreeMap<usize, Vec<Answer>>,
    after: Vec<Answer>,
    /// How many steps there are: what comes after them are checks.
    steps: usize,
    /// How often each action was tried.
    tries: BTreeMap<(usize, usize), usize>,
    /// How often a person answered for a step that failed or is in doubt.
    settled: BTreeMap<usize, usize>,
    checks: usize,
    /// Steps whose last try is in doubt.
    doubtful: BTreeSet<usize>,
}

impl Script {
    /// The answers of a test of that plan.
    ///
    /// # Errors
    /// `test-step-unknown` with the nearest step.
    pub(super) fn of(test: &TestFile, plan: &Plan) -> Result<Self> {
        let mut answers = BTreeMap::new();
        for (name, all) in &test.steps {
            let step = plan.steps.iter().find(|s| super::play::step_name(s) == *name);
            let step = step.or_else(|| plan.steps.iter().find(|s| s.number.to_string() == *name));
            let Some(step) = step else {
                let names: Vec<String> = plan.steps.iter().map(super::play::step_name).collect();
                let near = crate::nearest::nearest(name, names.iter().map(String::as_str));
                return Diagnostic::error("test-step-unknown")
                    .with("step", name.as_str())
                    .with("near", near)
                    .with("known", names)
                    .at(test.place(&["steps", name]))
                    .into();
            };
            answers.insert(step.position, all.clone());
        }
        let (tries, settled) = (BTreeMap::new(), BTreeMap::new());
        let steps = plan.steps.len();
        Ok(Self { answers, steps, after: test.after.clone(), tries, settled, checks: 0, doubtful: BTreeSet::new() })
    }

    /// The answer for the how-manieth try; the last one serves all further ones.
    fn answer(&self, step: usize, attempt: usize) -> Answer {
        let all = self.answers.get(&step).map_or(&[][..], Vec::as_slice);
        all.get(attempt).or(all.last()).cloned().unwrap_or_default()
    }

    /// The answer for an action that is tried now.
    fn next(&mut self, step: &PlannedStep, action: usize) -> Answer {
        let tried = self.tries.entry((step.position, action)).or_default();
        *tried += 1;
        let attempt = *tried - 1;
        self.answer(step.position, attempt)
    }

    /// What a person answers to a failure or doubt: each answer of the step has one turn.
    fn then(&mut self, step: &PlannedStep) -> Option<Then> {
        let turn = self.settled.entry(step.position).or_default();
        *turn += 1;
        let attempt = *turn - 1;
        self.answers.get(&step.position)?.get(attempt)?.then
    }
}

/// The script, shared.
pub(super) type Shared = Rc<RefCell<Script>>;

/// A backend that answers what the test says.
pub(super) struct Scripted {
    pub means: Means,
    pub script: Shared,
    pub redactor: Redactor,
}

impl Backend for Scripted {
    fn means(&self) -> Means {
        self.means
    }

    fn perform(&mut self, task: &Task<'_>, _: &mut dyn Sink) -> Outcome {
        let step = task.step;
        if let Work::Probe(probe) = task.work {
            // One and the same question may serve both: before a step, and when it is in doubt.
            let doubtful = self.script.borrow().doubtful.contains(&step.position);
            return self.probe(step, step.already.as_ref() == Some(probe) && !doubtful);
        }
        let check = step.position.checked_sub(self.script.borrow().steps + 1);
        if let (Some(check), [planned]) = (check, task.planned()) {
            return self.check(planned, check);
        }
        let [planned] = task.planned() else {
            return Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", self.means.name())));
        };
        let answer = self.script.borrow_mut().next(step, task.actions.start);
        // An answer is about one action of its step; the others do what they should.
        let meant = answer.action.map_or_else(|| last(step), |number| number - 1);
        let answer = if meant == task.actions.start { answer } else { Answer::default() };
        let outcome = self.act(planned, &answer, step.probe.is_some());
        let doubtful = &mut self.script.borrow_mut().doubtful;
        if matches!(outcome, Outcome::InDoubt(_)) {
            doubtful.insert(step.position);
        } else {
            doubtful.remove(&step.position);
        }
        outcome
    }
}

/// The action that an answer is about where it does not say: the last command or request, else the last one.
fn last(step: &PlannedStep) -> usize {
    let coded = |a: &PlannedAction| matches!(a.action.kind, ActionKind::Command(_) | ActionKind::Request(_));
    step.actions.iter().rposition(coded).unwrap_or_else(|| step.actions.len().saturating_sub(1))
}

impl Scripted {
    fn probe(&self, step: &PlannedStep, already: bool) -> Outcome {
        let script = self.script.borrow();
        let tried = (0..step.actions.len()).filter_map(|a| script.tries.get(&(step.position, a))).max();
        let answer = script.answer(step.position, tried.copied().unwrap_or_default().saturating_sub(1));
        let said = if already { Some(answer.already.unwrap_or(false)) } else { answer.probe };
        match said {
            Some(yes) => Outcome::Done(Deed { exit: Some(i32::from(!yes)), ..Deed::default() }),
            // What a test does not say is not known.
            None => Outcome::Failed(Box::new(Diagnostic::error("command-late").with("seconds", 0))),
        }
    }

    /// A check at the end.
    fn check(&self, planned: &PlannedAction, number: usize) -> Outcome {
        let answer = self.script.borrow().after.get(number).cloned();
        match answer.map(|a| (a.holds, a)) {
            None | Some((Some(true), _)) => Outcome::Done(Deed::default()),
            Some((Some(false), _)) => {
                Outcome::Failed(Box::new(Diagnostic::error("test-check").with("number", number + 1)))
            }
            Some((None, answer)) => self.act(planned, &answer, false),
        }
    }

    fn act(&self, planned: &PlannedAction, answer: &Answer, probed: bool) -> Outcome {
        let seconds = backend::DEFAULT_TIMEOUT;
        if answer.late {
            let late = Box::new(Diagnostic::error("command-late").with("seconds", seconds));
            // Where repeating it changes nothing, how far it came does not matter; unless the document asks how far it came.
            let effect = planned.action.effect;
            let certain = effect == Effect::Read || effect == Effect::Idempotent && !probed;
            return if certain { Outcome::Failed(late) } else { Outcome::InDoubt(late) };
        }
        let done = match &planned.action.kind {
            ActionKind::Command(command) => self.command(planned, command, answer),
            ActionKind::Request(request) => self.request(planned, request, answer),
            _ => page(planned, answer),
        };
        done.map_or_else(Outcome::Failed, Outcome::Done)
    }

    fn command(&self, planned: &PlannedAction, command: &Command, answer: &Answer) -> Result<Deed> {
        let output = answer.output.clone().unwrap_or_else(|| usual(&command.expect, command.sample.as_deref()));
        let wanted = command.expect.iter().find_map(|e| match e {
            Expectation::Exit(code) => Some(*code),
            _ => None,
        });
        let exit = i32::try_from(answer.exit.or(wanted).unwrap_or(0)).unwrap_or(i32::MAX);
        let errors = answer.errors.as_deref().unwrap_or_default();
        expect(&command.expect, exit, &output, errors, command.sample.as_deref())?;
        let mut deed = Deed { exit: Some(exit), ..Deed::default() };
        self.keep(planned, &command.captures, &output, "", &mut deed)?;
        Ok(deed)
    }

    fn request(&self, planned: &PlannedAction, request: &Request, answer: &Answer) -> Result<Deed> {
        let body = match &answer.body {
            Some(serde_json::Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => answer.output.clone().unwrap_or_else(|| usual(&request.expect, None)),
        };
        let wanted = request.expect.iter().find_map(|e| match e {
            Expectation::Status(status) => Some(i64::from(*status)),
            _ => None,
        });
        let status = answer.status.or(wanted).unwrap_or(200);
        // Without an expectation, an answer that is no success is a failure.
        let good = wanted.map_or((200..300).contains(&status), |wanted| status == wanted);
        if !good {
            let told = Diagnostic::error("test-status").with("status", status);
            return told.with("wanted", wanted.unwrap_or(200)).into();
        }
        let rest: Vec<Expectation> =
            request.expect.iter().filter(|e| !matches!(e, Expectation::Status(_))).cloned().collect();
        expect(&rest, 0, &body, "", None)?;
        let mut deed = Deed::default();
        self.keep(planned, &request.captures, &body, "$", &mut deed)?;
        Ok(deed)
    }

    /// Keeps what later steps need, as the backends do.
    fn keep(
        &self,
        planned: &PlannedAction,
        captures: &BTreeMap<String, String>,
        text: &str,
        all: &str,
        deed: &mut Deed,
    ) -> Result<()> {
        let whole = planned.saves.iter().filter(|n| !captures.contains_key(*n)).map(|n| (n.as_str(), all));
        for (name, pattern) in captures.iter().map(|(n, p)| (n.as_str(), p.as_str())).chain(whole) {
            // A request's whole answer need not be JSON to be kept.
            let value = if pattern == "$" { text.trim().to_owned() } else { capture(name, pattern, text)? };
            if self.redactor.finds(&value) {
                return Diagnostic::error("capture-is-secret").with("name", name).into();
            }
            deed.values.insert(name.to_owned(), value);
        }
        Ok(())
    }
}

/// What a command prints or a request answers where a test does not say: what meets the expectations that can be met by themselves.
fn usual(expectations: &[Expectation], sample: Option<&str>) -> String {
    let mut text = sample.unwrap_or_default().to_owned();
    let mut json = serde_json::Map::new();
    for expectation in expectations {
        match expectation {
            Expectation::Contains(part) => {
                text.push_str(part);
                text.push('\n');
            }
            Expectation::Equals(all) => text.clone_from(all),
            Expectation::Json { path, equals: Some(value) } => {
                // `$.name` only; a deeper path is for the test to answer.
                if let Some(key) = path.strip_prefix("$.").filter(|k| !k.contains(['.', '['])) {
                    json.insert(key.to_owned(), value.clone());
                }
            }
            _ => {}
        }
    }
    if json.is_empty() { text } else { serde_json::Value::Object(json).to_string() }
}

fn page(planned: &PlannedAction, answer: &Answer) -> Result<Deed> {
    let name = match &planned.action.kind {
        ActionKind::Click(e) | ActionKind::Check { element: e } | ActionKind::Download { element: e, .. } => {
            e.name.clone()
        }
        ActionKind::Fill { field, .. } => field.name.clone(),
        ActionKind::Upload { element, .. } => element.as_ref().map(|e| e.name.clone()).unwrap_or_default(),
        ActionKind::Select { option, .. } => option.clone().unwrap_or_default(),
        _ => String::new(),
    };
    if answer.missing {
        return Diagnostic::error("test-label-missing").with("label", name).into();
    }
    let mut values = answer.values.clone();
    let saves = match &planned.action.kind {
        ActionKind::Download { saves, .. } => saves.iter().chain(&planned.saves).collect::<Vec<_>>(),
        _ => planned.saves.iter().collect(),
    };
    for name in saves {
        values.entry(name.clone()).or_insert_with(|| name.clone());
    }
    Ok(Deed { values, ..Deed::default() })
}

/// The person of a test.
pub(super) struct Written {
    pub script: Shared,
}

impl Person for Written {
    fn ask(&mut self, question: &Question<'_>) -> backend::Answer {
        use backend::Answer as Said;
        let mut script = self.script.borrow_mut();
        match question {
            Question::Approve => Said::Done(BTreeMap::new()),
            Question::Do { step, actions, wanted, .. } => {
                let first = step.actions.iter().position(|a| Some(a) == actions.first()).unwrap_or_default();
                let answer = script.next(step, first);
                if let Some(reason) = answer.skip {
                    return Said::Skip(reason);
                }
                if answer.stop {
                    return Said::Stop;
                }
                if answer.away {
                    return Said::Away;
                }
                if step.decide {
                    return Said::Decided(answer.decide.unwrap_or_default());
                }
                let value = |name: &String| (name.clone(), answer.values.get(name).cloned().unwrap_or_default());
                Said::Done(wanted.iter().map(value).filter(|(_, value)| !value.is_empty()).collect())
            }
            Question::Failed { step, .. } => match script.then(step) {
                Some(Then::Again) => Said::Again(String::new()),
                Some(Then::ByHand) => Said::ByHand,
                Some(Then::Skip) => Said::Skip(String::new()),
                Some(Then::Stop | Then::Done) => Said::Stop,
                Some(Then::Abort) => Said::Abort(String::new()),
                None => Said::Away,
            },
            Question::Doubt { step, .. } => match script.then(step) {
                Some(Then::Done) => Said::Decided(String::new()),
                Some(Then::Again) => Said::Again(String::new()),
                Some(Then::Abort) => Said::Abort(String::new()),
                _ => Said::Away,
            },
            // In a test everybody is signed in.
            Question::SignIn { .. } => Said::Away,
            Question::Holds { .. } => {
                script.checks += 1;
                let holds = script.after.get(script.checks - 1).and_then(|a| a.holds).unwrap_or(true);
                if holds { Said::Done(BTreeMap::new()) } else { Said::No }
            }
        }
    }
}
