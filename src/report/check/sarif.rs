//! Findings for code hosts and editors: SARIF 2.1.0.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::json::severity;
use crate::check::{Finding, RULES, Report, Rule};
use crate::diagnostic::Place;
use crate::words::Lexicon;

/// A report as SARIF. Paths are relative to the tree's root, columns are counted in characters.
#[must_use]
pub fn sarif(report: &Report, lexicon: &Lexicon) -> String {
    let used: Vec<&Rule> = RULES.iter().filter(|r| report.findings.iter().any(|f| f.diagnostic.rule == r.id)).collect();
    let places: BTreeMap<&str, usize> = used.iter().enumerate().map(|(at, r)| (r.id, at)).collect();
    let rules: Vec<Value> = used.iter().map(|r| rule(r, lexicon)).collect();
    let results: Vec<Value> = report.findings.iter().map(|f| result(f, &places, lexicon)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "vade",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": lexicon.tag(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default() + "\n"
}

fn rule(rule: &Rule, lexicon: &Lexicon) -> Value {
    let why = lexicon.say(&format!("explain-{}", rule.id), &[]);
    json!({
        "id": rule.id,
        "shortDescription": { "text": why },
        "defaultConfiguration": { "level": severity(rule.severity) },
        "properties": { "family": lexicon.say(rule.family.message(), &[]) },
    })
}

fn result(finding: &Finding, rules: &BTreeMap<&str, usize>, lexicon: &Lexicon) -> Value {
    let diagnostic = &finding.diagnostic;
    let worded = lexicon.diagnostic(diagnostic);
    let text = match &worded.next {
        Some(next) => format!("{}\n{next}", worded.message),
        None => worded.message,
    };
    let mut value = json!({
        "ruleId": diagnostic.rule,
        "level": severity(diagnostic.severity),
        "message": { "text": text },
        "partialFingerprints": { "vade/v1": finding.fingerprint() },
    });
    if let Some(at) = rules.get(diagnostic.rule) {
        value["ruleIndex"] = json!(at);
    }
    if let Some(language) = &finding.language {
        value["properties"]["language"] = json!(language);
    }
    if !finding.versions.is_empty() {
        value["properties"]["versions"] = json!(finding.versions);
    }
    if let Some(place) = diagnostic.place.as_ref().filter(|p| !p.path.is_empty()) {
        let region = region(place);
        value["locations"] =
            json!([{ "physicalLocation": { "artifactLocation": { "uri": uri(&place.path) }, "region": region } }]);
        if let Some(fix) = &finding.fix
            && marked(place) == fix.from
            && place.column > 0
        {
            value["fixes"] = json!([{
                "description": { "text": lexicon.diagnostic(diagnostic).next.unwrap_or_default() },
                "artifactChanges": [{
                    "artifactLocation": { "uri": uri(&place.path) },
                    "replacements": [{ "deletedRegion": span(place), "insertedContent": { "text": fix.to } }],
                }],
            }]);
        }
    }
    value
}

fn marked(place: &Place) -> String {
    place.excerpt.chars().skip(place.column.saturating_sub(1) as usize).take(place.length as usize).collect()
}

fn span(place: &Place) -> Value {
    let line = place.line.max(1);
    if place.column == 0 {
        return json!({ "startLine": line });
    }
    json!({ "startLine": line, "startColumn": place.column, "endColumn": place.column + place.length })
}

fn region(place: &Place) -> Value {
    let mut region = span(place);
    if !place.excerpt.is_empty() {
        region["snippet"] = json!({ "text": place.excerpt });
    }
    region
}

/// A path as a relative URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'@' | b'+' | b'=' => {
                out.push(byte as char);
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("a b/ä#1.md"), "a%20b/%C3%A4%231.md");
    }
}
