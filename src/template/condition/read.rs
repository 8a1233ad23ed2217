//! Conditions as their publisher reads them.

use super::{Comparison, Condition, Joint, Operator};
use crate::source::Release;
use crate::template::expression::Operand;

impl Condition {
    /// Reads the arguments of `ifversion`.
    pub(in crate::template) fn version(args: &str) -> Self {
        let mut words = args.split_whitespace().flat_map(split_operator).peekable();
        let mut condition = Self::default();
        let mut joint = Joint::Or;
        while words.peek().is_some() {
            let mut negated = false;
            while words.next_if_eq(&"not").is_some() {
                negated = !negated;
            }
            let Some(name) = words.next() else { break };
            let release = words.next_if(|w| w.starts_with(['<', '>', '=', '!'])).map(|operator| {
                let number = words.next().unwrap_or("");
                let number = number.trim_matches(['"', '\'']).parse::<Release>().ok();
                if number.is_none() || Operator::named(operator) == Operator::Unknown {
                    condition.broken = Some(args.to_owned());
                }
                (Operator::named(operator), number)
            });
            condition.push(joint, Comparison::Version { negated, name: name.to_owned(), release });
            match words.next() {
                Some("and") => joint = Joint::And,
                Some("or") => joint = Joint::Or,
                Some(_) => {
                    // The rest is nothing that its publisher reads, up to the next joint.
                    condition.broken = Some(args.to_owned());
                    joint = loop {
                        match words.next() {
                            Some("and") => break Joint::And,
                            Some("or") => break Joint::Or,
                            Some(_) => {}
                            None => return condition,
                        }
                    };
                }
                None => break,
            }
        }
        if condition.first.is_none() {
            condition.broken = Some(args.to_owned());
        }
        condition
    }

    /// Reads the arguments of `if`, `elsif` and `unless`: of each comparison the first value, operator and value count, and a value
    /// that no operator follows counts alone, as with its publisher.
    pub(in crate::template) fn values(args: &str) -> Self {
        let mut condition = Self::default();
        let mut joint = Joint::Or;
        for (piece, next) in joined_pieces(args) {
            match comparison(piece) {
                Some((comparison, whole)) => {
                    if !whole {
                        condition.broken = Some(args.to_owned());
                    }
                    condition.push(joint, comparison);
                }
                None => condition.broken = Some(args.to_owned()),
            }
            joint = next;
        }
        if condition.first.is_none() {
            condition.broken = Some(args.to_owned());
        }
        condition
    }
}

/// `ghes>3.4` as its three parts.
fn split_operator(word: &str) -> impl Iterator<Item = &str> {
    const SIGNS: [char; 4] = ['<', '>', '=', '!'];
    let start = word.find(SIGNS).unwrap_or(word.len());
    let length = word[start..].find(|c| !SIGNS.contains(&c)).unwrap_or(word.len() - start);
    let (name, rest) = word.split_at(start);
    let (operator, number) = rest.split_at(length);
    [name, operator, number].into_iter().filter(|p| !p.is_empty())
}

/// The pieces of a condition between `and` and `or`, each with the joint that follows it.
fn joined_pieces(args: &str) -> Vec<(&str, Joint)> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < args.len() {
        let rest = &args[at..];
        let Some(first) = rest.chars().next() else { break };
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let length =
            fragment(rest).or_else(|| rest.find(char::is_whitespace)).unwrap_or(rest.len()).max(first.len_utf8());
        let joint = match &rest[..length] {
            "and" => Some(Joint::And),
            "or" => Some(Joint::Or),
            _ => None,
        };
        if let Some(joint) = joint {
            pieces.push((&args[from..at], joint));
            from = at + length;
        }
        at += length;
    }
    pieces.push((&args[from..], Joint::Or));
    pieces
}

/// The length of the value that a text begins with: a quoted text, or whatever holds no space, comma, bar or lone quote.
fn fragment(text: &str) -> Option<usize> {
    let quoted = |text: &str| -> Option<usize> {
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        text[1..].find(quote).map(|n| n + 2)
    };
    if let Some(length) = quoted(text) {
        return Some(length);
    }
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '"' | '\'' => match quoted(&text[at..]) {
                Some(length) => at += length,
                None => break,
            },
            ',' | '|' => break,
            c if c.is_whitespace() => break,
            c => at += c.len_utf8(),
        }
    }
    (at > 0).then_some(at)
}

/// The comparison that a piece holds, and whether it is all that the piece holds and its operator is one.
fn comparison(piece: &str) -> Option<(Comparison, bool)> {
    let start = (0..piece.len()).find(|i| piece.is_char_boundary(*i) && fragment(&piece[*i..]).is_some())?;
    let rest = &piece[start..];
    let (left, rest) = rest.split_at(fragment(rest)?);
    let rest = rest.trim_start();
    let signs = rest
        .find(|c: char| !(c.is_ascii_lowercase() || matches!(c, '=' | '!' | '<' | '>' | '_')))
        .unwrap_or(rest.len());
    let (operator, rest) = rest.split_at(signs);
    let rest = rest.trim_start();
    let (right, rest) = rest.split_at(fragment(rest).unwrap_or(0));
    let known = if operator.is_empty() { Operator::Truthy } else { Operator::named(operator) };
    let whole = rest.trim().is_empty() && known != Operator::Unknown && operator.is_empty() == right.is_empty();
    let right = if right.is_empty() { Operand::Nothing } else { Operand::read(right) };
    Some((Comparison::Values { left: Operand::read(left), operator: known, right }, whole))
}
