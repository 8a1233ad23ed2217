//! Sites of the tests' own, a document on them, and a screen.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::support::{Place, need};

/// A site: what it answers, and what it was sent.
#[derive(Clone, Default)]
pub struct Site {
    pages: Arc<Mutex<BTreeMap<String, String>>>,
    pub sent: Arc<Mutex<Vec<(String, String)>>>,
    pub port: u16,
    answers: Option<Answers>,
}

/// What a site of its own kind answers: to method, path with query, cookies and body a status, headers and a page.
type Answers = Arc<dyn Fn(&str, &str, &str, &str) -> Option<(u16, String, String)> + Send + Sync>;

impl Site {
    pub fn new(pages: &[(&str, &str)]) -> Self {
        Self::answering(pages, None)
    }

    /// A site that answers itself what it likes to.
    pub fn with(
        pages: &[(&str, &str)],
        answers: impl Fn(&str, &str, &str, &str) -> Option<(u16, String, String)> + Send + Sync + 'static,
    ) -> Self {
        Self::answering(pages, Some(Arc::new(answers)))
    }

    fn answering(pages: &[(&str, &str)], answers: Option<Answers>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let pages = pages.iter().map(|(path, html)| ((*path).to_owned(), (*html).to_owned())).collect();
        let port = listener.local_addr().unwrap().port();
        let site = Self { pages: Arc::new(Mutex::new(pages)), sent: Arc::default(), port, answers };
        let served = site.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = served.clone();
                thread::spawn(move || site.answer(&stream));
            }
        });
        site
    }

    fn answer(&self, stream: &TcpStream) -> Option<()> {
        let mut reader = BufReader::new(stream.try_clone().ok()?);
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let mut words = line.split_whitespace();
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let (mut length, mut cookie) = (0, String::new());
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            let Some((name, value)) = header.trim().split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().ok()?,
                "cookie" => value.trim().clone_into(&mut cookie),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let body = String::from_utf8_lossy(&body).into_owned();
        self.sent.lock().unwrap().push((format!("{method} {path}"), body.clone()));
        let answer = self.route(&method, &path, &cookie, &body);
        let mut stream = stream;
        stream.write_all(answer.as_bytes()).ok()
    }

    fn route(&self, method: &str, path: &str, cookie: &str, body: &str) -> String {
        if let Some((status, headers, html)) = self.answers.as_ref().and_then(|a| a(method, path, cookie, body)) {
            return format!(
                "HTTP/1.1 {status} X\r\nContent-Type: text/html; charset=utf-8\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{html}",
                html.len()
            );
        }
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let page = |status: &str, headers: &str, html: &str| {
            format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{html}",
                html.len()
            )
        };
        let private = self.pages.lock().unwrap().contains_key("private");
        if private && path != "/login" && !cookie.contains("who=me") {
            return page("302 Found", &format!("Location: /login?return_to={path}\r\n"), "");
        }
        match (method, path) {
            ("POST", "/login") if body.contains("login=me") && body.contains("password=hunter2-long") => {
                let to = query.strip_prefix("return_to=").unwrap_or("/");
                page("303 See Other", &format!("Location: {to}\r\nSet-Cookie: who=me; Path=/; HttpOnly\r\n"), "")
            }
            (_, "/away") => page("302 Found", "Location: http://169.254.169.254/latest/\r\n", ""),
            (_, "/file") => {
                page("200 OK", "Content-Disposition: attachment; filename=\"usage.json\"\r\n", "{\"users\": 3}")
            }
            (_, "/slow") if !self.pages.lock().unwrap().contains_key("/slow-is-over") => {
                thread::sleep(std::time::Duration::from_secs(60));
                String::new()
            }
            (_, "/broken") => page("500 Internal Server Error", "", "<title>Oops</title><h1>Oops</h1>"),
            (_, "/slow") => page("200 OK", "", "<title>Synced</title>Synced."),
            ("POST", _) => page("303 See Other", "Location: /done\r\n", ""),
            _ => match self.pages.lock().unwrap().get(path) {
                Some(html) => page("200 OK", "", &format!("<!doctype html>{html}")),
                None => page("404 Not Found", "", "<title>Nothing here</title>"),
            },
        }
    }

    /// Puts a page in.
    pub fn put(&self, path: &str, html: &str) {
        self.pages.lock().unwrap().insert(path.to_owned(), html.to_owned());
    }

    pub fn was_sent(&self, request: &str) -> Option<String> {
        self.sent.lock().unwrap().iter().find(|(r, _)| r == request).map(|(_, body)| body.clone())
    }
}

/// What a run is ordered with.
const ORDER: [&str; 6] = ["run", "work", "--backend", "browser", "--sites", "sites.yml"];

/// A document with these steps on the site.
pub fn place(name: &str, site: &Site, steps: &str, more: &str) -> Place {
    let front = "title: Work\nvade:\n  sites: { server: Server }\n";
    let place = Place::new(name, &format!("---\n{front}{more}---\n{steps}")).ordered(&ORDER);
    place.root.write("sites.yml", format!("sites:\n  server:\n    url: http://127.0.0.1:{}\n", site.port));
    place
}

/// The files of evidence.
pub fn evidence(place: &Place) -> Vec<PathBuf> {
    let files = place.root.files("state").into_iter();
    files.filter(|file| file.to_string_lossy().contains("/evidence/")).collect()
}

/// A document of one click.
pub fn one_click(name: &str, site: &Site, click: &str, effect: &str) -> Place {
    let more = format!("  steps:\n    one: {{ actions: [ {click} ], effect: {effect}, site: server }}\n");
    place(name, site, "1. Click. {#one}\n", &more)
}

/// The order to run the whole document by that backend, with the approval of its plan, once more if it must be.
pub fn approved_by(place: &Place, backend: &str, more: &[&str]) -> Vec<String> {
    let order = [&["run", "work", "--backend", backend, "--sites", "sites.yml"], more].concat();
    let digest = place.digest(&order);
    order.into_iter().chain(["--again", "--approve", &digest]).map(str::to_owned).collect()
}

/// Runs the whole document by that backend.
pub fn run_by(place: &Place, backend: &str, more: &[&str]) -> (i32, String, String) {
    place.vade(&approved_by(place, backend, more))
}

/// No file of evidence holds any of these.
pub fn holds_none(place: &Place, secrets: &[&str]) {
    for file in evidence(place) {
        let bytes = fs::read(&file).unwrap();
        for secret in secrets {
            assert!(memchr::memmem::find(&bytes, secret.as_bytes()).is_none(), "{}: {secret}", file.display());
        }
    }
}

/// A screen that nobody sees.
pub struct Screen {
    server: std::process::Child,
    pub name: String,
}

impl Screen {
    pub fn new() -> Option<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let Ok(mut server) = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn() else {
            need::given(false, "Xvfb");
            return None;
        };
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Some(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
