//! What the attachment of actions needs besides the document: cues, the phrase book, and what the tree says of its fences.

use std::sync::{Arc, OnceLock};

use super::attach::Attachment;
use super::cues::Cues;
use super::phrasebook::PhraseBook;
use super::said::Said;
use crate::diagnostic::Result;
use crate::document::Document;
use crate::document::bindings::Bindings;
use crate::source::{Library, Settings};
use crate::words::negotiation::matching;

const PHRASEBOOK: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/procedures/phrasebook.yml"));

/// A language's cues: where they are, and they themselves once somebody needed them.
#[derive(Debug)]
struct Shelf {
    language: String,
    path: String,
    text: String,
    cues: OnceLock<Result<Cues>>,
}

/// The tools of a tree. Shared by threads.
#[derive(Debug, Default)]
pub struct Tools {
    /// Info strings of fences that are shell, besides the usual ones.
    pub shell_fences: Vec<String>,
    /// What the tree says of its documents.
    settings: Settings,
    /// Where commands run in documents that do not say it themselves; for measurements and tests.
    pub host: Option<String>,
    languages: Vec<Shelf>,
    book: OnceLock<Result<PhraseBook>>,
}

impl Tools {
    /// The tools for a tree; `locales` are path and text. Cues are read when a document of their language comes.
    #[must_use]
    pub fn of(locales: &[(&str, &str)], library: &Library) -> Self {
        let languages = locales
            .iter()
            .filter_map(|(path, text)| {
                let language = path.strip_suffix("/cues.yml")?;
                Some(Shelf {
                    language: language.to_owned(),
                    path: format!("locales/{path}"),
                    text: (*text).to_owned(),
                    cues: OnceLock::new(),
                })
            })
            .collect();
        let settings = &library.settings;
        Self { shell_fences: settings.shell_fences.clone(), settings: settings.clone(), languages, ..Self::default() }
    }

    /// Reads the document's `vade:` key and gives each step its actions and its site.
    ///
    /// # Errors
    /// What [`Bindings::read`], [`Cues::read`] and [`PhraseBook::read`] find.
    pub fn attach(&self, document: &mut Document) -> Result<()> {
        if let Some((from, value)) = Said::of(document, &self.settings) {
            let mut bindings = Bindings::of(&from.reader(), &value)?;
            for input in bindings.inputs.iter_mut().filter(|i| !i.asks.is_empty()) {
                let tags: Vec<&str> = input.asks.keys().map(String::as_str).collect();
                let own = matching(&document.source_language, &tags).map_or(tags[0], |i| tags[i]);
                input.ask = input.asks.get(own).cloned();
            }
            document.bindings = Arc::new(bindings);
        }
        let book = self.book()?;
        // What is not translated stands in the language that the document, or what it includes, is written in.
        let (language, written) = (document.language.clone(), document.source_language.clone());
        let mut cues: Vec<(&str, &Cues)> = Vec::new();
        for language in [language.as_str(), &written, &self.settings.source_language] {
            let found = self.cues(language)?.filter(|c| !cues.iter().any(|(_, known)| std::ptr::eq(*c, *known)));
            cues.extend(found.map(|c| (language, c)));
        }
        Attachment::of(self, cues, book, document).attach(document);
        Ok(())
    }

    /// What the tree says of its documents.
    pub(super) const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The phrase book.
    ///
    /// # Errors
    /// What [`PhraseBook::read`] finds.
    pub fn book(&self) -> Result<&PhraseBook> {
        let book = self.book.get_or_init(|| PhraseBook::read("procedures/phrasebook.yml", PHRASEBOOK));
        book.as_ref().map_err(Clone::clone)
    }

    /// The cues of the language that a document is in; `None` where there are none for it.
    ///
    /// # Errors
    /// What [`Cues::read`] finds.
    pub fn cues(&self, language: &str) -> Result<Option<&Cues>> {
        let names: Vec<&str> = self.languages.iter().map(|l| l.language.as_str()).collect();
        let Some(shelf) = matching(language, &names).and_then(|i| self.languages.get(i)) else { return Ok(None) };
        let book = self.book()?;
        let cues = shelf.cues.get_or_init(|| Cues::read(&shelf.path, &shelf.text, book, &shelf.language));
        cues.as_ref().map(Some).map_err(Clone::clone)
    }
}
