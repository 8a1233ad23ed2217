//! All documents of a language as one page to be printed: a title page, the contents with page numbers, and each document from a new
//! sheet on.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Mutex;

use super::beside::Remarks;
use super::frame;
use super::page::Page;
use super::writer::Html;
use super::{POLICY, STYLE};
use crate::diagnostic::Result;
use crate::document::{BlockKind, Document};
use crate::localize::coverage;
use crate::report::terminal::version;
use crate::runbook::anchors::Anchors;
use crate::runbook::{Edition, Order, Shelf, Tongue, plain_title};

/// The style of the printed page, besides that of all pages.
const PRINT: &str = include_str!("assets/print.css");

/// A language's documents, ready to be printed.
#[derive(Debug)]
pub struct Bound<'a> {
    order: &'a Order<'a>,
    tongue: &'a Tongue,
    edition: &'a Edition,
    shelf: &'a Shelf,
    worded: Vec<Document>,
    anchors: Vec<Anchors>,
    pictures: Mutex<BTreeSet<String>>,
}

/// A line of the contents.
struct Line<'a> {
    anchor: String,
    text: String,
    class: &'a str,
}

impl<'a> Bound<'a> {
    /// Words all documents of a shelf.
    ///
    /// # Errors
    /// What reading a translation finds.
    pub fn new(order: &'a Order<'a>, tongue: &'a Tongue, edition: &'a Edition, shelf: &'a Shelf) -> Result<Self> {
        let worded =
            shelf.sheets.iter().map(|s| order.desk.worded(&s.source, &tongue.target)).collect::<Result<_>>()?;
        // Two documents may have parts of the same name.
        let anchors = shelf.sheets.iter().enumerate().map(|(at, s)| s.anchors.below(&prefix(at))).collect();
        Ok(Self { order, tongue, edition, shelf, worded, anchors, pictures: Mutex::default() })
    }

    /// Its name: that of the only document, else that of all runbooks.
    #[must_use]
    pub fn title(&self) -> String {
        match self.worded.as_slice() {
            [only] => plain_title(only),
            _ => self.tongue.lexicon.say("runbook-title", &[]),
        }
    }

    /// The page. `number` tells on which sheet a part stands, where that is known.
    #[must_use]
    pub fn html(&self, number: &dyn Fn(&str) -> Option<usize>) -> String {
        let title = self.title();
        let mut h = Html::page();
        h.el("html", &[("lang", &frame::tag(self.tongue))], |h| {
            h.el("head", &[], |h| {
                h.void("meta", &[("charset", "utf-8")]);
                h.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
                h.leaf("title", &[], &title);
                h.void("link", &[("rel", "stylesheet"), ("href", "style.css")]);
                h.void("link", &[("rel", "stylesheet"), ("href", "print.css")]);
                if self.order.css.is_some() {
                    h.void("link", &[("rel", "stylesheet"), ("href", "team.css")]);
                }
            });
            h.el("body", &[], |h| {
                self.cover(h, &title);
                self.contents(h, number);
                for at in 0..self.worded.len() {
                    self.article(h, at);
                }
            });
        });
        h.finish()
    }

    /// The files that stand beside the page: style sheets.
    #[must_use]
    pub fn styles(&self) -> Vec<(&'static str, String)> {
        let mut print = PRINT.to_owned();
        for (at, document) in self.worded.iter().enumerate() {
            let title = quoted(&plain_title(document));
            let _ = writeln!(
                print,
                "@page sheet{at} {{ @top-left {{ content: {title}; }} }}\n#d{at} {{ page: sheet{at}; }}"
            );
        }
        let mut styles = vec![("style.css", STYLE.to_owned()), ("print.css", print)];
        styles.extend(self.order.css.clone().map(|css| ("team.css", css)));
        styles
    }

    /// The pictures that the page shows, by their paths in the tree; each stands below `files/`. Known once the page was made.
    #[must_use]
    pub fn pictures(&self) -> BTreeSet<String> {
        self.pictures.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    fn cover(&self, h: &mut Html, title: &str) {
        h.el("section", &[("class", "cover")], |h| {
            h.leaf("h1", &[], title);
            let lexicon = &self.tongue.lexicon;
            let mut facts = Vec::new();
            if self.worded.len() > 1 {
                facts.push(lexicon.say("runbook-documents", &[("count", self.worded.len().into())]));
            }
            let mut versions: Vec<String> =
                self.worded.iter().filter(|d| !d.front.versions.is_empty()).map(|d| version(&d.version)).collect();
            versions.sort();
            versions.dedup();
            facts.extend(versions);
            facts.push(self.tongue.name.clone());
            h.leaf("p", &[], &facts.join(" · "));
        });
    }

    fn lines(&self) -> Vec<Line<'_>> {
        let mut lines = Vec::new();
        for (at, document) in self.worded.iter().enumerate() {
            lines.push(Line { anchor: format!("d{at}"), text: plain_title(document), class: "title" });
            let mut headings = self.anchors[at].headings.iter();
            let mut top = None;
            for block in &document.blocks {
                if let BlockKind::Heading { level, words, .. } = &block.kind
                    && let Some(anchor) = headings.next()
                {
                    if *level <= *top.get_or_insert(*level) {
                        lines.push(Line { anchor: anchor.clone(), text: words.plain(), class: "" });
                    }
                } else {
                    // A heading within a list or a box takes an anchor too.
                    (0..crate::runbook::anchors::headings_in(block)).for_each(|_| {
                        headings.next();
                    });
                }
            }
        }
        lines
    }

    fn contents(&self, h: &mut Html, number: &dyn Fn(&str) -> Option<usize>) {
        h.el("nav", &[("class", "contents")], |h| {
            h.leaf("h2", &[], &self.tongue.lexicon.say("runbook-all-contents", &[]));
            h.el("ol", &[], |h| {
                for line in self.lines() {
                    h.el("li", &[("class", line.class)], |h| {
                        h.el("a", &[("href", &format!("#{}", line.anchor))], |h| {
                            h.leaf("span", &[], &line.text);
                            h.leaf("i", &[], "");
                            h.leaf("b", &[], &number(&line.anchor).map(|n| n.to_string()).unwrap_or_default());
                        });
                    });
                    h.line();
                }
            });
        });
    }

    fn article(&self, h: &mut Html, at: usize) {
        let sheet = &self.shelf.sheets[at];
        let document = &self.worded[at];
        let page = Page {
            around: None,
            beside: Remarks::default(),
            order: self.order,
            shelves: &[],
            sheet,
            document,
            at,
            shelf: self.shelf,
            links: &self.shelf.links,
            anchors: &self.anchors[at],
            tongue: self.tongue,
            edition: self.edition,
            lexicon: &self.tongue.lexicon,
            labels: self.order.labels,
            path: "runbook.html".to_owned(),
            folder: String::new(),
            marks: coverage(document).worded > 0,
            pictures: &self.pictures,
            prefix: Some(prefix(at)),
        };
        h.el("article", &[("id", &format!("d{at}"))], |h| page.article(h));
        h.line();
    }
}

/// What the names of a document's parts begin with.
pub(super) fn prefix(at: usize) -> String {
    format!("d{at}-")
}

/// Text as a string of a style sheet (CSS Syntax Module Level 3, 4.3.5).
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' | '<' | '>' => {
                let _ = write!(out, "\\{:x} ", u32::from(c));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
