//! Canonical JSON and its digest: the same bytes for the same data, whatever the program, the map's order or the machine.

use std::fmt::{self, Write as _};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A SHA-256 over canonical JSON.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(String);

impl Digest {
    /// The digest of that data.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        Self(sha256_hex(canonical(value).as_bytes()))
    }

    /// All 64 hexadecimal digits, lower case.
    #[must_use]
    pub fn full(&self) -> &str {
        &self.0
    }

    /// The first 12 digits in groups of four, as a reader compares them: `7f3a 91c0 2be4`.
    #[must_use]
    pub fn short(&self) -> String {
        format!("{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..12])
    }

    /// Whether `given` names this digest: at least its first 12 digits, in groups or not.
    #[must_use]
    pub fn is_named_by(&self, given: &str) -> bool {
        let given: String =
            given.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_lowercase();
        (12..=64).contains(&given.len()) && self.0.starts_with(&given)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short())
    }
}

/// The SHA-256 of `bytes` in lower-case hexadecimal digits.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// `bytes` as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// JSON without white space, keys sorted by code point, numbers in their shortest form: an integral float is an integer.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    push(value, &mut text);
    text
}

fn push(value: &Value, text: &mut String) {
    match value {
        Value::Object(map) => {
            // The map may keep insertion order, depending on what other crates ask of serde_json.
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            text.push('{');
            for (index, key) in keys.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                push(&Value::String(key.clone()), text);
                text.push(':');
                push(&map[key], text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                push(item, text);
            }
            text.push(']');
        }
        Value::Number(number) => match number.as_f64() {
            // Below 2^53 every integral float is exactly that integer.
            #[allow(clippy::cast_possible_truncation)]
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0 => {
                let _ = write!(text, "{}", float as i64);
            }
            _ => text.push_str(&number.to_string()),
        },
        other => text.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_and_floats_have_one_form() {
        let value = json!({"b": [1.0, 1, 0.5], "a": {"d": null, "c": "ü\n\"x\""}});
        assert_eq!(canonical(&value), r#"{"a":{"c":"ü\n\"x\"","d":null},"b":[1,1,0.5]}"#);
    }

    #[test]
    fn a_digest_is_named_by_its_first_groups() {
        let digest = Digest::of(&json!({}));
        assert_eq!(digest.full(), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assert_eq!(digest.short(), "4413 6fa3 55b3");
        for (given, named) in [
            ("4413 6fa3 55b3", true),
            ("44136fa355b3", true),
            ("44136FA355B3678a", true),
            ("4413 6fa3", false),
            ("4413 6fa3 55b4", false),
        ] {
            assert_eq!(digest.is_named_by(given), named, "{given}");
        }
    }
}
