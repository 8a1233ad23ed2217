//! `vade l10n pseudo`: catalogs in the pseudo-language, in which a team sees its own documents.

use std::path::PathBuf;

use crate::cli::{Exit, Session, open};
use crate::diagnostic::Result;
use crate::localize::subject::Subject;
use crate::localize::takeover::source_catalogs;
use crate::localize::{Shelf, edit, pattern, pseudo, status};
use crate::words::pseudo::TAG;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "id")]
    pub ids: Vec<String>,
    #[arg(long, value_name = "out")]
    pub out: Option<PathBuf>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, builtin) = open::tree(session)?;
    let shelf = match &args.out {
        Some(out) => Shelf::at(&library, &session.path(out)),
        None => Shelf::of(&library),
    };
    let folder = super::folder(&shelf, builtin && args.out.is_none())?;
    let only: Vec<String> = args.ids.iter().map(|id| super::catalog(&library, id)).collect::<Result<_>>()?;
    // Units are found by the ids that the source language's catalogs give them.
    let mut files = source_catalogs(&library, &shelf, &|tag| super::translators_words(session, tag))?;
    let (mut units, mut catalogs) = (0_usize, 0_usize);
    for Subject { catalog, entries, .. } in status::catalogs(&library, &shelf) {
        if !only.is_empty() && !only.contains(&catalog) {
            continue;
        }
        // Nobody writes in these files by hand, so each is made anew.
        let mut text = format!("### {catalog}: vade l10n pseudo\n\n");
        for entry in &entries {
            text.push_str(&edit::written(&entry.id, &pattern(&pseudo(&entry.text, entry.labels), entry.labels)));
            text.push('\n');
        }
        files.insert(shelf.path(TAG, &catalog), text);
        (units, catalogs) = (units + entries.len(), catalogs + 1);
    }
    files.retain(|path, text| shelf.read(path).as_deref() != Some(text));
    for (path, text) in &files {
        super::write(&folder.join(path), text)?;
    }
    let counts = [("catalogs", catalogs.into()), ("units", units.into()), ("files", files.len().into())];
    let line = session.say("l10n-extracted", &counts) + "\n";
    session.print(&line);
    Ok(Exit::Done)
}
