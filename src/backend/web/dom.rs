//! A page as it was read: its elements in their order, and what can be seen of it without its scripts.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

use scraper::{ElementRef, Html};
use url::Url;

use crate::backend::label::squeeze;

/// What a `noscript` is read as: we are the reader that it is meant for.
const NOSCRIPT: &str = "x-noscript";

/// More elements than this no page has that people read.
const MOST: usize = 60_000;
/// Nor are they nested so deeply.
const DEEPEST: usize = 400;
/// Nor is so much text a page.
pub const LONGEST: usize = 16 << 20;

/// What was entered into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// Text.
    Text(String),
    /// A box or a choice, ticked or not.
    Ticked(bool),
    /// The options of a list that are chosen, by their elements.
    Chosen(Vec<usize>),
    /// A file.
    File(PathBuf),
}

/// A page.
pub struct Page {
    /// Where it is.
    pub url: Url,
    html: Html,
    /// The places of its elements, by where they stand in memory: they stay there as long as the page does.
    places: HashMap<usize, usize>,
    /// What was opened on it, by element: menus, dialogs.
    pub opened: BTreeSet<usize>,
    /// What was entered, by element.
    pub entered: BTreeMap<usize, Entered>,
}

/// An element and its place among all of the page.
#[derive(Clone, Copy)]
pub struct Element<'a> {
    /// Its place in the order of the page.
    pub at: usize,
    /// Itself.
    pub node: ElementRef<'a>,
}

impl<'a> Element<'a> {
    /// Its tag.
    pub fn tag(&self) -> &'a str {
        self.node.value().name()
    }

    /// An attribute.
    pub fn attr(&self, name: &str) -> Option<&'a str> {
        self.node.value().attr(name)
    }

    /// An attribute, lower case; empty where there is none.
    pub fn lower(&self, name: &str) -> String {
        self.attr(name).unwrap_or_default().trim().to_ascii_lowercase()
    }

    pub fn has(&self, name: &str) -> bool {
        self.attr(name).is_some()
    }

    /// The elements around it, nearest first.
    pub fn around(&self) -> impl Iterator<Item = ElementRef<'a>> + use<'a> {
        self.node.ancestors().filter_map(ElementRef::wrap)
    }

    /// All text in it, white space as a reader sees it.
    pub fn text(&self) -> String {
        text_of(self.node)
    }
}

fn key(node: ElementRef<'_>) -> usize {
    std::ptr::from_ref(node.value()).addr()
}

/// The text of an element where it is no longer than `most` characters.
pub fn short_text(node: ElementRef<'_>, most: usize) -> Option<String> {
    let mut text = String::new();
    for part in node.text() {
        text.push(' ');
        text.push_str(part.trim());
        if text.len() > most * 4 + 64 {
            return None;
        }
    }
    let text = squeeze(&text);
    (!text.is_empty() && text.chars().count() <= most).then_some(text)
}

/// All text of an element.
pub fn text_of(node: ElementRef<'_>) -> String {
    squeeze(&node.text().collect::<Vec<_>>().join(" "))
}

impl Page {
    /// Reads a page.
    pub fn read(url: Url, text: &str) -> Self {
        let html = Html::parse_document(&readable(text));
        let places = html.root_element().descendent_elements().enumerate().map(|(at, node)| (key(node), at)).collect();
        Self { url, html, places, opened: BTreeSet::new(), entered: BTreeMap::new() }
    }

    /// Whether it is larger or deeper than any page that people read: searching it would take for ever.
    pub fn is_monstrous(&self) -> bool {
        self.places.len() > MOST || self.elements().any(|e| e.around().take(DEEPEST + 1).count() > DEEPEST)
    }

    /// All elements, in order.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.html.root_element().descendent_elements().enumerate().map(|(at, node)| Element { at, node })
    }

    /// The element at that place.
    pub fn at(&self, at: usize) -> Option<Element<'_>> {
        self.elements().nth(at)
    }

    /// The place of an element of this page.
    pub fn place(&self, node: ElementRef<'_>) -> Option<usize> {
        self.places.get(&key(node)).copied()
    }

    /// The element of that id.
    pub fn by_id(&self, id: &str) -> Option<Element<'_>> {
        self.elements().find(|e| !id.is_empty() && e.attr("id") == Some(id))
    }

    /// Its title, else its first heading, else its path.
    pub fn title(&self) -> String {
        let named = |tag: &str| self.elements().find(|e| e.tag() == tag).map(|e| e.text()).filter(|t| !t.is_empty());
        named("title").or_else(|| named("h1")).unwrap_or_else(|| self.url.path().to_owned())
    }

    /// The base of the addresses on it.
    fn base(&self) -> Url {
        let base = self.elements().find(|e| e.tag() == "base").and_then(|e| e.attr("href"));
        base.and_then(|b| self.url.join(b).ok()).unwrap_or_else(|| self.url.clone())
    }

    /// An address on it, whole.
    pub fn join(&self, href: &str) -> Option<Url> {
        self.base().join(href.trim()).ok()
    }

    /// Whether an element cannot be seen. With `open`, what stands in menus and dialogs that are closed counts as seen.
    pub fn is_hidden(&self, element: &Element<'_>, open: bool) -> bool {
        let mut inner = element.node;
        if self.hides(inner, open) {
            return true;
        }
        for outer in element.around() {
            if outer.value().name() == "details" && !open && !self.is_open(outer) {
                // Of a menu that is closed only its own button is seen.
                let summary = outer.child_elements().find(|c| c.value().name() == "summary");
                if summary.is_none_or(|s| s.id() != inner.id()) {
                    return true;
                }
            }
            if self.hides(outer, open) {
                return true;
            }
            inner = outer;
        }
        false
    }

    fn is_open(&self, node: ElementRef<'_>) -> bool {
        node.value().attr("open").is_some() || self.place(node).is_some_and(|at| self.opened.contains(&at))
    }

    /// Whether an element hides itself and all in it.
    pub fn hides(&self, node: ElementRef<'_>, open: bool) -> bool {
        let value = node.value();
        if matches!(value.name(), "template" | "script" | "style" | "head" | "datalist") {
            return true;
        }
        if value.name() == "input" && value.attr("type").is_some_and(|t| t.eq_ignore_ascii_case("hidden")) {
            return true;
        }
        let style = value.attr("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
        let closed = value.attr("hidden").is_some()
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || value.attr("popover").is_some()
            || (value.name() == "dialog" && value.attr("open").is_none());
        if closed && !open && !self.place(node).is_some_and(|at| self.opened.contains(&at)) {
            return true;
        }
        value.attr("aria-hidden") == Some("true")
    }

    /// What a reader sees of its main part.
    pub fn seen(&self) -> String {
        let main = self.elements().find(|e| e.tag() == "main").or_else(|| self.elements().find(|e| e.tag() == "body"));
        let Some(main) = main else { return String::new() };
        let mut lines = Vec::new();
        let block = |tag: &str| {
            matches!(
                tag,
                "h1" | "h2"
                    | "h3"
                    | "h4"
                    | "h5"
                    | "h6"
                    | "p"
                    | "li"
                    | "tr"
                    | "dt"
                    | "dd"
                    | "legend"
                    | "label"
                    | "summary"
                    | "button"
            )
        };
        for element in self.elements() {
            let within = element.at > main.at && element.around().any(|a| a.id() == main.node.id());
            let nested = element.around().take_while(|a| a.id() != main.node.id()).any(|a| block(a.value().name()));
            if within && block(element.tag()) && !nested && !self.is_hidden(&element, false) {
                let text = element.text();
                if !text.is_empty() {
                    lines.push(text);
                }
            }
        }
        lines.join("\n")
    }

    /// What it tells at once: alerts and states.
    pub fn told(&self) -> Vec<String> {
        let tells = |e: &Element<'_>| matches!(e.attr("role"), Some("alert" | "status"));
        let all = self.elements().filter(|e| tells(e) && !self.is_hidden(e, false));
        all.map(|e| e.text()).filter(|t| !t.is_empty()).collect()
    }

    /// What stands beneath one of its elements.
    pub fn below<'p>(&'p self, element: &Element<'p>) -> impl Iterator<Item = Element<'p>> + 'p {
        let (from, id) = (element.at, element.node.id());
        // What is below an element comes right after it.
        self.elements().skip(from + 1).take_while(move |e| e.around().any(|a| a.id() == id))
    }
}

/// The text with every `noscript` as an element that is read: parsers that stand in for browsers skip it.
fn readable(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (found, _) in lower.match_indices("noscript") {
        let before = &lower[..found];
        if found >= at && (before.ends_with('<') || before.ends_with("</")) {
            out.push_str(&text[at..found]);
            out.push_str(NOSCRIPT);
            at = found + "noscript".len();
        }
    }
    out.push_str(&text[at..]);
    out
}

/// Whether an element is there only for readers without scripts.
pub fn is_for_us(element: &Element<'_>) -> bool {
    element.around().any(|a| a.value().name() == NOSCRIPT)
}
