//! One procedure of a document that has several.

use crate::document::{Block, BlockKind, Document};

/// The document with nothing but the section under the heading of that slug.
#[must_use]
pub fn section(document: &Document, slug: &str) -> Document {
    let blocks = blocks(&document.blocks, slug);
    Document { blocks, intro: None, permissions: None, ..document.clone() }
}

/// From the heading of that slug to the next one as high.
fn blocks(all: &[Block], slug: &str) -> Vec<Block> {
    let level = |block: &Block| match &block.kind {
        BlockKind::Heading { level, .. } => Some(*level),
        _ => None,
    };
    let is_it = |block: &&Block| matches!(&block.kind, BlockKind::Heading { slug: s, .. } if s == slug);
    let mut blocks = all.iter();
    let Some(heading) = blocks.find(is_it) else {
        // What stands before the first heading.
        return all.iter().take_while(|b| level(b).is_none()).cloned().collect();
    };
    let top = level(heading).unwrap_or(1);
    let rest = blocks.take_while(|b| level(b).is_none_or(|level| level > top));
    std::iter::once(heading).chain(rest).cloned().collect()
}
