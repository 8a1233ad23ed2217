//! A process by more than its number, so that whoever comes later knows whether it still runs.

use serde::{Deserialize, Serialize};

#[cfg(unix)]
use super::group;

/// A process that leads a group, named so that no later one of the same number is taken for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// Its number, which is also the group's.
    pub pid: u32,
    /// When it began, in ticks since the machine did, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<u64>,
    /// Which time the machine has begun, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<String>,
}

impl Started {
    /// A process that runs now.
    #[must_use]
    pub fn of(pid: u32) -> Self {
        #[cfg(target_os = "linux")]
        return Self { pid, started: linux::of(pid).map(|p| p.started), boot: linux::boot() };
        #[cfg(not(target_os = "linux"))]
        return Self { pid, started: None, boot: None };
    }

    /// Whether it, or what it started in its group, is still at work.
    #[must_use]
    pub fn still_runs(&self) -> bool {
        #[cfg(target_os = "linux")]
        return group::led_by(self.pid).is_some() && linux::lives(self);
        #[cfg(all(unix, not(target_os = "linux")))]
        return group::led_by(self.pid).is_some_and(|pid| rustix::process::test_kill_process_group(pid).is_ok());
        #[cfg(not(unix))]
        return false;
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;

    use super::Started;

    pub struct Process {
        pub group: u32,
        pub started: u64,
        ended: bool,
    }

    /// What `/proc/PID/stat` says of a process.
    pub fn of(pid: u32) -> Option<Process> {
        read(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
    }

    fn read(stat: &str) -> Option<Process> {
        // After the name, which may hold anything: state, parent, group; the 20th after it is when it began.
        let fields: Vec<&str> = stat.rsplit_once(") ")?.1.split(' ').collect();
        Some(Process {
            // A dead one whose parent never asked for its end still answers signals, so that those do not tell.
            ended: matches!(*fields.first()?, "Z" | "X"),
            group: fields.get(2)?.parse().ok()?,
            started: fields.get(19)?.parse().ok()?,
        })
    }

    pub fn boot() -> Option<String> {
        Some(fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?.trim().to_owned())
    }

    pub fn lives(known: &Started) -> bool {
        // Nothing outlives the machine's own end.
        if known.boot.is_some() && boot().is_some_and(|now| known.boot != Some(now)) {
            return false;
        }
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let stats = processes.filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok());
        // What is in its group began with it or later; what began earlier is of another group that has the number now.
        stats.filter_map(|stat| read(&stat)).any(|process| {
            process.group == known.pid && !process.ended && known.started.is_none_or(|at| process.started >= at)
        }) && of(known.pid).is_none_or(|leader| known.started.is_none_or(|at| leader.started == at))
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn a_process_is_known_by_more_than_its_number() {
        use std::os::unix::process::CommandExt as _;
        // A group of its own: whoever leads that of the tests may be gone.
        let mut child = Command::new("sleep").arg("60").process_group(0).spawn().unwrap();
        let known = Started::of(child.id());
        assert!(known.boot.is_some() && known.started.is_some());
        assert!(known.still_runs());
        assert!(!Started { boot: Some("another".into()), ..known.clone() }.still_runs());
        assert!(!Started { started: known.started.map(|at| at + 1_000_000_000), ..known.clone() }.still_runs());
        // Of a journal that was damaged or forged: the system's own processes are never a command's.
        for pid in [0, 1, 4_000_000_000] {
            assert!(!Started { pid, started: None, ..known.clone() }.still_runs(), "{pid}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(!known.still_runs());
    }
}
