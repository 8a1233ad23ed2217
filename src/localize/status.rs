//! How far each language is: units fresh, stale, fuzzy, missing, orphan, by catalog.

use std::collections::{BTreeSet, HashSet};

use serde::Serialize;

use super::shelf::Shelf;
use super::subject::{self, Entry, Subject};
use crate::source::{Library, Wording};

/// The units of one catalog in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Up to date.
    pub fresh: usize,
    /// Only markup, case, punctuation or link targets of the source moved.
    pub stale_minor: usize,
    /// Translations of an older source text.
    pub stale: usize,
    /// Confirmed by nobody.
    pub fuzzy: usize,
    /// Not translated.
    pub missing: usize,
    /// Translations of units that are gone.
    pub orphan: usize,
}

impl Counts {
    /// The source's units.
    #[must_use]
    pub const fn units(&self) -> usize {
        self.fresh + self.stale_minor + self.stale + self.fuzzy + self.missing
    }

    /// The share of them that is up to date, 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "far fewer units than 2^53")]
    pub fn share(&self) -> f64 {
        if self.units() == 0 { 1.0 } else { (self.fresh + self.stale_minor) as f64 / self.units() as f64 }
    }

    /// Both together.
    pub const fn add(&mut self, other: &Self) {
        self.fresh += other.fresh;
        self.stale_minor += other.stale_minor;
        self.stale += other.stale;
        self.fuzzy += other.fuzzy;
        self.missing += other.missing;
        self.orphan += other.orphan;
    }
}

/// One catalog in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The language.
    pub language: String,
    /// `procedures/<id>`, `reusables/<folder>`, `topics`.
    pub catalog: String,
    /// Its units.
    #[serde(flatten)]
    pub counts: Counts,
}

/// The catalogs of a tree with the units that its documents have now. A document that cannot be read has none.
#[must_use]
pub fn catalogs(library: &Library, shelf: &Shelf<'_>) -> Vec<Subject> {
    let documents = library.documents().iter().filter_map(|path| subject::document(library, path).ok().flatten());
    let mut all: Vec<Subject> = documents.chain(subject::reusables(library)).chain(subject::topics(library)).collect();
    all.retain(|subject| !subject.entries.is_empty());
    for Subject { catalog, language, entries, .. } in &mut all {
        *entries = shelf.with_ids(std::mem::take(entries), language, catalog);
    }
    all
}

/// The state of all catalogs in all languages, sorted by language and catalog.
#[must_use]
pub fn status(library: &Library, shelf: &Shelf<'_>) -> Vec<Row> {
    let catalogs = catalogs(library, shelf);
    let mut rows = Vec::new();
    let written: BTreeSet<&str> = catalogs.iter().map(|c| c.language.as_str()).collect();
    let languages: BTreeSet<String> = written.into_iter().flat_map(|own| shelf.languages_beside(own)).collect();
    for language in &languages {
        for Subject { catalog, entries, .. } in catalogs.iter().filter(|c| c.language != *language) {
            rows.push(Row {
                language: language.clone(),
                catalog: catalog.clone(),
                counts: count(shelf, language, catalog, entries),
            });
        }
    }
    rows
}

fn count(shelf: &Shelf<'_>, language: &str, catalog: &str, entries: &[Entry]) -> Counts {
    let mut counts = Counts::default();
    let translations = shelf.catalog(language, catalog);
    for entry in entries {
        let name = format!("{catalog}#{}", entry.id);
        let Some(words) = translations.as_ref().and_then(|c| c.text(&entry.id, &entry.text)) else {
            let is_there = translations.as_ref().is_some_and(|c| c.has(&entry.id));
            if is_there && shelf.lock().is_older(&name, language, &entry.text) {
                counts.stale += 1;
            } else {
                counts.missing += 1;
            }
            continue;
        };
        match shelf.lock().state(&name, language, &entry.text, &words) {
            Wording::Own | Wording::Differs => counts.fresh += 1,
            Wording::StaleMinor => counts.stale_minor += 1,
            Wording::Stale => counts.stale += 1,
            Wording::Fuzzy => counts.fuzzy += 1,
            Wording::Source => counts.missing += 1,
        }
    }
    let known: HashSet<&str> = entries.iter().map(|e| e.id.as_str()).collect();
    counts.orphan = translations.map_or(0, |c| c.ids().iter().filter(|id| !known.contains(id.as_str())).count());
    counts
}
