//! Links within a tree: to documents, to parts of a document, to images.

use std::collections::{BTreeSet, HashSet};

use rayon::prelude::*;

use super::Desks;
use super::finding::{Finding, locate};
use super::marks::Marks;
use super::raw::{Raw, RawText, RawUnit};
use crate::diagnostic::Diagnostic;
use crate::localize::headings;
use crate::localize::slug;
use crate::source::{document_name, file, joined, outward};

/// Links and images that lead nowhere.
pub(super) fn findings(desks: &Desks<'_>, raw: &Raw) -> Vec<Finding> {
    let known = Known::of(desks, raw);
    let of_documents = raw.documents.par_iter().flat_map(|text| in_text(desks, &known, text, true));
    let of_reusables = raw.reusables.par_iter().flat_map(|text| in_text(desks, &known, text, false));
    of_documents.chain(of_reusables).collect()
}

/// What there is to link to.
struct Known {
    /// The documents' names, former ones included.
    names: HashSet<String>,
    /// The first parts of names: links to other areas than these lead out of the tree.
    areas: BTreeSet<String>,
    /// The folder of the documents, with its slash.
    content: &'static str,
    /// Whether the tree keeps the images of its documents.
    assets: bool,
}

impl Known {
    fn of(desks: &Desks<'_>, raw: &Raw) -> Self {
        let content = if raw.documents.iter().all(|d| d.path.starts_with("content/")) { "content/" } else { "" };
        let mut known = Self {
            names: HashSet::new(),
            areas: BTreeSet::new(),
            content,
            assets: desks.library().store().has("assets"),
        };
        for document in &raw.documents {
            let own = document_name(document.path.strip_prefix(content).unwrap_or(&document.path));
            known.areas.insert(own.split('/').next().unwrap_or("").to_owned());
            known.names.insert(own);
            let former = document.front.as_ref().and_then(|f| f.all.get("redirect_from")).and_then(|r| r.as_array());
            known.names.extend(former.into_iter().flatten().filter_map(|o| o.as_str()).map(document_name));
        }
        known
    }

    /// Whether there is a document of that path, seen from the document at `from`; `None` where the link leads out of the tree.
    fn has(&self, from: &str, path: &str) -> Option<bool> {
        if let Some(rooted) = path.strip_prefix('/') {
            let wanted = document_name(rooted);
            let area = wanted.split('/').next().unwrap_or("");
            // A tree of one folder has no areas: what starts at its top is one of its documents.
            let is_ours = self.content.is_empty() || self.areas.contains(area) && wanted.contains('/');
            return is_ours.then(|| self.names.contains(&wanted));
        }
        let folder = from.strip_prefix(self.content)?.rsplit_once('/').map_or("", |(f, _)| f);
        let beside = joined(folder, path).is_some_and(|p| self.names.contains(&document_name(&p)));
        Some(beside || self.names.contains(&document_name(path)))
    }
}

fn in_text(desks: &Desks<'_>, known: &Known, text: &RawText, document: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut anchors: Option<HashSet<String>> = None;
    for unit in &text.units {
        if !unit.text.contains("](") {
            continue;
        }
        let marks = Marks::of(&unit.text);
        for target in &marks.links {
            if target.contains("{{") || target.contains("{%") || outward(target) {
                continue;
            }
            let (path, part) = target.split_once('#').map_or((target.as_str(), ""), |(p, part)| (p, part));
            let path = path.split('?').next().unwrap_or("");
            if path.is_empty() {
                if document
                    && !part.is_empty()
                    && !anchors.get_or_insert_with(|| anchors_of(desks, text)).contains(part)
                {
                    found.push(tell(text, unit, "anchor-dead", target));
                }
                continue;
            }
            // An included text stands in other folders than its own.
            let is_file =
                path.rsplit('/').next().is_some_and(|n| n.contains('.') && !n.ends_with(".md") && !n.contains('@'));
            let dead = if is_file {
                let file = file(&text.path, path);
                (document || path.starts_with('/'))
                    && known.assets
                    && file.is_some_and(|f| !desks.library().store().has(&f))
            } else {
                (document || path.starts_with('/')) && known.has(&text.path, path) == Some(false)
            };
            if dead {
                found.push(tell(text, unit, "link-dead", target));
            }
        }
    }
    images(desks, known, text, document, &mut found);
    found
}

/// Images stand at the ends of units and on lines of their own: they are looked for in the whole text.
fn images(desks: &Desks<'_>, known: &Known, text: &RawText, document: bool, found: &mut Vec<Finding>) {
    for (index, line) in text.text.lines().enumerate().filter(|(_, l)| l.contains("![")) {
        for target in Marks::of(line).images {
            let rooted = target.starts_with('/');
            if outward(&target) || target.contains("{{") || rooted && !known.assets || !rooted && !document {
                continue;
            }
            let there = file(&text.path, &target).is_some_and(|f| desks.library().store().has(&f));
            if !there {
                let line = u32::try_from(index + 1).unwrap_or(u32::MAX);
                let unit = RawUnit { what: String::new(), text: String::new(), lines: (line, line), heading: None };
                found.push(tell(text, &unit, "image-dead", &target));
            }
        }
    }
}

fn tell(text: &RawText, unit: &RawUnit, rule: &'static str, target: &str) -> Finding {
    let place = locate(&text.path, &text.text, unit.lines, target);
    let diagnostic = Diagnostic { rule, ..Diagnostic::error("link-dead") }.with("target", target).at(place);
    Finding::of_source(&text.path, diagnostic)
}

/// The parts of a document: its headings in every version, and what its author named.
fn anchors_of(desks: &Desks<'_>, text: &RawText) -> HashSet<String> {
    let mut all: HashSet<String> = text.units.iter().filter_map(|u| u.heading.clone()).collect();
    all.extend(text.units.iter().filter(|u| u.heading.is_some()).map(|u| slug(&u.text)));
    if let Ok(document) = desks.desk.source(&text.path, None) {
        all.extend(headings(&document).map(|(slug, _)| slug.to_owned()));
    }
    for mark in ["id=\"", "name=\"", "{#"] {
        for (at, _) in text.text.match_indices(mark) {
            let rest = &text.text[at + mark.len()..];
            all.insert(rest[..rest.find(['"', '}']).unwrap_or(0)].to_owned());
        }
    }
    all
}
