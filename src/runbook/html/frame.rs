//! What all pages have around their content: head, bar, search, and the choice of language and version.

use super::writer::{Attribute, Html};
use super::{POLICY, page::Page};
use crate::runbook::{Beside, Edition, Order, Tongue, page_file, relative};
use crate::words::{Lexicon, negotiation};

/// Another page that says the same.
#[derive(Debug)]
pub(super) struct Other {
    /// The name that is shown.
    pub name: String,
    /// A language's tag; empty for a version.
    pub tag: String,
    /// Its path in the output.
    pub path: String,
    /// Whether it is this one.
    pub here: bool,
}

/// A page's frame.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    /// The page's path in the output.
    pub path: &'a str,
    /// The folder of its language and version; empty for the page of all languages.
    pub folder: &'a str,
    /// The language of the page.
    pub tag: &'a str,
    pub lexicon: &'a Lexicon,
    pub title: &'a str,
    /// Whether a style sheet of the team's is there.
    pub css: bool,
    /// The address of a script besides the pages' own.
    pub script: Option<&'a str>,
    pub languages: Vec<Other>,
    pub versions: Vec<Other>,
    /// The name under which the browser keeps what was ticked.
    pub key: String,
}

impl Frame<'_> {
    fn to(&self, path: &str) -> String {
        relative(self.path, path)
    }

    fn say(&self, id: &str) -> String {
        self.lexicon.say(id, &[])
    }

    /// The page with that content.
    pub fn page(&self, content: impl FnOnce(&mut Html)) -> String {
        let mut h = Html::page();
        let home = if self.folder.is_empty() { String::new() } else { self.to(&format!("{}/index.html", self.folder)) };
        let search =
            if self.folder.is_empty() { String::new() } else { self.to(&format!("{}/search.js", self.folder)) };
        let mut root: Vec<Attribute<'_>> = vec![("lang", self.tag)];
        let (found, progress) = (self.found(), self.progress());
        let [copied, link, linked] = ["runbook-copied", "runbook-link", "runbook-linked"].map(|id| self.say(id));
        if !self.folder.is_empty() {
            root.extend([("data-search", search.as_str()), ("data-found", &found)]);
        }
        if !self.key.is_empty() {
            root.extend([("data-key", self.key.as_str()), ("data-copied", &copied), ("data-progress", &progress)]);
            root.extend([("data-link", link.as_str()), ("data-linked", &linked)]);
        }
        h.el("html", &root, |h| {
            h.line();
            h.el("head", &[], |h| self.head(h));
            h.line();
            h.el("body", &[], |h| {
                h.leaf("a", &[("class", "skip"), ("href", "#main")], &self.say("runbook-skip"));
                h.el("header", &[("class", "bar"), ("id", "top")], |h| self.bar(h, &home));
                h.line();
                content(h);
                h.line();
                // What was done is said here, to those too who do not see it.
                h.el("p", &[("id", "said"), ("role", "status")], |_| {});
                h.line();
            });
        });
        h.line();
        h.finish()
    }

    /// A page that somebody works on asks its server whether it changed.
    fn policy(&self) -> String {
        POLICY.to_owned() + if self.script.is_some() { "; connect-src 'self'" } else { "" }
    }

    fn found(&self) -> String {
        self.lexicon.say("runbook-found", &[("count", "{n}".into())])
    }

    fn progress(&self) -> String {
        self.lexicon.say("runbook-progress", &[("done", "{done}".into()), ("all", "{all}".into())])
    }

    fn head(&self, h: &mut Html) {
        h.void("meta", &[("charset", "utf-8")]);
        h.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &self.policy())]);
        h.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        h.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        h.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
        h.leaf("title", &[], self.title);
        h.void("link", &[("rel", "stylesheet"), ("href", &self.to("style.css"))]);
        if self.css {
            h.void("link", &[("rel", "stylesheet"), ("href", &self.to("team.css"))]);
        }
        for other in self.languages.iter().filter(|o| !o.here) {
            h.void("link", &[("rel", "alternate"), ("hreflang", &other.tag), ("href", &self.to(&other.path))]);
        }
        h.el("script", &[("src", &self.to("script.js")), ("defer", "")], |_| {});
        if let Some(script) = self.script {
            h.el("script", &[("src", script), ("defer", "")], |_| {});
        }
    }

    fn bar(&self, h: &mut Html, home: &str) {
        let title = self.say("runbook-title");
        if home.is_empty() {
            h.leaf("span", &[("class", "home")], &title);
            return;
        }
        h.leaf("a", &[("class", "home"), ("href", home)], &title);
        h.el("form", &[("class", "search"), ("role", "search")], |h| {
            h.leaf("label", &[("for", "search"), ("class", "unseen")], &self.say("runbook-search"));
            let hint = self.say("runbook-search-hint");
            h.void(
                "input",
                &[
                    ("type", "search"),
                    ("id", "search"),
                    ("autocomplete", "off"),
                    ("spellcheck", "false"),
                    ("placeholder", &hint),
                ],
            );
            h.el("div", &[("id", "results"), ("hidden", "")], |h| {
                h.el("p", &[("role", "status")], |_| {});
                h.el("ul", &[], |_| {});
            });
        });
        self.menu(h, "runbook-version", &self.versions);
        self.menu(h, "runbook-language", &self.languages);
    }

    fn menu(&self, h: &mut Html, name: &str, others: &[Other]) {
        if others.len() < 2 {
            return;
        }
        let name = self.say(name);
        let here = others.iter().find(|o| o.here).map_or(name.as_str(), |o| o.name.as_str());
        h.el("nav", &[("class", "menu"), ("aria-label", &name)], |h| {
            h.el("details", &[], |h| {
                h.el("summary", &[], |h| {
                    h.leaf("span", &[("class", "unseen")], &format!("{name}: "));
                    h.text(here);
                });
                h.el("ul", &[], |h| {
                    for other in others {
                        let address = self.to(&other.path);
                        let mut attributes: Vec<Attribute<'_>> = vec![("href", &address), ("data-keep", "")];
                        if !other.tag.is_empty() {
                            attributes.extend([("hreflang", other.tag.as_str()), ("lang", &other.tag)]);
                        }
                        if other.here {
                            attributes.push(("aria-current", "page"));
                        }
                        h.el("li", &[], |h| h.leaf("a", &attributes, &other.name));
                    }
                });
            });
        });
    }
}

/// A tag as HTML has it.
pub(super) fn tag(tongue: &Tongue) -> String {
    negotiation::canonical(tongue.tag())
}

/// The same page in all languages.
pub(super) fn languages(order: &Order<'_>, here: &Tongue, edition: &Edition, file: &str) -> Vec<Other> {
    let one = |tongue: &Tongue| Other {
        name: tongue.name.clone(),
        tag: tag(tongue),
        path: format!("{}/{file}", Order::folder(tongue, edition)),
        here: tongue.tag() == here.tag(),
    };
    order.tongues.iter().map(one).collect()
}

/// The same page for all versions; where a version does not have it, that version's list of pages.
pub(super) fn versions(
    order: &Order<'_>,
    here: &Tongue,
    edition: &Edition,
    file: &str,
    has: &dyn Fn(usize) -> bool,
) -> Vec<Other> {
    let one = |(at, other): (usize, Edition)| Other {
        name: other.version.clone().unwrap_or_default(),
        tag: String::new(),
        path: format!("{}/{}", Order::folder(here, &other), if has(at) { file } else { "index.html" }),
        here: other == *edition,
    };
    order.editions().into_iter().enumerate().map(one).collect()
}

impl Page<'_> {
    /// The frame of a document's page.
    pub(super) fn frame<'f>(&'f self, title: &'f str, tag: &'f str) -> Frame<'f> {
        let file = page_file(&self.document.id);
        Frame {
            path: &self.path,
            folder: &self.folder,
            tag,
            lexicon: self.lexicon,
            title,
            css: self.order.css.is_some(),
            script: self.order.beside.map(Beside::script),
            languages: languages(self.order, self.tongue, self.edition, &file),
            versions: versions(self.order, self.tongue, self.edition, &file, &|at| {
                self.shelves.get(at).is_some_and(|s| s.sheets.iter().any(|s| s.source.id == self.document.id))
            }),
            key: self.key(),
        }
    }
}
