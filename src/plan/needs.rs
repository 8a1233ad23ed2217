//! The values that an action needs and those that it brings.

use crate::document::action::{ActionKind, Element, Value};

/// Whether only a person can know what is meant.
pub(super) fn is_open(kind: &ActionKind) -> bool {
    match kind {
        ActionKind::Fill { value, .. } => *value == Value::Open,
        ActionKind::Select { option, input, .. } => option.is_none() && input.is_none(),
        _ => false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Input,
    Saved,
    Either,
    IfKnown,
}

/// The inputs and kept values that an action names.
pub(super) fn names(kind: &ActionKind) -> Vec<(String, Wanted)> {
    let mut found = Vec::new();
    let element = |e: &Element, found: &mut Vec<_>| found.extend(e.input.clone().map(|i| (i, Wanted::Input)));
    let value = |v: &Value, found: &mut Vec<_>| match v {
        Value::Text(_) | Value::Open => {}
        Value::Input(name) => found.push((name.clone(), Wanted::Input)),
        Value::Saved(name) => found.push((name.clone(), Wanted::Saved)),
    };
    match kind {
        ActionKind::Click(e) | ActionKind::Download { element: e, .. } | ActionKind::Check { element: e } => {
            element(e, &mut found);
        }
        ActionKind::Fill { field, value: v } => {
            element(field, &mut found);
            value(v, &mut found);
        }
        ActionKind::Upload { element: e, uses } => {
            if let Some(e) = e {
                element(e, &mut found);
            }
            found.extend(uses.clone().map(|u| (u, Wanted::Saved)));
        }
        ActionKind::Command(command) => command.environment.values().for_each(|v| value(v, &mut found)),
        ActionKind::Select { input, .. } => found.extend(input.clone().map(|i| (i, Wanted::Input))),
        ActionKind::Request(request) => {
            let texts = [&request.path].into_iter().chain(request.headers.iter().map(|h| &h.1));
            for text in texts {
                found.extend(placeholders(text).into_iter().map(|n| (n, Wanted::Either)));
            }
            // A body may hold a `$` of its own, as GraphQL does: only what is known by that name stands for a value.
            found.extend(request.body.iter().flat_map(|b| placeholders(b)).map(|n| (n, Wanted::IfKnown)));
        }
        ActionKind::Navigate { .. } | ActionKind::Press { .. } | ActionKind::Instruct { .. } => {}
    }
    found
}

/// The names after a `$` in a path or header: letters, digits and hyphens between them.
#[must_use]
pub fn placeholders(text: &str) -> Vec<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
            rest[..end].trim_end_matches('-').to_owned()
        })
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

pub(super) fn keeps(kind: &ActionKind) -> Vec<&str> {
    match kind {
        ActionKind::Download { saves, .. } => saves.iter().map(String::as_str).collect(),
        ActionKind::Command(command) => command.captures.keys().map(String::as_str).collect(),
        ActionKind::Request(request) => request.captures.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}
