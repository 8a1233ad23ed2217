//! `vade new`: a procedure more in a tree.

use std::fs;
use std::path::{Path, PathBuf};

use super::folder::write_new;
use super::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::subject::{self, Subject, topics_catalog};
use crate::localize::{Shelf, sync};
use crate::scaffold::{self, Kind as Template};
use crate::source::{Library, Store};
use crate::words::{Lexicon, negotiation};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "id")]
    pub id: String,
    #[arg(long, value_name = "kind", value_enum, default_value_t)]
    pub kind: Kind,
    #[arg(long, value_name = "source-lang")]
    pub source_lang: Option<String>,
}

/// `--kind`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Kind {
    #[default]
    Shell,
    Web,
    Http,
    Mixed,
}

impl From<Kind> for Template {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Shell => Self::Shell,
            Kind::Web => Self::Web,
            Kind::Http => Self::Http,
            Kind::Mixed => Self::Mixed,
        }
    }
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    if !scaffold::is_id(&args.id) {
        return Diagnostic::error("new-id-bad").with("id", args.id.as_str()).into();
    }
    let (library, _) = open::tree(session)?;
    let Store::Folder(root) = library.store() else { return Diagnostic::error("new-no-tree").into() };
    let tree = &library.settings.source_language;
    let tags = session.locales.tags();
    let asked = args.source_lang.as_deref().unwrap_or(tree);
    let Some(known) = negotiation::matching(asked, &tags).map(|i| tags[i]) else {
        return negotiation::unknown(asked, &tags).into();
    };
    let own = session.locales.lexicon(known);
    // A document in the tree's own language need not say so.
    let foreign = negotiation::matching(known, &[tree]).is_none().then_some(known);
    let source = foreign.unwrap_or(tree);
    let content = if library.store().has("content") { "content" } else { "" };
    let path = if content.is_empty() { format!("{}.md", args.id) } else { format!("{content}/{}.md", args.id) };
    if root.join(&path).exists() {
        return Diagnostic::error("file-there").with("path", path).into();
    }
    let mut all = languages(session, source, Some(&library));
    if !all.contains(tree) {
        all.push(tree.clone());
    }
    let others = words_of(session, &all, source);
    let others: Vec<_> = others.iter().map(|(tag, lexicon)| (tag.clone(), lexicon)).collect();
    let kind = Template::from(args.kind);
    let locales = library.settings.locales.clone();
    let made = scaffold::procedure(kind, &args.id, content, &locales, &own, foreign, &others)?;
    let mut writing = Writing::new(root);
    for (path, text) in &made.files {
        writing.put(path, text)?;
    }
    let topics = topics_catalog(source, tree);
    // A word that documents in the tree's language name, too, is theirs.
    let (_, topic) = scaffold::topic(kind, &own, &own);
    let of_tree = |subject: &Subject| subject.language == *tree && subject.entries.iter().any(|e| e.text == topic);
    let is_known = foreign.is_some() && subject::topics(&library).iter().any(of_tree);
    for (tag, lexicon) in &others {
        writing.add(&format!("{locales}/{tag}/labels.ftl"), &scaffold::labels(kind, lexicon))?;
        if !is_known {
            writing.add(&format!("{locales}/{tag}/{topics}.ftl"), &[scaffold::topic(kind, &own, lexicon)])?;
        }
    }
    writing.extract(session, &args.id)?;
    let lines = writing.told(session, None);
    session.print(&lines);
    let next = session.say("new-next", &[("path", path.into()), ("id", args.id.as_str().into())]);
    session.print(&format!("\n{next}\n"));
    Ok(Exit::Done)
}

/// The languages of a tree: those that its `vade.yml` names, else all that the program has; its own first.
pub(super) fn languages(session: &Session, source: &str, library: Option<&Library>) -> Vec<String> {
    let tags = session.locales.tags();
    let named = library.and_then(|l| l.settings.all.get("languages")).and_then(|l| l.as_array());
    let named: Option<Vec<String>> =
        named.map(|all| all.iter().filter_map(|l| l.as_str().map(str::to_owned)).collect());
    let all = named.unwrap_or_else(|| tags.iter().map(|t| (*t).to_owned()).collect());
    let others = all.into_iter().filter(|tag| tag != source);
    std::iter::once(source.to_owned()).chain(others).collect()
}

/// The words of the languages of a tree other than its own, as far as the program has them.
pub(super) fn words_of(session: &Session, all: &[String], source: &str) -> Vec<(String, Lexicon)> {
    let tags = session.locales.tags();
    let others = all.iter().filter(|tag| *tag != source);
    others
        .filter_map(|tag| Some((tag.clone(), session.locales.lexicon(tags[negotiation::matching(tag, &tags)?]))))
        .collect()
}

/// Files that are written below a folder, none over one that is there.
pub(super) struct Writing {
    root: PathBuf,
    /// Path, and whether it was written.
    files: Vec<(String, bool)>,
}

impl Writing {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), files: Vec::new() }
    }

    /// Writes a file, unless there is one.
    ///
    /// # Errors
    /// `file-unwritable`.
    pub fn put(&mut self, path: &str, text: &str) -> Result<()> {
        let written = match write_new(&self.root.join(path), text) {
            Ok(()) => true,
            Err(why) if why.rule == "file-there" => false,
            Err(why) => return Err(why),
        };
        self.files.push((path.to_owned(), written));
        Ok(())
    }

    /// Adds the messages to a catalog that it does not have yet.
    ///
    /// # Errors
    /// `file-unwritable`.
    pub fn add(&mut self, path: &str, messages: &[(String, String)]) -> Result<()> {
        let file = self.root.join(path);
        let before = fs::read_to_string(&file).unwrap_or_default();
        let has =
            |id: &str| before.lines().any(|l| l.strip_prefix(id).is_some_and(|r| r.trim_start().starts_with('=')));
        let new: Vec<String> =
            messages.iter().filter(|(id, _)| !has(id)).map(|(id, words)| format!("{id} = {words}\n")).collect();
        if new.is_empty() {
            return Ok(());
        }
        let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        let text = format!("{before}{gap}{}", new.concat());
        let failed = |e: std::io::Error| {
            let path = file.display().to_string();
            Box::new(Diagnostic::error("file-unwritable").with("path", path).with("reason", e.to_string()))
        };
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&file, text).map_err(failed)?;
        self.files.push((path.to_owned(), true));
        Ok(())
    }

    /// Writes the source language's catalog and the lock.
    ///
    /// # Errors
    /// What the tree's own files have wrong, and `file-unwritable`.
    pub fn extract(&mut self, session: &Session, id: &str) -> Result<()> {
        let library = Library::open(&self.root)?;
        let shelf = Shelf::of(&library);
        let update =
            sync::update(&library, &shelf, &[id.to_owned()], &|tag| super::l10n::translators_words(session, tag))?;
        for (path, text) in &update.files {
            let inside = format!("{}/{path}", library.settings.locales);
            super::l10n::write(&self.root.join(&inside), text)?;
            self.files.push((inside, true));
        }
        Ok(())
    }

    /// What was written and what was left alone, a line each; `below` stands before the paths.
    pub fn told(&self, session: &Session, below: Option<&Path>) -> String {
        let line = |(path, written): &(String, bool)| {
            let path = below.map_or_else(|| path.clone(), |b| b.join(path).display().to_string());
            session.say(if *written { "new-written" } else { "new-kept" }, &[("path", path.into())]) + "\n"
        };
        self.files.iter().map(line).collect()
    }
}
