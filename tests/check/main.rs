//! `vade check`: one example of every rule, mutations that must be found, and real documents that must not be accused.

#![recursion_limit = "512"]

#[path = "../support/mod.rs"]
mod support;

mod command;
mod corpus;
mod examples;
mod mutations;
mod page;
mod sarif;
mod steps;
mod versions;

use vademecum::check::{self, Finding, Report};
use vademecum::localize::Desk;
use vademecum::source::Library;
use vademecum::words::{Lexicon, Locales};

/// The findings of a tree in memory. Settings that cannot be read are findings, too.
fn findings(files: &[(String, String)]) -> Report {
    match Library::from_memory(files.iter().cloned()) {
        Ok(library) => checked(&library),
        Err(why) => Report { findings: vec![Finding::of_source("vade.yml", *why)], ..Report::default() },
    }
}

fn checked(library: &Library) -> Report {
    let desk = Desk::new(library, Library::embedded_locales());
    check::run(&desk, Library::embedded_locales(), &check::Asked::default())
}

fn lexicon(tag: &str) -> Lexicon {
    Locales::of(Library::embedded_locales()).lexicon(tag)
}
