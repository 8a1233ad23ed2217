//! Real documents and their translations: what agrees in code, links, Liquid and numbers is not accused of an error.

use std::collections::BTreeMap;

use vademecum::check::{Pair, PairKind, Speeches, flaws};
use vademecum::diagnostic::Severity;
use vademecum::localize::Shelf;
use vademecum::localize::takeover::takeover;
use vademecum::source::Library;

use crate::support::{needs, shared};

/// Code, links, Liquid and numbers of a text, found without anything of the program's own: by patterns.
fn anchors(text: &str) -> BTreeMap<String, usize> {
    let patterns = [r"`[^`]+`", r"\]\([^)]*\)", r"\{%.*?%\}", r"\{\{.*?\}\}", r"https?://[^\s)>]+"];
    let mut rest = text.to_owned();
    let mut found = BTreeMap::new();
    for pattern in patterns {
        let regex = regex_lite::Regex::new(pattern).unwrap();
        for hit in regex.find_iter(&rest) {
            // Spaces in a tag mean nothing.
            *found.entry(hit.as_str().split_whitespace().collect()).or_default() += 1;
        }
        rest = regex.replace_all(&rest, " ").into_owned();
    }
    let digits = regex_lite::Regex::new(r"\d+").unwrap();
    for hit in digits.find_iter(&rest) {
        *found.entry(hit.as_str().to_owned()).or_default() += 1;
    }
    found
}

#[test]
fn hardly_any_pair_that_agrees_is_accused() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let speeches = Speeches::of(Library::embedded_locales());
    for folder in ["pt-BR", "es-XL", "de-DE", "zh-CN"] {
        let shelf = Shelf::at(&library, std::path::Path::new("/nowhere"));
        let taken = takeover(&library, &shelf, folder, folder).unwrap().taken;
        let (mut agreeing, mut accused) = (0_usize, Vec::new());
        for unit in taken.iter().flat_map(|t| &t.import.units) {
            if anchors(&unit.source) != anchors(&unit.found) {
                continue;
            }
            agreeing += 1;
            let (from, to) = (speeches.of_language("en"), speeches.of_language(folder));
            let pair = Pair { source: &unit.source, here: &unit.found, from, to, kind: PairKind::Tree };
            let errors: Vec<_> = flaws(&pair).into_iter().filter(|f| f.severity == Severity::Error).collect();
            if let Some(first) = errors.first() {
                accused.push(format!("{} {:?}\n  {}\n  {}", first.rule, first.args, unit.source, unit.found));
            }
        }
        eprintln!("{folder}: {} of {agreeing} pairs that agree are accused", accused.len());
        assert!(agreeing > 1000, "{folder}: {agreeing} pairs");
        assert!(accused.len() * 20 <= agreeing, "{folder}: {} of {agreeing}\n{}", accused.len(), accused.join("\n"));
    }
}
