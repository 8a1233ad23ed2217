//! The blocks of a text and the order in which they are looked for.

use super::definition::{self, Definitions};
use super::line::Line;
use super::{code, heading, html, list, paragraph, quote, table};

/// A block with the lines that it is made of.
#[derive(Debug)]
pub(super) enum Block<'a> {
    Paragraph(Vec<Line<'a>>),
    Heading { level: usize, text: Line<'a> },
    Rule { from: u32 },
    Code { info: String, lines: Vec<Line<'a>>, from: u32, to: u32 },
    Html(Vec<Line<'a>>),
    Quote { blocks: Vec<Block<'a>>, from: u32 },
    List { start: Option<u64>, items: Vec<Item<'a>>, loose: bool },
    Table(Vec<Line<'a>>),
}

/// One item of a list. `task` says whether the box it starts with is ticked.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub from: u32,
    pub task: Option<bool>,
    pub blocks: Vec<Block<'a>>,
}

/// Where a run of lines stands: in a list's item, and under how many containers.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    pub in_list: bool,
    pub depth: usize,
}

impl Place {
    /// Containers deeper than this are read as plain paragraphs, so that the work stays linear.
    const DEEPEST: usize = 16;

    pub fn may_nest(self) -> bool {
        self.depth < Self::DEEPEST
    }
    pub fn in_item(self) -> Place {
        Place { in_list: true, depth: self.depth + 1 }
    }
    pub fn in_quote(self) -> Place {
        Place { depth: self.depth + 1, ..self }
    }
}

/// What a block recogniser found: the block, if it shows, and the number of lines it took.
pub(super) type Found<'a> = Option<(Option<Block<'a>>, usize)>;

/// Reads lines as blocks. Definitions are put into `definitions`, they are no blocks.
pub(super) fn blocks<'a>(lines: &mut [Line<'a>], place: Place, definitions: &mut Definitions) -> Vec<Block<'a>> {
    #[cfg(test)]
    super::tests::count(lines.len());
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if lines[at].is_blank() {
            // White space in the very first line already starts a paragraph (or an underlined heading).
            let starts = at == 0
                && !lines[0].text.is_empty()
                && lines.get(1).is_some_and(|next| !next.is_blank() && !code::is_indented(&next.text));
            // Indented by more than code is, it is an empty block of code.
            let code = code::is_indented(&lines[at].text) && !matches!(&*lines[at].text, "\t" | "    ");
            if !starts || code {
                at += 1;
                continue;
            }
        }
        let (block, taken) = first_block(&mut lines[at..], place, definitions);
        found.extend(block);
        at += taken.max(1);
    }
    found
}

/// The block that the first of these lines starts. The order is the publisher's: what comes first wins.
fn first_block<'a>(lines: &mut [Line<'a>], place: Place, definitions: &mut Definitions) -> (Option<Block<'a>>, usize) {
    let found = match first_character(&lines[0].text) {
        0 => None,
        _ if code::is_indented(&lines[0].text) => code::indented(lines),
        b'`' | b'~' => code::fenced(lines),
        b'>' if place.may_nest() => quote::quote(lines, place, definitions),
        b'#' => heading::atx(lines),
        b'*' | b'-' | b'+' | b'_' | b'0'..=b'9' => {
            heading::rule(lines).or_else(|| if place.may_nest() { list::list(lines, place, definitions) } else { None })
        }
        _ => None,
    };
    found
        .or_else(|| heading::setext(lines))
        .or_else(|| html::block(lines))
        .or_else(|| definition::definition(lines, definitions))
        .or_else(|| table::table(lines))
        .unwrap_or_else(|| paragraph::paragraph(lines, place))
}

/// The first byte that is neither space nor tab, or 0.
pub(super) fn first_character(text: &str) -> u8 {
    text.bytes().find(|b| !matches!(b, b' ' | b'\t')).unwrap_or(0)
}
