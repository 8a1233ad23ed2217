//! The only code that acts on the world: a person, the shell of this machine, requests to sites, and their pages.

mod browser;
mod command;
mod cookie;
pub mod exchange;
mod expect;
mod fill;
mod group;
pub mod health;
mod http;
mod human;
mod jar;
mod json_path;
pub mod label;
mod process;
mod provider;
mod reach;
mod redact;
mod remote;
mod roles;
mod secrets;
mod session;
mod shell;
mod site;
mod ssh;
mod started;
mod version;
mod web;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use browser::{Browser, BrowserSite, DriverAt, Guest, Printer, Settings as BrowserSettings, try_out};
pub use command::DEFAULT_TIMEOUT;
pub use cookie::Cookie;
pub use expect::{capture, expect};
pub use http::Http;
pub use human::{Answer, Human, Person, Question, SharedPerson};
pub use jar::{FOLDER as SESSIONS, Jar};
pub use json_path::{JsonPath, NotAPath};
pub use reach::{Reach, Refusal};
pub use redact::{Flow, Redactor, Stream};
pub use secrets::{Secrets, resolve};
pub use session::Session;
pub use shell::Shell;
pub use site::{Connection, Credentials, Outside, Way};
pub use ssh::Ssh;
pub use started::Started;
pub use version::{agrees, installed};
pub use web::Web;

use crate::diagnostic::Diagnostic;
use crate::document::bindings::Probe;
use crate::plan::{Means, PlannedAction, PlannedStep};

/// One way to do actions.
pub trait Backend {
    /// Which.
    fn means(&self) -> Means;

    /// Does the task. What was told to `sink` before has happened, whatever the outcome.
    fn perform(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome;
}

/// What is to be done.
#[derive(Clone)]
pub struct Task<'a> {
    /// The step.
    pub step: &'a PlannedStep,
    /// Its actions that are meant: one, or for a person several in a row.
    pub actions: Range<usize>,
    /// The actions, or a question about them.
    pub work: Work<'a>,
    /// The values that are known.
    pub values: &'a Values,
    /// Working folder and exports, where the document carries them from one command to the next.
    pub session: Option<&'a Session>,
    /// The step was begun before, and it is not known how far it came.
    pub again: bool,
    /// Values that later steps need and nothing but this step can tell.
    pub wanted: &'a [String],
    /// Whether to give up.
    pub stop: &'a Stop,
}

/// What a task asks for.
#[derive(Clone, Copy)]
pub enum Work<'a> {
    /// To do the actions.
    Do,
    /// To find something out, without changing anything.
    Probe(&'a Probe),
}

impl<'a> Task<'a> {
    /// The actions that are meant.
    #[must_use]
    pub fn planned(&self) -> &'a [PlannedAction] {
        self.step.actions.get(self.actions.clone()).unwrap_or_default()
    }
}

/// How a task ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was done.
    Done(Deed),
    /// A person left it out, and why.
    Skipped(String),
    /// It was tried and did not succeed; nothing is still under way.
    Failed(Box<Diagnostic>),
    /// It may have happened or not.
    InDoubt(Box<Diagnostic>),
    /// A person ended the run before it.
    Stopped,
    /// It waits for a person, and there is none.
    Away,
    /// A page was met that asks who we are; nothing was done. It goes on when somebody has signed in.
    SignIn(Box<Diagnostic>),
    /// The program was told to end while it waited; nothing was done.
    Interrupted,
}

/// What is known of a thing that was done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deed {
    /// The exit status of a command.
    pub exit: Option<i32>,
    /// What a person decided or said.
    pub said: Option<String>,
    /// Values for later steps.
    pub values: BTreeMap<String, String>,
    /// Working folder and exports afterwards.
    pub session: Option<Session>,
    /// What is worth knowing.
    pub notes: Vec<Diagnostic>,
}

/// Is told what happens while it happens.
pub trait Sink {
    /// A process began, which leads a group of its own.
    ///
    /// # Errors
    /// Where that cannot be recorded; then the process is ended at once.
    fn started(&mut self, pid: u32) -> Result<(), Box<Diagnostic>>;

    /// A part of the output.
    fn output(&mut self, stream: Stream, chunk: &[u8]);

    /// A file of evidence; `name` is its own part of the file's name, such as `answer.json`. Gives the path that it has in the end, which
    /// may be a value for later steps.
    ///
    /// # Errors
    /// `evidence-failed`; what was done before has happened all the same.
    fn evidence(&mut self, name: &str, bytes: &[u8], kept: Kept) -> Result<PathBuf, Box<Diagnostic>>;
}

/// How a file of evidence is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// As text, every secret hidden.
    Clean,
    /// To the byte: a file that a site gave, a picture. Whoever hands it over has hidden what must be.
    Exact,
}

/// The values of a run.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// Inputs by name; secrets in the clear.
    pub inputs: BTreeMap<String, String>,
    /// What earlier steps found out.
    pub saved: BTreeMap<String, String>,
    /// The secrets among the inputs.
    pub secrets: Secrets,
}

impl Values {
    /// The value of that name, of an input or of an earlier step.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.saved.get(name).or_else(|| self.inputs.get(name)).map(String::as_str)
    }
}

/// Tells whoever works that it should give up. Shared with the handler of Ctrl-C.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks to give up.
    pub fn ask(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// Whether somebody asked.
    #[must_use]
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
