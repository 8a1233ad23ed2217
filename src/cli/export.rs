//! `vade export`: the reading of a whole tree, as JSON Lines.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::{self, Document};
use crate::localize::{Desk, Target};
use crate::report::export::Export;
use crate::source::{FrontMatter, Library, Version, split};
use crate::template::{Context, Templates, uses_tags};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long = "for", value_name = "for")]
    pub version: Option<String>,
    #[arg(long)]
    pub verbatim: bool,
}

/// So many documents are read before their lines are written: both cores have work, and the lines never fill the memory.
const AT_ONCE: usize = 128;

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, _) = open::tree(session)?;
    // Where no language is asked for, each document is in the one that it is written in.
    let language = session.lang.is_some().then(|| open::language(session, &library)).transpose()?;
    let target = language.map(|language| Target { tag: language.tag, folder: language.folder });
    let mut summary = Summary::default();
    let read: Box<dyn Fn(&String) -> Read + Sync + '_> = if args.verbatim {
        Box::new(verbatim(&library, target.as_ref(), args.version.as_deref())?)
    } else {
        Box::new(aligned(&library, target.as_ref(), args.version.as_deref()))
    };
    for paths in library.documents().chunks(AT_ONCE) {
        let done: Vec<Read> = paths.par_iter().map(&read).collect();
        for one in done {
            if let Some(line) = &one.line {
                session.print(line);
            }
            summary.add(one);
        }
    }
    summary.tell(session);
    Ok(Exit::Done)
}

/// What came of one document.
struct Read {
    line: Option<String>,
    findings: Vec<Diagnostic>,
}

impl Read {
    fn of(document: Document) -> Self {
        let line = serde_json::to_string(&Export::of(&document)).ok().map(|line| line + "\n");
        Self { line, findings: document.findings }
    }
}

/// Each file on its own, in the language's folder where it is there, as its publisher shows it.
fn verbatim<'a>(
    library: &'a Library,
    target: Option<&'a Target>,
    asked: Option<&str>,
) -> Result<impl Fn(&String) -> Read + Sync + 'a> {
    let templates = Templates::new();
    let newest = library.newest();
    let named = asked.or(library.settings.version.as_deref());
    let unknown = |name: &str| Box::new(Diagnostic::error("version-unknown").with("version", name));
    let fixed = named.map(|n| Version::parse(n, newest).map_err(|_| unknown(n))).transpose()?;
    let any = Version::parse("ghes", newest).map_err(|_| unknown("ghes"))?;
    Ok(move |path: &String| {
        let folder = target.and_then(|t| t.folder.as_deref());
        let translated = folder.map_or(Ok(None), |f| library.document(path, Some(f)));
        let source = translated.and_then(|t| if t.is_some() { Ok(t) } else { library.document(path, None) });
        let source = match source {
            Ok(Some(source)) => source,
            Ok(None) => return Read { line: None, findings: Vec::new() },
            Err(finding) => return Read { line: None, findings: vec![*finding] },
        };
        let language = match target {
            Some(target) if source.folder.is_some() => target.tag.clone(),
            _ => library.language_of(&source),
        };
        // Front matter that cannot be read costs the title, not the steps.
        let (front, broken) = match FrontMatter::read(&source.path, &source.text) {
            Ok(front) => (front, None),
            Err(finding) => (FrontMatter::default(), Some(*finding)),
        };
        let liquid = library.liquid() || library.settings.liquid.is_none() && uses_tags(split(&source.text).body);
        let context = Context { version: fixed.clone().unwrap_or_else(|| any.clone()), liquid, verbatim: true };
        let texts = library.texts(folder).with_translated_products();
        let id = library.id(path);
        let mut document = document::read(&source, &id, path, &language, front, &context, &templates, &texts);
        document.findings.extend(broken);
        Read::of(document)
    })
}

/// Each source document with its actions, in the words of the language.
fn aligned<'a>(
    library: &'a Library,
    target: Option<&'a Target>,
    asked: Option<&'a str>,
) -> impl Fn(&String) -> Read + Sync + 'a {
    let desk = Arc::new(Desk::new(library, Library::embedded_locales()));
    move |path: &String| {
        let worded = desk.source(path, asked).and_then(|source| match target {
            Some(target) => desk.worded(&source, target),
            None => Ok(source),
        });
        match worded {
            Ok(document) => Read::of(document),
            // A document that is not for this version is not there in it.
            Err(finding) if finding.rule == "version-not-covered" => Read { line: None, findings: Vec::new() },
            Err(finding) => Read { line: None, findings: vec![*finding] },
        }
    }
}

/// What was found on the way.
#[derive(Default)]
struct Summary {
    documents: usize,
    unread: Vec<Diagnostic>,
    findings: BTreeMap<(&'static str, String, u32), Diagnostic>,
}

impl Summary {
    fn add(&mut self, read: Read) {
        self.documents += 1;
        if read.line.is_none() {
            self.unread.extend(read.findings.iter().cloned());
        }
        for finding in read.findings {
            let place = finding.place.as_ref().map_or_else(Default::default, |p| (p.path.clone(), p.line));
            self.findings.entry((finding.rule, place.0, place.1)).or_insert(finding);
        }
    }

    fn tell(&self, session: &mut Session) {
        for finding in self.findings.values() {
            // With -v each is told; what kept a document from being read always is.
            if session.verbose > 0 || self.unread.contains(finding) {
                session.report(finding);
            }
        }
        if session.quiet {
            return;
        }
        let mut rules: BTreeMap<&str, (usize, Option<String>)> = BTreeMap::new();
        for finding in self.findings.values() {
            let entry = rules.entry(finding.rule).or_default();
            entry.0 += 1;
            entry.1 = entry.1.take().or_else(|| finding.place.as_ref().map(|p| format!("{}:{}", p.path, p.line)));
        }
        let args = [("documents", self.documents.into()), ("findings", self.findings.len().into())];
        let head = session.say("export-summary", &args);
        session.tell(&format!("{head}\n"));
        let width = rules.keys().map(|r| r.len()).max().unwrap_or(0);
        for (rule, (count, place)) in rules {
            let place = crate::words::visible::inline(&place.unwrap_or_default()).to_string();
            session.tell(&format!("{count:>6}  {rule:width$}  {place}\n"));
        }
    }
}
