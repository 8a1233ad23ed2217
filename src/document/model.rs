//! The model of a document that was read: the dialect's blocks, its steps, and their words.

use std::sync::Arc;

use serde::Serialize;

use super::action::{Action, Site};
use crate::diagnostic::Diagnostic;
use crate::source::{FrontMatter, Version, Wording};
use crate::template::{Origin, Part};

/// A document, read for one version in one language.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id in the tree.
    pub id: String,
    /// Its path relative to the tree.
    pub path: String,
    /// The language its words are meant to be in: a BCP 47 tag.
    pub language: String,
    /// The language that it is written in, whatever language it is read in.
    pub source_language: String,
    /// The version it was read for.
    pub version: Version,
    /// The front matter as it stands in the file.
    pub front: FrontMatter,
    /// The front matter's texts, expanded.
    pub title: Words,
    /// `shortTitle`, where there is one.
    pub short_title: Option<Words>,
    /// `intro`.
    pub intro: Option<Words>,
    /// `permissions`.
    pub permissions: Option<Words>,
    /// What the `vade:` key says.
    pub bindings: Arc<super::bindings::Bindings>,
    /// The blocks in document order.
    pub blocks: Vec<Block>,
    /// The texts that took part, for the origins.
    pub parts: Vec<Part>,
    /// It is a translation whose source is not there: only a person may carry it out.
    pub without_source: bool,
    /// What was wrong on the way.
    pub findings: Vec<Diagnostic>,
}

/// A block and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where its first line comes from.
    pub origin: Origin,
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// A heading; the slug is made from the source's words and is the same in every language.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its anchor.
        slug: String,
        /// Its words.
        words: Words,
    },
    /// A paragraph.
    Paragraph(Words),
    /// A code block.
    Code(Code),
    /// An ordered list: a procedure, or a nested part of one.
    Steps(Steps),
    /// A bullet list: the blocks of each item.
    Bullets(Vec<Vec<Block>>),
    /// A note, tip, warning, danger box, or an alert.
    Notice {
        /// Which.
        kind: Notice,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// What is meant for readers of one tool or system only (`mac`, `windows`, `linux`, a tool tab).
    Only {
        /// The tool's name.
        tool: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A table.
    Table {
        /// The head's cells.
        head: Vec<Words>,
        /// The rows' cells.
        rows: Vec<Vec<Words>>,
    },
    /// Raw HTML that means nothing here; kept for whoever wants to see it.
    Html(String),
    /// A thematic break.
    Rule,
}

/// The kinds of notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// `note`, `[!NOTE]`, `[!IMPORTANT]`.
    Note,
    /// `tip`, `[!TIP]`.
    Tip,
    /// `warning`, `[!WARNING]`.
    Warning,
    /// `danger`, `[!CAUTION]`.
    Danger,
}

/// A code block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// The first word of the info string, lower case; empty where there is none.
    pub language: String,
    /// The whole info string.
    pub info: String,
    /// The code, without a last line break.
    pub text: String,
    /// What its author set in italics (`<em>`): in a shell fence, parts for the reader to replace.
    pub emphasis: Vec<String>,
    /// What its author set in bold (`<strong>`).
    pub strong: Vec<String>,
}

/// An ordered list.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The first step's number.
    pub start: u64,
    /// The steps.
    pub steps: Vec<Step>,
}

/// A step: a list item, or a heading with its executable fences where a document has no ordered list.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The number that its publisher shows.
    pub number: u64,
    /// The id that the document gives it (`{#export-usage}`).
    pub id: Option<String>,
    /// Its words and whatever belongs to it: images, notes, code, nested lists.
    pub blocks: Vec<Block>,
    /// What it does; attached by the action stage, from the source document only.
    pub actions: Vec<Action>,
    /// The site that it happens on.
    pub site: Option<Site>,
    /// Where its first line comes from.
    pub origin: Origin,
}

/// Inline content and what language it really is in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// The inline content.
    pub inlines: Vec<Inline>,
    /// The language it really is in where that is not the document's: a BCP 47 tag.
    pub language: Option<String>,
    /// Whether it is what the reader asked for.
    pub wording: Wording,
}

/// Inline content.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Text.
    Text(String),
    /// Code.
    Code(String),
    /// Bold: what the reader acts on.
    Strong(Vec<Inline>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Struck out.
    Strike(Vec<Inline>),
    /// A link.
    Link {
        /// Where to.
        target: String,
        /// Its title, or empty.
        title: String,
        /// Its text.
        inlines: Vec<Inline>,
    },
    /// An image.
    Image {
        /// Which.
        target: String,
        /// Its title, or empty.
        title: String,
        /// Its alternative text.
        alt: String,
    },
    /// An icon of the product (`octicon`): a picture without text.
    Icon {
        /// Its name, such as `gear`.
        name: String,
        /// What a screen reader says.
        label: String,
    },
    /// A UI label that keeps its identity: the source's, which an action looks for, and its translation, where there is one.
    Label {
        /// As the product shows it.
        source: String,
        /// In the reader's language.
        translated: Option<String>,
    },
    /// A line break that was meant.
    HardBreak,
    /// A line break in the source, which reads as a space.
    SoftBreak,
    /// An include that is not there, by its name: the words are found where it is shown (message `missing-include`, `$name`).
    Missing(String),
    /// An HTML tag that means nothing here.
    Html(String),
}

/// The text of inlines as a reader sees it: no markup, images and icons left out.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(t) | Inline::Code(t) | Inline::Missing(t) => text.push_str(t),
            Inline::Strong(i) | Inline::Emphasis(i) | Inline::Strike(i) | Inline::Link { inlines: i, .. } => {
                push_plain(i, text);
            }
            Inline::Label { source, .. } => text.push_str(source),
            Inline::HardBreak | Inline::SoftBreak => text.push(' '),
            Inline::Image { .. } | Inline::Icon { .. } | Inline::Html(_) => {}
        }
    }
}

impl Words {
    /// Words of the document's own language.
    #[must_use]
    pub fn own(inlines: Vec<Inline>) -> Self {
        Self { inlines, language: None, wording: Wording::Own }
    }

    /// The text as a reader sees it.
    #[must_use]
    pub fn plain(&self) -> String {
        plain(&self.inlines)
    }
}

impl Step {
    /// The step's own words: those of its first paragraph.
    #[must_use]
    pub fn words(&self) -> Option<&Words> {
        self.blocks.iter().find_map(|b| match &b.kind {
            BlockKind::Paragraph(words) => Some(words),
            _ => None,
        })
    }
}

/// An ordered list of a document, under its heading.
#[derive(Clone, Copy, Debug)]
pub struct Procedure<'a> {
    /// The heading's slug; empty before the first heading.
    pub slug: &'a str,
    /// The heading's words.
    pub heading: Option<&'a Words>,
    /// The steps.
    pub steps: &'a Steps,
}

impl Document {
    /// The document's procedures: each top-level ordered list under its heading, in order. Lists in notices, bullets and
    /// quotations are not procedures; lists in steps are parts of theirs.
    pub fn procedures(&self) -> impl Iterator<Item = Procedure<'_>> {
        let (mut slug, mut heading) = ("", None);
        self.blocks.iter().filter_map(move |block| match &block.kind {
            BlockKind::Heading { slug: s, words, .. } => {
                (slug, heading) = (s.as_str(), Some(words));
                None
            }
            BlockKind::Steps(steps) => Some(Procedure { slug, heading, steps }),
            _ => None,
        })
    }
}
