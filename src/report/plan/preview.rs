//! The screen of a plan: what a run would do, step by step.

use super::actions::Actions;
use crate::diagnostic::Arg;
use crate::document::action::ActionKind;
use crate::document::bindings::OnFailure;
use crate::document::{BlockKind, Document, Inline, Step, Words};
use crate::plan::{Host, Plan, PlannedAction, PlannedSite, PlannedStep, procedure};
use crate::report::terminal::{ACCENT, BOLD, Blocks, DIM, Inlines, Keep, Labels, PLAIN, Screen, Text, hang, version};
use crate::words::Lexicon;

/// Below this width an action takes several lines.
pub(super) const NARROW: usize = 60;

/// A plan and the words that it is shown in.
#[derive(Clone, Copy, Debug)]
pub struct Preview<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The document in the source language.
    pub source: &'a Document,
    /// The same in the reader's words.
    pub worded: &'a Document,
    /// The words for everything else.
    pub lexicon: &'a Lexicon,
    /// How labels are shown.
    pub labels: Labels,
    /// Nothing is going to be carried out.
    pub dry: bool,
    /// It is carried out before another procedure, as that one's prerequisite of this name.
    pub comes_first: Option<&'a str>,
}

/// The widths of an action's columns.
struct Columns {
    backend: usize,
    verb: usize,
    effect: usize,
    from: usize,
}

impl<'a> Preview<'a> {
    fn actions(&self) -> Actions<'a> {
        Actions { lexicon: self.lexicon, plan: self.plan }
    }

    pub(super) fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.lexicon.say(id, args)
    }

    /// The words of a step in the reader's language, else the source's.
    #[must_use]
    pub fn step(&self, position: usize) -> Option<&'a Step> {
        let of =
            |document: &'a Document| procedure::steps(document, &self.plan.procedure).into_iter().nth(position - 1);
        of(self.worded).or_else(|| of(self.source))
    }

    /// How documents' words become text.
    #[must_use]
    pub fn blocks(&self) -> Blocks<'a> {
        Blocks { lexicon: self.lexicon, labels: self.labels, mark: true }
    }

    /// The whole screen.
    #[must_use]
    pub fn screen(&self, width: usize) -> Screen {
        let mut screen = Screen::new(width);
        self.head(&mut screen);
        let columns = self.columns();
        let digits = self.plan.steps.iter().map(|s| s.number.to_string().len()).max().unwrap_or(1).max(2);
        let mut place = None;
        for step in &self.plan.steps {
            let here = self.place(step);
            if here.is_some() && here != place {
                screen.gap();
                screen.hang(Text::blank(digits + 1), here.as_ref().unwrap_or(&Text::new()));
                if let Some(line) = self.sign_in(step) {
                    screen.hang(Text::blank(digits + 4), &line);
                }
                place = here;
            }
            self.planned(step, digits, &columns, &mut screen);
        }
        self.afterwards(digits + 1, &columns, &mut screen);
        self.foot(&mut screen);
        screen
    }

    fn head(&self, screen: &mut Screen) {
        let short = Inlines::short(self.lexicon);
        let mut facts = Vec::new();
        if !self.source.front.versions.is_empty() {
            facts.push(version(&self.source.version));
        }
        facts.push(self.say("count-steps", &[("count", self.plan.steps.len().into())]));
        let title = self.worded.short_title.as_ref().unwrap_or(&self.worded.title);
        screen.ends(&short.styled(&title.inlines, BOLD), Text::styled(&facts.join(" · "), DIM));
        if procedure::procedures(self.source).len() > 1 {
            let heading = self.worded.procedures().find(|p| p.slug == self.plan.procedure).and_then(|p| p.heading);
            if let Some(heading) = heading {
                screen.hang(Text::new(), &short.text(&heading.inlines));
            }
        }
        if self.dry {
            screen.hang(Text::new(), &Text::styled(&self.say("plan-dry", &[]), DIM));
        }
        if !self.plan.prerequisites.is_empty() {
            let names: Vec<String> = self.plan.prerequisites.iter().map(|p| p.procedure.clone()).collect();
            screen.hang(Text::new(), &Text::from(self.say("plan-prerequisites", &[("procedures", names.into())])));
        }
    }

    /// Whose step it is, where the document says.
    #[must_use]
    pub fn role(&self, step: &PlannedStep) -> Option<Text> {
        let id = step.role.as_ref()?;
        let of = |d: &Document| d.bindings.roles.iter().find(|(role, _)| role == id).map(|(_, name)| name.clone());
        let name = of(self.worded).or_else(|| of(self.source)).unwrap_or_else(|| id.clone());
        Some(Text::styled(&self.say("plan-role", &[("role", name.into())]), DIM))
    }

    fn all(&self) -> impl Iterator<Item = &'a PlannedAction> {
        self.plan.steps.iter().flat_map(|s| &s.actions).chain(&self.plan.after)
    }

    fn columns(&self) -> Columns {
        let actions = self.actions();
        let width = |text: String| Text::from(text).width();
        let most = |of: &dyn Fn(&PlannedAction) -> String| {
            let seen = self.all().filter(|a| !is_plain(a));
            seen.map(|a| width(of(a))).max().unwrap_or(0)
        };
        Columns {
            backend: most(&|a| actions.backend(a)),
            verb: most(&|a| actions.verb(&a.action)),
            effect: most(&|a| actions.effect(a.action.effect)),
            from: most(&|a| actions.provenance(a.action.from)),
        }
    }

    /// Where a step happens: its site and address, or its host.
    #[must_use]
    pub fn place(&self, step: &PlannedStep) -> Option<Text> {
        if let Some(id) = &step.site {
            let site = self.plan.sites.iter().find(|s| s.id == *id)?;
            let mut text = Text::styled(&self.actions().site(id), ACCENT).and("  ", PLAIN);
            match &site.site.url {
                Some(url) => text.push_keep(url, PLAIN, Keep::Code),
                None => text.push(&self.say("plan-no-address", &[("site", id.as_str().into())]), DIM),
            }
            return Some(text);
        }
        // Where a command of unknown host runs is for a person to know.
        let commands = step
            .actions
            .iter()
            .filter(|a| matches!(&a.action.kind, ActionKind::Command(c) if c.person.is_none() || c.host.is_some()));
        // A step without a place of its own goes with the one before.
        commands.take(1).next()?;
        let Some(id) = &step.host else {
            return (!self.plan.hosts.is_empty()).then(|| Text::styled(&self.say("plan-this-machine", &[]), ACCENT));
        };
        let host = self.plan.hosts.iter().find(|h| h.id == *id)?;
        let mut text = Text::styled(&self.say("plan-host", &[("host", id.as_str().into())]), ACCENT).and("  ", PLAIN);
        match &host.host {
            Some(Host::Local) => text.push(&self.say("plan-this-machine", &[]), PLAIN),
            Some(host) => text.push_keep(host.shown(), PLAIN, Keep::Code),
            None => text.push(&self.say("plan-host-unknown", &[]), DIM),
        }
        Some(text)
    }

    fn site(&self, step: &PlannedStep) -> Option<&'a PlannedSite> {
        self.plan.sites.iter().find(|s| Some(&s.id) == step.site.as_ref())
    }

    /// What signs in to the site of a step, where a page asks for it.
    fn sign_in(&self, step: &PlannedStep) -> Option<Text> {
        let site = self.site(step)?;
        let (means, reference) = (site.sign_in?, site.site.credentials.get("user")?);
        let args = [("backend", means.name().into()), ("reference", Arg::from(reference.as_str()))];
        Some(Text::styled(&self.say("plan-sign-in", &args), DIM))
    }

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

    fn planned(&self, step: &PlannedStep, digits: usize, columns: &Columns, screen: &mut Screen) {
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

    /// What stands at the end of a preview: what is looked at afterwards, inputs and digests.
    #[must_use]
    pub fn ending(&self, width: usize) -> Screen {
        let mut screen = Screen::new(width);
        self.afterwards(0, &self.columns(), &mut screen);
        self.foot(&mut screen);
        screen
    }

    fn afterwards(&self, indent: usize, columns: &Columns, screen: &mut Screen) {
        if self.plan.after.is_empty() {
            return;
        }
        screen.gap();
        screen.line(Text::blank(indent).and(&self.say("plan-afterwards", &[]), ACCENT));
        for planned in &self.plan.after {
            self.action(planned, indent + 1, columns, screen);
        }
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

    fn action(&self, planned: &PlannedAction, indent: usize, columns: &Columns, screen: &mut Screen) {
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

/// The words without the pictures among them, which say nothing in a preview.
#[must_use]
pub fn without_pictures(words: &Words) -> Words {
    let mut inlines = words.inlines.clone();
    inlines.retain(|i| !matches!(i, Inline::Image { .. }));
    while matches!(inlines.last(), Some(Inline::SoftBreak | Inline::HardBreak)) {
        inlines.pop();
    }
    Words { inlines, ..words.clone() }
}

/// Whether an action says no more than that a person does the step.
fn is_plain(planned: &PlannedAction) -> bool {
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
