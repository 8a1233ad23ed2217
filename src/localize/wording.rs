//! A source text worded by a catalog: each unit's words in place, the structure untouched.
//!
//! A unit that the catalog lacks, that is stale, or whose words would not be safe in its place keeps the source's words and is
//! marked, unit by unit.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::Value;

use super::catalog::{Catalog, Ids, key};
use super::cut::cut;
use super::shelf::Shelf;
use super::subject::{VARIABLES, document_catalog, front_units, reusable_catalog};
use super::tags::tags;
use super::unit::{UnitKind, collapse, html_tags, slug};
use crate::source::{FrontMatter, Mark, Source, Texts, Wording, split};

/// Words the units of one text.
struct Worder<'a> {
    shelf: &'a Shelf<'a>,
    language: &'a str,
    name: &'a str,
    ids: Arc<Ids>,
    catalog: Option<Arc<Catalog>>,
    /// Among equal texts the unit whose id begins so is meant.
    prefix: String,
    seen: HashMap<String, usize>,
}

impl<'a> Worder<'a> {
    fn new(shelf: &'a Shelf<'a>, written: &str, language: &'a str, name: &'a str, prefix: String) -> Self {
        let (ids, catalog) = (shelf.ids(written, name), shelf.catalog(language, name));
        Self { shelf, language, name, ids, catalog, prefix, seen: HashMap::new() }
    }

    /// The words of the unit with that source text, and what they are.
    fn word(&mut self, text: &str, kind: Option<UnitKind>) -> (Option<String>, Wording) {
        let none = (None, Wording::Source);
        let key = key(text);
        let ids: Vec<&String> = self.ids.of(&key).iter().collect();
        let near: Vec<&String> = ids.iter().copied().filter(|i| i.starts_with(&self.prefix)).collect();
        let ids = if near.is_empty() { ids } else { near };
        let count = self.seen.entry(key).or_default();
        let Some(id) = ids.get(*count).or(ids.last()) else { return none };
        *count += 1;
        let Some(catalog) = &self.catalog else { return none };
        let (lock, name) = (self.shelf.lock(), format!("{}#{id}", self.name));
        let Some(words) = catalog.text(id, text) else {
            // What names a variable that its source has no more is stale, not missing.
            let is_stale = catalog.has(id) && lock.is_older(&name, self.language, text);
            return (None, if is_stale { Wording::Stale } else { Wording::Source });
        };
        let state = lock.state(&name, self.language, text, &words);
        match fitted(&words, text, kind) {
            _ if state == Wording::Stale => (None, Wording::Stale),
            Some(words) => (Some(words), state),
            None => none,
        }
    }
}

/// The words as they can stand in the unit's place, or `None` where they could change more than words.
fn fitted(words: &str, source: &str, kind: Option<UnitKind>) -> Option<String> {
    let words = collapse(words);
    let sorted = |text: &str| {
        let mut all: Vec<String> =
            tags(text).iter().filter(|t| t.name != "octicon").map(|t| t.text.to_owned()).collect();
        all.sort();
        all
    };
    // A picture that the translator left out is no reason to show the source; one more than there was is.
    let icons = |text: &str| {
        let mut all: HashMap<String, usize> = HashMap::new();
        tags(text).iter().filter(|t| t.name == "octicon").for_each(|t| *all.entry(t.text.to_owned()).or_default() += 1);
        all
    };
    let known = icons(source);
    let adds_icons = icons(&words).iter().any(|(icon, n)| known.get(icon).is_none_or(|most| n > most));
    if words.is_empty() || adds_icons || sorted(&words) != sorted(source) || html_tags(&words) != html_tags(source) {
        return None;
    }
    let Some(kind) = kind else { return Some(words) };
    let mut words = words;
    if kind == UnitKind::Cell {
        words = words.replace("\\|", "|").replace('|', "\\|");
    }
    if kind == UnitKind::Alt && words.contains(['[', ']']) && !source.contains(['[', ']']) {
        return None;
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let marks_block = words.starts_with(['#', '>', '|', '~', ':'])
        || words.starts_with("```")
        || words.starts_with(['-', '+', '='])
        || words.starts_with("* ")
        || words.starts_with("[") && words.contains("]:");
    if digits > 0 && words[digits..].starts_with(['.', ')']) {
        words.insert(digits, '\\');
    } else if marks_block && !source.starts_with(&words[..1]) {
        words.insert(0, '\\');
    }
    Some(words)
}

/// The text of a document that is written in `written`, in a language, and what the words of its front matter are, by unit id.
#[must_use]
pub fn document(
    source: &Source,
    id: &str,
    written: &str,
    shelf: &Shelf<'_>,
    language: &str,
) -> (Source, HashMap<String, Wording>) {
    let name = document_catalog(id);
    let mut worder = Worder::new(shelf, written, language, &name, String::new());
    let parts = split(&source.text);
    let mut states = HashMap::new();
    let mut text = String::new();
    let mut marks = Vec::new();
    let front = FrontMatter::read(&source.path, &source.text).unwrap_or_default();
    // What the tree says of the document has words, too, and no other place to be worded in.
    let said = shelf.library().said_of(&source.path, &front).cloned();
    if parts.yaml.is_some() || said.is_some() {
        let mut all = front.all.clone();
        all.extend(said.iter().map(|said| ("vade".to_owned(), said.clone())));
        let front = FrontMatter { vade: said, ..front };
        for (unit, words) in front_units(&front) {
            let (worded, state) = worder.word(&words, None);
            if let Some(worded) = worded {
                replace(&mut all, &unit, worded);
            }
            states.insert(unit, state);
        }
        // JSON is YAML: one line that says what the front matter's many lines said.
        text = format!("---\n{}\n---\n", Value::Object(all));
        marks = vec![Mark { line: 1, wording: Wording::Own }; 3];
    }
    word_body(parts.body, parts.body_line, &mut worder, &mut text, &mut marks);
    let folder = Some(Arc::from(language));
    (Source { path: source.path.clone(), text, first_line: 1, folder, marks: Some(marks) }, states)
}

fn replace(all: &mut serde_json::Map<String, Value>, unit: &str, words: String) {
    let top = match unit {
        "short-title" => "shortTitle",
        other => other,
    };
    if all.contains_key(top) {
        all.insert(top.to_owned(), Value::String(words));
        return;
    }
    let Some(vade) = all.get_mut("vade").and_then(Value::as_object_mut) else { return };
    let named = |map: &serde_json::Map<String, Value>, name: &str| map.keys().find(|k| slug(k) == name).cloned();
    if let Some(name) = unit.strip_prefix("ask-")
        && let Some(inputs) = vade.get_mut("inputs").and_then(Value::as_object_mut)
        && let Some(key) = named(inputs, name)
    {
        inputs[&key]["ask"] = Value::String(words);
    } else if let Some(name) = unit.strip_prefix("role-")
        && let Some(roles) = vade.get_mut("roles").and_then(Value::as_object_mut)
        && let Some(key) = roles.keys().find(|k| slug(k) == name).cloned()
    {
        roles[&key] = Value::String(words);
    } else if let Some(name) = unit.strip_prefix("host-")
        && let Some(hosts) = vade.get_mut("hosts").and_then(Value::as_object_mut)
        && let Some(key) = named(hosts, name)
    {
        hosts[&key] = Value::String(words);
    } else if let Some(name) = unit.strip_prefix("value-")
        && let Some(values) = vade.get_mut("values").and_then(Value::as_object_mut)
        && let Some(key) = named(values, name)
    {
        values[&key] = Value::String(words);
    }
}

fn word_body(body: &str, first_line: u32, worder: &mut Worder<'_>, text: &mut String, marks: &mut Vec<Mark>) {
    let mut at = 0;
    let mut line = first_line;
    // The mark of the line that is being written; a line with several units is as good as its worst.
    let mut open = Mark { line, wording: Wording::Own };
    for unit in cut(body) {
        for c in body[at..unit.range.start].chars() {
            text.push(c);
            if c == '\n' {
                marks.push(open);
                line += 1;
                open = Mark { line, wording: Wording::Own };
            }
        }
        let original = &body[unit.range.clone()];
        let (words, wording) = worder.word(&unit.text, Some(unit.kind));
        open.wording = open.wording.max(wording);
        match words {
            Some(words) => {
                text.push_str(&words);
                line += u32::try_from(original.matches('\n').count()).unwrap_or(0);
            }
            None => {
                for c in original.chars() {
                    text.push(c);
                    if c == '\n' {
                        marks.push(open);
                        line += 1;
                        open = Mark { line, wording };
                    }
                }
            }
        }
        at = unit.range.end;
    }
    for c in body[at..].chars() {
        text.push(c);
        if c == '\n' {
            marks.push(open);
            line += 1;
            open = Mark { line, wording: Wording::Own };
        }
    }
    marks.push(open);
}

/// The included texts of a tree, worded by its catalogs.
pub struct WordedTexts<'a, T: Texts> {
    tree: T,
    shelf: &'a Shelf<'a>,
    language: &'a str,
    reusables: RwLock<HashMap<String, Option<Arc<Source>>>>,
}

impl<'a, T: Texts> WordedTexts<'a, T> {
    /// The texts of `tree` in that language.
    pub fn new(tree: T, shelf: &'a Shelf<'a>, language: &'a str) -> Self {
        Self { tree, shelf, language, reusables: RwLock::default() }
    }
}

impl<T: Texts> Texts for WordedTexts<'_, T> {
    fn reusable(&self, name: &str) -> Option<Arc<Source>> {
        if let Some(found) = self.reusables.read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return found.clone();
        }
        let worded = self.tree.reusable(name).map(|source| {
            let catalog = reusable_catalog(name);
            let prefix = format!("{}-", slug(&name.replace('.', "-")));
            let written = &self.tree.settings().source_language;
            let mut worder = Worder::new(self.shelf, written, self.language, &catalog, prefix);
            let (mut text, mut marks) = (String::new(), Vec::new());
            word_body(&source.text, source.first_line, &mut worder, &mut text, &mut marks);
            Arc::new(Source {
                path: source.path.clone(),
                text,
                first_line: 1,
                folder: Some(self.language.into()),
                marks: Some(marks),
            })
        });
        self.reusables.write().unwrap_or_else(PoisonError::into_inner).entry(name.to_owned()).or_insert(worded).clone()
    }

    fn variable(&self, key: &str) -> Option<Arc<Source>> {
        let source = self.tree.variable(key)?;
        let id = slug(&key.replace('.', "-"));
        let words = self.shelf.catalog(self.language, VARIABLES).and_then(|c| c.text(&id, &source.text));
        let words = words.and_then(|w| fitted(&w, &source.text, None));
        Some(words.map_or(source.clone(), |text| Arc::new(Source { text, ..Source::clone(&source) })))
    }

    fn feature(&self, name: &str) -> Option<Arc<Vec<(String, String)>>> {
        self.tree.feature(name)
    }

    fn near(&self, kind: &str, name: &str) -> Vec<String> {
        self.tree.near(kind, name)
    }

    fn settings(&self) -> &crate::source::Settings {
        self.tree.settings()
    }

    fn card(&self, from: &str, target: &str) -> Option<(String, Option<String>)> {
        self.tree.card(from, target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Library;

    fn german(catalog: &str) -> Source {
        let text = "---\ntitle: Back up\nvade: { inputs: { where: { ask: Which folder } } }\n---\n## By hand\n\n1. Click\n   **Save**. {#save}\n   ![A button](/b.svg)\n1. Wait.\n";
        let library = Library::from_memory([
            ("x.md", text),
            ("data/reusables/a/b.md", "Text"),
            ("locales/en/procedures/x.ftl", "title = Back up\nask-where = Which folder\nh = By hand\nsave = Click { LABEL(\"Save\") }.\nalt = A button\nwait = Wait.\n"),
            ("locales/de/procedures/x.ftl", catalog),
        ])
        .unwrap();
        let shelf = Shelf::of(&library);
        let source = library.document("x.md", None).unwrap().unwrap();
        document(&source, "x", "en", &shelf, "de").0
    }

    fn shown(source: &Source) -> String {
        let lines = source.text.lines().enumerate();
        lines.map(|(i, l)| format!("{:?} {}\n", source.mark(u32::try_from(i).unwrap()).wording, l)).collect()
    }

    #[test]
    fn units_are_worded_in_place_and_fall_back_alone() {
        let worded = german(
            "title = Sichern\nask-where = Welcher Ordner\nh = Von Hand\nsave = Klicken Sie auf { LABEL(\"Save\") }.\n",
        );
        insta::assert_snapshot!(shown(&worded), @r#"
        Own ---
        Own {"title":"Sichern","vade":{"inputs":{"where":{"ask":"Welcher Ordner"}}}}
        Own ---
        Own ## Von Hand
        Own 
        Own 1. Klicken Sie auf **Save**. {#save}
        Source    ![A button](/b.svg)
        Source 1. Wait.
        "#);
        assert_eq!(worded.mark(5).line, 7, "lines are those of the source file");
        assert_eq!(worded.mark(6).line, 9);
    }

    #[test]
    fn a_translation_cannot_make_structure() {
        let worded = german("h = # Kopf\nsave = { \"\" }1. Klicken\nwait = - Warten {\"{% data reusables.x.y %}\"}\n");
        insta::assert_snapshot!(shown(&worded).lines().skip(3).collect::<Vec<_>>().join("\n"), @r"
        Own ## \# Kopf
        Own 
        Own 1. 1\. Klicken {#save}
        Source    ![A button](/b.svg)
        Source 1. Wait.
        ");
    }
}
