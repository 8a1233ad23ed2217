//! Conditions of both generations: `ifversion ghes > 3.4`, and `if currentVersion ver_gt "enterprise-server@2.21" or …`.

use super::expression::{Operand, Values};
use crate::source::{Product, Release, Version};

/// A condition: comparisons joined by `and` and `or`, evaluated right to left without precedence (`DIALECT.md`, "Liquid").
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Condition {
    first: Option<Comparison>,
    rest: Vec<(Joint, Comparison)>,
    /// What could not be read, in the author's words.
    pub broken: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    And,
    Or,
}

#[derive(Clone, Debug, PartialEq)]
enum Comparison {
    /// A plan or a feature, with an operator and a release.
    Version { negated: bool, name: String, release: Option<(Operator, Option<Release>)> },
    /// Any two values.
    Values { left: Operand, operator: Operator, right: Operand },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    /// The left side alone.
    Truthy,
    Equal,
    Unequal,
    Less,
    Greater,
    AtMost,
    AtLeast,
    Contains,
    NewerThan,
    OlderThan,
    /// A word that is no operator: the comparison is false.
    Unknown,
}

impl Operator {
    fn named(text: &str) -> Self {
        match text {
            "==" | "=" | "is" => Self::Equal,
            "!=" | "<>" | "isnt" => Self::Unequal,
            "<" => Self::Less,
            ">" => Self::Greater,
            "<=" => Self::AtMost,
            ">=" => Self::AtLeast,
            "contains" => Self::Contains,
            "ver_gt" => Self::NewerThan,
            "ver_lt" => Self::OlderThan,
            _ => Self::Unknown,
        }
    }
}

/// What a condition asks of the tree.
pub(super) trait Features {
    /// The plans and ranges of a feature; `None` where there is no such feature.
    fn feature(&self, name: &str) -> Option<bool>;
}

impl Condition {
    /// Reads the arguments of `ifversion`.
    pub(super) fn version(args: &str) -> Self {
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
    pub(super) fn values(args: &str) -> Self {
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

    fn push(&mut self, joint: Joint, comparison: Comparison) {
        if self.first.is_none() {
            self.first = Some(comparison);
        } else {
            self.rest.push((joint, comparison));
        }
    }

    /// Whether it holds. `unknown` is told each name that is no plan and no feature, and each variable that is not there.
    pub(super) fn holds(
        &self,
        version: &Version,
        values: &dyn Values,
        features: &dyn Features,
        unknown: &mut dyn FnMut(&str),
    ) -> bool {
        let mut one = |c: &Comparison| c.holds(version, values, features, unknown);
        let Some(first) = &self.first else { return false };
        let Some(((mut joint, last), before)) = self.rest.split_last().map(|(l, b)| ((l.0, &l.1), b)) else {
            return one(first);
        };
        let mut result = one(last);
        for (previous, comparison) in before.iter().rev() {
            result = joined(joint, one(comparison), result);
            joint = *previous;
        }
        joined(joint, one(first), result)
    }
}

const fn joined(joint: Joint, left: bool, right: bool) -> bool {
    match joint {
        Joint::And => left && right,
        Joint::Or => left || right,
    }
}

impl Comparison {
    fn holds(
        &self,
        version: &Version,
        values: &dyn Values,
        features: &dyn Features,
        unknown: &mut dyn FnMut(&str),
    ) -> bool {
        match self {
            Self::Version { negated, name, release } => {
                let holds = match Product::named(name) {
                    Some(plan) => plan == version.product && release.as_ref().is_none_or(|r| release_holds(version, r)),
                    None => features.feature(name).unwrap_or_else(|| {
                        // `ghae-issue-1234`: a plan's state at some time, which is over.
                        if name.split_once('-').is_none_or(|(plan, _)| Product::named(plan).is_none()) {
                            unknown(name);
                        }
                        false
                    }),
                };
                holds != *negated
            }
            Self::Values { left, operator, right } => {
                let (left, right) = (values.value(left, unknown), values.value(right, unknown));
                match operator {
                    Operator::Truthy => left.truthy(),
                    Operator::Equal => left.equals(&right),
                    Operator::Unequal => !left.equals(&right),
                    Operator::Less => left.compare(&right).is_some_and(std::cmp::Ordering::is_lt),
                    Operator::Greater => left.compare(&right).is_some_and(std::cmp::Ordering::is_gt),
                    Operator::AtMost => left.compare(&right).is_some_and(std::cmp::Ordering::is_le),
                    Operator::AtLeast => left.compare(&right).is_some_and(std::cmp::Ordering::is_ge),
                    Operator::Contains => left.contains(&right),
                    Operator::NewerThan => releases(&left.text(), &right.text()).is_some_and(|(l, r)| l > r),
                    Operator::OlderThan => releases(&left.text(), &right.text()).is_some_and(|(l, r)| l < r),
                    Operator::Unknown => false,
                }
            }
        }
    }
}

fn release_holds(version: &Version, (operator, release): &(Operator, Option<Release>)) -> bool {
    let (Some(mine), Some(wanted)) = (&version.release, release) else { return false };
    match operator {
        Operator::Equal => mine == wanted || mine.cmp(wanted).is_eq(),
        Operator::Unequal => mine.cmp(wanted).is_ne(),
        Operator::Less => mine < wanted,
        Operator::Greater => mine > wanted,
        Operator::AtMost => mine <= wanted,
        Operator::AtLeast => mine >= wanted,
        _ => false,
    }
}

/// The releases of two older version names, where both are of the same plan and have one.
fn releases(left: &str, right: &str) -> Option<(Release, Release)> {
    let (left_plan, left) = left.split_once('@')?;
    let (right_plan, right) = right.split_once('@')?;
    if left_plan != right_plan {
        return None;
    }
    Some((release(left)?, release(right)?))
}

/// The release that a text begins with: `2. 3`, which translators made of `2.3`, counts as 2.
fn release(text: &str) -> Option<Release> {
    let text = &text[text.find(|c: char| c.is_ascii_digit())?..];
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let mut parts = text[..end].split('.').take_while(|p| !p.is_empty());
    let number: Vec<&str> = parts.by_ref().take(3).collect();
    number.join(".").parse().ok()
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
