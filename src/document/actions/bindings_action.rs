//! Reads an action of a binding: `vade.steps.<id>.actions`.

use serde_json::Value as Json;

use super::bindings_reader::{effect, expectations, request};
use super::reader::Reader;
use crate::diagnostic::Result;
use crate::document::action::{Action, ActionKind, Command, Effect, Element, Provenance, Value};

/// What an action is, by its first key.
pub(super) const KINDS: &[&str] =
    &["navigate", "click", "select", "fill", "press", "download", "upload", "command", "request", "check", "instruct"];
/// What may stand beside any kind of action.
const ANY: &[&str] = &["effect", "optional"];

/// `$name` is the value of that input, or of what an earlier step keeps.
fn value_of(text: &str, inputs: &[String]) -> Value {
    match text.strip_prefix('$') {
        Some(name) if inputs.iter().any(|i| i == name) => Value::Input(name.to_owned()),
        Some(name) if !name.is_empty() => Value::Saved(name.to_owned()),
        _ => Value::Text(text.to_owned()),
    }
}

pub(super) fn action(at: &Reader<'_>, value: &Json, inputs: &[String], of_step: Option<Effect>) -> Result<Action> {
    let Json::Object(map) = value else { return Err(at.wrong("action")) };
    let Some(kind) = KINDS.iter().copied().find(|k| map.contains_key(*k)) else { return Err(at.wrong("action")) };
    let beside: &[&str] = match kind {
        "click" | "check" => &["role", "scope"],
        "download" => &["role", "scope", "saves"],
        "upload" => &["role", "scope", "uses"],
        "select" => &["option", "scope", "clear"],
        "fill" => &["with", "role", "scope"],
        "command" => &["host", "expect", "captures", "timeout"],
        "request" => &["headers", "body", "expect", "captures"],
        _ => &[],
    };
    let known: Vec<&str> = std::iter::once(kind).chain(beside.iter().copied()).chain(ANY.iter().copied()).collect();
    at.map(value, &known)?;
    let text = |key: &str| at.at(key).text(map.get(key));
    let element = || -> Result<Element> {
        let name = text(kind)?.unwrap_or_default();
        let input = match value_of(&name, inputs) {
            Value::Input(input) | Value::Saved(input) => Some(input),
            _ => None,
        };
        let name = if input.is_some() { String::new() } else { name };
        Ok(Element { name, input, role: text("role")?, scope: text("scope")? })
    };
    let mut own = Effect::Unsafe;
    let done = match kind {
        "navigate" => {
            own = Effect::Read;
            ActionKind::Navigate { to: text(kind)?.unwrap_or_default() }
        }
        "click" => ActionKind::Click(element()?),
        "check" => {
            own = Effect::Read;
            ActionKind::Check { element: element()? }
        }
        "select" => {
            let (first, second) = (text("select")?, text("option")?);
            let scope = text("scope")?;
            let (option, scope) = if second.is_some() { (second, first.or(scope)) } else { (first, scope) };
            let (option, input) = match option.as_deref().map(|o| value_of(o, inputs)) {
                Some(Value::Input(input) | Value::Saved(input)) => (None, Some(input)),
                _ => (option, None),
            };
            ActionKind::Select {
                option,
                input,
                among: Vec::new(),
                clear: at.at("clear").flag(map.get("clear"))?,
                scope,
            }
        }
        "fill" => {
            let value = text("with")?.map_or(Value::Open, |v| value_of(&v, inputs));
            ActionKind::Fill { field: element()?, value }
        }
        "press" => ActionKind::Press { key: text(kind)?.unwrap_or_default() },
        "download" => {
            own = Effect::Read;
            ActionKind::Download { element: element()?, saves: text("saves")? }
        }
        "upload" => {
            let element = Some(element()?).filter(|e| !e.name.is_empty() || e.input.is_some());
            ActionKind::Upload { element, uses: text("uses")? }
        }
        "command" => ActionKind::Command(Command {
            script: text(kind)?.unwrap_or_default(),
            host: text("host")?,
            expect: expectations(&at.at("expect"), map.get("expect"))?,
            captures: at.at("captures").texts(map.get("captures"))?.into_iter().collect(),
            timeout: at.at("timeout").seconds(map.get("timeout"))?,
            ..Command::default()
        }),
        "request" => {
            let request = request(at, map)?;
            own = super::http::effect(&request.method);
            ActionKind::Request(request)
        }
        _ => {
            // It takes no value of its own: the step's words say what to do.
            match map.get(kind) {
                None | Some(Json::Null | Json::Bool(true)) => ActionKind::Instruct { why: None },
                Some(_) => return Err(at.at(kind).wrong("instruct")),
            }
        }
    };
    let effect = effect(at, map)?.or(of_step).unwrap_or(own);
    Ok(Action {
        optional: at.at("optional").flag(map.get("optional"))?,
        ..Action::new(done, effect, Provenance::Binding)
    })
}
