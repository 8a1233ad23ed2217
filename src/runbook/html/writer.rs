//! Writes HTML. Whatever stands between tags or in an attribute is escaped here, and there is no other way in: no text of a document
//! is ever markup, and no address with a scheme that could act gets into a page.

use std::borrow::Cow;

use crate::runbook::address::safe;
use crate::words::visible;

/// Elements without content.
const VOID: &[&str] = &["meta", "link", "img", "input", "br", "hr"];
/// Attributes that hold an address.
const ADDRESSES: &[&str] = &["href", "src"];

/// A page, or a part of one, that is being written.
#[derive(Debug, Default)]
pub struct Html {
    out: String,
}

/// An attribute: its name and its value. An empty value of `hidden`, `defer`, `checked` and the like says that it is set.
pub type Attribute<'a> = (&'static str, &'a str);

impl Html {
    /// A document that begins.
    #[must_use]
    pub fn page() -> Self {
        Self { out: "<!DOCTYPE html>\n".to_owned() }
    }

    /// What was written.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    /// An element and what is in it.
    pub fn el(&mut self, name: &'static str, attributes: &[Attribute<'_>], inner: impl FnOnce(&mut Self)) {
        self.start(name, attributes);
        inner(self);
        self.end(name);
    }

    /// An element with text in it.
    pub fn leaf(&mut self, name: &'static str, attributes: &[Attribute<'_>], text: &str) {
        self.el(name, attributes, |h| h.text(text));
    }

    /// An element that has no content.
    pub fn void(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        debug_assert!(VOID.contains(&name), "{name}");
        self.start(name, attributes);
    }

    /// Begins an element; [`Html::end`] must follow.
    pub fn start(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            debug_assert!(!key.starts_with("on") && *key != "style" && *key != "srcdoc", "{key}");
            if ADDRESSES.contains(key) && !safe(value) {
                continue;
            }
            self.out.push(' ');
            self.out.push_str(key);
            if !value.is_empty() || ["alt", "href", "value"].contains(key) {
                self.out.push_str("=\"");
                self.out.push_str(&escaped(value));
                self.out.push('"');
            }
        }
        self.out.push('>');
    }

    /// Ends an element.
    pub fn end(&mut self, name: &'static str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        self.out.push_str(&escaped(text));
    }

    /// A line break in the markup, for whoever reads it.
    pub fn line(&mut self) {
        self.out.push('\n');
    }
}

/// Text that says only itself in HTML. Characters that steer a terminal or mislead a reader are shown, as everywhere else.
#[must_use]
pub fn escaped(text: &str) -> Cow<'_, str> {
    let plain = |c: char| !matches!(c, '&' | '<' | '>' | '"' | '\'') && !visible::steers(c) && !odd(c);
    if text.chars().all(|c| plain(c) || matches!(c, '\n' | '\t')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in visible::text(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if odd(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Code points that are no characters; HTML does not allow them.
const fn odd(c: char) -> bool {
    matches!(c as u32, 0xFDD0..=0xFDEF) || (c as u32) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_escaped() {
        let mut html = Html::default();
        html.el("p", &[("title", "a\"><script>"), ("hidden", "")], |h| h.text("<b> & 'c' \u{202E}\u{0}\u{FFFE}"));
        let expected =
            "<p title=\"a&quot;&gt;&lt;script&gt;\" hidden>&lt;b&gt; &amp; &#39;c&#39; ⟨U+202E⟩␀\u{FFFD}</p>";
        assert_eq!(html.finish(), expected);
    }

    #[test]
    fn an_address_that_could_act_is_left_out() {
        let mut html = Html::default();
        html.leaf("a", &[("href", "javascript:alert(1)")], "x");
        html.void("img", &[("src", "data:image/svg+xml,x"), ("alt", "")]);
        html.leaf("a", &[("href", "https://a.b/?c&d")], "y");
        assert_eq!(html.finish(), "<a>x</a><img alt=\"\"><a href=\"https://a.b/?c&amp;d\">y</a>");
    }
}
