//! From a source document, inputs, sites and backends to a plan.

use std::collections::BTreeMap;

use super::choose::{Means, choose};
use super::inputs::{Given, resolve};
use super::model::{Need, Plan, PlannedAction, PlannedHost, PlannedSite, PlannedStep};
use super::procedure;
use super::sites::Sites;
use crate::diagnostic::Result;
use crate::document::action::{Action, ActionKind, Effect, Element, Provenance, Request, Value};
use crate::document::bindings::StepBinding;
use crate::document::{Block, BlockKind, Document, Step};

/// What is asked of a plan.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The procedure's slug, where it is named.
    pub procedure: Option<&'a str>,
    /// The inputs that were given.
    pub given: &'a Given,
    /// The operator's sites.
    pub sites: &'a Sites,
    /// The backends of this run.
    pub backends: &'a [Means],
    /// Whether a path names a file.
    pub is_file: &'a dyn Fn(&str) -> bool,
}

/// Plans a document of the source language, its actions attached.
///
/// # Errors
/// What [`procedure::choose`] and [`resolve`] find.
pub fn build(document: &Document, asked: &Asked<'_>) -> Result<Plan> {
    let slug = procedure::choose(document, asked.procedure)?;
    let bindings = &*document.bindings;
    let none = StepBinding::default();
    let mut planner = Planner {
        asked,
        saved: BTreeMap::new(),
        implied: Vec::new(),
        inputs: bindings.inputs.iter().map(|i| i.name.as_str()).collect(),
    };
    let source = procedure::steps(document, slug);
    // Lists under one heading may both begin at 1: then the place in the plan is the number.
    let distinct = source.windows(2).all(|pair| pair[0].number < pair[1].number);
    let steps: Vec<PlannedStep> = source
        .iter()
        .enumerate()
        .map(|(index, step)| {
            let position = index + 1;
            let binding = step.id.as_ref().and_then(|id| bindings.steps.get(id)).unwrap_or(&none);
            let number = if distinct { step.number } else { position as u64 };
            planner.step(step, position, number, binding)
        })
        .collect();
    let after = bindings.after.iter().map(|request| planner.after(request)).collect();
    let inputs = resolve(&bindings.inputs, &planner.implied, asked.given, asked.is_file)?;
    let named = |id: &str| bindings.sites.iter().find(|(i, _)| i == id).map(|(_, name)| name.clone());
    let used = steps.iter().filter_map(|s| s.site.clone()).chain(bindings.after.iter().map(|r| r.site.clone()));
    let sites = unique(used)
        .into_iter()
        .map(|id| PlannedSite { name: named(&id), site: asked.sites.sites.get(&id).cloned().unwrap_or_default(), id })
        .collect();
    let hosts = unique(steps.iter().filter_map(|s| s.host.clone()))
        .into_iter()
        .map(|id| PlannedHost { host: asked.sites.hosts.get(&id).cloned(), id })
        .collect();
    Ok(Plan {
        id: document.id.clone(),
        procedure: slug.to_owned(),
        version: document.version.to_string(),
        steps,
        after,
        inputs,
        sites,
        hosts,
        session: bindings.session,
    })
}

fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = Vec::new();
    for name in names {
        if !name.is_empty() && !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

struct Planner<'a> {
    asked: &'a Asked<'a>,
    /// What earlier steps find out, and the position of the first that does.
    saved: BTreeMap<String, usize>,
    /// Inputs that actions need and the document does not declare.
    implied: Vec<String>,
    inputs: Vec<&'a str>,
}

impl Planner<'_> {
    fn step(&mut self, step: &Step, position: usize, number: u64, binding: &StepBinding) -> PlannedStep {
        let mut actions = Vec::new();
        gather(step, &mut actions);
        let mut planned: Vec<PlannedAction> =
            actions.into_iter().map(|action| self.action(action, position, binding.decide)).collect();
        if let Some(name) = &binding.saves {
            // What a step keeps is what its last action brings.
            if let Some(last) = planned.last_mut() {
                last.saves = Some(name.clone());
            }
            self.saved.entry(name.clone()).or_insert(position);
        }
        let host = planned.iter().find_map(|p| match &p.action.kind {
            ActionKind::Command(command) => command.host.clone().filter(|h| h != "local"),
            _ => None,
        });
        PlannedStep {
            position,
            number,
            id: step.id.clone(),
            content: procedure::content(step),
            site: step.site.clone(),
            host,
            actions: planned,
            timeout: binding.timeout,
            probe: binding.probe.clone(),
            already: binding.already.clone(),
            decide: binding.decide,
        }
    }

    fn after(&mut self, request: &Request) -> PlannedAction {
        let effect = if request.method == "GET" { Effect::Read } else { Effect::Unsafe };
        self.action(Action::new(ActionKind::Request(request.clone()), effect, Provenance::Binding), usize::MAX, false)
    }

    fn action(&mut self, action: Action, position: usize, decide: bool) -> PlannedAction {
        let mut needs = Vec::new();
        let mut blocked = None;
        for (name, wanted) in names(&action.kind) {
            match self.saved.get(&name) {
                Some(&step) => needs.push(Need { name, step }),
                None if wanted == Wanted::Saved && !self.inputs.contains(&name.as_str()) => {
                    blocked = Some("blocked-not-saved");
                }
                None if self.inputs.contains(&name.as_str()) || self.implied.contains(&name) => {}
                None => self.implied.push(name),
            }
        }
        for name in keeps(&action.kind) {
            self.saved.entry(name.to_owned()).or_insert(position);
        }
        if is_open(&action.kind) {
            blocked = Some("blocked-open");
        }
        let choice = choose(&action, self.asked.sites, self.asked.backends);
        let (backend, could) = match blocked {
            // Nothing that is unresolved is ever run; nobody else takes a person's decision, or knows whether a condition holds.
            Some(_) => (Means::Human, None),
            None if decide || action.optional => (Means::Human, None),
            None => (choice.backend, choice.could),
        };
        PlannedAction { action, backend, could, needs, saves: None, blocked }
    }
}

/// The step's actions and those of the lists within it, in order; at least one.
fn gather(step: &Step, actions: &mut Vec<Action>) {
    let start = actions.len();
    actions.extend(step.actions.iter().cloned());
    nested(&step.blocks, actions);
    let idle = |a: &Action| a.kind == ActionKind::Instruct { why: None };
    if actions[start..].iter().any(|a| !idle(a)) {
        // Only the lists within it say what it does.
        let mut at = start;
        while at < actions.len() {
            if idle(&actions[at]) { drop(actions.remove(at)) } else { at += 1 }
        }
    }
    if actions.len() == start {
        actions.push(Action::instruct(None));
    }
}

fn nested(blocks: &[Block], actions: &mut Vec<Action>) {
    for block in blocks {
        if let BlockKind::Steps(steps) = &block.kind {
            for step in &steps.steps {
                actions.extend(step.actions.iter().cloned());
                nested(&step.blocks, actions);
            }
        }
    }
}

/// Whether only a person can know what is meant.
fn is_open(kind: &ActionKind) -> bool {
    match kind {
        ActionKind::Fill { value, .. } => *value == Value::Open,
        ActionKind::Select { option, input, .. } => option.is_none() && input.is_none(),
        _ => false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Input,
    Saved,
    Either,
}

/// The inputs and kept values that an action names.
fn names(kind: &ActionKind) -> Vec<(String, Wanted)> {
    let mut found = Vec::new();
    let element = |e: &Element, found: &mut Vec<_>| found.extend(e.input.clone().map(|i| (i, Wanted::Input)));
    let value = |v: &Value, found: &mut Vec<_>| match v {
        Value::Text(_) | Value::Open => {}
        Value::Input(name) => found.push((name.clone(), Wanted::Input)),
        Value::Saved(name) => found.push((name.clone(), Wanted::Saved)),
    };
    match kind {
        ActionKind::Click(e) | ActionKind::Download { element: e, .. } | ActionKind::Check { element: e } => {
            element(e, &mut found);
        }
        ActionKind::Fill { field, value: v } => {
            element(field, &mut found);
            value(v, &mut found);
        }
        ActionKind::Upload { element: e, uses } => {
            if let Some(e) = e {
                element(e, &mut found);
            }
            found.extend(uses.clone().map(|u| (u, Wanted::Saved)));
        }
        ActionKind::Command(command) => command.environment.values().for_each(|v| value(v, &mut found)),
        ActionKind::Select { input, .. } => found.extend(input.clone().map(|i| (i, Wanted::Input))),
        ActionKind::Request(request) => {
            let texts = [&request.path].into_iter().chain(request.headers.iter().map(|h| &h.1));
            for text in texts {
                found.extend(placeholders(text).into_iter().map(|n| (n, Wanted::Either)));
            }
        }
        ActionKind::Navigate { .. } | ActionKind::Press { .. } | ActionKind::Instruct { .. } => {}
    }
    found
}

/// The names after a `$` in a path or header: letters, digits and hyphens between them.
#[must_use]
pub fn placeholders(text: &str) -> Vec<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
            rest[..end].trim_end_matches('-').to_owned()
        })
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

fn keeps(kind: &ActionKind) -> Vec<&str> {
    match kind {
        ActionKind::Download { saves, .. } => saves.iter().map(String::as_str).collect(),
        ActionKind::Command(command) => command.captures.keys().map(String::as_str).collect(),
        ActionKind::Request(request) => request.captures.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}
