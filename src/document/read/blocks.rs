//! Blocks, put together from the parser's events.

use std::collections::HashMap;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html;
use super::inlines::Inlines;
use crate::document::dialect::{normalise, without_sentinels};
use crate::document::{Block, BlockKind, Code, Inline, Notice, Step, Steps, Words, plain};
use crate::source::Wording;
use crate::template::{NOTICE_CLASS, Origin, Page};

/// A block that is not closed yet.
enum Frame {
    Root,
    Quote(Option<Notice>),
    Steps {
        start: u64,
        steps: Vec<Step>,
    },
    Bullets(Vec<Vec<Block>>),
    Item,
    Paragraph,
    Heading(u8),
    Code {
        info: String,
        text: String,
    },
    Html(String),
    Table {
        rows: Vec<Vec<Words>>,
    },
    Row(Vec<Words>),
    Cell,
    /// What is not known is read through.
    Other,
}

struct Open {
    frame: Frame,
    origin: Origin,
    blocks: Vec<Block>,
}

/// Reads a page's blocks.
pub(super) fn read(page: &Page) -> Vec<Block> {
    let normal = normalise(&page.text);
    let starts: Vec<usize> = std::iter::once(0).chain(normal.text.match_indices('\n').map(|(i, _)| i + 1)).collect();
    let nowhere = Origin { part: 0, line: 1, wording: Wording::Own };
    let origin = |at: usize| {
        let line = starts.partition_point(|s| *s <= at).saturating_sub(1);
        let line = normal.lines.get(line).copied().unwrap_or_default() as usize;
        page.lines.get(line).or(page.lines.last()).copied().unwrap_or(nowhere)
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM;
    let mut reader = Reader {
        stack: vec![Open { frame: Frame::Root, origin: nowhere, blocks: Vec::new() }],
        inlines: Inlines::default(),
        implicit: None,
        slugs: HashMap::new(),
    };
    for (event, range) in Parser::new_ext(&normal.text, options).into_offset_iter() {
        reader.event(event, origin(range.start));
    }
    reader.end_implicit();
    reader.stack.pop().map(|open| folded(open.blocks)).unwrap_or_default()
}

struct Reader {
    stack: Vec<Open>,
    inlines: Inlines,
    /// Where the inline content of a tight list item began, which has no paragraph of its own.
    implicit: Option<Origin>,
    slugs: HashMap<String, usize>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, origin: Origin) {
        match event {
            Event::Start(tag) => self.start(tag, origin),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.stack.last_mut().map(|o| &mut o.frame) {
                Some(Frame::Code { text: code, .. }) => code.push_str(&without_sentinels(&text)),
                Some(Frame::Html(html)) => html.push_str(&text),
                _ => {
                    self.begin_implicit(origin);
                    self.inlines.text(&text);
                }
            },
            Event::Html(text) => match &mut self.stack.last_mut().map(|o| &mut o.frame) {
                Some(Frame::Html(html)) => html.push_str(&without_sentinels(&text)),
                _ => self.block(BlockKind::Html(without_sentinels(&text).into_owned()), origin),
            },
            Event::InlineHtml(text) => {
                self.begin_implicit(origin);
                self.inlines.html(&text);
            }
            Event::Code(text) => {
                self.begin_implicit(origin);
                self.inlines.code(&text);
            }
            Event::SoftBreak => self.inlines.push(Inline::SoftBreak),
            Event::HardBreak => self.inlines.push(Inline::HardBreak),
            Event::Rule => {
                self.end_implicit();
                self.block(BlockKind::Rule, origin);
            }
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.inlines.text(&text)
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, origin: Origin) {
        match tag {
            Tag::Emphasis => {
                self.begin_implicit(origin);
                self.inlines.open_emphasis();
                return;
            }
            Tag::Strong => {
                self.begin_implicit(origin);
                self.inlines.open_strong();
                return;
            }
            Tag::Strikethrough => {
                self.begin_implicit(origin);
                self.inlines.open_strike();
                return;
            }
            Tag::Link { dest_url, title, .. } => {
                self.begin_implicit(origin);
                self.inlines.open_link(&dest_url, &title);
                return;
            }
            Tag::Image { dest_url, title, .. } => {
                self.begin_implicit(origin);
                self.inlines.open_image(&dest_url, &title);
                return;
            }
            _ => {}
        }
        self.end_implicit();
        let frame = match tag {
            Tag::Paragraph => Frame::Paragraph,
            Tag::Heading { level, .. } => Frame::Heading(depth(level)),
            Tag::BlockQuote(kind) => Frame::Quote(kind.map(notice)),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Frame::Code { info: without_sentinels(&info).into_owned(), text: String::new() }
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => Frame::Code { info: String::new(), text: String::new() },
            Tag::HtmlBlock => Frame::Html(String::new()),
            Tag::List(Some(start)) => Frame::Steps { start, steps: Vec::new() },
            Tag::List(None) => Frame::Bullets(Vec::new()),
            Tag::Item => Frame::Item,
            Tag::Table(_) => Frame::Table { rows: Vec::new() },
            Tag::TableHead | Tag::TableRow => Frame::Row(Vec::new()),
            Tag::TableCell => Frame::Cell,
            _ => Frame::Other,
        };
        self.stack.push(Open { frame, origin, blocks: Vec::new() });
    }

    fn end(&mut self, tag: TagEnd) {
        if matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image) {
            self.inlines.close();
            return;
        }
        self.end_implicit();
        if self.stack.len() < 2 {
            return;
        }
        let Some(Open { frame, origin, blocks }) = self.stack.pop() else { return };
        let kind = match frame {
            Frame::Paragraph => BlockKind::Paragraph(Words::own(self.inlines.take())),
            Frame::Heading(level) => {
                let mut inlines = self.inlines.take();
                let anchor = cut_anchor(&mut inlines);
                let slug = anchor.unwrap_or_else(|| self.slug(&plain(&inlines)));
                BlockKind::Heading { level, slug, words: Words::own(inlines) }
            }
            Frame::Quote(Some(kind)) => BlockKind::Notice { kind, blocks: folded(blocks) },
            Frame::Quote(None) => BlockKind::Quote(folded(blocks)),
            Frame::Code { info, text } => {
                let language = info.split([' ', ',', '{', '\t']).next().unwrap_or("").to_lowercase();
                let text = text.strip_suffix('\n').unwrap_or(&text).to_owned();
                BlockKind::Code(Code { language, info, text, ..Code::default() })
            }
            Frame::Html(html) => BlockKind::Html(html),
            Frame::Steps { steps, .. } if is_lone_include(&steps) => {
                for block in steps.into_iter().flat_map(|s| s.blocks) {
                    self.block(block.kind, block.origin);
                }
                return;
            }
            Frame::Steps { start, mut steps } => {
                for (number, step) in (start..).zip(&mut steps) {
                    step.number = number;
                }
                BlockKind::Steps(Steps { start, steps })
            }
            Frame::Bullets(items) => BlockKind::Bullets(items),
            Frame::Item => return self.item(folded(blocks), origin),
            Frame::Table { mut rows } => {
                let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
                BlockKind::Table { head, rows }
            }
            Frame::Row(cells) => {
                if let Some(Open { frame: Frame::Table { rows }, .. }) = self.stack.last_mut() {
                    rows.push(cells);
                }
                return;
            }
            Frame::Cell => {
                let words = Words::own(self.inlines.take());
                if let Some(Open { frame: Frame::Row(cells), .. }) = self.stack.last_mut() {
                    cells.push(words);
                }
                return;
            }
            Frame::Root | Frame::Other => {
                for block in blocks {
                    self.block(block.kind, block.origin);
                }
                return;
            }
        };
        self.block(kind, origin);
    }

    fn item(&mut self, mut blocks: Vec<Block>, origin: Origin) {
        match self.stack.last_mut().map(|o| &mut o.frame) {
            Some(Frame::Steps { steps, .. }) => {
                let first = blocks.iter_mut().find_map(|b| match &mut b.kind {
                    BlockKind::Paragraph(words) => Some(&mut words.inlines),
                    _ => None,
                });
                let id = first.and_then(|i| cut_anchor(i));
                steps.push(Step { number: 0, id, blocks, actions: Vec::new(), site: None, origin });
            }
            Some(Frame::Bullets(items)) => items.push(blocks),
            _ => {
                for block in blocks {
                    self.block(block.kind, block.origin);
                }
            }
        }
    }

    fn block(&mut self, kind: BlockKind, origin: Origin) {
        if let Some(open) = self.stack.last_mut() {
            open.blocks.push(Block { kind, origin });
        }
    }

    fn begin_implicit(&mut self, origin: Origin) {
        let holds_inlines =
            matches!(self.stack.last().map(|o| &o.frame), Some(Frame::Paragraph | Frame::Heading(_) | Frame::Cell));
        if !holds_inlines && self.implicit.is_none() {
            self.implicit = Some(origin);
        }
    }

    fn end_implicit(&mut self) {
        if let Some(origin) = self.implicit.take() {
            let inlines = self.inlines.take();
            if !inlines.is_empty() {
                self.block(BlockKind::Paragraph(Words::own(inlines)), origin);
            }
        } else if !matches!(
            self.stack.last().map(|o| &o.frame),
            Some(Frame::Paragraph | Frame::Heading(_) | Frame::Cell)
        ) && !self.inlines.is_empty()
        {
            self.inlines.take();
        }
    }

    /// A heading's anchor; the second of one name gets `-1`, as hosting sites do.
    fn slug(&mut self, text: &str) -> String {
        let base = crate::document::slug(text);
        let count = self.slugs.entry(base.clone()).or_default();
        *count += 1;
        if *count == 1 { base } else { format!("{base}-{}", *count - 1) }
    }
}

/// An include that is not there is written as a step, as it would be among steps; standing alone it is a passage of prose.
fn is_lone_include(steps: &[Step]) -> bool {
    let [Step { blocks, .. }] = steps else { return false };
    let [Block { kind: BlockKind::Paragraph(words), .. }] = blocks.as_slice() else { return false };
    matches!(words.inlines.as_slice(), [Inline::Missing(_)])
}

/// Cuts `{#anchor}` off the end of the first line.
fn cut_anchor(inlines: &mut Vec<Inline>) -> Option<String> {
    let line = inlines.iter().position(|i| matches!(i, Inline::SoftBreak | Inline::HardBreak)).unwrap_or(inlines.len());
    let last = line.checked_sub(1)?;
    let Inline::Text(text) = &mut inlines[last] else { return None };
    let inner = text.trim_end().strip_suffix('}')?;
    let (head, name) = inner.rsplit_once("{#")?;
    let good = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let (head, name) = (head.trim_end().to_owned(), name.to_owned());
    if !good {
        return None;
    }
    if head.is_empty() {
        inlines.remove(last);
    } else {
        *text = head;
    }
    Some(name)
}

const fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

const fn notice(kind: BlockQuoteKind) -> Notice {
    match kind {
        BlockQuoteKind::Note | BlockQuoteKind::Important => Notice::Note,
        BlockQuoteKind::Tip => Notice::Tip,
        BlockQuoteKind::Warning => Notice::Warning,
        BlockQuoteKind::Caution => Notice::Danger,
    }
}

/// The class of a notice that `template` opens here.
fn opened(kind: &BlockKind) -> Option<String> {
    let BlockKind::Html(text) = kind else { return None };
    let tag = html::tag(text.trim())?;
    let class = tag.attribute("class");
    let class = class.strip_prefix(NOTICE_CLASS)?.trim();
    (tag.name == "div" && !tag.closes).then(|| class.to_owned())
}

fn closes(kind: &BlockKind) -> bool {
    matches!(kind, BlockKind::Html(text) if text.trim() == "</div>")
}

/// Gathers what stands between the marks of a notice into one block. A mark without its partner is left as it is.
fn folded(blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.iter().any(|b| opened(&b.kind).is_some()) {
        return blocks;
    }
    let mut levels: Vec<(Option<(String, Block)>, Vec<Block>)> = vec![(None, Vec::new())];
    for block in blocks {
        if let Some(class) = opened(&block.kind) {
            levels.push((Some((class, block)), Vec::new()));
            continue;
        }
        if closes(&block.kind)
            && levels.len() > 1
            && let Some((Some((class, mark)), inner)) = levels.pop()
        {
            push(&mut levels, Block { kind: gathered(&class, inner), origin: mark.origin });
            continue;
        }
        push(&mut levels, block);
    }
    while levels.len() > 1 {
        let Some((mark, inner)) = levels.pop() else { break };
        if let Some((_, mark)) = mark {
            push(&mut levels, mark);
        }
        for block in inner {
            push(&mut levels, block);
        }
    }
    levels.pop().map(|l| l.1).unwrap_or_default()
}

fn push(levels: &mut [(Option<(String, Block)>, Vec<Block>)], block: Block) {
    if let Some((_, inner)) = levels.last_mut() {
        inner.push(block);
    }
}

fn gathered(class: &str, blocks: Vec<Block>) -> BlockKind {
    let kind = match class {
        "note" => Notice::Note,
        "tip" => Notice::Tip,
        "warning" => Notice::Warning,
        "danger" => Notice::Danger,
        tool => return BlockKind::Only { tool: tool.to_owned(), blocks },
    };
    BlockKind::Notice { kind, blocks }
}
