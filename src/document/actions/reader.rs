//! Reads typed values out of YAML that became JSON, and says what is wrong where.

use serde_json::{Map, Value as Json};

use crate::diagnostic::{Diagnostic, Place, Result};
use crate::nearest::nearest;
use crate::source::line_of;

/// A place among the keys of a YAML text.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    path: &'a str,
    text: &'a str,
    yaml: &'a str,
    keys: Vec<String>,
}

impl<'a> Reader<'a> {
    /// The place named by `keys` in `yaml`, which is the front matter of `text`, or all of it.
    pub(crate) fn new(path: &'a str, text: &'a str, yaml: &'a str, keys: &[&str]) -> Self {
        Self { path, text, yaml, keys: keys.iter().map(|k| (*k).to_owned()).collect() }
    }

    /// The place of `key` in this one.
    pub(crate) fn at(&self, key: &str) -> Self {
        let mut inner = self.clone();
        inner.keys.push(key.to_owned());
        inner
    }

    /// The item of a list here, from 0.
    pub(crate) fn item(&self, index: usize) -> Self {
        self.at(&format!("[{index}]"))
    }

    /// Its name for people: `steps.export.actions[0].click`.
    fn name(&self) -> String {
        self.keys.join(".").replace(".[", "[")
    }

    fn place(&self, keys: &[String]) -> Place {
        let names: Vec<&str> = keys.iter().map(String::as_str).collect();
        // One line of `---` stands before a front matter.
        let above = u32::from(self.text.len() != self.yaml.len());
        let line = line_of(self.yaml, &names) + above;
        // A key that is not on that line is within a list or map that is: its own key, or the one around it.
        let on_line = |name: &str| {
            let excerpt = self.text.lines().nth(line.saturating_sub(1) as usize)?;
            let at = position(excerpt, name);
            (at != usize::MAX).then(|| (excerpt.to_owned(), at))
        };
        for name in names.iter().rev().filter(|n| !n.starts_with('[')) {
            if let Some((excerpt, at)) = on_line(name) {
                let count = |s: &str| u32::try_from(s.chars().count()).unwrap_or(u32::MAX);
                let (column, length) = (count(&excerpt[..at]) + 1, count(name));
                return Place { path: self.path.to_owned(), line, column, length, excerpt };
            }
        }
        Place::find(self.path, self.text, line, "")
    }

    /// This place in the file.
    pub(crate) fn here(&self) -> Place {
        self.place(&self.keys)
    }

    /// That the value here is not what is expected.
    pub(crate) fn wrong(&self, expected: &'static str) -> Box<Diagnostic> {
        let key = self.name();
        Box::new(Diagnostic::error("vade-type").with("key", key).with("expected", expected).at(self.place(&self.keys)))
    }

    /// That `name` is none of `names`.
    pub(crate) fn unknown(&self, rule: &'static str, name: &str, names: &[&str]) -> Box<Diagnostic> {
        let near = nearest(name, names.iter().copied());
        let known: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
        let found = Diagnostic::error(rule).with("name", name).with("near", near).with("known", known);
        Box::new(found.at(self.place(&self.keys)))
    }

    /// A map that has only keys of `known`.
    pub(crate) fn map<'v>(&self, value: &'v Json, known: &[&str]) -> Result<&'v Map<String, Json>> {
        let Json::Object(map) = value else { return Err(self.wrong("map")) };
        let Some(key) = map.keys().find(|k| !known.contains(&k.as_str())) else { return Ok(map) };
        let inner = self.at(key);
        Diagnostic::error("vade-key-unknown")
            .with("key", key.as_str())
            .with("near", nearest(key, known.iter().copied()))
            .with("known", known.iter().map(|k| (*k).to_owned()).collect::<Vec<_>>())
            .at(self.place(&inner.keys))
            .into()
    }

    /// The entries of a map, in the order in which the text has them.
    pub(crate) fn entries<'v>(&self, value: Option<&'v Json>) -> Result<Vec<(&'v String, &'v Json)>> {
        let map = match value {
            None | Some(Json::Null) => return Ok(Vec::new()),
            Some(Json::Object(map)) => map,
            Some(_) => return Err(self.wrong("map")),
        };
        let names: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        let line = line_of(self.yaml, &names) as usize;
        let start: usize = self.yaml.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let below = &self.yaml[start..];
        let below =
            self.keys.last().and_then(|k| below.find(k.as_str()).map(|i| &below[i + k.len()..])).unwrap_or(below);
        let mut entries: Vec<_> = map.iter().collect();
        entries.sort_by_key(|(key, _)| position(below, key));
        Ok(entries)
    }

    /// A map of texts, in the order in which the text has them.
    pub(crate) fn texts(&self, value: Option<&Json>) -> Result<Vec<(String, String)>> {
        self.entries(value)?.into_iter().map(|(k, v)| Ok((k.clone(), self.at(k).scalar(v)?))).collect()
    }

    /// A list; empty where there is none.
    pub(crate) fn list<'v>(&self, value: Option<&'v Json>) -> Result<&'v [Json]> {
        match value {
            None | Some(Json::Null) => Ok(&[]),
            Some(Json::Array(items)) => Ok(items),
            Some(_) => Err(self.wrong("list")),
        }
    }

    /// A list of texts; empty where there is none.
    pub(crate) fn strings(&self, value: Option<&Json>) -> Result<Vec<String>> {
        self.list(value)?.iter().enumerate().map(|(i, v)| self.item(i).scalar(v)).collect()
    }

    /// A regular expression.
    pub(crate) fn pattern(&self, value: Option<&Json>) -> Result<Option<String>> {
        let text = self.text(value)?;
        match text {
            Some(text) if regex_lite::Regex::new(&text).is_err() => Err(self.wrong("pattern")),
            text => Ok(text),
        }
    }

    /// A JSON path.
    pub(crate) fn json_path(&self, value: Option<&Json>) -> Result<Option<String>> {
        let text = self.text(value)?;
        match text {
            Some(text) if !text.starts_with('$') => Err(self.wrong("json-path")),
            text => Ok(text),
        }
    }

    /// A text, number or truth value, as text.
    pub(crate) fn scalar(&self, value: &Json) -> Result<String> {
        match value {
            Json::String(text) => Ok(text.clone()),
            Json::Number(_) | Json::Bool(_) => Ok(value.to_string()),
            _ => Err(self.wrong("text")),
        }
    }

    /// A text.
    pub(crate) fn text(&self, value: Option<&Json>) -> Result<Option<String>> {
        value.filter(|v| !v.is_null()).map(|v| self.scalar(v)).transpose()
    }

    /// One of some words.
    pub(crate) fn one_of(&self, value: Option<&Json>, words: &[&str]) -> Result<Option<String>> {
        let text = self.text(value)?;
        match text {
            Some(text) if !words.contains(&text.as_str()) => {
                Err(self.none_of(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>()))
            }
            text => Ok(text),
        }
    }

    /// That the value here is none of some words.
    pub(crate) fn none_of(&self, words: &[String]) -> Box<Diagnostic> {
        let mut problem = self.wrong("one-of");
        problem.args.push(("words", words.to_vec().into()));
        problem
    }

    /// A whole number.
    pub(crate) fn whole(&self, value: Option<&Json>) -> Result<Option<i64>> {
        match value {
            None | Some(Json::Null) => Ok(None),
            Some(v) => v.as_i64().map(Some).ok_or_else(|| self.wrong("number")),
        }
    }

    /// Yes or no; no where it is not said.
    pub(crate) fn flag(&self, value: Option<&Json>) -> Result<bool> {
        match value {
            None | Some(Json::Null) => Ok(false),
            Some(Json::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.wrong("true-or-false")),
        }
    }

    /// A time span as `30s`, `5m`, `2h`, `7d` or a number of seconds; in seconds.
    pub(crate) fn seconds(&self, value: Option<&Json>) -> Result<Option<u64>> {
        let Some(text) = self.text(value)? else { return Ok(None) };
        let text = text.trim();
        let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
        let factor = match unit.trim() {
            "" | "s" => 1,
            "m" => 60,
            "h" => 3600,
            "d" => 86_400,
            _ => return Err(self.wrong("duration")),
        };
        let seconds = digits.parse::<u64>().ok().and_then(|n| n.checked_mul(factor)).filter(|s| *s > 0);
        seconds.map(Some).ok_or_else(|| self.wrong("duration"))
    }
}

/// Where `key` stands as a key in `text`.
fn position(text: &str, key: &str) -> usize {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let stands = |at: usize| {
        let before = text[..at].trim_end_matches(['"', '\'']).chars().next_back();
        let after = text[at + key.len()..].trim_start_matches(['"', '\'']).trim_start_matches(' ');
        !before.is_some_and(part_of_name) && after.starts_with(':')
    };
    text.match_indices(key).map(|(at, _)| at).find(|at| stands(*at)).unwrap_or(usize::MAX)
}
