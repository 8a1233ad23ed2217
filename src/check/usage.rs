//! Included texts that nothing includes.

use std::collections::BTreeSet;

use super::Desks;
use super::finding::Finding;
use super::raw::Raw;
use crate::diagnostic::{Diagnostic, Place};
use crate::localize::tags;

/// Texts below `data/reusables` that no document, included text or variable names.
pub(super) fn findings(desks: &Desks<'_>, raw: &Raw) -> Vec<Finding> {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut note = |text: &str| {
        for tag in tags(text) {
            if let Some(at) = tag.rest.find("reusables.") {
                let name = &tag.rest[at + "reusables.".len()..];
                used.insert(name.split_whitespace().next().unwrap_or("").to_owned());
            }
        }
    };
    raw.all().for_each(|t| note(&t.text));
    let store = desks.library().store();
    for path in store.paths("data/variables", ".yml") {
        note(&store.read(&path).ok().flatten().unwrap_or_default());
    }
    let unused = raw.reusables.iter().filter_map(|text| {
        let name = text.path.strip_prefix("data/reusables/")?.strip_suffix(".md")?.replace('/', ".");
        if used.contains(&name) {
            return None;
        }
        let diagnostic = Diagnostic::note("include-unused").with("name", name);
        Some(Finding::of_source(&text.path, diagnostic.at(Place::find(&text.path, &text.text, text.body_line, ""))))
    });
    unused.collect()
}
