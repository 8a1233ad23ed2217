//! `vade l10n import`: translated documents taken over into catalogs.

use std::path::PathBuf;

use crate::cli::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Shelf;
use crate::localize::takeover::{Taken, Takeover, paired, source_catalogs, takeover};
use crate::report::terminal::{DIM, Screen, Text};
use crate::words::negotiation;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(long, value_name = "into")]
    pub into: Option<PathBuf>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, builtin) = open::tree(session)?;
    let asked = session.lang.clone();
    let folders: Vec<&str> = library.folders().iter().map(String::as_str).collect();
    let Some(asked) = asked else {
        let languages: Vec<String> = library.folders().to_vec();
        return Diagnostic::error("l10n-language").with("languages", languages).into();
    };
    let Some(folder) = negotiation::matching(&asked, &folders).map(|i| folders[i]) else {
        return negotiation::unknown(&asked, &folders).into();
    };
    let shelf = match &args.into {
        Some(into) => Shelf::at(&library, &session.path(into)),
        None => Shelf::of(&library),
    };
    let into = super::folder(&shelf, builtin && args.into.is_none())?;
    let language = catalog_language(session, folder);
    let result = takeover(&library, &shelf, folder, &language)?;
    if result.taken.is_empty() {
        return Diagnostic::error("l10n-nothing-to-import").with("folder", format!("translations/{folder}")).into();
    }
    let mut files = source_catalogs(&library, &shelf, &|tag| super::translators_words(session, tag))?;
    files.extend(result.files.iter().map(|(path, text)| (path.clone(), text.clone())));
    for (path, text) in &files {
        super::write(&into.join(path), text)?;
    }
    for finding in &result.findings {
        session.report(finding);
    }
    let shown = report(session, &result, &language, files.len());
    session.print(&shown);
    Ok(if result.findings.is_empty() { Exit::Done } else { Exit::Findings })
}

/// Catalogs are named by the program's own tag where it has one for the folder's language (`es-XL` is `es`).
fn catalog_language(session: &Session, folder: &str) -> String {
    let tags = session.locales.tags();
    negotiation::matching(folder, &tags).map_or_else(|| folder.to_owned(), |i| tags[i].to_owned())
}

fn report(session: &Session, result: &Takeover, language: &str, files: usize) -> String {
    let (found, all) = paired(&result.taken);
    let units: usize = result.taken.iter().map(|t| t.import.units.len()).sum();
    let fuzzy = result.taken.iter().flat_map(|t| &t.import.units).filter(|u| u.fuzzy).count();
    #[allow(clippy::cast_precision_loss, reason = "far fewer units than 2^53")]
    let share = if all == 0 { 0.0 } else { found as f64 / all as f64 };
    let mut screen = Screen::new(session.world.width);
    let facts = [
        ("language", language.into()),
        ("units", units.into()),
        ("share", session.lexicon.percent(share).into()),
        ("fuzzy", fuzzy.into()),
        ("files", files.into()),
    ];
    screen.hang(Text::new(), &Text::from(session.say("l10n-imported", &facts).as_str()));
    for taken in &result.taken {
        not_lined_up(session, taken, &mut screen);
    }
    for (label, translations) in &result.disputed {
        let said = session.say(
            "l10n-label-disputed",
            &[("label", label.as_str().into()), ("translations", translations.clone().into())],
        );
        screen.hang(Text::blank(2), &Text::from(said.as_str()));
    }
    screen.render(session.out_is_coloured())
}

/// What of a file did not line up.
fn not_lined_up(session: &Session, taken: &Taken, screen: &mut Screen) {
    let import = &taken.import;
    let fuzzy: Vec<u32> = import.units.iter().filter(|u| u.fuzzy).map(|u| u.line).collect();
    if import.missing.is_empty() && import.left_over.is_empty() && fuzzy.is_empty() {
        return;
    }
    let mut path = Text::new();
    path.push(&taken.path, DIM);
    screen.hang(Text::blank(2), &path);
    let mut say = |id: &str, args: &[(&str, crate::diagnostic::Arg)]| {
        screen.hang(Text::blank(4), &Text::from(session.say(id, args).as_str()));
    };
    if !import.missing.is_empty() {
        say("l10n-import-missing", &[("units", import.missing.clone().into())]);
    }
    for line in fuzzy {
        say("l10n-import-fuzzy", &[("line", line.to_string().into())]);
    }
    for (line, text) in &import.left_over {
        let excerpt: String = text.chars().take(60).collect();
        say("l10n-import-left-over", &[("line", line.to_string().into()), ("text", excerpt.into())]);
    }
}
