//! Characters that nobody sees, and letters that look like others.

use super::pair::Flaw;
use crate::diagnostic::Severity;
use crate::words::visible::steers;

/// Characters that a translation has and its source has not, or not as often.
pub(super) fn flaws(source: &str, here: &str) -> Vec<Flaw> {
    let mut found = Vec::new();
    if here.is_ascii() && !here.bytes().any(|b| b.is_ascii_control()) {
        return found;
    }
    for (c, at) in hidden(here) {
        let count = |text: &str| text.chars().filter(|x| *x == c).count();
        let (wanted, have) = (count(source), count(here));
        if have > wanted && here[..at].chars().all(|x| x != c) {
            let sign = c.to_string();
            let mut flaw = Flaw {
                rule: "hidden-character",
                severity: Severity::Error,
                args: vec![("character", name(c).into())],
                needle: sign.clone(),
                fix: None,
            };
            flaw.fix = (wanted == 0).then_some((sign, String::new()));
            found.push(flaw);
        }
    }
    if let Some(word) = mixed(here).filter(|w| !source.contains(w.as_str())) {
        found.push(Flaw {
            rule: "mixed-script",
            severity: Severity::Error,
            args: vec![("word", word.as_str().into()), ("letter", foreign(&word).into())],
            needle: word,
            fix: None,
        });
    }
    found
}

/// Each character of a text that steers or hides, with its place.
pub(super) fn hidden(text: &str) -> impl Iterator<Item = (char, usize)> {
    text.char_indices().filter(|(_, c)| is_hidden(*c)).map(|(at, c)| (c, at))
}

const fn is_hidden(c: char) -> bool {
    steers(c) && !matches!(c, '\n' | '\t') || matches!(c, '\u{AD}' | '\u{200C}' | '\u{2061}'..='\u{2064}')
}

/// A character as people name it.
pub(super) fn name(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

/// A word of letters of several alphabets that look alike: Latin with Greek or Cyrillic.
pub(super) fn mixed(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_alphabetic()).find(|word| is_mixed(word)).map(str::to_owned)
}

fn is_mixed(word: &str) -> bool {
    let latin = word.chars().any(|c| c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ'));
    latin && word.chars().any(is_lookalike)
}

const fn is_lookalike(c: char) -> bool {
    matches!(c, 'Ͱ'..='Ͽ' | 'Ѐ'..='ԯ')
}

/// The foreign letters of such a word.
pub(super) fn foreign(word: &str) -> String {
    let letters = word.chars().filter(|c| is_lookalike(*c));
    letters.map(|c| format!("{c} ({})", name(c))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_found_in_one_word_only() {
        assert_eq!(mixed("Das раypal Wort").as_deref(), Some("раypal"));
        assert_eq!(mixed("Русское слово and English, 5 µs, 10 Ω"), None);
        assert_eq!(foreign("pаy"), "а (U+0430)");
    }

    #[test]
    fn a_character_that_the_source_has_too_is_meant() {
        assert!(flaws("a\u{200b}b", "ä\u{200b}b").is_empty());
        assert_eq!(flaws("ab", "ä\u{1b}b")[0].args, vec![("character", "U+001B".into())]);
    }
}
