//! A plan: what a run would do, step by step, whatever language its words are in.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::choose::Means;
use super::inputs::PlannedInput;
use super::sites::{Host, Site};
use crate::document::action::Action;
use crate::document::bindings::{InputKind, OnFailure, Prerequisite, Probe, Retries};

/// The format of plans; a digest of another format never equals one of this.
pub const FORMAT: &str = "vade-plan/1";

/// What a run would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The document's id.
    pub id: String,
    /// The procedure's slug; empty where it stands before the first heading.
    pub procedure: String,
    /// The version that the document was read for.
    pub version: String,
    /// The steps.
    pub steps: Vec<PlannedStep>,
    /// What is looked at when all steps are done.
    pub after: Vec<PlannedAction>,
    /// The inputs, in the document's order.
    pub inputs: Vec<PlannedInput>,
    /// The sites that steps happen on, in order of their first step.
    pub sites: Vec<PlannedSite>,
    /// The hosts that commands run on, in order of their first step; this machine aside.
    pub hosts: Vec<PlannedHost>,
    /// Whether working folder and exports go from one command to the next.
    pub session: bool,
    /// Procedures that must have been carried out before.
    pub prerequisites: Vec<Prerequisite>,
}

/// A step of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlannedStep {
    /// Its place in the plan, from 1; what `resolve` takes.
    pub position: usize,
    /// The number that its publisher shows.
    pub number: u64,
    /// The id that the document gives it.
    pub id: Option<String>,
    /// All that it says in the source language.
    pub content: String,
    /// The site that it happens on.
    pub site: Option<String>,
    /// The host of its commands, this machine aside.
    pub host: Option<String>,
    /// The role of whoever carries it out.
    pub role: Option<String>,
    /// What it does, in order; never empty.
    pub actions: Vec<PlannedAction>,
    /// Seconds after which a command is given up.
    pub timeout: Option<u64>,
    /// How to find out whether it was done.
    pub probe: Option<Probe>,
    /// How to find out that it need not be done.
    pub already: Option<Probe>,
    /// How often it is tried again where it fails.
    pub retries: Option<Retries>,
    /// What happens to the run where it fails for good.
    pub on_failure: OnFailure,
    /// It is a person's decision.
    pub decide: bool,
}

/// An action of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedAction {
    /// What is done.
    pub action: Action,
    /// Who does it.
    pub backend: Means,
    /// Who could do it, but was not asked for or is not there.
    pub could: Option<Means>,
    /// Values that it needs and an earlier step finds out.
    pub needs: Vec<Need>,
    /// The name under which its output is kept whole.
    pub saves: Option<String>,
    /// Why nothing but a person can do it: a message id.
    pub blocked: Option<&'static str>,
}

/// A value that is known after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its name.
    pub name: String,
    /// The position of the step that finds it out.
    pub step: usize,
}

/// A site of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedSite {
    /// Its id.
    pub id: String,
    /// The product's name for it, where the document says.
    pub name: Option<String>,
    /// What the operator says of it.
    pub site: Site,
    /// What signs in to its pages, where the operator gives an account.
    pub sign_in: Option<Means>,
    /// The labels of the plan that its pages show otherwise, each with what is looked for in its place.
    pub labels: BTreeMap<String, String>,
}

impl PlannedSite {
    /// What is looked for on its pages in place of the source's label.
    #[must_use]
    pub fn label<'a>(&'a self, source: &'a str) -> &'a str {
        self.labels.get(source).map_or(source, String::as_str)
    }

    /// What the plan itself makes of what the operator says.
    pub(super) fn own(&self, value: &mut Value) {
        if let Some(means) = self.sign_in {
            value["sign-in"] = json!(means.name());
        }
        if !self.labels.is_empty() {
            value["looks-for"] = json!(self.labels);
        }
    }
}

/// A host of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedHost {
    /// Its id.
    pub id: String,
    /// How it is reached, where the operator says.
    pub host: Option<Host>,
}

impl PlannedStep {
    /// What it says about failing, where it says anything: the digest of a plan that does not is what it always was.
    pub(super) fn on_trouble(&self, value: &mut Value) {
        if let Some(retries) = &self.retries {
            value["retries"] = json!(retries);
        }
        if self.on_failure != OnFailure::Stop {
            value["on-failure"] = json!(self.on_failure);
        }
    }
}

impl Plan {
    /// The inputs that still have no value.
    pub fn open(&self) -> impl Iterator<Item = &PlannedInput> {
        self.inputs.iter().filter(|i| i.value.is_none())
    }

    /// The name under which the plan is found again: `document`, or `document#procedure`.
    #[must_use]
    pub fn name(&self) -> String {
        if self.procedure.is_empty() { self.id.clone() } else { format!("{}#{}", self.id, self.procedure) }
    }

    /// The means that could do more of it, each with the number of its actions, in the order of [`Means`].
    #[must_use]
    pub fn unused(&self) -> Vec<(Means, usize)> {
        let all = self.steps.iter().flat_map(|s| &s.actions).chain(&self.after);
        let could: Vec<Means> = all.filter_map(|a| a.could).collect();
        let count = |means| could.iter().filter(|c| **c == means).count();
        Means::ALL.into_iter().map(|m| (m, count(m))).filter(|(_, n)| *n > 0).collect()
    }
}

/// The name of an input's type, as documents write it.
#[must_use]
pub const fn kind_name(kind: &InputKind) -> &'static str {
    match kind {
        InputKind::String => "string",
        InputKind::Number => "number",
        InputKind::Choice(_) => "choice",
        InputKind::Secret => "secret",
        InputKind::File => "file",
    }
}
