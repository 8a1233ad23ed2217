//! The same steps in the same order with the same actions.

use super::Desks;
use super::finding::{Finding, shortened};
use crate::diagnostic::{Diagnostic, Place};
use crate::document::action::{Action, ActionKind};
use crate::document::{Document, Procedure, Step, Words};
use crate::localize::{StepOrder, Target, collapse, step_order};
use crate::source::Wording;
use crate::template::place;

/// More steps than this that have no partner are counted, not named.
const NAMED: usize = 3;

/// What differs between a document's steps and those of its translation, in the version that the document is read for.
pub(super) fn findings(desks: &Desks<'_>, source: &Document, target: &Target) -> Vec<Finding> {
    match target.folder {
        Some(_) => in_tree(desks, source, target),
        None if target.tag == source.language => Vec::new(),
        None => in_catalog(desks, source, target),
    }
}

/// A translated document, read on its own.
fn in_tree(desks: &Desks<'_>, source: &Document, target: &Target) -> Vec<Finding> {
    let Ok(Some(Ok(mut translation))) = desks.desk.translation(source, target) else { return Vec::new() };
    let root = format!("translations/{}/", target.tag);
    let is_own = |d: &&Diagnostic| d.place.as_ref().is_some_and(|p| p.path.starts_with(&root));
    let mut found: Vec<Diagnostic> = translation.findings.iter().filter(is_own).cloned().collect();
    let _ = desks.desk.tools().attach(&mut translation);
    let (wanted, have): (Vec<Procedure<'_>>, Vec<Procedure<'_>>) =
        (source.procedures().collect(), translation.procedures().collect());
    let steps = |all: &[Procedure<'_>]| all.iter().map(|p| p.steps.steps.len()).sum::<usize>();
    if wanted.len() == have.len() {
        for (own, other) in wanted.iter().zip(&have) {
            let heading = own.heading.map_or_else(|| source.title.plain(), Words::plain);
            found.extend(compare(&[*own], &[*other], &heading, &translation));
        }
    } else if steps(&wanted) == steps(&have) {
        let lists = steps_differ("lists").with("source", wanted.len()).with("here", have.len());
        found.push(lists.at(own_place(&translation, have.iter().find_map(|p| p.steps.steps.first()))));
        found.extend(compare(&wanted, &have, &source.title.plain(), &translation));
    } else {
        found.extend(compare(&wanted, &have, &source.title.plain(), &translation));
    }
    found.into_iter().map(|d| Finding::of_translation(&target.tag, &source.path, d)).collect()
}

/// A catalog's words, read with the cues of their own language: a person who reads them is told to do the same. Their steps are the
/// source's.
fn in_catalog(desks: &Desks<'_>, source: &Document, target: &Target) -> Vec<Finding> {
    let Ok(mut reread) = desks.desk.worded(source, target) else { return Vec::new() };
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

/// Steps that are missing, or not in the source, or stand elsewhere; and those that ask for something else than their partners.
fn compare<'a>(
    source: &[Procedure<'a>],
    here: &[Procedure<'a>],
    heading: &str,
    translation: &Document,
) -> Vec<Diagnostic> {
    let all = |lists: &[Procedure<'a>]| lists.iter().flat_map(|p| &p.steps.steps).collect::<Vec<&'a Step>>();
    let (own, other) = (all(source), all(here));
    let mut order = step_order(&own, &other);
    let apart = order.missing.len() + order.extra.len() + order.moved.len();
    let certain = order.pairs.iter().filter(|(.., certain)| *certain).count();
    let mut found = Vec::new();
    // Which of steps that are hardly alike is missing would be a guess.
    if apart > NAMED || apart > 0 && certain * 2 < own.len().min(other.len()) || order.pairs.is_empty() {
        if own.len() == other.len() {
            // As many, but hardly alike: worded in another way, step by step.
            order = StepOrder { pairs: (0..own.len()).map(|at| (at, at, true)).collect(), ..StepOrder::default() };
        } else {
            let counts = steps_differ("count").with("heading", heading);
            let counts = counts.with("source", own.len()).with("here", other.len());
            found.push(counts.at(own_place(translation, other.first().copied())));
        }
    } else {
        found.extend(apart_steps(&order, &own, &other, translation));
    }
    // Beside a step that has no partner the next may be no partner, either.
    let pairs = order.pairs.iter().filter(|(.., certain)| apart == 0 || *certain).map(|(a, b, _)| (*a, *b));
    let partners = pairs.chain(order.moved.iter().copied());
    found.extend(partners.filter_map(|(a, b)| actions_differ(own[a], other[b], translation)));
    found
}

/// The steps that are missing, not in the source, or elsewhere.
fn apart_steps(order: &StepOrder, own: &[&Step], other: &[&Step], translation: &Document) -> Vec<Diagnostic> {
    let words = |step: &Step| shortened(step.words().map(Words::plain).unwrap_or_default().trim());
    let here = |at: usize| own_place(translation, other.get(at).copied());
    let missing = |at: &usize| {
        // It belongs behind the step that comes before it.
        let before = order.pairs.iter().rev().find(|(a, ..)| a < at).map_or(0, |(_, b, _)| *b);
        steps_differ("missing").with("step", own[*at].number).with("text", words(own[*at])).at(here(before))
    };
    let extra = |at: &usize| {
        steps_differ("extra").with("step", other[*at].number).with("text", words(other[*at])).at(here(*at))
    };
    let moved = |(a, b): &(usize, usize)| {
        let moved = steps_differ("moved").with("step", other[*b].number).with("source", own[*a].number);
        moved.with("text", words(other[*b])).at(here(*b))
    };
    let all = order.missing.iter().map(missing).chain(order.extra.iter().map(extra));
    all.chain(order.moved.iter().map(moved)).collect()
}

fn steps_differ(how: &str) -> Diagnostic {
    Diagnostic::error("steps-differ").with("how", how)
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
