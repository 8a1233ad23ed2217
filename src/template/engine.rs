//! The `liquid` crate, which is handed single tags: what an expression prints, what `assign` sets, and which bodies of `for` and
//! `case` are run with which variables. Bodies stay here; in the tag's stead each is a small tag that says that its turn came.

use std::fmt;
use std::io::Write;
use std::sync::{Arc, LazyLock};

use liquid_core::model::{KString, Object, ScalarCow, Value};
use liquid_core::parser::TagToken;
use liquid_core::{Language, ParseTag, Renderable, Runtime, TagReflection, TagTokenIter};

/// More turns than this in one document, all its loops together, are no document (see `template-loop-limit`).
pub(super) const MAX_TURNS: usize = 20_000;

static PARSER: LazyLock<Option<liquid::Parser>> =
    LazyLock::new(|| liquid::ParserBuilder::with_stdlib().tag(Turn).tag(Keep).build().ok());

/// A tag that the crate has parsed.
#[derive(Clone)]
pub(super) struct Skeleton(Arc<liquid::Template>);

impl fmt::Debug for Skeleton {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Skeleton")
    }
}

/// The turn of a body: which, and the variables that it sees.
pub(super) type TurnOf = (usize, Object);

impl Skeleton {
    /// Parses tags; `None` where the crate's grammar refuses them.
    pub(super) fn parse(text: &str) -> Option<Self> {
        PARSER.as_ref()?.parse(text).ok().map(|t| Self(Arc::new(t)))
    }

    /// `{{ expression }}`.
    pub(super) fn output(expression: &str) -> Option<Self> {
        Self::parse(&format!("{{{{ {expression} }}}}"))
    }

    /// `{% assign name = expression %}`.
    pub(super) fn assign(args: &str) -> Option<(String, Self)> {
        let name = args.split('=').next()?.trim();
        let fits = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
        let skeleton = fits.then(|| Self::parse(&format!("{{% assign {args} %}}{{% vade_keep '{name}' %}}")))??;
        Some((name.to_owned(), skeleton))
    }

    /// What it prints.
    pub(super) fn print(&self, globals: &Object) -> Option<String> {
        let mut out = Vec::new();
        self.0.render_to(&mut out, globals).ok()?;
        String::from_utf8(out).ok()
    }

    /// The value that it keeps.
    pub(super) fn keep(&self, globals: &Object) -> Option<Value> {
        serde_json::from_str(&self.print(globals)?).ok()
    }

    /// The bodies whose turn comes, in order; `Err` where there are more than [`MAX_TURNS`]. Where there is nothing to loop over, it
    /// is the second body's turn if there is one (`otherwise`).
    pub(super) fn turns(&self, globals: &Object, otherwise: bool) -> Result<Vec<TurnOf>, TooMany> {
        let mut out = Turns(Vec::new(), 0);
        let done = self.0.render_to(&mut out, globals);
        if out.1 > MAX_TURNS {
            return Err(TooMany);
        }
        if done.is_err() {
            return Ok(if otherwise { vec![(1, Object::new())] } else { Vec::new() });
        }
        let lines = out.0.split(|b| *b == b'\n').filter(|l| !l.is_empty());
        Ok(lines.filter_map(|l| serde_json::from_slice(l).ok()).collect())
    }
}

/// More turns than [`MAX_TURNS`].
#[derive(Debug)]
pub(super) struct TooMany;

struct Turns(Vec<u8>, usize);

impl Write for Turns {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.1 += bytes.iter().filter(|b| **b == b'\n').count();
        if self.1 > MAX_TURNS {
            return Err(std::io::ErrorKind::Other.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The tag that stands for a body.
pub(super) fn turn(body: usize, variable: &str) -> String {
    format!("{{% vade_turn {body} '{variable}' %}}")
}

#[derive(Clone)]
struct Turn;
#[derive(Clone)]
struct Keep;

macro_rules! reflection {
    ($type:ty, $name:literal) => {
        impl TagReflection for $type {
            fn tag(&self) -> &'static str {
                $name
            }
            fn description(&self) -> &'static str {
                ""
            }
        }
    };
}
reflection!(Turn, "vade_turn");
reflection!(Keep, "vade_keep");

fn literal(token: TagToken<'_>) -> liquid_core::Result<Value> {
    token.expect_literal().into_result()
}

impl ParseTag for Turn {
    fn parse(&self, mut args: TagTokenIter<'_>, _: &Language) -> liquid_core::Result<Box<dyn Renderable>> {
        let body = literal(args.expect_next("body")?)?.into_scalar().and_then(|s| s.to_integer()).unwrap_or(0);
        let variable =
            literal(args.expect_next("variable")?)?.into_scalar().map(liquid_core::model::Scalar::into_string);
        Ok(Box::new(TurnNow { body, variable: variable.unwrap_or_default() }))
    }

    fn reflection(&self) -> &dyn TagReflection {
        self
    }
}

#[derive(Debug)]
struct TurnNow {
    body: i64,
    variable: KString,
}

impl Renderable for TurnNow {
    fn render_to(&self, writer: &mut dyn Write, runtime: &dyn Runtime) -> liquid_core::Result<()> {
        let mut seen = Object::new();
        for name in [self.variable.as_str(), "forloop"] {
            if let Some(value) =
                runtime.try_get(&[ScalarCow::new(name.to_owned())]).filter(|_| !self.variable.is_empty())
            {
                seen.insert(KString::from_ref(name), value.into_owned());
            }
        }
        emit(writer, &(self.body, seen))
    }
}

impl ParseTag for Keep {
    fn parse(&self, mut args: TagTokenIter<'_>, _: &Language) -> liquid_core::Result<Box<dyn Renderable>> {
        let name = literal(args.expect_next("variable")?)?.into_scalar().map(liquid_core::model::Scalar::into_string);
        Ok(Box::new(KeepNow(name.unwrap_or_default())))
    }

    fn reflection(&self) -> &dyn TagReflection {
        self
    }
}

#[derive(Debug)]
struct KeepNow(KString);

impl Renderable for KeepNow {
    fn render_to(&self, writer: &mut dyn Write, runtime: &dyn Runtime) -> liquid_core::Result<()> {
        let value = runtime
            .try_get(&[ScalarCow::new(self.0.to_string())])
            .map_or(Value::Nil, liquid_core::ValueCow::into_owned);
        emit(writer, &value)
    }
}

fn emit(writer: &mut dyn Write, value: &impl serde::Serialize) -> liquid_core::Result<()> {
    let mut line = serde_json::to_vec(value).map_err(|_| liquid_core::Error::with_msg("value"))?;
    line.push(b'\n');
    writer.write_all(&line).map_err(|_| liquid_core::Error::with_msg("limit"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_and_their_filters_are_the_crates() {
        let globals: Object = serde_json::from_str(r#"{"a": {"b": "xyx"}}"#).unwrap();
        assert_eq!(Skeleton::output("a.b | remove: 'x'").unwrap().print(&globals).as_deref(), Some("y"));
        let (name, skeleton) = Skeleton::assign("list = a.b | split: 'y'").unwrap();
        assert_eq!(
            (name.as_str(), skeleton.keep(&globals).unwrap()),
            ("list", serde_json::from_str(r#"["x", "x"]"#).unwrap())
        );
    }

    #[test]
    fn a_loop_says_which_body_sees_what() {
        let text = format!("{{% for x in (1..3) %}}{}{{% endfor %}}", turn(7, "x"));
        let turns = Skeleton::parse(&text).unwrap().turns(&Object::new(), false).unwrap();
        let seen: Vec<_> = turns.iter().map(|(body, seen)| (*body, seen["x"].clone())).collect();
        assert_eq!(seen, [1, 2, 3].map(|n| (7, Value::scalar(n))));
    }

    #[test]
    fn a_runaway_loop_is_stopped() {
        let text = format!("{{% for x in (1..200000) %}}{}{{% endfor %}}", turn(0, "x"));
        assert!(Skeleton::parse(&text).unwrap().turns(&Object::new(), false).is_err());
    }
}
