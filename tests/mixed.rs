//! One tree, written by people of five languages: each procedure in its author's, all of them run, shown and built in all five.

#![cfg(unix)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use support::Folder;
use support::own::{Own as _, actions};
use vademecum::cli::Exit;

const LANGUAGES: [&str; 5] = ["en", "pt-BR", "es", "de", "zh-Hans"];

/// An English tree with a procedure that was begun in each of the five languages; their ids.
fn five_authors(folder: &Folder, kind: &str) -> [(&'static str, String); 5] {
    folder.good("", &["init", "t", "--source-lang", "en"]);
    LANGUAGES.map(|language| {
        let id = format!("from-{}", language.to_lowercase());
        folder.good("t", &["new", &id, "--source-lang", language, "--kind", kind]);
        (language, id)
    })
}

#[test]
fn whatever_language_its_author_writes_a_procedure_is_one_plan_in_five_wordings() {
    let folder = Folder::new("plans");
    for kind in ["mixed", "web"] {
        let ids = five_authors(&folder, kind);
        let says = |id: &str| folder.read(&format!("t/content/{id}.md")).contains("\n  language: ");
        assert_eq!(ids.each_ref().map(|(_, id)| says(id)), [false, true, true, true, true], "English need not be said");
        let mut all = BTreeSet::new();
        let mut titles: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (written, id) in &ids {
            let mut digests = BTreeSet::new();
            for language in LANGUAGES {
                let plan = folder.json("t", &["run", id, "--dry-run", "--format", "json", "--lang", language]);
                digests.insert(plan["procedure_digest"].as_str().unwrap().to_owned());
                all.insert(serde_json::to_string(&actions(&plan)).unwrap());
                titles.entry(language).or_default().insert(plan["title"].as_str().unwrap().to_owned());
                let shown = folder.json("t", &["show", id, "--format", "json", "--lang", language]).to_string();
                assert!(!shown.contains(r#""wording":"source""#), "{written} in {language}: {shown}");
            }
            assert_eq!(digests.len(), 1, "{written}: {digests:?}");
        }
        assert_eq!(all.len(), 1, "the same is done, whoever wrote it and whoever reads it");
        assert!(titles.values().all(|t| t.len() == 1), "a reader does not see who wrote it: {titles:#?}");
        assert_eq!(titles.values().collect::<BTreeSet<_>>().len(), 5);

        let tested = folder.json("t", &["test", "--format", "json", "--min", "100"]);
        for document in tested.as_array().unwrap() {
            assert_eq!(document["tests"][0]["languages"].as_array().unwrap().len(), 5, "{document}");
        }
        std::fs::remove_dir_all(folder.join("t")).unwrap();
    }
}

#[test]
fn a_document_is_translated_into_the_languages_that_it_is_not_written_in() {
    let folder = Folder::new("catalogs");
    let ids = five_authors(&folder, "web");
    let checked = folder.good("t", &["check"]);
    assert!(checked.starts_with("Nothing to report in 6 documents, 5 languages"), "{checked}");
    let rows = folder.json("t", &["l10n", "status", "--format", "json", "--min", "100"]);
    for (written, id) in &ids {
        let catalog = format!("procedures/{id}");
        let of = rows.as_array().unwrap().iter().filter(|row| row["catalog"] == catalog.as_str());
        let languages: BTreeSet<&str> = of.filter_map(|row| row["language"].as_str()).collect();
        assert_eq!(languages, LANGUAGES.into_iter().filter(|l| l != written).collect(), "{id}");
    }
    // Translators find the source, and where each unit stands, in the language that it is written in.
    let source = folder.read("t/locales/de/procedures/from-de.ftl");
    assert!(source.contains("# § Schritt 1 von „Verlangen“"), "{source}");
    // So it is with topics, each in the catalog of its language.
    let of_topics = |path: &str| folder.read(&format!("t/locales/{path}.ftl"));
    assert!(of_topics("de/topics-de").contains("= Sicherheit"), "{}", of_topics("de/topics-de"));
    assert!(of_topics("en/topics-de").contains("= Security"), "{}", of_topics("en/topics-de"));
    let listed = folder.json("t", &["list", "--topic", "Security", "--lang", "en", "--format", "json"]);
    assert_eq!(listed.as_array().unwrap().len(), 5, "{listed}");
    // Nothing is left to extract, and what is translated into the tree's own language stays.
    folder.good("t", &["l10n", "extract"]);
    let lock = folder.read("t/locales/l10n.lock");
    assert!(folder.good("t", &["l10n", "extract"]).contains("nothing to change"));
    assert!(lock.contains("procedures/from-de#title\ten\t") && !lock.contains("procedures/from-de#title\tde\t"));

    // An edit makes stale what is not German, until a person says that it still holds.
    let text = folder.read("t/content/from-de.md");
    folder.write(
        "t/content/from-de.md",
        text.replacen("{#save-policy}", "Das dauert einen Augenblick. {#save-policy}", 1),
    );
    folder.good("t", &["l10n", "extract"]);
    let stale = |rows: &Value| -> Vec<String> {
        let rows = rows.as_array().unwrap().iter().filter(|r| r["stale"] != 0);
        rows.map(|r| format!("{} {}", r["catalog"].as_str().unwrap(), r["language"].as_str().unwrap())).collect()
    };
    let rows = folder.json("t", &["l10n", "status", "--format", "json"]);
    assert_eq!(stale(&rows), ["en", "es", "pt-BR", "zh-Hans"].map(|l| format!("procedures/from-de {l}")));
    let (exit, _, err) = folder.vade("t", &["l10n", "accept", "from-de", "--lang", "de"]);
    assert_eq!(exit, Exit::Usage, "{err}");
    folder.good("t", &["l10n", "accept", "from-de", "--lang", "en"]);
    let rows = folder.json("t", &["l10n", "status", "--format", "json"]);
    assert_eq!(stale(&rows).len(), 3);

    folder.good("t", &["l10n", "pseudo"]);
    let pseudo = folder.good("t", &["show", "from-de", "--lang", "en-XA"]);
    assert!(pseudo.contains("⟦Ẑẇ") && pseudo.contains("Settings"), "{pseudo}");
}

#[test]
fn the_site_has_every_document_in_every_language() {
    let folder = Folder::new("site");
    let ids = five_authors(&folder, "shell");
    assert!(folder.good("t", &["check"]).starts_with("Nothing to report in 6 documents, 5 languages"));
    // One of them is not translated into Spanish.
    std::fs::remove_file(folder.join("t/locales/es/procedures/from-de.ftl")).unwrap();
    folder.good("t", &["build", "--out", "runbooks", "--quiet"]);
    for language in LANGUAGES {
        let index = folder.read(&format!("t/runbooks/{language}/index.html"));
        let title = folder.json("t", &["run", "from-en", "--dry-run", "--format", "json", "--lang", language]);
        let title = title["title"].as_str().unwrap().to_owned();
        for (written, id) in &ids {
            let page = folder.read(&format!("t/runbooks/{language}/{id}.html"));
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{page}");
            for other in LANGUAGES.iter().filter(|l| **l != language) {
                let there = format!("hreflang=\"{other}\" href=\"../{other}/{id}.html\"");
                assert!(page.contains(&there), "{there}: {page}");
            }
            // Whatever its author calls the topic, it is one, at one address, and the reader has a word for it.
            let topic = "<li class=\"topic\"><a href=\"index.html#topic-backup\">";
            assert_eq!(page.matches(topic).count(), 1, "{id} in {language}: {page}");
            let is_missing = (*written, language) == ("de", "es");
            assert_eq!(page.contains("<p lang=\"de\""), is_missing, "{id} in {language}");
            let link = if is_missing {
                "<a href=\"from-de.html\" lang=\"de\">Ordner sichern</a>".to_owned()
            } else {
                format!("<a href=\"{id}.html\">{title}</a>")
            };
            assert!(index.contains(&link), "{link} in {index}");
        }
    }
    let listed = folder.json("t", &["list", "--format", "json", "--lang", "es"]);
    let of = |id: &str| listed.as_array().unwrap().iter().find(|e| e["id"] == id).unwrap().clone();
    assert_eq!(of("from-de")["languages"], serde_json::json!({ "de": 1.0, "en": 1.0, "pt-BR": 1.0, "zh-Hans": 1.0 }));
    assert_eq!(of("from-de")["title"], "Ordner sichern", "what is not translated is told as it stands");
    assert_eq!(of("from-en")["languages"].as_object().unwrap().len(), 5);
    // Where no language is asked for, each is exported as its author wrote it.
    let (exit, exported, _) = folder.vade("t", &["export"]);
    let languages = exported.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["language"].clone());
    assert_eq!(
        (exit, languages.collect::<Vec<_>>()),
        (Exit::Done, ["en", "de", "en", "es", "pt-BR", "zh-Hans"].map(Into::into).to_vec())
    );
}

const GERMAN: &str = "---\ntitle: Wartung melden\nvade: { language: de }\n---\n\n## Melden\n\n{% data reusables.site.settings %}\n1. Klicken Sie auf **Save**.\n1. Melden Sie {% data variables.team.name %} das Ende.\n\n## Danach\n\n- {% data reusables.site.note %}\n";

/// A German document that includes English texts of its tree, with the catalogs of these languages.
fn with_includes(folder: &Folder) {
    for (path, text) in [
        ("vade.yml", "source-language: en\n"),
        ("content/melden.md", GERMAN),
        ("data/reusables/site/settings.md", "1. In the left sidebar, click **Settings**.\n"),
        ("data/reusables/site/note.md", "Close the ticket.\n"),
        ("data/variables/team.yml", "name: Operations\n"),
        ("locales/es/procedures/melden.ftl", "title = Avisar del mantenimiento\nmelden-heading = Avisar\n"),
    ] {
        folder.write(&format!("t/{path}"), text);
    }
    folder.good("t", &["l10n", "extract"]);
}

#[test]
fn what_is_in_another_language_than_the_readers_says_in_which() {
    let folder = Folder::new("includes");
    with_includes(&folder);
    let shown = |language: &str| folder.good("t", &["show", "melden", "--lang", language]);
    insta::assert_snapshot!(shown("de"), @r#"
    Wartung melden                                                                            3 Schritte

    Melden

       1  In the left sidebar, click Settings. [en]
       2  Klicken Sie auf Save.
       3  Melden Sie Operations das Ende.

    Danach

      • Close the ticket. [en]
    "#);
    insta::assert_snapshot!(shown("en"), @r#"
    Wartung melden [de]                                                                          3 steps

    Melden [de]

       1  In the left sidebar, click Settings.
       2  Klicken Sie auf Save. [de]
       3  Melden Sie Operations das Ende. [de]

    Danach [de]

      • Close the ticket.
    "#);
    insta::assert_snapshot!(shown("es"), @r#"
    Avisar del mantenimiento                                                                     3 pasos

    Avisar

       1  In the left sidebar, click Settings. [en]
       2  Klicken Sie auf Save. [de]
       3  Melden Sie Operations das Ende. [de]

    Danach [de]

      • Close the ticket. [en]
    "#);
    // Once the included text is translated, a German reader reads German.
    folder.write(
        "t/locales/de/reusables/site.ftl",
        "site-settings-step-1 = Klicken Sie in der linken Seitenleiste auf { LABEL(\"Settings\") }.\n",
    );
    insta::assert_snapshot!(shown("de"), @r#"
    Wartung melden                                                                            3 Schritte

    Melden

       1  Klicken Sie in der linken Seitenleiste auf Settings.
       2  Klicken Sie auf Save.
       3  Melden Sie Operations das Ende.

    Danach

      • Close the ticket. [en]
    "#);
    // The included step is read by the verbs of its own language, and no reader's language changes what is done.
    let plans = LANGUAGES.map(|language| {
        let plan = folder.json("t", &["run", "melden", "--dry-run", "--format", "json", "--lang", language]);
        (plan["procedure_digest"].clone(), actions(&plan))
    });
    assert!(plans.iter().all(|plan| plan == &plans[0]), "{plans:#?}");
    let kinds: Vec<&Value> = plans[0].1.iter().map(|step| &step[3][0]["do"]).collect();
    assert_eq!(kinds, ["click", "click", "instruct"], "{plans:#?}");
}

#[test]
fn what_a_tree_says_of_the_documents_of_others_is_worded_for_every_reader() {
    let folder = Folder::new("others");
    folder.write("t/melden.md", "# Melden\n\n1. Sagen Sie allen Bescheid.\n");
    let said = "source-language: en\ndocuments:\n  melden:\n    language: de\n    roles: { owner: Wer Bereitschaft hat }\n    inputs:\n      who: { type: string, ask: Wer soll es wissen? }\n";
    folder.write("t/vade.yml", said);
    folder.good("t", &["l10n", "extract"]);
    insta::assert_snapshot!(folder.read("t/locales/de/procedures/melden.ftl"), @r#"
    ### melden.md

    ## #melden

    # § Überschrift
    # ↓ Sagen Sie allen Bescheid.
    melden-heading = Melden

    # § Schritt 1 von „Melden“
    # ↑ Melden
    melden-step-1 = Sagen Sie allen Bescheid.

    ## vade.yml

    # § Frage nach der Eingabe who
    ask-who = Wer soll es wissen?

    # § Wer die Rolle owner hat
    role-owner = Wer Bereitschaft hat
    "#);
    folder.write("t/locales/en/procedures/melden.ftl", "ask-who = Who is to know?\nrole-owner = Whoever is on call\n");
    folder.write("t/locales/es/procedures/melden.ftl", "ask-who = ¿Quién debe saberlo?\n");
    folder.good("t", &["l10n", "extract"]);
    let asked = |language: &str| {
        let plan = folder.json("t", &["run", "melden", "--dry-run", "--format", "json", "--lang", language]);
        (plan["inputs"][0]["ask"].as_str().unwrap().to_owned(), plan["procedure_digest"].to_string())
    };
    let all = ["de", "en", "es", "pt-BR"].map(asked);
    let questions = all.each_ref().map(|(question, _)| question.as_str());
    assert_eq!(questions, ["Wer soll es wissen?", "Who is to know?", "¿Quién debe saberlo?", "Wer soll es wissen?"]);
    assert!(all.iter().all(|(_, digest)| *digest == all[0].1));
    let missing = folder.json("t", &["l10n", "status", "--format", "json"]);
    let of = |l: &str| missing.as_array().unwrap().iter().find(|r| r["language"] == l).unwrap()["fresh"].clone();
    assert_eq!((of("en"), of("es")), (2.into(), 1.into()));
    assert!(!folder.read("t/melden.md").contains("vade"), "the document is as it was");
}
