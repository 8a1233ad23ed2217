//! Going on where sites are concerned: back to the page, by hand where a page is not as it should be, and looking at the end.

#![cfg(unix)]

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;
use vademecum::cli::{self, Exit, World};

/// A site of two pages; the button on the second is there once `button` says how it is called.
#[derive(Clone, Default)]
struct Site {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    button: Arc<Mutex<String>>,
    synced: Arc<Mutex<bool>>,
}

impl Site {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let site = Self { port: listener.local_addr().unwrap().port(), ..Self::default() };
        let own = site.clone();
        thread::spawn(move || listener.incoming().flatten().for_each(|stream| own.answer(stream)));
        site
    }

    fn answer(&self, mut stream: TcpStream) {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let (mut line, mut length) = (String::new(), 0);
        let _ = reader.read_line(&mut line);
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header).unwrap_or(0) == 0 || header.trim().is_empty() {
                break;
            }
            if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let _ = reader.read_exact(&mut vec![0; length]);
        let asked: Vec<&str> = line.split(' ').take(2).collect();
        let asked = asked.join(" ");
        let (kind, text) = match asked.as_str() {
            "GET /" => (
                "text/html",
                "<!DOCTYPE html><title>Home</title><h1>Home</h1><a href=\"/settings\">Settings</a>".to_owned(),
            ),
            "GET /settings" => {
                let button = self.button.lock().unwrap().clone();
                (
                    "text/html",
                    format!(
                        "<!DOCTYPE html><title>S</title><h1>S</h1><form method=post action=/save><button>{button}</button></form>"
                    ),
                )
            }
            "GET /state" => {
                ("application/json", format!("{{\"synced\": {}, \"used\": 42}}", self.synced.lock().unwrap()))
            }
            _ => ("text/html", "<!DOCTYPE html><title>Saved</title><h1>Saved</h1>".to_owned()),
        };
        self.asked.lock().unwrap().push(asked);
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
            text.len()
        );
    }

    fn asked(&self, what: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|a| *a == what).count()
    }
}

struct Place {
    root: PathBuf,
    site: Site,
}

impl Place {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("vade-resume-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("data/variables")).unwrap();
        fs::write(root.join("data/variables/x.yml"), "a: b\n").unwrap();
        let root = root.canonicalize().unwrap();
        let site = Site::start();
        let document = "---\ntitle: Work\nvade:\n  sites: { s: The site }\n  steps:\n\
                        \x20   go: { site: s, actions: [{ navigate: s }, { click: Settings, effect: read }] }\n\
                        \x20   save: { site: s, actions: [{ click: Save, effect: unsafe }] }\n\
                        \x20 after:\n    - request: GET s:/state\n      expect: { json: '$.synced', equals: true }\n      captures: { used: '$.used' }\n---\n\
                        1. Go there. {#go}\n1. Save. {#save}\n";
        fs::write(root.join("work.md"), document).unwrap();
        let sites = format!(
            "sites:\n  s:\n    url: 'http://127.0.0.1:{}'\n    credentials: {{ token: 'env:TOKEN' }}\n",
            site.port
        );
        fs::write(root.join("sites.yml"), sites).unwrap();
        Self { root, site }
    }

    fn vade(&self, args: &[&str], typed: &str) -> (Exit, String, String) {
        let path = std::env::var("PATH").unwrap_or_default();
        let variables = [("PATH", path.as_str()), ("VADE_LANG", "en"), ("TOKEN", "tok-0123456789")];
        let (mut world, out, err) = World::of_a_test(&variables, &self.root, typed);
        world.interactive = !typed.is_empty();
        let exit = cli::run(["vade"].iter().chain(args).map(OsString::from), world);
        (exit, out.text(), err.text())
    }

    fn begin(&self, typed: &str) -> (Exit, String, String) {
        self.vade(&["run", "work", "--backend", "web,http", "--sites", "sites.yml"], typed)
    }

    fn run(&self) -> String {
        let (_, out, _) = self.vade(&["runs", "list", "--format", "json"], "");
        serde_json::from_str::<Value>(&out).unwrap()[0]["run"].as_str().unwrap().to_owned()
    }

    fn events(&self) -> Vec<Value> {
        let (_, out, err) = self.vade(&["runs", "show", &self.run(), "--format", "json"], "");
        let shown: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"));
        shown["events"].as_array().unwrap().clone()
    }

    fn kinds(&self) -> Vec<String> {
        self.events().iter().map(|e| e["event"].as_str().unwrap().to_owned()).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

#[test]
fn a_run_comes_back_to_its_page_by_looking_again_and_repeats_nothing_else() {
    let place = Place::new("replay");
    *place.site.button.lock().unwrap() = "Keep".to_owned();
    // The page has no such button: yes, stop.
    let (exit, out, err) = place.begin("y\n\n");
    assert_eq!(exit, Exit::Failed, "{out}{err}");
    assert_eq!(place.site.asked("POST /save"), 0);
    *place.site.button.lock().unwrap() = "Save".to_owned();
    *place.site.synced.lock().unwrap() = true;
    let before = place.kinds().len();
    // Unsafe, and it failed in another process: somebody says that it is tried again.
    let (exit, out, err) = place.vade(&["runs", "resume", &place.run()], "r\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let after = place.kinds();
    let expected = ["resumed", "resolved", "replayed", "replayed", "intent", "done", "checked", "finished"];
    assert_eq!(after[before..], expected);
    assert_eq!(place.site.asked("POST /save"), 1);
    assert_eq!(place.site.asked("GET /settings"), 2);
}

#[test]
fn a_page_that_is_not_as_it_should_be_can_be_worked_on_by_hand() {
    let place = Place::new("by-hand");
    *place.site.synced.lock().unwrap() = true;
    *place.site.button.lock().unwrap() = "Save it".to_owned();
    let (exit, out, err) = place.begin("y\nh\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert!(err.contains("Save it"), "the nearest name on the page: {err}");
    let kinds = place.kinds();
    assert_eq!(kinds[kinds.len() - 6..], ["failed", "resolved", "intent", "done", "checked", "finished"]);
    assert_eq!(place.site.asked("POST /save"), 0);
}

#[test]
fn what_must_hold_at_the_end_is_looked_at_again_when_the_run_is_resumed() {
    let place = Place::new("checks");
    *place.site.button.lock().unwrap() = "Save".to_owned();
    let (exit, out, err) = place.begin("y\n\n");
    assert_eq!(exit, Exit::Failed, "{out}{err}");
    let checked = place.events().pop().unwrap();
    assert_eq!(
        (&checked["event"], &checked["holds"], &checked["backend"]),
        (&"checked".into(), &false.into(), &"http".into())
    );
    assert!(checked["why"]["rule"].is_string(), "{checked}");
    *place.site.synced.lock().unwrap() = true;
    let (exit, out, err) = place.vade(&["runs", "resume", &place.run()], "");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let events = place.events();
    let checked = &events[events.len() - 2];
    assert_eq!((&checked["holds"], &checked["values"]["used"]), (&true.into(), &"42".into()));
    assert_eq!(place.site.asked("POST /save"), 1, "what is done stays done");
}

#[test]
fn an_event_says_as_whom_a_site_was_asked() {
    let place = Place::new("account");
    let text = fs::read_to_string(place.root.join("work.md")).unwrap();
    let request = text.replace("{ click: Save, effect: unsafe }", "{ request: 'POST s:/save', effect: unsafe }");
    fs::write(place.root.join("work.md"), request).unwrap();
    *place.site.synced.lock().unwrap() = true;
    let (exit, out, err) = place.begin("y\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let intents: Vec<Value> = place.events().into_iter().filter(|e| e["event"] == "intent").collect();
    let of = |backend: &str| intents.iter().find(|e| e["backend"] == backend).unwrap()["account"].clone();
    assert_eq!((of("http"), of("web")), ("env:TOKEN".into(), Value::Null));
    assert!(!format!("{intents:?}{out}{err}").contains("tok-0123456789"));
}
