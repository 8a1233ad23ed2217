//! Headings and thematic breaks.

use super::block::{Block, Found};
use super::line::{Line, margin};

/// `# text`: one to six signs, then white space or nothing. (`#text` is a paragraph.)
pub(super) fn atx<'a>(lines: &[Line<'a>]) -> Found<'a> {
    let line = &lines[0];
    let level = atx_level(&line.text)?;
    let mut start = margin(&line.text) + level;
    start += margin(&line.text[start..]);
    let content = line.text[start..].trim_end_matches([' ', '\t']);
    let mut end = start + content.len();
    // Closing runs of signs are cut off where white space (or nothing) stands before them.
    loop {
        let bare = line.text[start..end].trim_end_matches('#');
        if start + bare.len() == end || !(bare.is_empty() || bare.ends_with([' ', '\t'])) {
            break;
        }
        end = start + bare.trim_end_matches([' ', '\t']).len();
    }
    Some((Some(Block::Heading { level, text: line.between(start, end) }), 1))
}

/// The level of the heading that this line is.
pub(super) fn atx_level(text: &str) -> Option<usize> {
    let text = &text[margin(text)..];
    let level = text.bytes().take_while(|b| *b == b'#').count();
    let ends = matches!(text.as_bytes().get(level), None | Some(b' ' | b'\t'));
    ((1..=6).contains(&level) && ends).then_some(level)
}

/// A line underlined by `=` or `-` signs alone, from the first column on and without anything after them. Only the
/// line right above is the heading.
pub(super) fn setext<'a>(lines: &[Line<'a>]) -> Found<'a> {
    let line = &lines[0];
    let level = setext_level(lines)?;
    let end = line.text.trim_end_matches([' ', '\t']).len();
    let start = margin(&line.text).min(end);
    Some((Some(Block::Heading { level, text: line.between(start, end) }), 2))
}

/// The level that the second of these lines gives to the first.
pub(super) fn setext_level(lines: &[Line<'_>]) -> Option<usize> {
    let under = lines.get(1)?.text.as_bytes();
    let level = match under.first()? {
        b'=' => 1,
        b'-' => 2,
        _ => return None,
    };
    under.iter().all(|b| *b == under[0]).then_some(level)
}

/// Three or more `*`, `-` or `_`, with nothing but spaces between and after them.
pub(super) fn rule<'a>(lines: &[Line<'a>]) -> Found<'a> {
    is_rule(&lines[0].text).then(|| (Some(Block::Rule { from: lines[0].from }), 1))
}

/// Whether this line is a thematic break.
pub(super) fn is_rule(text: &str) -> bool {
    let text = &text[margin(text)..];
    let Some(&mark @ (b'*' | b'-' | b'_')) = text.as_bytes().first() else { return false };
    let mut count = 0;
    for &b in text.as_bytes() {
        match b {
            b' ' => {}
            _ if b == mark => count += 1,
            _ => return false,
        }
    }
    count >= 3
}
