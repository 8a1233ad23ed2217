//! Trees and procedures of one's own: begun, written in any of the five languages, tested, translated, built.

#![cfg(unix)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::own::{Own as _, actions};
use support::{Folder, one_line};
use vademecum::cli::Exit;

const LANGUAGES: [&str; 5] = ["en", "pt-BR", "es", "de", "zh-Hans"];
const KINDS: [&str; 4] = ["shell", "web", "http", "mixed"];

/// A tree in `language` with a procedure of each kind.
fn tree(folder: &Folder, language: &str) -> Vec<String> {
    folder.good("", &["init", language, "--source-lang", language, "--lang", language]);
    let mut ids = Vec::new();
    for kind in KINDS {
        let id = format!("own-{kind}");
        folder.good(language, &["new", &id, "--kind", kind, "--lang", language]);
        ids.push(id);
    }
    ids
}

#[test]
fn a_procedure_can_be_written_in_any_language_and_read_in_all() {
    let folder = Folder::new("languages");
    let mut known: Option<Vec<Vec<Value>>> = None;
    for source in LANGUAGES {
        let ids = tree(&folder, source);
        // Everything that is there is tested, and every branch is reached.
        let tested = folder.json(source, &["test", "--format", "json", "--min", "100"]);
        for document in tested.as_array().unwrap() {
            assert_eq!(document["reached"], document["all"], "{document}");
            assert_eq!(document["missed"], serde_json::json!([]));
            let languages = &document["tests"][0]["languages"];
            assert_eq!(languages.as_array().unwrap().len(), 5, "{document}");
        }
        // It is whole in every language, and nothing is wrong with it.
        let checked = folder.good(source, &["check"]);
        assert!(checked.contains("Nothing to report"), "{checked}");
        folder.good(source, &["l10n", "status", "--min", "100"]);
        let before = folder.read(&format!("{source}/locales/l10n.lock"));
        folder.good(source, &["l10n", "extract"]);
        assert_eq!(before, folder.read(&format!("{source}/locales/l10n.lock")), "nothing is left to extract");
        let mut all = Vec::new();
        for id in &ids {
            let mut digests = BTreeSet::new();
            let mut titles = BTreeSet::new();
            let mut plans = BTreeSet::new();
            for language in LANGUAGES {
                let plan = folder.json(source, &["run", id, "--dry-run", "--format", "json", "--lang", language]);
                digests.insert(plan["procedure_digest"].as_str().unwrap().to_owned());
                titles.insert(plan["title"].as_str().unwrap().to_owned());
                plans.insert(serde_json::to_string(&actions(&plan)).unwrap());
                let shown = folder.good(source, &["show", id, "--lang", language]);
                assert!(shown.contains(plan["title"].as_str().unwrap()), "{shown}");
                if language == source {
                    all.push(actions(&plan));
                }
            }
            assert_eq!((digests.len(), plans.len()), (1, 1), "{source} {id}: one plan in every language");
            assert_eq!(titles.len(), 5, "{source} {id}: {titles:?}");
        }
        // Whatever language its author writes, the same is done.
        match &known {
            None => known = Some(all),
            Some(known) => assert_eq!(known, &all, "{source}"),
        }
        let listed = folder.json(source, &["list", "--format", "json", "--lang", "es"]);
        assert_eq!(listed.as_array().unwrap().len(), 5);
        folder.good(source, &["build", "--out", "runbooks", "--quiet"]);
        for language in LANGUAGES {
            let page = folder.read(&format!("{source}/runbooks/{language}/own-web.html"));
            assert!(page.contains("Settings"), "{page}");
        }
    }
}

#[test]
fn a_new_tree_is_complete_and_nothing_is_written_over() {
    let folder = Folder::new("init");
    folder.write("runbuch/README.md", "Meins.\n");
    let out = folder.good("", &["init", "runbuch", "--lang", "de"]);
    assert!(out.contains("geschrieben  vade.yml") && out.contains("vade show ordner-sichern"), "{out}");
    let workflow = folder.read("runbuch/.github/workflows/procedures.yml");
    assert!(["vade check", "vade test", "vade build"].iter().all(|c| workflow.contains(c)), "{workflow}");
    let settings = folder.read("runbuch/vade.yml");
    assert!(settings.contains("source-language: de") && settings.contains("languages: [de, "), "{settings}");
    for (kind, file) in [("procedure", "procedure"), ("tree", "tree"), ("test", "test")] {
        assert_eq!(folder.good("", &["schema", kind]), folder.read(&format!("runbuch/schemas/{file}.schema.json")));
    }
    assert!(folder.read("runbuch/content/ordner-sichern.md").contains("\n# yaml-language-server: $schema=../schemas/"));
    assert!(folder.read("config/sites.yml").contains("sites: {}"));
    folder.write("config/sites.yml", "hosts: { db: local }\n");

    // A second time there is a tree already; a second tree leaves the configuration alone.
    let (exit, _, err) = folder.vade("", &["init", "runbuch", "--lang", "de"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("`runbuch` ist schon ein Dokumentationsbaum"), "{err}");
    let out = folder.good("", &["init", "other", "--source-lang", "es"]);
    assert!(out.contains("kept") && out.contains("sites.yml"), "{out}");
    assert_eq!(folder.read("config/sites.yml"), "hosts: { db: local }\n");
    assert!(folder.read("other/content/respaldar-carpeta.md").contains("title: Hacer una copia"));
    assert_eq!(folder.read("runbuch/README.md"), "Meins.\n");
}

#[test]
fn what_cannot_be_new_is_told() {
    let folder = Folder::new("new");
    let told = |inside: &str, args: &[&str]| {
        let (exit, _, err) = folder.vade(inside, args);
        assert_eq!(exit, Exit::Usage, "{err}");
        err
    };
    assert!(told("", &["new", "x"]).contains("vade init"), "there is no tree");
    folder.good("", &["init", "t"]);
    assert!(told("t", &["new", "../x"]).contains("cannot be the id"));
    assert!(told("t", &["new", "Mail"]).contains("cannot be the id"));
    assert!(told("t", &["new", "mail", "--source-lang", "klingon"]).contains("klingon"));
    folder.good("t", &["new", "mail"]);
    let before = folder.read("t/content/mail.md");
    assert!(told("t", &["new", "mail", "--kind", "web"]).contains("is there already"));
    assert_eq!(folder.read("t/content/mail.md"), before);
    assert!(told("", &["init", "u", "--source-lang", "klingon"]).contains("klingon"));
}

#[test]
fn the_built_in_procedures_are_tested_to_their_last_branch() {
    let folder = Folder::new("builtin");
    let tested = folder.json("", &["test", "--format", "json", "--min", "100"]);
    let tested = tested.as_array().unwrap();
    assert_eq!(tested.len(), vademecum::source::Library::builtin().documents().len());
    for document in tested {
        assert_eq!(document["reached"], document["all"], "{document}");
    }
    let failover = tested.iter().find(|d| d["id"] == "fail-over-postgresql").unwrap();
    assert!(failover["tests"].as_array().unwrap().len() >= 15 && failover["all"].as_u64().unwrap() >= 25);
}

const LAGS: &str = "about: It lags\nsteps:\n  one: { output: no }\nexpect:\n  end: done\n  path: [one, two]\n";

fn of_two_steps(folder: &Folder) {
    folder.write("t/vade.yml", "source-language: en\n");
    folder.write(
        "t/content/x.md",
        "---\ntitle: X\nvade:\n  host: local\n  steps:\n    one: { effect: read, expect: { equals: yes-it-is } }\n---\n\n1. One. {#one}\n\n   ```shell\n   ls\n   ```\n\n1. Two. {#two}\n",
    );
}

#[test]
fn a_test_that_fails_says_where_and_what_no_test_reaches_is_listed() {
    let folder = Folder::new("failing");
    of_two_steps(&folder);
    folder.write("t/tests/x/lags.yml", LAGS);
    folder.write("t/tests/x/broken.yml", "steps: { three: {} }\nexpect: { end: done }\n");
    let (exit, out, err) = folder.vade("t", &["test"]);
    assert_eq!((exit, err.as_str()), (Exit::Failed, ""));
    insta::assert_snapshot!(out, @r##"
    x                                                                               2 tests · 1 language
      ✗ broken
        error: the procedure has no step `three`
         --> tests/x/broken.yml:1:10
          |
        1 | steps: { three: {} }
          |          ^^^^^ this step
          = next: use one of these: one or two
      ✗ lags  It lags
        error: step 1 of the path is `one: failed`, not `one`
         --> tests/x/lags.yml:6:3
          |
        6 |   path: [one, two]
          |   ^^^^ expected here
          = next: mend the procedure, or the path if this is right
        error: the run ends with `failed`, not `done` (expect-equals)
         --> tests/x/lags.yml:5:3
          |
        5 |   end: done
          |   ^^^ expected here
          = next: see what the last step answers
      reached: 2 of 3 steps and branches (67%)
        no test reaches two

    2 tests, 2 not as expected
    "##);
}

#[test]
fn junit_is_for_ci_servers() {
    let folder = Folder::new("junit");
    of_two_steps(&folder);
    folder.write("t/tests/x/lags.yml", LAGS);
    let (exit, out, _) = folder.vade("t", &["test", "--format", "junit"]);
    assert_eq!(exit, Exit::Failed);
    insta::assert_snapshot!(out, @r##"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="vade" tests="1" failures="1">
      <testsuite name="x" tests="1" failures="1">
        <testcase classname="x" name="lags" file="tests/x/lags.yml">
          <failure type="test-path" message="error: step 1 of the path is `one: failed`, not `one`">error: step 1 of the path is `one: failed`, not `one`
     --&gt; tests/x/lags.yml:6:3
      |
    6 |   path: [one, two]
      |   ^^^^ expected here
      = next: mend the procedure, or the path if this is right</failure>
          <failure type="test-end" message="error: the run ends with `failed`, not `done` (expect-equals)">error: the run ends with `failed`, not `done` (expect-equals)
     --&gt; tests/x/lags.yml:5:3
      |
    5 |   end: done
      |   ^^^ expected here
      = next: see what the last step answers</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "##);
}

#[test]
fn less_than_wanted_is_a_finding() {
    let folder = Folder::new("min");
    of_two_steps(&folder);
    folder.write("t/tests/x/well.yml", "expect: { end: done, path: [one, two] }\n");
    let (exit, out, err) = folder.vade("t", &["test", "--min", "100"]);
    assert_eq!(exit, Exit::Findings, "{out}{err}");
    assert!(out.contains("no test in which one fails") && err.contains("67%"), "{out}{err}");
    assert_eq!(folder.vade("t", &["test", "--min", "60"]).0, Exit::Done);
}

#[test]
fn a_test_is_recorded_from_a_run_without_its_secrets() {
    let folder = Folder::new("record");
    folder.write("t/vade.yml", "source-language: en\n");
    folder.write("secret", "hunter2hunter2\n");
    folder.write(
        "t/content/x.md",
        "---\ntitle: Record me\nvade:\n  host: local\n  inputs:\n    token: { type: secret }\n    n: { type: number }\n  steps:\n    say: { effect: read, captures: { word: 'word=(.*)' } }\n    fail: { effect: idempotent }\n    decide: { decide: true }\n---\n\n1. Say it. {#say}\n\n   ```shell\n   printf 'word=%s\\n' \"$N\"\n   printf '%s\\n' \"$TOKEN\"\n   ```\n\n1. Fail. {#fail}\n\n   ```shell\n   test -e done || { touch done; false; }\n   ```\n\n1. Decide. {#decide}\n1. By hand. {#hand}\n",
    );
    let secret = format!("token=file:{}", folder.join("secret").display());
    let args = ["run", "x", "--backend", "shell", "--set", "n=7", "--set", &secret, "--lang", "en"];
    let (exit, out, err) = folder.typed("t", &args, "y\nr\ng\nBecause\ns\nNo hands\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let runs = folder.json("t", &["runs", "list", "--format", "json"]);
    let run = runs[0]["run"].as_str().unwrap();
    let told = folder.good("t", &["test", "--record", run]);
    let path = format!("tests/x/run-{run}.yml");
    assert!(told.contains(&path), "{told}");
    let text = folder.read(&format!("t/{path}"));
    assert!(!text.contains("hunter2"), "{text}");
    insta::assert_snapshot!(text.replace(run, "RUN"), @r##"
    # yaml-language-server: $schema=../../schemas/test.schema.json
    about: "Record me"
    inputs:
      n: "7"
    steps:
      say: { output: "word=7\n••••••\n" }
      fail:
        - { exit: 1, then: "again" }
        - {}
      decide: { decide: "Because" }
      hand: { skip: "No hands" }
    expect:
      end: done
      path:
        - say
        - fail: failed
        - fail
        - decide
        - hand: skipped
      captures:
        word: "7"
    "##);
    // What was recorded is a test that holds; so is that of a run that waits for somebody.
    folder.good("t", &["test"]);
    let (exit, ..) = folder.typed("t", &args, "y\n");
    assert_eq!(exit, Exit::Waits);
    let runs = folder.json("t", &["runs", "list", "--format", "json"]);
    folder.good("t", &["test", "--record", runs[0]["run"].as_str().unwrap()]);
    folder.good("t", &["test"]);
    let (exit, _, err) = folder.vade("t", &["test", "--record", run]);
    assert_eq!(exit, Exit::Usage, "{err}");
    assert!(one_line(&err).contains("is there already"), "{err}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn a_run_in_the_sandbox_becomes_a_test() {
    let folder = Folder::new("sandbox");
    for name in ["procedures", "locales"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &folder.join(name));
    }
    let id = "view-license-usage";
    let (exit, out, err) = folder.vade("", &["run", id, "--sandbox", "--yes", "--root", "procedures"]);
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let runs = folder.json("", &["runs", "list", "--format", "json"]);
    let run = runs[0]["run"].as_str().unwrap();
    folder.good("", &["test", "--record", run]);
    let text = folder.read(&format!("procedures/tests/{id}/run-{run}.yml"));
    assert!(text.contains("  cloud-licenses: { body: {") && text.contains("  end: done\n"), "{text}");
    let tested = folder.good("", &["test", id, "--root", "procedures"]);
    assert!(tested.contains(&format!("✓ run-{run}")), "{tested}");
}

#[test]
fn what_must_come_before_comes_before() {
    let folder = Folder::new("prerequisites");
    folder.write("t/vade.yml", "source-language: en\n");
    let step = "1. Do it. {#one}\n\n   ```shell\n   echo done\n   ```\n";
    let bound = |more: &str| {
        format!(
            "---\ntitle: T\nvade:\n  host: local\n{more}  steps: {{ one: {{ effect: read, role: owner }} }}\n---\n\n{step}"
        )
    };
    let roles = "  roles: { owner: Whoever answers for it }\n";
    folder.write("t/content/first.md", bound(roles));
    folder.write("t/content/second.md", bound(&format!("{roles}  prerequisites: [first]\n")));
    folder.write("t/content/third.md", bound(&format!("{roles}  prerequisites: [frist]\n")));
    let run = |id: &'static str, more: &[&'static str]| {
        let args: Vec<&str> = ["run", id, "--backend", "shell"].into_iter().chain(more.iter().copied()).collect();
        folder.typed("t", &args, "y\n")
    };
    let shown = folder.good("t", &["run", "second", "--dry-run", "--backend", "shell"]);
    assert!(shown.contains("Must have been carried out before: first"), "{shown}");
    assert!(shown.contains("Role: Whoever answers for it"), "{shown}");
    let (exit, _, err) = run("second", &[]);
    assert_eq!(exit, Exit::Waits, "{err}");
    assert!(err.contains("`first` must have been carried out before") && err.contains("vade run first"), "{err}");
    let (exit, _, err) = run("third", &[]);
    assert_eq!(exit, Exit::Usage, "{err}");
    assert!(err.contains("no such procedure") && err.contains("nearest: first"), "{err}");
    assert_eq!(run("second", &["--satisfied", "first"]).0, Exit::Done);
    assert_eq!(run("second", &["--satisfied", "frist"]).0, Exit::Usage);
    assert_eq!(run("first", &[]).0, Exit::Done);
    assert_eq!(run("second", &[]).0, Exit::Done, "it has been carried out");
}

/// As a vendor publishes it: no front matter of ours, no names of steps, an info string of its own.
const INSTALL: &str = "# Install the relay\n\n## Prepare\n\nMake a folder for `${{ matrix.os }}`.\n\n```relay-shell\n$ mkdir -p relay\n$ echo linux > relay/os\n```\n\n## Start\n\n```relay-shell\n$ ls relay\nos\n```\n";
const LISTED: &str = "# Check\n\n1. Look at the folder.\n\n   ```bash\n   ls relay\n   ```\n\n2. Tell the team.\n";

#[test]
fn plain_documents_of_others_run_with_a_vade_yml_beside_them() {
    let folder = Folder::new("plain");
    folder.write("t/install.md", INSTALL);
    folder.write("t/docs/check.md", LISTED);
    folder.write(
        "t/vade.yml",
        "info-strings: [relay-shell]\ndocuments:\n  '*': { host: local, session: document }\n  check:\n    host: local\n    inputs:\n      who: { type: string, default: you, ask: { en: Who?, de: Wer? } }\n    steps:\n      check-1: { effect: read, expect: { contains: os }, captures: { first: '^(.*)$' } }\n",
    );
    let (exit, out, err) = folder.typed("t", &["run", "install", "--backend", "shell", "--lang", "de"], "j\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert_eq!(folder.read("t/relay/os"), "linux\n");
    let (exit, out, err) = folder.typed("t", &["run", "check", "--backend", "shell"], "y\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let plan =
        folder.json("t", &["run", "check", "--dry-run", "--backend", "shell", "--format", "json", "--lang", "de"]);
    assert_eq!(plan["inputs"][0]["ask"], "Wer?");
    assert_eq!(plan["steps"][0]["id"], "check-1");
    assert_eq!(plan["steps"][0]["actions"][0]["effect"], "read");
    // The documents are as they were.
    assert_eq!((folder.read("t/install.md").as_str(), folder.read("t/docs/check.md").as_str()), (INSTALL, LISTED));
}
