//! `vade serve`: pages for this machine that follow their documents, and nothing that could run anything.

mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::{Method, StatusCode};
use support::{Folder, command};

/// A tree in a folder of its own, and the program that serves it.
struct Bench {
    root: Folder,
    program: Child,
    address: String,
    client: Client,
}

impl Bench {
    fn new(name: &str) -> Self {
        let document = "---\ntitle: Rotate a log\nvade: { host: local }\n---\n\n## Rotate\n\n1. Rotate it.\n\n   ```sh\n   logrotate -f app\n   ```\n1. Look at {% data variables.x.missing %}.\n1. Read [more](nowhere.md).\n";
        let files =
            [("vade.yml", "languages: [de]\n"), ("rotate.md", document), ("data/variables/x.yml", "here: yes\n")];
        let root = Folder::of(name, &files);
        let mut program = command(&root, &["serve", "--port", "0"]).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(program.stderr.take().unwrap()).lines().map_while(Result::ok);
        let address = lines.find_map(|l| l.split_once("http://").map(|(_, a)| format!("http://{a}"))).unwrap();
        // The rest is read too, so that the program never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Self { root, program, address, client: rustls_client() }
    }

    fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.address)).send().unwrap()
    }

    fn ask(&self, method: Method, headers: &[(&str, &str)]) -> StatusCode {
        let request = self.client.request(method, format!("{}en/rotate.html", self.address));
        headers.iter().fold(request, |r, (name, value)| r.header(*name, *value)).send().unwrap().status()
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn rustls_client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().timeout(Duration::from_secs(30)).build().unwrap()
}

#[test]
fn a_page_shows_findings_and_a_preview_where_they_belong() {
    let bench = Bench::new("page");
    let page = bench.get("en/rotate.html").text().unwrap();
    let step = |id: &str| {
        page.split_once(&format!("id=\"{id}\"")).unwrap().1.split("class=\"step\"").next().unwrap().to_owned()
    };
    assert!(page.contains("<h2 id=\"findings\">2 findings</h2>"), "{page}");
    assert!(page.contains("connect-src &#39;self&#39;") || page.contains("connect-src 'self'"), "{page}");
    let first = step("rotate--1");
    assert!(first.contains("class=\"dry\"") && first.contains("person (shell)"), "{first}");
    let second = step("rotate--2");
    assert!(second.contains("class=\"finding") && second.contains("variables.x.missing"), "{second}");
    let third = step("rotate--3");
    assert!(third.contains("class=\"finding") && third.contains("nowhere.md"), "{third}");
    assert!(page.contains("id=\"dry-run-0\"") && bench.get("").text().unwrap().contains("Runbooks"));
}

#[test]
fn a_page_shows_what_a_check_finds_in_its_language() {
    let bench = Bench::new("checked");
    bench.root.write("locales/en/procedures/rotate.ftl", "rotate-step-1 = Rotate it.\n");
    bench.root.write("locales/de/procedures/rotate.ftl", "rotate-step-1 = Rotieren Sie es mit `rm`.\n");
    let said = "locales/de/procedures/rotate.ftl";
    // Each of the two files may have been looked at alone.
    let tries = std::iter::repeat_with(|| {
        std::thread::sleep(Duration::from_millis(100));
        bench.get("de/rotate.html").text().unwrap()
    });
    let german = tries.take(200).find(|page| page.contains(said)).unwrap_or_default();
    let english = bench.get("en/rotate.html").text().unwrap();
    assert!(german.contains(said) && german.contains("<code>rm</code>"), "{german}");
    assert!(!english.contains(said), "{english}");
}

#[test]
fn a_page_shows_what_is_wrong_in_what_it_includes() {
    let bench = Bench::new("included");
    bench.root.write("data/reusables/logs/keep.md", "Keep `one.log`.\n");
    bench
        .root
        .write("rotate.md", "---\ntitle: Rotate logs\n---\n\n{% data reusables.logs.keep %}\n\n1. Rotate them.\n");
    bench.root.write("locales/en/reusables/logs.ftl", "logs-keep-text-1 = Keep `one.log`.\n");
    bench.root.write("locales/de/procedures/rotate.ftl", "title = Protokolle rotieren\n");
    bench.root.write("locales/de/reusables/logs.ftl", "logs-keep-text-1 = Behalten Sie `eins.log`.\n");
    let said = "locales/de/reusables/logs.ftl";
    let tries = std::iter::repeat_with(|| {
        std::thread::sleep(Duration::from_millis(100));
        bench.get("de/rotate.html").text().unwrap()
    });
    let german = tries.take(200).find(|page| page.contains(said)).unwrap_or_default();
    assert!(german.contains(said) && german.contains("<code>eins.log</code>"), "{german}");
}

#[test]
fn a_page_hears_of_a_change() {
    let bench = Bench::new("change");
    let page = bench.get("en/rotate.html").text().unwrap();
    let known = page.split_once("/-/live.js?").unwrap().1.split_once('"').unwrap().0.to_owned();
    bench.root.write("rotate.md", "---\ntitle: Rotate all logs\n---\n\n1. Rotate them.\n");
    let answer = bench.get(&format!("-/changed?{known}"));
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(bench.get("en/rotate.html").text().unwrap().contains("Rotate all logs"));
}

#[test]
fn only_this_machine_s_own_pages_may_ask_and_only_for_pages() {
    let bench = Bench::new("guard");
    let own = bench.address.trim_end_matches('/').to_owned();
    let host = own.strip_prefix("http://").unwrap().to_owned();
    assert_eq!(bench.ask(Method::GET, &[]), StatusCode::OK);
    assert_eq!(bench.ask(Method::GET, &[("origin", &own)]), StatusCode::OK);
    assert_eq!(bench.ask(Method::GET, &[("host", &host.replace("127.0.0.1", "localhost"))]), StatusCode::OK);
    assert_eq!(bench.ask(Method::GET, &[("host", "evil.example")]), StatusCode::FORBIDDEN);
    assert_eq!(bench.ask(Method::GET, &[("host", &format!("evil.example:{}", host.len()))]), StatusCode::FORBIDDEN);
    assert_eq!(bench.ask(Method::GET, &[("origin", "http://evil.example")]), StatusCode::FORBIDDEN);
    assert_eq!(bench.ask(Method::GET, &[("origin", "null")]), StatusCode::FORBIDDEN);
    let script = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")];
    assert_eq!(bench.ask(Method::GET, &script), StatusCode::FORBIDDEN);
    let followed = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
    assert_eq!(bench.ask(Method::GET, &followed), StatusCode::OK);
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS] {
        assert_eq!(bench.ask(method, &[]), StatusCode::METHOD_NOT_ALLOWED);
    }
    for path in ["../Cargo.toml", "%2e%2e/vade.yml", "vade.yml", "rotate.md", "-/run", "en/../../etc/passwd"] {
        assert_eq!(bench.get(path).status(), StatusCode::NOT_FOUND, "{path}");
    }
    let headers = bench.get("en/rotate.html").headers().clone();
    assert_eq!(
        (&headers["x-frame-options"], &headers["cache-control"]),
        (&"DENY".parse().unwrap(), &"no-store".parse().unwrap())
    );
}
