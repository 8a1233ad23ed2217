//! `vade test --record`: a test file from a run.

use std::path::{Path, PathBuf};

use super::super::sandboxed::Sandboxed;
use super::file_of;
use crate::cli::account::{state_folder, who};
use crate::cli::{Exit, Session, runs};
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::Journal;
use crate::plan::procedure;
use crate::source::{Library, Store};
use crate::testing::{Seen, record as text_of};

pub(super) fn record(session: &mut Session, id: &str, state: Option<&PathBuf>) -> Result<Exit> {
    let folder = state_folder(session, state);
    let Some(journal) = Journal::there(&folder, &who(session))? else {
        return Diagnostic::error("no-such-run").with("run", id).with("latest", Vec::new()).into();
    };
    let run = journal.run(id)?;
    let prepared = runs::again(session, &run, Sandboxed::idle(&run.origin["sandbox"]).as_ref())?;
    let library = &prepared.opened.library;
    let Store::Folder(root) = library.store() else {
        return Diagnostic::error("test-not-a-tree").with("run", run.id.as_str()).into();
    };
    let plan = prepared.plan()?;
    let events = journal.events(&run)?;
    let kept = journal.folder_of(&run.id).join("evidence");
    let evidence = |name: &str| std::fs::read(kept.join(name)).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let schema = schema_of(root, &prepared.opened.found.path, library);
    let folder = kept.display().to_string();
    let source = &prepared.reading.source;
    let seen = Seen {
        plan: &plan,
        events: &events,
        evidence: &evidence,
        folder: &folder,
        several: procedure::procedures(source).len() > 1,
        versioned: !source.front.versions.is_empty(),
        about: &run.title,
        schema: &schema,
    };
    let text = text_of(&seen);
    let file = file_of(root, library, &prepared.opened.found.path, &format!("run-{}", run.id));
    crate::cli::folder::write_new(&file, &text)?;
    let shown = file.strip_prefix(root).unwrap_or(&file).display().to_string();
    let line = session.say("test-recorded", &[("path", shown.into())]) + "\n";
    session.print(&line);
    Ok(Exit::Done)
}

/// Where the schema of tests stands, seen from the test's folder.
fn schema_of(_root: &Path, path: &str, library: &Library) -> String {
    let up = "../".repeat(super::folder_of(library, path).split('/').count());
    format!("{up}schemas/{}", crate::cli::schema::Kind::Test.file())
}
