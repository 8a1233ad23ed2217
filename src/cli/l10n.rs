//! `vade l10n`: catalogs that follow the documents.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::{Shelf, sync};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    Extract(Extract),
}

#[derive(Debug, clap::Args)]
pub(super) struct Extract {
    #[arg(value_name = "id")]
    pub ids: Vec<String>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    match &args.command {
        Command::Extract(args) => extract(session, args),
    }
}

fn extract(session: &mut Session, args: &Extract) -> Result<Exit> {
    let (library, builtin) = open::tree(session)?;
    let shelf = Shelf::of(&library);
    let Some(folder) = shelf.folder().filter(|_| !builtin) else {
        return Diagnostic::error("l10n-builtin").into();
    };
    for id in &args.ids {
        library.find(id)?;
    }
    let update = sync::update(&library, &shelf, &args.ids)?;
    for finding in &update.findings {
        session.report(finding);
    }
    for (path, text) in &update.files {
        write(&folder.join(path), text)?;
    }
    let units: usize = update.catalogs.iter().map(|c| c.1).sum();
    let counts =
        [("catalogs", update.catalogs.len().into()), ("units", units.into()), ("files", update.files.len().into())];
    let line = session.lexicon.say("l10n-extracted", &counts);
    let _ = writeln!(session.world.out, "{line}");
    Ok(if update.findings.is_empty() { Exit::Done } else { Exit::Findings })
}

fn write(file: &Path, text: &str) -> Result<()> {
    let failed = |e: std::io::Error| {
        let path = file.display().to_string();
        Box::new(Diagnostic::error("file-unwritable").with("path", path).with("reason", e.to_string()))
    };
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(file, text).map_err(failed)
}
