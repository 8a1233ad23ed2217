//! `vade runs report`: what a run did, with its evidence, in any language.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::super::sandboxed::Sandboxed;
use super::super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{Event, Recorded, Run, State};
use crate::report::plan::step_words;
use crate::report::run::Account;
use crate::report::terminal::Labels;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Form,
    #[arg(long, value_name = "out")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
}

/// `--format`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(in crate::cli) enum Form {
    #[default]
    Markdown,
    Html,
    Json,
    Junit,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let out = args.out.as_ref().map(|path| session.path(path));
    let journal = super::journal(session, args.state.as_ref(), &args.run)?;
    let run = journal.run(&args.run)?;
    let events = journal.events(&run)?;
    let state = State::of(events.iter().map(|e| &e.event));
    let Worded { title, steps } = worded(session, &run, &events);
    let folder = journal.evidence_of(&run.id);
    let kept = |file: &str| fs::read(folder.join(file)).ok();
    let account =
        Account { lexicon: &session.lexicon, run: &run, state: &state, events: &events, title, steps, kept: &kept };
    let text = match args.format {
        Form::Markdown => account.markdown(),
        Form::Html => account.html(),
        Form::Json => serde_json::to_string_pretty(&account.json()).unwrap_or_default() + "\n",
        Form::Junit => account.junit(),
    };
    match out {
        None => session.print(&text),
        Some(path) => fs::write(&path, text).map_err(|e| {
            let path = path.display().to_string();
            Box::new(Diagnostic::error("output-unwritable").with("path", path).with("reason", e.to_string()))
        })?,
    }
    Ok(Exit::Done)
}

/// A run's words in the reader's language.
struct Worded {
    title: String,
    steps: Vec<String>,
}

/// The document's words where it still says the same, else those that were shown in that language, else those that were shown.
fn worded(session: &mut Session, run: &Run, events: &[Recorded]) -> Worded {
    let tag = session.lexicon.tag().to_owned();
    let shown = events.iter().rev().filter_map(|e| match &e.event {
        Event::Resumed { wording, .. } => Some(wording),
        _ => None,
    });
    let wording = shown.chain([&run.wording]).find(|w| w["language"] == tag.as_str()).unwrap_or(&run.wording);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let recorded = |index: usize| text(&wording["steps"][index]["text"]);
    let planned = run.plan.get("steps").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut worded = Worded { title: text(&wording["title"]), steps: (0..planned.len()).map(recorded).collect() };
    if wording["language"] == tag.as_str() {
        return worded;
    }
    let folder = session.world.folder.clone();
    let prepared = super::again(session, run, Sandboxed::idle(&run.origin["sandbox"]).as_ref());
    session.world.folder = folder;
    let Ok(prepared) = prepared else { return worded };
    let Ok(plan) = prepared.plan() else { return worded };
    let preview = prepared.preview(session, &plan, Labels::default(), false);
    worded.title = preview.worded.title.plain();
    for (index, step) in planned.iter().enumerate() {
        // Found by what it says, as a translation is.
        let same = |s: &&crate::plan::PlannedStep| step["source"].as_str() == Some(s.content.as_str());
        let at = plan.steps.get(index).filter(same).or_else(|| plan.steps.iter().find(same));
        if let Some(at) = at {
            worded.steps[index] = step_words(&preview, preview.step(at.position)).0;
        }
    }
    worded
}
