//! Real disks: one that is full in the middle of a run, and one that can only be read.

#![cfg(target_os = "linux")]

mod support;

use std::fs;

use serde_json::Value;
use support::need::apart;
use support::{Place, ended, needs};

/// A document whose second step writes more than a small disk holds.
const DOCUMENT: &str = "---
title: Work
vade:
  host: local
  steps:
    one: { effect: idempotent }
    two: { effect: unsafe }
    three: { effect: idempotent }
---
1. Begin. {#one}

   ```shell
   echo one >> log
   ```

1. Write a lot. {#two}

   ```shell
   echo two >> log
   seq 1 200000
   echo end of two >> log
   ```

1. End. {#three}

   ```shell
   echo three >> log
   ```
";

/// What a script says that runs with mounts of its own; `$VADE` is the program.
fn script(place: &Place, script: &str) -> String {
    let mut command = std::process::Command::new("unshare");
    command.args([apart().unwrap_or("-m"), "sh", "-euc", script]);
    let own = place.command(&["list"]);
    command.env_clear().envs(own.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("VADE", env!("CARGO_BIN_EXE_vade")).current_dir(&place.root);
    let (code, out, err) = ended(&command.output().unwrap());
    assert_eq!(code, 0, "{out}{err}");
    out
}

#[test]
fn a_disk_that_is_full_stops_the_run_and_loses_nothing_that_was_said() {
    needs!(mounts);
    let place = Place::new("full", DOCUMENT);
    let order: Vec<String> = place.approved(&[]).iter().map(|word| format!("'{word}'")).collect();
    let _ = fs::remove_dir_all(place.root.join("state"));
    let said = script(
        &place,
        &format!(
            "mkdir state; mount -t tmpfs -o size=400k none state
             code=0; \"$VADE\" {} >out 2>err || code=$?; echo \"run $code\"
             run=$(ls state/runs)
             code=0; \"$VADE\" runs resume $run >out 2>err || code=$?; echo \"resumed $code\"
             ls state/runs/$run/evidence | grep -v 'part$' || echo no evidence
             \"$VADE\" runs list --format json > before.json
             mount -o remount,size=20m state
             code=0; \"$VADE\" runs resume $run >out 2>err || code=$?; echo \"with room $code\"
             \"$VADE\" runs show $run --format json > shown.json
             \"$VADE\" runs verify $run > /dev/null && echo whole
             \"$VADE\" runs resolve $run 2 done --why 'the log says so'
             \"$VADE\" runs resume $run >out 2>err && echo done",
            order.join(" ")
        ),
    );
    // The command came to its end, but that could not be written down: it is asked about, not repeated, and not skipped.
    assert_eq!(said, "run 6\nresumed 6\nno evidence\nwith room 5\nwhole\ndone\n");
    let before: Value = serde_json::from_str(&place.read("before.json")).unwrap();
    assert_eq!((&before[0]["state"], &before[0]["settled"]), (&Value::from("in-doubt"), &Value::from(1)));
    let shown: Value = serde_json::from_str(&place.read("shown.json")).unwrap();
    let kinds: Vec<&str> = shown["events"].as_array().unwrap().iter().map(|e| e["event"].as_str().unwrap()).collect();
    let begun = ["created", "approved", "intent", "process", "done", "intent", "process"];
    assert_eq!(kinds[..begun.len()], begun);
    assert_eq!(kinds.iter().filter(|kind| **kind == "in-doubt").count(), 1, "{kinds:?}");
    assert_eq!(place.read("log"), "one\ntwo\nend of two\nthree\n");
}

#[test]
fn a_journal_on_a_disk_that_can_only_be_read_is_read() {
    needs!(mounts);
    let place = Place::new("read-only", DOCUMENT);
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    let run = place.last_run();
    // One of an older version too: reading makes nothing newer.
    let older = place.root.join("older");
    fs::create_dir_all(&older).unwrap();
    let database = rusqlite::Connection::open(older.join("runs.db")).unwrap();
    database.execute_batch(include_str!("journal/version-1.sql")).unwrap();
    drop(database);
    let said = script(
        &place,
        &format!(
            "for folder in state older; do mount --bind $folder $folder; mount -o remount,ro,bind $folder; done
             \"$VADE\" runs list --format json > list.json
             for form in markdown html json junit; do \"$VADE\" runs report {run} --format $form > report; done
             \"$VADE\" runs show {run} > shown; \"$VADE\" runs verify {run} > verified; \"$VADE\" runs export {run} --out a.tar
             code=0; \"$VADE\" runs prune --keep 0 2> pruned || code=$?; echo \"prune $code\"
             code=0; \"$VADE\" run work --backend human > out 2>&1 || code=$?; echo \"run $code\"
             \"$VADE\" runs list --state older --format json > older.json
             code=0; \"$VADE\" runs resolve 2134 2 done --why x --state older 2> /dev/null || code=$?; echo \"resolve $code\""
        ),
    );
    assert_eq!(said, "prune 6\nrun 6\nresolve 6\n");
    let list: Value = serde_json::from_str(&place.read("list.json")).unwrap();
    assert_eq!((&list[0]["run"], &list[0]["state"]), (&Value::from(run.as_str()), &Value::from("done")));
    assert!(place.read("verified").contains("is as it was written"), "{}", place.read("verified"));
    assert!(place.read("pruned").contains("Read-only file system"), "{}", place.read("pruned"));
    place.ok(&["runs", "verify", "a.tar"]);
    let older: Value = serde_json::from_str(&place.read("older.json")).unwrap();
    let states: Vec<&Value> = older.as_array().unwrap().iter().map(|run| &run["state"]).collect();
    assert_eq!(states, ["done", "step-failed"]);
}
