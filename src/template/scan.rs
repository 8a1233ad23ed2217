//! Cuts a text into Liquid tags, outputs and the text between them; the text itself is never looked into any further.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text, as a byte range.
    Text(usize, usize),
    /// `{% name args %}`.
    Tag {
        /// The tag's name; empty where it has none.
        name: &'a str,
        /// What follows it, trimmed.
        args: &'a str,
        /// Where the tag begins.
        start: usize,
        /// Where it ends.
        end: usize,
    },
    /// `{{ expression }}`.
    Output {
        /// The expression, trimmed.
        expression: &'a str,
        /// Where the output begins.
        start: usize,
        /// Where it ends.
        end: usize,
    },
    /// `{%` without an end before the next tag begins; it is text, too.
    Unclosed(usize),
}

/// How a text is cut.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rules {
    /// Cut HTML comments, each with the line break before it (`DIALECT.md`, "Liquid"): documents, not what they include.
    pub cut_comments: bool,
}

/// Cuts `text` into tokens and hands each to `take`, in order.
pub(super) fn scan<'a>(text: &'a str, rules: Rules, mut take: impl FnMut(Token<'a>)) {
    let bytes = text.as_bytes();
    let newer = text.contains("ifversion");
    let cuts = if newer { Vec::new() } else { older_cuts(text) };
    let mut cuts = cuts.into_iter().peekable();
    let (mut from, mut at) = (0, 0);
    // The end tag that closes a `raw` or `comment` block.
    let mut inside: Option<&str> = None;
    while let Some(found) = next_mark(bytes, at, rules.cut_comments) {
        if let Some((start, end)) = cuts.next_if(|c| c.0 <= found) {
            if start >= from && inside != Some("endcomment") {
                text_token(from, start, &mut take);
            }
            from = from.max(end);
            at = from;
            continue;
        }
        at = found;
        if bytes[at] == b'<' {
            let Some(length) = text[at + 4..].find("-->") else {
                at += 4;
                continue;
            };
            let end = at + 4 + length + 3;
            if text[at..end].contains("expected_similarity") {
                at = end;
                continue;
            }
            let cut = if at > from && bytes[at - 1] == b'\n' { at - 1 } else { at };
            if inside != Some("endcomment") {
                text_token(from, cut, &mut take);
            }
            (from, at) = (end, end);
            continue;
        }
        let output = bytes[at + 1] == b'{';
        if output && inside.is_some() {
            at += 2;
            continue;
        }
        let Some(end) = end_of(text, at, output) else {
            if inside.is_none() && !output {
                text_token(from, at, &mut take);
                take(Token::Unclosed(at));
                from = at;
            }
            at += 2;
            continue;
        };
        let mut content = &text[at + 2..end - 2];
        let cuts_before = content.starts_with('-');
        content = content.strip_prefix('-').unwrap_or(content);
        let cuts_after = content.ends_with('-');
        content = content.strip_suffix('-').unwrap_or(content).trim();
        if output {
            let before = if cuts_before && newer { text[from..at].trim_end().len() } else { at - from };
            text_token(from, from + before, &mut take);
            take(Token::Output { expression: content, start: at, end });
            (from, at) = (end, end);
            continue;
        }
        // A stray `%` before `%}`.
        content = content.strip_suffix('%').unwrap_or(content).trim();
        let length =
            content.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(content.len());
        let (name, args) = (&content[..length], content[length..].trim_start());
        if inside.is_some_and(|wanted| wanted != name) {
            at = end;
            continue;
        }
        let before = if cuts_before && newer { text[from..at].trim_end().len() } else { at - from };
        if inside != Some("endcomment") {
            text_token(from, from + before, &mut take);
        }
        from = end;
        at = end;
        match (inside.take(), name) {
            (None, "raw") => inside = Some("endraw"),
            (None, "comment") => inside = Some("endcomment"),
            (None, _) => take(Token::Tag { name, args, start: found, end }),
            (Some(_), _) => {}
        }
        if cuts_after && newer {
            from = end + (text[end..].len() - text[end..].trim_start().len());
            at = from;
        }
    }
    for (start, end) in cuts {
        if inside != Some("endcomment") {
            text_token(from, start.max(from), &mut take);
        }
        from = from.max(end);
    }
    if inside != Some("endcomment") {
        text_token(from, text.len(), &mut take);
    }
}

fn text_token<'a>(from: usize, to: usize, take: &mut impl FnMut(Token<'a>)) {
    if from < to {
        take(Token::Text(from, to));
    }
}

/// The next `{%`, `{{` or (where comments are cut) `<!--` at or after `at`.
fn next_mark(bytes: &[u8], mut at: usize, comments: bool) -> Option<usize> {
    loop {
        let rest = bytes.get(at..)?;
        let next = if comments { memchr::memchr2(b'{', b'<', rest) } else { memchr::memchr(b'{', rest) };
        at += next?;
        match bytes[at..] {
            [b'{', b'%' | b'{', ..] | [b'<', b'!', b'-', b'-', ..] => return Some(at),
            _ => at += 1,
        }
    }
}

/// Where the tag or output at `at` ends; `None` where another one begins before that, or it never does.
fn end_of(text: &str, at: usize, output: bool) -> Option<usize> {
    let (open, close) = if output { ("{{", "}}") } else { ("{%", "%}") };
    let inside = &text[at + 2..];
    let length = inside.find(close)?;
    if inside[..length].contains(open) { None } else { Some(at + 2 + length + 2) }
}

/// What hyphens cut in the older generation: `{%-` and `{{-` the line break before them and all of their line that stands before them,
/// `-%}` and `-}}` the rest of their line and its break. In the newer one they cut white space only.
fn older_cuts(text: &str) -> Vec<(usize, usize)> {
    if memchr::memmem::find(text.as_bytes(), b"-").is_none() {
        return Vec::new();
    }
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for mark in ["{%-", "{{-"] {
        let mut after = 0;
        for (at, _) in text.match_indices(mark) {
            // One on a line: the text before the second has no line break left.
            if let Some(start) = text[after..at].rfind('\n') {
                cuts.push((after + start, at));
                after = at + mark.len();
            }
        }
    }
    for mark in ["-%}", "-}}"] {
        let mut after = 0;
        for (at, _) in text.match_indices(mark) {
            let start = at + mark.len();
            if at < after {
                continue;
            }
            if let Some(length) = text[start..].find('\n') {
                after = start + length + 1;
                cuts.push((start, after));
            }
        }
    }
    cuts.sort_unstable();
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        scan(text, Rules { cut_comments: true }, |token| {
            all.push(match token {
                Token::Text(from, to) => text[from..to].to_owned(),
                Token::Tag { name, args, start, end } => {
                    assert!(text[start..end].starts_with("{%") && text[start..end].ends_with("%}"));
                    format!("%{name}({args})")
                }
                Token::Output { expression, .. } => format!("={expression}"),
                Token::Unclosed(at) => format!("!{at}"),
            });
        });
        all
    }

    #[test]
    fn tags_and_outputs_are_cut_out() {
        assert_eq!(shown("a {% data x.y %} b {{ c }}."), ["a ", "%data(x.y)", " b ", "=c", "."]);
        assert_eq!(shown("{%data x%}{{c}}"), ["%data(x)", "=c"]);
        assert_eq!(shown("no { % tag } at all"), ["no { % tag } at all"]);
    }

    #[test]
    fn a_stray_percent_sign_is_no_argument() {
        assert_eq!(shown("{% endif % %}{% data x %%}"), ["%endif()", "%data(x)"]);
    }

    #[test]
    fn raw_is_text_and_comments_are_nothing() {
        assert_eq!(shown("{% raw %}${{ a }} {% b %}{% endraw %}c"), ["${{ a }} {% b %}", "c"]);
        assert_eq!(shown("a{% comment %}x {% data y %}{% endcomment %}b"), ["a", "b"]);
    }

    #[test]
    fn html_comments_go_with_the_break_before_them() {
        assert_eq!(shown("a\n<!-- {% x %}\n -->\nb"), ["a", "\nb"]);
        assert_eq!(shown("a <!-- b"), ["a <!-- b"]);
        assert_eq!(shown("<!-- expected_similarity=0.3 -->"), ["<!-- expected_similarity=0.3 -->"]);
    }

    #[test]
    fn a_hyphen_cuts_the_line_before_it() {
        assert_eq!(shown("a\nb {% y %} {%- if x %}c {%- z -%} d\ne"), ["a", "%if(x)", "c ", "%z()", "e"]);
        assert_eq!(shown("a\nb \n {%- ifversion x -%}\n c"), ["a\nb", "%ifversion(x)", "c"]);
    }

    #[test]
    fn what_is_not_closed_is_text() {
        assert_eq!(shown("a {% data x } {% data y %}"), ["a ", "!2", "{% data x } ", "%data(y)"]);
        assert_eq!(shown("a {{ b"), ["a {{ b"]);
        assert_eq!(shown("{% raw %}a"), ["a"]);
    }
}
