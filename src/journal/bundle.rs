//! A run in one file, which another machine can check: `manifest.json` names every other file with its hash, and may be signed.
//!
//! The same run always makes the same bytes. Nothing of a bundle is ever unpacked: it is read where it is.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead as _, Read, Write};
use std::path::{Component, Path};

use serde_json::{Value, json};

use super::chain::{self, Link};
use super::event::Recorded;
use super::keep::{self, Sum, Verified, is_plain};
use super::store::failed;
use super::{Journal, Run};
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::canonical;

/// The format of bundles.
const FORMAT: &str = "vade-run/1";
const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.json.sig";
const RUN: &str = "run.json";
const EVENTS: &str = "events.jsonl";
const EVIDENCE: &str = "evidence/";
/// More than this of a file that is read whole is not a run's.
const LARGEST: u64 = 256 << 20;

/// A bundle that was read.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The run.
    pub run: Run,
    /// Its events; their chain is whole.
    pub events: Vec<Recorded>,
    /// What was found of its files.
    pub verified: Verified,
    /// The manifest's bytes, which a signature covers.
    pub manifest: Vec<u8>,
    /// The signature, where there is one.
    pub signature: Option<Vec<u8>>,
}

/// Signs the manifest's bytes.
pub type Signed<'a> = &'a dyn Fn(&[u8]) -> Result<Vec<u8>>;

impl Journal {
    /// Writes a run as a bundle.
    ///
    /// # Errors
    /// `journal-failed`, `journal-broken`, what [`Journal::verify`] finds first, and what signing says.
    pub fn export(&self, run: &Run, out: &mut dyn Write, sign: Option<Signed<'_>>) -> Result<Verified> {
        let verified = self.verify(run)?;
        if let Some(flaw) = verified.flaws.first() {
            return Err(Box::new(flaw.clone()));
        }
        let events = self.events(run)?;
        let links = self.links(run).map_err(|e| failed(&e))?;
        let mut lines = String::new();
        for link in links {
            lines.push_str(&canonical(&json!(link)));
            lines.push('\n');
        }
        let texts = [(RUN, canonical(&json!(run)) + "\n"), (EVENTS, lines)];
        let evidence = keep::named(&events);
        let entry = |(bytes, sha256): &Sum| json!({"bytes": bytes, "sha256": sha256});
        let mut files = serde_json::Map::new();
        for (name, text) in &texts {
            let sum = keep::sum(text.as_bytes()).map_err(|e| failed(&e))?;
            files.insert((*name).to_owned(), entry(&sum));
        }
        files.extend(evidence.iter().map(|(name, sum)| (format!("{EVIDENCE}{name}"), entry(sum))));
        let manifest = json!({
            "format": FORMAT, "run": run.id, "head": verified.head, "events": verified.events, "files": files,
        });
        let manifest = canonical(&manifest) + "\n";
        let signature = sign.map(|sign| sign(manifest.as_bytes())).transpose()?;
        let write = || -> io::Result<()> {
            let mut tar = tar::Builder::new(out);
            append(&mut tar, MANIFEST, manifest.len() as u64, manifest.as_bytes())?;
            if let Some(signature) = &signature {
                append(&mut tar, SIGNATURE, signature.len() as u64, signature.as_slice())?;
            }
            for (name, text) in &texts {
                append(&mut tar, name, text.len() as u64, text.as_bytes())?;
            }
            for (name, (bytes, _)) in &evidence {
                let file = File::open(self.evidence_of(&run.id).join(name))?;
                append(&mut tar, &format!("{EVIDENCE}{name}"), *bytes, file.take(*bytes))?;
            }
            tar.into_inner()?.flush()
        };
        write().map_err(|e| failed(&e))?;
        Ok(verified)
    }
}

/// Adds a file without anything that differs from one machine or moment to the next.
fn append(tar: &mut tar::Builder<&mut dyn Write>, name: &str, bytes: u64, from: impl Read) -> io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes);
    header.set_mode(0o644);
    header.set_mtime(0);
    header.set_uid(0);
    header.set_gid(0);
    header.set_cksum();
    tar.append_data(&mut header, name, from)
}

impl Bundle {
    /// Reads and checks a bundle: each file against the manifest, the chain against itself, the evidence against the chain.
    ///
    /// # Errors
    /// `no-such-file`, `bundle-unreadable` where it is none, `journal-broken`. What is wrong with single files is in `verified`.
    pub fn read(path: &Path) -> Result<Self> {
        let shown = path.display().to_string();
        let unreadable = |reason: String| -> Box<Diagnostic> {
            Box::new(Diagnostic::error("bundle-unreadable").with("path", shown.as_str()).with("reason", reason))
        };
        let Files { mut whole, sums } = files(path).map_err(|e| unreadable(e.to_string()))?;
        let mut take = |name: &str| whole.remove(name).ok_or_else(|| unreadable(name.to_owned()));
        let (manifest, run, lines) = (take(MANIFEST)?, take(RUN)?, take(EVENTS)?);
        let signature = whole.remove(SIGNATURE);
        let said: Value = serde_json::from_slice(&manifest).map_err(|e| unreadable(e.to_string()))?;
        if said["format"] != FORMAT {
            return Err(unreadable(said["format"].as_str().unwrap_or_default().to_owned()));
        }
        let run: Run = serde_json::from_slice(&run).map_err(|e| unreadable(e.to_string()))?;
        let links: std::result::Result<Vec<Link>, String> = lines
            .lines()
            .map(|line| {
                line.map_err(|e| e.to_string()).and_then(|l| serde_json::from_str(&l).map_err(|e| e.to_string()))
            })
            .collect();
        let events = chain::read(&run, links.map_err(unreadable)?)?;
        let evidence: BTreeMap<String, Sum> = sums
            .iter()
            .filter_map(|(name, sum)| Some((name.strip_prefix(EVIDENCE)?.to_owned(), sum.clone())))
            .filter(|(name, _)| is_plain(name))
            .collect();
        let mut verified = keep::hold(&run, &events, &evidence);
        let listed: BTreeMap<String, Sum> = said["files"].as_object().into_iter().flatten().map(listed).collect();
        let flaw = |rule: Diagnostic, file: &str| rule.with("path", shown.as_str()).with("file", file);
        for (name, sum) in &listed {
            if sums.get(name) != Some(sum) {
                verified.flaws.push(flaw(Diagnostic::error("bundle-differs"), name));
            }
        }
        for name in sums.keys().filter(|n| !listed.contains_key(*n) && *n != MANIFEST && *n != SIGNATURE) {
            verified.flaws.push(flaw(Diagnostic::error("bundle-not-listed"), name));
        }
        if said["head"] != verified.head || said["run"] != run.id {
            verified.flaws.push(flaw(Diagnostic::error("bundle-differs"), MANIFEST));
        }
        Ok(Self { run, events, verified, manifest, signature })
    }
}

fn listed((name, sum): (&String, &Value)) -> (String, Sum) {
    (name.clone(), (sum["bytes"].as_u64().unwrap_or_default(), sum["sha256"].as_str().unwrap_or_default().to_owned()))
}

/// The files of a bundle: those that are read whole, and the sizes and hashes of all.
struct Files {
    whole: BTreeMap<String, Vec<u8>>,
    sums: BTreeMap<String, Sum>,
}

fn files(path: &Path) -> io::Result<Files> {
    let odd = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let mut files = Files { whole: BTreeMap::new(), sums: BTreeMap::new() };
    let mut archive = tar::Archive::new(io::BufReader::new(File::open(path)?));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let name = entry.path()?.to_string_lossy().into_owned();
        let plain = Path::new(&name).components().all(|c| matches!(c, Component::Normal(_)));
        if !plain || entry.header().entry_type() != tar::EntryType::Regular || files.sums.contains_key(&name) {
            return Err(odd(&name));
        }
        let sum = if [MANIFEST, SIGNATURE, RUN, EVENTS].contains(&name.as_str()) {
            if entry.size() > LARGEST {
                return Err(odd(&name));
            }
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            let sum = keep::sum(bytes.as_slice())?;
            files.whole.insert(name.clone(), bytes);
            sum
        } else {
            keep::sum(&mut entry)?
        };
        files.sums.insert(name, sum);
    }
    Ok(files)
}
