//! The values of a procedure's inputs: where they come from and whether they are what the document asks for.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;
use serde::Serialize;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Place, Result};
use crate::document::bindings::{Input, InputKind};
use crate::nearest::nearest;
use crate::source::{line_of, read_yaml};

/// Where an input's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// `--set`.
    Flag,
    /// `--inputs`.
    File,
    /// A `VADE_INPUT_…` variable.
    Environment,
    /// The document's default.
    Default,
    /// A person, when asked.
    Asked,
    /// The sandbox that the run is in.
    Sandbox,
}

/// The values that were given, each with where it comes from; not yet held against a document.
#[derive(Clone, Debug, Default)]
pub struct Given {
    values: BTreeMap<String, (String, Origin)>,
    /// Those of them that are another procedure's, and are no mistake where this one has no such input.
    lent: BTreeSet<String>,
    /// What was written for a prerequisite: its name, the input, and the value.
    others: Vec<(String, String, String)>,
}

/// The prefix of the variables that give inputs.
pub const VARIABLE_PREFIX: &str = "VADE_INPUT_";

impl Given {
    /// Gathers `--set NAME=VALUE` arguments, those with `ID:NAME=VALUE` for the prerequisite of that name, the inputs file (path and text, YAML or JSON) and the environment; the first wins.
    ///
    /// # Errors
    /// `input-not-assigned`, `inputs-not-yaml`, `inputs-type`.
    pub fn gather<'a>(
        set: &[String],
        file: Option<(&str, &str)>,
        environment: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self> {
        let mut given = Self::default();
        for (name, value) in environment {
            if let Some(name) = name.strip_prefix(VARIABLE_PREFIX) {
                given.put(&name.to_lowercase().replace('_', "-"), value, Origin::Environment);
            }
        }
        if let Some((path, text)) = file {
            given.read(path, text)?;
        }
        for assignment in set {
            match assignment.split_once('=') {
                Some((name, value)) if !name.trim().is_empty() => match name.rsplit_once(':') {
                    Some((id, name)) => {
                        given.others.push((id.trim().to_owned(), name.trim().to_owned(), value.to_owned()));
                    }
                    None => given.put(name.trim(), value, Origin::Flag),
                },
                _ => return Diagnostic::error("input-not-assigned").with("given", assignment.as_str()).into(),
            }
        }
        Ok(given)
    }

    fn read(&mut self, path: &str, text: &str) -> Result<()> {
        let value = read_yaml(text).map_err(|e| {
            Diagnostic::error("inputs-not-yaml").with("reason", e.reason).at(Place::find(path, text, e.line.max(1), ""))
        })?;
        let wrong = |key: &str| {
            let line = if key.is_empty() { 1 } else { line_of(text, &[key]) };
            Box::new(Diagnostic::error("inputs-type").with("key", key).at(Place::find(path, text, line, key)))
        };
        match value {
            Value::Null => {}
            Value::Object(map) => {
                for (name, value) in map {
                    let value = match value {
                        Value::String(text) => text,
                        Value::Number(number) => number.to_string(),
                        Value::Bool(flag) => flag.to_string(),
                        Value::Null | Value::Array(_) | Value::Object(_) => return Err(wrong(&name)),
                    };
                    self.put(&name, &value, Origin::File);
                }
            }
            _ => return Err(wrong("")),
        }
        Ok(())
    }

    /// Sets a value of the sandbox's, unless somebody gave one. It may be for another procedure.
    pub fn offer(&mut self, name: &str, value: &str) {
        self.values.entry(name.to_owned()).or_insert_with(|| (value.to_owned(), Origin::Sandbox));
    }

    /// Sets one value.
    pub fn put(&mut self, name: &str, value: &str, origin: Origin) {
        self.values.insert(name.to_owned(), (value.to_owned(), origin));
    }

    /// What a prerequisite that goes by these names is given: what is written for it, else what this procedure is given under the
    /// same name.
    #[must_use]
    pub fn handed_on(&self, names: &[&str]) -> Self {
        let mut given = self.clone();
        given.lent = given.values.keys().cloned().collect();
        for (_, name, value) in self.others.iter().filter(|(id, ..)| names.contains(&id.as_str())) {
            given.lent.remove(name);
            given.put(name, value, Origin::Flag);
        }
        given
    }

    /// Takes over what a person has been asked for since, under names that still have no value here.
    pub fn take_asked(&mut self, from: &Self) {
        for (name, value) in from.values.iter().filter(|(_, (_, origin))| *origin == Origin::Asked) {
            if !self.values.contains_key(name) {
                self.values.insert(name.clone(), value.clone());
                self.lent.insert(name.clone());
            }
        }
    }

    /// The prerequisites that something is written for.
    pub fn others(&self) -> impl Iterator<Item = &str> {
        self.others.iter().map(|(id, ..)| id.as_str())
    }
}

/// An input of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedInput {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: InputKind,
    /// A regular expression that the whole value must match.
    pub pattern: Option<String>,
    /// Its value, for a secret the reference; `None` while it is open.
    pub value: Option<String>,
    /// Where the value comes from.
    pub from: Option<Origin>,
    /// The document does not declare it: an action needs it.
    pub implied: bool,
}

impl PlannedInput {
    /// The variable that hands it to commands: `ca-key` is `CA_KEY`.
    #[must_use]
    pub fn variable(&self) -> String {
        variable(&self.name)
    }
}

/// The variable of an input or a saved value: `ca-key` is `CA_KEY`.
#[must_use]
pub fn variable(name: &str) -> String {
    name.to_uppercase().replace('-', "_")
}

/// Holds what was given against what the document asks for, in the document's order; `is_file` tells whether a path is a file.
///
/// # Errors
/// `input-unknown` with the nearest name, and what [`check`] finds.
pub fn resolve(
    declared: &[Input],
    implied: &[String],
    given: &Given,
    is_file: &dyn Fn(&str) -> bool,
) -> Result<Vec<PlannedInput>> {
    let mut inputs: Vec<Input> = declared.to_vec();
    let more = implied.iter().filter(|name| !declared.iter().any(|i| i.name == **name));
    inputs.extend(more.map(|name| Input { name: name.clone(), ..Input::default() }));
    // A variable may be meant for another procedure; what is written for this one may not.
    let for_any = |from: Origin| matches!(from, Origin::Environment | Origin::Sandbox);
    let own = |name: &String, from: Origin| !for_any(from) && !given.lent.contains(name);
    let unknown = given.values.iter().find(|(n, v)| own(n, v.1) && !inputs.iter().any(|i| i.name == **n));
    if let Some((name, _)) = unknown {
        let names: Vec<String> = inputs.iter().map(|i| i.name.clone()).collect();
        return Diagnostic::error("input-unknown")
            .with("name", name.as_str())
            .with("near", nearest(name, names.iter().map(String::as_str)))
            .with("count", names.len())
            .with("inputs", names)
            .into();
    }
    inputs
        .into_iter()
        .enumerate()
        .map(|(index, input)| {
            let default = || input.default.clone().map(|d| (d, Origin::Default));
            let (value, from) = given.values.get(&input.name).cloned().or_else(default).unzip();
            if let Some(value) = &value {
                if from == Some(Origin::Default) && input.kind == InputKind::Secret {
                    return Diagnostic::error("input-secret-default").with("name", input.name.as_str()).into();
                }
                check(&input, value, is_file)?;
            }
            let implied = index >= declared.len();
            Ok(PlannedInput { name: input.name, kind: input.kind, pattern: input.pattern, value, from, implied })
        })
        .collect()
}

/// Whether `value` is what the input asks for.
///
/// # Errors
/// `input-control`, `input-number`, `input-choice`, `input-secret`, `input-file`, `input-pattern`, `input-pattern-broken`.
pub fn check(input: &Input, value: &str, is_file: &dyn Fn(&str) -> bool) -> Result<()> {
    let wrong = |rule| Diagnostic::error(rule).with("name", input.name.as_str()).with("value", value);
    if value.contains('\0') {
        return wrong("input-control").into();
    }
    match &input.kind {
        InputKind::Number if !is_number(value) => return wrong("input-number").into(),
        InputKind::Choice(choices) if !choices.iter().any(|c| c == value) => {
            return wrong("input-choice").with("choices", choices.clone()).into();
        }
        // What looks like a secret is not repeated in the message.
        InputKind::Secret if Reference::parse(value).is_none() => {
            return Diagnostic::error("input-secret").with("name", input.name.as_str()).into();
        }
        InputKind::File if !is_file(value) => return wrong("input-file").into(),
        _ => {}
    }
    let Some(pattern) = &input.pattern else { return Ok(()) };
    match Regex::new(&format!(r"\A(?:{pattern})\z")) {
        Ok(regex) if regex.is_match(value) => Ok(()),
        Ok(_) => wrong("input-pattern").with("pattern", pattern.as_str()).into(),
        Err(error) => Diagnostic::error("input-pattern-broken")
            .with("name", input.name.as_str())
            .with("pattern", pattern.as_str())
            .with("reason", error.to_string())
            .into(),
    }
}

fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part].iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
}

/// A secret by reference, as only the operator writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// An environment variable.
    Variable(String),
    /// A file; its last line break does not count.
    File(String),
    /// The output of a command, which is given as words, not to a shell.
    Command(String),
}

impl Reference {
    /// Reads `env:NAME`, `file:PATH` or `command:WORDS`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        if rest.trim().is_empty() {
            return None;
        }
        match kind {
            "env" => Some(Self::Variable(rest.to_owned())),
            "file" => Some(Self::File(rest.to_owned())),
            "command" => Some(Self::Command(rest.to_owned())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: InputKind, pattern: Option<&str>, value: &str) -> Result<(), &'static str> {
        let input = Input { name: "n".into(), kind, pattern: pattern.map(Into::into), ..Input::default() };
        check(&input, value, &|path| path == "/there").map_err(|e| e.rule)
    }

    #[test]
    fn each_type_is_checked() {
        let choice = || InputKind::Choice(vec!["self".into(), "authority".into()]);
        assert_eq!(one(InputKind::Number, None, "-1.50"), Ok(()));
        assert_eq!(one(InputKind::Number, None, "1e5"), Err("input-number"));
        assert_eq!(one(InputKind::Number, None, "1; rm"), Err("input-number"));
        assert_eq!(one(choice(), None, "self"), Ok(()));
        assert_eq!(one(choice(), None, "both"), Err("input-choice"));
        assert_eq!(one(InputKind::File, None, "/there"), Ok(()));
        assert_eq!(one(InputKind::File, None, "/gone"), Err("input-file"));
        assert_eq!(one(InputKind::Secret, None, "env:TOKEN"), Ok(()));
        assert_eq!(one(InputKind::Secret, None, "hunter2hunter2"), Err("input-secret"));
        assert_eq!(one(InputKind::String, None, "a\0b"), Err("input-control"));
    }

    #[test]
    fn a_pattern_matches_the_whole_value() {
        let pattern = Some("[a-z]+|[0-9]");
        assert_eq!(one(InputKind::String, pattern, "abc"), Ok(()));
        assert_eq!(one(InputKind::String, pattern, "abc\n"), Err("input-pattern"));
        assert_eq!(one(InputKind::String, pattern, "12"), Err("input-pattern"));
        assert_eq!(one(InputKind::String, Some("("), "x"), Err("input-pattern-broken"));
    }

    #[test]
    fn the_flag_wins_over_file_and_environment() {
        let declared =
            ["a-b", "c", "d", "e"].map(|n| Input { name: n.into(), default: Some("0".into()), ..Input::default() });
        let given = Given::gather(
            &["a-b=1=2".into()],
            Some(("in.yml", "a-b: 3\nc: 4\n")),
            [
                ("VADE_INPUT_A_B", "5"),
                ("VADE_INPUT_C", "6"),
                ("VADE_INPUT_D", "7"),
                ("VADE_INPUT_OTHER", "8"),
                ("HOME", "/"),
            ],
        )
        .unwrap();
        let inputs = resolve(&declared, &["f".into()], &given, &|_| true).unwrap();
        let shown: Vec<_> = inputs.iter().map(|i| (i.name.as_str(), i.value.as_deref(), i.implied)).collect();
        let expected = [
            ("a-b", Some("1=2"), false),
            ("c", Some("4"), false),
            ("d", Some("7"), false),
            ("e", Some("0"), false),
            ("f", None, true),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_is_not_asked_for_is_an_error() {
        let declared = [Input { name: "domain".into(), ..Input::default() }];
        let given = Given::gather(&["domian=x".into()], None, []).unwrap();
        let error = resolve(&declared, &[], &given, &|_| true).unwrap_err();
        assert_eq!((error.rule, &error.args[1].1), ("input-unknown", &vec!["domain".to_owned()].into()));
        assert_eq!(Given::gather(&["domain".into()], None, []).unwrap_err().rule, "input-not-assigned");
        assert_eq!(Given::gather(&[], Some(("i", "a: [1]")), []).unwrap_err().rule, "inputs-type");
    }

    #[test]
    fn a_document_cannot_name_a_secret() {
        let input = Input {
            name: "t".into(),
            kind: InputKind::Secret,
            default: Some("command:cat /etc/passwd".into()),
            ..Input::default()
        };
        assert_eq!(resolve(&[input], &[], &Given::default(), &|_| true).unwrap_err().rule, "input-secret-default");
    }
}
