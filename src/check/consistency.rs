//! The same thing called the same way in every document: UI labels, and the terms of a glossary.

use std::collections::BTreeMap;

use super::Desks;
use super::finding::{Finding, locate};
use super::marks::Marks;
use super::prose::{unquoted, without_bold};
use super::tree::Paired;
use crate::diagnostic::{Diagnostic, Place};
use crate::localize::labels::recognised;
use crate::localize::status;
use crate::localize::subject::Subject;
use crate::source::{Store, read_yaml};
use crate::words::negotiation::matching;

/// Labels and terms that are called differently here and there.
pub(super) fn findings(desks: &Desks<'_>, pairs: &[Paired], catalogs: &[String]) -> Vec<Finding> {
    let mut found = labels(desks, pairs);
    let (glossary, wrong) = Glossary::of(desks);
    found.extend(wrong);
    if !glossary.terms.is_empty() {
        found.extend(pairs.iter().flat_map(|p| glossary.in_pair(desks, p)));
        found.extend(in_catalogs(desks, &glossary, catalogs));
    }
    found
}

/// The translations of a label, and where each stands as it is written there.
type Translations<'a> = BTreeMap<String, Vec<(&'a Paired, String)>>;

/// A label with several translations: those that are rarer than the most frequent one.
fn labels(desks: &Desks<'_>, pairs: &[Paired]) -> Vec<Finding> {
    let mut all: BTreeMap<(&str, String), Translations<'_>> = BTreeMap::new();
    for pair in pairs.iter().filter(|p| p.source.contains("**")) {
        for (label, translation) in recognised(&pair.here, &pair.source).labels {
            // Icons stand before a label or behind it.
            let words =
                crate::localize::tags(&translation).iter().fold(translation.clone(), |t, tag| t.replace(tag.text, ""));
            let folded = words.trim().trim_matches(['.', ':', '。', '：']).to_lowercase();
            let of_label = all.entry((&pair.language, label)).or_default();
            of_label.entry(folded).or_default().push((pair, translation));
        }
    }
    let mut found = Vec::new();
    for ((language, label), translations) in &all {
        let Some(most) = translations.values().map(Vec::len).max() else { continue };
        let Some(usual) = translations.values().find(|v| v.len() == most) else { continue };
        if translations.len() < 2 || most < 2 {
            continue;
        }
        let rare = translations.values().filter(|v| v.len() < most);
        for (pair, translation) in rare.filter_map(|v| v.first()) {
            let text = desks.library().store().read(&pair.path).ok().flatten().unwrap_or_default();
            let place = locate(&pair.path, &text, pair.lines, translation);
            let diagnostic = Diagnostic::warning("label-varies")
                .with("label", label.as_str())
                .with("here", translation.as_str())
                .with("usual", usual.first().map_or("", |(_, t)| t.as_str()));
            found.push(Finding::of_translation(language, &pair.about, diagnostic.at(place)));
        }
    }
    found
}

/// `glossary.yml` beside the catalogs: a term of the source language, and for each language the words that stand for it.
#[derive(Debug, Default)]
struct Glossary {
    terms: Vec<(String, BTreeMap<String, Vec<String>>)>,
}

impl Glossary {
    fn of(desks: &Desks<'_>) -> (Self, Option<Finding>) {
        let path = match desks.library().store() {
            Store::Folder(_) => format!("{}/glossary.yml", desks.library().settings.locales),
            _ => "locales/glossary.yml".to_owned(),
        };
        let Some(text) = desks.desk.shelf().read("glossary.yml") else { return (Self::default(), None) };
        let value = match read_yaml(&text) {
            Ok(value) => value,
            Err(why) => {
                let place = Place::find(&path, &text, why.line.max(1), "");
                let diagnostic = Diagnostic::error("data-not-yaml").with("reason", why.reason).at(place);
                return (Self::default(), Some(Finding::of_source("", diagnostic)));
            }
        };
        let words = |value: &serde_json::Value| -> Vec<String> {
            match value {
                serde_json::Value::String(one) => vec![one.to_lowercase()],
                serde_json::Value::Array(items) => {
                    items.iter().filter_map(|i| i.as_str()).map(str::to_lowercase).collect()
                }
                _ => Vec::new(),
            }
        };
        let term = |(term, languages): (&String, &serde_json::Value)| {
            let languages = languages.as_object()?.iter().map(|(l, v)| (l.clone(), words(v))).collect();
            Some((term.to_lowercase(), languages))
        };
        (Self { terms: value.as_object().into_iter().flatten().filter_map(term).collect() }, None)
    }

    /// The terms that a source text has and its translation calls by none of their names: the term and the names.
    fn breaches(&self, language: &str, source: &str, here: &str) -> Vec<(String, Vec<String>)> {
        // Labels and what is quoted are the product's words, not the glossary's.
        let words = |text: &str| unquoted(&Marks::of(&without_bold(text)).prose).to_lowercase();
        let (source, here) = (words(source), words(here));
        let mut found = Vec::new();
        for (term, languages) in &self.terms {
            let names: Vec<&str> = languages.keys().map(String::as_str).collect();
            let Some(words) = matching(language, &names).and_then(|at| languages.get(names[at])) else { continue };
            // The longer term says what is meant: `enterprise account` is not an `account`.
            let covered =
                self.terms.iter().any(|(t, _)| t.len() > term.len() && t.contains(term.as_str()) && has(&source, t));
            if has(&source, term) && !covered && !words.is_empty() && !words.iter().any(|w| has_stem(&here, w)) {
                found.push((term.clone(), words.clone()));
            }
        }
        found
    }

    fn in_pair(&self, desks: &Desks<'_>, pair: &Paired) -> Vec<Finding> {
        let breaches = self.breaches(&pair.language, &pair.source, &pair.here);
        let tell = |(term, words): (String, Vec<String>)| {
            let text = desks.library().store().read(&pair.path).ok().flatten().unwrap_or_default();
            let place = locate(&pair.path, &text, pair.lines, "");
            Finding::of_translation(&pair.language, &pair.about, differs(&term, &words).at(place))
        };
        breaches.into_iter().map(tell).collect()
    }
}

fn differs(term: &str, words: &[String]) -> Diagnostic {
    Diagnostic::warning("term-differs")
        .with("term", term)
        .with("words", words.iter().map(|w| w.replace('*', "…")).collect::<Vec<_>>())
}

/// Whether a text has the term, as words of their own; with an `s` behind it, too.
fn has(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + term.len()..].trim_start_matches('s').chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Whether a text has the word in some form: `Lizenz*` is found in `Lizenzen`; each word of several at least by its beginning.
fn has_stem(text: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| text.contains(word.trim_end_matches('*')))
}

fn in_catalogs(desks: &Desks<'_>, glossary: &Glossary, languages: &[String]) -> Vec<Finding> {
    let shelf = desks.desk.shelf();
    let mut found = Vec::new();
    // The glossary's terms are those of the tree's own language.
    let own = &desks.library().settings.source_language;
    let subjects = status::catalogs(desks.library(), shelf).into_iter().filter(|s| s.language == *own);
    for Subject { catalog: name, entries, .. } in subjects {
        for language in languages {
            let Some(catalog) = shelf.catalog(language, &name) else { continue };
            for entry in &entries {
                let Some(words) = catalog.text(&entry.id, &entry.text) else { continue };
                for (term, names) in glossary.breaches(language, &entry.text, &words) {
                    let place = super::catalog::place(desks, language, &name, &entry.id);
                    found.push(Finding::of_translation(language, &entry.path, differs(&term, &names).at(place)));
                }
            }
        }
    }
    found
}
