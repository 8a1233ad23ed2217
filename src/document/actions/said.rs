//! Where the `vade:` key of a document stands: in its own front matter, else in the tree's `vade.yml`.

use serde_json::Value as Json;

use super::reader::Reader;
use crate::document::Document;
use crate::source::Settings;

/// A file and the keys under which it says something of a document.
pub(super) struct Said {
    path: String,
    text: String,
    yaml: String,
    keys: Vec<String>,
}

impl Said {
    /// What is said of a document, and where. Its own front matter comes before the tree.
    pub(super) fn of(document: &Document, settings: &Settings) -> Option<(Self, Json)> {
        if let Some(value) = &document.front.vade {
            let text = document.parts.first().map_or_else(String::new, |p| p.source.text.clone());
            let (path, yaml) = (document.path.clone(), document.front.yaml.clone());
            return Some((Self { path, text, yaml, keys: vec!["vade".to_owned()] }, value.clone()));
        }
        let (key, value) = settings.said_of(&document.path, &document.id)?;
        let text = settings.text.clone();
        let keys = vec!["documents".to_owned(), key.to_owned()];
        Some((Self { path: "vade.yml".to_owned(), yaml: text.clone(), text, keys }, value.clone()))
    }

    /// A reader that stands there.
    pub(super) fn reader(&self) -> Reader<'_> {
        let keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        Reader::new(&self.path, &self.text, &self.yaml, &keys)
    }
}
