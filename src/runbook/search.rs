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
    /// The terms of a document.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let mut words = Self::default();
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

/// The script with the index: each document's id, title and number of steps; and each term with the documents that have it, twice their
/// position, and one more where the title has it.
#[must_use]
pub fn script(documents: &[(&str, &str, usize)], words: &[Words]) -> String {
    let mut index: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, words) in words.iter().enumerate() {
        for term in words.title.union(&words.text) {
            index.entry(term).or_default().push(at * 2 + usize::from(words.title.contains(term)));
        }
    }
    let documents: Vec<_> =
        documents.iter().map(|(id, title, steps)| (super::encoded(&super::page_file(id)), title, steps)).collect();
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
        let words = |title: &str, text: &str| {
            let mut words = Words::default();
            terms(title, &mut words.title);
            terms(text, &mut words.text);
            words
        };
        let script = script(&[("a", "One <b>", 2), ("b c", "Two", 0)], &[words("one", "two"), words("two", "")]);
        assert_eq!(
            script,
            "vadeIndex({\"documents\":[[\"a.html\",\"One <b>\",2],[\"b%20c.html\",\"Two\",0]],\"terms\":[[\"one\",[1]],[\"two\",[0,3]]]});\n"
        );
    }
}
