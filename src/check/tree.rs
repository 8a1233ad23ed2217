//! A translated tree: each file's units against those of its source, and what holds its units together.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Desks;
use super::finding::{Finding, Fix, locate, shortened};
use super::marks::written;
use super::pair::{Flaw, Pair, PairKind, difference, flaws};
use super::raw::{Raw, RawText, RawUnit};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::localize::import::partners;
use crate::localize::{Target, UnitKind, tags};
use crate::source::line_of;

/// What was found, and the pairs that it was found in, for those who compare across documents.
pub(super) struct Found {
    pub findings: Vec<Finding>,
    pub pairs: Vec<Paired>,
}

/// A unit and its translation with its place.
#[derive(Clone, Debug)]
pub(super) struct Paired {
    pub language: String,
    /// The path of the source text.
    pub about: String,
    /// The path of the translation.
    pub path: String,
    pub lines: (u32, u32),
    pub source: String,
    pub here: String,
}

/// What is wrong with the translated trees of these languages.
pub(super) fn findings(desks: &Desks<'_>, raw: &Raw, targets: &[&Target]) -> Found {
    let texts: Vec<(&RawText, bool)> =
        raw.documents.iter().map(|d| (d, true)).chain(raw.reusables.iter().map(|r| (r, false))).collect();
    let jobs: Vec<(&str, &RawText, bool)> = targets
        .iter()
        .filter_map(|t| t.folder.as_deref())
        .flat_map(|folder| texts.iter().map(move |(text, document)| (folder, *text, *document)))
        .collect();
    let done: Vec<(Vec<Finding>, Vec<Paired>)> =
        jobs.par_iter().map(|(folder, source, document)| file(desks, folder, source, *document)).collect();
    let mut found = Found { findings: Vec::new(), pairs: Vec::new() };
    for (findings, pairs) in done {
        found.findings.extend(findings);
        found.pairs.extend(pairs);
    }
    for folder in targets.iter().filter_map(|t| t.folder.as_deref()) {
        found.findings.extend(orphans(desks, raw, folder));
        found.findings.extend(super::variables::findings(desks, folder));
    }
    found
}

/// One translated file.
fn file(desks: &Desks<'_>, folder: &str, source: &RawText, document: bool) -> (Vec<Finding>, Vec<Paired>) {
    let path = format!("translations/{folder}/{}", source.path);
    let tell = |diagnostic: Diagnostic| Finding::of_translation(folder, &source.path, diagnostic);
    let settings = &desks.library().settings;
    let front = source.front.clone().unwrap_or_default();
    let said = desks.library().said_of(&source.path, &front).filter(|_| document);
    let written = settings.language_of(said);
    if written == folder {
        return (Vec::new(), Vec::new());
    }
    let text = match desks.library().store().read(&path) {
        Ok(Some(text)) => text,
        Ok(None) if document => {
            let missing = Diagnostic::note("document-missing").with("path", path).at(Place::find(
                &source.path,
                &source.text,
                1,
                "",
            ));
            return (vec![tell(missing)], Vec::new());
        }
        Ok(None) => return (Vec::new(), Vec::new()),
        Err(why) => return (vec![tell(*why)], Vec::new()),
    };
    let mut found = Vec::new();
    if document && let Err(why) = crate::source::FrontMatter::read(&path, &text) {
        found.push(tell(*why));
    }
    let here = if document { RawText::document(path, text) } else { RawText::included(path, text) };
    found.extend(structure(source, &here, folder));
    found.extend(versions(source, &here, folder));
    found.extend(super::fences::differences(source, &here, folder));
    let (from, to) = desks.speeches(written, folder);
    let (pairs, lone) = paired(source, &here);
    let (mut untranslated, mut all) = (Vec::new(), Vec::new());
    for (unit, translation, certain) in pairs {
        let pair = Pair { source: &unit.text, here: &translation.text, from, to, kind: PairKind::Tree };
        for flaw in flaws(&pair) {
            if flaw.rule == "unit-untranslated" {
                untranslated.push(translation);
            } else {
                found.push(finding(folder, source, &here, translation, flaw, certain));
            }
        }
        all.push(Paired {
            language: folder.to_owned(),
            about: source.path.clone(),
            path: here.path.clone(),
            lines: translation.lines,
            source: unit.text.clone(),
            here: translation.text.clone(),
        });
    }
    // A whole file of missing units is one finding, not a hundred.
    if let Some(first) = untranslated.first() {
        let place = locate(&here.path, &here.text, first.lines, "");
        let counts =
            Diagnostic::warning("unit-untranslated").with("units", untranslated.len()).with("all", source.units.len());
        found.push(tell(counts.at(place)));
    }
    if let Some(first) = lone.missing.first() {
        let place = Place::find(&source.path, &source.text, first.lines.0, "");
        let diagnostic = Diagnostic::warning("unit-missing")
            .with("units", lone.missing.len())
            .with("all", source.units.len())
            .with("first", shortened(&first.text));
        found.push(tell(diagnostic.at(place)));
    }
    if let Some(first) = lone.surplus.first() {
        let place = locate(&here.path, &here.text, first.lines, "");
        let diagnostic =
            Diagnostic::warning("unit-surplus").with("units", lone.surplus.len()).with("first", shortened(&first.text));
        found.push(tell(diagnostic.at(place)));
    }
    (found, all)
}

fn finding(folder: &str, source: &RawText, here: &RawText, unit: &RawUnit, flaw: Flaw, certain: bool) -> Finding {
    // What was paired by a hair may be no pair at all.
    let severity = if certain || flaw.rule == "hidden-character" || flaw.rule == "mixed-script" {
        flaw.severity
    } else {
        flaw.severity.min(Severity::Warning)
    };
    let place = locate(&here.path, &here.text, unit.lines, &flaw.needle);
    let fix = flaw.fix.filter(|_| certain).map(|(from, to)| Fix {
        path: here.path.clone(),
        lines: unit.lines,
        from,
        to,
        all: flaw.rule == "hidden-character",
    });
    let diagnostic = Diagnostic { rule: flaw.rule, severity, args: flaw.args, place: Some(place) };
    let fix = fix.filter(|f| f.applies(&here.text));
    Finding::of_translation(folder, &source.path, diagnostic).mended_by(fix)
}

/// Units that found no partner.
struct Lone<'a> {
    missing: Vec<&'a RawUnit>,
    surplus: Vec<&'a RawUnit>,
}

type Pairs<'a> = Vec<(&'a RawUnit, &'a RawUnit, bool)>;

/// The units of a text with those of its translation, and whether each pair is certain.
fn paired<'a>(source: &'a RawText, here: &'a RawText) -> (Pairs<'a>, Lone<'a>) {
    let is_front = |u: &&RawUnit| UnitKind::named(&u.what).is_none();
    let (front, body): (Vec<&RawUnit>, Vec<&RawUnit>) = source.units.iter().partition(is_front);
    let (front_here, body_here): (Vec<&RawUnit>, Vec<&RawUnit>) = here.units.iter().partition(is_front);
    let mut pairs: Pairs<'a> = Vec::new();
    let mut lone = Lone { missing: Vec::new(), surplus: Vec::new() };
    for unit in front {
        match front_here.iter().find(|u| u.what == unit.what) {
            Some(translation) => pairs.push((unit, translation, true)),
            None => lone.missing.push(unit),
        }
    }
    let texts = |units: &[&'a RawUnit]| -> Vec<(&'a str, &'a str)> {
        units.iter().map(|u| (u.what.as_str(), u.text.as_str())).collect()
    };
    let mut used = vec![false; body_here.len()];
    for (unit, partner) in body.iter().zip(partners(&texts(&body), &texts(&body_here))) {
        match partner {
            Some((at, certain)) => {
                used[at] = true;
                pairs.push((unit, body_here[at], certain));
            }
            None => lone.missing.push(unit),
        }
    }
    lone.surplus = body_here.iter().zip(used).filter(|(_, used)| !used).map(|(u, _)| *u).collect();
    (pairs, lone)
}

/// The tags that stand outside of units: conditions, includes, notices.
fn structure(source: &RawText, here: &RawText, folder: &str) -> Vec<Finding> {
    let of = |text: &RawText, conditions: bool| -> Vec<String> {
        let mut inside: BTreeMap<String, usize> = BTreeMap::new();
        for tag in text.units.iter().flat_map(|u| tags(&u.text).iter().map(written).collect::<Vec<_>>()) {
            *inside.entry(tag).or_default() += 1;
        }
        let all = tags(text.body()).into_iter().filter(|t| t.variable().is_none() && t.name != "{{");
        let outside = all.filter_map(|t| {
            let tag = written(&t);
            match inside.get_mut(&tag).filter(|n| **n > 0) {
                Some(count) => {
                    *count -= 1;
                    None
                }
                None => Some((t.name.to_owned(), tag)),
            }
        });
        let is_condition = |name: &str| matches!(name, "if" | "ifversion" | "elsif" | "unless" | "case" | "when");
        let is_include = |name: &str| matches!(name, "data" | "indented_data_reference" | "include");
        outside
            .filter(|(name, _)| if conditions { is_condition(name) } else { is_include(name) })
            .map(|(_, t)| t)
            .collect()
    };
    let mut found = Vec::new();
    for (rule, conditions) in [("condition-differs", true), ("include-differs", false)] {
        let Some((lost, added)) = difference(&of(source, conditions), &of(here, conditions)) else { continue };
        let how = match (lost.is_empty(), added.is_empty()) {
            (false, true) => "lost",
            (true, false) => "added",
            _ => "changed",
        };
        let shown = |items: &[String]| items.iter().map(|t| format!("`{t}`")).collect::<Vec<_>>();
        let needle = tags(here.body()).into_iter().find(|t| added.first() == Some(&written(t))).map_or("", |t| t.text);
        let last = u32::try_from(here.text.lines().count()).unwrap_or(u32::MAX);
        let place = locate(&here.path, &here.text, (here.body_line.min(last.max(1)), last), needle);
        let diagnostic = Diagnostic { rule, ..Diagnostic::error("condition-differs") }
            .with("how", how)
            .with("source", shown(&lost))
            .with("here", shown(&added))
            .at(place);
        let fix = match (lost.as_slice(), added.as_slice()) {
            ([lost], [_]) if !needle.is_empty() => Some(Fix {
                path: here.path.clone(),
                lines: (1, last),
                from: needle.to_owned(),
                to: lost.clone(),
                all: false,
            }),
            _ => None,
        };
        found.push(Finding::of_translation(folder, &source.path, diagnostic).mended_by(fix));
    }
    found
}

/// The versions that a document is for.
fn versions(source: &RawText, here: &RawText, folder: &str) -> Option<Finding> {
    let (wanted, found) = (source.front.as_ref()?, here.front.as_ref()?);
    let of = |front: &crate::source::FrontMatter| -> Vec<String> {
        let mut all: Vec<String> = front.versions.iter().map(|(plan, range)| format!("{plan} {range}")).collect();
        all.sort();
        all
    };
    let (wanted, found) = (of(wanted), of(found));
    // A translation without the key is read by the source's.
    if wanted == found || found.is_empty() {
        return None;
    }
    let line = line_of(&here.front.as_ref()?.yaml, &["versions"]) + 1;
    let diagnostic = Diagnostic::warning("versions-differ")
        .with("source", wanted)
        .with("here", found)
        .at(Place::find(&here.path, &here.text, line, "versions"));
    Some(Finding::of_translation(folder, &source.path, diagnostic))
}

/// Translated files without a source.
fn orphans(desks: &Desks<'_>, raw: &Raw, folder: &str) -> Vec<Finding> {
    let known: std::collections::HashSet<&str> = raw.all().map(|t| t.path.as_str()).collect();
    let root = format!("translations/{folder}");
    let paths = desks.library().store().paths(&root, ".md");
    let orphan = |path: &String| {
        let inner = path.strip_prefix(&root)?.strip_prefix('/')?;
        let is_text = inner.starts_with("content/") || inner.starts_with("data/reusables/");
        (is_text && !known.contains(inner)).then(|| {
            let diagnostic =
                Diagnostic::note("document-orphan").with("path", path.as_str()).at(desks.place(path, 1, ""));
            Finding::of_translation(folder, inner, diagnostic)
        })
    };
    paths.iter().filter_map(orphan).collect()
}
