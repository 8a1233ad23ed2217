//! Arrows run one way: a module uses only those that stand above it in the table of `book/src/architecture.md`. And the habits that
//! keep the sources readable.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = include_str!("../book/src/architecture.md");
/// Lines of a source file before its tests.
const LONGEST: usize = 450;

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path.strip_prefix(&root).unwrap().to_path_buf(), text));
            }
        }
    }
    files.sort();
    files
}

/// The modules in the table's order, earliest first: the first cell of each row, in backticks.
fn layers() -> Vec<&'static str> {
    let cell = |line: &'static str| line.strip_prefix("| `").and_then(|r| r.split_once('`')).map(|(name, _)| name);
    TABLE.lines().filter_map(cell).collect()
}

fn layer(path: &Path) -> String {
    let first = path.iter().next().unwrap().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The code before the tests, comments left out.
fn code(text: &str) -> String {
    let before = text.split("#[cfg(test)]").next().unwrap_or_default();
    before.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn arrows_run_one_way() {
    let layers = layers();
    let rank = |name: &str| layers.iter().position(|l| *l == name);
    let mut wrong = BTreeSet::new();
    for (path, text) in sources() {
        let here = layer(&path);
        if ["lib", "main"].contains(&here.as_str()) {
            continue;
        }
        let Some(own) = rank(&here) else {
            wrong.insert(format!("{} is not in the table", path.display()));
            continue;
        };
        for used in code(&text).split("crate::").skip(1) {
            let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            match rank(&name) {
                Some(rank) if rank > own => wrong.insert(format!("{}: `{here}` uses `{name}`", path.display())),
                _ => false,
            };
        }
    }
    assert_eq!(wrong, BTreeSet::new());
}

#[test]
fn every_module_is_in_the_table() {
    let table = layers();
    let missing = |(path, _): &(PathBuf, String)| {
        let name = layer(path);
        (name != "lib" && name != "main" && !table.contains(&name.as_str())).then_some(name)
    };
    assert_eq!(sources().iter().filter_map(missing).collect::<BTreeSet<_>>(), BTreeSet::new());
}

#[test]
fn files_stay_short() {
    let long = |(path, text): &(PathBuf, String)| {
        // A file that holds nothing but tests is a document of its own.
        if path.components().any(|c| c.as_os_str() == "tests") || path.ends_with("tests.rs") {
            return None;
        }
        let lines = text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
        (lines > LONGEST).then(|| format!("{}: {lines}", path.display()))
    };
    assert_eq!(sources().iter().filter_map(long).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn only_cli_and_report_print() {
    let prints = |(path, text): &(PathBuf, String)| {
        let allowed = ["cli", "report", "main"].contains(&layer(path).as_str());
        let found = ["println!(", "print!(", "eprintln!(", "eprint!("].iter().any(|p| code(text).contains(p));
        (found && !allowed).then(|| path.display().to_string())
    };
    assert_eq!(sources().iter().filter_map(prints).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn only_the_outermost_look_outside() {
    let looks = |(path, text): &(PathBuf, String)| {
        let allowed = |what: &str| match what {
            what if what.contains("fs::") => {
                ["words", "source", "localize", "backend", "journal", "cli"].contains(&layer(path).as_str())
            }
            _ => ["cli", "main"].contains(&layer(path).as_str()),
        };
        let code = code(text);
        let found: Vec<_> = [
            "env::var",
            "env::current_dir",
            "env::args",
            "env::home_dir",
            "std::fs::",
            "fs::write(",
            "fs::read_to_string(",
        ]
        .into_iter()
        .filter(|what| code.contains(what) && !allowed(what))
        .collect();
        (!found.is_empty()).then(|| format!("{}: {}", path.display(), found.join(", ")))
    };
    assert_eq!(sources().iter().filter_map(looks).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn deprecated_yaml_is_named_in_one_module() {
    let named =
        |(path, text): &(PathBuf, String)| code(text).contains("serde_yaml").then(|| path.display().to_string());
    assert_eq!(sources().iter().filter_map(named).collect::<Vec<_>>(), ["source/yaml.rs"]);
}
