//! A unit's text as a Fluent pattern and back, without losing a byte.
//!
//! The rules stand in the book, "How text becomes a pattern"; each answers something that a Fluent implementation or a translation tool
//! does to raw text: leading white space, brackets at the start of a line, braces, control characters.

use std::fmt::Write as _;

use super::labels::is_lead_in;
use super::tags::{Tag, tags};

/// The pattern of `text`: variables as placeables, bold labels as `LABEL()` where `labels` says so, other Liquid as literals.
///
/// A pattern of several lines begins with a line break and is indented; it goes behind `id =` as it is.
#[must_use]
pub fn pattern(text: &str, labels: bool) -> String {
    let pieces = pieces(text, labels);
    let count = |pieces: &[Piece]| pieces.iter().filter(|p| !matches!(p, Piece::Text(_))).count();
    let written = fenced(pieces);
    if count(&written) <= MOST_PLACEABLES {
        return written_out(&written);
    }
    let lines: Vec<Piece> = text
        .split_inclusive('\n')
        .flat_map(|line| {
            let inner = line.trim_end_matches('\n');
            let broken = line.len() > inner.len();
            [Some(Piece::Literal(inner.to_owned())), broken.then(|| Piece::Text("\n".to_owned()))].into_iter().flatten()
        })
        .collect();
    let whole = vec![Piece::Literal(text.to_owned())];
    let fits = count(&lines) <= MOST_PLACEABLES && !text.ends_with('\n');
    written_out(&if fits { lines } else { whole })
}

/// A bundle resolves 100 placeables of a pattern and cuts the rest (measured).
const MOST_PLACEABLES: usize = 90;

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Literal(String),
    Placeable(String),
}

/// The text cut into what stands as it is, what must be a literal, and what is a placeable.
fn pieces(text: &str, labels: bool) -> Vec<Piece> {
    let found = tags(text);
    let mut pieces = Vec::new();
    let (mut at, mut next) = (0, 0);
    while at < text.len() {
        while found.get(next).is_some_and(|t| t.range.start < at) {
            next += 1;
        }
        if let Some(tag) = found.get(next).filter(|t| t.range.start == at) {
            if is_plain(tag) {
                pieces.push(Piece::Placeable(format!("${}", variable_name(tag, &found))));
            } else {
                literal(&mut pieces, tag.text);
            }
            at = tag.range.end;
            continue;
        }
        if let Some((placeable, end)) = labels.then(|| label_at(text, at, &found)).flatten() {
            pieces.push(Piece::Placeable(placeable));
            at = end;
            continue;
        }
        let c = text[at..].chars().next().unwrap_or('\0');
        let is_space = c.is_whitespace() && c != ' ' && c != '\n';
        if matches!(c, '{' | '}') || is_invisible(c) || is_space {
            literal(&mut pieces, c.encode_utf8(&mut [0; 4]));
        } else if let Some(Piece::Text(before)) = pieces.last_mut() {
            before.push(c);
        } else {
            pieces.push(Piece::Text(c.to_string()));
        }
        at += c.len_utf8();
    }
    pieces
}

fn label_at(text: &str, at: usize, all: &[Tag<'_>]) -> Option<(String, usize)> {
    if !text.as_bytes()[at..].starts_with(b"**") {
        return None;
    }
    let (inner, end) = label(text, at)?;
    match tags(inner).as_slice() {
        [] if !inner.contains(['{', '}']) => Some((format!("LABEL({})", quoted(inner)), end)),
        [tag] if tag.text == inner && is_plain(tag) => Some((format!("LABEL(${})", variable_name(tag, all)), end)),
        _ => None,
    }
}

/// Adjacent literals become one.
fn literal(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Literal(before)) => before.push_str(text),
        _ => pieces.push(Piece::Literal(text.to_owned())),
    }
}

/// What stands at the ends of lines made safe: white space there, an empty first or last line, and, where there are several lines,
/// signs at the start of one that Fluent reads as its own.
fn fenced(pieces: Vec<Piece>) -> Vec<Piece> {
    let is_several = pieces.iter().any(|p| matches!(p, Piece::Text(t) if t.contains('\n')));
    let mut out: Vec<Piece> = Vec::new();
    let count = pieces.len();
    let mut at_start = true;
    for (index, piece) in pieces.into_iter().enumerate() {
        let Piece::Text(text) = piece else {
            match piece {
                Piece::Literal(text) => literal(&mut out, &text),
                other => out.push(other),
            }
            at_start = false;
            continue;
        };
        let lines: Vec<&str> = text.split('\n').collect();
        let last = lines.len() - 1;
        for (number, line) in lines.iter().enumerate() {
            let ends = number < last || index + 1 == count;
            let mut rest = *line;
            if at_start {
                let body = rest.trim_start_matches(' ');
                let space = &rest[..rest.len() - body.len()];
                let sign = if is_several && body.starts_with(['[', '*', '.']) { &body[..1] } else { "" };
                let fence = [space, sign].concat();
                if !fence.is_empty() {
                    literal(&mut out, &fence);
                }
                rest = &rest[fence.len()..];
                let is_edge = line.is_empty() && (out.is_empty() || index + 1 == count && number == last);
                if is_edge && is_several {
                    literal(&mut out, "");
                }
            }
            let body = if ends { rest.trim_end_matches(' ') } else { rest };
            text_piece(&mut out, body);
            if body.len() < rest.len() {
                literal(&mut out, &rest[body.len()..]);
            }
            if number < last {
                text_piece(&mut out, "\n");
            }
            at_start = number < last || at_start && line.is_empty();
        }
    }
    out
}

fn text_piece(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

fn written_out(pieces: &[Piece]) -> String {
    if pieces.is_empty() {
        return "{ \"\" }".to_owned();
    }
    let mut out = String::new();
    for piece in pieces {
        let _ = match piece {
            Piece::Text(text) => write!(out, "{text}"),
            Piece::Literal(text) => write!(out, "{{ {} }}", quoted(text)),
            Piece::Placeable(inner) => write!(out, "{{ {inner} }}"),
        };
    }
    if !out.contains('\n') {
        return out;
    }
    let indented = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\n    {line}") };
    out.split('\n').map(indented).collect()
}

/// Whether a variable's tag is written in the one way that the placeable stands for.
pub(super) fn is_plain(tag: &Tag<'_>) -> bool {
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
pub(super) fn label(text: &str, at: usize) -> Option<(&str, usize)> {
    let inner = &text[at + 2..];
    let close = inner.find("**")?;
    let inner = &inner[..close];
    let good = !inner.is_empty() && inner.trim() == inner && !inner.contains(['*', '\n', '`', '[', '\\']);
    let end = at + 2 + close + 2;
    (good && !is_lead_in(text, at, end)).then_some((inner, end))
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
#[path = "../../tests/support/nasty.rs"]
mod nasty;

#[cfg(test)]
mod tests {
    use super::nasty::nasty;
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
        assert_eq!(pattern("**Note**: wait", true), "**Note**: wait");
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
        assert_eq!(pattern("a\n\n  b ", true), "\n    a\n\n    { \"  \" }b{ \" \" }");
        assert_eq!(pattern("\na\n", true), "\n    { \"\" }\n    a\n    { \"\" }");
        assert_eq!(pattern("a\u{A0}b", true), "a{ \"\\u00A0\" }b");
    }

    /// What the pattern prints, by a bundle and after a pass through the syntax tree; file endings and indentation changed on the way.
    fn printed(text: &str, change: impl Fn(&str) -> String) -> String {
        use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
        let ftl = change(&format!("before = x\nunit = {}\nafter = y\n", pattern(text, true)));
        let resource = FluentResource::try_new(ftl.clone()).unwrap_or_else(|(_, e)| panic!("{text:?} {ftl} {e:?}"));
        let mut bundle = FluentBundle::new(vec!["en".parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        bundle
            .add_function("LABEL", |args, _| match args.first() {
                Some(FluentValue::String(s)) => format!("**{s}**").into(),
                _ => FluentValue::Error,
            })
            .expect("no other LABEL");
        bundle.add_resource(resource).expect("no id twice");
        let found = tags(text);
        let mut args = FluentArgs::new();
        for tag in found.iter().filter(|t| is_plain(t)) {
            args.set(variable_name(tag, &found), tag.text);
        }
        let mut errors = Vec::new();
        let message = bundle.get_message("unit").and_then(|m| m.value()).unwrap_or_else(|| panic!("{text:?} {ftl}"));
        let out = bundle.format_pattern(message, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{errors:?} {ftl}");
        assert!(bundle.get_message("after").is_some(), "{ftl}");
        out
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: cases(), ..Default::default() })]
        #[test]
        fn no_byte_is_lost(text in nasty()) {
            proptest::prop_assert_eq!(printed(&text, str::to_owned), text.clone(), "as written");
            proptest::prop_assert_eq!(printed(&text, |f| f.replace('\n', "\r\n")), text.clone(), "with CRLF");
            proptest::prop_assert_eq!(printed(&text, |f| f.replace("\n    ", "\n  ")), text.clone(), "indented by two");
            let stripped = |f: &str| f.lines().map(|l| l.trim_end().to_owned() + "\n").collect::<String>();
            proptest::prop_assert_eq!(printed(&text, stripped), text.clone(), "without white space at the ends of lines");
            let reparsed = |f: &str| match fluent_syntax::parser::parse(f) {
                Ok(tree) | Err((tree, _)) => fluent_syntax::serializer::serialize(&tree),
            };
            proptest::prop_assert_eq!(printed(&text, reparsed), text.clone(), "through the syntax tree");
        }
    }

    /// `PROPTEST_CASES` where it is set; CI sets 100,000.
    fn cases() -> u32 {
        std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000)
    }
}
