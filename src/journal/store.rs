//! `runs.db`: runs and their events, which are only ever added to. SQLite with WAL and synchronous=FULL: what is committed is there
//! after a power cut.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use serde_json::{Value, json};

use super::Run;
use super::chain::Link;
use super::clock::stamp;
use super::event::{Event, Recorded};
use crate::diagnostic::{Diagnostic, Result};
use crate::failpoint::{self, Fault};
use crate::plan::{Digest, canonical};

/// The runs in a state folder.
#[derive(Debug)]
pub struct Journal {
    pub(super) connection: Connection,
    pub(super) folder: PathBuf,
    pub(super) who: String,
    /// The version of its tables, which is this program's unless it is only read.
    pub(super) tables: i64,
    /// Why nothing may be written; it is only read then.
    pub(super) sealed: Option<Diagnostic>,
}

pub(super) fn failed(error: &dyn std::fmt::Display) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("journal-failed").with("reason", error.to_string()))
}

impl Journal {
    /// The folder of a run's files.
    #[must_use]
    pub fn folder_of(&self, run: &str) -> PathBuf {
        self.folder.join("runs").join(run)
    }

    /// The folder of a run's evidence.
    #[must_use]
    pub fn evidence_of(&self, run: &str) -> PathBuf {
        self.folder_of(run).join("evidence")
    }

    /// Whether anything may be written.
    pub(super) fn is_open(&self) -> Result<()> {
        self.sealed.clone().map_or(Ok(()), |why| Err(Box::new(why)))
    }

    /// Writes a new run down and gives it an id, a time and its first event.
    ///
    /// # Errors
    /// `journal-failed`; where it is only read, why.
    pub fn create(&mut self, mut run: Run) -> Result<Run> {
        self.is_open()?;
        self.faulty("created")?;
        let who = self.who.clone();
        let change =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| failed(&e))?;
        run.created = stamp(SystemTime::now());
        run.who.clone_from(&who);
        run.id = new_id(&change, &run).map_err(|e| failed(&e))?;
        let text = |value: &Value| canonical(value);
        change
            .execute(
                "insert into run values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                params![
                    run.id,
                    run.created,
                    run.who,
                    run.name,
                    run.title,
                    run.language,
                    run.digest,
                    run.procedure_digest,
                    text(&run.plan),
                    text(&run.wording),
                    text(&run.sources),
                    text(&run.origin),
                ],
            )
            .map_err(|e| failed(&e))?;
        let created = Event::Created {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            row: Digest::of(&run.row()).full().to_owned(),
        };
        add(&change, &run.id, &who, created).map_err(|e| failed(&e))?;
        failpoint::reach("created", "within");
        change.commit().map_err(|e| failed(&e))?;
        failpoint::reach("created", "after");
        private_folder(&self.folder_of(&run.id)).map_err(|e| failed(&e))?;
        Ok(run)
    }

    /// Adds an event. When this returns, it is on the disk.
    ///
    /// # Errors
    /// `journal-failed`; where it is only read, why.
    pub fn add(&mut self, run: &str, event: Event) -> Result<Recorded> {
        let kind = event.kind();
        self.is_open()?;
        self.faulty(kind)?;
        let who = self.who.clone();
        let change =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| failed(&e))?;
        let recorded = add(&change, run, &who, event).map_err(|e| failed(&e))?;
        failpoint::reach(kind, "within");
        change.commit().map_err(|e| failed(&e))?;
        failpoint::reach(kind, "after");
        Ok(recorded)
    }

    /// What a test wants to go wrong before that event is written.
    fn faulty(&self, kind: &str) -> Result<()> {
        let code = match failpoint::fault(kind, "before") {
            None | Some(Fault::Panic) => return Ok(()),
            Some(Fault::Full) => rusqlite::ffi::SQLITE_FULL,
            Some(Fault::ReadOnly) => {
                // The database's own refusal, at the next statement that writes.
                return self.connection.execute_batch("pragma query_only = on").map_err(|e| failed(&e));
            }
        };
        Err(failed(&rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None)))
    }
}

/// The journal holds what nobody else needs to read.
pub(super) fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn new_id(change: &Transaction<'_>, run: &Run) -> rusqlite::Result<String> {
    let count: i64 = change.query_row("select count(*) from run", [], |r| r.get(0))?;
    let mut seed = json!([run.created, run.digest, count, std::process::id()]);
    loop {
        // Letters and digits that are easy to read out; a run is called by its first few.
        let id = Digest::of(&seed).full()[..8].to_owned();
        let taken: Option<i64> = change.query_row("select 1 from run where id = ?", [&id], |r| r.get(0)).optional()?;
        if taken.is_none() {
            return Ok(id);
        }
        seed = json!([seed]);
    }
}

fn add(change: &Transaction<'_>, run: &str, who: &str, event: Event) -> rusqlite::Result<Recorded> {
    let last = change
        .query_row("select n, hash from event where run = ? order by n desc limit 1", [run], |r| {
            Ok((r.get(0)?, r.get(1)?))
        })
        .optional()?;
    let (n, prev): (i64, String) = last.unwrap_or_default();
    let body =
        canonical(&serde_json::to_value(&event).map_err(|e| rusqlite::Error::ToSqlConversionFailure(Box::new(e)))?);
    let program = env!("CARGO_PKG_VERSION").to_owned();
    let mut link = Link {
        n: n + 1,
        at: stamp(SystemTime::now()),
        who: who.to_owned(),
        program: Some(program.clone()),
        body,
        prev,
        hash: String::new(),
    };
    link.hash = link.hashed(run);
    change.execute(
        "insert into event (run, n, at, who, program, body, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
        params![run, link.n, link.at, link.who, program, link.body, link.prev, link.hash],
    )?;
    Ok(Recorded { run: run.to_owned(), n: link.n, at: link.at, who: link.who, program, event, hash: link.hash })
}
