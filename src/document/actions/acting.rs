//! What verbs act on: names, things of the phrase book, icons, and the lists in which something is chosen.

use super::cues::{Landmark, Meaning, Noun, Verb};
use super::groups::{Group, Item};
use super::reading::{Reader, Sentence, element};
use crate::document::action::{ActionKind, Effect, Element, Provenance};

/// What a verb acts on.
pub(super) enum Object {
    Names(usize, Group),
    Thing(usize, usize),
    Icon(usize, usize),
    /// A drop-down list, without more.
    List,
    None,
}

impl Reader<'_> {
    /// What the verb at `at` acts on: the first names after it that do not say where.
    pub(super) fn object(&self, at: usize, verb: Verb, now: &Sentence) -> Object {
        let (mut icon, mut list, mut words) = (None, false, false);
        for index in at + 1..now.end {
            match &self.items[index] {
                Item::Names(group) if group.governed || self.used[index] => {}
                Item::Names(group) if group.noun == Some(Noun::Field) => {}
                Item::Names(group) if group.quoted && words => {}
                Item::Names(group) => return Object::Names(index, group.clone()),
                Item::Means(Meaning::Thing(thing)) => {
                    let clicked = self.book.things.get(*thing).is_some_and(|t| !t.field);
                    if clicked && matches!(verb, Verb::Click | Verb::Open) {
                        return Object::Thing(index, *thing);
                    }
                }
                Item::Icon(i) => icon = icon.or(Some((index, *i))),
                Item::Means(Meaning::Noun(Noun::DropDown)) => list = true,
                Item::Comma if self.cues.commas => break,
                Item::Means(
                    Meaning::Verb(_) | Meaning::Purpose | Meaning::If | Meaning::Separable(_) | Meaning::Cancel,
                ) => break,
                Item::Word => words = true,
                _ => {}
            }
        }
        match icon {
            Some((index, icon)) => Object::Icon(index, icon),
            None if list => Object::List,
            None => Object::None,
        }
    }

    pub(super) fn act(&mut self, at: usize, verb: Verb, now: &mut Sentence) {
        let mut from = at;
        loop {
            let last = match self.object(from, verb, now) {
                Object::Names(index, group) => {
                    self.used[index] = true;
                    // A drop-down list between the verb and the name is where the name is chosen.
                    let between = &self.items[from + 1..index];
                    if between.contains(&Item::Means(Meaning::Noun(Noun::DropDown))) {
                        now.list = Some(now.list.take().unwrap_or_default());
                    }
                    self.lists_between(from, index, now);
                    self.scope_between(from, index, now);
                    self.act_on_names(verb, &group, now);
                    index
                }
                Object::Thing(index, thing) => {
                    self.click_thing(thing, now);
                    index
                }
                Object::Icon(index, icon) => {
                    if verb != Verb::Click {
                        return;
                    }
                    self.click_icon(icon, now);
                    index
                }
                Object::List => {
                    now.choice |= verb == Verb::Select;
                    return;
                }
                Object::None => {
                    match verb {
                        Verb::Download => self.wish(now),
                        Verb::Select => now.choice = true,
                        Verb::Click if now.list.is_some() || self.has_list(at, now) => now.choice = true,
                        Verb::Click => self.done.push(None),
                        _ => {}
                    }
                    return;
                }
            };
            // `click your profile photo and then **Settings**`: the verb holds for the second name too.
            let Some(next) = self.next_object(last, now).filter(|_| matches!(verb, Verb::Click | Verb::Select)) else {
                return;
            };
            if let Item::Names(group) = &mut self.items[next] {
                group.governed = false;
            }
            from = next - 1;
        }
    }

    /// The names or the thing that `and` joins to what stands at `last`; a preposition may be said again, as in `clique em A e em B`.
    pub(super) fn next_object(&self, last: usize, now: &Sentence) -> Option<usize> {
        let mut next = last + 1;
        while next < now.end && matches!(self.items[next], Item::Comma | Item::Means(Meaning::And)) {
            next += 1;
        }
        if next >= now.end || !self.items[last + 1..next].contains(&Item::Means(Meaning::And)) {
            return None;
        }
        let again = self.items[next] == Item::Means(Meaning::Scope);
        next += usize::from(again);
        match self.items[..now.end].get(next)? {
            Item::Names(group) if !group.governed => Some(next),
            Item::Names(group) => {
                let mut rest = self.items[next + 1..now.end].iter().take_while(|i| **i != Item::Comma);
                let verb_follows = rest.any(|i| matches!(i, Item::Means(Meaning::Verb(_) | Meaning::Final(_))));
                let after = matches!(self.items[..now.end].get(next + 1), Some(Item::Comma | Item::Means(_)));
                (again && group.noun.is_none() && !verb_follows && !after).then_some(next)
            }
            Item::Means(Meaning::Thing(_)) => Some(next),
            _ => None,
        }
    }

    pub(super) fn has_list(&self, at: usize, now: &Sentence) -> bool {
        self.items[at..now.end].iter().any(|i| matches!(i, Item::Names(g) if g.noun == Some(Noun::DropDown)))
    }

    /// Drop-down lists that stand between a verb and its name, governed by a preposition.
    pub(super) fn lists_between(&mut self, from: usize, to: usize, now: &mut Sentence) {
        for index in from + 1..to {
            if let Item::Names(group) = &self.items[index]
                && group.noun == Some(Noun::DropDown)
                && !self.used[index]
            {
                now.list = Some(group.names.clone());
                self.used[index] = true;
            }
        }
    }

    /// Places that stand between a verb and its name.
    pub(super) fn scope_between(&mut self, from: usize, to: usize, now: &mut Sentence) {
        for index in from + 1..to {
            match &self.items[index] {
                Item::Names(group) if group.governed && !self.used[index] => {
                    now.scope = group.names.first().cloned();
                    now.area = false;
                    self.used[index] = true;
                }
                Item::Means(Meaning::Landmark(Landmark::Navigation)) => now.navigation = true,
                _ => {}
            }
        }
    }

    pub(super) fn act_on_names(&mut self, verb: Verb, group: &Group, now: &mut Sentence) {
        let chosen = |noun| matches!(noun, Some(Noun::Button | Noun::Link | Noun::Tab | Noun::MenuItem));
        if group.noun == Some(Noun::DropDown) {
            now.list = Some(group.names.clone());
            now.asked = true;
            return;
        }
        if verb == Verb::Download {
            let element = element(group, now);
            self.push(ActionKind::Download { element, saves: None }, Effect::Read, Provenance::Text, now);
            return;
        }
        let of_list = now.list.is_some() && !chosen(group.noun);
        let selects = matches!(verb, Verb::Select | Verb::Clear) && !chosen(group.noun) || of_list;
        if selects || group.alternatives {
            let scope = now.list.take().and_then(|l| l.first().cloned()).or_else(|| now.scope.clone());
            let clear = verb == Verb::Clear;
            let select = |option: Option<&String>, among: &[String]| ActionKind::Select {
                option: option.cloned(),
                input: None,
                among: among.to_vec(),
                clear,
                scope: scope.clone(),
            };
            if group.alternatives {
                self.push(select(None, &group.names), Effect::Unsafe, Provenance::Text, now);
            } else {
                for name in &group.names {
                    self.push(select(Some(name), &[]), Effect::Unsafe, Provenance::Text, now);
                }
            }
            return;
        }
        for name in &group.names {
            if self.book.keys.iter().any(|k| k == name) {
                let key = name.clone();
                self.push(ActionKind::Press { key }, Effect::Unsafe, Provenance::Text, now);
                continue;
            }
            let mut element = Element { name: name.clone(), ..element(group, now) };
            if self.book.asks_for_file(name) {
                self.push(
                    ActionKind::Upload { element: Some(element), uses: None },
                    Effect::Unsafe,
                    Provenance::Text,
                    now,
                );
                continue;
            }
            if element.role.is_none() && (now.navigation || self.menu) {
                element.role = Some("link".to_owned());
            }
            let leads = matches!(element.role.as_deref(), Some("link" | "tab" | "menuitem"));
            let known = self.book.effect_of(name);
            let effect = known.unwrap_or(if leads { Effect::Read } else { Effect::Unsafe });
            let kind =
                if now.wish { ActionKind::Download { element, saves: None } } else { ActionKind::Click(element) };
            let effect = if now.wish { Effect::Read } else { effect };
            now.wish = false;
            self.menu = false;
            self.push(kind, effect, Provenance::Text, now);
        }
    }

    pub(super) fn click_thing(&mut self, index: usize, now: &mut Sentence) {
        let Some(thing) = self.book.things.get(index) else { return };
        let kind = ActionKind::Click(thing.element.clone());
        let (effect, menu) = (thing.effect, thing.menu);
        self.push(kind, effect, Provenance::PhraseBook, now);
        self.menu = menu;
    }

    pub(super) fn click_icon(&mut self, index: usize, now: &mut Sentence) {
        let Some((name, label)) = self.line.icons.get(index) else { return };
        let known = self.book.icons.iter().find(|(n, _, _)| n == name);
        let (element, effect, from) = match known {
            Some((_, element, effect)) => (element.clone(), *effect, Provenance::PhraseBook),
            None => {
                let name = if label.is_empty() { name } else { label };
                (
                    Element { name: name.clone(), scope: now.scope.clone(), ..Element::default() },
                    Effect::Unsafe,
                    Provenance::Text,
                )
            }
        };
        self.menu = false;
        self.push(ActionKind::Click(element), effect, from, now);
    }

    /// A choice of something that has no name: a person's, in the list or place that the sentence names.
    pub(super) fn leave_choice(&mut self, now: &mut Sentence) {
        if !std::mem::take(&mut now.choice) {
            return;
        }
        if now.list.as_ref().is_some_and(|names| !names.is_empty()) {
            self.leave_list(now);
        } else if self.done.len() > now.first {
            // What is chosen after a file was asked for is that file (`click **Choose File** and choose a certificate`).
            if !self.asks(|kind| matches!(kind, ActionKind::Upload { .. })) {
                self.done.push(None);
                self.reading.choice = true;
            }
        } else if let Some(scope) =
            now.scope.clone().filter(|_| !now.area || now.list.is_some()).or(now.list.take().map(|_| String::new()))
        {
            now.list = None;
            self.push(choice(Some(scope).filter(|s| !s.is_empty())), Effect::Unsafe, Provenance::Text, now);
        } else if !self.asks(|kind| matches!(kind, ActionKind::Select { option: None, .. })) {
            // Said right after a list was named, it is the choice in that list.
            self.done.push(None);
            self.reading.choice = true;
        }
    }

    /// Whether the last action is of such a kind.
    fn asks(&self, such: impl Fn(&ActionKind) -> bool) -> bool {
        matches!(self.done.last(), Some(Some(action)) if such(&action.kind))
    }

    /// A drop-down list in which nothing was chosen by name: the choice is a person's.
    pub(super) fn leave_list(&mut self, now: &mut Sentence) {
        for name in now.list.take().filter(|_| now.asked).unwrap_or_default() {
            self.push(choice(Some(name)), Effect::Unsafe, Provenance::Text, now);
        }
    }
}

fn choice(scope: Option<String>) -> ActionKind {
    ActionKind::Select { option: None, input: None, among: Vec::new(), clear: false, scope }
}
