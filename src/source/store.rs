//! Where a tree's files are: embedded in the program, in memory, or in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Place, Result};

/// The largest file that is read; a procedure is a few kilobytes.
pub const MAX_FILE_BYTES: u64 = 4 << 20;

/// The files of a tree.
#[derive(Debug)]
pub enum Store {
    /// Embedded in the program: path and text, sorted by path.
    Embedded(&'static [(&'static str, &'static str)]),
    /// In memory.
    Memory(BTreeMap<String, String>),
    /// In a folder, given by its canonical path.
    Folder(PathBuf),
}

impl Store {
    /// The text of a file, or `None` where there is none. Byte order mark and CRLF are put right.
    ///
    /// # Errors
    /// `file-too-large`, `file-not-utf8` (with the line), `file-outside-tree`, `file-unreadable`.
    pub fn read(&self, path: &str) -> Result<Option<String>> {
        match self {
            Self::Embedded(files) => Ok(files.binary_search_by_key(&path, |f| f.0).ok().map(|i| files[i].1.to_owned())),
            Self::Memory(files) => Ok(files.get(path).map(|t| tidy(t.clone()))),
            Self::Folder(root) => read_in(root, path),
        }
    }

    /// The text of a file as it stands there, its mark and its line ends included, for who writes it back.
    ///
    /// # Errors
    /// Those of [`Store::read`].
    pub fn verbatim(&self, path: &str) -> Result<Option<String>> {
        match self {
            Self::Folder(_) => {
                let text = self.bytes(path)?.map(String::from_utf8);
                // What is no text is told with its line.
                text.map_or(Ok(None), |text| text.map_or_else(|_| self.read(path), |text| Ok(Some(text))))
            }
            Self::Memory(files) => Ok(files.get(path).cloned()),
            Self::Embedded(_) => self.read(path),
        }
    }

    /// The bytes of a file that need not be text, or `None` where there is none.
    ///
    /// # Errors
    /// `file-too-large`, `file-outside-tree`, `file-unreadable`.
    pub fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match self {
            Self::Folder(root) => bytes_in(root, path),
            _ => Ok(self.read(path)?.map(String::into_bytes)),
        }
    }

    /// All paths under `folder` (`""` for all) with that ending, sorted.
    #[must_use]
    pub fn paths(&self, folder: &str, ending: &str) -> Vec<String> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let fits = |p: &str| p.starts_with(&prefix) && p.ends_with(ending);
        match self {
            Self::Embedded(files) => files.iter().filter(|f| fits(f.0)).map(|f| f.0.to_owned()).collect(),
            Self::Memory(files) => files.keys().filter(|p| fits(p)).cloned().collect(),
            Self::Folder(root) => {
                let mut found = Vec::new();
                walk(root, &root.join(folder), ending, 0, &mut found);
                found.sort();
                found
            }
        }
    }

    /// The folders directly in `folder`, sorted.
    #[must_use]
    pub fn folders(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Folder(root) => fs::read_dir(root.join(folder))
                .into_iter()
                .flatten()
                .flatten()
                .filter(|e| e.path().is_dir())
                .map(|e| e.file_name().to_string_lossy().into_owned())
                .collect(),
            _ => self
                .paths(folder, "")
                .iter()
                .filter_map(|p| Some(p.strip_prefix(folder)?.trim_start_matches('/').split_once('/')?.0.to_owned()))
                .collect(),
        };
        names.sort();
        names.dedup();
        names
    }

    /// Whether there is a file or folder of that name.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        match self {
            Self::Folder(root) => root.join(path).exists(),
            Self::Memory(files) => files.contains_key(path) || !self.paths(path, "").is_empty(),
            Self::Embedded(files) => files.iter().any(|f| f.0 == path) || !self.paths(path, "").is_empty(),
        }
    }
}

/// A tree is not followed deeper than this: real ones have a depth of six.
const MAX_DEPTH: usize = 24;

fn walk(root: &Path, folder: &Path, ending: &str, depth: usize, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            if depth < MAX_DEPTH && !name.starts_with('.') && name != "node_modules" && name != "target" {
                walk(root, &path, ending, depth + 1, found);
            }
        } else if name.ends_with(ending)
            && let Ok(inside) = path.strip_prefix(root)
        {
            found.push(inside.to_string_lossy().replace('\\', "/"));
        }
    }
}

fn read_in(root: &Path, path: &str) -> Result<Option<String>> {
    let Some(bytes) = bytes_in(root, path)? else { return Ok(None) };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(tidy(text))),
        Err(e) => {
            let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
            let line = u32::try_from(good.iter().filter(|b| **b == b'\n').count() + 1).unwrap_or(u32::MAX);
            let shown = String::from_utf8_lossy(e.as_bytes());
            Diagnostic::error("file-not-utf8").with("path", path).at(Place::find(path, &shown, line, "\u{FFFD}")).into()
        }
    }
}

fn bytes_in(root: &Path, path: &str) -> Result<Option<Vec<u8>>> {
    if path.split(['/', '\\']).any(|part| part == "..") || Path::new(path).is_absolute() {
        return Diagnostic::error("file-outside-tree").with("path", path).into();
    }
    let full = root.join(path);
    let unreadable = |e: &std::io::Error| {
        Box::new(Diagnostic::error("file-unreadable").with("path", path).with("reason", e.to_string()))
    };
    // A link may stand in the tree, but not lead out of it.
    let real = match full.canonicalize() {
        Ok(real) => real,
        Err(e) if matches!(e.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(e) => return Err(unreadable(&e)),
    };
    if !real.starts_with(root) {
        return Diagnostic::error("file-outside-tree").with("path", path).into();
    }
    let size = fs::metadata(&real).map_err(|e| unreadable(&e))?;
    if size.is_dir() {
        return Ok(None);
    }
    if size.len() > MAX_FILE_BYTES {
        return Diagnostic::error("file-too-large")
            .with("path", path)
            .with("megabytes", size.len() >> 20)
            .with("limit", MAX_FILE_BYTES >> 20)
            .into();
    }
    fs::read(&real).map(Some).map_err(|e| unreadable(&e))
}

/// Cuts a byte order mark and makes every line break `\n`.
fn tidy(mut text: String) -> String {
    if let Some(rest) = text.strip_prefix('\u{FEFF}') {
        text = rest.to_owned();
    }
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bom_and_crlf_are_put_right() {
        assert_eq!(tidy("\u{FEFF}a\r\nb\rc".to_owned()), "a\nb\nc");
    }

    #[test]
    fn a_path_cannot_climb_out() {
        let root = std::env::temp_dir().canonicalize().unwrap();
        assert_eq!(read_in(&root, "../etc/passwd").unwrap_err().rule, "file-outside-tree");
        assert!(read_in(&root, "there/is/no/such.md").unwrap().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_cannot_lead_out() {
        let root = std::env::temp_dir().join(format!("vade-store-{}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        let root = root.canonicalize().unwrap();
        let _ = std::os::unix::fs::symlink("/etc/hostname", root.join("out.md"));
        assert_eq!(read_in(&root, "out.md").unwrap_err().rule, "file-outside-tree");
        fs::remove_dir_all(&root).unwrap();
    }
}
