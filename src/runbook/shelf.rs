//! The documents of an edition, read once in the source language: what every page needs to know of the others.

use rayon::prelude::*;

use super::anchors::Anchors;
use super::links::Links;
use super::{Edition, Order};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::plan::inputs::Given;
use crate::plan::{Asked, Digest, Means, Sites, build, procedure, sha256_hex};

/// A document and what pages say of it.
#[derive(Debug)]
pub struct Sheet {
    /// In the source language, with its actions.
    pub source: Document,
    /// Its anchors, the same in every language.
    pub anchors: Anchors,
    /// The digest of each of its procedures, with the slug of its heading.
    pub digests: Vec<(String, Digest)>,
    /// What its file says, as a hash.
    pub revision: String,
    /// The steps of all its procedures.
    pub steps: usize,
}

/// The documents of an edition.
#[derive(Debug)]
pub struct Shelf {
    /// By path, in the order of the tree.
    pub sheets: Vec<Sheet>,
    /// Where their links lead.
    pub links: Links,
    /// What cannot be read, or is not for this version.
    pub findings: Vec<Diagnostic>,
}

impl Shelf {
    /// Reads the documents of an order for an edition. One that cannot be read is a finding and hides no other.
    #[must_use]
    pub fn read(order: &Order<'_>, edition: &Edition) -> Self {
        let read: Vec<_> = order.paths.par_iter().map(|path| sheet(order, path, edition)).collect();
        let (mut sheets, mut findings) = (Vec::new(), Vec::new());
        for sheet in read {
            match sheet {
                Ok(sheet) => sheets.push(sheet),
                Err(why) => findings.push(*why),
            }
        }
        let links = Links::new(order.desk.library(), &sheets);
        Self { sheets, links, findings }
    }
}

fn sheet(order: &Order<'_>, path: &str, edition: &Edition) -> crate::diagnostic::Result<Sheet> {
    let source = order.desk.source(path, edition.version.as_deref())?;
    let text = order.desk.library().document(path, None)?;
    let revision = text.map(|t| sha256_hex(t.text.as_bytes())[..12].to_owned()).unwrap_or_default();
    let slugs: Vec<String> = procedure::procedures(&source).into_iter().map(str::to_owned).collect();
    let digests = slugs.into_iter().filter_map(|s| Some((s.clone(), digest(&source, &s)?))).collect();
    let steps = source.procedures().map(|p| p.steps.steps.len()).sum();
    Ok(Sheet { anchors: Anchors::of(&source), digests, revision, steps, source })
}

fn digest(document: &Document, slug: &str) -> Option<Digest> {
    let (given, sites) = (Given::default(), Sites::default());
    let asked = Asked { procedure: Some(slug), ..Asked::new(&given, &sites, &[Means::Human]) };
    build(document, &asked).ok().map(|plan| plan.procedure_digest())
}
