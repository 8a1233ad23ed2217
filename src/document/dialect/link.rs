//! Links and images, written out or by reference.

use super::escape;
use super::inline::{Inline, Kind};
use super::line::is_space;

/// What parts target and title.
pub(super) fn is_gap(c: char) -> bool {
    is_space(c)
}

/// A link's parts as ranges of bytes.
struct Tail {
    url: (usize, usize),
    title: Option<(usize, usize)>,
    after: usize,
}

impl Inline<'_, '_> {
    /// `[text](target "title")` and `![text](target)`. White space may stand before the round bracket. Square brackets in the
    /// text count, in code too.
    pub fn link(&mut self, at: usize, end: usize) -> Option<usize> {
        let image = self.text.as_bytes()[at] == b'!';
        let start = at + usize::from(image) + 1;
        if self.text.as_bytes()[..end].get(start - 1) != Some(&b'[') || (self.in_link && !image) {
            return None;
        }
        let close = self.closing(start, end)?;
        let bracket = close + 1 + self.gap(close + 1, end);
        if self.text.as_bytes()[..end].get(bracket) != Some(&b'(') {
            return None;
        }
        let tail = self.tail(bracket + 1, end)?;
        self.link_start(at, image);
        if image {
            self.literal(start, close);
        } else {
            self.link_text(start, close, true);
        }
        let title = tail.title.map(|(start, end)| &self.text[start..end]);
        self.link_tail(&self.text[tail.url.0..tail.url.1], title);
        Some(tail.after)
    }

    /// `[text][label]`, `[label][]`, `[label]`, with white space between the brackets or without. What has no definition
    /// is text in brackets, in which addresses are no links.
    pub fn reference(&mut self, at: usize, end: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..end];
        let image = bytes[at] == b'!';
        let start = at + usize::from(image) + 1;
        if bytes.get(start - 1) != Some(&b'[') {
            return None;
        }
        let close = self.closing(start, end)?;
        let bracketed = bare_bracket(&self.text[start..close]);
        let second = close + 1 + self.gap(close + 1, end);
        let mut label = (start, close);
        let mut full = false;
        let mut collapsed = false;
        let mut after = close + 1;
        if bytes.get(second) == Some(&b'[') {
            let inner = second + 1;
            let mut stop = inner;
            while stop < end && !matches!(bytes[stop], b'[' | b']') {
                stop += if bytes[stop] == b'\\' { 2 } else { 1 };
            }
            if stop < end && bytes[stop] == b']' {
                full = stop > inner;
                collapsed = !full;
                if full {
                    label = (inner, stop);
                }
                after = stop + 1;
            } else {
                after = second + 1;
            }
        } else if start == close {
            return None;
        }
        if (!full && bracketed) || (self.in_link && !image) || !self.spend(after - at) {
            return None;
        }
        let definitions = self.definitions;
        let target = definitions.find(&self.text[label.0..label.1]);
        if target.is_some() {
            self.link_start(at, image);
        } else {
            self.lead(at);
            self.out.push(match (image, self.in_brackets) {
                (true, _) => "!\\[",
                (false, true) => "\\[",
                (false, false) => "[",
            });
        }
        if image {
            self.literal(start, close);
        } else {
            self.link_text(start, close, target.is_some());
        }
        if let Some(target) = target {
            self.link_tail(&target.url, target.title.as_deref());
            return Some(after);
        }
        if full {
            self.out.push("\\][");
            self.raw(label.0, label.1);
        } else if collapsed {
            self.out.push("\\][");
        }
        let open = matches!(bytes.get(after), Some(b'(' | b'[' | b':')) || self.in_brackets;
        self.out.push(if open { "\\]" } else { "]" });
        Some(after)
    }

    /// Where the bracket that is open at `start` closes.
    fn closing(&mut self, start: usize, end: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..end];
        let mut depth = 0;
        let mut at = start;
        while at < end {
            match bytes[at] {
                b'\\' => at += 1,
                b'[' => depth += 1,
                b']' if depth == 0 => return self.spend(at - start).then_some(at),
                b']' => depth -= 1,
                _ => {}
            }
            at += 1;
        }
        self.spend(end - start);
        None
    }

    fn gap(&self, at: usize, end: usize) -> usize {
        self.text[at..end].chars().take_while(|c| is_space(*c)).map(char::len_utf8).sum()
    }

    /// Target, title and closing bracket from after the opening one.
    fn tail(&mut self, start: usize, end: usize) -> Option<Tail> {
        let bytes = &self.text.as_bytes()[..end];
        let mut at = start + self.gap(start, end);
        let url;
        if bytes.get(at) == Some(&b'<') {
            let Some(length) = self.text[at + 1..end].find('>') else {
                self.spend(end - at);
                return None;
            };
            let close = at + 1 + length;
            url = (at + 1, close);
            at = close + 1;
        } else {
            let from = at;
            let mut depth = 0;
            while at < end {
                match bytes[at] {
                    b'(' => depth += 1,
                    b')' if depth == 0 => break,
                    b')' => depth -= 1,
                    b'\\' => at += 1,
                    _ => {}
                }
                let c = match *bytes.get(at)? {
                    b if b.is_ascii() => b as char,
                    _ => self.text[at..end].chars().next()?,
                };
                if is_space(c) {
                    break;
                }
                at += c.len_utf8();
            }
            url = (from, at.min(end));
        }
        let gap = self.gap(at, end);
        at += gap;
        let mut title = None;
        if gap > 0 && matches!(bytes.get(at), Some(b'"' | b'\'')) {
            let close = self.title_end(at, end)?;
            title = Some((at + 1, close));
            at = close + 1;
            at += self.gap(at, end);
        }
        self.spend(at - start);
        (bytes.get(at) == Some(&b')')).then_some(Tail { url, title, after: at + 1 })
    }

    /// The quotation mark that ends the title: the first that a round bracket follows.
    fn title_end(&mut self, at: usize, end: usize) -> Option<usize> {
        let quote = self.text.as_bytes()[at] as char;
        let mut close = at + 1;
        loop {
            let Some(found) = self.text[close..end].find(quote) else {
                self.spend(end - at);
                return None;
            };
            close += found;
            if self.text.as_bytes()[..end].get(close + 1 + self.gap(close + 1, end)) == Some(&b')') {
                return Some(close);
            }
            close += 1;
        }
    }

    fn link_start(&mut self, at: usize, image: bool) {
        self.lead(at);
        if image {
            self.out.push("![");
            return;
        }
        self.part_mark();
        self.out.push("[");
    }

    /// Keeps a mark written as text from taking part in the link that is written next.
    pub fn part_mark(&mut self) {
        self.out.close_backslash();
        if self.out.current().ends_with('!') && !self.out.current().ends_with("\\!") {
            self.out.pop();
            self.out.push("\\!");
        }
    }

    fn link_text(&mut self, start: usize, end: usize, brackets: bool) {
        let link = std::mem::replace(&mut self.in_link, true);
        let outer = self.in_brackets;
        self.in_brackets |= brackets;
        self.range(start, end);
        self.in_link = link;
        self.in_brackets = outer;
    }

    /// Text in which only backslashes and entities count.
    fn literal(&mut self, start: usize, end: usize) {
        let mut text = String::with_capacity(end - start);
        escape::again(&self.text[start..end], &mut text, escape::is_inline_mark);
        self.out.push(&text);
    }

    /// Text in which nothing counts.
    fn raw(&mut self, start: usize, end: usize) {
        for c in self.text[start..end].chars() {
            match c {
                '\n' => self.out.push(" "),
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|' => self.out.push_escaped(c),
                c => self.out.push_char(c),
            }
        }
    }

    /// Closes a link's text and writes its target and title.
    pub fn link_tail(&mut self, url: &str, title: Option<&str>) {
        let plain = |b: u8| b.is_ascii_alphanumeric() || !b.is_ascii() || b"-._~:/?#@!$'*+,;=%{}[]^\"`".contains(&b);
        let in_cell = self.kind == Kind::Cell;
        self.out.push("](");
        if !url.is_empty() && url.bytes().all(plain) && (url.is_ascii() || !url.contains(is_space)) {
            self.out.push(url);
        } else {
            let mut target = String::with_capacity(url.len() + 8);
            escape::again(url, &mut target, |c| matches!(c, '<' | '>' | '\\' | '|'));
            self.out.push("<");
            self.out.push(&if in_cell { target } else { target.replace("\\|", "|") });
            self.out.push(">");
        }
        if let Some(title) = title.filter(|title| !title.is_empty()) {
            let mut text = String::with_capacity(title.len() + 8);
            escape::again(title, &mut text, |c| matches!(c, '"' | '\\' | '|'));
            self.out.push(" \"");
            self.out.push(&text);
            self.out.push("\"");
        }
        self.out.push(")");
    }
}

/// Whether a bracket without a backslash opens in the text.
fn bare_bracket(text: &str) -> bool {
    let mut escaped = false;
    text.bytes().any(|b| {
        let found = b == b'[' && !escaped;
        escaped = b == b'\\' && !escaped;
        found
    })
}
