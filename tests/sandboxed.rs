//! Procedures that run from end to end against the sandbox: the built-in ones, and those that were written for the real sites.

mod support;

use std::collections::BTreeSet;

use insta::assert_snapshot;
use serde_json::Value;
use support::{Folder, command, here, journal, needs, shared};
use vademecum::cli::Exit;
use vademecum::sandbox::{Fault, Manner, Options, Release, Sandbox, Side};

const LANGUAGES: [&str; 5] = ["en", "pt-BR", "es", "de", "zh-Hans"];

/// A folder of its own for runs and files.
struct Place(Folder);

impl Place {
    fn new(name: &str) -> Self {
        Self(Folder::new(name))
    }

    fn run_as(&self, args: &[&str], typed: Option<&str>) -> (Exit, String, String) {
        let path = std::env::var("PATH").unwrap_or_default();
        let variables = [("COLUMNS", "80"), ("USER", "me"), ("VADE_LANG", "en"), ("PATH", path.as_str())];
        here(&self.0, &variables, args, |world| world.interactive = typed.is_some(), typed.unwrap_or_default())
    }

    /// Without a terminal.
    fn vade(&self, args: &[&str]) -> (Exit, String, String) {
        self.run_as(args, None)
    }

    /// With a person who types these lines.
    fn person(&self, args: &[&str], typed: &str) -> (Exit, String, String) {
        self.run_as(args, Some(typed))
    }

    /// Runs in the sandbox, approved; everything must go well.
    fn done(&self, args: &[&str]) -> String {
        let all: Vec<&str> = ["run", "--sandbox", "--yes"].iter().chain(args).copied().collect();
        let (exit, out, err) = self.vade(&all);
        assert_eq!(exit, Exit::Done, "{args:?}\n{out}\n{err}");
        out
    }

    fn json(&self, args: &[&str]) -> Value {
        let (_, out, err) = self.vade(args);
        serde_json::from_str(&out).unwrap_or_else(|e| panic!("{args:?}: {e}\n{out}\n{err}"))
    }

    /// The id of the latest run.
    fn latest_id(&self) -> String {
        journal::latest(&self.0)
    }

    /// The latest run.
    fn latest(&self) -> Value {
        journal::show(&self.0, &self.latest_id())
    }

    /// What the sandbox of the latest run was when it ended.
    fn kept(&self) -> Value {
        let file = format!("state/runs/{}/sandbox.json", self.latest_id());
        serde_json::from_str(&self.0.read(&file)).unwrap()
    }

    /// The status of the last sync that the cloud knows of.
    fn sync_status(&self) -> String {
        let servers = self.kept()["servers"].clone();
        servers.as_object().unwrap().values().next().unwrap()["status"].as_str().unwrap().to_owned()
    }

    /// How often the upload was begun in the latest run, and what became of it each time.
    fn uploads(&self, step: u64) -> Vec<String> {
        let run = self.latest();
        let told = |e: &&Value| e["step"] == step && e["event"] != "replayed";
        run["events"].as_array().unwrap().iter().filter(told).map(story).collect()
    }
}

/// An event in a few words.
fn story(event: &Value) -> String {
    let text = |key: &str| event[key].as_str().unwrap_or_default().to_owned();
    match text("event").as_str() {
        "intent" => format!("begun {}", event["attempt"]),
        "failed" | "in-doubt" => format!("{} {}", text("event"), event["why"]["rule"].as_str().unwrap_or_default()),
        "resolved" => format!("{} by {}", text("answer"), text("by")),
        "waiting" => format!("waits {}", text("need")),
        other => other.to_owned(),
    }
}

/// Who did the actions of a run.
fn backends(run: &Value) -> BTreeSet<String> {
    let events = run["events"].as_array().unwrap();
    events.iter().filter(|e| e["event"] == "intent").map(|e| e["backend"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_license_sync_runs_unattended_in_every_language() {
    let place = Place::new("five");
    let mut digests = BTreeSet::new();
    for (language, words) in LANGUAGES.into_iter().zip([
        "What was found out\n  Licenses in use  350 → 306 (−44)\n",
        "O que foi apurado\n  Licenças em uso  350 → 306 (−44)\n",
        "Lo que se averiguó\n  Licencias en uso  350 → 306 (−44)\n",
        "Was sich ergeben hat\n  Belegte Lizenzen  350 → 306 (−44)\n",
        "得到的结果\n  使用中的许可证  350 → 306（−44）\n",
    ]) {
        let out = place.done(&["sync-license-usage", "--lang", language]);
        assert!(out.ends_with(words), "{language}\n{out}");
        let run = place.latest();
        assert_eq!(backends(&run), ["http", "web"].map(str::to_owned).into(), "{language}");
        assert_eq!(place.sync_status(), "success");
        digests.insert(run["digest"].to_string());
    }
    assert_eq!(digests.len(), 1, "{digests:?}");
    let dry = place.json(&["run", "sync-license-usage", "--sandbox", "--dry-run", "--format", "json", "--lang", "pt"]);
    assert!(digests.contains(&dry["digest"].to_string()), "the preview is of another plan");
}

#[test]
fn the_other_web_procedures_run_too() {
    let place = Place::new("others");
    let out = place.done(&["trigger-license-sync"]);
    assert!(out.contains("Licenses in use  306"), "{out}");
    assert_eq!(place.sync_status(), "success");
    for version in ["ghes-3.0", "ghes-3.5", "ghes-3.9"] {
        place.done(&["enable-automatic-license-sync", "--for", version]);
        assert_eq!(place.kept()["features"]["license-sync"], true, "{version}");
    }
    let out = place.done(&["view-license-usage"]);
    let found = out.split("What was found out\n").nth(1).unwrap_or_default();
    assert_snapshot!(found, @"
      Version of the server                 3.5.0
      Days until the server's license ends  312
      Seats on the server                   200
      Seats in use on the server            170
      Suspended accounts on the server      20
      Accounts on the server                190
      Licenses bought                       320
      Licenses in use in the enterprise     350
    ");
}

#[test]
fn a_decision_is_a_persons_in_the_sandbox_too() {
    let place = Place::new("offboard");
    let (exit, out, err) = place.vade(&["run", "offboard-user", "--sandbox", "--yes"]);
    assert_eq!(exit, Exit::Waits, "{out}\n{err}");
    assert!(err.contains("waits for a person at step 9"), "{err}");
    // The sandbox that the run is resumed in is the one that it was stopped in.
    let typed = "g\nAll four points hold, says Ana.\n\n";
    let (exit, out, err) = place.person(&["runs", "resume", &place.latest_id()], typed);
    assert_eq!(exit, Exit::Done, "{out}\n{err}");
    let kept = place.kept();
    assert_eq!(kept["removed"][0][0], "harbor-core");
    let suspended = kept["suspended"].as_object().unwrap();
    assert_eq!(suspended.values().next().unwrap()[1], "TICKET-7");
}

#[test]
fn without_a_terminal_nothing_is_approved() {
    let place = Place::new("away");
    let (exit, _, err) = place.vade(&["run", "enable-automatic-license-sync", "--sandbox"]);
    assert_eq!(exit, Exit::Waits);
    assert!(err.contains("waits for approval, and there is no terminal to ask at"), "{err}");
    assert_eq!(backends(&place.latest()), BTreeSet::new());
    let (exit, out, err) = place.person(&["runs", "resume", &place.latest_id()], "y\n");
    assert_eq!(exit, Exit::Done, "{out}\n{err}");
    assert_eq!(place.kept()["features"]["license-sync"], true);
}

#[test]
fn approval_is_left_out_only_where_nothing_real_can_be_touched() {
    let place = Place::new("yes");
    let document = "---\ntitle: Look\nvade:\n  sites: { server: S }\n  host: local\n  steps: { a: { effect: read } }\n---\n\
                    1. Ask. {#a}\n\n   ```http\n   GET server:/api/v3/meta\n\n   ```\n\n1. Look.\n\n   ```shell\n   true\n   ```\n";
    place.0.write("look.md", document);
    let refused = |args: &[&str]| {
        let (exit, _, err) = place.vade(args);
        assert_eq!(exit, Exit::Usage, "{args:?} {err}");
        err.lines().next().unwrap_or_default().to_owned()
    };
    let told = [
        refused(&["run", "sync-license-usage", "--yes"]),
        refused(&["run", "look.md", "--sandbox", "--yes", "--backend", "shell,http"]),
        refused(&["run", "verify-backup", "--sandbox", "--yes"]),
    ];
    assert_snapshot!(told.join("\n"), @"
    error: --yes is only for runs that can touch nothing real
    error: --yes is not for runs with commands: step 2 would use `shell`, which
    error: no step of this procedure is on a site, so that the sandbox has nothing
    ");
    assert_eq!(place.json(&["runs", "list", "--format", "json"]), Value::Array(Vec::new()));
}

const MANUAL: &str = "syncing-license-usage-between-github-enterprise-server-and-github-enterprise-cloud";
const AUTOMATIC: &str = "enabling-automatic-user-license-sync-for-your-enterprise";

#[test]
fn documents_written_for_the_real_sites_run_as_they_are() {
    needs!(shared);
    the_source_documents_run("web");
}

#[test]
fn the_same_documents_run_in_a_browser() {
    needs!(shared, chromium);
    the_source_documents_run("browser");
}

fn the_source_documents_run(backend: &str) {
    let place = Place::new(&format!("seeds-{backend}"));
    let root = shared::folder().join("seeds").display().to_string();
    let own = |id: &'static str, language: &'static str| {
        ["--root", &root, id, "--for", "ghes-3.4", "--lang", language, "--backend", backend].map(str::to_owned)
    };
    for (id, languages) in [(MANUAL, ["pt", "es", "de"].as_slice()), (AUTOMATIC, ["zh", "es"].as_slice())] {
        let preview = |language| {
            let args = own(id, language);
            let all = ["run", "--sandbox", "--dry-run", "--format", "json"]
                .into_iter()
                .chain(args.iter().map(String::as_str));
            place.json(&all.collect::<Vec<_>>())
        };
        let english = preview("en");
        for language in languages {
            assert_eq!(preview(language)["digest"], english["digest"], "{id} {language}");
            let args = own(id, language);
            place.done(&args.iter().map(String::as_str).collect::<Vec<_>>());
            let run = place.latest();
            assert_eq!(
                (&run["digest"], backends(&run)),
                (&english["digest"], [backend.to_owned()].into()),
                "{id} {language}"
            );
            if id == MANUAL {
                assert_eq!(place.sync_status(), "success", "{language}");
                // The cloud has no page of that name behind the one before: the phrase book knows, and no search has failed.
                assert_eq!(place.uploads(10), ["satisfied"], "{language}");
            } else {
                assert_eq!(place.kept()["features"]["license-sync"], true, "{language}");
            }
        }
        if id == MANUAL {
            let tenth = &english["steps"][9]["actions"][0];
            assert_eq!((&tenth["satisfied"], &tenth["from"]), (&true.into(), &"phrase-book".into()));
        }
    }
}

/// The sandbox is on this machine: whatever proxy the environment names, nothing goes there.
#[test]
fn no_proxy_stands_between_a_run_and_its_sandbox() {
    let place = Place::new("proxy");
    let nowhere = "http://127.0.0.1:9";
    let names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"];
    let mut program = command(&place.0, &["run", "sync-license-usage", "--sandbox", "--yes"]);
    let output = program.envs(names.map(|name| (name, nowhere))).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// Runs the license sync in a sandbox that fails, then resumes the run.
fn with_fault(name: &str, fault: &str) -> (Place, Exit, String) {
    let place = Place::new(name);
    let (exit, out, err) = place.vade(&["run", "sync-license-usage", "--sandbox", "--yes", "--fault", fault]);
    (place, exit, format!("{out}{err}"))
}

#[test]
fn an_upload_that_is_refused_has_failed_and_can_be_resumed() {
    let (place, exit, told) = with_fault("refused", "500");
    assert_eq!(exit, Exit::Failed, "{told}");
    assert_eq!(
        (place.uploads(12), place.sync_status().as_str()),
        (vec!["begun 1".into(), "failed page-not-fine".into()], "failure")
    );
    let (exit, out, err) = place.vade(&["runs", "resume", &place.latest_id()]);
    assert_eq!(exit, Exit::Done, "{out}\n{err}");
    assert_eq!(place.uploads(12)[2..], ["retry by effect", "begun 2", "done"]);
    assert_eq!(place.sync_status(), "success");
}

#[test]
fn an_upload_whose_answer_is_lost_is_found_done_by_its_probe() {
    let (place, exit, told) = with_fault("lost", "drop-after-commit");
    assert_eq!(exit, Exit::Done, "{told}");
    assert_eq!(place.uploads(12), ["begun 1", "in-doubt site-broken-off", "done by probe"]);
    assert!(told.contains("350 → 306"), "{told}");
}

#[test]
fn what_must_not_be_done_twice_waits_for_somebody_who_knows() {
    needs!(shared);
    let root = shared::folder().join("seeds").display().to_string();
    for (fault, rule) in [("drop-after-commit", "site-broken-off"), ("500", "page-not-fine")] {
        let place = Place::new("unsafe");
        let args = ["run", "--root", &root, MANUAL, "--for", "ghes-3.4", "--sandbox", "--yes", "--fault", fault];
        let (exit, out, err) = place.vade(&args);
        let first = place.uploads(12);
        assert!(matches!(exit, Exit::InDoubt | Exit::Failed), "{fault} {exit:?}\n{out}\n{err}");
        assert!(first[1].contains(rule) || first[1].contains("answer-doubtful"), "{fault} {first:?}");
        // Resuming without anybody there does not do it again.
        place.vade(&["runs", "resume", &place.latest_id()]);
        assert_eq!(place.uploads(12).iter().filter(|e| e.starts_with("begun")).count(), 1, "{fault}");
    }
}

const HURRIED: &str = "---
title: Enable the sync
vade:
  sites: { server: GitHub Enterprise Server }
  steps: { enable: { effect: EFFECT, timeout: 1s } }
---
1. In the top-right corner of GitHub Enterprise Server, click your profile photo, and then click **Enterprise settings**.
1. In the sidebar, click **GitHub Connect**.
1. Under \"Server can sync user license count and usage\", open the drop-down menu and select **Enabled**. {#enable}
";

#[test]
fn an_answer_that_comes_too_late_leaves_the_step_in_doubt() {
    for effect in ["idempotent", "unsafe"] {
        let place = Place::new("late");
        place.0.write("hurried.md", HURRIED.replace("EFFECT", effect));
        let args = ["run", "hurried.md", "--sandbox", "--yes", "--fault", "slow", "--for", "ghes-3.5"];
        let (exit, out, err) = place.vade(&args);
        assert_eq!(exit, Exit::InDoubt, "{out}\n{err}");
        // It was made all the same.
        assert_eq!(place.kept()["features"]["license-sync"], true);
        assert_eq!(place.uploads(3)[..2], ["begun 1", "in-doubt site-late"]);
        let (exit, out, err) = place.vade(&["runs", "resume", &place.latest_id()]);
        let begun = place.uploads(3).iter().filter(|e| e.starts_with("begun")).count();
        let expected = if effect == "unsafe" { (Exit::InDoubt, 1) } else { (Exit::Done, 2) };
        assert_eq!((exit, begun), expected, "{effect}\n{out}\n{err}");
    }
}

#[test]
fn a_label_that_is_another_is_told_with_the_nearest() {
    let (place, exit, told) = with_fault("relabel", "relabel");
    assert_eq!(exit, Exit::Failed, "{told}");
    let run = place.latest();
    let failed = run["events"].as_array().unwrap().iter().find(|e| e["event"] == "failed").unwrap();
    assert!(failed["why"]["rule"].as_str().unwrap().starts_with("label-not-found"), "{failed}");
    assert!(failed["why"]["args"]["near"].to_string().contains("Export usage data"), "{failed}");
}

#[test]
fn a_session_that_ends_is_begun_again_where_the_operator_gives_an_account() {
    let (place, exit, told) = with_fault("logout", "logout");
    assert_eq!(exit, Exit::Done, "{told}");
    assert_eq!(place.kept()["struck"], true);
    assert_eq!(place.sync_status(), "success");
}

#[test]
fn a_session_that_ends_without_an_account_waits_for_somebody_to_sign_in() {
    let place = Place::new("signed-out");
    let release = Release::USUAL;
    let manner = |fault| Manner { release, otp: false, fault };
    let sandbox = Sandbox::start(Options { manner: manner(Some(Fault::Logout)), ..Options::default() }).unwrap();
    let reference = |_: Side, _: &str, value: &str| format!("command:echo {value}");
    let with_account = vademecum::sandbox::sites(sandbox.manner, &|side| sandbox.address(side), &reference);
    let without: Vec<&str> =
        with_account.lines().filter(|l| !l.contains("user:") && !l.contains("password:")).collect();
    place.0.write("with.yml", &with_account);
    place.0.write("without.yml", without.join("\n"));
    let run = |sites: &str| {
        let args = ["run", "enable-automatic-license-sync", "--sites", sites, "--human", "3"];
        let plan = place.json(&[&args[..], &["--dry-run", "--format", "json"]].concat());
        let digest = plan["digest"].as_str().unwrap().to_owned();
        let (exit, out, err) = place.vade(&[&args[..], &["--approve", &digest, "--again"]].concat());
        (exit, format!("{out}{err}"))
    };
    // Somebody signs in: the session is kept. It ends after three pages, before the next run is through.
    let (exit, told) = run("with.yml");
    assert!(exit == Exit::Waits && told.contains("waits for a person at step 3"), "{told}");
    let (exit, told) = run("without.yml");
    assert_eq!(exit, Exit::Waits, "{told}");
    let id = place.latest_id();
    let waits = |run: &Value| {
        run["events"].as_array().unwrap().iter().rev().find(|e| e["event"] == "waiting").unwrap()["need"].clone()
    };
    assert_eq!(waits(&place.latest()), "sign-in", "{told}");
    // Somebody signs in again; the run goes on where it was.
    run("with.yml");
    let (exit, out, err) = place.person(&["runs", "resume", &id], "\n");
    assert_eq!(exit, Exit::Done, "{out}\n{err}");
}
