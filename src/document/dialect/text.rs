//! Text: what marks mean nothing in the publisher's dialect, written so that they mean nothing in CommonMark either.

use super::escape::{self, Entity};
use super::inline::{Inline, MARKS};
use super::{emoji, heading, html};

impl Inline<'_, '_> {
    /// A mark that starts nothing.
    pub fn mark_as_text(&mut self, at: usize, end: usize) -> usize {
        let bytes = &self.text.as_bytes()[..end];
        if bytes[at] == b'\n' {
            self.line_break(at);
            return at + 1;
        }
        self.lead(at);
        let before = self.out.current().chars().next_back();
        let next = self.text[at + 1..].chars().next();
        let is_gap = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let alone = is_gap(before) && is_gap(next);
        let needs = match bytes[at] {
            b'\\' => next.is_none_or(|c| c == '\n' || c.is_ascii_punctuation()),
            b'*' => !alone,
            b'_' => !(alone || is_letter(before) && is_letter(next)),
            b'`' | b'|' => true,
            b'~' => self.tildes,
            b'[' => self.in_brackets,
            b']' => self.in_brackets || matches!(next, Some('(' | '[' | ':')),
            b'<' => next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
            b'&' => !matches!(escape::entity(&self.text[at..]), Entity::None),
            _ => false,
        };
        if needs {
            self.out.push_char('\\');
        }
        self.out.push_char(bytes[at] as char);
        at + 1
    }

    /// A scheme that no address follows.
    pub fn scheme_as_text(&mut self, at: usize, end: usize) -> usize {
        let after = at + self.text[at..end].find(':').unwrap_or(0) + 1;
        self.plain(at, after);
        after
    }
}

/// Whether the line is the same text in both dialects, at its start too. `last` says that no line follows.
pub(super) fn is_plain(text: &str, first: bool, last: bool) -> bool {
    let bytes = text.as_bytes();
    for (at, b) in bytes.iter().enumerate() {
        match MARKS[*b as usize] {
            0 | 2 => {}
            3 if !(bytes[at + 1..].starts_with(b"//")
                || bytes[..at].ends_with(b"o")
                || emoji::short_code(&text[at..]).is_some()) => {}
            // Brackets that nothing else is beside, and exclamation marks, are text mostly; the long way finds out.
            _ if *b == b'!' && bytes.get(at + 1) != Some(&b'[') => {}
            _ => return false,
        }
    }
    (last || !text.ends_with("  ")) && !starts_block(text.trim_start_matches([' ', '\t']), first)
}

/// Whether CommonMark could see the start of a block in this line of a paragraph. May be wrong on the safe side.
pub(super) fn starts_block(line: &str, first: bool) -> bool {
    let bytes = line.as_bytes();
    let Some(&mark) = bytes.first() else { return false };
    let gap = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\t'));
    match mark {
        b'-' | b'*' | b'+' | b'_' | b'=' | b'|' | b':' => {
            (matches!(mark, b'-' | b'*' | b'+') && gap(1))
                || underlines(line)
                || line.bytes().all(|b| b == mark || matches!(b, b' ' | b'\t'))
        }
        b'#' => heading::atx_level(line).is_some(),
        b'>' => true,
        b'`' | b'~' => bytes.iter().take_while(|b| **b == mark).count() >= 3,
        b'0'..=b'9' => {
            let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
            matches!(bytes.get(digits), Some(b'.' | b')')) && gap(digits + 1)
        }
        b'<' => html::starts_in_common_mark(line, first),
        b'[' => first && (line.contains("]:") || (bytes.get(2) == Some(&b']') && gap(3))),
        _ => false,
    }
}

/// Whether a line could underline a heading or part the names of a table from its rows.
fn underlines(line: &str) -> bool {
    let line = line.trim_end();
    line.bytes().all(|b| b == b'=') || line.bytes().all(|b| matches!(b, b'-' | b':' | b'|' | b' ' | b'\t'))
}
