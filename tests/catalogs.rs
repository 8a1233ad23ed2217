//! Catalogs over the years: any text survives one, and a later source makes stale what moved and nothing else.

mod support;

use std::collections::{BTreeMap, HashMap};

use support::{Folder, needs, shared, vade};
use vademecum::cli;
use vademecum::document::{Document, Inline, Step, Words};
use vademecum::localize::status::{Counts, status};
use vademecum::localize::subject::Subject;
use vademecum::localize::subject::found_in_body;
use vademecum::localize::sync::update;
use vademecum::localize::takeover::takeover;
use vademecum::localize::{Catalog, Desk, Shelf, Target, collapse, each_words, pattern};
use vademecum::source::{Library, Store, Wording, split};
use vademecum::words::{Lexicon, Locales};

fn english() -> Lexicon {
    Locales::of(Library::embedded_locales()).lexicon("en")
}

#[test]
fn every_unit_of_the_corpus_goes_into_a_catalog_and_comes_back() {
    needs!(shared);
    let store = Store::Folder(shared::folder().join("corpus").canonicalize().unwrap());
    let (mut units, mut lost) = (0, Vec::new());
    for path in store.paths("", ".md") {
        let text = store.read(&path).unwrap().unwrap();
        let found = found_in_body(split(&text).body, 1);
        for labels in [true, false] {
            let entry = |(at, unit): (usize, &_)| {
                let unit: &vademecum::localize::import::Found = unit;
                let pattern = pattern(&unit.text, labels);
                format!("u{at} ={}{pattern}\n", if pattern.starts_with('\n') { "" } else { " " })
            };
            let ftl: String = found.iter().enumerate().map(entry).collect();
            let catalog = Catalog::read(&"en".parse().unwrap(), &[&ftl]);
            for (at, unit) in found.iter().enumerate() {
                units += 1;
                if catalog.text(&format!("u{at}"), &unit.text).as_deref() != Some(&unit.text) {
                    lost.push(format!("{path}: {}", unit.text));
                }
            }
        }
    }
    println!("{units} units, {} lost", lost.len());
    assert!(units > 50_000, "{units}");
    assert!(lost.is_empty(), "{} of {units}: {}", lost.len(), lost[..lost.len().min(5)].join("\n"));
}

type Files = BTreeMap<String, String>;

/// The source's side of a tree.
fn source(name: &str) -> Files {
    let store = Store::Folder(shared::folder().join(name).canonicalize().unwrap());
    let paths = ["content", "data"].into_iter().flat_map(|f| store.paths(f, ""));
    paths.filter_map(|path| Some((path.clone(), store.read(&path).ok()??))).collect()
}

/// The seeds with catalogs in place of the translated tree of that folder.
fn imported(folder: &str, language: &str) -> Files {
    let library = Library::open(&shared::folder().join("seeds")).unwrap();
    let shelf = Shelf::of(&library);
    let mut catalogs = update(&library, &shelf, &[], &|_| english()).unwrap().files;
    catalogs.extend(takeover(&library, &shelf, folder, language).unwrap().files);
    let mut files = source("seeds");
    files.extend(catalogs.into_iter().map(|(path, text)| (format!("locales/{path}"), text)));
    files
}

const SEEDS: &[(&str, &str)] = &[("pt-BR", "pt-BR"), ("es-ES", "es"), ("de-DE", "de"), ("zh-CN", "zh-Hans")];

fn steps(document: &Document) -> Vec<&Step> {
    document.procedures().flat_map(|p| &p.steps.steps).collect()
}

/// The labels of a step as the product shows them, and its words without them.
fn parts(words: &Words) -> (Vec<String>, String) {
    let (mut labels, mut rest) = (Vec::new(), Vec::new());
    for inline in &words.inlines {
        match inline {
            Inline::Strong(inner) => labels.push(vademecum::document::plain(inner)),
            Inline::Label { source, .. } => labels.push(source.clone()),
            other => rest.push(other.clone()),
        }
    }
    (labels, vademecum::document::plain(&rest).chars().filter(|c| !c.is_whitespace()).collect())
}

#[test]
fn imported_seeds_read_as_their_translators_wrote_them() {
    needs!(shared);
    let tree = Library::open(&shared::folder().join("seeds")).unwrap();
    let desk = Desk::new(&tree, Library::embedded_locales());
    let mut compared = 0;
    for (folder, language) in SEEDS {
        let library = Library::from_memory(imported(folder, language)).unwrap();
        let catalogs = Desk::new(&library, Library::embedded_locales());
        for path in library.documents() {
            let Ok(source) = desk.source(path, Some("ghes-3.4")) else { continue };
            let folder = Some((*folder).to_owned());
            let theirs = desk.worded(&source, &Target { tag: folder.clone().unwrap(), folder }).unwrap();
            let ours = catalogs.worded(&source, &Target { tag: (*language).to_owned(), folder: None }).unwrap();
            for ((source, theirs), ours) in steps(&source).iter().zip(steps(&theirs)).zip(steps(&ours)) {
                let (Some(source), Some(theirs), Some(ours)) = (source.words(), theirs.words(), ours.words()) else {
                    continue;
                };
                if ours.language.is_some() {
                    assert!(theirs.language.is_some(), "{language}: no words for {}", theirs.plain());
                    continue;
                }
                let (english, _) = parts(source);
                let (labels, prose) = parts(ours);
                assert_eq!(labels, english, "{language}: {}", ours.plain());
                if theirs.language.is_some() {
                    // The tree does not line up there; the catalog does.
                    continue;
                }
                let whole: String = theirs.plain().chars().filter(|c| !c.is_whitespace()).collect();
                let mut rest = whole.chars();
                assert!(prose.chars().all(|c| rest.any(|o| o == c)), "{language}:\n{prose}\n{whole}");
                compared += 1;
            }
        }
    }
    assert!(compared > 35, "{compared} steps were compared");
}

/// The ids of a tree's units by catalog and text.
fn units(library: &Library) -> HashMap<(String, String), Vec<String>> {
    let shelf = Shelf::of(library);
    let all = vademecum::localize::status::catalogs(library, &shelf);
    let mut units: HashMap<_, Vec<String>> = HashMap::new();
    for Subject { catalog, entries, .. } in all {
        entries.into_iter().for_each(|e| units.entry((catalog.clone(), collapse(&e.text))).or_default().push(e.id));
    }
    units
}

#[test]
fn a_later_source_makes_stale_what_moved_and_keeps_the_rest() {
    needs!(shared);
    let before = Library::from_memory(source("seeds")).unwrap();
    let known = units(&before);
    for (folder, language) in SEEDS {
        let mut files: Files = imported(folder, language).into_iter().filter(|f| f.0.starts_with("locales/")).collect();
        let old_english: Vec<(String, String)> = files.clone().into_iter().collect();
        files.extend(source("seeds-next"));
        let library = Library::from_memory(files.clone()).unwrap();
        let shelf = Shelf::of(&library);
        let update = update(&library, &shelf, &[], &|_| english()).unwrap();
        files.extend(update.files.into_iter().map(|(path, text)| (format!("locales/{path}"), text)));

        let library = Library::from_memory(files).unwrap();
        let shelf = Shelf::of(&library);
        let mut all = Counts::default();
        status(&library, &shelf).iter().filter(|r| r.language == *language).for_each(|r| all.add(&r.counts));
        println!("{language}: {all:?}");
        let mut kept = 0;
        for Subject { catalog, entries, .. } in vademecum::localize::status::catalogs(&library, &shelf) {
            let Some(translations) = shelf.catalog(language, &catalog) else { continue };
            for entry in entries {
                let Some(words) = translations.text(&entry.id, &entry.text) else { continue };
                let state = shelf.lock().state(&format!("{catalog}#{}", entry.id), language, &entry.text, &words);
                let same = known.get(&(catalog.clone(), collapse(&entry.text)));
                match same {
                    Some(ids) => {
                        assert!(ids.contains(&entry.id), "a unit that did not move keeps its id: {ids:?} {}", entry.id);
                        assert!(matches!(state, Wording::Own | Wording::Fuzzy), "{} {state:?}", entry.id);
                        kept += 1;
                    }
                    None => assert!(
                        matches!(state, Wording::Stale | Wording::StaleMinor),
                        "{language} {}: a moved unit is {state:?}",
                        entry.id
                    ),
                }
            }
        }
        assert!(
            kept > 0 && all.stale + all.stale_minor > 0 && all.missing > 0 && all.orphan > 0 || *folder == "zh-CN",
            "{language}: {all:?}"
        );
        // Nothing that a translator wrote is touched.
        for (path, text) in old_english.iter().filter(|f| f.0.starts_with(&format!("locales/{language}/"))) {
            assert_eq!(library.store().read(path).unwrap().as_ref(), Some(text), "{path}");
        }

        let desk = Desk::new(&library, Library::embedded_locales());
        for path in library.documents() {
            let source = desk.source(path, None).unwrap();
            let worded = desk.worded(&source, &Target { tag: (*language).to_owned(), folder: None }).unwrap();
            let mut said: Vec<Wording> = Vec::new();
            let mut english = Vec::new();
            each_words(&source.blocks, &mut |words: &Words| english.push(words.plain()));
            let mut at = 0;
            each_words(&worded.blocks, &mut |words: &Words| {
                // A unit that has no words of its own language is the source's as it is now, and says so.
                if words.wording == Wording::Stale || words.wording == Wording::Source && words.language.is_some() {
                    assert_eq!((words.plain(), words.language.as_deref()), (english[at].clone(), Some("en")));
                }
                said.push(words.wording);
                at += 1;
            });
            if *language != "zh-Hans" {
                assert!(said.contains(&Wording::Own) && said.contains(&Wording::Stale), "{language} {said:?}");
            }
        }
    }
}

/// A tree with a Chinese catalog in a folder of that name, and what its `vade.yml` says.
fn chinese(folder: &str, settings: &str) -> Library {
    Library::from_memory([
        ("vade.yml", settings),
        ("content/x.md", "# Backup\n\n1. Wait a minute.\n"),
        ("locales/en/procedures/x.ftl", "backup-heading = Backup\nbackup-step-1 = Wait a minute.\n"),
        (format!("locales/{folder}/procedures/x.ftl").as_str(), "backup-step-1 = 请稍候。\n"),
    ])
    .unwrap()
}

#[test]
fn a_languages_folder_may_have_another_name() {
    for (folder, settings, tag) in
        [("zh-Hans", "", "zh-Hans"), ("zh-CN", "folders: { zh-Hans: zh-CN }", "zh-Hans"), ("zh_CN", "", "zh_CN")]
    {
        let library = chinese(folder, settings);
        let desk = Desk::new(&library, Library::embedded_locales());
        let source = desk.source("content/x.md", None).unwrap();
        let worded = desk.worded(&source, &Target { tag: "zh-Hans".into(), folder: None }).unwrap();
        assert_eq!(steps(&worded)[0].words().unwrap().plain().trim(), "请稍候。", "{folder}");
        let shelf = Shelf::of(&library);
        assert_eq!(shelf.languages(), [tag]);
        let files = update(&library, &shelf, &[], &|_| english()).unwrap().files;
        assert!(files["l10n.lock"].contains(&format!("procedures/x#backup-step-1\t{tag}\t")), "{files:#?}");
        assert_eq!(
            shelf.path("zh-Hans", "procedures/y"),
            format!("{}/procedures/y.ftl", if settings.is_empty() { "zh-Hans" } else { folder })
        );
    }
}

#[test]
fn settings_of_catalogs_are_checked() {
    for (settings, rule) in [
        ("folders: zh-CN", "settings-type"),
        ("folders: { zh-Hans: ../zh }", "settings-type"),
        ("on-change: sometimes", "settings-type"),
        ("preview-base: [a]", "settings-type"),
    ] {
        let found = Library::from_memory([("vade.yml", settings), ("content/x.md", "# X\n")]).unwrap_err();
        assert_eq!(found.rule, rule, "{settings}");
    }
}

/// As an editor on another system leaves it: a mark at the start, other line ends, comments.
#[test]
fn import_leaves_what_is_in_a_catalog_as_it_was() {
    let there = "\u{FEFF}# Ours\r\nx-heading = Sicherung\r\n\r\n\r\n-term = T\r\n# The end\r\n";
    let library = Library::from_memory([
        ("content/x.md", "# X\n\n1. Click **Save** now.\n1. Wait a minute.\n"),
        ("data/variables/p.yml", "n: N\n"),
        ("translations/de/content/x.md", "# Y\n\n1. Klicken Sie auf **Sichern**.\n1. Warten Sie eine Minute.\n"),
        ("locales/de/procedures/x.ftl", there),
    ])
    .unwrap();
    let files = takeover(&library, &Shelf::of(&library), "de", "de").unwrap().files;
    let text = &files["de/procedures/x.ftl"];
    let added = "x-step-1 = Klicken Sie auf { LABEL(\"Save\") }.\r\nx-step-2 = Warten Sie eine Minute.\r\n";
    assert_eq!(*text, format!("{there}{added}"));
    assert_eq!(files["de/labels.ftl"], "label-save = Sichern\n");
}

/// A translation that asks for something else is told, step by step, and ends a build in CI.
#[test]
fn translations_that_ask_for_something_else_are_told() {
    let files = [
        ("content/x.md", "# X\n\n1. Click **Save**.\n1. Click **Close**, then wait.\n1. Think.\n"),
        ("data/variables/p.yml", "n: N\n"),
        ("translations/de/content/x.md", "# X\n\n1. Klicken Sie auf **Save**.\n1. Warten Sie.\n1. Denken Sie nach.\n"),
    ];
    let root = Folder::of("agreement", &files);
    let run = |args: &[&str]| vade(&root, &[], &[&["l10n", "status", "--agreement"], args].concat());
    let (exit, out, err) = run(&["--min", "90"]);
    assert_eq!(exit, cli::Exit::Findings);
    insta::assert_snapshot!(format!("{out}{err}"), @r"
    de  ██████······  50%
        1 of 2 translated steps ask for the same
        x: 1 of 2 translated steps ask for the same
          Click **Close**, then wait.  [click +]
          Warten Sie.  [instruct]
    error: Less than 90% of the translated steps ask for the same: de
      = next: read the steps above: mend the translation, or the cues of the
              language
    ");
    let (exit, out, _) = run(&["--format", "json", "--min", "40"]);
    assert_eq!(exit, cli::Exit::Done);
    insta::assert_snapshot!(out, @r#"
    [
      {
        "language": "de",
        "document": "x",
        "pairs": 2,
        "differences": [
          {
            "source": {
              "text": "Click **Close**, then wait.",
              "site": null,
              "actions": [
                "click +"
              ]
            },
            "translation": {
              "text": "Warten Sie.",
              "site": null,
              "actions": [
                "instruct"
              ]
            }
          }
        ]
      }
    ]
    "#);
}
