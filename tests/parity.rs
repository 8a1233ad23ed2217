//! The corpus, read as its publisher reads it: the same comparison as `../shared/bin/parity`, in every language.

mod support;

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;
use support::{needs, shared};

/// The share of documents that must be equal: one document in each language may differ.
const LEAST: f64 = 0.992;

#[test]
fn english_is_read_as_published() {
    holds("en");
}

#[test]
fn portuguese_is_read_as_published() {
    holds("pt-BR");
}

#[test]
fn spanish_is_read_as_published() {
    holds("es-XL");
}

#[test]
fn german_is_read_as_published() {
    holds("de-DE");
}

#[test]
fn chinese_is_read_as_published() {
    holds("zh-CN");
}

fn holds(language: &str) {
    needs!(shared);
    let shared = shared::folder();
    let oracle =
        std::fs::read_to_string(shared.join(format!("oracle/{language}/enterprise-server@2.22.jsonl"))).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_vade"))
        .args(["export", "--verbatim", "--for", "enterprise-server@2.22", "--lang", language, "--root"])
        .arg(shared.join("corpus"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read: BTreeMap<String, Value> = documents(&String::from_utf8(output.stdout).unwrap());
    let wanted = documents(&oracle);
    let differ: Vec<&String> = wanted
        .iter()
        .filter(|(path, want)| read.get(*path).is_none_or(|got| lists(got) != lists(want)))
        .map(|(p, _)| p)
        .collect();
    #[allow(clippy::cast_precision_loss)]
    let share = 1.0 - differ.len() as f64 / wanted.len() as f64;
    assert!(share >= LEAST, "{share:.4}: {differ:#?}");
}

fn documents(lines: &str) -> BTreeMap<String, Value> {
    let one = |line: &str| {
        let value: Value = serde_json::from_str(line).unwrap();
        (value["path"].as_str().unwrap().to_owned(), value)
    };
    lines.lines().map(one).collect()
}

/// What counts of a document: the starts of its lists, and of each step the text, labels, links, images and code.
fn lists(document: &Value) -> Vec<(u64, Vec<Vec<String>>)> {
    let steps = |list: &Value| list["steps"].as_array().unwrap().iter().map(step).collect();
    let list = |list: &Value| (list["start"].as_u64().unwrap(), steps(list));
    document["lists"].as_array().unwrap().iter().map(list).collect()
}

fn step(step: &Value) -> Vec<String> {
    let texts = |key: &str| -> Vec<String> {
        let text = |v: &Value| v.get("text").unwrap_or(v).as_str().unwrap_or("").to_owned();
        step[key].as_array().into_iter().flatten().map(text).collect()
    };
    let squeezed = |t: &String| t.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect::<String>();
    let last = |t: &str| t.rsplit('/').next().unwrap_or("").to_owned();
    let mut all = vec![squeezed(&step["text"].as_str().unwrap_or("").to_owned())];
    all.extend(texts("bold").iter().map(squeezed).filter(|b| !b.is_empty()).map(|b| format!("bold {b}")));
    let link = |t: &String| format!("link {}", last(t.split('?').next().unwrap_or("").trim_end_matches('/')));
    all.extend(texts("links").iter().map(link));
    all.extend(texts("images").iter().map(|t| format!("image {}", last(t))));
    all.extend(texts("code").iter().map(|t| format!("code {}", squeezed(t))));
    all
}
