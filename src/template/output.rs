//! The text of a page while it grows, with the origin of each line.

use super::page::Origin;

/// A growing text.
#[derive(Debug, Default)]
pub(super) struct Output {
    /// The text so far.
    pub text: String,
    /// The origin of each line that has begun.
    pub lines: Vec<Origin>,
}

impl Output {
    /// Whether the next character begins a line.
    pub(super) fn at_line_start(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }

    /// Appends text; `origin` gives the origin of its n-th line.
    pub(super) fn push(&mut self, text: &str, origin: impl Fn(u32) -> Origin) {
        if text.is_empty() {
            return;
        }
        if self.at_line_start() {
            self.lines.push(origin(0));
        }
        self.text.push_str(text);
        let bytes = text.as_bytes();
        for (index, at) in (1u32..).zip(memchr::memchr_iter(b'\n', bytes)) {
            if at + 1 < bytes.len() {
                self.lines.push(origin(index));
            }
        }
    }

    /// Appends another text, each of its lines indented by so many spaces.
    pub(super) fn push_indented(&mut self, other: &Self, indent: usize) {
        let spaces = " ".repeat(indent);
        for (line, origin) in other.text.split_inclusive('\n').zip(&other.lines) {
            if line != "\n" {
                self.push(&spaces, |_| *origin);
            }
            self.push(line, |_| *origin);
        }
    }

    /// Makes every three line breaks two, in one pass: six become four (`DIALECT.md`, "Liquid").
    pub(super) fn thin(&mut self) {
        let Some(first) = memchr::memmem::find(self.text.as_bytes(), b"\n\n\n") else { return };
        let finder = memchr::memmem::Finder::new(b"\n\n\n");
        let mut text = String::with_capacity(self.text.len());
        let mut lines = Vec::with_capacity(self.lines.len());
        let (mut from, mut line) = (0, 0);
        let mut found = Some(first);
        while let Some(at) = found {
            let piece = &self.text[from..at + 2];
            text.push_str(piece);
            let count = memchr::memchr_iter(b'\n', piece.as_bytes()).count();
            lines.extend_from_slice(self.lines.get(line..line + count).unwrap_or_default());
            // The line that goes is the empty one whose break is the third.
            line += count + 1;
            from = at + 3;
            found = finder.find(&self.text.as_bytes()[from..]).map(|n| from + n);
        }
        text.push_str(&self.text[from..]);
        lines.extend_from_slice(self.lines.get(line..).unwrap_or_default());
        (self.text, self.lines) = (text, lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Wording;

    fn origin(line: u32) -> Origin {
        Origin { part: 0, line, wording: Wording::Own }
    }

    fn thinned(text: &str) -> (String, Vec<u32>) {
        let mut out = Output::default();
        out.push(text, origin);
        assert_eq!(out.lines.len(), text.lines().count());
        out.thin();
        assert_eq!(out.lines.len(), out.text.lines().count());
        (out.text, out.lines.iter().map(|o| o.line).collect())
    }

    #[test]
    fn three_breaks_become_two_in_one_pass() {
        assert_eq!(thinned("a\n\n\nb"), ("a\n\nb".into(), vec![0, 1, 3]));
        assert_eq!(thinned("a\n\n\n\n\n\nb\n").0, "a\n\n\n\nb\n");
        assert_eq!(thinned("a\n\n\n\nb").0, "a\n\n\nb");
        assert_eq!(thinned("\n\n\n").0, "\n\n");
    }

    #[test]
    fn a_line_belongs_to_its_first_character() {
        let mut out = Output::default();
        out.push("a", |_| origin(1));
        out.push("b\nc", |n| origin(10 + n));
        out.push("\nd\n", |n| origin(20 + n));
        out.push("e", |_| origin(30));
        assert_eq!(out.lines.iter().map(|o| o.line).collect::<Vec<_>>(), [1, 11, 21, 30]);
    }
}
