//! The screen of a plan: what a run would do, step by step.

use super::actions::Actions;
use super::step::{Columns, is_plain};
use crate::diagnostic::Arg;
use crate::document::action::ActionKind;
use crate::document::{Document, Inline, Step, Words};
use crate::plan::{Host, Plan, PlannedAction, PlannedSite, PlannedStep, procedure};
use crate::report::terminal::{ACCENT, BOLD, Blocks, DIM, Inlines, Keep, Labels, PLAIN, Screen, Text, version};
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

impl<'a> Preview<'a> {
    pub(super) fn actions(&self) -> Actions<'a> {
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

    pub(super) fn columns(&self) -> Columns {
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

    pub(super) fn site(&self, step: &PlannedStep) -> Option<&'a PlannedSite> {
        self.plan.sites.iter().find(|s| Some(&s.id) == step.site.as_ref())
    }

    /// What signs in to the site of a step, where a page asks for it.
    fn sign_in(&self, step: &PlannedStep) -> Option<Text> {
        let site = self.site(step)?;
        let (means, reference) = (site.sign_in?, site.site.credentials.get("user")?);
        let args = [("backend", means.name().into()), ("reference", Arg::from(reference.as_str()))];
        Some(Text::styled(&self.say("plan-sign-in", &args), DIM))
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
