//! What a line of a Markdown text is, and what of it is structure rather than words.

use std::ops::Range;

use super::tags::tags;
use super::unit::{UnitKind, has_words};

/// Cuts an image off the end of a unit, where translators put what stands on a line of its own in the source; its alternative text is
/// a unit like any other.
pub(super) fn without_last_image(text: &str, range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let inner = &text[range.clone()];
    let none = (range.clone(), None);
    let Some(start) = inner.rfind("![").filter(|at| *at > 0 && inner.ends_with(')')) else { return none };
    let Some(alt) = only_image(&inner[start..]) else { return none };
    let alt = range.start + start + alt.start..range.start + start + alt.end;
    let end = range.start + inner[..start].trim_end().len();
    (range.start..end, Some(alt))
}

/// Cuts tags off both ends that open or close a block on the other side of the unit's border: they are structure.
pub(super) fn balanced(text: &str, range: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = range;
    loop {
        let inner = &text[start..end];
        let found = tags(inner);
        let total: i32 = found.iter().map(super::tags::Tag::nesting).sum();
        let is_branch = |name: &str| matches!(name, "else" | "elsif");
        let leading = found.first().filter(|t| t.range.start == 0 && !t.is_inline());
        if let Some(tag) = leading
            .filter(|t| (t.nesting() == 1 && total > 0) || t.nesting() == -1 || (is_branch(t.name) && total <= 0))
        {
            start += tag.range.end + (inner[tag.range.end..].len() - inner[tag.range.end..].trim_start().len());
            continue;
        }
        let trailing = found.last().filter(|t| t.range.end == inner.len() && !t.is_inline());
        if let Some(tag) = trailing.filter(|t| (t.nesting() == -1 && total < 0) || (t.nesting() == 1 && total > 0)) {
            end = start + inner[..tag.range.start].trim_end().len();
            continue;
        }
        return start..end;
    }
}

/// The byte at which the content of a line begins after quotation marks, list markers and leading control tags, and what the last
/// marker makes of it.
pub(super) fn marker(line: &str) -> (usize, Option<UnitKind>) {
    let (mut at, mut kind) = (0, None);
    loop {
        let rest = &line[at..];
        let indent = rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            at += indent + (rest.len() - after.len());
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let ordered =
            (1..=9).contains(&digits) && rest[digits..].starts_with(['.', ')']) && spaced(&rest[digits + 1..]);
        let bullet = rest.starts_with(['-', '*', '+']) && spaced(&rest[1..]) && !is_rule(rest);
        if ordered {
            (at, kind) = (at + indent + digits + 1, Some(UnitKind::Step));
            continue;
        }
        if bullet {
            (at, kind) = (at + indent + 1, Some(UnitKind::Item));
            continue;
        }
        // `{% ifversion ghec %}1. …`: a control tag in front of a marker is structure.
        if let Some(tag) = tags(rest).first().filter(|t| t.range.start == 0 && !t.is_inline() && t.name != "data") {
            let (inner, found) = marker(&rest[tag.range.end..]);
            if found.is_some() {
                return (at + indent + tag.range.end + inner, found);
            }
        }
        return (at, kind);
    }
}

fn spaced(rest: &str) -> bool {
    rest.starts_with([' ', '\t'])
}

fn is_rule(text: &str) -> bool {
    let squeezed: String = text.split_whitespace().collect();
    squeezed.len() >= 3 && ['-', '*', '_'].iter().any(|m| squeezed.chars().all(|c| c == *m))
}

/// Lines that hold no words: standalone tags, HTML tags, link definitions, thematic breaks, table delimiters.
pub(super) fn is_structure(trimmed: &str) -> bool {
    let found = tags(trimmed);
    if found.iter().any(|t| !t.is_inline()) {
        let mut rest = String::new();
        let mut at = 0;
        for tag in &found {
            rest.push_str(&trimmed[at..tag.range.start]);
            at = tag.range.end;
        }
        rest.push_str(&trimmed[at..]);
        if rest.trim().is_empty() {
            return true;
        }
    }
    let is_html = trimmed.starts_with('<')
        && trimmed.ends_with('>')
        && !has_words(&strip_html(trimmed))
        && !trimmed.starts_with("<http");
    let is_definition = trimmed.starts_with('[') && trimmed.contains("]: ");
    let is_alert = trimmed.starts_with("[!") && trimmed.ends_with(']');
    is_html || is_definition || is_alert || is_rule(trimmed)
}

fn strip_html(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

pub(super) fn fence(trimmed: &str) -> Option<(char, usize)> {
    let mark = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = trimmed.chars().take_while(|c| *c == mark).count();
    (length >= 3 && !(mark == '`' && trimmed[length..].contains('`'))).then_some((mark, length))
}

pub(super) fn heading_level(trimmed: &str) -> Option<usize> {
    let level = trimmed.bytes().take_while(|b| *b == b'#').count();
    ((1..=6).contains(&level) && spaced(&trimmed[level..])).then_some(level)
}

pub(super) fn is_delimiter_row(line: &str) -> bool {
    let trimmed = line.trim();
    trimmed.contains('-') && trimmed.contains('|') && trimmed.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t'))
}

/// Cuts `{#anchor}` off the end.
pub(super) fn anchor(text: &str) -> (&str, Option<&str>) {
    let none = (text, None);
    let Some(inner) = text.strip_suffix('}') else { return none };
    let Some((head, name)) = inner.rsplit_once("{#") else { return none };
    let good = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    if good { (head.trim_end(), Some(name)) } else { none }
}

/// The range of the alternative text where the line is one image and nothing else.
pub(super) fn only_image(trimmed: &str) -> Option<Range<usize>> {
    let inner = trimmed.strip_prefix("![")?.strip_suffix(')')?;
    let close = inner.rfind("](")?;
    (!inner[..close].contains("](")).then_some(2..2 + close)
}

pub(super) fn plain(text: &str) -> String {
    text.replace(['*', '`', '[', ']'], "")
}
