//! Whether steps do what a person says that they do who read them and nothing else: a labelled set of the corpus.

mod support;

use support::{needs, shared};
use vademecum::document::action::{Action, ActionKind, Element, Value};
use vademecum::localize::Desk;
use vademecum::localize::agreement::lists;
use vademecum::source::Library;

const LABELS: &str = include_str!("labelled/corpus.txt");

/// What is said of one step.
struct Label {
    path: String,
    list: usize,
    number: u64,
    said: String,
}

fn labels() -> Vec<Label> {
    let mut labels = Vec::new();
    let mut path = String::new();
    for line in LABELS.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let Some(label) = line.strip_prefix("  ") else {
            path = format!("content/admin/{line}.md");
            continue;
        };
        let (place, said) = label.split_once("  ").expect(line);
        let (list, number) = place.split_once('.').expect(line);
        let (list, number) = (list.parse().expect(line), number.parse().expect(line));
        labels.push(Label { path: path.clone(), list, number, said: said.to_owned() });
    }
    labels
}

/// A step's actions in the words of the labels.
fn said(actions: &[Action]) -> String {
    let placed = |name: &str, scope: Option<&str>| {
        let scope = scope.map_or_else(String::new, |s| format!(" in \"{s}\""));
        format!("\"{name}\"{scope}")
    };
    let element = |e: &Element| placed(e.input.as_deref().unwrap_or(&e.name), e.scope.as_deref());
    let one = |action: &Action| {
        let what = match &action.kind {
            ActionKind::Navigate { to } => format!("navigate \"{to}\""),
            ActionKind::Click(e) => format!("click {}", element(e)),
            ActionKind::Download { element: e, .. } => format!("download {}", element(e)),
            ActionKind::Upload { element: e, .. } => {
                format!("upload {}", e.as_ref().map(element).unwrap_or_default())
            }
            ActionKind::Check { element: e } => format!("check {}", element(e)),
            ActionKind::Fill { field, value: Value::Text(text) } => format!("fill {} = \"{text}\"", element(field)),
            ActionKind::Fill { field, .. } => format!("fill {}", element(field)),
            ActionKind::Press { key } => format!("press \"{key}\""),
            ActionKind::Select { option, among, clear, scope, .. } => {
                let what = match (option, clear) {
                    _ if !among.is_empty() => {
                        format!("among {}", among.iter().map(|a| format!("\"{a}\"")).collect::<Vec<_>>().join(" "))
                    }
                    (None, _) => "select open".to_owned(),
                    (Some(option), false) => format!("select \"{option}\""),
                    (Some(option), true) => format!("clear \"{option}\""),
                };
                format!("{what}{}", scope.as_ref().map_or_else(String::new, |s| format!(" in \"{s}\"")))
            }
            ActionKind::Command(_) => "command".to_owned(),
            ActionKind::Request(_) => "request".to_owned(),
            ActionKind::Instruct { .. } => "instruct".to_owned(),
        };
        if action.optional { format!("?{what}") } else { what }
    };
    actions.iter().map(one).collect::<Vec<_>>().join("; ")
}

#[test]
fn ninety_seven_of_a_hundred_steps_do_what_their_words_say() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let labels = labels();
    let mut wrong = Vec::new();
    for label in &labels {
        let document = desk.source(&label.path, None).unwrap();
        let list = lists(&document)[label.list];
        let step = list.iter().find(|s| s.number == label.number).unwrap();
        let found = said(&step.actions);
        if found != label.said {
            wrong
                .push(format!("{} {}.{}\n  want {}\n  got  {found}", label.path, label.list, label.number, label.said));
        }
    }
    assert_eq!(labels.len(), 450);
    assert!(wrong.len() * 100 <= labels.len() * 3, "{} of {}\n{}", wrong.len(), labels.len(), wrong.join("\n"));
}
