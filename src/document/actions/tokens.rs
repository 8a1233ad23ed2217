//! Cuts a [`Line`] into tokens: names, quotations, and phrases that mean something to whoever looks for actions.

use super::cues::{Cues, Meaning};
use super::line::{Line, Mark, mark};
use super::phrases::{Phrases, in_word, is_cjk, lower};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Means(Meaning),
    Name(usize),
    Quote,
    Code(usize),
    Icon(usize),
    Link(usize),
    Address,
    Comma,
    /// The end of a sentence.
    Stop,
    Word,
}

/// A token and where it stands in the line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub from: usize,
    pub to: usize,
}

/// Quotations and brackets are not looked for further than this.
const FAR: usize = 300;

/// The tokens of a line; `sites` are the names of the document's own. What stands in brackets is left out.
pub(super) fn tokens(line: &Line, cues: &Cues, sites: &Phrases<Meaning>) -> Vec<Token> {
    let text: Vec<char> = line.chars.iter().map(|c| lower(*c)).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (kind, length) = next(line, cues, sites, &text, at);
        let length = length.max(1);
        if let Some(kind) = kind {
            tokens.push(Token { kind, from: at, to: at + length });
        }
        at += length;
    }
    complete_verbs(&mut tokens, &text, cues);
    tokens
}

fn next(line: &Line, cues: &Cues, sites: &Phrases<Meaning>, text: &[char], at: usize) -> (Option<Kind>, usize) {
    let c = text[at];
    match mark(c) {
        Some(Mark::Name(i)) => {
            let emphasis = line.names.get(i).is_some_and(|n| cues.emphasis.iter().any(|e| *e == n.to_lowercase()));
            return (Some(if emphasis { Kind::Word } else { Kind::Name(i) }), 1);
        }
        Some(Mark::Code(i)) => return (Some(Kind::Code(i)), 1),
        Some(Mark::Icon(i)) => return (Some(Kind::Icon(i)), 1),
        Some(Mark::Link(i)) => return (Some(Kind::Link(i)), 1),
        None => {}
    }
    if c == ' ' {
        return (None, 1);
    }
    if let Some(length) = quotation(text, at) {
        // A bold name in quotation marks is a bold name.
        let alone = (length == 3).then(|| mark(text[at + 1])).flatten();
        let kind = if let Some(Mark::Name(i)) = alone { Kind::Name(i) } else { Kind::Quote };
        return (Some(kind), length);
    }
    if let Some(close) = matches!(c, '(' | '（').then(|| bracket(text, at)).flatten() {
        let inner = at + 1;
        let found = cues.phrases.find(text, inner).filter(|(length, _)| inner + length == close);
        return match found {
            Some((_, meaning @ (Meaning::Optional | Meaning::If))) => (Some(Kind::Means(meaning)), close + 1 - at),
            _ => (None, close + 1 - at),
        };
    }
    if let Some(length) = address(text, at) {
        return (Some(Kind::Address), length);
    }
    if let Some((length, meaning)) = sites.find(text, at).or_else(|| cues.phrases.find(text, at)) {
        return (Some(Kind::Means(meaning)), length);
    }
    match c {
        ',' | '，' | '、' => (Some(Kind::Comma), 1),
        '。' | '！' | '？' | '；' => (Some(Kind::Stop), 1),
        '.' | '!' | '?' | ';' => {
            let ends = text.get(at + 1).is_none_or(|n| *n == ' ' || is_cjk(*n));
            (ends.then_some(Kind::Stop), 1)
        }
        c if in_word(c) => (Some(Kind::Word), text[at..].iter().take_while(|c| in_word(**c)).count()),
        c if is_cjk(c) && c.is_alphanumeric() => (Some(Kind::Word), 1),
        _ => (None, 1),
    }
}

/// The length of the quotation that begins at `at`.
fn quotation(text: &[char], at: usize) -> Option<usize> {
    let closes: &[char] = match text[at] {
        '"' => &['"', '”', '“'],
        '“' | '”' => &['”', '"'],
        '„' => &['“', '”', '"'],
        '«' => &['»'],
        '「' => &['」'],
        _ => return None,
    };
    let inner = text[at + 1..].iter().take(FAR).position(|c| closes.contains(c))?;
    // A closing quotation mark that stands alone opens nothing.
    let spaced = text[at] == '”' && text.get(at + 1) == Some(&' ');
    (inner > 0 && !spaced).then_some(inner + 2)
}

/// Where the bracket that opens at `at` closes.
fn bracket(text: &[char], at: usize) -> Option<usize> {
    let mut depth = 0;
    for (index, c) in text.iter().enumerate().skip(at).take(FAR) {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(index);
        }
    }
    None
}

/// The length of the address that begins at `at`, without the sentence's punctuation.
fn address(text: &[char], at: usize) -> Option<usize> {
    let starts = |word: &str| word.chars().enumerate().all(|(i, c)| text.get(at + i) == Some(&c));
    if text[at] != 'h' || !(starts("http://") || starts("https://") || starts("http(s)://") || starts("http[s]://")) {
        return None;
    }
    let ends = |c: char| c == ' ' || is_cjk(c) || matches!(c, '"' | '，' | '。' | '“' | '”') || mark(c).is_some();
    let mut length = text[at..].iter().take_while(|c| !ends(**c)).count();
    while length > 0 && matches!(text[at + length - 1], '.' | ',' | ':' | ';' | ')') {
        length -= 1;
    }
    Some(length)
}

/// Gives separable verbs the meaning that their particle makes of them.
fn complete_verbs(tokens: &mut [Token], text: &[char], cues: &Cues) {
    for index in 0..tokens.len() {
        let Kind::Means(Meaning::Separable(which)) = tokens[index].kind else { continue };
        let separable = &cues.separable[which];
        let mut found = None;
        for (offset, token) in tokens[index + 1..].iter().enumerate() {
            match token.kind {
                Kind::Stop | Kind::Means(Meaning::Verb(_) | Meaning::Separable(_)) => break,
                _ => {}
            }
            let word = &text[token.from..token.to];
            let Some((_, verb)) = separable.particles.iter().find(|(p, _)| p == word) else { continue };
            let after = tokens.get(index + offset + 2).map(|t| t.kind);
            let ends = matches!(
                after,
                None | Some(
                    Kind::Comma | Kind::Stop | Kind::Means(Meaning::And | Meaning::Or | Meaning::Purpose | Meaning::If)
                )
            );
            if ends {
                found = Some((index + offset + 1, *verb));
                break;
            }
        }
        tokens[index].kind = match found {
            Some((particle, verb)) => {
                tokens[particle].kind = Kind::Means(Meaning::Filler);
                Kind::Means(Meaning::Verb(verb))
            }
            None => separable.otherwise.map_or(Kind::Word, |verb| Kind::Means(Meaning::Verb(verb))),
        };
    }
}
