//! Blocks of code: fenced and indented.

use std::borrow::Cow;

use super::block::{Block, Found};
use super::line::{self, Line, margin};

/// A line that opens a fence.
pub(super) struct Fence<'t> {
    indent: usize,
    mark: u8,
    length: usize,
    info: &'t str,
}

/// Whether a line is indented far enough for code: four spaces, or a tab in the first column.
pub(super) fn is_indented(text: &str) -> bool {
    text.starts_with('\t') || text.starts_with("    ")
}

/// Indented code goes on over blank lines as long as indented ones follow.
pub(super) fn indented<'a>(lines: &[Line<'a>]) -> Found<'a> {
    let mut taken = 0;
    for (at, line) in lines.iter().enumerate() {
        if line.is_blank() {
            continue;
        }
        if !is_indented(&line.text) {
            break;
        }
        taken = at + 1;
    }
    let unindented = |line: &Line<'a>| {
        let cut =
            if line.text.starts_with('\t') { 1 } else { line.text.bytes().take(4).take_while(|b| *b == b' ').count() };
        line.past(cut)
    };
    let code = lines[..taken].iter().map(unindented).collect();
    let (from, to) = (lines[0].from, lines[taken - 1].from);
    Some((Some(Block::Code { info: String::new(), lines: code, from, to }), taken))
}

/// A fence runs to its closing line or to the end of what holds it. Its content loses as many spaces as stand before
/// the opening line.
pub(super) fn fenced<'a>(lines: &[Line<'a>]) -> Found<'a> {
    let fence = opening(&lines[0].text)?;
    let mut code = Vec::new();
    let mut taken = 1;
    let mut to = lines[0].from;
    for line in &lines[1..] {
        taken += 1;
        to = line.from;
        if closes(&line.text, &fence) {
            break;
        }
        let cut = line.text.bytes().take(fence.indent).take_while(|b| *b == b' ').count();
        code.push(line.past(cut));
    }
    Some((Some(Block::Code { info: fence.info.to_owned(), lines: code, from: lines[0].from, to }), taken))
}

/// The fence that this line opens: three or more backticks or tildes; no backtick may stand in the rest of the line
/// after backticks.
pub(super) fn opening(text: &str) -> Option<Fence<'_>> {
    let indent = margin(text);
    let text = &text[indent..];
    let mark = *text.as_bytes().first()?;
    if !matches!(mark, b'`' | b'~') {
        return None;
    }
    let length = text.bytes().take_while(|b| *b == mark).count();
    let info = &text[length..];
    (length >= 3 && !(mark == b'`' && info.contains('`'))).then(|| Fence { indent, mark, length, info: info.trim() })
}

fn closes(text: &str, fence: &Fence<'_>) -> bool {
    let indent = margin(text);
    let run = text[indent..].bytes().take_while(|b| *b == fence.mark).count();
    line::indent(text) < 4 && run >= fence.length && text[indent + run..].bytes().all(|b| matches!(b, b' ' | b'\t'))
}

/// The longest run of backticks at the start of one of these lines, for choosing a fence that none of them closes.
pub(super) fn longest_run(lines: &[Line<'_>], mark: u8) -> usize {
    let run = |text: &Cow<'_, str>| text.trim_start().bytes().take_while(|b| *b == mark).count();
    lines.iter().map(|line| run(&line.text)).max().unwrap_or(0)
}
