//! What comes from elsewhere in the tree: reusables, and links worded by the titles of documents.

use std::sync::Arc;

use super::{Expander, Flow, Frame, MAX_DEPTH};
use crate::diagnostic::Diagnostic;
use crate::source::Source;
use crate::template::markup;
use crate::template::page::Part;
use crate::template::scan::Rules;
use crate::template::tree::{At, LinkTag, Tree};

impl Expander<'_> {
    pub(super) fn reusable(&mut self, name: &str, indent: usize, at: At, frame: Frame<'_>) -> Flow {
        let Some(source) = self.texts.reusable(name) else {
            self.missing(name, at, frame);
            return Flow::On;
        };
        if indent == 0 {
            let (began, known) = (self.out.lines.len(), self.parts.len());
            let flow = self.include(&source, at, frame, |part| Frame { source: &source, part, fixed: frame.fixed });
            // An item of a list that holds nothing else comes from there, and is in that text's language.
            if self.parts.len() > known
                && is_item(&frame.source.text, at)
                && let Some(line) = began.checked_sub(1).and_then(|line| self.out.lines.get_mut(line))
            {
                let part = u32::try_from(known).unwrap_or(u32::MAX);
                *line = Frame { source: &source, part, fixed: frame.fixed }.origin(0);
            }
            return flow;
        }
        let before = std::mem::take(&mut self.out);
        let flow = self.include(&source, at, frame, |part| Frame { source: &source, part, fixed: frame.fixed });
        let inner = std::mem::replace(&mut self.out, before);
        self.out.push_indented(&inner, indent);
        flow
    }

    pub(super) fn missing(&mut self, name: &str, at: At, frame: Frame<'_>) {
        let near = self.texts.near("reusables", name);
        self.find(Diagnostic::error("include-missing").with("name", name).with("near", near), at, frame);
        if !self.context.verbatim && self.captured == 0 && alone(&frame.source.text, at) {
            self.write(&markup::missing(name), at, frame);
        }
    }

    pub(super) fn include<'s>(
        &mut self,
        source: &Arc<Source>,
        at: At,
        frame: Frame<'_>,
        inner: impl FnOnce(u32) -> Frame<'s>,
    ) -> Flow {
        let same = |s: &Arc<Source>| Arc::ptr_eq(s, source) || s.path == source.path && s.text == source.text;
        let cycle = self.stack.iter().any(same);
        if cycle || self.stack.len() > MAX_DEPTH {
            let rule = if cycle { "include-cycle" } else { "include-too-deep" };
            self.find(Diagnostic::error(rule).with("name", source.path.as_str()), at, frame);
            return Flow::On;
        }
        let tree = self.templates.tree(source);
        let part = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        self.parts.push(Part { source: Arc::clone(source), from: Some(frame.origin(at.line)) });
        self.stack.push(Arc::clone(source));
        let inner = inner(part);
        self.faults(&tree, inner);
        let flow = self.nodes(&tree.nodes, inner);
        self.stack.pop();
        flow
    }

    pub(super) fn link(&mut self, tag: LinkTag, path: &str, at: At, frame: Frame<'_>) {
        let from = self.parts.first().map(|p| Arc::clone(&p.source));
        let from = from.as_ref().map_or("", |s| s.path.as_str());
        let Some((title, intro)) = self.texts.card(from, path) else {
            self.find(Diagnostic::warning("link-target-missing").with("name", path), at, frame);
            return;
        };
        let mut words = |text: &str| {
            let source = Arc::new(Source::new("", text));
            let mut inner = Expander::new(self.templates, self.texts, self.context, &source);
            inner.tree(&Tree::parse(&source, 0..text.len(), 0, Rules::default()), Frame::document(&source));
            inner.out.text.replace('\n', " ")
        };
        let (title, intro) = (words(&title), intro.as_deref().map(&mut words));
        let text = match (tag, intro) {
            (LinkTag::Item, _) => format!("- [{title}]({path})"),
            (LinkTag::WithIntro, Some(intro)) => format!("[{title}]({path})\n\n{intro}\n"),
            (LinkTag::WithIntro, None) => format!("[{title}]({path})"),
        };
        self.write(&text, at, frame);
    }
}

/// What stands before and after a tag on its line.
fn around(text: &str, at: At) -> (&str, &str) {
    let (start, end) = (at.start as usize, at.end as usize);
    let before = text[..start].rsplit('\n').next().unwrap_or("");
    (before.trim(), text[end..].split('\n').next().unwrap_or("").trim())
}

/// Whether a tag is all that its line holds.
fn alone(text: &str, at: At) -> bool {
    around(text, at) == ("", "")
}

/// Whether a tag is all that an item of a list begins with: `- {% data … %}`, `1. {% data … %}`.
fn is_item(text: &str, at: At) -> bool {
    let (before, after) = around(text, at);
    let is_number = |mark: &str| !mark.is_empty() && mark.bytes().all(|b| b.is_ascii_digit());
    after.is_empty() && (matches!(before, "-" | "*" | "+") || before.strip_suffix(['.', ')']).is_some_and(is_number))
}
