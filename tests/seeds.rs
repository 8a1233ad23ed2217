//! The five source documents, in their tree and alone: the same steps in every language.

mod support;

use support::{needs, shared};
use vademecum::document::{Document, Step};
use vademecum::localize::{Desk, Detector, Target};
use vademecum::source::{Library, Wording};

const MANUAL: &str = "syncing-license-usage-between-github-enterprise-server-and-github-enterprise-cloud";
const AUTOMATIC: &str = "enabling-automatic-user-license-sync-for-your-enterprise";

fn steps(document: &Document) -> Vec<&Step> {
    document.procedures().flat_map(|p| &p.steps.steps).collect()
}

fn lines(document: &Document) -> Vec<String> {
    let line = |step: &&Step| {
        let words = step.words();
        let language = words.and_then(|w| w.language.clone()).map_or_else(String::new, |l| format!("[{l}] "));
        format!("{}. {language}{}", step.number, words.map(|w| w.plain().trim().to_owned()).unwrap_or_default())
    };
    steps(document).iter().map(line).collect()
}

fn worded(id: &str, folder: &str, version: &str) -> Document {
    let library = Library::open(&shared::folder().join("seeds")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let found = library.find(id).unwrap();
    let source = desk.source(&found.path, Some(version)).unwrap();
    let folder = (folder != "en").then(|| folder.to_owned());
    let target = Target { tag: folder.clone().unwrap_or_else(|| "en".into()), folder };
    desk.worded(&source, &target).unwrap()
}

/// The language that the steps' words speak for.
fn spoken(document: &Document) -> String {
    let text: String = steps(document).iter().filter_map(|s| s.words()).map(|w| w.plain() + "\n").collect();
    Detector::of(Library::embedded_locales().iter().copied()).language(&text).unwrap_or("?").to_owned()
}

#[test]
fn the_manual_document_has_twelve_steps_in_four_languages() {
    needs!(shared);
    for (folder, language) in [("en", "en"), ("pt-BR", "pt-BR"), ("es-ES", "es"), ("de-DE", "de")] {
        let document = worded(MANUAL, folder, "ghes-3.4");
        let numbers: Vec<u64> = steps(&document).iter().map(|s| s.number).collect();
        assert_eq!((numbers, spoken(&document).as_str()), ((1..=12).collect(), language), "{:#?}", lines(&document));
    }
}

#[test]
fn the_automatic_document_has_three_steps_in_three_languages() {
    needs!(shared);
    for (folder, language) in [("en", "en"), ("es-ES", "es"), ("zh-CN", "zh-Hans")] {
        let document = worded(AUTOMATIC, folder, "ghes-3.4");
        let numbers: Vec<u64> = steps(&document).iter().map(|s| s.number).collect();
        assert_eq!((numbers, spoken(&document).as_str()), ((1..=3).collect(), language), "{:#?}", lines(&document));
    }
}

#[test]
fn a_unit_that_exists_in_english_only_is_marked_alone() {
    needs!(shared);
    let german = worded(MANUAL, "de-DE", "ghes-3.4");
    let marked: Vec<u64> = steps(&german)
        .iter()
        .filter(|s| s.words().is_some_and(|w| w.wording == Wording::Source))
        .map(|s| s.number)
        .collect();
    assert_eq!(marked, [1], "de-DE has no access-enterprise");
}

#[test]
fn each_document_can_be_read_alone() {
    needs!(shared);
    let seeds = shared::folder().join("seeds/translations");
    let cases = [
        ("pt-BR/content/billing/managing-your-license-for-github-enterprise", MANUAL, "pt-BR", 10),
        ("es-ES/content/billing/managing-your-license-for-github-enterprise", MANUAL, "es", 10),
        ("de-DE/content/billing/managing-your-license-for-github-enterprise", MANUAL, "de", 10),
        ("es-ES/content/admin/configuration/configuring-github-connect", AUTOMATIC, "es", 3),
        ("zh-CN/content/admin/configuration/configuring-github-connect", AUTOMATIC, "zh-Hans", 3),
    ];
    for (folder, id, language, count) in cases {
        let library = Library::alone(&seeds.join(folder).join(format!("{id}.md"))).unwrap();
        let desk = Desk::new(&library, Library::embedded_locales());
        let document = desk.source(&library.documents()[0], None).unwrap();
        assert_eq!((document.language.as_str(), steps(&document).len()), (language, count), "{folder}");
        assert!(document.without_source);
    }
}
