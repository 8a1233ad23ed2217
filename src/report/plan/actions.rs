//! The words of a plan's actions: who does what to what, what that does to the world, and how we know.

use crate::diagnostic::Arg;
use crate::document::action::{Action, ActionKind, Effect, Element, Expectation, Provenance, Request, Value};
use crate::document::bindings::Probe;
use crate::plan::inputs::variable;
use crate::plan::{Means, Plan, PlannedAction, placeholders};
use crate::report::terminal::{ACCENT, BOLD, DIM, Keep, PLAIN, Text};
use crate::words::Lexicon;

/// Finds the words.
#[derive(Clone, Copy, Debug)]
pub struct Actions<'a> {
    /// The language.
    pub lexicon: &'a Lexicon,
    /// The plan that the actions are of.
    pub plan: &'a Plan,
}

impl Actions<'_> {
    fn say(&self, id: &str) -> String {
        self.lexicon.say(id, &[])
    }

    fn say_one(&self, id: &str, name: &str, value: impl Into<Arg>) -> String {
        self.lexicon.say(id, &[(name, value.into())])
    }

    /// Who does it: a backend's name, or a person and in brackets the backend that could.
    #[must_use]
    pub fn backend(&self, planned: &PlannedAction) -> String {
        match (planned.backend, planned.could) {
            (Means::Human, Some(could)) => self.say_one("plan-person-instead", "backend", could.name()),
            (Means::Human, None) => self.say("plan-person"),
            (means, _) => means.name().to_owned(),
        }
    }

    /// What is done, as a verb.
    #[must_use]
    pub fn verb(&self, action: &Action) -> String {
        self.say(match &action.kind {
            ActionKind::Navigate { .. } => "act-navigate",
            ActionKind::Click(_) => "act-click",
            ActionKind::Select { clear: true, .. } => "act-clear",
            ActionKind::Select { .. } => "act-select",
            ActionKind::Fill { .. } => "act-fill",
            ActionKind::Press { .. } => "act-press",
            ActionKind::Download { .. } => "act-download",
            ActionKind::Upload { .. } => "act-upload",
            ActionKind::Command(_) => "act-command",
            ActionKind::Request(_) => "act-request",
            ActionKind::Check { .. } => "act-check",
            ActionKind::Instruct { .. } => "act-instruct",
        })
    }

    /// What it is done to.
    #[must_use]
    pub fn target(&self, planned: &PlannedAction) -> Text {
        match &planned.action.kind {
            ActionKind::Navigate { to } if self.plan.sites.iter().any(|s| s.id == *to) => {
                Text::styled(&self.site(to), BOLD)
            }
            ActionKind::Navigate { to } => Text::new().and_code(to, PLAIN),
            ActionKind::Click(element) | ActionKind::Check { element } => self.element(element),
            ActionKind::Select { option, scope, input, among, .. } => {
                let what = match (option, input) {
                    (Some(option), _) => Some(self.quoted(option)),
                    (None, Some(input)) => Some(self.known(input)),
                    (None, None) => None,
                };
                let mut text = match what {
                    Some(what) => what,
                    None if among.is_empty() => self.say("plan-your-choice").into(),
                    None => self.say_one("plan-one-of", "options", among.clone()).into(),
                };
                self.scope(&mut text, scope.as_deref());
                text
            }
            ActionKind::Fill { field, value } => {
                let mut text = self.element(field);
                text.push(" ← ", DIM);
                text.append(self.value(value));
                text
            }
            ActionKind::Press { key } => Text::styled(key, BOLD),
            ActionKind::Download { element, saves } => {
                let mut text = self.element(element);
                if let Some(saves) = saves.as_ref().or(planned.saves.as_ref()) {
                    text.push(" → ", DIM);
                    text.push_keep(saves, PLAIN, Keep::Code);
                }
                text
            }
            ActionKind::Upload { element, uses } => {
                let mut text = uses.as_ref().map_or_else(Text::new, |uses| self.value(&Value::Saved(uses.clone())));
                if let Some(element) = element {
                    if !text.is_empty() {
                        text.push(" → ", DIM);
                    }
                    text.append(self.element(element));
                }
                text
            }
            ActionKind::Command(command) => match command.host.as_deref() {
                Some("local") => self.say("plan-here").into(),
                Some(host) => self.say_one("plan-on-host", "host", host).into(),
                None => Text::new(),
            },
            ActionKind::Request(request) => self.request(request),
            ActionKind::Instruct { why } => why.map_or_else(Text::new, |why| Text::styled(&self.say(why), DIM)),
        }
    }

    /// A site's name: the product's for it, else a word of ours, else its id.
    #[must_use]
    pub fn site(&self, id: &str) -> String {
        let named = self.plan.sites.iter().find(|s| s.id == *id).and_then(|s| s.name.clone());
        named.or_else(|| self.lexicon.try_say(&format!("plan-site-{id}"), &[])).unwrap_or_else(|| id.to_owned())
    }

    fn request(&self, request: &Request) -> Text {
        let site = self.plan.sites.iter().find(|s| s.id == request.site);
        let base = site.and_then(|s| s.site.url.clone()).unwrap_or_else(|| format!("{}:", request.site));
        let mut path = request.path.clone();
        for name in placeholders(&request.path) {
            let input = self.plan.inputs.iter().find(|i| i.name == name);
            if let Some(value) = input.and_then(|i| i.value.as_deref()) {
                path = path.replace(&format!("${name}"), value);
            }
        }
        Text::new().and_code(&format!("{} {base}{path}", request.method), PLAIN)
    }

    fn element(&self, element: &Element) -> Text {
        let name = element.input.as_ref().map_or_else(|| self.quoted(&element.name), |input| self.known(input));
        let mut text = Text::new();
        if let Some(role) = &element.role {
            let word = self.lexicon.try_say(&format!("role-{role}"), &[]).unwrap_or_else(|| role.clone());
            text.push(&word, PLAIN);
            text.push(" ", PLAIN);
        }
        text.append(name);
        self.scope(&mut text, element.scope.as_deref());
        text
    }

    fn scope(&self, text: &mut Text, scope: Option<&str>) {
        if let Some(scope) = scope {
            text.push(" ", PLAIN);
            text.push(&self.say_one("plan-under", "scope", self.quoted(scope).plain()), PLAIN);
        }
    }

    /// A product's own label between the language's quotation marks.
    fn quoted(&self, label: &str) -> Text {
        Text::styled(&self.say_one("plan-quoted", "label", label), BOLD)
    }

    /// The value of an input, or its name where it is open.
    fn known(&self, input: &str) -> Text {
        let found = self.plan.inputs.iter().find(|i| i.name == input);
        match found.and_then(|i| i.value.as_deref()) {
            Some(value) => self.quoted(value),
            None => self.say_one("plan-open-input", "input", input).into(),
        }
    }

    /// A value, as far as it is known.
    #[must_use]
    pub fn value(&self, value: &Value) -> Text {
        match value {
            Value::Text(text) => self.quoted(text),
            Value::Input(name) => self.known(name),
            Value::Open => self.say("plan-your-choice").into(),
            Value::Saved(name) => {
                let mut text = Text::new().and_code(name, PLAIN);
                let step = self.plan.steps.iter().find(|s| s.actions.iter().any(|a| keeps(a, name)));
                if let Some(step) = step {
                    let after = self.say_one("plan-known-after", "step", step.number);
                    // A full-width bracket brings its own blank.
                    if !after.starts_with('（') {
                        text.push(" ", PLAIN);
                    }
                    text.push(&after, DIM);
                }
                text
            }
        }
    }

    /// What it does to the world.
    #[must_use]
    pub fn effect(&self, effect: Effect) -> String {
        self.say(match effect {
            Effect::Read => "effect-read",
            Effect::Idempotent => "effect-idempotent",
            Effect::Probeable => "effect-probeable",
            Effect::Unsafe => "effect-unsafe",
        })
    }

    /// How we know.
    #[must_use]
    pub fn provenance(&self, from: Provenance) -> String {
        self.say(match from {
            Provenance::Binding => "from-binding",
            Provenance::Code => "from-code",
            Provenance::Text => "from-text",
            Provenance::PhraseBook => "from-phrase-book",
            Provenance::Person => "from-person",
        })
    }

    /// What else there is to say of an action: the very command or request, its values, what must hold, what is special.
    #[must_use]
    pub fn details(&self, planned: &PlannedAction) -> Vec<Text> {
        let mut lines = Vec::new();
        match &planned.action.kind {
            ActionKind::Command(command) => {
                lines.extend(command.script.lines().map(|line| Text::new().and_line(line, PLAIN)));
                let values: Vec<(&String, &Value)> = command.environment.iter().collect();
                for (name, value) in values {
                    let mut line = Text::new().and_code(&format!("${name}"), DIM).and(" = ", DIM);
                    line.append(self.value(value));
                    lines.push(line);
                }
                lines.extend(command.expect.iter().map(|e| self.expectation(e)));
                lines.extend(self.kept(planned, &command.captures));
            }
            ActionKind::Request(request) => {
                for (name, value) in &request.headers {
                    lines.push(Text::new().and_code(&format!("{name}: {value}"), DIM));
                }
                lines.extend(request.body.iter().flat_map(|b| b.lines()).map(|l| Text::new().and_code(l, PLAIN)));
                lines.extend(request.expect.iter().map(|e| self.expectation(e)));
                lines.extend(self.kept(planned, &request.captures));
            }
            _ => {}
        }
        if planned.action.satisfied {
            lines.push(Text::styled(&self.say("plan-satisfied"), ACCENT));
        }
        if planned.action.optional {
            lines.push(Text::styled(&self.say("plan-optional"), DIM));
        }
        if let Some(blocked) = planned.blocked {
            lines.push(Text::styled(&self.say(blocked), DIM));
        }
        lines
    }

    fn kept<'k>(
        &self,
        planned: &'k PlannedAction,
        captures: &'k std::collections::BTreeMap<String, String>,
    ) -> Option<Text> {
        let mut names: Vec<String> = captures.keys().cloned().collect();
        names.extend(planned.saves.iter().filter(|s| !captures.contains_key(*s)).cloned());
        (!names.is_empty()).then(|| Text::styled(&self.say_one("plan-keeps", "names", names), DIM))
    }

    /// What must hold.
    #[must_use]
    pub fn expectation(&self, expectation: &Expectation) -> Text {
        let (id, wanted): (_, Arg) = match expectation {
            // A status of 0 or 200 goes without saying, but is said: the preview is true.
            Expectation::Exit(exit) => ("holds-exit", (*exit).into()),
            Expectation::Status(status) => ("holds-status", status.to_string().into()),
            Expectation::Contains(text) => ("holds-contains", text.as_str().into()),
            Expectation::Matches(pattern) => ("holds-matches", pattern.as_str().into()),
            Expectation::Equals(text) => ("holds-equals", text.as_str().into()),
            Expectation::Json { path, equals: None } => ("holds-json", path.as_str().into()),
            Expectation::Json { path, equals: Some(value) } => {
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let args = [("path", path.as_str().into()), ("wanted", Arg::from(shown))];
                return Text::styled(&self.lexicon.say("holds-json-value", &args), DIM);
            }
            Expectation::Similar(least) => ("holds-similar", self.lexicon.percent(*least).into()),
        };
        Text::styled(&self.say_one(id, "wanted", wanted), DIM)
    }

    /// The question that tells whether a step was done.
    #[must_use]
    pub fn probe(&self, probe: &Probe) -> Text {
        match probe {
            Probe::Command(script) => Text::new().and_code(script, DIM),
            Probe::Request(request) => self.request(request),
        }
    }
}

/// Whether an action finds out the value of that name.
fn keeps(planned: &PlannedAction, name: &str) -> bool {
    planned.saves.as_deref() == Some(name)
        || match &planned.action.kind {
            ActionKind::Download { saves, .. } => saves.as_deref() == Some(name),
            ActionKind::Command(command) => command.captures.contains_key(name),
            ActionKind::Request(request) => request.captures.contains_key(name),
            _ => false,
        }
}

/// The variable of an input, for the line that says how to give it.
#[must_use]
pub fn environment_name(input: &str) -> String {
    format!("{}{}", crate::plan::inputs::VARIABLE_PREFIX, variable(input))
}
