//! Pages that ask who we are.

use std::fs;

use serde_json::Value;

use crate::site::{Screen, Site, evidence, one_click};
use crate::support::needs;
use crate::whole::sandboxed;

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
fn a_session_that_ends_in_the_middle_is_begun_again_where_the_account_is_known() {
    needs!(chromium);
    sandboxed("logout", &["sync-license-usage", "--fault", "logout"]);
}
