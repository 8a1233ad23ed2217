//! Pages in Chromium: what is found on them, what is done, and what is not. The pages are this test's own.

#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;
use support::{Folder, Place, command, ended, journal, need, needs, shared, until};

/// A site: what it answers, and what it was sent.
#[derive(Clone, Default)]
struct Site {
    pages: Arc<Mutex<BTreeMap<String, String>>>,
    sent: Arc<Mutex<Vec<(String, String)>>>,
    port: u16,
}

impl Site {
    fn new(pages: &[(&str, &str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let pages = pages.iter().map(|(path, html)| ((*path).to_owned(), (*html).to_owned())).collect();
        let port = listener.local_addr().unwrap().port();
        let site = Self { pages: Arc::new(Mutex::new(pages)), sent: Arc::default(), port };
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
            (_, "/slow") => {
                thread::sleep(std::time::Duration::from_secs(60));
                String::new()
            }
            (_, "/broken") => page("500 Internal Server Error", "", "<title>Oops</title><h1>Oops</h1>"),
            ("POST", _) => page("303 See Other", "Location: /done\r\n", ""),
            _ => match self.pages.lock().unwrap().get(path) {
                Some(html) => page("200 OK", "", &format!("<!doctype html>{html}")),
                None => page("404 Not Found", "", "<title>Nothing here</title>"),
            },
        }
    }

    fn was_sent(&self, request: &str) -> Option<String> {
        self.sent.lock().unwrap().iter().find(|(r, _)| r == request).map(|(_, body)| body.clone())
    }
}

/// What a run is ordered with.
const ORDER: [&str; 6] = ["run", "work", "--backend", "browser", "--sites", "sites.yml"];

/// A document with these steps on the site.
fn place(name: &str, site: &Site, steps: &str, more: &str) -> Place {
    let front = "title: Work\nvade:\n  sites: { server: Server }\n";
    let place = Place::new(name, &format!("---\n{front}{more}---\n{steps}")).ordered(&ORDER);
    place.root.write("sites.yml", format!("sites:\n  server:\n    url: http://127.0.0.1:{}\n", site.port));
    place
}

/// The files of evidence.
fn evidence(place: &Place) -> Vec<PathBuf> {
    let files = place.root.files("state").into_iter();
    files.filter(|file| file.to_string_lossy().contains("/evidence/")).collect()
}

const START: &str = "<title>Start</title><header><details><summary role=button aria-label='View profile and more'>P</summary>\
    <a href=/settings>Settings</a></details></header><main><h1>Start</h1></main>";
const SETTINGS: &str = "<title>Settings</title><main><h1>License</h1>\
    <section><h2>Quick links</h2><a href=/file>Export</a></section>\
    <section><h2>Danger zone</h2><a href=/broken>Export</a> <a href=/upload>Add usage</a></section></main>";
const UPLOAD: &str = "<title>Upload</title><main><form method=post action=/sent enctype=multipart/form-data>\
    <label for=f>License file</label><input type=file id=f name=usage><label>Name <input name=who></label>\
    <fieldset><legend>Kind</legend><label><input type=radio name=k value=a>First</label><label><input type=radio name=k value=b>Second</label></fieldset>\
    <label>Mode <select name=mode><option>Off<option>On</select></label>\
    <label><input type=checkbox name=sure> I am sure</label><button>Send</button></form></main>";

#[test]
fn a_procedure_is_carried_out_on_pages() {
    needs!(chromium);
    let site = Site::new(&[
        ("/", START),
        ("/settings", SETTINGS),
        ("/upload", UPLOAD),
        ("/done", "<title>Done</title><h1>Done</h1>"),
    ]);
    let more = "  inputs:\n    who: { type: string }\n  steps:\n    menu: { actions: [ { click: View profile and more, role: button }, { click: Settings } ], effect: read, site: server }\n    \
        export: { actions: [ { download: Export, scope: Quick links } ], saves: usage, effect: read, site: server }\n    \
        add: { actions: [ { click: Add usage } ], effect: read, site: server }\n    \
        form: { actions: [ { fill: Name, with: $who }, { select: Second, scope: Kind }, { select: 'On', scope: Mode }, { select: I am sure } ], effect: idempotent, site: server }\n    \
        send: { actions: [ { upload: License file } ], uses: usage, effect: idempotent, site: server }\n";
    let steps = "1. Open. {#menu}\n1. Export. {#export}\n1. Add. {#add}\n1. Fill in. {#form}\n1. Send. {#send}\n";
    let place = place("whole", &site, steps, more);
    let (code, out, err) = place.run(&["--set", "who=Zoë <b>"]);
    assert_eq!(code, 0, "{out}{err}");
    let sent = site.was_sent("POST /sent").expect("the form was sent");
    for part in [
        "{\"users\": 3}",
        "filename=\"",
        "Zoë <b>",
        "name=\"k\"\r\n\r\nb",
        "name=\"mode\"\r\n\r\nOn",
        "name=\"sure\"\r\n\r\non",
    ] {
        assert!(sent.contains(part), "{part}: {sent}");
    }
    let names: Vec<String> =
        evidence(&place).iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert!(names.contains(&"02-1-1.usage.json".to_owned()), "{names:?}");
    let pictures: Vec<_> = names.iter().filter(|n| n.ends_with("page.png")).collect();
    assert_eq!(pictures.len(), 9, "{names:?}");
    let dens = fs::read_dir(place.root.join("state/browser")).into_iter().flatten().count();
    assert_eq!(dens, 0, "profiles are gone with their browser");
}

/// A document of one click.
fn one_click(name: &str, site: &Site, click: &str, effect: &str) -> Place {
    let more = format!("  steps:\n    one: {{ actions: [ {click} ], effect: {effect}, site: server }}\n");
    place(name, site, "1. Click. {#one}\n", &more)
}

#[test]
fn what_is_not_there_or_there_twice_is_told() {
    needs!(chromium);
    let site = Site::new(&[("/", SETTINGS)]);
    let twice = one_click("twice", &site, "{ click: Export }", "read");
    let (code, out, _) = twice.run(&[]);
    assert_eq!(code, 1);
    assert!(
        out.contains("2 things are called “Export”") && out.contains("Quick links") && out.contains("Danger zone"),
        "{out}"
    );
    let missing = one_click("missing", &site, "{ click: Export license usage }", "read");
    let (code, out, err) = missing.run(&[]);
    assert_eq!(code, 1);
    assert!(out.contains("nothing is called “Export license usage”"), "{out}");
    assert!(format!("{out}{err}").contains("Export (Quick links)"), "{out}{err}");
}

#[test]
fn a_page_that_leads_elsewhere_is_not_followed() {
    needs!(chromium);
    let site = Site::new(&[("/", "<title>A</title><a href=/away>Go</a><a href=http://localhost:1/x>Out</a>")]);
    for label in ["Go", "Out"] {
        let place = one_click(&format!("away-{label}"), &site, &format!("{{ click: {label} }}"), "read");
        let (code, out, err) = place.run(&[]);
        assert_eq!(code, 1, "{out}{err}");
        assert!(out.contains("cannot be reached") || out.contains("is not followed"), "{out}");
    }
}

#[test]
fn a_server_that_fails_after_a_click_that_changes_something_leaves_a_doubt() {
    needs!(chromium);
    let site = Site::new(&[("/", "<title>A</title><a href=/broken>Delete</a><a href=/nowhere>Look</a>")]);
    let (code, out, err) = one_click("doubt", &site, "{ click: Delete }", "unsafe").run(&[]);
    assert_eq!(code, 5, "{out}{err}");
    let (code, out, err) = one_click("gone", &site, "{ click: Look }", "read").run(&[]);
    assert_eq!((code, out.contains("404")), (1, true), "{out}{err}");
}

#[test]
fn signs_in_where_an_account_is_given_and_keeps_the_session() {
    needs!(chromium);
    let login = "<title>Sign in</title><main><h1>Sign in</h1><form method=post><label>Name <input name=login></label>\
        <label>Password <input type=password name=password></label><button>Sign in</button></form></main>";
    let home = "<title>Home</title><main><h1>Home</h1><label>Key <input value=hunter2-long></label><p>your key is hunter2-long</p><a href=/next>Next</a></main>";
    let site = Site::new(&[("private", ""), ("/login", login), ("/", home), ("/next", "<title>Next</title>Next")]);
    let place = one_click("sign-in", &site, "{ click: Next }", "read");
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 4, "{out}{err}");
    assert!(format!("{out}{err}").contains("vade login server"), "{out}{err}");
    let account = "    credentials: { user: 'env:WHO', password: 'env:PASS' }\n";
    place.root.write("sites.yml", place.read("sites.yml") + account);
    let place = place.with("WHO", "me").with("PASS", "hunter2-long");
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(site.was_sent("GET /next").is_some());
    let sessions: Vec<_> =
        fs::read_dir(place.root.join("state/sessions")).unwrap().flatten().map(|e| e.path()).collect();
    assert_eq!(sessions.len(), 1);
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&sessions[0]).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    assert!(fs::read_to_string(&sessions[0]).unwrap().contains("\"who\""));
    for file in evidence(&place) {
        let bytes = fs::read(&file).unwrap();
        assert!(memchr::memmem::find(&bytes, b"hunter2-long").is_none(), "{}", file.display());
    }
    assert!(!out.contains("hunter2-long"));
}

#[test]
fn without_a_driver_it_says_how_to_install_one() {
    let site = Site::new(&[("/", START)]);
    let place = one_click("none", &site, "{ click: Settings }", "read").with("PATH", "/nowhere");
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1);
    assert!(format!("{out}{err}").contains("apt install chromium chromium-driver"), "{out}{err}");
}

/// A screen that nobody sees.
struct Screen {
    server: std::process::Child,
    name: String,
}

impl Screen {
    fn new() -> Option<Self> {
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

#[test]
fn a_person_signs_in_and_the_session_is_kept() {
    needs!(chromium);
    // The page itself plays the person, who takes a second.
    let login = "<title>Sign in</title><form method=post><input name=login value=me><input type=password name=password \
        value=hunter2-long><button>Sign in</button></form><script>setTimeout(() => document.forms[0].submit(), 1000)</script>";
    let site = Site::new(&[
        ("private", ""),
        ("/login", login),
        ("/", "<title>Home</title><a href=/next>Next</a>"),
        ("/next", "Next"),
    ]);
    let Some(screen) = Screen::new() else { return };
    let place = one_click("login", &site, "{ click: Next }", "read").with("DISPLAY", &screen.name);
    let (code, out, err) = place.vade(&["doctor", "server", "--sites", "sites.yml"]);
    assert_eq!(code, 3, "{out}{err}");
    assert!(out.contains("nobody has signed in"), "{out}");
    let (code, out, err) = place.vade(&["login", "server", "--sites", "sites.yml"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(err.contains("the session of server is kept"), "{err}");
    let (code, out, err) = place.vade(&["doctor", "server", "--sites", "sites.yml", "--format", "json"]);
    assert_eq!(code, 0, "{out}{err}");
    let seen: Value = serde_json::from_str(&out).unwrap();
    let rules: Vec<&str> = seen.as_array().unwrap().iter().map(|s| s["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["doctor-no-tls", "doctor-session"]);
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    let (code, _, err) = place.vade(&["login", "serve", "--sites", "sites.yml"]);
    assert_eq!((code, err.contains("server")), (2, true), "{err}");
}

#[test]
fn the_doctor_says_what_to_mend() {
    needs!(chromium);
    let site = Site::new(&[("/", START)]);
    let place = one_click("doctor", &site, "{ click: Settings }", "read").with("PATH", "/usr/bin:/bin");
    place.root.write(
        "sites.yml",
        "sites:\n  gone: { url: 'https://no-such-host.invalid' }\n  poor: { url: 'http://127.0.0.1:9', credentials: { token: 'env:NOT_SET' } }\n",
    );
    let (code, out, err) = place.vade(&["doctor", "--sites", "sites.yml", "--format", "json"]);
    assert_eq!(code, 3, "{out}{err}");
    let seen: Value = serde_json::from_str(&out).unwrap();
    let told = |s: &Value| {
        format!("{} {} {}", s["name"].as_str().unwrap(), s["rule"].as_str().unwrap(), s["status"].as_str().unwrap())
    };
    let told: Vec<String> = seen.as_array().unwrap().iter().map(told).collect();
    let expected = [
        "gone doctor-no-name wrong",
        "poor secret-not-there wrong",
        "poor site-unreachable wrong",
        " doctor-browser fine",
    ];
    assert_eq!(told, expected);
}

/// Runs a document in the sandbox, to its end: the digest of the plan that was carried out.
fn sandboxed(name: &str, more: &[&str]) -> String {
    let folder = Folder::new(name);
    let order = ["run", "--sandbox", "--yes", "--backend", "browser,http"];
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

/// A server behind a private authority, and a proxy that alone knows its name.
struct Private {
    ca: String,
    proxy: u16,
    tunnels: Arc<Mutex<Vec<String>>>,
}

fn private() -> Private {
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca_key = KeyPair::generate().unwrap();
    let ca_cert = ca.self_signed(&ca_key).unwrap();
    let key = KeyPair::generate().unwrap();
    let cert = CertificateParams::new(vec!["pages.test".to_owned()])
        .unwrap()
        .signed_by(&key, &Issuer::new(ca, ca_key))
        .unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let chain = vec![cert.der().clone()];
    let key = rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let config = Arc::new(config);
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let inside = server.local_addr().unwrap();
    thread::spawn(move || {
        for stream in server.incoming().flatten() {
            let config = config.clone();
            thread::spawn(move || {
                let mut tls = rustls::StreamOwned::new(rustls::ServerConnection::new(config).ok()?, stream);
                let mut asked = [0; 4096];
                let count = tls.read(&mut asked).ok()?;
                let html = if asked[..count].starts_with(b"GET /next ") {
                    "<title>Next</title>Next"
                } else {
                    "<title>Home</title><a href=/next>Next</a>"
                };
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{html}",
                    html.len()
                );
                tls.write_all(answer.as_bytes()).ok()?;
                tls.conn.send_close_notify();
                tls.flush().ok()
            });
        }
    });
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = proxy.local_addr().unwrap().port();
    let tunnels: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = tunnels.clone();
    thread::spawn(move || {
        for stream in proxy.incoming().flatten() {
            let seen = seen.clone();
            thread::spawn(move || {
                let mut reader = BufReader::new(stream.try_clone().ok()?);
                let mut line = String::new();
                reader.read_line(&mut line).ok()?;
                seen.lock().unwrap().push(line.trim().to_owned());
                let mut header = String::new();
                while reader.read_line(&mut header).ok()? > 2 {
                    header.clear();
                }
                if !line.starts_with("CONNECT pages.test:443 ") {
                    return (&stream).write_all(b"HTTP/1.1 403 Forbidden\r\n\r\n").ok();
                }
                let to = TcpStream::connect(inside).ok()?;
                (&stream).write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
                let (mut from, mut back) = (to.try_clone().ok()?, stream.try_clone().ok()?);
                thread::spawn(move || std::io::copy(&mut from, &mut back));
                std::io::copy(&mut reader, &mut &to).ok().map(|_| ())
            });
        }
    });
    Private { ca: ca_cert.pem(), proxy: port, tunnels }
}

#[test]
fn a_site_is_reached_through_its_proxy_and_trusted_by_its_own_authority() {
    needs!(chromium);
    let private = private();
    let place = one_click("private", &Site::new(&[]), "{ click: Next }", "read");
    let sites =
        format!("sites:\n  server:\n    url: https://pages.test\n    proxy: http://127.0.0.1:{}\n", private.proxy);
    place.root.write("sites.yml", &sites);
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1, "without its authority: {out}{err}");
    place.root.write("ca.pem", &private.ca);
    place.root.write("sites.yml", sites + "    ca: ca.pem\n");
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    let tunnels = private.tunnels.lock().unwrap().clone();
    assert!(tunnels.iter().all(|t| t.starts_with("CONNECT pages.test:443 ")) && !tunnels.is_empty(), "{tunnels:?}");
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

#[test]
fn a_session_that_ends_in_the_middle_is_begun_again_where_the_account_is_known() {
    needs!(chromium);
    sandboxed("logout", &["sync-license-usage", "--fault", "logout"]);
}
