//! From what a person wrote to a tree, a document and its language (`DESIGN.md`, "Trees").

use std::path::{Path, PathBuf};

use super::Session;
use crate::diagnostic::{Diagnostic, Result};
use crate::source::{Found, Library};
use crate::words::negotiation;

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
        Some(folder) => Language { tag: folder.clone(), folder: Some(folder), asked: false },
        None => language(session, &library)?,
    };
    Ok(Opened { library, builtin, found, language })
}

/// The language that documents of that tree are shown in: the folder of just the name that was asked for, else the one that matches it,
/// else that of the program's words.
///
/// # Errors
/// `language-unknown` where neither the tree nor the program has it, `languages-several` where several folders serve equally.
pub(super) fn language(session: &Session, library: &Library) -> Result<Language> {
    let asked =
        session.lang.clone().or_else(|| session.choice.asked.clone()).unwrap_or_else(|| session.choice.used.clone());
    let folders: Vec<&str> = library.folders().iter().map(String::as_str).collect();
    let fits = negotiation::candidates(&asked, &folders);
    if let [one] = fits.as_slice() {
        let folder = folders[*one].to_owned();
        return Ok(Language { tag: folder.clone(), folder: Some(folder), asked: true });
    }
    if fits.len() > 1 {
        let names: Vec<String> = fits.iter().map(|i| folders[*i].to_owned()).collect();
        return Diagnostic::error("languages-several").with("language", asked).with("languages", names).into();
    }
    if negotiation::matching(&asked, &[&library.settings.source_language]).is_some() {
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
    let root = session.root.clone().and_then(|r| r.canonicalize().ok()).or_else(|| Library::root_of(path));
    if let (Some(root), Ok(real)) = (root, path.canonicalize()) {
        if let Ok(inside) = real.strip_prefix(&root) {
            let library = Library::open(&root)?;
            let inside = inside.to_string_lossy().replace('\\', "/");
            // A file of the tree that is none of its documents (a README beside `content/`) stands alone.
            if let Ok(found) = library.find(&inside) {
                return Ok((library, Found { procedure, ..found }));
            }
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
            library.find(name).map(|found| (library, true, found)).map_err(|_| here)
        }
        Err(here) => Err(here),
    }
}
