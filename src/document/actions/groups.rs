//! Names that stand together in a sentence, and what governs them.

use super::cues::{Meaning, Noun};
use super::line::{Line, label};
use super::tokens::{Kind, Token};

/// Names that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub names: Vec<String>,
    /// Only one of them is meant (`or`).
    pub alternatives: bool,
    /// What the sentence says they are.
    pub noun: Option<Noun>,
    /// They say where, not what: a preposition stands before them or a postposition after them.
    pub governed: bool,
    /// They are quoted rather than bold.
    pub quoted: bool,
    /// The noun stands before them.
    noun_before: bool,
}

/// A sentence's parts once names are put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Means(Meaning),
    Names(Group),
    Code(usize),
    Icon(usize),
    Link(usize),
    Address(String),
    Comma,
    Stop,
    Word,
}

/// Puts names together with those they are joined to, and with the nouns and prepositions around them.
pub(super) fn items(line: &Line, tokens: &[Token]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let item = match tokens[at].kind {
            Kind::Name(_) | Kind::Quote => {
                let (group, end) = group(line, tokens, at, &items);
                // A noun before the names belongs to them and is no part of the sentence any more.
                if group.noun_before {
                    let icon = matches!(items.last(), Some(Item::Icon(_))).then(|| items.pop()).flatten();
                    items.pop();
                    items.extend(icon);
                }
                at = end;
                items.push(Item::Names(group));
                continue;
            }
            Kind::Means(Meaning::Filler) => {
                at += 1;
                continue;
            }
            Kind::Means(Meaning::Scope) => {
                if let Some((group, end)) = unmarked(line, tokens, at + 1) {
                    items.push(Item::Names(group));
                    at = end;
                    continue;
                }
                Item::Means(Meaning::Scope)
            }
            Kind::Means(meaning) => Item::Means(meaning),
            Kind::Code(i) => Item::Code(i),
            Kind::Icon(i) => Item::Icon(i),
            Kind::Link(i) => Item::Link(i),
            Kind::Address => Item::Address(line.shown(tokens[at].from, tokens[at].to)),
            Kind::Comma => Item::Comma,
            Kind::Stop => Item::Stop,
            Kind::Word => Item::Word,
        };
        items.push(item);
        at += 1;
    }
    items
}

/// A name without any mark, told by its capital and by the noun after it: `in the Summary field`.
fn unmarked(line: &Line, tokens: &[Token], start: usize) -> Option<(Group, usize)> {
    const LONGEST: usize = 6;
    let filler = |t: &&Token| t.kind == Kind::Means(Meaning::Filler);
    let start = start + tokens.get(start..)?.iter().take_while(filler).count();
    let rest = &tokens[start..];
    let length = rest.iter().take(LONGEST + 1).position(|t| matches!(t.kind, Kind::Means(Meaning::Noun(_))))?;
    let Kind::Means(Meaning::Noun(noun @ (Noun::Field | Noun::DropDown))) = rest[length].kind else { return None };
    let running = |t: &Token| {
        !matches!(
            t.kind,
            Kind::Name(_)
                | Kind::Quote
                | Kind::Comma
                | Kind::Stop
                | Kind::Icon(_)
                | Kind::Code(_)
                | Kind::Means(Meaning::Site(_))
        )
    };
    let capital = line.chars.get(rest[0].from).is_some_and(|c| c.is_uppercase());
    if length == 0 || !capital || !rest[..length].iter().all(running) {
        return None;
    }
    let name = label(&line.shown(rest[0].from, rest[length - 1].to));
    let group = Group { names: vec![name], noun: Some(noun), governed: true, quoted: true, ..Group::default() };
    Some((group, start + length + 1))
}

fn name(line: &Line, token: &Token) -> String {
    match token.kind {
        Kind::Name(i) => line.names.get(i).cloned().unwrap_or_default(),
        _ => label(&line.shown(token.from + 1, token.to - 1)),
    }
}

fn group(line: &Line, tokens: &[Token], start: usize, before: &[Item]) -> (Group, usize) {
    let quoted = tokens[start].kind == Kind::Quote;
    let mut group = Group { names: vec![name(line, &tokens[start])], quoted, ..Group::default() };
    let kind = |at: usize| tokens.get(at).map(|t| t.kind);
    let mut end = start + 1;
    loop {
        if let Some(Kind::Means(Meaning::Noun(noun))) = kind(end) {
            group.noun = Some(noun);
            end += 1;
        }
        let mut next = end;
        let mut or = false;
        while let Some(between) = kind(next) {
            match between {
                Kind::Means(Meaning::Or) => or = true,
                // `clique em A ou em B`
                Kind::Means(Meaning::Scope) if or => {}
                Kind::Comma | Kind::Icon(_) | Kind::Means(Meaning::And | Meaning::Filler) => {}
                _ => break,
            }
            next += 1;
        }
        let joined = match kind(next) {
            Some(Kind::Name(_)) => !quoted,
            Some(Kind::Quote) => quoted,
            _ => false,
        };
        if next == end || !joined || !is_list(tokens, end, next) {
            break;
        }
        group.alternatives |= or;
        group.names.push(name(line, &tokens[next]));
        end = next + 1;
    }
    // An icon in front of a name only decorates it.
    let before = match before {
        [rest @ .., Item::Icon(_)] => rest,
        all => all,
    };
    // A noun belongs to the names only where not even an article stands between.
    let touches = tokens[..start].iter().rfind(|t| !matches!(t.kind, Kind::Icon(_) | Kind::Link(_)));
    let noun_before = match (before.last(), touches.map(|t| t.kind)) {
        (Some(Item::Means(Meaning::Noun(noun))), Some(Kind::Means(Meaning::Noun(_)))) => Some(*noun),
        _ => None,
    };
    let preposition = if noun_before.is_some() { before.len().checked_sub(2) } else { before.len().checked_sub(1) };
    let preposition = preposition.and_then(|i| before.get(i));
    group.noun_before = noun_before.is_some();
    group.noun = group.noun.or(noun_before);
    group.governed = matches!(preposition, Some(Item::Means(Meaning::Scope))) || group.noun == Some(Noun::Area);
    while kind(end) == Some(Kind::Means(Meaning::After)) {
        group.governed = true;
        end += 1;
    }
    (group, end)
}

/// Whether what stands between two names joins them: a comma alone does so only where `and` or `or` and a name follow in the list.
fn is_list(tokens: &[Token], end: usize, next: usize) -> bool {
    let word = |t: &Token| matches!(t.kind, Kind::Means(Meaning::And | Meaning::Or));
    let name = |t: Option<&Token>| matches!(t.map(|t| t.kind), Some(Kind::Name(_) | Kind::Quote));
    if tokens[end..next].iter().any(word) {
        return true;
    }
    if !tokens[end..next].iter().any(|t| t.kind == Kind::Comma) {
        return false;
    }
    for (index, token) in tokens.iter().enumerate().skip(next) {
        match token.kind {
            Kind::Name(_) | Kind::Quote | Kind::Comma | Kind::Means(Meaning::Noun(_) | Meaning::Filler) => {}
            Kind::Means(Meaning::And | Meaning::Or) => return name(tokens.get(index + 1)),
            _ => return false,
        }
    }
    false
}
