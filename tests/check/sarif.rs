//! SARIF: the part of the standard's schema that our reports use, held by its rules.

use serde_json::{Value, json};
use vademecum::check::{RULES, Report};
use vademecum::report::check::{json as as_json, sarif};

use super::{examples, lexicon};

/// The properties that SARIF 2.1.0 requires or restricts (OASIS, sections 3.13 to 3.58), as JSON Schema. Everything else is forbidden,
/// so that nothing is written that the standard does not know.
fn schema() -> Value {
    let text = json!({ "type": "object", "required": ["text"], "properties": { "text": { "type": "string", "minLength": 1 } }, "additionalProperties": false });
    let level = json!({ "enum": ["none", "note", "warning", "error"] });
    let artifact = json!({ "type": "object", "properties": { "uri": { "type": "string", "format": "uri-reference" } }, "required": ["uri"], "additionalProperties": false });
    let region = json!({ "type": "object", "additionalProperties": false, "required": ["startLine"], "properties": {
        "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 },
        "endColumn": { "type": "integer", "minimum": 1 },
        "snippet": { "type": "object", "properties": { "text": { "type": "string" } }, "additionalProperties": false } } });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object", "required": ["version", "runs"], "additionalProperties": false,
        "properties": {
            "$schema": { "type": "string", "format": "uri" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "items": { "type": "object", "required": ["tool"], "additionalProperties": false, "properties": {
                "tool": { "type": "object", "required": ["driver"], "additionalProperties": false, "properties": { "driver": {
                    "type": "object", "required": ["name"], "additionalProperties": false, "properties": {
                        "name": { "type": "string" }, "semanticVersion": { "type": "string" },
                        "language": { "type": "string", "pattern": "^[a-zA-Z]{2,3}(-[a-zA-Z]{2,4})?$" },
                        "rules": { "type": "array", "uniqueItems": true, "items": { "type": "object", "required": ["id"], "additionalProperties": false, "properties": {
                            "id": { "type": "string" }, "shortDescription": text, "properties": { "type": "object" },
                            "defaultConfiguration": { "type": "object", "properties": { "level": level } } } } } } } } },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "results": { "type": "array", "items": { "type": "object", "required": ["message"], "additionalProperties": false, "properties": {
                    "ruleId": { "type": "string" }, "ruleIndex": { "type": "integer", "minimum": 0 }, "level": level, "message": text,
                    "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
                    "properties": { "type": "object" },
                    "locations": { "type": "array", "items": { "type": "object", "properties": { "physicalLocation": {
                        "type": "object", "required": ["artifactLocation"], "additionalProperties": false,
                        "properties": { "artifactLocation": artifact, "region": region } } } } },
                    "fixes": { "type": "array", "uniqueItems": true, "items": { "type": "object", "required": ["artifactChanges"], "properties": {
                        "description": text, "artifactChanges": { "type": "array", "minItems": 1, "items": {
                            "type": "object", "required": ["artifactLocation", "replacements"], "additionalProperties": false, "properties": {
                                "artifactLocation": artifact, "replacements": { "type": "array", "minItems": 1, "items": {
                                    "type": "object", "required": ["deletedRegion"], "properties": { "deletedRegion": region } } } } } } } } }
                } } } } } }
        }
    })
}

/// The findings of all examples in one report.
fn all() -> Report {
    let mut report = Report::default();
    for rule in RULES {
        report.findings.extend(examples::of(rule.id).into_iter().flat_map(|r| r.findings));
    }
    report
}

#[test]
fn a_report_is_valid_sarif() {
    let report = all();
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("http://localhost/sarif.json", schema()).unwrap();
    let index = compiler.compile("http://localhost/sarif.json", &mut schemas).unwrap();
    for tag in ["en", "zh-Hans"] {
        let log: Value = serde_json::from_str(&sarif(&report, &lexicon(tag))).unwrap();
        if let Err(why) = schemas.validate(&log, index) {
            panic!("{why:#}");
        }
        let run = &log["runs"][0];
        assert_eq!(run["results"].as_array().map(Vec::len), Some(report.findings.len()));
        for result in run["results"].as_array().unwrap() {
            let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][at]["id"], result["ruleId"]);
        }
    }
}

#[test]
fn a_report_in_json_has_what_a_program_needs() {
    let report = examples::of("number-differs").unwrap();
    let value: Value = serde_json::from_str(&as_json(&report, &lexicon("en"))).unwrap();
    let mut one = value[0].clone();
    assert_eq!(one["fingerprint"].as_str().map(str::len), Some(16));
    one["fingerprint"] = json!("…");
    assert_eq!(
        one,
        json!({
            "rule": "number-differs", "severity": "error", "language": "de", "document": "x.md",
            "path": "locales/de/procedures/x.ftl", "line": 2, "column": 40, "length": 4,
            "excerpt": "start-text-1 = Verwenden Sie dort Port 8434.",
            "message": "the number `8443` in the source, `8434` here",
            "next": "check which of the two is right", "fingerprint": "…",
        })
    );
}
