//! All rules by which `vade check` judges, those of the stages before it included.

use crate::diagnostic::Severity;

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name; also the id of its message. `explain-<id>` says what it is for.
    pub id: &'static str,
    /// How much it matters where the tree says nothing else. A finding of which less is certain weighs less.
    pub severity: Severity,
    /// What it is about.
    pub family: Family,
}

/// What rules are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// A unit's words against its source.
    Words,
    /// Whether translations are complete and up to date.
    State,
    /// Fluent files.
    Catalogs,
    /// Translated documents against their sources.
    Trees,
    /// Steps, inputs, links of the documents themselves.
    Documents,
    /// Liquid.
    Liquid,
    /// Files, front matter and settings.
    Files,
}

impl Family {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 7] =
        [Self::Words, Self::State, Self::Catalogs, Self::Trees, Self::Documents, Self::Liquid, Self::Files];

    /// The id of the message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Words => "check-family-words",
            Self::State => "check-family-state",
            Self::Catalogs => "check-family-catalogs",
            Self::Trees => "check-family-trees",
            Self::Documents => "check-family-documents",
            Self::Liquid => "check-family-liquid",
            Self::Files => "check-family-files",
        }
    }
}

const fn rule(id: &'static str, severity: Severity, family: Family) -> Rule {
    Rule { id, severity, family }
}

use Family::{Catalogs, Documents, Files, Liquid, State, Trees, Words};
use Severity::{Error, Note, Warning};

/// The rules, by family.
pub const RULES: &[Rule] = &[
    rule("code-differs", Error, Words),
    rule("variable-differs", Error, Words),
    rule("tag-differs", Error, Words),
    rule("tag-order-differs", Error, Words),
    rule("link-differs", Error, Words),
    rule("image-differs", Error, Words),
    rule("html-differs", Error, Words),
    rule("placeholder-differs", Error, Words),
    rule("number-differs", Error, Words),
    rule("unit-of-number-differs", Error, Words),
    rule("label-differs", Error, Words),
    rule("label-varies", Warning, Words),
    rule("term-differs", Warning, Words),
    rule("negation-lost", Warning, Words),
    rule("emphasis-broken", Warning, Words),
    rule("hidden-character", Error, Words),
    rule("mixed-script", Error, Words),
    rule("actions-differ", Warning, Words),
    rule("unit-missing", Warning, State),
    rule("unit-untranslated", Warning, State),
    rule("unit-partly-untranslated", Warning, State),
    rule("unit-stale", Warning, State),
    rule("unit-stale-minor", Note, State),
    rule("unit-fuzzy", Warning, State),
    rule("unit-orphan", Note, State),
    rule("unit-swapped", Error, State),
    rule("catalog-behind", Error, State),
    rule("catalog-orphan", Note, State),
    rule("lock-damaged", Error, State),
    rule("ftl-syntax", Error, Catalogs),
    rule("ftl-twice", Error, Catalogs),
    rule("ftl-unresolved", Error, Catalogs),
    rule("ftl-cycle", Error, Catalogs),
    rule("ftl-too-many-placeables", Error, Catalogs),
    rule("ftl-too-deep", Error, Catalogs),
    rule("ftl-cut-escape", Error, Catalogs),
    rule("ftl-too-many-digits", Error, Catalogs),
    rule("plural-forms", Warning, Catalogs),
    rule("steps-differ", Error, Trees),
    rule("condition-differs", Error, Trees),
    rule("include-differs", Error, Trees),
    rule("versions-differ", Warning, Trees),
    rule("fence-differs", Error, Trees),
    rule("fence-count-differs", Warning, Trees),
    rule("unit-surplus", Warning, Trees),
    rule("document-missing", Note, Trees),
    rule("document-orphan", Note, Trees),
    rule("procedure-missing", Warning, Documents),
    rule("procedure-without-actions", Warning, Documents),
    rule("input-unused", Warning, Documents),
    rule("input-unasked", Warning, Documents),
    rule("value-unknown", Error, Documents),
    rule("link-dead", Error, Documents),
    rule("anchor-dead", Error, Documents),
    rule("image-dead", Error, Documents),
    rule("include-unused", Note, Documents),
    rule("redirect-loop", Error, Documents),
    rule("redirect-twice", Error, Documents),
    rule("fence-unclosed", Error, Documents),
    rule("include-missing", Error, Liquid),
    rule("variable-missing", Error, Liquid),
    rule("include-cycle", Error, Liquid),
    rule("include-too-deep", Error, Liquid),
    rule("tag-unknown", Warning, Liquid),
    rule("tag-not-ended", Warning, Liquid),
    rule("tag-unclosed", Warning, Liquid),
    rule("tag-unopened", Warning, Liquid),
    rule("tag-too-deep", Error, Liquid),
    rule("condition-broken", Warning, Liquid),
    rule("condition-unknown", Warning, Liquid),
    rule("expression-broken", Warning, Liquid),
    rule("expression-unknown", Warning, Liquid),
    rule("template-loop-limit", Error, Liquid),
    rule("template-output-limit", Error, Liquid),
    rule("link-target-missing", Warning, Liquid),
    rule("front-matter-not-yaml", Error, Files),
    rule("front-matter-not-a-map", Error, Files),
    rule("front-matter-type", Error, Files),
    rule("data-not-yaml", Error, Files),
    rule("file-not-utf8", Error, Files),
    rule("file-too-large", Error, Files),
    rule("file-outside-tree", Error, Files),
    rule("file-unreadable", Error, Files),
    rule("settings-not-yaml", Error, Files),
    rule("settings-key-unknown", Error, Files),
    rule("settings-type", Error, Files),
    rule("rule-unknown", Error, Files),
    rule("rule-severity", Error, Files),
    rule("version-unknown", Error, Files),
    rule("vade-type", Error, Files),
    rule("vade-step-unknown", Warning, Files),
    rule("vade-key-unknown", Error, Files),
];

/// The rule of that name.
#[must_use]
pub fn named(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|r| r.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own() {
        let mut ids: Vec<&str> = RULES.iter().map(|r| r.id).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert!(RULES.is_sorted_by_key(|r| r.family), "families stand together");
    }
}
