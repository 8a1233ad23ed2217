//! Two plans held against each other, as the data that [`super::Plan::describe`] gives. Words, languages and paths do not count.

use serde_json::Value;

/// One thing in which two plans differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What differs.
    pub about: About,
    /// What the first has.
    pub a: Option<Value>,
    /// What the second has.
    pub b: Option<Value>,
}

/// What two plans differ in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A property of the whole plan, by its key.
    Whole(&'static str),
    /// A thing of a list, by the list's key and the thing's name.
    Part(&'static str, String),
    /// A step that only one of them has; the numbers in both, where they have it.
    Step(Option<u64>, Option<u64>),
    /// A property of a step, by its key.
    InStep(u64, u64, &'static str),
}

/// The properties of a plan that are held against each other. The document's id is one: another document is another plan.
const WHOLE: &[&str] = &["format", "id", "procedure", "version", "session", "after"];

/// The lists of named things, each with the key of the name and the keys that do not count.
const PARTS: &[(&str, &str, &[&str])] =
    &[("inputs", "name", &["from", "ask"]), ("sites", "id", &[]), ("hosts", "id", &[])];

/// The properties of a step.
const STEP: &[&str] =
    &["id", "source", "site", "host", "actions", "timeout", "probe", "already", "decide", "retries", "on-failure"];

/// What differs between two plans; nothing where they are the same.
#[must_use]
pub fn compare(a: &Value, b: &Value) -> Vec<Change> {
    let (a, b) = (&deeds(a), &deeds(b));
    let mut changes = Vec::new();
    for key in WHOLE {
        changes.extend(change(About::Whole(key), a.get(key), b.get(key)));
    }
    for (list, name, aside) in PARTS {
        parts(list, name, aside, a, b, &mut changes);
    }
    let steps = |plan: &Value| plan.get("steps").and_then(Value::as_array).cloned().unwrap_or_default();
    let (a, b) = (steps(a), steps(b));
    for pair in align(&a, &b) {
        match pair {
            (Some(x), Some(y)) => {
                let (x, y) = (&a[x], &b[y]);
                let changed = STEP
                    .iter()
                    .filter_map(|key| change(About::InStep(number(x), number(y), key), x.get(key), y.get(key)));
                changes.extend(changed);
            }
            (x, y) => {
                let (x, y) = (x.map(|i| &a[i]), y.map(|i| &b[i]));
                changes.push(Change { about: About::Step(x.map(number), y.map(number)), a: x.cloned(), b: y.cloned() });
            }
        }
    }
    changes
}

/// Actions without how they came to be known, which is not in the digest either.
fn deeds(plan: &Value) -> Value {
    let mut plan = plan.clone();
    let strip = |actions: Option<&mut Value>| {
        for action in actions.and_then(Value::as_array_mut).into_iter().flatten() {
            if let Value::Object(map) = action {
                map.retain(|key, _| key != "from" && key != "why");
            }
        }
    };
    strip(plan.get_mut("after"));
    for step in plan.get_mut("steps").and_then(Value::as_array_mut).into_iter().flatten() {
        strip(step.get_mut("actions"));
    }
    plan
}

fn change(about: About, a: Option<&Value>, b: Option<&Value>) -> Option<Change> {
    let same = a.unwrap_or(&Value::Null) == b.unwrap_or(&Value::Null);
    (!same).then(|| Change { about, a: a.cloned(), b: b.cloned() })
}

fn number(step: &Value) -> u64 {
    step.get("number").and_then(Value::as_u64).unwrap_or(0)
}

fn parts(list: &'static str, name: &str, aside: &[&str], a: &Value, b: &Value, changes: &mut Vec<Change>) {
    let named = |plan: &Value| -> Vec<(String, Value)> {
        let items = plan.get(list).and_then(Value::as_array).cloned().unwrap_or_default();
        let items = items.into_iter().filter_map(|mut item| {
            let key = item.get(name)?.as_str()?.to_owned();
            if let Value::Object(map) = &mut item {
                map.retain(|k, _| !aside.contains(&k.as_str()));
            }
            Some((key, item))
        });
        items.collect()
    };
    let (a, b) = (named(a), named(b));
    let of = |items: &[(String, Value)], key: &str| items.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone());
    let more = b.iter().filter(|(key, _)| of(&a, key).is_none());
    for (key, _) in a.iter().chain(more) {
        let (x, y) = (of(&a, key), of(&b, key));
        changes.extend(change(About::Part(list, key.clone()), x.as_ref(), y.as_ref()));
    }
}

/// Which steps are the same step: the longest common sequence of equal ids, equal texts or equal actions.
fn align(a: &[Value], b: &[Value]) -> Vec<(Option<usize>, Option<usize>)> {
    let is = |x: &Value, y: &Value, key: &str| x.get(key).is_some_and(|v| !v.is_null() && y.get(key) == Some(v));
    // What is left to a person says nothing about which step it is.
    let said = |x: &Value| {
        let actions = x.get("actions").and_then(Value::as_array);
        actions.is_some_and(|a| !a.is_empty() && a.iter().all(|a| a.get("do").is_none_or(|d| d != "instruct")))
    };
    let same = |x: &Value, y: &Value| is(x, y, "id") || is(x, y, "source") || said(x) && is(x, y, "actions");
    let width = b.len() + 1;
    let mut longest = vec![0_usize; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if same(&a[i], &b[j]) {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && same(&a[i], &b[j]) {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || i < a.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            pairs.push((Some(i), None));
            i += 1;
        } else {
            pairs.push((None, Some(j)));
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plan(steps: &[(&str, &str)]) -> Value {
        let step = |(n, (id, source)): (usize, &(&str, &str))| json!({"number": n + 1, "id": id, "source": source, "actions": []});
        json!({"id": "x", "language": "de", "steps": steps.iter().enumerate().map(step).collect::<Vec<_>>()})
    }

    #[test]
    fn words_and_languages_do_not_count() {
        let (mut a, b) = (plan(&[("a", "A")]), plan(&[("a", "A")]));
        a["language"] = json!("es");
        a["title"] = json!("Otro");
        a["steps"][0]["text"] = json!("otro");
        assert_eq!(compare(&a, &b), []);
    }

    #[test]
    fn a_step_more_does_not_shift_the_others() {
        let changes = compare(&plan(&[("a", "A"), ("c", "C")]), &plan(&[("a", "A"), ("b", "B"), ("c", "C!")]));
        let about: Vec<&About> = changes.iter().map(|c| &c.about).collect();
        assert_eq!(about, [&About::Step(None, Some(2)), &About::InStep(2, 3, "source")]);
    }

    #[test]
    fn inputs_are_compared_by_name_and_value() {
        let with =
            |value: &str, from: &str| json!({"inputs": [{"name": "a", "value": value, "from": from}], "steps": []});
        assert_eq!(compare(&with("1", "flag"), &with("1", "file")), []);
        let changes = compare(&with("1", "flag"), &with("2", "flag"));
        assert_eq!(changes[0].about, About::Part("inputs", "a".into()));
    }
}
