//! The catalogs of a tree: each unit's words against its source text, and whether they are up to date.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rayon::prelude::*;

use super::Desks;
use super::file::File;
use super::finding::{Finding, Fix, locate};
use super::fluent::{Entries, Means, said};
use super::pair::{Flaw, Pair, PairKind, flaws};
use super::plurals::plural_faults;
use super::swapped::Swapped;
use crate::diagnostic::{Diagnostic, Place};
use crate::localize::lock::Lock;
use crate::localize::subject::{Entry, Subject};
use crate::localize::{collapse, key, status, tags, variable_name};
use crate::source::{Store, Wording};
use crate::words::Formats;

/// What is wrong with the catalogs of these languages.
pub(super) fn findings(desks: &Desks<'_>, languages: &[String]) -> Vec<Finding> {
    let shelf = desks.desk.shelf();
    let own = &desks.library().settings.source_language;
    if shelf.files(own).is_empty() && languages.iter().all(|l| shelf.files(l).is_empty()) {
        return Vec::new();
    }
    let catalogs = status::catalogs(desks.library(), shelf);
    let mut found = sources(desks, &catalogs);
    found.extend(lock(desks));
    let jobs: Vec<(&String, Option<&Subject>)> =
        languages.iter().flat_map(|l| catalogs.iter().map(Some).chain([None]).map(move |of| (l, of))).collect();
    let of_units = jobs.par_iter().flat_map(|(language, subject)| match subject {
        // What is written in the language has its source there.
        Some(subject) if subject.language == **language => Vec::new(),
        Some(subject) => units(desks, language, subject),
        None if *language == own => Vec::new(),
        None => others(desks, language, &catalogs),
    });
    found.par_extend(of_units);
    found
}

/// What in the lock is no entry, told once: where one line is out of place, many are.
fn lock(desks: &Desks<'_>) -> Option<Finding> {
    let file = read(desks, "l10n.lock")?;
    let strays = Lock::strays(&file.text);
    let place = Place::find(&file.path, &file.text, *strays.first()?, "");
    Some(Finding::of_source("", Diagnostic::error("lock-damaged").with("count", strays.len()).at(place)))
}

/// The path of a file of catalogs as it is shown.
fn path(desks: &Desks<'_>, file: &str) -> String {
    match desks.library().store() {
        Store::Folder(_) => format!("{}/{file}", desks.library().settings.locales),
        _ => format!("locales/{file}"),
    }
}

fn read(desks: &Desks<'_>, file: &str) -> Option<File> {
    Some(File::new(path(desks, file), desks.desk.shelf().read(file)?))
}

/// Why a file of catalogs that is there cannot be read.
fn unreadable(desks: &Desks<'_>, file: &str) -> Option<Diagnostic> {
    let mut why = desks.desk.shelf().verbatim(file).err()?;
    if let Some(place) = &mut why.place {
        place.path = path(desks, file);
    }
    Some(*why)
}

/// Where a unit stands in its document; a front matter text, where its words are.
fn source_place(desks: &Desks<'_>, entry: &Entry) -> Place {
    let place = desks.place(&entry.path, entry.line, "");
    if place.excerpt.trim_end() != "---" {
        return place;
    }
    let text = desks.library().store().read(&entry.path).ok().flatten().unwrap_or_default();
    let words: String = entry.text.chars().take(20).collect();
    locate(&entry.path, &text, (1, u32::MAX), &words)
}

/// Whether the source language's catalogs say what the documents say.
fn sources(desks: &Desks<'_>, catalogs: &[Subject]) -> Vec<Finding> {
    let shelf = desks.desk.shelf();
    let mut found = Vec::new();
    for subject in catalogs {
        let Subject { catalog: name, language: own, entries, .. } = subject;
        let about = subject.about();
        let path = format!("{own}/{name}.ftl");
        let Some(file) = read(desks, &path) else {
            if let Some(why) = unreadable(desks, &path) {
                found.push(Finding::of_source(about, why));
                continue;
            }
            // A tree whose documents were never extracted is not behind: it begins.
            if !shelf.files(own).is_empty() {
                found.push(Finding::of_source(
                    about,
                    Diagnostic::error("catalog-behind").with("unit", name.as_str()).at(desks.place(about, 1, "")),
                ));
            }
            continue;
        };
        found.extend(super::file::findings(&file, own).into_iter().map(|f| Finding { about: about.to_owned(), ..f }));
        let ids = shelf.ids(own, name);
        for entry in entries {
            let text = key(&entry.text);
            if !ids.of(&text).is_empty() {
                continue;
            }
            let has_id = ids.order.iter().any(|(id, _)| *id == entry.id);
            let place = if has_id { file.place(&entry.id, "") } else { source_place(desks, entry) };
            let finding = Diagnostic::error("catalog-behind").with("unit", entry.id.as_str()).at(place);
            found.push(Finding::of_source(&entry.path, finding));
        }
    }
    found
}

/// The units of one catalog in one language.
fn units(desks: &Desks<'_>, language: &str, subject: &Subject) -> Vec<Finding> {
    let shelf = desks.desk.shelf();
    let Subject { catalog: name, entries, .. } = subject;
    let about = subject.about();
    let path = format!("{language}/{name}.ftl");
    let Some(file) = read(desks, &path) else {
        if let Some(why) = unreadable(desks, &path) {
            return vec![Finding::of_translation(language, about, why)];
        }
        let missing = Diagnostic::warning("unit-missing")
            .with("units", entries.len())
            .with("all", entries.len())
            .with("first", entries.first().map_or("", |e| e.id.as_str()))
            .at(entries.first().map_or_else(|| desks.place(about, 1, ""), |e| source_place(desks, e)));
        return vec![Finding::of_translation(language, about, missing)];
    };
    let mut found: Vec<Finding> = super::file::findings(&file, language);
    let terms = read(desks, &format!("{language}/terms.ftl"));
    let Some(resource) = file.parse() else { return found };
    let terms = terms.as_ref().and_then(File::parse);
    let entries_of: Vec<&fluent_syntax::ast::Resource<&str>> =
        [Some(&resource), terms.as_ref()].into_iter().flatten().collect();
    let messages = Entries::of(&entries_of);
    let catalog = shelf.catalog(language, name);
    let swapped = Swapped::of(shelf, language, name);
    let mut missing: Vec<&Entry> = Vec::new();
    let (from, to) = desks.speeches(&subject.language, language);
    for entry in entries {
        let Some(pattern) = messages.message(&entry.id).and_then(|m| m.value.as_ref()) else {
            missing.push(entry);
            continue;
        };
        let tell = |diagnostic: Diagnostic, needle: &str| {
            Finding::of_translation(language, &entry.path, diagnostic.at(file.place(&entry.id, needle)))
        };
        let values = variables(&entry.text);
        let variable = |name: &str| values.get(name).cloned();
        let said = said(pattern, &messages, &Means { variable: &variable, functions: &["LABEL"] });
        found.extend(problems(&said.problems).into_iter().map(|d| {
            let needle = needle_of(&d);
            tell(d, &needle)
        }));
        found.extend(plurals(&said.plurals, language).into_iter().map(|d| tell(d, "")));
        let words = catalog.as_ref().and_then(|c| c.text(&entry.id, &entry.text));
        let unit = format!("{name}#{}", entry.id);
        let state = words.as_ref().map(|w| shelf.lock().state(&unit, language, &entry.text, w));
        match state {
            Some(Wording::Stale) => {
                found.push(tell(Diagnostic::warning("unit-stale").with("unit", entry.id.as_str()), ""));
            }
            Some(Wording::StaleMinor) => {
                found.push(tell(Diagnostic::note("unit-stale-minor").with("unit", entry.id.as_str()), ""));
            }
            Some(Wording::Fuzzy) => {
                found.push(tell(Diagnostic::warning("unit-fuzzy").with("unit", entry.id.as_str()), ""));
            }
            _ => {}
        }
        if let Some(other) = words.as_ref().and_then(|w| swapped.other(&entry.id, &entry.text, w)) {
            let finding = Diagnostic::error("unit-swapped").with("unit", entry.id.as_str()).with("other", other);
            found.push(tell(finding, ""));
        }
        if state == Some(Wording::Stale) || !said.problems.is_empty() {
            // Its source moved, or it cannot be shown: what it says is beside the point.
            continue;
        }
        let kind = PairKind::Catalog { labels: entry.labels };
        let mut seen = Vec::new();
        for text in &said.texts {
            let here = collapse(text);
            if here.is_empty() {
                continue;
            }
            for flaw in flaws(&Pair { source: &collapse(&entry.text), here: &here, from, to, kind }) {
                // Variants share most of their words.
                if !seen.contains(&flaw) {
                    found.push(finding(language, entry, &file, &flaw));
                    seen.push(flaw);
                }
            }
        }
    }
    if let Some(first) = missing.first() {
        let diagnostic = Diagnostic::warning("unit-missing")
            .with("units", missing.len())
            .with("all", entries.len())
            .with("first", first.id.as_str())
            .at(source_place(desks, first));
        found.push(Finding::of_translation(language, &first.path, diagnostic));
    }
    let known: HashSet<&str> = entries.iter().map(|e| e.id.as_str()).collect();
    if let Some(catalog) = &catalog {
        for id in catalog.ids().iter().filter(|id| !known.contains(id.as_str())) {
            let orphan = Diagnostic::note("unit-orphan").with("unit", id.as_str()).at(file.place(id, ""));
            found.push(Finding::of_translation(language, about, orphan));
        }
    }
    found.iter_mut().filter(|f| f.about.is_empty()).for_each(|f| about.clone_into(&mut f.about));
    found
}

fn finding(language: &str, entry: &Entry, file: &File, flaw: &Flaw) -> Finding {
    let mut diagnostic = Diagnostic { rule: flaw.rule, severity: flaw.severity, args: flaw.args.clone(), place: None };
    diagnostic = diagnostic.at(file.place(&entry.id, &flaw.needle));
    let fix = flaw.fix.as_ref().map(|(from, to)| Fix {
        path: file.path.clone(),
        lines: file.lines_of(&entry.id),
        from: from.clone(),
        to: to.clone(),
        all: flaw.rule == "hidden-character",
    });
    let fix = fix.filter(|f| f.applies(&file.text));
    Finding::of_translation(language, &entry.path, diagnostic).mended_by(fix)
}

/// The values of a unit's placeables: its variables' tags.
fn variables(text: &str) -> BTreeMap<String, String> {
    let found = tags(text);
    let named = found.iter().filter(|t| t.variable().is_some());
    named.map(|t| (variable_name(t, &found), t.text.to_owned())).collect()
}

/// Problems as findings.
fn problems(problems: &[(&'static str, String)]) -> Vec<Diagnostic> {
    problems
        .iter()
        .map(|(rule, what)| Diagnostic { rule, ..Diagnostic::error("ftl-unresolved") }.with("what", what.as_str()))
        .collect()
}

fn needle_of(diagnostic: &Diagnostic) -> String {
    match diagnostic.args.first() {
        Some((_, crate::diagnostic::Arg::Text(what))) if diagnostic.rule != "ftl-too-many-placeables" => {
            what.trim_end_matches("()").to_owned()
        }
        _ => String::new(),
    }
}

fn plurals(choices: &[(bool, Vec<String>)], language: &str) -> Vec<Diagnostic> {
    let categories = Formats::new(language).plural_categories();
    let fault = |(ours, keys): &(bool, Vec<String>)| {
        let (missing, surplus) = plural_faults(keys, *ours, &categories)?;
        let how = if missing.is_empty() { "surplus" } else { "missing" };
        Some(
            Diagnostic::warning("plural-forms")
                .with("how", how)
                .with("forms", if missing.is_empty() { surplus } else { missing })
                .with("language", language),
        )
    };
    choices.iter().filter_map(fault).collect()
}

/// Everything else in a language's folder: labels, terms, catalogs of documents that are gone, the program's own words.
fn others(desks: &Desks<'_>, language: &str, catalogs: &[Subject]) -> Vec<Finding> {
    let shelf = desks.desk.shelf();
    let own = &desks.library().settings.source_language;
    let known: BTreeSet<String> = catalogs.iter().map(|s| format!("{}.ftl", s.catalog)).collect();
    let mut found = Vec::new();
    let terms = read(desks, &format!("{language}/terms.ftl"));
    let terms_tree = terms.as_ref().and_then(File::parse);
    for name in shelf.files(language).into_iter().filter(|f| !known.contains(f)) {
        let path = format!("{language}/{name}");
        let Some(file) = read(desks, &path) else {
            found.extend(unreadable(desks, &path).map(|why| Finding::of_translation(language, "", why)));
            continue;
        };
        found.extend(super::file::findings(&file, language));
        if name.starts_with("procedures/") || name.starts_with("reusables/") {
            let orphan = Diagnostic::note("catalog-orphan").with("path", file.path.as_str()).at(file.place("", ""));
            found.push(Finding::of_translation(language, "", orphan));
            continue;
        }
        let Some(resource) = file.parse() else { continue };
        let source = read(desks, &format!("{own}/{name}"));
        let source_tree = source.as_ref().and_then(File::parse);
        let trees: Vec<&fluent_syntax::ast::Resource<&str>> =
            [Some(&resource), terms_tree.as_ref()].into_iter().flatten().collect();
        let entries = Entries::of(&trees);
        let sources = source_tree.as_ref().map(|t| Entries::of(&[t]));
        for entry in &resource.body {
            let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let known = sources.as_ref().map(|s| known_variables(s, id));
            // A list comes joined by "or", and with its length, too.
            let base = |name: &str| name.trim_end_matches("-count").trim_end_matches("-or").to_owned();
            let variable = |name: &str| match &known {
                Some(known) if !known.contains(&base(name)) => None,
                _ => Some(format!("${name}")),
            };
            let means = Means { variable: &variable, functions: &["LABEL", "NUMBER", "PLURAL"] };
            let patterns = message.value.iter().chain(message.attributes.iter().map(|a| &a.value));
            for pattern in patterns {
                let said = said(pattern, &entries, &means);
                for diagnostic in problems(&said.problems).into_iter().chain(plurals(&said.plurals, language)) {
                    let place = file.place(id, &needle_of(&diagnostic));
                    found.push(Finding::of_translation(language, "", diagnostic.at(place)));
                }
                for flaw in said.texts.iter().flat_map(|text| super::hidden::flaws("", &collapse(text))) {
                    let mut diagnostic =
                        Diagnostic { rule: flaw.rule, severity: flaw.severity, args: flaw.args, place: None };
                    diagnostic = diagnostic.at(file.place(id, &flaw.needle));
                    found.push(Finding::of_translation(language, "", diagnostic));
                }
            }
        }
    }
    found
}

/// The variables of the source language's message of that id, in all its parts.
fn known_variables(entries: &Entries<'_>, id: &str) -> BTreeSet<String> {
    let any = |name: &str| Some(name.to_owned());
    let means = Means { variable: &any, functions: &["LABEL", "NUMBER", "PLURAL"] };
    let message = entries.message(id);
    let patterns = message.into_iter().flat_map(|m| m.value.iter().chain(m.attributes.iter().map(|a| &a.value)));
    let names = patterns.flat_map(|p| said(p, entries, &means).variables);
    names.map(|n| n.trim_end_matches("-count").trim_end_matches("-or").to_owned()).collect()
}

/// The place of a unit in a catalog.
pub(super) fn place(desks: &Desks<'_>, language: &str, name: &str, id: &str) -> Place {
    let file = read(desks, &format!("{language}/{name}.ftl"));
    file.map_or_else(|| Place::find("", "", 1, ""), |f| f.place(id, ""))
}
