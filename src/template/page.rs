//! A document's text with its Liquid expanded, each line knowing where it comes from.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
use crate::source::{Source, Version, Wording};

/// A text that took part in a page, and where it was included.
#[derive(Clone, Debug)]
pub struct Part {
    /// The text.
    pub source: Arc<Source>,
    /// Where it was included; `None` for the document itself.
    pub from: Option<Origin>,
}

/// Where a line comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    /// Index into the page's parts.
    pub part: u32,
    /// 1-based line of the original file.
    pub line: u32,
    /// What the line's words are.
    pub wording: Wording,
}

/// A document's body with its Liquid expanded for one version.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The text.
    pub text: String,
    /// The origin of each line of `text`.
    pub lines: Vec<Origin>,
    /// The texts that took part; the document itself is the first.
    pub parts: Vec<Part>,
    /// What was wrong: unresolved data, unknown tags, broken conditions, limits.
    pub findings: Vec<Diagnostic>,
}

impl Page {
    /// The file and line of an origin.
    #[must_use]
    pub fn place(&self, origin: Origin, needle: &str) -> Option<Place> {
        place(&self.parts, origin, needle)
    }
}

/// The file and line of an origin among `parts`.
#[must_use]
pub fn place(parts: &[Part], origin: Origin, needle: &str) -> Option<Place> {
    let source = &parts.get(origin.part as usize)?.source;
    let inside = match &source.marks {
        Some(marks) => u32::try_from(marks.iter().position(|m| m.line == origin.line)?).ok()? + 1,
        None => (origin.line + 1).saturating_sub(source.first_line).max(1),
    };
    Some(Place { line: origin.line, ..Place::find(&source.path, &source.text, inside, needle) })
}

/// For what a document is expanded.
#[derive(Clone, Debug)]
pub struct Context {
    /// The product version.
    pub version: Version,
    /// Whether the text holds Liquid at all; where not, it is taken as it stands.
    pub liquid: bool,
    /// Whether an include that is not there shows nothing, as with its publisher, instead of a step that says so.
    pub verbatim: bool,
}
