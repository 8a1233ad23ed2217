//! What a step's actions were, from the plan that was stored with the run.

use serde_json::Value;

use crate::words::Lexicon;

/// One action in a line: its verb in the language, and what it was done to as the source has it. A command is its script.
/// `None` for what only a person could know.
pub(super) fn shown(lexicon: &Lexicon, action: &Value) -> Option<String> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        _ => String::new(),
    };
    let element = |value: &Value| match value["input"].as_str() {
        Some(input) => format!("${input}"),
        None => text(&value["name"]),
    };
    let kind = action["do"].as_str()?;
    let target = match kind {
        "command" => return Some(text(&action["script"])),
        "request" => {
            let site = action["site"].as_str().filter(|s| !s.is_empty()).map_or_else(String::new, |s| format!("{s}:"));
            return Some(format!("{} {site}{}", text(&action["method"]), text(&action["path"])));
        }
        "navigate" => text(&action["to"]),
        "click" => element(action),
        "check" | "download" => element(&action["element"]),
        "select" => action["option"].as_str().map_or_else(|| element(action), str::to_owned),
        "fill" => {
            let value = &action["value"];
            let named = |key: &str| value[key].as_str().map(|name| format!("${name}"));
            let given = value["text"].as_str().map(str::to_owned);
            let given = given.or_else(|| named("input")).or_else(|| named("saved")).unwrap_or_else(|| "…".to_owned());
            format!("{} ← {given}", element(&action["field"]))
        }
        "press" => text(&action["key"]),
        "upload" => {
            let to = element(&action["element"]);
            let file = text(&action["uses"]);
            if to.is_empty() { file } else { format!("{file} → {to}") }
        }
        _ => return None,
    };
    let verb = if kind == "select" && action["clear"] == true { "clear" } else { kind };
    Some(format!("{} {target}", lexicon.say(&format!("act-{verb}"), &[])))
}
