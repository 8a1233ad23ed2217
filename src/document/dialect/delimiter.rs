//! Strong emphasis, emphasis and deletions.
//!
//! The publisher's program looks for the next closing sign and takes what is between, whatever it is: links, code and
//! tags are no obstacle, and neither white space nor punctuation beside the signs matters.

use super::inline::Inline;
use super::line::is_space;
use super::{JOINER, PARTER};

const STRONG: usize = 0;
const EMPHASIS: usize = 1;
const DELETION: usize = 2;

impl Inline<'_, '_> {
    /// `**text**` or `__text__`: ends at the next pair of signs that no third one follows.
    pub fn strong(&mut self, at: usize, end: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..end];
        let mark = bytes[at];
        if bytes.get(at + 1) != Some(&mark) {
            return None;
        }
        let start = at + 2;
        let mut close = start;
        loop {
            let b = *bytes.get(close).or_else(|| self.none(close - start))?;
            if b == mark && bytes.get(close + 1) == Some(&mark) && bytes.get(close + 2) != Some(&mark) {
                break;
            }
            close += if b == b'\\' { 2 } else { 1 };
        }
        self.delimited(at, start..close, close + 2, STRONG)
    }

    /// `*text*` or `_text_`: ends at the next single sign; `_` only where no letter, digit or `_` follows.
    pub fn emphasis(&mut self, at: usize, end: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..end];
        let mark = bytes[at];
        let start = at + 1;
        let mut close = start;
        let mut before = 0;
        loop {
            let b = *bytes.get(close).or_else(|| self.none(close - start))?;
            if b == mark {
                let next = bytes.get(close + 1).copied().unwrap_or(0);
                if next == mark {
                    before = mark;
                    close += 2;
                    continue;
                }
                if before == mark || self.text[start..close].chars().all(is_space) {
                    return None;
                }
                if !(mark == b'_' && (next.is_ascii_alphanumeric() || next == b'_')) {
                    break;
                }
            }
            before = b;
            if b == b'\\' {
                close += 1;
                before = bytes.get(close).copied().unwrap_or(0);
            }
            close += 1;
        }
        self.delimited(at, start..close, close + 1, EMPHASIS)
    }

    /// `~~text~~`, without white space inside of the signs. A backslash means nothing to it. Without a text nothing
    /// shows.
    pub fn deletion(&mut self, at: usize, end: usize) -> Option<usize> {
        let text = &self.text[..end];
        let start = at + 2;
        if !text[at..].starts_with("~~") || text[start..].chars().next().is_none_or(is_space) {
            return None;
        }
        let mut close = start;
        loop {
            let Some(found) = text[close..].find("~~") else {
                self.spend(end - start);
                return None;
            };
            close += found;
            if close == start {
                return Some(close + 2);
            }
            if !text[..close].ends_with(is_space) {
                break;
            }
            close += 1;
        }
        self.delimited(at, start..close, close + 2, DELETION)
    }

    /// Accounts for a search in vain.
    fn none(&mut self, bytes: usize) -> Option<&'static u8> {
        self.spend(bytes);
        None
    }

    fn delimited(&mut self, at: usize, content: std::ops::Range<usize>, after: usize, kind: usize) -> Option<usize> {
        let inner = &self.text[content.clone()];
        if inner.chars().all(is_space) || !self.spend(inner.len()) {
            return None;
        }
        let sign = self.sign(at, content.clone(), after, kind);
        self.lead(at);
        let next = if super::url::starts(inner) { Some('<') } else { inner.chars().next() };
        self.open(sign, kind, next);
        let outer = std::mem::replace(&mut self.open[kind], true);
        self.range(content.start, content.end);
        self.open[kind] = outer;
        self.close(sign, self.text[after..].chars().next());
        Some(after)
    }

    /// The signs to write: underscores stay where CommonMark takes them for emphasis too.
    fn sign(&self, at: usize, content: std::ops::Range<usize>, after: usize, kind: usize) -> &'static str {
        let mark = self.text.as_bytes()[at];
        let keeps = mark == b'_' && {
            let outside = |c: Option<char>| {
                c.is_none_or(|c| c.is_whitespace() || (c.is_ascii_punctuation() && !matches!(c, '_' | '*' | '~')))
            };
            let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let inner = &self.text[content];
            outside(self.out.current().chars().next_back())
                && inside(inner.chars().next())
                && inside(inner.chars().next_back())
                && outside(self.text[after..].chars().next())
        };
        match (kind, keeps) {
            (STRONG, true) => "__",
            (STRONG, false) => "**",
            (EMPHASIS, true) => "_",
            (EMPHASIS, false) => "*",
            _ => "~~",
        }
    }

    /// Writes opening signs so that they open: not before white space, nor between a letter and punctuation; and so
    /// that they close nothing where the same kind is open.
    fn open(&mut self, sign: &str, kind: usize, next: Option<char>) {
        let before = self.out.current().chars().next_back();
        let touches = before.is_some_and(|c| sign.starts_with(c));
        let parted = before.is_none_or(char::is_whitespace);
        if self.open[kind] {
            self.out.push_char(PARTER);
        } else if touches {
            self.out.join();
        }
        self.out.push(sign);
        let opens =
            next.is_some_and(|c| c.is_alphanumeric() || (parted && !touches && !is_space(c) && !sign.starts_with(c)));
        if !opens || self.open[kind] {
            self.out.join();
        }
    }

    /// Writes closing signs so that they close.
    fn close(&mut self, sign: &str, next: Option<char>) {
        let before = self.out.current().chars().next_back();
        let parted = next.is_none_or(|c| c.is_whitespace() || ".,;:?)。，；：！？）、」』】》”".contains(c));
        let closes = before
            .is_some_and(|c| c.is_alphanumeric() || c == JOINER || (parted && !is_space(c) && !sign.starts_with(c)));
        if !closes {
            self.out.join();
        }
        self.out.push(sign);
    }
}
