//! Addresses: in angle brackets, and bare ones in the text.

use super::escape;
use super::inline::Inline;
use super::line::is_space;

const SCHEMES: [&str; 3] = ["http://", "https://", "mailto:"];

/// The start of the scheme that the colon at `colon` ends, if an address may start there. In capitals it is one only
/// where the text starts or another construct has just ended.
pub(super) fn scheme_before(text: &str, colon: usize, boundary: bool) -> Option<usize> {
    SCHEMES.iter().find_map(|scheme| {
        let name = scheme.find(':').unwrap_or(0);
        let start = colon.checked_sub(name)?;
        let written = text.get(start..start + scheme.len())?;
        (written == *scheme || (boundary && start == 0 && written.eq_ignore_ascii_case(scheme))).then_some(start)
    })
}

/// Whether a text starts with an address, for all that its first letter says.
pub(super) fn starts(text: &str) -> bool {
    let text = text.as_bytes();
    SCHEMES.iter().any(|scheme| text.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme.as_bytes())))
}

impl Inline<'_, '_> {
    /// A bare address at `at`: up to white space or `<`, without the punctuation that white space follows and without
    /// a closing bracket that was not opened in it.
    pub fn address(&mut self, at: usize, end: usize) -> Option<usize> {
        if !self.spend(0) {
            return None;
        }
        let text = &self.text[at..end];
        let head =
            SCHEMES.iter().find(|scheme| text.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)))?;
        let mut depth = 0;
        let mut length = text.len();
        let mut chars = text.char_indices().skip(head.len()).peekable();
        while let Some((at, c)) = chars.next() {
            let ends = match c {
                '<' => true,
                '.' | ',' | ':' | ';' | '"' | '\'' | ')' | ']'
                    if chars.peek().is_none_or(|(_, next)| is_space(*next)) =>
                {
                    true
                }
                '(' | '[' => {
                    depth += 1;
                    false
                }
                ')' | ']' => {
                    depth -= 1;
                    depth < 0
                }
                c => is_space(c),
            };
            if ends {
                length = at;
                break;
            }
        }
        self.spend(length);
        let address = &text[..length];
        let rest = &address[head.len()..];
        if rest.is_empty() || (*head == "mailto:" && !rest.contains('@')) {
            return None;
        }
        let shown = if *head == "mailto:" { rest } else { address };
        self.write_address(at, address, shown, false);
        Some(at + length)
    }

    /// `<address>`: of a web page, or of mail.
    pub fn automatic(&mut self, at: usize, end: usize) -> Option<usize> {
        if self.in_link {
            return None;
        }
        let text = &self.text[at + 1..end];
        let length = text.find(|c: char| c == '>' || is_space(c)).unwrap_or(text.len());
        self.spend(length);
        let address = &text[..length];
        if !text[length..].starts_with('>') {
            return None;
        }
        let mark =
            address.char_indices().find(|(at, c)| *c == '@' || (*c == ':' && address[at + 1..].starts_with("//")))?;
        if mark.0 == 0 || mark.0 + 1 == length {
            return None;
        }
        let is_mail = mark.1 == '@';
        let bare =
            address.get(..7).filter(|head| head.eq_ignore_ascii_case("mailto:")).map_or(address, |_| &address[7..]);
        let (url, shown) = match is_mail {
            true => (format!("mailto:{bare}"), bare),
            false => (address.to_owned(), address),
        };
        self.write_address(at, &url, shown, true);
        Some(at + length + 2)
    }

    /// Writes an address in angle brackets where CommonMark takes it so, else (and for mail, whose target gets a scheme) as
    /// a link. `short` says that entities without semicolon count in the target.
    fn write_address(&mut self, at: usize, url: &str, shown: &str, short: bool) {
        self.lead(at);
        self.part_mark();
        // CommonMark reads neither backslashes nor entities in angle brackets.
        if url == shown && has_scheme(url) && shown.bytes().all(|b| b > b' ' && !b"<>\\&|".contains(&b)) {
            self.out.push("<");
            self.out.push(shown);
            self.out.push(">");
            return;
        }
        self.out.push("[");
        let text = escape::without_backslashes(shown, true);
        self.out.push(&text);
        self.out.push("](<");
        let target = escape::without_backslashes(url, short);
        self.out.push(&target);
        self.out.push(">)");
    }
}

/// Whether the address starts with what CommonMark takes for a scheme: a letter and 1 to 31 letters, digits or signs.
fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        (2..=32).contains(&scheme.len())
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
    })
}
