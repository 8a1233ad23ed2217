//! Catalogs for other programs to read and write, and what came of them.
//!
//! `cargo run --example roundtrip -- write FOLDER` writes the catalogs of the built-in procedures, and one of unpleasant texts.
//! `cargo run --example roundtrip -- compare BEFORE AFTER [LEFT-OUT]` tells which messages say something else, and ends with 1 where
//! any does; the catalog of that name is left out.

#[path = "../../tests/support/nasty.rs"]
mod nasty;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use vademecum::localize::pattern;
use vademecum::source::Library;

/// How many unpleasant texts are written.
const TEXTS: usize = 2_000;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["write", folder] => write(Path::new(folder)),
        ["compare", before, after] => compare(Path::new(before), Path::new(after), ""),
        ["compare", before, after, left_out] => compare(Path::new(before), Path::new(after), left_out),
        _ => ExitCode::from(2),
    }
}

fn write(folder: &Path) -> ExitCode {
    let put = |path: &str, text: &str| {
        let path = folder.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text))
    };
    let is_catalog = |path: &str| {
        path.ends_with(".ftl")
            && (path.matches('/').count() > 1 || path.ends_with("/labels.ftl") || path.ends_with("/topics.ftl"))
    };
    let built_in = Library::embedded_locales().iter().filter(|(path, _)| is_catalog(path));
    let mut runner = TestRunner::deterministic();
    // Unicode's own line separators stand apart: see `tests/roundtrip/run`.
    let (mut unpleasant, mut separators) = (String::new(), String::new());
    for number in 0..TEXTS {
        let Ok(text) = nasty::nasty().new_tree(&mut runner) else { return ExitCode::FAILURE };
        let text = text.current();
        let pattern = pattern(&text, true);
        let is_apart =
            text.contains(['\u{B}', '\u{C}', '\u{1C}', '\u{1D}', '\u{1E}', '\u{85}', '\u{2028}', '\u{2029}']);
        let out = if is_apart { &mut separators } else { &mut unpleasant };
        let gap = if pattern.starts_with('\n') { "" } else { " " };
        out.push_str(&format!("text-{number} ={gap}{pattern}\n"));
    }
    let unpleasant = [put("unpleasant.ftl", &unpleasant), put("separators.ftl", &separators)];
    let written = built_in.map(|(path, text)| put(path, text)).chain(unpleasant);
    match written.collect::<std::io::Result<Vec<()>>>() {
        Ok(files) => {
            println!("{} catalogs", files.len());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn compare(before: &Path, after: &Path, left_out: &str) -> ExitCode {
    let (mut messages, mut wrong) = (0, 0);
    for path in catalogs(before) {
        let inside = path.strip_prefix(before).unwrap_or(&path);
        if inside == Path::new(left_out) {
            continue;
        }
        let (said, says) = (texts(&path), texts(&after.join(inside)));
        messages += said.len();
        for (id, text) in &said {
            if says.get(id) != Some(text) {
                wrong += 1;
                eprintln!("{} {id}\n  before {text:?}\n  after  {:?}", inside.display(), says.get(id));
            }
        }
        wrong += says.keys().filter(|id| !said.contains_key(*id)).count();
    }
    println!("{messages} messages, {wrong} of them say something else");
    if wrong == 0 && messages > TEXTS { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn catalogs(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(catalogs(&path));
        } else if path.extension().is_some_and(|e| e == "ftl") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What each message of a catalog says, variables by their names. A message that does not resolve says what is wrong with it.
fn texts(path: &Path) -> BTreeMap<String, String> {
    let Ok(text) = fs::read_to_string(path) else { return BTreeMap::new() };
    let names: Vec<String> = text
        .match_indices('$')
        .map(|(at, _)| {
            text[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
        })
        .collect();
    let resource = match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let ids: Vec<String> = resource
        .entries()
        .filter_map(|e| if let Entry::Message(m) = e { Some(m.id.name.to_owned()) } else { None })
        .collect();
    let mut bundle = FluentBundle::default();
    bundle.set_use_isolating(false);
    let label = bundle.add_function("LABEL", |args, _| match args.first() {
        Some(FluentValue::String(s)) => format!("**{s}**").into(),
        _ => FluentValue::Error,
    });
    if label.is_err() || bundle.add_resource(resource).is_err() {
        return BTreeMap::new();
    }
    let mut args = FluentArgs::new();
    names.iter().for_each(|name| args.set(name.clone(), format!("<{name}>")));
    let say = |id: &String| {
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        Some((id.clone(), if errors.is_empty() { said } else { format!("{errors:?}") }))
    };
    ids.iter().filter_map(say).collect()
}
