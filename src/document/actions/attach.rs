//! Walks over a document's steps and gives each its actions: bindings first, then its code, then what its words say.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cues::{Cues, Meaning};
use super::downloads::name_downloads;
use super::joined::{bind, keep};
use super::phrasebook::PhraseBook;
use super::phrases::Phrases;
use super::said::Said;
use super::shell;
use super::tools::Tools;
use crate::diagnostic::Diagnostic;
use crate::document::action::{Action, ActionKind, Command, Effect, Provenance, Request, Site};
use crate::document::bindings::{Bindings, Input, StepBinding};
use crate::document::{Block, BlockKind, Document, Step, is_executable};
use crate::nearest::nearest;
use crate::source::Product;

/// What is known while the steps of a document are walked over.
pub(super) struct Attachment<'a> {
    pub(super) tools: &'a Tools,
    /// The cues of the document's language, then of those that parts of it may stand in, each with its language.
    pub(super) cues: Vec<(&'a str, &'a Cues)>,
    pub(super) book: &'a PhraseBook,
    pub(super) bindings: Arc<Bindings>,
    /// The names of the document's own sites.
    pub(super) sites: Phrases<Meaning>,
    start: Option<Site>,
    /// The site that the reader is on.
    pub(super) site: Option<Site>,
    /// A session on another machine is open. It stays open over headings, until a step closes it.
    pub(super) remote: bool,
    /// Values that earlier steps keep.
    pub(super) saved: BTreeSet<String>,
    /// Variables that earlier commands of the session set.
    pub(super) session: BTreeSet<String>,
    /// The label that was clicked last.
    clicked: Option<String>,
    /// The steps that were there, by their ids.
    seen: BTreeSet<String>,
    /// Inputs of the phrase book that the document does not declare itself.
    inputs: BTreeSet<String>,
}

impl<'a> Attachment<'a> {
    pub(super) fn of(
        tools: &'a Tools,
        cues: Vec<(&'a str, &'a Cues)>,
        book: &'a PhraseBook,
        document: &Document,
    ) -> Self {
        let bindings = Arc::clone(&document.bindings);
        let mut sites = Phrases::default();
        for (index, (_, name)) in bindings.sites.iter().enumerate() {
            sites.add(name, Meaning::Site(book.sites.len() + index));
        }
        sites.sort();
        let by_version = match document.version.product {
            Product::Ghes | Product::Ghae => "server",
            Product::Fpt | Product::Ghec => "cloud",
        };
        let start = match bindings.sites.as_slice() {
            [] if document.front.versions.is_empty() || bindings.host.is_some() => None,
            [] => Some(by_version.to_owned()),
            named => named.iter().find(|s| s.0 == by_version).or(named.first()).map(|s| s.0.clone()),
        };
        Self {
            tools,
            cues,
            book,
            bindings,
            sites,
            site: start.clone(),
            start,
            remote: false,
            saved: BTreeSet::new(),
            session: BTreeSet::new(),
            clicked: None,
            seen: BTreeSet::new(),
            inputs: BTreeSet::new(),
        }
    }

    /// Attaches the actions.
    pub(super) fn attach(mut self, document: &mut Document) {
        let mut blocks = std::mem::take(&mut document.blocks);
        let mut heading = String::new();
        for block in &mut blocks {
            match &mut block.kind {
                BlockKind::Heading { slug, .. } => {
                    self.site.clone_from(&self.start);
                    self.clicked = None;
                    heading.clone_from(slug);
                }
                BlockKind::Steps(steps) => {
                    for step in &mut steps.steps {
                        self.name(step, &heading);
                        self.step(step);
                    }
                }
                // A fence between two lists is nobody's step, but what it opens stays open.
                BlockKind::Code(code) if is_executable(code, &self.tools.shell_fences) => {
                    self.remote |= shell::read(code, &self.book.appliance).is_err_and(|r| r.session);
                }
                other => self.inside(other),
            }
        }
        name_downloads(&mut blocks);
        document.blocks = blocks;
        self.missing(document);
        if !self.inputs.is_empty() {
            let bindings = Arc::make_mut(&mut document.bindings);
            bindings.inputs.extend(self.inputs.into_iter().map(|name| Input { name, ..Input::default() }));
        }
    }

    /// A step that its document gives no name is named by its heading and number where a binding is about it: `install-2`, or
    /// `step-2` before the first heading.
    fn name(&self, step: &mut Step, heading: &str) {
        if step.id.is_none() {
            let name = format!("{}-{}", if heading.is_empty() { "step" } else { heading }, step.number);
            step.id = Some(name).filter(|name| self.bindings.steps.contains_key(name));
        }
    }

    /// Tells of bindings whose step is nowhere in the document, in no version of it.
    fn missing(&self, document: &mut Document) {
        let Some((said, _)) = Said::of(document, self.tools.settings()) else { return };
        let steps = said.reader().at("steps");
        for id in self.bindings.steps.keys().filter(|id| !self.seen.contains(*id)) {
            let elsewhere = document.parts.iter().any(|p| p.source.text.contains(&format!("{{#{id}}}")));
            if !elsewhere {
                let near = nearest(id, self.seen.iter().map(String::as_str));
                let found = Diagnostic::warning("vade-step-unknown").with("step", id.as_str()).with("near", near);
                document.findings.push(found.at(steps.at(id).here()));
            }
        }
    }

    /// Steps in notices, bullets and quotations.
    fn inside(&mut self, kind: &mut BlockKind) {
        let lists: Vec<&mut Vec<Block>> = match kind {
            BlockKind::Bullets(items) => items.iter_mut().collect(),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                vec![blocks]
            }
            BlockKind::Steps(steps) => {
                steps.steps.iter_mut().for_each(|s| self.step(s));
                return;
            }
            _ => return,
        };
        for block in lists.into_iter().flatten() {
            self.inside(&mut block.kind);
        }
    }

    fn step(&mut self, step: &mut Step) {
        let bindings = Arc::clone(&self.bindings);
        let none = StepBinding::default();
        let binding = step.id.as_ref().and_then(|id| bindings.steps.get(id)).unwrap_or(&none);
        self.seen.extend(step.id.iter().cloned());
        let before = self.site.clone();
        let mut actions = if binding.decide {
            vec![Action::instruct(Some("why-decision"))]
        } else if binding.actions.is_empty() {
            self.found(step, binding)
        } else {
            binding.actions.clone()
        };
        for block in &mut step.blocks {
            self.inside(&mut block.kind);
        }
        if actions.is_empty() {
            actions.push(Action::instruct(None));
        }
        let asked = actions.iter().find_map(|a| match &a.kind {
            ActionKind::Request(request) if !request.site.is_empty() => Some(request.site.clone()),
            _ => None,
        });
        step.site = binding.site.clone().or(asked).or_else(|| self.site.clone());
        for action in &mut actions {
            bind(action, binding, step.site.as_deref());
        }
        keep(&mut actions, binding);
        self.satisfy(&mut actions, step.site.as_deref());
        self.remember(&actions, binding, before.as_ref());
        step.actions = actions;
    }

    /// Marks what the phrase book knows to be done already.
    fn satisfy(&mut self, actions: &mut [Action], site: Option<&str>) {
        for action in actions {
            let ActionKind::Click(element) = &action.kind else { continue };
            let before = self.clicked.replace(element.name.clone()).unwrap_or_default();
            if self.book.is_satisfied(site, &before, &element.name) {
                action.satisfied = true;
                action.effect = Effect::Read;
                action.from = Provenance::PhraseBook;
                self.clicked = Some(before);
            }
        }
    }

    fn remember(&mut self, actions: &[Action], binding: &StepBinding, before: Option<&Site>) {
        if self.site.as_ref() != before {
            self.clicked = None;
        }
        self.saved.extend(binding.saves.iter().cloned());
        self.saved.extend(binding.captures.keys().cloned());
        for action in actions {
            let (element, captures) = match &action.kind {
                ActionKind::Click(e) | ActionKind::Check { element: e } | ActionKind::Fill { field: e, .. } => {
                    (Some(e), None)
                }
                ActionKind::Download { element, saves } => {
                    self.saved.extend(saves.iter().cloned());
                    (Some(element), None)
                }
                ActionKind::Command(Command { captures, .. }) | ActionKind::Request(Request { captures, .. }) => {
                    (None, Some(captures))
                }
                _ => (None, None),
            };
            self.saved.extend(captures.into_iter().flat_map(|c| c.keys().cloned()));
            let Some(name) = element.and_then(|e| e.input.clone()) else { continue };
            if !self.bindings.inputs.iter().any(|i| i.name == name) && !self.saved.contains(&name) {
                self.inputs.insert(name);
            }
        }
    }
}
