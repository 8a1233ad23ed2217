//! Words of a document as HTML.

use unicode_width::UnicodeWidthChar as _;

use super::page::Page;
use super::writer::{Attribute, Html};
use crate::document::{Inline, Words, plain};
use crate::report::terminal::{Labels, bracketed};
use crate::runbook::links::Leads;
use crate::source::{Wording, file};

/// Pictures that a browser shows.
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"];

/// Writes the words of one place.
pub(super) struct Inlines<'p, 'a> {
    page: &'p Page<'a>,
    labels: Labels,
    /// Whether links and pictures may stand here.
    plain: bool,
    /// What stands before is full-width and has its own room.
    after_wide: bool,
    last: Option<char>,
}

impl<'p, 'a> Inlines<'p, 'a> {
    /// For running text.
    pub fn new(page: &'p Page<'a>) -> Self {
        Self { page, labels: page.labels, plain: false, after_wide: false, last: None }
    }

    /// For headings: the source's labels only, and no links, which would stand in other links.
    pub fn plain(page: &'p Page<'a>) -> Self {
        Self { labels: Labels::Source, plain: true, ..Self::new(page) }
    }

    pub fn write(mut self, h: &mut Html, inlines: &[Inline]) {
        self.push(h, inlines);
    }

    fn text(&mut self, h: &mut Html, text: &str) {
        let text = if self.after_wide { text.trim_start_matches(' ') } else { text };
        self.after_wide = false;
        h.text(text);
        self.last = text.chars().last().or(self.last);
    }

    fn push(&mut self, h: &mut Html, inlines: &[Inline]) {
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) => self.text(h, text),
                Inline::Code(code) => {
                    h.el("code", &[], |h| self.text(h, code));
                }
                Inline::Strong(inner) => {
                    h.el("strong", &[], |h| self.push(h, inner));
                    // `**注意：** 对于`: the blank is there for the Markdown's sake.
                    self.after_wide = self.last.is_some_and(|c| c == '：');
                }
                Inline::Emphasis(inner) => h.el("em", &[], |h| self.push(h, inner)),
                Inline::Strike(inner) => h.el("s", &[], |h| self.push(h, inner)),
                Inline::Link { target, title, inlines: inner } => self.link(h, target, title, inner),
                Inline::Image { target, alt, .. } => self.image(h, target, alt),
                Inline::Icon { label, .. } => {
                    if !label.is_empty() && !adorns(&inlines[index + 1..]) {
                        self.text(h, &format!("[{label}]"));
                    }
                }
                Inline::Label { source, translated } => self.label(h, source, translated.as_deref()),
                Inline::HardBreak => h.void("br", &[]),
                Inline::SoftBreak => {
                    let wide = |c: Option<char>| c.is_some_and(|c| c.width() == Some(2));
                    if !(wide(self.last) && wide(plain(&inlines[index + 1..]).chars().next())) {
                        self.text(h, "\n");
                    }
                }
                Inline::Html(tag) if tag.starts_with("<br") => h.void("br", &[]),
                Inline::Html(_) => {}
                Inline::Missing(name) => {
                    let words = self.page.lexicon.say("missing-include", &[("name", name.as_str().into())]);
                    self.text(h, &words);
                }
            }
        }
    }

    fn link(&mut self, h: &mut Html, target: &str, title: &str, inner: &[Inline]) {
        let labels = std::mem::replace(&mut self.labels, Labels::Source);
        let nested = std::mem::replace(&mut self.plain, true);
        let leads = if nested { Leads::Nowhere } else { self.page.links.leads(self.page.at, target) };
        let mut attributes: Vec<Attribute<'_>> = Vec::new();
        let address = match leads {
            Leads::To(at, part) => Some(self.page.address(at, part.as_deref())),
            Leads::Out(address) => {
                attributes.push(("rel", "noopener noreferrer"));
                attributes.push(("class", "out"));
                Some(address)
            }
            Leads::Nowhere => None,
        };
        if !title.is_empty() {
            attributes.push(("title", title));
        }
        match &address {
            Some(address) => {
                attributes.insert(0, ("href", address));
                h.el("a", &attributes, |h| self.push(h, inner));
            }
            None if nested => self.push(h, inner),
            None => h.el("span", &[("class", "nowhere")], |h| self.push(h, inner)),
        }
        (self.labels, self.plain) = (labels, nested);
    }

    fn image(&mut self, h: &mut Html, target: &str, alt: &str) {
        let ending =
            target.split(['?', '#']).next().and_then(|t| t.rsplit('.').next()).unwrap_or_default().to_lowercase();
        let there = file(&self.page.document.path, target)
            .filter(|_| PICTURES.contains(&ending.as_str()))
            .filter(|path| self.page.has_picture(path));
        match there {
            Some(path) => {
                let address = self.page.picture(&path);
                h.void("img", &[("src", &address), ("alt", alt)]);
            }
            None => {
                let name = self.page.lexicon.say("picture", &[]);
                h.el("span", &[("class", "frame")], |h| {
                    h.leaf("b", &[], &name);
                    h.text(" ");
                    h.text(if alt.is_empty() { target } else { alt });
                });
            }
        }
        self.last = None;
    }

    fn label(&mut self, h: &mut Html, source: &str, translated: Option<&str>) {
        let (bold, beside) = self.labels.parts(source, translated);
        // Bold words are the source's unless the translation stands for them.
        let own: &[Attribute<'_>] = match self.page.source_language() {
            Some(language) if bold == source && translated.is_some_and(|t| t != source) => &[("lang", language)],
            _ => &[],
        };
        h.el("strong", own, |h| self.text(h, bold));
        if let Some(beside) = beside {
            let beside = bracketed(beside);
            h.el("span", &[("class", "gloss")], |h| self.text(h, &beside));
            self.after_wide = beside.ends_with('）');
        }
    }
}

/// Whether a label follows, blanks aside.
fn adorns(after: &[Inline]) -> bool {
    let mut after = after.iter().skip_while(|i| matches!(i, Inline::Text(t) if t.trim().is_empty()));
    matches!(after.next(), Some(Inline::Strong(_) | Inline::Label { .. }))
}

impl Page<'_> {
    /// An element with words in it, marked where they are not in the page's language or not up to date.
    pub(super) fn words(&self, h: &mut Html, name: &'static str, attributes: &[Attribute<'_>], words: &Words) {
        self.worded(h, name, attributes, words, Inlines::new(self));
    }

    /// The same for a heading.
    pub(super) fn heading(&self, h: &mut Html, name: &'static str, attributes: &[Attribute<'_>], words: &Words) {
        self.worded(h, name, attributes, words, Inlines::plain(self));
    }

    fn worded(
        &self,
        h: &mut Html,
        name: &'static str,
        more: &[Attribute<'_>],
        words: &Words,
        inlines: Inlines<'_, '_>,
    ) {
        let mut attributes = more.to_vec();
        if let Some(language) = &words.language {
            attributes.push(("lang", language));
        }
        h.el(name, &attributes, |h| {
            inlines.write(h, &words.inlines);
            self.mark(h, words);
        });
    }

    fn mark(&self, h: &mut Html, words: &Words) {
        let Some(id) = mark(words).filter(|_| self.marks) else { return };
        h.text(" ");
        h.leaf("small", &[("class", "mark"), ("lang", self.lexicon.tag())], &self.lexicon.say(id, &[]));
    }
}

/// What is said of words that are not in the reader's language or not up to date.
pub(super) fn mark(words: &Words) -> Option<&'static str> {
    match words.wording {
        _ if is_untranslatable(&words.plain()) => None,
        Wording::Stale => Some("mark-stale"),
        Wording::Fuzzy => Some("mark-fuzzy"),
        Wording::Differs => Some("mark-differs"),
        Wording::Source => Some("mark-source"),
        Wording::Own | Wording::StaleMinor => words.language.is_some().then_some("mark-source"),
    }
}

/// Nothing, or an address alone: the same in every language.
fn is_untranslatable(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || text.contains("://") && !text.contains(char::is_whitespace)
}
