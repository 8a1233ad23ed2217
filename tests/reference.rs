//! The page of the book that says what every command takes is what `--help` prints. `UPDATE_REFERENCE=1 cargo test` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use vademecum::cli;
use vademecum::source::Library;
use vademecum::words::{Lexicon, Locales};

fn reference() -> String {
    let locales = Locales::of(Library::embedded_locales());
    let lexicon = locales.lexicon("en");
    let mut page = String::from("# The command line\n\nThis is what `vade --help` and `vade COMMAND --help` print.\n");
    let mut path = Vec::new();
    of_command(&cli::command(), &mut path, &lexicon, &mut page);
    page
}

fn of_command(command: &clap::Command, path: &mut Vec<String>, lexicon: &Lexicon, page: &mut String) {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    let title = [&["vade"], names.as_slice()].concat().join(" ");
    let help = cli::help(lexicon, &names, path.is_empty(), 80, false);
    // Options of every command, and where to read more, stand once: at the top.
    let own =
        if path.is_empty() { help.as_str() } else { help.split("\nOptions of every command").next().unwrap_or(&help) };
    let _ = write!(page, "\n## {title}\n\n```text\n{}\n```\n", own.trim_end());
    for sub in command.get_subcommands() {
        path.push(sub.get_name().to_owned());
        of_command(sub, path, lexicon, page);
        path.pop();
    }
}

#[test]
fn the_reference_is_what_help_prints() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src/reference.md");
    let page = reference();
    if std::env::var_os("UPDATE_REFERENCE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == page,
        "book/src/reference.md is not what --help prints: UPDATE_REFERENCE=1 cargo test --test reference"
    );
}
