//! A mistake of ours is told like everything else: without secrets, and without what steers a terminal.

use std::sync::{PoisonError, RwLock};

use crate::backend::Redactor;
use crate::words::visible::Untrusted;

static HIDDEN: RwLock<Option<Redactor>> = RwLock::new(None);

/// What the program does with its own mistakes from here on. For `main`; a test's mistakes are the test's.
pub fn install() {
    std::panic::set_hook(Box::new(|mistake| {
        let hidden = HIDDEN.read().unwrap_or_else(PoisonError::into_inner);
        let text = mistake.to_string();
        let text = hidden.as_ref().map_or_else(|| text.clone(), |redactor| redactor.text(&text));
        eprintln!("{}", Untrusted(&text));
    }));
}

/// What must not be told.
pub(super) fn hide(redactor: &Redactor) {
    *HIDDEN.write().unwrap_or_else(PoisonError::into_inner) = Some(redactor.clone());
}
