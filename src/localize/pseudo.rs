//! Units in the pseudo-language: accented, lengthened and bracketed, so that a team sees in its own documents what is no unit, and
//! where longer words do not fit. Code, links, Liquid and labels stay: they are no words.

use super::ftl;
use super::tags::tags;
use crate::words::pseudo::accent;

/// A unit's text in the pseudo-language; `labels` where bold text in it names something on a page.
#[must_use]
pub fn pseudo(text: &str, labels: bool) -> String {
    let found = tags(text);
    let mut out = String::with_capacity(text.len() * 2);
    out.push('⟦');
    let (mut at, mut next) = (0, 0);
    while at < text.len() {
        while found.get(next).is_some_and(|t| t.range.start < at) {
            next += 1;
        }
        let tag = found.get(next).filter(|t| t.range.start == at).map(|t| t.range.end);
        if let Some(end) = tag.or_else(|| kept(text, at, labels)) {
            // What ends within a tag ends with it.
            let end = found.iter().find(|t| t.range.start < end && end < t.range.end).map_or(end, |t| t.range.end);
            out.push_str(&text[at..end]);
            at = end;
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        let accented = accent(c);
        out.push(accented);
        if matches!(c, 'a' | 'e' | 'o' | 'u') {
            out.push(accented);
        }
        at += c.len_utf8();
    }
    out.push('⟧');
    out
}

/// The end of what begins at `at` and is no word.
fn kept(text: &str, at: usize, labels: bool) -> Option<usize> {
    let rest = &text[at..];
    let before = text[..at].chars().next_back();
    let closed = |from: usize, close: &str| rest[from..].find(close).map(|i| at + from + i + close.len());
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '#');
    if rest.starts_with('`') {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        return closed(ticks, &rest[..ticks]).or(Some(at + ticks));
    }
    if labels
        && rest.starts_with("**")
        && let Some((_, end)) = ftl::label(text, at)
    {
        return Some(end);
    }
    if rest.starts_with('(') && before == Some(']') {
        return target_end(rest).map(|end| at + end);
    }
    if rest.starts_with("[^") {
        return closed(2, "]");
    }
    if rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
        return closed(1, ">");
    }
    if rest.starts_with('&') || rest.starts_with(':') {
        let close = if rest.starts_with('&') { ';' } else { ':' };
        let name = rest[1..].find(|c: char| !is_name(c)).map(|i| 1 + i)?;
        return (name > 1 && rest[name..].starts_with(close)).then_some(at + name + 1);
    }
    let is_word_start = before.is_none_or(|c| !c.is_alphanumeric());
    if is_word_start && (rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.")) {
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '"' | '\'')).unwrap_or(rest.len());
        return Some(at + end);
    }
    // The publisher's word for "the title of the page that this leads to".
    if rest.starts_with("AUTOTITLE") {
        return Some(at + "AUTOTITLE".len());
    }
    let escaped = rest.strip_prefix('\\')?.chars().next().filter(|c| c.is_ascii_punctuation() && *c != '{');
    Some(at + 1 + escaped.map_or(0, char::len_utf8))
}

/// The end of `(target)`, parentheses within it in pairs.
fn target_end(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at + 1),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_accented_and_everything_else_stays() {
        let source = "Under [the page](/a/b_(c).md), click **Save as** on {% data variables.a.b %}, `run it` & wait: https://x.example/a <br> &nbsp; :rocket: \\*no\\* [^1] [AUTOTITLE](/x)";
        assert_eq!(
            pseudo(source, true),
            "⟦Ŭƞḓḗḗř [ŧħḗḗ ƥȧȧɠḗḗ](/a/b_(c).md), ƈŀīƈķ **Save as** ǿǿƞ {% data variables.a.b %}, `run it` & ẇȧȧīŧ: https://x.example/a <br> &nbsp; :rocket: \\*ƞǿǿ\\* [^1] [AUTOTITLE](/x)⟧"
        );
        assert_eq!(pseudo("**Note:** **Save**", true), "⟦**Ƞǿǿŧḗḗ:** **Save**⟧", "a lead-in is no label");
        assert_eq!(pseudo("**Save**", false), "⟦**Şȧȧṽḗḗ**⟧");
        assert_eq!(pseudo("``a`b`` `open", true), "⟦``a`b`` `ǿǿƥḗḗƞ⟧");
    }

    proptest::proptest! {
        #[test]
        fn no_tag_is_touched(text in "(a|`|\\*\\*|\\[x\\]\\(|\\)|<|&|:|\\\\|\\{% data variables.a.b %\\}|中| ){0,24}") {
            let all = |text: &str| tags(text).iter().map(|t| t.text.to_owned()).collect::<Vec<_>>();
            proptest::prop_assert_eq!(all(&pseudo(&text, true)), all(&text));
        }
    }
}
