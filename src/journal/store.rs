//! `runs.db`: runs and their events, which are only ever added to. SQLite with WAL and synchronous=FULL: what is committed is there
//! after a power cut.

use std::fs::{self, File, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::chain::{self, Link};
use super::clock::stamp;
use super::event::{Event, Recorded};
use super::schema::{self, TABLES};
use crate::diagnostic::{Diagnostic, Result};
use crate::failpoint::{self, Fault};
use crate::plan::{Digest, canonical};

/// The runs in a state folder.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    folder: PathBuf,
    who: String,
}

/// A run as it was planned. Nothing of it changes later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Its id.
    pub id: String,
    /// When it was created.
    pub created: String,
    /// Who created it.
    pub who: String,
    /// What was run: `document#procedure`.
    pub name: String,
    /// Its title in the language that it began in.
    pub title: String,
    /// That language.
    pub language: String,
    /// The plan's digest.
    pub digest: String,
    /// The procedure's digest.
    pub procedure_digest: String,
    /// The plan ([`crate::plan::Plan::describe`]).
    pub plan: Value,
    /// The words that were shown.
    pub wording: Value,
    /// The source texts: path and text.
    pub sources: Value,
    /// How to find the document again; for whoever resumes.
    pub origin: Value,
}

impl Run {
    /// All of it, as the first event's hash covers it.
    pub(super) fn row(&self) -> Value {
        json!({
            "id": self.id, "created": self.created, "who": self.who, "name": self.name, "title": self.title, "language": self.language,
            "digest": self.digest, "procedure_digest": self.procedure_digest, "plan": self.plan, "wording": self.wording,
            "sources": self.sources, "origin": self.origin,
        })
    }
}

/// Holds a run while a process works on it. The lock ends with the process, however that ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

pub(super) fn failed(error: &dyn std::fmt::Display) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("journal-failed").with("reason", error.to_string()))
}

impl Journal {
    /// Opens the journal in `folder`, or makes one. `who` is written down with each event.
    ///
    /// # Errors
    /// `journal-failed`, `journal-newer` where another version of the program has written it.
    pub fn open(folder: &Path, who: &str) -> Result<Self> {
        private_folder(folder).map_err(|e| failed(&e))?;
        let mut connection = Connection::open(folder.join("runs.db")).map_err(|e| failed(&e))?;
        connection.busy_timeout(Duration::from_secs(10)).map_err(|e| failed(&e))?;
        // The answer to the first is a row.
        connection.query_row("pragma journal_mode = wal", [], |_| Ok(())).map_err(|e| failed(&e))?;
        connection.execute_batch("pragma synchronous = full; pragma foreign_keys = on;").map_err(|e| failed(&e))?;
        let change = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| failed(&e))?;
        let version: i64 = change.query_row("pragma user_version", [], |row| row.get(0)).map_err(|e| failed(&e))?;
        if version > TABLES {
            return Diagnostic::error("journal-newer").with("path", folder.display().to_string()).into();
        }
        if version < TABLES {
            schema::bring_up(&change, version).map_err(|e| failed(&e))?;
        }
        change.commit().map_err(|e| failed(&e))?;
        Ok(Self { connection, folder: folder.to_owned(), who: who.to_owned() })
    }

    /// A journal that nobody keeps, for tests of procedures: in memory; what runs leave is in `folder`.
    ///
    /// # Errors
    /// `journal-failed`.
    pub fn in_memory(folder: &Path, who: &str) -> Result<Self> {
        let mut connection = Connection::open_in_memory().map_err(|e| failed(&e))?;
        let change = connection.transaction().map_err(|e| failed(&e))?;
        schema::bring_up(&change, 0).map_err(|e| failed(&e))?;
        change.commit().map_err(|e| failed(&e))?;
        Ok(Self { connection, folder: folder.to_owned(), who: who.to_owned() })
    }

    /// The journal in `folder`, where there is one.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub fn there(folder: &Path, who: &str) -> Result<Option<Self>> {
        if folder.join("runs.db").is_file() { Self::open(folder, who).map(Some) } else { Ok(None) }
    }

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

    /// Writes a new run down and gives it an id, a time and its first event.
    ///
    /// # Errors
    /// `journal-failed`.
    pub fn create(&mut self, mut run: Run) -> Result<Run> {
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
    /// `journal-failed`.
    pub fn add(&mut self, run: &str, event: Event) -> Result<Recorded> {
        let kind = event.kind();
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

    /// The run whose id begins like that.
    ///
    /// # Errors
    /// `no-such-run` with the latest ones, `several-runs`, `journal-failed`.
    pub fn run(&self, id: &str) -> Result<Run> {
        let fits = |known: &str| !id.is_empty() && known.starts_with(id);
        let ids = self.ids().map_err(|e| failed(&e))?;
        let found: Vec<&String> = ids.iter().filter(|known| fits(known)).collect();
        match found.as_slice() {
            [one] => match self.select("where id = ?", one).map_err(|e| failed(&e))?.pop() {
                Some(run) => Ok(run),
                None => Diagnostic::error("no-such-run").with("run", id).with("latest", Vec::new()).into(),
            },
            [] => {
                let latest: Vec<String> = ids.iter().rev().take(3).cloned().collect();
                Diagnostic::error("no-such-run").with("run", id).with("latest", latest).into()
            }
            several => {
                let several: Vec<String> = several.iter().map(|s| (*s).clone()).collect();
                Diagnostic::error("several-runs").with("run", id).with("runs", several).into()
            }
        }
    }

    /// All runs, oldest first.
    ///
    /// # Errors
    /// `journal-failed`.
    pub fn runs(&self) -> Result<Vec<Run>> {
        self.select("where id != ?", "").map_err(|e| failed(&e))
    }

    fn ids(&self) -> rusqlite::Result<Vec<String>> {
        let mut query = self.connection.prepare("select id from run order by created, rowid")?;
        query.query_map([], |row| row.get(0))?.collect()
    }

    /// Runs by a condition of one parameter.
    fn select(&self, condition: &str, parameter: &str) -> rusqlite::Result<Vec<Run>> {
        let mut query = self.connection.prepare(&format!("select * from run {condition} order by created, rowid"))?;
        let rows = query.query_map([parameter], |row| {
            let text = |at: usize| row.get::<_, String>(at);
            let value = |at: usize| Ok::<_, rusqlite::Error>(serde_json::from_str(&text(at)?).unwrap_or(Value::Null));
            Ok(Run {
                id: text(0)?,
                created: text(1)?,
                who: text(2)?,
                name: text(3)?,
                title: text(4)?,
                language: text(5)?,
                digest: text(6)?,
                procedure_digest: text(7)?,
                plan: value(8)?,
                wording: value(9)?,
                sources: value(10)?,
                origin: value(11)?,
            })
        })?;
        rows.collect()
    }

    /// A run's events in order, their chain checked.
    ///
    /// # Errors
    /// `journal-failed`; `journal-broken` with the number of the first event that is not as it was written.
    pub fn events(&self, run: &Run) -> Result<Vec<Recorded>> {
        chain::read(run, self.links(run).map_err(|e| failed(&e))?)
    }

    /// A run's events as their bytes stand.
    pub(super) fn links(&self, run: &Run) -> rusqlite::Result<Vec<Link>> {
        let mut query = self
            .connection
            .prepare("select n, at, who, program, body, prev, hash from event where run = ? order by n")?;
        let rows = query.query_map([&run.id], |r| {
            Ok(Link {
                n: r.get(0)?,
                at: r.get(1)?,
                who: r.get(2)?,
                program: r.get(3)?,
                body: r.get(4)?,
                prev: r.get(5)?,
                hash: r.get(6)?,
            })
        })?;
        rows.collect()
    }

    /// The run for which a digest was approved by `--approve`.
    ///
    /// # Errors
    /// `journal-failed`.
    pub fn approved(&self, digest: &str) -> Result<Option<Run>> {
        for run in self.select("where digest = ?", digest).map_err(|e| failed(&e))?.into_iter().rev() {
            let by_digest = |e: &Recorded| matches!(e.event, Event::Approved { by: super::Approval::Digest, .. });
            if self.events(&run)?.iter().any(by_digest) {
                return Ok(Some(run));
            }
        }
        Ok(None)
    }

    /// Takes a run for this process.
    ///
    /// # Errors
    /// `run-locked` with the process that has it, `journal-failed`.
    pub fn lock(&self, run: &str) -> Result<Lock> {
        failpoint::reach("lock", "before");
        let path = self.folder_of(run).join("lock");
        let open = || {
            private_folder(&self.folder_of(run))?;
            File::options().create(true).truncate(false).read(true).write(true).open(&path)
        };
        let mut file = open().map_err(|e| failed(&e))?;
        match file.try_lock() {
            Ok(()) => {
                failpoint::reach("lock", "after");
                // For whoever finds the run taken; the lock itself is the system's.
                let _ =
                    file.set_len(0).and_then(|()| file.rewind()).and_then(|()| write!(file, "{}", std::process::id()));
                Ok(Lock { _file: file })
            }
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                let _ = file.read_to_string(&mut pid);
                Diagnostic::error("run-locked").with("run", run).with("pid", pid).into()
            }
            Err(TryLockError::Error(e)) => Err(failed(&e)),
        }
    }
}

/// The journal holds what nobody else needs to read.
fn private_folder(folder: &Path) -> std::io::Result<()> {
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
