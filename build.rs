//! Embeds `procedures/` and `locales/` into the program, so that adding a language or a procedure is adding files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut code = String::new();
    for (name, folder) in [("PROCEDURES", "procedures"), ("LOCALES", "locales")] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        walk(&root.join(folder), &mut files)?;
        files.sort();
        writeln!(code, "static {name}: &[(&str, &str)] = &[").expect("writing to a string");
        for file in files {
            let inside = file.strip_prefix(root.join(folder)).expect("walked from there");
            let key = inside.to_string_lossy().replace('\\', "/");
            writeln!(code, "    ({key:?}, include_str!({:?})),", file.display()).expect("writing to a string");
        }
        code.push_str("];\n");
    }
    fs::write(out.join("embedded.rs"), code)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            walk(&path, files)?;
        } else if path.extension().is_some_and(|e| ["md", "yml", "ftl", "lock", "svg"].iter().any(|k| e == *k)) {
            files.push(path);
        }
    }
    Ok(())
}
