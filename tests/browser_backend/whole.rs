//! Whole runs: documents for the real sites, and a run that is killed.

use std::fs;
use std::process::Stdio;

use serde_json::Value;

use crate::site::{Site, one_click};
use crate::support::{Folder, command, ended, journal, needs, shared, until};

/// Runs a document in the sandbox, to its end: the digest of the plan that was carried out.
pub fn sandboxed(name: &str, more: &[&str]) -> String {
    let folder = Folder::new(name);
    let order = ["run", "--sandbox", "--yes", "--backend", "browser"];
    let (code, out, err) = ended(&command(&folder, &[&order, more].concat()).output().unwrap());
    assert_eq!(code, 0, "{name}: {out}{err}");
    let runs = journal::runs(&folder);
    assert_eq!((runs.len(), &runs[0]["state"]), (1, &Value::from("done")), "{runs:#?}");
    runs[0]["digest"].as_str().unwrap().to_owned()
}

#[test]
fn the_source_documents_run_to_their_end_in_each_language_with_one_digest() {
    needs!(shared, chromium);
    const MANUAL: &str = "syncing-license-usage-between-github-enterprise-server-and-github-enterprise-cloud";
    const AUTOMATIC: &str = "enabling-automatic-user-license-sync-for-your-enterprise";
    let tree = shared::folder().join("seeds").display().to_string();
    let run = |id: &str, language: &str| {
        let more = [id, "--root", &tree, "--for", "ghes-3.4", "--lang", language];
        sandboxed(&format!("seed-{}-{language}", &id[..4]), &more)
    };
    let manual = ["en", "pt", "es", "de"].map(|l| run(MANUAL, l));
    assert!(manual.iter().all(|d| *d == manual[0]), "{manual:?}");
    let automatic = ["en", "zh", "es"].map(|l| run(AUTOMATIC, l));
    assert!(automatic.iter().all(|d| *d == automatic[0]), "{automatic:?}");
}

/// Whether a process was started with that text among its arguments.
fn runs_with(text: &str) -> bool {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    processes
        .filter_map(|p| fs::read(p.path().join("cmdline")).ok())
        .any(|c| String::from_utf8_lossy(&c).contains(text))
}

#[test]
#[cfg(target_os = "linux")]
fn what_it_started_ends_with_it_even_when_it_is_killed() {
    needs!(chromium);
    let site = Site::new(&[("/", "<title>A</title><a href=/slow>Wait</a>")]);
    let place = one_click("killed", &site, "{ click: Wait }", "unsafe");
    let mut program = place.command(&place.approved(&[]));
    let mut child = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let den = place.root.join("state/browser").display().to_string();
    until("the click", || site.was_sent("GET /slow"));
    assert!(runs_with(&den));
    child.kill().unwrap();
    child.wait().unwrap();
    until("the end of the browser", || (!runs_with(&den)).then_some(()));
    // What was clicked may have been done: nobody knows.
    assert_eq!(place.vade(&["runs", "resume", &place.last_run()]).0, 5);
}
