//! Topics: what the documents of a shelf are about, in the words of a language.

use std::collections::{BTreeMap, HashSet};

use super::{Order, Sheet, Tongue};

/// A topic and the documents that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Topic<'a> {
    /// As the documents have it: the same in every language, as its anchor is.
    pub source: &'a str,
    /// In the reader's language; `None` where it has no words for it.
    pub translated: Option<String>,
    /// The language of its name, where that is not the page's.
    written: Option<String>,
    /// The positions of the documents.
    pub of: Vec<usize>,
}

impl Topic<'_> {
    /// Its name as the reader sees it.
    pub fn name(&self) -> &str {
        self.translated.as_deref().unwrap_or(self.source)
    }

    /// The language of its name, where that is not the page's.
    pub fn lang(&self) -> Option<&str> {
        self.written.as_deref()
    }
}

/// The topics of documents, by their names.
#[must_use]
pub(super) fn topics<'a>(order: &Order<'_>, sheets: &'a [Sheet], tongue: &Tongue) -> Vec<Topic<'a>> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, sheet) in sheets.iter().enumerate() {
        let mut seen = HashSet::new();
        for topic in sheet.source.front.topics.iter().filter(|t| seen.insert(t.as_str())) {
            found.entry(topic).or_default().push(at);
        }
    }
    let own = &order.desk.library().settings.source_language;
    let topic = |(source, of): (&'a str, Vec<usize>)| {
        let translated = order.desk.shelf().topic(tongue.tag(), source);
        // As its catalogs have it: the tree's, if but one document in the tree's language names it.
        let mut languages = of.iter().map(|at| sheets[*at].source.source_language.as_str());
        let written =
            if languages.clone().any(|language| language == own) { Some(own.as_str()) } else { languages.next() };
        let written = written.filter(|written| translated.is_none() && *written != tongue.tag()).map(str::to_owned);
        Topic { source, translated, written, of }
    };
    let mut topics: Vec<Topic<'_>> = found.into_iter().map(topic).collect();
    topics.sort_by_cached_key(|t| t.name().to_lowercase());
    topics
}

/// The anchor of a topic in the list of documents.
#[must_use]
pub(super) fn anchor(topic: &str) -> String {
    format!("topic-{}", topic.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase())
}
