//! Reads what a paragraph says is to be done: verbs and what they act on, sentence by sentence. No word of any language stands here.

use super::cues::{Cues, Landmark, Meaning, Noun, Verb};
use super::groups::{Group, Item, items};
use super::line::Line;
use super::phrasebook::PhraseBook;
use super::phrases::Phrases;
use super::placeholders;
use super::tokens::tokens;
use crate::document::action::{Action, ActionKind, Effect, Element, Provenance, Value};

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
struct Sentence {
    end: usize,
    /// The first action of the sentence.
    first: usize,
    scope: Option<String>,
    /// The scope is a part of the page (`section`, `dialog`) rather than what stands over a field.
    area: bool,
    field: Option<Element>,
    /// A drop-down list was named (or just mentioned) and nothing was chosen in it yet.
    list: Option<Vec<String>>,
    /// A file is wanted.
    wish: bool,
    optional: bool,
    navigation: bool,
    /// Names that no verb has acted on.
    orphan: Option<Group>,
    /// Anything was asked for.
    asked: bool,
    /// A choice is asked for, of something that has no name so far.
    choice: bool,
}

struct Reader<'a> {
    line: &'a Line,
    cues: &'a Cues,
    book: &'a PhraseBook,
    own: &'a [(String, String)],
    items: Vec<Item>,
    used: Vec<bool>,
    /// Actions, and `None` where something is asked for that has no name.
    done: Vec<Option<Action>>,
    reading: Reading,
    /// A menu is open.
    menu: bool,
    /// The paragraph begins with a condition, so that all of it is optional.
    optional: bool,
}

/// What a verb acts on.
enum Object {
    Names(usize, Group),
    Thing(usize, usize),
    Icon(usize),
    /// A drop-down list, without more.
    List,
    None,
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
        let idle = purpose || said(before, Meaning::Modal);
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

    /// What the verb at `at` acts on: the first names after it that do not say where.
    fn object(&self, at: usize, verb: Verb, now: &Sentence) -> Object {
        let (mut icon, mut list, mut words) = (None, false, false);
        for index in at + 1..now.end {
            match &self.items[index] {
                Item::Names(group) if group.governed || self.used[index] => {}
                Item::Names(group) if group.noun == Some(Noun::Field) => {}
                Item::Names(group) if group.quoted && words => {}
                Item::Names(group) => return Object::Names(index, group.clone()),
                Item::Means(Meaning::Thing(thing)) => {
                    let clicked = self.book.things.get(*thing).is_some_and(|t| !t.field);
                    if clicked && matches!(verb, Verb::Click | Verb::Open | Verb::Select) {
                        return Object::Thing(index, *thing);
                    }
                }
                Item::Icon(i) => icon = icon.or(Some(*i)),
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
            Some(icon) => Object::Icon(icon),
            None if list => Object::List,
            None => Object::None,
        }
    }

    fn act(&mut self, at: usize, verb: Verb, now: &mut Sentence) {
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
                Object::Icon(icon) => {
                    if verb == Verb::Click {
                        self.click_icon(icon, now);
                    }
                    return;
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
    fn next_object(&self, last: usize, now: &Sentence) -> Option<usize> {
        let mut next = last + 1;
        while next < now.end && matches!(self.items[next], Item::Comma | Item::Means(Meaning::And)) {
            next += 1;
        }
        if next == last + 1 || next >= now.end || self.items[next - 1] != Item::Means(Meaning::And) {
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

    fn has_list(&self, at: usize, now: &Sentence) -> bool {
        self.items[at..now.end].iter().any(|i| matches!(i, Item::Names(g) if g.noun == Some(Noun::DropDown)))
    }

    /// Drop-down lists that stand between a verb and its name, governed by a preposition.
    fn lists_between(&mut self, from: usize, to: usize, now: &mut Sentence) {
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
    fn scope_between(&mut self, from: usize, to: usize, now: &mut Sentence) {
        for index in from + 1..to {
            match &self.items[index] {
                Item::Names(group) if group.governed && !self.used[index] => {
                    now.scope = group.names.first().cloned();
                    self.used[index] = true;
                }
                Item::Means(Meaning::Landmark(Landmark::Navigation)) => now.navigation = true,
                _ => {}
            }
        }
    }

    fn act_on_names(&mut self, verb: Verb, group: &Group, now: &mut Sentence) {
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

    fn click_thing(&mut self, index: usize, now: &mut Sentence) {
        let Some(thing) = self.book.things.get(index) else { return };
        let kind = ActionKind::Click(thing.element.clone());
        let (effect, menu) = (thing.effect, thing.menu);
        self.push(kind, effect, Provenance::PhraseBook, now);
        self.menu = menu;
    }

    fn click_icon(&mut self, index: usize, now: &mut Sentence) {
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

    fn fill(&mut self, at: usize, now: &mut Sentence) {
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
            && placeholders::find(text, text).is_some()
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
    fn field_thing(&self, now: &Sentence) -> Option<Element> {
        let start = self.items[..now.end].iter().rposition(|i| *i == Item::Stop).map_or(0, |i| i + 1);
        self.items[start..now.end].iter().find_map(|item| match item {
            Item::Means(Meaning::Thing(thing)) => {
                self.book.things.get(*thing).filter(|t| t.field).map(|t| t.element.clone())
            }
            _ => None,
        })
    }

    fn press(&mut self, at: usize, now: &Sentence) {
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

    fn navigate(&mut self, at: usize, now: &mut Sentence) {
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
                    first = Some((index, group.clone()))
                }
                _ => {}
            }
        }
        sites.dedup();
        let open = |target: &String| placeholders::find(target, target).is_some() || target.contains(['[', '<']);
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
        if let [site] = sites.as_slice() {
            self.reading.site = Some(site.clone());
        }
        self.menu = false;
        self.push(ActionKind::Navigate { to }, Effect::Read, Provenance::Text, now);
    }

    /// The id of a site: one of the phrase book, else one of the document's own.
    fn site_id(&self, index: usize) -> Option<String> {
        let own = || self.own.get(index - self.book.sites.len()).map(|s| s.0.clone());
        self.book.sites.get(index).map(|s| s.id.clone()).or_else(own)
    }

    /// A file is wanted: what was clicked just before brings it, or what will be clicked next.
    fn wish(&mut self, now: &mut Sentence) {
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

    /// A choice of something that has no name: a person's, in the list or place that the sentence names.
    fn leave_choice(&mut self, now: &mut Sentence) {
        if !std::mem::take(&mut now.choice) {
            return;
        }
        match now.list.take() {
            Some(names) if !names.is_empty() => now.list = Some(names),
            list if list.is_some() || now.scope.is_some() => {
                let kind = choice(now.scope.clone());
                self.push(kind, Effect::Unsafe, Provenance::Text, now);
                return;
            }
            _ => {
                self.done.push(None);
                return;
            }
        }
        self.leave_list(now);
    }

    /// A drop-down list in which nothing was chosen by name: the choice is a person's.
    fn leave_list(&mut self, now: &mut Sentence) {
        for name in now.list.take().filter(|_| now.asked).unwrap_or_default() {
            self.push(choice(Some(name)), Effect::Unsafe, Provenance::Text, now);
        }
    }

    fn push(&mut self, kind: ActionKind, effect: Effect, from: Provenance, now: &Sentence) {
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

fn choice(scope: Option<String>) -> ActionKind {
    ActionKind::Select { option: None, input: None, among: Vec::new(), clear: false, scope }
}

fn element(group: &Group, now: &Sentence) -> Element {
    Element {
        name: group.names.first().cloned().unwrap_or_default(),
        input: None,
        role: group.noun.and_then(Noun::role).map(str::to_owned),
        scope: now.scope.clone(),
    }
}

fn field(group: &Group) -> Element {
    Element { role: group.noun.and_then(Noun::role).map(str::to_owned), ..Element::default() }
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
