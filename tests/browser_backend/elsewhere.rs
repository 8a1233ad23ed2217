//! Pages that ask who we are in the middle of a run: a code, an identity provider, the password again. Each pauses the run, is told as what it
//! is, and lets it go on when somebody has signed in.

use std::io::{Read as _, Write as _};
use std::process::Stdio;

use serde_json::Value;

use crate::site::{Screen, Site, approved_by, holds_none, place, run_by};
use crate::support::{in_terminal, needs, until};

const STEPS: &str = "1. Look. {#look}\n1. Guarded. {#guarded}\n1. Save. {#save}\n";
const MORE: &str = "  steps:\n    look: { actions: [ { click: Settings } ], effect: read, site: server }\n    \
    guarded: { actions: [ { click: Guarded } ], effect: read, site: server }\n    \
    save: { actions: [ { click: Save } ], effect: unsafe, site: server }\n";

/// A page on which, after a moment, the person does what it asks for, in a browser that has a window.
fn played(form: &str) -> String {
    format!(
        "<!doctype html><title>Who are you?</title>{form}<script>navigator.userAgent.includes('Headless') || setTimeout(() => document.forms[0].submit(), 1000)</script>"
    )
}

/// A site whose page `/guarded` asks in its own way, until its form has been sent. Nobody is ever sent there from its sign-in page.
fn guarded(wall: &'static str, form: String) -> Site {
    let pages = [
        ("/", "<title>Home</title><a href=/settings>Settings</a>"),
        ("/login", "<title>Home</title>You are signed in."),
        ("/settings", "<title>Settings</title><a href=/guarded>Guarded</a>"),
        ("/guarded", "<title>Guarded</title><form method=post action=/save><button>Save</button></form>"),
        ("/done", "<title>Done</title>Done."),
    ];
    Site::with(&pages, move |method, path, cookie, _| match (method, path) {
        ("GET", "/guarded") if !cookie.contains("pass=yes") => {
            Some((302, format!("Location: {wall}\r\n"), String::new()))
        }
        ("GET", at) if at == wall => Some((200, String::new(), played(&form))),
        ("POST", "/pass") => {
            Some((303, "Location: /guarded\r\nSet-Cookie: pass=yes; Path=/; HttpOnly\r\n".to_owned(), String::new()))
        }
        _ => None,
    })
}

fn whys(events: &[Value]) -> Vec<String> {
    let told = events.iter().filter(|e| e["event"] == "waiting").map(|e| e["need"].as_str().unwrap_or_default());
    told.map(str::to_owned).collect()
}

#[test]
fn what_asks_in_the_middle_pauses_the_run_and_is_gone_on_with_after_a_sign_in() {
    needs!(chromium);
    let Some(screen) = Screen::new() else { return };
    let code = "<form method=post action=/pass><input name=app_otp autocomplete=one-time-code value=123456><button>Verify</button></form>";
    let sudo = "<form method=post action=/pass><input type=hidden name=sudo_referrer><input type=password name=sudo_password value=hunter2-long><button>Confirm</button></form>";
    let provider =
        "<form method=post action=/pass><input type=hidden name=SAMLRequest value=abc><button>Continue</button></form>";
    for (wall, form, told) in [
        ("/sessions/two-factor", code, "server asks for a one-time code"),
        ("/sessions/sudo", sudo, "server asks for the password again"),
        ("/orgs/harbor/sso", provider, "server sends to its identity provider to sign in"),
    ] {
        let site = guarded(wall, form.to_owned());
        let name = format!("middle{}", wall.replace('/', "-"));
        let place = place(&name, &site, STEPS, MORE).with("DISPLAY", &screen.name);
        let mut waiting = Vec::new();
        for backend in ["web", "browser"] {
            let (status, out, err) = run_by(&place, backend, &[]);
            assert_eq!(status, 4, "{wall} {backend}: {out}{err}");
            let shown = format!("{out}{err}");
            assert!(shown.contains(told) && shown.contains("vade login server"), "{wall} {backend}: {shown}");
            let run = place.last_run();
            assert_eq!(whys(&place.events(&run)), ["sign-in"], "{backend}");
            assert!(site.was_sent("POST /save").is_none(), "{backend}");
            waiting.push(run);
        }
        // The page that asked is opened, not the one where one signs in: that leads nowhere here.
        let (status, out, err) = place.vade(&["login", "server", "--sites", "sites.yml"]);
        assert_eq!(status, 0, "{wall}: {out}{err}");
        for run in &waiting {
            let (status, out, err) = place.vade(&["runs", "resume", run]);
            assert_eq!(status, 0, "{wall}: {out}{err}");
        }
        let saved = site.sent.lock().unwrap().iter().filter(|(r, _)| r == "POST /save").count();
        assert_eq!(saved, 2, "once for each run");
        holds_none(&place, &["hunter2-long", "pass=yes"]);
    }
}

#[test]
fn on_a_terminal_the_browser_is_offered_and_the_run_goes_on() {
    needs!(chromium, program("script"));
    let Some(screen) = Screen::new() else { return };
    let sudo = "<form method=post action=/pass><input type=password name=sudo_password value=hunter2-long><button>Confirm</button></form>";
    for backend in ["web", "browser"] {
        let site = guarded("/sessions/sudo", sudo.to_owned());
        let place = place(&format!("terminal-{backend}"), &site, STEPS, MORE);
        let mut through = in_terminal(&place.root, &approved_by(&place, backend, &[]).join(" "));
        through.env("DISPLAY", &screen.name).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = through.spawn().unwrap();
        let mut keys = child.stdin.take().unwrap();
        keys.write_all(b"o\n").unwrap();
        let status = until("the end of the run", || child.try_wait().unwrap());
        let mut shown = String::new();
        child.stdout.take().unwrap().read_to_string(&mut shown).unwrap();
        assert!(status.success(), "{backend}: {shown}");
        assert!(shown.contains("server asks for the password again"), "{shown}");
        // The key stands in another colour.
        assert!(shown.contains("open a browser and sign in ") && shown.contains("[o]"), "{shown}");
        assert!(site.was_sent("POST /save").is_some());
        let sent = site.sent.lock().unwrap().iter().filter(|(r, _)| r == "POST /pass").count();
        assert_eq!(sent, 1, "by the person");
    }
}

#[test]
fn a_provider_that_is_not_allowed_is_told_with_what_to_write() {
    needs!(chromium);
    let provider =
        Site::with(&[], |_, _, _, _| Some((200, String::new(), played("<form method=post action=/x></form>"))));
    let address = format!("http://127.0.0.1:{}/saml2?SAMLRequest=abc", provider.port);
    let site = Site::with(&[("/", "<title>Home</title><a href=/settings>Settings</a>")], move |_, path, _, _| {
        (path == "/settings").then(|| (302, format!("Location: {address}\r\n"), String::new()))
    });
    let named = Site::with(&[("/", "<title>Home</title><a href=/settings>Settings</a>")], |_, path, _, _| {
        let away = "Location: https://id.example.com/adfs/ls?wtrealm=urn:x\r\n";
        (path == "/settings").then(|| (302, away.to_owned(), String::new()))
    });
    let more = "  steps:\n    look: { actions: [ { click: Settings } ], effect: read, site: server }\n";
    let here = format!("127.0.0.1:{}", provider.port);
    for (name, site, host) in [("address", &site, here.as_str()), ("name", &named, "id.example.com")] {
        let place = place(&format!("provider-{name}"), site, "1. Look. {#look}\n", more);
        for backend in ["web", "browser"] {
            let mut shown = Vec::new();
            for language in ["en", "pt-BR", "es", "de", "zh-Hans"] {
                // Chromium takes its time; the words are the same as without it.
                if backend == "browser" && language != "en" {
                    continue;
                }
                let (status, out, err) = run_by(&place, backend, &["--lang", language]);
                assert_eq!(status, 1, "{out}{err}");
                // Without the breaks of its lines.
                let told: String = format!("{out}{err}").split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(told.contains(host), "{backend} {language}: {told}");
                let wanted = format!("allow-hosts: [{host}]");
                let tight = |text: &str| text.replace(' ', "");
                assert!(tight(&told).contains(&tight(&wanted)), "{backend} {language}: {told}");
                assert!(tight(&told).contains("vadeloginserver"), "{backend} {language}: {told}");
                shown.push(told);
            }
            assert!(shown[0].contains(&format!("server sends to {host} to sign in")), "{}", shown[0]);
        }
        // For Chromium a port of the site's own address has no name that could be kept from it: it is left at once.
        let sent = provider.sent.lock().unwrap();
        assert!(sent.iter().all(|(request, _)| request.starts_with("GET ")), "{sent:?}");
    }
}
