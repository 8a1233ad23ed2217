//! A folder that is built into: only what changed is written, and only what we wrote is removed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Result};
use crate::plan::sha256_hex;

/// The file in which we keep what we wrote.
const LIST: &str = ".vade-build.json";

/// What we wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct List {
    /// What it was made from: a hash of the documents, catalogs, options and the program.
    from: String,
    /// How many findings were told then.
    #[serde(default)]
    findings: usize,
    /// Each file with the hash of its bytes and their number.
    files: BTreeMap<String, (String, u64)>,
}

/// A folder that is being built into.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    before: List,
    now: Mutex<BTreeMap<String, (String, u64)>>,
    written: Mutex<usize>,
}

/// What became of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Summary {
    pub files: usize,
    pub written: usize,
    pub removed: usize,
}

/// Writes a file that must not be there yet, with the folders above it.
///
/// # Errors
/// `file-there`, `file-unwritable`.
pub(super) fn write_new(file: &Path, text: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|e| unwritable(folder, &e))?;
    }
    match fs::OpenOptions::new().write(true).create_new(true).open(file) {
        Ok(mut open) => std::io::Write::write_all(&mut open, text.as_bytes()).map_err(|e| unwritable(file, &e)),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Diagnostic::error("file-there").with("path", file.display().to_string()).into()
        }
        Err(error) => Err(unwritable(file, &error)),
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Box<Diagnostic> {
    let path = path.display().to_string();
    Box::new(Diagnostic::error("output-unwritable").with("path", path).with("reason", error.to_string()))
}

impl Folder {
    /// Opens a folder, which need not be there.
    ///
    /// # Errors
    /// `output-not-ours` where it holds files and was not built by us, `output-unwritable`.
    pub fn open(root: &Path) -> Result<Self> {
        let list = fs::read_to_string(root.join(LIST)).ok();
        let is_empty = fs::read_dir(root).map_or(true, |mut entries| entries.next().is_none());
        let Some(list) = list else {
            if !is_empty {
                return Diagnostic::error("output-not-ours").with("path", root.display().to_string()).into();
            }
            return Ok(Self::new(root, List::default()));
        };
        // A list that cannot be read is as if we had written nothing: files are written again, none is removed.
        Ok(Self::new(root, serde_json::from_str(&list).unwrap_or_default()))
    }

    fn new(root: &Path, before: List) -> Self {
        Self { root: root.to_path_buf(), before, now: Mutex::default(), written: Mutex::default() }
    }

    /// Whether the folder holds just what was made from that; nothing needs to be done then.
    pub fn is_made_from(&self, from: &str) -> bool {
        let is_there = |(path, (_, length)): (&String, &(String, u64))| {
            fs::metadata(self.root.join(path)).is_ok_and(|m| m.is_file() && m.len() == *length)
        };
        self.before.from == from && !self.before.files.is_empty() && self.before.files.iter().all(is_there)
    }

    /// The number of findings that were told when it was built.
    pub fn findings(&self) -> usize {
        self.before.findings
    }

    /// The number of files that we wrote before.
    pub fn len(&self) -> usize {
        self.before.files.len()
    }

    /// Says before the first file is written that the folder is ours, so that a build that was interrupted can be done again.
    ///
    /// # Errors
    /// `output-unwritable`.
    pub fn begin(&self) -> Result<()> {
        fs::create_dir_all(&self.root).map_err(|e| unwritable(&self.root, &e))?;
        self.keep(&List { files: self.before.files.clone(), ..List::default() })
    }

    /// Writes a file, where it is not there with those bytes.
    ///
    /// # Errors
    /// `output-unwritable`.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let hash = sha256_hex(bytes)[..32].to_owned();
        let entry = (hash, bytes.len() as u64);
        let full = self.root.join(path);
        let same = self.before.files.get(path) == Some(&entry);
        if !(same && fs::metadata(&full).is_ok_and(|m| m.is_file() && m.len() == entry.1)) {
            let write = || match fs::write(&full, bytes) {
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                    fs::create_dir_all(full.parent().unwrap_or(&self.root))?;
                    fs::write(&full, bytes)
                }
                other => other,
            };
            write().map_err(|e| unwritable(&full, &e))?;
            *self.written.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        }
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), entry);
        Ok(())
    }

    /// Removes what we wrote before and did not write now, and keeps the list.
    ///
    /// # Errors
    /// `output-unwritable`.
    pub fn finish(self, from: &str, findings: usize) -> Result<Summary> {
        let files = self.now.lock().map_or_else(|e| e.into_inner().clone(), |now| now.clone());
        let mut removed = 0;
        for path in self.before.files.keys().filter(|p| !files.contains_key(*p) && is_inside(p)) {
            let full = self.root.join(path);
            match fs::remove_file(&full) {
                Ok(()) => removed += 1,
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
                Err(e) => return Err(unwritable(&full, &e)),
            }
            // Folders that are empty now; one that is not stays.
            let mut folder = Path::new(path).parent();
            while let Some(inside) = folder.filter(|f| !f.as_os_str().is_empty()) {
                if fs::remove_dir(self.root.join(inside)).is_err() {
                    break;
                }
                folder = inside.parent();
            }
        }
        let written = *self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let summary = Summary { files: files.len(), written, removed };
        self.keep(&List { from: from.to_owned(), findings, files })?;
        Ok(summary)
    }

    fn keep(&self, list: &List) -> Result<()> {
        let path = self.root.join(LIST);
        let text = serde_json::to_string(list).unwrap_or_default() + "\n";
        if fs::read_to_string(&path).is_ok_and(|before| before == text) {
            return Ok(());
        }
        fs::write(&path, text).map_err(|e| unwritable(&path, &e))
    }
}

/// Whether a path of the list stays within the folder: the list is a file that anybody can write.
fn is_inside(path: &str) -> bool {
    !path.is_empty() && path.split(['/', '\\']).all(|part| !part.is_empty() && part != ".." && !part.contains(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("vade-folder-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&root);
            Self(root)
        }

        fn build(&self, from: &str, files: &[(&str, &str)]) -> Result<Summary> {
            let folder = Folder::open(&self.0)?;
            folder.begin()?;
            files.iter().try_for_each(|(path, text)| folder.put(path, text.as_bytes()))?;
            folder.finish(from, 0)
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn only_changes_are_written_and_only_ours_is_removed() {
        let place = Place::new("changes");
        let summary = |files, written, removed| Ok(Summary { files, written, removed });
        assert_eq!(place.build("1", &[("a/b.html", "x"), ("a/c/d.html", "y")]), summary(2, 2, 0));
        assert_eq!(place.build("1", &[("a/b.html", "x"), ("a/c/d.html", "y")]), summary(2, 0, 0));
        fs::write(place.0.join("a/theirs.txt"), "z").unwrap();
        assert_eq!(place.build("2", &[("a/b.html", "X")]), summary(1, 1, 1));
        assert!(!place.0.join("a/c").exists() && place.0.join("a/theirs.txt").exists());
        fs::remove_file(place.0.join("a/b.html")).unwrap();
        assert!(!Folder::open(&place.0).unwrap().is_made_from("2"), "a file was taken away");
        assert_eq!(place.build("2", &[("a/b.html", "X")]), summary(1, 1, 0));
        assert!(Folder::open(&place.0).unwrap().is_made_from("2"));
    }

    #[test]
    fn a_folder_of_others_is_left_alone() {
        let place = Place::new("others");
        fs::create_dir_all(&place.0).unwrap();
        fs::write(place.0.join("thesis.txt"), "z").unwrap();
        assert_eq!(place.build("1", &[]).map_err(|e| e.rule), Err("output-not-ours"));
    }

    #[test]
    fn a_list_that_was_tampered_with_removes_nothing_outside() {
        let place = Place::new("tampered");
        let outside = place.0.with_extension("outside");
        fs::create_dir_all(&place.0).unwrap();
        fs::write(&outside, "z").unwrap();
        let name = outside.file_name().unwrap().to_string_lossy().into_owned();
        let list = serde_json::json!({"from": "", "files": {format!("../{name}"): ["", 1], outside.display().to_string(): ["", 1]}});
        fs::write(place.0.join(LIST), list.to_string()).unwrap();
        assert_eq!(place.build("1", &[]).map(|s| s.removed), Ok(0));
        assert!(outside.exists());
        fs::remove_file(outside).unwrap();
    }
}
