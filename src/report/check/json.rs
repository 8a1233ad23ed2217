//! Findings for programs: an array, one object a finding. An earlier report is a baseline.

use serde_json::{Value, json};

use crate::check::{Finding, Report};
use crate::diagnostic::Severity;
use crate::words::Lexicon;

/// A report as JSON.
#[must_use]
pub fn json(report: &Report, lexicon: &Lexicon) -> String {
    let all: Vec<Value> = report.findings.iter().map(|f| one(f, lexicon)).collect();
    serde_json::to_string_pretty(&all).unwrap_or_default() + "\n"
}

/// A severity as `rules:` in `vade.yml` has it.
pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn one(finding: &Finding, lexicon: &Lexicon) -> Value {
    let worded = lexicon.diagnostic(&finding.diagnostic);
    let mut value = json!({
        "rule": finding.diagnostic.rule,
        "severity": severity(finding.diagnostic.severity),
        "message": worded.message,
        "fingerprint": finding.fingerprint(),
    });
    let mut set = |name: &str, found: Value| value[name] = found;
    if let Some(language) = &finding.language {
        set("language", json!(language));
    }
    if !finding.about.is_empty() {
        set("document", json!(finding.about));
    }
    if !finding.versions.is_empty() {
        set("versions", json!(finding.versions));
    }
    if let Some(place) = &finding.diagnostic.place {
        set("path", json!(place.path));
        set("line", json!(place.line));
        if place.column > 0 {
            set("column", json!(place.column));
            set("length", json!(place.length));
        }
        set("excerpt", json!(place.excerpt));
    }
    if let Some(next) = &worded.next {
        set("next", json!(next));
    }
    if let Some(fix) = &finding.fix {
        set("fix", json!({ "from": fix.from, "to": fix.to }));
    }
    value
}
