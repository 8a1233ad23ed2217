//! Points at which a test ends the program or lets the store fail. Built without the feature `failpoints` there are none.

/// What goes wrong at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The disk is full.
    Full,
    /// The store can only be read.
    ReadOnly,
    /// A mistake of ours.
    Panic,
}

/// Ends the program where a test asked for that: at the point `thing.moment`.
#[cfg(not(feature = "failpoints"))]
pub const fn reach(_thing: &str, _moment: &str) {}

/// What a test asked to go wrong at the point `thing.moment`.
#[cfg(not(feature = "failpoints"))]
#[must_use]
pub const fn fault(_thing: &str, _moment: &str) -> Option<Fault> {
    None
}

#[cfg(feature = "failpoints")]
pub use armed::{arm, fault, reach};

#[cfg(feature = "failpoints")]
mod armed {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::Fault;

    struct Armed {
        point: String,
        left: AtomicU32,
        /// `None` ends the process as by `kill -9`.
        fault: Option<Fault>,
    }

    static ARMED: OnceLock<Armed> = OnceLock::new();

    /// Arms one point: `thing.moment:3` ends the program when it is reached for the third time, `thing.moment:1:full` lets the
    /// store fail there.
    pub fn arm(spec: &str) {
        let mut parts = spec.split(':');
        let point = parts.next().unwrap_or_default().to_owned();
        let count = parts.next().and_then(|c| c.parse().ok()).unwrap_or(1);
        let fault = match parts.next() {
            Some("full") => Some(Fault::Full),
            Some("read-only") => Some(Fault::ReadOnly),
            Some("panic") => Some(Fault::Panic),
            _ => None,
        };
        let _ = ARMED.set(Armed { point, left: AtomicU32::new(count), fault });
    }

    /// What a test asked to go wrong at the point `thing.moment`.
    #[must_use]
    pub fn fault(thing: &str, moment: &str) -> Option<Fault> {
        let armed = ARMED.get()?;
        if armed.point.split_once('.') != Some((thing, moment)) {
            return None;
        }
        // It happens once: what comes after is as it would be.
        if armed.left.fetch_sub(1, Ordering::SeqCst) != 1 {
            return None;
        }
        if armed.fault.is_none() {
            #[cfg(unix)]
            {
                use rustix::process::{Signal, getpid, kill_process};
                let _ = kill_process(getpid(), Signal::KILL);
            }
            std::process::abort();
        }
        armed.fault
    }

    /// Ends the program where a test asked for that: at the point `thing.moment`.
    pub fn reach(thing: &str, moment: &str) {
        let _ = fault(thing, moment);
    }
}
