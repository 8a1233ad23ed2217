//! The kinds of what can be open while a document is put together, and what each collects.

use crate::document::{Block, Code, Inline, Notice, Step, Words};

/// What is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Root,
    Item,
    Ordered(u64),
    Bullets,
    Quote,
    Notice(Notice),
    Only(String),
    /// A container that means nothing here, by its HTML name.
    Div(String),
    Paragraph,
    Heading(u8),
    Table,
    Row,
    Cell,
    Pre(String),
    Code,
    Strong,
    Emphasis,
    Strike,
    Link(String, String),
    Image(String, String),
    /// Inline content that is set off in no way that matters here, by its HTML name.
    Span(String),
}

#[derive(Debug)]
pub(super) enum Content {
    Blocks(Vec<Block>),
    Inlines(Vec<Inline>),
    Steps(Vec<Step>),
    Bullets(Vec<Vec<Block>>),
    Rows(Vec<Vec<Words>>),
    Cells(Vec<Words>),
    Text(Code),
}

impl Kind {
    pub(super) fn is_inline(&self) -> bool {
        matches!(
            self,
            Self::Code
                | Self::Strong
                | Self::Emphasis
                | Self::Strike
                | Self::Link(..)
                | Self::Image(..)
                | Self::Span(_)
        )
    }

    pub(super) fn content(&self) -> Content {
        match self {
            Self::Root | Self::Item | Self::Quote | Self::Notice(_) | Self::Only(_) | Self::Div(_) => {
                Content::Blocks(Vec::new())
            }
            Self::Ordered(_) => Content::Steps(Vec::new()),
            Self::Bullets => Content::Bullets(Vec::new()),
            Self::Table => Content::Rows(Vec::new()),
            Self::Row => Content::Cells(Vec::new()),
            Self::Pre(_) | Self::Code => Content::Text(Code::default()),
            _ => Content::Inlines(Vec::new()),
        }
    }
}
