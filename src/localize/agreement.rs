//! Whether a translation asks for what its source asks for: each translated step's own cues held against the source's.
//!
//! Actions are the source's, always; but a person reads the translation. Steps are paired as units are. Left out are steps whose text
//! is the source's, includes that are not there, and pairs that are a person's on both sides. Two steps agree where their actions are of the same kinds in the
//! same order, on the same site, and name a label at the same places.

use rayon::prelude::*;
use serde::Serialize;

use super::desk::{Desk, Target};
use super::pairing::step_pairs;
use crate::diagnostic::Result;
use crate::document::action::{Action, ActionKind, Element};
use crate::document::{Block, BlockKind, Document, Inline, Step, plain};

/// What was found of one document in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// The language.
    pub language: String,
    /// The document's id.
    pub document: String,
    /// Pairs of steps that count.
    pub pairs: usize,
    /// The pairs that do not agree.
    pub differences: Vec<Difference>,
}

/// A pair of steps that ask for different things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The source's step.
    pub source: Asked,
    /// The translation's.
    pub translation: Asked,
}

/// What a step asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Its text.
    pub text: String,
    /// The site that it is on.
    pub site: Option<String>,
    /// Its actions: kind, and `+` for a label, `-` for none, `$name` for an input.
    pub actions: Vec<String>,
}

impl Agreement {
    /// How many pairs agree.
    #[must_use]
    pub const fn same(&self) -> usize {
        self.pairs - self.differences.len()
    }
}

/// The agreement of a source document with its translation; `None` where it has none.
///
/// # Errors
/// Where the translation cannot be read.
pub fn of(desk: &Desk<'_>, source: &Document, target: &Target) -> Result<Option<Agreement>> {
    let Some(translation) = desk.reread(source, target)? else { return Ok(None) };
    let mut agreement =
        Agreement { language: target.tag.clone(), document: source.id.clone(), pairs: 0, differences: Vec::new() };
    for (a, b) in step_pairs(&source.blocks, &translation.blocks) {
        if text(a) == text(b) || is_persons(a) && is_persons(b) || is_missing(b) {
            continue;
        }
        agreement.pairs += 1;
        if kinds(a) != kinds(b) || a.site != b.site {
            agreement.differences.push(Difference { source: asked(a), translation: asked(b) });
        }
    }
    Ok(Some(agreement))
}

/// The agreement of all documents of the desk's tree in all its languages, by language and document. Documents that cannot be read
/// are left out.
#[must_use]
pub fn all(desk: &Desk<'_>, version: Option<&str>) -> Vec<Agreement> {
    let library = desk.library();
    let mut targets = desk.targets();
    targets.sort_by(|a, b| a.tag.cmp(&b.tag));
    let sources: Vec<Document> =
        library.documents().par_iter().filter_map(|path| desk.source(path, version).ok()).collect();
    let one = |target: &Target| {
        let found = sources.par_iter().filter_map(|source| of(desk, source, target).ok().flatten());
        found.filter(|a| a.pairs > 0).collect::<Vec<_>>()
    };
    targets.iter().flat_map(one).collect()
}

/// Whether a step is an include that is not there: nobody has translated it.
fn is_missing(step: &Step) -> bool {
    step.words().is_some_and(|w| w.inlines.iter().any(|i| matches!(i, Inline::Missing(_))))
}

fn asked(step: &Step) -> Asked {
    Asked { text: text(step), site: step.site.clone(), actions: kinds(step) }
}

/// Whether nothing in a step is known better than to be a person's.
#[must_use]
pub fn is_persons(step: &Step) -> bool {
    step.actions.iter().all(|a| matches!(a.kind, ActionKind::Instruct { .. }))
}

/// The steps of each list, those in steps after the list that holds them.
#[must_use]
pub fn lists(document: &Document) -> Vec<&[Step]> {
    let mut found = Vec::new();
    collect(&document.blocks, &mut found);
    found
}

fn collect<'a>(blocks: &'a [Block], found: &mut Vec<&'a [Step]>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Steps(steps) => {
                found.push(&steps.steps);
                steps.steps.iter().for_each(|s| collect(&s.blocks, found));
            }
            BlockKind::Bullets(items) => items.iter().for_each(|i| collect(i, found)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } => collect(blocks, found),
            _ => {}
        }
    }
}

/// A step's words and code, bold and icons marked.
#[must_use]
pub fn text(step: &Step) -> String {
    let paragraphs = step.blocks.iter().filter_map(|b| match &b.kind {
        BlockKind::Paragraph(words) => Some(marked(&words.inlines)),
        BlockKind::Code(code) => Some(format!("```{}```", code.text)),
        _ => None,
    });
    paragraphs.collect::<Vec<_>>().join(" / ")
}

fn marked(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Strong(inner) => format!("**{}**", plain(inner)),
            Inline::Icon { name, .. } => format!(":{name}:"),
            other => plain(std::slice::from_ref(other)),
        })
        .collect()
}

/// Whether a step has a bold label.
#[must_use]
pub fn has_bold(step: &Step) -> bool {
    step.blocks.iter().any(|b| match &b.kind {
        BlockKind::Paragraph(words) => words.inlines.iter().any(|i| matches!(i, Inline::Strong(_))),
        _ => false,
    })
}

/// Whether a step has a fence of code, shown output (`text`) aside.
#[must_use]
pub fn has_code(step: &Step) -> bool {
    step.blocks.iter().any(|b| matches!(&b.kind, BlockKind::Code(code) if code.language != "text"))
}

/// What two actions must have in common: the kind, and whether there is a label, an input or neither.
#[must_use]
pub fn kinds(step: &Step) -> Vec<String> {
    let named = |e: &Element| match (&e.input, e.name.is_empty()) {
        (Some(input), _) => format!("${input}"),
        (None, true) => "-".to_owned(),
        (None, false) => "+".to_owned(),
    };
    let kind = |action: &Action| match &action.kind {
        ActionKind::Navigate { to } => format!("navigate {to}"),
        ActionKind::Click(e) => format!("click {}", named(e)),
        ActionKind::Select { option, among, clear, .. } => {
            format!(
                "select {} {}{}",
                if option.is_some() { "+" } else { "-" },
                among.len(),
                if *clear { " clear" } else { "" }
            )
        }
        ActionKind::Fill { field, .. } => format!("fill {}", named(field)),
        ActionKind::Press { .. } => "press".to_owned(),
        ActionKind::Download { element, .. } => format!("download {}", named(element)),
        ActionKind::Upload { .. } => "upload".to_owned(),
        ActionKind::Command(_) => "command".to_owned(),
        ActionKind::Request(_) => "request".to_owned(),
        ActionKind::Check { element } => format!("check {}", named(element)),
        ActionKind::Instruct { .. } => "instruct".to_owned(),
    };
    step.actions.iter().map(kind).collect()
}
