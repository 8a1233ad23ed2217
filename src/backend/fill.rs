//! Values in a request. They arrive as data: whatever a value holds, it stays in its place.

use std::fmt::Write as _;

use super::Values;
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::placeholders;

/// Puts values in a text in place of their names (`$name`). What no value has stays as it is where `must` is false.
fn fill(
    text: &str,
    values: &Values,
    must: bool,
    put: &mut dyn FnMut(&str, &str, &str) -> Result<String>,
) -> Result<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(name) = name_at(rest) else {
            filled.push('$');
            rest = &rest[1..];
            continue;
        };
        match values.get(&name) {
            Some(value) => filled.push_str(&put(&filled, &name, value)?),
            None if must => return Diagnostic::error("value-not-known").with("name", name).into(),
            None => filled.extend(["$", name.as_str()]),
        }
        rest = &rest[1 + name.len()..];
    }
    filled.push_str(rest);
    Ok(filled)
}

/// The name after the `$` that `text` begins with, as the plan reads it.
fn name_at(text: &str) -> Option<String> {
    let end = text[1..].find('$').map_or(text.len(), |i| i + 1);
    placeholders(&text[..end]).into_iter().next()
}

fn not_sendable<T>(name: &str) -> Result<T> {
    Diagnostic::error("value-not-sendable").with("name", name).into()
}

/// A path with its query. Values are percent-encoded, so that none of them adds a segment or a parameter.
///
/// # Errors
/// `value-not-known`; `value-not-sendable` where a segment would be empty or lead upwards.
pub(super) fn path(text: &str, values: &Values) -> Result<String> {
    let mut last = String::new();
    let filled = fill(text, values, true, &mut |_, name, value| {
        name.clone_into(&mut last);
        Ok(encoded(value))
    })?;
    let whole = filled.split('?').next().unwrap_or_default();
    let odd = |segment: &str| matches!(segment, "." | "..");
    let given = text.split('?').next().unwrap_or_default();
    // A segment may be empty only where the document itself leaves it so.
    let empty = whole.split('/').filter(|s| s.is_empty()).count() > given.split('/').filter(|s| s.is_empty()).count();
    if whole.split('/').any(odd) || empty { not_sendable(&last) } else { Ok(filled) }
}

/// Everything but letters, digits and `-_.~` percent-encoded (RFC 3986, section 2.3).
pub(super) fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => text.push(byte as char),
            _ => drop(write!(text, "%{byte:02X}")),
        }
        text
    })
}

/// A header.
///
/// # Errors
/// `value-not-known`; `value-not-sendable` where the value holds more than visible ASCII.
pub(super) fn header(text: &str, values: &Values) -> Result<String> {
    fill(text, values, true, &mut |_, name, value| {
        if value.bytes().all(|b| (0x20..0x7f).contains(&b)) { Ok(value.to_owned()) } else { not_sendable(name) }
    })
}

/// A body of that content type. In JSON a value is a string, or a number where it stands outside of one.
///
/// # Errors
/// `value-not-sendable` where the kind of content is not known and the value could break out of it.
pub(super) fn body(text: &str, kind: &str, values: &Values) -> Result<String> {
    fill(text, values, false, &mut |before, name, value| match kind {
        _ if kind.ends_with("json") => Ok(json(before, value)),
        "application/x-www-form-urlencoded" => Ok(encoded(value)),
        "text/plain" | "" => Ok(value.to_owned()),
        _ if kind.ends_with("xml") || kind == "text/html" => Ok(value
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;")),
        _ if value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)) => Ok(value.to_owned()),
        _ => not_sendable(name),
    })
}

fn json(before: &str, value: &str) -> String {
    let string = serde_json::Value::from(value).to_string();
    if in_string(before) {
        return string[1..string.len() - 1].to_owned();
    }
    let is_number = serde_json::from_str::<serde_json::Number>(value).is_ok();
    if is_number { value.trim().to_owned() } else { string }
}

/// Whether the end of `text` stands within a JSON string.
fn in_string(text: &str) -> bool {
    let (mut inside, mut escaped) = (false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            _ => {}
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        let inputs = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Values { inputs, ..Values::default() }
    }

    #[test]
    fn values_stand_where_they_are_named() {
        let values = values(&[("org", "a b/../c?d"), ("n", "5"), ("up", ".."), ("none", "")]);
        assert_eq!(
            path("/orgs/$org/x?q=$org&n=$n", &values).unwrap(),
            "/orgs/a%20b%2F..%2Fc%3Fd/x?q=a%20b%2F..%2Fc%3Fd&n=5"
        );
        assert_eq!(path("/orgs/$up/x", &values).unwrap_err().rule, "value-not-sendable");
        assert_eq!(path("/orgs/$none/x", &values).unwrap_err().rule, "value-not-sendable");
        assert_eq!(path("/orgs/$other", &values).unwrap_err().rule, "value-not-known");
        assert_eq!(path("/a/?b=$n$5", &values).unwrap(), "/a/?b=5$5");
        assert_eq!(header("token $org", &values).unwrap(), "token a b/../c?d");
    }

    #[test]
    fn in_json_a_value_is_a_string_or_a_number() {
        let values = values(&[("t", "a\"b\\\n"), ("n", "-1.5"), ("i", "0012")]);
        let filled =
            body(r#"{"a": "x $t", "b": $t, "c": $n, "d": $i, "q": "query($owner)"}"#, "application/json", &values);
        let expected = r#"{"a": "x a\"b\\\n", "b": "a\"b\\\n", "c": -1.5, "d": "0012", "q": "query($owner)"}"#;
        assert_eq!(filled.unwrap(), expected);
    }

    proptest! {
        #[test]
        fn no_value_changes_the_shape_of_a_request(value in any::<String>()) {
            let values = values(&[("v", &value)]);
            if let Ok(filled) = path("/a/$v/b?c=$v&d=1", &values) {
                let url = url::Url::parse("http://h").unwrap().join(&filled).unwrap();
                let segments: Vec<&str> = url.path_segments().unwrap().collect();
                prop_assert_eq!((segments.len(), segments[0], segments[2]), (3, "a", "b"));
                let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
                prop_assert_eq!(pairs, [("c".to_owned(), value.clone()), ("d".to_owned(), "1".to_owned())]);
                prop_assert_eq!(url.host_str(), Some("h"));
            }
            let filled = body(r#"{"a": "$v", "b": ["$v"], "c": 1}"#, "application/json", &values).unwrap();
            let read: serde_json::Value = serde_json::from_str(&filled).unwrap();
            prop_assert_eq!(read, serde_json::json!({"a": value, "b": [value], "c": 1}));
            if let Ok(line) = header("x: $v", &values) {
                prop_assert!(!line.contains(['\r', '\n']));
            }
        }
    }
}
