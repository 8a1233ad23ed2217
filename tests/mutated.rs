//! Real documents, damaged the way translators, tools and editors damage them: each is read to its end, and every line and
//! block knows where it comes from. That no step is lost or invented on the way is a law of the dialect's own tests.

mod support;

use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use support::{needs, shared};
use vademecum::document::dialect::normalise;
use vademecum::document::{Block, BlockKind, Document, read};
use vademecum::source::{FrontMatter, Library, Source, Version};
use vademecum::template::{Context, Templates, place};

/// The corpus, and its documents in every language: path and folder.
type Corpus = (Library, Vec<(String, Option<String>)>);

/// It is opened once.
fn corpus() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let library = Library::open(&shared::folder().join("corpus")).unwrap();
        let folders = library.folders().iter().cloned().map(Some).chain([None]);
        let all = folders.flat_map(|f| library.documents().iter().map(move |d| (d.clone(), f.clone()))).collect();
        (library, all)
    })
}

/// One piece of damage: where (a share of the text), and what.
#[derive(Clone, Debug)]
enum Damage {
    Cut(f64, usize),
    Insert(f64, &'static str),
    JoinLines(f64),
    RepeatLine(f64),
    Indent(f64, usize),
    Shorten(f64),
}

const PIECES: &[&str] = &[
    "{%",
    "%}",
    "{{",
    "}}",
    "{% endif %}",
    "{% else %}",
    "{% ifversion ghes %}",
    "{% if ",
    "{% note %}",
    "{% endnote %}",
    "{% data reusables.",
    "{% raw %}",
    "{%- endif -%}",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "\n```shell\n",
    "\n\n",
    "\n\n\n",
    "\n1. ",
    "\n- ",
    "\n  ",
    "\n    ",
    "\t",
    "|",
    "[",
    "](",
    ")",
    "<div>",
    "</div>",
    "<table><tr><td>",
    "<!--",
    "-->",
    "&",
    "\\",
    "> ",
    "# ",
    "\u{201c}",
    "\u{ff08}",
    "\u{3002}",
    "\u{fdd0}",
    "\0",
    "\u{202e}",
    "---\n",
];

fn damage() -> impl Strategy<Value = Damage> {
    let at = || 0.0..1.0_f64;
    prop_oneof![
        (at(), 1..60_usize).prop_map(|(a, n)| Damage::Cut(a, n)),
        (at(), prop::sample::select(PIECES)).prop_map(|(a, p)| Damage::Insert(a, p)),
        at().prop_map(Damage::JoinLines),
        at().prop_map(Damage::RepeatLine),
        (at(), 1..6_usize).prop_map(|(a, n)| Damage::Indent(a, n)),
        at().prop_map(Damage::Shorten),
    ]
}

fn damaged(text: &str, damage: &Damage) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a text"
    )]
    let place = |share: f64| {
        let at = (share * text.len() as f64) as usize;
        (0..=at).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
    };
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |i| i + 1);
    match damage {
        Damage::Cut(share, count) => {
            let at = place(*share);
            let end = text[at..].char_indices().nth(*count).map_or(text.len(), |(i, _)| at + i);
            [&text[..at], &text[end..]].concat()
        }
        Damage::Insert(share, piece) => {
            let at = place(*share);
            [&text[..at], piece, &text[at..]].concat()
        }
        Damage::JoinLines(share) => {
            let at = place(*share);
            match text[at..].find('\n') {
                Some(end) => [&text[..at + end], " ", &text[at + end + 1..]].concat(),
                None => text.to_owned(),
            }
        }
        Damage::RepeatLine(share) => {
            let at = line(place(*share));
            let end = text[at..].find('\n').map_or(text.len(), |i| at + i + 1);
            [&text[..end], &text[at..end], &text[end..]].concat()
        }
        Damage::Indent(share, blanks) => {
            let at = line(place(*share));
            [&text[..at], &" ".repeat(*blanks), &text[at..]].concat()
        }
        Damage::Shorten(share) => text[..place(*share)].to_owned(),
    }
}

/// The blocks of a document, each checked for its place, counted.
fn blocks(document: &Document, all: &[Block]) -> usize {
    let inner = |block: &Block| {
        assert!(place(&document.parts, block.origin, "").is_some(), "{:?}", block.origin);
        1 + match &block.kind {
            BlockKind::Steps(steps) => steps.steps.iter().map(|s| blocks(document, &s.blocks)).sum(),
            BlockKind::Bullets(items) => items.iter().map(|i| blocks(document, i)).sum(),
            BlockKind::Notice { blocks: b, .. } | BlockKind::Only { blocks: b, .. } | BlockKind::Quote(b) => {
                blocks(document, b)
            }
            _ => 0,
        }
    };
    all.iter().map(inner).sum()
}

#[test]
fn a_damaged_document_is_read() {
    needs!(shared);
    let config = ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(which in any::<prop::sample::Index>(), damages in prop::collection::vec(damage(), 1..6))| {
        let (library, all) = corpus();
        let (path, folder) = &all[which.index(all.len())];
        if let Some(source) = library.document(path, folder.as_deref()).unwrap() {
            let text = damages.iter().fold(source.text.clone(), |text, damage| damaged(&text, damage));
            let source = Arc::new(Source { text, ..Source::clone(&source) });
            let version = Version::parse("enterprise-server@2.22", None).unwrap();
            let context = Context { version, liquid: true, verbatim: true };
            // Front matter that is damaged is an error with its place; the rest is about the body.
            let front = FrontMatter::read(&source.path, &source.text).unwrap_or_default();
            let texts = library.texts(folder.as_deref());
            let templates = Templates::new();
            let page = templates.expand(&source, &context, &texts);
            prop_assert!(page.text.len() < 4 << 20);
            let normal = normalise(&page.text);
            prop_assert_eq!(normal.text.lines().count(), normal.lines.len());
            let document = read(&source, "x", path, "en", front, &context, &templates, &texts);
            let _ = blocks(&document, &document.blocks);
        }
    });
}
