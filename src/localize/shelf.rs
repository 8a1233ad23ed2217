//! A tree's catalogs, read once each when they are asked for.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, Ids, key};
use super::extract::with_kept_ids;
use super::lock::Lock;
use super::subject::{Entry, topics_catalog};
use super::unit::{collapse, slug};
use crate::diagnostic::Result;
use crate::source::{Library, Store, Wording};
use crate::words::{negotiation, pseudo};

type Cache<K, V> = RwLock<HashMap<K, V>>;

/// The catalogs beside a tree: `locales/<language>/…` in its folder, or the embedded ones of the built-in tree.
#[derive(Debug)]
pub struct Shelf<'a> {
    library: &'a Library,
    files: Files<'a>,
    all: OnceLock<Vec<String>>,
    ids: Cache<(String, String), Arc<Ids>>,
    catalogs: Cache<(String, String), Option<Arc<Catalog>>>,
    lock: OnceLock<Lock>,
    labels: Cache<String, Option<Arc<Catalog>>>,
}

#[derive(Debug)]
enum Files<'a> {
    /// A folder of catalogs, or the embedded ones.
    Apart(Store),
    /// In memory, beside the documents.
    Tree(&'a Store),
}

impl<'a> Shelf<'a> {
    /// The catalogs of a tree.
    #[must_use]
    pub fn of(library: &'a Library) -> Self {
        let files = match library.store() {
            Store::Embedded(_) => Files::Apart(Store::Embedded(Library::embedded_locales())),
            // A folder that is not there has no catalogs: every read finds nothing.
            Store::Folder(root) => {
                let folder = root.join(&library.settings.locales);
                Files::Apart(Store::Folder(folder.canonicalize().unwrap_or(folder)))
            }
            store @ Store::Memory(_) => Files::Tree(store),
        };
        Self {
            library,
            files,
            all: OnceLock::new(),
            ids: RwLock::default(),
            catalogs: RwLock::default(),
            lock: OnceLock::new(),
            labels: RwLock::default(),
        }
    }

    /// The catalogs of a tree in another folder than its own; the folder need not be there yet.
    #[must_use]
    pub fn at(library: &'a Library, folder: &Path) -> Self {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
        Self { files: Files::Apart(Store::Folder(folder)), ..Self::of(library) }
    }

    /// The text of a file below `locales/`; a file that cannot be read is as if it were not there, and `check` says so.
    #[must_use]
    pub fn read(&self, path: &str) -> Option<String> {
        match &self.files {
            Files::Apart(store) => store.read(path),
            Files::Tree(store) => store.read(&format!("locales/{path}")),
        }
        .ok()
        .flatten()
    }

    /// The text of a file below `locales/` as it stands there, for who writes it back.
    ///
    /// # Errors
    /// Where there is a file that cannot be read: nobody may write over it.
    pub fn verbatim(&self, path: &str) -> Result<Option<String>> {
        match &self.files {
            Files::Apart(store) => store.verbatim(path),
            Files::Tree(store) => store.verbatim(&format!("locales/{path}")),
        }
    }

    /// The tree that the catalogs are of.
    #[must_use]
    pub const fn library(&self) -> &'a Library {
        self.library
    }

    /// The languages that have catalogs of documents or documents written in them; the tree's own language and the pseudo-language
    /// are left out.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        self.languages_beside(&self.library.settings.source_language)
    }

    /// The languages that texts written in `own` are translated into.
    #[must_use]
    pub fn languages_beside(&self, own: &str) -> Vec<String> {
        let mut tags: BTreeSet<String> = self.all().iter().cloned().collect();
        // Who writes in a language reads it, too.
        let written = self.library.languages();
        tags.extend(written.iter().filter(|_| written.len() > 1).cloned());
        tags.into_iter().filter(|tag| tag != own && tag != pseudo::TAG).collect()
    }

    /// The language among those of the catalogs that serves who asks for `tag`, the pseudo-language included.
    #[must_use]
    pub fn serving(&self, tag: &str) -> Option<String> {
        let all = self.all();
        let serves = |name: &&str| (*name == pseudo::TAG) == (tag == pseudo::TAG);
        let names: Vec<&str> = all.iter().map(String::as_str).filter(serves).collect();
        negotiation::matching(tag, &names).map(|at| names[at].to_owned())
    }

    /// The languages that have a folder of catalogs of documents, looked for once.
    fn all(&self) -> &[String] {
        self.all.get_or_init(|| self.folders())
    }

    fn folders(&self) -> Vec<String> {
        let (store, folder) = match &self.files {
            Files::Apart(store) => (store, ""),
            Files::Tree(store) => (*store, "locales/"),
        };
        let names = store.folders(folder.trim_end_matches('/'));
        let tag =
            |name: String| self.library.settings.folders.iter().find(|f| f.1 == name).map_or(name, |f| f.0.clone());
        names.into_iter().filter(|name| store.has(&format!("{folder}{name}/procedures"))).map(tag).collect()
    }

    /// Where a catalog of a language stands, below the folder of the catalogs: `zh-CN/procedures/x.ftl`.
    #[must_use]
    pub fn path(&self, language: &str, catalog: &str) -> String {
        let folder = self.library.settings.folders.iter().find(|f| f.0 == language).map_or(language, |f| f.1.as_str());
        format!("{folder}/{catalog}.ftl")
    }

    /// The entries with the ids that the catalog in the language that they are written in has for them.
    #[must_use]
    pub fn with_ids(&self, entries: Vec<Entry>, written: &str, catalog: &str) -> Vec<Entry> {
        with_kept_ids(entries, &self.ids(written, catalog), self.library.settings.new_ids)
    }

    /// The catalogs of a language, by their paths below its folder, sorted.
    #[must_use]
    pub fn files(&self, language: &str) -> Vec<String> {
        let (store, folder) = match &self.files {
            Files::Apart(store) => (store, language.to_owned()),
            Files::Tree(store) => (*store, format!("locales/{language}")),
        };
        let paths = store.paths(&folder, ".ftl");
        paths.iter().filter_map(|p| Some(p.strip_prefix(&folder)?.strip_prefix('/')?.to_owned())).collect()
    }

    /// The folder of the catalogs, where they are in one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        match &self.files {
            Files::Apart(Store::Folder(folder)) => Some(folder),
            _ => None,
        }
    }

    /// The ids of a catalog's units, by the texts of the language that they are written in.
    #[must_use]
    pub fn ids(&self, written: &str, catalog: &str) -> Arc<Ids> {
        let name = (written.to_owned(), catalog.to_owned());
        if let Some(ids) = self.ids.read().unwrap_or_else(PoisonError::into_inner).get(&name) {
            return ids.clone();
        }
        let text = self.read(&self.path(written, catalog)).unwrap_or_default();
        let ids = Arc::new(Ids::read(&text));
        self.ids.write().unwrap_or_else(PoisonError::into_inner).entry(name).or_insert(ids).clone()
    }

    /// A catalog in a language; `None` where there is no such file.
    #[must_use]
    pub fn catalog(&self, language: &str, catalog: &str) -> Option<Arc<Catalog>> {
        let name = (language.to_owned(), catalog.to_owned());
        if let Some(found) = self.catalogs.read().unwrap_or_else(PoisonError::into_inner).get(&name) {
            return found.clone();
        }
        let read = self.load(language, catalog);
        self.catalogs.write().unwrap_or_else(PoisonError::into_inner).entry(name).or_insert(read).clone()
    }

    fn load(&self, language: &str, catalog: &str) -> Option<Arc<Catalog>> {
        let text = self.read(&self.path(language, catalog))?;
        let terms = self.read(&self.path(language, "terms")).unwrap_or_default();
        let tag: LanguageIdentifier = language.parse().ok()?;
        Some(Arc::new(Catalog::read(&tag, &[&text, &terms])))
    }

    /// The translation of a UI label.
    #[must_use]
    pub fn label(&self, language: &str, label: &str) -> Option<String> {
        let known = self.labels.read().unwrap_or_else(PoisonError::into_inner).get(language).cloned();
        let labels = known.unwrap_or_else(|| {
            let read = self.load(language, "labels");
            self.labels
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .entry(language.to_owned())
                .or_insert(read)
                .clone()
        })?;
        labels.text(&format!("label-{}", slug(label)), "")
    }

    /// A topic in the words of a language; `None` where it is written in that language, or has no words there that still stand for it.
    #[must_use]
    pub fn topic(&self, language: &str, topic: &str) -> Option<String> {
        let topic = collapse(topic);
        let language = self.serving(language)?;
        let tree = &self.library.settings.source_language;
        let others = self.library.languages().iter().filter(|written| *written != tree);
        let (written, catalog, id) = std::iter::once(tree).chain(others).find_map(|written| {
            let catalog = topics_catalog(written, tree);
            let id = self.ids(written, &catalog).of(&key(&topic)).first()?.clone();
            Some((written, catalog, id))
        })?;
        if *written == language {
            return None;
        }
        let words = self.catalog(&language, &catalog)?.text(&id, &topic)?;
        let state = self.lock().state(&format!("{catalog}#{id}"), &language, &topic, &words);
        matches!(state, Wording::Own | Wording::StaleMinor).then_some(words)
    }

    /// What is known of the translations.
    #[must_use]
    pub fn lock(&self) -> &Lock {
        self.lock.get_or_init(|| self.read("l10n.lock").map(|t| Lock::read(&t)).unwrap_or_default())
    }
}
