//! Measures the cues: how many steps of a tree get an action, and whether a translated step's own cues find what the source's find.
//!
//! `cargo run --release --example agreement -- ROOT [--for VERSION] [--lang FOLDER]… [--show N] [--list]`
//!
//! Steps are paired as `vade l10n status --agreement` pairs them. Left out are steps whose text is the source's and pairs of steps that
//! are a person's on both sides. Two steps agree where their actions are of the same kinds in the same order, on the same site, and
//! name a label at the same places. `--list` prints every step of the source with its actions instead.

mod measure;

use std::path::Path;
use std::process::ExitCode;

use measure::{has_bold, has_code, is_persons, lists, percent, text};
use vademecum::document::action::{Action, ActionKind};
use vademecum::document::{BlockKind, Document};
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
        agreement(&desk, &sources, &language, show);
    }
    ExitCode::SUCCESS
}

/// How many steps that name something get an action that is not a person's.
fn coverage(sources: &[Document], list: bool) {
    let (mut bold, mut acted, mut named, mut known, mut fences, mut commands) = (0, 0, 0, 0, 0, 0);
    for document in sources {
        for steps in lists(document) {
            for step in steps {
                let actions = !is_persons(step);
                if has_bold(step) {
                    bold += 1;
                    acted += usize::from(actions);
                }
                if has_bold(step) || has_code(step) {
                    named += 1;
                    known += usize::from(actions);
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
        "source: {acted} of {bold} steps with a bold label have an action ({:.1} %), {known} of {named} with one or code ({:.1} %); \
         {commands} commands in {fences} fences",
        percent(acted, bold),
        percent(known, named)
    );
}

fn agreement(desk: &Desk<'_>, sources: &[Document], language: &str, show: usize) {
    let measured = measure::agreement(desk, sources, language);
    for difference in measured.differences.iter().take(show) {
        println!("{difference}");
    }
    println!(
        "{language}: {} of {} translated steps agree ({:.1} %)",
        measured.pairs - measured.differences.len(),
        measured.pairs,
        percent(measured.pairs - measured.differences.len(), measured.pairs)
    );
}

fn shown(action: &Action) -> String {
    serde_json::to_string(action).unwrap_or_default()
}
