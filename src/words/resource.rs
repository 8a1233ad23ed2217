//! Fluent text, read so that nothing in it can bring the program down.
//!
//! The Fluent crates panic or overflow the stack on a few malformed texts (`notes/localization.md`, section 2): text that was not
//! written with this program is checked before it is parsed.

use std::panic::catch_unwind;

use fluent_bundle::FluentResource;

/// Why a Fluent text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is nested so deeply that the parser would overflow the stack.
    TooDeep,
    /// An escape is cut short, where the parser would slice inside a character.
    CutEscape,
    /// An entry does not parse.
    Syntax,
}

/// What is wrong with a Fluent text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Why.
    pub why: Why,
    /// 1-based line.
    pub line: u32,
    /// The line itself.
    pub excerpt: String,
}

/// Braces nested deeper than this overflow no stack, and nobody writes them.
const MAX_DEPTH: usize = 50;

/// Parses a Fluent text. Any entry that does not parse spoils the whole text: the parser's own recovery keeps halves of messages.
///
/// # Errors
/// Every flaw, each with its line.
pub fn guarded(text: String) -> Result<FluentResource, Vec<Flaw>> {
    let danger = too_deep(&text).map(|at| (at, Why::TooDeep));
    if let Some((at, why)) = danger.or_else(|| cut_escape(&text).map(|at| (at, Why::CutEscape))) {
        return Err(vec![flaw(&text, at, why)]);
    }
    let kept = text.clone();
    match catch_unwind(|| FluentResource::try_new(text)) {
        Ok(Ok(resource)) => Ok(resource),
        Ok(Err((_, errors))) => Err(errors
            .iter()
            .map(|e| flaw(&kept, e.slice.clone().map_or(e.pos.start, |s| s.start), Why::Syntax))
            .collect()),
        Err(_) => Err(vec![flaw(&kept, 0, Why::Syntax)]),
    }
}

fn flaw(text: &str, at: usize, why: Why) -> Flaw {
    let before = &text.as_bytes()[..at.min(text.len())];
    let line = before.iter().filter(|b| **b == b'\n').count();
    let excerpt = text.lines().nth(line).unwrap_or("").to_owned();
    Flaw { why, line: u32::try_from(line + 1).unwrap_or(u32::MAX), excerpt }
}

fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.bytes().enumerate() {
        match c {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// Whether an escape in a text is cut short, so that parsing it would bring the program down.
#[must_use]
pub fn has_cut_escape(text: &str) -> bool {
    cut_escape(text).is_some()
}

/// A `\u` or `\U` that is not followed by its digits: the parser would slice inside a character.
fn cut_escape(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let digits = |from: usize, n: usize| bytes.get(from..from + n).is_some_and(|d| d.iter().all(u8::is_ascii_hexdigit));
    (0..bytes.len().saturating_sub(1)).find(|&at| {
        bytes[at] == b'\\'
            && match bytes[at + 1] {
                b'u' => !digits(at + 2, 4) && in_literal(text, at),
                b'U' => !digits(at + 2, 6) && in_literal(text, at),
                _ => false,
            }
    })
}

/// Whether the byte stands after an odd number of quotation marks on its line, as in a string literal.
fn in_literal(text: &str, at: usize) -> bool {
    let start = text.as_bytes()[..at].iter().rposition(|b| *b == b'\n').map_or(0, |n| n + 1);
    text.as_bytes()[start..at].iter().filter(|b| **b == b'"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_does_not_parse_is_told_with_its_line() {
        let flaws = guarded("a = fine\nb = { $open\nc = fine\n".into()).unwrap_err();
        assert_eq!(flaws[0].line, 2);
        assert_eq!(flaws[0].excerpt, "b = { $open");
    }

    #[test]
    fn texts_that_bring_the_parser_down_are_refused() {
        assert!(guarded("a={\"\\uǔ".into()).is_err());
        assert!(guarded(format!("a = {}", "{".repeat(20_000))).is_err());
        assert!(guarded("path = C:\\users\n".into()).is_ok(), "a backslash outside a literal is plain");
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "[a-z={}\"\\\\uU \n\\[\\]*.$ǔ-]{0,60}") {
            let _ = guarded(text);
        }
    }
}
