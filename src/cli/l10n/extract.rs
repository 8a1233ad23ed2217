//! `vade l10n extract`.

use crate::cli::{Exit, Session, open};
use crate::diagnostic::Result;
use crate::localize::{Shelf, sync};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "id")]
    pub ids: Vec<String>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, builtin) = open::tree(session)?;
    let shelf = Shelf::of(&library);
    let folder = super::folder(&shelf, builtin)?;
    let only: Vec<String> =
        args.ids.iter().map(|id| library.find(id).map(|f| library.id(&f.path))).collect::<Result<_>>()?;
    let update = sync::update(&library, &shelf, &only, &|tag| super::translators_words(session, tag))?;
    for finding in &update.findings {
        session.report(finding);
    }
    for (path, text) in &update.files {
        super::write(&folder.join(path), text)?;
    }
    let units: usize = update.catalogs.iter().map(|c| c.1).sum();
    let counts =
        [("catalogs", update.catalogs.len().into()), ("units", units.into()), ("files", update.files.len().into())];
    let line = session.say("l10n-extracted", &counts) + "\n";
    session.print(&line);
    Ok(if update.findings.is_empty() { Exit::Done } else { Exit::Findings })
}
