//! From what a person wrote to a tree, a document and its language (`DESIGN.md`, "Trees").

use std::path::{Path, PathBuf};

use super::Session;
use crate::diagnostic::{Arg, Diagnostic, Result};
use crate::localize::Shelf;
use crate::source::{Found, Library, Store};
use crate::words::{negotiation, pseudo};

/// The language of a document's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// A BCP 47 tag: that of the folder, else the one that the program's words are in.
    pub tag: String,
    /// The folder under `translations/` that its words are taken from, where the tree has one.
    pub folder: Option<String>,
    /// Whether the reader asked for it, not the document's own path.
    pub asked: bool,
}

/// A document in its tree.
#[derive(Debug)]
pub struct Opened {
    /// The tree.
    pub library: Library,
    /// Whether the tree is the one embedded in the program.
    pub builtin: bool,
    /// The document.
    pub found: Found,
    /// The language that it is shown in.
    pub language: Language,
}

/// The tree that a command without a document works on: `--root`, else the one that the working folder is in, else the built-in one.
///
/// # Errors
/// What [`Library::open`] finds.
pub(super) fn tree(session: &Session) -> Result<(Library, bool)> {
    if let Some(root) = &session.root {
        return Ok((Library::open(root)?, false));
    }
    match Library::root_of(&session.world.folder) {
        Some(root) => Ok((Library::open(&root)?, false)),
        None => Ok((Library::builtin(), true)),
    }
}

/// The document that `name` means: a file, else an id of `--root`, of the tree that the working folder is in, or of the built-in one.
///
/// # Errors
/// `no-such-document`, `several-documents`, `language-unknown`, `languages-several`, and what [`Library::open`] finds.
pub(super) fn document(session: &Session, name: &str) -> Result<Opened> {
    let (library, builtin, found) = match file(session, name) {
        Some((path, procedure)) => {
            let (library, found) = in_file(session, &path, procedure)?;
            (library, false, found)
        }
        None => by_id(session, name)?,
    };
    // A file that is named under `translations/` is shown in its own language unless another is asked for.
    let own = found.folder.clone().filter(|_| session.lang.is_none());
    let language = match own {
        Some(folder) => Language { tag: negotiation::canonical(&folder), folder: Some(folder), asked: false },
        None => language(session, &library)?,
    };
    Ok(Opened { library, builtin, found, language })
}

/// Another document of the same tree.
///
/// # Errors
/// As [`document`].
pub(super) fn beside(session: &Session, opened: &Opened, name: &str) -> Result<Opened> {
    let found = opened.library.find(name)?;
    let library = match opened.library.store() {
        Store::Folder(root) => Library::open(root)?,
        Store::Embedded(_) | Store::Memory(_) => Library::builtin(),
    };
    let language = language(session, &library)?;
    Ok(Opened { library, builtin: opened.builtin, found, language })
}

/// The language that documents of that tree are shown in: the folder of just the name that was asked for, else the one that matches it,
/// else that of the program's words.
///
/// # Errors
/// `language-unknown` where neither the tree nor the program has it, `languages-several` where several folders serve equally.
pub(super) fn language(session: &Session, library: &Library) -> Result<Language> {
    let asked = session.language_asked();
    if asked.eq_ignore_ascii_case(pseudo::TAG) && Shelf::of(library).serving(pseudo::TAG).is_some() {
        return Ok(Language { tag: pseudo::TAG.to_owned(), folder: None, asked: true });
    }
    let folders: Vec<&str> = library.folders().iter().map(String::as_str).collect();
    let fits = negotiation::candidates(asked, &folders);
    if let [one] = fits.as_slice() {
        let folder = folders[*one].to_owned();
        return Ok(Language { tag: negotiation::canonical(&folder), folder: Some(folder), asked: true });
    }
    if fits.len() > 1 {
        let names: Vec<String> = fits.iter().map(|i| folders[*i].to_owned()).collect();
        return Diagnostic::error("languages-several").with("language", asked).with("languages", names).into();
    }
    if negotiation::matching(asked, &[&library.settings.source_language]).is_some() {
        return Ok(Language { tag: library.settings.source_language.clone(), folder: None, asked: true });
    }
    session.language_has_words()?;
    Ok(Language { tag: session.choice.used.clone(), folder: None, asked: true })
}

/// The file of that name, with `#procedure` cut off, where there is one.
fn file(session: &Session, name: &str) -> Option<(PathBuf, Option<String>)> {
    let at = |name: &str| Some(session.path(Path::new(name))).filter(|p| p.is_file());
    at(name).map(|path| (path, None)).or_else(|| {
        let (name, slug) = name.rsplit_once('#')?;
        Some((at(name)?, Some(slug.to_owned())))
    })
}

fn in_file(session: &Session, path: &Path, procedure: Option<String>) -> Result<(Library, Found)> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let named = session.root.as_ref().and_then(|r| r.canonicalize().ok()).filter(|r| real.starts_with(r));
    if let Some(root) = named.or_else(|| Library::root_of(path)) {
        let library = Library::open(&root)?;
        let inside = real.strip_prefix(&root).unwrap_or(&real).to_string_lossy().replace('\\', "/");
        // A file of the tree that is none of its documents (a README beside `content/`) stands alone.
        if let Ok(found) = library.find(&inside) {
            return Ok((library, Found { procedure, ..found }));
        }
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((Library::alone(path)?, Found { path: name, procedure, folder: None }))
}

fn by_id(session: &Session, name: &str) -> Result<(Library, bool, Found)> {
    let (library, builtin) = tree(session)?;
    match library.find(name) {
        Ok(found) => Ok((library, builtin, found)),
        Err(here) if !builtin && session.root.is_none() => {
            // The built-in procedures can be had everywhere.
            let library = Library::builtin();
            match library.find(name) {
                Ok(found) => Ok((library, true, found)),
                Err(there) => Err(if has_near(&here) || !has_near(&there) { here } else { there }),
            }
        }
        Err(here) => Err(here),
    }
}

/// Whether a mistake in a name has anything near it.
fn has_near(told: &Diagnostic) -> bool {
    told.rule != "no-such-document" || told.args.iter().any(|(name, arg)| *name == "near" && !is_empty(arg))
}

fn is_empty(arg: &Arg) -> bool {
    matches!(arg, Arg::List(items) if items.is_empty())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::fs;

    use super::*;
    use crate::cli::World;

    /// A folder with a tree, a file beside it and a working folder, removed when the test ends.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("vade-open-{name}-{}", std::process::id()));
            for (path, text) in [
                ("tree/content/a/sync.md", "# Sync\n"),
                ("tree/data/variables/product.yml", "name: x\n"),
                ("tree/translations/pt-BR/content/a/sync.md", "# Sinc\n"),
                ("tree/translations/es-XL/content/a/sync.md", "# Sinc\n"),
                ("tree/translations/es-ES/content/a/sync.md", "# Sinc\n"),
                ("tree/translations/ja-JP/content/a/sync.md", "# x\n"),
                ("tree/README.md", "# Read me\n"),
                ("bare.md", "# Bare\n"),
            ] {
                let path = root.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Self(root)
        }

        fn open(&self, inside: &str, flags: &[&str], name: &str) -> Result<Opened, &'static str> {
            let (world, ..) = World::of_a_test(&[], self.0.join(inside), "");
            let args: Vec<OsString> = ["vade"].iter().chain(flags).map(OsString::from).collect();
            let mut session = Session::new(world, &args);
            session.root = flags.iter().position(|f| *f == "--root").map(|at| self.0.join(flags[at + 1]));
            document(&session, name).map_err(|e| e.rule)
        }

        fn path(&self, inside: &str, flags: &[&str], name: &str) -> Result<(String, Option<String>), &'static str> {
            let opened = self.open(inside, flags, name)?;
            Ok((opened.found.path, opened.language.folder))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_document_is_found_by_file_and_by_id() {
        let folder = Folder::new("found");
        let sync = |folder: Option<&str>| Ok(("content/a/sync.md".to_owned(), folder.map(str::to_owned)));
        assert_eq!(folder.path("", &[], "tree/content/a/sync.md"), sync(None), "a file finds its tree");
        assert_eq!(folder.path("tree/content", &[], "sync"), sync(None), "an id in the tree around");
        assert_eq!(folder.path("", &["--root", "tree"], "sync"), sync(None), "an id in --root");
        assert_eq!(folder.path("", &[], "sync"), Err("no-such-document"));
        let bare = folder.open("", &[], "bare.md#bare").unwrap();
        assert_eq!((bare.found.path.as_str(), bare.found.procedure.as_deref()), ("bare.md", Some("bare")));
        assert_eq!(
            folder.path("", &[], "tree/README.md"),
            Ok(("README.md".into(), None)),
            "it is no document of the tree"
        );
        assert!(folder.open("tree", &[], "verify-backup").is_ok_and(|o| o.builtin), "the built-in ones everywhere");
        assert!(folder.open("", &["--root", "tree"], "bare.md").is_ok_and(|o| !o.builtin), "a file outside of --root");
    }

    #[test]
    fn a_file_under_translations_is_its_source_in_its_language() {
        let folder = Folder::new("translations");
        let name = "tree/translations/pt-BR/content/a/sync.md";
        let in_folder = |f: Option<&str>| Ok(("content/a/sync.md".to_owned(), f.map(str::to_owned)));
        assert_eq!(folder.path("", &[], name), in_folder(Some("pt-BR")));
        assert_eq!(folder.path("", &["--lang", "ja"], name), in_folder(Some("ja-JP")), "unless another is asked for");
        assert_eq!(folder.path("", &["--lang", "en"], name), in_folder(None));
    }

    #[test]
    fn a_language_is_the_folder_of_that_name_or_one_that_matches() {
        let folder = Folder::new("language");
        let tag = |lang: &str| {
            folder.open("tree", &["--lang", lang], "sync").map(|o| (o.language.tag, o.language.folder.is_some()))
        };
        assert_eq!(tag("es-XL"), Ok(("es-XL".into(), true)));
        assert_eq!(tag("es"), Ok(("es-ES".into(), true)));
        assert_eq!(tag("es-MX"), Err("languages-several"));
        assert_eq!(tag("pt"), Ok(("pt-BR".into(), true)));
        assert_eq!(tag("ja"), Ok(("ja-JP".into(), true)), "a tree may have languages that the program has not");
        assert_eq!(tag("de"), Ok(("de".into(), false)), "the tree has none: the program's words, the source's text");
        assert_eq!(tag("fr"), Err("language-unknown"));
        assert_eq!(tag("zh-TW"), Err("language-unknown"));
    }
}
