//! What a test needs and a machine may lack. There the test says that it is skipped; in CI that is a failure.

use std::io::{Write as _, stderr};
use std::panic::Location;
use std::path::{Path, PathBuf};

/// Ends a test where one of these is not there: `needs!(shared, chromium, program("script"))`.
macro_rules! needs {
    ($($need:ident $(($name:expr))?),+) => {
        $(if !$crate::support::need::$need($($name)?) {
            return;
        })+
    };
}
pub(crate) use needs;

/// The documents that the project is held against.
#[track_caller]
pub fn shared() -> bool {
    let folder = super::shared::folder();
    given(folder.join("seeds").is_dir(), &format!("the shared documents at {}", folder.display()))
}

/// A browser and its driver.
#[track_caller]
pub fn chromium() -> bool {
    given(found("chromedriver").is_some(), "chromium and chromium-driver")
}

/// A server and a client of OpenSSH.
#[track_caller]
pub fn sshd() -> bool {
    given(Path::new("/usr/sbin/sshd").is_file() && found("ssh").is_some(), "openssh-server and openssh-client")
}

/// A program of the system.
#[track_caller]
pub fn program(name: &str) -> bool {
    given(found(name).is_some(), name)
}

/// Mounts that nobody else sees. Containers may forbid them to everybody, so that CI cannot ask for them.
#[track_caller]
pub fn mounts() -> bool {
    let there = apart().is_some();
    if !there {
        skipped("mounts of its own, by `unshare`");
    }
    there
}

/// The option with which `unshare` gives a process mounts of its own: as root as it is, for others as the root of a namespace.
pub fn apart() -> Option<&'static str> {
    let gives = |option: &&str| {
        let mut tried = std::process::Command::new("unshare");
        tried.args([option, "mount", "-t", "tmpfs", "none", "/mnt"]).output().is_ok_and(|t| t.status.success())
    };
    ["-m", "-rm"].into_iter().find(gives)
}

/// Where the system has a program.
pub fn found(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether it is there; where it is not, that is said.
#[track_caller]
pub fn given(there: bool, what: &str) -> bool {
    if !there {
        assert!(std::env::var_os("CI").is_none(), "CI needs {what}");
        skipped(what);
    }
    there
}

#[track_caller]
fn skipped(what: &str) {
    // Not by `eprintln!`, which the test runner keeps to itself where a test passes.
    let at = Location::caller();
    let _ = writeln!(stderr(), "SKIPPED at {}:{}: it needs {what}", at.file(), at.line());
}
