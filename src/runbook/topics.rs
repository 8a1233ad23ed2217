//! Topics: what the documents of a shelf are about, in the words of a language.

use std::collections::BTreeMap;

use super::{Order, Sheet, Tongue};

/// A topic and the documents that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Topic<'a> {
    /// Its name in the tree's language, or as the documents have it where that language has no words for it: the same for every
    /// reader, as its anchor is.
    pub key: String,
    /// Its name as the reader sees it.
    pub name: String,
    /// The language of that name, where it is not the page's.
    pub lang: Option<String>,
    /// Its names as the documents have them: one in each language that they are written in.
    pub written: Vec<&'a str>,
    /// The positions of the documents.
    pub of: Vec<usize>,
}

/// The topics of documents, by their names. What is one topic in the tree's language is one topic, in whatever language the documents
/// name it.
#[must_use]
pub(super) fn topics<'a>(order: &Order<'_>, sheets: &'a [Sheet], tongue: &Tongue) -> Vec<Topic<'a>> {
    let (tree, shelf) = (order.desk.library().settings.source_language.as_str(), order.desk.shelf());
    // The language of each name, as its catalogs have it: the tree's, if but one document in the tree's language has it.
    let mut languages: BTreeMap<&str, &str> = BTreeMap::new();
    for document in sheets.iter().map(|sheet| &sheet.source) {
        for name in &document.front.topics {
            let written = document.source_language.as_str();
            let known = languages.entry(name).or_insert(written);
            if written == tree {
                *known = tree;
            }
        }
    }
    let keys: BTreeMap<&str, String> =
        languages.keys().map(|name| (*name, shelf.topic(tree, name).unwrap_or_else(|| (*name).to_owned()))).collect();
    let mut found: BTreeMap<&str, (Vec<&'a str>, Vec<usize>)> = BTreeMap::new();
    for (at, sheet) in sheets.iter().enumerate() {
        for name in &sheet.source.front.topics {
            let (written, of) = found.entry(&keys[name.as_str()]).or_default();
            if !written.contains(&name.as_str()) {
                written.push(name);
            }
            if of.last() != Some(&at) {
                of.push(at);
            }
        }
    }
    let topic = |(key, (written, of)): (&str, (Vec<&'a str>, Vec<usize>))| {
        let own = written.iter().find(|name| languages[*name] == tongue.tag()).map(|name| (*name).to_owned());
        let worded = || written.iter().find_map(|name| shelf.topic(tongue.tag(), name));
        let (name, lang) = match own.or_else(worded) {
            Some(name) => (name, None),
            None => (key.to_owned(), Some(languages.get(key).copied().unwrap_or(tree).to_owned())),
        };
        Topic { key: key.to_owned(), name, lang, written, of }
    };
    let mut topics: Vec<Topic<'_>> = found.into_iter().map(topic).collect();
    topics.sort_by_cached_key(|t| t.name.to_lowercase());
    topics
}

/// The anchor of a topic in the list of documents.
#[must_use]
pub(super) fn anchor(key: &str) -> String {
    format!("topic-{}", key.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase())
}
