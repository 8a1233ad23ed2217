//! A tree's own `vade.yml`: how it is to be read. It can grant no trust (`DESIGN.md`, "Manners").

use serde_json::Value;

use super::{Release, Version, yaml};
use crate::diagnostic::{Diagnostic, Place, Result};

/// What a tree says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// `source-language`: English unless said otherwise.
    pub source_language: String,
    /// `liquid`: whether documents hold Liquid; where it is not said, trees with `data/` do.
    pub liquid: Option<bool>,
    /// `version`: the version that a document is read for where none is asked for.
    pub version: Option<String>,
    /// `info-strings`: further info strings of fences that are shell.
    pub shell_fences: Vec<String>,
    /// `newest-ghes`.
    pub newest: Option<Release>,
    /// `locales`: the folder of the catalogs, relative to the tree's root; `locales` where it is not said.
    pub locales: String,
    /// `folders`: how the catalogs' folders of languages are called, where that is not the language's tag (`zh-Hans: zh-CN`).
    pub folders: Vec<(String, String)>,
    /// `preview-base`: the address below which the pages of the documents are published.
    pub preview_base: Option<String>,
    /// `on-change: new-id`: a unit whose words change is given another id.
    pub new_ids: bool,
    /// `documents`: what is said of documents that say nothing of it themselves: path, id or pattern, and a `vade:` key.
    pub documents: Vec<(String, Value)>,
    /// The text of the file, for places in it; empty where there is none.
    pub text: String,
    /// Everything, for the commands that read keys of their own.
    pub all: Value,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            source_language: "en".into(),
            liquid: None,
            version: None,
            shell_fences: Vec::new(),
            newest: None,
            locales: "locales".into(),
            folders: Vec::new(),
            preview_base: None,
            new_ids: false,
            documents: Vec::new(),
            text: String::new(),
            all: Value::Null,
        }
    }
}

/// The keys that mean something at the top of `vade.yml`.
pub(super) const KEYS: &[&str] = &[
    "source-language",
    "liquid",
    "version",
    "info-strings",
    "newest-ghes",
    "locales",
    "languages",
    "folders",
    "rules",
    "preview-base",
    "on-change",
    "label-mode",
    "documents",
];

impl Settings {
    /// Reads `vade.yml`.
    ///
    /// # Errors
    /// `settings-not-yaml`, `settings-key-unknown` (with the nearest key), `settings-type`, each with its line.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let value = yaml::read(text).map_err(|e| {
            Diagnostic::error("settings-not-yaml").with("reason", e.reason).at(Place::find(
                path,
                text,
                e.line.max(1),
                "",
            ))
        })?;
        let at = |key: &str| Place::find(path, text, yaml::line_of(text, &[key]), key);
        let wrong = |key: &str| Box::new(Diagnostic::error("settings-type").with("key", key).at(at(key)));
        let map = match &value {
            Value::Null => return Ok(Self::default()),
            Value::Object(map) => map,
            _ => return Err(wrong("")),
        };
        if let Some(key) = map.keys().find(|k| !KEYS.contains(&k.as_str())) {
            let near = crate::nearest::nearest(key, KEYS.iter().copied());
            return Diagnostic::error("settings-key-unknown")
                .with("key", key.as_str())
                .with("near", near)
                .at(at(key))
                .into();
        }
        let string = |key: &str| match map.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(s)) => Ok(Some(s.clone())),
            Some(Value::Number(n)) => Ok(Some(n.to_string())),
            Some(_) => Err(wrong(key)),
        };
        let liquid = match map.get("liquid") {
            None | Some(Value::Null) => None,
            Some(Value::Bool(b)) => Some(*b),
            Some(_) => return Err(wrong("liquid")),
        };
        let shell_fences = match map.get("info-strings") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) => items
                .iter()
                .map(|i| i.as_str().map(str::to_owned).ok_or_else(|| wrong("info-strings")))
                .collect::<Result<_>>()?,
            Some(_) => return Err(wrong("info-strings")),
        };
        let documents = match map.get("documents") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(map)) => map.iter().map(|(k, v)| (k.clone(), v.clone())).collect(),
            Some(_) => return Err(wrong("documents")),
        };
        let newest = string("newest-ghes")?.map(|n| n.parse().map_err(|_| wrong("newest-ghes"))).transpose()?;
        let version = string("version")?;
        if version.as_ref().is_some_and(|v| Version::parse(v, newest.as_ref()).is_err()) {
            return Err(wrong("version"));
        }
        let folders = match map.get("folders") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(names)) => names
                .iter()
                .map(|(tag, name)| Some((tag.clone(), name.as_str().filter(|n| is_folder_name(n))?.to_owned())))
                .collect::<Option<_>>()
                .ok_or_else(|| wrong("folders"))?,
            Some(_) => return Err(wrong("folders")),
        };
        let new_ids = match string("on-change")?.as_deref() {
            None | Some("keep-id") => false,
            Some("new-id") => true,
            Some(_) => return Err(wrong("on-change")),
        };
        Ok(Self {
            folders,
            preview_base: string("preview-base")?,
            new_ids,
            source_language: string("source-language")?.unwrap_or_else(|| "en".into()),
            liquid,
            version,
            shell_fences,
            newest,
            locales: string("locales")?.unwrap_or_else(|| "locales".into()),
            documents,
            text: text.to_owned(),
            all: value,
        })
    }

    /// What `documents` says of the document at `path` with that id: under its path, else its id, else the longest pattern with
    /// `*` that fits one of them. One entry is taken, whole.
    #[must_use]
    pub fn said_of(&self, path: &str, id: &str) -> Option<(&str, &Value)> {
        let named = |name: &str| self.documents.iter().find(|(k, _)| k == name);
        let fits = |pattern: &str| fits(pattern, path) || fits(pattern, id);
        let patterns = self.documents.iter().filter(|(k, _)| k.contains('*') && fits(k));
        let found = named(path).or_else(|| named(id)).or_else(|| patterns.max_by_key(|(k, _)| k.len()));
        found.map(|(key, value)| (key.as_str(), value))
    }
}

/// Whether `pattern`, in which `*` stands for anything, is `text`.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == text };
    let Some(rest) = text.strip_prefix(head) else { return false };
    (0..=rest.len()).filter(|i| rest.is_char_boundary(*i)).any(|i| fits(tail, &rest[i..]))
}

/// One folder, and none above it.
fn is_folder_name(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_found_by_path_id_and_pattern() {
        let text = "documents:\n  '*': 1\n  docs/*: 2\n  install: 3\n  docs/a.md: 4\n";
        let settings = Settings::read("vade.yml", text).unwrap();
        let said = |path, id| settings.said_of(path, id).map(|(_, v)| v.to_string());
        assert_eq!(said("docs/a.md", "a").as_deref(), Some("4"));
        assert_eq!(said("docs/b.md", "b").as_deref(), Some("2"));
        assert_eq!(said("guide/install.md", "install").as_deref(), Some("3"));
        assert_eq!(said("x.md", "x").as_deref(), Some("1"));
    }
}
