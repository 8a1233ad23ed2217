//! The raw HTML that documents hold: cut into tags and text, entities decoded.

use std::borrow::Cow;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Text, its entities decoded.
    Text(Cow<'a, str>),
    /// `<name …>`, the name as written; `attributes` is what follows it.
    Open {
        /// The name.
        name: &'a str,
        /// The attributes, as written.
        attributes: &'a str,
        /// Whether it ends with `/>`.
        closed: bool,
    },
    /// `</name>`.
    Close(&'a str),
    /// `<!-- … -->`, as written.
    Comment(&'a str),
}

/// Cuts `html` into pieces.
pub(super) fn pieces<'a>(html: &'a str, mut take: impl FnMut(Piece<'a>)) {
    let mut rest = html;
    while !rest.is_empty() {
        let Some(at) = rest.find('<') else { return take(Piece::Text(decoded(rest))) };
        let Some((piece, length)) = markup(&rest[at..]) else {
            // A lone `<` is text, up to the next one.
            let next = rest[at + 1..].find('<').map_or(rest.len(), |n| at + 1 + n);
            take(Piece::Text(decoded(&rest[..next])));
            rest = &rest[next..];
            continue;
        };
        if at > 0 {
            take(Piece::Text(decoded(&rest[..at])));
        }
        take(piece);
        rest = &rest[at + length..];
    }
}

/// The tag or comment that `html` begins with, and its length.
fn markup(html: &str) -> Option<(Piece<'_>, usize)> {
    if let Some(comment) = html.strip_prefix("<!--") {
        let end = comment.find("-->").map_or(html.len(), |n| n + 7);
        return Some((Piece::Comment(&html[..end]), end));
    }
    let close = html.starts_with("</");
    let start = if close { 2 } else { 1 };
    let inside = &html[start..];
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = end_of_tag(inside)?;
    let content = &inside[..end];
    let length = start + end + 1;
    let name_end = content.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(content.len());
    let name = &content[..name_end];
    if close {
        return Some((Piece::Close(name), length));
    }
    let closed = content.ends_with('/');
    let attributes = content[name_end..].trim_end_matches('/').trim();
    Some((Piece::Open { name, attributes, closed }, length))
}

/// Where the `>` is that ends a tag: not in a quoted attribute.
fn end_of_tag(inside: &str) -> Option<usize> {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in inside.bytes().enumerate() {
        match quote {
            Some(q) if q == byte => quote = None,
            Some(_) => {}
            None if byte == b'>' => return Some(at),
            None if matches!(byte, b'"' | b'\'') && before == b'=' => quote = Some(byte),
            None => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    None
}

/// The value of an attribute, decoded.
pub(super) fn attribute<'a>(attributes: &'a str, wanted: &str) -> Option<Cow<'a, str>> {
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let name_end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let name = &rest[..name_end];
        rest = rest[name_end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (found, next) = match quote {
                Some(quote) => {
                    let end = after[1..].find(quote).map_or(after.len(), |n| n + 1);
                    (&after[1..end], after.get(end + 1..).unwrap_or(""))
                }
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = found;
            rest = next.trim_start();
        } else if name_end == 0 {
            rest = rest.get(1..).unwrap_or("");
        }
        if name.eq_ignore_ascii_case(wanted) {
            return Some(decoded(value));
        }
    }
    None
}

/// Text with its entities decoded.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = rest[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '#').map_or(rest.len(), |n| n + 1);
        let whole = if rest[length..].starts_with(';') { length + 1 } else { length };
        match entity(&rest[1..length]) {
            Some(character) if whole > length => {
                out.push_str(&character);
                rest = &rest[whole..];
            }
            _ => {
                out.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn entity(name: &str) -> Option<Cow<'static, str>> {
    let common = match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{a0}",
        _ => "",
    };
    if !common.is_empty() {
        return Some(Cow::Borrowed(common));
    }
    // The Markdown parser knows all of them.
    let written = format!("&{name};");
    match pulldown_cmark::Parser::new(&written).nth(1) {
        Some(pulldown_cmark::Event::Text(text)) if *text != *"&" => Some(Cow::Owned(text.into_string())),
        _ => None,
    }
}

/// Elements that set off a part of a line.
pub(super) fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "a", "abbr", "b", "bdi", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "label", "mark",
        "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var",
    ];
    INLINE.iter().any(|n| n.eq_ignore_ascii_case(name))
}

/// Elements without an end.
pub(super) fn is_void(name: &str) -> bool {
    const VOID: &[&str] =
        &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    VOID.iter().any(|n| n.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let mut all = Vec::new();
        pieces(html, |piece| all.push(format!("{piece:?}")));
        all
    }

    #[test]
    fn html_is_cut_into_tags_and_text() {
        assert_eq!(
            shown("a &lt;<em class=\"x > y\">b</em><br/><!-- c -->"),
            [
                r#"Text("a <")"#,
                r#"Open { name: "em", attributes: "class=\"x > y\"", closed: false }"#,
                r#"Text("b")"#,
                r#"Close("em")"#,
                r#"Open { name: "br", attributes: "", closed: true }"#,
                r#"Comment("<!-- c -->")"#,
            ]
        );
        assert_eq!(shown("1 < 2 <"), [r#"Text("1 < 2 ")"#, r#"Text("<")"#]);
    }

    #[test]
    fn entities_are_decoded() {
        assert_eq!(decoded("a &amp; b &copy; &#39;&#x41; & &unknown; &lt"), "a & b © 'A & &unknown; &lt");
    }

    #[test]
    fn attributes_are_found() {
        let attributes = "src='a.png' hidden alt=\"x &quot;y&quot;\" width=3";
        assert_eq!(attribute(attributes, "alt").as_deref(), Some("x \"y\""));
        assert_eq!(attribute(attributes, "src").as_deref(), Some("a.png"));
        assert_eq!(attribute(attributes, "width").as_deref(), Some("3"));
        assert_eq!(attribute(attributes, "hidden").as_deref(), Some(""));
        assert_eq!(attribute(attributes, "none"), None);
        assert_eq!(attribute("= = '", "x"), None);
    }
}
