//! What a person is shown of a step that is theirs.

use super::AtTerminal;
use crate::document::action::ActionKind;
use crate::document::{Step, Words};
use crate::localize::each_words;
use crate::plan::{PlannedAction, PlannedStep, procedure};
use crate::report::plan::Actions;
use crate::report::terminal::{BOLD, DIM, PLAIN, Text};
use crate::source::Wording;

impl AtTerminal<'_> {
    /// What belongs to a step beside its first words: notes, code, lists; and of the source what the reader acts on.
    pub(super) fn details(&self, planned: &PlannedStep, actions: &[PlannedAction]) {
        let Some(step) = self.preview.step(planned.position) else { return };
        let (indent, width) = (self.indent(), self.console.width);
        let rest = step.blocks.get(1..).unwrap_or_default();
        let lines = self.preview.blocks().blocks(rest, width.saturating_sub(indent));
        if let Some(role) = self.preview.role(planned) {
            self.hang(&role);
        }
        let put = |line: Text| {
            let mut whole = Text::blank(indent);
            whole.append(line);
            whole
        };
        self.show(lines.into_iter().map(put).collect());
        let words = Actions { lexicon: self.preview.lexicon, plan: self.preview.plan };
        for planned in actions {
            if let ActionKind::Command(command) = &planned.action.kind {
                for (name, value) in &command.environment {
                    let mut line = Text::new().and_code(&format!("${name}"), DIM).and(" = ", DIM);
                    line.append(words.value(value));
                    self.hang(&line);
                }
                command.expect.iter().for_each(|e| self.hang(&words.expectation(e)));
            }
            if planned.action.optional {
                self.hang(&Text::styled(&self.say("plan-optional"), DIM));
            }
        }
        self.original(planned, step);
    }

    /// The source's words where the translation may not say the same, and its code, addresses and labels where those differ.
    fn original(&self, planned: &PlannedStep, step: &Step) {
        let sources = procedure::steps(self.preview.source, &self.preview.plan.procedure);
        let Some(source) = sources.get(planned.position - 1) else { return };
        if std::ptr::eq(*source, step) || *source == step {
            return;
        }
        let mut doubtful = false;
        each_words(&step.blocks, &mut |words: &Words| {
            doubtful |= matches!(words.wording, Wording::Stale | Wording::Fuzzy | Wording::Differs);
        });
        let (theirs, ours) = (procedure::content(source), procedure::content(step));
        let shown = if doubtful {
            theirs
        } else {
            let missing: Vec<String> = acted_on(&theirs).into_iter().filter(|part| !ours.contains(part)).collect();
            missing.join("  ")
        };
        if !shown.is_empty() {
            let mut text = Text::styled(&self.say("ask-source"), BOLD).and("  ", PLAIN);
            for (index, line) in shown.lines().enumerate() {
                if index > 0 {
                    text.push_break();
                }
                text.push(line, PLAIN);
            }
            self.hang(&text);
        }
    }
}

/// The labels, code and addresses in a step's content.
fn acted_on(content: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (open, close) in [("**", "**"), ("`", "`"), ("<", ">")] {
        let mut rest = content;
        while let Some((_, after)) = rest.split_once(open) {
            let Some((inside, after)) = after.split_once(close) else { break };
            if !inside.is_empty() && !inside.contains('\n') {
                found.push(format!("{open}{inside}{close}"));
            }
            rest = after;
        }
    }
    found
}
