//! `chromedriver`: started on a free port in a group of its own, and ended with us, however we end.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::backend::group;
use crate::diagnostic::{Diagnostic, Result};

/// How long it may take until it listens.
const START: Duration = Duration::from_secs(30);

/// Where the driver is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DriverAt {
    /// To be started: this program.
    Program(PathBuf),
    /// Running already, at this address.
    Url(String),
    /// Nowhere.
    Nowhere,
}

impl DriverAt {
    /// `chromedriver` in a folder of `path` (as in `PATH`), or where Chromium's packages keep it.
    #[must_use]
    pub fn find(path: &str) -> Self {
        let folders =
            std::env::split_paths(path).chain(["/usr/lib/chromium".into(), "/usr/lib/chromium-browser".into()]);
        let found = folders.map(|f| f.join("chromedriver")).find(|p| p.is_file());
        found.map_or(Self::Nowhere, Self::Program)
    }
}

/// A driver that listens.
#[derive(Debug)]
pub(super) struct Driver {
    /// Its address.
    pub url: String,
    child: Option<Child>,
}

/// Starts its arguments, and ends them when its own input ends: that is when we do, whatever becomes of us. Chromium ends with the
/// driver, whose pipe it hangs on.
const WATCH: &str = r#""$@" & vade_driver=$!
cat >/dev/null
kill "$vade_driver""#;

impl Driver {
    /// Whether we started it ourselves, on this machine.
    pub const fn is_own(&self) -> bool {
        self.child.is_some()
    }

    /// Starts it, or takes the one that runs. `home` is its home folder and Chromium's.
    ///
    /// # Errors
    /// `browser-no-driver`, `browser-not-started`.
    pub fn start(at: &DriverAt, environment: &BTreeMap<String, String>, home: &Path) -> Result<Self> {
        let program = match at {
            DriverAt::Url(url) => return Ok(Self { url: url.trim_end_matches('/').to_owned(), child: None }),
            DriverAt::Nowhere => return Diagnostic::error("browser-no-driver").into(),
            DriverAt::Program(program) => program,
        };
        let failed = |reason: String| Box::new(Diagnostic::error("browser-not-started").with("reason", reason));
        let mut command = watched(program);
        command.arg("--port=0").env_clear().envs(environment).env("HOME", home);
        for name in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            command.env_remove(name);
        }
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|e| failed(e.to_string()))?;
        let pipe = child.stdout.take();
        let mut driver = Self { url: String::new(), child: Some(child) };
        let port = pipe.map(port).unwrap_or_else(|| Err(String::new())).map_err(failed)?;
        driver.url = format!("http://127.0.0.1:{port}");
        Ok(driver)
    }
}

#[cfg(unix)]
fn watched(program: &Path) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", WATCH, "vade"]).arg(program);
    command
}

#[cfg(not(unix))]
fn watched(program: &Path) -> Command {
    let _ = WATCH;
    Command::new(program)
}

/// The port that it says it listens on. What it says afterwards is read and dropped.
fn port(pipe: impl Read + Send + 'static) -> Result<u16, String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut said = String::new();
        for line in BufReader::new(pipe).lines().map_while(std::io::Result::ok) {
            let port = line.split_once("successfully on port ").map(|(_, p)| p.trim_end_matches('.').trim().parse());
            if let Some(Ok(port)) = port {
                let _ = sender.send(Ok(port));
            }
            said = line;
        }
        let _ = sender.send(Err(said));
    });
    match receiver.recv_timeout(START) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Err(String::new()),
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        drop(child.stdin.take());
        for _ in 0..100 {
            if matches!(child.try_wait(), Ok(Some(_))) {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        group::make(&child);
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// A folder of our own for as long as a browser lives: its profile, and so its cookies, and what it downloads.
#[derive(Debug)]
pub(super) struct Den(PathBuf);

impl Den {
    /// Makes one, and takes away those that processes left behind which are no more.
    ///
    /// # Errors
    /// `browser-not-started`.
    pub fn new(dens: &Path, name: &str) -> Result<Self> {
        let failed =
            |e: std::io::Error| Box::new(Diagnostic::error("browser-not-started").with("reason", e.to_string()));
        for entry in fs::read_dir(dens).into_iter().flatten().flatten() {
            let of = entry.file_name().to_string_lossy().split('-').next().and_then(|p| p.parse::<u32>().ok());
            if of.is_some_and(|pid| pid != std::process::id() && is_gone(pid)) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        let folder = dens.join(format!("{}-{plain}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        private(&folder.join("downloads")).and_then(|()| private(&folder.join("profile"))).map_err(failed)?;
        Ok(Self(folder))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }
}

impl Drop for Den {
    fn drop(&mut self) {
        // Chromium may still be writing its last.
        for _ in 0..20 {
            if fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

#[cfg(unix)]
fn private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(target_os = "linux")]
fn is_gone(pid: u32) -> bool {
    !Path::new("/proc").join(pid.to_string()).exists()
}

#[cfg(not(target_os = "linux"))]
fn is_gone(_: u32) -> bool {
    false
}
