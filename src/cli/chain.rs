//! Carrying out a procedure after its prerequisites: each a run of its own, with its own preview and approval. Where one of them does
//! not come to its good end, nothing after it begins.

use super::args::Format;
use super::asking::whole;
use super::carry::{self, Approving, Begin, Carrying};
use super::person::AtTerminal;
use super::planning::Prepared;
use super::prerequisites::{Chain, Links, Met};
use super::streams::Streams;
use super::{Exit, Session, account, reading, sandboxed};
use crate::backend::Answer;
use crate::diagnostic::{Diagnostic, Result, Severity};
use crate::journal::Journal;
use crate::report::terminal::{BOLD, DIM, PLAIN, Screen, Text};

/// A procedure and what comes before it.
pub(super) struct Whole<'a> {
    pub chain: Chain,
    pub main: Prepared,
    pub order: &'a Carrying,
    pub approving: Approving,
    /// `--with-prerequisites`: what is open is carried out without asking whether to.
    pub with_prerequisites: bool,
    /// The command, to go on with.
    pub command: String,
}

impl Whole<'_> {
    /// Carries all of it out, as far as it goes.
    pub fn carry(mut self, session: &mut Session) -> Result<Exit> {
        if let Some((told, exit)) = self.chain.unfinished.take() {
            session.report(&told);
            return Ok(exit);
        }
        let open = std::mem::take(&mut self.chain.open);
        let offered = !open.is_empty() && !self.with_prerequisites;
        if offered && !session.world.interactive {
            open.iter().for_each(|told| session.report(told));
            return Ok(Exit::Waits);
        }
        for link in &self.chain.first {
            let told = reading::tell(session, &link.prepared.reading.source.findings);
            if told != Exit::Done {
                return Ok(told);
            }
        }
        Streams::with(session, |session, streams| {
            if offered {
                for told in open {
                    streams.report(session, &Diagnostic { severity: Severity::Warning, ..told });
                }
                if let Some(exit) = self.offer(session, streams)? {
                    return Ok(exit);
                }
            }
            self.go(session, streams)
        })
    }

    /// Asks whether to carry out first what is open; the exit code where it is not.
    fn offer(&self, session: &Session, streams: &Streams) -> Result<Option<Exit>> {
        let plan = self.main.plan()?;
        let preview = self.main.preview(session, &plan, self.order.labels, false);
        let names = self.chain.first.iter().map(|link| link.name.clone()).collect();
        Ok(match (AtTerminal { console: &streams.console, preview, hand: None }).first(names) {
            Answer::Done(_) => None,
            Answer::Interrupted => Some(Exit::Interrupted),
            _ => Some(Exit::Waits),
        })
    }

    fn go(mut self, session: &mut Session, streams: &Streams) -> Result<Exit> {
        if !self.chain.first.is_empty() {
            // What is asked for once holds for all that know it by the same name.
            if streams.console.interactive
                && let Err(exit) = whole(session, &mut self.main, self.order.labels, streams)?
            {
                return Ok(exit);
            }
            for link in &mut self.chain.first {
                link.prepared.given.take_asked(&self.main.given);
            }
            if let Some(exit) = self.may_begin(session, streams)? {
                return Ok(exit);
            }
        }
        let count = self.chain.first.len() + 1;
        let procedure = self.main.name.clone();
        let mut runs: Vec<String> = Vec::new();
        for (index, mut link) in self.chain.first.into_iter().enumerate() {
            head(session, streams, self.order, (index + 1, count), &link.name);
            let links = Links {
                prerequisites: carried(&link.met, &runs),
                wanted_by: Some((procedure.clone(), self.command.clone())),
            };
            let begin = Begin::New(self.approving.clone(), links);
            let ended = carry::carry(session, &mut link.prepared, self.order, begin, streams)?;
            match ended.run {
                Some(run) if ended.exit == Exit::Done => runs.push(run),
                _ => {
                    streams.report(session, &not_begun(&procedure, &link.name, &self.command));
                    return Ok(ended.exit);
                }
            }
        }
        if count > 1 {
            head(session, streams, self.order, (count, count), &procedure);
        }
        let links = Links { prerequisites: carried(&self.chain.met, &runs), wanted_by: None };
        Ok(carry::carry(session, &mut self.main, self.order, Begin::New(self.approving, links), streams)?.exit)
    }

    /// Nothing begins that could be known to stop before the end: inputs that nobody can be asked for, and plans that are not the
    /// approved ones.
    fn may_begin(&self, session: &mut Session, streams: &Streams) -> Result<Option<Exit>> {
        let journal = Journal::open(&self.order.state, &account::who(session))?;
        let firsts = self.chain.first.iter().map(|link| (Some(&link.name), &link.prepared));
        let mut open = Vec::new();
        for (name, prepared) in firsts.chain([(None, &self.main)]) {
            let plan = prepared.plan()?;
            let prefix = name.map_or_else(String::new, |name| format!("{name}:"));
            open.extend(plan.open().map(|input| format!("{prefix}{}", input.name)));
            if self.approving.yes {
                sandboxed::may_approve_itself(&plan)?;
            }
            if plan.digest().is_some() {
                carry::approved(&plan, &self.approving, &journal)?;
            }
        }
        if open.is_empty() || streams.console.interactive {
            return Ok(None);
        }
        streams.report(session, &Diagnostic::error("inputs-open").with("inputs", open));
        Ok(Some(Exit::Waits))
    }
}

/// The runs that meet prerequisites, now that those that come first are carried out.
fn carried(met: &[(String, Met)], runs: &[String]) -> Vec<(String, Option<String>)> {
    let run = |met: &Met| match met {
        Met::Said => None,
        Met::Run(run) => Some(run.clone()),
        Met::First(index) => runs.get(*index).cloned(),
    };
    met.iter().map(|(name, met)| (name.clone(), run(met))).collect()
}

/// That a procedure has not begun, since one before it is not done.
fn not_begun(procedure: &str, prerequisite: &str, command: &str) -> Diagnostic {
    Diagnostic::note("prerequisite-not-done")
        .with("procedure", procedure)
        .with("prerequisite", prerequisite)
        .with("command", command)
}

/// Which of the procedures it is: what stands above its preview.
pub(super) fn place(index: usize, count: usize, name: &str) -> Text {
    Text::styled(&format!("{index}/{count}"), DIM).and("  ", PLAIN).and_code(name, BOLD)
}

fn head(session: &Session, streams: &Streams, order: &Carrying, (index, count): (usize, usize), name: &str) {
    if order.format == Format::Text {
        let mut screen = Screen::new(session.world.width);
        if index > 1 {
            screen.line(Text::new());
        }
        screen.hang(Text::new(), &place(index, count, name));
        streams.print(&format!("{}\n", screen.render(session.out_is_coloured())));
    }
}
