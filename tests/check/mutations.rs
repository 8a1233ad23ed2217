//! Mutations of the built-in catalogs: whatever is changed in a unit, `check` reports it, and no digest changes.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use vademecum::check::{Finding, Report};

use vademecum::document::Document;
use vademecum::localize::{Desk, Target, edit};
use vademecum::plan::{Asked, Sites, build, inputs::Given, procedure};
use vademecum::source::Library;

use super::checked;

const LANGUAGES: &[&str] = &["en", "pt-BR", "es", "de", "zh-Hans"];
/// Mutations of each kind in each language.
const EACH: usize = 50;

/// Everything that is embedded, as a tree in memory.
fn builtin() -> BTreeMap<String, String> {
    let library = Library::builtin();
    let mut files: BTreeMap<String, String> = library
        .store()
        .paths("", "")
        .into_iter()
        .filter_map(|p| Some((p.clone(), library.store().read(&p).ok()??)))
        .collect();
    // The settings name the catalogs' folder, which stands beside the documents here.
    files.remove("vade.yml");
    for (path, text) in Library::embedded_locales() {
        let is_catalog = path.contains("/procedures/") || path.contains("/reusables/") || path.ends_with("/labels.ftl");
        if is_catalog || !path.contains('/') {
            files.insert(format!("locales/{path}"), (*text).to_owned());
        }
    }
    files
}

/// A mutation: the file, and its text afterwards.
struct Mutation {
    what: String,
    path: String,
    text: String,
}

/// The places of a kind in an entry of a catalog: byte range in the file and what to write there.
type Places = Vec<(std::ops::Range<usize>, String)>;

fn places(kind: &str, text: &str) -> Places {
    let mut found = Places::new();
    for (id, range) in edit::messages(text) {
        let start = range.start + id.len();
        let entry = &text[start..range.end];
        let mut push = |from: usize, to: usize, new: String| found.push((start + from..start + to, new));
        match kind {
            "code" => between(entry, "`", "`", |from, inner| push(from, from + inner.len(), altered(inner))),
            "url" => between(entry, "](", ")", |from, inner| push(from, from + inner.len(), altered(inner))),
            "number" => {
                // Digits of the prose: not those of code, labels, links or names of variables.
                let mut hidden = false;
                for (at, c) in entry.char_indices() {
                    match c {
                        '`' => hidden = !hidden,
                        '{' | '(' => hidden = true,
                        '}' | ')' => hidden = false,
                        _ => {}
                    }
                    if c.is_ascii_digit() && !hidden {
                        let other = if c == '9' { '1' } else { char::from(c as u8 + 1) };
                        push(at, at + 1, other.to_string());
                    }
                }
            }
            "placeholder" => between(entry, "{ $", " }", |from, inner| {
                push(from, from + inner.len(), format!("{inner}s"));
                push(from - 3, from + inner.len() + 2, String::new());
            }),
            "label" => between(entry, "LABEL(\"", "\")", |from, inner| {
                push(from, from + inner.len(), altered(inner));
                push(from - 9, from + inner.len() + 4, inner.to_owned());
            }),
            "tag" => between(entry, "{ \"{%", "%}\" }", |from, inner| push(from, from + inner.len(), altered(inner))),
            _ => {}
        }
        // What is added is as wrong as what is lost; headings and descriptions name no labels.
        let added = match kind {
            "code" => " `q q`",
            "url" => " [q](q.md)",
            "number" => " 77",
            "placeholder" => " $QQ",
            "label" => " { LABEL(\"Qq\") }",
            "tag" => " { \"{% endif %}\" }",
            _ => "",
        };
        if ["-step-", "-item-", "-text-"].iter().any(|k| id.contains(k)) && !added.is_empty() {
            found.push((range.end..range.end, added.to_owned()));
        }
    }
    found
}

fn between(text: &str, open: &str, close: &str, mut f: impl FnMut(usize, &str)) {
    let mut at = 0;
    while let Some(start) = text[at..].find(open).map(|i| at + i + open.len()) {
        let Some(end) = text[start..].find(close).map(|i| start + i) else { return };
        if end > start {
            f(start, &text[start..end]);
        }
        at = end + close.len();
    }
}

/// The text with its middle letter exchanged.
fn altered(text: &str) -> String {
    let middle = text.chars().count() / 2;
    text.chars().enumerate().map(|(i, c)| if i == middle { if c == 'q' { 'x' } else { 'q' } } else { c }).collect()
}

/// Two steps of a catalog whose words are exchanged.
fn swaps(text: &str) -> Vec<String> {
    let all = edit::messages(text);
    let steps: Vec<_> = all
        .iter()
        .filter(|(id, _)| id.contains("-step-") || !id.contains("-text-") && !id.contains("heading"))
        .collect();
    let mut found = Vec::new();
    for pair in steps.windows(2) {
        let ((a, of_a), (b, of_b)) = (pair[0], pair[1]);
        let (words_a, words_b) = (&text[of_a.start + a.len()..of_a.end], &text[of_b.start + b.len()..of_b.end]);
        if words_a != words_b {
            found.push(
                [
                    &text[..of_a.start + a.len()],
                    words_b,
                    &text[of_a.end..of_b.start + b.len()],
                    words_a,
                    &text[of_b.end..],
                ]
                .concat(),
            );
        }
    }
    found
}

/// At most [`EACH`] mutations of a kind in a language, spread over its catalogs. Where a language has fewer places, each is changed in
/// as many ways as it takes.
fn mutations(kind: &str, language: &str, files: &BTreeMap<String, String>) -> Vec<Mutation> {
    let of_language = files.iter().filter(|(p, _)| {
        p.starts_with(&format!("locales/{language}/procedures/"))
            || p.starts_with(&format!("locales/{language}/reusables/"))
    });
    let mut all = Vec::new();
    for (path, text) in of_language {
        if kind == "step order" {
            for (n, new) in swaps(text).into_iter().enumerate() {
                all.push(Mutation { what: format!("{path} {n}"), path: path.clone(), text: new });
            }
            continue;
        }
        for (range, new) in places(kind, text) {
            let what = format!("{path}: {} > {new}", &text[range.clone()]);
            all.push(Mutation {
                what,
                path: path.clone(),
                text: [&text[..range.start], &new, &text[range.end..]].concat(),
            });
        }
    }
    let step = (all.len() / EACH).max(1);
    all.into_iter().step_by(step).take(EACH).collect()
}

/// The procedure digests of all documents. In the words of the language each step has the actions that are in the digest.
fn digests(library: &Library, language: &str) -> Vec<String> {
    let desk = Desk::new(library, Library::embedded_locales());
    let target = Target { tag: language.to_owned(), folder: None };
    let of = |document: &Document| -> Vec<String> {
        let (given, sites) = (Given::default(), Sites::default());
        let slugs = procedure::procedures(document);
        let digest = |slug: &&str| {
            let asked = Asked { procedure: Some(slug), ..Asked::new(&given, &sites, &[]) };
            build(document, &asked).map(|p| p.procedure_digest().full().to_owned()).unwrap_or_default()
        };
        slugs.iter().map(digest).collect()
    };
    let actions = |document: &Document| -> Vec<_> {
        document.procedures().flat_map(|p| &p.steps.steps).map(|s| (s.id.clone(), s.actions.clone())).collect()
    };
    let source = |path: &String| {
        let source = desk.source(path, None).unwrap();
        assert_eq!(actions(&source), actions(&desk.worded(&source, &target).unwrap()), "{path} in {language}");
        of(&source)
    };
    library.documents().iter().flat_map(source).collect()
}

fn tree(files: &BTreeMap<String, String>) -> Library {
    Library::from_memory(files.iter().map(|(p, t)| (p.clone(), t.clone()))).unwrap()
}

/// The part of the tree that a mutation can touch: one document with its included texts, or all of them, and two languages.
fn part(files: &BTreeMap<String, String>, path: &str, language: &str) -> BTreeMap<String, String> {
    let id = path.split("/procedures/").nth(1).and_then(|p| p.strip_suffix(".ftl"));
    let keeps = |p: &str| {
        let of_document = |name: &str| id.is_none_or(|id| name == id);
        match p.strip_prefix("locales/") {
            Some(rest) => {
                let (tag, file) = rest.split_once('/').unwrap_or(("", rest));
                let is_language = tag.is_empty() || tag == "en" || tag == language || language == "en" && tag == "de";
                let is_document =
                    file.strip_prefix("procedures/").and_then(|f| f.strip_suffix(".ftl")).is_none_or(of_document);
                is_language && is_document
            }
            None => p.contains('/') || p.strip_suffix(".md").is_none_or(of_document),
        }
    };
    files.iter().filter(|(p, _)| keeps(p)).map(|(p, t)| (p.clone(), t.clone())).collect()
}

fn known(report: &Report) -> BTreeSet<String> {
    report.findings.iter().map(Finding::fingerprint).collect()
}

#[test]
fn every_mutation_is_reported_and_none_changes_a_digest() {
    let files = builtin();
    let kinds = ["code", "url", "number", "placeholder", "label", "tag", "step order"];
    let jobs: Vec<(&str, &str)> = kinds.iter().flat_map(|k| LANGUAGES.iter().map(move |l| (*k, *l))).collect();
    let wrong: Vec<String> = jobs
        .par_iter()
        .flat_map(|(kind, language)| {
            let all = mutations(kind, language, &files);
            let mut wrong = Vec::new();
            if all.len() < EACH {
                wrong.push(format!("{kind} {language}: {} mutations only", all.len()));
            }
            let mut befores = BTreeMap::new();
            for mutation in all {
                let (tree_files, known, digests_before) = befores.entry(mutation.path.clone()).or_insert_with(|| {
                    let files = part(&files, &mutation.path, language);
                    let before = tree(&files);
                    let (known, digests) = (known(&checked(&before)), digests(&before, "en"));
                    (files, known, digests)
                });
                let mut tree_files = tree_files.clone();
                tree_files.insert(mutation.path.clone(), mutation.text);
                let after = tree(&tree_files);
                if checked(&after).findings.iter().all(|f| known.contains(&f.fingerprint())) {
                    wrong.push(format!("{kind} {} is not reported", mutation.what));
                }
                if digests(&after, language) != *digests_before {
                    wrong.push(format!("{kind} {} changes a digest", mutation.what));
                }
            }
            wrong
        })
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_built_in_catalogs_have_nothing_to_report() {
    let report = checked(&Library::builtin());
    let shown: Vec<String> = report.findings.iter().map(|f| format!("{:?} {}", f.language, f.diagnostic)).collect();
    assert_eq!(shown, Vec::<String>::new());
}
