//! A plan as JSON, for other programs: `vade run --dry-run --format json`.
//!
//! One object: what [`Plan::describe`] gives, with `title`, `language`, `documents` words of each step (`text`, `language`), and the
//! names of the open inputs. `digest` is null while inputs are open. Two such files can be given to `vade diff`.

use serde_json::{Value, json};

use super::preview::Preview;
use crate::document::Step;
use crate::plan::Plan;

/// The object.
#[must_use]
pub fn plan(preview: &Preview<'_>) -> Value {
    let plan: &Plan = preview.plan;
    let mut value = plan.describe();
    value["title"] = json!(preview.worded.title.plain());
    value["language"] = json!(preview.worded.language);
    value["open"] = plan.open().map(|i| json!(i.name)).collect();
    for (input, view) in plan.inputs.iter().zip(items(&mut value, "inputs")) {
        view["ask"] = json!(preview.ask(input));
    }
    for (planned, view) in plan.steps.iter().zip(items(&mut value, "steps")) {
        let step = preview.step(planned.position);
        let (text, language) = words(preview, step);
        view["text"] = json!(text);
        view["language"] = json!(language);
    }
    value
}

/// A step's words and the language that they really are in.
#[must_use]
pub fn words(preview: &Preview<'_>, step: Option<&Step>) -> (String, String) {
    let words = step.and_then(Step::words);
    let text = words.map(|w| w.plain().split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
    let own = words.and_then(|w| w.language.clone());
    (text, own.unwrap_or_else(|| preview.worded.language.clone()))
}

fn items<'v>(value: &'v mut Value, key: &str) -> std::slice::IterMut<'v, Value> {
    match value.get_mut(key) {
        Some(Value::Array(items)) => items.iter_mut(),
        _ => [].iter_mut(),
    }
}
