//! The `vade:` key of a document's front matter: what prose cannot say.

use std::collections::BTreeMap;

use serde::Serialize;

use super::action::{Action, Effect, Expectation, Request};
use crate::diagnostic::Place;

/// What the `vade:` key says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bindings {
    /// Site id and the product's name for it, in the document's order.
    pub sites: Vec<(String, String)>,
    /// Host id and what it is.
    pub hosts: Vec<(String, String)>,
    /// Role id and who has it, in the document's order.
    pub roles: Vec<(String, String)>,
    /// Procedures that must have been carried out before.
    pub prerequisites: Vec<Prerequisite>,
    /// The inputs, in the document's order.
    pub inputs: Vec<Input>,
    /// What the values are that the procedure finds out, by name; a unit for translators.
    pub values: Vec<(String, String)>,
    /// Where commands run unless their step says otherwise.
    pub host: Option<String>,
    /// Whether working folder and exports go from one command to the next (`session: document`).
    pub session: bool,
    /// What is said of single steps, by their id.
    pub steps: BTreeMap<String, StepBinding>,
    /// What must hold at the end.
    pub after: Vec<Request>,
}

/// What is said of a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepBinding {
    /// The step's actions; where it has none here they are found in its code and text.
    pub actions: Vec<Action>,
    /// The effect class of all its actions.
    pub effect: Option<Effect>,
    /// The name under which what it downloads or prints is kept.
    pub saves: Option<String>,
    /// The kept file that it uploads.
    pub uses: Option<String>,
    /// The host of its commands.
    pub host: Option<String>,
    /// The site of its actions.
    pub site: Option<String>,
    /// The role of whoever carries it out.
    pub role: Option<String>,
    /// What must hold after it.
    pub expect: Vec<Expectation>,
    /// Parts of its output that are kept, by name.
    pub captures: BTreeMap<String, String>,
    /// How to find out whether it was done.
    pub probe: Option<Probe>,
    /// How to find out that it need not be done.
    pub already: Option<Probe>,
    /// Seconds after which it is given up.
    pub timeout: Option<u64>,
    /// How often it is tried again where it fails.
    pub retries: Option<Retries>,
    /// What happens to the run where it fails for good.
    pub on_failure: OnFailure,
    /// It is a person's decision: nobody else takes it.
    pub decide: bool,
}

/// How often a step is tried again where it fails. Only what may be repeated is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Retries {
    /// How often at most.
    pub times: u32,
    /// The seconds between two tries.
    pub wait: u64,
}

/// What happens to a run where a step fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnFailure {
    /// It stops there.
    #[default]
    Stop,
    /// It goes on with the next step, and is not complete.
    Continue,
}

/// A procedure that must have been carried out before this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Prerequisite {
    /// Its name: a document's id, with or without `#procedure`.
    pub procedure: String,
    /// How many seconds ago it may have been at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<u64>,
    /// Where the document says so. A place is no part of a plan.
    #[serde(skip)]
    pub place: Option<Place>,
}

/// A question to the world, which only reads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Probe {
    /// A request that must meet its expectations.
    Request(Request),
    /// A command that must exit with 0.
    Command(String),
}

/// An input of a procedure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: InputKind,
    /// A regular expression that the whole value must match.
    pub pattern: Option<String>,
    /// The value where none is given.
    pub default: Option<String>,
    /// The question, in the source language; a unit for translators unless `asks` has it.
    pub ask: Option<String>,
    /// The question by language, where the document itself has it in several.
    pub asks: BTreeMap<String, String>,
}

/// The types of input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Text.
    #[default]
    String,
    /// A number.
    Number,
    /// One of these.
    Choice(Vec<String>),
    /// A reference to a secret (`env:`, `file:`, `command:`), which only the operator writes.
    Secret,
    /// A path to a file that is there.
    File,
}
