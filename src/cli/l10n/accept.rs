//! `vade l10n accept`: a person says that an unchanged translation still holds.

use std::collections::BTreeSet;

use crate::cli::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::{Shelf, status, sync};
use crate::words::negotiation;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "id", required = true)]
    pub ids: Vec<String>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, builtin) = open::tree(session)?;
    let shelf = Shelf::of(&library);
    let folder = super::folder(&shelf, builtin)?;
    let only: Vec<String> = args.ids.iter().map(|id| super::catalog(&library, id)).collect::<Result<_>>()?;
    // What a document is written in needs nobody's word.
    let subjects = status::catalogs(&library, &shelf).into_iter().filter(|s| only.contains(&s.catalog));
    let languages: BTreeSet<String> = subjects.flat_map(|s| shelf.languages_beside(&s.language)).collect();
    let languages: Vec<String> = languages.into_iter().collect();
    let names: Vec<&str> = languages.iter().map(String::as_str).collect();
    // The language is named each time: a person answers for one at once.
    let Some(asked) = session.lang.clone() else {
        return Diagnostic::error("l10n-language").with("languages", languages).into();
    };
    let Some(language) = negotiation::matching(&asked, &names).map(|i| names[i]) else {
        return negotiation::unknown(&asked, &names).into();
    };
    let (lock, confirmed) = sync::accept(&library, &shelf, language, &only);
    if confirmed > 0 {
        super::write(&folder.join("l10n.lock"), &lock.write())?;
    }
    let line = session.say("l10n-accepted", &[("units", confirmed.into()), ("language", language.into())]) + "\n";
    session.print(&line);
    Ok(Exit::Done)
}
