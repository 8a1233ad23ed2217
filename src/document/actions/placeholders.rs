//! Parts of a command that its reader has to replace. A command with one of them is never run.

/// Why a command is not to be run as it stands.
///
/// `text` is a word without its quotes, `literal` what of it is no expansion, `bare` what stood outside quotes.
pub(super) fn find(text: &str, literal: &str, bare: &str) -> Option<&'static str> {
    if text.split_whitespace().any(|w| matches!(w, "..." | "…")) || text.ends_with("...") {
        return Some("why-elided");
    }
    if has_liquid(text) {
        return Some("why-template");
    }
    let marked = angle(text) || square(bare) || curly(literal) || text.contains("/path/to") || text.contains("http(s)");
    let marked = marked
        || text.contains("*****")
        || [".example.com", ".example.org", ".example.net"].iter().any(|d| text.contains(d));
    (marked || pieces(literal).any(|(piece, assigned)| !assigned && named(piece))).then_some("why-placeholder")
}

/// The same for names in angle brackets that hold spaces, which the shell takes for several words.
pub(super) fn find_across_words(line: &str) -> Option<&'static str> {
    angle(line).then_some("why-placeholder")
}

/// `{% … %}` and `{{ name }}`; `{{.Name}}` and the like are the format strings of other programs.
fn has_liquid(text: &str) -> bool {
    text.contains("{%")
        || text.match_indices("{{").any(|(at, _)| {
            let inner = text[at + 2..].trim_start();
            let word: String = inner.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            !word.is_empty()
                && !["range", "if", "with", "end", "json", "len", "index", "printf", "join"].contains(&word.as_str())
        })
}

/// `<NAME>`, `<new password>`.
fn angle(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let inner = &text[at + 1..];
        // No name goes over the next bracket; looking further for each would take long in a long text.
        let Some(end) = inner.find(['<', '>']).filter(|end| inner[*end..].starts_with('>')) else { return false };
        let name = &inner[..end];
        let fits = |c: char| c.is_alphanumeric() || " _-.:/|".contains(c);
        name.chars().next().is_some_and(char::is_alphabetic) && !name.ends_with(' ') && name.chars().all(fits)
    })
}

/// `/repos/{owner}/{repo}`; not `{a,b}`, and not what stands in quotes for other programs.
fn curly(literal: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    literal.match_indices("/{").any(|(at, _)| {
        let name = &literal[at + 2..];
        let end = name.find(|c| !part(c)).unwrap_or(name.len());
        end > 1 && name[end..].starts_with('}')
    })
}

/// `[hostname]`, `[PRIMARY DC NAME]`, outside quotes; not a pattern such as `[a-z]`.
fn square(bare: &str) -> bool {
    bare.match_indices('[').any(|(at, _)| {
        let inner = &bare[at + 1..];
        let Some(end) = inner.find(['[', ']']).filter(|end| inner[*end..].starts_with(']')) else { return false };
        let name = inner[..end].trim();
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 3 && !["a-z", "A-Z", "0-9"].iter().any(|r| name.contains(r)) && !name.starts_with([':', '^', '!'])
    })
}

/// The pieces of a text between punctuation, each with whether it is the name of a variable or of an assignment.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    text.split(move |c: char| !part(c)).filter(|p| !p.is_empty()).map(move |piece| {
        let at = piece.as_ptr() as usize - text.as_ptr() as usize;
        let after = &text[at + piece.len()..];
        let variable = text[..at].ends_with('$') || text[..at].ends_with("${");
        (piece.trim_matches('-'), variable || after.starts_with('=') || after.starts_with("+="))
    })
}

/// Words that stand for a value when they are written in capitals.
const NAMES: &[&str] = &[
    "HOSTNAME",
    "HOST",
    "USERNAME",
    "USER",
    "PASSWORD",
    "PASSPHRASE",
    "TOKEN",
    "SECRET",
    "DOMAIN",
    "OWNER",
    "ORGANIZATION",
    "ORG",
    "ORGNAME",
    "REPOSITORY",
    "REPO",
    "REPONAME",
    "ENTERPRISE",
    "REGION",
    "NAME",
    "PORT",
    "FILE",
    "FILENAME",
    "FOLDER",
    "DIRECTORY",
    "URL",
    "MESSAGE",
    "EMAIL",
    "BRANCH",
    "REMOTE",
    "BUCKET",
    "CLUSTER",
    "NODE",
    "VERSION",
    "UUID",
    "GUID",
    "QUEUE",
    "SETTING",
    "PROTOCOL",
    "SIZE",
    "ZONE",
    "TEAM",
    "TEAMNAME",
    "SLUG",
    "ADDRESS",
    "VALUE",
    "ACCOUNT",
    "PACKAGE",
    "IMAGE",
    "NAMESPACE",
    "PROJECT",
    "SUBSCRIPTION",
    "YYYYMMDD",
    "XXX",
    "XXXX",
    "XXXXX",
    "XXXXXXXX",
];

fn named(piece: &str) -> bool {
    let lower = piece.to_ascii_lowercase();
    if lower.starts_with("your") && lower != "your" || lower.starts_with("my-") || lower.starts_with("my_") {
        return true;
    }
    let blotted = piece.len() >= 3 && lower.chars().all(|c| c == 'x');
    if blotted
        || ["changeme", "change-me", "change_me", "replaceme", "replace-me", "replace_me"].contains(&lower.as_str())
    {
        return true;
    }
    if piece.chars().any(|c| c.is_ascii_lowercase()) {
        return false;
    }
    if NAMES.contains(&piece) {
        return true;
    }
    // `VM_NAME`, `PACKAGE-NAME`: capitals in two parts, each with two letters.
    let parts: Vec<&str> = piece.split(['_', '-']).collect();
    parts.len() > 1 && parts.iter().all(|p| p.chars().filter(char::is_ascii_alphabetic).count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::find;

    fn why(text: &str) -> Option<&'static str> {
        find(text, text, text)
    }

    #[test]
    fn names_in_brackets_are_to_be_replaced() {
        for text in ["a <NAME>", "a <new_password>", "b [hostname]", "b [PRIMARY DC NAME]", "c pages-server-<uuid>"] {
            assert_eq!(why(text), Some("why-placeholder"), "{text}");
        }
        assert_eq!(why("https://x.org/repos/{owner}/{repo}"), Some("why-placeholder"));
        for text in ["export KEY=xxxxx", "pw changeme"] {
            assert_eq!(why(text), Some("why-placeholder"), "{text}");
        }
        for text in ["cp /a/{b,c} .", "find . -exec ls {} +", "max 3"] {
            assert_eq!(why(text), None, "{text}");
        }
        for text in ["ls [a-z]*", "test [ -e x ]", "tr [:upper:] x", "cat <in >out", "a < b > c"] {
            assert_eq!(why(text), None, "{text}");
        }
        assert_eq!(find("grep -Fx '[section]' x", "grep -Fx '[section]' x", "grep -Fx  x"), None);
    }

    #[test]
    fn names_in_capitals_are_to_be_replaced() {
        for text in ["ssh admin@HOSTNAME", "u PACKAGE-NAME.pkg", "-n VM_NAME", "t=YOUR-TOKEN", "/PATH/REPO-NAME.git"] {
            assert_eq!(why(text), Some("why-placeholder"), "{text}");
        }
        for text in [
            "curl -X DELETE",
            "openssl -inform DER",
            "git push HEAD",
            "x $HOST_NAME",
            "MY_VAR=1",
            "iconv -f UTF-8",
            "$NAME",
        ] {
            assert_eq!(why(text), None, "{text}");
        }
    }

    #[test]
    fn names_that_speak_of_the_reader_are_to_be_replaced() {
        for text in [
            "mv yourdomain.key x",
            "git push your-branch",
            "https://my-ghes-instance",
            "https://db.example.com/",
            "cd /path/to/it",
            "http(s)://x",
        ] {
            assert_eq!(why(text), Some("why-placeholder"), "{text}");
        }
    }

    #[test]
    fn what_is_left_out_or_a_template_is_told() {
        assert_eq!(why("a ..."), Some("why-elided"));
        assert_eq!(why("a {{ name }}"), Some("why-template"));
        assert_eq!(why("a ${{ secrets.x }}"), Some("why-template"));
        assert_eq!(why("docker ps --format {{.Names}}"), None);
    }
}
