//! One run is worked on by one process.

use std::fs::{File, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};

use super::Journal;
use super::store::{failed, private_folder};
use crate::diagnostic::{Diagnostic, Result};
use crate::failpoint;

/// The file that is locked.
pub(super) const FILE: &str = "lock";

/// Holds a run while a process works on it. The lock ends with the process, however that ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Journal {
    /// Takes a run for this process.
    ///
    /// # Errors
    /// `run-locked` with the process that has it, `journal-failed`; where the journal is only read, why.
    pub fn lock(&self, run: &str) -> Result<Lock> {
        self.is_open()?;
        failpoint::reach("lock", "before");
        let path = self.folder_of(run).join(FILE);
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
