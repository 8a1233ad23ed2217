//! `vade build`: the documents of a tree as runbooks in every language.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::folder::{Folder, Summary};
use super::settings::{self, VERSION};
use super::{Exit, Session, open, progress, reading};
use crate::backend::Printer;
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Desk;
use crate::plan::sha256_hex;
use crate::runbook::{self, Order, Tongue, html, tongues};
use crate::source::{Library, Store};
use crate::words::{Locales, negotiation, pseudo};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ids")]
    pub ids: Vec<String>,
    #[arg(long, value_name = "out")]
    pub out: PathBuf,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
    #[arg(long = "for", value_name = "for", value_delimiter = ',')]
    pub versions: Vec<String>,
    #[arg(long, value_name = "labels", value_enum, default_value_t)]
    pub labels: super::args::Labels,
    #[arg(long, value_name = "css")]
    pub css: Option<PathBuf>,
    #[arg(long)]
    pub watch: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    #[default]
    Html,
    Markdown,
    Mdbook,
    Pdf,
    Json,
}

/// How often a watched tree is looked at.
pub(super) const LOOK: Duration = Duration::from_millis(400);

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    // Looked at before it is read: what changes in between is read again.
    let look = |session: &Session| stamp(session, Some(&args.out), args.css.as_ref());
    let mut before = if args.watch { look(session) } else { Vec::new() };
    let exit = once(session, args)?;
    if !args.watch {
        return Ok(exit);
    }
    session.report(&Diagnostic::note("build-watching"));
    loop {
        std::thread::sleep(LOOK);
        let now = look(session);
        if now != before {
            before = now;
            // What is wrong while somebody writes is told, and built again when it is mended.
            if let Err(why) = once(session, args) {
                session.report(&why);
            }
        }
    }
}

fn once(session: &mut Session, args: &Args) -> Result<Exit> {
    let labels = reading::labels(session, args.labels)?;
    let (library, _) = open::tree(session)?;
    let desk = Desk::new(&library, Library::embedded_locales());
    let mut paths = Vec::new();
    for id in &args.ids {
        let path = library.find(id)?.path;
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        paths = library.documents().to_vec();
    }
    let css = args.css.as_ref().map(|path| text(&session.path(path))).transpose()?;
    let versions = versions(session, &args.versions, &library);
    let mut all = tongues(&desk, &session.locales);
    // Only who asks for the pseudo-language is given it.
    let asks = |l: &str| l.split(',').any(|one| one.trim().eq_ignore_ascii_case(pseudo::TAG));
    all.extend(session.lang.as_deref().filter(|l| asks(l)).and_then(|_| Tongue::pseudo(&desk, &session.locales)));
    let tongues = languages(session, all)?;
    let order = Order { desk: &desk, paths, tongues, versions, labels, css, beside: None };
    let out = session.path(&args.out);
    let folder = Folder::open(&out)?;
    let from = made_from(&order, &session.locales, args.format, &out);
    if folder.is_made_from(&from) {
        let (files, findings) = (folder.len(), folder.findings());
        tell(session, Summary { files, written: 0, removed: 0 });
        if findings == 0 {
            return Ok(Exit::Done);
        }
        session.report(&Diagnostic::note("build-findings-before").with("count", findings));
        return Ok(Exit::Findings);
    }
    folder.begin()?;
    let findings = write(session, &order, args.format, &folder)?;
    // A document that is not for a version is no mistake, unless none is for it.
    let (left_out, findings): (Vec<_>, Vec<_>) = findings.into_iter().partition(|f| f.rule == "version-not-covered");
    let summary = folder.finish(&from, findings.len())?;
    if left_out.len() >= order.paths.len() * order.editions().len() {
        left_out.iter().take(1).for_each(|why| session.report(why));
        return Ok(Exit::Usage);
    }
    findings.iter().for_each(|why| session.report(why));
    tell(session, summary);
    Ok(if findings.is_empty() { Exit::Done } else { Exit::Findings })
}

fn write(session: &Session, order: &Order<'_>, format: Format, folder: &Folder) -> Result<Vec<Diagnostic>> {
    let keep = |path: &str, bytes: &[u8]| folder.put(path, bytes);
    let all = order.paths.len() * order.tongues.len() * order.editions().len();
    let printing = super::browsing::Browsing::default().settings(session, &session.world.state);
    // Less is done before anybody has read the line.
    let bar = if all > 50 || format == Format::Pdf { progress::of_parts(session, all) } else { None };
    let tick = || bar.iter().for_each(|bar| bar.inc(1));
    let findings = match format {
        Format::Pdf => super::pdf::write(order, &|| Printer::start(&printing), folder, &tick),
        Format::Html => html::site(order, &keep, &tick).map(|built| built.findings),
        Format::Markdown => runbook::markdown(order, &keep, &tick),
        Format::Mdbook => runbook::mdbook(order, &keep, &tick),
        Format::Json => runbook::json(order, &keep, &tick),
    };
    if let Some(bar) = &bar {
        bar.finish_and_clear();
    }
    findings
}

fn tell(session: &mut Session, summary: Summary) {
    if session.quiet {
        return;
    }
    let Summary { files, written, removed } = summary;
    let counts = [("files", files.into()), ("written", written.into()), ("removed", removed.into())];
    let words = session.say("build-done", &counts);
    session.tell(&(words + "\n"));
}

/// The versions that are built: those of the command line, else the one that is set.
pub(super) fn versions(session: &Session, asked: &[String], library: &Library) -> Vec<String> {
    if !asked.is_empty() {
        return asked.to_vec();
    }
    // What the tree itself says is for the documents that have that version; the desk knows.
    let (version, giver) = settings::find(session, VERSION, None, Some(library));
    version.filter(|_| giver != settings::Giver::Tree).into_iter().collect()
}

/// The languages that are built: all, or those of `--lang`, separated by commas.
pub(super) fn languages(session: &Session, all: Vec<Tongue>) -> Result<Vec<Tongue>> {
    let Some(asked) = session.lang.as_deref().filter(|l| *l != "all") else { return Ok(all) };
    let tags: Vec<String> = all.iter().map(|t| t.tag().to_owned()).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let mut wanted = Vec::new();
    for one in asked.split(',').map(str::trim).filter(|l| !l.is_empty()) {
        match negotiation::candidates(one, &tags).as_slice() {
            [] => return Err(Box::new(negotiation::unknown(one, &tags))),
            [at] => wanted.push(*at),
            several => {
                let names: Vec<String> = several.iter().map(|at| tags[*at].to_owned()).collect();
                return Diagnostic::error("languages-several").with("language", one).with("languages", names).into();
            }
        }
    }
    let chosen = |(at, _): &(usize, Tongue)| wanted.contains(at);
    Ok(all.into_iter().enumerate().filter(chosen).map(|(_, tongue)| tongue).collect())
}

pub(super) fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|e| {
        let path = path.display().to_string();
        Box::new(Diagnostic::error("file-unreadable").with("path", path).with("reason", e.to_string()))
    })
}

/// Endings of the files that runbooks are made from.
const MADE_FROM: &[&str] = &["md", "yml", "yaml", "ftl", "lock", "png", "jpg", "jpeg", "gif", "svg", "webp", "avif"];

/// The files of a tree and its catalogs, without what is built into `out`.
fn inputs(library: &Library, catalogs: Option<&Path>, out: Option<&Path>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut add = |folder: &Path| {
        let is_input =
            |p: &String| p.rsplit_once('.').is_some_and(|(_, e)| MADE_FROM.contains(&e.to_lowercase().as_str()));
        let paths = Store::Folder(folder.to_path_buf()).paths("", "");
        found.extend(paths.into_iter().filter(is_input).map(|p| folder.join(p)));
    };
    if let Store::Folder(root) = library.store() {
        add(root);
        if let Some(catalogs) = catalogs.filter(|c| !c.starts_with(root)) {
            add(catalogs);
        }
    }
    if let Some(out) = out {
        let out = out.canonicalize().unwrap_or_else(|_| out.to_path_buf());
        found.retain(|path| !path.starts_with(&out));
    }
    found
}

/// A hash of everything that the output depends on.
fn made_from(order: &Order<'_>, locales: &Locales, format: Format, out: &Path) -> String {
    let hash = |path: &PathBuf| format!("{} {}", path.display(), sha256_hex(&std::fs::read(path).unwrap_or_default()));
    let mut lines: Vec<String> =
        inputs(order.desk.library(), order.desk.shelf().folder(), Some(out)).par_iter().map(hash).collect();
    lines.sort();
    lines.push(format!("{} {format:?} {:?} {:?}", env!("CARGO_PKG_VERSION"), order.labels, order.versions));
    lines.push(format!("{:?} {:?}", order.paths, order.css));
    lines.extend(order.tongues.iter().map(|tongue| tongue.tag().to_owned()));
    lines.push(sha256_hex(format!("{}{}", html::STYLE, html::SCRIPT).as_bytes()));
    // The words of the pages, which may be the user's own.
    for tag in locales.tags() {
        lines.extend(locales.texts(tag).map(|(path, text)| format!("{path} {}", sha256_hex(text.as_bytes()))));
    }
    sha256_hex(lines.join("\n").as_bytes())
}

/// Tells whether something changed, without reading it.
pub(super) fn stamp(
    session: &Session,
    out: Option<&PathBuf>,
    css: Option<&PathBuf>,
) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let Ok((library, _)) = open::tree(session) else { return Vec::new() };
    let desk = Desk::new(&library, Library::embedded_locales());
    let out = out.map(|out| session.path(out));
    let mut files = inputs(&library, desk.shelf().folder(), out.as_deref());
    files.extend(css.map(|css| session.path(css)));
    let one = |path: PathBuf| {
        let about = std::fs::metadata(&path).ok();
        (path, about.as_ref().map_or(0, std::fs::Metadata::len), about.and_then(|m| m.modified().ok()))
    };
    files.into_iter().map(one).collect()
}
