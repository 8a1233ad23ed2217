//! The language that a document is written in: its own where it says so, else the tree's.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{FrontMatter, Library, Settings, Source, split};

/// The languages that a document can say it is written in: those whose verbs the program knows.
#[must_use]
pub fn written_languages() -> Vec<&'static str> {
    Library::embedded_locales().iter().filter_map(|(path, _)| path.strip_suffix("/cues.yml")).collect()
}

impl Settings {
    /// The language of a document of which `said` is said under its `vade:` key.
    #[must_use]
    pub fn language_of<'a>(&'a self, said: Option<&'a Value>) -> &'a str {
        let named = said.and_then(|said| said.get("language")).and_then(Value::as_str);
        named.filter(|name| written_languages().contains(name)).unwrap_or(&self.source_language)
    }
}

impl Library {
    /// What is said of the source document at `path` under its `vade:` key, else by the tree.
    #[must_use]
    pub fn said_of<'a>(&'a self, path: &str, front: &'a FrontMatter) -> Option<&'a Value> {
        front.vade.as_ref().or_else(|| Some(self.settings.said_of(path, &self.id(path))?.1))
    }

    /// The language that a source document is written in.
    #[must_use]
    pub fn language_of(&self, source: &Source) -> String {
        // Few documents say it, and only what says it has to be parsed; editors are told of `yaml-language-server` in a comment.
        let is_key =
            |yaml: &str| yaml.match_indices("language").any(|(at, name)| !yaml[at + name.len()..].starts_with('-'));
        let by_tree = self.settings.documents.iter().any(|(_, said)| said.get("language").is_some());
        if !by_tree && !split(&source.text).yaml.is_some_and(is_key) {
            return self.settings.source_language.clone();
        }
        let front = FrontMatter::read(&source.path, &source.text).unwrap_or_default();
        self.settings.language_of(self.said_of(&source.path, &front)).to_owned()
    }

    /// The languages that documents of the tree are written in, its own among them. All documents are read for it, once.
    #[must_use]
    pub fn languages(&self) -> &BTreeSet<String> {
        self.languages.get_or_init(|| {
            let sources = self.documents().iter().filter_map(|path| self.document(path, None).ok().flatten());
            let all = sources.map(|source| self.language_of(&source));
            all.chain([self.settings.source_language.clone()]).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_says_its_language_itself_or_the_tree_says_it() {
        let tree = Library::from_memory([
            ("vade.yml", "source-language: es\ndocuments:\n  docs/*: { language: pt-BR }\n"),
            ("a.md", "---\ntitle: A\n---\n"),
            ("b.md", "---\ntitle: B\nvade: { language: de }\n---\n"),
            ("c.md", "---\ntitle: C\nvade: { language: klingon }\n---\n"),
            ("docs/d.md", "# D\n"),
            ("docs/e.md", "---\nvade: { host: local }\n---\n# E\n"),
        ])
        .unwrap();
        let of = |path: &str| tree.language_of(&tree.document(path, None).unwrap().unwrap());
        assert_eq!(["a.md", "b.md", "c.md"].map(of), ["es", "de", "es"], "what is no language is told elsewhere");
        assert_eq!(["docs/d.md", "docs/e.md"].map(of), ["pt-BR", "es"], "its own key comes before the tree's");
        assert_eq!(tree.languages().iter().collect::<Vec<_>>(), ["de", "es", "pt-BR"]);
    }
}
