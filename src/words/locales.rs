//! The languages there are: one folder each, embedded in the program or added by the user.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use super::{Lexicon, pseudo};
use crate::diagnostic::{Diagnostic, Place, Result};

/// The language of the program's own messages, and the fallback of every other.
pub const SOURCE_LANGUAGE: &str = "en";

/// A file that belongs to the labels of products, not to the messages of the program.
const LABELS: &str = "labels.ftl";

type Text = Cow<'static, str>;

/// The program's messages in all languages.
#[derive(Clone, Debug)]
pub struct Locales {
    /// Language tag and the texts of its messages with their paths, sorted by tag.
    languages: Vec<(String, Vec<(String, Text)>)>,
}

impl Locales {
    /// Takes path (`de/cli.ftl`) and text of each file. Files in deeper folders are catalogs of procedures, and left out.
    #[must_use]
    pub fn of(files: &'static [(&'static str, &'static str)]) -> Self {
        let mut locales = Self { languages: Vec::new() };
        for (path, text) in files {
            locales.add(path, Cow::Borrowed(text));
        }
        locales
    }

    /// Adds the files of a folder with the same shape. Its messages come before the ones that are already there, so that a team can
    /// word a message its own way; its languages are added.
    ///
    /// # Errors
    /// `locale-not-fluent` with the line, `file-unreadable`.
    pub fn with_folder(mut self, folder: &Path) -> Result<Self> {
        let unreadable = |path: &Path, e: &std::io::Error| {
            Box::new(
                Diagnostic::error("file-unreadable")
                    .with("path", path.display().to_string())
                    .with("reason", e.to_string()),
            )
        };
        for language in sorted(folder).map_err(|e| unreadable(folder, &e))? {
            for file in sorted(&language).unwrap_or_default() {
                if file.extension().is_none_or(|e| e != "ftl") {
                    continue;
                }
                let text = fs::read_to_string(&file).map_err(|e| unreadable(&file, &e))?;
                if let Err(flaws) = super::guarded(text.clone()) {
                    let line = flaws.first().map_or(1, |f| f.line);
                    let place = Place::find(&file.display().to_string(), &text, line, "");
                    return Diagnostic::error("locale-not-fluent").at(place).into();
                }
                if let Ok(inside) = file.strip_prefix(folder) {
                    self.add(&inside.to_string_lossy().replace('\\', "/"), Cow::Owned(text));
                }
            }
        }
        Ok(self)
    }

    fn add(&mut self, path: &str, text: Text) {
        let Some((tag, name)) = path.split_once('/') else { return };
        if name.contains('/') || name == LABELS || !name.ends_with(".ftl") {
            return;
        }
        let at = match self.languages.binary_search_by(|l| l.0.as_str().cmp(tag)) {
            Ok(at) => at,
            Err(at) => {
                self.languages.insert(at, (tag.to_owned(), Vec::new()));
                at
            }
        };
        let texts = &mut self.languages[at].1;
        let first = if matches!(text, Cow::Owned(_)) { 0 } else { texts.len() };
        texts.insert(first, (path.to_owned(), text));
    }

    /// The tags of all languages, sorted.
    #[must_use]
    pub fn tags(&self) -> Vec<&str> {
        self.languages.iter().map(|l| l.0.as_str()).collect()
    }

    /// Path and text of each file of a language.
    pub fn texts(&self, tag: &str) -> impl Iterator<Item = (&str, &str)> {
        let language = self.languages.iter().find(|l| l.0 == tag);
        language.into_iter().flat_map(|l| l.1.iter().map(|(path, text)| (path.as_str(), text.as_ref())))
    }

    /// The words of a language, those of English standing in message by message; of the pseudo-language, where it is that.
    #[must_use]
    pub fn lexicon(&self, tag: &str) -> Lexicon {
        if tag.eq_ignore_ascii_case(pseudo::TAG) {
            return Lexicon::pseudo(self.texts(SOURCE_LANGUAGE).map(|t| t.1));
        }
        Lexicon::new(tag, self.texts(tag).map(|t| t.1), self.texts(SOURCE_LANGUAGE).map(|t| t.1))
    }
}

fn sorted(folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
