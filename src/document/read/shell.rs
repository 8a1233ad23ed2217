//! Shell fences, which the publisher makes HTML before he reads the Markdown, so that authors can set parts of them in italics.
//!
//! It shows in lists: a fence in column 0 ends a list, HTML right after a step's text does not. What it does to the code itself
//! (tags and entities in it) is [`code`]'s.

use std::ops::Range;

use super::html::{Piece, decoded, pieces};
use crate::document::Code;

/// What a shell fence begins with in the rewritten text; its indentation and that of its second line follow.
const OPEN: &str = "<pre><code class=\"hljs language-shell\" data-at=\"";
const CLOSE: &str = "</code></pre>";

/// A text in which shell fences are HTML.
pub(super) struct Rewritten {
    /// The text.
    pub text: String,
    /// For each line of it the 0-based line of the input that it came from.
    pub lines: Vec<u32>,
}

/// Rewrites each fence whose info string is just `shell`; `None` where there is none.
pub(super) fn rewrite(text: &str) -> Option<Rewritten> {
    let first = next_fence(text, 0)?;
    let mut out = Rewritten { text: String::with_capacity(text.len() + 64), lines: Vec::new() };
    let mut line = 0;
    let mut from = 0;
    let mut found = Some(first);
    while let Some(fence) = found {
        push(&mut out, &text[from..fence.open.start], &mut line);
        let indent = indent_before(text, fence.open.start);
        let code = &text[fence.code.clone()];
        let second = code.lines().skip(1).find(|l| !l.trim().is_empty()).map_or(0, indent_of);
        line += count(&text[fence.open.start..fence.first]);
        push(&mut out, &format!("{OPEN}{indent} {second}\">"), &mut 0);
        push(&mut out, &text[fence.first..fence.code.end], &mut line);
        out.text.push_str(CLOSE);
        line += count(&text[fence.code.end..fence.end]);
        from = fence.end;
        found = next_fence(text, from);
    }
    push(&mut out, &text[from..], &mut line);
    Some(out)
}

struct Fence {
    /// The opening fence up to its line break.
    open: Range<usize>,
    /// Where the code's first line begins.
    first: usize,
    /// The code, from its first character that is not white space.
    code: Range<usize>,
    /// After the closing fence.
    end: usize,
}

/// The next fence at or after `from`: three backticks, at most one space, `shell`, a line break; code; a line with three backticks.
fn next_fence(text: &str, mut from: usize) -> Option<Fence> {
    loop {
        let open = from + memchr::memmem::find(&text.as_bytes()[from..], b"```")?;
        from = open + 3;
        let info = text[from..].strip_prefix(' ').unwrap_or(&text[from..]);
        let Some(rest) = info.strip_prefix("shell\n") else {
            from = open + 1;
            continue;
        };
        let begin = text.len() - rest.len();
        let blank = rest.len() - rest.trim_start().len();
        let start = begin + blank;
        if start >= text.len() {
            return None;
        }
        // The code is at least one character, and ends before the first line that holds three backticks.
        let after = start + text[start..].chars().next().map_or(1, char::len_utf8);
        let mut at = after;
        let end = loop {
            let Some(next) = memchr::memchr(b'\n', &text.as_bytes()[at..]).map(|n| at + n) else { break None };
            let closing = &text[next + 1..];
            let closing = &closing[..closing.find('\n').unwrap_or(closing.len())];
            if let Some(fence) = closing.rfind("```").map(|_| closing.find("```").unwrap_or(0)) {
                break Some((next, next + 1 + fence + 3));
            }
            at = next + 1;
        };
        let (code_end, end) = end?;
        let first = text[begin..start].rfind('\n').map_or(begin, |n| begin + n + 1);
        return Some(Fence { open: open..begin, first, code: start..code_end, end });
    }
}

fn push(out: &mut Rewritten, piece: &str, line: &mut u32) {
    if piece.is_empty() {
        return;
    }
    if out.text.is_empty() || out.text.ends_with('\n') {
        out.lines.push(*line);
    }
    out.text.push_str(piece);
    for (at, _) in piece.match_indices('\n') {
        *line += 1;
        if at + 1 < piece.len() {
            out.lines.push(*line);
        }
    }
}

fn count(text: &str) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', text.as_bytes()).count()).unwrap_or(0)
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn indent_before(text: &str, at: usize) -> usize {
    let line = text[..at].rsplit('\n').next().unwrap_or("");
    if line.trim_start_matches(' ').is_empty() { line.len() } else { 0 }
}

/// The code that a piece of HTML begins with, where it is a rewritten fence, and what follows it.
pub(super) fn fence(html: &str, verbatim: bool) -> Option<(Code, &str)> {
    let rest = html.trim_start().strip_prefix(OPEN)?;
    let (at, rest) = rest.split_once("\">")?;
    let (indent, second) = at.split_once(' ')?;
    let (indent, second): (usize, usize) = (indent.parse().ok()?, second.parse().ok()?);
    let end = rest.find(CLOSE)?;
    // The list has taken some of the indentation of all lines but the first.
    let inner = &rest[..end];
    let now = inner.lines().skip(1).find(|l| !l.trim().is_empty()).map_or(0, indent_of);
    let left = (indent + now).saturating_sub(second);
    let mut text = String::with_capacity(inner.len());
    for (index, line) in inner.split('\n').enumerate() {
        let cut = indent_of(line).min(if index == 0 { indent } else { left });
        if index > 0 {
            text.push('\n');
        }
        text.push_str(&line[cut..]);
    }
    Some((code(&text, verbatim), &rest[end + CLOSE.len()..]))
}

/// Code in which authors set parts in italics or bold. As its publisher reads it, whatever looks like a tag is one; otherwise
/// only pairs of tags that set off text are, so that no command loses a redirection.
pub(super) fn code(text: &str, verbatim: bool) -> Code {
    let mut code = Code { language: "shell".into(), info: "shell".into(), ..Code::default() };
    if !text.contains(['<', '&']) {
        text.clone_into(&mut code.text);
    } else if verbatim {
        let mut open: Vec<(&str, usize)> = Vec::new();
        pieces(text, |piece| match piece {
            Piece::Text(text) => code.text.push_str(&text),
            Piece::Open { name, closed, .. } => {
                if name.eq_ignore_ascii_case("br") {
                    code.text.push('\n');
                } else if !closed {
                    open.push((name, code.text.len()));
                }
            }
            Piece::Close(name) => {
                if let Some(at) = open.iter().rposition(|(n, _)| n.eq_ignore_ascii_case(name)) {
                    let (name, began) = open.remove(at);
                    mark(&mut code, name, began);
                }
            }
            Piece::Comment(_) => {}
        });
    } else {
        formatted(text, &mut code);
    }
    code
}

/// Tags that set off text, as authors write them.
const FORMATS: &[&str] = &["em", "strong", "i", "b", "code", "span", "var", "mark", "u"];

fn formatted(text: &str, code: &mut Code) {
    // Where the tags are that have a partner: start, length, and of an opening one its name.
    let mut tags: Vec<(usize, usize, Option<&str>, bool)> = Vec::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let (rest, closes) = rest.strip_prefix('/').map_or((rest, false), |r| (r, true));
        let named = |n: &&&str| rest.strip_prefix(**n).is_some_and(|r| r.starts_with('>'));
        let Some(name) = FORMATS.iter().find(named) else { continue };
        let length = name.len() + 2 + usize::from(closes);
        if !closes {
            open.push((tags.len(), name));
            tags.push((at, length, None, false));
        } else if let Some(partner) = open.iter().rev().take(MAX_OPEN).position(|(_, n)| n == name) {
            let (index, name) = open[open.len() - 1 - partner];
            open.truncate(open.len() - 1 - partner);
            tags[index].2 = Some(name);
            tags.push((at, length, None, true));
        }
    }
    let mut from = 0;
    let mut began: Vec<(&str, usize)> = Vec::new();
    for (at, length, name, closes) in tags {
        if name.is_none() && !closes {
            continue;
        }
        code.text.push_str(&decoded(&text[from..at]));
        from = at + length;
        match name {
            Some(name) => began.push((name, code.text.len())),
            None => {
                if let Some((name, began)) = began.pop() {
                    // Whatever sets a part off is kept in mind: nobody knows what the tags were to do in a command.
                    mark(code, if ["em", "i", "var"].contains(&name) { name } else { "strong" }, began);
                }
            }
        }
    }
    code.text.push_str(&decoded(&text[from..]));
}

/// No deeper nesting of tags is looked into.
const MAX_OPEN: usize = 16;

fn mark(code: &mut Code, name: &str, began: usize) {
    let marked = code.text.get(began..).unwrap_or("").to_owned();
    match name.to_ascii_lowercase().as_str() {
        "em" | "i" | "var" => code.emphasis.push(marked),
        "strong" | "b" => code.strong.push(marked),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Option<(String, Vec<u32>)> {
        rewrite(text).map(|r| (r.text, r.lines))
    }

    #[test]
    fn a_shell_fence_is_html_with_its_first_and_last_line_at_the_tags() {
        assert_eq!(
            lines("a\n  ```shell\n  x\n    y\n  ```\nb\n"),
            Some((format!("a\n  {OPEN}2 4\">  x\n    y{CLOSE}\nb\n"), vec![0, 1, 3, 5]))
        );
    }

    #[test]
    fn other_fences_stay() {
        assert_eq!(lines("```bash\nx\n```\n"), None);
        assert_eq!(lines("```shell x\ny\n```\n"), None);
        assert_eq!(lines("```shell\nnever closed\n"), None);
    }

    #[test]
    fn the_indentation_comes_back_as_it_was() {
        // As if a list had cut three columns from the lines after the first.
        let html = format!("{OPEN}4 6\">    x \\\n   y{CLOSE} z");
        let (code, rest) = fence(&html, false).unwrap();
        assert_eq!((code.text.as_str(), rest), ("x \\\n  y", " z"));
    }

    #[test]
    fn italics_are_marks_and_redirections_stay() {
        let code = code("ssh admin@<em>HOST</em> &amp;&amp; sort <a >b <<EOF", false);
        assert_eq!(code.text, "ssh admin@HOST && sort <a >b <<EOF");
        assert_eq!(code.emphasis, ["HOST"]);
    }

    #[test]
    fn as_published_every_tag_is_one() {
        let code = code("<strong>a</strong> <uuid> &lt;b&gt;", true);
        assert_eq!((code.text.as_str(), code.strong.as_slice()), ("a  <b>", ["a".to_owned()].as_slice()));
    }
}
