//! A whole document for reading.

use super::blocks::Blocks;
use super::inlines::Labels;
use super::screen::Screen;
use super::text::{BOLD, DIM, Keep, PLAIN, Text};
use super::wrap::wrap;
use crate::diagnostic::Arg;
use crate::document::Document;
use crate::localize::coverage;
use crate::source::Version;
use crate::words::Lexicon;

/// A document for reading.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The document, worded.
    pub document: &'a Document,
    /// The words for what has none of its own.
    pub lexicon: &'a Lexicon,
    /// How labels are shown.
    pub labels: Labels,
}

impl Page<'_> {
    /// The document on a screen of that width.
    #[must_use]
    pub fn screen(&self, width: usize) -> Screen {
        let mut screen = Screen::new(width);
        let worded = coverage(self.document);
        // Where nothing is translated one line says so, not a mark on every paragraph.
        let blocks = Blocks { lexicon: self.lexicon, labels: self.labels, mark: worded.worded > 0 };
        screen.ends(&blocks.title(&self.document.title), Text::styled(&self.facts(), DIM));
        if worded.all > 0 && worded.worded == 0 {
            let language = Arg::from(self.document.language.as_str());
            screen.hang(
                Text::new(),
                &Text::styled(&self.lexicon.say("show-untranslated", &[("language", language)]), DIM),
            );
        }
        self.head(&blocks, &mut screen);
        screen.gap();
        screen.lines(blocks.body(self.document, width));
        screen
    }

    fn head(&self, blocks: &Blocks<'_>, screen: &mut Screen) {
        if let Some(intro) = &self.document.intro {
            screen.gap();
            screen.lines(wrap(&blocks.words(intro), screen.width));
        }
        if let Some(permissions) = &self.document.permissions {
            screen.gap();
            screen.lines(wrap(&blocks.words(permissions), screen.width));
        }
        let inputs = &self.document.bindings.inputs;
        if !inputs.is_empty() {
            screen.gap();
            screen.line(Text::styled(&self.lexicon.say("show-inputs", &[]), BOLD));
        }
        let widest = inputs.iter().map(|i| i.name.len()).max().unwrap_or(0).min(24);
        for input in inputs {
            let mut lead = Text::blank(2);
            lead.push_keep(&input.name, PLAIN, Keep::Code);
            screen.hang(lead.padded(widest + 4), &Text::from(input.ask.as_deref().unwrap_or_default()));
        }
        let roles = &self.document.bindings.roles;
        if !roles.is_empty() {
            screen.gap();
            screen.line(Text::styled(&self.lexicon.say("show-roles", &[]), BOLD));
        }
        let widest = roles.iter().map(|(id, _)| id.len()).max().unwrap_or(0).min(24);
        for (id, who) in roles {
            let mut lead = Text::blank(2);
            lead.push_keep(id, PLAIN, Keep::Code);
            screen.hang(lead.padded(widest + 4), &Text::from(who.as_str()));
        }
    }

    /// Version and number of steps.
    fn facts(&self) -> String {
        let steps: usize = self.document.procedures().map(|p| p.steps.steps.len()).sum();
        let mut facts = Vec::new();
        if !self.document.front.versions.is_empty() {
            facts.push(version(&self.document.version));
        }
        if steps > 0 {
            facts.push(self.lexicon.say("count-steps", &[("count", steps.into())]));
        }
        facts.join(" · ")
    }
}

/// A version as people write it: `GHES 3.5`.
#[must_use]
pub fn version(version: &Version) -> String {
    let plan = version.product.short().to_uppercase();
    version.release.as_ref().map_or(plan.clone(), |release| format!("{plan} {release}"))
}
