//! The variables of a translated tree.

use std::collections::BTreeMap;

use super::Desks;
use super::finding::Finding;
use super::pair::{Pair, PairKind, flaws};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::{line_of, read_yaml};

/// Translated variables: their tags and code are the source's.
pub(super) fn findings(desks: &Desks<'_>, folder: &str) -> Vec<Finding> {
    let store = desks.library().store();
    let (from, to) = desks.speeches(&desks.library().settings.source_language, folder);
    let mut found = Vec::new();
    for path in store.paths("data/variables", ".yml") {
        let here = format!("translations/{folder}/{path}");
        let (Ok(Some(source)), Ok(Some(text))) = (store.read(&path), store.read(&here)) else { continue };
        let tell = |diagnostic: Diagnostic| Finding::of_translation(folder, &path, diagnostic);
        let (Ok(wanted), value) = (read_yaml(&source), read_yaml(&text)) else { continue };
        let value = match value {
            Ok(value) => value,
            Err(why) => {
                let place = Place::find(&here, &text, why.line.max(1), "");
                found.push(tell(Diagnostic::error("data-not-yaml").with("reason", why.reason).at(place)));
                continue;
            }
        };
        // The publisher reads products in the source language whatever the reader's.
        if path.ends_with("/product.yml") {
            continue;
        }
        let (wanted, value) = (flat(&wanted), flat(&value));
        for (key, words) in &value {
            let Some(source) = wanted.get(key) else { continue };
            let pair = Pair { source, here: words, from, to, kind: PairKind::Tree };
            let line = line_of(&text, &key.split('.').collect::<Vec<_>>());
            for flaw in
                flaws(&pair).into_iter().filter(|f| !f.rule.starts_with("unit-") || f.rule == "unit-of-number-differs")
            {
                let place = Place::find(&here, &text, line, &flaw.needle);
                found.push(tell(Diagnostic {
                    rule: flaw.rule,
                    severity: flaw.severity,
                    args: flaw.args,
                    place: Some(place),
                }));
            }
        }
    }
    found
}

fn flat(value: &serde_json::Value) -> BTreeMap<String, String> {
    fn walk(value: &serde_json::Value, path: &str, out: &mut BTreeMap<String, String>) {
        match value {
            serde_json::Value::Object(map) => {
                for (key, value) in map {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    walk(value, &path, out);
                }
            }
            serde_json::Value::String(text) => {
                out.insert(path.to_owned(), crate::localize::collapse(text));
            }
            _ => {}
        }
    }
    let mut out = BTreeMap::new();
    walk(value, "", &mut out);
    out
}
