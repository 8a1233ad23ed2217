//! The end of a preview: inputs, what is open, what else could be used, and the digests.

use super::actions::environment_name;
use super::preview::{NARROW, Preview};
use crate::diagnostic::Arg;
use crate::document::Document;
use crate::document::bindings::InputKind;
use crate::plan::Means;
use crate::plan::inputs::{Origin, PlannedInput};
use crate::report::terminal::{ACCENT, BOLD, DIM, Keep, PLAIN, Screen, Text};

impl Preview<'_> {
    pub(super) fn foot(&self, screen: &mut Screen) {
        let (open, set): (Vec<&PlannedInput>, Vec<&PlannedInput>) =
            self.plan.inputs.iter().partition(|i| i.value.is_none());
        let heads = ["plan-inputs", "plan-open", "plan-procedure", "plan-plan"].map(|id| self.say(id, &[]));
        let widest = heads.iter().map(|h| Text::from(h.as_str()).width()).max().unwrap_or(0) + 2;
        let name = self.plan.inputs.iter().map(|i| i.name.len()).max().unwrap_or(0).min(24) + 2;
        let widths = set.iter().filter_map(|i| i.value.as_deref()).map(|v| Text::from(v).width());
        let values = widths.max().unwrap_or(0).min(24);
        let head =
            |text: &str, first: bool| if first { Text::styled(text, BOLD).padded(widest) } else { Text::blank(widest) };
        screen.gap();
        // On a narrow screen the inputs stand below the heading, and what is said of one below its name where it is long.
        let narrow = screen.width < NARROW;
        let row = |screen: &mut Screen, (index, heading): (usize, &str), named: Text, text: &Text| {
            if narrow {
                if index == 0 {
                    screen.line(Text::styled(heading, BOLD));
                }
                let mut line = Text::blank(2);
                line.append(named);
                line.push("  ", PLAIN);
                if line.width() + text.width() <= screen.width {
                    line.append(text.clone());
                    screen.line(line);
                } else {
                    screen.line(line);
                    screen.hang(Text::blank(4), text);
                }
            } else {
                let mut lead = head(heading, index == 0);
                lead.append(named.padded(name));
                screen.hang(lead, text);
            }
        };
        for (index, input) in set.iter().enumerate() {
            let value = Text::new().and_code(input.value.as_deref().unwrap_or_default(), PLAIN);
            let mut text = if narrow { value } else { value.padded(values) };
            text.push("  ", PLAIN);
            text.push(&self.origin(input), DIM);
            row(screen, (index, &heads[0]), Text::new().and_code(&input.name, PLAIN), &text);
        }
        for (index, input) in open.iter().enumerate() {
            let mut text = Text::from(self.ask(input)).and("  ", PLAIN);
            let whose = self.comes_first.map_or_else(String::new, |name| format!("{name}:"));
            text.push_keep(&format!("--set {whose}{}=…", input.name), DIM, Keep::Code);
            row(screen, (index, &heads[1]), Text::new().and_code(&input.name, ACCENT), &text);
        }
        for (means, count) in self.plan.unused() {
            let id = if Means::AVAILABLE.contains(&means) { "plan-could" } else { "plan-could-later" };
            let args = [("backend", means.name().into()), ("count", Arg::from(count))];
            screen.hang(Text::new(), &Text::styled(&self.say(id, &args), DIM));
        }
        let digest = |digest: String| Text::new().and_code(&digest, PLAIN);
        let mut line = head(&heads[2], true);
        line.append(digest(self.plan.procedure_digest().short()));
        let second = match self.plan.digest() {
            Some(known) => digest(known.short()),
            None => Text::from(self.say("plan-no-digest", &[])),
        };
        let mut plan = Text::styled(&heads[3], BOLD).and("  ", PLAIN);
        plan.append(second.clone());
        if line.width() + 6 + plan.width() <= screen.width {
            line.append(Text::blank(6));
            line.append(plan);
            screen.line(line);
        } else {
            screen.line(line);
            screen.hang(head(&heads[3], true), &second);
        }
    }

    /// What an input is, as the document asks for it in the reader's language.
    #[must_use]
    pub fn ask(&self, input: &PlannedInput) -> String {
        let declared =
            |d: &Document| d.bindings.inputs.iter().find(|i| i.name == input.name).and_then(|i| i.ask.clone());
        let asked = declared(self.worded).or_else(|| declared(self.source));
        let asked = asked.unwrap_or_else(|| self.say("plan-implied", &[("input", input.name.as_str().into())]));
        match &input.kind {
            InputKind::Choice(choices) => {
                self.say("plan-ask-choice", &[("ask", asked.into()), ("choices", choices.clone().into())])
            }
            InputKind::Secret => self.say("plan-ask-secret", &[("ask", asked.into())]),
            InputKind::File | InputKind::Number | InputKind::String => asked,
        }
    }

    fn origin(&self, input: &PlannedInput) -> String {
        match input.from {
            Some(Origin::Flag) => "--set".to_owned(),
            Some(Origin::File) => "--inputs".to_owned(),
            Some(Origin::Environment) => environment_name(&input.name),
            Some(Origin::Asked) => self.say("plan-asked", &[]),
            Some(Origin::Sandbox) => self.say("plan-from-sandbox", &[]),
            Some(Origin::Default) | None => self.say("plan-default", &[]),
        }
    }
}
