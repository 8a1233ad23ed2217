//! A browser is brought back to where it was by what only looked, and nothing else is done again.

use std::process::Stdio;

use serde_json::Value;

use crate::site::{Site, place};
use crate::support::{needs, until};

const PAGES: &[(&str, &str)] = &[
    ("/", "<title>Home</title><form method=post action=/note><button>Note</button></form>"),
    (
        "/done",
        "<title>Noted</title><details><summary role=button>Menu</summary><a href=/settings>Settings</a></details>",
    ),
    (
        "/settings",
        "<title>Settings</title><label>Filter <input oninput='document.querySelector(\"a\").hidden = this.value !== \"all\"'></label>\
         <a href=/slow hidden>Sync</a>",
    ),
];

const STEPS: &str = "1. Note. {#note}\n1. Open. {#open}\n1. Filter. {#filter}\n1. Sync. {#sync}\n";

const MORE: &str = "  steps:\n    note: { actions: [ { click: Note } ], effect: unsafe, site: server }\n    \
    open: { actions: [ { navigate: /done }, { click: Menu, role: button }, { click: Settings } ], effect: read, site: server }\n    \
    filter: { actions: [ { fill: Filter, with: all } ], effect: read, site: server }\n    \
    sync: { actions: [ { click: Sync } ], effect: idempotent, site: server }\n";

/// What became of each action: its step and the kind of event.
fn stories(events: &[Value]) -> Vec<String> {
    let of_step = |e: &&Value| e["step"].is_u64();
    let told = |e: &Value| format!("{} {}", e["step"], e["event"].as_str().unwrap());
    events.iter().filter(of_step).map(told).collect()
}

#[test]
fn after_kill_9_chromium_is_brought_back_by_what_only_looks() {
    needs!(chromium);
    let site = Site::new(PAGES);
    let place = place("back", &site, STEPS, MORE);
    let mut program = place.command(&place.approved(&[]));
    let mut child = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    until("the last step", || site.was_sent("GET /slow"));
    child.kill().unwrap();
    child.wait().unwrap();
    let run = place.last_run();
    let before = place.events(&run);
    assert_eq!(stories(&before).last().map(String::as_str), Some("4 intent"));
    site.put("/slow-is-over", "");
    let sent = site.sent.lock().unwrap().len();
    let (status, out, err) = place.vade(&["runs", "resume", &run]);
    assert_eq!(status, 0, "{out}{err}");
    let after = stories(&place.events(&run)[before.len()..]);
    let expected =
        ["4 resolved", "2 replayed", "2 replayed", "2 replayed", "3 replayed", "4 intent", "4 done"].map(str::to_owned);
    assert_eq!(after, expected);
    let asked: Vec<String> = site.sent.lock().unwrap()[sent..].iter().map(|(request, _)| request.clone()).collect();
    let pages: Vec<&str> = asked.iter().map(String::as_str).collect();
    let pages: Vec<&str> =
        pages.into_iter().filter(|r| !["GET /favicon.ico", "GET /api/v3/meta"].contains(r)).collect();
    assert_eq!(pages, ["GET /", "GET /done", "GET /settings", "GET /slow"], "nothing else was asked for");
    let noted = site.sent.lock().unwrap().iter().filter(|(request, _)| request == "POST /note").count();
    assert_eq!(noted, 1, "what changes something is not done again");
    let (_, shown, _) = place.vade(&["runs", "show", &run]);
    assert_eq!(shown.matches("looked at again to come back to the same page (browser)").count(), 4, "{shown}");
}
