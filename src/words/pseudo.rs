//! A language that nobody speaks: English with every letter accented, so that a word which bypasses Fluent stands out.
//!
//! `--lang en-XA` shows it. What is still plain on such a screen came from somewhere else: code, names, a document, or a mistake.

use std::borrow::Cow;

/// The tag of the pseudo-language, the one that CLDR uses.
pub const TAG: &str = "en-XA";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// The text of a message with its letters accented; what stands between backticks is code and stays.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let mut code = false;
    let accent = |c: char| {
        code ^= c == '`';
        let at = PLAIN.find(c).filter(|_| !code);
        at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
    };
    Cow::Owned(text.chars().map(accent).collect())
}

/// The plain words on a screen in the pseudo-language that are neither code in backticks, nor options, variables, paths or
/// addresses, nor `allowed` (whole words): those that bypass Fluent.
#[must_use]
pub fn leaks(screen: &str, allowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (index, part) in screen.split('`').enumerate() {
        if index % 2 == 1 {
            continue;
        }
        for token in part.split_whitespace() {
            let code = token.contains("://") || token.contains("--") || token.contains('/') || token.contains('_');
            if code || allowed.contains(&token) {
                continue;
            }
            let words = token.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').map(|w| w.trim_matches('-'));
            let word = |w: &&str| w.len() > 1 && w.chars().any(|c| c.is_ascii_alphabetic()) && !allowed.contains(w);
            // A word beside an accented letter is a part of a word of ours, such as a unit after a number.
            found.extend(words.filter(word).map(str::to_owned));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_its_accent() {
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
        assert_eq!(accented("See `vade list`, please."), "Şḗḗ `vade list`, ƥŀḗȧşḗ.");
    }

    #[test]
    fn plain_words_leak() {
        let screen = "Ħḗŀƥ `code` --lang https://x.example VADE_LANG ID: done ghes-3.5";
        assert_eq!(leaks(screen, &["ID:", "ghes-3"]), ["done"]);
    }
}
