//! The runs that a folder keeps, as `vade runs` tells of them.

use std::path::Path;

use serde_json::Value;
use vademecum::cli::Exit;

fn told(folder: &Path, args: &[&str]) -> Value {
    let (exit, out, err) = super::vade(folder, &[("VADE_LANG", "en")], &[args, &["--format", "json"]].concat());
    assert_eq!(exit, Exit::Done, "{args:?}: {err}");
    serde_json::from_str(&out).unwrap()
}

/// All runs, the latest first.
pub fn runs(folder: &Path) -> Vec<Value> {
    told(folder, &["runs", "list"]).as_array().unwrap().clone()
}

/// The id of the latest run.
pub fn latest(folder: &Path) -> String {
    runs(folder)[0]["run"].as_str().unwrap().to_owned()
}

/// A run with its events.
pub fn show(folder: &Path, run: &str) -> Value {
    told(folder, &["runs", "show", run])
}

/// What happened in a run.
pub fn events(folder: &Path, run: &str) -> Vec<Value> {
    show(folder, run)["events"].as_array().unwrap().clone()
}

/// The kinds of what happened in a run.
pub fn kinds(folder: &Path, run: &str) -> Vec<String> {
    events(folder, run).iter().map(|e| e["event"].as_str().unwrap().to_owned()).collect()
}
