//! Liquid, expanded for one product version (`DIALECT.md`, "Liquid").
//!
//! Each text is scanned once and kept as a tree; the text between tags is never parsed. Tags of the dialect are expanded here;
//! expressions, `assign`, `for` and `case` go to the `liquid` crate, tag by tag.

mod condition;
mod engine;
mod expand;
mod expression;
mod markup;
mod output;
mod page;
mod parse;
mod scan;
mod scope;
mod tags;
mod tree;
mod variants;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

pub use markup::NOTICE_CLASS;
pub use page::{Context, Origin, Page, Part, place};

use crate::diagnostic::Diagnostic;
use crate::source::{Source, Texts, Version, split};
use expand::{Expander, Frame};
use output::Output;
use scan::Rules;
use tree::Tree;

/// A text, kept so that its address stays its own, and what it was parsed into.
type Parsed = (Arc<Source>, Arc<Tree>);

/// Included texts, each parsed once and shared by whoever expands documents of a tree.
#[derive(Debug, Default)]
pub struct Templates {
    /// By the source's address, which is its own as long as the source is kept here.
    trees: RwLock<HashMap<usize, Parsed>>,
}

impl Templates {
    /// With nothing parsed yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tree of an included text.
    fn tree(&self, source: &Arc<Source>) -> Arc<Tree> {
        let key = Arc::as_ptr(source).addr();
        if let Some((_, tree)) = self.trees.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(tree);
        }
        let tree = Arc::new(Tree::parse(source, 0..source.text.trim_end().len(), 0, Rules::default()));
        if Arc::strong_count(source) == 1 {
            // Made for this one time: it would only fill the cache.
            return tree;
        }
        let mut trees = self.trees.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&trees.entry(key).or_insert_with(|| (Arc::clone(source), tree)).1)
    }

    /// A document's body, expanded. What is wrong in it becomes findings: it is always read as far as it can be.
    #[must_use]
    pub fn expand(&self, source: &Arc<Source>, context: &Context, texts: &dyn Texts) -> Page {
        let parts = split(&source.text);
        let start = source.text.len() - parts.body.len();
        let line = parts.body_line - 1;
        if !context.liquid {
            let mut out = Output::default();
            out.push(parts.body, |n| {
                let mark = source.mark(line + n);
                Origin { part: 0, line: mark.line, wording: mark.wording }
            });
            let parts = vec![Part { source: Arc::clone(source), from: None }];
            return Page { text: out.text, lines: out.lines, parts, findings: Vec::new() };
        }
        let tree = Tree::parse(source, start..source.text.len(), line, Rules { cut_comments: true });
        let mut expander = Expander::new(self, texts, context, source);
        expander.out.text.reserve(parts.body.len() * 2);
        expander.tree(&tree, Frame::document(source));
        expander.limits(source);
        let Expander { mut out, parts, findings, .. } = expander;
        out.thin();
        Page { text: out.text, lines: out.lines, parts, findings }
    }

    /// These versions (at most 128), put together where they see the same of a document, front matter and included texts with it:
    /// by their places among `versions`, each group and all of them in that order.
    #[must_use]
    pub fn variants(&self, source: &Arc<Source>, texts: &dyn Texts, versions: &[Version]) -> Vec<Vec<usize>> {
        let tree = Tree::parse(source, 0..source.text.len(), 0, Rules { cut_comments: true });
        variants::Walk::new(self, texts, versions).through(&tree.nodes)
    }

    /// A single text, such as one of the front matter's, expanded. `path` and `line` (1-based) say where it stands.
    #[must_use]
    pub fn inline(
        &self,
        text: &str,
        path: &str,
        line: u32,
        context: &Context,
        texts: &dyn Texts,
    ) -> (String, Vec<Diagnostic>) {
        if !context.liquid || !text.contains("{%") && !text.contains("{{") && !text.contains("<!--") {
            return (text.to_owned(), Vec::new());
        }
        let source = Arc::new(Source { first_line: line, ..Source::new(path, text) });
        let tree = Tree::parse(&source, 0..text.len(), 0, Rules { cut_comments: true });
        let context = Context { verbatim: true, ..context.clone() };
        let mut expander = Expander::new(self, texts, &context, &source);
        expander.tree(&tree, Frame::document(&source));
        expander.limits(&source);
        (expander.out.text, expander.findings)
    }
}

/// Whether a text uses one of the dialect's tags, so that it is Liquid although its tree does not say so. `{{ }}` alone says nothing.
#[must_use]
pub fn uses_tags(text: &str) -> bool {
    const TAGS: &[&str] = &[
        "data",
        "ifversion",
        "if",
        "unless",
        "note",
        "tip",
        "warning",
        "danger",
        "octicon",
        "mac",
        "windows",
        "linux",
        "raw",
        "comment",
        "indented_data_reference",
        "link_in_list",
        "link_with_intro",
        "topic_link_in_list",
    ];
    text.match_indices("{%").any(|(at, _)| {
        let rest = text[at + 2..].trim_start_matches('-').trim_start();
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())];
        TAGS.contains(&name)
    })
}

#[cfg(test)]
mod tests;
