//! A file of `tests/<id>/`: what a test gives and what it expects.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::answers::{Answer, Then};
use crate::diagnostic::{Diagnostic, Place, Result};
use crate::document::actions::reader::Reader;
use crate::journal::Ending;
use crate::source::read_yaml;

/// A test of a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct TestFile {
    /// Its path in the tree.
    pub path: String,
    /// Its text, for places in it.
    pub text: String,
    /// What it tests, where it says.
    pub about: Option<String>,
    /// The slug of the procedure, where the document has several.
    pub procedure: Option<String>,
    /// The version that the document is read for.
    pub version: Option<String>,
    /// The inputs.
    pub inputs: Vec<(String, String)>,
    /// The answers by step name or number: one for each try.
    pub steps: BTreeMap<String, Vec<Answer>>,
    /// What each check at the end is answered.
    pub after: Vec<Answer>,
    /// What is expected.
    pub expected: Expected,
}

/// What a test expects.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// How the run ends.
    pub end: &'static str,
    /// The steps in the order in which they come; any, where it is not said.
    pub path: Option<Vec<Passed>>,
    /// Values that are kept.
    pub captures: BTreeMap<String, String>,
}

/// A step that was passed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// Its name, else its number.
    pub step: String,
    /// How.
    pub way: Way,
}

/// How a step was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It was done.
    Done,
    /// A person left it out.
    Skipped,
    /// It need not be done.
    Satisfied,
    /// It failed.
    Failed,
    /// It is not known.
    InDoubt,
    /// A person stopped at it.
    Stopped,
}

impl Way {
    const ALL: [(&'static str, Self); 6] = [
        ("done", Self::Done),
        ("skipped", Self::Skipped),
        ("satisfied", Self::Satisfied),
        ("failed", Self::Failed),
        ("in-doubt", Self::InDoubt),
        ("stopped", Self::Stopped),
    ];

    /// As files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, way)| *way == self).map_or("", |(name, _)| name)
    }
}

impl Passed {
    /// As files and findings write it: `check-lag`, or `check-lag: failed`.
    #[must_use]
    pub fn shown(&self) -> String {
        if self.way == Way::Done { self.step.clone() } else { format!("{}: {}", self.step, self.way.name()) }
    }
}

/// The names of ends; `aborted` is an end for good that a person chose.
pub const ENDS: &[&str] = &["done", "failed", "aborted", "waits", "stopped", "in-doubt"];

/// The name of an end.
#[must_use]
pub fn end_name(ending: Ending, aborted: bool) -> &'static str {
    match ending {
        Ending::Failed if aborted => "aborted",
        Ending::Done => "done",
        Ending::Failed => "failed",
        Ending::Waits => "waits",
        Ending::Stopped | Ending::Interrupted => "stopped",
        Ending::InDoubt => "in-doubt",
    }
}

const TOP: &[&str] = &["about", "procedure", "version", "inputs", "steps", "after", "expect"];
const EXPECT: &[&str] = &["end", "path", "captures"];
const ANSWER: &[&str] = &[
    "action", "exit", "output", "errors", "status", "body", "late", "missing", "values", "decide", "skip", "stop",
    "away", "already", "probe", "then",
];

impl TestFile {
    /// Reads a test.
    ///
    /// # Errors
    /// `test-not-yaml`, `vade-key-unknown` with the nearest key, and `vade-type`, each with its line.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let value = read_yaml(text).map_err(|e| {
            let place = Place::find(path, text, e.line.max(1), "");
            Diagnostic::error("test-not-yaml").with("reason", e.reason).at(place)
        })?;
        let reader = Reader::new(path, text, text, &[]);
        let map = reader.map(&value, TOP)?;
        let at = reader.at("steps");
        let mut steps = BTreeMap::new();
        for (name, value) in at.entries(map.get("steps"))? {
            steps.insert(name.clone(), answers(&at.at(name), value)?);
        }
        let at = reader.at("after");
        let check = |(index, value): (usize, &Value)| match value {
            Value::Object(_) => answer(&at.item(index), value),
            flag => Ok(Answer { holds: Some(at.item(index).flag(Some(flag))?), ..Answer::default() }),
        };
        let after = at.list(map.get("after"))?.iter().enumerate().map(check).collect::<Result<_>>()?;
        let Some(expect) = map.get("expect") else { return Err(reader.wrong("expect")) };
        Ok(Self {
            path: path.to_owned(),
            text: text.to_owned(),
            about: reader.at("about").text(map.get("about"))?,
            procedure: reader.at("procedure").text(map.get("procedure"))?,
            version: reader.at("version").text(map.get("version"))?,
            inputs: reader.at("inputs").texts(map.get("inputs"))?,
            steps,
            after,
            expected: expected(&reader.at("expect"), expect)?,
        })
    }

    /// Its name: that of the file.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.trim_end_matches(".yml")
    }

    /// The place of a key in it.
    #[must_use]
    pub fn place(&self, keys: &[&str]) -> Place {
        Reader::new(&self.path, &self.text, &self.text, keys).here()
    }
}

fn answers(at: &Reader<'_>, value: &Value) -> Result<Vec<Answer>> {
    match value {
        Value::Array(items) => items.iter().enumerate().map(|(i, v)| answer(&at.item(i), v)).collect(),
        Value::Null => Ok(vec![Answer::default()]),
        one => Ok(vec![answer(at, one)?]),
    }
}

fn answer(at: &Reader<'_>, value: &Value) -> Result<Answer> {
    let empty = Map::new();
    let map = if value.is_null() { &empty } else { at.map(value, ANSWER)? };
    let text = |key: &str| at.at(key).text(map.get(key));
    let maybe = |key: &str| map.get(key).filter(|v| !v.is_null()).map(|v| at.at(key).flag(Some(v))).transpose();
    let action = at.at("action").whole(map.get("action"))?;
    let action = match action.map(usize::try_from) {
        None => None,
        Some(Ok(number)) if number > 0 => Some(number),
        Some(_) => return Err(at.at("action").wrong("number")),
    };
    let then = at.at("then").one_of(map.get("then"), &Then::NAMES)?;
    Ok(Answer {
        action,
        exit: at.at("exit").whole(map.get("exit"))?,
        output: text("output")?,
        errors: text("errors")?,
        status: at.at("status").whole(map.get("status"))?,
        body: map.get("body").cloned(),
        late: at.at("late").flag(map.get("late"))?,
        missing: at.at("missing").flag(map.get("missing"))?,
        values: at.at("values").texts(map.get("values"))?.into_iter().collect(),
        decide: text("decide")?,
        skip: text("skip")?,
        stop: at.at("stop").flag(map.get("stop"))?,
        away: at.at("away").flag(map.get("away"))?,
        already: maybe("already")?,
        probe: maybe("probe")?,
        then: then.as_deref().and_then(Then::named),
        holds: None,
    })
}

fn expected(at: &Reader<'_>, value: &Value) -> Result<Expected> {
    let map = at.map(value, EXPECT)?;
    let end = at.at("end").one_of(map.get("end"), ENDS)?;
    let Some(end) = end.and_then(|e| ENDS.iter().find(|k| **k == e)) else { return Err(at.wrong("end")) };
    let path = at.at("path");
    let passed = |(index, value): (usize, &Value)| {
        let at = path.item(index);
        let Value::Object(map) = value else { return Ok(Passed { step: at.scalar(value)?, way: Way::Done }) };
        let names: Vec<&str> = Way::ALL.iter().map(|(name, _)| *name).collect();
        match map.iter().next() {
            Some((step, way)) if map.len() == 1 => {
                let way = at.at(step).one_of(Some(way), &names)?;
                let way = Way::ALL.iter().find(|(name, _)| way.as_deref() == Some(*name)).map(|(_, way)| *way);
                way.map(|way| Passed { step: step.clone(), way }).ok_or_else(|| at.wrong("passed"))
            }
            _ => Err(at.wrong("passed")),
        }
    };
    let path = match map.get("path") {
        None | Some(Value::Null) => None,
        some => Some(path.list(some)?.iter().enumerate().map(passed).collect::<Result<_>>()?),
    };
    Ok(Expected { end, path, captures: at.at("captures").texts(map.get("captures"))?.into_iter().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_file_is_read() {
        let text = "about: It lags\ninputs: { port: 5432 }\nsteps:\n  one: { output: f, exit: 1, then: again }\n  2:\n    - { late: true }\n    - {}\nafter: [true]\nexpect:\n  end: done\n  path: [one: failed, one, 2]\n  captures: { n: 5 }\n";
        let test = TestFile::read("tests/x/lags.yml", text).unwrap();
        assert_eq!((test.name(), test.inputs[0].1.as_str()), ("lags", "5432"));
        assert_eq!((test.steps["one"][0].exit, test.steps["one"][0].then), (Some(1), Some(Then::Again)));
        assert!(test.steps["2"][0].late && test.steps["2"].len() == 2);
        let path: Vec<String> = test.expected.path.unwrap().iter().map(Passed::shown).collect();
        assert_eq!(path, ["one: failed", "one", "2"]);
    }

    #[test]
    fn what_is_wrong_has_its_line() {
        let told = |text: &str| {
            let why = TestFile::read("t.yml", text).unwrap_err();
            (why.rule, why.place.map_or(0, |p| p.line))
        };
        assert_eq!(told("expect:\n  end: perhaps\n"), ("vade-type", 2));
        assert_eq!(told("steps:\n  a: { exti: 1 }\nexpect: { end: done }\n"), ("vade-key-unknown", 2));
        assert_eq!(told("steps: {}\n"), ("vade-type", 1));
        assert_eq!(told("expect: [\n"), ("test-not-yaml", 2));
        assert_eq!(told("expect:\n  end: done\n  path:\n    - a\n    - b: gone\n"), ("vade-type", 5));
    }
}
