//! What is wrong, as data: a rule, its arguments and a place. The words are found at the very end, by `words` and `report`.

use std::fmt;

/// How much a [`Diagnostic`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// The document is read, but not as its author meant it.
    Warning,
    /// The thing that was asked for cannot be done.
    Error,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A string that is shown as it is, control characters made visible.
    Text(String),
    /// A number that is written the way the reader's language writes numbers.
    Number(f64),
    /// Several strings, joined as the reader's language joins a list.
    List(Vec<String>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for Arg {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

macro_rules! arg_from_number {
    ($($t:ty),*) => {$(
        impl From<$t> for Arg {
            fn from(number: $t) -> Self {
                // Counts and sizes only: 2^53 is enough for all of them.
                #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
                Self::Number(number as f64)
            }
        }
    )*};
}
arg_from_number!(u8, u16, u32, u64, usize, i32, i64, f64);

/// A place in a file, with the line itself, so that it can be shown when the file is long gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as the reader named it or relative to the tree.
    pub path: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column in characters; 0 for the whole line.
    pub column: u32,
    /// Length of the marked part in characters.
    pub length: u32,
    /// The line's text.
    pub excerpt: String,
}

impl Place {
    /// The place of `needle` in line `line` (1-based) of `text`; of the whole line where it does not hold it.
    #[must_use]
    pub fn find(path: &str, text: &str, line: u32, needle: &str) -> Self {
        let excerpt = text.lines().nth(line.saturating_sub(1) as usize).unwrap_or("").to_owned();
        let count = |s: &str| u32::try_from(s.chars().count()).unwrap_or(u32::MAX);
        let (column, length) = match excerpt.find(needle) {
            Some(at) if !needle.is_empty() => (count(&excerpt[..at]) + 1, count(needle)),
            _ => (0, 0),
        };
        Self { path: path.to_owned(), line, column, length, excerpt }
    }
}

/// One thing that is wrong, or worth knowing.
///
/// Its message is `rule` in `locales/<lang>/diagnostics.ftl`; the attribute `.here` labels the place, `.next` says what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The rule, which is also the message id.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The message's arguments.
    pub args: Vec<(&'static str, Arg)>,
    /// Where.
    pub place: Option<Place>,
}

impl Diagnostic {
    /// An error by that rule.
    #[must_use]
    pub fn error(rule: &'static str) -> Self {
        Self { rule, severity: Severity::Error, args: Vec::new(), place: None }
    }

    /// A warning by that rule.
    #[must_use]
    pub fn warning(rule: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule) }
    }

    /// A note by that rule.
    #[must_use]
    pub fn note(rule: &'static str) -> Self {
        Self { severity: Severity::Note, ..Self::error(rule) }
    }

    /// The same with an argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same at that place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

/// For logs and panics only; readers get the words of their language.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.rule, self.args)?;
        self.place.as_ref().map_or(Ok(()), |p| write!(f, " at {}:{}:{}", p.path, p.line, p.column))
    }
}

impl std::error::Error for Diagnostic {}

/// What a stage returns where it can fail: one diagnostic, boxed because it is the rare case.
pub type Result<T, E = Box<Diagnostic>> = std::result::Result<T, E>;

impl<T> From<Diagnostic> for Result<T> {
    fn from(diagnostic: Diagnostic) -> Self {
        Err(Box::new(diagnostic))
    }
}
