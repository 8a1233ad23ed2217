//! What is known of a language to check its translations: words of negation and of numbers (`locales/<lang>/check.yml`).

use std::collections::BTreeMap;

use crate::source::read_yaml;
use crate::words::negotiation::matching;

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// Words that certainly say no.
    negation: Vec<Word>,
    /// Words that may stand for one of those.
    maybe: Vec<Word>,
    /// Words for small numbers.
    numbers: BTreeMap<String, Vec<Word>>,
}

/// A word as it is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    /// The whole word, or several.
    Whole(String),
    /// A word that begins so: `kein*`.
    Begins(String),
    /// A word that ends so: `*n't`.
    Ends(String),
    /// Anywhere: a script without spaces between words.
    Anywhere(String),
}

/// What is known of each language.
#[derive(Clone, Debug, Default)]
pub struct Speeches {
    languages: Vec<(String, Speech)>,
    nothing: Speech,
}

impl Speeches {
    /// Reads `<lang>/check.yml` of these locales: path and text.
    #[must_use]
    pub fn of(locales: &[(&str, &str)]) -> Self {
        let read = |(path, text): &(&str, &str)| {
            let language = path.strip_suffix("/check.yml")?;
            Some((language.to_owned(), Speech::read(text)?))
        };
        Self { languages: locales.iter().filter_map(read).collect(), nothing: Speech::default() }
    }

    /// What is known of the language of that tag or folder; nothing where it is none of ours.
    #[must_use]
    pub fn of_language(&self, tag: &str) -> &Speech {
        let names: Vec<&str> = self.languages.iter().map(|l| l.0.as_str()).collect();
        matching(tag, &names).map_or(&self.nothing, |at| &self.languages[at].1)
    }
}

impl Speech {
    fn read(text: &str) -> Option<Self> {
        let value = read_yaml(text).ok()?;
        let words = |value: Option<&serde_json::Value>| -> Vec<Word> {
            let items = value.and_then(|v| v.as_array());
            items.into_iter().flatten().filter_map(|w| w.as_str()).map(Word::of).collect()
        };
        let numbers = value.get("numbers").and_then(|n| n.as_object());
        Some(Self {
            negation: words(value.get("negation")),
            maybe: words(value.get("negation-maybe")),
            numbers: numbers.into_iter().flatten().map(|(n, list)| (n.clone(), words(Some(list)))).collect(),
        })
    }

    /// The word with which a text says no for certain.
    #[must_use]
    pub fn negation(&self, text: &str) -> Option<String> {
        let text = Folded::of(text);
        self.negation.iter().find_map(|w| w.found(&text))
    }

    /// Whether a text may say no; `true` where nothing is known of the language.
    #[must_use]
    pub fn may_negate(&self, text: &str) -> bool {
        let text = Folded::of(text);
        self.negation.is_empty() || self.negation.iter().chain(&self.maybe).any(|w| w.found(&text).is_some())
    }

    /// Whether a text holds a word for the number.
    #[must_use]
    pub fn says_number(&self, digits: &str, text: &str) -> bool {
        self.numbers.get(digits).is_some_and(|words| {
            let text = Folded::of(text);
            words.iter().any(|w| w.found(&text).is_some())
        })
    }
}

/// A text in lower case, with its words.
struct Folded {
    text: String,
    words: Vec<String>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let text = text.to_lowercase().replace('’', "'");
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|w| !w.is_empty());
        let words = words.map(str::to_owned).collect();
        Self { text, words }
    }
}

impl Word {
    fn of(text: &str) -> Self {
        match text {
            t if t.chars().any(|c| c > '\u{2E7F}') => Self::Anywhere(t.to_owned()),
            t if t.ends_with('*') => Self::Begins(t.trim_end_matches('*').to_owned()),
            t if t.starts_with('*') => Self::Ends(t.trim_start_matches('*').to_owned()),
            t => Self::Whole(t.to_owned()),
        }
    }

    fn found(&self, text: &Folded) -> Option<String> {
        let word = |fits: &dyn Fn(&str) -> bool| text.words.iter().find(|w| fits(w)).cloned();
        match self {
            Self::Whole(several) if several.contains(' ') => {
                let wanted: Vec<&str> = several.split(' ').collect();
                text.words.windows(wanted.len()).any(|w| w.iter().eq(wanted.iter())).then(|| several.clone())
            }
            Self::Whole(whole) => word(&|w| w == whole),
            Self::Begins(head) => word(&|w| w.starts_with(head.as_str())),
            Self::Ends(tail) => word(&|w| w.ends_with(tail.as_str())),
            Self::Anywhere(part) => text.text.contains(part.as_str()).then(|| part.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negation_is_a_word_not_a_part_of_one() {
        let speech = Speech::read("negation: [not, \"*n't\", no longer, kein*, 不]\nnumbers: {2: [two]}\n").unwrap();
        let said = |text: &str| speech.negation(text);
        assert_eq!(said("Note the knot"), None);
        assert_eq!(said("You can’t.").as_deref(), Some("can't"));
        assert_eq!(said("It is no longer there").as_deref(), Some("no longer"));
        assert_eq!(said("Es gibt keine.").as_deref(), Some("keine"));
        assert_eq!(said("请不要").as_deref(), Some("不"));
        assert!(speech.says_number("2", "Two files") && !speech.says_number("2", "twofold"));
    }

    #[test]
    fn every_language_of_ours_is_known() {
        let speeches = Speeches::of(crate::source::Library::embedded_locales());
        for tag in ["en", "pt-BR", "es-XL", "de-DE", "zh-CN"] {
            assert_ne!(speeches.of_language(tag), &Speech::default(), "{tag}");
        }
        assert_eq!(speeches.of_language("fr"), &Speech::default());
    }
}
