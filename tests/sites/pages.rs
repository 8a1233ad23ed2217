//! Pages without a browser: found by role and name, answered as their forms say.

use vademecum::cli::Exit;

use crate::site::{Place, of, rule, values};
use crate::support::server::{Ask, Reply, Server, json, page, to};

fn sites(url: &str, more: &str) -> String {
    format!("sites:\n  server:\n    url: {url}\n    backends: [web]\n{more}")
}

const ACCOUNT: &str = "    credentials: { user: 'env:LOGIN', password: 'env:PASSWORD', otp: 'env:CODE' }\n";

/// A site whose pages are `/` and what the test has.
fn serve(answer: impl Fn(&Ask) -> Option<Reply> + Send + Sync + 'static) -> Server {
    Server::new(move |ask| {
        answer(ask)
            .unwrap_or_else(|| (404, vec![("content-type", "text/html".into())], "<title>Not found</title>".into()))
    })
}

fn steps(texts: &[&str]) -> String {
    texts.iter().map(|t| format!("1. {t}\n")).collect()
}

fn run(name: &str, server: &Server, front: &str, texts: &[&str], more: &str) -> (Exit, Vec<serde_json::Value>, String) {
    Place::new(name, front, &steps(texts), &sites(&server.url(), more)).run(&[])
}

#[test]
fn a_walk_over_pages_with_a_sign_in_a_download_a_form_and_an_upload() {
    let server = serve(|ask| {
        let signed_in = ask.header("cookie").contains("session=yes");
        let forged = !ask.body.contains("authenticity_token=s3cret") && !ask.body.contains("\r\n\r\ns3cret\r\n");
        Some(match ask.line.as_str() {
            "GET /api/v3/meta" => json(404, "{}"),
            "POST /session"
                if ask.body == "authenticity_token=s3cret&login=mona&password=correct+horse&commit=Sign+in" =>
            {
                (
                    302,
                    vec![("location", "/code".into()), ("set-cookie", "half=1; Path=/; HttpOnly".into())],
                    String::new(),
                )
            }
            "GET /code" => page(
                "<h1>Code</h1><form method=post action=/code><input type=hidden name=authenticity_token value=s3cret><input name=otp autocomplete=one-time-code><button>Verify</button></form>",
            ),
            "POST /code" if ask.body == "authenticity_token=s3cret&otp=424242" => (
                302,
                vec![("location", "/".into()), ("set-cookie", "session=yes; Path=/; HttpOnly".into())],
                String::new(),
            ),
            _ if !signed_in && ask.line != "GET /login" => to("/login"),
            "GET /login" => page(
                "<h1>Sign in</h1><form method=post action=/session><input type=hidden name=authenticity_token value=s3cret><label for=l>Username or email</label><input id=l name=login autocomplete=username><label>Password <input type=password name=password></label><input type=submit name=commit value='Sign in'></form>",
            ),
            "GET /" => page(
                "<details><summary aria-label='View profile and more'><span aria-hidden=true>m</span></summary><a href=/enterprise>Your enterprise</a></details><nav aria-label=Global><a href=/settings>Settings</a></nav>",
            ),
            "GET /enterprise" => page(
                "<h2>Quick links</h2><ul><li><a href=/export>Export <b>usage</b></a></li></ul><h2>Other links</h2><ul><li><a href=/wrong>Export usage</a></li></ul><h2>Sync</h2><form method=post action=/sync><input type=hidden name=authenticity_token value=s3cret><label for=s>Sync</label><select id=s name=sync onchange='this.form.submit()'><option value=0 selected>Disabled<option value=1>Enabled</select></form><a href=/upload>Add usage</a>",
            ),
            "GET /export" => (
                200,
                vec![
                    ("content-type", "application/json".into()),
                    ("content-disposition", "attachment; filename=\"../usage.json\"".into()),
                ],
                "{\"users\": [1]}".into(),
            ),
            "POST /sync" if !forged => {
                page("<h2>Saved</h2><p role=status>It is <b>on</b>.</p><a href=/upload>Add usage</a>")
            }
            "GET /upload" => page(
                "<form method=post action=/upload enctype=multipart/form-data><input type=hidden name=authenticity_token value=s3cret><label for=f>Select a file</label><input type=file id=f name=usage><button name=go value=1>Upload</button></form>",
            ),
            "POST /upload" if !forged => page("<h1>Uploaded</h1>"),
            _ => return None,
        })
    });
    let front = "  steps:\n    export: { saves: usage, effect: read }\n    sync: { effect: idempotent }\n    upload: { uses: usage, effect: idempotent }\n";
    let texts = [
        "In the top-right corner of the page, click your profile photo, and then click **Your enterprise**.",
        "Under \"Quick links\", click **Export usage** to download the usage. {#export}",
        "Under \"Sync\", open the drop-down menu and select **Enabled**. {#sync}",
        "Click **Add usage**.",
        "Upload the JSON file that you downloaded. {#upload}",
    ];
    let place = Place::new("walk", front, &steps(&texts), &sites(&server.url(), ACCOUNT));
    let (exit, out, told) = place.vade(&["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--dry-run"]);
    assert_eq!(exit, Exit::Done, "{told}");
    assert!(out.contains("signs in as env:LOGIN (web) where a page asks for it"), "{out}");
    let (exit, events, told) = place.run(&[]);
    assert_eq!(exit, Exit::Done, "{told} {} {:?}", rule(&events), server.lines());
    let lines = [
        "GET /",
        "GET /login",
        "POST /session",
        "GET /code",
        "POST /code",
        "GET /",
        "GET /enterprise",
        "GET /export",
        "POST /sync",
        "GET /upload",
        "POST /upload",
    ];
    let seen: Vec<String> = server.lines().into_iter().filter(|l| l != "GET /api/v3/meta").collect();
    assert_eq!(seen, lines);
    let sent = server.last("POST /upload").body;
    assert!(sent.contains("name=\"usage\"; filename=\"02-1-1.usage.json\""), "{sent}");
    assert!(sent.contains("\r\n\r\n{\"users\": [1]}\r\n") && sent.contains("name=\"go\""), "{sent}");
    assert_eq!(server.last("POST /sync").body, "authenticity_token=s3cret&sync=1");
    let notes: Vec<&str> = events.iter().filter_map(|e| e["notes"][0]["rule"].as_str()).collect();
    assert_eq!(notes, ["signed-in", "page-says", "form-sent"]);
}

#[test]
fn two_of_one_name_are_told_with_what_stands_around_them() {
    let server = serve(|ask| {
        (ask.line == "GET /").then(|| page("<section><h2>Accounts</h2><form method=post action=/a><button>Delete</button></form></section><section><h2>Keys</h2><form method=post action=/k><button>Delete</button></form></section>"))
    });
    let (exit, events, _) = run("twice", &server, "", &["Click **Delete**."], "");
    let why = &of(&events, "failed")[0]["why"];
    assert_eq!((exit, why["rule"].as_str()), (Exit::Failed, Some("label-twice")));
    assert_eq!(
        (why["args"]["one"].as_str(), why["args"]["other"].as_str()),
        (Some("Accounts: Accounts Delete"), Some("Keys: Keys Delete"))
    );
    assert!(!server.lines().iter().any(|l| l.starts_with("POST")));
    let (exit, events, told) = run("scoped", &server, "", &["Under \"Keys\", click **Delete**."], "");
    assert_eq!((exit, rule(&events).as_str()), (Exit::Failed, "page-not-fine"), "{told}");
    assert_eq!(server.lines().last().unwrap(), "POST /k");
}

#[test]
fn what_is_not_on_the_page_is_told_with_the_nearest_and_may_be_named_otherwise() {
    let server = serve(|ask| match ask.line.as_str() {
        "GET /" => Some(page("<h2>Quick links</h2><a href=/x>Export usage</a><a href=/y>Nutzung exportieren</a>")),
        "GET /x" => Some(page("<h1>X</h1>")),
        "GET /y" => Some(page("<h1>Y</h1>")),
        _ => None,
    });
    let text = ["Under \"Quick links\", click **Export license usage**."];
    let (exit, events, _) = run("near", &server, "", &text, "");
    let why = &of(&events, "failed")[0]["why"];
    assert_eq!((exit, why["rule"].as_str()), (Exit::Failed, Some("label-not-found-under")));
    assert_eq!(why["args"]["near"].as_array().unwrap()[0], "Export usage (Quick links)");

    let labels = "    labels: { Export license usage: Export usage }\n";
    let (exit, _, told) = run("labels", &server, "", &text, labels);
    assert_eq!((exit, server.lines().last().unwrap().as_str()), (Exit::Done, "GET /x"), "{told}");
    let digest = |more: &str| {
        let place = Place::new(&format!("digest-{}", more.len()), "", &steps(&text), &sites(&server.url(), more));
        let (_, out, _) = place.vade(&["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--dry-run"]);
        (place.plan(&[])["digest"].clone(), out)
    };
    let (with, without) = (digest(labels), digest(""));
    assert_ne!(with.0, without.0);
    assert!(with.1.contains("“Export license usage” is “Export usage” on the site's pages"), "{}", with.1);
}

#[test]
fn the_language_of_a_sites_pages_is_looked_for_by_the_labels_of_that_language() {
    let server = serve(|ask| match ask.line.as_str() {
        "GET /" => Some(page("<a href=/y>Nutzung exportieren</a>")),
        "GET /y" => Some(page("<h1>Y</h1>")),
        _ => None,
    });
    let place = Place::new(
        "language",
        "",
        &steps(&["Click **Export usage**."]),
        &sites(&server.url(), "    ui-language: de\n"),
    );
    std::fs::create_dir_all(place.root.join("locales/de")).unwrap();
    std::fs::write(place.root.join("locales/de/labels.ftl"), "label-export-usage = Nutzung exportieren\n").unwrap();
    let (exit, _, told) = place.run(&[]);
    assert_eq!((exit, server.lines().last().unwrap().as_str()), (Exit::Done, "GET /y"), "{told}");
    let plan = place.plan(&[]);
    assert_eq!(plan["sites"][0]["looks-for"]["Export usage"], "Nutzung exportieren");
}

const FORM: &str = "<h1>Form</h1><form method=post action=/save>\
    <input type=hidden name=token value=t><fieldset><legend>Plan</legend>\
    <label><input type=radio name=plan value=small checked> Small</label><label><input type=radio name=plan value=large> Large</label></fieldset>\
    <label for=n>Full name</label><input id=n name=name value=old>\
    <label><input type=checkbox name=mail checked> Send mail</label><label><input type=checkbox name=log> Keep a log</label>\
    <textarea name=note aria-label=Note>\nold</textarea><input name=off disabled value=x>\
    <input type=submit name=do value=Save><button name=do value=drop>Drop</button></form><a href=/>Back</a>";

#[test]
fn a_form_is_sent_as_a_browser_sends_it() {
    let server = serve(|ask| match ask.line.as_str() {
        "GET /" => Some(page(FORM)),
        "POST /save" => Some(page("<h1>Saved</h1>")),
        _ => None,
    });
    let front = "  inputs:\n    who: { type: string }\n  steps:\n    name: { actions: [{ fill: Full name, with: $who }] }\n    note: { actions: [{ fill: Note, with: $who }] }\n";
    let texts = [
        "Under \"Plan\", select **Large**.",
        "Type the name. {#name}",
        "Write a note. {#note}",
        "Select **Keep a log**.",
        "Deselect **Send mail**.",
        "Click **Save**.",
    ];
    let place = Place::new("form", front, &steps(&texts), &sites(&server.url(), ""));
    let (exit, events, told) = place.run(&["--set", "who=A & \"B\""]);
    assert_eq!(exit, Exit::Done, "{told} {} {:#?}", rule(&events), place.plan(&["--set", "who=x"])["steps"]);
    let sent = server.last("POST /save");
    assert_eq!(sent.body, "token=t&plan=large&name=A+%26+%22B%22&log=on&note=A+%26+%22B%22&do=Save");
    assert_eq!(sent.header("origin"), server.url());
    assert_eq!(sent.header("content-type"), "application/x-www-form-urlencoded");
}

#[test]
fn what_was_filled_in_and_not_sent_is_not_lost_silently() {
    let server = serve(|ask| (ask.line == "GET /").then(|| page(FORM)));
    let (exit, events, _) = run("left", &server, "", &["Select **Keep a log**.", "Click **Back**."], "");
    assert_eq!((exit, rule(&events).as_str()), (Exit::Failed, "form-not-sent"));
    // Two buttons could send it, and the document names none.
    let (exit, events, _) = run("unsent", &server, "", &["Select **Keep a log**."], "");
    assert_eq!((exit, rule(&events).as_str()), (Exit::Failed, "form-not-sent"));
    assert!(!server.lines().iter().any(|l| l.starts_with("POST")));
}

#[test]
fn a_button_that_only_scripts_give_a_meaning_is_told() {
    let server = serve(|ask| {
        (ask.line == "GET /").then(|| page("<button type=button>Rebuild</button><button type=button popovertarget=d>More</button><div id=d popover><a href=/far>Far</a></div>"))
    });
    let (exit, events, _) = run("scripts", &server, "", &["Click **Rebuild**."], "");
    assert_eq!((exit, rule(&events).as_str()), (Exit::Failed, "page-needs-browser"));
    let (exit, events, _) = run("popover", &server, "", &["Click **Far**."], "");
    assert_eq!((exit, rule(&events).as_str()), (Exit::Failed, "label-not-found"));
    let (_, _, told) = run("opened", &server, "", &["Click **More**.", "Click **Far**."], "");
    assert_eq!(server.lines().last().unwrap(), "GET /far", "{told}");
}

fn asks_who(ask: &Ask) -> Option<Reply> {
    Some(match ask.line.as_str() {
        "GET /" => to("/login"),
        "GET /login" => page(
            "<form method=post action=/session><input name=login><input type=password name=password><button>Sign in</button></form>",
        ),
        "POST /session" => page(
            "<p role=alert>Wrong.</p><form method=post action=/session><input name=login><input type=password name=password><button>Sign in</button></form>",
        ),
        "GET /api/v3/meta" => json(404, "{}"),
        _ => return None,
    })
}

#[test]
fn a_sign_in_page_makes_the_run_wait_and_a_password_is_tried_once() {
    let server = serve(asks_who);
    let (exit, events, told) = run("met", &server, "", &["Click **Settings**."], "");
    assert_eq!(exit, Exit::Waits, "{told}");
    assert_eq!(of(&events, "waiting")[0]["need"], "sign-in");
    assert!(told.contains("`vade login server`"), "{told}");
    let (exit, _, _) = run("wrong", &server, "", &["Click **Settings**."], ACCOUNT);
    assert_eq!(exit, Exit::Waits);
    assert_eq!(server.lines().iter().filter(|l| *l == "POST /session").count(), 1);
}

#[test]
fn a_session_is_kept_for_the_next_run_and_never_in_the_evidence() {
    let server = serve(|ask| {
        let signed_in = ask.header("cookie").contains("session=v3ry-s3cret");
        Some(match ask.line.as_str() {
            "POST /session" => (
                302,
                vec![("location", "/".into()), ("set-cookie", "session=v3ry-s3cret; Path=/".into())],
                String::new(),
            ),
            "GET /" if signed_in => page("<a href=/x>Settings</a>"),
            "GET /x" if signed_in => page("<h1>X</h1>"),
            _ => return asks_who(ask),
        })
    });
    let place = Place::new("kept", "", &steps(&["Click **Settings**."]), &sites(&server.url(), ACCOUNT));
    for _ in 0..2 {
        let (exit, events, told) = place.run(&[]);
        assert_eq!(exit, Exit::Done, "{told} {}", rule(&events));
    }
    assert_eq!(server.lines().iter().filter(|l| *l == "POST /session").count(), 1);
    let evidence = place.evidence("page.txt");
    assert!(!evidence.contains("v3ry-s3cret") && !evidence.contains("correct horse"), "{evidence}");
}

#[test]
fn escape_sequences_of_a_page_stay_visible() {
    let server = serve(|ask| {
        (ask.line == "GET /").then(|| {
            let html = "<title>Bad \u{1b}[31m\u{1b}]0;x\u{7} \u{202e}page</title><a href=/x>Export\u{1b}[2J usage</a>";
            (200, vec![("content-type", "text/html".into())], html.to_owned())
        })
    });
    let place = Place::new("escapes", "", &steps(&["Click **Export**."]), &sites(&server.url(), ""));
    let digest = place.plan(&[])["digest"].as_str().unwrap().to_owned();
    let args = ["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--approve", &digest];
    let (exit, out, told) = place.vade(&args);
    assert_eq!(exit, Exit::Failed, "{told}");
    let whole = format!("{out}{told}");
    assert!(whole.contains("Export"), "{whole}");
    assert!(!whole.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{whole:?}");
    assert_eq!(values(&[]), []);
}
