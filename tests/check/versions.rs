//! Every version that a tree speaks of is checked, and what is so in some of them only says in which.

use vademecum::check::{self, Asked, Report};
use vademecum::localize::Desk;
use vademecum::report::check::{Manner, json, text};
use vademecum::source::{Library, Version};

use super::lexicon;

const FRONT: &str = "---\ntitle: Title\nversions: { ghes: '>=3.0', ghec: '*' }\n---\n\n";

/// A document of these versions with its German translation.
fn tree(source: &str, german: &str) -> Library {
    Library::from_memory([
        ("content/x.md".to_owned(), format!("{FRONT}{source}")),
        ("data/variables/a.yml".to_owned(), "b: c\n".to_owned()),
        ("data/reusables/a/b.md".to_owned(), "{% ifversion ghes < 3.2 %}{{ nothing.there }}{% endif %}\n".to_owned()),
        ("translations/de/content/x.md".to_owned(), format!("{FRONT}{german}").replace("Title", "Titel")),
    ])
    .unwrap()
}

fn checked(library: &Library, versions: &[&str]) -> Report {
    let desk = Desk::new(library, Library::embedded_locales());
    let versions = versions.iter().map(|v| Version::parse(v, None).unwrap()).collect();
    check::run(&desk, Library::embedded_locales(), &Asked { versions, ..Asked::default() })
}

/// Each finding that a reading has: what, where, and in which versions where not in all.
fn shown(report: &Report) -> Vec<String> {
    let place = |f: &check::Finding| f.diagnostic.place.as_ref().map_or(0, |p| p.line);
    let read = report.findings.iter().filter(|f| matches!(f.diagnostic.rule, "steps-differ" | "expression-unknown"));
    read.map(|f| format!("{}:{} {}", f.diagnostic.rule, place(f), f.versions.join(" ")).trim().to_owned()).collect()
}

const STEPS: &str = "1. Open the page.\n{% ifversion ghec %}1. Click **Save**.\n{% endif %}1. Click **Done**.\n";
/// In the cloud's version the second step is part of the first.
const LOST: &str = "1. Öffnen Sie die Seite.\n{% ifversion ghec %}Klicken Sie auf **Save**.\n{% endif %}1. Klicken Sie auf **Done**.\n";

#[test]
fn a_step_that_is_lost_in_one_version_is_told_with_it() {
    let report = checked(&tree(STEPS, LOST), &[]);
    assert_eq!(report.versions, ["ghec", "ghes-3.0", "ghes-3.2", "ghes-3.5", "ghes-3.6"]);
    assert_eq!(shown(&report), ["steps-differ:6 ghec"]);
}

#[test]
fn what_is_so_in_all_versions_names_none() {
    let source = "1. Open the page.\n1. Wait{% ifversion ghec %} here{% endif %}.\n1. Click **Done**.\n";
    let german = "1. Öffnen Sie die Seite.\n1. Klicken Sie auf **Done**.\n";
    // Though the step reads differently in one of them.
    assert_eq!(shown(&checked(&tree(source, german), &[])), ["steps-differ:6"]);
}

#[test]
fn an_included_text_has_versions_of_its_own() {
    let source = "Text.\n\n{% data reusables.a.b %}\n";
    let report = checked(&tree(source, "Ein Text.\n\n{% data reusables.a.b %}\n"), &[]);
    assert_eq!(shown(&report), ["expression-unknown:1 ghes-3.0"]);
}

#[test]
fn only_the_versions_that_are_asked_for_are_read() {
    let library = tree(STEPS, LOST);
    assert_eq!(shown(&checked(&library, &["ghes-3.5"])), Vec::<String>::new());
    assert_eq!(shown(&checked(&library, &["ghec"])), ["steps-differ:6"]);
    assert_eq!(shown(&checked(&library, &["ghes-3.4", "ghec"])), ["steps-differ:6 ghec"]);
    // The document is not for it: there is nothing to read.
    assert_eq!(shown(&checked(&library, &["fpt"])), Vec::<String>::new());
}

#[test]
fn people_and_programs_are_told_the_versions() {
    let source = "Text.\n\n{% ifversion ghes < 3.6 or ghec %}{{ nothing.there }}{% endif %}\n";
    let report = checked(&tree(source, &source.replace("Text", "Ein Text")), &[]);
    let manner = Manner { width: 60, coloured: false, notes: false, seconds: None };
    let first = text(&report, &lexicon("en"), &manner);
    insta::assert_snapshot!(first.split("\n\n").next().unwrap(), @r"
    content/x.md:8  expression-unknown
        warning: `nothing.there` has no value and shows nothing
        8 | … < 3.6 or ghec %}{{ nothing.there }}{% endif %}
        only in ghec and ghes-3.0–3.5
        next: use a variable that the document or the tree
        defines
    ");
    let value: serde_json::Value = serde_json::from_str(&json(&report, &lexicon("en"))).unwrap();
    assert_eq!(value[0]["versions"], serde_json::json!(["ghec", "ghes-3.0", "ghes-3.2", "ghes-3.5"]));
}
