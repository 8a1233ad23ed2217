//! What must have been carried out before a procedure: said by the operator, found in the journal, or still to be carried out.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use super::planning::{self, Order, Prepared};
use super::{Exit, Session, account, open};
use crate::diagnostic::{Diagnostic, Place, Result};
use crate::document::bindings::Prerequisite;
use crate::journal::{End, Journal, Run, State, seconds};
use crate::plan::{Plan, Sites};

/// How a run hangs together with others; written down with it.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    /// Its prerequisites, each with the run that carried it out; none where the operator says that it holds.
    pub prerequisites: Vec<(String, Option<String>)>,
    /// What it is carried out for: the procedure that was asked for, and the command.
    pub wanted_by: Option<(String, String)>,
}

impl Links {
    /// Adds them to what a run's record says of where it comes from.
    pub fn write(&self, origin: &mut Value) {
        if !self.prerequisites.is_empty() {
            let one = |(procedure, run): &(String, Option<String>)| json!({"procedure": procedure, "run": run});
            origin["prerequisites"] = self.prerequisites.iter().map(one).collect();
        }
        if let Some((procedure, command)) = &self.wanted_by {
            origin["wanted_by"] = json!({"procedure": procedure, "command": command});
        }
    }
}

/// How a prerequisite is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Met {
    /// The operator says that it holds.
    Said,
    /// By that run.
    Run(String),
    /// By what is carried out first: its place among those.
    First(usize),
}

/// A prerequisite that is carried out first.
pub(super) struct Link {
    /// Its name, as a document says it.
    pub name: String,
    pub prepared: Prepared,
    /// How its own prerequisites are met.
    pub met: Vec<(String, Met)>,
    at: At,
}

/// What a procedure's prerequisites come to.
pub(super) struct Chain {
    /// What is to be carried out first, each after its own prerequisites.
    pub first: Vec<Link>,
    /// How those of the procedure itself are met.
    pub met: Vec<(String, Met)>,
    /// What is told of those of its own that are open.
    pub open: Vec<Diagnostic>,
    /// What is told of a prerequisite whose run has begun and not ended, and what that run waits for. Another run of it might do once
    /// more what the first has done.
    pub unfinished: Option<(Diagnostic, Exit)>,
}

/// A procedure, whatever it is called: its document, and its slug.
type At = (String, String);

/// Looks at all prerequisites of a plan, and at theirs where they are to be carried out.
///
/// # Errors
/// `prerequisite-unknown` with the nearest; `prerequisite-cycle`; `satisfied-unknown` and `input-for-unknown` where the command line
/// names what is no prerequisite; whatever is wrong with the procedures that come first, and with the journal.
pub(super) fn chain(session: &Session, order: &Order, main: &Prepared, plan: &Plan, state: &Path) -> Result<Chain> {
    let journal = if plan.prerequisites.is_empty() { None } else { Journal::there(state, &account::who(session))? };
    let runs = journal.as_ref().map_or_else(|| Ok(Vec::new()), Journal::runs)?;
    let known = Known { journal, runs, sandboxed: order.sandbox.is_some(), sites: &main.sites };
    let mut walk = Walk {
        session,
        order,
        main,
        known,
        first: Vec::new(),
        path: Vec::new(),
        seen: BTreeSet::new(),
        open: Vec::new(),
        unfinished: None,
    };
    walk.path.push((at(main, plan), None));
    let met = walk.needs(main, plan)?;
    let stray = |name: &&str| !walk.seen.contains(*name);
    if let Some(name) = order.satisfied.iter().map(String::as_str).find(stray) {
        return Diagnostic::error("satisfied-unknown").with("procedure", name).into();
    }
    no_strays(main, &stray)?;
    Ok(Chain { first: walk.first, met, open: walk.open, unfinished: walk.unfinished })
}

/// That `--set ID:NAME=VALUE` names nothing that is a stray.
///
/// # Errors
/// `input-for-unknown`.
pub(super) fn no_strays(prepared: &Prepared, stray: &dyn Fn(&&str) -> bool) -> Result<()> {
    match prepared.given.others().find(stray) {
        Some(name) => Diagnostic::error("input-for-unknown").with("procedure", name).into(),
        None => Ok(()),
    }
}

fn at(prepared: &Prepared, plan: &Plan) -> At {
    (prepared.opened.found.path.clone(), plan.procedure.clone())
}

/// What is known of runs.
struct Known<'a> {
    journal: Option<Journal>,
    runs: Vec<Run>,
    sandboxed: bool,
    sites: &'a Sites,
}

impl Known<'_> {
    /// What the newest run of a procedure here came to, those aside that never began or were ended.
    fn newest(&self, name: &str) -> Result<Newest> {
        let Some(journal) = &self.journal else { return Ok(Newest::None) };
        let of_it = |run: &&Run| {
            run.name == name
                || run.name.split_once('#').is_some_and(|(document, _)| document == name)
                || name.split_once('#').is_some_and(|(document, _)| document == run.name)
        };
        for run in self.runs.iter().rev().filter(of_it).filter(|run| self.is_here(run)) {
            let events = journal.events(run)?;
            let state = State::of(events.iter().map(|e| &e.event));
            let (id, at) = (run.id.clone(), events.last().map_or_else(String::new, |e| e.at.clone()));
            match state.end {
                Some(End::Done) => return Ok(Newest::Done(id, at)),
                None if state.in_doubt().next().is_some() => return Ok(Newest::Unfinished(id, Exit::InDoubt)),
                None if state.approved.is_some() => return Ok(Newest::Unfinished(id, Exit::Waits)),
                None | Some(End::Failed | End::Aborted) => {}
            }
        }
        Ok(Newest::None)
    }

    /// Whether a run was on these sites and hosts. A sandbox is new for each command: nothing was ever done in it, and what was done in
    /// one was done nowhere else.
    fn is_here(&self, run: &Run) -> bool {
        if self.sandboxed || run.origin.get("sandbox").is_some_and(|s| !s.is_null()) {
            return false;
        }
        let same = |list: &str, key: &str, here: &dyn Fn(&str) -> Option<String>| {
            let places = run.plan.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            places.iter().all(|place| {
                let text = |key: &str| place.get(key).and_then(Value::as_str);
                text("id").and_then(here).is_none_or(|here| text(key) == Some(here.as_str()))
            })
        };
        same("sites", "url", &|id| self.sites.sites.get(id)?.url.clone())
            && same("hosts", "host", &|id| Some(self.sites.hosts.get(id)?.shown().to_owned()))
    }
}

/// What a run came to.
enum Newest {
    /// There is none.
    None,
    /// It came to its good end, then.
    Done(String, String),
    /// It has begun and not ended.
    Unfinished(String, Exit),
}

struct Walk<'a> {
    session: &'a Session,
    order: &'a Order,
    main: &'a Prepared,
    known: Known<'a>,
    first: Vec<Link>,
    /// From the procedure that was asked for to where the walk is, each with the place that requires it.
    path: Vec<(At, Option<Place>)>,
    /// All names of prerequisites.
    seen: BTreeSet<String>,
    /// What is told of those of the procedure itself that are open.
    open: Vec<Diagnostic>,
    unfinished: Option<(Diagnostic, Exit)>,
}

impl Walk<'_> {
    fn needs(&mut self, prepared: &Prepared, plan: &Plan) -> Result<Vec<(String, Met)>> {
        let mut met = Vec::new();
        for prerequisite in &plan.prerequisites {
            let name = prerequisite.procedure.clone();
            self.seen.insert(name.clone());
            let opened =
                open::beside(self.session, &prepared.opened, &name).map_err(|why| unknown(prerequisite, &why))?;
            let how = if self.order.satisfied.contains(&name) { Ok(Met::Said) } else { self.look(prerequisite)? };
            let how = match how {
                Ok(met) => {
                    self.mention(opened);
                    met
                }
                Err(why) => {
                    if self.path.len() == 1 {
                        self.open.push(why);
                    }
                    Met::First(self.link(prerequisite, opened)?)
                }
            };
            met.push((name, how));
        }
        Ok(met)
    }

    /// The run that carried it out, or what is told of that there is none.
    fn look(&mut self, prerequisite: &Prerequisite) -> Result<std::result::Result<Met, Diagnostic>> {
        let name = prerequisite.procedure.as_str();
        let tell = |rule| Diagnostic::error(rule).with("procedure", name).with("command", format!("vade run {name}"));
        let (run, since) = match self.known.newest(name)? {
            Newest::Done(run, since) => (run, since),
            Newest::None => return Ok(Err(tell("prerequisite-open"))),
            Newest::Unfinished(run, exit) => {
                let resume = format!("vade runs resume {run}");
                let told = tell("prerequisite-unfinished").with("run", run).with("resume", resume);
                self.unfinished.get_or_insert((told.clone(), exit));
                return Ok(Err(told));
            }
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
        let age = seconds(&since).map_or(0, |then| now.saturating_sub(u64::try_from(then).unwrap_or(0)));
        let old = prerequisite.within.is_some_and(|within| age > within);
        Ok(if old { Err(tell("prerequisite-old").with("since", since)) } else { Ok(Met::Run(run)) })
    }

    /// Plans what is carried out first, after its own prerequisites; once, however many require it.
    fn link(&mut self, prerequisite: &Prerequisite, opened: open::Opened) -> Result<usize> {
        let mut prepared = planning::prepare_opened(self.session, &self.order_of(prerequisite), opened)?;
        let names = [prerequisite.procedure.as_str(), prepared.reading.source.id.as_str()];
        prepared.given = self.main.given.handed_on(&names);
        prepared.comes_first = true;
        let plan = prepared.plan()?;
        let at = at(&prepared, &plan);
        if let Some(found) = self.first.iter().position(|link| link.at == at) {
            return Ok(found);
        }
        let begins = self.path.iter().position(|(on_path, _)| *on_path == at);
        self.path.push((at.clone(), prerequisite.place.clone()));
        if let Some(begins) = begins {
            return Err(cycle(&self.path[begins + 1..]));
        }
        let met = self.needs(&prepared, &plan)?;
        self.path.pop();
        self.first.push(Link { name: prerequisite.procedure.clone(), prepared, met, at });
        Ok(self.first.len() - 1)
    }

    /// What the command line says of a prerequisite's plan: the steps that are handed to a person are the main procedure's.
    fn order_of(&self, prerequisite: &Prerequisite) -> Order {
        Order { name: prerequisite.procedure.clone(), human: Vec::new(), ..self.order.clone() }
    }

    /// Takes down what a prerequisite that is met requires itself: the command line may still name that, where it is given again
    /// after some of it has been carried out.
    fn mention(&mut self, opened: open::Opened) {
        let order = Order { name: opened.found.path.clone(), ..Order::default() };
        let Ok(prepared) = planning::prepare_opened(self.session, &order, opened) else { return };
        for deeper in &prepared.reading.source.bindings.prerequisites {
            if self.seen.insert(deeper.procedure.clone())
                && let Ok(opened) = open::beside(self.session, &prepared.opened, &deeper.procedure)
            {
                self.mention(opened);
            }
        }
    }
}

fn unknown(prerequisite: &Prerequisite, why: &Diagnostic) -> Box<Diagnostic> {
    let near = why.args.iter().find(|(name, _)| *name == "near").map(|(_, near)| near.clone());
    let told = Diagnostic::error("prerequisite-unknown").with("procedure", prerequisite.procedure.as_str());
    let told = match near {
        Some(near) => told.with("near", near),
        None => told,
    };
    Box::new(Diagnostic { place: prerequisite.place.clone(), ..told })
}

/// Procedures that require each other: each place, and what it requires.
fn cycle(path: &[(At, Option<Place>)]) -> Box<Diagnostic> {
    let name = |(document, slug): &At| if slug.is_empty() { document.clone() } else { format!("{document}#{slug}") };
    let link = |(at, place): &(At, Option<Place>)| {
        let from = place.as_ref().map_or_else(String::new, |p| format!("{}:{} → ", p.path, p.line));
        format!("{from}{}", name(at))
    };
    let told = Diagnostic::error("prerequisite-cycle").with("links", path.iter().map(link).collect::<Vec<_>>());
    Box::new(Diagnostic { place: path.last().and_then(|(_, place)| place.clone()), ..told })
}
