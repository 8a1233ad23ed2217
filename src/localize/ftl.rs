//! A unit's text as a Fluent pattern and back, without losing a byte.
//!
//! The rules stand in the project's book, "Catalogs"; each answers something that a Fluent implementation or a translation tool
//! does to raw text: leading white space, brackets at the start of a line, braces, control characters.

use std::fmt::Write as _;

use super::tags::{Tag, tags};

/// The pattern of `text`: variables as placeables, bold labels as `LABEL()` where `labels` says so, other Liquid as literals.
#[must_use]
pub fn pattern(text: &str, labels: bool) -> String {
    let mut out = Pattern { text: String::new(), literal: String::new(), start: true, lines: text.contains('\n') };
    let bytes = text.as_bytes();
    let found = tags(text);
    let mut next = 0;
    let mut at = 0;
    while at < text.len() {
        while found.get(next).is_some_and(|t| t.range.start < at) {
            next += 1;
        }
        if let Some(tag) = found.get(next).filter(|t| t.range.start == at) {
            match tag.variable().filter(|_| is_plain(tag)) {
                Some(_) => out.placeable(&format!("${}", variable_name(tag, &found))),
                None => out.special(tag.text),
            }
            at = tag.range.end;
            continue;
        }
        if labels
            && bytes[at..].starts_with(b"**")
            && let Some((inner, end)) = label(text, at)
        {
            match tags(inner).as_slice() {
                [] => out.placeable(&format!("LABEL({})", quoted(inner))),
                [tag] if tag.text == inner && tag.variable().is_some() && is_plain(tag) => {
                    out.placeable(&format!("LABEL(${})", variable_name(tag, &found)));
                }
                _ => {
                    out.char('*');
                    at += 1;
                    continue;
                }
            }
            at = end;
            continue;
        }
        let c = text[at..].chars().next().unwrap_or('\0');
        out.char(c);
        at += c.len_utf8();
    }
    out.finish()
}

/// Whether a variable's tag is written in the one way that the placeable stands for.
fn is_plain(tag: &Tag<'_>) -> bool {
    tag.variable().is_some_and(|v| tag.text == format!("{{% data variables.{v} %}}"))
}

/// The name of a variable's placeable: its last part, or the whole key where two variables of the unit share that.
#[must_use]
pub fn variable_name(tag: &Tag<'_>, all: &[Tag<'_>]) -> String {
    let key = tag.variable().unwrap_or("");
    let last = key.rsplit('.').next().unwrap_or(key);
    let shared =
        all.iter().filter_map(Tag::variable).any(|other| other != key && other.rsplit('.').next() == Some(last));
    let name = if shared { key.replace('.', "-") } else { last.to_owned() };
    let ascii: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect();
    if ascii.starts_with(|c: char| c.is_ascii_alphabetic()) { ascii } else { format!("v{ascii}") }
}

/// The inside and the end of `**…**` at `at`, where it can be a label: no markup, no line break in it, not a lead-in such as `**Note:**`.
fn label(text: &str, at: usize) -> Option<(&str, usize)> {
    let inner = &text[at + 2..];
    let close = inner.find("**")?;
    let inner = &inner[..close];
    let good = !inner.is_empty()
        && inner.trim() == inner
        && !inner.contains(['*', '\n', '`', '[', '\\'])
        && !inner.ends_with(':');
    good.then_some((inner, at + 2 + close + 2))
}

struct Pattern {
    text: String,
    literal: String,
    start: bool,
    /// The pattern has several lines: only then do brackets, stars and dots mean something at the start of one.
    lines: bool,
}

impl Pattern {
    fn char(&mut self, c: char) {
        let at_start = self.start || self.text.ends_with('\n') && self.literal.is_empty();
        let special = matches!(c, '{' | '}')
            || is_invisible(c)
            || (c.is_whitespace() && (c != ' ' && c != '\n' || at_start))
            || (at_start && self.lines && matches!(c, '[' | '*' | '.'));
        if special {
            self.special(c.encode_utf8(&mut [0; 4]));
        } else {
            self.flush();
            self.text.push(c);
        }
        self.start = false;
    }

    /// What cannot stand in a pattern as it is: adjacent pieces become one literal.
    fn special(&mut self, piece: &str) {
        self.literal.push_str(piece);
        self.start = false;
    }

    fn placeable(&mut self, inside: &str) {
        self.flush();
        let _ = write!(self.text, "{{ {inside} }}");
        self.start = false;
    }

    fn flush(&mut self) {
        if !self.literal.is_empty() {
            let literal = std::mem::take(&mut self.literal);
            let _ = write!(self.text, "{{ {} }}", quoted(&literal));
        }
    }

    fn finish(mut self) -> String {
        self.flush();
        if self.text.is_empty() {
            return "{ \"\" }".to_owned();
        }
        // White space at the end of a pattern is cut by every implementation.
        let kept = self.text.trim_end_matches([' ', '\n']).len();
        let tail = self.text.split_off(kept);
        if !tail.is_empty() {
            let _ = write!(self.text, "{{ {} }}", quoted(&tail));
        }
        if self.text.contains('\n') {
            return self.text.lines().fold(String::new(), |out, line| out + "\n    " + line);
        }
        self.text
    }
}

/// Characters that an editor or a tool may change without anybody seeing it.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{9}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{A0}' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// A Fluent string literal.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if is_invisible(c) || c == '\n' => {
                let _ = if (c as u32) <= 0xFFFF {
                    write!(out, "\\u{:04X}", c as u32)
                } else {
                    write!(out, "\\U{:06X}", c as u32)
                };
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_reads_well_to_a_translator() {
        assert_eq!(
            pattern(
                "Under \"Quick links\" of {% data variables.product.server %}, click **Export license usage**.",
                true
            ),
            "Under \"Quick links\" of { $server }, click { LABEL(\"Export license usage\") }."
        );
        assert_eq!(
            pattern("**Note:** click **{% data variables.product.connect %}**", true),
            "**Note:** click { LABEL($connect) }"
        );
        assert_eq!(
            pattern("a{% ifversion ghes %}b{% endif %}", true),
            "a{ \"{% ifversion ghes %}\" }b{ \"{% endif %}\" }"
        );
    }

    #[test]
    fn two_variables_of_one_last_name_keep_their_keys() {
        assert_eq!(pattern("{% data variables.a.x %} {% data variables.b.x %}", false), "{ $a-x } { $b-x }");
    }

    #[test]
    fn what_fluent_would_change_is_a_literal() {
        assert_eq!(pattern("", true), "{ \"\" }");
        assert_eq!(pattern("[x] {y}", true), "[x] { \"{\" }y{ \"}\" }");
        assert_eq!(pattern("a\n*b", true), "\n    a\n    { \"*\" }b");
        assert_eq!(pattern("a\u{A0}b", true), "a{ \"\\u00A0\" }b");
    }
}
