//! The screen of `vade diff`: two plans side by side, the same or what differs.

use serde_json::Value;

use crate::plan::{About, Change};
use crate::report::terminal::{ACCENT, BOLD, DIM, ERROR, GOOD, Keep, PLAIN, Screen, Text};
use crate::words::Lexicon;

/// One of the two plans.
#[derive(Clone, Debug)]
pub struct Side {
    /// As it was named.
    pub name: String,
    /// The plan ([`crate::plan::Plan::describe`], or a saved preview).
    pub plan: Value,
}

/// Two plans and what differs.
#[derive(Clone, Copy, Debug)]
pub struct Comparison<'a> {
    /// The words.
    pub lexicon: &'a Lexicon,
    /// The one.
    pub a: &'a Side,
    /// The other.
    pub b: &'a Side,
    /// What differs.
    pub changes: &'a [Change],
}

impl Comparison<'_> {
    /// The whole screen.
    #[must_use]
    pub fn screen(&self, width: usize) -> Screen {
        let mut screen = Screen::new(width);
        self.head(&mut screen);
        screen.gap();
        if self.changes.is_empty() {
            screen.hang(Text::new(), &Text::styled(&self.say("diff-same"), GOOD));
            return screen;
        }
        for change in self.changes {
            self.change(change, &mut screen);
        }
        screen.gap();
        let count = [("count", self.changes.len().into())];
        screen.hang(Text::new(), &Text::styled(&self.lexicon.say("diff-differ", &count), BOLD));
        screen
    }

    fn say(&self, id: &str) -> String {
        self.lexicon.say(id, &[])
    }

    fn head(&self, screen: &mut Screen) {
        let short = |plan: &Value, key: &str| {
            let full = plan.get(key).and_then(Value::as_str).unwrap_or_default();
            if full.len() < 12 { "–".to_owned() } else { format!("{} {} {}", &full[..4], &full[4..8], &full[8..12]) }
        };
        let text = |plan: &Value, key: &str| plan.get(key).and_then(Value::as_str).unwrap_or("–").to_owned();
        let steps = |plan: &Value| plan.get("steps").and_then(Value::as_array).map_or(0, Vec::len).to_string();
        let (a, b) = (&self.a.plan, &self.b.plan);
        let rows = [
            (String::new(), self.a.name.clone(), self.b.name.clone()),
            (self.say("diff-version"), text(a, "version"), text(b, "version")),
            (self.say("diff-language"), text(a, "language"), text(b, "language")),
            (self.say("diff-steps"), steps(a), steps(b)),
            (self.say("plan-procedure"), short(a, "procedure_digest"), short(b, "procedure_digest")),
            (self.say("plan-plan"), short(a, "digest"), short(b, "digest")),
        ];
        let width = |text: &str| Text::from(text).width();
        let first = rows.iter().map(|r| width(&r.0)).max().unwrap_or(0) + 2;
        let second = rows.iter().map(|r| width(&r.1)).max().unwrap_or(0).max(14) + 3;
        for (name, left, right) in rows {
            let mut line = Text::styled(&name, DIM).padded(first);
            let style = if left == right { PLAIN } else { ACCENT };
            let style = if name.is_empty() { BOLD } else { style };
            let cell = |text: &str| Text::new().and_code(text, style);
            if first + second + width(&right) > screen.width {
                line.append(cell(&left));
                screen.line(line);
                let mut line = Text::blank(first);
                line.append(cell(&right));
                screen.line(line);
            } else {
                line.append(cell(&left).padded(second));
                line.append(cell(&right));
                screen.line(line);
            }
        }
    }

    fn change(&self, change: &Change, screen: &mut Screen) {
        let number = |n: &Option<u64>| n.map_or_else(|| "–".to_owned(), |n| n.to_string());
        let head = match &change.about {
            About::Whole(key) => self.key(key),
            About::Part(list, name) => format!("{} {name}", self.key(list)),
            About::Step(a, b) => self.lexicon.say("diff-step", &[("a", number(a).into()), ("b", number(b).into())]),
            About::InStep(a, b, key) => {
                let step = self.lexicon.say("diff-step", &[("a", a.to_string().into()), ("b", b.to_string().into())]);
                format!("{step} · {}", self.key(key))
            }
        };
        screen.hang(Text::new(), &Text::styled(&head, BOLD));
        let (gone, new) = match (&change.a, &change.b) {
            (Some(a), Some(b)) => both(a, b),
            (a, b) => (a.as_ref().map(alone).unwrap_or_default(), b.as_ref().map(alone).unwrap_or_default()),
        };
        for (sign, lines, style) in [("- ", gone, ERROR), ("+ ", new, GOOD)] {
            for line in lines {
                let mut text = Text::styled(&format!("  {sign}"), style);
                text.push_keep(&line, PLAIN, Keep::Code);
                screen.line(text);
            }
        }
    }

    fn key(&self, key: &str) -> String {
        self.lexicon.try_say(&format!("diff-key-{key}"), &[]).unwrap_or_else(|| key.to_owned())
    }
}

/// What only one of two values has, line by line: of texts the lines, of everything else the innermost properties.
fn both(a: &Value, b: &Value) -> (Vec<String>, Vec<String>) {
    if let (Value::String(a), Value::String(b)) = (a, b) {
        let without = |x: &str, y: &str| x.lines().filter(|l| !y.lines().any(|m| m == *l)).map(str::to_owned).collect();
        return (without(a, b), without(b, a));
    }
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    inner(a, b, "", &mut gone, &mut new);
    (gone, new)
}

fn inner(a: &Value, b: &Value, path: &str, gone: &mut Vec<String>, new: &mut Vec<String>) {
    let at = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (a, b) {
        (a, b) if a == b => {}
        (Value::Object(x), Value::Object(y)) => {
            let mut keys: Vec<&String> = x.keys().chain(y.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                let of = |map: &serde_json::Map<String, Value>| map.get(key).cloned().unwrap_or(Value::Null);
                inner(&of(x), &of(y), &at(key), gone, new);
            }
        }
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => {
            for (index, (a, b)) in x.iter().zip(y).enumerate() {
                inner(a, b, &at(&(index + 1).to_string()), gone, new);
            }
        }
        (a, b) => {
            for (value, lines) in [(a, gone), (b, new)] {
                match value {
                    Value::Null => {}
                    _ if path.is_empty() => lines.extend(alone(value)),
                    Value::String(text) => lines.extend(text.lines().map(|l| format!("{path}: {l}"))),
                    value => lines.push(format!("{path}: {value}")),
                }
            }
        }
    }
}

/// A value that only one side has: a step by its text, a list item by item.
fn alone(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => text.lines().map(str::to_owned).collect(),
        Value::Array(items) => items.iter().map(ToString::to_string).collect(),
        Value::Object(map) => match map.get("source").and_then(Value::as_str) {
            Some(text) => text.lines().map(str::to_owned).collect(),
            None => vec![value.to_string()],
        },
        other => vec![other.to_string()],
    }
}

/// The comparison as JSON.
#[must_use]
pub fn json(a: &Side, b: &Side, changes: &[Change]) -> Value {
    let side = |side: &Side| {
        let of = |key: &str| side.plan.get(key).cloned().unwrap_or(Value::Null);
        serde_json::json!({
            "name": side.name, "id": of("id"), "version": of("version"), "language": of("language"),
            "digest": of("digest"), "procedure_digest": of("procedure_digest"),
        })
    };
    let change = |change: &Change| {
        let about = match &change.about {
            About::Whole(key) => serde_json::json!({"of": "plan", "key": key}),
            About::Part(list, name) => serde_json::json!({"of": list, "key": name}),
            About::Step(x, y) => serde_json::json!({"of": "steps", "steps": [x, y]}),
            About::InStep(x, y, key) => serde_json::json!({"of": "step", "steps": [x, y], "key": key}),
        };
        serde_json::json!({"about": about, "a": change.a, "b": change.b})
    };
    serde_json::json!({
        "same": changes.is_empty(), "a": side(a), "b": side(b), "changes": changes.iter().map(change).collect::<Vec<_>>(),
    })
}
