//! Inputs: those that nothing uses, those that nobody asks for, and names that no input has.

use std::collections::BTreeSet;

use serde_json::Value;

use super::raw::RawText;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::bindings::Probe;
use crate::document::{Block, BlockKind, Document, Step};
use crate::source::line_of;

/// What is wrong with a document's inputs.
pub(super) fn findings(text: &RawText, document: &Document) -> Vec<Diagnostic> {
    let bindings = &document.bindings;
    let has_inputs = document.front.vade.as_ref().is_some_and(|v| v.get("inputs").is_some());
    if !has_inputs {
        return Vec::new();
    }
    let mut used = Used::default();
    for procedure in document.procedures() {
        procedure.steps.steps.iter().for_each(|s| used.step(s));
    }
    for binding in bindings.steps.values() {
        for probe in [&binding.probe, &binding.already].into_iter().flatten() {
            match probe {
                Probe::Request(request) => used.value(&serde_json::to_value(request).unwrap_or_default(), ""),
                Probe::Command(command) => used.text(command),
            }
        }
        used.value(&serde_json::to_value(&binding.expect).unwrap_or_default(), "");
        used.kept.extend(binding.saves.clone());
        used.kept.extend(binding.captures.keys().cloned());
    }
    used.value(&serde_json::to_value(&bindings.after).unwrap_or_default(), "");
    let at = |path: &[&str]| {
        let line = line_of(&document.front.yaml, path) + 1;
        Place::find(&text.path, &text.text, line, path.last().unwrap_or(&""))
    };
    let mut found = Vec::new();
    for input in &bindings.inputs {
        let path = ["vade", "inputs", input.name.as_str()];
        let variable = input.name.to_uppercase().replace('-', "_");
        if !used.names.contains(&input.name) && !used.names.contains(&variable) {
            found.push(Diagnostic::warning("input-unused").with("name", input.name.as_str()).at(at(&path)));
        }
        if input.ask.as_ref().is_none_or(|ask| ask.trim().is_empty()) {
            found.push(Diagnostic::warning("input-unasked").with("name", input.name.as_str()).at(at(&path)));
        }
    }
    for name in &used.placeholders {
        let known = bindings.inputs.iter().any(|i| i.name == *name) || used.kept.contains(name);
        if !known {
            let near = crate::nearest::nearest(name, bindings.inputs.iter().map(|i| i.name.as_str()));
            let needle = format!("${name}");
            let line = text.text.lines().position(|l| l.contains(&needle)).map_or(1, |i| i + 1);
            let place = Place::find(&text.path, &text.text, u32::try_from(line).unwrap_or(u32::MAX), &needle);
            found.push(Diagnostic::error("value-unknown").with("name", name.as_str()).with("near", near).at(place));
        }
    }
    found
}

/// Names that the actions of a document use.
#[derive(Default)]
struct Used {
    /// Inputs, kept values, and environment variables.
    names: BTreeSet<String>,
    /// Names after a `$` in requests, which only inputs and kept values can have.
    placeholders: BTreeSet<String>,
    /// What steps keep.
    kept: BTreeSet<String>,
}

impl Used {
    fn step(&mut self, step: &Step) {
        for action in &step.actions {
            self.value(&serde_json::to_value(action).unwrap_or_default(), "");
        }
        self.blocks(&step.blocks);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Steps(steps) => steps.steps.iter().for_each(|s| self.step(s)),
                BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } => self.blocks(blocks),
                // A request with an unknown name is no action; its text is there all the same.
                BlockKind::Code(code) if code.language == "http" => self.request(&code.text),
                _ => {}
            }
        }
    }

    /// Whatever names something in an action: `input`, `saved`, `uses`, and `$name` in a text.
    fn value(&mut self, value: &Value, key: &str) {
        match value {
            Value::String(text) if matches!(key, "input" | "saved" | "uses") => {
                self.names.insert(text.clone());
            }
            Value::String(text) if key == "saves" => {
                self.kept.insert(text.clone());
            }
            Value::String(text) => {
                if matches!(key, "path" | "headers" | "body") {
                    self.request(text);
                }
                self.text(text);
            }
            Value::Array(items) => items.iter().for_each(|i| self.value(i, key)),
            Value::Object(map) => {
                for (name, value) in map {
                    if name == "captures" {
                        self.kept.extend(value.as_object().into_iter().flatten().map(|(k, _)| k.clone()));
                    }
                    // A map of the environment has names of its own.
                    let inner = if key == "environment" { "" } else { name.as_str() };
                    self.value(value, inner);
                }
            }
            _ => {}
        }
    }

    fn request(&mut self, text: &str) {
        self.placeholders.extend(names(text).filter(|n| n.starts_with(|c: char| c.is_ascii_lowercase())));
    }

    fn text(&mut self, text: &str) {
        self.names.extend(names(text));
    }
}

/// The names after a `$`, in braces or without.
fn names(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('$').skip(1).map(|rest| {
        let rest = rest.trim_start_matches(['{', '!', '#']);
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        rest[..end].trim_end_matches('-').to_owned()
    })
}
