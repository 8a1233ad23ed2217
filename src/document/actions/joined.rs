//! What a binding says of actions that were found elsewhere, joined to them.

use crate::document::action::{Action, ActionKind, Command, Expectation, Request};
use crate::document::bindings::StepBinding;

/// What a binding says of an action that was found elsewhere.
pub(super) fn bind(action: &mut Action, binding: &StepBinding, site: Option<&str>) {
    match &mut action.kind {
        ActionKind::Download { saves, .. } if saves.is_none() => saves.clone_from(&binding.saves),
        ActionKind::Upload { uses, .. } if uses.is_none() => uses.clone_from(&binding.uses),
        ActionKind::Command(command) => {
            command.host = command.host.take().or_else(|| binding.host.clone());
            command.timeout = command.timeout.or(binding.timeout);
        }
        ActionKind::Request(request) if request.site.is_empty() => request.site = site.unwrap_or_default().to_owned(),
        _ => {}
    }
    if let Some(effect) = binding.effect
        && !matches!(action.kind, ActionKind::Instruct { .. } | ActionKind::Command(Command { person: Some(_), .. }))
    {
        action.effect = effect;
    }
}

/// What a binding expects of a step, and keeps of it, is about its last command or request.
pub(super) fn keep(actions: &mut [Action], binding: &StepBinding) {
    let downloads = actions.iter().any(|a| matches!(a.kind, ActionKind::Download { .. }));
    let found = actions.iter_mut().rev().find_map(|a| match &mut a.kind {
        ActionKind::Command(Command { expect, captures, .. }) => Some((expect, captures, "")),
        ActionKind::Request(Request { expect, captures, .. }) => Some((expect, captures, "$")),
        _ => None,
    });
    let Some((expect, captures, all)) = found else { return };
    let more: Vec<Expectation> = binding.expect.iter().filter(|e| !expect.contains(e)).cloned().collect();
    expect.extend(more);
    captures.extend(binding.captures.iter().map(|(k, v)| (k.clone(), v.clone())));
    if let Some(name) = binding.saves.as_ref().filter(|_| !downloads) {
        captures.insert(name.clone(), all.to_owned());
    }
}
