//! Text from outside, shown instead of sent: no control or bidi character of a document, page or translation reaches a terminal.

use std::borrow::Cow;
use std::fmt;

/// Text that somebody else wrote. Displayed with line breaks and tabs kept, everything else that steers a terminal made visible.
#[derive(Clone, Copy, Debug)]
pub struct Untrusted<'a>(pub &'a str);

impl fmt::Display for Untrusted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self.0))
    }
}

/// The text with line breaks and tabs kept.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    shown(text, |c| matches!(c, '\n' | '\t'))
}

/// The text on one line: a line break is shown, a tab is a space.
#[must_use]
pub fn inline(text: &str) -> Cow<'_, str> {
    match shown(text, |c| c == '\t') {
        Cow::Borrowed(same) if !same.contains('\t') => Cow::Borrowed(same),
        changed => Cow::Owned(changed.replace('\t', " ")),
    }
}

/// Whether a terminal would obey the character, or a reader be misled by it.
#[must_use]
pub const fn steers(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn shown(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(|c| steers(c) && !keep(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            c if !steers(c) || keep(c) => out.push(c),
            // Unicode has a picture for each of these.
            '\0'..='\u{1F}' => out.push(char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}')),
            '\u{7F}' => out.push('␡'),
            c => out.push_str(&format!("⟨U+{:04X}⟩", c as u32)),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_shown() {
        assert_eq!(text("\u{1b}[31mred\r\n\tok\u{7f}"), "␛[31mred␍\n\tok␡");
        assert_eq!(inline("a\nb\tc\u{9b}"), "a␊b c⟨U+009B⟩");
        assert_eq!(text("rm \u{202e}txt\u{2066}"), "rm ⟨U+202E⟩txt⟨U+2066⟩");
    }

    #[test]
    fn ordinary_text_is_borrowed() {
        assert!(matches!(text("größer – 单击“导出”"), Cow::Borrowed(_)));
        assert!(matches!(inline("é"), Cow::Borrowed(_)));
    }
}
