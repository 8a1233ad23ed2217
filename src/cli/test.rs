//! `vade test`: procedures against written or recorded answers, in every language, touching nothing.

mod recording;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::Document;
use crate::journal::Journal;
use crate::localize::{Desk, Target};
use crate::plan::Plan;
use crate::report::plan::Preview;
use crate::report::run::{Live, Output};
use crate::report::terminal::Labels;
use crate::report::testing::{Case, Tested, Verdict, json, junit, screen};
use crate::source::Library;
use crate::testing::{Coverage, Played, Playing, TestFile, complete, play};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ids")]
    pub ids: Vec<String>,
    #[arg(long, value_name = "record")]
    pub record: Option<String>,
    #[arg(long, value_name = "min", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub min: Option<u8>,
    #[arg(long, value_name = "state", requires = "record")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
    Junit,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    if let Some(run) = &args.record {
        return recording::record(session, run, args.state.as_ref());
    }
    let (library, _) = open::tree(session)?;
    let named = |id: &String| library.find(id).map(|found| found.path);
    let asked = args.ids.iter().map(named).collect::<Result<Vec<String>>>()?;
    let paths = if asked.is_empty() { library.documents().to_vec() } else { asked.clone() };
    let scratch = Scratch::new()?;
    let mut tested: Vec<Tested> = Vec::new();
    {
        let bench = Bench { session, library: &library, desk: Desk::new(&library, Library::embedded_locales()) };
        let mut journal = Journal::in_memory(&scratch.0, "test")?;
        for path in &paths {
            tested.push(bench.document(path, &mut journal)?);
        }
    }
    // Documents without steps have nothing to test; they are told only where somebody names them.
    tested.retain(|t| !asked.is_empty() || !t.cases.is_empty() || t.steps > 0);
    if tested.iter().all(|t| t.cases.is_empty()) {
        return Diagnostic::error("test-nothing").with("folder", "tests").into();
    }
    let shown = match args.format {
        Format::Text => screen(&tested, &session.lexicon, session.world.width).render(session.out_is_coloured()),
        Format::Json => serde_json::to_string_pretty(&json(&tested)).unwrap_or_default() + "\n",
        Format::Junit => junit(&tested, &session.lexicon),
    };
    session.print(&shown);
    if tested.iter().flat_map(|t| &t.cases).any(|c| !c.verdict.is_good()) {
        return Ok(Exit::Failed);
    }
    let (reached, all) = tested.iter().fold((0, 0), |(r, a), t| (r + t.reached(), a + t.all()));
    #[allow(clippy::cast_precision_loss, reason = "far fewer branches than 2^53")]
    let share = if all == 0 { 1.0 } else { reached as f64 / all as f64 };
    match args.min {
        Some(min) if share < f64::from(min) / 100.0 => {
            let least = session.lexicon.percent(f64::from(min) / 100.0);
            let found = session.lexicon.percent(share);
            session.report(&Diagnostic::error("test-too-little").with("least", least).with("found", found));
            Ok(Exit::Findings)
        }
        _ => Ok(Exit::Done),
    }
}

/// A folder that is there as long as the tests run.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("vade-test-{}", std::process::id()));
        let made = std::fs::create_dir_all(&folder);
        made.map_err(|e| {
            let path = folder.display().to_string();
            Box::new(Diagnostic::error("file-unwritable").with("path", path).with("reason", e.to_string()))
        })?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The folder of a document's tests.
fn folder_of(library: &Library, path: &str) -> String {
    format!("tests/{}", library.id(path))
}

struct Bench<'a> {
    session: &'a Session,
    library: &'a Library,
    desk: Desk<'a>,
}

impl Bench<'_> {
    fn document(&self, path: &str, journal: &mut Journal) -> Result<Tested> {
        let mut tested = Tested { id: self.library.id(path), ..Tested::default() };
        // How many steps there are is known of documents that can be read.
        tested.steps = self.desk.source(path, None).map_or(0, |d| d.procedures().map(|p| p.steps.steps.len()).sum());
        let files = self.library.store().paths(&folder_of(self.library, path), ".yml");
        for file in files {
            let Some(text) = self.library.store().read(&file)? else { continue };
            let case = match TestFile::read(&file, &text) {
                Ok(test) => self.test(path, &test, journal, &mut tested)?,
                Err(why) => Case::broken(&file, *why),
            };
            tested.cases.push(case);
        }
        Ok(tested)
    }

    fn test(&self, path: &str, test: &TestFile, journal: &mut Journal, tested: &mut Tested) -> Result<Case> {
        let prepared = self
            .desk
            .source(path, test.version.as_deref())
            .and_then(|source| complete(&source, test).map(|plan| (source, plan)));
        let (source, plan) = match prepared {
            Ok(prepared) => prepared,
            Err(why) => return Ok(Case::broken(&test.path, *why)),
        };
        let mut case = Case::new(test);
        let mut first: Option<Played> = None;
        for target in self.desk.targets() {
            let played = match self.play(&source, &plan, test, &target, journal) {
                Ok(played) => played,
                Err(why) => return Ok(Case::broken(&test.path, *why)),
            };
            case.languages.push(target.tag.clone());
            match &first {
                None => {
                    case.verdict = Verdict::of(test, &played);
                    let name = plan.name();
                    let coverage = tested.coverage.entry(name).or_insert_with(|| Coverage::of(&plan));
                    // Another version may have steps of its own.
                    coverage.all.extend(Coverage::of(&plan).all);
                    coverage.take(&plan, &played);
                    first = Some(played);
                }
                // The words never decide what is done.
                Some(first) if first.path != played.path || first.end != played.end => {
                    case.verdict.differs(&target.tag);
                }
                Some(_) => {}
            }
        }
        Ok(case)
    }

    /// Plays a test in the words of a language: the preview, the steps and all news go where nobody reads them, but are made.
    fn play(
        &self,
        source: &Document,
        plan: &Plan,
        test: &TestFile,
        target: &Target,
        journal: &mut Journal,
    ) -> Result<Played> {
        let worded = self.desk.worded(source, target)?;
        let tags = self.session.locales.tags();
        let words = crate::words::negotiation::matching(&target.tag, &tags);
        let lexicon = words.map(|at| self.session.locales.lexicon(tags[at]));
        let lexicon = lexicon.as_ref().unwrap_or(&self.session.lexicon);
        let preview =
            Preview { plan, source, worded: &worded, lexicon, labels: Labels::Both, dry: false, comes_first: None };
        let _ = preview.screen(self.session.world.width).render(false);
        let out: Output = Rc::new(RefCell::new(Box::new(std::io::sink())));
        let mut listener = Live::new(out, preview, self.session.world.width, false);
        play(Playing { test, plan, language: &target.tag, journal, listener: &mut listener })
    }
}

/// Where a test of a document is written.
fn file_of(root: &Path, library: &Library, path: &str, name: &str) -> PathBuf {
    root.join(folder_of(library, path)).join(format!("{name}.yml"))
}
