//! The publisher's Markdown dialect, rewritten as CommonMark that says the same. (DIALECT.md, "Lists")
//!
//! The publisher's program is older than CommonMark and differs from it in what belongs to a list, in what interrupts
//! a paragraph, and in where emphasis ends. [`normalise`] reads a text by the publisher's rules and writes each
//! block and each inline construct in a form that any CommonMark reader (with tables and strikethrough) takes in just
//! that way. Text that both read alike stays as it is.
//!
//! # Sentinels
//!
//! Two characters that no text has are written where CommonMark would not see a construct by itself. They mean nothing
//! and the reader of the result drops them from all text ([`is_sentinel`], [`without_sentinels`]):
//!
//! - [`JOINER`] counts as a letter: it stands inside the signs of emphasis next to punctuation or white space, between
//!   runs of signs that must not be read as one, in front of a line that would start a block, and on a line
//!   that must not count as blank.
//! - [`PARTER`] counts as punctuation: it stands before emphasis inside emphasis of the same kind.
//!
//! In the input they are replaced by U+FFFD first.

mod block;
mod code;
mod definition;
mod delimiter;
mod emoji;
mod escape;
mod heading;
mod html;
mod inline;
mod line;
mod link;
mod list;
mod output;
mod paragraph;
mod quote;
mod table;
mod text;
mod url;
mod writer;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use block::{Place, blocks};
use definition::Definitions;
use line::Line;
use output::Output;
use writer::Writer;

/// A sentinel that CommonMark takes for a letter: a noncharacter.
pub const JOINER: char = '\u{fdd0}';

/// A sentinel that CommonMark takes for punctuation: the word divider of Old Persian.
pub const PARTER: char = '\u{103d0}';

/// Whether `c` is one of the characters that [`normalise`] adds and that mean nothing.
#[must_use]
pub fn is_sentinel(c: char) -> bool {
    c == JOINER || c == PARTER
}

/// The text without the characters that [`normalise`] added.
#[must_use]
pub fn without_sentinels(text: &str) -> Cow<'_, str> {
    if text.contains(is_sentinel) { Cow::Owned(text.replace(is_sentinel, "")) } else { Cow::Borrowed(text) }
}

/// A text in CommonMark, and where each of its lines comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Normalised {
    /// The CommonMark text; each of its lines ends in a line break.
    pub text: String,
    /// For each line of `text`, the 0-based line of the input that it came from.
    pub lines: Vec<u32>,
}

/// Rewrites a text in the publisher's dialect as CommonMark. Takes any input; the work is linear in its length.
#[must_use]
pub fn normalise(text: &str) -> Normalised {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let held = text.contains(JOINER) || text.contains(PARTER);
    let text = if held { Cow::Owned(text.replace(is_sentinel, "\u{fffd}")) } else { Cow::Borrowed(text) };
    let mut lines = split(&text);
    let mut definitions = Definitions::of(text.len());
    let blocks = blocks(&mut lines, Place::default(), &mut definitions);
    let mut writer = Writer::new(Output::with_capacity(text.len()), &definitions);
    writer.blocks(&blocks, false);
    writer.out.finish()
}

/// The lines of a text, with any of the three line ends.
fn split(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::with_capacity(text.len() / 40 + 1);
    let returns = text.contains('\r');
    for (from, piece) in (0..).zip(text.split('\n')) {
        if returns {
            let piece = piece.strip_suffix('\r').unwrap_or(piece);
            lines.extend(piece.split('\r').map(|part| Line { text: Cow::Borrowed(part), from }));
        } else {
            lines.push(Line { text: Cow::Borrowed(piece), from });
        }
    }
    lines
}
