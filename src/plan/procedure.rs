//! Which steps of a document are meant, and their text as the digest takes it.

use crate::diagnostic::{Diagnostic, Result};
use crate::document::{Block, BlockKind, Document, Inline, Step, plain};
use crate::nearest::nearest;

/// The slugs of a document's procedures, in order. Lists under one heading are one procedure.
#[must_use]
pub fn procedures(document: &Document) -> Vec<&str> {
    let mut slugs: Vec<&str> = Vec::new();
    for procedure in document.procedures() {
        if !slugs.contains(&procedure.slug) {
            slugs.push(procedure.slug);
        }
    }
    slugs
}

/// The slug of the procedure that is meant: the one that is asked for, or the only one.
///
/// # Errors
/// `no-procedure`, `no-such-procedure` with the nearest, `several-procedures` with all of them.
pub fn choose<'a>(document: &'a Document, asked: Option<&str>) -> Result<&'a str> {
    let slugs = procedures(document);
    let named = |slug: &str| format!("{}#{slug}", document.id);
    match (asked, slugs.as_slice()) {
        (None, []) => Diagnostic::error("no-procedure").with("id", document.id.as_str()).into(),
        (None, [only]) => Ok(only),
        (None, several) => Diagnostic::error("several-procedures")
            .with("id", document.id.as_str())
            .with("ids", several.iter().map(|s| named(s)).collect::<Vec<_>>())
            .into(),
        (Some(asked), slugs) => match slugs.iter().find(|s| **s == asked) {
            Some(slug) => Ok(slug),
            None => Diagnostic::error("no-such-procedure")
                .with("name", asked)
                .with("id", document.id.as_str())
                .with("near", nearest(asked, slugs.iter().copied()).iter().map(|s| named(s)).collect::<Vec<_>>())
                .with("ids", slugs.iter().map(|s| named(s)).collect::<Vec<_>>())
                .into(),
        },
    }
}

/// The steps of the procedure of that slug, in order. The same call on a document in other words gives the same steps.
#[must_use]
pub fn steps<'a>(document: &'a Document, slug: &str) -> Vec<&'a Step> {
    document.procedures().filter(|p| p.slug == slug).flat_map(|p| &p.steps.steps).collect()
}

/// What a step says, whole: the text that the digest covers. Markup that a reader acts on is kept (labels, code, link targets),
/// white space is one space.
#[must_use]
pub fn content(step: &Step) -> String {
    let mut text = String::new();
    push_blocks(&step.blocks, &mut text);
    text.trim_end().to_owned()
}

fn push_blocks(blocks: &[Block], text: &mut String) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(words) | BlockKind::Heading { words, .. } => push_line(&words.inlines, text),
            BlockKind::Code(code) => {
                text.push_str("```");
                text.push_str(&code.language);
                text.push('\n');
                text.push_str(&code.text);
                text.push_str("\n```\n");
            }
            BlockKind::Steps(steps) => {
                for step in &steps.steps {
                    text.push_str("1. ");
                    push_blocks(&step.blocks, text);
                }
            }
            BlockKind::Bullets(items) => {
                for item in items {
                    text.push_str("- ");
                    push_blocks(item, text);
                }
            }
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                text.push_str("> ");
                push_blocks(blocks, text);
            }
            BlockKind::Table { head, rows } => {
                for row in std::iter::once(head).chain(rows) {
                    for cell in row {
                        text.push_str("| ");
                        push_line(&cell.inlines, text);
                    }
                }
            }
            BlockKind::Html(_) | BlockKind::Rule => {}
        }
    }
}

fn push_line(inlines: &[Inline], text: &mut String) {
    let mut line = String::new();
    push_inlines(inlines, &mut line);
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    if !line.is_empty() {
        text.push_str(&line);
        text.push('\n');
    }
}

fn push_inlines(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(t) => text.push_str(t),
            Inline::Code(t) => text.extend(["`", t, "`"]),
            Inline::Strong(i) => text.extend(["**", plain(i).as_str(), "**"]),
            Inline::Label { source, .. } => text.extend(["**", source, "**"]),
            Inline::Emphasis(i) | Inline::Strike(i) => push_inlines(i, text),
            Inline::Link { target, inlines, .. } => {
                push_inlines(inlines, text);
                text.extend([" <", target, ">"]);
            }
            Inline::Image { alt, .. } => text.extend(["[", alt, "]"]),
            Inline::HardBreak | Inline::SoftBreak => text.push(' '),
            Inline::Missing(name) => text.extend(["{", name, "}"]),
            Inline::Icon { .. } | Inline::Html(_) => {}
        }
    }
}
