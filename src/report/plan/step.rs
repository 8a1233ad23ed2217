//! A step in a preview: what it says, and what a run would do in it.

use super::preview::{NARROW, Preview, without_pictures};
use crate::diagnostic::Arg;
use crate::document::action::ActionKind;
use crate::document::bindings::OnFailure;
use crate::document::{BlockKind, Step};
use crate::plan::{PlannedAction, PlannedStep};
use crate::report::terminal::{ACCENT, DIM, PLAIN, Screen, Text, hang};

/// The widths of an action's columns.
pub(super) struct Columns {
    pub backend: usize,
    pub verb: usize,
    pub effect: usize,
    pub from: usize,
}

impl Preview<'_> {
    /// The labels of an action that the site's pages show otherwise.
    fn shown_otherwise(&self, step: &PlannedStep, planned: &PlannedAction) -> Vec<Text> {
        let Some(site) = self.site(step).filter(|_| planned.backend.is_for_pages()) else { return Vec::new() };
        let quoted = |label: &str| self.say("plan-quoted", &[("label", label.into())]);
        let named = planned.action.kind.labels().into_iter().filter_map(|l| Some((l, site.labels.get(l)?)));
        let line = |(label, shown): (&str, &String)| {
            let args = [("label", quoted(label).into()), ("shown", Arg::from(quoted(shown)))];
            Text::styled(&self.say("plan-looked-for", &args), DIM)
        };
        named.map(line).collect()
    }

    pub(super) fn planned(&self, step: &PlannedStep, digits: usize, columns: &Columns, screen: &mut Screen) {
        let lead = Text::styled(&step.number.to_string(), DIM).right(digits).and("  ", PLAIN);
        let worded = self.step(step.position);
        match worded.and_then(Step::words) {
            Some(words) => screen.hang(lead, &self.blocks().words(&without_pictures(words))),
            None => screen.line(lead),
        }
        self.below(step, digits + 4, columns, screen);
    }

    /// What a run would do in a step, as lines of at most that many columns: what a preview shows below the step's words.
    #[must_use]
    pub fn in_step(&self, step: &PlannedStep, width: usize) -> Screen {
        let mut screen = Screen::new(width);
        self.below(step, 0, &self.columns(), &mut screen);
        screen
    }

    fn below(&self, step: &PlannedStep, indent: usize, columns: &Columns, screen: &mut Screen) {
        let worded = self.step(step.position);
        if let Some(role) = self.role(step) {
            screen.hang(Text::blank(indent), &role);
        }
        if step.decide {
            screen.hang(Text::blank(indent), &Text::styled(&self.say("plan-decide", &[]), ACCENT));
        } else if step.actions.iter().all(is_plain) {
            let own = worded.map(code).unwrap_or_default();
            screen.lines(own.into_iter().map(|line| indented(line, indent + 2)));
            let why = step.actions.iter().find_map(|a| match &a.action.kind {
                ActionKind::Instruct { why: Some(why) } => Some(self.say(why, &[])),
                _ => None,
            });
            let mut text = Text::from(self.say("plan-person", &[]));
            if let Some(why) = why {
                text.push("  ", PLAIN);
                text.push(&why, DIM);
            }
            screen.hang(Text::blank(indent), &text);
        }
        for planned in step.actions.iter().filter(|a| !is_plain(a)) {
            self.action(planned, indent, columns, screen);
            for line in self.shown_otherwise(step, planned) {
                screen.hang(Text::blank(indent + 2), &line);
            }
        }
        let more = [("plan-already", &step.already), ("plan-probe", &step.probe)];
        for (id, probe) in more {
            if let Some(probe) = probe {
                let mut line = Text::styled(&self.say(id, &[]), DIM).and(" ", PLAIN);
                line.append(self.actions().probe(probe));
                screen.hang(Text::blank(indent + 2), &line);
            }
        }
        if let Some(retries) = step.retries.filter(|r| r.times > 0) {
            #[allow(clippy::cast_precision_loss)] // Seconds.
            let seconds = retries.wait as f64;
            let short = || self.say("unit-seconds", &[("number", self.lexicon.formats().number(seconds).into())]);
            let wait = if retries.wait < 60 { short() } else { self.lexicon.duration(seconds) };
            let args = [("times", retries.times.into()), ("wait", Arg::from(wait))];
            screen.hang(Text::blank(indent + 2), &Text::styled(&self.say("plan-retries", &args), DIM));
        }
        if step.on_failure == OnFailure::Continue {
            screen.hang(Text::blank(indent + 2), &Text::styled(&self.say("plan-goes-on", &[]), DIM));
        }
    }

    pub(super) fn action(&self, planned: &PlannedAction, indent: usize, columns: &Columns, screen: &mut Screen) {
        let actions = self.actions();
        let (effect, from) = (actions.effect(planned.action.effect), actions.provenance(planned.action.from));
        let (backend, verb) = (actions.backend(planned), actions.verb(&planned.action));
        let target = actions.target(planned);
        let right = |effect: Text| effect.and("  ", PLAIN).and(&from, DIM);
        if screen.width < NARROW {
            let mut text = Text::from(backend).and(" · ", DIM).and(&verb, PLAIN);
            if !target.is_empty() {
                text.push(" ", PLAIN);
                text.append(target);
            }
            screen.hang(Text::blank(indent), &text);
            screen.hang(Text::blank(indent + 2), &Text::styled(&effect, ACCENT).and(" · ", DIM).and(&from, DIM));
        } else {
            let mut lead = Text::blank(indent);
            lead.append(Text::from(backend).padded(columns.backend + 2));
            lead.append(Text::from(verb).padded(columns.verb + 2));
            let room = screen.width.saturating_sub(lead.width() + target.width() + 2);
            let aligned = right(Text::styled(&effect, ACCENT).padded(columns.effect));
            let aligned = aligned.padded(columns.effect + 2 + columns.from);
            let close = right(Text::styled(&effect, ACCENT));
            // In columns where there is room for them; else close to each other; else below.
            let right = [aligned, close.clone()].into_iter().find(|r| r.width() <= room);
            if let Some(right) = right {
                let mut line = lead;
                line.append(target);
                let at = screen.width - right.width();
                let mut line = line.padded(at);
                line.append(right);
                screen.line(line);
            } else {
                let longest = target.longest();
                if longest > screen.width.saturating_sub(lead.width()) {
                    // An address that no line beside the verb can hold may fit below it.
                    screen.line(lead);
                    screen.hang(Text::blank((indent + 4).min(screen.width.saturating_sub(longest))), &target);
                } else {
                    screen.lines(hang(lead, &target, screen.width));
                }
                screen.line(close.right(screen.width));
            }
        }
        for line in actions.details(planned) {
            screen.hang(Text::blank(indent + 2), &line);
        }
    }
}

/// Whether an action says no more than that a person does the step.
pub(super) fn is_plain(planned: &PlannedAction) -> bool {
    matches!(planned.action.kind, ActionKind::Instruct { .. })
}

/// The code of a step that is a person's.
fn code(step: &Step) -> Vec<Text> {
    let blocks = step.blocks.iter().filter_map(|b| match &b.kind {
        BlockKind::Code(code) => Some(code),
        _ => None,
    });
    blocks.flat_map(|c| c.text.lines()).map(|line| Text::new().and_line(line, PLAIN)).collect()
}

fn indented(line: Text, columns: usize) -> Text {
    let mut text = Text::blank(columns);
    text.append(line);
    text
}
