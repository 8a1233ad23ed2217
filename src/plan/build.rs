//! From a source document, inputs, sites and backends to a plan.

use std::collections::BTreeMap;

use super::choose::{Means, choose};
use super::inputs::{Given, resolve};
use super::model::{Need, Plan, PlannedAction, PlannedHost, PlannedSite, PlannedStep};
use super::needs::{Wanted, is_open, keeps, names};
use super::procedure;
use super::sites::{Site, Sites};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{Action, ActionKind, Command, Effect, Provenance, Request};
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
    /// Whether the backends that a site names for itself are used too: where the command line names none.
    pub of_sites: bool,
    /// The numbers of the steps that are handed to a person.
    pub by_hand: &'a [u64],
    /// What a label is on pages in a language: what `ui-language` of a site stands for.
    pub label: &'a dyn Fn(&str, &str) -> Option<String>,
    /// Whether a path names a file.
    pub is_file: &'a dyn Fn(&str) -> bool,
}

impl<'a> Asked<'a> {
    /// A plan of the document's only procedure, on those sites and with those backends and no others; every path names a file.
    #[must_use]
    pub const fn new(given: &'a Given, sites: &'a Sites, backends: &'a [Means]) -> Self {
        Self {
            procedure: None,
            given,
            sites,
            backends,
            of_sites: false,
            by_hand: &[],
            label: &|_, _| None,
            is_file: &|_| true,
        }
    }
}

/// Plans a document of the source language, its actions attached.
///
/// # Errors
/// What [`procedure::choose`] and [`resolve`] find; `human-no-such-step`.
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
    let numbers: Vec<u64> = steps.iter().map(|s| s.number).collect();
    if let Some(unknown) = asked.by_hand.iter().find(|n| !numbers.contains(n)) {
        let last = numbers.last().copied().unwrap_or_default();
        return Diagnostic::error("human-no-such-step").with("step", *unknown).with("last", last).into();
    }
    let after: Vec<PlannedAction> = bindings.after.iter().map(|request| planner.after(request)).collect();
    let inputs = resolve(&bindings.inputs, &planner.implied, asked.given, asked.is_file)?;
    let named = |id: &str| bindings.sites.iter().find(|(i, _)| i == id).map(|(_, name)| name.clone());
    let used = steps.iter().filter_map(|s| s.site.clone()).chain(bindings.after.iter().map(|r| r.site.clone()));
    let sites = unique(used)
        .into_iter()
        .map(|id| {
            let site = asked.sites.sites.get(&id).cloned().unwrap_or_default();
            let here = || steps.iter().filter(|s| s.site.as_ref() == Some(&id)).flat_map(|s| &s.actions);
            let sign_in = here().map(|a| a.backend).find(|m| m.is_for_pages() && site.has_account());
            PlannedSite { name: named(&id), sign_in, labels: looked_for(here(), &site, asked.label), site, id }
        })
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
        prerequisites: bindings.prerequisites.clone(),
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
        let by_hand = self.asked.by_hand.contains(&number);
        let at = Place { position, site: step.site.as_deref(), decide: binding.decide, by_hand };
        let mut planned: Vec<PlannedAction> = actions.into_iter().map(|action| self.action(action, &at)).collect();
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
            role: binding.role.clone(),
            actions: planned,
            timeout: binding.timeout,
            probe: binding.probe.clone(),
            already: binding.already.clone(),
            retries: binding.retries,
            on_failure: binding.on_failure,
            decide: binding.decide,
        }
    }

    fn after(&mut self, request: &Request) -> PlannedAction {
        let effect = if request.method == "GET" { Effect::Read } else { Effect::Unsafe };
        let at = Place { position: usize::MAX, site: Some(&request.site), decide: false, by_hand: false };
        self.action(Action::new(ActionKind::Request(request.clone()), effect, Provenance::Binding), &at)
    }

    fn action(&mut self, action: Action, at: &Place<'_>) -> PlannedAction {
        let mut needs = Vec::new();
        let mut blocked = None;
        for (name, wanted) in names(&action.kind) {
            match self.saved.get(&name) {
                Some(&step) => needs.push(Need { name, step }),
                None if wanted == Wanted::Saved && !self.inputs.contains(&name.as_str()) => {
                    blocked = Some("blocked-not-saved");
                }
                None if self.inputs.contains(&name.as_str()) || self.implied.contains(&name) => {}
                None if wanted == Wanted::IfKnown => {}
                None => self.implied.push(name),
            }
        }
        for name in keeps(&action.kind) {
            self.saved.entry(name.to_owned()).or_insert(at.position);
        }
        if is_open(&action.kind) {
            blocked = Some("blocked-open");
        }
        let site = match &action.kind {
            ActionKind::Request(request) => Some(request.site.as_str()),
            // A step that opens a site is done there.
            ActionKind::Navigate { to } if self.asked.sites.sites.contains_key(to) => Some(to.as_str()),
            _ => at.site,
        };
        let site = site.and_then(|id| self.asked.sites.sites.get(id));
        let mut asked = self.asked.backends.to_vec();
        if self.asked.of_sites {
            asked.extend(site.iter().flat_map(|s| &s.backends).copied());
        }
        let choice = choose(&action, self.asked.sites, &asked);
        let reaches = choice.backend.is_for_pages() || choice.backend == Means::Http;
        if reaches && site.is_none_or(|s| s.url.is_none()) {
            blocked = blocked.or(Some("blocked-no-address"));
        }
        if at.by_hand && !matches!(action.kind, ActionKind::Instruct { .. }) {
            blocked = Some("blocked-by-hand");
        }
        if let ActionKind::Command(Command { person: Some(why), .. }) = &action.kind {
            blocked = Some(why);
        }
        let (backend, could) = match blocked {
            // Nothing that is unresolved is ever run; nobody else takes a person's decision, or knows whether a condition holds.
            Some(_) => (Means::Human, None),
            None if at.decide || action.optional => (Means::Human, None),
            None => (choice.backend, choice.could),
        };
        PlannedAction { action, backend, could, needs, saves: None, blocked }
    }
}

/// Where an action stands.
struct Place<'a> {
    position: usize,
    site: Option<&'a str>,
    decide: bool,
    by_hand: bool,
}

/// The labels of those actions that the site's pages show otherwise: as the operator says, else in the language of its pages.
fn looked_for<'a>(
    actions: impl Iterator<Item = &'a PlannedAction>,
    site: &Site,
    translated: &dyn Fn(&str, &str) -> Option<String>,
) -> BTreeMap<String, String> {
    let shown = |label: &str| {
        let by_language = || site.ui_language.as_deref().and_then(|language| translated(language, label));
        site.labels.get(label).cloned().or_else(by_language)
    };
    let named = actions.flat_map(|a| a.action.kind.labels());
    named.filter_map(|l| shown(l).filter(|s| s != l).map(|s| (l.to_owned(), s))).collect()
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
