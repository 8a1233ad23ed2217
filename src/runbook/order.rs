//! What is to be built: which documents, in which languages, for which versions.

use std::fmt::Debug;
use std::sync::Arc;

use super::Sheet;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::localize::{Desk, Target};
use crate::report::terminal::Labels;
use crate::words::{Lexicon, Locales, SOURCE_LANGUAGE, negotiation, pseudo};

/// A language that runbooks are built in.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// Where its words are taken from; its tag is also the name of its folder.
    pub target: Target,
    /// The words of the page around the document: those of the nearest language that the program has, else English ones.
    pub lexicon: Arc<Lexicon>,
    /// Its name in itself, else its tag.
    pub name: String,
}

impl Tongue {
    fn new(target: Target, locales: &Locales) -> Self {
        let tags = locales.tags();
        let own = negotiation::matching(&target.tag, &tags).map(|at| tags[at]);
        let lexicon = Arc::new(locales.lexicon(own.unwrap_or(SOURCE_LANGUAGE)));
        let name = own.map_or_else(|| target.tag.clone(), |_| lexicon.say("language-name", &[]));
        Self { target, lexicon, name }
    }

    /// The pseudo-language, where the tree has catalogs in it.
    #[must_use]
    pub fn pseudo(desk: &Desk<'_>, locales: &Locales) -> Option<Self> {
        let tag = desk.shelf().serving(pseudo::TAG)?;
        let lexicon = Arc::new(locales.lexicon(&tag));
        Some(Self { name: lexicon.say("language-name", &[]), target: Target { tag, folder: None }, lexicon })
    }

    /// Its tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.target.tag
    }
}

/// All languages of a tree: its own first, then its folders and catalogs by their tags.
#[must_use]
pub fn tongues(desk: &Desk<'_>, locales: &Locales) -> Vec<Tongue> {
    let mut all = desk.targets();
    all[1..].sort_by(|a, b| a.tag.cmp(&b.tag));
    all.into_iter().map(|t| Tongue::new(t, locales)).collect()
}

/// One version of all documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The version that was asked for; `None` for the one that each document is read for.
    pub version: Option<String>,
    /// Its folder below that of the language; empty for the first.
    pub folder: String,
}

/// The path of a document's page in the folder of its language: its id, but where the list of pages stands already.
#[must_use]
pub(super) fn page_file(id: &str) -> String {
    if id == "index" { "index-document.html".to_owned() } else { format!("{id}.html") }
}

/// The title of a document without markup; its id where it has none.
#[must_use]
pub(super) fn plain_title(document: &Document) -> String {
    let title = document.title.plain();
    if title.trim().is_empty() { document.id.clone() } else { title }
}

/// What a run of a procedure would do, as text for the page of its document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DryRun {
    /// The slug of the procedure.
    pub procedure: String,
    /// For each of its steps, in order.
    pub steps: Vec<String>,
    /// What stands below the last one.
    pub ending: String,
}

/// What pages show beside a document while somebody works on it. What is built for readers has nothing beside it.
pub trait Beside: Debug + Sync {
    /// The address of a script that every page loads.
    fn script(&self) -> &str;

    /// What a run of each procedure of a document would do, in the words of a language.
    fn dry_runs(&self, sheet: &Sheet, worded: &Document, tongue: &Tongue) -> Vec<DryRun>;

    /// What was found in a document and its translation.
    fn findings(&self, sheet: &Sheet, worded: &Document, tongue: &Tongue) -> Vec<Diagnostic>;
}

/// What is to be built.
#[derive(Debug)]
pub struct Order<'a> {
    /// The tree.
    pub desk: &'a Desk<'a>,
    /// Paths of the documents.
    pub paths: Vec<String>,
    /// The languages.
    pub tongues: Vec<Tongue>,
    /// The versions that were asked for; none for that which each document is read for.
    pub versions: Vec<String>,
    /// How labels are shown.
    pub labels: Labels,
    /// A style sheet that is added to ours.
    pub css: Option<String>,
    /// What is shown beside the documents; nothing in what is built for readers.
    pub beside: Option<&'a dyn Beside>,
}

impl Order<'_> {
    /// The editions: one for each version, the first in the language's own folder.
    #[must_use]
    pub fn editions(&self) -> Vec<Edition> {
        if self.versions.is_empty() {
            return vec![Edition { version: None, folder: String::new() }];
        }
        let one = |(at, version): (usize, &String)| Edition {
            version: Some(version.clone()),
            folder: if at == 0 { String::new() } else { version.clone() },
        };
        self.versions.iter().enumerate().map(one).collect()
    }

    /// The folder of a language in an edition.
    #[must_use]
    pub fn folder(tongue: &Tongue, edition: &Edition) -> String {
        match edition.folder.as_str() {
            "" => tongue.tag().to_owned(),
            version => format!("{}/{version}", tongue.tag()),
        }
    }
}
