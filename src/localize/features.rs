//! What of a block survives translation: its kind, its anchors, its length.

use std::collections::BTreeMap;

use super::tags::tags;
use crate::document::{Block, BlockKind, Inline};

/// The features of a block, or of a step or bullet with all that belongs to it.
#[derive(Clone, Debug, Default)]
pub struct Features {
    kind: u8,
    anchors: BTreeMap<String, usize>,
    length: usize,
    inner: usize,
}

impl Features {
    /// Those of a block.
    #[must_use]
    pub fn of_block(block: &Block) -> Self {
        let mut features = Self { kind: kind(&block.kind), ..Self::default() };
        features.add_block(block);
        features
    }

    /// Those of a step or bullet.
    #[must_use]
    pub fn of_blocks(blocks: &[Block]) -> Self {
        let mut features = Self { inner: blocks.len(), ..Self::default() };
        blocks.iter().for_each(|b| features.add_block(b));
        features
    }

    /// Those of a unit's text in the dialect, Liquid in place; `kind` keeps units of different kinds apart.
    #[must_use]
    pub fn of_text(kind: u8, text: &str) -> Self {
        let mut features = Self { kind, ..Self::default() };
        let mut rest = String::with_capacity(text.len());
        let mut at = 0;
        for tag in tags(text) {
            rest.push_str(&text[at..tag.range.start]);
            rest.push(' ');
            // Translators change the spaces in a tag, and its first word; what it names is what they share.
            features.anchor(format!("%{}", tag.rest.split_whitespace().collect::<String>()));
            at = tag.range.end;
        }
        rest.push_str(&text[at..]);
        features.add_text(&rest);
        features
    }

    fn add_text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(start) = rest.find(['`', '*', '(']) {
            let (head, tail) = rest.split_at(start);
            self.add_prose(head);
            let (mark, kind) =
                if tail.starts_with("**") { ("**", '*') } else { (&tail[..1], tail.chars().next().unwrap_or(' ')) };
            let end = match kind {
                '(' if head.ends_with(']') => ")",
                '`' | '*' if tail.len() > mark.len() => mark,
                _ => "",
            };
            let inner = &tail[mark.len()..];
            match (end.is_empty(), inner.find(end)) {
                (false, Some(close)) => {
                    let inside = &inner[..close];
                    match kind {
                        '`' => self.anchor(format!("`{inside}")),
                        '(' => {
                            self.anchor(format!("]{}", inside.trim_end_matches('/').rsplit('/').next().unwrap_or("")));
                        }
                        _ if mark == "**" => self.add_label(inside),
                        _ => self.add_prose(inside),
                    }
                    rest = &inner[close + end.len()..];
                }
                _ => rest = inner,
            }
        }
        self.add_prose(rest);
    }

    fn add_label(&mut self, label: &str) {
        self.anchor("**".to_owned());
        // The part before a bracket is what bilingual labels share.
        let kept = label.split(['(', '（']).next().unwrap_or("").trim().to_lowercase();
        self.anchor(format!("*{kept}"));
        self.length += label.chars().count();
    }

    fn add_prose(&mut self, text: &str) {
        // A Chinese character says about as much as two and a half letters.
        self.length += text.chars().map(|c| if c > '\u{2E7F}' { 5 } else { 2 }).sum::<usize>() / 2;
        for number in text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()) {
            self.anchor(format!("={number}"));
        }
    }

    fn add_block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Heading { words, .. } | BlockKind::Paragraph(words) => self.add_inlines(&words.inlines),
            BlockKind::Code(code) => {
                self.anchor(format!("#{}", code.language));
                self.anchor(code.text.split_whitespace().take(12).collect());
            }
            BlockKind::Steps(steps) => {
                self.inner += steps.steps.len();
                steps.steps.iter().flat_map(|s| &s.blocks).for_each(|b| self.add_block(b));
            }
            BlockKind::Bullets(items) => {
                self.inner += items.len();
                items.iter().flatten().for_each(|b| self.add_block(b));
            }
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                blocks.iter().for_each(|b| self.add_block(b));
            }
            BlockKind::Table { head, rows } => {
                self.inner += rows.len();
                head.iter().chain(rows.iter().flatten()).for_each(|w| self.add_inlines(&w.inlines));
            }
            BlockKind::Html(_) | BlockKind::Rule => {}
        }
    }

    fn add_inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.add_prose(text),
                Inline::Code(code) => self.anchor(format!("`{code}")),
                Inline::Link { target, inlines, .. } => {
                    self.anchor(format!("]{}", target.trim_end_matches('/').rsplit('/').next().unwrap_or("")));
                    self.add_inlines(inlines);
                }
                Inline::Image { target, .. } => self.anchor(format!("!{}", target.rsplit('/').next().unwrap_or(""))),
                Inline::Icon { name, .. } => self.anchor(format!("&{name}")),
                Inline::Strong(inner) => self.add_label(&crate::document::plain(inner)),
                Inline::Emphasis(inner) | Inline::Strike(inner) => self.add_inlines(inner),
                Inline::Label { source, .. } => {
                    self.anchor("**".to_owned());
                    self.anchor(format!("*{}", source.to_lowercase()));
                }
                Inline::Missing(name) => self.anchor(name.clone()),
                Inline::HardBreak | Inline::SoftBreak | Inline::Html(_) => {}
            }
        }
    }

    fn anchor(&mut self, anchor: String) {
        *self.anchors.entry(anchor).or_default() += 1;
    }
}

const fn kind(kind: &BlockKind) -> u8 {
    match kind {
        BlockKind::Heading { level, .. } => *level,
        BlockKind::Paragraph(_) => 10,
        BlockKind::Code(_) => 11,
        BlockKind::Steps(_) => 12,
        BlockKind::Bullets(_) => 13,
        BlockKind::Notice { .. } => 14,
        BlockKind::Only { .. } => 15,
        BlockKind::Quote(_) => 16,
        BlockKind::Table { .. } => 17,
        BlockKind::Html(_) => 18,
        BlockKind::Rule => 19,
    }
}

/// How much two units have in common: 0 for different kinds, 1 for the same kind, anchors and length.
#[must_use]
pub fn similarity(left: &Features, right: &Features) -> f64 {
    if left.kind != right.kind {
        return 0.0;
    }
    let shared: usize = left.anchors.iter().map(|(a, n)| right.anchors.get(a).map_or(0, |m| *n.min(m))).sum();
    let all: usize = left.anchors.values().sum::<usize>().max(right.anchors.values().sum());
    let ratio = |a: usize, b: usize| {
        #[allow(clippy::cast_precision_loss)]
        let (a, b) = (a as f64 + 4.0, b as f64 + 4.0);
        a.min(b) / a.max(b)
    };
    let length = ratio(left.length, right.length);
    let inner = ratio(left.inner * 4, right.inner * 4);
    if all == 0 {
        return 0.35 + 0.4 * length + 0.1 * inner;
    }
    #[allow(clippy::cast_precision_loss)]
    let anchors = shared as f64 / all as f64;
    0.15 + 0.55 * anchors + 0.2 * length + 0.1 * inner
}
