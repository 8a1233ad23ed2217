//! Entries of a catalog that were exchanged.

use std::collections::HashMap;

use crate::localize::Shelf;
use crate::localize::lock::{Locked, fingerprint, hash};

/// Words that stand at another unit than the one that they were written for.
pub(super) struct Swapped<'a> {
    /// Hash of a translation, and the units with it, of this catalog and language.
    units: HashMap<&'a str, Vec<(&'a str, &'a Locked)>>,
}

impl<'a> Swapped<'a> {
    pub(super) fn of(shelf: &'a Shelf<'_>, language: &str, catalog: &str) -> Self {
        let mut units: HashMap<&str, Vec<(&str, &Locked)>> = HashMap::new();
        let prefix = format!("{catalog}#");
        for ((unit, of), locked) in &shelf.lock().entries {
            if of == language
                && let Some(id) = unit.strip_prefix(&prefix)
            {
                units.entry(&locked.translation).or_default().push((id, locked));
            }
        }
        Self { units }
    }

    /// The unit for whose source text these words were made, where that is not this one's.
    pub(super) fn other(&self, id: &str, source: &str, words: &str) -> Option<&'a str> {
        let made_for = self.units.get(hash(words).as_str())?;
        let own = fingerprint(source);
        let is_own = made_for.iter().any(|(other, locked)| *other == id || locked.source == own);
        if is_own { None } else { made_for.first().map(|(other, _)| *other) }
    }
}
