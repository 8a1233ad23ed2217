//! Waiting for what another process does.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// Looks until there is something, for a minute at the most.
#[track_caller]
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "{what} never came");
        sleep(Duration::from_millis(5));
    }
}
