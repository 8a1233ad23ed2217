//! The source language's catalog brought up to date entry by entry: only what the documents changed is changed in the file.
//!
//! Comments of people, terms, attributes, blank lines and line ends stay. A unit that is gone is kept at the end of the file, where
//! it has its id until somebody deletes it or the document has its text again.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::catalog::{Ids, key};
use super::edit::{ASIDE, Span, line_end, spans, written};
use super::ftl::pattern;
use super::note;
use super::subject::Entry;

/// The catalog `before` with these entries in this order; `notes` are the lines that tell the translator where each stands.
#[must_use]
pub fn merged(before: &str, path: &str, entries: &[Entry], notes: &[Vec<String>]) -> String {
    let end = line_end(before);
    if spans(before).is_empty() {
        let fresh = fresh(path, entries, notes).replace('\n', end);
        let kept = before.trim_end_matches(['\r', '\n']);
        let heading = format!("### {path}");
        return match kept {
            "" | "\u{FEFF}" => format!("{kept}{fresh}"),
            // The file's own comments stand at the top, with ours or instead of it.
            _ => format!("{kept}{}", fresh.strip_prefix(&heading).unwrap_or(&fresh)),
        };
    }
    Merge::of(before, entries).apply(path, notes)
}

/// A catalog that nobody has touched yet.
fn fresh(path: &str, entries: &[Entry], notes: &[Vec<String>]) -> String {
    let mut out = format!("### {path}\n");
    let mut group: Option<(&str, &str)> = None;
    for (entry, notes) in entries.iter().zip(notes) {
        if group != Some(place(entry)) {
            out.push_str(&group_comment(entry, path).map(|c| format!("\n{c}\n")).unwrap_or_default());
            group = Some(place(entry));
        }
        out.push_str(&format!("\n{}{}\n", comment("", notes), written(&entry.id, &pattern(&entry.text, entry.labels))));
    }
    out
}

fn place(entry: &Entry) -> (&str, &str) {
    (&entry.path, &entry.heading)
}

fn group_comment(entry: &Entry, path: &str) -> Option<String> {
    if entry.path != path {
        return Some(format!("## {}", entry.path));
    }
    (!entry.heading.is_empty()).then(|| format!("## #{}", entry.heading))
}

/// The comment of an entry: what people wrote there, then ours.
fn comment(before: &str, notes: &[String]) -> String {
    let theirs = before.lines().filter(|l| !note::is_ours(l)).map(|l| format!("{l}\n"));
    theirs.chain(notes.iter().map(|n| format!("# {n}\n"))).collect()
}

struct Merge<'a> {
    before: &'a str,
    entries: &'a [Entry],
    spans: Vec<Span<'a>>,
    /// For each entry, its message in the file.
    known: Vec<Option<usize>>,
    /// The entries whose messages stay where they are.
    stay: HashSet<usize>,
    keys: HashMap<String, String>,
}

impl<'a> Merge<'a> {
    fn of(before: &'a str, entries: &'a [Entry]) -> Self {
        let spans = spans(before);
        let by_id: HashMap<&str, usize> = spans.iter().enumerate().rev().map(|(i, s)| (s.id, i)).collect();
        let known: Vec<Option<usize>> = entries.iter().map(|e| by_id.get(e.id.as_str()).copied()).collect();
        let here: Vec<(usize, usize)> =
            known.iter().enumerate().filter_map(|(e, s)| Some((e, (*s)?))).filter(|(_, s)| !spans[*s].aside).collect();
        let stay = longest_in_order(&here);
        let keys = Ids::read(before).order.into_iter().rev().collect();
        Self { before, entries, spans, known, stay, keys }
    }

    fn apply(&self, path: &str, notes: &[Vec<String>]) -> String {
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let wanted: HashSet<usize> = self.known.iter().flatten().copied().collect();
        for index in &self.stay {
            self.update(*index, &notes[*index], &mut edits);
        }
        let stays: HashSet<usize> = self.stay.iter().filter_map(|e| self.known[*e]).collect();
        let mut aside = String::new();
        for (index, span) in self.spans.iter().enumerate() {
            if stays.contains(&index) || span.aside && !wanted.contains(&index) {
                continue;
            }
            edits.push((self.whole(index), String::new()));
            if !wanted.contains(&index) {
                let comment = comment(&self.before[span.comment.clone()], &[]);
                aside.push_str(&format!("\n{comment}{}\n", &self.before[span.message.clone()]));
            }
        }
        let mut later = String::new();
        for (index, notes) in notes.iter().enumerate().filter(|(index, _)| !self.stay.contains(index)) {
            let text = self.block(index, notes);
            let (at, lead, trail) = self.position(index, path);
            match at {
                Some(at) => edits.push((at..at, format!("{lead}{text}{trail}"))),
                None => later.push_str(&format!("{lead}{text}")),
            }
        }
        let removed = edits.iter().any(|(range, text)| text.is_empty() && !range.is_empty());
        let mut out = applied(self.before, edits);
        let end = line_end(self.before);
        if removed {
            out = without_empty_groups(&out);
        }
        let mut tail = later;
        if !aside.is_empty() {
            let has_group = self.spans.iter().enumerate().any(|(index, s)| s.aside && !wanted.contains(&index));
            if !has_group {
                tail.push_str(&format!("\n{ASIDE}\n"));
            }
            tail.push_str(&aside);
        }
        if !tail.is_empty() {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push_str(end);
            }
            out.push_str(&with_end(&tail, end));
        }
        out
    }

    /// Comment and value of a message that stays.
    fn update(&self, index: usize, notes: &[String], edits: &mut Vec<(Range<usize>, String)>) {
        let Some(span) = self.known[index].map(|s| &self.spans[s]) else { return };
        let end = line_end(self.before);
        let (old, new) = (&self.before[span.comment.clone()], comment(&self.before[span.comment.clone()], notes));
        if old.lines().ne(new.lines()) {
            edits.push((span.comment.clone(), with_end(&new, end)));
        }
        if !self.is_current(index) {
            let entry = &self.entries[index];
            let message = written(&entry.id, &pattern(&entry.text, entry.labels));
            edits.push((span.value.clone(), with_end(&message, end)));
        }
    }

    fn is_current(&self, index: usize) -> bool {
        let entry = &self.entries[index];
        self.keys.get(&entry.id).is_some_and(|k| *k == key(&entry.text))
    }

    /// An entry that is new in its place: as the file has it elsewhere, else as we write it.
    fn block(&self, index: usize, notes: &[String]) -> String {
        let entry = &self.entries[index];
        let fresh = written(&entry.id, &pattern(&entry.text, entry.labels));
        let (old, message) = match self.known[index].map(|s| &self.spans[s]) {
            Some(span) if self.is_current(index) => {
                (&self.before[span.comment.clone()], self.before[span.message.clone()].to_owned())
            }
            Some(span) => {
                let attributes = &self.before[span.value.end..span.message.end];
                (&self.before[span.comment.clone()], fresh + attributes)
            }
            None => ("", fresh),
        };
        with_end(&format!("{}{message}\n", comment(old, notes)), line_end(self.before))
    }

    /// Where a new entry goes: `None` is the end of the file; and what stands before and after it.
    fn position(&self, index: usize, path: &str) -> (Option<usize>, String, String) {
        let end = line_end(self.before);
        let staying = |i: &usize| self.stay.contains(i);
        let before = (0..index).rev().find(staying);
        let after = (index + 1..self.entries.len()).find(staying);
        let here = place(&self.entries[index]);
        let span = |entry: usize| self.known[entry].map(|s| &self.spans[s]);
        // Whether the entry before this one, which may be new as well, is of the same group.
        let goes_on = index > 0 && place(&self.entries[index - 1]) == here;
        let opens = if goes_on { None } else { group_comment(&self.entries[index], path) };
        // Nothing of another group may come between, or it would end up on the wrong side.
        let joins = |next: &usize| self.entries[index..=*next].iter().all(|e| place(e) == here);
        if let Some(next) = after.filter(joins).and_then(span)
            && before.is_none_or(|b| place(&self.entries[b]) != here)
        {
            return (Some(next.comment.start), String::new(), end.to_owned());
        }
        let lead = opens.map_or_else(|| end.to_owned(), |group| format!("{end}{group}{end}{end}"));
        if let Some(previous) = before.and_then(span) {
            let line = self.before[previous.message.end..].find('\n').map(|i| previous.message.end + i + 1);
            return (line, lead, String::new());
        }
        match after.and_then(span) {
            // At the very top, before the first group.
            Some(next) => (Some(next.group.start), lead.trim_start_matches(['\r', '\n']).to_owned(), end.to_owned()),
            None => (None, lead, String::new()),
        }
    }

    /// A message with its comment and the blank lines after it.
    fn whole(&self, index: usize) -> Range<usize> {
        let span = &self.spans[index];
        let mut at = span.message.end;
        for line in self.before[at..].split_inclusive('\n') {
            let first = at == span.message.end;
            if !first && !line.trim().is_empty() {
                break;
            }
            at += line.len();
        }
        span.comment.start..at
    }
}

fn with_end(text: &str, end: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', end)
}

/// The entries of the longest run that is in the file's order already.
fn longest_in_order(pairs: &[(usize, usize)]) -> HashSet<usize> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(pairs.len());
    for (i, (_, at)) in pairs.iter().enumerate() {
        let previous = (0..i).filter(|j| pairs[*j].1 < *at).max_by_key(|j| (best[*j].0, *j));
        best.push((previous.map_or(1, |j| best[j].0 + 1), previous));
    }
    let mut at = (0..pairs.len()).max_by_key(|i| (best[*i].0, *i));
    let mut kept = HashSet::new();
    while let Some(i) = at {
        kept.insert(pairs[i].0);
        at = best[i].1;
    }
    kept
}

fn applied(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    // What is inserted at a place comes before what is replaced there.
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, new) in edits {
        if range.start > at {
            out.push_str(&text[at..range.start]);
        }
        if !out.is_empty() && !out.ends_with('\n') && range.start == text.len() {
            out.push_str(line_end(text));
        }
        out.push_str(&new);
        at = at.max(range.end);
    }
    out.push_str(&text[at..]);
    out
}

/// Group comments of ours below which nothing stands any more are left out.
fn without_empty_groups(text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let ours = |line: &str| line.starts_with("## #") || line.starts_with(ASIDE);
    let empty = |at: usize| {
        let next = lines[at + 1..].iter().find(|l| !l.trim().is_empty());
        ours(lines[at]) && next.is_none_or(|l| l.starts_with("## "))
    };
    let mut out = String::with_capacity(text.len());
    let mut skipping = false;
    for (at, line) in lines.iter().enumerate() {
        skipping = empty(at) || skipping && line.trim().is_empty();
        if !skipping {
            out.push_str(line);
        }
    }
    let kept = out.trim_end_matches(['\r', '\n']).len();
    if out.len() > kept {
        out.truncate(kept);
        out.push_str(line_end(text));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::extract::with_kept_ids;
    use crate::localize::subject::of_document;
    use crate::source::Source;

    fn entries(text: &str) -> Vec<Entry> {
        of_document(&Source::new("x.md", text)).unwrap()
    }

    /// The catalog after the document has become `text`.
    fn after(catalog: &str, text: &str) -> String {
        let entries = with_kept_ids(entries(text), &Ids::read(catalog), false);
        let notes = vec![Vec::new(); entries.len()];
        merged(catalog, "x.md", &entries, &notes)
    }

    const DOCUMENT: &str =
        "---\ntitle: T\n---\n## H\n\n1. Open the door.\n1. Wait a minute.\n\n## K\n\nThe last words.\n";

    /// As somebody may have it: own comments, a term, an attribute, odd spaces, other line ends.
    const EDITED: &str = "\u{FEFF}### Our own words on top\r\n\r\n-brand = Door\r\n\r\ntitle = T\r\n\r\n## #h\r\n\r\n\r\n# Say this gently.\r\nh-heading=H\r\nh-step-1 =\r\n      Open the door.\r\n    .note = Kept\r\nh-step-2 = Wait a minute.\r\n# Nobody knows why this stands here.\r\n\r\n## #k\r\n\r\nk-heading = K\r\nk-text-1 = The last words.\r\n";

    #[test]
    fn what_agrees_is_not_touched() {
        assert_eq!(after(EDITED, DOCUMENT), EDITED);
    }

    #[test]
    fn only_what_changed_is_changed() {
        let text = DOCUMENT
            .replace("Open the door.", "Open the front door.")
            .replace("1. Wait a minute.", "1. Knock.\n1. Wait a minute.\n\n## N\n\nNew words.");
        insta::assert_snapshot!(after(EDITED, &text).replace('\r', "↵"), @r"
        ﻿### Our own words on top↵
        ↵
        -brand = Door↵
        ↵
        title = T↵
        ↵
        ## #h↵
        ↵
        ↵
        # Say this gently.↵
        h-heading=H↵
        h-step-1 = Open the front door.↵
            .note = Kept↵
        ↵
        h-step-2-2 = Knock.↵
        h-step-2 = Wait a minute.↵
        ↵
        ## #n↵
        ↵
        n-heading = N↵
        ↵
        n-text-1 = New words.↵
        # Nobody knows why this stands here.↵
        ↵
        ## #k↵
        ↵
        k-heading = K↵
        k-text-1 = The last words.↵
        ");
    }

    #[test]
    fn what_is_gone_is_kept_aside_and_comes_back() {
        let gone = after(EDITED, "---\ntitle: T\n---\n## H\n\n1. Wait a minute.\n");
        insta::assert_snapshot!(gone.replace('\r', "↵"), @r"
        ﻿### Our own words on top↵
        ↵
        -brand = Door↵
        ↵
        title = T↵
        ↵
        ## #h↵
        ↵
        ↵
        # Say this gently.↵
        h-heading=H↵
        h-step-2 = Wait a minute.↵
        # Nobody knows why this stands here.↵
        ↵
        ## Orphans↵
        ↵
        h-step-1 =↵
              Open the door.↵
            .note = Kept↵
        ↵
        k-heading = K↵
        ↵
        k-text-1 = The last words.↵
        ");
        let back = after(&gone, DOCUMENT);
        let ids = |ftl: &str| Ids::read(ftl).order;
        assert_eq!(ids(&back), ids(EDITED));
        assert!(back.contains(".note = Kept") && !back.contains(ASIDE), "{back}");
    }

    /// Documents of a few lines out of which any edit can be made.
    fn document() -> impl proptest::strategy::Strategy<Value = String> {
        use proptest::prelude::*;
        let line = prop::sample::select(vec![
            "## One",
            "## Two",
            "## Two",
            "1. Open the door.",
            "1. Open the front door.",
            "1. Close it.",
            "- A bullet",
            "A paragraph of words.",
            "A paragraph of other words.",
            "| a | b |\n|---|---|\n| Cell | More |",
            "![A picture](/x.png)",
            "1. Click **Save** on {% data variables.a.b %}.",
            "[x] {y} \u{202E}",
            "> Quoted",
        ]);
        prop::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n\n") + "\n")
    }

    /// What people do to a catalog.
    fn disturbed(catalog: &str, how: u8) -> String {
        match how {
            0 => catalog.replace('\n', "\r\n"),
            1 => format!("\u{FEFF}{catalog}"),
            2 => catalog.replace("\n\n", "\n\n\n"),
            3 => catalog.replace("\n\n", "\n"),
            4 => catalog.lines().rev().filter(|l| l.contains(" = ")).map(|l| format!("# Mine\n{l}\n")).collect(),
            5 => format!("-term = T\n{catalog}# the end"),
            6 => catalog.trim_end().to_owned(),
            _ => catalog.to_owned(),
        }
    }

    proptest::proptest! {
        #[test]
        fn twice_changes_nothing_and_every_unit_is_there(first in document(), how in 0..8_u8, second in document()) {
            let old = disturbed(&after("", &first), how);
            let once = after(&old, &second);
            proptest::prop_assert_eq!(&after(&once, &second), &once, "{}", old);
            let entries = with_kept_ids(entries(&second), &Ids::read(&once), false);
            let own: Vec<(String, String)> = entries.iter().map(|e| (e.id.clone(), key(&e.text))).collect();
            let there: Vec<(String, String)> = Ids::read(&once).order.into_iter().take(own.len()).collect();
            proptest::prop_assert_eq!(there, own, "{}", once);
            // Nothing that anybody had is lost: what is gone is kept aside.
            let ids = |ftl: &str| Ids::read(ftl).order.into_iter().map(|(id, _)| id).collect::<HashSet<_>>();
            proptest::prop_assert!(ids(&once).is_superset(&ids(&old)), "{}\n{}", old, once);
            let mine = |ftl: &str| ftl.matches("# Mine").count() + ftl.matches("-term").count() + ftl.matches("# the end").count();
            proptest::prop_assert_eq!(mine(&once), mine(&old), "{}\n{}", old, once);
            if how == 0 {
                proptest::prop_assert!(!once.replace("\r\n", "").contains('\n'), "{:?}", once);
            }
            proptest::prop_assert_eq!(once.starts_with('\u{FEFF}'), old.starts_with('\u{FEFF}'));
        }
    }
}
