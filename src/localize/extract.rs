//! Ids: given once and kept through edits (`DESIGN.md`, "Units").
//!
//! A unit whose text is unchanged keeps its id wherever it moved; an edited one keeps the id of the unit that stood between the same
//! neighbours and reads most alike; whatever is left over is new, or gone.

use std::collections::HashMap;

use super::catalog::{Ids, key};
use super::lock::folded;
use super::subject::Entry;

/// Edited text keeps its id where at least this share of it is alike.
const ALIKE: f64 = 0.6;

/// Gives each entry the id that it has in `known`, or its own where it is new. With `renew`, a unit whose words changed is new too:
/// for tools that tell a translator of new ids only (`on-change: new-id`).
#[must_use]
pub fn with_kept_ids(mut entries: Vec<Entry>, known: &Ids, renew: bool) -> Vec<Entry> {
    // Where nothing changed, nothing is looked for: of two units with the same words each keeps its own id.
    let is_same = |(entry, (_, text)): (&Entry, &(String, String))| key(&entry.text) == *text;
    if known.order.len() >= entries.len() && entries.iter().zip(&known.order).all(is_same) {
        for (entry, (id, _)) in entries.iter_mut().zip(&known.order) {
            entry.id.clone_from(id);
        }
        return entries;
    }
    let mut free: HashMap<&str, Vec<&str>> = HashMap::new();
    for (id, text) in &known.order {
        free.entry(text).or_default().push(id);
    }
    let mut kept: Vec<Option<String>> = Vec::with_capacity(entries.len());
    for entry in &entries {
        let ids = free.get_mut(key(&entry.text).as_str());
        // Among equal texts the one whose id says the same place is the same unit.
        let id = ids.and_then(|ids| {
            let at = ids.iter().position(|i| *i == entry.id).unwrap_or(0);
            (!ids.is_empty()).then(|| ids.remove(at).to_owned())
        });
        kept.push(id);
    }
    let place: HashMap<&str, usize> = known.order.iter().enumerate().map(|(i, (id, _))| (id.as_str(), i)).collect();
    let mut used: std::collections::HashSet<String> = kept.iter().flatten().cloned().collect();
    for index in 0..entries.len() {
        if kept[index].is_some() {
            continue;
        }
        let before = kept[..index].iter().rev().flatten().find_map(|id| place.get(id.as_str())).map_or(0, |i| i + 1);
        let after = kept[index + 1..].iter().flatten().find_map(|id| place.get(id.as_str())).copied();
        let after = after.filter(|a| *a >= before).unwrap_or(known.order.len());
        let text = key(&entries[index].text);
        let nearest = known.order[before.min(after)..after]
            .iter()
            .filter(|(id, _)| !used.contains(id))
            .filter(|(_, old)| !renew || folded(old) == folded(&text))
            .map(|(id, old)| (strsim::sorensen_dice(old, &text), id))
            .max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, id)) = nearest.filter(|(score, _)| *score >= ALIKE) {
            used.insert(id.clone());
            kept[index] = Some(id.clone());
        }
    }
    for (entry, id) in entries.iter_mut().zip(kept) {
        if let Some(id) = id {
            entry.id = id;
            continue;
        }
        let base = entry.id.clone();
        let mut n = 2;
        // An id that was given to another unit is never given again.
        while used.contains(&entry.id) || place.contains_key(entry.id.as_str()) {
            entry.id = format!("{base}-{n}");
            n += 1;
        }
        used.insert(entry.id.clone());
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::merge::merged;
    use crate::localize::subject::of_document;
    use crate::source::Source;

    fn entries(text: &str) -> Vec<Entry> {
        of_document(&Source::new("procedures/x.md", text)).unwrap()
    }

    #[test]
    fn ids_are_given_once() {
        let old = entries("## H\n\n1. Open the door slowly.\n1. Wait a minute.\n1. Close the door.\n");
        let known = Ids::read(&merged("", "procedures/x.md", &old, &vec![Vec::new(); old.len()]));
        let new = "## H\n\n1. Knock.\n1. Open the door very slowly.\n1. Close the door.\n1. Wait a minute.\n";
        let ids = |text: &str, renew| -> Vec<String> {
            let entries = with_kept_ids(entries(text), &known, renew);
            entries.into_iter().map(|e| format!("{} {}", e.id, e.text)).collect()
        };
        insta::assert_debug_snapshot!(ids(new, false), @r#"
        [
            "h-heading H",
            "h-step-1-2 Knock.",
            "h-step-1 Open the door very slowly.",
            "h-step-3 Close the door.",
            "h-step-2 Wait a minute.",
        ]
        "#);
        let edited = "## H\n\n1. Open the door very slowly.\n1. *Wait* a minute.\n1. Close the door.\n";
        assert_eq!(ids(edited, false)[1..3], ["h-step-1 Open the door very slowly.", "h-step-2 *Wait* a minute."]);
        // Where other words are new units, other markup is not.
        assert_eq!(ids(edited, true)[1..3], ["h-step-1-2 Open the door very slowly.", "h-step-2 *Wait* a minute."]);
    }
}
