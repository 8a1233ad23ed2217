//! What a step does, for whoever wants to see it: each action, its effect, and how it is known.

use super::page::Page;
use super::writer::Html;
use crate::document::Step;
use crate::document::action::{Action, ActionKind, Command, Effect, Element, Provenance};

/// The actions of a step as a list that the page shows on request.
pub(super) fn write(page: &Page<'_>, h: &mut Html, step: &Step) {
    if step.actions.is_empty() {
        return;
    }
    h.el("ul", &[("class", "actions")], |h| {
        for action in &step.actions {
            let (effect, id) = effect(action.effect);
            h.el("li", &[], |h| {
                let (kind, about) = described(action);
                h.leaf("b", &[], &page.lexicon.say(kind, &[]));
                if let Some(about) = about.filter(|a| !a.is_empty()) {
                    h.text(" ");
                    h.leaf("code", &[("translate", "no")], &about);
                }
                h.text(" ");
                h.leaf("span", &[("class", effect)], &page.lexicon.say(id, &[]));
                h.text(" ");
                h.leaf("i", &[], &page.lexicon.say(provenance(action.from), &[]));
                if let ActionKind::Command(Command { person: Some(why), .. }) = &action.kind {
                    h.text(" ");
                    h.leaf("span", &[], &page.lexicon.say(why, &[]));
                }
            });
        }
    });
}

fn described(action: &Action) -> (&'static str, Option<String>) {
    let named = |e: &Element| e.input.as_ref().map_or_else(|| e.name.clone(), |i| format!("${i}"));
    match &action.kind {
        ActionKind::Navigate { to } => ("runbook-do-navigate", Some(to.clone())),
        ActionKind::Click(element) => ("runbook-do-click", Some(named(element))),
        ActionKind::Select { option, input, .. } => {
            ("runbook-do-select", option.clone().or_else(|| input.as_ref().map(|i| format!("${i}"))))
        }
        ActionKind::Fill { field, .. } => ("runbook-do-fill", Some(named(field))),
        ActionKind::Press { key } => ("runbook-do-press", Some(key.clone())),
        ActionKind::Download { element, saves } => {
            ("runbook-do-download", saves.clone().or_else(|| Some(named(element))))
        }
        ActionKind::Upload { element, uses } => {
            ("runbook-do-upload", uses.clone().or_else(|| element.as_ref().map(named)))
        }
        ActionKind::Command(command) => ("runbook-do-command", command.host.clone()),
        ActionKind::Request(request) => ("runbook-do-request", Some(format!("{} {}", request.method, request.path))),
        ActionKind::Check { element } => ("runbook-do-check", Some(named(element))),
        ActionKind::Instruct { .. } => ("runbook-do-instruct", None),
    }
}

const fn effect(effect: Effect) -> (&'static str, &'static str) {
    match effect {
        Effect::Read => ("effect read", "runbook-effect-read"),
        Effect::Idempotent => ("effect idempotent", "runbook-effect-idempotent"),
        Effect::Probeable => ("effect probeable", "runbook-effect-probeable"),
        Effect::Unsafe => ("effect unsafe", "runbook-effect-unsafe"),
    }
}

const fn provenance(from: Provenance) -> &'static str {
    match from {
        Provenance::Binding => "runbook-from-binding",
        Provenance::Code => "runbook-from-code",
        Provenance::Text => "runbook-from-text",
        Provenance::PhraseBook => "runbook-from-phrase-book",
        Provenance::Person => "runbook-from-person",
    }
}
