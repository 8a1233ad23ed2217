//! A document's steps as one JSON object: what `vade export` writes, a line for each document.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Serialize;

use crate::document::action::Action;
use crate::document::{Block, BlockKind, Document, Inline, Steps, Words, plain};

/// A document.
#[derive(Debug, Serialize)]
pub struct Export<'a> {
    /// Its path in the source language.
    pub path: &'a str,
    /// Its title.
    pub title: String,
    /// The language that it was read in.
    pub language: &'a str,
    /// The version that it was read for.
    pub version: String,
    /// Its ordered lists in document order, nested ones after the list that holds them.
    pub lists: Vec<List<'a>>,
}

/// An ordered list.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    /// The heading above it.
    pub heading: String,
    /// The number of its first step.
    pub start: u64,
    /// How many ordered lists hold it.
    pub depth: usize,
    /// Its steps.
    pub steps: Vec<Step<'a>>,
}

/// A step, with all that it holds, nested lists included.
#[derive(Debug, Default, Serialize)]
pub struct Step<'a> {
    /// Its number.
    pub n: u64,
    /// Its text, without markup.
    pub text: String,
    /// Its bold texts.
    pub bold: Vec<String>,
    /// Where its links lead.
    pub links: Vec<Cow<'a, str>>,
    /// Its images.
    pub images: Vec<&'a str>,
    /// Its code blocks.
    pub code: Vec<Code<'a>>,
    /// What it does.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub actions: &'a [Action],
}

/// A code block.
#[derive(Debug, Serialize)]
pub struct Code<'a> {
    /// Its language.
    pub lang: Option<&'a str>,
    /// The code.
    pub text: &'a str,
}

impl<'a> Export<'a> {
    /// What there is to say of a document.
    #[must_use]
    pub fn of(document: &'a Document) -> Self {
        let mut lists = Vec::new();
        find(&document.blocks, 0, &mut String::new(), &mut lists);
        Self {
            path: &document.path,
            title: document.title.plain(),
            language: &document.language,
            version: document.version.to_string(),
            lists,
        }
    }
}

/// Finds the ordered lists in `blocks`.
fn find<'a>(blocks: &'a [Block], depth: usize, heading: &mut String, lists: &mut Vec<List<'a>>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading { words, .. } => *heading = words.plain(),
            BlockKind::Steps(steps) => {
                lists.push(list(steps, depth, heading));
                for step in &steps.steps {
                    find(&step.blocks, depth + 1, heading, lists);
                }
            }
            BlockKind::Bullets(items) => items.iter().for_each(|i| find(i, depth, heading, lists)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                find(blocks, depth, heading, lists);
            }
            _ => {}
        }
    }
}

fn list<'a>(steps: &'a Steps, depth: usize, heading: &str) -> List<'a> {
    let step = |s: &'a crate::document::Step| {
        let mut step = Step { n: s.number, actions: &s.actions, ..Step::default() };
        step.blocks(&s.blocks);
        step.text.truncate(step.text.trim_end().len());
        step
    };
    List { heading: heading.to_owned(), start: steps.start, depth, steps: steps.steps.iter().map(step).collect() }
}

impl<'a> Step<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading { words, .. } | BlockKind::Paragraph(words) => self.words(words),
                BlockKind::Code(code) => {
                    self.text.push_str(&code.text);
                    self.text.push(' ');
                    self.bold.extend(code.strong.iter().cloned());
                    let lang = Some(code.language.as_str()).filter(|l| !l.is_empty());
                    self.code.push(Code { lang, text: &code.text });
                }
                BlockKind::Steps(steps) => steps.steps.iter().for_each(|s| self.blocks(&s.blocks)),
                BlockKind::Bullets(items) => items.iter().for_each(|i| self.blocks(i)),
                BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                    self.blocks(blocks);
                }
                BlockKind::Table { head, rows } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|w| self.words(w));
                }
                BlockKind::Html(_) | BlockKind::Rule => {}
            }
        }
    }

    fn words(&mut self, words: &'a Words) {
        self.inlines(&words.inlines);
        self.text.push(' ');
    }

    fn inlines(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Code(text) => self.text.push_str(text),
                Inline::Missing(name) => self.text.push_str(name),
                Inline::Label { source, .. } => {
                    self.bold.push(source.clone());
                    self.text.push_str(source);
                }
                Inline::Strong(inner) => {
                    self.bold.push(plain(inner));
                    self.inlines(inner);
                }
                Inline::Emphasis(inner) | Inline::Strike(inner) => self.inlines(inner),
                Inline::Link { target, inlines, .. } => {
                    self.links.push(address(target));
                    self.inlines(inlines);
                }
                Inline::Image { target, .. } => self.images.push(target),
                Inline::HardBreak | Inline::SoftBreak => self.text.push(' '),
                Inline::Icon { .. } | Inline::Html(_) => {}
            }
        }
    }
}

/// An address as browsers are given it: what is not ASCII, and what must not stand in one, as its bytes.
fn address(target: &str) -> Cow<'_, str> {
    let kept =
        |b: u8| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}');
    if target.bytes().all(kept) {
        return Cow::Borrowed(target);
    }
    let mut out = String::with_capacity(target.len() * 2);
    for byte in target.bytes() {
        if kept(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    Cow::Owned(out)
}
