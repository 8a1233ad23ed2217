//! Opening a journal: to write in it, or only to read where nothing may or can be written.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::Journal;
use super::filesystem::{network, writable};
use super::schema::{self, TABLES};
use super::store::{failed, private_folder};
use crate::diagnostic::{Diagnostic, Result};

/// The database's file.
const FILE: &str = "runs.db";

/// What was committed and is not yet in the file.
const LOG: &str = "runs.db-wal";

impl Journal {
    /// Opens the journal in `folder`, or makes one. `who` is written down with each event.
    ///
    /// # Errors
    /// `journal-failed`, `journal-on-network`, `journal-newer` where another version of the program has written it.
    pub fn open(folder: &Path, who: &str) -> Result<Self> {
        Self::fits(folder)?;
        private_folder(folder).map_err(|e| failed(&e))?;
        let mut connection = Connection::open(folder.join(FILE)).map_err(|e| failed(&e))?;
        connection.busy_timeout(Duration::from_secs(10)).map_err(|e| failed(&e))?;
        // The answer to the first is a row.
        connection.query_row("pragma journal_mode = wal", [], |_| Ok(())).map_err(|e| failed(&e))?;
        connection.execute_batch("pragma synchronous = full; pragma foreign_keys = on;").map_err(|e| failed(&e))?;
        let change = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| failed(&e))?;
        let version = version(&change, folder)?;
        if version < TABLES {
            schema::bring_up(&change, version).map_err(|e| failed(&e))?;
        }
        change.commit().map_err(|e| failed(&e))?;
        Ok(Self { connection, folder: folder.to_owned(), who: who.to_owned(), tables: TABLES, sealed: None })
    }

    /// Whether a journal may be written in `folder`: what is committed there must stay.
    ///
    /// # Errors
    /// `journal-on-network`.
    pub fn fits(folder: &Path) -> Result<()> {
        network(folder).map_or(Ok(()), |kind| on_network(folder, &kind).into())
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
        Ok(Self { connection, folder: folder.to_owned(), who: who.to_owned(), tables: TABLES, sealed: None })
    }

    /// The journal in `folder`, where there is one; where nothing may or can be written there, only to read.
    ///
    /// # Errors
    /// `journal-failed`, `journal-newer`.
    pub fn there(folder: &Path, who: &str) -> Result<Option<Self>> {
        if !folder.join(FILE).is_file() {
            return Ok(None);
        }
        let why = match network(folder) {
            Some(kind) => on_network(folder, &kind),
            None => match writable(folder).and_then(|()| writable(&folder.join(FILE))) {
                Ok(()) => return Self::open(folder, who).map(Some),
                Err(error) => *failed(&error),
            },
        };
        Self::sealed(folder, who, why).map(Some)
    }

    /// The journal in `folder` as it stands: nothing is written, not even what SQLite needs to share it with others. `why` is what
    /// whoever wants to write is told.
    pub(super) fn sealed(folder: &Path, who: &str, why: Diagnostic) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let path = std::path::absolute(folder.join(FILE)).map_err(|e| failed(&e))?;
        let opened = match url::Url::from_file_path(&path) {
            // Nothing has to be looked for but the file itself.
            Ok(mut address) if !folder.join(LOG).exists() => {
                address.set_query(Some("immutable=1"));
                Connection::open_with_flags(address.as_str(), flags | OpenFlags::SQLITE_OPEN_URI)
            }
            // Without locks and shared memory, which need to be written or cannot be relied on, but with what is in the log.
            _ if cfg!(unix) => Connection::open_with_flags_and_vfs(path, flags, c"unix-none"),
            _ => Connection::open_with_flags(path, flags),
        };
        let connection = opened.map_err(|e| failed(&e))?;
        connection.query_row("pragma locking_mode = exclusive", [], |_| Ok(())).map_err(|e| failed(&e))?;
        let tables = version(&connection, folder)?;
        Ok(Self { connection, folder: folder.to_owned(), who: who.to_owned(), tables, sealed: Some(why) })
    }
}

fn on_network(folder: &Path, kind: &str) -> Diagnostic {
    Diagnostic::error("journal-on-network").with("path", folder.display().to_string()).with("kind", kind)
}

/// The version of the tables.
fn version(connection: &Connection, folder: &Path) -> Result<i64> {
    let version: i64 = connection.query_row("pragma user_version", [], |row| row.get(0)).map_err(|e| failed(&e))?;
    if version > TABLES {
        return Diagnostic::error("journal-newer").with("path", folder.display().to_string()).into();
    }
    Ok(version)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{End, Event, Run};

    #[test]
    fn a_sealed_journal_is_read_to_its_last_event_and_not_touched() {
        let folder = std::env::temp_dir().join(format!("vade sealed #1 100%41? {}", std::process::id()));
        let mut journal = Journal::open(&folder, "ann@here").unwrap();
        let run = journal.create(Run::default()).unwrap();
        journal.add(&run.id, Event::Stopped { step: 3 }).unwrap();
        // What was said last is in the log alone: whoever writes has not ended.
        let files = || {
            let all = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
            let mut all: Vec<String> = all.filter(|name| name != "runs").collect();
            all.sort();
            let bytes: Vec<Vec<u8>> = all.iter().map(|name| std::fs::read(folder.join(name)).unwrap()).collect();
            (all, bytes)
        };
        let before = files();
        let mut sealed = Journal::sealed(&folder, "bob@there", on_network(&folder, "NFS")).unwrap();
        let read = sealed.run(&run.id[..3]).unwrap();
        assert_eq!(read, run);
        let kinds: Vec<&str> = sealed.events(&read).unwrap().iter().map(|e| e.event.kind()).collect();
        assert_eq!(kinds, ["created", "stopped"]);
        assert!(sealed.verify(&read).unwrap().flaws.is_empty());
        for refused in [
            sealed.add(&run.id, Event::Finished { end: End::Done }).map(|_| ()),
            sealed.create(Run::default()).map(|_| ()),
            sealed.lock(&run.id).map(|_| ()),
            sealed.prune(&run).map(|_| ()),
        ] {
            assert_eq!(refused.unwrap_err().rule, "journal-on-network");
        }
        drop(sealed);
        assert!(before == files(), "it was written to");
        // Whoever wrote has ended, and with that the log.
        drop(journal);
        let before = files();
        assert_eq!(before.0, [FILE]);
        let sealed = Journal::sealed(&folder, "bob@there", on_network(&folder, "NFS")).unwrap();
        assert_eq!(sealed.events(&run).unwrap().len(), 2);
        assert!(before == files(), "it was written to");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
