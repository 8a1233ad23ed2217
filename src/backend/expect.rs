//! What must hold after a command, and what is kept of its output. Output is data: it is never read as a command or a template.

use regex_lite::{Regex, RegexBuilder};
use serde_json::Value;

use super::json_path::{JsonPath, shown};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::Expectation;

/// Whether all of `expectations` hold. Without one about the exit status it must be 0. Texts are looked for in standard output
/// and in standard error, since programs differ in where they say that all is well.
///
/// # Errors
/// The first that does not hold: `expect-exit`, `expect-contains`, `expect-matches`, `expect-equals`, `expect-json`,
/// `expect-json-value`, `expect-similar`, `expect-status`, `expect-broken`.
pub fn expect(expectations: &[Expectation], exit: i32, output: &str, errors: &str, sample: Option<&str>) -> Result<()> {
    if !expectations.iter().any(|e| matches!(e, Expectation::Exit(_))) {
        one(&Expectation::Exit(0), exit, output, errors, sample)?;
    }
    expectations.iter().try_for_each(|e| one(e, exit, output, errors, sample))
}

fn one(expectation: &Expectation, exit: i32, output: &str, errors: &str, sample: Option<&str>) -> Result<()> {
    let fails = |rule, wanted: &str| Diagnostic::error(rule).with("wanted", wanted).into();
    match expectation {
        Expectation::Exit(wanted) if *wanted != i64::from(exit) => {
            Diagnostic::error("expect-exit").with("wanted", *wanted).with("exit", exit).into()
        }
        Expectation::Contains(text) if !output.contains(text) && !errors.contains(text) => {
            fails("expect-contains", text)
        }
        Expectation::Matches(pattern) => {
            let regex = regex(pattern)?;
            if regex.is_match(output) || regex.is_match(errors) { Ok(()) } else { fails("expect-matches", pattern) }
        }
        Expectation::Equals(text) if output.trim() != text.trim() => fails("expect-equals", text),
        // A command has no HTTP status.
        Expectation::Status(status) => Diagnostic::error("expect-status").with("wanted", *status).into(),
        Expectation::Json { path, equals } => {
            let found = at(path, output)?;
            match (found, equals) {
                (None, _) => fails("expect-json", path),
                (Some(found), Some(wanted)) if found != *wanted && shown(&found) != shown(wanted) => {
                    Diagnostic::error("expect-json-value")
                        .with("path", path.as_str())
                        .with("wanted", shown(wanted))
                        .with("found", shown(&found))
                        .into()
                }
                _ => Ok(()),
            }
        }
        Expectation::Similar(least) => {
            let likeness = strsim::sorensen_dice(output.trim(), sample.unwrap_or("").trim());
            if likeness >= *least {
                return Ok(());
            }
            Diagnostic::error("expect-similar").with("wanted", percent(*least)).with("found", percent(likeness)).into()
        }
        Expectation::Exit(_) | Expectation::Contains(_) | Expectation::Equals(_) => Ok(()),
    }
}

fn percent(share: f64) -> f64 {
    (share * 100.0).round()
}

fn regex(pattern: &str) -> Result<Regex> {
    RegexBuilder::new(pattern).multi_line(true).build().map_err(|e| {
        Box::new(Diagnostic::error("expect-broken").with("pattern", pattern).with("reason", e.to_string()))
    })
}

fn at(path: &str, output: &str) -> Result<Option<Value>> {
    let Ok(parsed) = JsonPath::parse(path) else {
        return Diagnostic::error("expect-broken").with("pattern", path).with("reason", "").into();
    };
    let value: Value = serde_json::from_str(output)
        .map_err(|e| Box::new(Diagnostic::error("expect-not-json").with("path", path).with("reason", e.to_string())))?;
    Ok(parsed.find(&value).cloned())
}

/// The part of `output` that `pattern` finds: a JSON path, or a regular expression with its first group if it has one. An empty
/// pattern is the whole output without white space at both ends.
///
/// # Errors
/// `capture-not-found`, `expect-broken`, `expect-not-json`.
pub fn capture(name: &str, pattern: &str, output: &str) -> Result<String> {
    let missing = || Box::new(Diagnostic::error("capture-not-found").with("name", name).with("pattern", pattern));
    if pattern.is_empty() {
        return Ok(output.trim().to_owned());
    }
    if pattern == "$" || pattern.starts_with("$.") || pattern.starts_with("$[") {
        return at(pattern, output)?.as_ref().map(shown).ok_or_else(missing);
    }
    let found = regex(pattern)?;
    let groups = found.captures(output).ok_or_else(missing)?;
    groups.get(1).or_else(|| groups.get(0)).map(|m| m.as_str().to_owned()).ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(expectations: &[Expectation], exit: i32, output: &str) -> Option<&'static str> {
        expect(expectations, exit, output, "to stderr\n", Some("abcdef")).err().map(|e| e.rule)
    }

    #[test]
    fn each_expectation_is_held_against_the_output() {
        let json = |equals| Expectation::Json { path: "$.n".into(), equals };
        let n = r#"{"n": 5}"#;
        for (expectation, output, expected) in [
            (Expectation::Contains("b".into()), "abc", None),
            (Expectation::Contains("stderr".into()), "abc", None),
            (Expectation::Contains("x".into()), "abc", Some("expect-contains")),
            (Expectation::Matches("^t$".into()), "f\nt\n", None),
            (Expectation::Matches("^t$".into()), "f\n", Some("expect-matches")),
            (Expectation::Matches("(".into()), "f\n", Some("expect-broken")),
            (Expectation::Equals("ok".into()), "ok\n", None),
            (Expectation::Equals("ok".into()), "ok ok", Some("expect-equals")),
            (json(None), n, None),
            (json(Some(5.into())), n, None),
            (json(Some("5".into())), n, None),
            (json(Some(6.into())), n, Some("expect-json-value")),
            (json(None), "{}", Some("expect-json")),
            (json(None), "no", Some("expect-not-json")),
            (Expectation::Similar(0.5), "abcdeX", None),
            (Expectation::Similar(0.9), "zzz", Some("expect-similar")),
        ] {
            assert_eq!(rule(std::slice::from_ref(&expectation), 0, output), expected, "{expectation:?} {output}");
        }
    }

    #[test]
    fn the_exit_status_must_be_0_unless_another_is_expected() {
        assert_eq!(rule(&[], 1, ""), Some("expect-exit"));
        assert_eq!(rule(&[Expectation::Exit(1)], 1, ""), None);
        assert_eq!(rule(&[Expectation::Exit(1)], 0, ""), Some("expect-exit"));
    }

    #[test]
    fn parts_of_the_output_are_kept() {
        let get = |pattern: &str, output: &str| capture("n", pattern, output).map_err(|e| e.rule);
        assert_eq!(get("", "/tmp/x\n"), Ok("/tmp/x".into()));
        assert_eq!(get("id=([0-9]+)", "a id=42 b"), Ok("42".into()));
        assert_eq!(get("^b.*", "a\nbc\n"), Ok("bc".into()));
        assert_eq!(get("$.a[0]", r#"{"a": ["x"]}"#), Ok("x".into()));
        assert_eq!(get("id=(.)", "nothing"), Err("capture-not-found"));
    }
}
