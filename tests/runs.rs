//! Runs: with a person, with the shell, after crashes, and by two processes at once.

#![cfg(unix)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Place, ended, in_terminal, needs, until};
use vademecum::cli::Exit;

fn document(steps: &str, list: &str) -> String {
    format!("---\ntitle: Work\nvade:\n  host: local\n  session: document\n  steps:\n{steps}---\n{list}")
}

/// A step of one command.
fn step(id: &str, words: &str, script: &str) -> String {
    format!("1. {words} {{#{id}}}\n\n   ```shell\n   {}\n   ```\n\n", script.replace('\n', "\n   "))
}

fn three(middle: &str, effect: &str) -> String {
    let list = step("one", "Begin.", "echo one >> log\nexport KEPT=yes\nmkdir -p sub\ncd sub")
        + step("two", "Go on.", middle).as_str()
        + step("three", "End.", "echo \"three $KEPT\" >> ../log").as_str();
    document(
        &format!("    one: {{ effect: idempotent }}\n    two: {effect}\n    three: {{ effect: idempotent }}\n"),
        &list,
    )
}

#[test]
fn commands_share_their_folder_and_exports() {
    let place =
        Place::new("session", &three("echo \"two $KEPT $(basename \"$PWD\")\" >> ../log", "{ effect: unsafe }"));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "one\ntwo yes sub\nthree yes\n");
    let run = place.last_run();
    let expected = [
        "created", "approved", "intent", "process", "done", "intent", "process", "done", "intent", "process", "done",
        "finished",
    ];
    assert_eq!(place.kinds(&run), expected);
    assert!(err.contains(&format!("run {run} is complete: 3 steps")), "{err}");
}

#[test]
fn an_approval_serves_one_run() {
    let place = Place::new("once", &three("true", "{ effect: read }"));
    assert_eq!(place.run(&[]).0, 0);
    let (code, out, err) = place.run(&[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("has served run"), "{err}");
    assert_eq!(place.read("log"), "one\nthree yes\n");
    let mut again = place.approved(&[]);
    again.push("--again".into());
    assert_eq!(place.vade(&again).0, 0);
    assert_eq!(place.read("log"), "one\nthree yes\none\nthree yes\n");
}

#[test]
fn without_a_terminal_nothing_is_asked_and_nothing_assumed() {
    let place = Place::new("away", &three("true", "{ effect: read }"));
    let began = Instant::now();
    let (code, _, err) = place.vade(&["run", "work", "--backend", "shell"]);
    assert_eq!(code, 4);
    assert!(began.elapsed() < Duration::from_secs(5));
    let run = place.last_run();
    assert!(err.contains(&format!("vade runs resume {run}")), "{err}");
    assert_eq!(place.read("log"), "");
    // A step of a person's, in an approved run.
    let digest = place.digest(&["run", "work"]);
    let (code, _, err) = place.vade(&["run", "work", "--approve", &digest]);
    assert_eq!(code, 4);
    assert!(err.contains("waits for a person at step 1"), "{err}");
    // On a terminal both go on.
    let (exit, out, err) = place.person(&["runs", "resume", &run], "y\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert_eq!(place.read("log"), "one\nthree yes\n");
    let waiting = place.last_run();
    assert_ne!(waiting, run);
    let (exit, out, err) = place.person(&["runs", "resume", &waiting], "\n\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
}

#[test]
fn open_inputs_are_asked_for_only_on_a_terminal() {
    let text = "---\ntitle: Work\nvade:\n  host: local\n  inputs:\n    name: { type: string, pattern: '[a-z]+', ask: Its name }\n---\n1. Write it.\n\n   ```shell\n   echo \"$NAME\" > log\n   ```\n";
    let place = Place::new("inputs", text);
    let (code, out, err) = place.vade(&["run", "work", "--backend", "shell"]);
    assert_eq!((code, out.as_str()), (4, ""));
    assert!(err.contains("the input name is open"), "{err}");
    let (exit, _, err) = place.person(&["run", "work", "--backend", "shell"], "NO\nyes\ny\n");
    assert_eq!(exit, Exit::Done, "{err}");
    assert!(err.contains("Its name (name)") && err.contains("wrong form"), "{err}");
    assert_eq!(place.read("log"), "yes\n");
    // A value is data, whatever it holds.
    let text = text.replace("pattern: '[a-z]+', ", "");
    fs::write(place.root.join("work.md"), text).unwrap();
    let value = "name=\"; touch hacked; $(touch hacked) `touch hacked` {{ x }}";
    assert_eq!(place.run(&["--set", value]).0, 0);
    assert_eq!(place.read("log"), format!("{}\n", &value[5..]));
    assert!(!place.root.join("hacked").exists());
}

#[test]
fn a_person_does_skips_and_stops() {
    let list = "1. Look at **Settings**.\n1. Decide. {#decide}\n1. Go home.\n";
    let place = Place::new("person", &document("    decide: { decide: true }\n", list));
    let (exit, _, err) = place.person(&["run", "work"], "\n");
    assert_eq!(exit, Exit::Waits);
    assert!(err.contains("nothing was carried out"), "{err}");
    assert_eq!(place.runs().len(), 0);
    let (exit, out, err) = place.person(&["run", "work"], "y\nwhat\n?\ns\nno time\nx\n");
    assert_eq!(exit, Exit::Waits, "{out}{err}");
    assert!(out.contains("1/3  Look at Settings.") && out.contains("– skipped: no time"), "{out}");
    let run = place.last_run();
    let (exit, out, err) = place.person(&["runs", "resume", &run], "g\n\nAnn says so\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert!(out.contains("Ann says so"), "{out}");
    let kinds = place.kinds(&run);
    let expected = [
        "created", "approved", "intent", "skipped", "intent", "stopped", "resumed", "intent", "done", "intent", "done",
        "finished",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(place.vade(&["runs", "resume", &run]).0, 2);
}

#[test]
fn a_step_that_fails_ends_with_1_and_can_be_tried_again() {
    let place = Place::new("fails", &three("test -e ../ready", "{ effect: read, expect: { exit: 0 } }"));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.contains("the exit code is 1, not 0"), "{out}");
    let run = place.last_run();
    fs::write(place.root.join("ready"), "").unwrap();
    let (code, out, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "one\nthree yes\n", "what was done is not done again, and the session is back");
}

#[test]
fn on_a_terminal_a_failure_is_asked_about() {
    let place = Place::new("asks", &three("test -e ../ready", "{ effect: unsafe }"));
    // Try again, by hand, and done.
    let (exit, out, err) = place.person(&["run", "work", "--backend", "shell"], "y\nr\nh\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert_eq!(place.read("log"), "one\nthree yes\n");
}

#[test]
fn a_run_that_nobody_will_go_on_with_is_ended_where_it_waits() {
    let place = Place::new("given-up", &three("false", "{ effect: unsafe }")).ordered(&["run", "work"]);
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 4, "{out}{err}");
    let run = place.last_run();
    assert_eq!(place.runs()[0]["state"], "waits");
    // What waits is neither done nor to be tried again: that is for `resume`.
    for outcome in ["done", "retry"] {
        let (code, _, err) = place.vade(&["runs", "resolve", &run, "1", outcome, "--why", "x"]);
        assert!(code == 2 && err.contains("step 1 is not in doubt") && err.contains("no step is"), "{err}");
    }
    let (code, _, err) = place.vade(&["runs", "resolve", &run, "4", "abort", "--why", "x"]);
    assert!(code == 2 && err.contains("1, 2, and 3"), "{err}");
    place.ok(&["runs", "resolve", &run, "1", "abort", "--why", "the server is gone"]);
    assert_eq!(place.runs()[0]["state"], "aborted");
    assert_eq!(place.events(&run).iter().rev().nth(1).unwrap()["why"], "the server is gone");
    assert_eq!(place.vade(&["runs", "resume", &run]).0, 2);
    place.ok(&["runs", "verify", &run]);
    place.ok(&["runs", "prune", "--keep", "0"]);
}

#[test]
fn a_command_that_takes_too_long_is_ended_with_all_it_started() {
    let place = Place::new("late", &three("sleep 60 & echo $! > ../pid; wait", "{ effect: unsafe, timeout: 1s }"));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 5, "{out}{err}");
    assert!(err.contains("step 2 may or may not have been done"), "{err}");
    let pid = place.read("pid");
    assert!(!Path::new("/proc").join(pid.trim()).join("exe").exists() || !Path::new("/proc").exists());
    let run = place.last_run();
    assert_eq!(place.vade(&["runs", "resume", &run]).0, 5, "still in doubt");
    assert_eq!(place.vade(&["runs", "resolve", &run, "3", "done", "--why", "x"]).0, 2, "step 3 is not");
    assert_eq!(place.vade(&["runs", "resolve", &run, "2", "done", "--why", " "]).0, 2, "no reason");
    assert_eq!(place.vade(&["runs", "resolve", &run, "2", "done", "--why", "I looked"]).0, 0);
    let (code, out, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "one\nthree yes\n");
}

/// The process of the second step, once it has begun.
fn pid(place: &Place) -> String {
    until("the second step", || Some(place.read("pid").trim().to_owned()).filter(|pid| !pid.is_empty()))
}

/// Starts the run, kills the program while its second step waits, and ends that step's own process too.
fn killed(place: &Place) -> String {
    let mut child = place.command(&place.approved(&[])).spawn().unwrap();
    let pid = pid(place);
    child.kill().unwrap();
    child.wait().unwrap();
    let run = place.last_run();
    let (code, _, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(code, 5, "its command still runs: {err}");
    assert!(err.contains("may or may not have been done"), "{err}");
    Command::new("kill").args(["-9", &pid]).status().unwrap();
    until("the end of the second step's process", || {
        (!Path::new("/proc").join(&pid).join("cwd").exists()).then_some(())
    });
    sleep(Duration::from_millis(100));
    run
}

const SLOW: &str = "echo two >> ../log\nif test ! -e ../pid; then echo $$ > ../pid; exec sleep 60; fi";

#[test]
fn after_kill_9_an_idempotent_step_is_done_again() {
    let place = Place::new("kill-idempotent", &three(SLOW, "{ effect: idempotent }"));
    let run = killed(&place);
    let (code, out, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(place.read("log"), "one\ntwo\ntwo\nthree yes\n");
}

#[test]
fn after_kill_9_an_unsafe_step_is_asked_about() {
    let place = Place::new("kill-unsafe", &three(SLOW, "{ effect: unsafe }"));
    let run = killed(&place);
    let (code, _, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(code, 5, "{err}");
    assert_eq!(place.read("log"), "one\ntwo\n", "never repeated silently");
    let (exit, out, err) = place.person(&["runs", "resume", &run, "--state", "state"], "d\nthe log says so\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert_eq!(place.read("log"), "one\ntwo\nthree yes\n");
}

#[test]
fn after_kill_9_a_probe_tells_whether_a_step_was_done() {
    for (probe, log) in [("grep -q two ../log", "one\ntwo\nthree yes\n"), ("false", "one\ntwo\ntwo\nthree yes\n")] {
        let effect = format!("{{ effect: probeable, probe: {{ command: '{probe}' }} }}");
        let place = Place::new("kill-probe", &three(SLOW, &effect));
        let run = killed(&place);
        let (code, out, err) = place.vade(&["runs", "resume", &run]);
        assert_eq!(code, 0, "{out}{err}");
        assert_eq!(place.read("log"), log, "{probe}");
    }
}

#[test]
fn killed_at_any_moment_a_run_loses_and_repeats_nothing() {
    let effects = [
        "{ effect: idempotent }",
        "{ effect: unsafe }",
        "{ effect: probeable, probe: { command: 'grep -qx PROBED log' } }",
    ];
    let (mut steps, mut list) = (String::new(), String::new());
    for n in 1..=12 {
        let effect = effects[n % 3].replace("PROBED", &format!("s{n}"));
        steps.push_str(&format!("    s{n}: {effect}\n"));
        list.push_str(&step(&format!("s{n}"), "Write.", &format!("echo s{n} >> log")));
    }
    let place = Place::new("moments", &document(&steps, &list));
    let mut args = place.approved(&[]);
    for round in 0_u64.. {
        assert!(round < 200, "it never ends");
        let mut child = place.command(&args).spawn().unwrap();
        // Each round is killed a little later, so that some come to their end.
        sleep(Duration::from_millis(20 + round * 17 % 300 + round * 5));
        let _ = child.kill();
        let (code, _, err) = ended(&child.wait_with_output().unwrap());
        let Some(run) = place.runs().first().and_then(|r| r["run"].as_str().map(str::to_owned)) else { continue };
        if code == 0 || err.contains("has ended") {
            break;
        }
        let approved = place.kinds(&run).contains(&"approved".to_owned());
        if !approved {
            // Killed between creating and approving: nothing was done, and nothing will be without somebody's word.
            fs::remove_dir_all(place.root.join("state")).unwrap();
            continue;
        }
        args = vec!["runs".into(), "resume".into(), run.clone()];
        sleep(Duration::from_millis(50));
        let log = place.read("log");
        if code == 5 {
            let asked = err.split("step ").nth(1).and_then(|r| r.split(' ').next()).unwrap().to_owned();
            let answer = if log.lines().any(|l| l == format!("s{asked}")) { "done" } else { "retry" };
            assert_eq!(place.vade(&["runs", "resolve", &run, &asked, answer, "--why", "the log"]).0, 0);
        }
    }
    let log = place.read("log");
    for n in 1..=12 {
        let count = log.lines().filter(|l| *l == format!("s{n}")).count();
        assert!(count >= 1, "s{n} was lost");
        assert!(count == 1 || n % 3 == 0, "s{n} was repeated");
    }
    let mut order: Vec<&str> = log.lines().collect();
    order.dedup();
    assert_eq!(order, (1..=12).map(|n| format!("s{n}")).collect::<Vec<_>>());
}

#[test]
fn an_interrupt_is_written_down_and_ends_the_command() {
    // What ends the program politely: Ctrl-C, the machine going down, the terminal that is closed.
    for signal in ["-INT", "-TERM", "-HUP"] {
        let script = "trap 'echo rolled back; exit 9' TERM
echo two >> ../log
if test ! -e ../pid; then echo $$ > ../pid; while :; do sleep 0.05; done; fi";
        let place = Place::new(&format!("interrupt{signal}"), &three(script, "{ effect: unsafe }"));
        let child = place.command(&place.approved(&[])).spawn().unwrap();
        pid(&place);
        Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        let (code, out, err) = ended(&child.wait_with_output().unwrap());
        assert_eq!(code, 130, "{signal}: {out}{err}");
        let run = place.last_run();
        let kinds = place.kinds(&run);
        assert_eq!(kinds[kinds.len() - 2..], ["in-doubt", "interrupted"], "{signal}");
        // Whoever has to say what became of it reads its last words.
        let said = place.read(&format!("state/runs/{run}/evidence/02-1-1.out"));
        assert_eq!(said, "rolled back\n", "{signal}");
        assert_eq!(
            place.vade(&["runs", "resume", &run]).0,
            5,
            "its command was ended, so that it is asked about at once"
        );
        assert_eq!(place.vade(&["runs", "resolve", &run, "2", "retry", "--why", "it did not sleep long enough"]).0, 0);
        assert_eq!(place.vade(&["runs", "resume", &run]).0, 0);
    }
}

#[test]
fn of_two_resumes_one_wins() {
    let place = Place::new("race", &three("test -e ../ready\nsleep 0.3\necho two >> ../log", "{ effect: read }"));
    assert_eq!(place.run(&[]).0, 1);
    let run = place.last_run();
    fs::write(place.root.join("ready"), "").unwrap();
    let start = || place.command(&["runs", "resume", &run]).spawn().unwrap();
    let racers: Vec<_> = (0..4).map(|_| start()).collect();
    let mut codes: Vec<i32> = racers.into_iter().map(|c| ended(&c.wait_with_output().unwrap()).0).collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 2, 2, 2]);
    assert_eq!(place.read("log"), "one\ntwo\nthree yes\n");
}

#[test]
fn a_plan_that_changed_since_its_approval_is_refused() {
    let place = Place::new("changed", &three("false", "{ effect: unsafe }"));
    assert_eq!(place.run(&[]).0, 1);
    let run = place.last_run();
    let text = fs::read_to_string(place.root.join("work.md")).unwrap();
    fs::write(place.root.join("work.md"), text.replace("   false", "   true")).unwrap();
    let (code, _, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(code, 2);
    assert!(err.contains("has changed since it was approved") && err.contains("Step 2 / 2"), "{err}");
    // What does not matter may change.
    fs::write(place.root.join("work.md"), text.replace("title: Work", "title: Other work")).unwrap();
    assert_eq!(place.vade(&["runs", "resume", &run, "--lang", "de"]).0, 4);
}

#[test]
fn a_journal_that_somebody_edited_is_not_relied_on() {
    let place = Place::new("edited", &three("true", "{ effect: read }"));
    assert_eq!(place.run(&[]).0, 0);
    let run = place.last_run();
    let database = rusqlite::Connection::open(place.root.join("state/runs.db")).unwrap();
    assert!(database.execute("update event set who = 'nobody'", []).is_err(), "events are only added");
    database
        .execute_batch("drop trigger event_stays; update event set body = replace(body, '\"exit\":0', '\"exit\":1');")
        .unwrap();
    let (code, _, err) = place.vade(&["runs", "show", &run]);
    assert_eq!(code, 2);
    assert!(err.contains("was changed: event 5"), "{err}");
}

#[test]
fn secrets_are_found_when_the_run_begins_and_shown_nowhere() {
    let text = "---\ntitle: Work\nvade:\n  host: local\n  session: document\n  inputs:\n    token: { type: secret, ask: A token }\n---\n1. Use it.\n\n   ```shell\n   printf '%s\\n' \"$TOKEN\"\n   printf '%s' \"$TOKEN\" | base64\n   export COPY=\"$TOKEN\"\n   test ${#TOKEN} -eq 19\n   ```\n";
    let place = Place::new("secret", text);
    fs::write(place.root.join("token"), "canary/s3cret value\n").unwrap();
    let (code, _, err) = place.vade(&["run", "work", "--dry-run", "--set", "token=canary/s3cret value"]);
    assert_eq!(code, 2);
    assert!(!err.contains("canary"), "{err}");
    let (code, out, err) = place.run(&["--set", "token=file:token"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("file:token") && out.contains("••••••"), "{out}");
    let mut found = [out, err].concat();
    let files = place.root.files("state");
    assert!(!files.is_empty());
    files.iter().for_each(|file| found.push_str(&String::from_utf8_lossy(&fs::read(file).unwrap())));
    assert!(!found.contains("canary") && !found.contains("Y2FuYXJ5"), "a secret was written down");
}

#[test]
fn events_are_lines_of_json() {
    let place = Place::new("json", &three("printf 'a\\033[31mb\\n'", "{ effect: read }"));
    let mut args = place.approved(&[]);
    args.extend(["--format".into(), "json".into()]);
    let (code, out, _) = place.vade(&args);
    assert_eq!(code, 0);
    let events: Vec<Value> = out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let kinds: Vec<&str> = events.iter().map(|e| e["event"].as_str().unwrap()).collect();
    assert_eq!(kinds.iter().filter(|k| **k == "step").count(), 3);
    assert!(events.iter().any(|e| e["event"] == "output" && e["text"] == "a\u{1b}[31mb\n"), "{out}");
    assert!(!out.contains('\u{1b}'), "escaped by JSON");
    let (_, shown, _) = place.vade(&["runs", "show", &place.last_run()]);
    assert!(!shown.contains('\u{1b}'));
}

#[test]
fn on_a_terminal_a_line_below_says_how_far_it_is() {
    needs!(program("script"));
    let place = Place::new("progress", &three("sleep 1.2; echo two >> ../log", "{ effect: unsafe }"));
    let digest = place.digest(&["run", "work", "--backend", "shell"]);
    let mut program = in_terminal(&place.root, &format!("run work --backend shell --approve {digest}"));
    let output = program.env("TERM", "xterm").env("COLUMNS", "80").stdin(Stdio::null()).output().unwrap();
    let screen = String::from_utf8_lossy(&output.stdout);
    assert!(screen.contains("1/3 ") && screen.contains("00:00:01"), "{screen:?}");
    assert_eq!(place.read("log"), "one\ntwo\nthree yes\n");
}

#[test]
fn a_terminal_that_is_closed_while_somebody_is_asked_is_no_answer() {
    needs!(program("script"));
    let place = Place::new("closed", &three("true", "{ effect: read }")).ordered(&["run", "work"]);
    let digest = place.digest(&["run", "work"]);
    let mut terminal = in_terminal(&place.root, &format!("run work --approve {digest}"));
    let mut child = terminal.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let kinds = || Some(place.kinds(place.runs().first()?["run"].as_str()?));
    let last = |wanted: fn(&str) -> bool| kinds().filter(|all| all.last().is_some_and(|kind| wanted(kind)));
    until("the first question", || last(|kind| kind == "intent"));
    child.kill().unwrap();
    child.wait().unwrap();
    let ended = until("the program's end", || last(|kind| kind != "intent"));
    assert_eq!(ended, ["created", "approved", "intent", "interrupted"]);
    assert_eq!(place.vade(&["runs", "resume", &place.last_run()]).0, 4, "it is asked again");
}

/// A built-in procedure, for real.
fn built_in(place: &Place, id: &str, set: &[String]) -> (i32, String, String) {
    let mut order = vec!["run", id, "--backend", "shell"];
    set.iter().for_each(|s| order.extend(["--set", s.as_str()]));
    let digest = place.digest(&order);
    order.extend(["--approve", &digest]);
    place.vade(&order)
}

#[test]
fn a_certificate_is_renewed_for_real() {
    needs!(program("openssl"));
    let place = Place::new("renew", "");
    fs::create_dir_all(place.root.join("live")).unwrap();
    let folder = place.root.join("live").display().to_string();
    let set = [
        "domain=ghes.example.com".to_owned(),
        format!("folder={folder}"),
        "change=C-1".to_owned(),
        "issuer=self".to_owned(),
    ];
    let (code, out, err) = built_in(&place, "renew-tls-certificate", &set);
    assert_eq!(code, 0, "{out}{err}");
    assert!(place.read("live/server.pem").contains("BEGIN CERTIFICATE"));
    assert!(place.read("live/server.key").contains("PRIVATE KEY"));
}

#[test]
fn a_backup_is_verified_for_real() {
    needs!(program("tar"), program("sha256sum"));
    let place = Place::new("verify", "");
    let make = "mkdir files && echo hello > files/a && cd files && find . -type f ! -name manifest.sha256 -exec sha256sum {} + > manifest.sha256 \
                && tar -czf ../b.tar.gz . && cd .. && sha256sum b.tar.gz > b.tar.gz.sha256";
    assert!(Command::new("sh").args(["-ec", make]).current_dir(&place.root).status().unwrap().success());
    let root = place.root.display().to_string();
    let set = [format!("backup={root}/b.tar.gz"), format!("scratch-parent={root}"), format!("log={root}/result.log")];
    let (code, out, err) = built_in(&place, "verify-backup", &set);
    assert_eq!(code, 0, "{out}{err}");
    assert!(place.read("result.log").contains("verified"), "{out}");
    // A backup that does not hold what it should fails, and says where.
    fs::write(place.root.join("b.tar.gz.sha256"), format!("{}  b.tar.gz\n", "0".repeat(64))).unwrap();
    let set: Vec<String> = set.iter().cloned().chain(["max-age-hours=27".to_owned()]).collect();
    let (code, out, _) = built_in(&place, "verify-backup", &set);
    assert_eq!(code, 1);
    assert!(out.contains("2/12"), "{out}");
}

/// The answers that can stand together.
const PROMPTS: &[&[&str]] = &[
    &["ask-approve"],
    &["ask-first"],
    &["ask-skip", "ask-stop", "ask-help"],
    &["ask-go-on", "ask-stop", "ask-help"],
    &["ask-by-hand", "ask-retry", "ask-skip", "ask-abort"],
    &["ask-happened", "ask-retry", "ask-abort"],
    &["ask-yes", "ask-no"],
];

#[test]
fn keys_of_answers_that_stand_together_differ_in_every_language() {
    let locales = vademecum::words::Locales::of(vademecum::source::Library::embedded_locales());
    for tag in locales.tags() {
        let lexicon = locales.lexicon(tag);
        for prompt in PROMPTS {
            let mut keys: Vec<String> = prompt
                .iter()
                .map(|id| lexicon.attribute(id, "key", &[]).unwrap_or_else(|| panic!("{id} has no key in {tag}")))
                .collect();
            assert!(keys.iter().all(|k| k.chars().count() == 1), "{tag}: {keys:?}");
            keys.sort();
            assert!(
                keys.windows(2).all(|pair| pair[0].to_lowercase() != pair[1].to_lowercase()),
                "{tag} {prompt:?}: {keys:?}"
            );
        }
    }
}
