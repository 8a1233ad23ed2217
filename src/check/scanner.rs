//! Reads a unit's text for what a translation must keep.

use super::marks::Marks;
use crate::localize::collapse;

/// Units that no language translates.
const UNITS: &[&str] = &[
    "KiB", "MiB", "GiB", "TiB", "Mbps", "Gbps", "vCPUs", "vCPU", "MHz", "GHz", "kHz", "IOPS", "KB", "kB", "MB", "GB",
    "TB", "PB", "ms", "px", "%", "％", "°C",
];

/// Goes through a text, sign by sign.
pub(super) struct Scanner<'a, 'm> {
    text: &'a str,
    at: usize,
    before: char,
    /// Brackets that are open; whether each is an image's.
    brackets: Vec<bool>,
    /// Where bold text begins.
    bold: Option<usize>,
    marks: &'m mut Marks,
}

impl<'a, 'm> Scanner<'a, 'm> {
    /// At the beginning of a text whose tags have single spaces.
    pub(super) const fn new(text: &'a str, marks: &'m mut Marks) -> Self {
        Self { text, at: 0, before: ' ', brackets: Vec::new(), bold: None, marks }
    }

    /// Notes what it finds.
    pub(super) fn run(&mut self) {
        while let Some(c) = self.text[self.at..].chars().next() {
            let rest = &self.text[self.at..];
            let taken = match c {
                '{' if rest.starts_with("{%") || rest.starts_with("{{") => self.tag(rest),
                '\\' => self.escaped(rest),
                '`' => self.code(rest),
                '*' if rest.starts_with("**") => self.bold(),
                '[' => {
                    self.brackets.push(self.before == '!');
                    1
                }
                ']' => self.target(rest),
                '<' => self.angle(rest),
                'h' if !self.before.is_alphanumeric() => self.address(rest),
                '$' | '%' => self.sign(rest),
                '_' | '*' | '~' => 1,
                c if c.is_ascii_digit() || ('０'..='９').contains(&c) => self.number(rest),
                c if c.is_ascii_alphabetic() && !self.before.is_alphanumeric() => self.word(rest),
                _ => 0,
            };
            let taken = if taken == 0 {
                self.marks.prose.push(c);
                c.len_utf8()
            } else {
                taken
            };
            self.at += taken;
            self.before = self.text[..self.at].chars().next_back().unwrap_or(' ');
        }
    }

    fn gap(&mut self) {
        self.marks.prose.push(' ');
    }

    fn tag(&mut self, rest: &str) -> usize {
        let close = if rest.starts_with("{%") { "%}" } else { "}}" };
        let Some(end) = rest.find(close) else { return 0 };
        self.gap();
        end + 2
    }

    fn escaped(&mut self, rest: &str) -> usize {
        match rest[1..].chars().next() {
            Some(c) if c.is_ascii_punctuation() => {
                self.marks.prose.push(c);
                2
            }
            _ => 0,
        }
    }

    fn code(&mut self, rest: &str) -> usize {
        let run = rest.len() - rest.trim_start_matches('`').len();
        let mut from = run;
        while let Some(at) = rest[from..].find('`').map(|i| from + i) {
            let length = rest[at..].len() - rest[at..].trim_start_matches('`').len();
            if length == run {
                self.marks.code.push(collapse(&rest[run..at]));
                self.gap();
                return at + run;
            }
            from = at + length;
        }
        run
    }

    fn bold(&mut self) -> usize {
        match self.bold.take() {
            Some(start) => {
                let inner = collapse(&self.text[start..self.at]);
                // A lead-in such as `**Note:**` names nothing on a page.
                if !inner.is_empty() && !inner.ends_with([':', '：']) {
                    self.marks.labels.push(inner);
                }
            }
            None if self.text[self.at + 2..].contains("**") => self.bold = Some(self.at + 2),
            None => {}
        }
        2
    }

    fn target(&mut self, rest: &str) -> usize {
        let image = self.brackets.pop();
        let Some(image) = image.filter(|_| rest.starts_with("](")) else { return 1 };
        let Some(end) = closing(&rest[2..]) else { return 1 };
        let inner = rest[2..2 + end].trim();
        // A title stands in quotation marks behind the target.
        let title = inner
            .rfind(" \"")
            .filter(|_| inner.ends_with('"'))
            .or_else(|| inner.rfind(" '").filter(|_| inner.ends_with('\'')));
        let target = title.map_or(inner, |at| inner[..at].trim_end());
        let target = target.trim_start_matches('<').trim_end_matches('>').to_owned();
        if image {
            self.marks.images.push(target);
        } else {
            self.marks.links.push(target);
        }
        self.gap();
        2 + end + 1
    }

    fn angle(&mut self, rest: &str) -> usize {
        let opens = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        let Some(end) = rest.find('>').filter(|_| opens) else { return 0 };
        let inner = &rest[1..end];
        if inner.contains("://") || inner.starts_with("mailto:") {
            self.marks.links.push(inner.to_owned());
        } else if inner.starts_with('!') {
            // A comment says nothing to a reader.
        } else {
            self.marks.html.push(without_words(inner));
        }
        self.gap();
        end + 1
    }

    fn address(&mut self, rest: &str) -> usize {
        if !rest.starts_with("http://") && !rest.starts_with("https://") {
            return self.word(rest);
        }
        let ends = |c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '<' | '>' | '"' | '“' | '”' | '„' | ')' | ']' | '`' | '*' | '）' | '，' | '。' | '、' | '；'
                )
        };
        let address = rest[..rest.find(ends).unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        self.marks.links.push(address.to_owned());
        self.gap();
        address.len()
    }

    fn sign(&mut self, rest: &str) -> usize {
        let name = |text: &str| text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
        let end = 1 + name(&rest[1..]);
        let is_variable = rest.starts_with('$') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        let is_format = rest.starts_with('%') && matches!(&rest[1..end], "s" | "d") && !self.before.is_ascii_digit();
        if !is_variable && !is_format {
            return 0;
        }
        self.marks.placeholders.push(rest[..end].to_owned());
        self.gap();
        end
    }

    fn number(&mut self, rest: &str) -> usize {
        let mut digits = String::new();
        let mut end = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            match c {
                '0'..='9' => digits.push(c),
                '０'..='９' => digits.extend(char::from_digit(c as u32 - '０' as u32, 10)),
                '.' | ',' | '\'' | '\u{A0}' | '\u{202F}'
                    if chars.peek().is_some_and(|(_, next)| next.is_ascii_digit()) =>
                {
                    continue;
                }
                _ => break,
            }
            end = at + c.len_utf8();
        }
        let after = rest[end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', '-']);
        let unit = UNITS.iter().find(|u| {
            after.strip_prefix(**u).is_some_and(|tail| !tail.starts_with(|c: char| c.is_ascii_alphanumeric()))
        });
        if let Some(unit) = unit {
            self.marks.amounts.push((digits.clone(), if *unit == "％" { "%" } else { unit }));
        }
        self.marks.numbers.push(digits);
        self.marks.prose.push_str(&rest[..end]);
        end
    }

    fn word(&mut self, rest: &str) -> usize {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        let word = rest[..end].trim_end_matches(['-', '_']);
        let shouted = word.chars().any(|c| c.is_ascii_uppercase()) && !word.chars().any(|c| c.is_ascii_lowercase());
        if shouted && (word.contains('_') || word.starts_with("YOUR-") || word.starts_with("MY-")) {
            self.marks.placeholders.push(word.to_owned());
            self.gap();
            return word.len();
        }
        // The rest of a word is read letter by letter: it may end in digits.
        0
    }
}

/// Where the bracket closes that is open at the beginning, brackets within it counted and tags passed over.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with("{%") || rest.starts_with("{{") {
            let close = if rest.starts_with("{%") { "%}" } else { "}}" };
            at += rest.find(close)? + 2;
            continue;
        }
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

/// An HTML tag without the values of the attributes that hold words.
fn without_words(inner: &str) -> String {
    let mut out = collapse(inner).trim_end_matches('/').trim_end().to_owned();
    for name in ["title=", "alt=", "aria-label="] {
        while let Some(at) = out.find(&format!(" {name}")) {
            let value = at + 1 + name.len();
            let quote = out[value..].chars().next().filter(|c| matches!(c, '"' | '\''));
            let end = match quote {
                Some(quote) => out[value + 1..].find(quote).map_or(out.len(), |i| value + 1 + i + 1),
                None => out[value..].find(' ').map_or(out.len(), |i| value + i),
            };
            out.replace_range(at..end, "");
        }
    }
    format!("<{out}>")
}
