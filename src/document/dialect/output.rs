//! The text being written: lines under the markers of their containers, each with its origin.

use super::{JOINER, Normalised};

/// A container that lines are written in.
#[derive(Debug)]
struct Container {
    /// What the container's first line starts with, until it is written.
    first: Option<String>,
    /// What its other lines start with.
    rest: String,
}

#[derive(Debug, Default)]
pub(super) struct Output {
    text: String,
    lines: Vec<u32>,
    containers: Vec<Container>,
    /// Where the content of the line begun last starts.
    content: usize,
}

impl Output {
    pub fn with_capacity(bytes: usize) -> Self {
        Output {
            text: String::with_capacity(bytes + bytes / 4),
            lines: Vec::with_capacity(bytes / 32),
            ..Self::default()
        }
    }

    pub fn finish(mut self) -> Normalised {
        if !self.lines.is_empty() {
            self.text.push('\n');
        }
        Normalised { text: self.text, lines: self.lines }
    }

    /// Opens a container: its first line is marked by `first`, the others by `rest`.
    pub fn enter(&mut self, first: String, rest: String) {
        self.containers.push(Container { first: Some(first), rest });
    }

    /// Closes the container. One that nothing was written in gets its marker on a line of its own.
    pub fn leave(&mut self, from: u32) {
        if self.containers.last().is_some_and(|container| container.first.is_some()) {
            self.blank(from);
        }
        self.containers.pop();
    }

    /// Whether nothing stands behind the innermost container's marker yet.
    pub fn is_fresh(&self) -> bool {
        self.containers.last().is_some_and(|container| container.first.is_some())
    }

    /// Adds to what the innermost container's first line starts with.
    pub fn mark_first(&mut self, text: &str) {
        if let Some(Container { first: Some(first), .. }) = self.containers.last_mut() {
            first.push_str(text);
        }
    }

    /// Begins a line that comes from the input line `from`.
    pub fn line(&mut self, from: u32) {
        if !self.lines.is_empty() {
            self.text.push('\n');
        }
        self.lines.push(from);
        for container in &mut self.containers {
            match container.first.take() {
                Some(first) => self.text.push_str(&first),
                None => self.text.push_str(&container.rest),
            }
        }
        self.content = self.text.len();
    }

    /// Writes a line that holds nothing but what its containers require.
    pub fn blank(&mut self, from: u32) {
        self.line(from);
        self.trim_end();
    }

    /// The input line that the line written last came from.
    pub fn origin(&self) -> u32 {
        self.lines.last().copied().unwrap_or(0)
    }

    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub fn push_char(&mut self, c: char) {
        self.text.push(c);
    }

    /// Writes `c` with a backslash where CommonMark allows for one.
    pub fn push_escaped(&mut self, c: char) {
        if c.is_ascii_punctuation() {
            self.text.push('\\');
        }
        self.text.push(c);
    }

    /// Keeps what is written next apart from what was written last.
    pub fn join(&mut self) {
        self.text.push(JOINER);
    }

    /// The content of the current line so far.
    pub fn current(&self) -> &str {
        &self.text[self.content..]
    }

    pub fn is_at_line_start(&self) -> bool {
        self.content == self.text.len()
    }

    /// Takes back the last byte of the current line, an ASCII character.
    pub fn pop(&mut self) {
        self.text.pop();
    }

    /// Keeps a backslash at the end from escaping what is written next.
    pub fn close_backslash(&mut self) {
        if self.current().bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1 {
            self.text.push('\\');
        }
    }

    /// Cuts spaces and tabs off the current line's end (and off its markers, if that is all there is).
    pub fn trim_end(&mut self) {
        let end = self.text.trim_end_matches([' ', '\t']).len();
        self.text.truncate(end);
        self.content = self.content.min(end);
    }
}
