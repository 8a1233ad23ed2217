//! The page of a document.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::beside::Remarks;
use super::frame;
use super::trail::Around;
use super::words::mark;
use super::writer::Html;
use crate::document::{Document, Words};
use crate::localize::{Coverage, coverage};
use crate::report::terminal::{Labels, version};
use crate::runbook::anchors::Anchors;
use crate::runbook::links::Links;
use crate::runbook::{Edition, Order, Sheet, Shelf, Tongue, page_file, plain_title, relative};
use crate::words::Lexicon;

/// A document that is made a page.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub order: &'a Order<'a>,
    pub shelves: &'a [Shelf],
    pub sheet: &'a Sheet,
    /// The document in the page's words.
    pub document: &'a Document,
    /// Its position on the shelf.
    pub at: usize,
    pub shelf: &'a Shelf,
    pub links: &'a Links,
    pub anchors: &'a Anchors,
    pub tongue: &'a Tongue,
    pub edition: &'a Edition,
    pub lexicon: &'a Lexicon,
    pub labels: Labels,
    /// The path of the page in the output.
    pub path: String,
    /// The folder of its language and version.
    pub folder: String,
    /// Whether words are marked one by one.
    pub marks: bool,
    /// The pictures that pages show, by their paths in the tree.
    pub pictures: &'a Mutex<BTreeSet<String>>,
    /// The other documents; none where all stand on one page.
    pub around: Option<Around<'a>>,
    /// What is shown beside the document.
    pub beside: Remarks,
    /// What the names of its parts begin with, where all documents stand on one page.
    pub prefix: Option<String>,
}

impl Page<'_> {
    /// How this page names that of another document, or a part of it.
    pub fn address(&self, at: usize, part: Option<&str>) -> String {
        if self.prefix.is_some() {
            return part.map_or_else(|| format!("#d{at}"), |part| format!("#{}{part}", super::bound::prefix(at)));
        }
        let part = part.map(|p| format!("#{p}")).unwrap_or_default();
        if at == self.at && !part.is_empty() {
            return part;
        }
        relative(&self.path, &format!("{}/{}", self.folder, page_file(&self.shelf.sheets[at].source.id)))
            + part.as_str()
    }

    /// Whether the tree has that picture.
    pub fn has_picture(&self, path: &str) -> bool {
        self.order.desk.library().store().has(path)
    }

    /// How this page names a picture of the tree.
    pub fn picture(&self, path: &str) -> String {
        self.pictures.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
        relative(&self.path, &format!("files/{path}"))
    }

    /// The language that the document is written in, where the page is in another.
    pub fn source_language(&self) -> Option<&str> {
        let source = &self.sheet.source.language;
        (source != self.tongue.tag()).then_some(source.as_str())
    }

    /// What was ticked belongs to a procedure as it is now: another digest begins anew.
    pub fn key(&self) -> String {
        let digests: Vec<String> = self.sheet.digests.iter().map(|(_, d)| d.full()[..16].to_owned()).collect();
        format!("vade:{}:{}", self.document.id, digests.join("+"))
    }

    /// The page.
    pub fn html(&self) -> String {
        let name = plain_title(self.document);
        let title = format!("{name} · {}", self.lexicon.say("runbook-title", &[]));
        let tag = frame::tag(self.tongue);
        self.frame(&title, &tag).page(|h| {
            h.el("div", &[("class", "page")], |h| {
                h.el("main", &[("id", "main"), ("tabindex", "-1")], |h| {
                    self.trail(h);
                    self.top(h, &name);
                    self.body(h);
                    self.endings(h);
                    self.turn(h);
                });
                h.line();
                self.side(h);
            });
            h.el("footer", &[], |h| self.foot(h));
        })
    }

    /// The document alone, to be printed with others.
    pub fn article(&self, h: &mut Html) {
        self.top(h, &plain_title(self.document));
        self.body(h);
        h.el("footer", &[], |h| self.foot(h));
    }

    fn top(&self, h: &mut Html, name: &str) {
        let document = self.document;
        if document.title.plain().trim().is_empty() {
            h.leaf("h1", &[], name);
        } else {
            self.heading(h, "h1", &[], &document.title);
        }
        let mut facts = Vec::new();
        if !document.front.versions.is_empty() {
            facts.push(version(&document.version));
        }
        if self.sheet.steps > 0 {
            facts.push(self.lexicon.say("count-steps", &[("count", self.sheet.steps.into())]));
        }
        if !facts.is_empty() {
            h.leaf("p", &[("class", "facts")], &facts.join(" · "));
        }
        self.banner(h);
        self.found(h);
        if let Some(intro) = &document.intro {
            self.words(h, "p", &[("class", "intro")], intro);
        }
        if let Some(permissions) = &document.permissions {
            self.words(h, "p", &[("class", "permissions")], permissions);
        }
        self.inputs(h);
        self.roles(h);
        h.line();
    }

    /// Who carries steps out.
    fn roles(&self, h: &mut Html) {
        let roles = &self.document.bindings.roles;
        if roles.is_empty() {
            return;
        }
        let id = format!("{}roles", self.prefix.as_deref().unwrap_or_default());
        h.el("section", &[("class", "inputs"), ("aria-labelledby", &id)], |h| {
            h.leaf("h2", &[("id", &id)], &self.lexicon.say("show-roles", &[]));
            h.el("dl", &[], |h| {
                for (name, who) in roles {
                    h.el("dt", &[], |h| h.leaf("code", &[("translate", "no")], name));
                    h.el("dd", &[], |h| h.text(who));
                }
            });
        });
    }

    /// Says where the page is not what its reader may think.
    fn banner(&self, h: &mut Html) {
        let units = coverage(self.document);
        if units.worded == 0 && units.all > 0 {
            let language = [("language", self.tongue.name.as_str().into())];
            return banner(h, &self.lexicon.say("show-untranslated", &language));
        }
        let (mut stale, mut missing) = (0, 0);
        each_text(self.document, &mut |words| match mark(words) {
            Some("mark-stale" | "mark-differs") => stale += 1,
            Some("mark-source") => missing += 1,
            _ => {}
        });
        let counts = [("runbook-stale", stale), ("runbook-partly", missing)];
        let told = counts.into_iter().filter(|c| c.1 > 0);
        let told: Vec<String> = told.map(|(id, count)| self.lexicon.say(id, &[("count", count.into())])).collect();
        if !told.is_empty() {
            banner(h, &told.join(" "));
        }
    }

    fn inputs(&self, h: &mut Html) {
        let inputs = &self.document.bindings.inputs;
        if inputs.is_empty() {
            return;
        }
        let id = format!("{}inputs", self.prefix.as_deref().unwrap_or_default());
        h.el("section", &[("class", "inputs"), ("aria-labelledby", &id)], |h| {
            h.leaf("h2", &[("id", &id)], &self.lexicon.say("show-inputs", &[]));
            h.el("dl", &[], |h| {
                for input in inputs {
                    h.el("dt", &[], |h| h.leaf("code", &[("translate", "no")], &input.name));
                    h.el("dd", &[], |h| {
                        h.text(input.ask.as_deref().unwrap_or_default());
                        if let Some(default) = &input.default {
                            h.text(" ");
                            h.el("small", &[], |h| {
                                let before = self.lexicon.say("runbook-default", &[]);
                                h.text(&before);
                                // What is full-width has its own room.
                                h.text(if before.ends_with('：') { "" } else { " " });
                                h.leaf("code", &[], default);
                            });
                        }
                    });
                }
            });
        });
    }

    fn foot(&self, h: &mut Html) {
        h.el("dl", &[], |h| {
            for (slug, digest) in &self.sheet.digests {
                h.leaf("dt", &[], &self.lexicon.say("runbook-digest", &[]));
                h.el("dd", &[], |h| {
                    h.leaf("code", &[("title", digest.full()), ("class", "digest")], &digest.short());
                    if self.sheet.digests.len() > 1 && !slug.is_empty() {
                        h.text(" ");
                        h.leaf("span", &[], &format!("#{slug}"));
                    }
                });
            }
            h.leaf("dt", &[], &self.lexicon.say("runbook-source", &[]));
            h.el("dd", &[], |h| {
                h.leaf("code", &[], &self.document.path);
                h.text(" ");
                h.leaf("code", &[], &self.sheet.revision);
            });
        });
    }
}

fn banner(h: &mut Html, words: &str) {
    h.leaf("p", &[("class", "banner"), ("role", "note")], words);
}

/// Calls `f` with every text of a document that a page shows.
fn each_text(document: &Document, f: &mut impl FnMut(&Words)) {
    [Some(&document.title), document.intro.as_ref(), document.permissions.as_ref()]
        .into_iter()
        .flatten()
        .for_each(&mut *f);
    crate::localize::each_words(&document.blocks, f);
}

/// The share of a document that is in its reader's language, to be added up.
pub(super) fn share(document: &Document) -> Coverage {
    coverage(document)
}
