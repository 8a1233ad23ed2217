//! A docs tree that is opened, with its documents named and its data read on demand (`DESIGN.md`, "Trees").

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::tree::{Data, Tree};
use super::{Release, Settings, Source, Store};
use crate::diagnostic::{Diagnostic, Result};
use crate::nearest::nearest;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A docs tree.
#[derive(Debug)]
pub struct Library {
    store: Store,
    /// What the tree's `vade.yml` says.
    pub settings: Settings,
    content: &'static str,
    documents: Vec<String>,
    folders: Vec<String>,
    has_data: bool,
    /// How many documents have each file stem.
    stems: HashMap<String, usize>,
    pub(super) data: Data,
    /// See [`Library::languages`].
    pub(super) languages: OnceLock<BTreeSet<String>>,
}

/// What a name means in a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The document's path relative to the tree.
    pub path: String,
    /// The heading's slug after `#`.
    pub procedure: Option<String>,
    /// The folder under `translations/` that the path was given in.
    pub folder: Option<String>,
}

impl Library {
    /// The procedures that are embedded in the program.
    #[must_use]
    pub fn builtin() -> Self {
        Self::of(Store::Embedded(PROCEDURES)).unwrap_or_else(|_| Self::empty())
    }

    /// The locales that are embedded in the program: path and text, sorted by path.
    #[must_use]
    pub fn embedded_locales() -> &'static [(&'static str, &'static str)] {
        LOCALES
    }

    /// The tree in that folder.
    ///
    /// # Errors
    /// `root-not-there`, and what [`Settings::read`] finds.
    pub fn open(root: &Path) -> Result<Self> {
        let shown = root.display().to_string();
        let real = root.canonicalize().ok().filter(|r| r.is_dir());
        let Some(real) = real else { return Diagnostic::error("root-not-there").with("path", shown).into() };
        Self::of(Store::Folder(real))
    }

    /// A tree of texts in memory: path and text.
    ///
    /// # Errors
    /// What [`Settings::read`] finds.
    pub fn from_memory<P: Into<String>, T: Into<String>>(files: impl IntoIterator<Item = (P, T)>) -> Result<Self> {
        Self::of(Store::Memory(files.into_iter().map(|(p, t)| (p.into(), t.into())).collect()))
    }

    /// One file that stands in no tree.
    ///
    /// # Errors
    /// What [`Store::read`] finds, and `no-such-file`.
    pub fn alone(file: &Path) -> Result<Self> {
        let shown = file.display().to_string();
        let gone = || Diagnostic::error("no-such-file").with("path", shown.as_str());
        let Ok(real) = file.canonicalize() else { return gone().into() };
        let (Some(folder), Some(name)) = (real.parent(), real.file_name()) else { return gone().into() };
        let name = name.to_string_lossy().into_owned();
        let Some(text) = Store::Folder(folder.to_path_buf()).read(&name)? else { return gone().into() };
        Self::from_memory([(name, text)])
    }

    fn empty() -> Self {
        Self {
            store: Store::Memory(BTreeMap::new()),
            settings: Settings::default(),
            content: "",
            documents: Vec::new(),
            folders: Vec::new(),
            has_data: false,
            stems: HashMap::new(),
            data: Data::default(),
            languages: OnceLock::new(),
        }
    }

    fn of(store: Store) -> Result<Self> {
        let settings = match store.read("vade.yml")? {
            Some(text) => Settings::read("vade.yml", &text)?,
            None => Settings::default(),
        };
        let content = if store.has("content") { "content" } else { "" };
        let documents: Vec<String> = store
            .paths(content, ".md")
            .into_iter()
            .filter(|p| content == "content" || !["data/", "translations/", "assets/"].iter().any(|f| p.starts_with(f)))
            .collect();
        let mut stems = HashMap::new();
        documents.iter().for_each(|d| *stems.entry(stem(d).to_owned()).or_default() += 1);
        let folders = store.folders("translations");
        let has_data = store.has("data/reusables") || store.has("data/variables");
        Ok(Self { store, settings, content, documents, folders, has_data, stems, ..Self::empty() })
    }

    /// The root of the tree that `path` stands in: the nearest folder above it with `data/reusables`, `data/variables` or `vade.yml`.
    #[must_use]
    pub fn root_of(path: &Path) -> Option<PathBuf> {
        let real = path.canonicalize().ok()?;
        let is_root = |f: &&Path| {
            let translation = f.parent().and_then(Path::file_name).is_some_and(|n| n == "translations");
            let marked =
                f.join("vade.yml").is_file() || f.join("data/reusables").is_dir() || f.join("data/variables").is_dir();
            marked && !translation
        };
        real.ancestors().find(is_root).map(Path::to_path_buf)
    }

    /// The files.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// Every document's path, sorted.
    #[must_use]
    pub fn documents(&self) -> &[String] {
        &self.documents
    }

    /// The names of the folders under `translations/`.
    #[must_use]
    pub fn folders(&self) -> &[String] {
        &self.folders
    }

    /// Whether documents of this tree hold Liquid, where the document itself does not decide it.
    #[must_use]
    pub fn liquid(&self) -> bool {
        self.settings.liquid.unwrap_or(self.has_data)
    }

    /// The newest GHES release of this tree.
    #[must_use]
    pub const fn newest(&self) -> Option<&Release> {
        self.settings.newest.as_ref()
    }

    /// A document's id: its file stem, or its path without the ending where another document has that stem.
    #[must_use]
    pub fn id(&self, path: &str) -> String {
        let inside = self.inside(path);
        let stem = stem(path);
        let alone = stem != "index" && self.stems.get(stem).is_none_or(|count| *count < 2);
        if alone { stem.to_owned() } else { inside.trim_end_matches(".md").to_owned() }
    }

    fn inside<'a>(&self, path: &'a str) -> &'a str {
        match self.content {
            "" => path,
            content => path.strip_prefix(content).and_then(|p| p.strip_prefix('/')).unwrap_or(path),
        }
    }

    /// The document that `name` means: an id, a path of the tree, or a path under `translations/`, with or without `#procedure`.
    ///
    /// # Errors
    /// `no-such-document` with the nearest names, `several-documents` with all of them.
    pub fn find(&self, name: &str) -> Result<Found> {
        let (name, procedure) = match name.split_once('#') {
            Some((name, slug)) => (name, Some(slug.to_owned())),
            None => (name, None),
        };
        let (path, folder) = match name.strip_prefix("translations/").and_then(|r| r.split_once('/')) {
            Some((folder, path)) => (path, Some(folder.to_owned())),
            None => (name, None),
        };
        let found = |path: &str| Found { path: path.to_owned(), procedure: procedure.clone(), folder: folder.clone() };
        if self.documents.iter().any(|d| d == path) || folder.is_some() && self.store.has(name) {
            return Ok(found(path));
        }
        let bare = path.trim_end_matches(".md");
        let fits = |d: &&String| {
            let inside = self.inside(d).trim_end_matches(".md");
            inside == bare || inside.strip_suffix(bare).is_some_and(|head| head.ends_with('/'))
        };
        let several: Vec<&String> = self.documents.iter().filter(fits).collect();
        match several.as_slice() {
            [] => {
                let ids: Vec<String> = self.documents.iter().map(|d| self.id(d)).collect();
                let near = nearest(bare, ids.iter().map(String::as_str));
                Diagnostic::error("no-such-document").with("name", name).with("near", near).into()
            }
            [one] => Ok(found(one)),
            many => match many.iter().find(|d| self.inside(d).trim_end_matches(".md") == bare) {
                Some(exact) => Ok(found(exact)),
                None => Diagnostic::error("several-documents")
                    .with("name", name)
                    .with("ids", many.iter().map(|d| self.id(d)).collect::<Vec<_>>())
                    .into(),
            },
        }
    }

    /// The text of a document, whole, in the source language or in a translation's folder. `None` where there is no such file.
    ///
    /// # Errors
    /// What [`Store::read`] finds.
    pub fn document(&self, path: &str, folder: Option<&str>) -> Result<Option<Arc<Source>>> {
        let at = in_folder(path, folder);
        Ok(self
            .store
            .read(&at)?
            .map(|text| Arc::new(Source { folder: folder.map(Arc::from), ..Source::new(at, text) })))
    }

    /// The included texts in a language: those of `folder`, falling back to the source's one by one.
    #[must_use]
    pub fn texts<'a>(&'a self, folder: Option<&'a str>) -> Tree<'a> {
        Tree { library: self, folder, product: false }
    }

    /// The document that a link in the document at `from` leads to: from the top of the tree, or from that document's folder.
    pub(super) fn target(&self, from: &str, target: &str) -> Option<String> {
        let target = target.split(['#', '?']).next()?.trim_end_matches(".md").trim_end_matches('/');
        let from = from.strip_prefix("translations/").and_then(|f| f.split_once('/')).map_or(from, |(_, path)| path);
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let inside = target.trim_start_matches("./").trim_start_matches('/');
        if inside.is_empty() || inside.split('/').any(|part| part == "..") {
            return None;
        }
        let join = |folder: &str| if folder.is_empty() { inside.to_owned() } else { format!("{folder}/{inside}") };
        [join(folder), join(self.content), inside.to_owned()]
            .into_iter()
            .flat_map(|p| [format!("{p}.md"), format!("{p}/index.md")])
            .find(|p| self.documents.binary_search(p).is_ok())
    }
}

pub(super) fn in_folder(path: &str, folder: Option<&str>) -> String {
    folder.map_or_else(|| path.to_owned(), |f| format!("translations/{f}/{path}"))
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path).trim_end_matches(".md")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Texts as _;

    fn tree() -> Library {
        Library::from_memory([
            ("content/a/sync.md", "x"),
            ("content/a/index.md", "x"),
            ("content/b/index.md", "x"),
            ("content/b/other.md", "x"),
            ("data/reusables/r/one.md", "---\nms.date: x\n---\nOne."),
            ("data/variables/product.yml", "# first\nname: Server\nplace: >-\n  here\n"),
            ("data/variables/contact.yml", "mail: post\n"),
            ("translations/pt-BR/content/a/sync.md", "y"),
            ("translations/pt-BR/data/variables/product.yml", "name: Servidor\n"),
            ("translations/pt-BR/data/variables/contact.yml", "mail: correio\n"),
        ])
        .unwrap()
    }

    #[test]
    fn documents_are_found_by_id_and_by_path() {
        let tree = tree();
        let path = |name: &str| tree.find(name).map(|f| f.path).map_err(|e| e.rule);
        assert_eq!(path("sync"), Ok("content/a/sync.md".into()));
        assert_eq!(path("a/sync"), Ok("content/a/sync.md".into()));
        assert_eq!(path("content/a/sync.md"), Ok("content/a/sync.md".into()));
        assert_eq!(path("a/index"), Ok("content/a/index.md".into()));
        assert_eq!(path("index"), Err("several-documents"));
        assert_eq!(path("synk"), Err("no-such-document"));
        assert_eq!(tree.find("sync#by-hand").unwrap().procedure.as_deref(), Some("by-hand"));
        let translated = tree.find("translations/pt-BR/content/a/sync.md").unwrap();
        assert_eq!((translated.path.as_str(), translated.folder.as_deref()), ("content/a/sync.md", Some("pt-BR")));
    }

    #[test]
    fn ids_are_stems_unless_two_share_one() {
        let tree = tree();
        assert_eq!(tree.id("content/a/sync.md"), "sync");
        assert_eq!(tree.id("content/a/index.md"), "a/index");
    }

    #[test]
    fn data_falls_back_one_by_one_and_product_is_always_the_source() {
        let tree = tree();
        let texts = tree.texts(Some("pt-BR"));
        assert_eq!(texts.variable("contact.mail").unwrap().text, "correio");
        assert_eq!(texts.variable("product.name").unwrap().text, "Server");
        let one = texts.reusable("r.one").unwrap();
        assert_eq!((one.text.as_str(), one.first_line, one.folder.as_deref()), ("One.", 4, None));
        assert_eq!(texts.variable("product.place").unwrap().first_line, 3);
        assert_eq!(texts.near("variables", "product.nam")[0], "product.name");
    }
}
