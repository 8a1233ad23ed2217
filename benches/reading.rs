//! What reading a tree's documents takes, stage by stage, in bytes and documents per second, beside plain `pulldown-cmark` on the
//! same bytes. Reads the corpus beside the repository where it is there, else the built-in procedures.
//!
//! `cargo bench --bench reading`

use std::path::PathBuf;
use std::sync::Arc;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use vademecum::document::{self, Document, dialect};
use vademecum::report::export::Export;
use vademecum::source::{FrontMatter, Library, Source, Version};
use vademecum::template::{Context, Page, Templates};

fn main() {
    divan::main();
}

/// A tree, its documents, and what they are read for.
struct Tree {
    library: Library,
    sources: Vec<Arc<Source>>,
    context: Context,
}

impl Tree {
    fn open() -> Self {
        let shared = std::env::var_os("VADE_SHARED")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
        let library = Library::open(&shared.join("corpus")).unwrap_or_else(|_| Library::builtin());
        let sources = library.documents().iter().filter_map(|p| library.document(p, None).ok().flatten()).collect();
        let version = Version::parse("enterprise-server@2.22", None).expect("a version");
        Self { library, sources, context: Context { version, liquid: true, verbatim: true } }
    }

    fn pages(&self) -> Vec<Page> {
        let templates = Templates::new();
        self.sources.iter().map(|s| templates.expand(s, &self.context, &self.library.texts(None))).collect()
    }

    fn read(&self, templates: &Templates) -> Vec<Document> {
        let read = |source: &Arc<Source>| {
            let front = FrontMatter::read(&source.path, &source.text).unwrap_or_default();
            let texts = self.library.texts(None);
            document::read(source, "", &source.path, "en", front, &self.context, templates, &texts)
        };
        self.sources.iter().map(read).collect()
    }
}

fn bytes<'a>(texts: impl Iterator<Item = &'a str>) -> BytesCount {
    BytesCount::new(texts.map(str::len).sum::<usize>())
}

/// The files of a tree found, each document read from disk.
#[divan::bench]
fn a_library(bencher: Bencher<'_, '_>) {
    let tree = Tree::open();
    let texts = || tree.sources.iter().map(|s| s.text.as_str());
    bencher
        .counter(bytes(texts()))
        .counter(ItemsCount::new(tree.sources.len()))
        .bench(|| black_box(Tree::open().sources));
}

/// The YAML at the top of each document.
#[divan::bench]
fn b_front_matter(bencher: Bencher<'_, '_>) {
    let tree = Tree::open();
    let texts = || tree.sources.iter().map(|s| s.text.as_str());
    bencher
        .counter(bytes(texts()))
        .counter(ItemsCount::new(tree.sources.len()))
        .bench(|| tree.sources.iter().map(|s| FrontMatter::read(&s.path, &s.text).is_ok()).filter(|r| *r).count());
}

/// Liquid, with nothing parsed yet. Bytes are those that come out.
#[divan::bench]
fn c_liquid(bencher: Bencher<'_, '_>) {
    let tree = Tree::open();
    let pages = tree.pages();
    bencher
        .counter(bytes(pages.iter().map(|p| p.text.as_str())))
        .counter(ItemsCount::new(pages.len()))
        .bench(|| black_box(tree.pages()));
}

/// The dialect, rewritten as CommonMark.
#[divan::bench]
fn d_normaliser(bencher: Bencher<'_, '_>) {
    let pages = Tree::open().pages();
    bencher
        .counter(bytes(pages.iter().map(|p| p.text.as_str())))
        .counter(ItemsCount::new(pages.len()))
        .bench(|| pages.iter().map(|p| dialect::normalise(&p.text).lines.len()).sum::<usize>());
}

/// Plain `pulldown-cmark`, which knows nothing of the dialect: what there is to compare with.
#[divan::bench]
fn e_plain_pulldown_cmark(bencher: Bencher<'_, '_>) {
    let pages = Tree::open().pages();
    let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
    bencher
        .counter(bytes(pages.iter().map(|p| p.text.as_str())))
        .counter(ItemsCount::new(pages.len()))
        .bench(|| pages.iter().map(|p| pulldown_cmark::Parser::new_ext(&p.text, options).count()).sum::<usize>());
}

/// All of it on one core: front matter, Liquid, normaliser, parser, blocks; included texts already parsed.
#[divan::bench]
fn f_document(bencher: Bencher<'_, '_>) {
    let tree = Tree::open();
    let templates = Templates::new();
    let texts = || tree.sources.iter().map(|s| s.text.as_str());
    bencher
        .counter(bytes(texts()))
        .counter(ItemsCount::new(tree.sources.len()))
        .bench(|| black_box(tree.read(&templates)));
}

/// The JSON of what was read.
#[divan::bench]
fn g_json(bencher: Bencher<'_, '_>) {
    let tree = Tree::open();
    let documents = tree.read(&Templates::new());
    let line = |d: &Document| serde_json::to_string(&Export::of(d)).map_or(0, |l| l.len());
    let size: usize = documents.iter().map(line).sum();
    bencher
        .counter(BytesCount::new(size))
        .counter(ItemsCount::new(documents.len()))
        .bench(|| documents.iter().map(line).sum::<usize>());
}
