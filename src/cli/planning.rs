//! From the command line to a plan: the document, its inputs, sites and backends.

use std::path::{Path, PathBuf};

use super::choosing::Choosing;
use super::open::Opened;
use super::reading::{self, Reading};
use super::sandboxed::Ready;
use super::{Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Shelf;
use crate::plan::inputs::Given;
use crate::plan::{Asked, Means, Plan, Sites, build};
use crate::report::plan::Preview;
use crate::report::terminal::Labels;
use crate::source::Library;
use crate::words::negotiation;

/// What the command line says about a plan.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// The document, with or without `#procedure`.
    pub name: String,
    /// What is planned, with what, and where.
    pub choosing: Choosing,
    /// `--human`.
    pub human: Vec<u64>,
    /// `--satisfied`.
    pub satisfied: Vec<String>,
    /// `--sandbox`.
    pub sandbox: Option<Ready>,
}

/// A document and all that a plan of it needs.
pub(super) struct Prepared {
    /// The document, as it was named.
    pub name: String,
    pub opened: Opened,
    pub reading: Reading,
    pub sites: Sites,
    /// Where the sites were read.
    pub sites_path: Option<PathBuf>,
    pub given: Given,
    pub backends: Vec<Means>,
    /// The backends that were named; none where the sites' own hold.
    pub named: Vec<String>,
    /// The steps that are handed to a person.
    pub human: Vec<u64>,
    /// Nobody but a person does anything.
    persons: bool,
    /// The languages whose labels are known.
    pages: Vec<String>,
    /// Prerequisites that the operator says are satisfied.
    pub satisfied: Vec<String>,
    /// It is a prerequisite that is carried out first.
    pub comes_first: bool,
}

/// Opens and reads all that a plan needs.
///
/// # Errors
/// Whatever is wrong with the document, the inputs, the sites or the backends.
pub(super) fn prepare(session: &Session, order: &Order) -> Result<Prepared> {
    let opened = open::document(session, &order.name)?;
    prepare_opened(session, order, opened)
}

/// The same for a document that is open already.
///
/// # Errors
/// As [`prepare`].
pub(super) fn prepare_opened(session: &Session, order: &Order, opened: Opened) -> Result<Prepared> {
    let inputs = order.choosing.inputs.as_ref().map(|path| read(session, path)).transpose()?;
    let file = inputs.as_ref().map(|(path, text)| (path.as_str(), text.as_str()));
    let variables = session.world.variables.iter().map(|(k, v)| (k.as_str(), v.as_str()));
    let mut given = Given::gather(&order.choosing.set, file, variables)?;
    let (sites, sites_path) = match &order.sandbox {
        Some(ready) => {
            Ready::offer(&mut given);
            (ready.sites.clone(), None)
        }
        None => sites(session, order.choosing.sites.as_deref())?,
    };
    let mut backends = Means::named(&order.choosing.backend)?;
    if !backends.contains(&Means::Human) {
        backends.insert(0, Means::Human);
    }
    // What was found in a translation alone is done by nothing but a person.
    let persons = opened.found.folder.is_some() && !opened.library.store().has(&opened.found.path);
    if persons {
        backends.retain(|b| *b == Means::Human);
    }
    let version = order.choosing.version.clone().or_else(|| site_version(session, &sites));
    let reading = reading::read(session, &opened, version.as_deref())?;
    let (named, human) = (order.choosing.backend.clone(), order.human.clone());
    let pages = session.locales.tags().into_iter().map(str::to_owned).collect();
    let (name, satisfied) = (order.name.clone(), order.satisfied.clone());
    let comes_first = false;
    Ok(Prepared {
        name,
        opened,
        reading,
        sites,
        sites_path,
        given,
        backends,
        named,
        human,
        persons,
        pages,
        satisfied,
        comes_first,
    })
}

impl Prepared {
    /// The plan, as far as the inputs are known.
    ///
    /// # Errors
    /// What [`build`] finds.
    pub fn plan(&self) -> Result<Plan> {
        let builtin = Library::builtin();
        let shelves = [Shelf::of(&self.opened.library), Shelf::of(&builtin)];
        let label = |language: &str, label: &str| {
            let tags: Vec<&str> = self.pages.iter().map(String::as_str).collect();
            let tag = negotiation::matching(language, &tags).map_or(language, |i| tags[i]);
            shelves.iter().find_map(|shelf| shelf.label(tag, label))
        };
        let asked = Asked {
            procedure: self.opened.found.procedure.as_deref(),
            of_sites: self.named.is_empty() && !self.persons,
            by_hand: &self.human,
            label: &label,
            is_file: &|path| Path::new(path).is_file(),
            ..Asked::new(&self.given, &self.sites, &self.backends)
        };
        build(&self.reading.source, &asked)
    }

    /// The plan in the reader's words.
    pub fn preview<'a>(&'a self, session: &'a Session, plan: &'a Plan, labels: Labels, dry: bool) -> Preview<'a> {
        let (source, worded) = (&self.reading.source, &self.reading.worded);
        let comes_first = self.comes_first.then_some(self.name.as_str());
        Preview { plan, source, worded, lexicon: &session.lexicon, labels, dry, comes_first }
    }
}

/// The version that the operator's sites say, where they all say the same; `VADE_FOR` and the like come before it.
fn site_version(session: &Session, sites: &Sites) -> Option<String> {
    let set = super::settings::find(session, super::settings::VERSION, None, None).0;
    let mut versions = sites.sites.values().filter_map(|s| s.version.clone());
    set.or_else(|| versions.next().filter(|first| versions.all(|v| v == *first)))
}

/// The operator's sites: `--sites`, else `sites.yml` in the user's folder, else none.
pub(super) fn sites(session: &Session, flag: Option<&Path>) -> Result<(Sites, Option<PathBuf>)> {
    let kept = session.world.config.join("sites.yml");
    let path = match flag {
        Some(path) => session.path(path),
        None if kept.is_file() => kept,
        None => return Ok((Sites::default(), None)),
    };
    let (shown, text) = read(session, &path)?;
    Ok((Sites::read(&shown, &text)?, Some(path)))
}

/// A file that the operator named, and its text.
fn read(session: &Session, path: &Path) -> Result<(String, String)> {
    let shown = path.display().to_string();
    match std::fs::read_to_string(session.path(path)) {
        Ok(text) => Ok((shown, text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Diagnostic::error("no-such-file").with("path", shown).into()
        }
        Err(error) => Diagnostic::error("file-unreadable").with("path", shown).with("reason", error.to_string()).into(),
    }
}
