//! Writes blocks as CommonMark that cannot be read in two ways.

use super::block::{Block, Item};
use super::definition::Definitions;
use super::inline::{self, Inline};
use super::line::{Line, margin};
use super::output::Output;
use super::{JOINER, code, html, table, text};

/// CommonMark's markers have at most nine digits.
const GREATEST_NUMBER: u64 = 999_999_999;

pub(super) struct Writer<'d> {
    pub out: Output,
    definitions: &'d Definitions,
    /// Whether an `<a …>` tag is still open: the publisher's program then makes no links.
    in_link: bool,
}

impl<'d> Writer<'d> {
    pub fn new(out: Output, definitions: &'d Definitions) -> Self {
        Writer { out, definitions, in_link: false }
    }

    fn inline(&mut self, text: &str, lines: &[Line<'_>], kind: inline::Kind) {
        self.in_link = Inline::new(text, lines, &mut self.out, self.definitions, self.in_link).write(kind);
    }

    /// Writes blocks one after another. `tight` blocks have no blank line between them where CommonMark needs none.
    pub fn blocks(&mut self, blocks: &[Block<'_>], tight: bool) {
        let mut before: Option<&Block<'_>> = None;
        let mut other = false;
        for block in blocks {
            // Two lists in a row stay two by taking turns with the markers.
            other = match (before, block) {
                (Some(Block::List { start: a, .. }), Block::List { start: b, .. }) if a.is_some() == b.is_some() => {
                    !other
                }
                // Bullets right behind one another must not look like a thematic break.
                (None, Block::List { start: None, .. }) => self.out.is_fresh(),
                _ => false,
            };
            if let Some(before) = before
                && !(tight && may_touch(before, block))
            {
                self.out.blank(self.out.origin());
            }
            self.block(block, other);
            before = Some(block);
        }
    }

    fn block(&mut self, block: &Block<'_>, other: bool) {
        match block {
            Block::Paragraph(lines) => self.paragraph(lines),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Rule { from } => {
                self.out.line(*from);
                self.out.push("***");
            }
            Block::Code { info, lines, from, to } => self.code(info, lines, *from, *to),
            Block::Html(lines) => self.html(lines),
            Block::Quote { blocks, from } => {
                self.out.enter("> ".to_owned(), "> ".to_owned());
                self.blocks(blocks, false);
                self.out.leave(*from);
            }
            Block::List { start, items, loose } => self.list(*start, items, *loose, other),
            Block::Table(lines) => self.table(lines),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Item<'_>], loose: bool, other: bool) {
        let mut number = start.unwrap_or(0).min(GREATEST_NUMBER);
        for (nth, item) in items.iter().enumerate() {
            if loose && nth > 0 {
                self.out.blank(self.out.origin());
            }
            let mut marker = match (start, other) {
                (Some(_), false) => format!("{number}."),
                (Some(_), true) => format!("{number})"),
                (None, false) => "-".to_owned(),
                (None, true) => "+".to_owned(),
            };
            // Content starts at a multiple of four columns, so that tabs in it keep their width.
            let width = (marker.len() / 4 + 1) * 4;
            marker.extend(std::iter::repeat_n(' ', width - marker.len()));
            self.out.enter(marker, " ".repeat(width));
            if let Some(done) = item.task {
                self.task(done, item);
            }
            self.blocks(&item.blocks, !loose);
            self.out.leave(item.from);
            number = (number + 1).min(GREATEST_NUMBER);
        }
    }

    fn task(&mut self, done: bool, item: &Item<'_>) {
        // Only before a paragraph is it a box in CommonMark; elsewhere the publisher's shows nothing that could be read.
        if matches!(item.blocks.first(), Some(Block::Paragraph(_))) {
            self.out.mark_first(if done { "[x] " } else { "[ ] " });
        }
    }

    fn paragraph(&mut self, lines: &[Line<'_>]) {
        if lines.iter().enumerate().all(|(nth, line)| text::is_plain(&line.text, nth == 0, nth + 1 == lines.len())) {
            for line in lines {
                self.out.line(line.from);
                self.out.push(line.text.trim_matches([' ', '\t']));
            }
            return;
        }
        self.out.line(lines[0].from);
        if let [line] = lines {
            self.inline(&line.text, lines, inline::Kind::Paragraph);
            return;
        }
        let mut text = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
        for line in lines {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&line.text);
        }
        self.inline(&text, lines, inline::Kind::Paragraph);
    }

    fn heading(&mut self, level: usize, text: &Line<'_>) {
        self.out.line(text.from);
        self.out.push(&"######"[..level]);
        self.out.push(" ");
        self.inline(&text.text, std::slice::from_ref(text), inline::Kind::Heading);
        self.out.trim_end();
    }

    /// Every block of code becomes a fenced one whose fence is longer than any run of backticks in it.
    fn code(&mut self, info: &str, lines: &[Line<'_>], from: u32, to: u32) {
        let mark = if info.contains('`') { '~' } else { '`' };
        let fence = String::from(mark).repeat((code::longest_run(lines, mark as u8) + 1).max(3));
        self.out.line(from);
        self.out.push(&fence);
        self.out.push(info);
        for line in lines {
            if line.text.is_empty() {
                self.out.blank(line.from);
            } else {
                self.out.line(line.from);
                self.out.push(&line.text);
            }
        }
        self.out.line(to);
        self.out.push(&fence);
    }

    fn html(&mut self, lines: &[Line<'_>]) {
        for (nth, line) in lines.iter().enumerate() {
            if line.text.is_empty() {
                self.out.blank(line.from);
                continue;
            }
            self.out.line(line.from);
            // White space in front would make the first line code once it stands after a list's marker.
            self.out.push(if nth == 0 { &line.text[margin(&line.text)..] } else { &line.text });
            if line.is_blank() {
                // For the publisher's program only an empty line ends a block of HTML.
                self.out.push_char(JOINER);
            }
        }
    }

    fn table(&mut self, lines: &[Line<'_>]) {
        let rows: Vec<Vec<&str>> = lines.iter().map(|line| table::cells(&line.text)).collect();
        // CommonMark drops cells that have no heading above them.
        let columns =
            rows.iter().enumerate().filter(|(nth, _)| *nth != 1).map(|(_, row)| row.len()).max().unwrap_or(0).max(1);
        let mut alignments = table::alignments(&lines[1].text).unwrap_or_default();
        alignments.resize(columns, "---");
        for (nth, (row, line)) in rows.iter().zip(lines).enumerate() {
            self.out.line(line.from);
            self.out.push("|");
            // The row of dashes has as many columns as the widest; the row of names must have as many.
            let width = if nth < 2 { columns } else { row.len().max(1) };
            for (column, alignment) in alignments.iter().enumerate().take(width) {
                self.out.push(" ");
                if nth == 1 {
                    self.out.push(alignment);
                } else if let Some(cell) = row.get(column) {
                    self.inline(cell, std::slice::from_ref(line), inline::Kind::Cell);
                }
                self.out.push(" |");
            }
        }
    }
}

/// Whether CommonMark sees where the second block starts without a blank line before it.
fn may_touch(first: &Block<'_>, second: &Block<'_>) -> bool {
    let ends = matches!(first, Block::Paragraph(_) | Block::Heading { .. } | Block::Code { .. } | Block::Rule { .. });
    ends && match second {
        Block::Code { .. } | Block::Heading { .. } | Block::Rule { .. } | Block::Quote { .. } => true,
        Block::Html(lines) => html::interrupts_in_common_mark(&lines[0].text),
        Block::List { start, items, .. } => {
            matches!(start, None | Some(1)) && items.first().is_some_and(|item| !item.blocks.is_empty())
        }
        Block::Paragraph(_) => !matches!(first, Block::Paragraph(_)),
        Block::Table(_) => false,
    }
}
