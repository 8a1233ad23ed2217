//! Blocks of a document as HTML.

use super::badges;
use super::code::pieces;
use super::page::Page;
use super::writer::{Attribute, Html};
use crate::document::{Block, BlockKind, Code, Inline, Notice, Step, Steps, Words, plain};

/// Which anchor comes next: headings and steps take theirs in document order.
#[derive(Debug, Default)]
pub(super) struct Next {
    heading: usize,
    step: usize,
}

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

impl Page<'_> {
    /// The body of the document.
    pub(super) fn body(&self, h: &mut Html) {
        let mut next = Next::default();
        // The title is the first heading, and no level is left out below it.
        let mut above: Vec<u8> = Vec::new();
        for block in &self.document.blocks {
            if let BlockKind::Heading { level, words, .. } = &block.kind {
                while above.last().is_some_and(|l| l >= level) {
                    above.pop();
                }
                above.push(*level);
                self.section(h, above.len() + 1, words, &mut next);
            } else {
                self.block(h, block, &mut next, true);
            }
            h.line();
        }
    }

    fn section(&self, h: &mut Html, level: usize, words: &Words, next: &mut Next) {
        let anchor = self.anchors.headings.get(next.heading).map_or("", String::as_str);
        next.heading += 1;
        let name = HEADINGS[level.clamp(2, 6) - 1];
        self.heading(h, name, &[("id", anchor)], words);
    }

    fn blocks(&self, h: &mut Html, blocks: &[Block], next: &mut Next) {
        for block in blocks {
            self.block(h, block, next, false);
        }
    }

    fn block(&self, h: &mut Html, block: &Block, next: &mut Next, top: bool) {
        match &block.kind {
            BlockKind::Heading { words, .. } => {
                let anchor = self.anchors.headings.get(next.heading).map_or("", String::as_str);
                next.heading += 1;
                // Within a list or a box it is a name, not a part of the page's outline.
                self.heading(h, "p", &[("id", anchor), ("class", "name")], words);
            }
            BlockKind::Paragraph(words) => {
                if !is_empty(words) {
                    self.words(h, "p", &[], words);
                }
            }
            BlockKind::Code(code) => self.code(h, code),
            BlockKind::Steps(steps) => self.steps(h, steps, next, top),
            BlockKind::Bullets(items) => h.el("ul", &[], |h| {
                for item in items {
                    h.el("li", &[], |h| self.item(h, item, next));
                }
            }),
            BlockKind::Notice { kind, blocks } => self.notice(h, *kind, blocks, next),
            BlockKind::Only { tool, blocks } => {
                let name = self.lexicon.say("only-tool", &[("tool", tool.as_str().into())]);
                h.el("div", &[("class", "only")], |h| {
                    h.leaf("p", &[("class", "name")], &name);
                    self.blocks(h, blocks, next);
                });
            }
            BlockKind::Quote(blocks) => h.el("blockquote", &[], |h| self.blocks(h, blocks, next)),
            BlockKind::Table { head, rows } => self.table(h, head, rows),
            // What means nothing here is not shown, and is never markup of ours.
            BlockKind::Html(_) => {}
            BlockKind::Rule => h.void("hr", &[]),
        }
    }

    /// An item's only paragraph needs no element of its own.
    fn item(&self, h: &mut Html, blocks: &[Block], next: &mut Next) {
        match blocks.split_first() {
            Some((Block { kind: BlockKind::Paragraph(words), .. }, rest)) if !is_empty(words) => {
                self.words(h, "span", &[], words);
                self.blocks(h, rest, next);
            }
            _ => self.blocks(h, blocks, next),
        }
    }

    fn steps(&self, h: &mut Html, steps: &Steps, next: &mut Next, top: bool) {
        let start = steps.start.to_string();
        let mut attributes: Vec<Attribute<'_>> = vec![("class", if top { "steps" } else { "parts" })];
        if steps.start != 1 {
            attributes.push(("start", &start));
        }
        let mut site = None;
        h.el("ol", &attributes, |h| {
            for step in &steps.steps {
                let anchor = self.anchors.steps.get(next.step).map_or("", String::as_str).to_owned();
                next.step += 1;
                if top {
                    h.line();
                    let changed = self.site(&mut site, step);
                    self.step(h, step, &anchor, changed, next);
                } else {
                    let number = step.number.to_string();
                    h.el("li", &[("id", &anchor), ("value", &number)], |h| {
                        self.item(h, &step.blocks, next);
                        badges::write(self, h, step);
                    });
                }
            }
        });
    }

    /// A step of a procedure: a box to tick, its number, and all that belongs to it.
    fn step(&self, h: &mut Html, step: &Step, anchor: &str, site: Option<&str>, next: &mut Next) {
        let number = step.number.to_string();
        let say = |id: &str| self.lexicon.say(id, &[("number", number.as_str().into())]);
        h.el("li", &[("class", "step"), ("id", anchor), ("value", &number)], |h| {
            if let Some(site) = site {
                h.leaf("p", &[("class", "site")], site);
            }
            let tick = [("type", "checkbox"), ("class", "tick"), ("aria-label", &say("runbook-step-done"))];
            h.void("input", &tick);
            h.leaf(
                "a",
                &[("class", "number"), ("href", &format!("#{anchor}")), ("aria-label", &say("runbook-step"))],
                &number,
            );
            h.el("div", &[("class", "what")], |h| {
                self.blocks(h, &step.blocks, next);
                badges::write(self, h, step);
                self.beside_step(h, anchor);
            });
        });
    }

    /// The name of the site, where the step is the first one on it.
    fn site<'s>(&'s self, before: &mut Option<String>, step: &Step) -> Option<&'s str> {
        let sites = &self.document.bindings.sites;
        let here = step.site.as_ref()?;
        if sites.len() < 2 || before.as_ref() == Some(here) {
            return None;
        }
        *before = Some(here.clone());
        sites.iter().find(|(id, _)| id == here).map(|(_, name)| name.as_str())
    }

    fn code(&self, h: &mut Html, code: &Code) {
        h.el("div", &[("class", "code")], |h| {
            // Code wider than the page is scrolled, with the keyboard too.
            h.el("pre", &[("tabindex", "0"), ("translate", "no")], |h| {
                h.el("code", &[("dir", "ltr")], |h| {
                    for (kind, piece) in pieces(&code.language, &code.text) {
                        match kind.class() {
                            Some(class) => h.el("span", &[("class", class)], |h| emphasised(h, piece, &code.emphasis)),
                            None => emphasised(h, piece, &code.emphasis),
                        }
                    }
                });
            });
            h.leaf(
                "button",
                &[("type", "button"), ("class", "copy"), ("hidden", "")],
                &self.lexicon.say("runbook-copy", &[]),
            );
        });
    }

    fn notice(&self, h: &mut Html, kind: Notice, blocks: &[Block], next: &mut Next) {
        let (class, id) = match kind {
            Notice::Note => ("notice note", "notice-note"),
            Notice::Tip => ("notice tip", "notice-tip"),
            Notice::Warning => ("notice warning", "notice-warning"),
            Notice::Danger => ("notice danger", "notice-danger"),
        };
        let name = self.lexicon.say(id, &[]);
        h.el("div", &[("class", class), ("role", "note"), ("aria-label", &name)], |h| {
            if !names_itself(blocks) {
                h.leaf("p", &[("class", "name")], &name);
            }
            self.blocks(h, blocks, next);
        });
    }

    fn table(&self, h: &mut Html, head: &[Words], rows: &[Vec<Words>]) {
        h.el("div", &[("class", "table"), ("tabindex", "0"), ("role", "group")], |h| {
            h.el("table", &[], |h| {
                if head.iter().any(|w| !is_empty(w)) {
                    h.el("thead", &[], |h| {
                        h.el("tr", &[], |h| {
                            for w in head {
                                // A corner without words heads nothing.
                                let name = if is_empty(w) { "td" } else { "th" };
                                let scope: &[Attribute<'_>] = if is_empty(w) { &[] } else { &[("scope", "col")] };
                                self.words(h, name, scope, w);
                            }
                        });
                    });
                }
                h.el("tbody", &[], |h| {
                    for row in rows {
                        h.el("tr", &[], |h| row.iter().for_each(|w| self.words(h, "td", &[], w)));
                    }
                });
            });
        });
    }
}

/// Code, with the parts set off that the reader is to replace.
fn emphasised(h: &mut Html, code: &str, emphasis: &[String]) {
    let first = emphasis.iter().filter(|e| !e.is_empty()).filter_map(|e| Some((code.find(e.as_str())?, e.len()))).min();
    match first {
        Some((at, length)) => {
            h.text(&code[..at]);
            h.leaf("em", &[], &code[at..at + length]);
            emphasised(h, &code[at + length..], emphasis);
        }
        None => h.text(code),
    }
}

fn is_empty(words: &Words) -> bool {
    let shown = |i: &Inline| {
        !matches!(i, Inline::Html(_) | Inline::SoftBreak | Inline::HardBreak)
            && !matches!(i, Inline::Text(t) if t.trim().is_empty())
    };
    !words.inlines.iter().any(shown)
}

/// Whether a notice begins with its own name in bold, as the publisher's do.
fn names_itself(blocks: &[Block]) -> bool {
    let Some(Block { kind: BlockKind::Paragraph(words), .. }) = blocks.first() else { return false };
    let ends = |text: &str| text.trim_end().ends_with([':', '：']);
    match words.inlines.as_slice() {
        [Inline::Strong(inner), Inline::Text(after), ..] => {
            ends(&plain(inner)) || after.trim_start().starts_with([':', '：'])
        }
        [Inline::Strong(_)] => true,
        _ => false,
    }
}
