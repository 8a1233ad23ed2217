//! Resuming a run of 1,000 steps of which all but the last are done. The goal is under 1 s, from the start of the program to its end.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use support::{Folder, command, journal, vade};
use vademecum::journal::{Event, Journal, Part, Settled, Settler};

const STEPS: usize = 1000;

fn main() {
    divan::main();
}

/// A tree with a run that has come to its last step; the run's id.
fn prepared() -> (Folder, String) {
    let mut text = String::from("---\ntitle: Long\nvade:\n  host: local\n---\n");
    for step in 1..=STEPS {
        let _ = write!(text, "1. Step {step}.\n\n   ```shell\n   echo {step}\n   ```\n\n");
    }
    let root = Folder::of("run", &[("data/variables/x.yml", "a: b\n"), ("long.md", &text)]);
    // Without a terminal and without approval it waits, and is there.
    vade(&root, &[("VADE_LANG", "en")], &["run", "long", "--backend", "shell"]);
    let runs = journal::runs(&root);
    let [run, digest] = ["run", "digest"].map(|key| runs[0][key].as_str().unwrap().to_owned());
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
        let mut resume = command(&root, &["runs", "resume", &run, "--state", "state-again"]);
        let status = resume.stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(status.unwrap().success());
    });
}
