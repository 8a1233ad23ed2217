//! From a document's text to its blocks: Liquid expanded, the dialect rewritten as CommonMark, parsed, and put together.

mod builder;
mod elements;
mod events;
mod html;
mod kind;
mod polish;
mod sections;
mod shell;
mod slug;

use std::sync::Arc;

pub use sections::is_executable;

use super::bindings::Bindings;
use super::dialect::normalise;
use super::{BlockKind, Document, Inline, Words};
use crate::diagnostic::Diagnostic;
use crate::source::{FrontMatter, Source, Texts, Wording, line_of};
use crate::template::{Context, Origin, Page, Part, Templates};
use builder::{Builder, LanguageOf};
use events::{Feeder, Manner};

/// Reads a document. What is wrong in it becomes findings: it is always read as far as it can be.
///
/// `path` is the document's path in the source language, `front` its front matter, already read. Actions are attached later.
#[must_use]
#[allow(clippy::too_many_arguments, reason = "each is a different thing that the caller has at hand")]
pub fn read(
    source: &Arc<Source>,
    id: &str,
    path: &str,
    language: &str,
    front: FrontMatter,
    context: &Context,
    templates: &Templates,
    texts: &dyn Texts,
) -> Document {
    let page = templates.expand(source, context, texts);
    let manner = Manner { verbatim: context.verbatim, dialect: context.liquid };
    let settings = texts.settings();
    let said = || Some(settings.said_of(path, id)?.1);
    let source_language = settings.language_of(front.vade.as_ref().or_else(said)).to_owned();
    let languages = Languages {
        parts: &page.parts,
        read: language,
        document: &source_language,
        included: &settings.source_language,
    };
    let mut blocks = blocks(&page, manner, source, &languages);
    let Page { parts, mut findings, .. } = page;
    polish::titles(&mut blocks, &|target| {
        let (title, _) = texts.card(path, target)?;
        Some(templates.inline(&title, "", 1, context, texts).0)
    });
    polish::lone_includes(&mut blocks);
    polish::ids(&mut blocks);
    slug::give(&mut blocks);
    polish::alerts(&mut blocks);
    let executable = !context.liquid && sections::as_steps(&mut blocks, &texts.settings().shell_fences);
    // Such a document is meant to be executed where its reader is, from top to bottom in one shell.
    let bindings = if executable {
        Bindings { host: Some("local".into()), session: true, ..Bindings::default() }
    } else {
        Bindings::default()
    };
    let mut expand = |key: &str, text: &Option<String>| {
        let line = line_of(&front.yaml, &[key]) + 1;
        let (text, found) = templates.inline(text.as_deref()?, &source.path, line, context, texts);
        findings.extend(found);
        Some(Words { wording: source.mark(line - 1).wording, ..inline_words(&text) })
    };
    let title = expand("title", &front.title).or_else(|| polish::first_heading(&blocks));
    let title = title.unwrap_or_else(|| Words::own(vec![Inline::Text(id.to_owned())]));
    let (short_title, intro) = (expand("shortTitle", &front.short_title), expand("intro", &front.intro));
    let permissions = expand("permissions", &front.permissions);
    Document {
        id: id.to_owned(),
        path: path.to_owned(),
        language: language.to_owned(),
        source_language,
        version: context.version.clone(),
        title,
        short_title,
        intro,
        permissions,
        bindings: Arc::new(bindings),
        blocks,
        parts,
        findings,
        front,
        without_source: false,
    }
}

/// Reads a single text as inline content: a front matter text, or a translated unit.
#[must_use]
pub fn inline(text: &str) -> Vec<Inline> {
    if !text.contains(|c: char| !c.is_alphanumeric() && !matches!(c, ' ' | ',' | '.')) {
        return if text.is_empty() { Vec::new() } else { vec![Inline::Text(text.to_owned())] };
    }
    let normal = normalise(text);
    let origin = Origin { part: 0, line: 1, wording: Wording::Own };
    let mut builder = Builder::new(origin, &OwnLanguage);
    Feeder::new(&mut builder, Manner { verbatim: false, dialect: true }).feed(&normal.text, |_| origin);
    let mut all = Vec::new();
    for block in builder.finish() {
        let (BlockKind::Paragraph(words) | BlockKind::Heading { words, .. }) = block.kind else { continue };
        if !all.is_empty() {
            all.push(Inline::HardBreak);
        }
        all.extend(words.inlines);
    }
    all
}

/// The words of a text that is one line of Markdown: a front matter text, or a translated unit.
#[must_use]
pub fn inline_words(text: &str) -> Words {
    let inlines = inline(&text.split('\n').collect::<Vec<_>>().join(" "));
    // A title such as `1. Start` is a list to Markdown, but its author meant the text.
    Words::own(if inlines.is_empty() && !text.is_empty() { vec![Inline::Text(text.to_owned())] } else { inlines })
}

fn blocks(page: &Page, manner: Manner, source: &Source, languages: &Languages<'_>) -> Vec<super::Block> {
    let first = Origin { part: 0, line: source.first_line, wording: Wording::Own };
    let mut builder = Builder::new(first, languages);
    let mut feeder = Feeder::new(&mut builder, manner);
    if manner.dialect {
        let rewritten = shell::rewrite(&page.text);
        let normal = normalise(rewritten.as_ref().map_or(&page.text, |r| &r.text));
        let mut lines = Lines::new(&normal.text);
        let origin = |line: u32| {
            let line = rewritten.as_ref().map_or(Some(line), |r| r.lines.get(line as usize).copied());
            line.and_then(|l| page.lines.get(l as usize)).or(page.lines.last()).copied().unwrap_or(first)
        };
        feeder.feed(&normal.text, |at| origin(normal.lines.get(lines.line(at)).copied().unwrap_or(0)));
    } else {
        let mut lines = Lines::new(&page.text);
        feeder.feed(&page.text, |at| page.lines.get(lines.line(at)).copied().unwrap_or(first));
    }
    builder.finish()
}

/// Finds the line of a byte; bytes are asked for in nearly ascending order.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    const fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), at: 0, line: 0 }
    }

    fn line(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        if at >= self.at {
            self.line += memchr::memchr_iter(b'\n', &self.text[self.at..at]).count();
        } else {
            self.line -= memchr::memchr_iter(b'\n', &self.text[at..self.at]).count();
        }
        self.at = at;
        self.line
    }
}

#[derive(Debug)]
struct OwnLanguage;

impl LanguageOf for OwnLanguage {
    fn language_of(&self, origin: Origin) -> (Option<String>, Wording) {
        (None, origin.wording)
    }
}

/// Which language a line's words are in: included texts fall back to the tree's language one by one, and stand in it where the
/// document itself is written in another.
#[derive(Debug)]
struct Languages<'a> {
    parts: &'a [Part],
    /// The language that the document is being read in.
    read: &'a str,
    /// The language that it is written in.
    document: &'a str,
    /// The language that included texts are written in: the tree's.
    included: &'a str,
}

impl LanguageOf for Languages<'_> {
    fn language_of(&self, origin: Origin) -> (Option<String>, Wording) {
        let is_included = origin.part > 0;
        let is_source = self.parts.get(origin.part as usize).is_some_and(|p| p.source.folder.is_none());
        let fallback = is_included && is_source && self.included != self.read;
        let wording = if fallback { Wording::Source } else { origin.wording };
        let written = if is_included { self.included } else { self.document };
        ((wording == Wording::Source).then(|| written.to_owned()), wording)
    }
}

/// Findings as they are told: sorted by place, each once.
pub fn sort(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(|a, b| {
        let key = |d: &Diagnostic| d.place.as_ref().map(|p| (p.path.clone(), p.line, p.column));
        key(a).cmp(&key(b)).then(a.rule.cmp(b.rule))
    });
    findings.dedup();
}

#[cfg(test)]
mod tests;
