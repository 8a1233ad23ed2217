//! Lists: where they start, which lines belong to which item, and where they end. (DIALECT.md, "Lists")

use super::block::{self, Block, Found, Item, Place};
use super::definition::{self, Definitions};
use super::line::{self, Line, margin};
use super::{code, heading};

/// What a list's item starts with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marker {
    /// `*`, `-` or `+`; of an ordered item `.`.
    mark: u8,
    /// The number that an ordered item has.
    number: u64,
    /// Bytes before the mark, and of the mark itself.
    before: usize,
    length: usize,
    /// The column that a line must be indented to in order to belong to the item whatever it starts with.
    column: usize,
}

/// The marker this line starts with: a bullet, or digits and a full stop, indented by less than four columns and
/// followed by white space or nothing.
pub(super) fn marker(text: &str) -> Option<Marker> {
    let indent = line::indent(text);
    if indent >= 4 {
        return None;
    }
    let before = margin(text);
    let rest = &text.as_bytes()[before..];
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (mark, length, number) = match rest.get(digits)? {
        b'.' if digits > 0 => (b'.', digits + 1, text[before..before + digits].parse().unwrap_or(u64::MAX)),
        mark @ (b'*' | b'-' | b'+') if digits == 0 => (*mark, 1, 0),
        _ => return None,
    };
    let after = &text[before + length..];
    if !(after.is_empty() || after.starts_with([' ', '\t'])) {
        return None;
    }
    let mut column = indent + length;
    let end = column;
    for b in after.bytes() {
        match b {
            b' ' => column += 1,
            b'\t' => column += 4 - column % 4,
            _ => break,
        }
    }
    if column - end > 4 {
        column = end + 1;
    }
    Some(Marker { mark, number, before, length, column })
}

/// A list of items that have the same kind of marker.
pub(super) fn list<'a>(lines: &mut [Line<'a>], place: Place, definitions: &mut Definitions) -> Found<'a> {
    let first = marker(&lines[0].text)?;
    let spans = spans(lines, first);
    let taken = spans.last().map_or(0, |(_, end)| *end);
    let mut items = Vec::with_capacity(spans.len());
    let mut loose = false;
    for (nth, &(start, end)) in spans.iter().enumerate() {
        let after = spans.get(nth + 1).map_or(end, |(next, _)| *next);
        loose |= after > end || lines[start..end].windows(2).any(|pair| pair[0].text.is_empty() && !pair[1].is_blank());
        items.push(item(&mut lines[start..end], place, definitions));
    }
    let start = (first.mark == b'.').then_some(first.number);
    Some((Some(Block::List { start, items, loose }), taken))
}

/// The lines of each item, from the first line on.
///
/// A line belongs to the current item if it is indented to the item's column, if it starts with white space and is no
/// marker, or if it follows directly on a line of the item and interrupts nothing. Two lines that are blank end the
/// list, and so does unindented text after a blank one.
fn spans(lines: &[Line<'_>], first: Marker) -> Vec<(usize, usize)> {
    let mut spans = vec![(0, 1)];
    let mut column = first.column;
    let mut after_blank = false;
    for (at, line) in lines.iter().enumerate().skip(1) {
        let text = &line.text;
        let blank = line.is_blank();
        let mut inside = line.indent() >= column.min(4);
        if !inside {
            match marker(text) {
                Some(next) if next.mark == first.mark => {
                    if heading::is_rule(text) {
                        break;
                    }
                    spans.push((at, at + 1));
                    column = next.column;
                    after_blank = false;
                    continue;
                }
                Some(_) => break,
                None => inside = text.starts_with([' ', '\t']),
            }
        }
        if !inside && after_blank || (!inside && !blank && interrupts(line)) {
            break;
        }
        if (inside || !blank)
            && let Some(span) = spans.last_mut()
        {
            span.1 = at + 1;
        }
        after_blank = blank;
    }
    spans
}

/// Whether an unindented line ends the list above it: a heading, a fence, a thematic break or a definition on
/// one line.
fn interrupts(line: &Line<'_>) -> bool {
    let text = &line.text;
    match block::first_character(text) {
        b'#' => heading::atx_level(text).is_some(),
        b'`' | b'~' => code::opening(text).is_some(),
        b'*' | b'-' | b'_' => heading::is_rule(text),
        b'[' => definition::starts(std::slice::from_ref(line)),
        _ => false,
    }
}

/// Takes marker and indentation away and reads the rest. The other lines lose what the marker and up to four spaces
/// after it take; numbers below ten take an even number of columns.
fn item<'a>(lines: &mut [Line<'a>], place: Place, definitions: &mut Definitions) -> Item<'a> {
    let from = lines[0].from;
    let text = &lines[0].text;
    let Some(marker) = marker(text) else {
        return Item { from, task: None, blocks: Vec::new() };
    };
    let end = marker.before + marker.length;
    let spaces = text[end..].bytes().take_while(|b| *b == b' ').count();
    let gap = match spaces {
        1..=4 => spaces,
        0 => usize::from(text[end..].starts_with('\t')),
        _ => 1,
    };
    let odd = marker.mark == b'.' && marker.number < 10 && (end + gap) % 2 == 1;
    let mut most = line::indent(text) + marker.length + usize::from(odd);
    most += if text[end..].starts_with('\t') { 4 - most % 4 } else { gap };
    let mut head = lines[0].past(end + gap);
    let mut task = None;
    if let [b'[', tick @ (b' ' | b'\t' | b'x' | b'X'), b']', b' ' | b'\t', ..] = head.text.as_bytes() {
        task = Some(matches!(tick, b'x' | b'X'));
        head = head.past(4);
    }
    line::dedent(&mut lines[1..], most);
    lines[0] = head;
    let blocks = block::blocks(lines, place.in_item(), definitions);
    Item { from, task, blocks }
}
