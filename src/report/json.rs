//! A document as JSON, for other programs: `vade show --format json`.
//!
//! One object with the document's facts, its `blocks` in order, and in each block and step the place it comes from. A block and a piece
//! of inline content is an object whose `kind` says what it is. `text` is what a reader sees, without markup; `inlines` is the same with it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::document::action::Action;
use crate::document::bindings::{Input, InputKind};
use crate::document::{self as model, Code, Notice};
use crate::localize::coverage;
use crate::source::Wording;
use crate::template::{Origin, Part, place};

/// A document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document<'a> {
    /// Its id in the tree.
    pub id: &'a str,
    /// Its path in the tree.
    pub path: &'a str,
    /// The language that was asked for: a BCP 47 tag, or the folder's name.
    pub language: &'a str,
    /// The share of its units that are in that language, 0 to 1.
    pub worded: f64,
    /// The version that it was read for, such as `ghes-3.5`.
    pub version: String,
    /// The plans it is meant for and their ranges, as the front matter has them.
    pub versions: Vec<(&'a str, &'a str)>,
    /// Its topics.
    pub topics: &'a [String],
    /// Its title.
    pub title: Words<'a>,
    /// Its short title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<Words<'a>>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intro: Option<Words<'a>>,
    /// Who may do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Words<'a>>,
    /// Sites: id and name.
    pub sites: &'a [(String, String)],
    /// Hosts: id and what it is.
    pub hosts: &'a [(String, String)],
    /// What it must be told.
    pub inputs: Vec<InputView<'a>>,
    /// Its blocks.
    pub blocks: Vec<Block<'a>>,
}

/// An input.
#[derive(Debug, Serialize, JsonSchema)]
pub struct InputView<'a> {
    /// Its name, for `--set`.
    pub name: &'a str,
    /// `string`, `number`, `choice`, `secret` or `file`.
    pub r#type: &'static str,
    /// What can be chosen.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub choices: &'a [String],
    /// What the whole value must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<&'a str>,
    /// The value where none is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<&'a str>,
    /// The question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<&'a str>,
}

/// Words, and what language they really are in.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Words<'a> {
    /// What a reader sees.
    pub text: String,
    /// The same with its markup.
    pub inlines: Vec<Inline<'a>>,
    /// Their language, where it is not the document's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<&'a str>,
    /// `own`, `stale-minor`, `fuzzy`, `stale`, `differs` or `source`.
    pub wording: &'static str,
}

/// A block and where it begins.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Block<'a> {
    /// What it is.
    #[serde(flatten)]
    pub kind: BlockKind<'a>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<At>,
}

/// A file and a line.
#[derive(Debug, Serialize, JsonSchema)]
pub struct At {
    /// The file's path in the tree.
    pub file: String,
    /// 1-based.
    pub line: u32,
}

/// The kinds of block.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs)] // They are those of `document::BlockKind`.
pub enum BlockKind<'a> {
    Heading { level: u8, slug: &'a str, words: Words<'a> },
    Paragraph { words: Words<'a> },
    Code { language: &'a str, info: &'a str, code: &'a str },
    Steps { start: u64, steps: Vec<Step<'a>> },
    Bullets { items: Vec<Vec<Block<'a>>> },
    Notice { notice: Notice, blocks: Vec<Block<'a>> },
    Only { tool: &'a str, blocks: Vec<Block<'a>> },
    Quote { blocks: Vec<Block<'a>> },
    Table { head: Vec<Words<'a>>, rows: Vec<Vec<Words<'a>>> },
    Html { html: &'a str },
    Rule,
}

/// A step.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Step<'a> {
    /// The number that is shown.
    pub number: u64,
    /// Its id, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// The words of its first paragraph.
    pub text: String,
    /// The site it happens on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<&'a str>,
    /// What it does.
    pub actions: &'a [Action],
    /// All that belongs to it.
    pub blocks: Vec<Block<'a>>,
    /// Where it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<At>,
}

/// Inline content.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs)] // They are those of `document::Inline`.
pub enum Inline<'a> {
    Text { text: &'a str },
    Code { code: &'a str },
    Strong { inlines: Vec<Inline<'a>> },
    Emphasis { inlines: Vec<Inline<'a>> },
    Strike { inlines: Vec<Inline<'a>> },
    Link { target: &'a str, title: &'a str, inlines: Vec<Inline<'a>> },
    Image { target: &'a str, title: &'a str, alt: &'a str },
    Icon { name: &'a str, label: &'a str },
    Label { label: &'a str, translated: Option<&'a str> },
    HardBreak,
    SoftBreak,
    Missing { name: &'a str },
    Html { html: &'a str },
}

/// The JSON Schema of a document: what [`document`] gives is valid by it.
#[must_use]
pub fn schema() -> schemars::Schema {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Document<'static>>()
}

/// The document, ready to be written.
#[must_use]
pub fn document(document: &model::Document) -> Document<'_> {
    let units = coverage(document);
    #[allow(clippy::cast_precision_loss)] // Far fewer units than 2^53.
    let worded = if units.all == 0 { 1.0 } else { units.worded as f64 / units.all as f64 };
    let front = &document.front;
    let bindings = &document.bindings;
    Document {
        id: &document.id,
        path: &document.path,
        language: &document.language,
        worded,
        version: document.version.to_string(),
        versions: front.versions.iter().map(|(p, r)| (p.as_str(), r.as_str())).collect(),
        topics: &front.topics,
        title: words(&document.title),
        short_title: document.short_title.as_ref().map(words),
        intro: document.intro.as_ref().map(words),
        permissions: document.permissions.as_ref().map(words),
        sites: &bindings.sites,
        hosts: &bindings.hosts,
        inputs: bindings.inputs.iter().map(input).collect(),
        blocks: blocks(&document.blocks, &document.parts),
    }
}

fn input(input: &Input) -> InputView<'_> {
    let (kind, choices): (_, &[String]) = match &input.kind {
        InputKind::String => ("string", &[]),
        InputKind::Number => ("number", &[]),
        InputKind::Choice(choices) => ("choice", choices),
        InputKind::Secret => ("secret", &[]),
        InputKind::File => ("file", &[]),
    };
    InputView {
        name: &input.name,
        r#type: kind,
        choices,
        pattern: input.pattern.as_deref(),
        default: input.default.as_deref(),
        ask: input.ask.as_deref(),
    }
}

fn words(words: &model::Words) -> Words<'_> {
    let wording = match words.wording {
        Wording::Own => "own",
        Wording::StaleMinor => "stale-minor",
        Wording::Fuzzy => "fuzzy",
        Wording::Stale => "stale",
        Wording::Differs => "differs",
        Wording::Source => "source",
    };
    Words { text: words.plain(), inlines: inlines(&words.inlines), language: words.language.as_deref(), wording }
}

fn blocks<'a>(blocks: &'a [model::Block], parts: &'a [Part]) -> Vec<Block<'a>> {
    blocks.iter().map(|block| Block { kind: kind(&block.kind, parts), at: at(block.origin, parts) }).collect()
}

fn at(origin: Origin, parts: &[Part]) -> Option<At> {
    place(parts, origin, "").map(|p| At { file: p.path, line: p.line })
}

fn kind<'a>(kind: &'a model::BlockKind, parts: &'a [Part]) -> BlockKind<'a> {
    use model::BlockKind as Kind;
    let all = |inner: &'a [model::Block]| blocks(inner, parts);
    match kind {
        Kind::Heading { level, slug, words: w } => BlockKind::Heading { level: *level, slug, words: words(w) },
        Kind::Paragraph(w) => BlockKind::Paragraph { words: words(w) },
        Kind::Code(Code { language, info, text, .. }) => BlockKind::Code { language, info, code: text },
        Kind::Steps(steps) => {
            BlockKind::Steps { start: steps.start, steps: steps.steps.iter().map(|s| step(s, parts)).collect() }
        }
        Kind::Bullets(items) => BlockKind::Bullets { items: items.iter().map(|i| all(i)).collect() },
        Kind::Notice { kind, blocks } => BlockKind::Notice { notice: *kind, blocks: all(blocks) },
        Kind::Only { tool, blocks } => BlockKind::Only { tool, blocks: all(blocks) },
        Kind::Quote(blocks) => BlockKind::Quote { blocks: all(blocks) },
        Kind::Table { head, rows } => BlockKind::Table {
            head: head.iter().map(words).collect(),
            rows: rows.iter().map(|row| row.iter().map(words).collect()).collect(),
        },
        Kind::Html(html) => BlockKind::Html { html },
        Kind::Rule => BlockKind::Rule,
    }
}

fn step<'a>(step: &'a model::Step, parts: &'a [Part]) -> Step<'a> {
    Step {
        number: step.number,
        id: step.id.as_deref(),
        text: step.words().map(model::Words::plain).unwrap_or_default(),
        site: step.site.as_deref(),
        actions: &step.actions,
        blocks: blocks(&step.blocks, parts),
        at: at(step.origin, parts),
    }
}

fn inlines(all: &[model::Inline]) -> Vec<Inline<'_>> {
    use model::Inline as Kind;
    all.iter()
        .map(|inline| match inline {
            Kind::Text(text) => Inline::Text { text },
            Kind::Code(code) => Inline::Code { code },
            Kind::Strong(inner) => Inline::Strong { inlines: inlines(inner) },
            Kind::Emphasis(inner) => Inline::Emphasis { inlines: inlines(inner) },
            Kind::Strike(inner) => Inline::Strike { inlines: inlines(inner) },
            Kind::Link { target, title, inlines: inner } => Inline::Link { target, title, inlines: inlines(inner) },
            Kind::Image { target, title, alt } => Inline::Image { target, title, alt },
            Kind::Icon { name, label } => Inline::Icon { name, label },
            Kind::Label { source, translated } => Inline::Label { label: source, translated: translated.as_deref() },
            Kind::HardBreak => Inline::HardBreak,
            Kind::SoftBreak => Inline::SoftBreak,
            Kind::Missing(name) => Inline::Missing { name },
            Kind::Html(html) => Inline::Html { html },
        })
        .collect()
}
