//! From the Markdown parser's events, and the HTML among them, to blocks.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::builder::{Builder, Id};
use super::elements::{is_unknown, wrapped};
use super::html::{Piece, attribute, is_inline, is_void, pieces};
use super::kind::Kind;
use super::shell;
use crate::document::dialect::without_sentinels;
use crate::document::{BlockKind, Inline};
use crate::template::Origin;

/// How a text is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    /// As its publisher shows it: whatever looks like a tag in a shell fence is one.
    pub verbatim: bool,
    /// Whether it is the dialect: shell fences are HTML; else they are plain code.
    pub dialect: bool,
}

/// Feeds a Markdown text to a builder; `origin` gives the origin of a byte of the text.
pub(super) struct Feeder<'a, 'b> {
    builder: &'b mut Builder<'a>,
    manner: Manner,
    /// What Markdown has opened, innermost last.
    markdown: Vec<Id>,
    /// What HTML has opened: its element, what it is here, and for marks in code where they began.
    elements: Vec<(String, Id, Option<usize>)>,
    /// The HTML block that is being collected.
    html: Option<String>,
}

/// The options that the dialect is read with.
pub(super) fn options() -> Options {
    // (The box of a task is no text; that is all that is known of it here.)
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

impl<'a, 'b> Feeder<'a, 'b> {
    pub(super) fn new(builder: &'b mut Builder<'a>, manner: Manner) -> Self {
        builder.verbatim = manner.verbatim;
        Self { builder, manner, markdown: Vec::new(), elements: Vec::new(), html: None }
    }

    /// Reads a whole text.
    pub(super) fn feed(&mut self, text: &str, mut origin: impl FnMut(usize) -> Origin) {
        for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
            match event {
                // Blocks have origins; what is inside them has that of its block.
                Event::Start(tag) => {
                    let at = if is_block(&tag) { origin(range.start) } else { self.builder.origin() };
                    self.start(tag, at);
                }
                Event::End(end) => self.end(end),
                Event::Rule => {
                    let at = origin(range.start);
                    self.builder.block(BlockKind::Rule, at);
                }
                Event::Text(text) => self.text(&text),
                Event::Code(code) => self.inline(Inline::Code(without_sentinels(&code).into_owned())),
                Event::SoftBreak => self.inline(Inline::SoftBreak),
                Event::HardBreak => self.inline(Inline::HardBreak),
                Event::Html(html) => match &mut self.html {
                    Some(block) => block.push_str(&html),
                    None => self.html(&html),
                },
                Event::InlineHtml(html) => self.html(&html),
                _ => {}
            }
        }
    }

    fn inline(&mut self, inline: Inline) {
        let at = self.builder.origin();
        self.builder.inline(inline, at);
    }

    fn text(&mut self, text: &str) {
        let at = self.builder.origin();
        self.builder.text(&without_sentinels(text), at);
    }

    fn start(&mut self, tag: Tag<'_>, at: Origin) {
        let kind = match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { level, .. } => Kind::Heading(number(level)),
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Kind::Pre(without_sentinels(&info).into_owned()),
            Tag::CodeBlock(CodeBlockKind::Indented) => Kind::Pre(String::new()),
            Tag::HtmlBlock => {
                self.html = Some(String::new());
                self.markdown.push(Id::MAX);
                return;
            }
            Tag::List(Some(start)) => Kind::Ordered(start),
            Tag::List(None) => Kind::Bullets,
            Tag::Item => Kind::Item,
            Tag::Table(_) => Kind::Table,
            Tag::TableHead | Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Strikethrough => Kind::Strike,
            Tag::Link { link_type, dest_url, title, .. } => {
                let target =
                    if link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.into_string() };
                Kind::Link(without_sentinels(&target).into_owned(), without_sentinels(&title).into_owned())
            }
            Tag::Image { dest_url, title, .. } => {
                Kind::Image(without_sentinels(&dest_url).into_owned(), without_sentinels(&title).into_owned())
            }
            _ => Kind::Span(String::new()),
        };
        let id = self.builder.open(kind, at);
        self.markdown.push(id);
    }

    fn end(&mut self, end: TagEnd) {
        let Some(id) = self.markdown.pop() else { return };
        if end == TagEnd::HtmlBlock {
            if let Some(block) = self.html.take() {
                self.html(&block);
            }
            return;
        }
        match end {
            TagEnd::Item => self.builder.close_nearest("li"),
            TagEnd::List(true) => self.builder.close_nearest("ol"),
            TagEnd::List(false) => self.builder.close_nearest("ul"),
            TagEnd::BlockQuote(_) => self.builder.close_nearest("blockquote"),
            _ => self.builder.close(id),
        }
    }

    /// Reads raw HTML.
    fn html(&mut self, html: &str) {
        let html = without_sentinels(html);
        if self.manner.dialect
            && let Some((code, rest)) = shell::fence(&html, self.manner.verbatim)
        {
            let at = self.builder.origin();
            self.builder.block(BlockKind::Code(code), at);
            return if !rest.trim().is_empty() {
                self.html(rest);
            };
        }
        pieces(&html, |piece| match piece {
            Piece::Text(text) if self.builder.in_text() => {
                let at = self.builder.origin();
                // A line break right after `<pre>` is none.
                let first = self.builder.code_text() == Some("");
                self.builder.text(if first { text.strip_prefix('\n').unwrap_or(&text) } else { &text }, at);
            }
            Piece::Text(text) => self.flowing(&text),
            Piece::Open { name, attributes, closed } => self.open(name, attributes, closed),
            Piece::Close(name) => self.close(name),
            Piece::Comment(comment) => {
                let at = self.builder.origin();
                if !self.builder.in_words() {
                    self.builder.block(BlockKind::Html(comment.to_owned()), at);
                }
            }
        });
    }

    /// Text in HTML: its line breaks are spaces.
    fn flowing(&mut self, text: &str) {
        let at = self.builder.origin();
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.builder.inline(Inline::SoftBreak, at);
            }
            self.builder.text(line, at);
        }
    }

    fn open(&mut self, name: &str, attributes: &str, closed: bool) {
        let at = self.builder.origin();
        let lower = name.to_ascii_lowercase();
        let value = |wanted: &str| attribute(attributes, wanted).map(std::borrow::Cow::into_owned);
        if self.builder.code_text().is_some() {
            let began = self.builder.code_text().map(str::len);
            match lower.as_str() {
                "br" => self.builder.text("\n", at),
                "code" => self.builder.code_info(&value("class").unwrap_or_default()),
                _ => {}
            }
            if !is_void(&lower) && !closed {
                self.elements.push((lower, Id::MAX, began));
            }
            return;
        }
        let kind = match lower.as_str() {
            "svg" => {
                if let Some(missing) = value("data-missing") {
                    return self.inline(Inline::Missing(missing));
                }
                let name = value("data-icon").unwrap_or_default();
                self.inline(Inline::Icon { name, label: value("aria-label").unwrap_or_default() });
                self.elements.push((lower, Id::MAX, None));
                return;
            }
            "img" => {
                let (target, alt) = (value("src").unwrap_or_default(), value("alt").unwrap_or_default());
                return self.inline(Inline::Image { target, title: value("title").unwrap_or_default(), alt });
            }
            "br" => return self.inline(Inline::HardBreak),
            "hr" => return self.builder.block(BlockKind::Rule, at),
            "strong" | "b" => Kind::Strong,
            "em" | "i" => Kind::Emphasis,
            "del" | "s" | "strike" => Kind::Strike,
            "code" | "samp" | "tt" => Kind::Code,
            "a" => match value("href") {
                Some(target) => Kind::Link(target, value("title").unwrap_or_default()),
                None => Kind::Span(lower.clone()),
            },
            "div" => wrapped(&value("class").unwrap_or_default()).unwrap_or_else(|| Kind::Div(lower.clone())),
            "p" => Kind::Paragraph,
            "pre" => Kind::Pre(String::new()),
            "ul" => Kind::Bullets,
            "ol" => Kind::Ordered(value("start").and_then(|s| s.trim().parse().ok()).unwrap_or(1)),
            "li" => Kind::Item,
            "blockquote" => Kind::Quote,
            "table" => Kind::Table,
            "tr" => Kind::Row,
            "td" | "th" => Kind::Cell,
            "thead" | "tbody" | "tfoot" => return,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading(lower.as_bytes()[1] - b'0'),
            name if is_void(name) => return,
            name if is_inline(name) || is_unknown(name) => Kind::Span(lower.clone()),
            _ => Kind::Div(lower.clone()),
        };
        let id = self.builder.open(kind, at);
        if closed && !is_inline(&lower) {
            return self.builder.close(id);
        }
        self.elements.push((lower, id, None));
    }

    fn close(&mut self, name: &str) {
        let lower = name.to_ascii_lowercase();
        // What was closed along with something around it is passed over.
        while let Some(at) = self.elements.iter().rposition(|e| e.0 == lower) {
            let (_, id, began) = self.elements.remove(at);
            if let (Some(began), Some(code)) = (began, self.builder.code_text()) {
                let marked = code.get(began..).unwrap_or("").to_owned();
                match lower.as_str() {
                    "em" | "i" => self.builder.mark_code(marked, false),
                    "strong" | "b" => self.builder.mark_code(marked, true),
                    _ => {}
                }
                return;
            }
            if self.builder.is_open(id) {
                if matches!(lower.as_str(), "li" | "ol" | "ul" | "blockquote") {
                    break;
                }
                return self.builder.close(id);
            }
        }
        if matches!(lower.as_str(), "li" | "ol" | "ul" | "blockquote") {
            self.builder.close_nearest(&lower);
        }
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } | Tag::TableCell
    )
}
