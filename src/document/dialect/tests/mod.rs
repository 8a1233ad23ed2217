//! What holds for every text, and one small document for each rule.

mod laws;
mod rules;

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

/// Counts the bytes and lines that were looked at more than once.
pub(super) fn count(steps: usize) {
    STEPS.set(STEPS.get() + steps);
}

/// How many steps `work` takes.
fn steps(work: impl FnOnce()) -> usize {
    STEPS.set(0);
    work();
    STEPS.get()
}
