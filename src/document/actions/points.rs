//! The points of a step (bullets, tabs of tools): the options of a choice, the parts of a form, or what is left to whoever reads them.

use super::attach::Attachment;
use super::found::repeats;
use super::line::{Line, Mark, mark};
use super::reading::Reading;
use crate::document::action::{Action, ActionKind, Effect, Provenance};
use crate::document::bindings::StepBinding;
use crate::document::{Block, BlockKind, Code, Words};

/// What the paragraph before the points says of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Lead {
    /// The points are what it asks for: it ends with a colon, or asks for nothing but to decide.
    opens: bool,
    /// It has a form filled in, so that the points are done one after another.
    form: bool,
    /// It asks for a choice and does not say of what.
    choice: bool,
    /// The part of the page that it is about.
    place: Option<String>,
}

impl Lead {
    pub(super) fn of(line: &Line, reading: &Reading) -> Self {
        let opens = matches!(line.chars.last(), Some(':' | '：')) || reading.actions.is_empty() && reading.looks;
        Self { opens, form: reading.form, choice: reading.choice, place: reading.place.clone() }
    }
}

impl Attachment<'_> {
    /// Adds what the words of the points ask for to what the paragraph before them does.
    pub(super) fn points(&mut self, items: &[Vec<Block>], lead: &Lead, told: &mut Vec<Action>) {
        let readings: Vec<(Line, Reading)> = items
            .iter()
            .map(|item| {
                let words = first_words(item);
                let line = words.map(|w| Line::of(&w.inlines)).unwrap_or_default();
                let reading = self.words(&line, words.and_then(|w| w.language.as_deref()), lead.place.as_deref());
                (line, reading)
            })
            .collect();
        let options: Vec<String> = readings.iter().filter_map(|(line, reading)| option(line, reading)).collect();
        if options.len() == items.len() && options.len() > 1 && offer(options, lead, told) {
            return;
        }
        if !lead.opens {
            return;
        }
        for (_, mut reading) in readings {
            if lead.form {
                self.go(&reading);
            } else {
                // Nobody says which of them are done: whoever reads them does.
                for action in &mut reading.actions {
                    action.optional = true;
                    action.effect = Effect::Unsafe;
                }
            }
            told.append(&mut reading.actions);
        }
    }

    /// Adds the commands of a point or tab. When it is meant, its words say: a person runs them. `several` parts of the step have some.
    pub(super) fn aside(&mut self, part: &[Block], several: bool, binding: &StepBinding, coded: &mut Vec<Action>) {
        for code in fences(part) {
            let Some(mut action) = self.fence(code, binding) else { continue };
            if let ActionKind::Command(command) = &mut action.kind {
                command.person.get_or_insert("why-point");
                action.optional = several;
            }
            if !repeats(&action, coded) {
                coded.push(action);
            }
        }
    }
}

/// Whether more than one fence stands in a step's points and tabs.
pub(super) fn several(blocks: &[Block]) -> bool {
    let within = blocks.iter().filter(|b| !matches!(b.kind, BlockKind::Code(_)));
    within.map(|b| fences(std::slice::from_ref(b)).len()).sum::<usize>() > 1
}

/// Makes the choice that the paragraph asks for one among these options, where it asks for one.
fn offer(options: Vec<String>, lead: &Lead, told: &mut Vec<Action>) -> bool {
    if let Some(ActionKind::Select { option: None, input: None, among, .. }) = told.last_mut().map(|a| &mut a.kind)
        && among.is_empty()
    {
        *among = options;
        return true;
    }
    if !lead.choice {
        return false;
    }
    if matches!(told.last().map(|a| &a.kind), Some(ActionKind::Instruct { .. })) {
        told.pop();
    }
    let scope = lead.place.clone();
    let kind = ActionKind::Select { option: None, input: None, among: options, clear: false, scope };
    told.push(Action::new(kind, Effect::Unsafe, Provenance::Text));
    true
}

/// The option that a point names: it asks to choose that one, or begins with its name.
fn option(line: &Line, reading: &Reading) -> Option<String> {
    match reading.actions.as_slice() {
        [] => match mark(*line.chars.first()?)? {
            Mark::Name(index) => line.names.get(index).cloned(),
            _ => None,
        },
        [Action { kind: ActionKind::Select { option, clear: false, .. }, .. }] => option.clone(),
        _ => None,
    }
}

fn first_words(blocks: &[Block]) -> Option<&Words> {
    blocks.iter().find_map(|b| if let BlockKind::Paragraph(words) = &b.kind { Some(words) } else { None })
}

fn fences(blocks: &[Block]) -> Vec<&Code> {
    let mut found = Vec::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Code(code) if code.language != "http" => found.push(code),
            BlockKind::Bullets(items) => items.iter().for_each(|i| found.extend(fences(i))),
            BlockKind::Only { blocks, .. } => found.extend(fences(blocks)),
            _ => {}
        }
    }
    found
}
