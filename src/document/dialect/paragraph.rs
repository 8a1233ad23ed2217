//! Paragraphs, and what ends them.

use super::block::{Block, Place, first_character};
use super::line::Line;
use super::{code, definition, heading, html, list, quote};

/// A paragraph goes on to a blank line or to a line that interrupts it.
pub(super) fn paragraph<'a>(lines: &mut [Line<'a>], place: Place) -> (Option<Block<'a>>, usize) {
    let mut taken = 1;
    while taken < lines.len() && !lines[taken].is_blank() && !interrupts(&lines[taken..], place) {
        taken += 1;
    }
    let text = lines[..taken].iter_mut().map(std::mem::take).collect();
    (Some(Block::Paragraph(text)), taken)
}

/// Whether these lines end the paragraph above them. A bullet does, a number only inside a list: in running text
/// `1. a` under a line of words is part of the paragraph. Except for lists the indentation does not matter, although
/// what follows is then read as indented code.
fn interrupts(lines: &[Line<'_>], place: Place) -> bool {
    let text = &lines[0].text;
    let by_mark = match first_character(text) {
        b'`' | b'~' => code::opening(text).is_some(),
        b'#' => heading::atx_level(text).is_some(),
        b'>' => place.may_nest() && quote::content(text).is_some(),
        b'*' | b'-' | b'+' | b'_' => heading::is_rule(text) || (place.may_nest() && list::marker(text).is_some()),
        b'0'..=b'9' => place.in_list && place.may_nest() && list::marker(text).is_some(),
        b'<' => html::interrupts(text),
        b'[' => definition::starts(lines),
        _ => false,
    };
    by_mark || heading::setext_level(lines).is_some()
}
