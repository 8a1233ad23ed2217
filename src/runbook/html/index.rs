//! The list of all documents in a language, and that of all languages.

use super::frame::{self, Frame, Other};
use super::writer::Html;
use crate::diagnostic::Arg;
use crate::document::Document;
use crate::runbook::topics::{Topic, anchor};
use crate::runbook::{Beside, Edition, Order, Sheet, Shelf, Tongue, encoded, page_file, plain_title, relative};
use crate::words::Lexicon;

/// What a list says of a document.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub id: String,
    pub title: String,
    pub intro: String,
    /// The languages of title and intro, where they are in another than the page.
    pub languages: (Option<String>, Option<String>),
    pub steps: usize,
    /// The units in the page's language, and all.
    pub units: (usize, usize),
}

impl Card {
    pub fn of(document: &Document, steps: usize) -> Self {
        let units = super::page::share(document);
        Self {
            id: document.id.clone(),
            title: plain_title(document),
            languages: (document.title.language.clone(), document.intro.as_ref().and_then(|i| i.language.clone())),
            intro: document.intro.as_ref().map(crate::document::Words::plain).unwrap_or_default(),
            steps,
            units: (units.worded, units.all),
        }
    }
}

/// The share of all cards that is in the page's language, 0 to 1.
pub(super) fn covered(cards: &[Card]) -> f64 {
    let (worded, all) = cards.iter().fold((0, 0), |(w, a), c| (w + c.units.0, a + c.units.1));
    #[allow(clippy::cast_precision_loss)] // Far fewer units than 2^53.
    if all == 0 { 1.0 } else { worded as f64 / all as f64 }
}

/// Lists with more documents than this are told by their titles alone.
const MANY: usize = 60;

/// The list of a language's documents, by topic.
pub(super) fn index(
    order: &Order<'_>,
    shelf: &Shelf,
    topics: &[Topic<'_>],
    tongue: &Tongue,
    edition: &Edition,
    cards: &[Card],
) -> String {
    let lexicon = &*tongue.lexicon;
    let folder = Order::folder(tongue, edition);
    let path = format!("{folder}/index.html");
    let title = lexicon.say("runbook-title", &[]);
    let tag = frame::tag(tongue);
    let frame = Frame {
        path: &path,
        folder: &folder,
        tag: &tag,
        lexicon,
        title: &title,
        css: order.css.is_some(),
        script: order.beside.map(Beside::script),
        languages: frame::languages(order, tongue, edition, "index.html"),
        versions: frame::versions(order, tongue, edition, "index.html", &|_| true),
        key: String::new(),
    };
    let source = &order.desk.library().settings.source_language;
    frame.page(|h| {
        h.el("main", &[("id", "main"), ("class", "list"), ("tabindex", "-1")], |h| {
            h.leaf("h1", &[], &title);
            let mut facts = vec![lexicon.say("runbook-documents", &[("count", cards.len().into())])];
            let share = covered(cards);
            if tongue.tag() != source || share < 1.0 {
                facts.push(translated(lexicon, share));
            }
            h.leaf("p", &[("class", "facts")], &facts.join(" · "));
            if cards.len() > MANY {
                by_topic(h, lexicon, shelf, topics, cards);
            } else {
                all(h, lexicon, topics, cards);
            }
        });
    })
}

/// Many documents: their titles, under each of their topics.
fn by_topic(h: &mut Html, lexicon: &Lexicon, shelf: &Shelf, topics: &[Topic<'_>], cards: &[Card]) {
    h.el("nav", &[("class", "topics"), ("aria-label", &lexicon.say("runbook-topics", &[]))], |h| {
        for topic in topics {
            h.el("a", &[("href", &format!("#{}", anchor(&topic.key)))], |h| counted(h, topic));
            h.line();
        }
    });
    for topic in topics {
        h.el("section", &[], |h| {
            let anchor = anchor(&topic.key);
            let mut attributes = vec![("id", anchor.as_str())];
            attributes.extend(topic.lang.as_deref().map(|lang| ("lang", lang)));
            h.leaf("h2", &attributes, &topic.name);
            list(h, lexicon, topic.of.iter().map(|at| (&cards[*at], None)));
        });
        h.line();
    }
    let other = |sheet: &Sheet| sheet.source.front.topics.is_empty();
    let rest = || cards.iter().zip(&shelf.sheets).filter(|(_, sheet)| other(sheet)).map(|(card, _)| (card, None));
    if rest().next().is_some() {
        h.el("section", &[], |h| {
            if !topics.is_empty() {
                h.leaf("h2", &[("id", "other")], &lexicon.say("runbook-other", &[]));
            }
            list(h, lexicon, rest());
        });
    }
}

/// A few documents: all at once, and topics that leave some of them.
fn all(h: &mut Html, lexicon: &Lexicon, topics: &[Topic<'_>], cards: &[Card]) {
    if topics.len() > 1 {
        let attributes = [
            ("class", "topics"),
            ("role", "group"),
            ("aria-label", &*lexicon.say("runbook-topics", &[])),
            ("hidden", ""),
        ];
        h.el("div", &attributes, |h| {
            for topic in topics {
                let id = anchor(&topic.key);
                let attributes =
                    [("type", "button"), ("id", &*id), ("aria-pressed", "false"), ("data-topic", &topic.key)];
                h.el("button", &attributes, |h| counted(h, topic));
                h.line();
            }
        });
    }
    let keys =
        |at: usize| -> Vec<&str> { topics.iter().filter(|t| t.of.contains(&at)).map(|t| t.key.as_str()).collect() };
    list(h, lexicon, cards.iter().enumerate().map(|(at, card)| (card, Some(keys(at).join("\n")))));
}

fn counted(h: &mut Html, topic: &Topic<'_>) {
    let lang: Vec<_> = topic.lang.as_deref().map(|lang| ("lang", lang)).into_iter().collect();
    h.leaf("span", &lang, &topic.name);
    h.text(" ");
    h.leaf("small", &[], &topic.of.len().to_string());
}

/// What says that words are in another language than the page.
fn tagged(language: Option<&str>) -> Option<(&'static str, &str)> {
    language.map(|language| ("lang", language))
}

fn translated(lexicon: &Lexicon, share: f64) -> String {
    // Rounded down: what is not all is not called so.
    let share = (share * 100.0).floor() / 100.0;
    lexicon.say("runbook-translated", &[("share", Arg::Text(lexicon.percent(share)))])
}

/// Titles with what is said of each document; those with their topics may be left out by topic, the others are told briefly.
fn list<'c>(h: &mut Html, lexicon: &Lexicon, cards: impl Iterator<Item = (&'c Card, Option<String>)>) {
    let mut cards = cards.peekable();
    let brief = cards.peek().is_some_and(|(_, topics)| topics.is_none());
    h.el("ul", &[("class", if brief { "brief" } else { "cards" })], |h| {
        for (card, topics) in cards {
            h.line();
            let attributes: Vec<_> = topics.iter().map(|topics| ("data-topics", topics.as_str())).collect();
            h.el("li", &attributes, |h| {
                let address = encoded(&page_file(&card.id));
                let link = [("href", address.as_str())];
                let (title, intro) = (tagged(card.languages.0.as_deref()), tagged(card.languages.1.as_deref()));
                h.leaf("a", &link.into_iter().chain(title).collect::<Vec<_>>(), &card.title);
                if card.steps > 0 {
                    h.text(" ");
                    h.leaf("small", &[], &lexicon.say("count-steps", &[("count", card.steps.into())]));
                }
                if card.units.1 > 0 && card.units.0 < card.units.1 {
                    #[allow(clippy::cast_precision_loss)] // Far fewer units than 2^53.
                    let share = card.units.0 as f64 / card.units.1 as f64;
                    h.text(" ");
                    h.leaf("small", &[("class", "mark")], &translated(lexicon, share));
                }
                if !brief && !card.intro.is_empty() {
                    h.leaf("p", &Vec::from_iter(intro), &card.intro);
                }
            });
        }
    });
}

/// The page of all languages.
pub(super) fn languages(order: &Order<'_>, shares: &[(&Tongue, usize, f64)]) -> String {
    let Some((first, ..)) = shares.first() else { return String::new() };
    let lexicon = &*first.lexicon;
    let title = lexicon.say("runbook-title", &[]);
    let tag = frame::tag(first);
    let none: Vec<Other> = Vec::new();
    let frame = Frame {
        path: "index.html",
        folder: "",
        tag: &tag,
        lexicon,
        title: &title,
        css: order.css.is_some(),
        script: order.beside.map(Beside::script),
        languages: none,
        versions: Vec::new(),
        key: String::new(),
    };
    let source = &order.desk.library().settings.source_language;
    frame.page(|h| {
        h.el("main", &[("id", "main"), ("class", "list"), ("tabindex", "-1")], |h| {
            h.leaf("h1", &[], &title);
            h.el("ul", &[("class", "cards")], |h| {
                for (tongue, documents, share) in shares {
                    let tag = frame::tag(tongue);
                    let lexicon = &*tongue.lexicon;
                    h.line();
                    h.el("li", &[("lang", &tag)], |h| {
                        let address = relative("index.html", &format!("{}/index.html", tongue.tag()));
                        h.leaf("a", &[("href", &address), ("hreflang", &tag)], &tongue.name);
                        let mut facts = vec![lexicon.say("runbook-documents", &[("count", (*documents).into())])];
                        if tongue.tag() != source || *share < 1.0 {
                            facts.push(translated(lexicon, *share));
                        }
                        h.leaf("p", &[], &facts.join(" · "));
                    });
                }
            });
        });
    })
}
