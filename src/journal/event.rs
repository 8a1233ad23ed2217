//! What is written down of a run, in order. The state of a run is what its events add up to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Evidence;
use crate::backend::{Session, Started};
use crate::diagnostic::{Arg, Diagnostic};

/// A diagnostic as it is written down: its words are found when it is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Why {
    /// The rule, which is also the message id.
    pub rule: String,
    /// The message's arguments.
    pub args: Map<String, Value>,
}

impl Why {
    /// The arguments, to find the words with.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&str, Arg)> {
        let arg = |value: &Value| match value {
            Value::Number(number) => Arg::Number(number.as_f64().unwrap_or_default()),
            Value::Array(items) => Arg::List(items.iter().filter_map(|i| i.as_str().map(str::to_owned)).collect()),
            Value::String(text) => Arg::Text(text.clone()),
            other => Arg::Text(other.to_string()),
        };
        self.args.iter().map(|(name, value)| (name.as_str(), arg(value))).collect()
    }
}

impl From<&Diagnostic> for Why {
    fn from(diagnostic: &Diagnostic) -> Self {
        let value = |arg: &Arg| match arg {
            Arg::Text(text) => Value::from(text.as_str()),
            Arg::Number(number) => Value::from(*number),
            Arg::List(items) => Value::from(items.clone()),
        };
        let args = diagnostic.args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg))).collect();
        Self { rule: diagnostic.rule.to_owned(), args }
    }
}

/// The actions of a step that an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The step's position in the plan, from 1.
    pub step: usize,
    /// The first action, from 0.
    pub from: usize,
    /// The action after the last.
    pub to: usize,
}

/// How a plan came to be approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Approval {
    /// A person was shown the plan and said yes.
    Asked,
    /// By `--approve` with its digest.
    Digest,
    /// By `--yes`, in the sandbox, where nothing real can be touched.
    Sandbox,
}

/// Who or what settled what was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settler {
    /// A probe.
    Probe,
    /// The effect class: doing it again changes nothing.
    Effect,
    /// A person.
    Person,
    /// The phrase book.
    PhraseBook,
    /// The document, which says how often to try.
    Retries,
}

/// What became of a thing that was in doubt or failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// It has happened.
    Done,
    /// It is done again.
    Retry,
    /// The run ends.
    Abort,
}

/// What a run waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The plan is not approved.
    Approval,
    /// A step is a person's.
    Person,
    /// A step is in doubt.
    Resolution,
    /// Somebody has to sign in to a site.
    SignIn,
}

/// How a run ended for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// All steps are done, skipped or satisfied, and all checks hold.
    Done,
    /// A check at the end does not hold.
    Failed,
    /// A person ended it.
    Aborted,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The run was created.
    Created {
        /// The program's version.
        program: String,
        /// The run's row, by its hash: the chain begins with it.
        row: String,
    },
    /// The plan was approved.
    Approved {
        /// Its digest.
        digest: String,
        /// How.
        by: Approval,
    },
    /// The run goes on in another process.
    Resumed {
        /// The program's version.
        program: String,
        /// The language of the words from here on.
        language: String,
        /// The words.
        wording: Value,
    },
    /// Actions are about to be done. From here on, until the next event about them, they are in doubt.
    Intent {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// The how-manieth try.
        attempt: u32,
        /// By whom.
        backend: String,
        /// The language of the words that are shown.
        language: String,
        /// The account on the site, where it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        account: Option<String>,
    },
    /// A process began.
    Process {
        /// For which actions.
        #[serde(flatten)]
        part: Part,
        /// The process, which leads a group of that id.
        #[serde(flatten)]
        process: Started,
    },
    /// Actions that only look and that an earlier process did were done again, to come back to the same page.
    Replayed {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// By whom.
        backend: String,
        /// How long they took.
        seconds: f64,
    },
    /// Actions were done.
    Done {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// By whom.
        backend: String,
        /// How long they took.
        seconds: f64,
        /// The exit status of a command.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exit: Option<i32>,
        /// What a person decided or said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        said: Option<String>,
        /// Values for later steps.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        values: BTreeMap<String, String>,
        /// Working folder and exports afterwards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<Session>,
        /// What was kept of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
        /// What is worth knowing.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        notes: Vec<Why>,
    },
    /// A person left actions out.
    Skipped {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// Why.
        reason: String,
    },
    /// Actions need not be done.
    Satisfied {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// Who says so.
        by: Settler,
    },
    /// Actions were tried and did not succeed.
    Failed {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// Why.
        why: Why,
        /// How long they took.
        seconds: f64,
        /// What was kept of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
    },
    /// It is not known whether actions were done.
    InDoubt {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// Why.
        why: Why,
        /// What was kept of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
    },
    /// What was in doubt or failed is settled.
    Resolved {
        /// Which.
        #[serde(flatten)]
        part: Part,
        /// What became of it.
        answer: Settled,
        /// By whom.
        by: Settler,
        /// Why.
        why: String,
    },
    /// A check at the end.
    Checked {
        /// Which, from 0.
        check: usize,
        /// Whether it holds.
        holds: bool,
        /// Who looked; a person, where nobody is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        backend: Option<String>,
        /// What was found out on the way.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        values: BTreeMap<String, String>,
        /// Why it does not hold.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<Why>,
        /// What was kept of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
    },
    /// The run waits.
    Waiting {
        /// For what.
        need: Need,
        /// At which step, from 1; 0 where it is none.
        step: usize,
    },
    /// A person stopped the run; it can be resumed.
    Stopped {
        /// At which step, from 1; 0 where it is none.
        step: usize,
    },
    /// The program was told to end (Ctrl-C).
    Interrupted {
        /// At which step, from 1; 0 where it is none.
        step: usize,
    },
    /// The run ended for good.
    Finished {
        /// How.
        end: End,
    },
    /// Evidence was removed; its hashes stay in the events before.
    Pruned {
        /// The files.
        files: Vec<String>,
    },
}

impl Event {
    /// Its name, as the journal writes it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Created { .. } => "created",
            Self::Approved { .. } => "approved",
            Self::Resumed { .. } => "resumed",
            Self::Intent { .. } => "intent",
            Self::Process { .. } => "process",
            Self::Replayed { .. } => "replayed",
            Self::Done { .. } => "done",
            Self::Skipped { .. } => "skipped",
            Self::Satisfied { .. } => "satisfied",
            Self::Failed { .. } => "failed",
            Self::InDoubt { .. } => "in-doubt",
            Self::Resolved { .. } => "resolved",
            Self::Checked { .. } => "checked",
            Self::Waiting { .. } => "waiting",
            Self::Stopped { .. } => "stopped",
            Self::Interrupted { .. } => "interrupted",
            Self::Finished { .. } => "finished",
            Self::Pruned { .. } => "pruned",
        }
    }

    /// The actions that it is about, where it is about actions.
    #[must_use]
    pub const fn part(&self) -> Option<Part> {
        match self {
            Self::Intent { part, .. }
            | Self::Process { part, .. }
            | Self::Replayed { part, .. }
            | Self::Done { part, .. }
            | Self::Skipped { part, .. }
            | Self::Satisfied { part, .. }
            | Self::Failed { part, .. }
            | Self::InDoubt { part, .. }
            | Self::Resolved { part, .. } => Some(*part),
            _ => None,
        }
    }

    /// The files that were kept with it.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        match self {
            Self::Done { evidence, .. }
            | Self::Failed { evidence, .. }
            | Self::InDoubt { evidence, .. }
            | Self::Checked { evidence, .. } => evidence,
            _ => &[],
        }
    }
}

/// An event as it stands in the journal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Recorded {
    /// The run.
    pub run: String,
    /// Its number within the run, from 1.
    pub n: i64,
    /// When: RFC 3339, UTC, in milliseconds.
    pub at: String,
    /// Who: user and host.
    pub who: String,
    /// The version of the program that wrote it.
    pub program: String,
    /// What.
    #[serde(flatten)]
    pub event: Event,
    /// The hash over it and the one before.
    pub hash: String,
}
