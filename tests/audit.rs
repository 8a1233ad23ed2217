//! Afterwards: what a run is told to have done, whether it is as it was written, here and on another machine, and what is kept of it.

#![cfg(unix)]

mod support;

use std::fs;
use std::ops::Deref;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::{needs, one_line};
use vademecum::journal::{Journal, State};

/// A place where one document is run.
struct Place(support::Place);

impl Deref for Place {
    type Target = support::Place;

    fn deref(&self) -> &support::Place {
        &self.0
    }
}

const DOCUMENT: &str = "---
title: Rotate the *log*
vade:
  host: local
  inputs:
    name: { type: string, ask: Its name }
    token: { type: secret, ask: A token }
  steps:
    move: { effect: unsafe, captures: { lines: '[0-9]+' } }
    look: { effect: read, retries: { times: 1, wait: 1s }, on-failure: continue }
    say: { effect: idempotent, already: { command: test -e said } }
---
1. Move `it` <b>away</b>. {#move}

   ```shell
   echo \"$NAME: 12 lines\"
   printf '%s\\n' \"$TOKEN\"
   printf '\\074script\\076alert(1)\\074/script\\076\\n\\140\\140\\140\\n'
   ```

1. Look whether it is there. {#look}

   ```shell
   test -e ready
   ```

1. Say so. {#say}

   ```shell
   echo said
   touch said
   ```
";

impl Place {
    fn new(name: &str) -> Self {
        let files = [("rotate.md", DOCUMENT), ("token", "canary-0123456789\n")];
        let order = ["run", "rotate", "--backend", "shell", "--set", "name=app | <x>", "--set", "token=file:token"];
        Self(support::Place::of(name, &files).ordered(&order))
    }

    /// Runs the document; its second step fails.
    fn run(&self) -> String {
        let (code, out, err) = self.0.run(&[]);
        assert_eq!(code, 1, "{out}{err}");
        self.last_run()
    }

    /// The same to its end.
    fn whole(&self) -> String {
        let run = self.run();
        fs::write(self.root.join("ready"), "").unwrap();
        self.ok(&["runs", "resume", &run]);
        run
    }

    fn runs(&self, filters: &[&str]) -> Vec<Value> {
        let out = self.ok(&[&["runs", "list", "--format", "json"], filters].concat());
        serde_json::from_str::<Value>(&out).unwrap().as_array().unwrap().clone()
    }
}

#[test]
fn a_step_is_tried_again_and_the_run_goes_on_as_the_document_says() {
    let place = Place::new("failing");
    let run = place.run();
    let expected = [
        "created", "approved", "intent", "process", "done", // moved
        "intent", "process", "failed", "resolved", "intent", "process", "failed", // looked twice
        "intent", "process", "done", // said
    ];
    assert_eq!(place.kinds(&run), expected);
    // It is not complete, and what failed is done when the run is resumed; what is done already is not done again.
    fs::write(place.root.join("ready"), "").unwrap();
    place.ok(&["runs", "resume", &run]);
    let after = ["resumed", "resolved", "intent", "process", "done", "finished"];
    assert_eq!(place.kinds(&run)[expected.len()..], after);
}

#[test]
fn a_preview_says_what_happens_where_a_step_fails() {
    let place = Place::new("preview");
    for (language, again, goes_on) in [
        ("en", "tried again where it fails: once, after 1 s", "where it fails, the run goes on with the next step"),
        ("pt-BR", "se falhar, é tentada de novo uma vez, após 1 s", "se falhar, a execução continua"),
        ("es", "si falla, se reintenta una vez, tras 1 s", "si falla, la ejecución continúa"),
        ("de", "wird bei einem Fehlschlag noch einmal versucht, nach je 1 s", "schlägt er fehl, geht der Lauf"),
        ("zh-Hans", "失败时最多重试 1 次，每次间隔 1 秒", "失败时继续执行下一步骤"),
    ] {
        let screen = place.ok(&["run", "rotate", "--backend", "shell", "--dry-run", "--lang", language]);
        let screen = screen.replace('\u{a0}', " ");
        assert!(screen.contains(again) && screen.contains(goes_on), "{screen}");
    }
    // What is not said changes no digest; what is said does.
    let digest = || -> Value {
        let out =
            place.ok(&["run", "rotate", "--set", "name=x", "--set", "token=env:T", "--dry-run", "--format", "json"]);
        serde_json::from_str::<Value>(&out).unwrap()["digest"].clone()
    };
    let before = digest();
    fs::write(place.root.join("rotate.md"), DOCUMENT.replace("times: 1", "times: 2")).unwrap();
    assert_ne!(digest(), before);
}

#[test]
fn events_say_who_when_and_by_which_version() {
    let place = Place::new("who");
    let run = place.run();
    let shown: Value = serde_json::from_str(&place.ok(&["runs", "show", &run, "--format", "json"])).unwrap();
    let id = Command::new("id").arg("-un").output().unwrap();
    let user = String::from_utf8_lossy(&id.stdout).trim().to_owned();
    for event in shown["events"].as_array().unwrap() {
        let who = event["who"].as_str().unwrap();
        assert_eq!(who.split_once('@').unwrap().0, user, "the system's user, not the environment's");
        assert_eq!(event["program"], env!("CARGO_PKG_VERSION"));
        let at = event["at"].as_str().unwrap();
        assert!(at.ends_with('Z') && at.len() == 24, "{at}");
    }
    let process = shown["events"].as_array().unwrap().iter().find(|e| e["event"] == "process").unwrap();
    assert!(process["pid"].is_number());
    if cfg!(target_os = "linux") {
        assert!(process["started"].is_number() && process["boot"].is_string(), "{process}");
    }
}

#[test]
fn runs_are_found_by_time_person_and_site() {
    let place = Place::new("filters");
    let run = place.run();
    let who = place.runs(&[])[0]["who"].as_str().unwrap().to_owned();
    let user = who.split_once('@').unwrap().0.to_owned();
    for (filters, count) in [
        (&["--since", "1h"][..], 1),
        (&["--since", "2020-01-01", "--by", &user], 1),
        (&["--by", &who], 1),
        (&["--by", "nobody-of-that-name"], 0),
        (&["--since", "2999-01-01"], 0),
        (&["--site", "server"], 0),
    ] {
        assert_eq!(place.runs(filters).len(), count, "{filters:?}");
    }
    let csv = place.ok(&["runs", "list", "--format", "csv"]);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "run,procedure,title,state,settled,steps,created,who,language,digest,last,sites");
    assert!(lines[1].starts_with(&format!("{run},rotate,Rotate the log,step-failed,2,3,")), "{csv}");
    let listed = &place.runs(&[])[0];
    assert_eq!((&listed["state"], &listed["sites"]), (&Value::from("step-failed"), &Value::from(Vec::<Value>::new())));
    let last = place.events(&run).last().unwrap()["at"].clone();
    assert_eq!(listed["last"], last);
    assert!(lines[1].ends_with(&format!(",{},", last.as_str().unwrap())), "{csv}");
    let (code, _, err) = place.vade(&["runs", "list", "--since", "yesterday"]);
    assert_eq!(code, 2);
    assert!(err.contains("`yesterday` is not a point in time"), "{err}");
}

#[test]
fn a_report_tells_a_run_in_every_language_with_its_evidence_and_its_head() {
    let place = Place::new("report");
    let run = place.run();
    let shown: Value = serde_json::from_str(&place.ok(&["runs", "show", &run, "--format", "json"])).unwrap();
    let head = shown["head"].as_str().unwrap();
    for (language, failed) in
        [("en", "failed"), ("pt-BR", "falhou"), ("es", "con error"), ("de", "fehlgeschlagen"), ("zh-Hans", "失败")]
    {
        for form in ["markdown", "html", "json", "junit"] {
            let report = place.ok(&["runs", "report", &run, "--format", form, "--lang", language]);
            assert!(report.contains(head), "{language} {form}: the head of the chain");
            assert!(form == "json" || form == "junit" || report.contains(failed), "{language} {form}: {report}");
            assert!(!report.contains("canary"), "{language} {form}: a secret");
            assert!(!report.contains("-0.0"), "{language} {form}: no time at all is no less than none");
            assert!(form == "json" || report.contains("file:token"), "{language} {form}: its reference");
            assert!(!report.contains("<script>alert") || form != "html" && form != "junit", "{language} {form}");
        }
    }
    let report = place.ok(&["runs", "report", &run]);
    let began = report.find("## 1. ").unwrap();
    let step = &report[began..report.find("## 2. ").unwrap()];
    let step: Vec<&str> = step.lines().filter(|l| !l.starts_with("- ") && !l.contains("sha256")).collect();
    // What was printed stands in a fence that it cannot end.
    let text = step.join("\n");
    assert!(text.contains("\n````text\napp | <x>: 12 lines\n••••••\n<script>alert(1)</script>\n```\n````"), "{text}");
    let out = place.root.join("report.html");
    place.ok(&["runs", "report", &run, "--format", "html", "--out", "report.html"]);
    assert!(fs::read_to_string(out).unwrap().starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

#[test]
fn a_built_in_procedure_is_reported_in_words_that_it_was_not_run_in() {
    let place = Place::new("words");
    let root = place.root.display();
    let set = [format!("backup={root}/b.tar.gz"), format!("scratch-parent={root}"), format!("log={root}/log")];
    fs::write(place.root.join("b.tar.gz"), "").unwrap();
    let args = ["run", "verify-backup", "--set", &set[0], "--set", &set[1], "--set", &set[2]];
    let (code, _, err) = place.vade(&args);
    assert_eq!(code, 4, "{err}");
    let run = place.runs(&[])[0]["run"].as_str().unwrap().to_owned();
    let titles: Vec<String> = ["en", "pt-BR", "es", "de", "zh-Hans"]
        .iter()
        .map(|language| {
            let report = place.ok(&["runs", "report", &run, "--lang", language]);
            report.lines().next().unwrap().to_owned()
        })
        .collect();
    let mut different = titles.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), 5, "{titles:?}");
}

#[test]
fn a_bundle_is_the_same_every_time_and_is_accepted_elsewhere() {
    let place = Place::new("bundle");
    let run = place.whole();
    place.ok(&["runs", "export", &run, "--out", "a.tar"]);
    place.ok(&["runs", "export", &run, "--out", "b.tar"]);
    assert_eq!(fs::read(place.root.join("a.tar")).unwrap(), fs::read(place.root.join("b.tar")).unwrap());
    // Another machine: no journal, no documents.
    let other = Place::new("bundle-other");
    fs::copy(place.root.join("a.tar"), other.root.join("a.tar")).unwrap();
    let out = other.ok(&["runs", "verify", "a.tar"]);
    assert!(out.starts_with(&format!("Run {run} is as it was written: ")), "{out}");
    let told: Value = serde_json::from_str(&other.ok(&["runs", "verify", "a.tar", "--format", "json"])).unwrap();
    assert_eq!((told["whole"].as_bool(), told["files"].as_u64()), (Some(true), Some(2)));
}

/// Changes the first place of `from` in a file, without changing its length.
fn tamper(path: &Path, from: &str, to: &str) {
    assert_eq!(from.len(), to.len());
    let mut bytes = fs::read(path).unwrap();
    let at = bytes.windows(from.len()).position(|w| w == from.as_bytes()).unwrap_or_else(|| panic!("no {from}"));
    bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_bundle_that_somebody_changed_is_not_accepted() {
    let place = Place::new("tampered");
    let run = place.whole();
    for (from, to, said) in [
        ("12 lines\n", "13 lines\n", "is not as it was written"),
        ("\\\"exit\\\":0", "\\\"exit\\\":1", "was changed: event"),
        ("\"name\":\"rotate\"", "\"name\":\"rotten\"", "was changed: event 1"),
    ] {
        place.ok(&["runs", "export", &run, "--out", "a.tar"]);
        tamper(&place.root.join("a.tar"), from, to);
        let (code, out, err) = place.vade(&["runs", "verify", "a.tar"]);
        assert_eq!(code, 3, "{from}: {out}{err}");
        assert!(err.contains(said), "{from}: {err}");
    }
    fs::write(place.root.join("a.tar"), "not a bundle at all").unwrap();
    let (code, _, err) = place.vade(&["runs", "verify", "a.tar"]);
    assert_eq!(code, 2);
    assert!(one_line(&err).contains("is not a bundle of a run"), "{err}");
}

#[test]
fn a_signature_says_who_exported_a_run() {
    needs!(program("ssh-keygen"));
    let place = Place::new("signed");
    let run = place.whole();
    let key = |name: &str| {
        let args = ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", name];
        let made = Command::new("ssh-keygen").args(args).current_dir(&place.root).status().unwrap();
        assert!(made.success());
        place.root.read(&format!("{name}.pub"))
    };
    let (ann, _) = (key("ann"), key("eve"));
    fs::write(place.root.join("team"), format!("ann@example.com {ann}")).unwrap();
    place.ok(&["runs", "export", &run, "--out", "a.tar", "--sign", "ann"]);
    place.ok(&["runs", "export", &run, "--out", "e.tar", "--sign", "eve"]);
    place.ok(&["runs", "export", &run, "--out", "n.tar"]);
    for (bundle, signers, code, said) in [
        ("a.tar", true, 0, "signed by ann@example.com"),
        ("a.tar", false, 0, "whose it is was not checked"),
        ("e.tar", true, 3, "the signature does not hold"),
        ("n.tar", true, 3, "the bundle is not signed"),
        ("n.tar", false, 0, ""),
    ] {
        let mut args = vec!["runs", "verify", bundle];
        args.extend(if signers { &["--allowed-signers", "team"][..] } else { &[] });
        let (was, out, err) = place.vade(&args);
        let err = one_line(&err);
        assert_eq!(was, code, "{bundle} {signers}: {out}{err}");
        assert!(err.contains(said), "{bundle} {signers}: {err}");
    }
    // The signature covers the manifest, which covers all the rest.
    tamper(&place.root.join("a.tar"), "12 lines\n", "99 lines\n");
    assert_eq!(place.vade(&["runs", "verify", "a.tar", "--allowed-signers", "team"]).0, 3);
    assert_eq!(place.vade(&["runs", "export", &run, "--out", "x.tar", "--sign", "no-such-key"]).0, 2);
    assert!(!place.root.join("x.tar").exists() && !place.root.join("x.tar.part").exists());
}

#[test]
fn evidence_that_is_missing_or_changed_is_noticed_and_what_was_pruned_is_not_missed() {
    let place = Place::new("prune");
    let run = place.run();
    // A run that has not ended keeps everything.
    place.ok(&["runs", "prune", "--before", "2999-01-01"]);
    assert_eq!(place.vade(&["runs", "verify", &run]).0, 0);
    fs::write(place.root.join("ready"), "").unwrap();
    place.ok(&["runs", "resume", &run]);
    let file = place.root.join("state/runs").join(&run).join("evidence/01-1-1.out");
    let bytes = fs::read(&file).unwrap();
    fs::write(&file, "other").unwrap();
    let (code, _, err) = place.vade(&["runs", "verify", &run]);
    assert_eq!(code, 3);
    assert!(err.contains("the evidence `01-1-1.out` of run") && err.contains("is not as it was written"), "{err}");
    fs::remove_file(&file).unwrap();
    let (code, _, err) = place.vade(&["runs", "verify", &run]);
    assert_eq!(code, 3);
    assert!(err.contains("is not there"), "{err}");
    // What somebody changed is not hidden by removing it on purpose.
    let (code, _, err) = place.vade(&["runs", "prune", "--keep", "0"]);
    let err = one_line(&err);
    assert_eq!(code, 3);
    assert!(
        err.contains("is not there") && err.contains("is left as it is") && err.contains("nothing to remove"),
        "{err}"
    );
    fs::write(&file, bytes).unwrap();
    // What a sandbox was, and what a command that was ended in the middle kept for the next: nothing that is verified.
    let folder = place.root.join("state/runs").join(&run);
    fs::write(folder.join("sandbox.json"), "{}").unwrap();
    fs::write(folder.join("evidence/02-1-1.out.part"), "half").unwrap();
    assert_eq!(place.vade(&["runs", "prune"]).0, 2, "something must say which");
    let size = " (80 B)";
    for (args, said, left) in [
        (&["--keep", "1"][..], "there is nothing to remove", true),
        (&["--before", "2020-01-01"], "there is nothing to remove", true),
        (
            &["--keep", "0", "--dry-run"],
            "would be removed of 1 run: 2 files of evidence and 2 working files SIZE",
            true,
        ),
        (&["--before", "2999-01-01"], "removed of 1 run: 2 files of evidence and 2 working files SIZE", false),
        (&["--before", "2999-01-01"], "there is nothing to remove", false),
    ] {
        let (code, _, err) = place.vade(&[&["runs", "prune"], args].concat());
        let err = one_line(&err);
        assert_eq!((code, err), (0, format!("note: {}", said.replace(" SIZE", size))), "{args:?}");
        assert_eq!(folder.exists(), left, "{args:?}");
    }
    assert_eq!(place.kinds(&run).last().unwrap(), "pruned");
    let out = place.ok(&["runs", "verify", &run]);
    assert!(out.contains("0 files of evidence, 2 removed on purpose"), "{out}");
    let report = place.ok(&["runs", "report", &run]);
    assert!(report.contains("The file is no longer there; its hash is."), "{report}");
    place.ok(&["runs", "export", &run, "--out", "a.tar"]);
    place.ok(&["runs", "verify", "a.tar"]);
}

#[test]
fn a_journal_of_version_1_is_read_and_gone_on_with() {
    let place = Place::new("older");
    let state = place.root.join("state");
    fs::create_dir_all(&state).unwrap();
    let database = rusqlite::Connection::open(state.join("runs.db")).unwrap();
    database.execute_batch(include_str!("journal/version-1.sql")).unwrap();
    drop(database);
    let list = place.runs(&[]);
    let states: Vec<&str> = list.iter().map(|r| r["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["done", "step-failed"]);
    let run = list[1]["run"].as_str().unwrap().to_owned();
    let before = place.kinds(&run);
    assert_eq!(before.last().unwrap(), "failed");
    // What is added now stands in the same chain, and says by which version it was written.
    place.ok(&["runs", "resolve", &run, "2", "done", "--why", "it is there"]);
    let mut journal = Journal::there(&state, "test").unwrap().unwrap();
    let run = journal.run(&run).unwrap();
    let events = journal.events(&run).unwrap();
    assert_eq!(events.len(), before.len() + 1);
    assert!(events.iter().all(|e| e.program == "0.1.0"), "{events:?}");
    let standing = State::of(events.iter().map(|e| &e.event)).standing(2, 0);
    assert!(standing.is_settled(), "{standing:?}");
    // Its evidence was left where it was made.
    assert_eq!(journal.verify(&run).unwrap().flaws.len(), 2);
    assert_eq!(journal.prune(&run).unwrap_err().rule, "run-not-ended");
    // A journal of a later version is left alone.
    drop(journal);
    let database = rusqlite::Connection::open(state.join("runs.db")).unwrap();
    database.execute_batch("pragma user_version = 99").unwrap();
    let (code, _, err) = place.vade(&["runs", "list"]);
    assert_eq!(code, 2);
    // Where the line ends depends on how long the folder's name is.
    let err = one_line(&err);
    assert!(err.contains("newer version"), "{err}");
}
