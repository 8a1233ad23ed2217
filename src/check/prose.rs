//! The words of a text, as far as anybody translates them.

use std::borrow::Cow;

use super::emphasis::spans;
use crate::localize::has_words;

/// Words that a translator would word: with a small letter in them.
pub(super) fn words_to_translate(prose: &str) -> usize {
    let words = prose.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.filter(|w| has_words(w) && w.chars().count() > 1 && w.chars().any(char::is_lowercase)).count()
}

/// Words in a row that the source has just so: part of the text was not translated.
const IN_A_ROW: usize = 6;

pub(super) fn common_words(source: &str, here: &str) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        // What is quoted is what a page shows, and stays as it is.
        unquoted(text).split_whitespace().map(word).collect()
    };
    let (source, here) = (words(source), words(here));
    if source.len() < IN_A_ROW || here.len() < IN_A_ROW {
        return None;
    }
    let runs: std::collections::HashSet<&[String]> = source.windows(IN_A_ROW).collect();
    let small = |run: &[String]| {
        run.iter().all(|w| !w.is_empty())
            && run.iter().filter(|w| w.chars().next().is_some_and(char::is_lowercase)).count() >= 4
    };
    here.windows(IN_A_ROW).find(|run| runs.contains(run) && small(run)).map(|run| run.join(" "))
}

/// A word without the signs around it; nothing, where it is none that anybody translates: a path, a file's or machine's name, a sign.
fn word(token: &str) -> String {
    let word = token.trim_matches(|c: char| !c.is_alphanumeric());
    let is_word = word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'));
    let is_number = word.chars().all(|c| c.is_ascii_digit());
    if (is_word || is_number) && !token.starts_with(['/', '\u{1}']) { word.to_owned() } else { String::new() }
}

/// A text without its bold parts: labels stay as the product shows them.
pub(super) fn without_bold(text: &str) -> Cow<'_, str> {
    if !text.contains("**") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans(text) {
        out.push_str(&text[at..span.start]);
        out.push('\u{1}');
        at = span.end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// A text without what stands in quotation marks, each replaced by a sign that no word has.
pub(super) fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut until: Option<char> = None;
    for (at, c) in text.char_indices() {
        let opens = match c {
            '“' => Some('”'),
            '„' => Some('“'),
            '«' => Some('»'),
            '「' => Some('」'),
            '"' => Some('"'),
            _ => None,
        };
        match (until, opens) {
            (Some(end), _) if c == end => {
                until = None;
                out.push('\u{1}');
            }
            (Some(_), _) => {}
            (None, Some(end)) if text[at + c.len_utf8()..].contains(end) => until = Some(end),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_words_in_a_row_were_not_translated() {
        let common = |source: &str, here: &str| common_words(source, here);
        assert_eq!(
            common("Open the page of the big, white house.", "Öffnen: the page of the big, white Haus").as_deref(),
            Some("the page of the big white")
        );
    }

    #[test]
    fn names_of_files_and_machines_are_no_words() {
        let same = |text: &str| common_words(&format!("See {text} there."), &format!("Siehe {text} dort."));
        assert_eq!(same("/var/log/mail.log and/or /var/log/mail-replies/metroplex.log"), None);
        assert_eq!(same("c5.large, c5.xlarge, c5.2xlarge, c5.4xlarge, c5.9xlarge, c5.18xlarge"), None);
        assert_eq!(same("hostname = ghe-data-node-3 offline = true ipv4 = 192.168.0.6"), None);
        assert_eq!(same("“a button with more than six words on it”"), None);
    }
}
