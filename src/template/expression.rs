//! Values of Liquid expressions.

use std::borrow::Cow;
use std::cmp::Ordering;

use liquid_core::model::{Value, ValueView};

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    /// A quoted text.
    Text(String),
    /// A number.
    Number(f64),
    /// `true` and `false`.
    Bool(bool),
    /// `nil`, `null`, or no operand at all.
    Nothing,
    /// `empty`, `blank`.
    Empty,
    /// `currentVersion`: by far the most frequent path.
    CurrentVersion,
    /// A dotted path.
    Path(String),
}

impl Operand {
    /// Reads one word of a condition.
    pub(super) fn read(word: &str) -> Self {
        let quoted = |q: char| word.strip_prefix(q).map(|w| w.strip_suffix(q).unwrap_or(w));
        if let Some(text) = quoted('"').or_else(|| quoted('\'')) {
            return Self::Text(text.to_owned());
        }
        match word {
            "true" => Self::Bool(true),
            "false" => Self::Bool(false),
            "nil" | "null" => Self::Nothing,
            "empty" | "blank" => Self::Empty,
            "currentVersion" => Self::CurrentVersion,
            _ => word.parse().map_or_else(|_| Self::path(word), Self::Number),
        }
    }

    /// A path: its names, whatever stands between them.
    fn path(word: &str) -> Self {
        let name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let names: Vec<&str> = word.split(|c| !name(c)).filter(|n| !n.is_empty()).collect();
        match names.as_slice() {
            ["currentVersion"] => Self::CurrentVersion,
            names => Self::Path(names.join(".")),
        }
    }
}

/// Where the values of operands come from.
pub(super) trait Values {
    /// The value of an operand; `unknown` is told of paths that mean nothing.
    fn value<'a>(&'a self, operand: &'a Operand, unknown: &mut dyn FnMut(&str)) -> Known<'a>;
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Known<'a> {
    /// None.
    Nothing,
    /// `empty`.
    Empty,
    /// Text.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// Several.
    List(Vec<String>),
    /// Every release there is (`enterpriseServerVersions`): any number counts as known.
    EveryServerVersion,
}

impl Known<'_> {
    /// Whether it counts as true: all but nothing, `false`, empty text and zero.
    pub(super) fn truthy(&self) -> bool {
        match self {
            Self::Nothing | Self::Bool(false) => false,
            Self::Text(text) => !text.is_empty(),
            Self::Number(number) => *number != 0.0,
            _ => true,
        }
    }

    /// Its text; empty for what has none.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            _ => Cow::Borrowed(""),
        }
    }

    /// Whether both are the same value.
    pub(super) fn equals(&self, other: &Self) -> bool {
        let empty = |k: &Self| match k {
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Nothing | Self::Empty => true,
            _ => false,
        };
        match (self, other) {
            (Self::Empty, other) | (other, Self::Empty) => empty(other),
            _ => self == other,
        }
    }

    /// Which is the greater; `None` where the two cannot be compared.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.partial_cmp(b),
            (Self::Text(a), Self::Text(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }

    /// Whether `other` is one of its items, or a part of its text.
    pub(super) fn contains(&self, other: &Self) -> bool {
        let wanted = other.text();
        match self {
            Self::Text(text) => text.contains(&*wanted),
            Self::List(items) => items.iter().any(|i| *i == wanted),
            Self::EveryServerVersion => wanted.starts_with("enterprise-server@"),
            _ => false,
        }
    }

    /// From a value of the `liquid` crate.
    pub(super) fn of(value: &Value) -> Known<'static> {
        match value {
            Value::Nil => Known::Nothing,
            Value::Array(items) => Known::List(items.iter().map(|i| i.to_kstr().to_string()).collect()),
            Value::Scalar(scalar) => match (scalar.to_bool(), scalar.to_float()) {
                (Some(truth), _) => Known::Bool(truth),
                (_, Some(number)) if scalar.type_name() != "string" => Known::Number(number),
                _ => Known::Text(Cow::Owned(scalar.to_kstr().to_string())),
            },
            Value::Object(_) | Value::State(_) => Known::Bool(true),
        }
    }
}
