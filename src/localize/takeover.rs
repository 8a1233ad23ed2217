//! A translated tree taken over into catalogs: what `vade l10n import` writes.

use std::collections::{BTreeMap, BTreeSet};

use super::edit;
use super::ftl::pattern;
use super::import::{Import, Imported, import};
use super::lock::{Lock, Locked, fingerprint, folded, hash};
use super::shelf::Shelf;
use super::status::catalogs;
use super::subject::{Entry, Subject, found_in, found_in_body, is_of_topics};
use super::sync::WordsOf;
use super::unit::slug;
use crate::diagnostic::{Diagnostic, Result};
use crate::source::{Library, Texts};

/// What was taken over of one document or reusable.
#[derive(Debug)]
pub struct Taken {
    /// The catalog.
    pub catalog: String,
    /// The translated file, relative to the tree.
    pub path: String,
    /// How many units the source has.
    pub units: usize,
    /// What was found.
    pub import: Import,
}

/// What is to be written, by path below the folder of the catalogs, and what it was made of.
#[derive(Debug, Default)]
pub struct Takeover {
    /// Path and new text.
    pub files: BTreeMap<String, String>,
    /// By document and reusable.
    pub taken: Vec<Taken>,
    /// Labels that are translated in more than one way: the label and all its translations, the most frequent first.
    pub disputed: Vec<(String, Vec<String>)>,
    /// Translated files that could not be read.
    pub findings: Vec<Diagnostic>,
}

/// Takes the translations in `translations/<folder>/` over into the catalogs of `language`. Units that a catalog has already are left
/// as they are.
///
/// # Errors
/// Where a translated file cannot be read at all, or a catalog that is there.
pub fn takeover(library: &Library, shelf: &Shelf<'_>, folder: &str, language: &str) -> Result<Takeover> {
    let mut takeover = Takeover::default();
    let mut lock = shelf.lock().clone();
    let mut all_labels: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    // A translated tree has no file of topics.
    let is_meant = |s: &Subject| s.language != language && !is_of_topics(&s.catalog);
    for Subject { catalog, entries, .. } in catalogs(library, shelf).into_iter().filter(is_meant) {
        let paths: BTreeSet<&str> = entries.iter().map(|e| e.path.as_str()).collect();
        let file = shelf.path(language, &catalog);
        let before = shelf.verbatim(&file)?.unwrap_or_default();
        let mut text = before.clone();
        let known: Vec<String> = edit::messages(&before).iter().map(|(id, _)| (*id).to_owned()).collect();
        for path in paths {
            let entries: Vec<Entry> = entries.iter().filter(|e| e.path == path).cloned().collect();
            let found = match translated(library, folder, path) {
                Ok(Some(found)) => found,
                Ok(None) => continue,
                Err(finding) => {
                    takeover.findings.push(*finding);
                    continue;
                }
            };
            let import = import(&entries, &found);
            for unit in import.units.iter().filter(|u| !known.contains(&u.id)) {
                text = edit::with(&text, &unit.id, &pattern(&unit.words, has_labels(&entries, unit)));
                lock.entries.insert((format!("{catalog}#{}", unit.id), language.to_owned()), locked(unit));
            }
            for (label, translations) in &import.labels {
                let all = all_labels.entry(label.clone()).or_default();
                translations.iter().for_each(|(t, n)| *all.entry(t.clone()).or_default() += n);
            }
            takeover.taken.push(Taken {
                catalog: catalog.clone(),
                path: format!("translations/{folder}/{path}"),
                units: entries.len(),
                import,
            });
        }
        if text != before {
            takeover.files.insert(file, text);
        }
    }
    write_labels(&mut takeover, shelf, language, &all_labels)?;
    write_lock(&mut takeover, shelf, &lock);
    Ok(takeover)
}

fn translated(library: &Library, folder: &str, path: &str) -> Result<Option<Vec<super::import::Found>>> {
    if let Some(name) = path.strip_prefix("data/reusables/").and_then(|p| p.strip_suffix(".md")) {
        let source = library.texts(Some(folder)).reusable(&name.replace('/', "."));
        let own = source.filter(|s| s.folder.is_some());
        return Ok(own.map(|s| found_in_body(&s.text, s.first_line)));
    }
    library.document(path, Some(folder))?.map(|s| found_in(&s)).transpose()
}

fn has_labels(entries: &[Entry], unit: &Imported) -> bool {
    entries.iter().any(|e| e.id == unit.id && e.labels)
}

fn locked(unit: &Imported) -> Locked {
    Locked {
        source: fingerprint(&unit.source),
        folded: folded(&unit.source),
        translation: hash(&unit.words),
        fuzzy: unit.fuzzy,
    }
}

/// The most frequent translation of each label; where two are as frequent, the first by alphabet.
fn write_labels(
    takeover: &mut Takeover,
    shelf: &Shelf<'_>,
    language: &str,
    labels: &BTreeMap<String, BTreeMap<String, usize>>,
) -> Result<()> {
    let file = shelf.path(language, "labels");
    let before = shelf.verbatim(&file)?.unwrap_or_default();
    let mut text = before.clone();
    let known: Vec<String> = edit::messages(&before).iter().map(|(id, _)| (*id).to_owned()).collect();
    for (label, translations) in labels {
        let mut ranked: Vec<(&String, &usize)> = translations.iter().collect();
        ranked.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let id = format!("label-{}", slug(label));
        let good = id.len() > 6 && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if let Some((first, _)) = ranked.first()
            && good
            && !known.contains(&id)
        {
            text = edit::with(&text, &id, &pattern(first, false));
        }
        if ranked.len() > 1 {
            takeover.disputed.push((label.clone(), ranked.into_iter().map(|(t, _)| t.clone()).collect()));
        }
    }
    if text != before {
        takeover.files.insert(file, text);
    }
    Ok(())
}

fn write_lock(takeover: &mut Takeover, shelf: &Shelf<'_>, lock: &Lock) {
    let text = lock.write();
    if shelf.read("l10n.lock").as_deref() != Some(&text) {
        takeover.files.insert("l10n.lock".to_owned(), text);
    }
}

/// The catalogs of the source language that the imported ids stand in: those that are not there yet.
///
/// # Errors
/// What [`super::sync::update`] finds.
pub fn source_catalogs(library: &Library, shelf: &Shelf<'_>, words: WordsOf<'_>) -> Result<BTreeMap<String, String>> {
    let mut files = super::sync::update(library, shelf, &[], words)?.files;
    files.remove("l10n.lock");
    Ok(files)
}

/// How many of the source's units are paired, and how many there are; a unit that is not translated has found its partner.
#[must_use]
pub fn paired(taken: &[Taken]) -> (usize, usize) {
    let paired = taken.iter().map(|t| t.import.units.len() + t.import.untranslated.len()).sum();
    (paired, taken.iter().map(|t| t.units).sum())
}
