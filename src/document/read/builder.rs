//! Puts a document's blocks together. Markdown and raw HTML both open and close here, and may do so across one another: what a
//! close passes over is closed with it, and a close whose opening is gone does nothing.

mod fold;

use fold::push_text;

use super::kind::{Content, Kind};
use crate::document::{Block, BlockKind, Code, Inline};
use crate::source::Wording;
use crate::template::Origin;

#[derive(Debug)]
struct Open {
    kind: Kind,
    content: Content,
    origin: Origin,
    id: Id,
}

/// A name for something that was opened.
pub(super) type Id = u32;

/// Nothing is nested deeper than this: what is, is read as if it were not.
const MAX_DEPTH: usize = 200;

/// The blocks so far.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    open: Vec<Open>,
    next: Id,
    /// Whether steps are as their publisher shows them, without what stands between them.
    pub verbatim: bool,
    /// What stood between steps: it follows their list.
    between: Vec<Block>,
    /// The language that words of an origin are in, where that is not the document's.
    pub language: &'a dyn LanguageOf,
}

/// Knows the language of words by where they come from.
pub(super) trait LanguageOf: std::fmt::Debug {
    /// The language, where it is not the document's, and what the words are.
    fn language_of(&self, origin: Origin) -> (Option<String>, Wording);
}

impl<'a> Builder<'a> {
    pub(super) fn new(origin: Origin, language: &'a dyn LanguageOf) -> Self {
        let root = Open { kind: Kind::Root, content: Content::Blocks(Vec::new()), origin, id: 0 };
        Self { open: vec![root], next: 1, verbatim: false, between: Vec::new(), language }
    }

    fn top(&self) -> &Kind {
        self.open.last().map_or(&Kind::Root, |o| &o.kind)
    }

    /// Where what is innermost began.
    pub(super) fn origin(&self) -> Origin {
        self.open.last().map_or(Origin { part: 0, line: 1, wording: Wording::Own }, |o| o.origin)
    }

    fn push(&mut self, kind: Kind, origin: Origin) -> Id {
        let id = self.next;
        self.next += 1;
        if self.open.len() < MAX_DEPTH {
            let content = kind.content();
            self.open.push(Open { kind, content, origin, id });
        }
        id
    }

    /// Opens something; what cannot hold it is closed first, and what can hold only inline content keeps it as such.
    pub(super) fn open(&mut self, kind: Kind, origin: Origin) -> Id {
        if kind.is_inline() {
            if let Some(Content::Text(_)) = self.open.last().map(|o| &o.content) {
                // Code in `<pre>` is the same text, in `<code>` it is plain.
                return self.push(Kind::Span(String::new()), origin);
            }
            self.inline_place(origin);
            return self.push(kind, origin);
        }
        if matches!(kind, Kind::Row | Kind::Cell) {
            return self.table_part(kind, origin);
        }
        if matches!(kind, Kind::Item) {
            let list = self.open.iter().rposition(|o| matches!(o.kind, Kind::Ordered(_) | Kind::Bullets));
            let keeper = self.open.iter().rposition(|o| matches!(o.kind, Kind::Cell | Kind::Heading(_) | Kind::Pre(_)));
            if keeper > list {
                // A list in a cell is inline content; its items are no steps of the list around the table.
                self.text(" ", origin);
                return self.push(Kind::Span(String::new()), origin);
            }
            let nested = self.open.iter().rposition(|o| matches!(o.kind, Kind::Item));
            match (list, nested) {
                (Some(list), item) => self.close_to(item.filter(|i| *i > list).unwrap_or(list + 1)),
                (None, _) => return self.open(Kind::Div("li".into()), origin),
            }
            return self.push(kind, origin);
        }
        // Only the innermost block container can hold a block; a cell or heading on the way keeps it as inline content.
        let keeps = |k: &Kind| matches!(k, Kind::Cell | Kind::Heading(_) | Kind::Pre(_));
        self.reopen();
        let holder =
            self.open.iter().rposition(|o| matches!(o.content, Content::Blocks(_)) || keeps(&o.kind)).unwrap_or(0);
        if keeps(&self.open[holder].kind) {
            self.text(" ", origin);
            return self.push(Kind::Span(String::new()), origin);
        }
        self.close_to(holder + 1);
        self.push(kind, origin)
    }

    fn table_part(&mut self, kind: Kind, origin: Origin) -> Id {
        let wanted = if kind == Kind::Row { Kind::Table } else { Kind::Row };
        let Some(holder) = self.open.iter().rposition(|o| o.kind == wanted) else {
            if kind == Kind::Cell && self.open.iter().any(|o| o.kind == Kind::Table) {
                self.table_part(Kind::Row, origin);
                return self.table_part(kind, origin);
            }
            return self.open(Kind::Div("td".into()), origin);
        };
        self.close_to(holder + 1);
        self.push(kind, origin)
    }

    /// Makes sure that inline content has a place: in a container it begins a paragraph.
    fn inline_place(&mut self, origin: Origin) {
        self.reopen();
        match self.open.last().map(|o| &o.content) {
            Some(Content::Blocks(_)) => {
                self.push(Kind::Paragraph, origin);
            }
            Some(Content::Bullets(_)) => {
                self.push(Kind::Item, origin);
                self.push(Kind::Paragraph, origin);
            }
            Some(Content::Cells(_)) => {
                self.push(Kind::Cell, origin);
            }
            _ => {}
        }
    }

    /// What stands in a list between its items, since a stray end tag closed one, still belongs to the item before it.
    fn reopen(&mut self) {
        let id = self.next;
        let Some(list) = self.open.last_mut() else { return };
        let (blocks, origin) = match &mut list.content {
            Content::Steps(_) if self.verbatim => {
                let at = list.origin;
                self.push(Kind::Div(String::new()), at);
                return;
            }
            Content::Steps(steps) => {
                let Some(step) = steps.pop() else { return };
                (step.blocks, step.origin)
            }
            Content::Bullets(items) => {
                let Some(blocks) = items.pop() else { return };
                (blocks, list.origin)
            }
            _ => return,
        };
        self.next += 1;
        self.open.push(Open { kind: Kind::Item, content: Content::Blocks(blocks), origin, id });
    }

    /// Adds text.
    pub(super) fn text(&mut self, text: &str, origin: Origin) {
        if text.is_empty() {
            return;
        }
        if let Some(Open { content: Content::Text(code), .. }) = self.open.last_mut() {
            code.text.push_str(text);
            return;
        }
        // A span within code: the text goes to the code itself.
        if let Some(code) = self.code_around() {
            code.text.push_str(text);
            if let Some(Open { content: Content::Inlines(inlines), .. }) = self.open.last_mut() {
                push_text(inlines, text);
            }
            return;
        }
        if text.trim().is_empty() && !matches!(self.open.last().map(|o| &o.content), Some(Content::Inlines(_))) {
            return;
        }
        self.inline_place(origin);
        if let Some(Open { content: Content::Inlines(inlines), .. }) = self.open.last_mut() {
            push_text(inlines, text);
        }
    }

    fn code_around(&mut self) -> Option<&mut Code> {
        let at = self.open.iter().rposition(|o| !matches!(o.kind, Kind::Span(_)))?;
        match &mut self.open[at] {
            Open { kind: Kind::Pre(_) | Kind::Code, content: Content::Text(code), .. } => Some(code),
            _ => None,
        }
    }

    /// Notes in the code that is open that a part of it is set in italics or bold.
    pub(super) fn mark_code(&mut self, text: String, strong: bool) {
        let marked = self.open.iter_mut().rev().find_map(|o| match &mut o.content {
            Content::Text(code) => Some(code),
            _ => None,
        });
        if let Some(code) = marked {
            if strong { code.strong.push(text) } else { code.emphasis.push(text) }
        }
    }

    /// The length of the code text that is open, where code is.
    pub(super) fn code_text(&self) -> Option<&str> {
        let at = self.open.iter().rposition(|o| !matches!(o.kind, Kind::Span(_)))?;
        match &self.open[at] {
            Open { kind: Kind::Pre(_), content: Content::Text(code), .. } => Some(&code.text),
            _ => None,
        }
    }

    /// Adds inline content that is whole.
    pub(super) fn inline(&mut self, inline: Inline, origin: Origin) {
        if self.code_text().is_some() {
            return if matches!(inline, Inline::HardBreak | Inline::SoftBreak) {
                self.text("\n", origin);
            };
        }
        if matches!(inline, Inline::HardBreak | Inline::SoftBreak)
            && !matches!(self.open.last().map(|o| &o.content), Some(Content::Inlines(_)))
        {
            return;
        }
        self.inline_place(origin);
        if let Some(Open { content: Content::Inlines(inlines), .. }) = self.open.last_mut() {
            inlines.push(inline);
        }
    }

    /// Adds a block that is whole.
    pub(super) fn block(&mut self, kind: BlockKind, origin: Origin) {
        self.reopen();
        let holder = self.open.iter().rposition(|o| matches!(o.content, Content::Blocks(_))).unwrap_or(0);
        self.close_to(holder + 1);
        if let Some(Open { content: Content::Blocks(blocks), .. }) = self.open.last_mut() {
            blocks.push(Block { kind, origin });
        }
    }

    /// Closes the innermost list, item or quote of that HTML name, whoever opened it: an end tag says no more. A table around it
    /// holds, and for an item the list around it.
    pub(super) fn close_nearest(&mut self, name: &str) {
        for at in (1..self.open.len()).rev() {
            let kind = &self.open[at].kind;
            let is_it = match kind {
                Kind::Item => name == "li",
                Kind::Ordered(_) => name == "ol",
                Kind::Bullets => name == "ul",
                Kind::Quote => name == "blockquote",
                Kind::Div(div) => div == name,
                _ => false,
            };
            if is_it {
                return self.close_to(at);
            }
            let holds = matches!(kind, Kind::Table | Kind::Row | Kind::Cell);
            if holds || (name == "li" && matches!(kind, Kind::Ordered(_) | Kind::Bullets)) {
                return;
            }
        }
    }

    /// Whether what has that id is still open.
    pub(super) fn is_open(&self, id: Id) -> bool {
        self.open.iter().any(|o| o.id == id)
    }

    /// Closes what has that id, and what was opened in it since.
    pub(super) fn close(&mut self, id: Id) {
        if let Some(at) = self.open.iter().rposition(|o| o.id == id) {
            self.close_to(at);
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth.max(1) {
            if let Some(open) = self.open.pop() {
                self.fold(open);
            }
        }
    }

    /// Everything, what is still open closed.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.close_to(1);
        match self.open.pop().map(|o| o.content) {
            Some(Content::Blocks(blocks)) => blocks,
            _ => Vec::new(),
        }
    }

    /// Whether code is open innermost, in which white space counts.
    pub(super) fn in_text(&self) -> bool {
        matches!(self.top(), Kind::Pre(_) | Kind::Code)
    }

    /// Whether words are open innermost.
    pub(super) fn in_words(&self) -> bool {
        !matches!(self.open.last().map(|o| &o.content), Some(Content::Blocks(_)))
    }

    /// The language that HTML gives the code that is open, by its class (`language-shell`).
    pub(super) fn code_info(&mut self, class: &str) {
        let language = class.split_whitespace().find_map(|c| c.strip_prefix("language-"));
        if let (Some(language), Some(Open { kind: Kind::Pre(info), .. })) = (language, self.open.last_mut()) {
            language.clone_into(info);
        }
    }
}
