//! What a step answers in a test.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// One answer: of a command, a request, a page or a person. What is not said is as if all were well.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Answer {
    /// Which of the step's actions is meant, from 1; its last one unless told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<usize>,
    /// The exit status of the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit: Option<i64>,
    /// What the command prints.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// What the command prints as errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<String>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// The answer to the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// It does not come to its end in time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
    /// What it looks for is not on the page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub missing: bool,
    /// What the person or the page gives, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// What the person decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decide: Option<String>,
    /// Why the person leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<String>,
    /// The person stops the run here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub stop: bool,
    /// Nobody is there to do it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub away: bool,
    /// What the step's `already` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub already: Option<bool>,
    /// What the step's `probe` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probe: Option<bool>,
    /// What the person answers where it failed or is in doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Then>,
    /// Whether a check at the end holds, whatever is answered.
    #[serde(skip)]
    pub holds: Option<bool>,
}

/// What a person answers where a step failed or is in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// Try again.
    Again,
    /// They do it themselves.
    ByHand,
    /// It is left out.
    Skip,
    /// The run stops here.
    Stop,
    /// The run ends for good.
    Abort,
    /// It has happened.
    Done,
}

impl Then {
    /// Their names, in order.
    pub const NAMES: [&str; 6] = ["again", "by-hand", "skip", "stop", "abort", "done"];

    /// The one of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Again, Self::ByHand, Self::Skip, Self::Stop, Self::Abort, Self::Done];
        Self::NAMES.iter().position(|n| *n == name).map(|at| all[at])
    }
}
