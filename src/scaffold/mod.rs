//! What new procedures and new trees begin with: templates whose words are a language's own.

mod kind;
mod words;

use std::collections::BTreeMap;

pub use kind::Kind;
use words::{Filling, filled};

use crate::diagnostic::Result;
use crate::localize::merged;
use crate::localize::subject::{document_catalog, of_document, topic_id};
use crate::source::Source;
use crate::words::Lexicon;

/// A new procedure: its files, by their paths in the tree.
#[derive(Clone, Debug, Default)]
pub struct Procedure {
    /// Path and text.
    pub files: Vec<(String, String)>,
}

/// Writes a new procedure. `content` is the folder of documents, empty for the top of the tree; `locales` that of catalogs. The
/// first lexicon is that of the language that it is written in, which it says itself where `foreign` names it; the others' catalogs
/// are written whole.
///
/// # Errors
/// Where a template cannot be read back, which a test rules out.
pub fn procedure(
    kind: Kind,
    id: &str,
    content: &str,
    locales: &str,
    own: &Lexicon,
    foreign: Option<&str>,
    others: &[(String, &Lexicon)],
) -> Result<Procedure> {
    let inside = |path: &str| if content.is_empty() { path.to_owned() } else { format!("{content}/{path}") };
    let path = inside(&format!("{id}.md"));
    let up = "../".repeat(path.matches('/').count());
    let document = |lexicon: &Lexicon| filled(kind.document(), &Filling { kind, lexicon, up: &up, content });
    let mut text = document(own);
    if let Some(language) = foreign {
        text = text.replacen("\nvade:\n", &format!("\nvade:\n  language: {language}\n"), 1);
    }
    let mut files = vec![(path.clone(), text.clone())];
    for (name, test) in parts(kind.tests()) {
        let body = filled(test, &Filling { kind, lexicon: own, up: "", content });
        let schema = "# yaml-language-server: $schema=../../schemas/test.schema.json\n";
        files.push((format!("tests/{id}/{name}.yml"), format!("{schema}{body}")));
    }
    let entries = of_document(&Source::new(path.clone(), text))?;
    for (language, lexicon) in others {
        let words = of_document(&Source::new(path.clone(), document(lexicon)))?;
        // The same template gives the same units in the same order; ids are the source's.
        let translated: Vec<_> = entries
            .iter()
            .zip(words)
            .map(|(own, other)| crate::localize::subject::Entry { text: other.text, ..own.clone() })
            .collect();
        let catalog = merged("", &path, &translated, &vec![Vec::new(); translated.len()]);
        files.push((format!("{locales}/{language}/{}.ftl", document_catalog(id)), catalog));
    }
    Ok(Procedure { files })
}

/// The UI labels of a procedure in the words of a language: id and translation.
#[must_use]
pub fn labels(kind: Kind, lexicon: &Lexicon) -> Vec<(String, String)> {
    let word = |label: &&str| {
        let slug = crate::localize::slug(label);
        (format!("label-{slug}"), lexicon.say(&format!("new-label-{slug}"), &[]))
    };
    kind.labels().iter().map(word).collect()
}

/// The topic of a procedure in the words of a language: its id in the catalog of topics, and its name.
#[must_use]
pub fn topic(kind: Kind, own: &Lexicon, lexicon: &Lexicon) -> (String, String) {
    let word = |lexicon: &Lexicon| lexicon.say(&format!("new-{}-topic", kind.name()), &[]);
    (topic_id(&word(own)), word(lexicon))
}

/// The settings of a new tree.
#[must_use]
pub fn settings(own: &Lexicon, source: &str, languages: &[String]) -> String {
    let more: BTreeMap<&str, String> =
        [("source", source.to_owned()), ("languages", languages.join(", "))].into_iter().collect();
    words::with(include_str!("templates/vade.yml"), "new-tree", own, &more)
}

/// A workflow for a CI server.
#[must_use]
pub fn workflow(own: &Lexicon) -> String {
    words::with(include_str!("templates/workflow.yml"), "new-tree", own, &BTreeMap::new())
}

/// An operator's `sites.yml` that names nothing yet.
#[must_use]
pub fn sites(own: &Lexicon) -> String {
    words::with(include_str!("templates/sites.yml"), "new-tree", own, &BTreeMap::new())
}

/// The parts of a template: each begins with `--- name`.
fn parts(template: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = template.split("--- ").skip(1);
    parts.map(|part| part.split_once('\n').map_or((part, ""), |(name, body)| (name.trim(), body)))
}

/// Whether that can be the id of a procedure: lower-case letters, digits and hyphens, a letter first.
#[must_use]
pub fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !id.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::subject::front_units;
    use crate::source::{FrontMatter, Library};
    use crate::testing::TestFile;
    use crate::words::Locales;

    #[test]
    fn every_template_has_the_same_units_in_every_language() {
        let locales = Locales::of(Library::embedded_locales());
        for kind in Kind::ALL {
            let shapes: Vec<Vec<String>> = locales
                .tags()
                .into_iter()
                .map(|tag| {
                    let lexicon = locales.lexicon(tag);
                    let made = procedure(kind, "x", "content", "locales", &lexicon, None, &[]).unwrap();
                    let (path, text) = &made.files[0];
                    assert!(!text.contains("{{") && !text.contains("new-"), "{tag} {text}");
                    let front = FrontMatter::read(path, text).unwrap();
                    assert!(front_units(&front).len() >= 2, "{tag} {text}");
                    for (path, test) in &made.files[1..] {
                        TestFile::read(path, test).unwrap();
                    }
                    of_document(&Source::new(path.clone(), text.clone())).unwrap().into_iter().map(|e| e.what).collect()
                })
                .collect();
            assert!(shapes.windows(2).all(|pair| pair[0] == pair[1]), "{kind:?} {shapes:#?}");
        }
    }

    #[test]
    fn ids_are_plain() {
        assert!(["a", "restart-mail-relay", "x2"].into_iter().all(is_id));
        assert!(["", "A", "2x", "a--b", "a-", "ä", "a/b", "../a", "a.md"].into_iter().all(|id| !is_id(id)));
    }
}
