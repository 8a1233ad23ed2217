//! Servers of the tests' own, and the program run against them.

#![allow(dead_code)] // Each test uses its part.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::Response;
use axum::{Router, routing::any};
use serde_json::Value;
use vademecum::cli::{self, Exit, World};

/// A request as a server saw it.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// `GET /path?query`.
    pub line: String,
    /// All headers, lower case: `name: value`.
    pub headers: Vec<String>,
    /// The body as text.
    pub body: String,
}

impl Ask {
    /// A header's value; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find_map(|h| h.strip_prefix(name)?.strip_prefix(": "));
        found.unwrap_or_default()
    }
}

/// An answer: status, headers, body.
pub type Reply = (u16, Vec<(&'static str, String)>, String);

/// A page.
pub fn page(body: &str) -> Reply {
    let html = format!("<!doctype html><html><head><title>Test page</title></head><body>{body}</body></html>");
    (200, vec![("content-type", "text/html; charset=utf-8".into())], html)
}

/// JSON.
pub fn json(status: u16, body: &str) -> Reply {
    (status, vec![("content-type", "application/json".into())], body.to_owned())
}

/// A redirect.
pub fn to(location: &str) -> Reply {
    (302, vec![("location", location.to_owned())], String::new())
}

/// A server, and what it was asked.
pub struct Server {
    /// Its port on 127.0.0.1.
    pub port: u16,
    seen: Arc<Mutex<Vec<Ask>>>,
}

impl Server {
    /// A server that answers as it is told.
    pub fn new(answer: impl Fn(&Ask) -> Reply + Send + Sync + 'static) -> Self {
        let (router, seen) = router(answer);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            runtime().block_on(async move {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                axum::serve(listener, router).await.unwrap();
            });
        });
        Self { port, seen }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it was asked.
    pub fn seen(&self) -> Vec<Ask> {
        self.seen.lock().unwrap().clone()
    }

    /// The first lines of what it was asked.
    pub fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|ask| ask.line).collect()
    }

    /// The last request of that first line.
    pub fn last(&self, line: &str) -> Ask {
        self.seen()
            .into_iter()
            .rev()
            .find(|ask| ask.line == line)
            .unwrap_or_else(|| panic!("{line}: {:?}", self.lines()))
    }
}

/// What answers, and what it was asked.
pub fn router(answer: impl Fn(&Ask) -> Reply + Send + Sync + 'static) -> (Router, Arc<Mutex<Vec<Ask>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (log, answer) = (seen.clone(), Arc::new(answer));
    let handler = move |request: Request| {
        let (log, answer) = (log.clone(), answer.clone());
        async move {
            let (head, body) = request.into_parts();
            let body = to_bytes(body, 8 << 20).await.unwrap();
            let shown = |(n, v): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
                format!("{n}: {}", String::from_utf8_lossy(v.as_bytes()))
            };
            let ask = Ask {
                line: format!("{} {}", head.method, head.uri.path_and_query().map_or("/", |p| p.as_str())),
                headers: head.headers.iter().map(shown).collect(),
                body: String::from_utf8_lossy(&body).into_owned(),
            };
            let (status, headers, body) = answer(&ask);
            log.lock().unwrap().push(ask);
            let mut response = Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(name, value);
            }
            response.body(Body::from(body)).unwrap()
        }
    };
    (Router::new().fallback(any(handler)), seen)
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

/// A folder with one document and the operator's sites.
pub struct Place {
    /// The folder.
    pub root: PathBuf,
    variables: Vec<(String, String)>,
}

impl Place {
    /// A document with these steps, and these sites.
    pub fn new(name: &str, front: &str, steps: &str, sites: &str) -> Self {
        let root = std::env::temp_dir().join(format!("vade-site-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("data/variables")).unwrap();
        fs::write(root.join("data/variables/x.yml"), "a: b\n").unwrap();
        let front = if front.contains("sites:") {
            front.to_owned()
        } else {
            format!("  sites: {{ server: The server }}\n{front}")
        };
        let document = format!("---\ntitle: Work\nversions: {{ ghes: '*' }}\nvade:\n{front}---\n\n## Do it\n\n{steps}");
        fs::write(root.join("work.md"), document).unwrap();
        fs::write(root.join("sites.yml"), sites).unwrap();
        let root = root.canonicalize().unwrap();
        let variables = [
            ("COLUMNS", "100"),
            ("VADE_LANG", "en"),
            ("USER", "me"),
            ("TOKEN", "tok-0123456789"),
            ("PASSWORD", "correct horse"),
            ("LOGIN", "mona"),
            ("CODE", "424242"),
        ];
        let variables = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Self { root, variables }
    }

    /// The same with a variable of the environment.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The program, without a terminal.
    pub fn vade(&self, args: &[&str]) -> (Exit, String, String) {
        let variables: Vec<(&str, &str)> = self.variables.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let (world, out, err) = World::of_a_test(&variables, &self.root, "");
        let fixed = ["--root", "."];
        let args = ["vade"].iter().chain(args).chain(&fixed).map(OsString::from);
        let exit = cli::run(args, world);
        (exit, out.text(), err.text())
    }

    /// The plan as data.
    pub fn plan(&self, more: &[&str]) -> Value {
        let mut args =
            vec!["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--dry-run", "--format", "json"];
        args.extend(more);
        let (exit, out, err) = self.vade(&args);
        assert_eq!(exit, Exit::Done, "{err}");
        serde_json::from_str(&out).unwrap()
    }

    /// Runs the plan, approved by its digest. Gives the exit code, the events, and what is told.
    pub fn run(&self, more: &[&str]) -> (Exit, Vec<Value>, String) {
        let digest = self.plan(more)["digest"].as_str().unwrap().to_owned();
        let mut args = vec!["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--format", "json"];
        args.extend(["--approve", &digest, "--again"]);
        args.extend(more);
        let (exit, out, err) = self.vade(&args);
        let events = out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        (exit, events, err)
    }

    /// A file of evidence, by the end of its name.
    pub fn evidence(&self, end: &str) -> String {
        let mut folders = vec![self.root.join("state")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.display().to_string().ends_with(end) {
                    return fs::read_to_string(path).unwrap();
                }
            }
        }
        panic!("no evidence {end}");
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// The events of that kind.
pub fn of<'e>(events: &'e [Value], kind: &str) -> Vec<&'e Value> {
    events.iter().filter(|e| e["event"] == kind).collect()
}

/// The rule by which a step failed or is in doubt.
pub fn rule(events: &[Value]) -> String {
    let why = events.iter().rev().find_map(|e| e["why"]["rule"].as_str());
    why.unwrap_or_default().to_owned()
}

/// The values that steps found out.
pub fn values(events: &[Value]) -> Vec<(String, String)> {
    let all = events.iter().filter_map(|e| e["values"].as_object()).flatten();
    all.map(|(k, v)| (k.clone(), v.as_str().unwrap_or_default().to_owned())).collect()
}
