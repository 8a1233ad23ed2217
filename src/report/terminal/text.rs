//! Styled text. Whatever is put into it has passed `words::visible`, so that a document cannot steer the terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::words::visible;

/// No style.
pub const PLAIN: Style = Style::new();
/// Labels and headings.
pub const BOLD: Style = Style::new().bold();
/// Numbers, addresses, marks: what the eye may pass over.
pub const DIM: Style = Style::new().dimmed();
/// Effects: the one accent.
pub const ACCENT: Style = AnsiColor::Cyan.on_default();
/// Errors.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// Warnings.
pub const WARNING: Style = AnsiColor::Yellow.on_default();
/// What went well.
pub const GOOD: Style = AnsiColor::Green.on_default();

/// Whether a line may break within a span.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// Between words, as the script allows.
    #[default]
    Words,
    /// Nowhere, unless it is longer than a line: a label.
    Label,
    /// Nowhere: a command, an address.
    Code,
}

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The text; `\n` is a break that was meant.
    pub text: String,
    /// Its style.
    pub style: Style,
    /// Whether it may be broken.
    pub keep: Keep,
}

/// Styled text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    spans: Vec<Span>,
}

impl Text {
    /// No text.
    #[must_use]
    pub const fn new() -> Self {
        Self { spans: Vec::new() }
    }

    /// Text in that style.
    #[must_use]
    pub fn styled(text: &str, style: Style) -> Self {
        Self::new().and(text, style)
    }

    /// That many blanks.
    #[must_use]
    pub fn blank(columns: usize) -> Self {
        let mut text = Self::new();
        text.push_span(" ".repeat(columns), PLAIN, Keep::Code);
        text
    }

    /// The same and more text.
    #[must_use]
    pub fn and(mut self, text: &str, style: Style) -> Self {
        self.push(text, style);
        self
    }

    /// The same and a text that is never broken.
    #[must_use]
    pub fn and_code(mut self, text: &str, style: Style) -> Self {
        self.push_keep(text, style, Keep::Code);
        self
    }

    /// The same and a line of code or output, whose tabs stay, so that what is copied from the screen is what it was.
    #[must_use]
    pub fn and_line(mut self, line: &str, style: Style) -> Self {
        self.push_span(visible::text(line).into_owned(), style, Keep::Code);
        self
    }

    /// Adds text.
    pub fn push(&mut self, text: &str, style: Style) {
        self.push_keep(text, style, Keep::Words);
    }

    /// Adds text that is broken only where `keep` says.
    pub fn push_keep(&mut self, text: &str, style: Style, keep: Keep) {
        self.push_span(visible::inline(text).into_owned(), style, keep);
    }

    /// Adds a line break that was meant.
    pub fn push_break(&mut self) {
        self.push_span("\n".to_owned(), PLAIN, Keep::Words);
    }

    /// Adds another text.
    pub fn append(&mut self, other: Self) {
        self.spans.extend(other.spans);
    }

    /// Adds a piece of a text, which has become visible before.
    pub(super) fn push_span(&mut self, text: String, style: Style, keep: Keep) {
        if text.is_empty() {
            return;
        }
        match self.spans.last_mut() {
            Some(last) if last.style == style && last.keep == keep && keep == Keep::Words => last.text.push_str(&text),
            _ => self.spans.push(Span { text, style, keep }),
        }
    }

    /// The pieces.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Columns on the screen.
    #[must_use]
    pub fn width(&self) -> usize {
        self.spans.iter().map(|s| s.text.width()).sum()
    }

    /// Columns of the longest piece that is never broken.
    #[must_use]
    pub fn longest(&self) -> usize {
        let kept = self.spans.iter().filter(|span| span.keep == Keep::Code);
        kept.map(|span| span.text.width()).max().unwrap_or(0)
    }

    /// Blanks after it, up to that width.
    #[must_use]
    pub fn padded(mut self, columns: usize) -> Self {
        let missing = columns.saturating_sub(self.width());
        self.append(Self::blank(missing));
        self
    }

    /// Blanks before it, up to that width.
    #[must_use]
    pub fn right(self, columns: usize) -> Self {
        let mut text = Self::blank(columns.saturating_sub(self.width()));
        text.append(self);
        text
    }

    /// The text alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.spans.iter().map(|s| s.text.as_str()).collect()
    }

    /// The text with its styles as escape sequences, or without.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        if !colour {
            return self.plain();
        }
        let mut out = String::new();
        for span in &self.spans {
            let style = span.style;
            let _ = write!(out, "{style}{}{style:#}", span.text);
        }
        out
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::styled(text, PLAIN)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::styled(&text, PLAIN)
    }
}

/// Words of ours, in which what stands between backticks is never broken.
#[must_use]
pub fn prose(words: &str, style: Style) -> Text {
    let mut text = Text::new();
    for (index, part) in words.split('`').enumerate() {
        let inside = index % 2 == 1;
        match (inside, words.matches('`').count().is_multiple_of(2)) {
            (true, true) => text.push_keep(&format!("`{part}`"), style, Keep::Label),
            (false, true) => text.push(part, style),
            (_, false) => return Text::styled(words, style),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_never_arrives() {
        let text = Text::styled("a\u{1b}[31mb\u{202e}", BOLD);
        assert_eq!(text.plain(), "a␛[31mb⟨U+202E⟩");
        assert_eq!(text.render(true), "\u{1b}[1ma␛[31mb⟨U+202E⟩\u{1b}[0m");
    }

    #[test]
    fn width_is_that_of_the_screen() {
        assert_eq!(Text::from("单击 A").width(), 6);
        assert_eq!(Text::from("单").padded(4).plain(), "单  ");
        assert_eq!(Text::from("9").right(3).plain(), "  9");
    }
}
