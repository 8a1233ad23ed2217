//! What a run did, for whoever was not there: each step with what happened to it and what was kept, in any language.

mod actions;
mod html;
mod junit;
mod markdown;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::events::Events;
use super::history;
use crate::journal::{Event, Evidence, Recorded, Run, Standing, State, seconds};
use crate::words::Lexicon;

/// A run and the words that it is told in.
#[derive(Clone)]
pub struct Account<'a> {
    /// The words.
    pub lexicon: &'a Lexicon,
    /// The run.
    pub run: &'a Run,
    /// Where it is.
    pub state: &'a State,
    /// What happened.
    pub events: &'a [Recorded],
    /// The title in these words.
    pub title: String,
    /// The steps in these words.
    pub steps: Vec<String>,
    /// A file of evidence, where it is still there.
    pub kept: &'a dyn Fn(&str) -> Option<Vec<u8>>,
}

/// One thing that happened.
struct Line {
    /// When.
    at: String,
    /// Who.
    who: String,
    /// What.
    text: String,
}

/// A step and what became of it.
struct Entry<'a> {
    number: String,
    text: &'a str,
    /// A word of ours: `done`, `skipped`, …
    standing: &'static str,
    lines: Vec<Line>,
    /// What was done, in code.
    actions: Vec<String>,
    evidence: Vec<&'a Evidence>,
    seconds: f64,
}

impl Account<'_> {
    fn say(&self, id: &str) -> String {
        self.lexicon.say(id, &[])
    }

    fn moment(&self, stamp: &str) -> String {
        history::when(self.lexicon, stamp)
    }

    /// The facts about the run as a whole: what each is, and what it says.
    fn facts(&self) -> Vec<(String, String)> {
        let run = self.run;
        let mut facts = vec![
            (self.say("runs-run"), run.id.clone()),
            (self.say("runs-procedure"), run.name.clone()),
            (self.say("runs-state"), self.say(&format!("run-is-{}", history::standing(self.state)))),
            (self.say("runs-created"), self.moment(&run.created)),
        ];
        if let Some(last) = history::last(self.events) {
            facts.push((self.say("account-last"), self.moment(&last.at)));
        }
        let mut people: Vec<&str> = Vec::new();
        let mut versions: Vec<&str> = Vec::new();
        let mut accounts: Vec<&str> = Vec::new();
        for recorded in self.events {
            push_new(&mut people, &recorded.who);
            push_new(&mut versions, &recorded.program);
            if let Event::Intent { account: Some(account), .. } = &recorded.event {
                push_new(&mut accounts, account);
            }
        }
        facts.push((self.say("runs-who"), people.join(", ")));
        facts.extend(history::links(self.lexicon, run).into_iter().map(|(id, says)| (self.say(id), says)));
        if !accounts.is_empty() {
            facts.push((self.say("account-site-account"), accounts.join(", ")));
        }
        facts.push((self.say("account-program"), versions.join(", ")));
        facts.push((self.say("account-plan"), run.digest.clone()));
        facts.push((self.say("account-procedure"), run.procedure_digest.clone()));
        let list = |key: &str| run.plan.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
        for site in list("sites") {
            let name = site["name"].as_str().map_or_else(|| text(&site, "id"), str::to_owned);
            facts.push((self.say("account-site"), format!("{name} {}", text(&site, "url")).trim().to_owned()));
        }
        for input in list("inputs") {
            let name = self.lexicon.say("account-input", &[("name", text(&input, "name").into())]);
            facts.push((name, text(&input, "value")));
        }
        for (name, value) in &self.state.values {
            let name = self.lexicon.say("account-value", &[("name", name.as_str().into())]);
            facts.push((name, value.clone()));
        }
        facts
    }

    fn line(&self, recorded: &Recorded) -> Option<Line> {
        let (text, took) = Events { lexicon: self.lexicon, whole: true }.line(&recorded.event)?;
        let mut text = text.plain();
        if let Some(took) = took {
            text = format!("{text} · {}", self.lexicon.duration(took));
        }
        Some(Line { at: exactly(&recorded.at), who: recorded.who.clone(), text })
    }

    /// What is about no step: approval, interruptions, the end.
    fn general(&self) -> Vec<Line> {
        let about_none = |e: &&Recorded| e.event.part().is_none() && !matches!(e.event, Event::Checked { .. });
        self.events.iter().filter(about_none).filter_map(|e| self.line(e)).collect()
    }

    /// The checks at the end.
    fn checks(&self) -> Vec<Line> {
        let checks = self.events.iter().filter(|e| matches!(e.event, Event::Checked { .. }));
        checks.filter_map(|e| self.line(e)).collect()
    }

    fn entries(&self) -> Vec<Entry<'_>> {
        let steps = self.run.plan.get("steps").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let mut by_step: BTreeMap<usize, Vec<&Recorded>> = BTreeMap::new();
        for recorded in self.events {
            if let Some(part) = recorded.event.part() {
                by_step.entry(part.step).or_default().push(recorded);
            }
        }
        let entry = |(index, step): (usize, &Value)| {
            let position = index + 1;
            let events = by_step.remove(&position).unwrap_or_default();
            let actions = step["actions"].as_array().map_or(&[][..], Vec::as_slice);
            let standings: Vec<Standing> = (0..actions.len()).map(|a| self.state.standing(position, a)).collect();
            Entry {
                number: step["number"].as_u64().unwrap_or(position as u64).to_string(),
                text: self.steps.get(index).map_or("", String::as_str),
                standing: standing(&standings),
                lines: events.iter().filter_map(|e| self.line(e)).collect(),
                actions: actions.iter().filter_map(|a| actions::shown(self.lexicon, a)).collect(),
                evidence: events.iter().flat_map(|e| e.event.evidence()).collect(),
                // The sum of nothing has a minus otherwise.
                seconds: events.iter().map(|e| took(&e.event)).fold(0.0, |sum, took| sum + took),
            }
        };
        steps.iter().enumerate().map(entry).collect()
    }

    /// The evidence of checks, which belongs to no step.
    fn of_checks(&self) -> Vec<&Evidence> {
        let checks = self.events.iter().filter(|e| matches!(e.event, Event::Checked { .. }));
        checks.flat_map(|e| e.event.evidence()).collect()
    }

    /// The hash of the last event; whoever has it can tell later whether anything before it was changed.
    fn head(&self) -> &str {
        self.events.last().map_or("", |e| e.hash.as_str())
    }

    /// The report as JSON: all that is known of the run, with the words of its steps in this language.
    #[must_use]
    pub fn json(&self) -> Value {
        let mut value = history::show_json(self.run, self.state, self.events);
        value["report"] = json!({
            "language": self.lexicon.tag(),
            "title": self.title,
            "head": self.head(),
            "steps": self.entries().iter().map(|entry| json!({
                "number": entry.number,
                "text": entry.text,
                "state": entry.standing,
                "seconds": (entry.seconds * 1000.0).round() / 1000.0,
                "evidence": entry.evidence,
            })).collect::<Vec<_>>(),
        });
        value
    }

    fn ended(&self) -> f64 {
        let at = |stamp: &str| seconds(stamp).unwrap_or_default();
        let last = history::last(self.events).map_or(0, |e| at(&e.at));
        #[allow(clippy::cast_precision_loss)] // Seconds of one run.
        {
            (last - at(&self.run.created)).max(0) as f64
        }
    }
}

/// The parts of a message of ours, and whether each is code, as its backticks say.
fn parts(message: &str) -> impl Iterator<Item = (bool, &str)> {
    message.split('`').enumerate().filter(|(_, part)| !part.is_empty()).map(|(at, part)| (at % 2 == 1, part))
}

/// A point in time to the second, the same in every language, as auditors compare it with other logs.
fn exactly(stamp: &str) -> String {
    let part = |range: std::ops::Range<usize>| stamp.get(range).unwrap_or_default();
    format!("{} {} UTC", part(0..10), part(11..19))
}

fn push_new<'a>(all: &mut Vec<&'a str>, one: &'a str) {
    if !one.is_empty() && !all.contains(&one) {
        all.push(one);
    }
}

fn took(event: &Event) -> f64 {
    match event {
        Event::Done { seconds, .. } | Event::Failed { seconds, .. } | Event::Replayed { seconds, .. } => *seconds,
        _ => 0.0,
    }
}

/// What became of a step, by what became of its actions: the worst of it.
fn standing(actions: &[Standing]) -> &'static str {
    let any = |wanted: fn(&Standing) -> bool| actions.iter().any(wanted);
    let person = |s: &Standing| matches!(s, Standing::Began { backend, .. } if backend == "human");
    if any(|s| matches!(s, Standing::Failed(_))) {
        "failed"
    } else if actions.iter().any(|s| matches!(s, Standing::InDoubt(_) | Standing::Began { .. }) && !person(s)) {
        "in-doubt"
    } else if !actions.iter().all(Standing::is_settled) {
        "open"
    } else if any(|s| *s == Standing::Skipped) {
        "skipped"
    } else if actions.iter().all(|s| *s == Standing::Satisfied) {
        "satisfied"
    } else {
        "done"
    }
}

/// Text of evidence that may stand in a report, cut at `most` bytes; `None` where it is no text.
fn text_of(bytes: &[u8], most: usize) -> Option<(String, bool)> {
    let cut = bytes.len() > most;
    let mut end = bytes.len().min(most);
    // A character is not cut in two.
    while cut && end > 0 && bytes[end] & 0xC0 == 0x80 {
        end -= 1;
    }
    let text = std::str::from_utf8(&bytes[..end]).ok().filter(|t| !t.contains('\0'))?;
    Some((text.to_owned(), cut))
}
