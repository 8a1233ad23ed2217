//! Walks over a document's steps and gives each its actions: bindings first, then its code, then what its words say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cues::{Cues, Meaning};
use super::joined::{bind, keep};
use super::line::Line;
use super::phrasebook::PhraseBook;
use super::phrases::Phrases;
use super::reading::{self, Reading};
use super::said::Said;
use super::shell::Refusal;
use super::tools::Tools;
use super::{http, shell};
use crate::diagnostic::Diagnostic;
use crate::document::action::{Action, ActionKind, Command, Effect, Expectation, Provenance, Request, Site, Value};
use crate::document::bindings::{Bindings, Input, StepBinding};
use crate::document::{Block, BlockKind, Code, Document, Step, is_executable};
use crate::nearest::nearest;
use crate::source::Product;

/// Variables that every system gives.
const KNOWN: &[&str] = &[
    "HOME", "PATH", "USER", "LOGNAME", "PWD", "OLDPWD", "TMPDIR", "SHELL", "HOSTNAME", "LANG", "TERM", "UID", "EUID",
    "RANDOM", "SECONDS", "LINENO", "PPID", "IFS", "EDITOR",
];

/// What is known while the steps of a document are walked over.
pub(super) struct Attachment<'a> {
    tools: &'a Tools,
    cues: Option<&'a Cues>,
    /// The cues of the tree's source language, where the document is in another one: for what is not translated in it.
    source_cues: Option<&'a Cues>,
    book: &'a PhraseBook,
    bindings: Arc<Bindings>,
    /// The names of the document's own sites.
    sites: Phrases<Meaning>,
    start: Option<Site>,
    /// The site that the reader is on.
    site: Option<Site>,
    /// A session on another machine is open. It stays open over headings, until a step closes it.
    remote: bool,
    /// Values that earlier steps keep.
    saved: BTreeSet<String>,
    /// Variables that earlier commands of the session set.
    session: BTreeSet<String>,
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
        cues: Option<&'a Cues>,
        source_cues: Option<&'a Cues>,
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
            source_cues,
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

    /// The actions in a step's words and code, in their order.
    fn found(&mut self, step: &Step, binding: &StepBinding) -> Vec<Action> {
        let mut told = Vec::new();
        let mut coded: Vec<Action> = Vec::new();
        let mut similar = None;
        for block in &step.blocks {
            match &block.kind {
                BlockKind::Html(html) => similar = similarity(html).or(similar),
                BlockKind::Code(code) if similar.is_some() => {
                    // What follows the mark is the output of the command before it.
                    if let (Some(share), Some(ActionKind::Command(command))) =
                        (similar.take(), coded.last_mut().map(|a| &mut a.kind))
                    {
                        command.sample = Some(code.text.clone());
                        command.expect.push(Expectation::Similar(share));
                    }
                }
                BlockKind::Paragraph(words) => {
                    let Reading { actions, site, session } = self.words(&Line::of(&words.inlines));
                    if let Some(site) = site.and_then(|s| self.own_site(&s)) {
                        self.site = Some(site);
                    }
                    self.remote = session.unwrap_or(self.remote);
                    told.extend(actions);
                }
                BlockKind::Code(code) if code.language == "http" => coded.push(self.request(code, binding)),
                BlockKind::Code(code) if is_executable(code, &self.tools.shell_fences) => {
                    let action = self.command(code, binding);
                    // One reason is enough where several fences have the same.
                    if !matches!(action.kind, ActionKind::Instruct { .. }) || coded.last() != Some(&action) {
                        coded.push(action);
                    }
                }
                _ => {}
            }
        }
        if !coded.is_empty() {
            // Code says how a file is fetched, sent or typed: the words around it only repeat it.
            told.retain(|a| match &a.kind {
                ActionKind::Upload { .. }
                | ActionKind::Download { .. }
                | ActionKind::Instruct { .. }
                | ActionKind::Fill { .. } => false,
                ActionKind::Navigate { to } => to.starts_with("http"),
                _ => true,
            });
        }
        told.extend(coded);
        told
    }

    fn words(&self, line: &Line) -> Reading {
        let read = |cues| reading::read(line, cues, self.book, &self.sites, &self.bindings.sites);
        let own = self.cues.map(read).unwrap_or_default();
        if own.actions.is_empty() {
            self.source_cues.map(read).filter(|r| !r.actions.is_empty()).unwrap_or(own)
        } else {
            own
        }
    }

    /// The document's own id for a site of the phrase book.
    fn own_site(&self, id: &str) -> Option<Site> {
        let own = &self.bindings.sites;
        if own.is_empty() || own.iter().any(|s| s.0 == id) {
            return Some(id.to_owned());
        }
        let names = |name: &str| self.book.site_named(id, name);
        own.iter().find(|s| names(&s.1)).map(|s| s.0.clone())
    }

    fn values(&self) -> BTreeMap<String, Value> {
        let inputs = self.bindings.inputs.iter().map(|i| (variable(&i.name), Value::Input(i.name.clone())));
        let saved = self.saved.iter().map(|s| (variable(s), Value::Saved(s.clone())));
        inputs.chain(saved).collect()
    }

    fn command(&mut self, code: &Code, binding: &StepBinding) -> Action {
        let remote = self.remote;
        let (script, mut person) = match shell::read(code, &self.book.appliance) {
            Ok(script) => (script, None),
            Err(Refusal { why, session, script }) => {
                self.remote |= session;
                let Some(script) = script else { return Action::instruct(Some(why)) };
                (*script, Some(why))
            }
        };
        let values = self.values();
        let given = |name: &String| {
            values.contains_key(name)
                || script.sets.contains(name)
                || self.session.contains(name)
                || KNOWN.contains(&name.as_str())
                || name.starts_with("LC_")
                || name.starts_with("XDG_")
                || name.starts_with("BASH")
        };
        if !script.needs.iter().all(given) {
            person = person.or(Some("why-unbound"));
        }
        let host = match (&binding.host, remote) {
            (Some(host), _) => Some(host.clone()),
            (None, true) => {
                person = person.or(Some("why-remote-session"));
                None
            }
            (None, false) => {
                let host = self.bindings.host.as_ref().or(self.tools.host.as_ref()).cloned();
                if host.is_none() {
                    person = person.or(Some("why-host-unknown"));
                }
                // What only the appliance has is not on the document's host.
                host.filter(|_| person != Some("why-appliance"))
            }
        };
        if self.bindings.session && person.is_none() {
            self.session.extend(script.sets.iter().cloned());
        }
        let environment = values.into_iter().filter(|(name, _)| script.reads.contains(name)).collect();
        let (script, sample) = (script.text, script.sample);
        let command = Command { script, host, environment, sample, person, ..Command::default() };
        Action::new(ActionKind::Command(command), Effect::Unsafe, Provenance::Code)
    }

    fn request(&self, code: &Code, binding: &StepBinding) -> Action {
        let site = binding.site.as_deref().or(self.site.as_deref());
        let request = match http::request(&code.text, site) {
            Ok(request) => request,
            Err(why) => return Action::instruct(Some(why)),
        };
        let known = |name: &str| self.bindings.inputs.iter().any(|i| i.name == name) || self.saved.contains(name);
        if !names_in(&request.path).iter().all(|n| known(n)) {
            return Action::instruct(Some("why-unbound"));
        }
        let effect = http::effect(&request.method);
        Action::new(ActionKind::Request(request), effect, Provenance::Code)
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

/// A file that one step downloads and a later one uploads, with nothing said of its name, gets one.
fn name_downloads(blocks: &mut [Block]) {
    let mut file: Option<String> = None;
    for block in blocks {
        let steps = match &mut block.kind {
            BlockKind::Heading { .. } => {
                file = None;
                continue;
            }
            BlockKind::Steps(steps) => steps,
            _ => continue,
        };
        let has_upload = steps
            .steps
            .iter()
            .flat_map(|s| &s.actions)
            .any(|a| matches!(a.kind, ActionKind::Upload { uses: None, .. }));
        for action in steps.steps.iter_mut().flat_map(|s| &mut s.actions) {
            match &mut action.kind {
                ActionKind::Download { element, saves } if has_upload || saves.is_some() => {
                    file = Some(saves.get_or_insert_with(|| crate::document::slug(&element.name)).clone());
                }
                ActionKind::Upload { uses, .. } if uses.is_none() => uses.clone_from(&file),
                _ => {}
            }
        }
    }
}

/// The share of likeness that `<!-- expected_similarity=0.3 -->` asks of the output below it.
fn similarity(html: &str) -> Option<f64> {
    let (_, value) = html.split_once("expected_similarity")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start().trim_matches(['"', '\'']);
    let end = value.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(value.len());
    value[..end].parse().ok().filter(|share| (0.0..=1.0).contains(share))
}

/// The environment variable of an input: `max-age` is `$MAX_AGE`.
fn variable(name: &str) -> String {
    name.chars().map(|c| if c == '-' { '_' } else { c.to_ascii_uppercase() }).collect()
}

/// The `$name`s in a path.
fn names_in(path: &str) -> Vec<&str> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    path.split('$')
        .skip(1)
        .map(|rest| &rest[..rest.find(|c| !part(c)).unwrap_or(rest.len())])
        .filter(|n| !n.is_empty())
        .collect()
}
