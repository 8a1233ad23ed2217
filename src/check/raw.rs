//! The texts of a tree as their files have them: documents and included texts of the source language, cut into units.

use rayon::prelude::*;

use crate::localize::{Unit, UnitKind, cut, subject};
use crate::source::{FrontMatter, Library, Texts as _, split};

/// A text of the tree.
#[derive(Debug)]
pub(super) struct RawText {
    /// Its path in the source language.
    pub path: String,
    /// The whole file.
    pub text: String,
    /// Its front matter, where it is a document that has one which can be read.
    pub front: Option<FrontMatter>,
    /// 1-based line on which the body begins.
    pub body_line: u32,
    /// The byte on which the body begins.
    pub body_start: usize,
    /// The body's units.
    pub units: Vec<RawUnit>,
}

/// A unit with its lines in the file.
#[derive(Clone, Debug)]
pub(super) struct RawUnit {
    /// A front matter key's unit id, or the word of its kind.
    pub what: String,
    /// Its text on one line.
    pub text: String,
    /// The 1-based lines of the file on which it stands.
    pub lines: (u32, u32),
    /// The slug that a heading has.
    pub heading: Option<String>,
}

/// The texts of a tree in the source language.
#[derive(Debug)]
pub(super) struct Raw {
    /// Documents, in the library's order.
    pub documents: Vec<RawText>,
    /// Included texts.
    pub reusables: Vec<RawText>,
}

impl Raw {
    /// Reads them all.
    pub fn of(library: &Library) -> Self {
        let read = |path: &String| {
            let source = library.document(path, None).ok()??;
            Some(RawText::document(path.clone(), source.text.clone()))
        };
        let documents = library.documents().par_iter().filter_map(read).collect();
        let texts = library.texts(None);
        let reusable = |name: &String| {
            let source = texts.reusable(name)?;
            let text = library.store().read(&source.path).ok()??;
            Some(RawText::included(source.path.clone(), text))
        };
        let mut names = subject::reusable_names(library);
        // What explains the folder to its authors is no text to include.
        names.retain(|n| !n.ends_with("README"));
        let reusables = names.par_iter().filter_map(reusable).collect();
        Self { documents, reusables }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &RawText> {
        self.documents.iter().chain(&self.reusables)
    }
}

impl RawText {
    /// A document with front matter.
    pub fn document(path: String, text: String) -> Self {
        let front = FrontMatter::read(&path, &text).ok();
        let mut raw = Self::included(path, text);
        let mut units = Vec::new();
        if let Some(front) = &front {
            for (what, text) in subject::front_units(front) {
                let key = match what.as_str() {
                    "short-title" => "shortTitle",
                    other => other,
                };
                let line = crate::source::line_of(&front.yaml, &[key]) + 1;
                units.push(RawUnit {
                    what,
                    text,
                    lines: (line, line.max(raw.body_line.saturating_sub(2))),
                    heading: None,
                });
            }
        }
        // A folded text ends where the next key begins; the last one with the front matter.
        for at in 0..units.len() {
            let next = units.iter().map(|u| u.lines.0).filter(|l| *l > units[at].lines.0).min();
            if let Some(next) = next {
                units[at].lines.1 = next - 1;
            }
        }
        units.append(&mut raw.units);
        Self { front, units, ..raw }
    }

    /// A text that is included: front matter, where it has any, says nothing.
    pub fn included(path: String, text: String) -> Self {
        let parts = split(&text);
        let (body_line, body_start) = (parts.body_line, text.len() - parts.body.len());
        let units = cut(parts.body).into_iter().map(|u| unit(&u, parts.body, body_line)).collect();
        Self { path, front: None, body_line, body_start, units, text }
    }

    /// The text without its front matter.
    pub fn body(&self) -> &str {
        &self.text[self.body_start..]
    }
}

fn unit(unit: &Unit, body: &str, body_line: u32) -> RawUnit {
    let first = body_line + unit.line;
    let breaks = body[unit.range.clone()].matches('\n').count();
    RawUnit {
        what: unit.kind.word().to_owned(),
        text: unit.text.clone(),
        lines: (first, first + u32::try_from(breaks).unwrap_or(0)),
        heading: (unit.kind == UnitKind::Heading).then(|| unit.heading.clone()),
    }
}
