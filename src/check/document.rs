//! The source documents: what their own reading finds, what no reading reaches, and code blocks that never end.

use std::sync::Arc;

use rayon::prelude::*;

use super::Desks;
use super::finding::{Finding, Fix};
use super::raw::{Raw, RawText};
use super::versions::Versions;
use crate::diagnostic::{Arg, Diagnostic, Place};
use crate::document::Document;
use crate::document::action::ActionKind;
use crate::localize::Target;
use crate::source::{Source, Version, line_of, read_yaml};
use crate::template::Context;

/// What is wrong with the documents, their translations' steps, the included texts and the data.
pub(super) fn findings(desks: &Desks<'_>, raw: &Raw, versions: &Versions, targets: &[Target]) -> Vec<Finding> {
    let of_documents = raw.documents.par_iter().flat_map(|text| document(desks, text, versions, targets));
    let of_reusables = raw.reusables.par_iter().flat_map(|text| reusable(desks, text));
    let mut found: Vec<Finding> = of_documents.chain(of_reusables).collect();
    // A document that cannot be read at all has no text.
    for path in desks.library().documents() {
        if let Err(why) = desks.library().document(path, None) {
            found.push(Finding::of_source(path, *why));
        }
    }
    found.extend(data(desks));
    found
}

fn document(desks: &Desks<'_>, text: &RawText, versions: &Versions, targets: &[Target]) -> Vec<Finding> {
    let mut found = super::references::references(desks, text);
    found.extend(super::fences::unclosed(text, None, &text.path));
    found.extend(hidden(text));
    found.extend(super::versions::findings(text).into_iter().map(|d| Finding::of_source(&text.path, d)));
    found.extend(readings(desks, text, versions, targets));
    found
}

/// What is found in the document as it reads in each of its versions. Where several see the same of it, it is read once for them all.
fn readings(desks: &Desks<'_>, text: &RawText, versions: &Versions, targets: &[Target]) -> Vec<Finding> {
    let wanted = versions.of_document(desks, text);
    let names: Vec<String> = wanted.iter().map(ToString::to_string).collect();
    let variants = |folder: Option<&str>| desks.desk.variants(&text.path, folder, &wanted);
    // A translation may have conditions that the source has not.
    let of_targets: Vec<_> = targets.iter().map(|t| t.folder.as_deref().map(|f| variants(Some(f)))).collect();
    let mut found = Vec::new();
    let mut tell = |group: &[usize], findings: Vec<Finding>| {
        let versions: Vec<String> = group.iter().map(|at| names[*at].clone()).collect();
        found.extend(findings.into_iter().map(|f| Finding { versions: versions.clone(), ..f }));
    };
    for group in variants(None).iter().filter(|g| !g.is_empty()) {
        // The first of all is the one in which it is shown: it is read even where the document says that it is not for it.
        let asked = (group[0] > 0 || !versions.are_all()).then(|| names[group[0]].as_str());
        let mut document = match desks.desk.source(&text.path, asked) {
            Ok(document) => document,
            Err(why) => {
                tell(group, vec![Finding::of_source(&text.path, *why)]);
                continue;
            }
        };
        let own = document.findings.iter().cloned().chain(procedures(text, &document));
        let own = own.chain(super::inputs::findings(text, &document));
        tell(group, own.map(|d| Finding::of_source(&text.path, d)).collect());
        for (target, variants) in targets.iter().zip(&of_targets) {
            let Some(variants) = variants else {
                tell(group, super::steps::findings(desks, &document, target));
                continue;
            };
            for variant in variants {
                let both: Vec<usize> = group.iter().filter(|at| variant.contains(at)).copied().collect();
                let Some(first) = both.first() else { continue };
                document.version = wanted[*first].clone();
                tell(&both, super::steps::findings(desks, &document, target));
            }
        }
    }
    super::finding::sort(&mut found);
    // What is so in all its versions is told without naming any.
    found.iter_mut().filter(|f| f.versions.len() == names.len()).for_each(|f| f.versions.clear());
    found
}

fn reusable(desks: &Desks<'_>, text: &RawText) -> Vec<Finding> {
    let mut found = super::references::references(desks, text);
    found.extend(super::fences::unclosed(text, None, &text.path));
    found.extend(hidden(text));
    found.extend(desks.faults(text, None).into_iter().map(|d| Finding::of_source(&text.path, d)));
    found
}

impl Desks<'_> {
    /// What is wrong with the Liquid of an included text, whoever includes it.
    pub(super) fn faults(&self, text: &RawText, folder: Option<&str>) -> Vec<Diagnostic> {
        let Ok(version) = Version::parse("ghes", self.library().newest()) else { return Vec::new() };
        if !text.text.contains("{%") && !text.text.contains("{{") || !self.library().liquid() {
            return Vec::new();
        }
        let source = Arc::new(Source {
            first_line: text.body_line,
            folder: folder.map(Arc::from),
            ..Source::new(text.path.clone(), text.body().to_owned())
        });
        let context = Context { version, liquid: true, verbatim: true };
        let page = self.templates.expand(&source, &context, &self.library().texts(folder));
        // What is wrong in the texts that this one includes is told of those. Nothing is known here of what its reader defines.
        let own = |d: &Diagnostic| {
            d.place.as_ref().is_some_and(|p| p.path == text.path)
                && !matches!(d.rule, "expression-unknown" | "condition-unknown")
        };
        let moved = |mut d: Diagnostic| {
            if let Some(place) = &mut d.place {
                *place = Place { line: place.line, ..place.clone() };
            }
            d
        };
        page.findings.into_iter().filter(own).map(moved).collect()
    }
}

/// Characters in a source document that nobody sees.
fn hidden(text: &RawText) -> Vec<Finding> {
    if text.text.is_ascii() {
        return Vec::new();
    }
    let all = text.text.lines().enumerate().filter(|(_, l)| !l.is_ascii());
    let one = |(index, line): (usize, &str)| {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        super::hidden::flaws("", line)
            .into_iter()
            .map(|flaw| {
                let place = Place::find(&text.path, &text.text, number, &flaw.needle);
                let fix = flaw.fix.map(|(from, to)| Fix {
                    path: text.path.clone(),
                    lines: (number, number),
                    from,
                    to,
                    all: true,
                });
                let diagnostic =
                    Diagnostic { rule: flaw.rule, severity: flaw.severity, args: flaw.args, place: Some(place) };
                Finding::of_source(&text.path, diagnostic).mended_by(fix)
            })
            .collect::<Vec<_>>()
    };
    all.flat_map(one).collect()
}

/// Documents that say how they are run and have no steps, and procedures in which nothing is known to be done.
fn procedures<'a>(text: &'a RawText, document: &'a Document) -> impl Iterator<Item = Diagnostic> + 'a {
    let declares = document.front.vade.is_some();
    let line = line_of(&document.front.yaml, &["vade"]) + 1;
    let at = move |needle: &str| Place::find(&text.path, &text.text, line, needle);
    let empty = declares && document.procedures().next().is_none();
    let nothing = empty.then(|| Diagnostic::warning("procedure-missing").at(at("vade")));
    let idle = document.procedures().filter(move |p| {
        let actions =
            |s: &crate::document::Step| s.actions.iter().any(|a| !matches!(a.kind, ActionKind::Instruct { .. }));
        declares && !any_step(&p.steps.steps, &actions)
    });
    let idle = idle.map(move |p| {
        let heading = p.heading.map_or_else(|| document.title.plain(), crate::document::Words::plain);
        let first = p.steps.steps.first().map_or(line, |s| s.origin.line);
        Diagnostic::warning("procedure-without-actions")
            .with("heading", heading)
            .at(Place::find(&text.path, &text.text, first, ""))
    });
    nothing.into_iter().chain(idle)
}

fn any_step(steps: &[crate::document::Step], fits: &dyn Fn(&crate::document::Step) -> bool) -> bool {
    use crate::document::{Block, BlockKind};
    fn in_blocks(blocks: &[Block], fits: &dyn Fn(&crate::document::Step) -> bool) -> bool {
        blocks.iter().any(|b| match &b.kind {
            BlockKind::Steps(steps) => any_step(&steps.steps, fits),
            BlockKind::Only { blocks, .. } | BlockKind::Notice { blocks, .. } => in_blocks(blocks, fits),
            _ => false,
        })
    }
    steps.iter().any(|s| fits(s) || in_blocks(&s.blocks, fits))
}

/// Variables, features and other data that are not YAML.
fn data(desks: &Desks<'_>) -> Vec<Finding> {
    let store = desks.library().store();
    let mut found = Vec::new();
    for path in ["data/variables", "data/features"].iter().flat_map(|f| store.paths(f, ".yml")) {
        match store.read(&path) {
            Ok(Some(text)) => {
                if let Err(why) = read_yaml(&text) {
                    let place = Place::find(&path, &text, why.line.max(1), "");
                    found.push(Finding::of_source(
                        &path,
                        Diagnostic::error("data-not-yaml").with("reason", Arg::from(why.reason)).at(place),
                    ));
                }
            }
            Ok(None) => {}
            Err(why) => found.push(Finding::of_source(&path, *why)),
        }
    }
    found
}
