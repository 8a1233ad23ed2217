//! A test written from a run: what each step answered, and what came of it. Secrets are left out.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::answers::{Answer, Then};
use super::file::{Passed, end_name};
use super::play::{path, step_name};
use crate::document::action::{ActionKind, Expectation};
use crate::document::bindings::InputKind;
use crate::journal::{End, Ending, Event, Need, Recorded, Settled, Settler, State};
use crate::plan::{Plan, PlannedAction};

/// What is known of a run.
pub struct Seen<'a> {
    /// The run's plan, made again.
    pub plan: &'a Plan,
    /// Its events.
    pub events: &'a [Recorded],
    /// The text of a file of evidence, by its name; `None` where it is gone.
    pub evidence: &'a dyn Fn(&str) -> Option<String>,
    /// The folder of the evidence: files that a run kept are named without it.
    pub folder: &'a str,
    /// Whether the document has several procedures.
    pub several: bool,
    /// Whether the document is for some versions only.
    pub versioned: bool,
    /// What it was, for whoever reads the test.
    pub about: &'a str,
    /// The schema's place, for editors.
    pub schema: &'a str,
}

/// The text of a test file.
#[must_use]
pub fn record(seen: &Seen<'_>) -> String {
    let state = State::of(seen.events.iter().map(|e| &e.event));
    let mut out = format!("# yaml-language-server: $schema={}\n", seen.schema);
    let _ = writeln!(out, "about: {}", quoted(seen.about));
    if seen.several {
        let _ = writeln!(out, "procedure: {}", quoted(&seen.plan.procedure));
    }
    if seen.versioned {
        let _ = writeln!(out, "version: {}", quoted(&seen.plan.version));
    }
    let kept = seen.plan.inputs.iter().filter(|i| i.kind != InputKind::Secret);
    let inputs: Vec<String> =
        kept.filter_map(|i| Some(format!("  {}: {}\n", i.name, quoted(i.value.as_ref()?)))).collect();
    if !inputs.is_empty() {
        let _ = write!(out, "inputs:\n{}", inputs.concat());
    }
    let answers = answers(seen);
    if !answers.is_empty() {
        out.push_str("steps:\n");
        for step in &seen.plan.steps {
            let Some(all) = answers.get(&step.position) else { continue };
            let _ = write!(out, "  {}:", quoted(&step_name(step)));
            match all.as_slice() {
                [one] => {
                    let _ = writeln!(out, " {}", flow(one));
                }
                several => {
                    out.push('\n');
                    several.iter().for_each(|a| {
                        let _ = writeln!(out, "    - {}", flow(a));
                    });
                }
            }
        }
    }
    let checks = checks(seen);
    if !checks.is_empty() {
        let _ = writeln!(out, "after:");
        checks.values().for_each(|check| {
            let _ = writeln!(out, "  - {check}");
        });
    }
    let _ = writeln!(out, "expect:\n  end: {}\n  path:", end(seen.events, &state));
    for passed in path(seen.plan, seen.events) {
        let Passed { step, way } = &passed;
        let done = passed.shown() == *step;
        let _ = if done {
            writeln!(out, "    - {}", quoted(step))
        } else {
            writeln!(out, "    - {}: {}", quoted(step), way.name())
        };
    }
    if !state.values.is_empty() {
        out.push_str("  captures:\n");
        for (name, value) in &state.values {
            let _ = writeln!(out, "    {name}: {}", quoted(&without_folder(value, seen.folder)));
        }
    }
    out
}

/// How the run ended, or how it stands.
fn end(events: &[Recorded], state: &State) -> &'static str {
    let ending = match (state.end, state.waits) {
        (Some(End::Done), _) => Ending::Done,
        (Some(_), _) => Ending::Failed,
        (None, Some((Need::Resolution, _))) if state.in_doubt().next().is_some() => Ending::InDoubt,
        (None, Some(_)) => Ending::Waits,
        _ if matches!(events.last().map(|e| &e.event), Some(Event::Stopped { .. } | Event::Interrupted { .. })) => {
            Ending::Stopped
        }
        _ => Ending::Failed,
    };
    end_name(ending, state.end == Some(End::Aborted))
}

/// One answer for each try of each step.
fn answers(seen: &Seen<'_>) -> BTreeMap<usize, Vec<Answer>> {
    let mut all: BTreeMap<usize, Vec<Answer>> = BTreeMap::new();
    for recorded in seen.events {
        match &recorded.event {
            Event::Done { part, exit, said, values, evidence, backend, .. } => {
                let Some(planned) = seen.plan.steps.get(part.step - 1).and_then(|s| s.actions.get(part.to - 1)) else {
                    continue;
                };
                let mut answer = Answer { decide: said.clone(), ..Answer::default() };
                let text = |end: &str| {
                    let file = evidence.iter().find(|e| e.file.ends_with(end))?;
                    (seen.evidence)(&file.file)
                };
                match &planned.action.kind {
                    ActionKind::Command(_) if backend != "human" => {
                        answer.exit = exit.filter(|e| *e != 0).map(i64::from);
                        answer.output = text(".out").filter(|t| !t.is_empty());
                        answer.errors = text(".err").filter(|t| !t.is_empty());
                    }
                    ActionKind::Request(_) if backend != "human" => {
                        answer.body = text(".json").or_else(|| text(".out")).map(|body| short(&body, planned));
                    }
                    _ => {
                        let named = |(n, v): (&String, &String)| (n.clone(), without_folder(v, seen.folder));
                        answer.values = values.iter().map(named).collect();
                    }
                }
                put(seen, &mut all, part.step, part.from, answer);
            }
            Event::Skipped { part, reason } => {
                let last = all.get_mut(&part.step).and_then(|a| a.last_mut()).filter(|a| a.then.is_none());
                match last {
                    // It had failed before: that was the person's answer to it.
                    Some(failed) => failed.then = Some(Then::Skip),
                    None => put(
                        seen,
                        &mut all,
                        part.step,
                        part.from,
                        Answer { skip: Some(reason.clone()), ..Answer::default() },
                    ),
                }
            }
            Event::Satisfied { part, by: Settler::Probe } => {
                put(seen, &mut all, part.step, part.from, Answer { already: Some(true), ..Answer::default() });
            }
            Event::Failed { part, why, evidence, .. } => {
                let text = |end: &str| {
                    let file = evidence.iter().find(|e| e.file.ends_with(end))?;
                    (seen.evidence)(&file.file)
                };
                let exit = why.args.get("exit").and_then(Value::as_i64);
                let late = why.rule == "command-late";
                let (output, errors) = (text(".out"), text(".err"));
                put(seen, &mut all, part.step, part.from, Answer { exit, output, errors, late, ..Answer::default() });
            }
            Event::InDoubt { part, .. } => {
                put(seen, &mut all, part.step, part.from, Answer { late: true, ..Answer::default() });
            }
            Event::Resolved { part, answer, by, .. } => {
                let Some(last) = all.get_mut(&part.step).and_then(|a| a.last_mut()) else { continue };
                match (by, answer) {
                    (Settler::Probe, Settled::Done) => last.probe = Some(true),
                    (Settler::Probe, _) => last.probe = Some(false),
                    (_, Settled::Done) => last.then = Some(Then::Done),
                    (_, Settled::Retry) => last.then = Some(Then::Again),
                    (_, Settled::Abort) => last.then = Some(Then::Abort),
                }
            }
            Event::Stopped { step } if *step > 0 => {
                put(seen, &mut all, *step, 0, Answer { stop: true, ..Answer::default() });
            }
            _ => {}
        }
    }
    if let Some((Need::Person, step)) = State::of(seen.events.iter().map(|e| &e.event)).waits.filter(|w| w.1 > 0) {
        put(seen, &mut all, step, 0, Answer { away: true, ..Answer::default() });
    }
    // What is as if all were well need not be said.
    all.retain(|_, answers| answers.iter().any(|a| *a != Answer::default()));
    all
}

/// Adds an answer. Where an earlier action of the step has answered in the same try, the later one's stands.
fn put(seen: &Seen<'_>, all: &mut BTreeMap<usize, Vec<Answer>>, position: usize, action: usize, answer: Answer) {
    let answers = all.entry(position).or_default();
    let actions = seen.plan.steps.get(position.wrapping_sub(1)).map_or(1, |s| s.actions.len());
    let settled = answers.last().is_some_and(|a| a.then.is_none() && a.probe.is_none() && !a.late);
    if actions > 1 && action > 0 && settled {
        answers.pop();
    }
    answers.push(answer);
}

/// What each check at the end was answered, else whether it held.
fn checks(seen: &Seen<'_>) -> BTreeMap<usize, String> {
    let mut all = BTreeMap::new();
    for recorded in seen.events {
        let Event::Checked { check, holds, evidence, .. } = &recorded.event else { continue };
        let body = evidence.iter().find(|e| e.file.ends_with(".json")).and_then(|e| (seen.evidence)(&e.file));
        let planned = seen.plan.after.get(*check);
        let said = match (body, planned) {
            (Some(body), Some(planned)) => flow(&Answer { body: Some(short(&body, planned)), ..Answer::default() }),
            _ => holds.to_string(),
        };
        all.insert(*check, said);
    }
    all
}

/// An answer longer than this is cut to what the document looks at.
const LONG: usize = 400;

/// The answer of a site: of a long one, the parts that the document's expectations and captures name.
fn short(text: &str, planned: &PlannedAction) -> Value {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return Value::from(text) };
    let (Value::Object(mut map), ActionKind::Request(request)) = (value.clone(), &planned.action.kind) else {
        return value;
    };
    if text.len() <= LONG {
        return Value::Object(map);
    }
    let expected = request.expect.iter().filter_map(|e| match e {
        Expectation::Json { path, .. } => Some(path.as_str()),
        _ => None,
    });
    let paths: Vec<&str> = expected.chain(request.captures.values().map(String::as_str)).collect();
    let first = |path: &str| {
        let rest = path.trim_start_matches('$').trim_start_matches('.');
        rest.split(['.', '[']).next().unwrap_or_default().to_owned()
    };
    let named: Vec<String> = paths.iter().map(|p| first(p)).collect();
    map.retain(|key, _| named.contains(key));
    Value::Object(map)
}

/// A file of the run's evidence by its own name.
fn without_folder(value: &str, folder: &str) -> String {
    value.strip_prefix(folder).map_or_else(|| value.to_owned(), |rest| rest.trim_start_matches('/').to_owned())
}

/// JSON is YAML in flow style, and every text in it stays one.
fn flow(answer: &Answer) -> String {
    let value = serde_json::to_value(answer).unwrap_or_default();
    let Value::Object(map) = value else { return "{}".to_owned() };
    if map.is_empty() {
        return "{}".to_owned();
    }
    let entries: Vec<String> = map.iter().map(|(k, v)| format!("{k}: {v}")).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// A text as YAML reads it back as that text.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let word = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(plain);
    // `yes`, `null` and the like are no texts.
    let reserved =
        ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(&text.to_lowercase().as_str());
    if word && !reserved { text.to_owned() } else { Value::from(text).to_string() }
}
