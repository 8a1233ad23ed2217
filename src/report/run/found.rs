//! The values that the steps of a run have found out, for its end: what a reader wants to know when all is done.

use std::collections::BTreeMap;

use crate::document::Document;
use crate::document::action::ActionKind;
use crate::plan::Plan;
use crate::report::terminal::{BOLD, Keep, PLAIN, Screen, Text, table};
use crate::words::Lexicon;

/// What a value that is known before and afterwards is called.
const BEFORE: &str = "-before";
const AFTER: &str = "-after";

/// The values of `plan` that are known, in the order of its steps, as a small table; nothing where there are none. A value that is known
/// before and afterwards, under `x-before` and `x-after`, is one row with the change.
#[must_use]
pub fn found(
    lexicon: &Lexicon,
    document: &Document,
    plan: &Plan,
    values: &BTreeMap<String, String>,
    width: usize,
) -> Screen {
    let mut screen = Screen::new(width);
    let names = names(plan);
    let both = |name: &str| {
        let base = name.strip_suffix(BEFORE).or_else(|| name.strip_suffix(AFTER))?;
        let pair = [values.get(&format!("{base}{BEFORE}"))?, values.get(&format!("{base}{AFTER}"))?];
        Some((base.to_owned(), pair))
    };
    let mut rows: Vec<Vec<Text>> = Vec::new();
    for name in names {
        let Some(value) = values.get(name) else { continue };
        let row = match both(name) {
            Some(_) if name.ends_with(AFTER) => continue,
            Some((base, pair)) => (called(document, &base), Text::from(changed(lexicon, pair))),
            None => (called(document, name), shown(lexicon, value)),
        };
        rows.push(vec![row.0, row.1]);
    }
    if !rows.is_empty() {
        screen.line(Text::new());
        screen.line(Text::styled(&lexicon.say("run-found", &[]), BOLD));
        let indented = table(&[], &rows, width.saturating_sub(2), lexicon);
        screen.lines(indented.into_iter().map(|line| {
            let mut whole = Text::blank(2);
            whole.append(line);
            whole
        }));
    }
    screen
}

/// The names of all values that requests and commands find out, each once, in the plan's order.
fn names(plan: &Plan) -> Vec<&str> {
    let all = plan.steps.iter().flat_map(|s| &s.actions).chain(&plan.after);
    let mut names: Vec<&str> = Vec::new();
    for planned in all {
        for name in match &planned.action.kind {
            ActionKind::Request(request) => request.captures.keys(),
            ActionKind::Command(command) => command.captures.keys(),
            _ => continue,
        } {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
    }
    names
}

/// What the document calls a value, in the reader's language; else its name.
fn called(document: &Document, name: &str) -> Text {
    match document.bindings.values.iter().find(|(n, _)| n == name) {
        Some((_, words)) => Text::from(words.as_str()),
        None => {
            let mut text = Text::new();
            text.push_keep(name, PLAIN, Keep::Code);
            text
        }
    }
}

fn shown(lexicon: &Lexicon, value: &str) -> Text {
    match whole(value) {
        Some(number) => Text::from(lexicon.formats().number(number)),
        None => Text::new().and_code(value, PLAIN),
    }
}

/// `350 → 306 (−44)`; the values alone where they are no numbers.
fn changed(lexicon: &Lexicon, [before, after]: [&String; 2]) -> String {
    let (Some(from), Some(to)) = (whole(before), whole(after)) else {
        return format!("{before} → {after}");
    };
    let formats = lexicon.formats();
    let sign = match to - from {
        change if change > 0.0 => "+",
        change if change < 0.0 => "−",
        _ => "±",
    };
    let args = [
        ("before", formats.number(from).into()),
        ("after", formats.number(to).into()),
        ("change", format!("{sign}{}", formats.number((to - from).abs())).into()),
    ];
    lexicon.say("run-change", &args)
}

/// A number that is written without a sign, a point or a leading zero: everything else is a name for something.
fn whole(value: &str) -> Option<f64> {
    let digits = !value.is_empty() && value.len() < 16 && value.bytes().all(|b| b.is_ascii_digit());
    (digits && (value == "0" || !value.starts_with('0'))).then(|| value.parse().ok())?
}
