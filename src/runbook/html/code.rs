//! Colours code when a page is built: shell, JSON, YAML and HTTP, told apart by a few signs. What is not sure stays plain.

/// What a piece of code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing in particular.
    Plain,
    /// A comment.
    Comment,
    /// A string.
    Text,
    /// A number or a literal.
    Value,
    /// A key, a variable, a header's name.
    Name,
    /// A keyword or method.
    Word,
    /// An option of a command.
    Option,
    /// A prompt, which is not copied.
    Prompt,
}

impl Kind {
    /// The class of its element; none for plain code.
    #[must_use]
    pub const fn class(self) -> Option<&'static str> {
        Some(match self {
            Self::Plain => return None,
            Self::Comment => "c",
            Self::Text => "s",
            Self::Value => "v",
            Self::Name => "k",
            Self::Word => "w",
            Self::Option => "o",
            Self::Prompt => "p",
        })
    }
}

const SHELL: &[&str] = &["shell", "bash", "sh", "zsh", "console", "shell-session", "azurecli", "azurecli-interactive"];
const WORDS: &[&str] = &[
    "if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "case", "esac", "in", "function",
    "sudo", "export",
];

/// The pieces of a code block; joined, they are the code.
#[must_use]
pub fn pieces<'a>(language: &str, code: &'a str) -> Vec<(Kind, &'a str)> {
    let pieces = match language {
        l if SHELL.contains(&l) => lines(code, shell),
        "json" => json(code),
        "yaml" | "yml" => lines(code, yaml),
        "http" => http(code),
        _ => vec![(Kind::Plain, code)],
    };
    debug_assert_eq!(pieces.iter().map(|p| p.1).collect::<String>(), code);
    pieces
}

fn lines<'a>(code: &'a str, line: fn(&'a str, &mut Vec<(Kind, &'a str)>)) -> Vec<(Kind, &'a str)> {
    let mut out = Vec::new();
    code.split_inclusive('\n').for_each(|l| line(l, &mut out));
    out
}

/// The longest start of `text` of such characters.
fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

/// The length of the string that `text` starts with, its quotes included; all of it where it has no end.
fn quoted(text: &str, escapes: bool) -> usize {
    let Some(quote) = text.chars().next() else { return 0 };
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if escapes => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn shell<'a>(line: &'a str, out: &mut Vec<(Kind, &'a str)>) {
    let mut rest = line;
    let mut push = |kind, length: usize, rest: &mut &'a str| {
        let (piece, after) = rest.split_at(length);
        out.push((kind, piece));
        *rest = after;
    };
    if let Some(prompt) = ["$ ", "# ", "> "].iter().find(|p| **p == "$ " && rest.starts_with(**p)) {
        push(Kind::Prompt, prompt.len(), &mut rest);
    }
    let mut at_start = true;
    while let Some(c) = rest.chars().next() {
        let word =
            |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ':' | '@' | '%' | '+' | ',' | '~');
        match c {
            '#' if at_start => push(Kind::Comment, rest.trim_end().len(), &mut rest),
            '\'' => push(Kind::Text, quoted(rest, false), &mut rest),
            '"' => push(Kind::Text, quoted(rest, true), &mut rest),
            '$' => {
                let length = match rest[1..].chars().next() {
                    Some('{') => rest.find('}').map_or(rest.len(), |at| at + 1),
                    Some(c) if c.is_alphanumeric() || c == '_' => {
                        1 + run(&rest[1..], |c| c.is_alphanumeric() || c == '_')
                    }
                    _ => 1,
                };
                push(if length > 1 { Kind::Name } else { Kind::Plain }, length, &mut rest);
            }
            '-' if at_start => push(Kind::Option, run(rest, |c| word(c) && c != '/'), &mut rest),
            c if word(c) => {
                let length = run(rest, word);
                let kind = if at_start && WORDS.contains(&&rest[..length]) { Kind::Word } else { Kind::Plain };
                push(kind, length, &mut rest);
            }
            c => push(Kind::Plain, c.len_utf8(), &mut rest),
        }
        at_start = c.is_whitespace() || matches!(c, ';' | '|' | '&' | '(' | '[');
    }
}

fn json(code: &str) -> Vec<(Kind, &str)> {
    let mut out = Vec::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let (kind, length) = match c {
            '"' => {
                let length = quoted(rest, true);
                let is_key = rest[length..].trim_start().starts_with(':');
                (if is_key { Kind::Name } else { Kind::Text }, length)
            }
            c if c.is_alphanumeric() || c == '-' => {
                let length = run(rest, |c| c.is_alphanumeric() || matches!(c, '-' | '+' | '.'));
                let literal = ["true", "false", "null"].contains(&&rest[..length])
                    || rest.starts_with(|c: char| c.is_ascii_digit() || c == '-');
                (if literal { Kind::Value } else { Kind::Plain }, length)
            }
            _ => (Kind::Plain, run(rest, |c| !c.is_alphanumeric() && c != '"' && c != '-').max(c.len_utf8())),
        };
        let (piece, after) = rest.split_at(length);
        out.push((kind, piece));
        rest = after;
    }
    out
}

fn yaml<'a>(line: &'a str, out: &mut Vec<(Kind, &'a str)>) {
    let body = line.trim_start_matches([' ', '-']);
    let (head, mut rest) = line.split_at(line.len() - body.len());
    out.push((Kind::Plain, head));
    if rest.starts_with('#') {
        out.push((Kind::Comment, rest));
        return;
    }
    if let Some(at) = rest.find(": ").or_else(|| rest.trim_end().ends_with(':').then(|| rest.trim_end().len() - 1))
        && !rest.starts_with(['"', '\''])
    {
        out.push((Kind::Name, &rest[..at]));
        rest = &rest[at..];
    }
    match rest.find(" #") {
        Some(at) => out.extend([(Kind::Plain, &rest[..at]), (Kind::Comment, &rest[at..])]),
        None => out.push((Kind::Plain, rest)),
    }
}

fn http(code: &str) -> Vec<(Kind, &str)> {
    let (head, body) = code.find("\n\n").map_or((code, ""), |at| code.split_at(at));
    let mut out = Vec::new();
    for (index, line) in head.split_inclusive('\n').enumerate() {
        match line.find(if index == 0 { ' ' } else { ':' }) {
            Some(at) => {
                out.push((if index == 0 { Kind::Word } else { Kind::Name }, &line[..at]));
                out.push((Kind::Plain, &line[at..]));
            }
            None => out.push((Kind::Plain, line)),
        }
    }
    out.extend(json(body));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(language: &str, code: &str) -> String {
        let piece =
            |(kind, text): (Kind, &str)| kind.class().map_or_else(|| text.to_owned(), |c| format!("⟨{c} {text}⟩"));
        pieces(language, code).into_iter().map(piece).collect()
    }

    #[test]
    fn shell_is_coloured() {
        let code = "$ ls -l \"$A\" # all\nif test 'x'; then\n  sudo rm --force ${B} && c\nfi";
        let expected = "⟨p $ ⟩ls ⟨o -l⟩ ⟨s \"$A\"⟩ ⟨c # all⟩\n⟨w if⟩ test ⟨s 'x'⟩; ⟨w then⟩\n  ⟨w sudo⟩ rm ⟨o --force⟩ ⟨k ${B}⟩ && c\n⟨w fi⟩";
        assert_eq!(shown("bash", code), expected);
    }

    #[test]
    fn data_is_coloured() {
        assert_eq!(shown("json", "{\"a\": [1, \"b\", true]}"), "{⟨k \"a\"⟩: [⟨v 1⟩, ⟨s \"b\"⟩, ⟨v true⟩]}");
        assert_eq!(shown("yaml", "- a: b # c\n# d\ne:\n"), "- ⟨k a⟩: b⟨c  # c\n⟩⟨c # d\n⟩⟨k e⟩:\n");
        assert_eq!(shown("http", "GET /a\nAccept: b\n\n{\"c\": 1}"), "⟨w GET⟩ /a\n⟨k Accept⟩: b\n\n{⟨k \"c\"⟩: ⟨v 1⟩}");
        assert_eq!(shown("text", "<x> \"y"), "<x> \"y");
    }

    #[test]
    fn nothing_is_lost_of_broken_code() {
        for language in ["bash", "json", "yaml", "http", ""] {
            for code in ["", "\"", "$", "${", "'é", "\\", "-", "—", ":", "a: ", "\n\n", "$ ", "{\"a", "𝄞$𝄞"] {
                let joined: String = pieces(language, code).iter().map(|p| p.1).collect();
                assert_eq!(joined, code, "{language}");
            }
        }
    }
}
