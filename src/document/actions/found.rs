//! The actions that a step's own words and code ask for.

use super::attach::Attachment;
use super::line::Line;
use super::points::{Lead, several};
use super::reading::{self, Reading};
use crate::document::action::{Action, ActionKind, Expectation, Site};
use crate::document::bindings::StepBinding;
use crate::document::{BlockKind, Code, Step, is_executable};

impl Attachment<'_> {
    /// The actions in a step's words and code, in their order.
    pub(super) fn found(&mut self, step: &Step, binding: &StepBinding) -> Vec<Action> {
        let mut told = Vec::new();
        let mut coded: Vec<Action> = Vec::new();
        let mut similar = None;
        let mut lead = Lead::default();
        let several = several(&step.blocks);
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
                    let line = Line::of(&words.inlines);
                    let reading = self.words(&line, words.language.as_deref(), None);
                    self.go(&reading);
                    lead = Lead::of(&line, &reading);
                    told.extend(reading.actions);
                }
                BlockKind::Code(code) if code.language == "http" => coded.push(self.request(code, binding)),
                BlockKind::Code(code) => coded.extend(self.fence(code, binding).filter(|a| !repeats(a, &coded))),
                BlockKind::Bullets(items) => {
                    self.points(items, &lead, &mut told);
                    items.iter().for_each(|item| self.aside(item, several, binding, &mut coded));
                }
                BlockKind::Only { blocks, .. } => self.aside(blocks, several, binding, &mut coded),
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

    /// Goes where a reading leads: to a site, into a session or out of it.
    pub(super) fn go(&mut self, reading: &Reading) {
        if let Some(site) = reading.site.as_ref().and_then(|s| self.own_site(s)) {
            self.site = Some(site);
        }
        self.remote = reading.session.unwrap_or(self.remote);
    }

    /// What a fence asks for: of one that names no language, what is a command beyond doubt, for a person.
    pub(super) fn fence(&mut self, code: &Code, binding: &StepBinding) -> Option<Action> {
        if is_executable(code, &self.tools.shell_fences) {
            return Some(self.command(code, binding));
        }
        if !code.language.is_empty() {
            return None;
        }
        let mut action = self.command(code, binding);
        let ActionKind::Command(command) = &mut action.kind else { return None };
        command.person.get_or_insert("why-unlabelled");
        Some(action)
    }

    /// What a line says, read in the part of the page that is named before it: in `language` where the line is known to be in it,
    /// else in the document's own or another one that it may hold.
    pub(super) fn words(&self, line: &Line, language: Option<&str>, place: Option<&str>) -> Reading {
        let read = |cues| reading::read(line, cues, self.book, &self.sites, &self.bindings.sites, place);
        let (own, others): (Vec<_>, Vec<_>) = self.cues.iter().partition(|(of, _)| Some(*of) == language);
        let mut readings = own.into_iter().chain(others).map(|(_, cues)| read(cues));
        let first = readings.next().unwrap_or_default();
        if first.actions.is_empty() { readings.find(|r| !r.actions.is_empty()).unwrap_or(first) } else { first }
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
}

/// One reason is enough where several fences have the same.
pub(super) fn repeats(action: &Action, before: &[Action]) -> bool {
    matches!(action.kind, ActionKind::Instruct { .. }) && before.last() == Some(action)
}

/// The share of likeness that `<!-- expected_similarity=0.3 -->` asks of the output below it.
fn similarity(html: &str) -> Option<f64> {
    let (_, value) = html.split_once("expected_similarity")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start().trim_matches(['"', '\'']);
    let end = value.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(value.len());
    value[..end].parse().ok().filter(|share| (0.0..=1.0).contains(share))
}
