//! The words of what happened.

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Diagnostic};
use crate::journal::{Approval, End, Event, Evidence, Need, Settled, Settler, Why};
use crate::plan::Means;
use crate::report::terminal::{ACCENT, DIM, ERROR, GOOD, Keep, PLAIN, Text, WARNING};
use crate::words::Lexicon;

/// Finds the words.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    /// The language.
    pub lexicon: &'a Lexicon,
    /// Every piece of evidence is named; else only what a value is kept in.
    pub whole: bool,
}

/// A diagnostic in one piece: what is wrong, and what to do.
#[must_use]
pub fn diagnostic(lexicon: &Lexicon, diagnostic: &Diagnostic) -> Text {
    said(lexicon, diagnostic.rule, &diagnostic.args)
}

fn said(lexicon: &Lexicon, rule: &str, args: &[(&str, Arg)]) -> Text {
    let mut text = Text::from(lexicon.say(rule, args));
    if let Some(next) = lexicon.attribute(rule, "next", args) {
        text.push("  ", PLAIN);
        text.push(&next, DIM);
    }
    text
}

impl Events<'_> {
    fn say(&self, id: &str) -> String {
        self.lexicon.say(id, &[])
    }

    fn say_one(&self, id: &str, name: &str, value: impl Into<Arg>) -> String {
        self.lexicon.say(id, &[(name, value.into())])
    }

    /// Why something failed or is in doubt.
    #[must_use]
    pub fn why(&self, why: &Why) -> Text {
        said(self.lexicon, &why.rule, &why.arguments())
    }

    /// The line of an event and the seconds that it took; `None` where there is nothing to tell.
    #[must_use]
    pub fn line(&self, event: &Event) -> Option<(Text, Option<f64>)> {
        let line = match event {
            Event::Done { backend, seconds, exit, said, values, evidence, .. } => {
                let mut text = Text::styled("✓ ", GOOD);
                let mut facts: Vec<Text> = Vec::new();
                if let Some(said) = said {
                    facts.push(Text::from(said.as_str()));
                }
                facts.extend(exit.filter(|e| *e != 0).map(|exit| self.say_one("run-exit", "exit", exit).into()));
                facts.extend(self.found(values, evidence));
                if facts.is_empty() || backend == Means::Human.name() && said.is_none() {
                    facts.insert(0, self.say("run-done").into());
                }
                for (index, fact) in facts.into_iter().enumerate() {
                    if index > 0 {
                        text.push(" · ", DIM);
                    }
                    text.append(fact);
                }
                // How long a person took is nobody's business.
                let seconds = (backend != Means::Human.name()).then_some(*seconds);
                return Some((text, seconds));
            }
            Event::Skipped { reason, .. } => {
                Text::styled("– ", WARNING).and(&self.say_one("run-skipped", "reason", reason.as_str()), PLAIN)
            }
            Event::Satisfied { by, .. } => {
                Text::styled("✓ ", GOOD).and(&self.say_one("run-satisfied", "by", settler(*by)), PLAIN)
            }
            Event::Failed { why, seconds, .. } => {
                let mut text = Text::styled("✗ ", ERROR);
                text.append(self.why(why));
                return Some((text, (*seconds > 0.0).then_some(*seconds)));
            }
            Event::InDoubt { why, .. } => {
                let mut text = Text::styled("? ", WARNING)
                    .and(&self.say("run-in-doubt"), PLAIN)
                    .and(&self.say("problem-colon"), PLAIN);
                text.append(self.why(why));
                text
            }
            Event::Resolved { answer, by, why, .. } => {
                let answer = match answer {
                    Settled::Done => "done",
                    Settled::Retry => "retry",
                    Settled::Abort => "abort",
                };
                let args = [("answer", answer.into()), ("by", Arg::from(settler(*by)))];
                let text = Text::styled("↻ ", ACCENT).and(&self.lexicon.say("run-resolved", &args), PLAIN);
                if why.is_empty() { text } else { text.and(" · ", DIM).and(why, PLAIN) }
            }
            Event::Checked { holds, values, why, evidence, .. } => {
                let (sign, style, id) =
                    if *holds { ("✓ ", GOOD, "run-holds") } else { ("✗ ", ERROR, "run-holds-not") };
                let mut text = Text::styled(sign, style).and(&self.say(id), PLAIN);
                if let Some(why) = why {
                    text.push(" · ", DIM);
                    text.append(self.why(why));
                }
                for one in self.found(values, evidence) {
                    text.push(" · ", DIM);
                    text.append(one);
                }
                text
            }
            Event::Waiting { need, .. } => {
                let id = match need {
                    Need::Approval => "run-waits-approval",
                    Need::Person => "run-waits-person",
                    Need::Resolution => "run-waits-resolution",
                    Need::SignIn => "run-waits-sign-in",
                };
                Text::styled("… ", ACCENT).and(&self.say(id), PLAIN)
            }
            Event::Stopped { .. } => Text::styled("■ ", ACCENT).and(&self.say("run-stopped"), PLAIN),
            Event::Interrupted { .. } => Text::styled("■ ", WARNING).and(&self.say("run-interrupted"), PLAIN),
            Event::Finished { end } => {
                let (sign, style, id) = match end {
                    End::Done => ("✓ ", GOOD, "run-finished"),
                    End::Failed => ("✗ ", ERROR, "run-finished-failed"),
                    End::Aborted => ("✗ ", ERROR, "run-aborted"),
                };
                Text::styled(sign, style).and(&self.say(id), PLAIN)
            }
            Event::Approved { by, .. } => {
                let id = match by {
                    Approval::Asked => "run-approved-asked",
                    Approval::Digest => "run-approved-digest",
                    Approval::Sandbox => "run-approved-sandbox",
                };
                Text::styled("✓ ", GOOD).and(&self.say(id), PLAIN)
            }
            Event::Resumed { language, .. } => {
                Text::styled("↻ ", ACCENT).and(&self.say_one("run-resumed", "language", language.as_str()), PLAIN)
            }
            Event::Created { program, .. } => {
                Text::styled("• ", DIM).and(&self.say_one("run-created", "version", program.as_str()), PLAIN)
            }
            Event::Intent { backend, attempt, .. } => {
                let args = [("backend", backend.as_str().into()), ("attempt", Arg::from(*attempt))];
                Text::styled("→ ", DIM).and(&self.lexicon.say("run-began", &args), PLAIN)
            }
            Event::Replayed { backend, seconds, .. } => {
                let text = self.say_one("run-replayed", "backend", backend.as_str());
                return Some((Text::styled("↻ ", DIM).and(&text, PLAIN), Some(*seconds)));
            }
            Event::Pruned { files } => {
                Text::styled("– ", DIM).and(&self.say_one("run-pruned", "files", files.len()), PLAIN)
            }
            Event::Process { .. } => return None,
        };
        Some((line, None))
    }

    /// Values and evidence. A value that is a file kept as evidence is told by its name, size and hash: where it lies says nothing.
    fn found(&self, values: &BTreeMap<String, String>, evidence: &[Evidence]) -> Vec<Text> {
        let file = |value: &str| evidence.iter().find(|e| value.rsplit(['/', '\\']).next() == Some(&e.file));
        let value = |(name, value): (&String, &String)| match file(value) {
            Some(kept) => self.evidence(name, kept),
            None => Text::new().and_code(&format!("{name} = {value}"), PLAIN),
        };
        let told: Vec<Text> = values.iter().map(value).collect();
        let is_told = |e: &&Evidence| !values.values().any(|v| file(v).is_some_and(|kept| kept == *e));
        let rest = evidence.iter().filter(|_| self.whole).filter(is_told).map(|e| self.evidence(&e.file, e));
        told.into_iter().chain(rest).collect()
    }

    fn evidence(&self, name: &str, evidence: &Evidence) -> Text {
        let size = self.lexicon.size(evidence.bytes);
        let hash = evidence.sha256.get(..8).unwrap_or_default();
        let mut text = Text::new().and_code(name, PLAIN);
        text.push(&format!(" · {size} · "), DIM);
        text.push_keep(&format!("sha256 {hash}…"), DIM, Keep::Code);
        text
    }
}

const fn settler(by: Settler) -> &'static str {
    match by {
        Settler::Probe => "probe",
        Settler::Effect => "effect",
        Settler::Person => "person",
        Settler::PhraseBook => "phrase-book",
        Settler::Retries => "retries",
    }
}
