//! `locales/l10n.lock`: for each unit and language the source text that its translation was made for (`DESIGN.md`, "Units").
//!
//! One line an entry, sorted, so that two people's changes merge: catalog and unit, language, fingerprint of the source text, its
//! folded fingerprint, hash of the translation, and `fuzzy` where nobody has confirmed it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::catalog::key;
use crate::source::Wording;

/// What is known of one translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locked {
    /// Fingerprint of the source text.
    pub source: String,
    /// The same without markup, case, punctuation and link targets.
    pub folded: String,
    /// Hash of the translation's pattern.
    pub translation: String,
    /// Nobody has confirmed it.
    pub fuzzy: bool,
}

/// All of a tree's translations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// By `catalog#unit` and language.
    pub entries: BTreeMap<(String, String), Locked>,
}

impl Lock {
    /// Reads the file; a line that is not of its form is passed over.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self { entries: text.lines().filter(|l| !l.starts_with('#')).filter_map(entry).collect() }
    }

    /// The 1-based lines of the file that are of no known form, or that say something else of a translation than a line before: what
    /// a merge of two people's changes leaves behind.
    #[must_use]
    pub fn strays(text: &str) -> Vec<u32> {
        let mut known: BTreeMap<(String, String), Locked> = BTreeMap::new();
        let mut is_stray = |line: &str| match entry(line) {
            Some((name, locked)) => known.insert(name, locked.clone()).is_some_and(|before| before != locked),
            None => true,
        };
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
        lines.filter(|(_, line)| is_stray(line)).map(|(number, _)| number).collect()
    }

    /// The file's text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::from("# unit\tlanguage\tsource\tfolded\ttranslation. Written by `vade l10n`.\n");
        for ((unit, language), locked) in &self.entries {
            let fuzzy = if locked.fuzzy { "\tfuzzy" } else { "" };
            let _ = writeln!(
                out,
                "{unit}\t{language}\t{}\t{}\t{}{fuzzy}",
                locked.source, locked.folded, locked.translation
            );
        }
        out
    }

    /// Whether the translation was made for another source text than this.
    #[must_use]
    pub fn is_older(&self, unit: &str, language: &str, source: &str) -> bool {
        let locked = self.entries.get(&(unit.to_owned(), language.to_owned()));
        locked.is_some_and(|l| l.source != fingerprint(source))
    }

    /// What a translation with that pattern is to the source text as it is now.
    #[must_use]
    pub fn state(&self, unit: &str, language: &str, source: &str, translation: &str) -> Wording {
        let Some(locked) = self.entries.get(&(unit.to_owned(), language.to_owned())) else { return Wording::Own };
        if locked.translation != hash(translation) {
            // Edited since: whoever did that saw the source as it is.
            return Wording::Own;
        }
        if locked.source == fingerprint(source) {
            return if locked.fuzzy { Wording::Fuzzy } else { Wording::Own };
        }
        if locked.folded == folded(source) { Wording::StaleMinor } else { Wording::Stale }
    }
}

fn entry(line: &str) -> Option<((String, String), Locked)> {
    let mut parts = line.split('\t');
    let name = (parts.next()?.to_owned(), parts.next()?.to_owned());
    let (source, folded) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    let translation = parts.next()?.to_owned();
    Some((name, Locked { source, folded, translation, fuzzy: parts.next() == Some("fuzzy") }))
}

/// 64 bits are enough: the chance of a collision among 100,000 units is 3 in 10^10.
#[must_use]
pub fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The fingerprint of a source text.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    hash(&key(text))
}

/// The fingerprint of a source text without markup, case, punctuation and link targets.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::new();
    let (mut target, mut before) = (false, ' ');
    for c in key(text).chars() {
        match c {
            '(' if before == ']' => target = true,
            ')' if target => target = false,
            c if !target && (c.is_alphanumeric() || c == '\u{1}') => out.extend(c.to_lowercase()),
            c if !target && c.is_whitespace() && !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
        before = c;
    }
    hash(out.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let locked = Locked {
            source: fingerprint("Click **Save**."),
            folded: folded("Click **Save**."),
            translation: hash("Speichern."),
            fuzzy: false,
        };
        Lock { entries: [(("procedures/x#save".to_owned(), "de".to_owned()), locked)].into() }
    }

    #[test]
    fn the_file_is_read_as_it_is_written() {
        assert_eq!(Lock::read(&lock().write()), lock());
    }

    #[test]
    fn what_a_merge_leaves_behind_is_found() {
        let (ours, theirs) = (lock().write(), lock().write().replace("\tde\t", "\tde\t0"));
        let line = |text: &str| text.lines().last().unwrap().to_owned();
        let (ours, theirs) = (line(&ours), line(&theirs));
        let merged = format!("# Units\n<<<<<<< HEAD\n{ours}\n=======\n{theirs}\n>>>>>>> theirs\n\n{theirs}\n");
        assert_eq!(Lock::strays(&merged), [2, 4, 5, 6]);
        assert_eq!(Lock::strays(&lock().write()), Vec::<u32>::new());
    }

    #[test]
    fn a_translation_is_fresh_until_its_source_moves() {
        let state = |source, translation| lock().state("procedures/x#save", "de", source, translation);
        assert_eq!(state("Click **Save**.", "Speichern."), Wording::Own);
        assert_eq!(state("click Save", "Speichern."), Wording::StaleMinor, "markup, case and punctuation only");
        assert_eq!(state("Do not click **Save**.", "Speichern."), Wording::Stale);
        assert_eq!(
            state("Do not click **Save**.", "Nicht speichern."),
            Wording::Own,
            "edited after its source changed"
        );
    }
}
