//! Measures the cues: how many steps of a tree get an action, and whether a translated step's own cues find what the source's find.
//!
//! `cargo run --release --example agreement -- ROOT [--for VERSION] [--lang FOLDER]… [--show N] [--list]`
//!
//! Steps are paired where both documents have the same lists. Left out are steps whose text is the source's and pairs of steps that
//! are a person's on both sides. Two steps agree where their actions are of the same kinds in the same order, on the same site, and
//! name a label at the same places. `--list` prints every step of the source with its actions instead.

use std::path::Path;
use std::process::ExitCode;

use vademecum::document::action::{Action, ActionKind, Element};
use vademecum::document::{Block, BlockKind, Document, Step, plain};
use vademecum::localize::Desk;
use vademecum::source::Library;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(root) = args.next() else { return ExitCode::from(2) };
    let (mut version, mut languages, mut show, mut list) = (None, Vec::new(), 0, false);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--for" => version = args.next(),
            "--lang" => languages.extend(args.next()),
            "--show" => show = args.next().and_then(|n| n.parse().ok()).unwrap_or(0),
            "--list" => list = true,
            _ => return ExitCode::from(2),
        }
    }
    let library = match Library::open(Path::new(&root)) {
        Ok(library) => library,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(2);
        }
    };
    let desk = Desk::new(&library, Library::embedded_locales());
    if languages.is_empty() {
        languages = library.folders().to_vec();
    }
    let sources: Vec<Document> =
        library.documents().iter().filter_map(|path| desk.source(path, version.as_deref()).ok()).collect();
    coverage(&sources, list);
    if list {
        return ExitCode::SUCCESS;
    }
    for language in languages {
        agreement(&desk, &sources, &language, version.as_deref(), show);
    }
    ExitCode::SUCCESS
}

/// How many steps that name something get an action that is not a person's.
fn coverage(sources: &[Document], list: bool) {
    let (mut bold, mut acted, mut fences, mut commands) = (0, 0, 0, 0);
    for document in sources {
        for steps in lists(document) {
            for step in steps {
                let actions = step.actions.iter().any(|a| !matches!(a.kind, ActionKind::Instruct { .. }));
                if has_bold(step) {
                    bold += 1;
                    acted += usize::from(actions);
                }
                let code = step.blocks.iter().filter(|b| matches!(b.kind, BlockKind::Code(_))).count();
                fences += code;
                commands += step.actions.iter().filter(|a| matches!(a.kind, ActionKind::Command(_))).count();
                if list {
                    let mark = if actions { ' ' } else { '!' };
                    let mark = if has_bold(step) || code > 0 { mark } else { '-' };
                    println!("{mark} {}", text(step));
                    for action in &step.actions {
                        println!("      {}", shown(action));
                    }
                }
            }
        }
    }
    println!(
        "source: {acted} of {bold} steps with a bold label have an action ({:.1} %); {commands} commands in {fences} fences",
        percent(acted, bold)
    );
}

fn agreement(desk: &Desk<'_>, sources: &[Document], language: &str, version: Option<&str>, show: usize) {
    let (mut pairs, mut equal, mut shapes, mut shown_so_far) = (0, 0, 0, 0);
    for source in sources {
        let Ok(translation) = desk.orphan(&source.path, language, version) else { continue };
        let (left, right) = (lists(source), lists(&translation));
        if left.iter().map(|l| l.len()).ne(right.iter().map(|l| l.len())) {
            shapes += 1;
            continue;
        }
        for (a, b) in left.into_iter().flatten().zip(right.into_iter().flatten()) {
            let person = |s: &Step| s.actions.iter().all(|a| matches!(a.kind, ActionKind::Instruct { .. }));
            if text(a) == text(b) || person(a) && person(b) {
                continue;
            }
            pairs += 1;
            let same = kinds(a) == kinds(b) && a.site == b.site;
            equal += usize::from(same);
            if !same && shown_so_far < show {
                shown_so_far += 1;
                println!(
                    "  {}\n    {}\n    {:?} {:?}\n    {}\n    {:?} {:?}",
                    source.path,
                    text(a),
                    kinds(a),
                    a.site,
                    text(b),
                    kinds(b),
                    b.site
                );
            }
        }
    }
    println!(
        "{language}: {equal} of {pairs} translated steps agree ({:.1} %); {shapes} documents have other lists",
        percent(equal, pairs)
    );
}

#[allow(clippy::cast_precision_loss, reason = "a few thousand steps")]
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// The steps of each list, those in steps after the list that holds them.
fn lists(document: &Document) -> Vec<&[Step]> {
    let mut found = Vec::new();
    collect(&document.blocks, &mut found);
    found
}

fn collect<'a>(blocks: &'a [Block], found: &mut Vec<&'a [Step]>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Steps(steps) => {
                found.push(&steps.steps);
                steps.steps.iter().for_each(|s| collect(&s.blocks, found));
            }
            BlockKind::Bullets(items) => items.iter().for_each(|i| collect(i, found)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } => collect(blocks, found),
            _ => {}
        }
    }
}

fn text(step: &Step) -> String {
    let paragraphs = step.blocks.iter().filter_map(|b| match &b.kind {
        BlockKind::Paragraph(words) => Some(marked(&words.inlines)),
        BlockKind::Code(code) => Some(format!("```{}```", code.text)),
        _ => None,
    });
    paragraphs.collect::<Vec<_>>().join(" / ")
}

fn marked(inlines: &[vademecum::document::Inline]) -> String {
    use vademecum::document::Inline;
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Strong(inner) => format!("**{}**", plain(inner)),
            Inline::Icon { name, .. } => format!(":{name}:"),
            other => plain(std::slice::from_ref(other)),
        })
        .collect()
}

fn has_bold(step: &Step) -> bool {
    step.blocks.iter().any(|b| match &b.kind {
        BlockKind::Paragraph(words) => {
            words.inlines.iter().any(|i| matches!(i, vademecum::document::Inline::Strong(_)))
        }
        _ => false,
    })
}

/// What two actions must have in common: the kind, and whether there is a label, an input or neither.
fn kinds(step: &Step) -> Vec<String> {
    let named = |e: &Element| match (&e.input, e.name.is_empty()) {
        (Some(input), _) => format!("${input}"),
        (None, true) => "-".to_owned(),
        (None, false) => "+".to_owned(),
    };
    let kind = |action: &Action| match &action.kind {
        ActionKind::Navigate { to } => format!("navigate {to}"),
        ActionKind::Click(e) => format!("click {}", named(e)),
        ActionKind::Select { option, among, clear, .. } => {
            format!(
                "select {} {}{}",
                if option.is_some() { "+" } else { "-" },
                among.len(),
                if *clear { " clear" } else { "" }
            )
        }
        ActionKind::Fill { field, .. } => format!("fill {}", named(field)),
        ActionKind::Press { .. } => "press".to_owned(),
        ActionKind::Download { element, .. } => format!("download {}", named(element)),
        ActionKind::Upload { .. } => "upload".to_owned(),
        ActionKind::Command(_) => "command".to_owned(),
        ActionKind::Request(_) => "request".to_owned(),
        ActionKind::Check { element } => format!("check {}", named(element)),
        ActionKind::Instruct { .. } => "instruct".to_owned(),
    };
    step.actions.iter().map(kind).collect()
}

fn shown(action: &Action) -> String {
    serde_json::to_string(action).unwrap_or_default()
}
