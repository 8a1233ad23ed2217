//! The index that pages search in, made when they are built: words of scripts with blanks, and pairs of characters of those without.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{BlockKind, Document};
use crate::localize::each_words;

/// The terms of one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Those of its title and headings.
    pub title: BTreeSet<String>,
    /// Those of its text.
    pub text: BTreeSet<String>,
}

impl Words {
    /// The terms of a document on these topics.
    #[must_use]
    pub fn of(document: &Document, topics: &[&str]) -> Self {
        let mut words = Self::default();
        topics.iter().for_each(|topic| terms(topic, &mut words.text));
        for heading in [Some(&document.title), document.short_title.as_ref()].into_iter().flatten() {
            terms(&heading.plain(), &mut words.title);
        }
        for block in &document.blocks {
            match &block.kind {
                BlockKind::Heading { words: heading, .. } => terms(&heading.plain(), &mut words.title),
                BlockKind::Code(code) => terms(&code.text, &mut words.text),
                _ => {}
            }
        }
        if let Some(intro) = &document.intro {
            terms(&intro.plain(), &mut words.text);
        }
        each_words(&document.blocks, &mut |w| terms(&w.plain(), &mut words.text));
        words
    }
}

/// Longer ones are no words that anybody looks for.
const LONGEST: usize = 40;

/// Whether a character belongs to a script that is written without blanks.
const fn unspaced(c: char) -> bool {
    matches!(c as u32, 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// Adds the terms of a text: lower-case words of two characters and more, and pairs of characters that are written without blanks.
pub(super) fn terms(text: &str, into: &mut BTreeSet<String>) {
    let mut word = String::new();
    let mut before: Option<char> = None;
    let mut end = |word: &mut String| {
        if word.chars().nth(1).is_some() && word.chars().count() <= LONGEST {
            into.insert(std::mem::take(word));
        }
        word.clear();
    };
    let mut pairs = Vec::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if unspaced(c) {
            end(&mut word);
            if let Some(b) = before {
                pairs.push(String::from_iter([b, c]));
            }
            before = Some(c);
            continue;
        }
        before = None;
        // A mark that is put on a letter belongs to it.
        if c.is_alphanumeric() || matches!(c as u32, 0x0300..=0x036F) { word.push(c) } else { end(&mut word) }
    }
    end(&mut word);
    into.extend(pairs);
}

/// A document that can be found.
#[derive(Clone, Debug)]
pub struct Named<'a> {
    /// Its page.
    pub file: String,
    /// Its title.
    pub title: &'a str,
    /// What is said of it below its title.
    pub facts: String,
    /// By what it is found.
    pub words: Words,
}

/// The script with the index: each document's page, title and facts; and each term with the documents that have it, twice their
/// position, and one more where the title has it.
#[must_use]
pub fn script(documents: &[Named<'_>]) -> String {
    let mut index: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, Named { words, .. }) in documents.iter().enumerate() {
        for term in words.title.union(&words.text) {
            index.entry(term).or_default().push(at * 2 + usize::from(words.title.contains(term)));
        }
    }
    let documents: Vec<_> = documents.iter().map(|d| (super::encoded(&d.file), d.title, &d.facts)).collect();
    let data = serde_json::json!({ "documents": documents, "terms": index.into_iter().collect::<Vec<_>>() });
    format!("vadeIndex({data});\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        let mut found = BTreeSet::new();
        terms(text, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn words_and_pairs() {
        assert_eq!(of("Klicken Sie auf „Lizenz-Schlüssel“, 3.5 a"), ["auf", "klicken", "lizenz", "schlüssel", "sie"]);
        assert_eq!(of("单击 Export 许可证。"), ["export", "单击", "可证", "许可"]);
        assert_eq!(of("续"), Vec::<String>::new());
    }

    #[test]
    fn the_script_holds_terms_and_documents() {
        let named = |file: &str, title: &'static str, of_title: &str, of_text: &str| {
            let mut words = Words::default();
            terms(of_title, &mut words.title);
            terms(of_text, &mut words.text);
            Named { file: file.to_owned(), title, facts: "2 steps".to_owned(), words }
        };
        let script = script(&[named("a.html", "One <b>", "one", "two"), named("b c.html", "Two", "two", "")]);
        assert_eq!(
            script,
            "vadeIndex({\"documents\":[[\"a.html\",\"One <b>\",\"2 steps\"],[\"b%20c.html\",\"Two\",\"2 steps\"]],\"terms\":[[\"one\",[1]],[\"two\",[0,3]]]});\n"
        );
    }
}
