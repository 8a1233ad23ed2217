//! Bold text that other renderers of Markdown show with its asterisks.

use pulldown_cmark::{Event, Options, Parser};

use super::pair::{Flaw, Pair};
use crate::diagnostic::Severity;
use crate::localize::tags;

/// Emphasis that other renderers show as asterisks, as they stand beside punctuation or brackets.
pub(super) fn emphasis(pair: &Pair<'_>) -> Option<Flaw> {
    if !pair.here.contains("**") {
        return None;
    }
    let (wanted, found) = (literal_marks(pair.source), literal_marks(pair.here));
    if found <= wanted {
        return None;
    }
    let mut flaw = Flaw::new("emphasis-broken", Severity::Warning);
    let broken = spans(pair.here).into_iter().find(|span| literal_marks_around(pair.here, span) > 0);
    if let Some(span) = broken {
        let text = &pair.here[span];
        flaw = flaw.at(text);
        flaw.fix = mended(text)
            .filter(|m| literal_marks(&pair.here.replacen(text, m, 1)) < found)
            .map(|m| (text.to_owned(), m));
    }
    Some(flaw)
}

/// Signs of emphasis that CommonMark leaves as text.
fn literal_marks(text: &str) -> usize {
    if !text.contains("**") {
        return 0;
    }
    // Liquid says nothing to Markdown: a letter stands for it.
    let mut plain = String::with_capacity(text.len());
    let mut at = 0;
    for tag in tags(text) {
        plain.push_str(&text[at..tag.range.start]);
        plain.push('x');
        at = tag.range.end;
    }
    plain.push_str(&text[at..]);
    let mut shown = String::new();
    for event in Parser::new_ext(&plain, Options::empty()) {
        match event {
            Event::Text(text) => shown.push_str(&text),
            Event::Code(_) | Event::SoftBreak | Event::HardBreak => shown.push(' '),
            _ => {}
        }
    }
    shown.matches("**").count()
}

fn literal_marks_around(text: &str, span: &std::ops::Range<usize>) -> usize {
    let from = text[..span.start].char_indices().next_back().map_or(0, |(i, _)| i);
    let to = text[span.end..].chars().next().map_or(span.end, |c| span.end + c.len_utf8());
    // A letter at either end keeps the neighbour from becoming the end of the line.
    literal_marks(&format!("x{}x", &text[from..to]))
}

pub(super) fn spans(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut marks = text.match_indices("**").map(|(i, _)| i);
    let mut found = Vec::new();
    while let (Some(open), Some(close)) = (marks.next(), marks.next()) {
        found.push(open..close + 2);
    }
    found
}

/// Brackets, quotation marks and colons at the ends of bold text moved out of it.
fn mended(span: &str) -> Option<String> {
    let inner = span.strip_prefix("**")?.strip_suffix("**")?;
    let outside = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '“' | '”'
                    | '„'
                    | '"'
                    | '‘'
                    | '’'
                    | '：'
                    | ':'
                    | '。'
                    | '，'
                    | '、'
                    | '「'
                    | '」'
                    | '《'
                    | '》'
                    | '.'
                    | ','
            )
    };
    let body = inner.trim_matches(outside);
    if body.is_empty() || body == inner {
        return None;
    }
    let start = inner.find(body)?;
    Some(format!("{}**{body}**{}", &inner[..start], &inner[start + body.len()..]))
}
