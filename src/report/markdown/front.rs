//! Front matter: every key as its author wrote it, the texts expanded and in the reader's language.

use super::Markdown;
use crate::document::{Document, Words};

impl Markdown<'_> {
    /// The front matter between its lines; empty where the document has none.
    pub(super) fn front(&self, document: &Document) -> String {
        if document.front.yaml.trim().is_empty() {
            return String::new();
        }
        let texts: [(&str, Option<&Words>); 4] = [
            ("title", Some(&document.title)),
            ("shortTitle", document.short_title.as_ref()),
            ("intro", document.intro.as_ref()),
            ("permissions", document.permissions.as_ref()),
        ];
        let mut front = String::from("---\n");
        for (key, chunk) in chunks(&document.front.yaml) {
            match texts.iter().find(|(name, words)| *name == key && words.is_some()) {
                // A JSON string is a YAML string.
                Some((_, Some(words))) => {
                    let text = serde_json::Value::from(self.inlines(&words.inlines));
                    front.push_str(&format!("{key}: {text}\n"));
                }
                _ => front.push_str(chunk),
            }
        }
        if !front.ends_with('\n') {
            front.push('\n');
        }
        front + "---\n"
    }
}

/// The top-level keys and their lines; what stands before the first key has an empty one.
fn chunks(yaml: &str) -> Vec<(&str, &str)> {
    let mut chunks: Vec<(&str, usize)> = vec![("", 0)];
    let mut at = 0;
    for line in yaml.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '\''));
        if let Some((key, _)) = line.split_once(':').filter(|_| begins) {
            chunks.push((key.trim().trim_matches(['"', '\'']), at));
        }
        at += line.len();
    }
    let ends = chunks.iter().skip(1).map(|c| c.1).chain([yaml.len()]).collect::<Vec<_>>();
    chunks.into_iter().zip(ends).map(|((key, from), to)| (key, &yaml[from..to])).collect()
}

#[cfg(test)]
mod tests {
    use super::chunks;

    #[test]
    fn keys_and_their_lines() {
        let yaml = "# top\ntitle: a\nversions:\n  ghes: '*'\nlist:\n- x: y\n'q': z\n";
        assert_eq!(
            chunks(yaml),
            [
                ("", "# top\n"),
                ("title", "title: a\n"),
                ("versions", "versions:\n  ghes: '*'\n"),
                ("list", "list:\n- x: y\n"),
                ("q", "'q': z\n")
            ]
        );
    }
}
