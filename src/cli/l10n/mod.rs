//! `vade l10n`: catalogs that follow the documents.

mod accept;
mod agreement;
mod extract;
mod import;
mod pseudo;
mod status;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Shelf;
use crate::localize::subject::{document_catalog, is_of_topics};
use crate::source::Library;
use crate::words::{Lexicon, SOURCE_LANGUAGE, negotiation};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    Extract(extract::Args),
    Accept(accept::Args),
    Import(import::Args),
    Status(status::Args),
    Pseudo(pseudo::Args),
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    match &args.command {
        Command::Extract(args) => extract::run(session, args),
        Command::Accept(args) => accept::run(session, args),
        Command::Import(args) => import::run(session, args),
        Command::Status(args) => status::run(session, args),
        Command::Pseudo(args) => pseudo::run(session, args),
    }
}

/// The folder of a tree's catalogs, which must be one that can be written.
fn folder(shelf: &Shelf<'_>, builtin: bool) -> Result<PathBuf> {
    match shelf.folder().filter(|_| !builtin) {
        Some(folder) => Ok(folder.to_path_buf()),
        None => Diagnostic::error("l10n-builtin").into(),
    }
}

/// The words in which translators of texts in `language` are told where units stand: those of that language, so that everybody
/// writes the same.
pub(super) fn translators_words(session: &Session, language: &str) -> Lexicon {
    let tags = session.locales.tags();
    let own = negotiation::matching(language, &tags).map(|at| tags[at]);
    session.locales.lexicon(own.unwrap_or(SOURCE_LANGUAGE))
}

/// The catalog that a person means: a document's id, or the name of a catalog such as `reusables/enterprise` or `topics`.
fn catalog(library: &Library, name: &str) -> Result<String> {
    if name.starts_with("reusables/") {
        return Ok(name.to_owned());
    }
    match library.find(name) {
        Ok(found) => Ok(document_catalog(&library.id(&found.path))),
        Err(_) if is_of_topics(name) => Ok(name.to_owned()),
        Err(why) => Err(why),
    }
}

/// Writes a file whole or not at all: whoever stops us half-way finds it as it was.
pub(super) fn write(file: &Path, text: &str) -> Result<()> {
    let failed = |e: std::io::Error| {
        let path = file.display().to_string();
        Box::new(Diagnostic::error("file-unwritable").with("path", path).with("reason", e.to_string()))
    };
    // A link is written through, not replaced.
    let file = &file.canonicalize().unwrap_or_else(|_| file.to_path_buf());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let beside = file.with_file_name(format!(".{name}.{}", std::process::id()));
    let put = || {
        let mut out = fs::File::create(&beside)?;
        out.write_all(text.as_bytes())?;
        if let Ok(about) = fs::metadata(file) {
            fs::set_permissions(&beside, about.permissions())?;
        }
        out.sync_all()?;
        fs::rename(&beside, file)
    };
    put().map_err(|e| {
        let _ = fs::remove_file(&beside);
        failed(e)
    })
}
