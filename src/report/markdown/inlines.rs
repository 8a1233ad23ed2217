//! Inline content as CommonMark: escaped so that every reader sees the same text.

use super::Markdown;
use crate::document::{Inline, plain};
use crate::report::terminal::bracketed;

/// A comment says nothing, but is punctuation to the rules of CommonMark: it lets `**` open and close beside letters and punctuation of
/// scripts that are written without blanks.
const HINGE: &str = "<!-- -->";

impl Markdown<'_> {
    /// The content on one line, hard breaks aside.
    #[must_use]
    pub fn inlines(&self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        self.push(inlines, false, &mut out);
        let out = out.trim_end().trim_end_matches('\\').to_owned();
        guarded_start(&out)
    }

    fn push(&self, inlines: &[Inline], bold: bool, out: &mut String) {
        for (index, inline) in inlines.iter().enumerate() {
            let next = || next_char(&inlines[index + 1..]);
            match inline {
                // A full-width bracket has its own room.
                Inline::Text(text) if out.ends_with('）') => out.push_str(&escaped(text.trim_start_matches(' '))),
                Inline::Text(text) => out.push_str(&escaped(text)),
                Inline::Code(code) => out.push_str(&code_span(code)),
                Inline::Strong(inner) if bold => self.push(inner, bold, out),
                Inline::Strong(inner) => self.wrapped("**", inner, true, next(), out),
                Inline::Emphasis(inner) => self.wrapped("*", inner, bold, next(), out),
                Inline::Strike(inner) => self.wrapped("~~", inner, bold, next(), out),
                Inline::Link { target, title, inlines: inner } => {
                    let text = self.source_only().text_of(inner, bold);
                    out.push_str(&format!("[{text}]({})", destination(target, title)));
                }
                Inline::Image { target, title, alt } => {
                    out.push_str(&format!("![{}]({})", escaped(alt), destination(target, title)));
                }
                // A picture without text; a screen reader says its label.
                Inline::Icon { label, .. } if label.is_empty() => {}
                Inline::Icon { label, .. } => {
                    let label = label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
                    out.push_str(&format!("<span aria-label=\"{label}\"></span>"));
                }
                Inline::Label { source, translated } => {
                    let (label, beside) = self.labels.parts(source, translated.as_deref());
                    let text = [Inline::Text(label.to_owned())];
                    if bold {
                        self.push(&text, bold, out);
                    } else {
                        let next = if beside.is_some() { Some('(') } else { next() };
                        self.wrapped("**", &text, true, next, out);
                    }
                    if let Some(beside) = beside {
                        out.push_str(&escaped(&bracketed(beside)));
                    }
                }
                Inline::HardBreak => out.push_str("\\\n"),
                Inline::SoftBreak => out.push(' '),
                Inline::Missing(name) => {
                    out.push_str(&escaped(&self.lexicon.say("missing-include", &[("name", name.as_str().into())])));
                }
                Inline::Html(html) => out.push_str(html),
            }
        }
    }

    fn source_only(&self) -> Self {
        Self { labels: crate::report::terminal::Labels::Source, ..*self }
    }

    fn text_of(&self, inlines: &[Inline], bold: bool) -> String {
        let mut text = String::new();
        self.push(inlines, bold, &mut text);
        text
    }

    /// Content between two marks, blanks at its ends put outside of them.
    fn wrapped(&self, mark: &str, inner: &[Inline], bold: bool, next: Option<char>, out: &mut String) {
        let text = self.text_of(inner, bold);
        let inside = text.trim();
        if inside.is_empty() {
            out.push_str(&text);
            return;
        }
        out.push_str(&text[..text.len() - text.trim_start().len()]);
        let after = &text[text.trim_end().len()..];
        let punctuation = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let before = out.chars().last();
        if punctuation(inside.chars().next()) && letter(before) || before == mark.chars().next() {
            out.push_str(HINGE);
        }
        out.push_str(mark);
        out.push_str(inside);
        out.push_str(mark);
        let follows = after.chars().next().or(next);
        if punctuation(inside.chars().last()) && letter(follows) {
            out.push_str(HINGE);
        }
        out.push_str(after);
    }
}

fn next_char(rest: &[Inline]) -> Option<char> {
    match rest.first()? {
        Inline::HardBreak | Inline::SoftBreak => Some(' '),
        Inline::Text(text) => text.chars().next(),
        other => plain(std::slice::from_ref(other)).chars().next(),
    }
}

/// The text with everything escaped that would be read as markup, or by a template.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' => out.extend(['\\', c]),
            // An entity, where letters or `#` follow.
            '&' if chars.peek().is_some_and(|n| n.is_ascii_alphanumeric() || *n == '#') => out.push_str("&amp;"),
            '{' if matches!(chars.peek(), Some('{' | '%')) => out.push_str("\\{"),
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A paragraph's text whose first characters are not read as a list's marker, a heading or a quotation.
fn guarded_start(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", &text[..digits]);
    }
    if text.starts_with(['#', '+', '-', '=', '|', ':']) { format!("\\{text}") } else { text.to_owned() }
}

fn code_span(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{blank}{code}{blank}{fence}")
}

fn destination(target: &str, title: &str) -> String {
    let odd = target.is_empty() || target.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'));
    let target = if odd { format!("<{}>", target.replace('<', "%3C").replace('>', "%3E")) } else { target.to_owned() };
    if title.is_empty() { target } else { format!("{target} \"{}\"", title.replace('\\', "\\\\").replace('"', "\\\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::terminal::Labels;
    use crate::words::Lexicon;

    fn written(inlines: &[Inline]) -> String {
        let lexicon = Lexicon::new("en", std::iter::empty(), std::iter::empty());
        Markdown { lexicon: &lexicon, labels: Labels::Both }.inlines(inlines)
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.into())
    }

    #[test]
    fn text_is_read_as_text() {
        assert_eq!(
            written(&[text("a * b_c [d] <e> & &amp; {{ x }} {% y %}")]),
            "a \\* b\\_c \\[d\\] \\<e\\> & &amp;amp; \\{{ x }} \\{% y %}"
        );
        assert_eq!(written(&[text("1. no list")]), "1\\. no list");
        assert_eq!(written(&[text("# no heading")]), "\\# no heading");
    }

    #[test]
    fn bold_opens_and_closes_beside_chinese_punctuation() {
        let bold = Inline::Strong(vec![text("“保存”")]);
        assert_eq!(written(&[text("单击"), bold, text("后")]), "单击<!-- -->**“保存”**<!-- -->后");
        let spaced = Inline::Strong(vec![text(" a ")]);
        assert_eq!(written(&[text("x"), spaced, text("y")]), "x **a** y");
    }

    #[test]
    fn labels_stand_with_their_translation() {
        let label = Inline::Label { source: "Settings".into(), translated: Some("设置".into()) };
        assert_eq!(written(&[text("单击 "), label.clone(), text("。")]), "单击 **Settings**（设置）。");
        assert_eq!(written(&[label.clone(), text(" 后")]), "**Settings**（设置）后");
        let link = Inline::Link { target: "a b.md".into(), title: String::new(), inlines: vec![label] };
        assert_eq!(written(&[link]), "[**Settings**](<a b.md>)");
    }

    #[test]
    fn code_keeps_its_backticks() {
        assert_eq!(written(&[Inline::Code("a".into()), text(" "), Inline::Code("`b`".into())]), "`a` `` `b` ``");
    }
}
