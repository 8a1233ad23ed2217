//! What has a catalog: a document, the reusables of a folder, or the variables; and the units of each with their readable ids.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::cut::cut;
use super::import::Found;
use super::lock::hash;
use super::unit::{Unit, UnitKind, collapse, has_words, slug};
use crate::diagnostic::Result;
use crate::source::{FrontMatter, Library, Source, Texts, line_of, split};

/// A unit of a catalog: the text it words and where that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id that a new unit is given.
    pub id: String,
    /// The source text, white space collapsed, Liquid in place.
    pub text: String,
    /// What it is, for the translator: a front matter key, or a kind of unit.
    pub what: String,
    /// The slug of the heading above it; empty before the first.
    pub heading: String,
    /// That heading's text; empty before the first.
    pub title: String,
    /// A step's number in its list; 0 for everything else.
    pub number: u32,
    /// The source file.
    pub path: String,
    /// 1-based line there.
    pub line: u32,
    /// Whether bold text in it names something on a page.
    pub labels: bool,
}

/// What has a catalog, with its units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The name of its catalog: `procedures/<id>`, `reusables/<folder>`.
    pub catalog: String,
    /// The language that it is written in.
    pub language: String,
    /// The file that it stands in; the folder of reusables.
    pub path: String,
    /// Its units.
    pub entries: Vec<Entry>,
}

impl Subject {
    /// The file that what is found in it is about: that of its first unit that is no word of the tree's.
    #[must_use]
    pub fn about(&self) -> &str {
        if self.path.ends_with(".md") { &self.path } else { self.entries.first().map_or("", |e| e.path.as_str()) }
    }
}

/// The document at `path`; `None` where there is none.
///
/// # Errors
/// Where it cannot be read.
pub fn document(library: &Library, path: &str) -> Result<Option<Subject>> {
    let Some(source) = library.document(path, None)? else { return Ok(None) };
    let mut entries = of_document(&source)?;
    let (id, own) = (library.id(path), FrontMatter::read(path, &source.text)?.vade);
    if let (None, Some((key, said))) = (own, library.settings.said_of(path, &id)) {
        entries.extend(said_by_tree(library, key, said));
        entries = unique(entries);
    }
    let (catalog, language) = (document_catalog(&id), library.language_of(&source));
    Ok(Some(Subject { catalog, language, path: path.to_owned(), entries }))
}

/// What the tree's `vade.yml` asks and names for a document that has no `vade:` key of its own.
fn said_by_tree(library: &Library, key: &str, said: &Value) -> Vec<Entry> {
    let one = |(id, text): (String, String), keys: &[&str]| {
        let keys: Vec<&str> = ["documents", key].iter().chain(keys).copied().collect();
        front_entry(id, text, "vade.yml", line_of(&library.settings.text, &keys))
    };
    said_units(said).into_iter().map(|(unit, keys)| one(unit, &keys)).collect()
}

/// The reusables of each folder.
#[must_use]
pub fn reusables(library: &Library) -> Vec<Subject> {
    let names: BTreeSet<String> = reusable_names(library).iter().map(|n| reusable_catalog(n)).collect();
    let subject = |catalog: String| Subject {
        entries: of_reusables(library, &catalog),
        language: library.settings.source_language.clone(),
        path: "data/reusables".to_owned(),
        catalog,
    };
    names.into_iter().map(subject).filter(|s| !s.entries.is_empty()).collect()
}

/// The catalog of a document: `procedures/<id>`.
#[must_use]
pub fn document_catalog(id: &str) -> String {
    format!("procedures/{id}")
}

/// The catalog of a reusable: `reusables/<its first folder>`.
#[must_use]
pub fn reusable_catalog(name: &str) -> String {
    format!("reusables/{}", name.split('.').next().unwrap_or(name))
}

/// The catalog of all variables.
pub const VARIABLES: &str = "variables";

/// The catalog of the topics that documents in the tree's language name: one entry for each, whatever the number of its documents.
pub const TOPICS: &str = "topics";

/// The catalog of the topics that only documents in `written` name; `tree` is the tree's language.
#[must_use]
pub fn topics_catalog(written: &str, tree: &str) -> String {
    if written == tree { TOPICS.to_owned() } else { format!("{TOPICS}-{written}") }
}

/// Whether a catalog is one of topics.
#[must_use]
pub fn is_of_topics(catalog: &str) -> bool {
    catalog.strip_prefix(TOPICS).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The front matter texts of a document that are units: id and text.
#[must_use]
pub fn front_units(front: &FrontMatter) -> Vec<(String, String)> {
    let mut units: Vec<(String, String)> = [
        ("title", &front.title),
        ("short-title", &front.short_title),
        ("intro", &front.intro),
        ("permissions", &front.permissions),
        ("product", &front.product),
    ]
    .into_iter()
    .filter_map(|(id, text)| Some((id.to_owned(), collapse(text.as_ref()?))))
    .collect();
    units.extend(front.vade.iter().flat_map(said_units).map(|(unit, _)| unit));
    units.retain(|(_, text)| has_words(text));
    units
}

/// The texts under a `vade:` key that are units: id and text, and the keys that lead to it.
fn said_units(vade: &Value) -> Vec<((String, String), Vec<&str>)> {
    let mut units = Vec::new();
    for (key, inner, prefix) in
        [("inputs", Some("ask"), "ask"), ("hosts", None, "host"), ("roles", None, "role"), ("values", None, "value")]
    {
        for (name, value) in vade.get(key).and_then(Value::as_object).into_iter().flatten() {
            let text = inner.map_or(Some(value), |inner| value.get(inner)).and_then(Value::as_str).map(collapse);
            let Some(text) = text.filter(|text| has_words(text)) else { continue };
            let keys = [key, name.as_str()].into_iter().chain(inner).collect();
            units.push(((format!("{prefix}-{}", slug(name)), text), keys));
        }
    }
    units
}

fn front_entry(id: String, text: String, path: &str, line: u32) -> Entry {
    Entry {
        what: id.clone(),
        id,
        text,
        heading: String::new(),
        title: String::new(),
        number: 0,
        path: path.to_owned(),
        line,
        labels: false,
    }
}

/// All units of a document, front matter first.
///
/// # Errors
/// What [`FrontMatter::read`] finds.
pub fn of_document(source: &Source) -> Result<Vec<Entry>> {
    let front = FrontMatter::read(&source.path, &source.text)?;
    let parts = split(&source.text);
    let mut entries: Vec<Entry> =
        front_units(&front).into_iter().map(|(id, text)| front_entry(id, text, &source.path, 1)).collect();
    entries.extend(of_body(parts.body, parts.body_line, &source.path, "start"));
    Ok(unique(entries))
}

/// The units of a translated document as they are found, front matter first.
///
/// # Errors
/// What [`FrontMatter::read`] finds.
pub fn found_in(source: &Source) -> Result<Vec<Found>> {
    let front = FrontMatter::read(&source.path, &source.text)?;
    let parts = split(&source.text);
    let mut found: Vec<Found> =
        front_units(&front).into_iter().map(|(what, text)| Found { what, text, line: 1 }).collect();
    found.extend(found_in_body(parts.body, parts.body_line));
    Ok(found)
}

/// The units of a translated text without front matter; `first_line` is the 1-based line on which it begins.
#[must_use]
pub fn found_in_body(text: &str, first_line: u32) -> Vec<Found> {
    let found = |unit: Unit| Found { what: unit.kind.word().to_owned(), text: unit.text, line: first_line + unit.line };
    cut(text).into_iter().map(found).collect()
}

/// All units of the reusables in one catalog, in the order of their files.
#[must_use]
pub fn of_reusables(library: &Library, catalog: &str) -> Vec<Entry> {
    let texts = library.texts(None);
    let names = reusable_names(library).into_iter().filter(|n| reusable_catalog(n) == catalog);
    let entries = names.filter_map(|name| {
        let source = texts.reusable(&name)?;
        Some(of_body(&source.text, source.first_line, &source.path, &slug(&name.replace('.', "-"))))
    });
    unique(entries.flatten().collect())
}

/// The id that a topic is given.
#[must_use]
pub fn topic_id(topic: &str) -> String {
    let slug = slug(topic);
    // Ids of Fluent are ASCII; a topic in another script has one all the same, and always the same.
    let name = if slug.is_ascii() && !slug.is_empty() { slug } else { hash(topic)[..8].to_owned() };
    format!("topic-{name}")
}

/// The topics that a tree's documents name, in each language in which documents are written. What documents in several languages
/// name is a word of the tree's language, if that is one of them, so that nobody translates it twice.
#[must_use]
pub fn topics(library: &Library) -> Vec<Subject> {
    let tree = &library.settings.source_language;
    let others = library.languages().iter().filter(|language| *language != tree);
    let mut seen = HashSet::new();
    let subject = |language: &String| Subject {
        catalog: topics_catalog(language, tree),
        language: language.clone(),
        path: TOPICS.to_owned(),
        entries: of_topics(library, language, &mut seen),
    };
    let all: Vec<Subject> = std::iter::once(tree).chain(others).map(subject).collect();
    all.into_iter().filter(|subject| !subject.entries.is_empty()).collect()
}

/// The topics of documents in a language that were not `seen` before, each at the place that names it first, in that order.
fn of_topics(library: &Library, language: &str, seen: &mut HashSet<String>) -> Vec<Entry> {
    let mut topics = Vec::new();
    for path in library.documents() {
        let Ok(Some(source)) = library.document(path, None) else { continue };
        if library.language_of(&source) != language {
            continue;
        }
        let Ok(front) = FrontMatter::read(&source.path, &source.text) else { continue };
        let line = line_of(&front.yaml, &["topics"]) + 1;
        let named = front.topics.iter().map(|t| collapse(t)).filter(|t| has_words(t));
        topics.extend(named.filter(|text| seen.insert(text.clone())).map(|text| Entry {
            id: topic_id(&text),
            what: "topic".to_owned(),
            text,
            heading: String::new(),
            title: String::new(),
            number: 0,
            path: source.path.clone(),
            line,
            labels: false,
        }));
    }
    unique(topics)
}

/// The dotted names of a tree's reusables.
#[must_use]
pub fn reusable_names(library: &Library) -> Vec<String> {
    let paths = library.store().paths("data/reusables", ".md");
    paths
        .iter()
        .filter_map(|p| Some(p.strip_prefix("data/reusables/")?.strip_suffix(".md")?.replace('/', ".")))
        .collect()
}

fn of_body(text: &str, first_line: u32, path: &str, start: &str) -> Vec<Entry> {
    let mut counts: std::collections::HashMap<(String, UnitKind), u32> = std::collections::HashMap::new();
    let lines: Vec<&str> = text.lines().collect();
    let mut title = String::new();
    let entry = |unit: Unit| {
        if unit.kind == UnitKind::Heading {
            title.clone_from(&unit.text);
        }
        let number = if unit.kind == UnitKind::Step { step_number(&lines, unit.line as usize) } else { 0 };
        let base = if unit.heading.is_empty() { start.to_owned() } else { ascii(&unit.heading) };
        let count = counts.entry((base.clone(), unit.kind)).or_default();
        *count += 1;
        let id = match (&unit.anchor, unit.kind) {
            (Some(anchor), kind) if kind != UnitKind::Heading => ascii(anchor),
            (_, UnitKind::Heading) => format!("{base}-heading"),
            (_, kind) => format!("{base}-{}-{count}", kind.word()),
        };
        Entry {
            id,
            text: unit.text,
            what: unit.kind.word().to_owned(),
            heading: unit.heading,
            title: title.clone(),
            number,
            path: path.to_owned(),
            line: first_line + unit.line,
            labels: !matches!(unit.kind, UnitKind::Heading | UnitKind::Alt),
        }
    };
    cut(text).into_iter().map(entry).collect()
}

/// The number of the step on that line: items of the same list before it, those that are includes among them, and itself.
fn step_number(lines: &[&str], at: usize) -> u32 {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_item = |line: &str| {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')'])
    };
    let own = lines.get(at).map_or(0, |l| indent(l));
    let mut number = 1;
    for line in lines[..at.min(lines.len())].iter().rev() {
        let body = line.trim_start();
        let starts_list = indent(line) < own && is_item(body);
        let is_prose =
            indent(line) == 0 && !body.is_empty() && !is_item(body) && !body.starts_with(['{', '<', '>', '|']);
        if starts_list || is_prose {
            break;
        }
        number += u32::from(indent(line) == own && is_item(body));
    }
    number
}

/// A slug as a Fluent id: letters, digits and hyphens of ASCII, a letter first.
fn ascii(slug: &str) -> String {
    let kept: String = slug.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    match kept.chars().next() {
        Some(c) if c.is_ascii_alphabetic() => kept,
        Some(_) => format!("s-{kept}"),
        None => "section".to_owned(),
    }
}

fn unique(mut entries: Vec<Entry>) -> Vec<Entry> {
    let mut seen = HashSet::new();
    for entry in &mut entries {
        let base = entry.id.clone();
        let mut n = 2;
        while !seen.insert(entry.id.clone()) {
            entry.id = format!("{base}-{n}");
            n += 1;
        }
    }
    entries
}
