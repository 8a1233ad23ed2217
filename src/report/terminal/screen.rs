//! Lines on their way to a terminal.

use super::text::Text;
use super::wrap::hang;

/// What is shown, line by line.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Columns.
    pub width: usize,
    lines: Vec<Text>,
}

impl Screen {
    /// An empty screen of that width.
    #[must_use]
    pub const fn new(width: usize) -> Self {
        Self { width, lines: Vec::new() }
    }

    /// Adds a line as it is.
    pub fn line(&mut self, line: impl Into<Text>) {
        self.lines.push(line.into());
    }

    /// Adds lines as they are.
    pub fn lines(&mut self, lines: impl IntoIterator<Item = Text>) {
        self.lines.extend(lines);
    }

    /// Adds text, wrapped, with `lead` before its first line and blanks before the others.
    pub fn hang(&mut self, lead: Text, text: &Text) {
        self.lines.extend(hang(lead, text, self.width));
    }

    /// Adds text at the left and more at the right of the same line; below it, flush right, where both do not fit.
    pub fn ends(&mut self, left: &Text, right: Text) {
        let mut lines = hang(Text::new(), left, self.width);
        let last = lines.pop().unwrap_or_default();
        self.lines.extend(lines);
        if last.width() + 2 + right.width() <= self.width {
            let gap = self.width - last.width() - right.width();
            let mut line = last;
            line.append(Text::blank(gap));
            line.append(right);
            self.lines.push(line);
        } else {
            self.lines.push(last);
            self.lines.extend(hang(Text::new(), &right, self.width).into_iter().map(|l| l.right(self.width)));
        }
    }

    /// Adds an empty line, unless there is one already or nothing at all.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|l| !l.is_empty()) {
            self.lines.push(Text::new());
        }
    }

    /// The lines so far.
    #[must_use]
    pub fn as_lines(&self) -> &[Text] {
        &self.lines
    }

    /// All of it, a line break after each line, no blanks at their ends.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let mut out = String::new();
        let end = self.lines.iter().rposition(|l| !l.is_empty()).map_or(0, |i| i + 1);
        for line in &self.lines[..end] {
            out.push_str(line.render(colour).trim_end_matches(' '));
            out.push('\n');
        }
        out
    }
}
