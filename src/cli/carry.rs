//! Carrying a plan out: what `vade run` and `vade runs resume` have in common.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;

use super::account::who;
use super::args::Format;
use super::asking::whole;
use super::backends::{self, Wiring};
use super::browsing::Browsing;
use super::person::AtTerminal;
use super::planning::Prepared;
use super::prerequisites::Links;
use super::progress::Progress;
use super::sandboxed::Sandboxed;
use super::streams::Streams;
use super::{Exit, Session, ending, panics, record};
use crate::backend::{Answer, Connection, Human, Person as _, Question, SharedPerson, Values, resolve};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::bindings::InputKind;
use crate::failpoint;
use crate::journal::{Approval, Ending, Event, Journal, Listener, Run, Runner, State};
use crate::plan::Plan;
use crate::report::run::{Lines, Live, found};
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
    /// A new one, and the runs that it has to do with.
    New(Approving, Links),
    /// One of the journal's.
    Resumed(Box<Run>),
}

/// What the command line says about approval.
#[derive(Clone, Debug, Default)]
pub(super) struct Approving {
    /// `--approve`.
    pub digests: Vec<String>,
    /// `--again`.
    pub again: bool,
    /// `--yes`.
    pub yes: bool,
}

/// How a run ended.
pub(super) struct Ended {
    /// What the program says.
    pub exit: Exit,
    /// Its id, where it has begun.
    pub run: Option<String>,
}

/// Carries one plan out and nothing else.
pub(super) fn alone(session: &mut Session, prepared: &mut Prepared, order: &Carrying, begin: Begin) -> Result<Exit> {
    Streams::with(session, |session, streams| Ok(carry(session, prepared, order, begin, streams)?.exit))
}

/// Carries a plan out, and tells how that ended.
pub(super) fn carry(
    session: &mut Session,
    prepared: &mut Prepared,
    order: &Carrying,
    begin: Begin,
    streams: &Streams,
) -> Result<Ended> {
    let mut told = Vec::new();
    let ended = go(session, prepared, order, begin, streams, &mut told);
    if let Some(sandbox) = &order.sandbox {
        sandbox.forget_sessions(&order.state);
    }
    told.iter().for_each(|diagnostic| streams.report(session, diagnostic));
    ended
}

fn go(
    session: &Session,
    prepared: &mut Prepared,
    order: &Carrying,
    begin: Begin,
    streams: &Streams,
    told: &mut Vec<Diagnostic>,
) -> Result<Ended> {
    let not_begun = |exit| Ok(Ended { exit, run: None });
    // Nobody is asked anything for a run that cannot be written down.
    Journal::fits(&order.state)?;
    let plan = match whole(session, prepared, order.labels, streams)? {
        Ok(plan) => plan,
        Err(exit) => {
            if streams.console.interactive {
                told.push(Diagnostic::note("run-not-begun"));
            }
            return not_begun(exit);
        }
    };
    let preview = prepared.preview(session, &plan, order.labels, false);
    let person = Rc::new(RefCell::new(AtTerminal { console: &streams.console, preview, hand: None }));
    let mut journal = Journal::open(&order.state, &who(session))?;
    let by_digest = match &begin {
        Begin::New(by, _) => approved(&plan, by, &journal)?,
        Begin::Resumed(_) => None,
    };
    if order.format == Format::Text {
        let screen = preview.screen(session.world.width).render(session.out_is_coloured());
        streams.print(&format!("{screen}\n"));
    }
    let variable = |name: &str| session.world.variable(name).map(str::to_owned);
    let mut ready = None;
    let (run, approval) = match begin {
        Begin::New(_, links) => {
            let approval = match by_digest {
                None if streams.console.interactive => match person.borrow_mut().ask(&Question::Approve) {
                    Answer::Done(_) => Some(Approval::Asked),
                    answer => {
                        told.push(Diagnostic::note("run-not-begun"));
                        let interrupted = matches!(answer, Answer::Interrupted);
                        return not_begun(if interrupted { Exit::Interrupted } else { Exit::Waits });
                    }
                },
                known => known,
            };
            if approval.is_some() {
                // What keeps the plan from being carried out is found before there is a run of it.
                ready = Some(reached(session, prepared, &plan, streams)?);
            }
            let mut record = record::record(session, prepared, &plan, &preview);
            links.write(&mut record.origin);
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
        streams.print(&known.render(session.out_is_coloured()));
    }
    let exit = ending::end(&run, &plan, &state, ended, order, told);
    Ok(Ended { exit, run: Some(run.id) })
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

/// How the command line approves this very plan; `None` where it does not say.
///
/// # Errors
/// `plan-has-no-digest`, `plan-not-approved`, and `approval-used` where the digest has approved a run before.
pub(super) fn approved(plan: &Plan, by: &Approving, journal: &Journal) -> Result<Option<Approval>> {
    if by.digests.is_empty() {
        return Ok(by.yes.then_some(Approval::Sandbox));
    }
    let Some(digest) = plan.digest() else { return Diagnostic::error("plan-has-no-digest").into() };
    if !by.digests.iter().any(|given| digest.is_named_by(given)) {
        return Diagnostic::error("plan-not-approved")
            .with("procedure", plan.id.as_str())
            .with("given", by.digests.clone())
            .with("digest", digest.short())
            .into();
    }
    match journal.approved(digest.full())? {
        Some(run) if !by.again => {
            Diagnostic::error("approval-used").with("digest", digest.short()).with("run", run.id).into()
        }
        _ => Ok(Some(Approval::Digest)),
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
