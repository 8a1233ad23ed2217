//! Commands on other hosts, by the system's OpenSSH client: its configuration, agent, known hosts and jump hosts. Nothing is ever
//! asked (`BatchMode`), values travel on standard input, and a connection that is lost in the middle leaves a doubt.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::command::{Commands, DEFAULT_TIMEOUT, cut_short, handed, judge, named_in, probed, seconds};
use super::process::{Ended, How, run};
use super::remote::{Remote, is_name};
use super::{Outcome, Redactor, Session, Sink, Stop, Task};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{self, Effect};
use crate::plan::{Host, Means, Plan, PlannedAction};

/// What is always said to the client. Banners and greetings stay out; a dead connection is noticed within a minute.
const OPTIONS: &[&str] = &[
    "BatchMode=yes",
    "RequestTTY=no",
    "RemoteCommand=none",
    "PermitLocalCommand=no",
    "ClearAllForwardings=yes",
    "LogLevel=ERROR",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=4",
];

/// The backend `ssh`.
pub struct Ssh {
    /// The client.
    pub program: PathBuf,
    /// Its environment: where its agent is, above all.
    pub environment: BTreeMap<String, String>,
    /// The destinations of hosts.
    pub hosts: BTreeMap<String, String>,
    /// Working folder and exports go from one command to the next on the same host.
    pub keeps: bool,
    /// What hides the secrets of the run.
    pub redactor: Redactor,
}

impl Ssh {
    /// The destinations of a plan's hosts.
    #[must_use]
    pub fn hosts_of(plan: &Plan) -> BTreeMap<String, String> {
        let ssh = |host: &Option<Host>| match host {
            Some(Host::Ssh(destination)) => Some(destination.clone()),
            _ => None,
        };
        plan.hosts.iter().filter_map(|h| Some((h.id.clone(), ssh(&h.host)?))).collect()
    }

    fn client(&self, destination: &str, remote: &Remote) -> Command {
        let mut command = Command::new(&self.program);
        command.env_clear().envs(&self.environment);
        command.args(OPTIONS.iter().flat_map(|o| ["-o", o]));
        command.arg("--").arg(destination).arg(remote.command());
        command
    }

    fn destination(&self, host: Option<&str>) -> Result<(&str, &str)> {
        let known = host.and_then(|host| self.hosts.get_key_value(host));
        known.map(|(host, destination)| (host.as_str(), destination.as_str())).ok_or_else(|| {
            let why = Diagnostic::error("ssh-not-begun").with("host", host.unwrap_or("")).with("reason", "");
            Box::new(why)
        })
    }

    /// A command that came to its own end; else the outcome.
    fn through(
        &self,
        host: &str,
        remote: &Remote,
        ended: Ended,
        effect: Effect,
        seconds: u64,
    ) -> Result<Ended, Box<Outcome>> {
        if !remote.begun {
            // The script never left: whatever happened, nothing was done.
            return Err(Box::new(match ended.how {
                How::Late => Outcome::Failed(Box::new(Diagnostic::error("command-late").with("seconds", seconds))),
                How::Stopped => Outcome::Interrupted,
                How::Itself => Outcome::Failed(self.because("ssh-not-begun", host, &ended)),
            }));
        }
        if remote.status.is_some() && ended.how == How::Itself {
            return Ok(ended);
        }
        if let Some(outcome) = cut_short(ended.how, effect, seconds, !ended.forced) {
            return Err(Box::new(outcome));
        }
        let lost = self.because("ssh-lost", host, &ended);
        Err(Box::new(if effect == Effect::Read { Outcome::Failed(lost) } else { Outcome::InDoubt(lost) }))
    }

    /// The client's own last words.
    fn because(&self, rule: &'static str, host: &str, ended: &Ended) -> Box<Diagnostic> {
        let errors = String::from_utf8_lossy(&ended.errors);
        let said = errors.lines().map(str::trim).rfind(|l| !l.is_empty());
        let exit = ended.exit.map(|e| format!("ssh: {e}"));
        let reason = said.map(|s| self.redactor.text(s)).or(exit).unwrap_or_default();
        Box::new(Diagnostic::error(rule).with("host", host).with("reason", reason))
    }

    /// Whether a host is reached and runs what it is told; nothing else is done there.
    ///
    /// # Errors
    /// `ssh-not-begun`, `ssh-lost`, `command-late`, `process-not-started`.
    pub fn reaches(&self, host: &str, stop: &Stop) -> Result<()> {
        let (host, destination) = self.destination(Some(host))?;
        let mut remote = Remote::new("exit 0", None, &BTreeMap::new(), false);
        let command = self.client(destination, &remote);
        let ended = run(command, Some(&mut remote), Duration::from_secs(REACH), stop, &mut Nobody)?;
        match self.through(host, &remote, ended, Effect::Read, REACH) {
            Ok(_) => Ok(()),
            Err(outcome) => match *outcome {
                Outcome::Failed(why) | Outcome::InDoubt(why) => Err(why),
                _ => Diagnostic::error("ssh-lost").with("host", host).with("reason", "").into(),
            },
        }
    }
}

impl Commands for Ssh {
    const MEANS: Means = Means::Ssh;

    fn command(
        &self,
        task: &Task<'_>,
        planned: &PlannedAction,
        work: &action::Command,
        sink: &mut dyn Sink,
    ) -> Outcome {
        let known = self.destination(work.host.as_deref()).and_then(|to| Ok((to, handed(work, task.values)?)));
        let ((host, destination), handed) = match known {
            Ok(known) => known,
            Err(error) => return Outcome::Failed(error),
        };
        if let Err(error) = fit(&work.script, &handed) {
            return Outcome::Failed(error);
        }
        let mut remote = Remote::new(&work.script, task.session, &handed, self.keeps);
        let seconds = seconds(task, work);
        let command = self.client(destination, &remote);
        let ended = match run(command, Some(&mut remote), Duration::from_secs(seconds), task.stop, sink) {
            Ok(ended) => ended,
            Err(error) => return Outcome::Failed(error),
        };
        let effect = planned.action.effect;
        let mut ended = match self.through(host, &remote, ended, effect, seconds) {
            Ok(ended) => ended,
            Err(outcome) => return *outcome,
        };
        ended.exit = remote.status;
        match judge(planned, work, &ended, &self.redactor) {
            Ok(mut deed) => {
                if self.keeps {
                    let read = |kept: &Vec<u8>| Session::read(kept, &remote.base, &handed, &self.redactor);
                    deed.session = remote.kept.as_ref().and_then(read);
                    match &mut deed.session {
                        Some(session) => session.host = Some(host.to_owned()),
                        None => deed.notes.push(Diagnostic::note("session-not-kept")),
                    }
                }
                Outcome::Done(deed)
            }
            Err(error) => Outcome::Failed(error),
        }
    }

    fn probe(&self, task: &Task<'_>, script: &str, sink: &mut dyn Sink) -> Outcome {
        let handed = named_in(script, task.values);
        let to = self.destination(task.step.host.as_deref()).and_then(|to| fit(script, &handed).map(|()| to));
        let (host, destination) = match to {
            Ok(to) => to,
            Err(error) => return Outcome::Failed(error),
        };
        let mut remote = Remote::new(script, task.session, &handed, false);
        let seconds = task.step.timeout.unwrap_or(DEFAULT_TIMEOUT);
        let command = self.client(destination, &remote);
        let ended = run(command, Some(&mut remote), Duration::from_secs(seconds), task.stop, sink);
        let ended = match ended.map(|ended| self.through(host, &remote, ended, Effect::Read, seconds)) {
            Ok(Ok(ended)) => Ended { exit: remote.status, ..ended },
            Ok(Err(outcome)) => return *outcome,
            Err(error) => return Outcome::Failed(error),
        };
        probed(Ok(ended), seconds)
    }
}

/// The seconds within which a host that is only asked for has to answer.
const REACH: u64 = 20;

/// Is told of something that leaves nothing behind.
struct Nobody;

impl Sink for Nobody {
    fn started(&mut self, _: u32) -> Result<()> {
        Ok(())
    }

    fn output(&mut self, _: super::Stream, _: &[u8]) {}

    fn evidence(&mut self, _: &str, _: &[u8], _: super::Kept) -> Result<PathBuf> {
        Ok(PathBuf::new())
    }
}

/// Whether script and values can travel as lines of text: a shell has no way to hold a NUL.
fn fit(script: &str, handed: &BTreeMap<String, String>) -> Result<()> {
    let name =
        handed.iter().find(|(name, value)| !is_name(name) || value.contains('\0')).map(|(name, _)| name.as_str());
    let unfit = name.or(script.contains('\0').then_some("NUL"));
    unfit.map_or(Ok(()), |reason| {
        Diagnostic::error("process-not-started").with("program", "ssh").with("reason", reason).into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::{Backend as _, Shell, Values, Work};
    use crate::document::action::{Action, ActionKind, Provenance};
    use crate::plan::PlannedStep;

    #[test]
    fn what_only_a_person_may_run_is_run_by_no_backend() {
        let work = action::Command {
            script: "exit 7".into(),
            host: Some("there".into()),
            person: Some("why-placeholder"),
            ..action::Command::default()
        };
        let of = |backend| PlannedAction {
            action: Action::new(ActionKind::Command(work.clone()), Effect::Unsafe, Provenance::Code),
            backend,
            could: None,
            needs: Vec::new(),
            saves: None,
            blocked: None,
        };
        let step = PlannedStep {
            host: Some("there".into()),
            actions: vec![of(Means::Shell), of(Means::Ssh)],
            ..PlannedStep::default()
        };
        let task = |action: usize, values, stop| Task {
            step: &step,
            actions: action..action + 1,
            work: Work::Do,
            values,
            session: None,
            again: false,
            wanted: &[],
            stop,
        };
        let (values, stop) = (Values::default(), Stop::default());
        let mut shell = Shell {
            program: "sh".into(),
            environment: BTreeMap::new(),
            folder: std::env::temp_dir(),
            scratch: std::env::temp_dir(),
            keeps: false,
            redactor: Redactor::default(),
        };
        let mut ssh = Ssh {
            program: "ssh".into(),
            environment: BTreeMap::new(),
            hosts: [("there".to_owned(), "there".to_owned())].into(),
            keeps: false,
            redactor: Redactor::default(),
        };
        let refused = |outcome| matches!(outcome, Outcome::Failed(found) if found.rule == "backend-cannot");
        assert!(refused(shell.perform(&task(0, &values, &stop), &mut Nobody)));
        assert!(refused(ssh.perform(&task(1, &values, &stop), &mut Nobody)));
    }
}
