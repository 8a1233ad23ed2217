//! Commands on this machine. The script is one fixed string, an argument of the shell; values arrive by environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::process::{Ended, How, run};
use super::session::KEEP;
use super::{Backend, Deed, Outcome, Redactor, Session, Sink, Task, Values, Work, capture, expect};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{self, ActionKind, Effect, Value};
use crate::document::bindings::Probe;
use crate::plan::inputs::variable;
use crate::plan::{Means, PlannedAction};

/// The seconds that a command has where neither it nor its step says.
pub const DEFAULT_TIMEOUT: u64 = 600;

/// The backend `shell`.
pub struct Shell {
    /// The shell.
    pub program: PathBuf,
    /// The environment that commands begin with.
    pub environment: BTreeMap<String, String>,
    /// The folder that they begin in.
    pub folder: PathBuf,
    /// A folder for a file that lives as long as a command.
    pub scratch: PathBuf,
    /// Working folder and exports go from one command to the next.
    pub keeps: bool,
    /// What hides the secrets of the run.
    pub redactor: Redactor,
}

impl Shell {
    /// The shell that runs commands: bash where there is one in `path` (as in `PATH`), since that is what authors write for.
    #[must_use]
    pub fn find(path: &str) -> PathBuf {
        let folders = || std::env::split_paths(path).map(|f| f.join("bash"));
        folders().find(|p| p.is_file()).unwrap_or_else(|| PathBuf::from("sh"))
    }

    /// The environment and folder of the next command.
    fn begin(&self, task: &Task<'_>, handed: &BTreeMap<String, String>) -> Command {
        let mut command = Command::new(&self.program);
        let session = task.session;
        let environment = session.map_or_else(|| self.environment.clone(), |s| s.environment(&self.environment));
        command.env_clear().envs(environment).envs(handed);
        command.current_dir(session.map_or(self.folder.as_path(), |s| s.folder.as_ref()));
        command
    }

    fn command(
        &self,
        task: &Task<'_>,
        planned: &PlannedAction,
        work: &action::Command,
        sink: &mut dyn Sink,
    ) -> Outcome {
        let handed = match handed(work, task.values) {
            Ok(handed) => handed,
            Err(error) => return Outcome::Failed(error),
        };
        let mut command = self.begin(task, &handed);
        let kept = self.scratch.join(format!("session-{}", std::process::id()));
        if self.keeps {
            // Only the user may read what was exported.
            let _ = fs::remove_file(&kept);
            command.args(["-euc", KEEP, "vade", &work.script]).arg(&kept);
        } else {
            command.args(["-euc", &work.script, "vade"]);
        }
        let seconds = work.timeout.or(task.step.timeout).unwrap_or(DEFAULT_TIMEOUT);
        let ended = match run(command, Duration::from_secs(seconds), task.stop, sink) {
            Ok(ended) => ended,
            Err(error) => return Outcome::Failed(error),
        };
        let session = if self.keeps { self.session(&kept, &handed) } else { None };
        let _ = fs::remove_file(&kept);
        let effect = planned.action.effect;
        let late = Box::new(Diagnostic::error("command-late").with("seconds", seconds));
        match ended.how {
            // Where doing it again changes nothing, how far it came does not matter.
            How::Late if effect <= Effect::Idempotent => return Outcome::Failed(late),
            How::Late => return Outcome::InDoubt(late),
            How::Stopped if effect == Effect::Read => return Outcome::Interrupted,
            How::Stopped => return Outcome::InDoubt(Box::new(Diagnostic::error("command-interrupted"))),
            How::Itself => {}
        }
        match self.outcome(planned, work, &ended) {
            Ok(mut deed) => {
                if self.keeps && session.is_none() {
                    deed.notes.push(Diagnostic::note("session-not-kept"));
                }
                deed.session = session;
                Outcome::Done(deed)
            }
            Err(error) => Outcome::Failed(error),
        }
    }

    fn outcome(&self, planned: &PlannedAction, work: &action::Command, ended: &Ended) -> Result<Deed> {
        let Some(exit) = ended.exit else { return Diagnostic::error("command-killed").into() };
        if ended.cut {
            return Diagnostic::error("output-too-large").into();
        }
        let (output, errors) = (String::from_utf8_lossy(&ended.output), String::from_utf8_lossy(&ended.errors));
        expect(&work.expect, exit, &output, &errors, work.sample.as_deref())?;
        let mut deed = Deed { exit: Some(exit), ..Deed::default() };
        let whole = planned.saves.iter().filter(|n| !work.captures.contains_key(*n)).map(|n| (n.as_str(), ""));
        for (name, pattern) in work.captures.iter().map(|(n, p)| (n.as_str(), p.as_str())).chain(whole) {
            let value = capture(name, pattern, &output)?;
            if self.redactor.finds(&value) {
                return Diagnostic::error("capture-is-secret").with("name", name).into();
            }
            deed.values.insert(name.to_owned(), value);
        }
        if ended.left {
            deed.notes.push(Diagnostic::note("process-left"));
        }
        Ok(deed)
    }

    fn session(&self, kept: &PathBuf, handed: &BTreeMap<String, String>) -> Option<Session> {
        let bytes = fs::read(kept).ok()?;
        Session::read(&bytes, &self.environment, handed, &self.redactor)
    }

    fn probe(&self, task: &Task<'_>, script: &str, sink: &mut dyn Sink) -> Outcome {
        let mut command = self.begin(task, &named_in(script, task.values));
        command.args(["-euc", script, "vade"]);
        let seconds = task.step.timeout.unwrap_or(DEFAULT_TIMEOUT);
        match run(command, Duration::from_secs(seconds), task.stop, sink) {
            Ok(Ended { how: How::Itself, exit: Some(exit), .. }) => {
                Outcome::Done(Deed { exit: Some(exit), ..Deed::default() })
            }
            Ok(Ended { how: How::Stopped, .. }) => Outcome::Interrupted,
            Ok(_) => Outcome::Failed(Box::new(Diagnostic::error("command-late").with("seconds", seconds))),
            Err(error) => Outcome::Failed(error),
        }
    }
}

impl Backend for Shell {
    fn means(&self) -> Means {
        Means::Shell
    }

    fn perform(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome {
        match (task.work, task.planned()) {
            (Work::Probe(Probe::Command(script)), _) => self.probe(task, script, sink),
            (Work::Do, [planned]) => match &planned.action.kind {
                ActionKind::Command(work) => self.command(task, planned, work, sink),
                _ => Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Shell.name()))),
            },
            _ => Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Shell.name()))),
        }
    }
}

/// The variables that a command is handed.
fn handed(work: &action::Command, values: &Values) -> Result<BTreeMap<String, String>> {
    let of = |name: &str| {
        values
            .get(name)
            .map(str::to_owned)
            .ok_or_else(|| Box::new(Diagnostic::error("value-not-known").with("name", name)))
    };
    let value = |value: &Value| match value {
        Value::Text(text) => Ok(text.clone()),
        Value::Input(name) | Value::Saved(name) => of(name),
        Value::Open => Diagnostic::error("value-not-known").with("name", "").into(),
    };
    work.environment.iter().map(|(name, v)| Ok((name.clone(), value(v)?))).collect()
}

/// The values that a probe's script names as variables.
fn named_in(script: &str, values: &Values) -> BTreeMap<String, String> {
    let all = values.inputs.iter().chain(&values.saved);
    let named = all.map(|(name, value)| (variable(name), value.clone()));
    named.filter(|(name, _)| script.contains(&format!("${name}")) || script.contains(&format!("${{{name}"))).collect()
}
