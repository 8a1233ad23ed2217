//! All the words of a document, and how much of them is in the reader's language.

use super::align::plain_of_translatable;
use super::unit::has_words;
use crate::document::{Block, BlockKind, Document, Words};

/// How many units found a partner, and how many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Units in the reader's language.
    pub worded: usize,
    /// All units.
    pub all: usize,
}

/// How much of a worded document is in the reader's language.
#[must_use]
pub fn coverage(document: &Document) -> Coverage {
    let mut coverage = Coverage::default();
    let mut count = |words: &Words| {
        if has_words(&plain_of_translatable(&words.inlines)) {
            coverage.all += 1;
            coverage.worded += usize::from(words.language.is_none());
        }
    };
    count(&document.title);
    for words in [&document.short_title, &document.intro, &document.permissions].into_iter().flatten() {
        count(words);
    }
    each_words(&document.blocks, &mut count);
    coverage
}

/// Calls `f` with all words of the blocks, in order.
pub fn each_words<'a>(blocks: &'a [Block], f: &mut impl FnMut(&'a Words)) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading { words, .. } | BlockKind::Paragraph(words) => f(words),
            BlockKind::Steps(steps) => steps.steps.iter().for_each(|s| each_words(&s.blocks, f)),
            BlockKind::Bullets(items) => items.iter().for_each(|i| each_words(i, f)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                each_words(blocks, f);
            }
            BlockKind::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(&mut *f),
            BlockKind::Code(_) | BlockKind::Html(_) | BlockKind::Rule => {}
        }
    }
}

/// Calls `f` with all words of the blocks, in order, to change them.
pub fn each_words_mut(blocks: &mut [Block], f: &mut impl FnMut(&mut Words)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading { words, .. } | BlockKind::Paragraph(words) => f(words),
            BlockKind::Steps(steps) => steps.steps.iter_mut().for_each(|s| each_words_mut(&mut s.blocks, f)),
            BlockKind::Bullets(items) => items.iter_mut().for_each(|i| each_words_mut(i, f)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                each_words_mut(blocks, f);
            }
            BlockKind::Table { head, rows } => head.iter_mut().chain(rows.iter_mut().flatten()).for_each(&mut *f),
            BlockKind::Code(_) | BlockKind::Html(_) | BlockKind::Rule => {}
        }
    }
}
