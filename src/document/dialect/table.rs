//! Tables.

use super::block::{Block, Found};
use super::line::Line;

/// A row of names, a row of dashes and any number of rows, each with a `|` after its first character. A line without
/// one ends the table. (A table cannot interrupt a paragraph.)
pub(super) fn table<'a>(lines: &mut [Line<'a>]) -> Found<'a> {
    if lines.len() < 2 || !is_row(&lines[0].text) || !is_row(&lines[1].text) || alignments(&lines[1].text).is_none() {
        return None;
    }
    let taken = lines.iter().take_while(|line| is_row(&line.text)).count();
    Some((Some(Block::Table(lines[..taken].iter_mut().map(std::mem::take).collect())), taken))
}

fn is_row(text: &str) -> bool {
    text.as_bytes().get(1..).is_some_and(|rest| rest.contains(&b'|'))
}

/// The columns' alignments as CommonMark writes them, if this is a row of dashes. White space among them does not
/// matter.
pub(super) fn alignments(text: &str) -> Option<Vec<&'static str>> {
    let mut found = Vec::new();
    for cell in cells(text) {
        if cell.is_empty() || !cell.bytes().all(|b| matches!(b, b'-' | b':' | b' ' | b'\t')) {
            return None;
        }
        found.push(match (cell.starts_with(':'), cell.ends_with(':')) {
            (true, true) => ":-:",
            (true, false) => ":--",
            (false, true) => "--:",
            (false, false) => "---",
        });
    }
    (!found.is_empty()).then_some(found)
}

/// The cells of a row. Every `|` that has no backslash before it parts two cells, in code too.
pub(super) fn cells(row: &str) -> Vec<&str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut found = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, b) in row.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'|' => {
                found.push(row[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    if start < row.len() {
        found.push(row[start..].trim());
    }
    found
}
