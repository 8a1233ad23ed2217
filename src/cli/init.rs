//! `vade init`: a docs tree of one's own.

use std::path::{Path, PathBuf};

use super::new::{Writing, languages, words_of};
use super::schema::Kind as Schema;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};
use crate::scaffold::{self, Kind};
use crate::words::negotiation;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "folder")]
    pub folder: Option<PathBuf>,
    #[arg(long, value_name = "source-lang")]
    pub source_lang: Option<String>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let root = args.folder.as_ref().map_or_else(|| session.world.folder.clone(), |f| session.path(f));
    if root.join("vade.yml").exists() {
        return Diagnostic::error("init-builtin").with("path", shown(&root, session)).into();
    }
    let tags = session.locales.tags();
    // The language that the reader is addressed in is a good guess for the one that the documents are in.
    let asked = args.source_lang.as_deref().unwrap_or(&session.choice.used);
    let Some(source) = negotiation::matching(asked, &tags).map(|i| tags[i].to_owned()) else {
        return negotiation::unknown(asked, &tags).into();
    };
    let own = session.locales.lexicon(&source);
    let all = languages(session, &source, None);
    let mut writing = Writing::new(&root);
    writing.put("vade.yml", &scaffold::settings(&own, &source, &all))?;
    for schema in Schema::ALL {
        writing.put(&format!("schemas/{}", schema.file()), &schema.text())?;
    }
    let id = own.say("new-shell-id", &[]);
    let others = words_of(session, &all, &source);
    let others: Vec<_> = others.iter().map(|(tag, lexicon)| (tag.clone(), lexicon)).collect();
    let made = scaffold::procedure(Kind::Shell, &id, "content", "locales", &own, None, &others)?;
    for (path, text) in &made.files {
        writing.put(path, text)?;
    }
    writing.put(".github/workflows/procedures.yml", &scaffold::workflow(&own))?;
    for (tag, lexicon) in &others {
        writing.add(&format!("locales/{tag}/topics.ftl"), &[scaffold::topic(Kind::Shell, &own, lexicon)])?;
    }
    writing.extract(session, &id)?;
    let config = session.world.config.clone();
    let mut outside = Writing::new(&config);
    outside.put("sites.yml", &scaffold::sites(&own))?;
    let lines = [writing.told(session, None), outside.told(session, Some(&config))].concat();
    session.print(&lines);
    let next = [("path", format!("content/{id}.md").into()), ("id", id.into())];
    let next = session.say("new-next", &next);
    session.print(&format!("\n{next}\n"));
    Ok(Exit::Done)
}

fn shown(root: &Path, session: &Session) -> String {
    root.strip_prefix(&session.world.folder)
        .ok()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(root)
        .display()
        .to_string()
}
