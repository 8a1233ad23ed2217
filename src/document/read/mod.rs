//! From an expanded page to a document's blocks: the dialect is normalised, `pulldown-cmark` reads it, and what it says becomes the model.

mod blocks;
mod html;
mod inlines;

use std::sync::Arc;

use super::bindings::Bindings;
use super::{Document, Words};
use crate::source::{FrontMatter, Source, Texts};
use crate::template::{Context, Page, Templates};

/// Reads a document. What is wrong with its text becomes findings; the document is read as far as its publisher shows it.
///
/// Actions, sites and bindings are attached afterwards, from the source document only.
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
    let mut findings = Vec::new();
    let mut words = |text: &Option<String>, key: &str| {
        let line = crate::source::line_of(&front.yaml, &[key]) + 1;
        let (text, found) = templates.inline(text.as_deref()?, &source.path, line, context, texts);
        findings.extend(found);
        Some(inline_words(&text))
    };
    let title = words(&front.title, "title");
    let short_title = words(&front.short_title, "shortTitle");
    let intro = words(&front.intro, "intro");
    let permissions = words(&front.permissions, "permissions");
    let blocks = blocks::read(&page);
    let Page { parts, findings: on_the_way, .. } = page;
    findings.extend(on_the_way);
    Document {
        id: id.to_owned(),
        path: path.to_owned(),
        language: language.to_owned(),
        version: context.version.clone(),
        title: title.unwrap_or_else(|| {
            first_heading(&blocks).unwrap_or_else(|| Words::own(vec![super::Inline::Text(id.to_owned())]))
        }),
        short_title,
        intro,
        permissions,
        front,
        bindings: Arc::new(Bindings::default()),
        blocks,
        parts,
        without_source: false,
        findings,
    }
}

/// The words of a text that is one line of Markdown: a front matter text, or a translated unit.
#[must_use]
pub fn inline_words(text: &str) -> Words {
    let page = Page { text: text.split('\n').collect::<Vec<_>>().join(" "), ..Page::default() };
    let first = blocks::read(&page).into_iter().next();
    match first.map(|b| b.kind) {
        Some(super::BlockKind::Paragraph(words) | super::BlockKind::Heading { words, .. }) => words,
        // A title such as `1. Start` or `# 1` is a list or heading to Markdown, but its author meant the text.
        _ => Words::own(if text.is_empty() { Vec::new() } else { vec![super::Inline::Text(text.to_owned())] }),
    }
}

fn first_heading(blocks: &[super::Block]) -> Option<Words> {
    blocks.iter().find_map(|b| match &b.kind {
        super::BlockKind::Heading { words, .. } => Some(words.clone()),
        _ => None,
    })
}
