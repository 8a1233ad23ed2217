//! Raw HTML: as a block, and the tags within a line.

use super::block::{Block, Found};
use super::line::{Line, margin};

/// The elements whose tags start a block of HTML wherever they stand at the start of a line.
const BLOCK_ELEMENTS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "meta",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "pre",
    "section",
    "source",
    "title",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

/// Where a block of HTML ends.
#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    /// After the line that holds this text.
    Text(&'static str),
    /// After the line with the end tag of an element whose content is raw text.
    RawElement,
    /// Before the next blank line; only a block that starts with a known element interrupts a paragraph.
    Blank { interrupts: bool },
}

/// A block of HTML.
pub(super) fn block<'a>(lines: &mut [Line<'a>]) -> Found<'a> {
    let end = start(&lines[0].text)?;
    let mut taken = lines.len();
    for (at, line) in lines.iter().enumerate() {
        let ended = match end {
            End::Text(text) => line.text.contains(text),
            End::RawElement => closes_raw_element(&line.text),
            End::Blank { .. } => line.text.is_empty(),
        };
        if ended {
            taken = if matches!(end, End::Blank { .. }) { at } else { at + 1 };
            break;
        }
    }
    Some((Some(Block::Html(lines[..taken].iter_mut().map(std::mem::take).collect())), taken))
}

/// Whether this line starts a block of HTML that may end a paragraph.
pub(super) fn interrupts(text: &str) -> bool {
    !matches!(start(text), None | Some(End::Blank { interrupts: false }))
}

/// Whether CommonMark takes this line for the start of a block of HTML. More elements do there; `first` says that no
/// paragraph stands above.
pub(super) fn starts_in_common_mark(text: &str, first: bool) -> bool {
    let newer = ["search", "textarea"].iter().any(|name| element(&text[margin(text)..], name));
    newer || if first { start(text).is_some() } else { interrupts(text) }
}

/// Whether CommonMark sees a block of HTML here although a paragraph stands right above.
pub(super) fn interrupts_in_common_mark(text: &str) -> bool {
    let tag = &text[margin(text)..];
    let older = ["hgroup", "meta", "source"].iter().any(|name| element(tag, name)) || tag.starts_with("</pre");
    interrupts(text) && !older
}

fn start(text: &str) -> Option<End> {
    let text = &text[margin(text)..];
    let rest = text.strip_prefix('<')?;
    if ["script", "pre", "style"].iter().any(|name| {
        strip_name(rest, name)
            .is_some_and(|after| after.is_empty() || after.starts_with(|c: char| c == '>' || c.is_whitespace()))
    }) {
        return Some(End::RawElement);
    }
    match rest.as_bytes().first()? {
        b'?' => return Some(End::Text("?>")),
        b'!' if rest.starts_with("!--") => return Some(End::Text("-->")),
        b'!' if rest.starts_with("![CDATA[") => return Some(End::Text("]]>")),
        b'!' if rest.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic) => return Some(End::Text(">")),
        b'/' => {}
        b if b.is_ascii_alphabetic() => {}
        _ => return None,
    }
    if BLOCK_ELEMENTS.iter().any(|name| element(text, name)) {
        return Some(End::Blank { interrupts: true });
    }
    let length = open_or_close_tag(text)?;
    text[length..].trim().is_empty().then_some(End::Blank { interrupts: false })
}

/// Whether the text starts with an opening or closing tag of the element, up to its name's end.
fn element(text: &str, name: &str) -> bool {
    let Some(rest) = text.strip_prefix('<') else { return false };
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    strip_name(rest, name).is_some_and(|after| {
        after.is_empty() || after.starts_with(|c: char| c == '>' || c.is_whitespace()) || after.starts_with("/>")
    })
}

fn strip_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let head = text.get(..name.len())?;
    head.eq_ignore_ascii_case(name).then(|| &text[name.len()..])
}

fn closes_raw_element(text: &str) -> bool {
    text.match_indices("</").any(|(at, _)| {
        ["script", "pre", "style"]
            .iter()
            .any(|name| strip_name(&text[at + 2..], name).is_some_and(|after| after.starts_with('>')))
    })
}

/// The length of the tag, comment, instruction, declaration or character data that the text starts with.
pub(super) fn inline(text: &str) -> Option<usize> {
    let rest = &text.as_bytes()[1..];
    match rest.first()? {
        b'!' if text.starts_with("<!--") => comment(text),
        b'!' if text.starts_with("<![CDATA[") => text.find("]]>").map(|at| at + 3),
        b'!' => declaration(text),
        b'?' => text.get(2..)?.find("?>").map(|at| at + 4),
        _ => open_or_close_tag(text),
    }
}

/// A comment: its text neither starts with `>` or `->`, nor ends with `-`, nor holds `--`.
fn comment(text: &str) -> Option<usize> {
    let body = &text[4..];
    let end = body.find("--")?;
    let inner = &body[..end];
    (body[end..].starts_with("-->") && !inner.starts_with('>') && !inner.starts_with("->")).then_some(4 + end + 3)
}

fn declaration(text: &str) -> Option<usize> {
    let name = text[2..].bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = text.get(2 + name..)?;
    (name > 0 && rest.starts_with(char::is_whitespace)).then(|| rest.find('>').map(|at| 2 + name + at + 1))?
}

/// The length of an opening or closing tag.
fn open_or_close_tag(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let closing = bytes.get(1) == Some(&b'/');
    let mut at = if closing { 2 } else { 1 };
    if !bytes.get(at)?.is_ascii_alphabetic() {
        return None;
    }
    at += bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    loop {
        let gap = space(text, at);
        let mut next = at + gap;
        match bytes.get(next)? {
            b'>' => return Some(next + 1),
            b'/' if !closing && bytes.get(next + 1) == Some(&b'>') => return Some(next + 2),
            b if closing || gap == 0 || !(b.is_ascii_alphabetic() || matches!(b, b'_' | b':')) => return None,
            _ => {}
        }
        next += bytes[next..]
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b':' | b'.' | b'-'))
            .count();
        let equals = next + space(text, next);
        at = if bytes.get(equals) == Some(&b'=') { attribute_value(text, equals + 1)? } else { next };
    }
}

/// Where the value that starts at `at`, after white space, ends.
fn attribute_value(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let at = at + space(text, at);
    match bytes.get(at)? {
        quote @ (b'"' | b'\'') => Some(at + 1 + bytes[at + 1..].iter().position(|b| b == quote)? + 1),
        _ => {
            let bare = |b: &&u8| **b > b' ' && !matches!(b, b'"' | b'\'' | b'<' | b'=' | b'>' | b'`');
            let length = bytes[at..].iter().take_while(bare).count();
            (length > 0).then_some(at + length)
        }
    }
}

fn space(text: &str, at: usize) -> usize {
    text[at..].chars().take_while(|c| c.is_whitespace()).map(char::len_utf8).sum()
}
