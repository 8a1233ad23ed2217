//! `vade runs export` and `vade runs verify`: a run in one file, and whether a run or such a file is as it was written.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::super::args::Format;
use super::super::{Exit, Session, account};
use super::signing;
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{Bundle, Verified};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Export {
    #[arg(value_name = "run")]
    pub run: String,
    #[arg(long, value_name = "out")]
    pub out: PathBuf,
    #[arg(long, value_name = "sign")]
    pub sign: Option<PathBuf>,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Verify {
    #[arg(value_name = "what", id = "what")]
    pub what: String,
    #[arg(long, value_name = "allowed-signers")]
    pub allowed_signers: Option<PathBuf>,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

pub(super) fn export(session: &mut Session, args: &Export) -> Result<Exit> {
    let journal = super::journal(session, args.state.as_ref(), &args.run)?;
    let run = journal.run(&args.run)?;
    let out = session.path(&args.out);
    let key = args.sign.as_ref().map(|key| session.path(key));
    let sign = |bytes: &[u8]| signing::sign(key.as_deref().unwrap_or(Path::new("")), bytes);
    let unwritable = |e: &std::io::Error| {
        let path = args.out.display().to_string();
        Box::new(Diagnostic::error("output-unwritable").with("path", path).with("reason", e.to_string()))
    };
    // It is there whole or not at all.
    let mut name = out.clone().into_os_string();
    name.push(".part");
    let part = PathBuf::from(name);
    let mut file = File::create(&part).map_err(|e| unwritable(&e))?;
    let written = journal.export(&run, &mut file, key.is_some().then_some(&sign as _));
    let verified = match written {
        Ok(verified) => verified,
        Err(error) => {
            let _ = fs::remove_file(&part);
            return Err(error);
        }
    };
    file.flush().and_then(|()| file.sync_all()).and_then(|()| fs::rename(&part, &out)).map_err(|e| unwritable(&e))?;
    let note = Diagnostic::note("run-exported")
        .with("run", run.id.as_str())
        .with("path", args.out.display().to_string())
        .with("head", verified.head);
    session.report(&note);
    Ok(Exit::Done)
}

pub(super) fn verify(session: &mut Session, args: &Verify) -> Result<Exit> {
    let mut notes = Vec::new();
    match checked(session, args, &mut notes) {
        Ok((run, verified)) => {
            tell(session, args, &run, &verified, &notes);
            let clean = verified.flaws.is_empty();
            Ok(if clean { Exit::Done } else { Exit::Findings })
        }
        // That is what was asked for, and is no mistake in asking.
        Err(flaw) if flaw.rule == "journal-broken" => {
            session.report(&flaw);
            Ok(Exit::Findings)
        }
        Err(error) => Err(error),
    }
}

/// The run, what was found of it, and what is known of its signature.
fn checked(session: &Session, args: &Verify, notes: &mut Vec<Diagnostic>) -> Result<(String, Verified)> {
    let path = session.path(Path::new(&args.what));
    if !path.is_file() {
        let journal = super::journal(session, args.state.as_ref(), &args.what)?;
        let run = journal.run(&args.what)?;
        let verified = journal.verify(&run)?;
        return Ok((run.id, verified));
    }
    let mut bundle = Bundle::read(&path)?;
    let signers = args.allowed_signers.as_ref().map(|file| session.path(file));
    let scratch = account::state_folder(session, args.state.as_ref());
    match (&bundle.signature, signers) {
        (None, None) => {}
        (None, Some(_)) => bundle.verified.flaws.push(Diagnostic::error("signature-missing")),
        (Some(signature), signers) => {
            match signing::verify(&scratch, &bundle.manifest, signature, signers.as_deref())? {
                Ok(note) => notes.push(note),
                Err(flaw) => bundle.verified.flaws.push(flaw),
            }
        }
    }
    Ok((bundle.run.id, bundle.verified))
}

fn tell(session: &mut Session, args: &Verify, run: &str, verified: &Verified, notes: &[Diagnostic]) {
    if args.format == Format::Json {
        let said = |d: &Diagnostic| json!({"rule": d.rule, "text": session.lexicon.say(d.rule, &d.args)});
        let value = json!({
            "run": run,
            "whole": verified.flaws.is_empty(),
            "events": verified.events,
            "head": verified.head,
            "files": verified.files,
            "pruned": verified.pruned,
            "flaws": verified.flaws.iter().map(said).collect::<Vec<_>>(),
            "notes": notes.iter().map(said).collect::<Vec<_>>(),
        });
        session.print(&(serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"));
        return;
    }
    for note in verified.flaws.iter().chain(notes) {
        session.report(note);
    }
    if verified.flaws.is_empty() {
        let args = [
            ("run", run.into()),
            ("events", verified.events.into()),
            ("files", verified.files.into()),
            ("pruned", verified.pruned.into()),
        ];
        let whole = session.say("run-is-whole", &args);
        let (head, colon) = (session.say("runs-head", &[]), session.say("problem-colon", &[]));
        session.print(&format!("{whole}\n{head}{colon}{}\n", verified.head));
    }
}
