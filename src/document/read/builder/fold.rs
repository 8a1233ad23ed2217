//! What is closed becomes part of what is around it.

use super::{Builder, Content, Kind, Open};
use crate::document::{Block, BlockKind, Code, Inline, Step, Steps, Words};
use crate::template::Origin;

impl Builder<'_> {
    pub(super) fn fold(&mut self, open: Open) {
        let Open { kind, content, origin, .. } = open;
        match content {
            Content::Inlines(inlines) if kind.is_inline() => self.fold_inline(kind, inlines),
            Content::Inlines(inlines) => self.fold_words(&kind, inlines, origin),
            Content::Text(code) => self.fold_code(kind, code, origin),
            Content::Blocks(blocks) => self.fold_blocks(kind, blocks, origin),
            Content::Steps(mut steps) => {
                let start = if let Kind::Ordered(start) = kind { start } else { 1 };
                for (number, step) in (start..).zip(&mut steps) {
                    step.number = number;
                }
                self.add(BlockKind::Steps(Steps { start, steps }), origin);
                let between = std::mem::take(&mut self.between);
                if let Some(Open { content: Content::Blocks(blocks), .. }) = self.open.last_mut() {
                    blocks.extend(between);
                }
            }
            Content::Bullets(items) => self.add(BlockKind::Bullets(items), origin),
            Content::Rows(mut rows) => {
                let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
                self.add(BlockKind::Table { head, rows }, origin);
            }
            Content::Cells(cells) => {
                if let Some(Open { content: Content::Rows(rows), .. }) = self.open.last_mut() {
                    rows.push(cells);
                }
            }
        }
    }

    fn add(&mut self, kind: BlockKind, origin: Origin) {
        if let Some(Open { content: Content::Blocks(blocks), .. }) = self.open.last_mut() {
            blocks.push(Block { kind, origin });
        }
    }

    fn fold_inline(&mut self, kind: Kind, inlines: Vec<Inline>) {
        let Some(Open { content: Content::Inlines(parent), .. }) = self.open.last_mut() else { return };
        match kind {
            Kind::Strong => parent.push(Inline::Strong(inlines)),
            Kind::Emphasis => parent.push(Inline::Emphasis(inlines)),
            Kind::Strike => parent.push(Inline::Strike(inlines)),
            Kind::Link(target, title) => parent.push(Inline::Link { target, title, inlines }),
            Kind::Image(target, title) => {
                let alt = crate::document::plain(&inlines);
                parent.push(Inline::Image { target, title, alt });
            }
            _ => {
                for inline in inlines {
                    match inline {
                        Inline::Text(text) => push_text(parent, &text),
                        other => parent.push(other),
                    }
                }
            }
        }
    }

    fn words(&self, mut inlines: Vec<Inline>, origin: Origin) -> Words {
        tidy(&mut inlines);
        let (language, wording) = self.language.language_of(origin);
        Words { inlines, language, wording }
    }

    fn fold_words(&mut self, kind: &Kind, inlines: Vec<Inline>, origin: Origin) {
        let words = self.words(inlines, origin);
        match kind {
            Kind::Cell => {
                if let Some(Open { content: Content::Cells(cells), .. }) = self.open.last_mut() {
                    cells.push(words);
                }
            }
            Kind::Heading(level) => self.add(BlockKind::Heading { level: *level, slug: String::new(), words }, origin),
            _ if words.inlines.is_empty() => {}
            _ => self.add(BlockKind::Paragraph(words), origin),
        }
    }

    fn fold_code(&mut self, kind: Kind, mut code: Code, origin: Origin) {
        match kind {
            Kind::Pre(info) => {
                if code.text.ends_with('\n') {
                    code.text.pop();
                }
                code.language = info.split([' ', ',', '\t', '{']).next().unwrap_or("").to_lowercase();
                code.info = info;
                self.add(BlockKind::Code(code), origin);
            }
            _ => {
                if let Some(Open { content: Content::Inlines(parent), .. }) = self.open.last_mut() {
                    parent.push(Inline::Code(code.text));
                }
            }
        }
    }

    fn fold_blocks(&mut self, kind: Kind, mut blocks: Vec<Block>, origin: Origin) {
        let kind = match kind {
            Kind::Item => {
                match self.open.last_mut().map(|o| &mut o.content) {
                    Some(Content::Steps(steps)) => {
                        let step = Step { number: 0, id: None, blocks, actions: Vec::new(), site: None, origin };
                        steps.push(step);
                    }
                    Some(Content::Bullets(items)) => items.push(blocks),
                    _ => {}
                }
                return;
            }
            Kind::Quote => BlockKind::Quote(blocks),
            Kind::Notice(kind) => BlockKind::Notice { kind, blocks },
            Kind::Only(tool) => BlockKind::Only { tool, blocks },
            _ => {
                match self.open.last_mut().map(|o| &mut o.content) {
                    Some(Content::Blocks(parent)) => parent.append(&mut blocks),
                    Some(Content::Steps(_)) => self.between.append(&mut blocks),
                    _ => {}
                }
                return;
            }
        };
        self.add(kind, origin);
    }
}

pub(super) fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}

/// Cuts white space and breaks at both ends of a block's words.
fn tidy(inlines: &mut Vec<Inline>) {
    let blank = |i: &Inline| match i {
        Inline::Text(text) => text.trim().is_empty(),
        Inline::SoftBreak | Inline::HardBreak => true,
        _ => false,
    };
    while inlines.last().is_some_and(blank) {
        inlines.pop();
    }
    let leading = inlines.iter().take_while(|i| blank(i)).count();
    inlines.drain(..leading);
    if let Some(Inline::Text(text)) = inlines.first_mut()
        && text.starts_with(char::is_whitespace)
    {
        *text = text.trim_start().to_owned();
    }
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        text.truncate(text.trim_end().len());
    }
}
