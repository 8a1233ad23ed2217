//! The book's page that lists every rule with an example. `UPDATE_REFERENCE=1 cargo test --test check` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use vademecum::check::RULES;
use vademecum::check::rule::Family;
use vademecum::diagnostic::Severity;
use vademecum::report::check::{Manner, text};

use super::{examples, lexicon};

const MARK: &str = "<!-- Written by tests/check: UPDATE_REFERENCE=1 cargo test --test check -->\n";

fn rules() -> String {
    let lexicon = lexicon("en");
    let mut page = String::new();
    for family in Family::ALL {
        let _ = write!(page, "\n### {}\n", lexicon.say(family.message(), &[]));
        for rule in RULES.iter().filter(|r| r.family == family) {
            let level = match rule.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            };
            let why = lexicon.say(&format!("explain-{}", rule.id), &[]);
            let _ = write!(page, "\n#### {}\n\n*{level}* – {why}\n", rule.id);
            let Some(mut report) = examples::of(rule.id) else { continue };
            report.findings.truncate(1);
            let manner = Manner { width: 100, coloured: false, notes: true, seconds: None };
            let shown = text(&report, &lexicon, &manner);
            // The last line counts the findings of the example.
            let shown: Vec<&str> = shown.trim_end().lines().collect();
            let shown = shown[..shown.len().saturating_sub(1)].join("\n");
            let _ = write!(page, "\n````text\n{}\n````\n", shown.trim_end());
        }
    }
    page
}

#[test]
fn the_page_lists_every_rule_with_an_example() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src/checking.md");
    let written = std::fs::read_to_string(&file).unwrap();
    let head = written.split(MARK).next().unwrap_or_default();
    let page = format!("{head}{MARK}{}", rules());
    if std::env::var_os("UPDATE_REFERENCE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(
        written == page,
        "book/src/checking.md is not what the rules are: UPDATE_REFERENCE=1 cargo test --test check"
    );
}
