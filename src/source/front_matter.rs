//! A document's front matter (`DIALECT.md`, "The tree"): the keys that mean something here are typed, all others are kept.

use serde_json::{Map, Value};

use super::yaml;
use crate::diagnostic::{Diagnostic, Place, Result};

/// The front matter of one file, its texts still with their Liquid.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrontMatter {
    /// `title`.
    pub title: Option<String>,
    /// `shortTitle`.
    pub short_title: Option<String>,
    /// `intro`.
    pub intro: Option<String>,
    /// `permissions`.
    pub permissions: Option<String>,
    /// `product`.
    pub product: Option<String>,
    /// `versions`: plan name (as written) and range. Empty where the key is missing or a single string, which means every version.
    pub versions: Vec<(String, String)>,
    /// `topics`.
    pub topics: Vec<String>,
    /// `vade`, as it stands.
    pub vade: Option<Value>,
    /// Every key, these too, as it stands.
    pub all: Map<String, Value>,
    /// The YAML between the `---` lines.
    pub yaml: String,
}

/// A file's text cut into front matter and body.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts<'a> {
    /// The YAML, where there is any.
    pub yaml: Option<&'a str>,
    /// The rest.
    pub body: &'a str,
    /// 1-based line on which the body begins.
    pub body_line: u32,
}

/// Cuts the front matter off: the lines between a first line `---` and the next such line.
#[must_use]
pub fn split(text: &str) -> Parts<'_> {
    let whole = Parts { yaml: None, body: text, body_line: 1 };
    let Some(rest) = text.strip_prefix("---").and_then(|r| r.strip_prefix('\n').or_else(|| r.strip_prefix("\r\n")))
    else {
        return whole;
    };
    let start = text.len() - rest.len();
    let mut at = start;
    for (index, line) in rest.split_inclusive('\n').enumerate() {
        let end = at + line.len();
        if line.trim_end() == "---" {
            let body_line = u32::try_from(index + 3).unwrap_or(u32::MAX);
            return Parts { yaml: Some(&text[start..at]), body: &text[end..], body_line };
        }
        at = end;
    }
    whole
}

impl FrontMatter {
    /// Reads the YAML of `path`; `first_line` is the 1-based line on which it begins.
    ///
    /// # Errors
    /// `front-matter-not-yaml`, `front-matter-not-a-map` and `front-matter-type` with the key's line.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let parts = split(text);
        let Some(yaml) = parts.yaml else { return Ok(Self::default()) };
        let value = yaml::read(yaml).map_err(|e| {
            // The parser's line is that of the YAML; one line of `---` stands before it.
            let line = e.line.max(1) + 1;
            Diagnostic::error("front-matter-not-yaml").with("reason", e.reason).at(Place::find(path, text, line, ""))
        })?;
        let all = match value {
            Value::Object(map) => map,
            Value::Null => Map::new(),
            _ => return Diagnostic::error("front-matter-not-a-map").at(Place::find(path, text, 2, "")).into(),
        };
        let wrong = |key: &str, expected: &'static str| {
            let line = yaml::line_of(yaml, &[key]) + 1;
            Box::new(
                Diagnostic::error("front-matter-type")
                    .with("key", key)
                    .with("expected", expected)
                    .at(Place::find(path, text, line, key)),
            )
        };
        let string = |key: &str| match all.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(s)) => Ok(Some(s.clone())),
            Some(v @ (Value::Number(_) | Value::Bool(_))) => Ok(Some(v.to_string())),
            Some(_) => Err(wrong(key, "text")),
        };
        Ok(Self {
            title: string("title")?,
            short_title: string("shortTitle")?,
            intro: string("intro")?,
            permissions: string("permissions")?,
            product: string("product")?,
            versions: versions(all.get("versions")).map_err(|()| wrong("versions", "versions"))?,
            topics: strings(all.get("topics")).map_err(|()| wrong("topics", "list"))?,
            vade: all.get("vade").cloned(),
            all,
            yaml: yaml.to_owned(),
        })
    }
}

fn versions(value: Option<&Value>) -> Result<Vec<(String, String)>, ()> {
    match value {
        // One string for all plans (`versions: '*'`) says nothing that its absence does not.
        None | Some(Value::Null | Value::String(_)) => Ok(Vec::new()),
        Some(Value::Object(map)) => map
            .iter()
            .map(|(plan, range)| match range {
                Value::String(range) => Ok((plan.clone(), range.clone())),
                Value::Number(number) => Ok((plan.clone(), number.to_string())),
                _ => Err(()),
            })
            .collect(),
        Some(_) => Err(()),
    }
}

fn strings(value: Option<&Value>) -> Result<Vec<String>, ()> {
    match value {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(one)) => Ok(vec![one.clone()]),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| match item {
                Value::String(text) => Ok(text.clone()),
                Value::Number(_) | Value::Bool(_) => Ok(item.to_string()),
                _ => Err(()),
            })
            .collect(),
        Some(_) => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_keys_are_kept() {
        let front = FrontMatter::read(
            "a.md",
            "---\ntitle: 'Back {% data variables.x.y %}'\nversions:\n  ghes: '>=3.1'\nmine: [1]\n---\nbody",
        )
        .unwrap();
        assert_eq!(front.title.as_deref(), Some("Back {% data variables.x.y %}"));
        assert_eq!(front.versions, [("ghes".to_owned(), ">=3.1".to_owned())]);
        assert_eq!(front.all["mine"], serde_json::json!([1]));
    }

    #[test]
    fn a_wrong_type_is_told_with_its_line() {
        let error = FrontMatter::read("a.md", "---\ntitle: x\nintro: [a]\n---\n").unwrap_err();
        let place = error.place.as_ref().unwrap();
        assert_eq!((error.rule, place.line, place.excerpt.as_str()), ("front-matter-type", 3, "intro: [a]"));
    }

    #[test]
    fn no_front_matter_is_no_error() {
        assert_eq!(split("text"), Parts { yaml: None, body: "text", body_line: 1 });
        assert_eq!(split("---\nnever closed\n"), Parts { yaml: None, body: "---\nnever closed\n", body_line: 1 });
        assert_eq!(split("---\na: b\n---\nx").body_line, 4);
    }
}
