//! Procedures that must be carried out before another: seen, approved and run first, each as a run of its own.

#![cfg(unix)]

mod support;

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use support::{Place, journal, one_line, until};
use vademecum::cli::Exit;

/// A procedure of one command.
fn procedure(title: &str, before: &str, inputs: &str, script: &str) -> String {
    format!(
        "---\ntitle: {title}\nvade:\n  host: local\n  prerequisites: {before}\n  inputs: {inputs}\n  steps: {{ do: {{ effect: unsafe }} }}\n---\n1. {title}. {{#do}}\n\n   ```shell\n   {script}\n   ```\n"
    )
}

const HOST: &str = "host: { ask: Which host? }";

/// To upgrade, a host is drained and the releases are frozen; before either, it is backed up.
fn upgrade(name: &str, drain: &str) -> Place {
    let hosts = format!("{{ {HOST} }}");
    let place = Place::new(name, &procedure("Upgrade", "[drain, freeze]", &hosts, "echo \"upgrade $HOST\" >> log"));
    let write = |id: &str, text: String| place.root.write(&format!("{id}.md"), text);
    write("backup", procedure("Back up", "[]", &hosts, "echo \"backup $HOST\" >> log"));
    write("drain", procedure("Drain", "[backup]", &format!("{{ {HOST}, pool: {{ ask: Which pool? }} }}"), drain));
    write("freeze", procedure("Freeze", "[{ procedure: backup, within: 7d }]", "{}", "echo freeze >> log"));
    place
}

const DRAIN: &str = "echo \"drain $HOST $POOL\" >> log";
const FIRST: [&str; 9] =
    ["run", "work", "--backend", "shell", "--with-prerequisites", "--set", "host=db1", "--set", "drain:pool=web"];

impl Place {
    /// The plans that a run would carry out, in that order.
    fn plans(&self, args: &[&str]) -> Vec<Value> {
        let main: Value = serde_json::from_str(&self.ok(&[args, &["--dry-run", "--format", "json"]].concat())).unwrap();
        main["carried-out-first"].as_array().into_iter().flatten().cloned().chain([main.clone()]).collect()
    }

    /// The same with the digests of those plans.
    fn all_approved(&self, args: &[&str]) -> Vec<String> {
        let plans = self.plans(args);
        let approve =
            plans.iter().flat_map(|p| ["--approve".to_owned(), p["digest"].as_str().unwrap()[..12].to_owned()]);
        args.iter().map(|a| (*a).to_owned()).chain(approve).collect()
    }

    /// What was run, the first one first: the procedure, and where the run is.
    fn procedures(&self) -> Vec<(String, String)> {
        let text = |run: &Value, key: &str| run[key].as_str().unwrap().to_owned();
        self.runs().iter().rev().map(|run| (text(run, "procedure"), text(run, "state"))).collect()
    }

    fn shown(&self, run: &str) -> Value {
        journal::show(&self.root, run)
    }
}

fn done(procedures: &[&str]) -> Vec<(String, String)> {
    procedures.iter().map(|p| ((*p).to_owned(), "done".to_owned())).collect()
}

/// What is shown, without what differs from run to run.
fn steady(place: &Place, text: &str) -> String {
    let mut text = text.to_owned();
    for run in place.runs() {
        text = text.replace(run["run"].as_str().unwrap(), &format!("<{}>", run["procedure"].as_str().unwrap()));
    }
    // How long a step took stands at the end of its line.
    let line = |line: &str| match line.split_once("✓ done ") {
        Some((before, _)) => format!("{before}✓ done"),
        None => line.trim_end().to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn all_that_would_be_run_is_seen_before() {
    let place = upgrade("first-seen", DRAIN);
    let (code, out, err) = place.vade(&[&FIRST[..7], &["--dry-run"]].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    insta::assert_snapshot!(out, @r#"
    1/4  backup

    Back up                                                                   1 step
    Preview: nothing is carried out.
     1  Back up.
          shell  runs  on this machine                          not repeatable  code
            echo "backup $HOST" >> log
            $HOST = “db1”

    Inputs     host  db1  --set
    Procedure  2993 595a 7c21      Plan  fd4b 2d44 b639

    2/4  drain

    Drain                                                                     1 step
    Preview: nothing is carried out.
    Must have been carried out before: backup
     1  Drain.
          shell  runs  on this machine                          not repeatable  code
            echo "drain $HOST $POOL" >> log
            $HOST = “db1”
            $POOL = (open: pool)

    Inputs     host  db1  --set
    Open       pool  Which pool?  --set drain:pool=…
    Procedure  9cf6 78e6 ebf9      Plan  – (once nothing is open)

    3/4  freeze

    Freeze                                                                    1 step
    Preview: nothing is carried out.
    Must have been carried out before: backup
     1  Freeze.
          shell  runs  on this machine                          not repeatable  code
            echo freeze >> log

    Procedure  6a8f 260a 3d27      Plan  706e c85d 2005

    4/4  work

    Upgrade                                                                   1 step
    Preview: nothing is carried out.
    Must have been carried out before: drain and freeze
     1  Upgrade.
          shell  runs  on this machine                          not repeatable  code
            echo "upgrade $HOST" >> log
            $HOST = “db1”

    Inputs     host  db1  --set
    Procedure  6797 4353 e7ac      Plan  02c1 cb48 e52d
    "#);
    let names: Vec<String> = place.plans(&FIRST).iter().map(|p| p["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names, ["backup", "drain", "freeze", "work"]);
    // Without the option the plan alone is previewed, and the file is what it always was.
    assert_eq!(place.plans(&["run", "work", "--backend", "shell"]).len(), 1);
    assert!(place.runs().is_empty());
}

#[test]
fn without_a_terminal_each_plan_is_approved_by_its_digest() {
    let place = upgrade("first-approved", DRAIN);
    let all = place.all_approved(&FIRST);
    // Where one approval is missing, nothing begins.
    for missing in 0..4 {
        let mut some = all.clone();
        let at = FIRST.len() + 2 * missing;
        some.drain(at..at + 2);
        let (code, out, err) = place.vade(&some);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        let procedure = ["backup", "drain", "freeze", "work"][missing];
        assert!(err.contains(&format!("the plan of `{procedure}` is not the approved one")), "{err}");
    }
    let (code, _, err) = place.vade(&FIRST[..7]);
    assert_eq!(code, 4);
    insta::assert_snapshot!(err, @r#"
    error: the input drain:pool is open
      = next: give a value with --set NAME=VALUE, with --inputs, or in an
              environment variable
    "#);
    assert!(place.runs().is_empty());

    let (code, out, err) = place.vade(&all);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain db1 web\nfreeze\nupgrade db1\n");
    assert_eq!(place.procedures(), done(&["backup", "drain", "freeze", "work"]));
    // The runs know of each other.
    let runs: Vec<String> = place.runs().iter().rev().map(|r| r["run"].as_str().unwrap().to_owned()).collect();
    let by = |procedure: &str, run: usize| json!({"procedure": procedure, "run": runs[run]});
    assert_eq!(place.shown(&runs[3])["prerequisites"], json!([by("drain", 1), by("freeze", 2)]));
    assert_eq!(place.shown(&runs[2])["prerequisites"], json!([by("backup", 0)]));
    assert_eq!(place.shown(&runs[0])["wanted_by"]["procedure"], "work");
    let (_, out, _) = place.vade(&["runs", "show", &runs[1]]);
    let facts = steady(&place, out.split("\n\n").next().unwrap());
    let facts: Vec<&str> = facts.lines().filter(|l| !l.starts_with("Created") && !l.starts_with("By")).collect();
    insta::assert_snapshot!(facts.join("\n"), @r#"
    Drain                                                                       done
    Run        <drain>
    Procedure  drain
    Plan       083f ed1a f29c
    Required   backup by run <backup>
    For        work
    "#);

    // What is satisfied is not done again; what somebody says is written down as said.
    let again = ["run", "work", "--backend", "shell", "--set", "host=db1", "--with-prerequisites"];
    assert_eq!(place.plans(&again).len(), 1);
    let (code, out, err) = place.vade(&[place.all_approved(&again), vec!["--again".to_owned()]].concat());
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain db1 web\nfreeze\nupgrade db1\nupgrade db1\n");
    let said = [&again[..], &["--satisfied", "freeze"]].concat();
    let (code, out, err) = place.vade(&[place.all_approved(&said), vec!["--again".to_owned()]].concat());
    assert_eq!(code, 0, "{out}{err}");
    let last = place.shown(&place.last_run());
    assert_eq!(last["prerequisites"], json!([by("drain", 1), {"procedure": "freeze", "run": null}]));
}

#[test]
fn on_a_terminal_it_is_offered_and_each_plan_is_shown_and_asked_about() {
    let place = upgrade("first-asked", DRAIN);
    let args = ["run", "work", "--backend", "shell", "--state", "state"];
    let (exit, out, err) = place.person(&args, "\n");
    assert_eq!((exit, out.as_str()), (Exit::Waits, ""));
    insta::assert_snapshot!(err, @r#"
    warning: `drain` must have been carried out before, and no finished run of it
      is known
      = next: `vade run drain` first, or all in one with `--with-prerequisites`; or
              say with `--satisfied drain` that it holds all the same
    warning: `freeze` must have been carried out before, and no finished run of it
      is known
      = next: `vade run freeze` first, or all in one with `--with-prerequisites`; or
              say with `--satisfied freeze` that it holds all the same
    To be carried out first, in this order: backup, drain, and freeze
          carry them out first [f]   do nothing [Enter]
          >
    "#);
    assert!(place.runs().is_empty());

    // The host is asked for once, the pool where it is needed; the third plan is not approved.
    let (exit, out, err) = place.person(&args, "f\ndb1\ny\nweb\ny\n\n");
    assert_eq!(exit, Exit::Waits, "{out}{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain db1 web\n");
    assert_eq!(place.procedures(), done(&["backup", "drain"]));
    let told = err.lines().rev().take(4).collect::<Vec<_>>();
    let told: Vec<&str> = told.into_iter().rev().collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
          > note: the plan was not approved; nothing was carried out
    note: `work` has not begun, because `freeze` is not done
      = next: when it is:
              `vade run work --backend shell --state state --with-prerequisites`
    "#);

    let (exit, out, err) = place.person(&args, "f\ndb1\ny\ny\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain db1 web\nfreeze\nupgrade db1\n");
    insta::assert_snapshot!(steady(&place, &out), @r#"
    1/2  freeze

    Freeze                                                                    1 step
    Must have been carried out before: backup
     1  Freeze.
          shell  runs  on this machine                          not repeatable  code
            echo freeze >> log

    Procedure  6a8f 260a 3d27      Plan  706e c85d 2005

     1/1  Freeze.
          $ echo freeze >> log
          ✓ done

    2/2  work

    Upgrade                                                                   1 step
    Must have been carried out before: drain and freeze
     1  Upgrade.
          shell  runs  on this machine                          not repeatable  code
            echo "upgrade $HOST" >> log
            $HOST = “db1”

    Inputs     host  db1  asked
    Procedure  6797 4353 e7ac      Plan  02c1 cb48 e52d

     1/1  Upgrade.
          $ echo "upgrade $HOST" >> log
          ✓ done
    "#);
    insta::assert_snapshot!(steady(&place, &err), @r#"
    warning: `freeze` must have been carried out before, and no finished run of it
      is known
      = next: `vade run freeze` first, or all in one with `--with-prerequisites`; or
              say with `--satisfied freeze` that it holds all the same
    To be carried out first, in this order: freeze
          carry them out first [f]   do nothing [Enter]
          > Upgrade
    Which host? (host)
          >       carry out this plan [y]   do nothing [Enter]
          > note: run <freeze> is complete: 1 step
          carry out this plan [y]   do nothing [Enter]
          > note: run <work> is complete: 1 step
    "#);
}

#[test]
fn where_a_prerequisite_fails_nothing_after_it_begins() {
    let place = upgrade("first-fails", "test -e ready && echo \"drain $HOST $POOL\" >> log");
    let (code, _, err) = place.vade(&place.all_approved(&FIRST));
    assert_eq!(code, 1, "{err}");
    assert_eq!(place.read("log"), "backup db1\n");
    let drain = place.last_run();
    assert_eq!(place.procedures()[1], ("drain".to_owned(), "step-failed".to_owned()));
    insta::assert_snapshot!(steady(&place, &err), @r#"
    note: run <backup> is complete: 1 step
    note: run <drain> has failed
      = next: mend the cause, then `vade runs resume <drain>`
    note: `work` has not begun, because `drain` is not done
      = next: when it is: `vade run work --backend shell --set host=db1 --set
              drain:pool=web --with-prerequisites`
    "#);

    // Mended and resumed, it tells what to go on with; that does what is left, and nothing twice.
    place.root.write("ready", "");
    let (exit, out, err) = place.person(&["runs", "resume", &drain, "--state", "state"], "r\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let command = "vade run work --backend shell --set host=db1 --set drain:pool=web --with-prerequisites";
    assert!(one_line(&err).contains(&format!("`{command}`")), "{err}");
    let rest: Vec<&str> = command.split(' ').skip(1).collect();
    let (code, out, err) = place.vade(&place.all_approved(&rest));
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain db1 web\nfreeze\nupgrade db1\n");
    assert_eq!(place.procedures(), done(&["backup", "drain", "freeze", "work"]));
}

#[test]
fn killed_in_the_middle_of_a_prerequisite_nothing_is_lost_or_done_twice() {
    let place = upgrade("first-killed", "echo drain >> log; echo $$ > pid; test -e ready || exec sleep 60");
    let all = place.all_approved(&FIRST);
    let mut child = place.command(&all).spawn().unwrap();
    let pid = until("the second procedure", || Some(place.read("pid").trim().to_owned()).filter(|pid| !pid.is_empty()));
    child.kill().unwrap();
    child.wait().unwrap();
    // Its command outlives the program.
    Command::new("kill").args(["-9", &pid]).status().unwrap();
    until("the end of its command", || (!Path::new("/proc").join(&pid).join("cwd").exists()).then_some(()));
    assert_eq!(place.procedures()[0], ("backup".to_owned(), "done".to_owned()));
    let drain = place.last_run();
    // What is in doubt holds up all that comes after it, whoever asks.
    let (code, _, err) = place.vade(&["runs", "resume", &drain]);
    assert_eq!(code, 5, "{err}");
    let (code, out, err) = place.vade(&all);
    assert_eq!((code, out.as_str()), (5, ""), "{err}");
    assert!(err.contains(&format!("run {drain} of `drain` is not finished")), "{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain\n");
    let (exit, _, err) = place.person(&["runs", "resume", &drain, "--state", "state"], "d\nthe log says so\n");
    assert_eq!(exit, Exit::Done, "{err}");
    assert!(err.contains("`work` waits for this"), "{err}");
    let (code, out, err) = place.vade(&all);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "backup db1\ndrain\nfreeze\nupgrade db1\n");
}

#[test]
fn procedures_that_require_each_other_are_told_with_their_places() {
    let place = Place::new("first-cycle", &procedure("Work", "[one]", "{}", "true"));
    place.root.write("one.md", procedure("One", "[two]", "{}", "true"));
    place.root.write("two.md", procedure("Two", "[{ procedure: one }]", "{}", "true"));
    let (code, _, err) = place.vade(&["run", "work", "--dry-run"]);
    assert_eq!(code, 2);
    insta::assert_snapshot!(err, @r#"
    error: prerequisites require each other: one.md:5 → two.md and two.md:5 →
      one.md
     --> two.md:5:3
      |
    5 |   prerequisites: [{ procedure: one }]
      |   ^^^^^^^^^^^^^ this requirement closes the circle
      = next: take one of them out of its document
    "#);
}

#[test]
fn values_for_a_prerequisite_name_one() {
    let place = upgrade("first-strays", DRAIN);
    for (set, told) in [
        ("frist:host=a", "`--set frist:…` names no prerequisite"),
        ("drain:pol=a", "the procedure has no input `pol`"),
        ("pool=a", "the procedure has no input `pool`"),
    ] {
        let (code, _, err) = place.vade(&["run", "work", "--dry-run", "--with-prerequisites", "--set", set]);
        assert_eq!(code, 2, "{set}: {err}");
        assert!(err.contains(told), "{set}: {err}");
    }
}

#[test]
fn a_run_elsewhere_satisfies_nothing_here() {
    let place = upgrade("first-elsewhere", DRAIN);
    let ask = |before: &str| {
        format!(
            "---\ntitle: Ask\nvade:\n  sites: {{ server: Server }}\n  prerequisites: {before}\n  steps: {{ ask: {{ effect: read }} }}\n---\n1. Ask. {{#ask}}\n\n   ```http\n   GET /api/v3/meta\n   ```\n"
        )
    };
    place.root.write("look.md", ask("[]"));
    place.root.write("after.md", ask("[look]"));
    // A sandbox is new for each command: there, all is still to be done, and `--yes` approves all of it.
    let (code, out, err) = place.vade(&["run", "look", "--sandbox", "--yes", "--backend", "http"]);
    assert_eq!(code, 0, "{out}{err}");
    let sandboxed = ["run", "after", "--sandbox", "--yes", "--backend", "http"];
    assert_eq!(place.vade(&sandboxed).0, 4);
    let (code, out, err) = place.vade(&[&sandboxed[..], &["--with-prerequisites"]].concat());
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.procedures(), done(&["look", "look", "after"]));
    // And what was done in one was not done on a real site.
    place.root.write("sites.yml", "sites: { server: { url: 'http://127.0.0.1:9' } }\n");
    let (code, _, err) = place.vade(&["run", "after", "--sites", "sites.yml"]);
    assert_eq!(code, 4);
    assert!(err.contains("`look` must have been carried out before"), "{err}");
    let by_hand = ["run", "look", "--backend", "human", "--sites", "sites.yml", "--state", "state"];
    let (exit, out, err) = place.person(&by_hand, "y\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let needs_approval = |sites: &str| {
        let (code, _, err) = place.vade(&["run", "after", "--sites", sites]);
        assert_eq!(code, 4);
        err.contains("waits for approval")
    };
    assert!(needs_approval("sites.yml"), "it is satisfied");
    place.root.write("others.yml", "sites: { server: { url: 'http://127.0.0.1:10' } }\n");
    assert!(!needs_approval("others.yml"), "not on that site");
}
