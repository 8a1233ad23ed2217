//! Every rule that the program can report has its words, in English at least; `words.rs` holds the other languages to that.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The ids that stand in the code as a rule: `Diagnostic::error("…")` and what is made like it.
fn rules(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rules(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or("");
        for maker in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note(", ".fault("] {
            for (at, _) in code.match_indices(maker) {
                let rest = code[at + maker.len()..].trim_start();
                if let Some(id) = rest.strip_prefix('"').and_then(|r| r.split_once('"')) {
                    found.insert(id.0.to_owned());
                }
            }
        }
    }
}

#[test]
fn every_rule_has_its_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    rules(&root.join("src"), &mut found);
    assert!(found.len() > 30, "the code is looked through: {found:?}");
    let catalogs = fs::read_dir(root.join("locales/en")).unwrap().flatten();
    let words: String = catalogs
        .filter(|e| e.path().extension().is_some_and(|x| x == "ftl"))
        .map(|e| fs::read_to_string(e.path()).unwrap())
        .collect();
    let silent: Vec<&String> =
        found.iter().filter(|id| !words.lines().any(|l| l.starts_with(&format!("{id} =")))).collect();
    assert!(silent.is_empty(), "no words in locales/en/*.ftl for {silent:?}");
}
