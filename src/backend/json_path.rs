//! The part of JSON path that expectations and captures need: `$.a.b[0]['c d']`.

use serde_json::Value;

/// A path into JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonPath(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Key(String),
    Index(usize),
}

/// The text is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPath;

impl JsonPath {
    /// Reads a path.
    ///
    /// # Errors
    /// Where the text is none.
    pub fn parse(text: &str) -> Result<Self, NotAPath> {
        let mut rest = text.trim().strip_prefix('$').ok_or(NotAPath)?;
        let mut parts = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('.') {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                if end == 0 {
                    return Err(NotAPath);
                }
                parts.push(Part::Key(after[..end].to_owned()));
                rest = &after[end..];
            } else {
                let (inner, after) = rest.strip_prefix('[').and_then(|r| r.split_once(']')).ok_or(NotAPath)?;
                let quoted = ['\'', '"'].iter().find_map(|q| inner.strip_prefix(*q)?.strip_suffix(*q));
                parts.push(match quoted {
                    Some(key) => Part::Key(key.to_owned()),
                    None => Part::Index(inner.parse().map_err(|_| NotAPath)?),
                });
                rest = after;
            }
        }
        Ok(Self(parts))
    }

    /// What stands there.
    #[must_use]
    pub fn find<'a>(&self, value: &'a Value) -> Option<&'a Value> {
        self.0.iter().try_fold(value, |value, part| match part {
            Part::Key(key) => value.get(key),
            Part::Index(index) => value.get(index),
        })
    }
}

/// A value as text: strings without their quotes.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_are_followed() {
        let value = json!({"a": [{"b c": 1}, {"d": "x"}]});
        let at = |path: &str| JsonPath::parse(path).map(|p| p.find(&value).map(shown));
        assert_eq!(at("$.a[0]['b c']"), Ok(Some("1".into())));
        assert_eq!(at("$.a[1].d"), Ok(Some("x".into())));
        assert_eq!(at("$.a[2]"), Ok(None));
        assert_eq!(at("$"), Ok(Some(r#"{"a":[{"b c":1},{"d":"x"}]}"#.into())));
        for bad in ["a", "$.", "$..a", "$[x]", "$[0"] {
            assert_eq!(at(bad), Err(NotAPath), "{bad}");
        }
    }
}
