//! A document as CommonMark, with nothing of Liquid left. Read again, it has the same steps.

mod blocks;
mod front;
mod inlines;

use crate::document::Document;
use crate::report::terminal::Labels;
use crate::words::Lexicon;

/// Writes documents as Markdown.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a> {
    /// The words for what has none of its own.
    pub lexicon: &'a Lexicon,
    /// How labels are shown.
    pub labels: Labels,
}

impl Markdown<'_> {
    /// The document: its front matter with the texts expanded, and its blocks.
    #[must_use]
    pub fn document(&self, document: &Document) -> String {
        let mut text = self.front(document);
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&self.blocks(&document.blocks));
        text
    }
}
