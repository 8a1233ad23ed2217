//! Tables, which become lists where they do not fit.

use super::text::{BOLD, DIM, PLAIN, Text};
use super::wrap::{hang, wrap};
use crate::words::Lexicon;

/// Blanks between two columns.
const GAP: usize = 2;
/// A column of words that is narrower than this cannot be read.
const NARROWEST: usize = 16;

/// The rows in columns of at most `width` together; each row as a list under its first cell where that is too narrow, with the
/// language's colon after what the others are.
#[must_use]
pub fn table(head: &[Text], rows: &[Vec<Text>], width: usize, lexicon: &Lexicon) -> Vec<Text> {
    match fit(head, rows, width) {
        Some(widths) => grid(head, rows, &widths),
        None => list(head, rows, width, lexicon),
    }
}

/// The width of each column, or `None` where a column would be too narrow.
fn fit(head: &[Text], rows: &[Vec<Text>], width: usize) -> Option<Vec<usize>> {
    let count = rows.iter().map(Vec::len).chain([head.len()]).max()?;
    let room = width.checked_sub(GAP * count.saturating_sub(1))?;
    let cells = |column: usize| rows.iter().filter_map(move |r| r.get(column)).chain(head.get(column));
    let natural: Vec<usize> = (0..count).map(|c| cells(c).map(Text::width).max().unwrap_or(0)).collect();
    // No column gets narrower than its longest unbreakable piece.
    let longest = |c: usize| cells(c).flat_map(|t| wrap(t, NARROWEST)).map(|l| l.width()).max().unwrap_or(0);
    let least: Vec<usize> = (0..count).map(|c| longest(c).max(NARROWEST).min(natural[c])).collect();
    let mut widths = natural;
    while widths.iter().sum::<usize>() > room {
        let widest = (0..count).filter(|&c| widths[c] > least[c]).max_by_key(|&c| widths[c])?;
        widths[widest] -= 1;
    }
    Some(widths)
}

fn grid(head: &[Text], rows: &[Vec<Text>], widths: &[usize]) -> Vec<Text> {
    let mut lines = Vec::new();
    if head.iter().any(|h| !h.is_empty()) {
        lines.extend(row(head, widths));
        let rule: Vec<Text> = widths.iter().map(|w| Text::styled(&"─".repeat(*w), DIM)).collect();
        lines.extend(row(&rule, widths));
    }
    // Where a cell takes several lines, an empty line tells the rows apart.
    let several = rows.iter().any(|r| row(r, widths).len() > 1);
    for (index, cells) in rows.iter().enumerate() {
        if several && index > 0 {
            lines.push(Text::new());
        }
        lines.extend(row(cells, widths));
    }
    lines
}

fn row(cells: &[Text], widths: &[usize]) -> Vec<Text> {
    let wrapped: Vec<Vec<Text>> = cells.iter().zip(widths).map(|(c, w)| wrap(c, (*w).max(1))).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    (0..height)
        .map(|line| {
            let mut whole = Text::new();
            for (index, (cell, width)) in wrapped.iter().zip(widths).enumerate() {
                let part = cell.get(line).cloned().unwrap_or_default();
                let last = index + 1 == wrapped.len();
                whole.append(if last { part } else { part.padded(width + GAP) });
            }
            whole
        })
        .collect()
}

fn list(head: &[Text], rows: &[Vec<Text>], width: usize, lexicon: &Lexicon) -> Vec<Text> {
    let mut lines = Vec::new();
    for (index, cells) in rows.iter().enumerate() {
        if index > 0 {
            lines.push(Text::new());
        }
        for (column, cell) in cells.iter().enumerate() {
            let name = head.get(column).filter(|h| !h.is_empty());
            if column == 0 {
                lines.extend(hang(Text::styled("• ", DIM), cell, width));
                continue;
            }
            let mut text = Text::new();
            if let Some(name) = name {
                text.append(Text::styled(&name.plain(), BOLD));
                text.push(&lexicon.say("problem-colon", &[]), PLAIN);
            }
            text.append(cell.clone());
            lines.extend(hang(Text::blank(2), &text, width));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Library;
    use crate::words::Locales;

    fn shown(width: usize) -> String {
        let head = ["State", "What it means"].map(Text::from);
        let rows = [["ok", "The usage of the server is counted."], ["other", "The cloud could not use the file."]]
            .map(|r| r.map(Text::from).to_vec());
        let locales = Locales::of(Library::embedded_locales());
        table(&head, &rows, width, &locales.lexicon("en"))
            .iter()
            .map(|l| l.plain().trim_end().to_owned() + "\n")
            .collect()
    }

    #[test]
    fn a_table_fits_wraps_and_becomes_a_list() {
        assert_eq!(
            shown(60),
            "State  What it means\n\
             ─────  ───────────────────────────────────\n\
             ok     The usage of the server is counted.\n\
             other  The cloud could not use the file.\n"
        );
        assert_eq!(
            shown(30),
            "State  What it means\n\
             ─────  ───────────────────────\n\
             ok     The usage of the server\n       \
                    is counted.\n\
             \n\
             other  The cloud could not use\n       \
                    the file.\n"
        );
        assert_eq!(
            shown(14),
            "• ok\n  What it\n  means: The\n  usage of the\n  server is\n  counted.\n\
             \n\
             • other\n  What it\n  means: The\n  cloud could\n  not use the\n  file.\n"
        );
    }
}
