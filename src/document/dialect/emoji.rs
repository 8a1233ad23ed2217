//! Emoji by their names: `:tada:`.

/// The length of the name with its colons that the text starts with, and the emoji of that name.
pub(super) fn short_code(text: &str) -> Option<(usize, &'static str)> {
    let name = text[1..].bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'+' | b'-')).count();
    if name == 0 || text.as_bytes().get(1 + name) != Some(&b':') {
        return None;
    }
    let emoji = emojis::get_by_shortcode(&text[1..=name])?;
    Some((name + 2, emoji.as_str()))
}
