//! A language that nobody speaks: English with every letter accented, so that a word which bypasses Fluent stands out.
//!
//! `--lang en-XA` shows it. What is still plain on such a screen came from somewhere else: code, names, a document, or a mistake.

use std::borrow::Cow;

/// The tag of the pseudo-language, the one that CLDR uses.
pub const TAG: &str = "en-XA";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// A piece of a message with its letters accented; what stands between backticks is code and stays. The piece may begin and end
/// within code of which the rest is a value: what lies between has blanks at its ends.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some((before, inside, after)) = code(rest) {
        out.extend(before.chars().map(accent));
        out.extend(["`", inside, "`"]);
        rest = after;
    }
    out.extend(rest.chars().map(accent));
    Cow::Owned(out)
}

fn code(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let start = from + text[from..].find('`')?;
        let end = start + 1 + text[start + 1..].find('`')?;
        let inside = &text[start + 1..end];
        if !inside.is_empty() && inside.trim() == inside {
            return Some((&text[..start], inside, &text[end + 1..]));
        }
        from = end;
    }
}

/// A letter with its accent; every other character stays.
#[must_use]
pub fn accent(c: char) -> char {
    PLAIN.find(c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
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
        assert_eq!(accented("` is for `"), "` īş ƒǿř `");
    }

    #[test]
    fn plain_words_leak() {
        let screen = "Ħḗŀƥ `code` --lang https://x.example VADE_LANG ID: done ghes-3.5";
        assert_eq!(leaks(screen, &["ID:", "ghes-3"]), ["done"]);
    }
}
