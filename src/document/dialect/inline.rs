//! The inline constructs of a paragraph, a heading or a cell: found by the publisher's rules, written by CommonMark's.
//!
//! At each position the constructs are tried in the publisher's order; what is none is text, and is escaped where
//! CommonMark would see something in it.

use super::definition::Definitions;
use super::escape::{self, Entity};
use super::line::{Line, margin};
use super::output::Output;
use super::{emoji, html, text, url};

/// What holds the inline content.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Paragraph,
    Heading,
    Cell,
}

/// How deep constructs may lie in one another; deeper ones are text.
const DEEPEST: usize = 24;

/// A reading of one text with inline constructs. Constructs are ranges of bytes in `text`.
pub(super) struct Inline<'s, 'o> {
    pub text: &'s str,
    lines: &'s [Line<'s>],
    /// The line that the last byte written came from, and the byte up to which line breaks are counted.
    line: usize,
    counted: usize,
    pub out: &'o mut Output,
    pub definitions: &'o Definitions,
    pub kind: Kind,
    /// Within a link's or a reference's text, or after an `<a …>` tag (of an earlier paragraph even): nothing becomes
    /// a link.
    pub in_link: bool,
    /// Within brackets that are written as a link.
    pub in_brackets: bool,
    /// Which emphasis is open: `*`, `**`, `~~`.
    pub open: [bool; 3],
    pub depth: usize,
    /// How many bytes may still be looked at in search of a construct's end; keeps the work linear.
    budget: usize,
    pub tildes: bool,
}

impl<'s, 'o> Inline<'s, 'o> {
    pub fn new(
        text: &'s str,
        lines: &'s [Line<'s>],
        out: &'o mut Output,
        definitions: &'o Definitions,
        in_link: bool,
    ) -> Self {
        Inline {
            text,
            lines,
            line: 0,
            counted: 0,
            out,
            definitions,
            kind: Kind::Paragraph,
            in_link,
            in_brackets: false,
            open: [false; 3],
            depth: 0,
            budget: 10_000 + text.len() * 16,
            tildes: text.bytes().filter(|b| *b == b'~').count() > 1,
        }
    }

    /// Writes the whole text. Says whether an `<a …>` tag is still open.
    pub fn write(mut self, kind: Kind) -> bool {
        self.kind = kind;
        self.range(0, self.text.len());
        match kind {
            Kind::Paragraph => self.out.trim_end(),
            // Signs at the end would be cut off as a closing run.
            Kind::Heading if self.out.current().ends_with('#') && !self.out.current().ends_with("\\#") => {
                self.out.pop();
                self.out.push("\\#");
            }
            _ => {}
        }
        // A backslash at the end would escape what follows.
        self.out.close_backslash();
        self.in_link
    }

    /// Takes `bytes` from what may be looked at. False when nothing is left.
    pub fn spend(&mut self, bytes: usize) -> bool {
        #[cfg(test)]
        super::tests::count(bytes);
        self.budget = self.budget.saturating_sub(bytes);
        self.budget > 0
    }

    /// Writes the constructs and the text between two bytes.
    pub fn range(&mut self, start: usize, end: usize) {
        let nests = self.depth < DEEPEST;
        self.depth += 1;
        let mut at = start;
        // Whether a construct ended here, so that another is tried although nothing marks its start.
        let mut boundary = true;
        while at < end {
            let (stop, address) = self.next_mark(at, end, boundary);
            self.plain(at, stop);
            at = stop;
            if at >= end {
                break;
            }
            let found = match (address, nests && self.budget > 0) {
                (true, _) => self.address(at, end),
                (false, true) => self.construct(at, end),
                (false, false) => None,
            };
            boundary = found.is_some();
            at = match found {
                Some(after) => after,
                None if address => self.scheme_as_text(at, end),
                None => self.mark_as_text(at, end),
            };
        }
        self.depth -= 1;
    }

    /// The next byte that may mean something, and whether an address starts there.
    fn next_mark(&self, start: usize, end: usize, boundary: bool) -> (usize, bool) {
        let bytes = self.text.as_bytes();
        let mut at = start;
        while at < end {
            match MARKS[bytes[at] as usize] {
                0 => {}
                1 => return (at, false),
                2 if self.kind == Kind::Cell => return (at, false),
                3 => {
                    let scheme = || url::scheme_before(&self.text[start..end], at - start, boundary);
                    if let Some(scheme) = if self.in_link { None } else { scheme() } {
                        return (start + scheme, true);
                    }
                    if emoji::short_code(&self.text[at..end]).is_some() {
                        return (at, false);
                    }
                }
                _ => {}
            }
            at += 1;
        }
        (end, false)
    }

    /// The construct that starts at `at`, if any; where it ends.
    fn construct(&mut self, at: usize, end: usize) -> Option<usize> {
        match self.text.as_bytes()[at] {
            b'\n' => {
                self.line_break(at);
                Some(at + 1)
            }
            b'\\' => {
                let next = *self.text.as_bytes()[..end].get(at + 1).filter(|b| escape::is_escapable(**b))?;
                self.lead(at);
                self.out.push_escaped(next as char);
                Some(at + 2)
            }
            b'<' => self.automatic(at, end).or_else(|| self.tag(at, end)),
            b'[' | b'!' => self.link(at, end).or_else(|| self.reference(at, end)),
            b'*' | b'_' => self.strong(at, end).or_else(|| self.emphasis(at, end)),
            b'~' => self.deletion(at, end),
            b'`' => self.code(at, end),
            b'&' => self.entity(at, end),
            b':' => {
                let (length, emoji) = emoji::short_code(&self.text[at..end])?;
                self.lead(at);
                self.out.push(emoji);
                Some(at + length)
            }
            _ => None,
        }
    }

    /// Text without marks.
    pub fn plain(&mut self, start: usize, end: usize) {
        let mut start = start;
        if self.out.is_at_line_start() {
            start += margin(&self.text[start..end]);
        }
        if start < end {
            self.lead(start);
            self.out.push(&self.text[start..end]);
        }
    }

    /// A line break; a hard one if two spaces stand before it. The spaces are text already written.
    pub fn line_break(&mut self, at: usize) {
        let hard = self.text[..at].ends_with("  ") && !self.out.is_at_line_start();
        if self.out.is_at_line_start() {
            return;
        }
        self.out.trim_end();
        if self.out.is_at_line_start() {
            return;
        }
        self.out.close_backslash();
        if hard && !self.text[at..].trim().is_empty() {
            self.out.push("  ");
        }
        let from = self.origin(at + 1);
        self.out.line(from);
    }

    /// The input line of the byte at `at`.
    fn origin(&mut self, at: usize) -> u32 {
        let breaks = self.text.as_bytes()[self.counted..at].iter().filter(|b| **b == b'\n').count();
        self.line = (self.line + breaks).min(self.lines.len() - 1);
        self.counted = at;
        self.lines[self.line].from
    }

    /// To be called before anything is written: keeps a line of text from starting a block.
    pub fn lead(&mut self, at: usize) {
        if self.kind == Kind::Paragraph && self.out.is_at_line_start() {
            let line = self.text[at..].split('\n').next().unwrap_or("");
            if text::starts_block(line, at == 0 || self.text[..at].trim().is_empty()) {
                self.out.join();
            }
        }
    }

    fn code(&mut self, at: usize, end: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..end];
        let length = bytes[at..].iter().take_while(|b| **b == b'`').count();
        let mut close = at + length;
        loop {
            let Some(next) = bytes[close..].iter().position(|b| *b == b'`') else {
                self.spend(end - at);
                return None;
            };
            close += next;
            let run = bytes[close..].iter().take_while(|b| **b == b'`').count();
            if run == length {
                break;
            }
            close += run;
        }
        if !self.spend(close - at) {
            return None;
        }
        self.lead(at);
        if self.out.current().ends_with('`') {
            self.out.join();
        }
        for (nth, piece) in self.text[at..close + length].split('\n').enumerate() {
            self.out.push(if nth > 0 { " " } else { "" });
            self.out.push(if nth > 0 { piece.trim_start_matches([' ', '\t']) } else { piece });
        }
        Some(close + length)
    }

    fn tag(&mut self, at: usize, end: usize) -> Option<usize> {
        let text = &self.text[at..end];
        let Some(length) = html::inline(text) else {
            // Only the search for the end of a comment or the like goes far.
            self.spend(if text[1..].starts_with(['!', '?']) { end - at } else { 1 });
            return None;
        };
        if !self.spend(length) {
            return None;
        }
        let tag = &text[..length];
        if tag.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("<a ")) {
            self.in_link = true;
        } else if tag.eq_ignore_ascii_case("</a>") {
            self.in_link = false;
        }
        self.lead(at);
        // On one line the tag could be a block of its own.
        if tag.contains('\n') && self.out.is_at_line_start() {
            self.out.join();
        }
        self.out.push(&tag.replace('\n', " "));
        Some(at + length)
    }

    fn entity(&mut self, at: usize, end: usize) -> Option<usize> {
        let length = match escape::entity(&self.text[at..end]) {
            Entity::None => return None,
            Entity::Whole(length) => {
                self.lead(at);
                self.out.push(&self.text[at..at + length]);
                length
            }
            Entity::Short(length, c) => {
                self.lead(at);
                self.out.push_escaped(c);
                length
            }
        };
        Some(at + length)
    }
}

/// Which bytes may mean something: 1 always, 2 in a table's cell, 3 as part of an address.
pub(super) const MARKS: [u8; 256] = {
    let mut marks = [0; 256];
    let bytes = b"\n\\<[]!*_~`&";
    let mut nth = 0;
    while nth < bytes.len() {
        marks[bytes[nth] as usize] = 1;
        nth += 1;
    }
    marks[b'|' as usize] = 2;
    marks[b':' as usize] = 3;
    marks
};
