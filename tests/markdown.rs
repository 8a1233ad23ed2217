//! `vade show --format markdown`, read again, has the same steps: text, labels, links, pictures and code.

mod support;

use support::{needs, shared};
use vademecum::document::{Block, BlockKind, Document, Inline};
use vademecum::localize::{Desk, Target};
use vademecum::report::markdown::Markdown;
use vademecum::report::terminal::Labels;
use vademecum::source::Library;
use vademecum::words::Locales;

/// What the steps of a document say, a line for each thing.
fn steps(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    of_blocks(&document.blocks, false, &mut lines);
    lines
}

fn of_blocks(blocks: &[Block], inside: bool, lines: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Steps(steps) => {
                for step in &steps.steps {
                    lines.push(format!("step {}", step.number));
                    of_blocks(&step.blocks, true, lines);
                }
            }
            BlockKind::Paragraph(words) if inside => of_inlines(&words.inlines, lines),
            BlockKind::Code(code) if inside => lines.push(format!("code {}", code.text.trim_end())),
            BlockKind::Bullets(items) => items.iter().for_each(|i| of_blocks(i, inside, lines)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                of_blocks(blocks, inside, lines);
            }
            BlockKind::Table { head, rows } if inside => {
                head.iter().chain(rows.iter().flatten()).for_each(|w| of_inlines(&w.inlines, lines));
            }
            _ => {}
        }
    }
}

fn of_inlines(inlines: &[Inline], lines: &mut Vec<String>) {
    // What is not there is shown in words, which are what is read again.
    if inlines.iter().any(|i| matches!(i, Inline::Missing(_))) {
        lines.push("missing".to_owned());
        return;
    }
    let text: String = vademecum::document::plain(inlines).split_whitespace().collect();
    if text.starts_with("Whatbelongshere,") {
        lines.push("missing".to_owned());
        return;
    }
    if !text.is_empty() {
        lines.push(format!("text {text}"));
    }
    marks(inlines, lines);
}

fn marks(inlines: &[Inline], lines: &mut Vec<String>) {
    let bare = |i: &[Inline]| vademecum::document::plain(i).split_whitespace().collect::<String>();
    for inline in inlines {
        match inline {
            Inline::Strong(inner) => {
                let text = bare(inner);
                if !text.is_empty() {
                    lines.push(format!("bold {text}"));
                }
                marks(inner, lines);
            }
            Inline::Label { source, .. } => lines.push(format!("bold {}", bare(&[Inline::Text(source.clone())]))),
            Inline::Link { target, inlines, .. } => {
                lines.push(format!("link {target}"));
                marks(inlines, lines);
            }
            Inline::Image { target, .. } => lines.push(format!("picture {target}")),
            Inline::Emphasis(inner) | Inline::Strike(inner) => marks(inner, lines),
            _ => {}
        }
    }
}

/// The documents of a tree that are not the same when they are read again, with the first thing that differs.
fn differing(library: &Library, target: Option<&Target>) -> Vec<String> {
    let locales = Locales::of(Library::embedded_locales());
    let lexicon = locales.lexicon("en");
    let desk = Desk::new(library, Library::embedded_locales());
    let markdown = Markdown { lexicon: &lexicon, labels: Labels::Source };
    let mut differing = Vec::new();
    for path in library.documents() {
        let Ok(source) = desk.source(path, None) else { continue };
        let document = match target {
            Some(target) => desk.worded(&source, target).expect("a source that is read is worded"),
            None => source,
        };
        let written = markdown.document(&document);
        let again = Library::from_memory([("vade.yml", "liquid: false\n".to_owned()), ("again.md", written)]).unwrap();
        let again_desk = Desk::new(&again, Library::embedded_locales());
        let again = match again_desk.source("again.md", None) {
            Ok(again) => again,
            Err(error) => {
                differing.push(format!("{path}: {error}"));
                continue;
            }
        };
        // Without its tree, a document that has no ordered list at all has its fences as steps.
        if !document.blocks.iter().any(|b| matches!(b.kind, BlockKind::Steps(_))) {
            continue;
        }
        let (want, got) = (steps(&document), steps(&again));
        if want != got {
            let first = want.iter().zip(&got).position(|(a, b)| a != b).unwrap_or(want.len().min(got.len()));
            differing.push(format!("{path}: {:?}\n    {:?}", want.get(first), got.get(first)));
        }
    }
    differing
}

#[test]
fn built_in_procedures_are_the_same_again() {
    let library = Library::builtin();
    assert_eq!(differing(&library, None), Vec::<String>::new());
    for tag in ["pt-BR", "es", "de", "zh-Hans"] {
        let target = Target { tag: tag.into(), folder: None };
        assert_eq!(differing(&library, Some(&target)), Vec::<String>::new(), "{tag}");
    }
}

#[test]
fn a_corpus_is_the_same_again() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let all = library.documents().len();
    for tag in [None, Some("pt-BR"), Some("es-XL"), Some("de-DE"), Some("zh-CN")] {
        let target = tag.map(|tag| Target { tag: tag.into(), folder: Some(tag.into()) });
        let differing = differing(&library, target.as_ref());
        let share = 100 * differing.len() / all.max(1);
        assert!(share < 1, "{tag:?}: {} of {all}\n{}", differing.len(), differing.join("\n"));
    }
}
