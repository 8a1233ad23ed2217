//! Commands on this machine. The script is one fixed string, an argument of the shell; values arrive by environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::command::{Commands, DEFAULT_TIMEOUT, cut_short, handed, judge, named_in, probed, seconds};
use super::process::{GATE, run};
use super::session::KEEP;
use super::{Outcome, Redactor, Session, Sink, Task};
use crate::diagnostic::Diagnostic;
use crate::document::action;
use crate::plan::{Means, PlannedAction};

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
        command.args(["-c", GATE, "vade"]).arg(&self.program);
        let session = task.session;
        let environment = session.map_or_else(|| self.environment.clone(), |s| s.environment(&self.environment));
        command.env_clear().envs(environment).envs(handed);
        command.current_dir(session.map_or(self.folder.as_path(), |s| s.folder.as_ref()));
        command
    }

    fn session(&self, kept: &Path, handed: &BTreeMap<String, String>) -> Option<Session> {
        let bytes = fs::read(kept).ok()?;
        Session::read(&bytes, &self.environment, handed, &self.redactor)
    }
}

impl Commands for Shell {
    const MEANS: Means = Means::Shell;

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
        let seconds = seconds(task, work);
        let ended = match run(command, None, Duration::from_secs(seconds), task.stop, sink) {
            Ok(ended) => ended,
            Err(error) => return Outcome::Failed(error),
        };
        let session = if self.keeps { self.session(&kept, &handed) } else { None };
        let _ = fs::remove_file(&kept);
        if let Some(outcome) = cut_short(ended.how, planned.action.effect, seconds, true) {
            return outcome;
        }
        match judge(planned, work, &ended, &self.redactor) {
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

    fn probe(&self, task: &Task<'_>, script: &str, sink: &mut dyn Sink) -> Outcome {
        let mut command = self.begin(task, &named_in(script, task.values));
        command.args(["-euc", script, "vade"]);
        let seconds = task.step.timeout.unwrap_or(DEFAULT_TIMEOUT);
        probed(run(command, None, Duration::from_secs(seconds), task.stop, sink), seconds)
    }
}
