//! Runs afterwards: a list, and one of them.

use serde_json::{Value, json};

use super::events::Events;
use crate::journal::{End, Event, Need, Recorded, Run, Standing, State, seconds};
use crate::report::terminal::{ACCENT, BOLD, DIM, ERROR, GOOD, PLAIN, Screen, Text, WARNING, hang, table};
use crate::words::{Lexicon, visible};

/// Where a run is, as a word of ours.
pub(super) fn standing(state: &State) -> &'static str {
    match (state.end, state.waits) {
        (Some(End::Done), _) => "done",
        (Some(End::Failed), _) => "failed",
        (Some(End::Aborted), _) => "aborted",
        (None, _) if state.in_doubt().next().is_some() => "in-doubt",
        (None, Some((Need::Approval, _))) => "waits-approval",
        (None, _) if state.approved.is_none() => "waits-approval",
        (None, _) if state.actions.values().any(|s| matches!(s, Standing::Failed(_))) => "step-failed",
        (None, Some(_)) => "waits",
        (None, None) => "unfinished",
    }
}

fn shown(lexicon: &Lexicon, state: &State) -> Text {
    let word = standing(state);
    let style = match word {
        "done" => GOOD,
        "failed" | "aborted" | "step-failed" => ERROR,
        "in-doubt" => WARNING,
        _ => ACCENT,
    };
    Text::styled(&lexicon.say(&format!("run-is-{word}"), &[]), style)
}

/// When, as the language writes it; the same everywhere, so that people in several places speak of one time.
pub(super) fn when(lexicon: &Lexicon, stamp: &str) -> String {
    seconds(stamp).map_or_else(|| stamp.to_owned(), |at| format!("{} UTC", lexicon.formats().moment(at, 0)))
}

/// The steps that are settled, and all of them.
fn progress(run: &Run, state: &State) -> (usize, usize) {
    let steps = run.plan.get("steps").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let settled = |(index, step): (usize, &Value)| {
        let actions = step.get("actions").and_then(Value::as_array).map_or(0, Vec::len);
        (0..actions).all(|a| state.standing(index + 1, a).is_settled())
    };
    (steps.iter().enumerate().filter(|s| settled(*s)).count(), steps.len())
}

/// A run in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// As it was planned.
    pub run: Run,
    /// Where it is.
    pub state: State,
    /// When the last thing happened in it.
    pub last: String,
}

impl Listed {
    /// A run with its events.
    #[must_use]
    pub fn new(run: Run, events: &[Recorded]) -> Self {
        let last = last(events).map_or_else(|| run.created.clone(), |e| e.at.clone());
        Self { state: State::of(events.iter().map(|e| &e.event)), last, run }
    }

    fn facts(&self) -> Value {
        let mut facts = facts(&self.run, &self.state);
        facts["last"] = json!(self.last);
        facts["sites"] = json!(self.sites());
        facts
    }

    /// The addresses of its sites.
    fn sites(&self) -> Vec<&str> {
        let sites = self.run.plan.get("sites").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        sites.iter().filter_map(|site| site.get("url").and_then(Value::as_str)).collect()
    }
}

/// The last thing that happened in a run. That its evidence was removed long afterwards is none of it.
pub(super) fn last(events: &[Recorded]) -> Option<&Recorded> {
    events.iter().rev().find(|e| !matches!(e.event, Event::Pruned { .. }))
}

/// All runs, the latest first.
#[must_use]
pub fn list(lexicon: &Lexicon, runs: &[Listed], width: usize) -> Screen {
    let mut screen = Screen::new(width);
    if runs.is_empty() {
        screen.hang(Text::new(), &Text::from(lexicon.say("runs-none", &[])));
        return screen;
    }
    let head: Vec<Text> = ["runs-run", "runs-procedure", "runs-state", "runs-steps", "runs-created"]
        .iter()
        .map(|id| Text::styled(&lexicon.say(id, &[]), DIM))
        .collect();
    let rows: Vec<Vec<Text>> = runs
        .iter()
        .rev()
        .map(|Listed { run, state, .. }| {
            let (settled, all) = progress(run, state);
            vec![
                Text::new().and_code(&run.id, BOLD),
                Text::new().and_code(&run.name, PLAIN),
                shown(lexicon, state),
                Text::from(format!("{settled}/{all}")),
                Text::from(when(lexicon, &run.created)),
            ]
        })
        .collect();
    screen.lines(table(&head, &rows, width, lexicon));
    screen
}

fn facts(run: &Run, state: &State) -> Value {
    let (settled, all) = progress(run, state);
    json!({
        "run": run.id, "procedure": run.name, "title": run.title, "state": standing(state), "settled": settled, "steps": all,
        "created": run.created, "who": run.who, "language": run.language, "digest": run.digest, "procedure_digest": run.procedure_digest,
    })
}

/// All runs as CSV, the latest first: a line of names, then one line a run.
#[must_use]
pub fn list_csv(runs: &[Listed]) -> String {
    const COLUMNS: [&str; 12] = [
        "run",
        "procedure",
        "title",
        "state",
        "settled",
        "steps",
        "created",
        "who",
        "language",
        "digest",
        "last",
        "sites",
    ];
    let mut out = COLUMNS.join(",") + "\n";
    for listed in runs.iter().rev() {
        let facts = listed.facts();
        let field = |name: &str| match &facts[name] {
            Value::String(text) => cell(text),
            Value::Array(_) => cell(&listed.sites().join(" ")),
            other => cell(&other.to_string()),
        };
        out.push_str(&COLUMNS.map(field).join(","));
        out.push('\n');
    }
    out
}

/// A cell of CSV. What a spreadsheet would take for a formula stays text.
fn cell(text: &str) -> String {
    let text = visible::inline(text);
    let guard = if text.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
    if text.contains(['"', ',']) || !guard.is_empty() {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

/// All runs as JSON.
#[must_use]
pub fn list_json(runs: &[Listed]) -> Value {
    runs.iter().rev().map(Listed::facts).collect()
}

/// How a run hangs together with others: what each is, and what it says. A prerequisite has the run that carried it out, or none
/// where somebody said that it holds.
pub(super) fn links(lexicon: &Lexicon, run: &Run) -> Vec<(&'static str, String)> {
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let required = run.origin.get("prerequisites").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut links = Vec::new();
    for one in required {
        let procedure = ("procedure", text(one, "procedure").unwrap_or_default().into());
        let says = match text(one, "run") {
            Some(by) => lexicon.say("runs-required-run", &[procedure, ("run", by.into())]),
            None => lexicon.say("runs-required-said", &[procedure]),
        };
        links.push(("runs-required", says));
    }
    let wanted_by = run.origin.get("wanted_by").and_then(|wanted| text(wanted, "procedure"));
    links.extend(wanted_by.map(|procedure| ("runs-wanted-by", procedure)));
    links
}

/// One run as JSON, with its plan, the words that were shown, and its events.
#[must_use]
pub fn show_json(run: &Run, state: &State, events: &[Recorded]) -> Value {
    let mut value = facts(run, state);
    for link in ["prerequisites", "wanted_by"] {
        if let Some(found) = run.origin.get(link) {
            value[link] = found.clone();
        }
    }
    value["plan"] = run.plan.clone();
    value["wording"] = run.wording.clone();
    value["events"] = json!(events);
    value["head"] = json!(events.last().map(|e| &e.hash));
    value
}

/// One run: its facts, and its events with the steps that they are about.
#[must_use]
pub fn history(lexicon: &Lexicon, run: &Run, state: &State, events: &[Recorded], width: usize) -> Screen {
    let mut screen = Screen::new(width);
    screen.ends(&Text::styled(&run.title, BOLD), shown(lexicon, state));
    let digest = |full: &str| {
        format!("{} {} {}", &full[..4.min(full.len())], full.get(4..8).unwrap_or(""), full.get(8..12).unwrap_or(""))
    };
    let mut rows = vec![
        ("runs-run", run.id.clone()),
        ("runs-procedure", run.name.clone()),
        ("plan-plan", digest(&run.digest)),
        ("runs-created", when(lexicon, &run.created)),
        ("runs-who", run.who.clone()),
    ];
    rows.extend(links(lexicon, run));
    let widest = rows.iter().map(|r| Text::from(lexicon.say(r.0, &[])).width()).max().unwrap_or(0) + 2;
    for (id, value) in rows {
        let lead = Text::styled(&lexicon.say(id, &[]), DIM).padded(widest);
        screen.lines(hang(lead, &Text::new().and_code(&value, PLAIN), width));
    }
    screen.gap();
    let words = Events { lexicon, whole: true };
    let mut step = 0;
    for recorded in events {
        let at = step_of(&recorded.event);
        if at != step && at > 0 {
            step = at;
            let text = text_of(run, at);
            let lead = Text::styled(&number_of(run, at), DIM).right(3).and("  ", PLAIN);
            screen.lines(hang(lead, &Text::from(text), width));
        }
        if let Some((line, took)) = words.line(&recorded.event) {
            let time = recorded.at.get(11..19).unwrap_or_default();
            let lead = Text::blank(5).and(time, DIM).and("  ", PLAIN);
            let mut line = line;
            if let Some(took) = took {
                line.push("  ", PLAIN);
                line.push(&lexicon.duration(took), DIM);
            }
            screen.lines(hang(lead, &line, width));
        }
    }
    if let Some(last) = events.last() {
        screen.gap();
        let lead = Text::styled(&lexicon.say("runs-head", &[]), DIM).and("  ", PLAIN);
        screen.lines(hang(lead, &Text::new().and_code(last.hash.get(..16).unwrap_or_default(), PLAIN), width));
    }
    screen
}

fn step_of(event: &Event) -> usize {
    match event {
        Event::Waiting { step, .. } | Event::Stopped { step } | Event::Interrupted { step } => *step,
        other => other.part().map_or(0, |part| part.step),
    }
}

fn number_of(run: &Run, position: usize) -> String {
    let number = run.plan["steps"][position - 1]["number"].as_u64().unwrap_or(position as u64);
    number.to_string()
}

fn text_of(run: &Run, position: usize) -> &str {
    run.wording["steps"][position - 1]["text"].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_data() {
        for (text, cell_) in
            [("a", "a"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "\"'=1+1\""), ("a\nb", "a␊b")]
        {
            assert_eq!(cell(text), cell_);
        }
    }
}
