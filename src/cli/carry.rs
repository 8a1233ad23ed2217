//! Carrying a plan out: what `vade run` and `vade runs resume` have in common.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::args::Format;
use super::backends::{self, Wiring};
use super::browsing::Browsing;
use super::console::Console;
use super::person::AtTerminal;
use super::planning::Prepared;
use super::progress::Progress;
use super::sandboxed::Sandboxed;
use super::{Exit, Session, ending, panics, record};
use crate::backend::{Answer, Connection, Human, Person as _, Question, SharedPerson, Stop, Values, resolve};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::bindings::InputKind;
use crate::failpoint;
use crate::journal::{Approval, Ending, Event, Journal, Listener, Run, Runner, State};
use crate::plan::Plan;
use crate::plan::inputs::Origin;
use crate::report::run::{Lines, Live, Output, found};
use crate::report::terminal::Labels;

/// What both commands say about a run.
pub(super) struct Carrying {
    pub labels: Labels,
    pub format: Format,
    /// Where runs are kept.
    pub state: PathBuf,
    /// `--state`, for the commands that are told.
    pub state_flag: Option<PathBuf>,
    /// The sandbox that the run is in.
    pub sandbox: Option<Sandboxed>,
    /// How a browser is opened.
    pub browsing: Browsing,
}

/// A run that is to begin or to go on.
pub(super) enum Begin {
    /// A new one, approved by its digest, by `--yes`, or not yet.
    New { approve: Option<String>, again: bool, yes: bool },
    /// One of the journal's.
    Resumed(Box<Run>),
}

/// Where runs are kept.
pub(super) fn state_folder(session: &Session, flag: Option<&PathBuf>) -> PathBuf {
    flag.map_or_else(|| session.world.state.clone(), |p| session.path(p))
}

/// Who is at the keyboard, as the system says: user and host.
pub(super) fn who(session: &Session) -> String {
    let named =
        || ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| session.world.variable(name)).map(str::to_owned);
    #[cfg(unix)]
    let (user, host) = {
        let id = rustix::process::getuid().as_raw();
        let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        // A directory service's accounts are not in that file; their name is the environment's.
        let user = account(&accounts, id).or_else(named).unwrap_or_else(|| format!("uid {id}"));
        (user, rustix::system::uname().nodename().to_string_lossy().into_owned())
    };
    #[cfg(not(unix))]
    let (user, host) = (named().unwrap_or_default(), session.world.variable("COMPUTERNAME").unwrap_or("?").to_owned());
    format!("{user}@{host}")
}

/// The name of a user in the system's list of accounts.
#[cfg(unix)]
fn account(accounts: &str, id: u32) -> Option<String> {
    let fields = accounts.lines().map(|line| line.split(':').collect::<Vec<_>>());
    fields
        .filter(|f| f.get(2).and_then(|n| n.parse().ok()) == Some(id))
        .find_map(|f| f.first().map(|n| (*n).to_owned()))
}

struct Streams {
    out: Output,
    console: Console,
    stop: Stop,
}

/// Takes the streams out of the session, works, and puts them back.
pub(super) fn carry(session: &mut Session, mut prepared: Prepared, order: &Carrying, begin: Begin) -> Result<Exit> {
    let world = &mut session.world;
    let out: Output = Rc::new(RefCell::new(std::mem::replace(&mut world.out, Box::new(io::sink()))));
    let err: Output = Rc::new(RefCell::new(std::mem::replace(&mut world.err, Box::new(io::sink()))));
    let input = std::mem::replace(&mut world.input, Box::new(io::empty()));
    let (interactive, signals, width) = (world.interactive, world.signals, world.width);
    let colour = session.err_is_coloured();
    let mut told = Vec::new();
    let exit = {
        let stop = Stop::default();
        let console = Console::new(input, err.clone(), (interactive, signals), (colour, width), &stop);
        let streams = Streams { out: out.clone(), console, stop };
        go(session, &mut prepared, order, begin, &streams, &mut told)
    };
    // Nobody else holds them any more: all that shared them ended with the run.
    if let (Some(out), Some(err)) = (Rc::into_inner(out), Rc::into_inner(err)) {
        (session.world.out, session.world.err) = (out.into_inner(), err.into_inner());
    }
    if let Some(sandbox) = &order.sandbox {
        sandbox.forget_sessions(&order.state);
    }
    told.iter().for_each(|diagnostic| session.report(diagnostic));
    exit
}

fn go(
    session: &Session,
    prepared: &mut Prepared,
    order: &Carrying,
    begin: Begin,
    streams: &Streams,
    told: &mut Vec<Diagnostic>,
) -> Result<Exit> {
    let plan = match whole(session, prepared, order, streams)? {
        Ok(plan) => plan,
        Err(exit) => return Ok(exit),
    };
    let preview = prepared.preview(session, &plan, order.labels, false);
    let person = Rc::new(RefCell::new(AtTerminal { console: &streams.console, preview, hand: None }));
    let mut journal = Journal::open(&order.state, &who(session))?;
    let by_digest = match &begin {
        Begin::New { approve: Some(given), again, .. } => Some(approved(&plan, given, &journal, *again)?),
        Begin::New { yes: true, .. } => Some(Approval::Sandbox),
        _ => None,
    };
    if order.format == Format::Text {
        let screen = preview.screen(session.world.width).render(session.out_is_coloured());
        let _ = writeln!(streams.out.borrow_mut(), "{screen}");
        let _ = streams.out.borrow_mut().flush();
    }
    let variable = |name: &str| session.world.variable(name).map(str::to_owned);
    let mut ready = None;
    let (run, approval) = match begin {
        Begin::New { .. } => {
            let approval = match by_digest {
                None if streams.console.interactive => match person.borrow_mut().ask(&Question::Approve) {
                    Answer::Done(_) => Some(Approval::Asked),
                    Answer::Interrupted => return Ok(Exit::Interrupted),
                    _ => {
                        told.push(Diagnostic::note("run-not-begun"));
                        return Ok(Exit::Waits);
                    }
                },
                known => known,
            };
            if approval.is_some() {
                // What keeps the plan from being carried out is found before there is a run of it.
                ready = Some(reached(session, prepared, &plan, streams)?);
            }
            let mut record = record::record(session, prepared, &plan, &preview);
            if let Some(sandbox) = &order.sandbox {
                record.origin["sandbox"] = sandbox.origin();
            }
            let run = journal.create(record)?;
            (run, approval)
        }
        Begin::Resumed(run) => (*run, None),
    };
    let _lock = journal.lock(&run.id)?;
    let events = journal.events(&run)?;
    let mut state = State::of(events.iter().map(|e| &e.event));
    if state.end.is_some() {
        return Diagnostic::error("run-ended").with("run", run.id.as_str()).into();
    }
    failpoint::reach("resume", "before");
    if events.len() > 1 {
        let wording = record::wording(&preview);
        let program = env!("CARGO_PKG_VERSION").to_owned();
        let language = preview.worded.language.clone();
        state.apply(&journal.add(&run.id, Event::Resumed { program, language, wording })?.event);
    }
    if let (Some(by), Some(digest)) = (approval, plan.digest()) {
        state.apply(&journal.add(&run.id, Event::Approved { digest: digest.full().to_owned(), by })?.event);
    }
    let (values, connections) = match ready {
        Some(ready) => ready,
        None if state.approved.is_some() || streams.console.interactive => reached(session, prepared, &plan, streams)?,
        None => Default::default(),
    };
    let redactor = values.secrets.redactor();
    panics::hide(&redactor);
    let mut listener: Box<dyn Listener + '_> = match order.format {
        Format::Text => {
            let live = Live::new(streams.out.clone(), preview, session.world.width, session.out_is_coloured());
            Progress::below(Box::new(live), session, plan.steps.len())
        }
        Format::Json => Box::new(Lines { out: streams.out.clone(), preview }),
    };
    if let Some(sandbox) = &order.sandbox {
        sandbox.keep_in(&journal.folder_of(&run.id));
    }
    let wiring = Wiring {
        session,
        plan: &plan,
        connections: &connections,
        folder: journal.folder_of(&run.id),
        state: &order.state,
        redactor: &redactor,
        variable: &variable,
        browsing: &order.browsing,
    };
    let all = wiring.backends();
    person.borrow_mut().hand = backends::hand(&wiring, &streams.stop);
    let shared: SharedPerson<'_> = person.clone();
    let mut runner = Runner {
        journal: &mut journal,
        run: &run,
        plan: &plan,
        state,
        backends: all,
        human: Box::new(Human { person: shared.clone() }),
        person: shared,
        listener: &mut *listener,
        values,
        redactor: redactor.clone(),
        language: preview.worded.language.clone(),
        stop: streams.stop.clone(),
        by_hand: BTreeSet::new(),
        begun: BTreeSet::new(),
        live: BTreeSet::new(),
        accounts: backends::accounts(&plan, &connections),
    };
    let ended = runner.go()?;
    let state = std::mem::take(&mut runner.state);
    drop(runner);
    if ended == Ending::Done && order.format == Format::Text {
        let known = found(&session.lexicon, preview.worded, &plan, &state.values, session.world.width);
        let _ = streams.out.borrow_mut().write_all(known.render(session.out_is_coloured()).as_bytes());
    }
    Ok(ending::end(&run, &plan, &state, ended, order, told))
}

/// The values, secrets found, and the sites, whose versions are the plan's.
fn reached(
    session: &Session,
    prepared: &Prepared,
    plan: &Plan,
    streams: &Streams,
) -> Result<(Values, Vec<Connection>)> {
    let mut values = secrets(session, plan)?;
    let connections = backends::connections(session, prepared, plan, &mut values)?;
    backends::versions(plan, &connections, &streams.stop)?;
    Ok((values, connections))
}

/// The plan with all inputs known, asking for what is open; or the exit code where that cannot be.
fn whole(
    session: &Session,
    prepared: &mut Prepared,
    order: &Carrying,
    streams: &Streams,
) -> Result<Result<Plan, Exit>> {
    loop {
        let plan = prepared.plan()?;
        let open: Vec<_> = plan.open().cloned().collect();
        let Some(input) = open.first() else { return Ok(Ok(plan)) };
        if !streams.console.interactive {
            let names: Vec<String> = open.iter().map(|i| i.name.clone()).collect();
            let diagnostic = Diagnostic::error("inputs-open").with("inputs", names);
            let text = crate::report::problem::render(
                &diagnostic,
                &session.lexicon,
                session.world.width,
                session.err_is_coloured(),
            );
            streams.console.tell(&text);
            return Ok(Err(Exit::Waits));
        }
        let preview = prepared.preview(session, &plan, order.labels, false);
        let asked =
            AtTerminal { console: &streams.console, preview, hand: None }.input(&preview.ask(input), &input.name);
        let value = match asked {
            Ok(value) => value,
            Err(Answer::Interrupted) => return Ok(Err(Exit::Interrupted)),
            Err(_) => return Ok(Err(Exit::Waits)),
        };
        let declared = prepared.reading.source.bindings.inputs.iter().find(|i| i.name == input.name);
        let is_file = |path: &str| Path::new(path).is_file();
        match declared.map_or(Ok(()), |d| crate::plan::inputs::check(d, &value, &is_file)) {
            Ok(()) => prepared.given.put(&input.name, &value, Origin::Asked),
            Err(wrong) => {
                let text = crate::report::problem::render(
                    &wrong,
                    &session.lexicon,
                    session.world.width,
                    session.err_is_coloured(),
                );
                streams.console.tell(&text);
            }
        }
    }
}

/// Whether `--approve` approves this very plan, and has approved no run before.
fn approved(plan: &Plan, given: &str, journal: &Journal, again: bool) -> Result<Approval> {
    let Some(digest) = plan.digest() else { return Diagnostic::error("plan-has-no-digest").into() };
    if !digest.is_named_by(given) {
        return Diagnostic::error("plan-not-approved").with("given", given).with("digest", digest.short()).into();
    }
    match journal.approved(digest.full())? {
        Some(run) if !again => {
            Diagnostic::error("approval-used").with("digest", digest.short()).with("run", run.id).into()
        }
        _ => Ok(Approval::Digest),
    }
}

/// The values of a run, secrets found by their references.
fn secrets(session: &Session, plan: &Plan) -> Result<Values> {
    let mut values = Values::default();
    for input in &plan.inputs {
        let Some(value) = &input.value else { continue };
        if input.kind == InputKind::Secret {
            let secret = resolve(value, &|name| session.world.variable(name).map(str::to_owned))?;
            values.secrets.put(&input.name, secret.clone());
            values.inputs.insert(input.name.clone(), secret);
        } else {
            values.inputs.insert(input.name.clone(), value.clone());
        }
    }
    Ok(values)
}
