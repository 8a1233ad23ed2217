//! `vade check`: what would mislead a reader of a tree, in any language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::{Exit, Session, open};
use crate::check::baseline::Baseline;
use crate::check::mend::mended;
use crate::check::{self, Finding, Fix, Report};
use crate::diagnostic::{Diagnostic, Result, Severity};
use crate::localize::{Desk, Target};
use crate::report::check::{Manner, json, sarif, text};
use crate::source::{Library, Store, Version};
use crate::words::negotiation;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "paths")]
    pub paths: Vec<String>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
    #[arg(long, value_name = "baseline")]
    pub baseline: Option<PathBuf>,
    #[arg(long, value_name = "changed-since")]
    pub changed_since: Option<String>,
    #[arg(long = "for", value_name = "for", value_delimiter = ',')]
    pub versions: Vec<String>,
    #[arg(long)]
    pub fix: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
    Sarif,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let began = Instant::now();
    let baseline = args.baseline.as_ref().map(|path| read_baseline(session, path)).transpose()?;
    let opened = library(session, args);
    let (mut report, root) = match opened {
        Ok(library) => {
            let root = root_of(&library);
            (checked(session, args, library)?, root)
        }
        // Settings that cannot be read are a finding of their own, not the end of the check.
        Err(why) if why.rule.starts_with("settings-") => {
            let findings = vec![Finding::of_source("vade.yml", *why)];
            (Report { findings, languages: 1, ..Report::default() }, None)
        }
        Err(why) => return Err(why),
    };
    if let Some(revision) = &args.changed_since {
        let changed = changed_since(root.as_deref().unwrap_or(&session.world.folder), revision)?;
        let at = |path: &str| root.as_ref().and_then(|r| r.join(path).canonicalize().ok());
        let has = |path: Option<&str>| path.and_then(at).is_some_and(|p| changed.contains(&p));
        report.retain(|f| has(f.diagnostic.place.as_ref().map(|p| p.path.as_str())) || has(Some(&f.about)));
    }
    if let Some(baseline) = baseline {
        let gone = baseline.apply(&mut report);
        if gone > 0 && !session.quiet {
            let line = session.say("check-baseline-gone", &[("count", gone.into())]) + "\n";
            session.tell(&line);
        }
    }
    let shown = match args.format {
        Format::Json => json(&report, &session.lexicon),
        Format::Sarif => sarif(&report, &session.lexicon),
        Format::Text => {
            let manner = Manner {
                width: session.world.width,
                coloured: session.out_is_coloured(),
                notes: session.verbose > 0,
                seconds: Some(began.elapsed().as_secs_f64()),
            };
            text(&report, &session.lexicon, &manner)
        }
    };
    session.print(&shown);
    Ok(if report.count(Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
}

/// The tree: `--root`, else that of the first path, else the one that the working folder is in, else the built-in one.
fn library(session: &Session, args: &Args) -> Result<Library> {
    let first = args.paths.first().map(|p| session.world.folder.join(p)).filter(|p| p.exists());
    match first {
        Some(path) if session.root.is_none() => match Library::root_of(&path) {
            Some(root) => Library::open(&root),
            None if path.is_dir() => Library::open(&path),
            None => Library::alone(&path),
        },
        _ => Ok(open::tree(session)?.0),
    }
}

fn root_of(library: &Library) -> Option<PathBuf> {
    match library.store() {
        Store::Folder(root) => Some(root.clone()),
        _ => None,
    }
}

/// Checks, mends where that is asked for, and checks again.
fn checked(session: &mut Session, args: &Args, mut library: Library) -> Result<Report> {
    let mut report = once(session, args, &library)?;
    if args.fix {
        let Some(root) = root_of(&library) else { return Diagnostic::error("check-builtin").into() };
        let count = mend(&root, &report)?;
        if count > 0 {
            library = Library::open(&root)?;
            report = once(session, args, &library)?;
        }
        if !session.quiet {
            let line = session.say("check-fixed", &[("count", count.into())]) + "\n";
            session.tell(&line);
        }
    }
    Ok(report)
}

fn once(session: &Session, args: &Args, library: &Library) -> Result<Report> {
    let wanted = wanted(session, args, library)?;
    let desk = Desk::new(library, Library::embedded_locales());
    let asked = check::Asked { languages: languages(session, &desk)?, versions: versions(session, args, library)? };
    let mut report = check::run(&desk, Library::embedded_locales(), &asked);
    if let Some(wanted) = wanted {
        report.retain(|f| {
            let path = f.diagnostic.place.as_ref().map_or("", |p| p.path.as_str());
            wanted.iter().any(|w| is_within(path, w) || is_within(&f.about, w))
        });
    }
    Ok(report)
}

fn is_within(path: &str, folder: &str) -> bool {
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The paths that were named, as the tree has them; `None` for all. What is no file is the name of a document.
fn wanted(session: &Session, args: &Args, library: &Library) -> Result<Option<BTreeSet<String>>> {
    if args.paths.is_empty() {
        return Ok(None);
    }
    let root = root_of(library);
    let mut all = BTreeSet::new();
    for given in &args.paths {
        let real = session.world.folder.join(given).canonicalize().ok();
        let inside = match (&real, &root) {
            (Some(real), Some(root)) => real.strip_prefix(root).ok().map(|p| p.to_string_lossy().replace('\\', "/")),
            // A file that stands in no tree is the only document of its own.
            (Some(_), None) if library.documents().len() == 1 => library.documents().first().cloned(),
            _ => None,
        };
        let catalogs = root.as_ref().and_then(|r| r.join(&library.settings.locales).canonicalize().ok());
        let of_catalogs = || {
            let (real, catalogs) = (real.as_ref()?, catalogs.as_ref()?);
            let inner = real.strip_prefix(catalogs).ok()?.to_string_lossy().replace('\\', "/");
            Some(format!("{}/{inner}", library.settings.locales).trim_end_matches('/').to_owned())
        };
        match inside.or_else(of_catalogs) {
            Some(path) => all.insert(path),
            None => all.insert(library.find(given)?.path),
        };
    }
    Ok(Some(all))
}

/// The versions that `--for` or whoever sets it names; none for all.
fn versions(session: &Session, args: &Args, library: &Library) -> Result<Vec<Version>> {
    let unknown = |name: &str| Box::new(Diagnostic::error("version-unknown").with("version", name));
    let named = super::build::versions(session, &args.versions, library);
    named.iter().map(|name| Version::parse(name, library.newest()).map_err(|_| unknown(name))).collect()
}

/// The languages that `--lang` names; `None` for all. A language that only the program has is the reader's.
fn languages(session: &Session, desk: &Desk<'_>) -> Result<Option<Vec<Target>>> {
    let Some(asked) = session.lang.as_deref().filter(|l| *l != "all") else { return Ok(None) };
    let all = check::targets(desk);
    let own = desk.library().settings.source_language.clone();
    let mut tags: Vec<&str> = all.iter().map(|t| t.tag.as_str()).collect();
    tags.push(&own);
    let mut wanted: Vec<Target> = Vec::new();
    let mut found = false;
    for one in asked.split(',').map(str::trim).filter(|l| !l.is_empty()) {
        let fits = negotiation::candidates(one, &tags);
        found |= !fits.is_empty();
        if fits.is_empty() && session.language_has_words().is_err() {
            return negotiation::unknown(one, &tags).into();
        }
        wanted.extend(fits.into_iter().filter_map(|at| all.get(at).cloned()));
    }
    Ok(found.then_some(wanted))
}

fn read_baseline(session: &Session, path: &Path) -> Result<Baseline> {
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(session.path(path)).map_err(|e| {
        Box::new(Diagnostic::error("file-unreadable").with("path", shown.as_str()).with("reason", e.to_string()))
    })?;
    Baseline::read(&shown, &text)
}

/// Applies the fixes that are certain, file by file, and says how many.
fn mend(root: &Path, report: &Report) -> Result<usize> {
    let mut files: BTreeMap<&str, Vec<&Fix>> = BTreeMap::new();
    for fix in report.findings.iter().filter_map(|f| f.fix.as_ref()) {
        files.entry(&fix.path).or_default().push(fix);
    }
    let mut count = 0;
    for (path, fixes) in files {
        let full = root.join(path);
        let failed = |rule: &'static str, e: &std::io::Error| {
            let diagnostic = Diagnostic { rule, ..Diagnostic::error("file-unreadable") };
            Box::new(diagnostic.with("path", path).with("reason", e.to_string()))
        };
        let text = std::fs::read_to_string(&full).map_err(|e| failed("file-unreadable", &e))?;
        let (new, applied) = mended(&text, &fixes);
        if applied > 0 {
            std::fs::write(&full, new).map_err(|e| failed("file-unwritable", &e))?;
            count += applied;
        }
    }
    Ok(count)
}

/// The files that Git knows as changed since a revision, and those that it does not know.
fn changed_since(root: &Path, revision: &str) -> Result<BTreeSet<PathBuf>> {
    let git = |args: &[&str]| -> Result<String> {
        let failed = |reason: String| Box::new(Diagnostic::error("git-failed").with("reason", reason));
        let done = Command::new("git").arg("-C").arg(root).args(args).output().map_err(|e| failed(e.to_string()))?;
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr);
            return Err(failed(said.lines().next().unwrap_or_default().to_owned()));
        }
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    };
    // What begins with a hyphen would be an option to Git.
    if revision.starts_with('-') {
        return Diagnostic::error("git-failed").with("reason", revision).into();
    }
    let top = PathBuf::from(git(&["rev-parse", "--show-toplevel"])?.trim_end());
    let changed = git(&["diff", "--name-only", "-z", revision, "--"])?;
    let new = git(&["ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/"])?;
    let paths = changed.split('\0').chain(new.split('\0')).filter(|p| !p.is_empty());
    Ok(paths.filter_map(|p| top.join(p).canonicalize().ok()).collect())
}
