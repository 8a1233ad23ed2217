//! What each verb asks for, where it is an instruction at all.

use super::acting::Object;
use super::cues::{Meaning, Noun, Verb};
use super::groups::Item;
use super::reading::{Reader, Sentence, element};
use crate::document::action::{ActionKind, Effect, Provenance};

impl Reader<'_> {
    pub(super) fn verb(&mut self, at: usize, verb: Verb, now: &mut Sentence) {
        let before = at.checked_sub(1).map(|i| &self.items[i]);
        let after = self.items.get(at + 1);
        let not = Item::Means(Meaning::Not);
        let said = |item: Option<&Item>, meaning: Meaning| item == Some(&Item::Means(meaning));
        let clause = self.items[..at].iter().rev().take_while(|i| !matches!(i, Item::Comma | Item::Stop));
        let purpose = said(before, Meaning::Purpose)
            || verb == Verb::Upload && clause.into_iter().any(|i| *i == Item::Means(Meaning::Purpose));
        // `If you select **A**, click **B**.`
        let mut clause = self.items[..at].iter().rev().take_while(|i| !matches!(i, Item::Comma | Item::Stop));
        let condition = clause.any(|i| *i == Item::Means(Meaning::If));
        // `use the drop-down menu to choose …` asks for the choice.
        let of_list = match at.checked_sub(2).map(|i| &self.items[i]) {
            Some(Item::Means(Meaning::Noun(Noun::DropDown))) => true,
            Some(Item::Names(group)) => group.noun == Some(Noun::DropDown),
            _ => false,
        };
        let purpose = purpose && !of_list;
        let idle = purpose || condition || said(before, Meaning::Modal) || said(before, Meaning::Scope);
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
        now.asked |= !matches!(verb, Verb::Look | Verb::Attach | Verb::Keep);
        match verb {
            Verb::Upload | Verb::Attach if self.takes_file(now) => {}
            Verb::Look | Verb::Attach | Verb::Keep => {
                self.reading.looks |= verb == Verb::Look;
                if verb == Verb::Keep {
                    self.done.push(None);
                }
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
                let verb = |i: &usize| matches!(self.items[*i], Item::Means(Meaning::Verb(_)));
                let found = (at + 1..now.end).take_while(|i| !verb(i)).find_map(|i| match &self.items[i] {
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

    /// `click **Add file**, then attach the file`: what was clicked just before takes the file. Says whether that is so.
    pub(super) fn takes_file(&mut self, now: &Sentence) -> bool {
        if let Some(Some(action)) = self.done[now.first..].last_mut()
            && let ActionKind::Click(element) = &action.kind
            && action.from == Provenance::Text
        {
            action.kind = ActionKind::Upload { element: Some(element.clone()), uses: None };
            action.effect = Effect::Unsafe;
            return true;
        }
        false
    }
}
