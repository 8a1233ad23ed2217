//! The product versions that documents are checked in: all that the tree speaks of, or those that are asked for.

use super::Desks;
use super::raw::{Raw, RawText};
use crate::diagnostic::{Diagnostic, Place};
use crate::localize::{covers, tags};
use crate::source::{NEWEST_GHES, Product, Release, Source, Version, line_of};

/// As many versions of a document can be told apart.
const MOST: usize = 128;

/// The versions of a tree.
#[derive(Debug)]
pub(super) struct Versions {
    /// In order of their products and releases.
    all: Vec<Version>,
    /// Whether these were asked for.
    asked: bool,
}

impl Versions {
    /// Those that were asked for, else all that front matter, conditions and features name, and what lies beyond the last of them.
    pub fn of(desks: &Desks<'_>, raw: &Raw, asked: &[Version]) -> Self {
        let mut all = if asked.is_empty() { named(desks, raw) } else { asked.to_vec() };
        all.sort_by(|a, b| (a.product, &a.release).cmp(&(b.product, &b.release)));
        all.dedup();
        Self { all, asked: !asked.is_empty() }
    }

    /// Those in which a document is read. The first is the one in which it is shown where none is asked for.
    pub fn of_document(&self, desks: &Desks<'_>, text: &RawText) -> Vec<Version> {
        // Front matter that cannot be read is found when the document is.
        let front = text.front.clone().unwrap_or_default();
        let mut found: Vec<Version> = self.all.iter().filter(|v| covers(&front, v)).cloned().collect();
        if !self.asked {
            let source = Source::new(text.path.as_str(), text.text.as_str());
            if let Ok(shown) = desks.desk.version(&source, &front, None) {
                found.retain(|v| *v != shown);
                found.insert(0, shown);
            }
        }
        found.truncate(MOST);
        found
    }

    /// Their names, in order.
    pub fn names(&self) -> Vec<String> {
        self.all.iter().map(ToString::to_string).collect()
    }

    /// Whether nothing was asked for.
    pub const fn are_all(&self) -> bool {
        !self.asked
    }
}

/// Products and ranges in a document's front matter that name no version.
pub(super) fn findings(text: &RawText) -> Vec<Diagnostic> {
    let Some(front) = &text.front else { return Vec::new() };
    let unknown = |(plan, range): &(String, String)| {
        // Of newer trees: the versions are those of `data/features/<range>.yml`.
        if plan == "feature" {
            return None;
        }
        let wrong = match Product::named(plan) {
            None => plan.clone(),
            Some(Product::Ghes) if !is_range(range) => format!("{plan} {range}"),
            // Of others there are no releases.
            Some(_) => return None,
        };
        let line = line_of(&front.yaml, &["versions", plan]) + 1;
        Some(
            Diagnostic::error("version-unknown")
                .with("version", wrong)
                .at(Place::find(&text.path, &text.text, line, plan)),
        )
    };
    front.versions.iter().filter_map(unknown).collect()
}

/// Whether each part of a range is a release, with an operator or without.
fn is_range(range: &str) -> bool {
    let releases = range.split([' ', '<', '>', '=']).filter(|p| !p.is_empty());
    range.trim() == "*" || releases.clone().count() > 0 && releases.clone().all(|r| r.parse::<Release>().is_ok())
}

/// Products and releases as they are met.
#[derive(Default)]
struct Met {
    products: Vec<Product>,
    releases: Vec<Release>,
}

impl Met {
    /// What a condition or a range names.
    fn text(&mut self, text: &str) {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '@' | '-')) {
            let (name, number) = word.split_once('@').unwrap_or((word, word));
            self.products.extend(Product::named(name));
            // A release has two numbers at least; a digit alone counts something else.
            self.releases.extend(number.parse().ok().filter(|_| number.contains('.')));
        }
    }
}

fn named(desks: &Desks<'_>, raw: &Raw) -> Vec<Version> {
    let (mut supported, mut met) = (Met::default(), Met::default());
    for front in raw.documents.iter().filter_map(|d| d.front.as_ref()) {
        for (plan, range) in &front.versions {
            supported.text(plan);
            supported.text(range);
        }
    }
    let is_condition = |name: &str| matches!(name, "if" | "ifversion" | "elsif" | "unless");
    for text in raw.all().filter(|t| t.text.contains("{%")) {
        tags(&text.text).iter().filter(|t| is_condition(t.name)).for_each(|t| met.text(t.rest));
    }
    let store = desks.library().store();
    for path in store.paths("data/features", ".yml") {
        met.text(&store.read(&path).ok().flatten().unwrap_or_default());
    }
    // Conditions speak of products and releases that are over, or to come: documents say which there are.
    if supported.products.is_empty() {
        supported.products.clone_from(&met.products);
    }
    let oldest = supported.releases.iter().min().cloned();
    let newest = desks.library().newest().cloned();
    met.releases.append(&mut supported.releases);
    met.releases.extend(newest.clone().or_else(|| NEWEST_GHES.parse().ok()));
    met.releases.extend(met.releases.iter().max().and_then(|r| beside(r, 1)));
    if oldest.is_none() {
        met.releases.extend(met.releases.iter().min().and_then(|r| beside(r, -1)));
    }
    let is_there = |r: &Release| oldest.as_ref().is_none_or(|o| r >= o) && newest.as_ref().is_none_or(|n| r <= n);
    met.releases.retain(is_there);
    let mut all = Vec::new();
    for product in supported.products {
        match product {
            Product::Ghes => all.extend(met.releases.iter().map(|r| Version::of(product, Some(r.clone())))),
            _ => all.push(Version::of(product, None)),
        }
    }
    all
}

/// The release before or after one, where its last number says which that is.
fn beside(release: &Release, step: i64) -> Option<Release> {
    let text = release.to_string();
    let (head, last) = text.rsplit_once('.')?;
    let last = last.parse::<i64>().ok()?.checked_add(step).filter(|n| *n >= 0)?;
    format!("{head}.{last}").parse().ok()
}
