//! Severities that a tree sets itself: `rules:` in `vade.yml`.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::rule::RULES;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::nearest::nearest;
use crate::source::{Library, line_of};

/// The severity of each rule that the tree names, `None` where it is switched off; and what is wrong with the setting itself.
pub(super) fn of(library: &Library) -> (BTreeMap<String, Option<Severity>>, Vec<Finding>) {
    let (mut severities, mut wrong) = (BTreeMap::new(), Vec::new());
    let rules = library.settings.all.get("rules");
    let text = || library.store().read("vade.yml").ok().flatten().unwrap_or_default();
    let tell = |diagnostic: Diagnostic, rule: &str| {
        let text = text();
        let line = line_of(&text, &["rules", rule]);
        Finding::of_source("vade.yml", diagnostic.at(Place::find("vade.yml", &text, line, rule)))
    };
    let Some(rules) = rules.filter(|r| !r.is_null()) else { return (severities, wrong) };
    let Some(rules) = rules.as_object() else {
        wrong.push(tell(Diagnostic::error("settings-type").with("key", "rules"), "rules"));
        return (severities, wrong);
    };
    for (rule, value) in rules {
        if !RULES.iter().any(|r| r.id == rule) {
            let near = nearest(rule, RULES.iter().map(|r| r.id));
            wrong.push(tell(Diagnostic::error("rule-unknown").with("name", rule.as_str()).with("near", near), rule));
            continue;
        }
        let severity = match value.as_str() {
            Some("error") => Some(Severity::Error),
            Some("warning") => Some(Severity::Warning),
            Some("note") => Some(Severity::Note),
            Some("off") => None,
            // `off` is `false` to some who write YAML.
            None if value == &serde_json::Value::Bool(false) => None,
            _ => {
                wrong.push(tell(Diagnostic::error("rule-severity").with("name", rule.as_str()), rule));
                continue;
            }
        };
        severities.insert(rule.clone(), severity);
    }
    (severities, wrong)
}
