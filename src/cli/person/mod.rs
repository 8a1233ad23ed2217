//! Asking the person at the terminal, in their language and with its keys.

mod details;

use std::collections::BTreeMap;

use super::console::{Console, Heard};
use super::login::Handed;
use crate::backend::{Answer, Person, Question};
use crate::diagnostic::{Arg, Diagnostic, Result};
use crate::plan::{PlannedAction, PlannedStep};
use crate::report::plan::{Actions, Preview};
use crate::report::run::{Live, diagnostic};
use crate::report::terminal::{ACCENT, BOLD, ERROR, PLAIN, Screen, Text, WARNING, hang};

/// The person of a run.
pub(super) struct AtTerminal<'a> {
    pub console: &'a Console,
    pub preview: Preview<'a>,
    /// Hands a browser to the person to sign in to a site, where one can be opened.
    pub hand: Option<Hand>,
}

/// Hands a browser over for the site of that id.
pub(super) type Hand = Box<dyn Fn(&str) -> Result<Handed>>;

/// One of the answers to a question: its message, whose attribute `.key` is the key; without one it is Enter.
struct Choice {
    id: &'static str,
    enter: bool,
}

const fn key(id: &'static str) -> Choice {
    Choice { id, enter: false }
}

const fn enter(id: &'static str) -> Choice {
    Choice { id, enter: true }
}

enum Said {
    Chosen(&'static str),
    End,
    Interrupt,
}

impl AtTerminal<'_> {
    fn say(&self, id: &str) -> String {
        self.preview.lexicon.say(id, &[])
    }

    fn indent(&self) -> usize {
        Live::indent(&self.preview)
    }

    fn show(&self, lines: Vec<Text>) {
        let mut screen = Screen::new(self.console.width);
        screen.lines(lines);
        self.console.tell(&screen.render(self.console.colour));
    }

    fn hang(&self, text: &Text) {
        self.show(hang(Text::blank(self.indent()), text, self.console.width));
    }

    /// Shows the choices until one of them is made.
    fn choose(&self, choices: &[Choice]) -> Said {
        let keyed = |c: &Choice| self.preview.lexicon.attribute(c.id, "key", &[]).unwrap_or_default();
        loop {
            let mut line = Text::new();
            for (index, choice) in choices.iter().enumerate() {
                if index > 0 {
                    line.push("   ", PLAIN);
                }
                line.push(&self.say(choice.id), PLAIN);
                line.push(" ", PLAIN);
                let key = if choice.enter { self.say("ask-enter") } else { keyed(choice) };
                line.push_keep(&format!("[{key}]"), ACCENT, crate::report::terminal::Keep::Code);
            }
            self.hang(&line);
            self.console.tell(&format!("{}> ", " ".repeat(self.indent())));
            let typed = match self.console.line() {
                Heard::Line(line) => line.trim().to_lowercase(),
                Heard::End => return Said::End,
                Heard::Interrupt => return Said::Interrupt,
            };
            let fits = |c: &&Choice| if typed.is_empty() { c.enter } else { typed == keyed(c).to_lowercase() };
            if let Some(choice) = choices.iter().find(fits) {
                return Said::Chosen(choice.id);
            }
            self.hang(&Text::styled(&self.say("ask-again"), WARNING));
        }
    }

    /// A line of text that is not empty; `None` where no more comes.
    fn text(&self, question: &str) -> Result<String, Answer> {
        loop {
            self.console.tell(&format!("{}{question} ", " ".repeat(self.indent())));
            match self.console.line() {
                Heard::Line(line) if line.trim().is_empty() => {
                    self.hang(&Text::styled(&self.say("ask-empty"), WARNING));
                }
                Heard::Line(line) => return Ok(line.trim().to_owned()),
                Heard::End => return Err(Answer::Stop),
                Heard::Interrupt => return Err(Answer::Interrupted),
            }
        }
    }

    fn reason(&self, id: &str, answer: fn(String) -> Answer) -> Answer {
        self.text(&self.say(id)).map_or_else(|a| a, answer)
    }

    fn approve(&self) -> Answer {
        match self.choose(&[key("ask-approve"), enter("ask-not-now")]) {
            Said::Chosen("ask-approve") => Answer::Done(BTreeMap::new()),
            Said::Interrupt => Answer::Interrupted,
            _ => Answer::Stop,
        }
    }

    fn step(
        &self,
        step: &PlannedStep,
        actions: &[PlannedAction],
        again: bool,
        wanted: &[String],
        decide: bool,
    ) -> Answer {
        self.details(step, actions);
        if again {
            self.hang(&Text::styled(&self.say("ask-shown-before"), WARNING));
        }
        let choices: &[Choice] = if decide {
            &[key("ask-go-on"), key("ask-stop"), key("ask-help")]
        } else {
            &[enter("ask-done"), key("ask-skip"), key("ask-stop"), key("ask-help")]
        };
        loop {
            match self.choose(choices) {
                Said::Chosen("ask-done") => return self.values(wanted),
                Said::Chosen("ask-go-on") => return self.reason("ask-decision", Answer::Decided),
                Said::Chosen("ask-skip") => return self.reason("ask-reason", Answer::Skip),
                Said::Chosen("ask-help") => {
                    self.hang(&Text::from(self.say(if decide { "ask-help-decide" } else { "ask-help-step" })));
                }
                Said::Interrupt => return Answer::Interrupted,
                Said::Chosen(_) | Said::End => return Answer::Stop,
            }
        }
    }

    fn values(&self, wanted: &[String]) -> Answer {
        let mut values = BTreeMap::new();
        for name in wanted {
            let question = self.preview.lexicon.say("ask-value", &[("name", name.as_str().into())]);
            match self.text(&question) {
                Ok(value) => drop(values.insert(name.clone(), value)),
                Err(answer) => return answer,
            }
        }
        Answer::Done(values)
    }

    fn failed(&self, why: &Diagnostic) -> Answer {
        self.trouble(why);
        let choices = [key("ask-by-hand"), key("ask-retry"), key("ask-skip"), enter("ask-stop"), key("ask-abort")];
        match self.choose(&choices) {
            Said::Chosen("ask-by-hand") => Answer::ByHand,
            Said::Chosen("ask-retry") => Answer::Again(String::new()),
            Said::Chosen("ask-skip") => self.reason("ask-reason", Answer::Skip),
            Said::Chosen("ask-abort") => self.reason("ask-reason", Answer::Abort),
            Said::Interrupt => Answer::Interrupted,
            _ => Answer::Stop,
        }
    }

    fn doubt(&self, why: &Diagnostic) -> Answer {
        self.trouble(why);
        match self.choose(&[key("ask-happened"), key("ask-retry"), enter("ask-stop"), key("ask-abort")]) {
            Said::Chosen("ask-happened") => self.reason("ask-how-known", Answer::Decided),
            Said::Chosen("ask-retry") => self.reason("ask-how-known", Answer::Again),
            Said::Chosen("ask-abort") => self.reason("ask-reason", Answer::Abort),
            Said::Interrupt => Answer::Interrupted,
            _ => Answer::Stop,
        }
    }

    fn sign_in(&self, why: &Diagnostic) -> Answer {
        self.trouble(why);
        let open = self.hand.iter().map(|_| key("ask-open-browser"));
        let choices: Vec<Choice> = open.chain([key("ask-signed-in"), key("ask-by-hand"), enter("ask-stop")]).collect();
        match self.choose(&choices) {
            Said::Chosen("ask-open-browser") => self.handed(why),
            Said::Chosen("ask-signed-in") => Answer::Done(BTreeMap::new()),
            Said::Chosen("ask-by-hand") => Answer::ByHand,
            Said::Interrupt => Answer::Interrupted,
            _ => Answer::Stop,
        }
    }

    /// Hands a browser over; where that comes to nothing, asks again.
    fn handed(&self, why: &Diagnostic) -> Answer {
        let site = why.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(site) if *name == "site" => Some(site.as_str()),
            _ => None,
        });
        self.hang(&Text::from(self.preview.lexicon.say("login-begins", &[("site", site.unwrap_or_default().into())])));
        match self.hand.as_ref().map(|hand| hand(site.unwrap_or_default())) {
            Some(Ok(Handed::SignedIn)) => Answer::Done(BTreeMap::new()),
            Some(Ok(Handed::Interrupted)) => Answer::Interrupted,
            Some(Ok(Handed::GivenUp)) | None => self.sign_in(why),
            Some(Err(error)) => self.sign_in(&error),
        }
    }

    fn trouble(&self, why: &Diagnostic) {
        // A failure of this moment has just been shown by the listener; one of an earlier process has not.
        let mut text = Text::styled("✗ ", ERROR);
        text.append(diagnostic(self.preview.lexicon, why));
        self.hang(&text);
    }

    fn holds(&self, check: &PlannedAction) -> Answer {
        let words = Actions { lexicon: self.preview.lexicon, plan: self.preview.plan };
        let mut text = Text::styled(&self.say("ask-check"), BOLD).and("  ", PLAIN);
        text.append(words.target(check));
        self.hang(&text);
        for line in words.details(check) {
            self.show(hang(Text::blank(self.indent() + 2), &line, self.console.width));
        }
        match self.choose(&[key("ask-yes"), key("ask-no"), enter("ask-stop")]) {
            Said::Chosen("ask-yes") => Answer::Done(BTreeMap::new()),
            Said::Chosen("ask-no") => Answer::No,
            Said::Interrupt => Answer::Interrupted,
            _ => Answer::Stop,
        }
    }

    /// Whether to carry these out first.
    pub fn first(&self, procedures: Vec<String>) -> Answer {
        let order = self.preview.lexicon.say("ask-first-order", &[("procedures", procedures.into())]);
        self.show(hang(Text::new(), &Text::from(order), self.console.width));
        match self.choose(&[key("ask-first"), enter("ask-not-now")]) {
            Said::Chosen("ask-first") => Answer::Done(BTreeMap::new()),
            Said::Interrupt => Answer::Interrupted,
            _ => Answer::Stop,
        }
    }

    /// What it is that is going to be carried out.
    pub fn title(&self) {
        self.show(hang(Text::new(), &Text::styled(&self.preview.worded.title.plain(), BOLD), self.console.width));
    }

    /// The value of an input.
    pub fn input(&self, ask: &str, name: &str) -> Result<String, Answer> {
        let question = self.preview.lexicon.say("ask-input", &[("ask", ask.into()), ("input", Arg::from(name))]);
        self.show(hang(Text::new(), &Text::from(question), self.console.width));
        self.text(">")
    }
}

impl Person for AtTerminal<'_> {
    fn ask(&mut self, question: &Question<'_>) -> Answer {
        if !self.console.interactive {
            return Answer::Away;
        }
        match question {
            Question::Approve => self.approve(),
            Question::Do { step, actions, again, wanted } => self.step(step, actions, *again, wanted, step.decide),
            Question::Failed { why, .. } => self.failed(why),
            Question::Doubt { why, .. } => self.doubt(why),
            Question::SignIn { why, .. } => self.sign_in(why),
            Question::Holds { check } => self.holds(check),
        }
    }
}
