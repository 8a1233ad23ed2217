//! YAML, read into JSON values. The only module that names `serde_yaml`, which is deprecated upstream.

use serde_json::Value;

/// Why a text is not YAML: a 1-based line (0 where it is not known) and the parser's own words.
#[derive(Debug)]
pub struct NotYaml {
    /// 1-based line within the text.
    pub line: u32,
    /// What the parser said.
    pub reason: String,
}

/// Reads one YAML document. Aliases are followed up to the parser's own limit, so that an alias bomb is an error.
///
/// # Errors
/// Where the text is not YAML, or holds what JSON cannot (a mapping with a mapping as its key).
pub fn read(text: &str) -> Result<Value, NotYaml> {
    let value: serde_yaml::Value = serde_yaml::from_str(text).map_err(|e| NotYaml {
        line: e.location().map_or(0, |l| u32::try_from(l.line()).unwrap_or(u32::MAX)),
        reason: without_places(&e.to_string()),
    })?;
    Ok(json(value))
}

/// The parser counts lines from the top of the YAML, which is not the top of the file: the place is told apart.
fn without_places(reason: &str) -> String {
    let mut parts = reason.split(" at line ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let rest = rest.strip_prefix(" column ").map_or(rest, |r| r.trim_start_matches(|c: char| c.is_ascii_digit()));
        out.push_str(rest);
    }
    out
}

fn json(value: serde_yaml::Value) -> Value {
    use serde_yaml::Value as Yaml;
    match value {
        Yaml::Null => Value::Null,
        Yaml::Bool(b) => Value::Bool(b),
        Yaml::Number(n) => serde_json::to_value(&n).unwrap_or(Value::Null),
        Yaml::String(s) => Value::String(s),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(json).collect()),
        Yaml::Mapping(map) => Value::Object(map.into_iter().map(|(k, v)| (key(k), json(v))).collect()),
        Yaml::Tagged(tagged) => json(tagged.value),
    }
}

fn key(value: serde_yaml::Value) -> String {
    match json(value) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The 1-based line on which the key at `path` stands in block-style YAML; the deepest one that is found on the way, else 1. `[2]` in
/// the path is the third item of a list.
#[must_use]
pub fn line_of(text: &str, path: &[&str]) -> u32 {
    let mut found = 1;
    let mut wanted = path.iter();
    let Some(mut name) = wanted.next() else { return found };
    let mut depth = 0;
    // The items of the list that are passed by, and their indentation.
    let (mut items, mut item_indent) = (0, None);
    for (index, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let rest = line.trim_start().trim_start_matches("- ").trim_start_matches(['"', '\'']);
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        if indent < depth && !(indent + 1 == depth && line.trim_start().starts_with("- ")) {
            break;
        }
        if let Some(item) = name.strip_prefix('[').and_then(|n| n.strip_suffix(']')) {
            // A list may stand as far left as its key.
            let dashed = line.trim_start().starts_with("- ") || line.trim() == "-";
            if !dashed || item_indent.is_some_and(|i| i != indent) {
                continue;
            }
            item_indent = Some(indent);
            if item.parse() != Ok(items) {
                items += 1;
                continue;
            }
            found = u32::try_from(index + 1).unwrap_or(u32::MAX);
            (depth, items, item_indent) = (indent, 0, None);
            match wanted.next() {
                Some(next) => name = next,
                None => break,
            }
        }
        let is_it =
            rest.strip_prefix(name).is_some_and(|r| r.trim_start_matches(['"', '\'']).trim_start().starts_with(':'));
        if is_it && (indent > 0 || found == 1) {
            found = u32::try_from(index + 1).unwrap_or(u32::MAX);
            depth = indent + 1;
            // The rest of the path may stand on the same line, in flow style.
            match wanted.next() {
                Some(next) => name = next,
                None => break,
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_is_read_as_json() {
        let value = read("a: 1\nb: [x, '*']\nc: {d: true}\n3: z").unwrap();
        assert_eq!(value, serde_json::json!({"a": 1, "b": ["x", "*"], "c": {"d": true}, "3": "z"}));
    }

    #[test]
    fn an_error_has_its_line() {
        let error = read("a: 1\nb: [x\n").unwrap_err();
        assert!(error.line >= 2, "{error:?}");
    }

    #[test]
    fn an_alias_bomb_is_an_error() {
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for i in 1..9 {
            let refs = vec![format!("*a{}", i - 1); 10].join(",");
            bomb.push_str(&format!("a{i}: &a{i} [{refs}]\n"));
        }
        assert!(read(&bomb).is_err());
    }

    #[test]
    fn a_key_is_found_where_it_stands() {
        let text = "title: x\nvade:\n  inputs:\n    name: { type: string }\n  steps:\n    name: { effect: read }\n";
        assert_eq!(line_of(text, &["vade", "steps", "name", "effect"]), 6);
        assert_eq!(line_of(text, &["vade", "inputs", "name"]), 4);
        assert_eq!(line_of(text, &["title"]), 1);
        let list = "a:\n  - x: 1\n    y: 2\n  - x: 3\n    y: 4\nb:\n- c: 1\n- d: 2\n";
        assert_eq!(line_of(list, &["a", "[1]", "y"]), 5);
        assert_eq!(line_of(list, &["a", "[0]", "x"]), 2);
        assert_eq!(line_of(list, &["b", "[1]", "d"]), 8);
        assert_eq!(line_of("a: [{ x: 1 }]\nx: 2\n", &["a", "[0]", "x"]), 1);
    }
}
