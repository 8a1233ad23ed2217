//! Removing what is kept of a run that has ended. What happened stays, and so do the hashes of what is removed.

use std::fs;
use std::io;
use std::iter::Sum;
use std::path::{Path, PathBuf};

use super::event::{Event, Recorded};
use super::keep::named;
use super::store::failed;
use super::{Journal, Run};
use crate::diagnostic::{Diagnostic, Result};

/// The files of runs that are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    /// Evidence.
    pub evidence: usize,
    /// What only the work itself needed: what a run's sandbox was, what a step that was interrupted left behind.
    pub working: usize,
    /// The size of all of them.
    pub bytes: u64,
}

impl Remains {
    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.evidence + self.working == 0
    }
}

impl Sum for Remains {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            evidence: sum.evidence + one.evidence,
            working: sum.working + one.working,
            bytes: sum.bytes + one.bytes,
        })
    }
}

impl Journal {
    /// What would be removed of a run.
    ///
    /// # Errors
    /// `run-not-ended`, `journal-failed`, `journal-broken`.
    pub fn remains(&self, run: &Run) -> Result<Remains> {
        self.found(run, &self.ended(run)?).map_err(|e| failed(&e))
    }

    /// Removes a run's files and writes down which of them were evidence; their hashes stay.
    ///
    /// # Errors
    /// As [`Journal::remains`]; `run-locked`.
    pub fn prune(&mut self, run: &Run) -> Result<Remains> {
        let lock = self.lock(&run.id)?;
        let events = self.ended(run)?;
        let remains = self.found(run, &events).map_err(|e| failed(&e))?;
        let files: Vec<String> = named(&events).into_keys().collect();
        if !files.is_empty() {
            // First it is said, then it is done: a file that is still there afterwards does no harm, one that is gone would be missed.
            self.add(&run.id, Event::Pruned { files })?;
        }
        let folder = self.folder_of(&run.id);
        let gone = |removed: io::Result<()>| match removed {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(failed(&e)),
            _ => Ok(()),
        };
        gone(fs::remove_dir_all(self.evidence_of(&run.id)))?;
        for path in files_in(&folder).map_err(|e| failed(&e))? {
            gone(fs::remove_file(path))?;
        }
        drop(lock);
        // Nobody works on a run that has ended. Where it cannot be removed, an empty folder stays.
        let _ = fs::remove_dir_all(folder);
        Ok(remains)
    }

    /// The events of a run that has ended.
    fn ended(&self, run: &Run) -> Result<Vec<Recorded>> {
        let events = self.events(run)?;
        if events.iter().any(|e| matches!(e.event, Event::Finished { .. })) {
            return Ok(events);
        }
        Diagnostic::error("run-not-ended").with("run", run.id.as_str()).into()
    }

    fn found(&self, run: &Run, events: &[Recorded]) -> io::Result<Remains> {
        let evidence = self.evidence_of(&run.id);
        let known: Vec<PathBuf> = named(events).into_keys().map(|name| evidence.join(name)).collect();
        let mut remains = Remains::default();
        for path in [files_in(&evidence)?, files_in(&self.folder_of(&run.id))?].concat() {
            remains.bytes += fs::symlink_metadata(&path)?.len();
            if known.contains(&path) { remains.evidence += 1 } else { remains.working += 1 }
        }
        Ok(remains)
    }
}

/// The files of a folder, without that which is the lock itself and those of folders in it.
fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if !entry.file_type()?.is_dir() && entry.file_name() != super::lock::FILE {
            found.push(entry.path());
        }
    }
    Ok(found)
}
