//! `vade runs`: what was run, and going on with it.

mod bundle;
mod list;
mod prune;
mod report;
mod resolve;
mod signing;

use std::path::PathBuf;

use serde_json::Value;

use super::args::{Format, Labels};
use super::browsing::Browsing;
use super::carry::{self, Begin, Carrying};
use super::choosing::Choosing;
use super::open::{self, Opened};
use super::planning::{self, Order, Prepared};
use super::sandboxed::Sandboxed;
use super::{Exit, Session, account, reading, record};
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{Journal, Run, State};
use crate::plan::compare;
use crate::report::plan::{Comparison, Side};
use crate::report::run as history;
use crate::source::{Found, Library};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, clap::Subcommand)]
pub(in crate::cli) enum Command {
    List(list::Args),
    Show(Show),
    Resume(Resume),
    Resolve(resolve::Args),
    Report(report::Args),
    Export(bundle::Export),
    Verify(bundle::Verify),
    Prune(prune::Args),
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Show {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Resume {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[command(flatten)]
    pub browsing: Browsing,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

pub(in crate::cli) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    match &args.command {
        Command::List(args) => list::run(session, args),
        Command::Show(args) => show(session, args),
        Command::Resume(args) => resume(session, args),
        Command::Resolve(args) => resolve::run(session, args),
        Command::Report(args) => report::run(session, args),
        Command::Export(args) => bundle::export(session, args),
        Command::Verify(args) => bundle::verify(session, args),
        Command::Prune(args) => prune::run(session, args),
    }
}

/// The journal, which must be there.
fn journal(session: &Session, state: Option<&PathBuf>, run: &str) -> Result<Journal> {
    let folder = account::state_folder(session, state);
    match Journal::there(&folder, &account::who(session))? {
        Some(journal) => Ok(journal),
        None => Diagnostic::error("no-such-run").with("run", run).with("latest", Vec::new()).into(),
    }
}

fn state_of(journal: &Journal, run: &Run) -> Result<State> {
    Ok(State::of(journal.events(run)?.iter().map(|e| &e.event)))
}

fn show(session: &mut Session, args: &Show) -> Result<Exit> {
    let journal = journal(session, args.state.as_ref(), &args.run)?;
    let run = journal.run(&args.run)?;
    let events = journal.events(&run)?;
    let state = State::of(events.iter().map(|e| &e.event));
    let shown = match args.format {
        Format::Text => history::history(&session.lexicon, &run, &state, &events, session.world.width)
            .render(session.out_is_coloured()),
        Format::Json => {
            serde_json::to_string_pretty(&history::show_json(&run, &state, &events)).unwrap_or_default() + "\n"
        }
    };
    session.print(&shown);
    Ok(Exit::Done)
}

fn resume(session: &mut Session, args: &Resume) -> Result<Exit> {
    let journal = journal(session, args.state.as_ref(), &args.run)?;
    let run = journal.run(&args.run)?;
    if state_of(&journal, &run)?.end.is_some() {
        return Diagnostic::error("run-ended").with("run", run.id).into();
    }
    let sandbox = Sandboxed::again(session, &run.origin["sandbox"], &journal.folder_of(&run.id))?;
    let mut prepared = again(session, &run, sandbox.as_ref())?;
    let plan = prepared.plan()?;
    if plan.digest().is_none_or(|d| d.full() != run.digest) {
        let changes = compare(&run.plan, &plan.describe());
        let side = |name: &str, plan| Side { name: name.to_owned(), plan };
        let (a, b) = (side(&run.id, run.plan.clone()), side(&plan.name(), plan.describe()));
        let comparison = Comparison { lexicon: &session.lexicon, a: &a, b: &b, changes: &changes };
        let screen = comparison.screen(session.world.width).render(session.err_is_coloured());
        session.tell(&screen);
        return Diagnostic::error("plan-changed").with("run", run.id).into();
    }
    drop(journal);
    let labels = reading::labels(session, Labels::default())?;
    let state = account::state_folder(session, args.state.as_ref());
    let order = Carrying {
        labels,
        format: args.format,
        state,
        state_flag: args.state.clone(),
        browsing: args.browsing.clone(),
        sandbox,
    };
    let wanted_by = run.origin["wanted_by"].clone();
    let exit = carry::alone(session, &mut prepared, &order, Begin::Resumed(Box::new(run)))?;
    if let (Some(procedure), Some(command)) = (wanted_by["procedure"].as_str(), wanted_by["command"].as_str())
        && exit == Exit::Done
    {
        session
            .report(&Diagnostic::note("prerequisite-now-done").with("procedure", procedure).with("command", command));
    }
    Ok(exit)
}

/// Finds a run's document, inputs and sites again.
pub(super) fn again(session: &mut Session, run: &Run, sandbox: Option<&Sandboxed>) -> Result<Prepared> {
    let origin = &run.origin;
    let text = |key: &str| origin.get(key).and_then(Value::as_str).map(str::to_owned);
    // Commands begin where they would have begun.
    if let Some(folder) = text("cwd").map(PathBuf::from).filter(|f| f.is_dir()) {
        session.world.folder = folder;
    }
    let (library, builtin) = match (text("root"), text("file")) {
        (Some(root), _) => (Library::open(root.as_ref())?, false),
        (None, Some(file)) => (Library::alone(file.as_ref())?, false),
        (None, None) => (Library::builtin(), true),
    };
    let procedure = text("procedure").filter(|p| !p.is_empty());
    let found = Found { path: text("path").unwrap_or_default(), procedure, folder: text("folder") };
    let language = open::language(session, &library)?;
    let opened = Opened { library, builtin, found, language };
    let inputs = run.plan.get("inputs").and_then(Value::as_array).cloned().unwrap_or_default();
    let given = |input: &Value| Some(format!("{}={}", input.get("name")?.as_str()?, input.get("value")?.as_str()?));
    let order = Order {
        name: text("file").unwrap_or_else(|| run.name.clone()),
        choosing: Choosing {
            version: text("version"),
            backend: record::backends(&origin["backends"]),
            set: inputs.iter().filter_map(given).collect(),
            inputs: None,
            sites: text("sites").map(PathBuf::from),
        },
        human: origin["human"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect(),
        satisfied: Vec::new(),
        sandbox: sandbox.map(Sandboxed::ready).transpose()?,
    };
    planning::prepare_opened(session, &order, opened)
}
