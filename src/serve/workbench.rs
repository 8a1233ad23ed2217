//! What stands beside the documents: what was found in them, and what a run would do.

use crate::check::Finding;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::plan::inputs::Given;
use crate::plan::{Asked, Means, Sites, build, procedure};
use crate::report::plan::Preview;
use crate::report::terminal::Labels;
use crate::runbook::{Beside, DryRun, Sheet, Tongue};

/// Columns of a dry run on a page.
const COLUMNS: usize = 76;

/// The bench that the documents lie on.
#[derive(Debug)]
pub struct Workbench {
    /// The address of the script that asks for changes.
    pub script: String,
    /// The operator's sites.
    pub sites: Sites,
    /// Who would do the steps.
    pub backends: Vec<Means>,
    /// Whether a site's own backends are used too: where the command line names none.
    pub of_sites: bool,
    /// How labels are shown.
    pub labels: Labels,
    /// What a check of the tree found.
    pub findings: Vec<Finding>,
}

impl Beside for Workbench {
    fn script(&self) -> &str {
        &self.script
    }

    fn dry_runs(&self, sheet: &Sheet, worded: &Document, tongue: &Tongue) -> Vec<DryRun> {
        let given = Given::default();
        let one = |slug: &str| {
            let asked = Asked {
                procedure: Some(slug),
                of_sites: self.of_sites,
                ..Asked::new(&given, &self.sites, &self.backends)
            };
            // A procedure without a plan says why by its findings.
            let plan = build(&sheet.source, &asked).ok()?;
            let (source, lexicon) = (&sheet.source, &*tongue.lexicon);
            let preview =
                Preview { plan: &plan, source, worded, lexicon, labels: self.labels, dry: true, comes_first: None };
            let steps = plan.steps.iter().map(|step| preview.in_step(step, COLUMNS).render(false)).collect();
            Some(DryRun { procedure: slug.to_owned(), steps, ending: preview.ending(COLUMNS).render(false) })
        };
        procedure::procedures(&sheet.source).into_iter().filter_map(one).collect()
    }

    fn findings(&self, sheet: &Sheet, _worded: &Document, tongue: &Tongue) -> Vec<Diagnostic> {
        // What the document includes is on its page as well.
        let is_shown = |path: &str| sheet.source.parts.iter().any(|part| part.source.path == path);
        let is_here = |f: &&Finding| {
            let is_about = f.about == sheet.source.path || is_shown(&f.about);
            is_about && f.language.as_ref().is_none_or(|language| language == tongue.tag())
        };
        self.findings.iter().filter(is_here).map(|f| f.diagnostic.clone()).collect()
    }
}
