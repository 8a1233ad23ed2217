//! What is in the journal: runs and their events.

use rusqlite::Result as Rows;
use serde_json::Value;

use super::chain::{self, Link};
use super::event::{Approval, Event, Recorded};
use super::store::failed;
use super::{Journal, Run};
use crate::diagnostic::{Diagnostic, Result};

impl Journal {
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

    fn ids(&self) -> Rows<Vec<String>> {
        let mut query = self.connection.prepare("select id from run order by created, rowid")?;
        query.query_map([], |row| row.get(0))?.collect()
    }

    /// Runs by a condition of one parameter.
    fn select(&self, condition: &str, parameter: &str) -> Rows<Vec<Run>> {
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
    pub(super) fn links(&self, run: &Run) -> Rows<Vec<Link>> {
        // Tables that were only read are as they were.
        let program = if self.tables < 2 { "null" } else { "program" };
        let mut query = self
            .connection
            .prepare(&format!("select n, at, who, {program}, body, prev, hash from event where run = ? order by n"))?;
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
            let by_digest = |e: &Recorded| matches!(e.event, Event::Approved { by: Approval::Digest, .. });
            if self.events(&run)?.iter().any(by_digest) {
                return Ok(Some(run));
            }
        }
        Ok(None)
    }
}
