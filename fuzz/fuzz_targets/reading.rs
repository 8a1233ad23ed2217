//! Any text, read as a document of a tree with data and as plain Markdown: no panic, every line and block with its origin.
//!
//! `cargo +nightly fuzz run reading`

#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use vademecum::document::read;
use vademecum::source::{FrontMatter, Library, Version};
use vademecum::template::{Context, Templates, place};

fuzz_target!(|text: &str| {
    let library = Library::from_memory([
        ("content/a.md", text),
        ("data/reusables/r/a.md", text),
        ("data/reusables/r/b.md", "1. One.\n1. Two."),
        ("data/variables/v.yml", "name: Server\nnested: '{% data reusables.r.b %}'\n"),
    ])
    .expect("a tree in memory");
    let source = library.document("content/a.md", None).expect("readable").expect("there");
    let front = FrontMatter::read(&source.path, &source.text).unwrap_or_default();
    for liquid in [true, false] {
        let version = Version::parse("ghes-3.4", None).expect("a version");
        let context = Context { version, liquid, verbatim: false };
        let texts = library.texts(None);
        let document =
            read(&Arc::clone(&source), "a", "content/a.md", "en", front.clone(), &context, &Templates::new(), &texts);
        for block in &document.blocks {
            assert!(place(&document.parts, block.origin, "").is_some());
        }
    }
});
