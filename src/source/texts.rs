//! The texts that a document is put together from.

use std::sync::{Arc, LazyLock};

use super::Settings;

/// What the words of a line are: the tree's own, or a fallback that the reader is told about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wording {
    /// As the file has them, or a translation that is up to date.
    #[default]
    Own,
    /// A translation of which only markup, case, punctuation or link targets of the source moved.
    StaleMinor,
    /// A translation that nobody has confirmed.
    Fuzzy,
    /// A translation of an older source text.
    Stale,
    /// A translation whose code or addresses are not the source's.
    Differs,
    /// Not translated: the source's words.
    Source,
}

/// Where a line of a worded text comes from: made when a catalog's units stand in for the source's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// 1-based line of the original file.
    pub line: u32,
    /// What its words are.
    pub wording: Wording,
}

/// One text of a tree: a document, a reusable, or a variable's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path relative to the tree, with `/`.
    pub path: String,
    /// The text; line breaks are `\n`, no byte order mark.
    pub text: String,
    /// 1-based line of the file on which the text begins.
    pub first_line: u32,
    /// The folder under `translations/` that it was taken from; `None` for the source language.
    pub folder: Option<Arc<str>>,
    /// A mark for each line of `text`, where the text was worded by a catalog.
    pub marks: Option<Vec<Mark>>,
}

impl Source {
    /// A text of the source language that begins at the top of its file.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), first_line: 1, folder: None, marks: None }
    }

    /// The mark of the 0-based line `index` of the text.
    #[must_use]
    pub fn mark(&self, index: u32) -> Mark {
        let own = Mark { line: self.first_line + index, wording: Wording::Own };
        self.marks.as_ref().map_or(own, |m| m.get(index as usize).copied().unwrap_or(own))
    }
}

/// Where included texts come from: a tree in one language, with its fallbacks.
pub trait Texts: Sync {
    /// The reusable of that dotted name (`enterprise-accounts.settings-tab`), front matter cut off.
    fn reusable(&self, name: &str) -> Option<Arc<Source>>;

    /// The variable of that dotted key (`product.prodname_dotcom`).
    fn variable(&self, key: &str) -> Option<Arc<Source>>;

    /// The versions of a feature (`data/features/<name>.yml`): plan and range.
    fn feature(&self, name: &str) -> Option<Arc<Vec<(String, String)>>>;

    /// What the tree says of itself.
    fn settings(&self) -> &Settings {
        static NOTHING: LazyLock<Settings> = LazyLock::new(Settings::default);
        &NOTHING
    }

    /// Title and intro of the document that `target` means in a link of the document at `from`, as they stand in its front matter.
    fn card(&self, from: &str, target: &str) -> Option<(String, Option<String>)> {
        let _ = (from, target);
        None
    }

    /// Names to suggest for a reusable or variable that is not there, nearest first, at most three.
    fn near(&self, kind: &str, name: &str) -> Vec<String>;
}
