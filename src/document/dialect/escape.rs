//! Backslashes and entities: what the publisher's program makes of them, said again so that CommonMark does too.

/// The characters that a backslash takes their meaning from. Before any other character it stays a backslash.
pub(super) fn is_escapable(c: u8) -> bool {
    matches!(
        c,
        b'\\'
            | b'`'
            | b'*'
            | b'{'
            | b'}'
            | b'['
            | b']'
            | b'('
            | b')'
            | b'#'
            | b'+'
            | b'-'
            | b'.'
            | b'!'
            | b'_'
            | b'>'
            | b'~'
            | b'|'
    )
}

/// Names that stand for a character without a semicolon too.
const SHORT_NAMES: &[(&str, char)] = &[
    ("nbsp", '\u{a0}'),
    ("iexcl", '¡'),
    ("cent", '¢'),
    ("pound", '£'),
    ("curren", '¤'),
    ("yen", '¥'),
    ("brvbar", '¦'),
    ("sect", '§'),
    ("uml", '¨'),
    ("copy", '©'),
    ("ordf", 'ª'),
    ("laquo", '«'),
    ("not", '¬'),
    ("shy", '\u{ad}'),
    ("reg", '®'),
    ("macr", '¯'),
    ("deg", '°'),
    ("plusmn", '±'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("acute", '´'),
    ("micro", 'µ'),
    ("para", '¶'),
    ("middot", '·'),
    ("cedil", '¸'),
    ("sup1", '¹'),
    ("ordm", 'º'),
    ("raquo", '»'),
    ("frac14", '¼'),
    ("frac12", '½'),
    ("frac34", '¾'),
    ("iquest", '¿'),
    ("Agrave", 'À'),
    ("Aacute", 'Á'),
    ("Acirc", 'Â'),
    ("Atilde", 'Ã'),
    ("Auml", 'Ä'),
    ("Aring", 'Å'),
    ("AElig", 'Æ'),
    ("Ccedil", 'Ç'),
    ("Egrave", 'È'),
    ("Eacute", 'É'),
    ("Ecirc", 'Ê'),
    ("Euml", 'Ë'),
    ("Igrave", 'Ì'),
    ("Iacute", 'Í'),
    ("Icirc", 'Î'),
    ("Iuml", 'Ï'),
    ("ETH", 'Ð'),
    ("Ntilde", 'Ñ'),
    ("Ograve", 'Ò'),
    ("Oacute", 'Ó'),
    ("Ocirc", 'Ô'),
    ("Otilde", 'Õ'),
    ("Ouml", 'Ö'),
    ("times", '×'),
    ("Oslash", 'Ø'),
    ("Ugrave", 'Ù'),
    ("Uacute", 'Ú'),
    ("Ucirc", 'Û'),
    ("Uuml", 'Ü'),
    ("Yacute", 'Ý'),
    ("THORN", 'Þ'),
    ("szlig", 'ß'),
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("aring", 'å'),
    ("aelig", 'æ'),
    ("ccedil", 'ç'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("igrave", 'ì'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("eth", 'ð'),
    ("ntilde", 'ñ'),
    ("ograve", 'ò'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("otilde", 'õ'),
    ("ouml", 'ö'),
    ("divide", '÷'),
    ("oslash", 'ø'),
    ("ugrave", 'ù'),
    ("uacute", 'ú'),
    ("ucirc", 'û'),
    ("uuml", 'ü'),
    ("yacute", 'ý'),
    ("thorn", 'þ'),
    ("yuml", 'ÿ'),
    ("QUOT", '"'),
    ("quot", '"'),
    ("AMP", '&'),
    ("amp", '&'),
    ("COPY", '©'),
    ("REG", '®'),
    ("GT", '>'),
    ("gt", '>'),
    ("LT", '<'),
    ("lt", '<'),
];

/// What an ampersand starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Entity {
    /// A reference with its semicolon, this many bytes long, that CommonMark reads alike.
    Whole(usize),
    /// A reference without semicolon, this many bytes long, and the character it stands for.
    Short(usize, char),
    /// Just an ampersand.
    None,
}

/// Reads the reference at the start of `text`, which is an ampersand.
pub(super) fn entity(text: &str) -> Entity {
    let bytes = text.as_bytes();
    if bytes.get(1) == Some(&b'#') {
        return numeric(text);
    }
    let name = bytes[1..].iter().take(32).take_while(|b| b.is_ascii_alphanumeric()).count();
    if name > 0 && bytes.get(1 + name) == Some(&b';') {
        return Entity::Whole(name + 2);
    }
    let name = &text[1..=name];
    let longest = SHORT_NAMES.iter().filter(|(short, _)| name.starts_with(short)).max_by_key(|(short, _)| short.len());
    longest.map_or(Entity::None, |(short, c)| Entity::Short(short.len() + 1, *c))
}

fn numeric(text: &str) -> Entity {
    let bytes = text.as_bytes();
    let (start, radix) = if matches!(bytes.get(2), Some(b'x' | b'X')) { (3, 16) } else { (2, 10) };
    let digits = bytes[start..].iter().take_while(|b| (**b as char).is_digit(radix)).count();
    let end = start + digits;
    if digits == 0 || digits > 8 {
        return Entity::None;
    }
    if bytes.get(end) == Some(&b';') {
        return Entity::Whole(end + 1);
    }
    let code = u32::from_str_radix(&text[start..end], radix).unwrap_or(0);
    Entity::Short(end, char::from_u32(code).filter(|c| *c != '\0').unwrap_or('\u{fffd}'))
}

/// Writes a text that has only backslashes and entities in it as one that reads the same in CommonMark, with a
/// backslash before each character that `special` names. Line breaks become spaces.
pub(super) fn again(raw: &str, out: &mut String, special: fn(char) -> bool) {
    if !raw.bytes().any(|b| matches!(b, b'\n' | b'\\' | b'&') || special(b as char)) {
        out.push_str(raw);
        return;
    }
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\n' => out.push(' '),
            '\\' if rest.as_bytes().get(1).is_some_and(|b| is_escapable(*b)) => {
                out.push_str(&rest[..2]);
                length = 2;
            }
            '&' => match entity(rest) {
                Entity::Whole(bytes) => {
                    out.push_str(&rest[..bytes]);
                    length = bytes;
                }
                Entity::Short(bytes, c) => {
                    push(out, c, special);
                    length = bytes;
                }
                Entity::None => out.push('&'),
            },
            c => push(out, c, special),
        }
        rest = &rest[length..];
    }
}

/// The same for a text in which backslashes are text too.
pub(super) fn without_backslashes(raw: &str, short: bool) -> String {
    let mut out = String::with_capacity(raw.len() + 8);
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match if c == '&' { entity(rest) } else { Entity::None } {
            Entity::Whole(bytes) => {
                out.push_str(&rest[..bytes]);
                length = bytes;
            }
            Entity::Short(bytes, c) if short => {
                push(&mut out, c, is_inline_mark);
                length = bytes;
            }
            _ => push(&mut out, c, |c| c == '>' || is_inline_mark(c)),
        }
        rest = &rest[length..];
    }
    out
}

fn push(out: &mut String, c: char, special: fn(char) -> bool) {
    if c == '\\' || (c.is_ascii_punctuation() && special(c)) {
        out.push('\\');
    }
    out.push(c);
}

/// Characters that mean something to CommonMark inside a paragraph.
pub(super) fn is_inline_mark(c: char) -> bool {
    matches!(c, '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '!' | '|')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_semicolon() {
        assert_eq!(entity("&copy 1"), Entity::Short(5, '©'));
        assert_eq!(entity("&notit"), Entity::Short(4, '¬'));
        assert_eq!(entity("&foo"), Entity::None);
        assert_eq!(entity("&foo;"), Entity::Whole(5));
        assert_eq!(entity("&#35 "), Entity::Short(4, '#'));
    }

    #[test]
    fn said_again() {
        let mut out = String::new();
        again(r#"a\"b \* c*d &copy"#, &mut out, is_inline_mark);
        assert_eq!(out, r#"a\\"b \* c\*d ©"#);
    }
}
