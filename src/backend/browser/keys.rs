//! Keys that are pressed.

use super::super::label::squeeze;
use super::{Site, Trouble, told};
use crate::diagnostic::Diagnostic;

impl Site<'_> {
    pub(super) fn press(&self, key: &str) -> Result<(), Trouble> {
        let Some(code) = key_code(key) else {
            return Err(Trouble::Failed(Box::new(Diagnostic::error("browser-key").with("name", key))));
        };
        let sent = self.page()?.wait(async |web| web.active_element().await?.send_keys(code.to_string()).await);
        sent.map_err(|e| Trouble::Doubt(told(&e)))
    }
}

/// The code by which WebDriver knows a key.
fn key_code(name: &str) -> Option<char> {
    let name = squeeze(name).to_lowercase();
    let mut letters = name.chars();
    if let (Some(one), None) = (letters.next(), letters.next()) {
        return Some(one);
    }
    Some(match name.as_str() {
        "enter" | "return" => '\u{E007}',
        "tab" => '\u{E004}',
        "escape" | "esc" => '\u{E00C}',
        "space" => ' ',
        "backspace" => '\u{E003}',
        "delete" | "del" => '\u{E017}',
        "home" => '\u{E011}',
        "end" => '\u{E010}',
        "page up" | "pageup" => '\u{E00E}',
        "page down" | "pagedown" => '\u{E00F}',
        "left" | "arrow left" => '\u{E012}',
        "up" | "arrow up" => '\u{E013}',
        "right" | "arrow right" => '\u{E014}',
        "down" | "arrow down" => '\u{E015}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_their_codes() {
        assert_eq!(key_code("Enter"), Some('\u{E007}'));
        assert_eq!(key_code("Page  Down"), Some('\u{E00F}'));
        assert_eq!(key_code("t"), Some('t'));
        assert_eq!(key_code("Hyper"), None);
    }
}
