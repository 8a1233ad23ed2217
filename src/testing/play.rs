//! Plays a test: its plan through the run loop, in a journal of its own that nobody keeps.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::json;

use super::file::{Passed, TestFile, Way, end_name};
use super::scripted::{Script, Scripted, Shared, Written};
use crate::backend::{Human, Secrets, SharedPerson, Stop, Values};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::Document;
use crate::document::bindings::InputKind;
use crate::journal::{Approval, End, Event, Journal, Listener, Recorded, Run, Runner, Settled, Settler, State};
use crate::plan::inputs::{Given, Origin};
use crate::plan::{Asked, Host, Means, Plan, PlannedStep, Site, Sites, build};

/// What the values of secrets are in a test.
const SECRET: &str = "a-secret-of-a-test";

/// A test that is ready to be played.
pub struct Playing<'a> {
    /// The test.
    pub test: &'a TestFile,
    /// Its plan.
    pub plan: &'a Plan,
    /// The language of the words.
    pub language: &'a str,
    /// Where it is written down.
    pub journal: &'a mut Journal,
    /// Who is told.
    pub listener: &'a mut dyn Listener,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Played {
    /// The steps in the order in which they came.
    pub path: Vec<Passed>,
    /// What is known at the end.
    pub captures: BTreeMap<String, String>,
    /// How it ended, as files write it.
    pub end: &'static str,
    /// Everything that was written down.
    pub events: Vec<Recorded>,
}

/// What a step is called in a test: its name, else its number.
pub(super) fn step_name(step: &PlannedStep) -> String {
    step.id.clone().unwrap_or_else(|| step.number.to_string())
}

/// The plan of a test: every backend is there, every site and host has an address, every secret a reference.
///
/// # Errors
/// What [`build`] finds, and `test-inputs-open` with the names of inputs that the test does not give.
pub fn complete(document: &Document, test: &TestFile) -> Result<Plan> {
    let mut given = Given::default();
    for (name, value) in &test.inputs {
        given.put(name, value, Origin::File);
    }
    for input in &document.bindings.inputs {
        let is_given = test.inputs.iter().any(|(name, _)| *name == input.name);
        if input.kind == InputKind::Secret && !is_given {
            given.put(&input.name, "env:SECRET", Origin::File);
        }
    }
    let mut sites = Sites::default();
    for (id, _) in &document.bindings.sites {
        let url = Some(format!("https://{id}.test"));
        sites.sites.insert(id.clone(), Site { url, ..Site::default() });
    }
    // Commands on other hosts are as commands here: nothing is run.
    sites.hosts.extend(document.bindings.hosts.iter().map(|(id, _)| (id.clone(), Host::Local)));
    let asked = Asked { procedure: test.procedure.as_deref(), ..Asked::new(&given, &sites, &Means::ALL) };
    let mut plan = build(document, &asked)?;
    // What this program cannot do yet, or not here, it can do in a test.
    for planned in plan.steps.iter_mut().flat_map(|s| &mut s.actions).chain(&mut plan.after) {
        if let Some(means) = planned.could.take() {
            planned.backend = means;
        }
    }
    for step in &mut plan.steps {
        // Nobody waits for an answer that is written down.
        if let Some(retries) = &mut step.retries {
            retries.wait = 0;
        }
    }
    let open: Vec<String> = plan.open().map(|i| i.name.clone()).collect();
    if open.is_empty() {
        return Ok(plan);
    }
    Diagnostic::error("test-inputs-open").with("inputs", open).at(test.place(&["inputs"])).into()
}

/// Plays a test.
///
/// # Errors
/// `test-step-unknown`, and where the journal fails.
pub fn play(playing: Playing<'_>) -> Result<Played> {
    let Playing { test, plan, language, journal, listener } = playing;
    let script: Shared = Rc::new(RefCell::new(Script::of(test, plan)?));
    let digest = plan.digest().map(|d| d.full().to_owned()).unwrap_or_default();
    let run = journal.create(Run {
        name: plan.id.clone(),
        language: language.to_owned(),
        digest: digest.clone(),
        procedure_digest: plan.procedure_digest().full().to_owned(),
        plan: json!({}),
        ..Run::default()
    })?;
    let mut state = State::default();
    state.apply(&journal.add(&run.id, Event::Approved { digest, by: Approval::Digest })?.event);
    let values = values(plan);
    let redactor = values.secrets.redactor();
    let person: SharedPerson<'_> = Rc::new(RefCell::new(Written { script: script.clone() }));
    let scripted = |means: Means| {
        let scripted = Scripted { means, script: script.clone(), redactor: redactor.clone() };
        Box::new(scripted) as Box<dyn crate::backend::Backend>
    };
    let backends = Means::ALL.into_iter().filter(|m| *m != Means::Human).map(scripted).collect();
    let mut runner = Runner {
        accounts: std::collections::BTreeMap::new(),
        journal,
        run: &run,
        plan,
        state,
        backends,
        human: Box::new(Human { person: person.clone() }),
        person,
        listener,
        values,
        redactor: redactor.clone(),
        language: language.to_owned(),
        stop: Stop::default(),
        by_hand: BTreeSet::new(),
        begun: BTreeSet::new(),
        live: BTreeSet::new(),
    };
    let ending = runner.go()?;
    let state = std::mem::take(&mut runner.state);
    drop(runner);
    let events = journal.events(&run)?;
    let aborted = state.end == Some(End::Aborted);
    Ok(Played { path: path(plan, &events), captures: state.values, end: end_name(ending, aborted), events })
}

fn values(plan: &Plan) -> Values {
    let mut values = Values { secrets: Secrets::default(), ..Values::default() };
    for input in &plan.inputs {
        let Some(value) = &input.value else { continue };
        let value = if input.kind == InputKind::Secret {
            values.secrets.put(&input.name, SECRET.to_owned());
            SECRET.to_owned()
        } else {
            value.clone()
        };
        values.inputs.insert(input.name.clone(), value);
    }
    values
}

/// The way that a run took: what became of each step, in order. Several actions of a step that went alike are one.
pub(super) fn path(plan: &Plan, events: &[Recorded]) -> Vec<Passed> {
    let mut path: Vec<Passed> = Vec::new();
    // A step with several actions has passed when the last of them has.
    let mut open: Option<usize> = None;
    let mut put = |position: usize, way: Way, again: bool| {
        let Some(step) = plan.steps.get(position.wrapping_sub(1)) else { return };
        let passed = Passed { step: step_name(step), way };
        let same = open == Some(position) && path.last() == Some(&passed) && !again;
        if !same {
            path.push(passed);
        }
        open = Some(position);
    };
    // Tries that the document itself asks for are one; what a person asks for is another.
    let mut asked = false;
    for recorded in events {
        match &recorded.event {
            Event::Done { part, .. } => put(part.step, Way::Done, false),
            Event::Skipped { part, .. } => put(part.step, Way::Skipped, false),
            Event::Satisfied { part, .. } => put(part.step, Way::Satisfied, false),
            Event::Failed { part, .. } => put(part.step, Way::Failed, std::mem::take(&mut asked)),
            Event::InDoubt { part, .. } => put(part.step, Way::InDoubt, false),
            Event::Resolved { part, answer: Settled::Done, .. } => put(part.step, Way::Done, false),
            Event::Resolved { by: Settler::Person, .. } => asked = true,
            Event::Stopped { step } if *step > 0 => put(*step, Way::Stopped, false),
            _ => {}
        }
    }
    path
}
