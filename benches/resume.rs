//! Resuming a run of 1,000 steps of which all but the last are done. The goal is under 1 s, from the start of the program to its end.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use vademecum::cli::{self, World};
use vademecum::journal::{Event, Journal, Part, Settled, Settler};

const STEPS: usize = 1000;

fn main() {
    divan::main();
}

/// A tree with a run that has come to its last step; the run's id.
fn prepared() -> (PathBuf, String) {
    let root = std::env::temp_dir().join(format!("vade-bench-resume-{}", std::process::id()));
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(root.join("data/variables")).unwrap();
    fs::write(root.join("data/variables/x.yml"), "a: b\n").unwrap();
    let mut text = String::from("---\ntitle: Long\nvade:\n  host: local\n---\n");
    for step in 1..=STEPS {
        let _ = write!(text, "1. Step {step}.\n\n   ```shell\n   echo {step}\n   ```\n\n");
    }
    fs::write(root.join("long.md"), text).unwrap();
    let vade = |args: &[&str]| {
        let path = std::env::var("PATH").unwrap_or_default();
        let (world, out, _) = World::of_a_test(&[("PATH", &path), ("VADE_LANG", "en")], &root, "");
        cli::run(["vade"].iter().chain(args).map(OsString::from), world);
        out.text()
    };
    // Without a terminal and without approval it waits, and is there.
    vade(&["run", "long", "--backend", "shell"]);
    let list: Value = serde_json::from_str(&vade(&["runs", "list", "--format", "json"])).unwrap();
    let run = list[0]["run"].as_str().unwrap().to_owned();
    let digest = list[0]["digest"].as_str().unwrap().to_owned();
    let mut journal = Journal::there(&root.join("state"), "bench").unwrap().unwrap();
    journal.add(&run, Event::Approved { digest, by: vademecum::journal::Approval::Digest }).unwrap();
    for step in 1..STEPS {
        let part = Part { step, from: 0, to: 1 };
        let (backend, language) = ("shell".to_owned(), "en".to_owned());
        journal.add(&run, Event::Intent { part, attempt: 1, backend, language, account: None }).unwrap();
        let (answer, by) = (Settled::Done, Settler::Person);
        journal.add(&run, Event::Resolved { part, answer, by, why: "as if it had been done".to_owned() }).unwrap();
    }
    (root, run)
}

fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    assert!(Command::new("cp").arg("-r").arg(from).arg(to).status().unwrap().success());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn resume_1000_steps(bencher: divan::Bencher<'_, '_>) {
    let (root, run) = prepared();
    let state = root.join("state-again");
    bencher.with_inputs(|| copy(&root.join("state"), &state)).bench_values(|()| {
        let status = Command::new(env!("CARGO_BIN_EXE_vade"))
            .args(["runs", "resume", &run, "--state", "state-again"])
            .current_dir(&root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(status.unwrap().success());
    });
    let _ = fs::remove_dir_all(root);
}
