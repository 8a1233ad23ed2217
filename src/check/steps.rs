//! The same steps in the same order with the same actions.

use rayon::prelude::*;

use super::Desks;
use super::finding::Finding;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::action::{Action, ActionKind};
use crate::document::{Document, Procedure, Step, Words};
use crate::localize::{Target, collapse};
use crate::source::Wording;
use crate::template::place;

/// Translations whose steps are not the source's.
pub(super) fn findings(desks: &Desks<'_>, targets: &[Target]) -> Vec<Finding> {
    let paths = desks.library().documents();
    paths
        .par_iter()
        .flat_map_iter(|path| {
            let source = desks.desk.source(path, None).ok();
            let of = |source: &Document| targets.iter().flat_map(|t| one(desks, source, t)).collect::<Vec<_>>();
            source.as_ref().map(of).unwrap_or_default()
        })
        .collect()
}

fn one(desks: &Desks<'_>, source: &Document, target: &Target) -> Vec<Finding> {
    if target.folder.is_some() { in_tree(desks, source, target) } else { in_catalog(desks, source, target) }
}

/// A translated document, read on its own.
fn in_tree(desks: &Desks<'_>, source: &Document, target: &Target) -> Vec<Finding> {
    let tell = |d: Diagnostic| Finding::of_translation(&target.tag, &source.path, d);
    let Ok(Some(Ok(mut translation))) = desks.desk.translation(source, target) else { return Vec::new() };
    let root = format!("translations/{}/", target.tag);
    let is_own = |d: &&Diagnostic| d.place.as_ref().is_some_and(|p| p.path.starts_with(&root));
    let mut found: Vec<Finding> = translation.findings.iter().filter(is_own).cloned().map(tell).collect();
    let _ = desks.desk.tools().attach(&mut translation);
    let (wanted, have): (Vec<Procedure<'_>>, Vec<Procedure<'_>>) =
        (source.procedures().collect(), translation.procedures().collect());
    let count = |all: &[Procedure<'_>]| all.iter().map(|p| p.steps.steps.len()).collect::<Vec<_>>();
    let (own, other) = (count(&wanted), count(&have));
    if own.len() != other.len() {
        let diagnostic = Diagnostic::error("steps-differ")
            .with("heading", source.title.plain())
            .with("source", own.iter().sum::<usize>())
            .with("here", other.iter().sum::<usize>())
            .at(own_place(&translation, have.first().and_then(|p| p.steps.steps.first())));
        found.push(tell(diagnostic));
        return found;
    }
    for (own, other) in wanted.iter().zip(&have) {
        let (a, b) = (&own.steps.steps, &other.steps.steps);
        if a.len() != b.len() {
            let heading = own.heading.map_or_else(|| source.title.plain(), Words::plain);
            let diagnostic = Diagnostic::error("steps-differ")
                .with("heading", heading)
                .with("source", a.len())
                .with("here", b.len())
                .at(own_place(&translation, b.first()));
            found.push(tell(diagnostic));
            continue;
        }
        for (step, other) in a.iter().zip(b) {
            if let Some(d) = actions_differ(step, other, &translation) {
                found.push(tell(d));
            }
        }
    }
    found
}

/// A catalog's words, read with the cues of their own language: a person who reads them is told to do the same.
fn in_catalog(desks: &Desks<'_>, source: &Document, target: &Target) -> Vec<Finding> {
    let Ok(worded) = desks.desk.worded(source, target) else { return Vec::new() };
    let mut reread = worded.clone();
    if desks.desk.tools().attach(&mut reread).is_err() {
        return Vec::new();
    }
    let steps = |d: &Document| -> Vec<Step> { d.procedures().flat_map(|p| p.steps.steps.clone()).collect() };
    let of = |(own, read): (&Step, &Step)| {
        let d = actions_differ(own, read, &reread)?;
        Some(Finding::of_translation(&target.tag, &source.path, d))
    };
    steps(source).iter().zip(&steps(&reread)).filter_map(of).collect()
}

fn actions_differ(own: &Step, other: &Step, translation: &Document) -> Option<Diagnostic> {
    let text = |s: &Step| s.words().map(Words::plain).unwrap_or_default();
    let translated = other.words().is_some_and(|w| w.language.is_none() && w.wording != Wording::Source);
    if !translated || collapse(&text(own)) == collapse(&text(other)) {
        return None;
    }
    let (wanted, found) = (kinds(&own.actions), kinds(&other.actions));
    if wanted == found || wanted.is_empty() {
        return None;
    }
    let none = |kinds: Vec<&'static str>| if kinds.is_empty() { vec!["instruct"] } else { kinds };
    let list = |kinds: Vec<&'static str>| none(kinds).iter().map(|k| format!("`{k}`")).collect::<Vec<_>>();
    Some(
        Diagnostic::warning("actions-differ")
            .with("step", own.number)
            .with("source", list(wanted))
            .with("here", list(found))
            .at(place_of(translation, Some(other))),
    )
}

/// The kinds of a step's actions; what a person does in their own way is none.
fn kinds(actions: &[Action]) -> Vec<&'static str> {
    let kind = |a: &Action| match a.kind {
        ActionKind::Navigate { .. } => Some("navigate"),
        ActionKind::Click(_) => Some("click"),
        ActionKind::Select { .. } => Some("select"),
        ActionKind::Fill { .. } => Some("fill"),
        ActionKind::Press { .. } => Some("press"),
        ActionKind::Download { .. } => Some("download"),
        ActionKind::Upload { .. } => Some("upload"),
        ActionKind::Command(_) => Some("command"),
        ActionKind::Request(_) => Some("request"),
        ActionKind::Check { .. } => Some("check"),
        ActionKind::Instruct { .. } => None,
    };
    actions.iter().filter_map(kind).collect()
}

/// The place of a step in the document itself: where a text is included, that of the include.
fn own_place(document: &Document, step: Option<&Step>) -> Place {
    let mut origin = step.map(|s| s.origin);
    while let Some(from) = origin.filter(|o| o.part > 0).and_then(|o| document.parts.get(o.part as usize)) {
        origin = from.from;
    }
    let found = origin.and_then(|o| place(&document.parts, o, ""));
    found.unwrap_or_else(|| place_of(document, None))
}

fn place_of(document: &Document, step: Option<&Step>) -> Place {
    let found = step.and_then(|s| place(&document.parts, s.origin, ""));
    found.unwrap_or_else(|| {
        let source = document.parts.first().map(|p| &p.source);
        source
            .map_or_else(|| Place::find(&document.path, "", 1, ""), |s| Place::find(&s.path, &s.text, s.first_line, ""))
    })
}
