//! Catalogs edited entry by entry: whoever wrote the rest of the file finds it as it was, its line ends and its mark included.

use std::ops::Range;

/// Where the parts of a message stand in a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span<'a> {
    /// Its id.
    pub id: &'a str,
    /// From the group comment above it to its own comment; empty where another message stands between, or there is none.
    pub group: Range<usize>,
    /// The lines of its comment, their ends included; empty where it has none.
    pub comment: Range<usize>,
    /// From the id to the end of the last line, that line's end left out.
    pub message: Range<usize>,
    /// From the id to the end of the value: the message without its attributes.
    pub value: Range<usize>,
    /// Whether it stands below the group comment with which [`ASIDE`] begins.
    pub aside: bool,
}

/// How the group comment begins below which units stand that are gone from their document.
pub const ASIDE: &str = "## Orphans";

/// The messages of a catalog, in its order.
#[must_use]
pub fn spans(ftl: &str) -> Vec<Span<'_>> {
    let mut found: Vec<Span<'_>> = Vec::new();
    let mut scan = Scan::default();
    let mark = if ftl.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let mut at = mark;
    for line in ftl[mark..].split_inclusive('\n') {
        let body = line.trim_end_matches(['\n', '\r']);
        let end = at + body.len();
        let id = &body[..body.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(body.len())];
        let begins =
            id.starts_with(|c: char| c.is_ascii_alphabetic()) && body[id.len()..].trim_start().starts_with('=');
        // A pattern goes on in indented lines, in blank lines before such, and up to a brace that closes a selector.
        let goes_on = scan.open && (body.starts_with([' ', '\t', '}']) || body.trim().is_empty());
        if begins {
            let comment = scan.comment.take().unwrap_or(at)..at;
            let group = scan.group.take().unwrap_or(comment.start)..comment.start;
            found.push(Span { id, group, comment, message: at..end, value: at..end, aside: scan.aside });
            (scan.open, scan.attribute) = (true, false);
        } else if goes_on {
            scan.comment = None;
            if let Some(span) = found.last_mut().filter(|_| !body.trim().is_empty()) {
                scan.attribute |= is_attribute(body);
                span.message.end = end;
                if !scan.attribute {
                    span.value.end = end;
                }
            }
        } else {
            scan.open = false;
            if body == "#" || body.starts_with("# ") {
                scan.comment.get_or_insert(at);
            } else {
                scan.comment = None;
            }
            if body == "##" || body.starts_with("## ") {
                scan.group.get_or_insert(at);
                scan.aside = body.starts_with(ASIDE);
            } else if scan.comment.is_none() && !body.trim().is_empty() {
                scan.group = None;
            }
        }
        at += line.len();
    }
    found
}

/// What is known of the lines above the one that is looked at.
#[derive(Default)]
struct Scan {
    open: bool,
    attribute: bool,
    comment: Option<usize>,
    group: Option<usize>,
    aside: bool,
}

fn is_attribute(line: &str) -> bool {
    let body = line.trim_start();
    let Some(rest) = body.strip_prefix('.').filter(|_| body.len() < line.len()) else { return false };
    let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    name > 0 && rest[name..].trim_start().starts_with('=')
}

/// The bytes of each message: its id and the range from the id to the end of its last line, comments left out.
#[must_use]
pub fn messages(ftl: &str) -> Vec<(&str, Range<usize>)> {
    spans(ftl).into_iter().map(|s| (s.id, s.message)).collect()
}

/// The line end that a catalog uses.
#[must_use]
pub fn line_end(ftl: &str) -> &'static str {
    if ftl.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A message as it is written: `id = pattern`.
#[must_use]
pub fn written(id: &str, pattern: &str) -> String {
    let separator = if pattern.starts_with('\n') { " =" } else { " = " };
    format!("{id}{separator}{pattern}")
}

/// The catalog with `id = pattern`: its entry replaced, or a new one at the end.
#[must_use]
pub fn with(ftl: &str, id: &str, pattern: &str) -> String {
    let end = line_end(ftl);
    let entry = written(id, pattern).replace('\n', end);
    match messages(ftl).into_iter().find(|(name, _)| *name == id) {
        Some((_, range)) => [&ftl[..range.start], &entry, &ftl[range.end..]].concat(),
        None => {
            let gap = if ftl.is_empty() || ftl.ends_with('\n') { "" } else { end };
            format!("{ftl}{gap}{entry}{end}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CATALOG: &str = "### Top\r\n\r\n# About a\r\na = One\r\n\r\n    more\r\n\r\n## G\r\n\r\n# About b\r\nb = { $n ->\r\n    [one] x\r\n   *[other] y\r\n}\r\n    .attr = z\r\n    .b = y\r\nc = C\r\n";

    #[test]
    fn an_entry_is_all_its_lines() {
        let shown: Vec<_> = messages(CATALOG).into_iter().map(|(id, r)| format!("{id}: {:?}", &CATALOG[r])).collect();
        insta::assert_debug_snapshot!(shown, @r#"
        [
            "a: \"a = One\\r\\n\\r\\n    more\"",
            "b: \"b = { $n ->\\r\\n    [one] x\\r\\n   *[other] y\\r\\n}\\r\\n    .attr = z\\r\\n    .b = y\"",
            "c: \"c = C\"",
        ]
        "#);
    }

    #[test]
    fn comments_groups_and_attributes_are_told_apart() {
        let marked = format!("\u{FEFF}{CATALOG}\r\n## Orphans\r\n\r\nd = D\r\n");
        let shown: Vec<_> = spans(&marked)
            .into_iter()
            .map(|s| format!("{:?} {:?} {:?} {}", &marked[s.group], &marked[s.comment], &marked[s.value], s.aside))
            .collect();
        insta::assert_debug_snapshot!(shown, @r###"
        [
            "\"\" \"# About a\\r\\n\" \"a = One\\r\\n\\r\\n    more\" false",
            "\"## G\\r\\n\\r\\n\" \"# About b\\r\\n\" \"b = { $n ->\\r\\n    [one] x\\r\\n   *[other] y\\r\\n}\" false",
            "\"\" \"\" \"c = C\" false",
            "\"## Orphans\\r\\n\\r\\n\" \"\" \"d = D\" true",
        ]
        "###);
    }

    #[test]
    fn nothing_else_is_touched() {
        let changed = with(CATALOG, "b", "Neu");
        let whole = "b = { $n ->\r\n    [one] x\r\n   *[other] y\r\n}\r\n    .attr = z\r\n    .b = y";
        assert_eq!(changed, CATALOG.replace(whole, "b = Neu"));
        assert_eq!(with(CATALOG, "d", "\n    D\n    E"), format!("{CATALOG}d =\r\n    D\r\n    E\r\n"));
        assert_eq!(with("", "d", "\n    two\n    lines"), "d =\n    two\n    lines\n");
    }
}
