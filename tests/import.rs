//! Translated trees taken over into catalogs, held against the corpus.

mod support;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use support::{needs, shared};
use vademecum::localize::subject::{document_catalog, of_document};
use vademecum::localize::sync::update;
use vademecum::localize::takeover::{Takeover, paired, takeover};
use vademecum::localize::{Catalog, Shelf, collapse, cut, pattern, tags, wording};
use vademecum::source::{Library, split};
use vademecum::words::Locales;

/// The corpus's folders, the languages of their catalogs, and the least share of units that find a partner.
const FOLDERS: &[(&str, &str, f64)] =
    &[("pt-BR", "pt-BR", 97.0), ("es-XL", "es", 96.0), ("de-DE", "de", 97.0), ("zh-CN", "zh-Hans", 97.0)];

/// The corpus, and what was taken over of it: read once for all tests.
fn corpus() -> &'static (Library, Vec<Takeover>) {
    static CORPUS: OnceLock<(Library, Vec<Takeover>)> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let library = Library::open(&shared::folder().join("corpus")).unwrap();
        let shelf = Shelf::of(&library);
        let all = FOLDERS.iter().map(|(folder, tag, _)| takeover(&library, &shelf, folder, tag).unwrap()).collect();
        (library, all)
    })
}

#[test]
fn nearly_every_unit_of_the_corpus_finds_its_translation() {
    needs!(shared);
    for ((folder, _, least), takeover) in FOLDERS.iter().zip(&corpus().1) {
        let (found, all) = paired(&takeover.taken);
        let fuzzy: usize = takeover.taken.iter().flat_map(|t| &t.import.units).filter(|u| u.fuzzy).count();
        #[allow(clippy::cast_precision_loss)]
        let percent = 100.0 * found as f64 / all as f64;
        println!(
            "{folder}: {found} of {all} units paired ({percent:.2} %), {fuzzy} of them fuzzy, {} labels disputed",
            takeover.disputed.len()
        );
        assert!(percent >= *least, "{folder}: {percent:.2} %");
    }
}

/// Prints pairs to be read by a person: `VADE_SAMPLE=25 VADE_SKIP=17 cargo test --test import sample -- --ignored --nocapture`.
#[test]
#[ignore = "prints pairs to be read by a person"]
fn sample() {
    needs!(shared);
    let number =
        |name: &str, otherwise: usize| std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(otherwise);
    let (count, skipped) = (number("VADE_SAMPLE", 25), number("VADE_SKIP", 17));
    for ((folder, ..), takeover) in FOLDERS.iter().zip(&corpus().1) {
        let units: Vec<_> = takeover.taken.iter().flat_map(|t| &t.import.units).filter(|u| !u.fuzzy).collect();
        // A fixed stride is as good as chance here, and can be read again.
        for unit in units.iter().skip(skipped).step_by(units.len().div_ceil(count)) {
            println!("{folder} {}\n  {}\n  {}", unit.id, unit.source, unit.words);
        }
    }
}

#[test]
fn a_catalog_gives_back_what_was_imported() {
    needs!(shared);
    let (mut units, mut lost) = (0, Vec::new());
    for ((folder, language, _), takeover) in FOLDERS.iter().zip(&corpus().1) {
        for unit in takeover.taken.iter().flat_map(|t| &t.import.units) {
            let tag = language.parse().unwrap();
            let ftl = format!("{} = {}\n", unit.id, pattern(&unit.words, true));
            let words = Catalog::read(&tag, &[&ftl]).text(&unit.id, &unit.source);
            units += 1;
            // A tag that the translation lost or added cannot be resolved: such units are fuzzy.
            if words.as_deref() != Some(&unit.words) && !unit.fuzzy {
                lost.push(format!("{folder} {} {:?} {words:?}", unit.id, unit.words));
            }
        }
    }
    assert!(units > 20_000, "{units} units were looked at");
    assert!(lost.is_empty(), "{} of {units}: {}", lost.len(), some(&lost));
}

fn some(lost: &[String]) -> String {
    lost.iter().take(8).cloned().collect::<Vec<_>>().join("\n")
}

/// The signs of a text that the "labels, repaired Liquid and repaired emphasis aside" leaves: no tags, no bold or quoted
/// text, no emphasis, no white space, no escapes.
fn prose(text: &str, labels: bool) -> String {
    let mut out = String::new();
    let mut at = 0;
    for tag in tags(text) {
        out.push_str(&text[at..tag.range.start]);
        at = tag.range.end;
    }
    out.push_str(&text[at..]);
    if labels {
        out = out.split("**").step_by(2).collect();
    }
    out.chars().filter(|c| !c.is_whitespace() && !matches!(c, '*' | '_' | '\\')).collect()
}

/// Whether all of `part` stands in `whole`, in order.
fn is_within(part: &str, whole: &str) -> bool {
    let mut rest = whole.chars();
    part.chars().all(|c| rest.any(|other| other == c))
}

/// What stands in the worded text in place of each unit of the source. What is between units is there as it was.
fn in_place<'a>(source: &str, worded: &'a str) -> Vec<&'a str> {
    let units = cut(source);
    if units.is_empty() {
        return Vec::new();
    }
    let mut at = units[0].range.start;
    assert_eq!(source[..at], worded[..at]);
    let mut found = Vec::new();
    for (index, unit) in units.iter().enumerate() {
        let gap = &source[unit.range.end..units.get(index + 1).map_or(source.len(), |next| next.range.start)];
        let original = &source[unit.range.clone()];
        let rest = &worded[at..];
        let is_original = rest.strip_prefix(original).is_some_and(|r| r.starts_with(gap));
        let length = if is_original {
            original.len()
        } else if gap.is_empty() {
            rest.len()
        } else {
            rest.find(gap).unwrap_or_else(|| panic!("{gap:?} is not behind {original:?} in {rest}"))
        };
        found.push(&rest[..length]);
        at += length + gap.len();
    }
    assert_eq!(worded[at..].trim(), "");
    found
}

#[test]
fn the_source_worded_from_the_catalog_says_what_the_translated_file_says() {
    needs!(shared);
    let (library, all) = corpus();
    let words = || Locales::of(Library::embedded_locales()).lexicon("en");
    let english = update(library, &Shelf::of(library), &[], &|_| words()).unwrap().files;
    for ((folder, language, _), takeover) in FOLDERS.iter().zip(all) {
        let store = library.store();
        let own = ["content", "data"].into_iter().flat_map(|f| store.paths(f, ""));
        let mut files: BTreeMap<String, String> =
            own.filter_map(|path| Some((path.clone(), store.read(&path).ok()??))).collect();
        let catalogs = english.iter().chain(&takeover.files);
        files.extend(catalogs.map(|(path, text)| (format!("locales/{path}"), text.clone())));
        let tree = Library::from_memory(files).unwrap();
        let shelf = Shelf::of(&tree);
        let (mut units, mut exact, mut lost) = (0, 0, Vec::new());
        for path in tree.documents() {
            let id = tree.id(path);
            let catalog = document_catalog(&id);
            let Some(taken) = takeover.taken.iter().find(|t| t.catalog == catalog) else { continue };
            let source = tree.document(path, None).unwrap().unwrap();
            let Ok(entries) = of_document(&source) else { continue };
            let entries: Vec<_> = shelf
                .with_ids(entries, "en", &catalog)
                .into_iter()
                .filter(|e| e.line > 1 || !e.heading.is_empty())
                .collect();
            let (worded, _) = wording::document(&source, &id, "en", &shelf, language);
            let there = in_place(split(&source.text).body, split(&worded.text).body);
            assert_eq!(there.len(), entries.len(), "{folder} {path}");
            for (entry, shown) in entries.iter().zip(&there) {
                let Some(unit) = taken.import.units.iter().find(|u| u.id == entry.id) else { continue };
                if unit.fuzzy {
                    continue;
                }
                units += 1;
                let labelled = entry.text.contains("**");
                let (shown, found) = (prose(shown, labelled), prose(&unit.found, false));
                exact += usize::from(shown == found);
                let good = if labelled { is_within(&shown, &found) } else { shown == found };
                if !good {
                    lost.push(format!(
                        "{folder} {path} {}\n  file  {}\n  shown {shown}",
                        entry.id,
                        collapse(&unit.found)
                    ));
                }
            }
        }
        println!("{folder}: {units} units, {exact} of them without a difference, {} lost", lost.len());
        assert!(units > 2_500, "{folder}: {units} units were looked at");
        assert!(lost.is_empty(), "{} of {units}:\n{}", lost.len(), some(&lost));
    }
}
