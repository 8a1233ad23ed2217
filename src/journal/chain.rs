//! The chain: each event holds the hash of the one before, the first one that of the run itself. What was written can be checked
//! wherever it is, in a database or in a bundle.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Run;
use super::event::{Event, Recorded};
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::{Digest, canonical, sha256_hex};

/// An event as its bytes stand in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Link {
    /// Its number within the run, from 1.
    pub n: i64,
    /// When.
    pub at: String,
    /// Who.
    pub who: String,
    /// The version of the program; `None` before tables of version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    /// The event as canonical JSON.
    pub body: String,
    /// The hash of the event before; empty for the first.
    pub prev: String,
    /// The hash over all of it.
    pub hash: String,
}

impl Link {
    /// The hash that it must have in that run.
    pub fn hashed(&self, run: &str) -> String {
        let Self { n, at, who, program, body, prev, .. } = self;
        let material = match program {
            Some(program) => json!([prev, run, n, at, who, program, body]),
            None => json!([prev, run, n, at, who, body]),
        };
        sha256_hex(canonical(&material).as_bytes())
    }
}

/// The events of a run, each of them as it was written.
///
/// # Errors
/// `journal-broken` with the number of the first event that is not as it was written.
pub(super) fn read(run: &Run, links: Vec<Link>) -> Result<Vec<Recorded>> {
    let mut events: Vec<Recorded> = Vec::new();
    let (mut last, mut version) = (String::new(), String::new());
    for (index, link) in links.into_iter().enumerate() {
        let broken = || Diagnostic::error("journal-broken").with("run", run.id.as_str()).with("event", link.n).into();
        let whole = link.prev == last && i64::try_from(index + 1) == Ok(link.n) && link.hashed(&run.id) == link.hash;
        let Ok(event) = serde_json::from_str::<Event>(&link.body) else { return broken() };
        let begins = match &event {
            Event::Created { row, .. } => index == 0 && Digest::of(&run.row()).full() == row,
            _ => index > 0,
        };
        if !whole || !begins {
            return broken();
        }
        if let Event::Created { program, .. } | Event::Resumed { program, .. } = &event {
            version.clone_from(program);
        }
        let Link { n, at, who, program, hash, .. } = link;
        last.clone_from(&hash);
        let program = program.unwrap_or_else(|| version.clone());
        events.push(Recorded { run: run.id.clone(), n, at, who, program, event, hash });
    }
    Ok(events)
}
