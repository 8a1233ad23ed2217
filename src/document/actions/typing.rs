//! Fields, keys and addresses: what a step has typed, pressed or gone to.

use super::cues::{Meaning, Noun, Verb};
use super::groups::{Group, Item};
use super::placeholders;
use super::reading::{Reader, Sentence};
use crate::document::action::{ActionKind, Effect, Element, Provenance, Value};

impl Reader<'_> {
    pub(super) fn fill(&mut self, at: usize, now: &mut Sentence) {
        let mut value = Value::Open;
        let mut named = now.field.clone();
        for index in at + 1..now.end {
            match &self.items[index] {
                Item::Means(Meaning::Verb(_)) => break,
                Item::Names(group) if group.noun == Some(Noun::DropDown) => return,
                Item::Names(group) if group.noun == Some(Noun::Field) => {
                    named = Some(Element { name: group.names.first().cloned().unwrap_or_default(), ..field(group) });
                    self.used[index] = true;
                }
                Item::Names(group) if index == at + 1 && !group.governed && group.noun.is_none() => {
                    value = Value::Text(group.names.first().cloned().unwrap_or_default());
                    self.used[index] = true;
                }
                Item::Names(group) if group.governed && group.noun.is_none() && !self.used[index] => {
                    now.scope = group.names.first().cloned();
                    now.area = false;
                    self.used[index] = true;
                }
                Item::Code(code) if index == at + 1 => {
                    value = self.line.codes.get(*code).cloned().map_or(Value::Open, Value::Text);
                }
                _ => {}
            }
        }
        if let Value::Text(text) = &value
            && placeholders::find(text, text, text).is_some()
        {
            value = Value::Open;
        }
        let from = if named.is_some() { Provenance::Text } else { Provenance::PhraseBook };
        let field = named.or_else(|| self.field_thing(now)).or_else(|| {
            now.scope.clone().filter(|_| !now.area).map(|name| Element {
                name,
                role: Some("textbox".to_owned()),
                ..Element::default()
            })
        });
        let (field, from) = match field {
            Some(field) if from == Provenance::PhraseBook && Some(&field.name) == now.scope.as_ref() => {
                (field, Provenance::Text)
            }
            Some(field) => (field, from),
            None => (Element::default(), Provenance::Text),
        };
        let scope = field.scope.clone().or_else(|| now.scope.clone().filter(|s| *s != field.name));
        let field = Element { scope: scope.filter(|_| !field.name.is_empty()), ..field };
        self.menu = false;
        self.push(ActionKind::Fill { field, value }, Effect::Unsafe, from, now);
    }

    /// A field that the phrase book knows, in the sentence.
    pub(super) fn field_thing(&self, now: &Sentence) -> Option<Element> {
        let start = self.items[..now.end].iter().rposition(|i| *i == Item::Stop).map_or(0, |i| i + 1);
        self.items[start..now.end].iter().find_map(|item| match item {
            Item::Means(Meaning::Thing(thing)) => {
                self.book.things.get(*thing).filter(|t| t.field).map(|t| t.element.clone())
            }
            _ => None,
        })
    }

    pub(super) fn press(&mut self, at: usize, now: &Sentence) {
        for index in at + 1..now.end {
            let keys = match &self.items[index] {
                Item::Names(group) if !group.governed => group.names.clone(),
                Item::Code(code) => self.line.codes.get(*code).cloned().into_iter().collect(),
                Item::Means(Meaning::Verb(_) | Meaning::Purpose) => return,
                Item::Comma if self.cues.commas => return,
                _ => continue,
            };
            self.used[index] = true;
            for key in keys {
                self.push(ActionKind::Press { key }, Effect::Unsafe, Provenance::Text, now);
            }
            return;
        }
    }

    pub(super) fn navigate(&mut self, at: usize, now: &mut Sentence) {
        let mut sites = Vec::new();
        let mut target = None;
        let mut first = None;
        for index in at + 1..now.end {
            match &self.items[index] {
                Item::Means(Meaning::Verb(_) | Meaning::Landmark(_)) => break,
                Item::Means(Meaning::Site(site)) => sites.extend(self.site_id(*site)),
                Item::Address(address) => target = target.or(Some(address.clone())),
                Item::Link(link) => {
                    let link =
                        self.line.links.get(*link).filter(|l| l.starts_with("http://") || l.starts_with("https://"));
                    target = target.or(link.cloned());
                }
                Item::Code(code) => {
                    let code = self.line.codes.get(*code).filter(|c| c.starts_with("http"));
                    target = target.or(code.cloned());
                }
                Item::Names(group) if group.names.iter().any(|n| n.starts_with("http")) => {
                    target = target.or(group.names.first().cloned());
                }
                Item::Names(group) if !group.governed && first.is_none() && !self.used[index] => {
                    first = Some((index, group.clone()));
                }
                _ => {}
            }
        }
        sites.dedup();
        let open =
            |target: &String| placeholders::find(target, target, target).is_some() || target.contains(['[', '<']);
        let to = match (&target, sites.as_slice()) {
            (Some(target), _) if !open(target) => target.clone(),
            (_, [site]) => site.clone(),
            (None, []) => {
                if let Some((index, group)) = first
                    && !group.quoted
                {
                    self.used[index] = true;
                    now.navigation = true;
                    self.act_on_names(Verb::Click, &group, now);
                }
                return;
            }
            _ => return,
        };
        if sites.contains(&to) {
            self.reading.site = Some(to.clone());
        }
        self.menu = false;
        self.push(ActionKind::Navigate { to }, Effect::Read, Provenance::Text, now);
    }

    /// The id of a site: one of the phrase book, else one of the document's own.
    pub(super) fn site_id(&self, index: usize) -> Option<String> {
        let own = || self.own.get(index - self.book.sites.len()).map(|s| s.0.clone());
        self.book.sites.get(index).map(|s| s.id.clone()).or_else(own)
    }
}

/// The role of a field by the noun that stands beside its name.
pub(super) fn field(group: &Group) -> Element {
    Element { role: group.noun.and_then(Noun::role).map(str::to_owned), ..Element::default() }
}
