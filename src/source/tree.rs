//! The data of a tree in one language: reusables, variables and features, each read once, falling back one by one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use serde_json::Value;

use super::library::in_folder;
use super::{Library, Settings, Source, Texts, front_matter, yaml};
use crate::nearest::nearest;

/// What was read, by its path or key; `None` where there is nothing.
type Cache<T> = RwLock<HashMap<String, Option<Arc<T>>>>;

/// The data of a tree that was read so far.
#[derive(Debug, Default)]
pub(super) struct Data {
    sources: Cache<Source>,
    /// The files of variables.
    variables: Cache<Variables>,
    /// See [`Library::reusables`].
    reusables: OnceLock<BTreeSet<String>>,
}

/// A file of variables.
#[derive(Debug)]
struct Variables {
    text: String,
    /// The values by their dotted keys.
    values: BTreeMap<String, String>,
}

impl Library {
    fn reusable_in(&self, name: &str, folder: Option<&str>) -> Option<Arc<Source>> {
        if name.split('.').any(|part| part.is_empty() || part.contains(['/', '\\'])) {
            return None;
        }
        let path = in_folder(&format!("data/reusables/{}.md", name.replace('.', "/")), folder);
        cached(&self.data.sources, &path, || {
            let text = self.store().read(&path).ok()??;
            let parts = front_matter::split(&text);
            let (body, first_line) = (parts.body.to_owned(), parts.body_line);
            Some(Source { first_line, folder: folder.map(Arc::from), ..Source::new(path.clone(), body) })
        })
    }

    fn variable_in(&self, key: &str, folder: Option<&str>) -> Option<Arc<Source>> {
        let (file, rest) = key.split_once('.')?;
        if file.contains(['/', '\\']) || file == ".." {
            return None;
        }
        let path = in_folder(&format!("data/variables/{file}.yml"), folder);
        let cache_key = format!("{path}#{rest}");
        cached(&self.data.sources, &cache_key, || {
            let values = self.flat(&path)?;
            let text = values.values.get(rest)?.clone();
            let line = yaml::line_of(&values.text, &rest.split('.').collect::<Vec<_>>());
            Some(Source { first_line: line, folder: folder.map(Arc::from), ..Source::new(path.clone(), text) })
        })
    }

    /// A file of variables.
    fn flat(&self, path: &str) -> Option<Arc<Variables>> {
        cached(&self.data.variables, path, || {
            let text = self.store().read(path).ok()??;
            let mut values = BTreeMap::new();
            flatten(&yaml::read(&text).ok()?, &mut Vec::new(), &mut values);
            Some(Variables { text, values })
        })
    }

    /// The dotted names of all reusables of the source language.
    fn reusables(&self) -> &BTreeSet<String> {
        self.data.reusables.get_or_init(|| {
            let paths = self.store().paths("data/reusables", ".md");
            let name = |p: &String| p["data/reusables/".len()..].trim_end_matches(".md").replace('/', ".");
            paths.iter().map(name).collect()
        })
    }

    fn feature_in(&self, name: &str) -> Option<Arc<Vec<(String, String)>>> {
        if name.contains(['/', '\\', '.']) {
            return None;
        }
        let text = self.store().read(&format!("data/features/{name}.yml")).ok()??;
        let value = yaml::read(&text).ok()?;
        let versions = value.get("versions")?.as_object()?;
        Some(Arc::new(
            versions
                .iter()
                .map(|(k, v)| (k.clone(), v.as_str().map_or_else(|| v.to_string(), str::to_owned)))
                .collect(),
        ))
    }
}

/// The included texts of a [`Library`] in one language.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub(super) library: &'a Library,
    pub(super) folder: Option<&'a str>,
    pub(super) product: bool,
}

impl Tree<'_> {
    /// The same with the products' names translated, too, as the publisher of the older generation showed them.
    #[must_use]
    pub const fn with_translated_products(self) -> Self {
        Self { product: true, ..self }
    }
}

/// The publisher reads this file in English whatever the language (`DIALECT.md`, "The tree").
const ALWAYS_SOURCE: &str = "product.";

impl Texts for Tree<'_> {
    fn reusable(&self, name: &str) -> Option<Arc<Source>> {
        match self.folder.and_then(|f| self.library.reusable_in(name, Some(f))) {
            // What the source does not have is not there, whatever a translation still keeps.
            Some(translated) => self.library.reusables().contains(name).then_some(translated),
            None => self.library.reusable_in(name, None),
        }
    }

    fn variable(&self, key: &str) -> Option<Arc<Source>> {
        let folder = self.folder.filter(|_| self.product || !key.starts_with(ALWAYS_SOURCE));
        let source = self.library.variable_in(key, None)?;
        let translated = folder.and_then(|f| self.library.variable_in(key, Some(f)));
        Some(translated.unwrap_or(source))
    }

    fn feature(&self, name: &str) -> Option<Arc<Vec<(String, String)>>> {
        self.library.feature_in(name)
    }

    fn settings(&self) -> &Settings {
        &self.library.settings
    }

    fn card(&self, from: &str, target: &str) -> Option<(String, Option<String>)> {
        let path = self.library.target(from, target)?;
        let translated = self.folder.and_then(|f| self.library.document(&path, Some(f)).ok()?);
        let source = translated.or_else(|| self.library.document(&path, None).ok()?)?;
        let front = super::FrontMatter::read(&source.path, &source.text).ok()?;
        Some((front.title?, front.intro))
    }

    fn near(&self, kind: &str, name: &str) -> Vec<String> {
        if kind == "reusables" {
            return nearest(name, self.library.reusables().iter().map(String::as_str));
        }
        let file = name.split('.').next().unwrap_or(name);
        let flat = self.library.flat(&format!("data/variables/{file}.yml"));
        let names: Vec<String> = flat.iter().flat_map(|f| f.values.keys()).map(|k| format!("{file}.{k}")).collect();
        nearest(name, names.iter().map(String::as_str))
    }
}

fn cached<T>(cache: &Cache<T>, key: &str, read: impl FnOnce() -> Option<T>) -> Option<Arc<T>> {
    if let Some(found) = cache.read().unwrap_or_else(PoisonError::into_inner).get(key) {
        return found.clone();
    }
    let value = read().map(Arc::new);
    let mut map = cache.write().unwrap_or_else(PoisonError::into_inner);
    map.entry(key.to_owned()).or_insert(value).clone()
}

fn flatten(value: &Value, path: &mut Vec<String>, flat: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                path.push(key.clone());
                flatten(value, path, flat);
                path.pop();
            }
        }
        Value::Null => {}
        other => {
            flat.insert(path.join("."), other.as_str().map_or_else(|| other.to_string(), str::to_owned));
        }
    }
}
