//! Findings that are known already: an earlier report in JSON.

use std::collections::HashMap;

use serde_json::Value;

use super::Report;
use crate::diagnostic::{Diagnostic, Result};

/// How often each finding is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    known: HashMap<String, usize>,
}

impl Baseline {
    /// Reads what `vade check --format json` wrote.
    ///
    /// # Errors
    /// `baseline-unreadable` where the text is no such report.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let wrong = || Diagnostic::error("baseline-unreadable").with("path", path);
        let Ok(Value::Array(items)) = serde_json::from_str(text) else { return wrong().into() };
        let mut known = HashMap::new();
        for item in &items {
            let Some(fingerprint) = item.get("fingerprint").and_then(Value::as_str) else { return wrong().into() };
            *known.entry(fingerprint.to_owned()).or_default() += 1;
        }
        Ok(Self { known })
    }

    /// Takes the known findings out of a report, and says how many of the known ones are gone.
    pub fn apply(mut self, report: &mut Report) -> usize {
        report.retain(|finding| match self.known.get_mut(&finding.fingerprint()) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
        self.known.values().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Finding;

    #[test]
    fn as_many_as_are_known_are_left_out() {
        let finding = |rule: &'static str| Finding::of_source("x.md", Diagnostic::error(rule));
        let (a, b) = (finding("a"), finding("b"));
        let text = serde_json::json!([{"fingerprint": a.fingerprint()}, {"fingerprint": "gone"}]).to_string();
        let mut report = Report { findings: vec![a.clone(), a, b], ..Report::default() };
        assert_eq!(Baseline::read("x", &text).unwrap().apply(&mut report), 1);
        let rules: Vec<_> = report.findings.iter().map(|f| f.diagnostic.rule).collect();
        assert_eq!(rules, ["a", "b"]);
        assert_eq!(Baseline::read("x", "{}").unwrap_err().rule, "baseline-unreadable");
    }
}
