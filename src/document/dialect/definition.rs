//! Link reference definitions: `[label]: target "title"`.

use std::cell::Cell;
use std::collections::HashMap;

use super::block::Found;
use super::line::{Line, is_space, margin};
use super::link;

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Target {
    /// Target and title as they are written, with their escapes.
    pub url: String,
    pub title: Option<String>,
}

/// All definitions of a text by label. The first of a label counts, wherever it stands.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    targets: HashMap<String, Target>,
    /// How many more bytes of targets may be written out: many references to one long target would be without end.
    left: Cell<usize>,
}

impl Definitions {
    /// For a text of so many bytes.
    pub fn of(bytes: usize) -> Self {
        Definitions { targets: HashMap::new(), left: Cell::new(100_000 + 4 * bytes) }
    }

    pub fn find(&self, label: &str) -> Option<&Target> {
        if self.targets.is_empty() {
            return None;
        }
        let target = self.targets.get(&key(label))?;
        let size = target.url.len() + target.title.as_ref().map_or(0, String::len);
        self.left.set(self.left.get().checked_sub(size)?);
        Some(target)
    }
}

/// Labels are equal if they are so without regard to case and to how much white space is in them.
fn key(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").to_uppercase()
}

/// How many lines a definition may go on for: label, target and title may stand on lines of their own,
/// with blank lines between them.
const MOST_LINES: usize = 6;

/// Whether a definition starts here.
pub(super) fn starts(lines: &[Line<'_>]) -> bool {
    parse(lines).is_some()
}

/// A definition; it gives no block.
pub(super) fn definition<'a>(lines: &[Line<'a>], definitions: &mut Definitions) -> Found<'a> {
    let (label, target, taken) = parse(lines)?;
    definitions.targets.entry(key(&label)).or_insert(target);
    Some((None, taken))
}

fn parse(lines: &[Line<'_>]) -> Option<(String, Target, usize)> {
    let head = &lines[0].text[margin(&lines[0].text)..];
    if !head.starts_with('[') || (head.contains(']') && !head.contains("]:")) {
        return None;
    }
    let mut text = head.to_owned();
    for line in lines[1..].iter().take(MOST_LINES - 1) {
        text.push('\n');
        text.push_str(&line.text);
    }
    let label = label(&text)?;
    let mut at = label.len() + 3;
    at += text[at..].len() - text[at..].trim_start_matches([' ', '\t', '\n']).len();
    let (url, after) = target(&text, at)?;
    let url = url.to_owned();
    let mut end = after;
    let mut name = None;
    let gap = text[after..].len() - text[after..].trim_start_matches([' ', '\t', '\n']).len();
    // What starts like a title must be one.
    if gap > 0 && text[after + gap..].starts_with(['"', '\'', '(']) {
        let (inner, after) = title(&text, after + gap)?;
        name = Some(inner.to_owned());
        end = after;
    }
    let end = line_end(&text, end)?;
    Some((label.to_owned(), Target { url, title: name }, text[..end].matches('\n').count() + 1))
}

/// What stands between the brackets, if a colon follows.
fn label(text: &str) -> Option<&str> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' => {
                let label = &text[1..at];
                return (text[at + 1..].starts_with(':') && !label.chars().all(is_space)).then_some(label);
            }
            _ => {}
        }
    }
    None
}

fn target(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &text[at..];
    if let Some(inner) = rest.strip_prefix('<') {
        if let Some(end) = inner.find(['>', '\n']).filter(|end| inner[*end..].starts_with('>')) {
            return (!inner[..end].contains(['[', ']'])).then_some((&inner[..end], at + end + 2));
        }
        return None;
    }
    let end = rest.find(link::is_gap).unwrap_or(rest.len());
    (end > 0 && !rest[..end].contains(['[', ']'])).then_some((&rest[..end], at + end))
}

fn title(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &text[at..];
    let close = match rest.bytes().next()? {
        b'(' => ')',
        b'"' => '"',
        b'\'' => '\'',
        _ => return None,
    };
    let mut from = 1;
    loop {
        let end = from + rest[from..].find(close)?;
        if line_end(text, at + end + 1).is_some() {
            return Some((&rest[1..end], at + end + 1));
        }
        from = end + 1;
    }
}

/// Where the line ends, if nothing but white space stands before its end.
fn line_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let end = rest.find('\n').unwrap_or(rest.len());
    rest[..end].bytes().all(|b| matches!(b, b' ' | b'\t')).then_some(at + end)
}
