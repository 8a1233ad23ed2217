//! `vade diff`: two plans side by side.

use serde_json::Value;

use super::args::Format;
use super::choosing::Choosing;
use super::planning::{self, Order};
use super::prerequisites::no_strays;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::compare;
use crate::report::plan::{Comparison, Side, difference_json, json};
use crate::report::terminal::Labels;
use crate::words::negotiation;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "a")]
    pub a: String,
    #[arg(value_name = "b")]
    pub b: String,
    #[command(flatten)]
    pub choosing: Choosing,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (a, b) = (side(session, args, &args.a)?, side(session, args, &args.b)?);
    let changes = compare(&a.plan, &b.plan);
    let shown = match args.format {
        Format::Text => {
            let comparison = Comparison { lexicon: &session.lexicon, a: &a, b: &b, changes: &changes };
            comparison.screen(session.world.width).render(session.out_is_coloured())
        }
        Format::Json => serde_json::to_string_pretty(&difference_json(&a, &b, &changes)).unwrap_or_default() + "\n",
    };
    session.print(&shown);
    Ok(if changes.is_empty() { Exit::Done } else { Exit::Findings })
}

/// What a side names: `ID[@version][:language]`, a file, or a saved plan.
fn side(session: &mut Session, args: &Args, name: &str) -> Result<Side> {
    if name.ends_with(".json")
        && let Ok(text) = std::fs::read_to_string(session.path(name.as_ref()))
    {
        let plan: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
        if plan.get("steps").is_none_or(|s| !s.is_array()) {
            return Diagnostic::error("diff-not-a-plan").with("name", name).into();
        }
        return Ok(Side { name: name.to_owned(), plan });
    }
    let named = Named::read(session, name);
    let mut choosing = args.choosing.clone();
    choosing.version = named.version.or(choosing.version);
    let order = Order { name: named.document, choosing, ..Order::default() };
    let (lang, choice) = (session.lang.clone(), session.choice.clone());
    if let Some(language) = named.language {
        let tags: Vec<String> = session.locales.tags().into_iter().map(str::to_owned).collect();
        let names: Vec<&str> = tags.iter().map(String::as_str).collect();
        if let Some(found) = negotiation::matching(&language, &names) {
            session.choice.used.clone_from(&tags[found]);
        }
        session.lang = Some(language);
    }
    let prepared = planning::prepare(session, &order);
    (session.lang, session.choice) = (lang, choice);
    let prepared = prepared?;
    no_strays(&prepared, &|_| true)?;
    let plan = prepared.plan()?;
    Ok(Side { name: name.to_owned(), plan: json(&prepared.preview(session, &plan, Labels::Both, true)) })
}

struct Named {
    document: String,
    version: Option<String>,
    language: Option<String>,
}

impl Named {
    /// Takes `ID@version:language` apart. What is not a language or a version, or is part of a file's name, stays.
    fn read(session: &Session, name: &str) -> Self {
        let whole = || Self { document: name.to_owned(), version: None, language: None };
        let path = name.split('#').next().unwrap_or(name);
        if session.path(path.as_ref()).is_file() {
            return whole();
        }
        let tags = session.locales.tags();
        let is_language = |tag: &str| {
            !tag.is_empty()
                && (negotiation::matching(tag, &tags).is_some() || tag.len() <= 11 && !tag.contains(['/', '.', '\\']))
        };
        let (rest, language) = match name.rsplit_once(':') {
            Some((rest, tag)) if is_language(tag) => (rest, Some(tag.to_owned())),
            _ => (name, None),
        };
        // `enterprise-server@2.22` has an @ of its own.
        let (document, version) = match rest.split_once('@') {
            Some((document, version)) => (document.to_owned(), Some(version.to_owned())),
            None => (rest.to_owned(), None),
        };
        Self { document, version, language }
    }
}
