//! Reads what a paragraph says is to be done: verbs and what they act on, sentence by sentence. No word of any language stands here.

use super::acting::Object;
use super::cues::{Cues, Landmark, Meaning, Noun, Verb};
use super::groups::{Group, Item, items};
use super::line::Line;
use super::phrasebook::PhraseBook;
use super::phrases::Phrases;
use super::tokens::tokens;
use super::typing::field;
use crate::document::action::{Action, ActionKind, Effect, Element, Provenance};

/// What a paragraph says.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Its actions in order. An `Instruct` stands where it asks for something that has no name.
    pub actions: Vec<Action>,
    /// The site on which the step and those after it are, where the paragraph says so.
    pub site: Option<String>,
    /// Whether a session on another machine begins (`true`) or ends.
    pub session: Option<bool>,
}

/// Reads a paragraph; `names` are the names of the document's own sites, `own` those sites.
pub(super) fn read(
    line: &Line,
    cues: &Cues,
    book: &PhraseBook,
    names: &Phrases<Meaning>,
    own: &[(String, String)],
) -> Reading {
    let items = items(line, &tokens(line, cues, names));
    let used = vec![false; items.len()];
    let mut reader = Reader {
        line,
        cues,
        book,
        own,
        items,
        used,
        done: Vec::new(),
        reading: Reading::default(),
        menu: false,
        optional: false,
    };
    let mut start = 0;
    while start < reader.items.len() {
        let rest = &reader.items[start..];
        let end = rest.iter().position(|i| *i == Item::Stop).map_or(reader.items.len(), |i| start + i);
        reader.sentence(start, end);
        start = end + 1;
    }
    reader.finish()
}

/// What is known in a sentence so far.
#[derive(Default)]
pub(super) struct Sentence {
    pub(super) end: usize,
    /// The first action of the sentence.
    pub(super) first: usize,
    pub(super) scope: Option<String>,
    /// The scope is a part of the page (`section`, `dialog`) rather than what stands over a field.
    pub(super) area: bool,
    pub(super) field: Option<Element>,
    /// A drop-down list was named (or just mentioned) and nothing was chosen in it yet.
    pub(super) list: Option<Vec<String>>,
    /// A file is wanted.
    pub(super) wish: bool,
    pub(super) optional: bool,
    pub(super) navigation: bool,
    /// Names that no verb has acted on.
    pub(super) orphan: Option<Group>,
    /// Anything was asked for.
    pub(super) asked: bool,
    /// A choice is asked for, of something that has no name so far.
    pub(super) choice: bool,
}

pub(super) struct Reader<'a> {
    pub(super) line: &'a Line,
    pub(super) cues: &'a Cues,
    pub(super) book: &'a PhraseBook,
    pub(super) own: &'a [(String, String)],
    pub(super) items: Vec<Item>,
    pub(super) used: Vec<bool>,
    /// Actions, and `None` where something is asked for that has no name.
    pub(super) done: Vec<Option<Action>>,
    pub(super) reading: Reading,
    /// A menu is open.
    pub(super) menu: bool,
    /// The paragraph begins with a condition, so that all of it is optional.
    pub(super) optional: bool,
}

impl Reader<'_> {
    fn sentence(&mut self, start: usize, end: usize) {
        let conditional = matches!(self.items.get(start), Some(Item::Means(Meaning::If | Meaning::Optional)));
        self.optional |= start == 0 && conditional;
        let mut now = Sentence { end, first: self.done.len(), optional: self.optional, ..Sentence::default() };
        for at in start..end {
            if self.used[at] {
                continue;
            }
            match self.items[at].clone() {
                Item::Means(meaning) => self.meaning(at, meaning, &mut now),
                Item::Names(group) => self.names(group, &mut now),
                _ => {}
            }
        }
        self.leave_choice(&mut now);
        self.leave_list(&mut now);
    }

    fn meaning(&mut self, at: usize, meaning: Meaning, now: &mut Sentence) {
        match meaning {
            Meaning::Verb(verb) => self.verb(at, verb, now),
            Meaning::Final(verb) => {
                if let Some(group) = now.orphan.take() {
                    self.act_on_names(verb, &group, now);
                }
            }
            Meaning::Noun(Noun::DropDown) => now.list = Some(now.list.take().unwrap_or_default()),
            Meaning::Landmark(landmark) => {
                now.navigation |= landmark == Landmark::Navigation;
                let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter(|i| *i < now.end);
                for index in beside {
                    if let Item::Means(Meaning::Site(site)) = self.items[index] {
                        self.reading.site = self.site_id(site);
                    }
                }
            }
            Meaning::If | Meaning::Optional => {
                now.optional = true;
                for action in self.done[now.first..].iter_mut().flatten() {
                    action.optional = true;
                }
            }
            Meaning::Wish => self.wish(now),
            Meaning::Cancel => {
                if self.done.len() > now.first {
                    self.done.pop();
                }
            }
            Meaning::Session => self.reading.session = Some(true),
            Meaning::SessionEnd => self.reading.session = Some(false),
            _ => {}
        }
    }

    /// Names that no verb has taken: they say where, or they wait for a verb that stands after them.
    fn names(&mut self, group: Group, now: &mut Sentence) {
        let Some(first) = group.names.first().cloned() else { return };
        if group.noun == Some(Noun::DropDown) {
            now.list = Some(group.names);
            return;
        }
        if group.noun == Some(Noun::Field) {
            now.field = Some(Element { name: first.clone(), ..field(&group) });
        }
        now.area = group.noun == Some(Noun::Area);
        if !group.governed && group.noun != Some(Noun::Field) {
            if !group.quoted {
                now.orphan = Some(group);
            }
            return;
        }
        // After its verb a place belongs to what was done, before it to what comes.
        if let Some(Some(action)) = self.done[now.first..].last_mut() {
            put_scope(action, &first);
        }
        now.scope = Some(first);
    }

    fn verb(&mut self, at: usize, verb: Verb, now: &mut Sentence) {
        let before = at.checked_sub(1).map(|i| &self.items[i]);
        let after = self.items.get(at + 1);
        let not = Item::Means(Meaning::Not);
        let said = |item: Option<&Item>, meaning: Meaning| item == Some(&Item::Means(meaning));
        let clause = self.items[..at].iter().rev().take_while(|i| !matches!(i, Item::Comma | Item::Stop));
        let purpose = said(before, Meaning::Purpose)
            || verb == Verb::Upload && clause.into_iter().any(|i| *i == Item::Means(Meaning::Purpose));
        let idle = purpose || said(before, Meaning::Modal) || said(before, Meaning::Scope);
        if before == Some(&not) || after == Some(&not) || idle {
            if let Object::Names(index, _) = self.object(at, verb, now) {
                self.used[index] = true;
            }
            if idle && verb == Verb::Download {
                self.wish(now);
            }
            return;
        }
        self.leave_choice(now);
        now.asked |= verb != Verb::Look;
        match verb {
            Verb::Look => {
                for index in at + 1..now.end {
                    match &self.items[index] {
                        Item::Means(Meaning::Verb(_)) => break,
                        Item::Names(g) if !g.governed && g.noun != Some(Noun::DropDown) => self.used[index] = true,
                        _ => {}
                    }
                }
            }
            Verb::Click | Verb::Open | Verb::Select | Verb::Clear | Verb::Download => self.act(at, verb, now),
            Verb::Tick => {
                let beside = |i: &&Item| !matches!(i, Item::Means(Meaning::Optional) | Item::Icon(_));
                if matches!(self.items[at + 1..].iter().find(beside), Some(Item::Names(g)) if !g.governed) {
                    self.act(at, Verb::Select, now);
                }
            }
            Verb::Fill => self.fill(at, now),
            Verb::Press => self.press(at, now),
            Verb::Upload => {
                self.menu = false;
                self.push(ActionKind::Upload { element: None, uses: None }, Effect::Unsafe, Provenance::Text, now);
            }
            Verb::Navigate => self.navigate(at, now),
            Verb::Check => {
                let found = (at + 1..now.end).find_map(|i| match &self.items[i] {
                    Item::Names(group) => Some((i, group.clone())),
                    _ => None,
                });
                if let Some((index, group)) = found {
                    self.used[index] = true;
                    let element = element(&group, now);
                    self.push(ActionKind::Check { element }, Effect::Read, Provenance::Text, now);
                }
            }
        }
    }

    /// A file is wanted: what was clicked just before brings it, or what will be clicked next.
    pub(super) fn wish(&mut self, now: &mut Sentence) {
        now.wish = true;
        if let Some(Some(action)) = self.done[now.first..].last_mut()
            && let ActionKind::Click(element) = &action.kind
            && action.from == Provenance::Text
        {
            action.kind = ActionKind::Download { element: element.clone(), saves: None };
            action.effect = Effect::Read;
            now.wish = false;
        }
    }

    pub(super) fn push(&mut self, kind: ActionKind, effect: Effect, from: Provenance, now: &Sentence) {
        self.done.push(Some(Action { optional: now.optional, ..Action::new(kind, effect, from) }));
    }

    /// What has no name is a person's where something that has one comes after it, else the whole step is.
    fn finish(mut self) -> Reading {
        while matches!(self.done.last(), Some(None)) {
            self.done.pop();
        }
        let nameless = |a: &Action| matches!(&a.kind, ActionKind::Fill { field, .. } if field.name.is_empty());
        if self.done.iter().flatten().all(nameless) {
            self.done.clear();
        }
        self.reading.actions =
            self.done.into_iter().map(|a| a.unwrap_or(Action::instruct(Some("why-no-name")))).collect();
        for action in &mut self.reading.actions {
            if action.optional {
                action.effect = Effect::Unsafe;
            }
        }
        self.reading
    }
}

pub(super) fn element(group: &Group, now: &Sentence) -> Element {
    Element {
        name: group.names.first().cloned().unwrap_or_default(),
        input: None,
        role: group.noun.and_then(Noun::role).map(str::to_owned),
        scope: now.scope.clone(),
    }
}

fn put_scope(action: &mut Action, name: &str) {
    let scope = match &mut action.kind {
        ActionKind::Click(element) | ActionKind::Download { element, .. } | ActionKind::Check { element } => {
            &mut element.scope
        }
        ActionKind::Select { scope, .. } => scope,
        ActionKind::Upload { element: element @ None, .. } => {
            *element = Some(Element { name: name.to_owned(), ..Element::default() });
            return;
        }
        _ => return,
    };
    if scope.is_none() {
        *scope = Some(name.to_owned());
    }
}
