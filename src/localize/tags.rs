//! Liquid tags in a text, found without expanding them.

use std::ops::Range;

/// A tag `{% … %}` or an output `{{ … }}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Where it stands.
    pub range: Range<usize>,
    /// The whole of it.
    pub text: &'a str,
    /// Its first word; `{{` for an output.
    pub name: &'a str,
    /// What follows the first word, trimmed.
    pub rest: &'a str,
}

impl Tag<'_> {
    /// The key of the variable that it prints: `product.server` of `{% data variables.product.server %}`.
    #[must_use]
    pub fn variable(&self) -> Option<&str> {
        if self.name == "data" { self.rest.strip_prefix("variables.") } else { None }
    }

    /// Whether it prints something within a sentence, and so belongs to a unit.
    #[must_use]
    pub fn is_inline(&self) -> bool {
        self.variable().is_some() || self.name == "{{" || self.name == "octicon"
    }

    /// +1 where it opens a block, -1 where it closes one, 0 where it does neither.
    #[must_use]
    pub fn nesting(&self) -> i32 {
        if self.name.starts_with("end") {
            -1
        } else if BLOCKS.contains(&self.name) {
            1
        } else {
            0
        }
    }
}

const BLOCKS: &[&str] = &[
    "if",
    "ifversion",
    "unless",
    "for",
    "case",
    "capture",
    "raw",
    "comment",
    "note",
    "tip",
    "warning",
    "danger",
    "mac",
    "windows",
    "linux",
    "cli",
    "webui",
    "desktop",
    "curl",
    "codespaces",
    "vscode",
    "rowheaders",
    "prompt",
];

/// The tags of `text` in order. What is not closed is text.
#[must_use]
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|i| at + i) {
        let close = match text.as_bytes().get(open + 1) {
            Some(b'%') => "%}",
            Some(b'{') => "}}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let Some(end) = text[open + 2..].find(close).map(|i| open + 2 + i + 2) else {
            at = open + 2;
            continue;
        };
        let inner = text[open + 2..end - 2].trim_matches('-').trim();
        let (name, rest) = match close {
            "}}" => ("{{", inner),
            _ => inner.split_once(char::is_whitespace).map_or((inner, ""), |(n, r)| (n, r.trim())),
        };
        found.push(Tag { range: open..end, text: &text[open..end], name, rest });
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_their_names() {
        let text = "a {% data variables.x.y %} {{ v }} {%- endif %} { no } {% open";
        let shown: Vec<_> = tags(text).iter().map(|t| format!("{}|{}", t.name, t.rest)).collect();
        assert_eq!(shown, ["data|variables.x.y", "{{|v", "endif|"]);
        assert_eq!(tags(text)[0].variable(), Some("x.y"));
    }
}
