//! What is kept of a step: files that are there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::failpoint::{self, Fault};
use crate::plan::hex;

/// A file of evidence, as the journal names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its name in the run's folder.
    pub file: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: String,
}

/// A file of evidence that is being written. Until it is finished it has another name.
#[derive(Debug)]
pub(super) struct Writing {
    folder: PathBuf,
    name: String,
    file: File,
    hash: Sha256,
    bytes: u64,
    broken: Option<io::ErrorKind>,
}

impl Writing {
    /// Begins a file in `folder`.
    pub fn begin(folder: &Path, name: &str) -> io::Result<Self> {
        if failpoint::fault("evidence", "before") == Some(Fault::Full) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        fs::create_dir_all(folder)?;
        let file = File::create(folder.join(format!("{name}.part")))?;
        Ok(Self { folder: folder.to_owned(), name: name.to_owned(), file, hash: Sha256::new(), bytes: 0, broken: None })
    }

    /// Adds to it.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes).inspect_err(|e| self.broken = Some(e.kind()))
    }

    /// Brings it to the disk and gives it its name, unless a part of it is missing.
    pub fn finish(self) -> io::Result<Evidence> {
        if let Some(kind) = self.broken {
            return Err(kind.into());
        }
        failpoint::reach("evidence", "written");
        self.file.sync_all()?;
        failpoint::reach("evidence", "synced");
        fs::rename(self.folder.join(format!("{}.part", self.name)), self.folder.join(&self.name))?;
        failpoint::reach("evidence", "renamed");
        sync_folder(&self.folder)?;
        Ok(Evidence { file: self.name, bytes: self.bytes, sha256: hex(&self.hash.finalize()) })
    }
}

/// A new name is on the disk only when its folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
