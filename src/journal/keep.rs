//! What is kept of a run, held against what its events say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::event::{Event, Recorded};
use super::store::failed;
use super::{Journal, Run};
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::hex;

/// What a run's journal and files were found to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verified {
    /// How many events there are; their chain is whole.
    pub events: usize,
    /// The hash of the last.
    pub head: String,
    /// How many files are as they were written.
    pub files: usize,
    /// How many files were removed on purpose.
    pub pruned: usize,
    /// What is not as it was written.
    pub flaws: Vec<Diagnostic>,
}

/// A file: its size and its SHA-256.
pub(super) type Sum = (u64, String);

/// Size and hash of what is read.
pub(super) fn sum(mut from: impl Read) -> io::Result<Sum> {
    let (mut hash, mut bytes) = (Sha256::new(), 0);
    let mut buffer = vec![0; 64 << 10];
    loop {
        match from.read(&mut buffer)? {
            0 => return Ok((bytes, hex(&hash.finalize()))),
            count => {
                hash.update(&buffer[..count]);
                bytes += count as u64;
            }
        }
    }
}

/// The files that events name and none says were removed, with the sizes and hashes that they must have.
pub(super) fn named(events: &[Recorded]) -> BTreeMap<String, Sum> {
    let pruned = pruned(events);
    let all = events.iter().flat_map(|e| e.event.evidence());
    let kept = all.filter(|e| !pruned.contains(e.file.as_str()));
    kept.map(|e| (e.file.clone(), (e.bytes, e.sha256.clone()))).collect()
}

fn pruned(events: &[Recorded]) -> BTreeSet<&str> {
    let files = events.iter().flat_map(|e| match &e.event {
        Event::Pruned { files } => files.as_slice(),
        _ => &[],
    });
    files.map(String::as_str).collect()
}

/// Holds files against events.
pub(super) fn hold(run: &Run, events: &[Recorded], found: &BTreeMap<String, Sum>) -> Verified {
    let mut verified = Verified {
        events: events.len(),
        head: events.last().map(|e| e.hash.clone()).unwrap_or_default(),
        pruned: pruned(events).len(),
        ..Verified::default()
    };
    for (file, wanted) in named(events) {
        let rule = match found.get(&file) {
            Some(sum) if *sum == wanted => {
                verified.files += 1;
                continue;
            }
            Some(_) => Diagnostic::error("evidence-changed"),
            None => Diagnostic::error("evidence-missing"),
        };
        verified.flaws.push(rule.with("run", run.id.as_str()).with("file", file));
    }
    verified
}

/// A name of evidence that stays within its folder.
pub(super) fn is_plain(name: &str) -> bool {
    Path::new(name).file_name().is_some_and(|n| n == name)
}

impl Journal {
    /// Holds a run's chain and files against each other.
    ///
    /// # Errors
    /// `journal-failed`; `journal-broken` where the chain itself is not whole.
    pub fn verify(&self, run: &Run) -> Result<Verified> {
        let events = self.events(run)?;
        let mut found = BTreeMap::new();
        for file in named(&events).into_keys() {
            match File::open(self.evidence_of(&run.id).join(&file)) {
                Ok(open) if is_plain(&file) => drop(found.insert(file, sum(open).map_err(|e| failed(&e))?)),
                Ok(_) => {}
                Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                Err(e) => return Err(failed(&e)),
            }
        }
        Ok(hold(run, &events, &found))
    }
}
