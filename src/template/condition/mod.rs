//! Conditions of both generations: `ifversion ghes > 3.4`, and `if currentVersion ver_gt "enterprise-server@2.21" or …`.

mod read;

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
