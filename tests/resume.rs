//! Going on where sites are concerned: back to the page, by hand where a page is not as it should be, and looking at the end.

#![cfg(unix)]

mod support;

use std::sync::{Arc, Mutex};

use serde_json::Value;
use support::server::{Server, json, page};
use support::{Folder, here, journal};
use vademecum::cli::Exit;

/// What a site is like; the button is there once this says how it is called.
#[derive(Default)]
struct Shown {
    button: String,
    synced: bool,
}

/// A site of two pages, and a document that works on it.
struct Place {
    root: Folder,
    site: Server,
    shown: Arc<Mutex<Shown>>,
}

const DOCUMENT: &str = "---
title: Work
vade:
  sites: { s: The site }
  steps:
    go: { site: s, actions: [{ navigate: s }, { click: Settings, effect: read }] }
    save: { site: s, actions: [{ click: Save, effect: unsafe }] }
  after:
    - request: GET s:/state
      expect: { json: '$.synced', equals: true }
      captures: { used: '$.used' }
---
1. Go there. {#go}
1. Save. {#save}
";

impl Place {
    fn new(name: &str, button: &str, synced: bool) -> Self {
        let shown = Arc::new(Mutex::new(Shown { button: button.to_owned(), synced }));
        let asked = shown.clone();
        let site = Server::new(move |ask| {
            let shown = asked.lock().unwrap();
            match ask.line.as_str() {
                "GET /" => page("<h1>Home</h1><a href=/settings>Settings</a>"),
                "GET /settings" => {
                    page(&format!("<h1>S</h1><form method=post action=/save><button>{}</button></form>", shown.button))
                }
                "GET /state" => json(200, &format!("{{\"synced\": {}, \"used\": 42}}", shown.synced)),
                _ => page("<h1>Saved</h1>"),
            }
        });
        let sites = format!("sites:\n  s:\n    url: '{}'\n    credentials: {{ token: 'env:TOKEN' }}\n", site.url());
        let files = [("data/variables/x.yml", "a: b\n"), ("work.md", DOCUMENT), ("sites.yml", &sites)];
        Self { root: Folder::of(name, &files), site, shown }
    }

    fn show(&self, button: &str, synced: bool) {
        *self.shown.lock().unwrap() = Shown { button: button.to_owned(), synced };
    }

    /// How often the site was asked that.
    fn asked(&self, what: &str) -> usize {
        self.site.lines().iter().filter(|line| *line == what).count()
    }

    fn vade(&self, args: &[&str], typed: &str) -> (Exit, String, String) {
        let path = std::env::var("PATH").unwrap_or_default();
        let variables = [("PATH", path.as_str()), ("VADE_LANG", "en"), ("TOKEN", "tok-0123456789")];
        here(&self.root, &variables, args, |world| world.interactive = !typed.is_empty(), typed)
    }

    fn begin(&self, typed: &str) -> (Exit, String, String) {
        self.vade(&["run", "work", "--backend", "web,http", "--sites", "sites.yml"], typed)
    }

    fn run(&self) -> String {
        journal::latest(&self.root)
    }

    fn events(&self) -> Vec<Value> {
        journal::events(&self.root, &self.run())
    }

    fn kinds(&self) -> Vec<String> {
        journal::kinds(&self.root, &self.run())
    }
}

#[test]
fn a_run_comes_back_to_its_page_by_looking_again_and_repeats_nothing_else() {
    let place = Place::new("replay", "Keep", false);
    // The page has no such button: yes, stop.
    let (exit, out, err) = place.begin("y\n\n");
    assert_eq!(exit, Exit::Failed, "{out}{err}");
    assert_eq!(place.asked("POST /save"), 0);
    place.show("Save", true);
    let before = place.kinds().len();
    // Unsafe, and it failed in another process: somebody says that it is tried again.
    let (exit, out, err) = place.vade(&["runs", "resume", &place.run()], "r\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let after = place.kinds();
    let expected = ["resumed", "resolved", "replayed", "replayed", "intent", "done", "checked", "finished"];
    assert_eq!(after[before..], expected);
    assert_eq!(place.asked("POST /save"), 1);
    assert_eq!(place.asked("GET /settings"), 2);
}

#[test]
fn a_page_that_is_not_as_it_should_be_can_be_worked_on_by_hand() {
    let place = Place::new("by-hand", "Save it", true);
    let (exit, out, err) = place.begin("y\nh\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert!(err.contains("Save it"), "the nearest name on the page: {err}");
    let kinds = place.kinds();
    assert_eq!(kinds[kinds.len() - 6..], ["failed", "resolved", "intent", "done", "checked", "finished"]);
    assert_eq!(place.asked("POST /save"), 0);
}

#[test]
fn what_must_hold_at_the_end_is_looked_at_again_when_the_run_is_resumed() {
    let place = Place::new("checks", "Save", false);
    let (exit, out, err) = place.begin("y\n\n");
    assert_eq!(exit, Exit::Failed, "{out}{err}");
    let checked = place.events().pop().unwrap();
    assert_eq!(
        (&checked["event"], &checked["holds"], &checked["backend"]),
        (&"checked".into(), &false.into(), &"http".into())
    );
    assert!(checked["why"]["rule"].is_string(), "{checked}");
    place.show("Save", true);
    let (exit, out, err) = place.vade(&["runs", "resume", &place.run()], "");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let events = place.events();
    let checked = &events[events.len() - 2];
    assert_eq!((&checked["holds"], &checked["values"]["used"]), (&true.into(), &"42".into()));
    assert_eq!(place.asked("POST /save"), 1, "what is done stays done");
}

#[test]
fn an_event_says_as_whom_a_site_was_asked() {
    let place = Place::new("account", "", true);
    let request = "{ request: 'POST s:/save', effect: unsafe }";
    place.root.write("work.md", DOCUMENT.replace("{ click: Save, effect: unsafe }", request));
    let (exit, out, err) = place.begin("y\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let intents: Vec<Value> = place.events().into_iter().filter(|e| e["event"] == "intent").collect();
    let of = |backend: &str| intents.iter().find(|e| e["backend"] == backend).unwrap()["account"].clone();
    assert_eq!((of("http"), of("web")), ("env:TOKEN".into(), Value::Null));
    assert!(!format!("{intents:?}{out}{err}").contains("tok-0123456789"));
}
