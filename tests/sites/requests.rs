//! Requests to sites: what is sent, what is expected, what is followed, and what is in doubt.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::site::{Place, of, rule, values};
use crate::support::server::{Ask, Reply, Server, json, to};
use vademecum::cli::Exit;

fn sites(url: &str, more: &str) -> String {
    format!(
        "sites:\n  server:\n    url: {url}\n    backends: [http]\n    credentials: {{ token: 'env:TOKEN' }}\n{more}"
    )
}

fn meta(ask: &Ask) -> Option<Reply> {
    (ask.line == "GET /api/v3/meta").then(|| json(200, r#"{"installed_version": "3.5.2"}"#))
}

#[test]
fn requests_are_sent_as_written_with_values_in_their_place() {
    let server = Server::new(|ask| {
        meta(ask).unwrap_or_else(|| match ask.line.as_str() {
            "POST /api/v3/orgs" => json(201, r#"{"id": 7, "name": "a\"b"}"#),
            "PUT /api/v3/orgs/7/x%2F..%2Fy?q=x%2F..%2Fy%26z%3D1" => (204, vec![], String::new()),
            "GET /api/v3/orgs/7" => json(200, r#"{"id": 7, "state": "active"}"#),
            _ => json(404, "{}"),
        })
    });
    let front = "  inputs:\n    odd: { type: string }\n    quote: { type: string }\n  steps:\n    make:\n      expect: { status: 201 }\n      captures: { org: '$.id' }\n    put: { expect: { status: 204 } }\n  after:\n    - request: GET server:/api/v3/orgs/$org\n      expect: { json: '$.state', equals: active }\n      captures: { state: '$.state' }\n";
    let steps = "1. Make it. {#make}\n\n   ```http\n   POST server:/api/v3/orgs\n   X-Name: v1\n\n   {\"name\": \"$quote\", \"n\": $quote, \"own\": \"$else\"}\n   ```\n\n1. Put it. {#put}\n\n   ```http\n   PUT server:/api/v3/orgs/$org/$odd?q=$odd%26z%3D1\n   ```\n";
    let place = Place::new("sent", front, steps, &sites(&server.url(), ""));
    let set = ["--set", "odd=x/../y", "--set", "quote=a\"b"];
    let (exit, events, told) = place.run(&set);
    assert_eq!(exit, Exit::Done, "{told} {events:#?} {:?}", server.lines());
    let made = server.last("POST /api/v3/orgs");
    assert_eq!(made.body, r#"{"name": "a\"b", "n": "a\"b", "own": "$else"}"#);
    assert_eq!(made.header("content-type"), "application/json");
    assert_eq!(made.header("authorization"), "Bearer tok-0123456789");
    assert_eq!(made.header("x-name"), "v1");
    assert_eq!(values(&events), [("org".into(), "7".into()), ("state".into(), "active".into())]);
    assert_eq!(of(&events, "checked")[0]["holds"], true);
    // The token is in no evidence.
    let kept = place.evidence("01-1-1.http.txt");
    assert!(
        kept.starts_with(&format!("POST {}/api/v3/orgs\n\n201\ncontent-type: application/json\n", server.url())),
        "{kept}"
    );
    assert!(!kept.contains("tok-0123456789"));
}

#[test]
fn pages_of_an_answer_are_put_together() {
    let server = Server::new(|ask| {
        meta(ask).unwrap_or_else(|| {
            let at: usize = ask.line.rsplit_once("page=").map_or(1, |(_, n)| n.parse().unwrap());
            let (status, mut headers, body) = json(200, &format!(r#"{{"total": 3, "users": [{{"n": {at}}}]}}"#));
            if at < 3 {
                let link = format!("<http://{}/users?page={}>; rel=\"next\"", ask.header("host"), at + 1);
                headers.push(("link", link));
            }
            (status, headers, body)
        })
    });
    let front = "  steps:\n    read: { effect: read, expect: { json: '$.users[2].n', equals: 3 }, captures: { last: '$.users[2].n' } }\n";
    let steps = "1. Read. {#read}\n\n   ```http\n   GET server:/users\n   ```\n";
    let place = Place::new("paged", front, steps, &sites(&server.url(), ""));
    let (exit, events, told) = place.run(&[]);
    assert_eq!(exit, Exit::Done, "{told} {events:#?}");
    assert_eq!(values(&events), [("last".into(), "3".into())]);
    assert_eq!(server.lines()[1..], ["GET /users", "GET /users?page=2", "GET /users?page=3"]);
}

fn one(method: &str, effect: &str) -> (String, String) {
    let front = format!("  steps:\n    do: {{ effect: {effect}, timeout: 5s }}\n");
    (front, format!("1. Do. {{#do}}\n\n   ```http\n   {method} server:/do\n   ```\n"))
}

#[test]
fn only_what_changes_nothing_is_tried_again() {
    for (method, effect, tries, end, why) in [
        ("GET", "read", 3, Exit::Done, ""),
        ("PUT", "idempotent", 3, Exit::Done, ""),
        ("POST", "unsafe", 1, Exit::InDoubt, "answer-doubtful"),
        ("DELETE", "idempotent", 1, Exit::Failed, "answer-not-fine"),
    ] {
        let count = AtomicUsize::new(0);
        let server = Server::new(move |ask| {
            meta(ask).unwrap_or_else(|| {
                if count.fetch_add(1, Ordering::SeqCst) < 2 { json(503, "") } else { json(200, "{}") }
            })
        });
        let (front, steps) = one(method, effect);
        let place = Place::new(&format!("tries-{method}"), &front, &steps, &sites(&server.url(), ""));
        let (exit, events, told) = place.run(&[]);
        assert_eq!((exit, rule(&events).as_str()), (end, why), "{method} {told}");
        let asked = server.lines().iter().filter(|l| l.ends_with("/do")).count();
        assert_eq!(asked, tries, "{method}");
    }
}

/// A server that takes a request and closes the connection without an answer.
fn closes() -> (String, std::sync::Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = std::sync::Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut buffer = [0; 4096];
            let read = stream.read(&mut buffer).unwrap_or(0);
            if String::from_utf8_lossy(&buffer[..read]).contains(" /api/v3/meta ") {
                let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            } else {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    (url, count)
}

#[test]
fn a_request_without_an_answer_is_in_doubt_and_one_that_was_never_sent_is_not() {
    let (url, count) = closes();
    let (front, steps) = one("POST", "unsafe");
    let place = Place::new("dropped", &front, &steps, &sites(&url, ""));
    let (exit, events, _) = place.run(&[]);
    assert_eq!((exit, rule(&events).as_str(), count.load(Ordering::SeqCst)), (Exit::InDoubt, "site-broken-off", 1));
    // Nobody listens there.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let place = Place::new("refused", &front, &steps, &sites(&format!("http://{free}"), ""));
    let (exit, events, _) = place.run(&[]);
    assert_eq!((exit, rule(&events).as_str()), (Exit::Failed, "site-unreachable"));
}

#[test]
fn an_answer_that_does_not_come_in_time_is_in_doubt() {
    let server = Server::new(|ask| {
        meta(ask).unwrap_or_else(|| {
            thread::sleep(std::time::Duration::from_secs(4));
            json(200, "{}")
        })
    });
    let (front, steps) = one("POST", "unsafe");
    let place = Place::new("late", &front.replace("5s", "1s"), &steps, &sites(&server.url(), ""));
    let (exit, events, _) = place.run(&[]);
    assert_eq!((exit, rule(&events).as_str()), (Exit::InDoubt, "site-late"));
}

#[test]
fn a_redirect_is_followed_to_allowed_hosts_only_and_the_token_to_none_but_the_site() {
    let other = Server::new(|_| json(200, r#"{"there": true}"#));
    let elsewhere = format!("{}/there", other.url());
    let follow = |location: &str, allow: &str| {
        let (length, location) = (location.len(), location.to_owned());
        let server = Server::new(move |ask| meta(ask).unwrap_or_else(|| to(&location)));
        let (front, steps) = one("GET", "read");
        let name = format!("redirect-{length}-{}", allow.len());
        let place = Place::new(&name, &front, &steps, &sites(&server.url(), allow));
        let (exit, events, told) = place.run(&[]);
        drop(place);
        (exit, rule(&events), told)
    };
    let refused = |location: &str, allow: &str| {
        let (exit, rule, _) = follow(location, allow);
        assert_eq!(exit, Exit::Failed, "{location}");
        rule
    };
    assert_eq!(refused("http://169.254.169.254/latest/meta-data", ""), "redirect-inward");
    assert_eq!(refused("http://[::ffff:a9fe:a9fe]/", "    allow-hosts: ['169.254.169.254']\n"), "redirect-inward");
    assert_eq!(refused("http://example.com/", ""), "redirect-other-host");
    assert_eq!(refused("file:///etc/passwd", ""), "redirect-scheme");
    assert_eq!(refused(&elsewhere, ""), "redirect-inward");
    assert!(other.seen().is_empty());
    let allow = format!("    allow-hosts: ['127.0.0.1:{}']\n", other.port);
    let (exit, _, told) = follow(&elsewhere, &allow);
    assert_eq!(exit, Exit::Done, "{told}");
    let seen = other.last("GET /there");
    assert_eq!(seen.header("authorization"), "");
}

#[test]
fn a_site_of_another_version_is_refused_before_anything_is_done() {
    let server = Server::new(|ask| match ask.line.as_str() {
        "GET /api/v3/meta" => json(200, r#"{"installed_version": "3.6.1"}"#),
        _ => json(200, "{}"),
    });
    let (front, steps) = one("POST", "unsafe");
    let place = Place::new("version", &front, &steps, &sites(&server.url(), ""));
    let (exit, events, told) = place.run(&[]);
    assert_eq!((exit, events.len()), (Exit::Usage, 0), "{told}");
    assert!(told.contains("the site `server` has version 3.6.1, but the plan is for ghes-3.5"), "{told}");
    assert_eq!(server.lines(), ["GET /api/v3/meta"]);
}

#[test]
fn a_probe_and_already_ask_the_site_and_need_something_to_hold() {
    let server = Server::new(|ask| {
        meta(ask).unwrap_or_else(|| match ask.line.as_str() {
            "GET /state" => json(200, r#"{"state": "on"}"#),
            _ => json(200, "{}"),
        })
    });
    let step = |already: &str| {
        let front = format!("  steps:\n    do: {{ already: {{ request: 'GET server:/state'{already} }} }}\n");
        let steps = "1. Do. {#do}\n\n   ```http\n   POST server:/do\n   ```\n";
        let place = Place::new(&format!("already-{}", already.len()), &front, steps, &sites(&server.url(), ""));
        let (exit, events, told) = place.run(&[]);
        assert_eq!(exit, Exit::Done, "{told}");
        of(&events, "satisfied").len()
    };
    assert_eq!(step(", expect: { json: '$.state', equals: on }"), 1);
    assert!(!server.lines().contains(&"POST /do".to_owned()));
    // That the site answers says nothing.
    assert_eq!(step(""), 0);
    assert!(server.lines().contains(&"POST /do".to_owned()));
}

#[test]
fn steps_are_handed_to_a_person_by_their_numbers() {
    let server = Server::new(|ask| meta(ask).unwrap_or_else(|| json(200, "{}")));
    let (front, steps) = one("GET", "read");
    let place = Place::new(
        "human",
        &front,
        &format!("{steps}\n1. Do.\n\n   ```http\n   GET server:/more\n   ```\n"),
        &sites(&server.url(), ""),
    );
    let backends = |more: &[&str]| {
        let plan = place.plan(more);
        let of = |i: usize| plan["steps"][i]["actions"][0]["backend"].as_str().unwrap().to_owned();
        (of(0), of(1), plan["digest"].as_str().unwrap().to_owned())
    };
    let (own, handed) = (backends(&[]), backends(&["--human", "2"]));
    assert_eq!((own.0.as_str(), own.1.as_str()), ("http", "http"));
    assert_eq!((handed.0.as_str(), handed.1.as_str()), ("http", "human"));
    assert_ne!(own.2, handed.2);
    let (exit, _, told) = place.vade(&["run", "work", "--sites", "sites.yml", "--human", "3", "--dry-run"]);
    assert_eq!(exit, Exit::Usage);
    assert!(told.contains("there is no step 3 to hand to a person"), "{told}");
    let (exit, events, _) = place.run(&["--human", "2"]);
    assert_eq!((exit, of(&events, "done").len()), (Exit::Waits, 1));
}
