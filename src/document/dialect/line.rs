//! A line of a block, as its container leaves it: markers and indentation of the containers are gone.

use std::borrow::Cow;

/// The text of one line without its line break, and the input line it stands in.
#[derive(Debug, Clone, Default)]
pub(super) struct Line<'a> {
    pub text: Cow<'a, str>,
    pub from: u32,
}

impl<'a> Line<'a> {
    /// The columns of white space before the line's first other character; a tab goes on to the next multiple of four.
    pub fn indent(&self) -> usize {
        indent(&self.text)
    }

    /// Whether the line holds white space only, of any script's.
    pub fn is_blank(&self) -> bool {
        is_blank(&self.text)
    }

    /// The same line without the bytes before `start`.
    pub fn past(&self, start: usize) -> Line<'a> {
        Line { text: cut(&self.text, start, self.text.len()), from: self.from }
    }

    /// The same line with only the bytes from `start` to `end`.
    pub fn between(&self, start: usize, end: usize) -> Line<'a> {
        Line { text: cut(&self.text, start, end), from: self.from }
    }
}

fn cut<'a>(text: &Cow<'a, str>, start: usize, end: usize) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[start..end]),
        Cow::Owned(text) => Cow::Owned(text[start..end].to_owned()),
    }
}

/// White space as the publisher's program sees it when it trims a text.
pub(super) fn is_space(c: char) -> bool {
    c == '\u{feff}' || (c.is_whitespace() && c != '\u{85}')
}

pub(super) fn is_blank(text: &str) -> bool {
    match text.bytes().find(|b| !matches!(b, b' ' | b'\t')) {
        None => true,
        Some(b) if b.is_ascii() && !b.is_ascii_whitespace() => false,
        Some(_) => text.chars().all(is_space),
    }
}

pub(super) fn indent(text: &str) -> usize {
    let mut columns = 0;
    for b in text.bytes() {
        match b {
            b' ' => columns += 1,
            b'\t' => columns += 4 - columns % 4,
            _ => break,
        }
    }
    columns
}

/// How many bytes of spaces and tabs the text starts with.
pub(super) fn margin(text: &str) -> usize {
    text.bytes().take_while(|b| matches!(b, b' ' | b'\t')).count()
}

/// Takes away as much indentation as all lines share, at most `most` columns; the first line counts as indented by
/// `most`. One line without any indentation keeps the others from losing theirs. Where the border falls inside a tab
/// the publisher keeps what follows the last whole stop and puts one more tab before it.
pub(super) fn dedent(lines: &mut [Line<'_>], most: usize) {
    let mut least = most;
    for line in lines.iter().filter(|line| !line.is_blank()) {
        least = least.min(line.indent());
    }
    if least == 0 {
        return;
    }
    for line in lines {
        let (mut column, mut stop, mut bytes) = (0, 0, 0);
        for (at, b) in line.text.bytes().enumerate() {
            match b {
                b' ' => column += 1,
                b'\t' => column += 4 - column % 4,
                _ => break,
            }
            if column > least {
                break;
            }
            (stop, bytes) = (column, at + 1);
        }
        if stop == least || line.is_blank() {
            *line = line.past(bytes);
        } else {
            line.text = Cow::Owned(format!("\t{}", &line.text[bytes..]));
        }
    }
}
