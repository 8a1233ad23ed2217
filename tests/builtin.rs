//! The built-in procedures: complete in every language, and the same in each.

use vademecum::document::actions::Tools;
use vademecum::document::{Document, Words};
use vademecum::localize::{Desk, Target, coverage, each_words};
use vademecum::source::{Library, Wording};

fn each(mut f: impl FnMut(&Document, &Document)) {
    let library = Library::builtin();
    let desk = Desk::new(&library, Library::embedded_locales());
    let languages = desk.shelf().languages();
    assert!(!languages.is_empty());
    for path in library.documents() {
        let source = desk.source(path, None).unwrap();
        for tag in &languages {
            let worded = desk.worded(&source, &Target { tag: tag.clone(), folder: None }).unwrap();
            f(&source, &worded);
        }
    }
}

#[test]
fn every_unit_is_worded_in_every_language() {
    let mut missing = Vec::new();
    each(|_, worded| {
        let mut note = |words: &Words| {
            if words.wording != Wording::Own {
                missing.push(format!("{} {} {:?}: {}", worded.language, worded.id, words.wording, words.plain()));
            }
        };
        note(&worded.title);
        [&worded.short_title, &worded.intro, &worded.permissions].into_iter().flatten().for_each(&mut note);
        each_words(&worded.blocks, &mut note);
        let coverage = coverage(worded);
        assert!(coverage.all > 10, "{} has hardly any units", worded.id);
    });
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn steps_and_actions_are_the_sources() {
    each(|source, worded| {
        let actions = |d: &Document| -> Vec<_> {
            d.procedures()
                .flat_map(|p| &p.steps.steps)
                .map(|s| (s.number, s.id.clone(), s.site.clone(), s.actions.clone()))
                .collect()
        };
        assert_eq!(actions(source), actions(worded), "{} in {}", source.id, worded.language);
        assert!(worded.findings.is_empty(), "{} in {}: {:?}", source.id, worded.language, worded.findings);
    });
}

/// A translation's actions are never taken from it; but a person who reads it must be told to do what they say.
#[test]
fn the_words_of_each_language_ask_for_the_same_actions() {
    let tools = Tools::of(Library::embedded_locales(), &Library::builtin());
    each(|source, worded| {
        let mut reread = worded.clone();
        tools.attach(&mut reread).unwrap();
        let steps = |d: &Document| -> Vec<_> { d.procedures().flat_map(|p| p.steps.steps.clone()).collect() };
        for (own, read) in steps(source).iter().zip(&steps(&reread)) {
            assert_eq!(own.actions, read.actions, "step {} of {} in {}", own.number, source.id, worded.language);
        }
    });
}
