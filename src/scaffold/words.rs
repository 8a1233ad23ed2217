//! Fills a template: `{{name}}` is a message of the language.

use std::collections::BTreeMap;

use super::Kind;
use crate::words::Lexicon;

/// What fills the template of a procedure.
pub(super) struct Filling<'a> {
    pub kind: Kind,
    pub lexicon: &'a Lexicon,
    /// From the document's folder to the top of the tree.
    pub up: &'a str,
    /// The folder of documents.
    pub content: &'a str,
}

/// The template of a procedure or of its tests, filled.
pub(super) fn filled(template: &str, filling: &Filling<'_>) -> String {
    let prefix = format!("new-{}", filling.kind.name());
    let mut yaml = true;
    let mut out = String::new();
    for (index, line) in template.lines().enumerate() {
        // A document's front matter ends at its second fence; a test is YAML to its end.
        if line == "---" && index > 0 {
            yaml = false;
        }
        let words = |name: &str| {
            let text = filling.lexicon.say(&format!("{prefix}-{name}"), &[]);
            if yaml { scalar(&text) } else { text }
        };
        out.push_str(&replaced(line, &words));
        out.push('\n');
    }
    if filling.content.is_empty() { out.replacen("$schema=../", "$schema=", 1) } else { restored(&out, filling.up) }
}

/// The schema's path, seen from the document.
fn restored(text: &str, up: &str) -> String {
    if up.is_empty() { text.to_owned() } else { text.replacen("$schema=../", &format!("$schema={up}"), 1) }
}

/// A template of comments and settings, filled with messages and `more`.
pub(super) fn with(template: &str, prefix: &str, lexicon: &Lexicon, more: &BTreeMap<&str, String>) -> String {
    let words = |name: &str| {
        let own = more.get(name).cloned();
        // A comment is one line.
        own.unwrap_or_else(|| lexicon.say(&format!("{prefix}-{name}"), &[]).replace('\n', " "))
    };
    template.lines().map(|line| replaced(line, &words) + "\n").collect()
}

fn replaced(line: &str, words: &dyn Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((head, tail)) = rest.split_once("{{") {
        let Some((name, tail)) = tail.split_once("}}") else { break };
        out.push_str(head);
        out.push_str(&words(name));
        rest = tail;
    }
    out + rest
}

/// A text as a YAML scalar, also within a flow map.
fn scalar(text: &str) -> String {
    let plain = text.starts_with(char::is_alphabetic)
        && !text.contains([':', '#', ',', '{', '}', '[', ']', '"', '\'', '&', '*', '!', '|', '>', '%', '@', '`'])
        && !text.ends_with(' ');
    if plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}
