//! A document that was named, read in the source language and in the reader's.

use super::open::Opened;
use super::settings::{self, VERSION};
use super::{Exit, Session, args};
use crate::diagnostic::{Diagnostic, Result, Severity};
use crate::document::Document;
use crate::localize::{Desk, Target};
use crate::report::terminal;
use crate::source::Library;

/// A document in both of its forms.
#[derive(Debug)]
pub(super) struct Reading {
    /// With its actions, in the source language.
    pub source: Document,
    /// The same in the reader's words.
    pub worded: Document,
}

/// Reads a document for `version`, or the version that is set.
///
/// # Errors
/// Those of [`Desk::source`] and [`Desk::worded`].
pub(super) fn read(session: &Session, opened: &Opened, version: Option<&str>) -> Result<Reading> {
    let desk = Desk::new(&opened.library, Library::embedded_locales());
    let (version, _) = settings::find(session, VERSION, version, Some(&opened.library));
    let (path, language) = (opened.found.path.as_str(), &opened.language);
    let source = match opened.found.folder.as_deref() {
        // A translation whose source is not there.
        Some(folder) if !opened.library.store().has(path) => desk.orphan(path, folder, version.as_deref())?,
        _ => desk.source(path, version.as_deref())?,
    };
    let target = Target { tag: language.tag.clone(), folder: language.folder.clone() };
    let worded = desk.worded(&source, &target)?;
    Ok(Reading { source, worded })
}

/// No more findings than this are told at once, unless with `-v`.
const MOST_TOLD: usize = 5;

/// Tells what was found in a document. It is shown as far as it can be read; whether it can be relied on says the exit code.
pub(super) fn tell(session: &mut Session, findings: &[Diagnostic]) -> Exit {
    let most = if session.verbose > 0 { usize::MAX } else { MOST_TOLD };
    // What spoils the reading is told first, and a file far from its tree does not bury it under the rest.
    let (errors, others): (Vec<_>, Vec<_>) = findings.iter().partition(|f| f.severity == Severity::Error);
    errors.iter().chain(&others).take(most).for_each(|finding| session.report(finding));
    if findings.len() > most {
        session.report(&Diagnostic::note("findings-more").with("count", findings.len() - most));
    }
    let spoiled = findings.iter().any(|f| f.severity == Severity::Error);
    if spoiled { Exit::Usage } else { Exit::Done }
}

/// How labels are shown: `flag` where it was written, else what is set.
///
/// # Errors
/// `setting-value-unknown`.
pub(super) fn labels(session: &Session, flag: args::Labels) -> Result<terminal::Labels> {
    Ok(match settings::choice(session, settings::LABELS, flag)? {
        args::Labels::Source => terminal::Labels::Source,
        args::Labels::Translated => terminal::Labels::Translated,
        args::Labels::Both => terminal::Labels::Both,
    })
}
