//! What would mislead a reader: documents, included texts, catalogs and translated trees, each held against its source.

pub mod baseline;
mod catalog;
mod consistency;
mod document;
mod emphasis;
mod fences;
mod file;
mod finding;
mod fluent;
mod hidden;
mod inputs;
mod links;
mod marks;
pub mod mend;
mod pair;
mod plurals;
mod prose;
mod raw;
mod redirects;
mod references;
pub mod rule;
mod scanner;
mod severity;
mod speech;
mod steps;
mod swapped;
mod tree;
mod usage;
mod variables;
mod versions;

use std::collections::BTreeMap;

pub use finding::{Finding, Fix};
pub use marks::Marks;
pub use pair::{Flaw, Pair, PairKind, flaws};
pub use rule::{RULES, Rule};
pub use speech::{Speech, Speeches};
use versions::Versions;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::localize::{Desk, Target};
use crate::source::{Library, Version};
use crate::template::Templates;

/// What came of a check.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The findings, sorted by place.
    pub findings: Vec<Finding>,
    /// How many documents there are.
    pub documents: usize,
    /// In how many languages, the source language included.
    pub languages: usize,
    /// The product versions in which they were read, in order.
    pub versions: Vec<String>,
}

impl Report {
    /// How many findings there are of that severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|f| f.diagnostic.severity == severity).count()
    }

    /// Only the findings that `keep` keeps.
    pub fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.findings.retain(keep);
    }
}

/// What every part of a check has at hand.
struct Desks<'a> {
    desk: &'a Desk<'a>,
    templates: Templates,
    speeches: Speeches,
}

impl Desks<'_> {
    const fn library(&self) -> &Library {
        self.desk.library()
    }

    /// What is known of the language that a text is written in and of another.
    fn speeches(&self, written: &str, language: &str) -> (&Speech, &Speech) {
        (self.speeches.of_language(written), self.speeches.of_language(language))
    }

    /// A place in a file of the tree.
    fn place(&self, path: &str, line: u32, needle: &str) -> Place {
        let text = self.library().store().read(path).ok().flatten().unwrap_or_default();
        Place::find(path, &text, line, needle)
    }
}

/// The languages that texts of a tree are translated into: those of its folders, then those of its catalogs.
#[must_use]
pub fn targets(desk: &Desk<'_>) -> Vec<Target> {
    let library = desk.library();
    let own = &library.settings.source_language;
    let folders = library.folders().iter().map(|f| Target { tag: f.clone(), folder: Some(f.clone()) });
    let folders = folders.filter(|t| t.tag != *own);
    // What is written in other languages is translated into the tree's own.
    let of_tree = (library.languages().len() > 1).then(|| own.clone());
    let catalogs = desk.shelf().languages().into_iter().chain(of_tree).map(|tag| Target { tag, folder: None });
    folders.chain(catalogs).collect()
}

/// Of what is to be checked.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The languages; `None` for all of [`targets`].
    pub languages: Option<Vec<Target>>,
    /// The product versions; none for all that the tree speaks of.
    pub versions: Vec<Version>,
}

/// Checks a tree: its documents, and their translations. `locales` are the program's own (path and text), for what is known of each
/// language.
#[must_use]
pub fn run(desk: &Desk<'_>, locales: &[(&str, &str)], asked: &Asked) -> Report {
    let desks = Desks { desk, templates: Templates::new(), speeches: Speeches::of(locales) };
    let all = targets(desk);
    let wanted: &[Target] = asked.languages.as_deref().unwrap_or(&all);
    let folders: Vec<&Target> = wanted.iter().filter(|t| t.folder.is_some()).collect();
    let catalogs: Vec<String> = wanted.iter().filter(|t| t.folder.is_none()).map(|t| t.tag.clone()).collect();
    let raw = raw::Raw::of(desk.library());
    let versions = Versions::of(&desks, &raw, &asked.versions);
    let (mut findings, (of_trees, of_catalogs)) = rayon::join(
        || source_findings(&desks, &raw, &versions, wanted),
        || rayon::join(|| tree::findings(&desks, &raw, &folders), || catalog::findings(&desks, &catalogs)),
    );
    findings.extend(of_trees.findings);
    findings.extend(of_catalogs);
    findings.extend(consistency::findings(&desks, &of_trees.pairs, &catalogs));
    let (severities, wrong) = severity::of(desk.library());
    findings.extend(wrong);
    apply(&mut findings, &severities);
    finding::sort(&mut findings);
    let versions = versions.names();
    // They were put together by their names' letters.
    let place = |name: &String| versions.iter().position(|v| v == name);
    findings.iter_mut().for_each(|f| f.versions.sort_by_key(place));
    let own = &desk.library().settings.source_language;
    let languages = wanted.iter().filter(|t| t.tag != *own).count() + 1;
    Report { findings, documents: desk.library().documents().len(), languages, versions }
}

/// What is wrong with the documents themselves, and with the steps of their translations.
fn source_findings(desks: &Desks<'_>, raw: &raw::Raw, versions: &Versions, targets: &[Target]) -> Vec<Finding> {
    let mut findings = document::findings(desks, raw, versions, targets);
    findings.extend(links::findings(desks, raw));
    findings.extend(usage::findings(desks, raw));
    findings.extend(redirects::findings(desks));
    findings
}

/// Gives each finding the severity that the tree wants for its rule.
fn apply(findings: &mut Vec<Finding>, severities: &BTreeMap<String, Option<Severity>>) {
    findings.retain_mut(|finding| match severities.get(finding.diagnostic.rule) {
        Some(Some(severity)) => {
            finding.diagnostic.severity = *severity;
            true
        }
        Some(None) => false,
        None => true,
    });
}

/// The findings of one document, for whoever shows it: those about it, and about its translation into that language.
#[must_use]
pub fn about<'a>(report: &'a Report, path: &str, language: Option<&str>) -> Vec<&'a Diagnostic> {
    let fits = |f: &&Finding| f.about == path && (f.language.is_none() || f.language.as_deref() == language);
    report.findings.iter().filter(fits).map(|f| &f.diagnostic).collect()
}
