//! The phrase book: what noun phrases mean on the pages of a product, what its sites are called, and what is known to be satisfied.

use serde_json::{Map, Value as Json};

use super::cues::Meaning;
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Place, Result};
use crate::document::action::{Effect, Element};
use crate::source::read_yaml;

/// A thing that documents name without quoting its label.
#[derive(Clone, Debug, Default)]
pub(super) struct Thing {
    /// How it is found on the page.
    pub element: Element,
    /// What clicking it does.
    pub effect: Effect,
    /// It is typed into rather than clicked.
    pub field: bool,
    /// It opens a menu: what is clicked next leads somewhere.
    pub menu: bool,
    words: Vec<(String, Vec<String>)>,
}

/// A site and its names.
#[derive(Clone, Debug, Default)]
pub(super) struct SiteName {
    /// The site's id.
    pub id: String,
    names: Vec<(String, Vec<String>)>,
}

/// A click that is known to be done already.
#[derive(Clone, Debug, Default)]
pub(super) struct Satisfied {
    /// The site on which that holds.
    pub site: String,
    /// The label.
    pub click: String,
    /// The label that was clicked just before.
    pub after: String,
}

/// What is known of a product's pages; data, not code.
#[derive(Clone, Debug, Default)]
pub struct PhraseBook {
    pub(super) things: Vec<Thing>,
    pub(super) sites: Vec<SiteName>,
    pub(super) satisfied: Vec<Satisfied>,
    /// What clicking a label does, where that is known.
    pub(super) labels: Vec<(String, Effect)>,
    /// Icons that are clicked.
    pub(super) icons: Vec<(String, Element, Effect)>,
    /// Labels that are keys of the keyboard, whatever the verb before them.
    pub(super) keys: Vec<String>,
    /// Labels of what asks for a file when it is clicked, whatever the sentence says of the file.
    pub(super) choosers: Vec<String>,
    /// Programs that only the appliance has; `*` at the end stands for anything.
    pub(super) appliance: Vec<String>,
}

const TOP: &[&str] = &["things", "sites", "satisfied", "labels", "icons", "keys", "choosers", "appliance"];

impl PhraseBook {
    /// Reads the phrase book in `text`, the contents of the file `path`.
    ///
    /// # Errors
    /// `cues-not-yaml`, `vade-key-unknown` and `vade-type`, each with its line.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let value = read_yaml(text).map_err(|e| {
            let place = Place::find(path, text, e.line.max(1), "");
            Diagnostic::error("cues-not-yaml").with("path", path).with("reason", e.reason).at(place)
        })?;
        let reader = Reader::new(path, text, text, &[]);
        let map = reader.map(&value, TOP)?;
        let mut book = Self {
            appliance: reader.at("appliance").strings(map.get("appliance"))?,
            keys: reader.at("keys").strings(map.get("keys"))?,
            choosers: reader.at("choosers").strings(map.get("choosers"))?,
            ..Self::default()
        };
        let at = reader.at("things");
        for value in at.list(map.get("things"))? {
            let thing = at.map(value, &["label", "role", "input", "scope", "effect", "field", "menu", "words"])?;
            book.things.push(Thing {
                element: element(&at, thing)?,
                effect: effect(&at, thing.get("effect"))?,
                field: at.flag(thing.get("field"))?,
                menu: at.flag(thing.get("menu"))?,
                words: words(&at.at("words"), thing.get("words"))?,
            });
        }
        let at = reader.at("sites");
        for (id, value) in at.entries(map.get("sites"))? {
            book.sites.push(SiteName { id: id.clone(), names: words(&at.at(id), Some(value))? });
        }
        let at = reader.at("icons");
        for (name, value) in at.entries(map.get("icons"))? {
            let icon = at.map(value, &["label", "role", "input", "scope", "effect"])?;
            book.icons.push((name.clone(), element(&at, icon)?, effect(&at, icon.get("effect"))?));
        }
        let at = reader.at("satisfied");
        for value in at.list(map.get("satisfied"))? {
            let rule = at.map(value, &["site", "click", "after"])?;
            let text = |key: &str| at.text(rule.get(key)).map(Option::unwrap_or_default);
            book.satisfied.push(Satisfied { site: text("site")?, click: text("click")?, after: text("after")? });
        }
        let at = reader.at("labels");
        for (class, value) in at.entries(map.get("labels"))? {
            let effect = effect(&at, Some(&Json::String(class.clone())))?;
            for label in at.at(class).strings(Some(value))? {
                book.labels.push((label, effect));
            }
        }
        Ok(book)
    }

    /// Hands out the phrases that the book has in a language, and those that are the same in all (`any`).
    pub(super) fn phrases(&self, language: &str, mut hand: impl FnMut(&str, Meaning)) {
        let mine = |words: &[(String, Vec<String>)]| -> Vec<String> {
            let own = words.iter().filter(|(l, _)| l == language || l == "any");
            own.flat_map(|(_, phrases)| phrases.iter().cloned()).collect()
        };
        for (index, thing) in self.things.iter().enumerate() {
            mine(&thing.words).iter().for_each(|p| hand(p, Meaning::Thing(index)));
        }
        for (index, site) in self.sites.iter().enumerate() {
            mine(&site.names).iter().for_each(|p| hand(p, Meaning::Site(index)));
        }
    }

    /// Whether a site of the book goes by that name.
    pub(super) fn site_named(&self, id: &str, name: &str) -> bool {
        let mut names = self.sites.iter().filter(|s| s.id == id).flat_map(|s| s.names.iter().flat_map(|n| &n.1));
        names.any(|n| n.eq_ignore_ascii_case(name))
    }

    /// What clicking that label does, where the book knows it.
    pub(super) fn effect_of(&self, label: &str) -> Option<Effect> {
        self.labels.iter().find(|(l, _)| l == label).map(|(_, e)| *e)
    }

    /// Whether clicking that label asks for a file; a translation may stand in brackets behind it.
    pub(super) fn asks_for_file(&self, label: &str) -> bool {
        self.choosers
            .iter()
            .any(|c| label.strip_prefix(c.as_str()).is_some_and(|r| r.is_empty() || r.starts_with(" (")))
    }

    /// Whether a click on `label` right after one on `before`, on that site, is satisfied already.
    pub(super) fn is_satisfied(&self, site: Option<&str>, before: &str, label: &str) -> bool {
        self.satisfied.iter().any(|s| site == Some(s.site.as_str()) && s.after == before && s.click == label)
    }
}

fn element(at: &Reader<'_>, map: &Map<String, Json>) -> Result<Element> {
    let text = |key: &str| at.at(key).text(map.get(key));
    Ok(Element {
        name: text("label")?.unwrap_or_default(),
        input: text("input")?,
        role: text("role")?,
        scope: text("scope")?,
    })
}

fn effect(at: &Reader<'_>, value: Option<&Json>) -> Result<Effect> {
    let word = at.one_of(value, &["read", "idempotent", "probeable", "unsafe"])?;
    Ok(match word.as_deref() {
        Some("read") => Effect::Read,
        Some("idempotent") => Effect::Idempotent,
        Some("probeable") => Effect::Probeable,
        _ => Effect::Unsafe,
    })
}

fn words(at: &Reader<'_>, value: Option<&Json>) -> Result<Vec<(String, Vec<String>)>> {
    at.entries(value)?
        .into_iter()
        .map(|(language, list)| Ok((language.clone(), at.at(language).strings(Some(list))?)))
        .collect()
}
