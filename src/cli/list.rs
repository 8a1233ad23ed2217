//! `vade list`: the documents of a tree.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use super::args::Format;
use super::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::{Desk, Target, coverage};
use crate::nearest::nearest;
use crate::report::terminal::{BOLD, DIM, ERROR, Keep, Screen, Text};
use crate::source::{Library, Product};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "topic")]
    pub topic: Option<String>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

/// What is said of a document. As JSON an array of these.
#[derive(Debug, Serialize)]
struct Entry {
    /// The name that every command takes.
    id: String,
    /// The path in the tree.
    path: String,
    /// The title in the reader's language.
    title: String,
    /// Each language and the share of the document that is in it, 0 to 1.
    languages: BTreeMap<String, f64>,
    /// The steps of all its procedures.
    steps: usize,
    /// Each procedure's heading slug and number of steps.
    procedures: Vec<(String, usize)>,
    /// Product plan and range, as the front matter has them; empty for all.
    versions: BTreeMap<String, String>,
    topics: Vec<String>,
    /// The rule that says why it cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    broken: Option<&'static str>,
    #[serde(skip)]
    diagnostic: Option<Box<Diagnostic>>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, _) = open::tree(session)?;
    let language = open::language(session, &library)?;
    let target = Target { tag: language.tag, folder: language.folder };
    let desk = Desk::new(&library, Library::embedded_locales());
    let targets = desk.targets();
    let mut entries: Vec<Entry> =
        library.documents().par_iter().map(|path| entry(&desk, path, &target, &targets)).collect();
    if let Some(topic) = &args.topic {
        // A reader may know it in the documents' language or in their own.
        let names = |t: &String| {
            let translated = desk.shelf().topic(&target.tag, t);
            std::iter::once(t.clone()).chain(translated).collect::<Vec<_>>()
        };
        let topics: Vec<String> = entries.iter().flat_map(|e| e.topics.iter().flat_map(names)).collect();
        let is_meant = |t: &String| names(t).iter().any(|n| n.to_lowercase() == topic.to_lowercase());
        // What cannot be read may be about anything, and is told all the same.
        entries.retain(|e| e.broken.is_some() || e.topics.iter().any(is_meant));
        if entries.iter().all(|e| e.broken.is_some()) {
            let near = nearest(topic, topics.iter().map(String::as_str));
            session.report(&Diagnostic::warning("topic-unknown").with("topic", topic.as_str()).with("near", near));
        }
    }
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let shown = match args.format {
        Format::Json => serde_json::to_string_pretty(&entries).unwrap_or_default() + "\n",
        Format::Text => text(session, &entries),
    };
    session.print(&shown);
    entries.iter().filter_map(|e| e.diagnostic.as_deref()).for_each(|d| session.report(d));
    Ok(Exit::Done)
}

fn entry(desk: &Desk<'_>, path: &str, target: &Target, targets: &[Target]) -> Entry {
    match read(desk, path, target, targets) {
        Ok(entry) => entry,
        Err(diagnostic) => Entry {
            id: desk.library().id(path),
            path: path.to_owned(),
            title: String::new(),
            languages: BTreeMap::new(),
            steps: 0,
            procedures: Vec::new(),
            versions: BTreeMap::new(),
            topics: Vec::new(),
            broken: Some(diagnostic.rule),
            diagnostic: Some(diagnostic),
        },
    }
}

fn read(desk: &Desk<'_>, path: &str, target: &Target, targets: &[Target]) -> Result<Entry> {
    let source = desk.source(path, None)?;
    let mut title = source.title.plain();
    let mut languages = BTreeMap::from([(source.language.clone(), 1.0)]);
    for other in targets {
        let worded = desk.worded(&source, other)?;
        let units = coverage(&worded);
        #[allow(clippy::cast_precision_loss)] // Far fewer units than 2^53.
        let share = if units.all == 0 { 1.0 } else { units.worded as f64 / units.all as f64 };
        if units.worded > 0 {
            languages.insert(other.tag.clone(), (share * 1000.0).round() / 1000.0);
        }
        if other == target {
            title = worded.title.plain();
        }
    }
    let procedures: Vec<_> = source.procedures().map(|p| (p.slug.to_owned(), p.steps.steps.len())).collect();
    Ok(Entry {
        id: source.id.clone(),
        path: source.path.clone(),
        title,
        languages,
        steps: procedures.iter().map(|p| p.1).sum(),
        procedures,
        versions: source.front.versions.iter().cloned().collect(),
        topics: source.front.topics.clone(),
        broken: None,
        diagnostic: None,
    })
}

fn text(session: &Session, entries: &[Entry]) -> String {
    let mut screen = Screen::new(session.world.width);
    for (index, entry) in entries.iter().enumerate() {
        if index > 0 {
            screen.gap();
        }
        let mut id = Text::new();
        id.push_keep(&entry.id, BOLD, Keep::Code);
        if entry.broken.is_some() {
            screen.ends(&id, Text::styled(&session.say("list-broken", &[]), ERROR));
            screen.hang(Text::blank(2), &Text::styled(&entry.path, DIM));
            continue;
        }
        screen.ends(&id, Text::styled(&facts(session, entry), DIM));
        screen.hang(Text::blank(2), &Text::from(entry.title.as_str()));
        if entry.languages.len() > 1 {
            screen.hang(Text::blank(2), &Text::styled(&languages(session, entry), DIM));
        }
    }
    screen.render(session.out_is_coloured())
}

fn facts(session: &Session, entry: &Entry) -> String {
    let mut facts = vec![session.say("count-steps", &[("count", entry.steps.into())])];
    let plan = |(plan, range): (&String, &String)| {
        let name = Product::named(plan).map_or_else(|| plan.clone(), |p| p.short().to_uppercase());
        if range == "*" { name } else { format!("{name} {range}") }
    };
    facts.extend(entry.versions.iter().map(plan));
    facts.join(" · ")
}

/// The languages; those that are not whole with their share.
fn languages(session: &Session, entry: &Entry) -> String {
    let one = |(tag, share): (&String, &f64)| match share {
        share if *share < 1.0 => format!("{tag} {}", session.lexicon.percent(*share)),
        _ => tag.clone(),
    };
    entry.languages.iter().map(one).collect::<Vec<_>>().join(" · ")
}
