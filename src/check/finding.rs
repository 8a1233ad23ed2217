//! What is wrong with a document or a translation, and what would mend it.

use crate::diagnostic::{Arg, Diagnostic, Place};
use crate::localize::lock::hash;

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule, its arguments and the place.
    pub diagnostic: Diagnostic,
    /// The language of the translation that it is about: a folder's name or a catalog's tag. `None` for the source documents.
    pub language: Option<String>,
    /// The path of the source document or included text that it is about; empty where it is about the tree.
    pub about: String,
    /// The product versions in which it is found, where the document is also read in others that are without it.
    pub versions: Vec<String>,
    /// What mends it for certain.
    pub fix: Option<Fix>,
}

/// A replacement within a few lines of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The file, as in the finding's place.
    pub path: String,
    /// The 1-based lines, the last one included, within which `from` is looked for.
    pub lines: (u32, u32),
    /// What stands there.
    pub from: String,
    /// What belongs there.
    pub to: String,
    /// Every occurrence is replaced. Where this is not so, there must be one only, or nothing is replaced.
    pub all: bool,
}

impl Fix {
    /// Whether it can be applied to the file as it stands: what it replaces is there, and there once unless all of it is meant.
    #[must_use]
    pub fn applies(&self, text: &str) -> bool {
        let skip = self.lines.0.saturating_sub(1) as usize;
        let count = (self.lines.1.max(self.lines.0) - self.lines.0) as usize + 1;
        let hits: usize = text.lines().skip(skip).take(count).map(|l| l.matches(self.from.as_str()).count()).sum();
        hits == 1 || hits > 1 && self.all
    }
}

impl Finding {
    /// A finding about the source documents.
    #[must_use]
    pub fn of_source(about: &str, diagnostic: Diagnostic) -> Self {
        Self { diagnostic, language: None, about: about.to_owned(), versions: Vec::new(), fix: None }
    }

    /// A finding about a translation.
    #[must_use]
    pub fn of_translation(language: &str, about: &str, diagnostic: Diagnostic) -> Self {
        Self {
            diagnostic,
            language: Some(language.to_owned()),
            about: about.to_owned(),
            versions: Vec::new(),
            fix: None,
        }
    }

    /// The same with what mends it.
    #[must_use]
    pub fn mended_by(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }

    /// What it is known by from one check to the next: the line's number is not in it, its text is.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let place = self.diagnostic.place.as_ref();
        let mut text = format!(
            "{}\n{}\n{}\n{}",
            self.diagnostic.rule,
            self.language.as_deref().unwrap_or(""),
            place.map_or("", |p| p.path.as_str()),
            place.map_or("", |p| p.excerpt.trim()),
        );
        for (name, arg) in &self.diagnostic.args {
            text.push_str(&match arg {
                // Counts move with every edit.
                Arg::Number(_) => format!("\n{name}"),
                Arg::Text(t) => format!("\n{name}={t}"),
                Arg::List(items) => format!("\n{name}={}", items.join("\u{1}")),
            });
        }
        hash(&text)
    }

    /// Whether it says the same of the same place. In another version a step may have another number, and read differently.
    fn is_like(&self, other: &Self) -> bool {
        let (mine, theirs) = (&self.diagnostic.args, &other.diagnostic.args);
        let elsewhere = !self.versions.is_empty()
            && !other.versions.is_empty()
            && !self.versions.iter().any(|v| other.versions.contains(v));
        let same = |((name, a), (other, b)): (&(&str, Arg), &(&str, Arg))| {
            name == other
                && (a == b || matches!((a, b), (Arg::Number(_), Arg::Number(_))) || elsewhere && *name == "text")
        };
        mine.len() == theirs.len() && mine.iter().zip(theirs).all(same)
    }

    /// Takes over the versions of a finding that says the same. What is found whatever the version stays so.
    fn join(&mut self, other: Self) {
        if other.versions.is_empty() {
            self.versions.clear();
        } else if !self.versions.is_empty() {
            self.versions.extend(other.versions);
            self.versions.sort();
            self.versions.dedup();
        }
        self.diagnostic.severity = self.diagnostic.severity.max(other.diagnostic.severity);
        self.fix = self.fix.take().or(other.fix);
    }

    /// By what findings are sorted: place, then rule.
    fn key(&self) -> (&str, u32, u32, &str, &str) {
        let place = self.diagnostic.place.as_ref();
        (
            place.map_or("", |p| p.path.as_str()),
            place.map_or(0, |p| p.line),
            place.map_or(0, |p| p.column),
            self.diagnostic.rule,
            self.language.as_deref().unwrap_or(""),
        )
    }
}

/// Sorts findings by place and tells what several versions of a page, or several pages, say of the same place once.
pub(super) fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| a.key().cmp(&b.key()));
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    // Where the findings of the same rule and place begin.
    let mut from = 0;
    for finding in findings.drain(..) {
        if kept.get(from).is_none_or(|f| f.key() != finding.key()) {
            from = kept.len();
        }
        match kept[from..].iter_mut().find(|f| f.is_like(&finding)) {
            Some(known) => known.join(finding),
            None => kept.push(finding),
        }
    }
    *findings = kept;
}

/// The beginning of a text, for a message.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(50).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The place of `needle` in the 1-based lines `from..=to` of a file, or the first of these lines.
#[must_use]
pub(super) fn locate(path: &str, text: &str, (from, to): (u32, u32), needle: &str) -> Place {
    let skip = from.saturating_sub(1) as usize;
    let count = (to.max(from) - from) as usize + 1;
    let with_needle = || text.lines().skip(skip).take(count).position(|l| l.contains(needle));
    let at = if needle.is_empty() { None } else { with_needle() };
    let line = from + u32::try_from(at.unwrap_or(0)).unwrap_or(0);
    Place::find(path, text, line, needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_outlives_a_move_but_not_an_edit() {
        let finding = |line: u32, text: &str| {
            let place = Place::find("x.md", text, line, "b");
            Finding::of_source("x.md", Diagnostic::error("code-differs").with("here", "b").with("n", line).at(place))
        };
        assert_eq!(finding(1, "a `b`").fingerprint(), finding(2, "\na `b`").fingerprint());
        assert_ne!(finding(1, "a `b`").fingerprint(), finding(1, "c `b`").fingerprint());
    }

    #[test]
    fn a_needle_is_found_within_its_lines() {
        let place = locate("x", "one b\ntwo\nthree b\n", (2, 3), "b");
        assert_eq!((place.line, place.column), (3, 7));
        assert_eq!(locate("x", "one b\ntwo\n", (2, 2), "b").line, 2);
    }
}
