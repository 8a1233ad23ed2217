//! What `vade serve` shows on a page beside its document: findings where they are, and what a run would do in each step.

use std::collections::BTreeMap;

use super::page::Page;
use super::writer::Html;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Document, Step};
use crate::plan::procedure;
use crate::report::problem;
use crate::runbook::{Beside, Sheet, Tongue};

/// Columns of the text in boxes.
const COLUMNS: usize = 76;

/// What is shown beside a document, by the anchors of its steps.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    /// What a run would do in the step.
    dry_runs: BTreeMap<String, String>,
    /// What stands below the last step of each procedure.
    endings: Vec<String>,
    /// Findings, each with the step that it is about.
    findings: Vec<(Option<String>, Diagnostic)>,
}

impl Remarks {
    pub fn new(beside: &dyn Beside, sheet: &Sheet, worded: &Document, tongue: &Tongue) -> Self {
        let mut remarks = Self::default();
        let anchors = sheet.anchors.steps_of(&sheet.source);
        let of = |step: &Step| anchors.iter().find(|(s, _)| std::ptr::eq(*s, step)).map(|(_, a)| (*a).to_owned());
        for dry_run in beside.dry_runs(sheet, worded, tongue) {
            let steps = procedure::steps(&sheet.source, &dry_run.procedure);
            let each = steps.iter().zip(dry_run.steps).filter_map(|(step, text)| Some((of(step)?, text)));
            remarks.dry_runs.extend(each);
            remarks.endings.push(dry_run.ending);
        }
        for finding in beside.findings(sheet, worded, tongue) {
            let step = finding.place.as_ref().and_then(|p| step_at(&sheet.source, &p.path, p.line)).and_then(of);
            remarks.findings.push((step, finding));
        }
        remarks
    }
}

/// The step that a line of the document's own file belongs to: the last one that begins above it, where nothing else begins between.
fn step_at<'a>(document: &'a Document, path: &str, line: u32) -> Option<&'a Step> {
    if path != document.path {
        return None;
    }
    let own = |part: u32, at: u32| part == 0 && at <= line;
    let steps = document.procedures().flat_map(|p| &p.steps.steps);
    let step = steps.filter(|s| own(s.origin.part, s.origin.line)).max_by_key(|s| s.origin.line)?;
    let blocks = document.blocks.iter().filter(|b| own(b.origin.part, b.origin.line));
    let after = blocks.map(|b| b.origin.line).max().is_some_and(|begins| begins > step.origin.line);
    (!after).then_some(step)
}

impl Page<'_> {
    /// All findings, above the document's words; those about a step lead to it.
    pub(super) fn found(&self, h: &mut Html) {
        let findings = &self.beside.findings;
        if findings.is_empty() {
            return;
        }
        let say = |id: &str| self.lexicon.say(id, &[("count", findings.len().into())]);
        h.el("section", &[("class", "findings"), ("aria-labelledby", "findings")], |h| {
            h.leaf("h2", &[("id", "findings")], &say("serve-findings"));
            for (step, finding) in findings {
                match step {
                    Some(anchor) => h.el("p", &[], |h| {
                        h.leaf("a", &[("href", &format!("#{anchor}"))], &self.lexicon.diagnostic(finding).message);
                    }),
                    None => self.finding(h, finding),
                }
            }
        });
        h.line();
    }

    fn finding(&self, h: &mut Html, finding: &Diagnostic) {
        let class = match finding.severity {
            Severity::Error => "finding error",
            Severity::Warning => "finding warning",
            Severity::Note => "finding",
        };
        let text = problem::render(finding, self.lexicon, COLUMNS, false);
        h.el("pre", &[("class", class), ("tabindex", "0")], |h| h.text(text.trim_end()));
    }

    /// What is known of a step besides its words.
    pub(super) fn beside_step(&self, h: &mut Html, anchor: &str) {
        if let Some(text) = self.beside.dry_runs.get(anchor).filter(|t| !t.trim().is_empty()) {
            h.el("pre", &[("class", "dry"), ("tabindex", "0"), ("translate", "no")], |h| h.text(text.trim_end()));
        }
        for (_, finding) in self.beside.findings.iter().filter(|(step, _)| step.as_deref() == Some(anchor)) {
            self.finding(h, finding);
        }
    }

    /// Inputs and digests of each procedure.
    pub(super) fn endings(&self, h: &mut Html) {
        for (at, text) in self.beside.endings.iter().enumerate() {
            h.el("section", &[("class", "dry-run"), ("aria-labelledby", &format!("dry-run-{at}"))], |h| {
                h.leaf("h2", &[("id", &format!("dry-run-{at}"))], &self.lexicon.say("serve-dry-run", &[]));
                h.el("pre", &[("class", "dry"), ("tabindex", "0")], |h| h.text(text.trim_matches('\n')));
            });
            h.line();
        }
    }
}
