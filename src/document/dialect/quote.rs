//! Block quotes.

use super::block::{self, Block, Found, Place};
use super::definition::{self, Definitions};
use super::line::{Line, margin};

/// A quote takes the lines marked by `>` and the lines after them up to a blank one, whatever those start with, except
/// for a definition. So two quotes with a blank line between them stay two.
pub(super) fn quote<'a>(lines: &mut [Line<'a>], place: Place, definitions: &mut Definitions) -> Found<'a> {
    content(&lines[0].text)?;
    let mut inner = Vec::new();
    for at in 0..lines.len() {
        let line = &lines[at];
        if let Some(start) = content(&line.text) {
            inner.push(line.past(start));
        } else if line.is_blank() || definition::starts(&lines[at..]) {
            break;
        } else {
            inner.push(line.clone());
        }
    }
    let taken = inner.len();
    let blocks = block::blocks(&mut inner, place.in_quote(), definitions);
    Some((Some(Block::Quote { blocks, from: lines[0].from }), taken))
}

/// Where a marked line's content starts: after the mark and one space.
pub(super) fn content(text: &str) -> Option<usize> {
    let start = margin(text);
    let rest = text[start..].strip_prefix('>')?;
    Some(start + 1 + usize::from(rest.starts_with(' ')))
}
