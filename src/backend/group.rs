//! Signals to the groups that our own processes lead, and to no other.
//!
//! To the system 0 is the group of whoever asks, and -1, which group 1 becomes, is every process there is. A number comes from the
//! system or from a journal that somebody may have damaged or forged; neither of the two is ever signalled. Nor is our own group: a
//! child that leads none has a number that is no group's. (Our group is not asked for: in a container it may have no number.)

use std::process::Child;

/// Asks a child and all that is in its group to end.
#[cfg(unix)]
pub(super) fn ask(child: &Child) {
    signal(child, rustix::process::Signal::TERM);
}

/// Makes a child and all that is in its group end.
#[cfg(unix)]
pub(super) fn make(child: &Child) {
    signal(child, rustix::process::Signal::KILL);
}

#[cfg(unix)]
fn signal(child: &Child, signal: rustix::process::Signal) {
    if let Some(group) = led_by(child.id()) {
        // It may have ended by now.
        let _ = rustix::process::kill_process_group(group, signal);
    }
}

/// The group that a process leads, where the number can be one's.
#[cfg(unix)]
pub(super) fn led_by(pid: u32) -> Option<rustix::process::Pid> {
    let group = rustix::process::Pid::from_raw(i32::try_from(pid).ok()?)?;
    (group.as_raw_nonzero().get() > 1).then_some(group)
}

/// Elsewhere there are no groups: whoever asks ends the child alone.
#[cfg(not(unix))]
pub(super) fn ask(_: &Child) {}

/// As [`ask`].
#[cfg(not(unix))]
pub(super) fn make(_: &Child) {}

#[cfg(all(test, unix))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nobody_and_everybody_lead_no_group() {
        for pid in [0, 1, 1 << 31, u32::MAX - 1, u32::MAX] {
            assert_eq!(led_by(pid), None, "{pid}");
        }
    }

    #[test]
    fn a_child_in_our_own_group_is_left_alone() {
        // Were our group signalled, this test would not live to tell.
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        make(&child);
        ask(&child);
        assert!(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }

    proptest! {
        #[test]
        fn a_group_is_the_one_that_was_meant_or_none(pid in prop_oneof![0..100_u32, any::<u32>()]) {
            match led_by(pid) {
                // The system is given this number with a minus, and -1 would be everybody.
                Some(group) => {
                    prop_assert!(group.as_raw_nonzero().get() > 1);
                    prop_assert_eq!(group.as_raw_nonzero().get().unsigned_abs(), pid);
                }
                None => prop_assert!(pid <= 1 || i32::try_from(pid).is_err()),
            }
        }
    }
}
