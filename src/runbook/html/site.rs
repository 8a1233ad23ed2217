//! All files of the site.

use std::collections::BTreeSet;
use std::sync::Mutex;

use rayon::prelude::*;

use super::beside::Remarks;
use super::index::{self, Card};
use super::page::Page;
use super::{SCRIPT, STYLE};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::coverage;
use crate::runbook::search::Words;
use crate::runbook::{Edition, Keep, Order, Shelf, Tongue, page_file, search};

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
            let site = Site { order, shelves: &shelves, shelf, edition, tongue, pictures: &pictures };
            let cards = site.pages(keep, done, &mut built)?;
            if edition.folder.is_empty() {
                shares.push((tongue, cards.len(), index::covered(&cards)));
            }
            let folder = Order::folder(tongue, edition);
            keep(&format!("{folder}/index.html"), index::index(order, shelf, tongue, edition, &cards).as_bytes())?;
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
    pictures: &'a Mutex<BTreeSet<String>>,
}

impl Site<'_> {
    fn pages(&self, keep: &Keep<'_>, done: &(dyn Fn() + Sync), built: &mut Built) -> Result<Vec<Card>> {
        let made: Vec<Result<(Card, Words, Vec<Diagnostic>)>> = (0..self.shelf.sheets.len())
            .into_par_iter()
            .map(|at| {
                let made = self.page(at, keep);
                done();
                made
            })
            .collect();
        let (mut cards, mut words) = (Vec::with_capacity(made.len()), Vec::with_capacity(made.len()));
        for one in made {
            let (card, word, findings) = one?;
            cards.push(card);
            words.push(word);
            built.findings.extend(findings);
        }
        built.pages += cards.len();
        let named: Vec<(&str, &str, usize)> =
            cards.iter().map(|c| (c.id.as_str(), c.title.as_str(), c.steps)).collect();
        let folder = Order::folder(self.tongue, self.edition);
        keep(&format!("{folder}/search.js"), search::script(&named, &words).as_bytes())?;
        Ok(cards)
    }

    fn page(&self, at: usize, keep: &Keep<'_>) -> Result<(Card, Words, Vec<Diagnostic>)> {
        let sheet = &self.shelf.sheets[at];
        let worded = self.order.desk.worded(&sheet.source, &self.tongue.target)?;
        let folder = Order::folder(self.tongue, self.edition);
        let beside = self.order.beside.map(|b| Remarks::new(b, sheet, &worded, self.tongue)).unwrap_or_default();
        let page = Page {
            beside,
            order: self.order,
            shelves: self.shelves,
            sheet,
            document: &worded,
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
            marks: coverage(&worded).worded > 0,
            pictures: self.pictures,
            prefix: None,
        };
        keep(&page.path, page.html().as_bytes())?;
        let card = Card::of(&worded, sheet.steps);
        let words = Words::of(&worded);
        Ok((card, words, if self.tongue.target.folder.is_some() { Vec::new() } else { worded.findings }))
    }
}
