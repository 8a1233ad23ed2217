//! A run against a sandbox of its own: it is started for the run, and found again as it was when the run is resumed.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Session;
use super::settings::{self, VERSION};
use crate::backend::Jar;
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::inputs::Given;
use crate::plan::{Means, Plan, Sites};
use crate::sandbox::{self, Fault, Kept, Manner, Options, Release, Sandbox, Side};

/// The file in a run's folder that keeps what its sandbox is.
const FILE: &str = "sandbox.json";

/// A sandbox for a run; nothing is started where the run is only previewed.
#[derive(Debug)]
pub(super) struct Sandboxed {
    running: Option<Sandbox>,
    manner: Manner,
}

/// What a plan takes over from a sandbox.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    /// Its sites.
    pub sites: Sites,
}

impl Ready {
    /// Offers values for the inputs.
    pub fn offer(given: &mut Given) {
        for (name, value) in sandbox::inputs() {
            given.offer(name, &value);
        }
    }
}

impl Sandboxed {
    /// Starts one for a new run. Its server is of the version that is asked for, where that is one of the server's.
    ///
    /// # Errors
    /// As [`Sandbox::start`].
    pub fn begin(session: &mut Session, version: Option<&str>, fault: Option<Fault>, dry: bool) -> Result<Self> {
        let set = || settings::find(session, VERSION, None, None).0;
        let asked = version.map(str::to_owned).or_else(set);
        let release = asked.as_deref().and_then(Release::parse).unwrap_or(Release::USUAL);
        let manner = Manner { release, otp: false, fault };
        let running = if dry { None } else { Some(Sandbox::start(Options { manner, port: None, kept: None })?) };
        Ok(Self::with_credentials(session, Self { running, manner }))
    }

    /// Starts the one of an earlier process again, as it was; `None` where the run has none.
    ///
    /// # Errors
    /// As [`Sandbox::start`]; `sandbox-not-started` where what it was cannot be read.
    pub fn again(session: &mut Session, origin: &Value, folder: &Path) -> Result<Option<Self>> {
        let Some(manner) = Self::manner(origin) else { return Ok(None) };
        let failed = |reason: String| Box::new(Diagnostic::error("sandbox-not-started").with("reason", reason));
        let kept: Option<Kept> = match std::fs::read(folder.join(FILE)) {
            Ok(bytes) => Some(serde_json::from_slice(&bytes).map_err(|e| failed(e.to_string()))?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error.to_string())),
        };
        let running = Some(Sandbox::start(Options { manner, port: None, kept })?);
        Ok(Some(Self::with_credentials(session, Self { running, manner })))
    }

    /// The one of an earlier process as plans know it, without starting it; `None` where the run has none.
    pub fn idle(origin: &Value) -> Option<Self> {
        Some(Self { running: None, manner: Self::manner(origin)? })
    }

    fn manner(origin: &Value) -> Option<Manner> {
        let version = origin.get("version").and_then(Value::as_str)?;
        let fault = origin.get("fault").and_then(Value::as_str).and_then(Fault::named);
        Some(Manner { release: Release::parse(version).unwrap_or(Release::USUAL), otp: false, fault })
    }

    /// The credentials are this process's own: no file and no other program knows them.
    fn with_credentials(session: &mut Session, own: Self) -> Self {
        for side in [Side::Server, Side::Cloud] {
            for (name, value) in sandbox::credentials(side, own.manner) {
                session.world.variables.insert(variable(side, name), value.to_owned());
            }
        }
        own
    }

    /// What a plan takes over from it.
    ///
    /// # Errors
    /// None that anybody can bring about: the sites are our own.
    pub fn ready(&self) -> Result<Ready> {
        let address = |side: Side| match &self.running {
            Some(running) => running.address(side),
            None => lasting(side.id()),
        };
        let reference = |side: Side, name: &str, _: &str| format!("env:{}", variable(side, name));
        let mut sites = Sites::read("sites.yml", &sandbox::sites(self.manner, &address, &reference))?;
        for (id, site) in &mut sites.sites {
            site.stands_for = Some(lasting(id));
        }
        Ok(Ready { sites })
    }

    /// From now on the run's folder keeps what it is.
    pub fn keep_in(&self, folder: &Path) {
        let Some(running) = &self.running else { return };
        let path = folder.join(FILE);
        running.keep(Box::new(move |kept| {
            // Nothing real is lost if this fails: a resumed run then finds a fresh sandbox, and its steps say so.
            let _ = write(&path, kept);
        }));
    }

    /// Removes what a browser would remember of it: the next one has other ports.
    pub fn forget_sessions(&self, state: &Path) {
        let Some(running) = &self.running else { return };
        for side in [Side::Server, Side::Cloud] {
            if let Ok(base) = url::Url::parse(&running.address(side)) {
                let _ = std::fs::remove_file(Jar::path(state, side.id(), &base));
            }
        }
    }

    /// How to find it again.
    pub fn origin(&self) -> Value {
        json!({"version": self.manner.release.to_string(), "fault": self.manner.fault.map(Fault::name)})
    }
}

fn variable(side: Side, name: &str) -> String {
    format!("VADE_SANDBOX_{}_{}", side.id().to_uppercase(), name.to_uppercase())
}

/// What stands for a site's address in plans: the ports are others each time.
fn lasting(id: &str) -> String {
    format!("http://{id}.sandbox.invalid")
}

fn write(path: &PathBuf, kept: &Kept) -> std::io::Result<()> {
    let next = path.with_extension("next");
    let mut file = std::fs::File::create(&next)?;
    file.write_all(&serde_json::to_vec(kept)?)?;
    file.sync_all()?;
    std::fs::rename(&next, path)
}

/// Whether `--yes` may approve the plan: all of it happens in the sandbox.
///
/// # Errors
/// `yes-not-with-commands`.
pub(super) fn may_approve_itself(plan: &Plan) -> Result<()> {
    let commands = |means: Means| matches!(means, Means::Shell | Means::Ssh);
    let beyond =
        plan.steps.iter().find_map(|s| Some((s.number, s.actions.iter().find(|a| commands(a.backend))?.backend)));
    match beyond {
        Some((step, means)) => {
            Diagnostic::error("yes-not-with-commands").with("step", step).with("backend", means.name()).into()
        }
        None => Ok(()),
    }
}

/// Whether the sandbox has anything to offer to one of the plans.
///
/// # Errors
/// `sandbox-of-no-use`.
pub(super) fn is_of_use(plans: &[Plan]) -> Result<()> {
    if plans.iter().all(|plan| plan.sites.is_empty()) { Diagnostic::error("sandbox-of-no-use").into() } else { Ok(()) }
}
