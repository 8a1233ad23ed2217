//! Documents as files for other tools: Markdown with nothing of Liquid left, and the model as JSON.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::links::Leads;
use super::{Edition, Keep, Order, Shelf, Tongue, encoded, relative};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::{Block, BlockKind, Document, Inline, Words};
use crate::report::json as model;
use crate::report::markdown::Markdown;
use crate::source::file;

/// One document in one language for one version, and where it is to be put.
pub(super) struct Copy<'a> {
    pub shelf: &'a Shelf,
    pub at: usize,
    pub tongue: &'a Tongue,
    pub folder: String,
    pub document: Document,
}

/// Hands every document in every language to `each`, in parallel; the answers in the order of languages and documents.
pub(super) fn copies<T: Send>(
    order: &Order<'_>,
    edition: &Edition,
    shelf: &Shelf,
    each: impl Fn(Copy<'_>) -> Result<T> + Sync,
) -> Result<Vec<T>> {
    let pairs: Vec<(&Tongue, usize)> =
        order.tongues.iter().flat_map(|t| (0..shelf.sheets.len()).map(move |at| (t, at))).collect();
    let one = |(tongue, at): (&Tongue, usize)| {
        let document = order.desk.worded(&shelf.sheets[at].source, &tongue.target)?;
        each(Copy { shelf, at, tongue, folder: Order::folder(tongue, edition), document })
    };
    pairs.into_par_iter().map(one).collect()
}

/// One Markdown file for each document and language, its links to other documents leading to their files.
///
/// # Errors
/// What `keep` finds.
pub fn markdown(order: &Order<'_>, keep: &Keep<'_>, done: &(dyn Fn() + Sync)) -> Result<Vec<Diagnostic>> {
    let mut findings = Vec::new();
    let mut pictures = BTreeSet::new();
    for edition in order.editions() {
        let shelf = Shelf::read(order, &edition);
        let shown = copies(order, &edition, &shelf, |mut copy| {
            let path = format!("{}/{}.md", copy.folder, copy.document.id);
            let shown = relinked(order, &mut copy, &path, "files");
            let text = Markdown { lexicon: &copy.tongue.lexicon, labels: order.labels }.document(&copy.document);
            keep(&path, text.as_bytes())?;
            done();
            Ok(shown)
        })?;
        pictures.extend(shown.into_iter().flatten());
        findings.extend(shelf.findings);
    }
    copied(order, keep, &pictures, "files")?;
    Ok(findings)
}

/// One JSON file for each document and language, as `vade show --format json` prints it.
///
/// # Errors
/// What `keep` finds.
pub fn json(order: &Order<'_>, keep: &Keep<'_>, done: &(dyn Fn() + Sync)) -> Result<Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for edition in order.editions() {
        let shelf = Shelf::read(order, &edition);
        copies(order, &edition, &shelf, |copy| {
            let text = serde_json::to_string_pretty(&model::document(&copy.document)).unwrap_or_default() + "\n";
            keep(&format!("{}/{}.json", copy.folder, copy.document.id), text.as_bytes())?;
            done();
            Ok(())
        })?;
        findings.extend(shelf.findings);
    }
    Ok(findings)
}

/// Copies pictures of the tree into the folder `files`.
pub(super) fn copied(order: &Order<'_>, keep: &Keep<'_>, pictures: &BTreeSet<String>, files: &str) -> Result<()> {
    for path in pictures {
        if let Some(bytes) = order.desk.library().store().bytes(path)? {
            keep(&format!("{files}/{path}"), &bytes)?;
        }
    }
    Ok(())
}

/// Makes the links of a document lead to the files that are built, seen from `path`. Returns the pictures that it shows.
pub(super) fn relinked(order: &Order<'_>, copy: &mut Copy<'_>, path: &str, files: &str) -> BTreeSet<String> {
    let (shelf, at) = (copy.shelf, copy.at);
    let from = copy.document.path.clone();
    let folder = path.strip_suffix(&format!("{}.md", copy.document.id)).unwrap_or_default().to_owned();
    let store = order.desk.library().store();
    let mut pictures = BTreeSet::new();
    let mut one = |target: &mut String, is_image: bool| {
        if is_image {
            if let Some(inside) = file(&from, target).filter(|inside| store.has(inside)) {
                *target = relative(path, &format!("{files}/{inside}"));
                pictures.insert(inside);
            }
        } else if let Leads::To(to, part) = shelf.links.leads(at, target) {
            let part = part.map(|p| format!("#{p}")).unwrap_or_default();
            let other = format!("{folder}{}.md", shelf.sheets[to].source.id);
            *target = if to == at && !part.is_empty() { part } else { relative(path, &other) + part.as_str() };
        }
    };
    let document = &mut copy.document;
    for words in
        [Some(&mut document.title), document.intro.as_mut(), document.permissions.as_mut()].into_iter().flatten()
    {
        targets(&mut words.inlines, &mut one);
    }
    in_blocks(&mut document.blocks, &mut one);
    pictures
}

/// Calls `f` with the target of each link and picture, and whether it is a picture.
fn targets(inlines: &mut [Inline], f: &mut dyn FnMut(&mut String, bool)) {
    for inline in inlines {
        match inline {
            Inline::Link { target, inlines, .. } => {
                f(target, false);
                targets(inlines, f);
            }
            Inline::Image { target, .. } => f(target, true),
            Inline::Strong(i) | Inline::Emphasis(i) | Inline::Strike(i) => targets(i, f),
            _ => {}
        }
    }
}

fn in_blocks(blocks: &mut [Block], f: &mut dyn FnMut(&mut String, bool)) {
    crate::localize::each_words_mut(blocks, &mut |words: &mut Words| targets(&mut words.inlines, f));
}

/// The name of a file in a link of Markdown.
#[must_use]
pub(super) fn linked(path: &str) -> String {
    encoded(path)
}

/// Whether a document has steps.
#[must_use]
pub(super) fn has_steps(document: &Document) -> bool {
    document.blocks.iter().any(|b| matches!(b.kind, BlockKind::Steps(_)))
}
