//! `vade show`: a procedure, for reading.

use super::args::Labels;
use super::{Exit, Session, open, reading};
use crate::diagnostic::Result;
use crate::document::Document;
use crate::localize::headings;
use crate::plan::procedure;
use crate::report::markdown::Markdown;
use crate::report::section::section;
use crate::report::terminal::Page;
use crate::report::{json, terminal};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "id")]
    pub id: String,
    #[arg(long = "for", value_name = "for")]
    pub version: Option<String>,
    #[arg(long, value_name = "labels", value_enum, default_value_t)]
    pub labels: Labels,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let labels = reading::labels(session, args.labels)?;
    let opened = open::document(session, &args.id)?;
    let read = reading::read(session, &opened, args.version.as_deref())?;
    let document = match &opened.found.procedure {
        Some(slug) => {
            if !headings(&read.source).any(|(s, _)| s == slug) {
                procedure::choose(&read.source, Some(slug))?;
            }
            section(&read.worded, slug)
        }
        None => read.worded,
    };
    let shown = match args.format {
        Format::Text => text(session, &document, labels),
        Format::Markdown => Markdown { lexicon: &session.lexicon, labels }.document(&document),
        Format::Json => serde_json::to_string_pretty(&json::document(&document)).unwrap_or_default() + "\n",
    };
    session.print(&shown);
    Ok(reading::tell(session, &read.source.findings))
}

fn text(session: &Session, document: &Document, labels: terminal::Labels) -> String {
    let page = Page { document, lexicon: &session.lexicon, labels };
    page.screen(session.world.width).render(session.out_is_coloured())
}
