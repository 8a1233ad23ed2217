//! Beside the document: how far its reader is, and what is on the page.

use super::page::Page;
use super::writer::Html;
use crate::document::{Block, BlockKind, Step, Words, plain};

/// A heading of the page's outline, and the steps that stand below it.
struct Part<'a> {
    /// Its level and words; none for steps above the first heading.
    heading: Option<(u8, &'a Words)>,
    anchor: &'a str,
    /// Number and anchor of each.
    steps: Vec<(u64, &'a str)>,
}

impl Page<'_> {
    /// Progress and contents.
    pub(super) fn side(&self, h: &mut Html) {
        h.el("aside", &[("class", "side"), ("aria-label", &self.lexicon.say("runbook-contents", &[]))], |h| {
            if self.sheet.steps > 0 {
                self.progress(h);
            }
            let parts = self.parts();
            if parts.len() > 1 || self.sheet.steps > 1 {
                self.contents(h, &parts);
            }
        });
    }

    fn progress(&self, h: &mut Html) {
        let button = |h: &mut Html, class, id, more: &[_]| {
            let attributes = [&[("type", "button"), ("class", class)], more].concat();
            h.leaf("button", &attributes, &self.lexicon.say(id, &[]));
        };
        h.el("div", &[("class", "progress"), ("hidden", "")], |h| {
            h.el("p", &[("id", "progress"), ("role", "status")], |_| {});
            let all = self.sheet.steps.to_string();
            h.el("progress", &[("value", "0"), ("max", &all), ("aria-labelledby", "progress")], |_| {});
            h.el("p", &[("class", "buttons")], |h| {
                button(h, "reset", "runbook-reset", &[]);
                button(h, "reveal", "runbook-actions", &[("aria-pressed", "false")]);
                button(h, "print", "runbook-print", &[]);
            });
        });
    }

    fn contents(&self, h: &mut Html, parts: &[Part<'_>]) {
        let top = parts.iter().filter_map(|p| Some(p.heading?.0)).min().unwrap_or(2);
        h.el("nav", &[("aria-labelledby", "contents")], |h| {
            h.leaf("h2", &[("id", "contents")], &self.lexicon.say("runbook-contents", &[]));
            h.el("ul", &[], |h| {
                for part in parts {
                    let sub = part.heading.is_some_and(|(level, _)| level > top);
                    h.el("li", if sub { &[("class", "sub")] } else { &[] }, |h| {
                        if let Some((_, words)) = part.heading {
                            h.leaf("a", &[("href", &format!("#{}", part.anchor))], &plain(&words.inlines));
                        }
                        self.hops(h, &part.steps);
                    });
                }
            });
        });
    }

    /// The numbers of a procedure's steps, each leading to its step.
    fn hops(&self, h: &mut Html, steps: &[(u64, &str)]) {
        if steps.is_empty() {
            return;
        }
        h.el("ol", &[("class", "hops")], |h| {
            for (number, anchor) in steps {
                let number = number.to_string();
                let name = self.lexicon.say("runbook-step", &[("number", number.as_str().into())]);
                let attributes = [("href", &*format!("#{anchor}")), ("aria-label", &name)];
                h.el("li", &[], |h| h.leaf("a", &attributes, &number));
            }
        });
    }

    fn parts(&self) -> Vec<Part<'_>> {
        let named = self.anchors.steps_of(self.document);
        let anchor = |step: &Step| named.iter().find(|(s, _)| std::ptr::eq(*s, step)).map_or("", |(_, a)| *a);
        let mut headings = self.top_anchors();
        let mut parts: Vec<Part<'_>> = Vec::new();
        for Block { kind, .. } in &self.document.blocks {
            match kind {
                BlockKind::Heading { level, words, .. } => parts.push(Part {
                    heading: Some((*level, words)),
                    anchor: headings.next().unwrap_or_default(),
                    steps: Vec::new(),
                }),
                BlockKind::Steps(list) => {
                    if parts.is_empty() {
                        parts.push(Part { heading: None, anchor: "", steps: Vec::new() });
                    }
                    if let Some(part) = parts.last_mut() {
                        part.steps.extend(list.steps.iter().map(|s| (s.number, anchor(s))));
                    }
                }
                _ => {}
            }
        }
        parts
    }

    /// The anchors of the headings that are the page's outline.
    fn top_anchors(&self) -> impl Iterator<Item = &str> {
        // A heading within a list or a box takes an anchor too.
        let mut at = 0;
        self.document.blocks.iter().filter_map(move |block| {
            let here = at;
            at += crate::runbook::anchors::headings_in(block);
            matches!(block.kind, BlockKind::Heading { .. })
                .then(|| self.anchors.headings.get(here).map_or("", String::as_str))
        })
    }
}
