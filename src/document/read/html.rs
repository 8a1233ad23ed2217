//! Tags of raw HTML: as much of them as the reading needs.

/// A start or end tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its name, lower case.
    pub name: String,
    /// It is an end tag.
    pub closes: bool,
    /// It ends in `/>`.
    pub empty: bool,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// An attribute's value, character references resolved; empty where it is not there.
    pub(super) fn attribute(&self, name: &str) -> String {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default()
    }
}

/// The tag that `text` is, from `<` to `>`.
pub(super) fn tag(text: &str) -> Option<Tag> {
    let inner = text.trim().strip_prefix('<')?.strip_suffix('>')?;
    let (inner, closes) = inner.strip_prefix('/').map_or((inner, false), |i| (i, true));
    let (inner, empty) = inner.strip_suffix('/').map_or((inner, false), |i| (i, true));
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    let name = inner[..end].to_ascii_lowercase();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    Some(Tag { name, closes, empty, attributes: attributes(&inner[end..]) })
}

fn attributes(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (raw, left) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = unescaped(raw);
            rest = left.trim_start();
        }
        if name.is_empty() {
            // A stray sign: skipped, so that the loop goes on.
            rest = rest.get(1..).unwrap_or("").trim_start();
            continue;
        }
        found.push((name, value));
    }
    found
}

/// The five character references that an attribute of ours can hold.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#124;", "|").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_in_every_quotation() {
        let tag = tag("<svg data-icon=\"gear\" aria-label='A &quot;gear&quot;' x=1 y>").unwrap();
        assert_eq!((tag.attribute("data-icon"), tag.attribute("aria-label")), ("gear".into(), "A \"gear\"".into()));
        assert_eq!(
            (tag.attribute("x"), tag.attribute("y"), tag.attribute("z")),
            ("1".into(), String::new(), String::new())
        );
    }

    #[test]
    fn what_is_no_tag_is_none() {
        assert_eq!(tag("<!-- x -->"), None);
        assert_eq!(tag("a"), None);
        assert!(tag("</STRONG>").is_some_and(|t| t.closes && t.name == "strong"));
    }
}
