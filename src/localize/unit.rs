//! Units: the pieces of a source text that a translator words (`DESIGN.md`, "Units").

use std::ops::Range;

use super::tags::tags;

/// A unit of a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Its text on one line, white space collapsed, Liquid in place.
    pub text: String,
    /// The bytes of the source text that it stands for.
    pub range: Range<usize>,
    /// 0-based line of the source text on which it begins.
    pub line: u32,
    /// The slug of the heading above it; empty before the first.
    pub heading: String,
    /// The anchor that the document gives it (`{#export-usage}`).
    pub anchor: Option<String>,
}

/// The kinds of unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnitKind {
    /// A heading.
    Heading,
    /// The text of an ordered list's item.
    Step,
    /// The text of a bullet.
    Item,
    /// A paragraph.
    Paragraph,
    /// A table cell.
    Cell,
    /// An image's alternative text.
    Alt,
}

impl UnitKind {
    /// The kind with that word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        [Self::Heading, Self::Step, Self::Item, Self::Paragraph, Self::Cell, Self::Alt]
            .into_iter()
            .find(|k| k.word() == word)
    }

    /// The word that stands for it in ids.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Step => "step",
            Self::Item => "item",
            Self::Paragraph => "text",
            Self::Cell => "cell",
            Self::Alt => "alt",
        }
    }
}

/// White space collapsed, none at the ends: how the texts of units are compared.
#[must_use]
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// How many tags of raw HTML a text has, comments included; addresses in angle brackets are none.
#[must_use]
pub fn html_tags(text: &str) -> usize {
    let is_tag = |rest: &str| {
        let scheme = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.')).unwrap_or(0);
        let is_address = scheme > 1 && rest[scheme..].starts_with(':');
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) && !is_address
    };
    text.match_indices('<').filter(|(at, _)| is_tag(&text[at + 1..])).count()
}

/// Whether there is a letter outside of tags, code and link targets.
#[must_use]
pub fn has_words(text: &str) -> bool {
    let mut rest = String::new();
    let mut at = 0;
    for tag in tags(text) {
        rest.push_str(&text[at..tag.range.start]);
        at = tag.range.end;
    }
    rest.push_str(&text[at..]);
    let mut code = false;
    let mut target = false;
    let mut before = ' ';
    for c in rest.chars() {
        match c {
            '`' => code = !code,
            '(' if before == ']' => target = true,
            ')' if target => target = false,
            c if c.is_alphabetic() && !code && !target => return true,
            _ => {}
        }
        before = c;
    }
    false
}

/// A slug as hosting sites make them of a heading: lower case, words joined by hyphens.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut rest = String::new();
    let mut at = 0;
    for tag in tags(text) {
        rest.push_str(&text[at..tag.range.start]);
        rest.push_str(tag.variable().and_then(|v| v.rsplit('.').next()).unwrap_or(""));
        at = tag.range.end;
    }
    rest.push_str(&text[at..]);
    crate::document::slug(&rest)
}
