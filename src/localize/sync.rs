//! Catalogs and lock brought up to date with the documents: what `vade l10n extract` writes.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::{Lock, Locked, fingerprint, folded, hash};
use super::merge::merged;
use super::note::{self, notes};
use super::shelf::Shelf;
use super::subject::{self, Entry, Subject};
use super::unit::slug;
use super::{ftl, status};
use crate::diagnostic::{Diagnostic, Result};
use crate::source::Library;
use crate::words::Lexicon;

/// What is to be written, by path below the folder of the catalogs; only files whose text changes.
#[derive(Debug, Default)]
pub struct Update {
    /// Path and new text.
    pub files: BTreeMap<String, String>,
    /// Catalogs and how many units each has.
    pub catalogs: Vec<(String, usize)>,
    /// Documents that could not be read; their catalogs are left as they are.
    pub findings: Vec<Diagnostic>,
}

/// The words in which translators of texts in a language are told where each unit stands.
pub type WordsOf<'a> = &'a dyn Fn(&str) -> Lexicon;

/// Extracts the units of all documents, or of those with an id in `only`, and of all reusables and topics; where it is all, the labels too.
/// Each goes into the catalog of the language that it is written in.
///
/// # Errors
/// Where the library's own files cannot be read.
pub fn update(library: &Library, shelf: &Shelf<'_>, only: &[String], words: WordsOf<'_>) -> Result<Update> {
    let mut update = Update::default();
    let mut lock = shelf.lock().clone();
    let mut lexicons: BTreeMap<String, Lexicon> = BTreeMap::new();
    let mut write = |update: &mut Update, subject: Subject| {
        let Subject { catalog, language, path, entries } = subject;
        let entries = shelf.with_ids(entries, &language, &catalog);
        let file = shelf.path(&language, &catalog);
        let before = match shelf.verbatim(&file) {
            Ok(before) => before,
            Err(finding) => return update.findings.push(*finding),
        };
        let words = lexicons.entry(language.clone()).or_insert_with(|| words(&language));
        let text = merged(before.as_deref().unwrap_or_default(), &path, &entries, &notes(library, words, &entries));
        if before.as_deref() != Some(&text) {
            update.files.insert(file, text);
        }
        for language in shelf.languages_beside(&language) {
            lock_catalog(&mut lock, shelf, &language, &catalog, &entries);
        }
        update.catalogs.push((catalog, entries.len()));
    };
    for path in library.documents() {
        if !only.is_empty() && !only.contains(&library.id(path)) {
            continue;
        }
        match subject::document(library, path) {
            Ok(Some(subject)) => write(&mut update, subject),
            Ok(None) => {}
            Err(finding) => update.findings.push(*finding),
        }
    }
    for subject in subject::reusables(library).into_iter().chain(subject::topics(library)) {
        write(&mut update, subject);
    }
    if only.is_empty() {
        let file = shelf.path(&library.settings.source_language, "labels");
        let before = shelf.verbatim(&file)?;
        let words = words(&library.settings.source_language);
        let text = labels(library, shelf, &words, before.as_deref().unwrap_or_default());
        if before.as_deref().unwrap_or_default() != text {
            update.files.insert(file, text);
        }
    }
    let text = lock.write();
    if shelf.verbatim("l10n.lock")?.as_deref() != Some(&text) {
        update.files.insert("l10n.lock".to_owned(), text);
    }
    Ok(update)
}

/// The catalog of the labels that steps and bullets name, each with the place that names it first. What only documents in other
/// languages name is translated in it, too.
fn labels(library: &Library, shelf: &Shelf<'_>, words: &Lexicon, before: &str) -> String {
    let (mut entries, mut notes, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    let own = &library.settings.source_language;
    let subjects = status::catalogs(library, shelf);
    let (tree, others): (Vec<_>, Vec<_>) = subjects.iter().partition(|s| s.language == *own);
    for (is_own, entry) in tree
        .iter()
        .map(|s| (true, s))
        .chain(others.iter().map(|s| (false, s)))
        .flat_map(|(own, s)| s.entries.iter().map(move |e| (own, e)))
    {
        if !matches!(entry.what.as_str(), "step" | "item") {
            continue;
        }
        let mut at = 0;
        while let Some(open) = entry.text[at..].find("**").map(|i| at + i) {
            let Some((label, end)) = ftl::label(&entry.text, open) else {
                at = open + 2;
                continue;
            };
            at = end;
            let id = format!("label-{}", slug(label));
            let is_id = id.len() > 6 && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            if !is_id || label.contains(['{', '}']) || !seen.insert(id.clone()) {
                continue;
            }
            let translated = if is_own { None } else { shelf.label(own, label) };
            let place = note::place(words, entry);
            notes.push(vec![
                format!("§ {}", words.say("note-label", &[("place", place.into())])),
                format!("↑ {}", entry.path),
            ]);
            let (text, path) = (translated.unwrap_or_else(|| label.to_owned()), "labels".to_owned());
            entries.push(Entry {
                id,
                text,
                what: "label".to_owned(),
                heading: String::new(),
                path,
                labels: false,
                ..entry.clone()
            });
        }
    }
    if entries.is_empty() && before.is_empty() { String::new() } else { merged(before, "labels", &entries, &notes) }
}

/// A person says that the translations of these documents (catalog names) still hold in a language: the lock as it is then, and how
/// many units it confirms.
#[must_use]
pub fn accept(library: &Library, shelf: &Shelf<'_>, language: &str, only: &[String]) -> (Lock, usize) {
    let mut lock = shelf.lock().clone();
    let mut confirmed = 0;
    for Subject { catalog, entries, language: own, .. } in status::catalogs(library, shelf) {
        if own == language || !only.contains(&catalog) {
            continue;
        }
        let translations = shelf.catalog(language, &catalog);
        for entry in entries {
            let Some(words) = translations.as_ref().and_then(|c| c.text(&entry.id, &entry.text)) else { continue };
            let locked = Locked {
                source: fingerprint(&entry.text),
                folded: folded(&entry.text),
                translation: hash(&words),
                fuzzy: false,
            };
            let name = (format!("{catalog}#{}", entry.id), language.to_owned());
            if lock.entries.get(&name) != Some(&locked) {
                confirmed += 1;
                lock.entries.insert(name, locked);
            }
        }
    }
    (lock, confirmed)
}

/// Notes which source text each translation of a catalog stands for.
fn lock_catalog(lock: &mut Lock, shelf: &Shelf<'_>, language: &str, catalog: &str, entries: &[Entry]) {
    let translations = shelf.catalog(language, catalog);
    for entry in entries {
        let name = (format!("{catalog}#{}", entry.id), language.to_owned());
        let Some(words) = translations.as_ref().and_then(|c| c.text(&entry.id, &entry.text)) else {
            // A translation that is there but does not resolve any more is stale, not gone.
            if !translations.as_ref().is_some_and(|c| c.has(&entry.id)) {
                lock.entries.remove(&name);
            }
            continue;
        };
        let translation = hash(&words);
        if lock.entries.get(&name).is_some_and(|l| l.translation == translation) {
            continue;
        }
        let (source, folded) = (fingerprint(&entry.text), folded(&entry.text));
        lock.entries.insert(name, Locked { source, folded, translation, fuzzy: false });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Wording;
    use crate::words::Locales;

    fn library(document: &str, english: &str, lock: &str) -> Library {
        Library::from_memory([
            ("x.md", document),
            ("data/reusables/a/b.md", "Shared words."),
            ("locales/en/procedures/x.ftl", english),
            ("locales/de/procedures/x.ftl", "h-step-1 = Warten.\n"),
            ("locales/l10n.lock", lock),
        ])
        .unwrap()
    }

    fn run(document: &str, english: &str, lock: &str) -> Update {
        let library = library(document, english, lock);
        update(&library, &Shelf::of(&library), &[], &|tag| Locales::of(Library::embedded_locales()).lexicon(tag))
            .unwrap()
    }

    #[test]
    fn a_second_extraction_changes_nothing_and_an_edit_makes_stale() {
        let first = run("## H\n\n1. Wait a minute.\n", "", "");
        let names: Vec<_> = first.files.keys().map(String::as_str).collect();
        assert_eq!(names, ["en/procedures/x.ftl", "en/reusables/a.ftl", "l10n.lock"]);
        let (english, lock) = (&first.files["en/procedures/x.ftl"], &first.files["l10n.lock"]);
        let again = run("## H\n\n1. Wait a minute.\n", english, lock);
        assert_eq!(
            again.files.keys().map(String::as_str).collect::<Vec<_>>(),
            ["en/reusables/a.ftl"],
            "the tree of this test lacks it"
        );

        let edited = run("## H\n\n1. Wait a whole minute.\n", english, lock);
        let english = &edited.files["en/procedures/x.ftl"];
        assert!(english.contains("h-step-1 = Wait a whole minute."), "{english}");
        assert!(!edited.files.contains_key("l10n.lock"), "the translation still stands for the old text");
        let state = |lock: &Lock| lock.state("procedures/x#h-step-1", "de", "Wait a whole minute.", "Warten.");
        assert_eq!(state(&Lock::read(lock)), Wording::Stale);

        let library = library("## H\n\n1. Wait a whole minute.\n", english, lock);
        let (accepted, confirmed) = accept(&library, &Shelf::of(&library), "de", &["procedures/x".to_owned()]);
        assert_eq!((state(&accepted), confirmed), (Wording::Own, 1));
    }
}
