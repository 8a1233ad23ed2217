//! Catalogs edited entry by entry: whoever wrote the rest of the file finds it as it was.

use std::ops::Range;

/// The bytes of each message: its id and the range from the id to the end of its last line, comments left out.
#[must_use]
pub fn messages(ftl: &str) -> Vec<(&str, Range<usize>)> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in ftl.split_inclusive('\n') {
        let body = line.trim_end_matches(['\n', '\r']);
        let id = &body[..body.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(body.len())];
        let begins =
            id.starts_with(|c: char| c.is_ascii_alphabetic()) && body[id.len()..].trim_start().starts_with('=');
        // A pattern goes on in indented lines, in blank lines before such, and up to a brace that closes a selector.
        let goes_on = open && (body.starts_with([' ', '\t', '}']) || body.trim().is_empty());
        if begins {
            found.push((id, at..at + body.len()));
            open = true;
        } else if goes_on {
            if let Some((_, range)) = found.last_mut().filter(|_| !body.trim().is_empty()) {
                range.end = at + body.len();
            }
        } else {
            open = false;
        }
        at += line.len();
    }
    found
}

/// The catalog with `id = pattern`: its entry replaced, or a new one at the end.
#[must_use]
pub fn with(ftl: &str, id: &str, pattern: &str) -> String {
    let separator = if pattern.starts_with('\n') { " =" } else { " = " };
    let entry = format!("{id}{separator}{pattern}");
    match messages(ftl).into_iter().find(|(name, _)| *name == id) {
        Some((_, range)) => [&ftl[..range.start], &entry, &ftl[range.end..]].concat(),
        None => {
            let gap = if ftl.is_empty() || ftl.ends_with('\n') { "" } else { "\n" };
            format!("{ftl}{gap}{entry}\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CATALOG: &str = "### Top\r\n\r\n# About a\r\na = One\r\n\r\n    more\r\n\r\n# About b\r\nb = { $n ->\r\n    [one] x\r\n   *[other] y\r\n}\r\n    .attr = z\r\nc = C\r\n";

    #[test]
    fn an_entry_is_all_its_lines() {
        let shown: Vec<_> = messages(CATALOG).into_iter().map(|(id, r)| format!("{id}: {:?}", &CATALOG[r])).collect();
        insta::assert_debug_snapshot!(shown, @r#"
        [
            "a: \"a = One\\r\\n\\r\\n    more\"",
            "b: \"b = { $n ->\\r\\n    [one] x\\r\\n   *[other] y\\r\\n}\\r\\n    .attr = z\"",
            "c: \"c = C\"",
        ]
        "#);
    }

    #[test]
    fn nothing_else_is_touched() {
        let changed = with(CATALOG, "b", "Neu");
        assert_eq!(
            changed,
            CATALOG.replace("b = { $n ->\r\n    [one] x\r\n   *[other] y\r\n}\r\n    .attr = z", "b = Neu")
        );
        assert_eq!(with(CATALOG, "d", "D"), format!("{CATALOG}d = D\n"));
        assert_eq!(with("", "d", "\n    two\n    lines"), "d =\n    two\n    lines\n");
    }
}
