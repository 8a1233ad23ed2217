//! All files of the site.

use std::collections::BTreeSet;
use std::sync::Mutex;

use rayon::prelude::*;

use super::beside::Remarks;
use super::index::{self, Card};
use super::page::Page;
use super::trail::Around;
use super::{SCRIPT, STYLE};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::Document;
use crate::localize::coverage;
use crate::runbook::search::{Named, Words};
use crate::runbook::topics::{Topic, topics};
use crate::runbook::{Edition, Keep, Order, Shelf, Tongue, page_file, plain_title, search};

/// What was built.
#[derive(Debug, Default)]
pub struct Built {
    /// Pages of documents.
    pub pages: usize,
    /// What cannot be read, and what is wrong in translations.
    pub findings: Vec<Diagnostic>,
}

/// Makes the site and hands each file to `keep`; `done` is told of each page of a document.
///
/// # Errors
/// What `keep` finds, and where no document is for an edition.
pub fn site(order: &Order<'_>, keep: &Keep<'_>, done: &(dyn Fn() + Sync)) -> Result<Built> {
    let editions = order.editions();
    let shelves: Vec<Shelf> = editions.iter().map(|e| Shelf::read(order, e)).collect();
    let pictures = Mutex::new(BTreeSet::new());
    let mut built = Built::default();
    let mut shares = Vec::new();
    for (edition, shelf) in editions.iter().zip(&shelves) {
        for tongue in &order.tongues {
            let topics = topics(order, &shelf.sheets, tongue);
            let site = Site { order, shelves: &shelves, shelf, edition, tongue, topics: &topics, pictures: &pictures };
            let cards = site.pages(keep, done, &mut built)?;
            if edition.folder.is_empty() {
                shares.push((tongue, cards.len(), index::covered(&cards)));
            }
            let folder = Order::folder(tongue, edition);
            let list = index::index(order, shelf, &topics, tongue, edition, &cards);
            keep(&format!("{folder}/index.html"), list.as_bytes())?;
        }
    }
    for shelf in shelves {
        built.findings.extend(shelf.findings);
    }
    keep("index.html", index::languages(order, &shares).as_bytes())?;
    keep("style.css", STYLE.as_bytes())?;
    keep("script.js", SCRIPT.as_bytes())?;
    if let Some(css) = &order.css {
        keep("team.css", css.as_bytes())?;
    }
    let pictures = pictures.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    for path in pictures {
        if let Some(bytes) = order.desk.library().store().bytes(&path)? {
            keep(&format!("files/{path}"), &bytes)?;
        }
    }
    Ok(built)
}

struct Site<'a> {
    order: &'a Order<'a>,
    shelves: &'a [Shelf],
    shelf: &'a Shelf,
    edition: &'a Edition,
    tongue: &'a Tongue,
    topics: &'a [Topic<'a>],
    pictures: &'a Mutex<BTreeSet<String>>,
}

impl Site<'_> {
    fn pages(&self, keep: &Keep<'_>, done: &(dyn Fn() + Sync), built: &mut Built) -> Result<Vec<Card>> {
        let worded: Vec<Document> = self
            .shelf
            .sheets
            .par_iter()
            .map(|sheet| self.order.desk.worded(&sheet.source, &self.tongue.target))
            .collect::<Result<_>>()?;
        // A page names those that stand before and after it.
        let titles: Vec<String> = worded.iter().map(plain_title).collect();
        let around = Around { topics: self.topics, titles: &titles };
        worded.par_iter().enumerate().try_for_each(|(at, document)| {
            let page = self.page(at, document, around);
            keep(&page.path, page.html().as_bytes())?;
            done();
            Ok::<_, Box<Diagnostic>>(())
        })?;
        built.pages += worded.len();
        let named: Vec<Named<'_>> =
            worded.iter().zip(&titles).enumerate().map(|(at, d)| self.named(at, d.0, d.1)).collect();
        let folder = Order::folder(self.tongue, self.edition);
        keep(&format!("{folder}/search.js"), search::script(&named).as_bytes())?;
        let cards = worded.iter().zip(&self.shelf.sheets).map(|(d, sheet)| Card::of(d, sheet.steps)).collect();
        if self.tongue.target.folder.is_none() {
            built.findings.extend(worded.into_iter().flat_map(|d| d.findings));
        }
        Ok(cards)
    }

    /// What the search says of a document, and by what it finds it.
    fn named<'d>(&self, at: usize, document: &Document, title: &'d str) -> Named<'d> {
        let topics: Vec<&str> = self.topics.iter().filter(|t| t.of.contains(&at)).map(|t| t.name.as_str()).collect();
        let steps = self.shelf.sheets[at].steps;
        let mut facts: Vec<String> = topics.iter().map(|t| (*t).to_owned()).collect();
        if steps > 0 {
            facts.insert(0, self.tongue.lexicon.say("count-steps", &[("count", steps.into())]));
        }
        Named { file: page_file(&document.id), title, facts: facts.join(" · "), words: Words::of(document, &topics) }
    }

    fn page<'p>(&'p self, at: usize, document: &'p Document, around: Around<'p>) -> Page<'p> {
        let sheet = &self.shelf.sheets[at];
        let folder = Order::folder(self.tongue, self.edition);
        let beside = self.order.beside.map(|b| Remarks::new(b, sheet, document, self.tongue)).unwrap_or_default();
        Page {
            around: Some(around),
            beside,
            order: self.order,
            shelves: self.shelves,
            sheet,
            document,
            at,
            shelf: self.shelf,
            links: &self.shelf.links,
            anchors: &sheet.anchors,
            tongue: self.tongue,
            edition: self.edition,
            lexicon: &self.tongue.lexicon,
            labels: self.order.labels,
            path: format!("{folder}/{}", page_file(&sheet.source.id)),
            folder,
            marks: coverage(document).worded > 0,
            pictures: self.pictures,
            prefix: None,
        }
    }
}
