//! The language of a document that does not say it: a bare file, far from its tree.

use std::collections::{BTreeMap, HashSet};

/// The frequent words of each language: `locales/<lang>/detect.yml`.
#[derive(Debug)]
pub struct Detector {
    languages: BTreeMap<String, HashSet<String>>,
}

/// Fewer tokens than this say nothing.
const FEWEST: usize = 12;
/// A language must have at least this share of a text's tokens among its frequent words.
const SHARE: f64 = 0.12;

impl Detector {
    /// Reads `<lang>/detect.yml` of these locales: path and text.
    #[must_use]
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let words = |text: &str| {
            let value = crate::source::read_yaml(text).ok()?;
            let words = value.get("words")?.as_array()?.iter().filter_map(|w| w.as_str().map(str::to_owned));
            Some(words.collect::<HashSet<_>>())
        };
        let languages = files.into_iter().filter_map(|(path, text)| {
            let language = path.strip_suffix("/detect.yml")?;
            Some((language.to_owned(), words(text)?))
        });
        Self { languages: languages.collect() }
    }

    /// The language that most of the text's words speak for; `None` where there is too little of it, or none is clear.
    #[must_use]
    pub fn language(&self, text: &str) -> Option<&str> {
        let tokens = tokens(text);
        if tokens.len() < FEWEST {
            return None;
        }
        let score = |words: &HashSet<String>| tokens.iter().filter(|t| words.contains(*t)).count();
        let (language, hits) = self.languages.iter().map(|(l, w)| (l, score(w))).max_by_key(|(_, hits)| *hits)?;
        #[allow(clippy::cast_precision_loss)]
        let share = hits as f64 / tokens.len() as f64;
        (share >= SHARE).then_some(language.as_str())
    }
}

/// Words in lower case; of Chinese, characters. Link targets, tags and code count for no language, so they are left out.
fn tokens(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut skip_to: Option<char> = None;
    let mut before = ' ';
    for c in text.chars().chain([' ']) {
        if let Some(end) = skip_to {
            if c == end {
                skip_to = None;
            }
            before = c;
            continue;
        }
        let is_han = matches!(c, '\u{4E00}'..='\u{9FFF}');
        if c.is_alphabetic() && !is_han {
            word.extend(c.to_lowercase());
        } else {
            if !word.is_empty() {
                found.push(std::mem::take(&mut word));
            }
            match c {
                '(' if before == ']' => skip_to = Some(')'),
                '{' => skip_to = Some('}'),
                '`' => skip_to = Some('`'),
                c if is_han => found.push(c.to_string()),
                _ => {}
            }
        }
        before = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Library;

    #[test]
    fn each_language_is_known_by_its_small_words() {
        let detector = Detector::of(Library::embedded_locales().iter().copied());
        let language = |text: &str| detector.language(text).unwrap_or("?").to_owned();
        assert_eq!(
            language("Open the page of the account and click the button in the corner, then wait for it to end."),
            "en"
        );
        assert_eq!(
            language("Abra a página da conta e clique no botão do canto para que o processo não pare com um erro."),
            "pt-BR"
        );
        assert_eq!(
            language("Abra la página de la cuenta y haga clic en el botón para que el proceso no pare con un error."),
            "es"
        );
        assert_eq!(
            language(
                "Öffnen Sie die Seite des Kontos und klicken Sie auf den Knopf, wenn sie nicht mit dem Ende wartet."
            ),
            "de"
        );
        assert_eq!(language("打开帐户的页面，单击右上角的按钮，然后等待它完成。"), "zh-Hans");
        assert_eq!(language("ls -l"), "?");
    }
}
