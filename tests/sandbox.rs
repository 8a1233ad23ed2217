//! The sandbox by itself: its pages, its API, its accounts, and the ways in which it fails.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use insta::assert_snapshot;
use reqwest::blocking::{Client, Response, multipart};
use reqwest::redirect::Policy;
use scraper::{Html, Selector};
use serde_json::Value;
use support::{Folder, command, need, shared, vade};
use vademecum::cli::Exit;
use vademecum::sandbox::{ACCOUNTS, Fault, Manner, ONE_TIME_CODE, Options, Release, Sandbox, Side, TOKENS};

const OWNER: [&str; 2] = ["sandbox-server-owner-token", "sandbox-cloud-owner-token"];

fn start(version: &str, fault: Option<Fault>, otp: bool) -> Sandbox {
    let release = Release::parse(version).unwrap();
    Sandbox::start(Options { manner: Manner { release, otp, fault }, ..Options::default() }).unwrap()
}

/// A client that goes to this machine directly.
fn builder() -> reqwest::blocking::ClientBuilder {
    // Somebody else in this process may have installed it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy()
}

/// Somebody with a browser's memory and nothing else.
struct Visitor<'a> {
    sandbox: &'a Sandbox,
    client: Client,
}

struct Page {
    status: u16,
    path: String,
    html: Html,
}

impl Page {
    fn of(response: Response) -> Self {
        let (status, path) = (response.status().as_u16(), response.url().path().to_owned());
        Self { status, path, html: Html::parse_document(&response.text().unwrap()) }
    }

    fn all(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html.select(&selector).map(|e| e.text().collect::<String>().trim().to_owned()).collect()
    }

    fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html.select(&selector).filter_map(|e| e.value().attr(name)).map(str::to_owned).collect()
    }

    fn heading(&self) -> String {
        self.all("h1").concat()
    }

    fn token(&self) -> String {
        self.attributes("input[name=authenticity_token]", "value").into_iter().next().unwrap_or_default()
    }
}

impl<'a> Visitor<'a> {
    fn new(sandbox: &'a Sandbox) -> Self {
        let client = builder().cookie_store(true).build().unwrap();
        Self { sandbox, client }
    }

    fn get(&self, side: Side, path: &str) -> Page {
        Page::of(self.client.get(self.sandbox.address(side) + path).send().unwrap())
    }

    fn post(&self, side: Side, path: &str, fields: &[(&str, &str)]) -> reqwest::Result<Response> {
        self.client.post(self.sandbox.address(side) + path).form(fields).send()
    }

    fn sign_in(&self, side: Side, login: &str, password: &str) -> Page {
        let page = self.get(side, "/login");
        let token = page.token();
        let fields =
            [("authenticity_token", token.as_str()), ("login", login), ("password", password), ("return_to", "/")];
        Page::of(self.post(side, "/session", &fields).unwrap())
    }

    /// Signed in on both sides as the owner.
    fn owner(sandbox: &'a Sandbox) -> Self {
        let visitor = Self::new(sandbox);
        for account in ACCOUNTS.iter().filter(|a| a.owner) {
            let page = visitor.sign_in(account.side, account.login, account.password);
            assert_eq!(page.heading(), format!("Welcome, {}", account.login));
        }
        visitor
    }
}

fn api(sandbox: &Sandbox, side: Side, method: &str, path: &str, token: &str) -> (u16, Value, BTreeMap<String, String>) {
    let client = builder().redirect(Policy::none()).build().unwrap();
    let method = method.parse().unwrap();
    let mut request = client.request(method, sandbox.address(side) + path).header("Accept", "application/json");
    if !token.is_empty() {
        request = request.bearer_auth(token);
    }
    let response = request.send().unwrap();
    let headers = response.headers().iter().map(|(k, v)| (k.to_string(), v.to_str().unwrap().to_owned())).collect();
    (response.status().as_u16(), serde_json::from_str(&response.text().unwrap()).unwrap_or_default(), headers)
}

fn seats(sandbox: &Sandbox) -> Value {
    api(sandbox, Side::Cloud, "GET", "/enterprises/harbor-works/consumed-licenses", OWNER[1]).1["total_seats_consumed"]
        .clone()
}

fn plan(args: &[&str]) -> Value {
    let all = [&["run", "--dry-run", "--format", "json"], args].concat();
    let (exit, out, err) = vade(&std::env::temp_dir(), &[("COLUMNS", "80")], &all);
    assert_eq!(exit, Exit::Done, "{err}");
    serde_json::from_str(&out).unwrap()
}

/// What the actions of a plan look for on each site's pages.
fn labels(plan: &Value) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for step in plan["steps"].as_array().unwrap() {
        for action in step["actions"].as_array().unwrap() {
            if action["satisfied"] == true {
                continue;
            }
            let element = if action["element"].is_object() { &action["element"] } else { action };
            let field = &action["field"];
            for text in [&element["name"], &element["scope"], &action["option"], &field["name"]] {
                if let (Some(text), Some(site)) = (text.as_str().filter(|t| !t.is_empty()), step["site"].as_str()) {
                    found.insert((site.to_owned(), text.to_lowercase()));
                }
            }
        }
    }
    found
}

/// All names on all pages of a side that links lead to.
fn names(visitor: &Visitor<'_>, side: Side) -> BTreeSet<String> {
    let (mut seen, mut next, mut names) = (BTreeSet::new(), vec!["/".to_owned()], BTreeSet::new());
    while let Some(path) = next.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let page = visitor.get(side, &path);
        assert_eq!(page.status, 200, "{path}");
        let texts = page.all("a, button, summary, h1, h2, h3, label");
        names.extend(texts.into_iter().chain(page.attributes("[aria-label]", "aria-label")).map(|n| n.to_lowercase()));
        let leads = page.attributes("a[href]:not([download])", "href");
        next.extend(leads.into_iter().filter(|l| l.starts_with('/')));
    }
    names
}

#[test]
fn every_label_that_procedures_name_is_on_the_pages() {
    let builtin = [
        "sync-license-usage",
        "trigger-license-sync",
        "enable-automatic-license-sync",
        "offboard-user",
        "view-license-usage",
    ];
    let (seeds, tree) = (need::shared(), shared::folder().join("seeds").display().to_string());
    for version in ["ghes-3.0", "ghes-3.4", "ghes-3.5", "ghes-3.9", "ghes-3.19"] {
        let sandbox = start(version, None, false);
        let visitor = Visitor::owner(&sandbox);
        let mut wanted = BTreeSet::new();
        for id in builtin.iter().filter(|id| **id != "trigger-license-sync" || sandbox.manner.release.from(3, 5)) {
            wanted.extend(labels(&plan(&[id, "--for", version])));
        }
        if seeds && version == "ghes-3.4" {
            for id in [
                "syncing-license-usage-between-github-enterprise-server-and-github-enterprise-cloud",
                "enabling-automatic-user-license-sync-for-your-enterprise",
            ] {
                wanted.extend(labels(&plan(&["--root", tree.as_str(), id, "--for", version])));
            }
        }
        let there: BTreeSet<(String, String)> = [Side::Server, Side::Cloud]
            .into_iter()
            .flat_map(|side| names(&visitor, side).into_iter().map(move |n| (side.id().to_owned(), n)))
            .collect();
        let missing: Vec<_> = wanted.difference(&there).collect();
        assert!(missing.is_empty() && wanted.len() > 10, "{version}: {missing:?}");
    }
}

#[test]
fn the_api_tells_owners_and_nobody_else() {
    let sandbox = start("ghes-3.5", None, false);
    let mut told = String::new();
    let (account, handle) = vademecum::sandbox::People::leaver();
    for (side, path) in [
        (Side::Server, "/api/v3/meta".to_owned()),
        (Side::Server, "/api/v3/enterprise/settings/license".to_owned()),
        (Side::Server, "/api/v3/enterprise/stats/users".to_owned()),
        (Side::Server, format!("/api/v3/users/{account}")),
        (Side::Server, format!("/api/v3/users/{account}/orgs")),
        (Side::Cloud, "/enterprises/harbor-works/license-sync-status".to_owned()),
        (Side::Cloud, "/enterprises/harbor-lab/license-sync-status".to_owned()),
        (Side::Cloud, format!("/orgs/harbor-core/memberships/{handle}")),
        (Side::Cloud, format!("/orgs/harbor-core/members/{handle}")),
    ] {
        let tokens = TOKENS.iter().filter(|t| t.side == side).map(|t| t.value).chain(["", "wrong"]);
        let answers: Vec<(u16, Value)> =
            tokens.map(|t| api(&sandbox, side, "GET", &path, t)).map(|(s, v, _)| (s, v)).collect();
        let statuses: Vec<String> = answers.iter().map(|a| a.0.to_string()).collect();
        told += &format!("{path}\n  {}\n  {}\n", statuses.join(" "), answers[0].1);
    }
    assert_snapshot!(told, @r#"
    /api/v3/meta
      200 200 200 401
      {"verifiable_password_authentication":true,"installed_version":"3.5.0"}
    /api/v3/enterprise/settings/license
      200 404 401 401
      {"seats":200,"seats_used":170,"seats_available":30,"kind":"standard","days_until_expiration":312,"expire_at":"2027/09/30 00:00:00 +0000"}
    /api/v3/enterprise/stats/users
      200 404 401 401
      {"total_users":190,"admin_users":2,"suspended_users":20}
    /api/v3/users/noor-petrov
      200 200 401 401
      {"login":"noor-petrov","id":113,"type":"User","name":"Noor Petrov","email":"noor.petrov@harbor.example","site_admin":false,"created_at":"2024-02-01T08:00:00Z","suspended_at":null}
    /api/v3/users/noor-petrov/orgs
      200 200 401 401
      [{"login":"harbor-crew","id":11}]
    /enterprises/harbor-works/license-sync-status
      200 404 404 404 401
      {"server_instances":[{"server_id":"5b1f0c3e-7a52-4d0b-9c46-2f1d8e6a9b70","hostname":"ghes.harbor.example","last_sync":{"date":"2026-09-14T06:20:11Z","status":"failure","error":"the file ended in the middle of an account"}}]}
    /enterprises/harbor-lab/license-sync-status
      404 404 404 404 401
      {"message":"Not Found"}
    /orgs/harbor-core/memberships/petrov-noor
      200 404 404 404 401
      {"state":"active","role":"member","user":{"login":"petrov-noor"},"organization":{"login":"harbor-core"}}
    /orgs/harbor-core/members/petrov-noor
      204 404 404 404 401
      null
    "#);
}

#[test]
fn headers_tell_versions_scopes_and_pages() {
    let sandbox = start("ghes-3.5", None, false);
    let (_, _, headers) = api(&sandbox, Side::Server, "GET", "/api/v3/enterprise/settings/license", OWNER[0]);
    assert_eq!(
        (headers["x-github-enterprise-version"].as_str(), headers["x-oauth-scopes"].as_str()),
        ("3.5.0", "site_admin")
    );
    let (mut next, mut ids, mut pages) =
        (Some("/enterprises/harbor-works/consumed-licenses?per_page=100".to_owned()), BTreeSet::new(), 0);
    while let Some(path) = next {
        let (status, body, headers) = api(&sandbox, Side::Cloud, "GET", &path, OWNER[1]);
        assert_eq!(status, 200);
        for user in body["users"].as_array().unwrap() {
            ids.insert((user["github_com_login"].to_string(), user["enterprise_server_user_ids"].to_string()));
        }
        pages += 1;
        let base = sandbox.address(Side::Cloud);
        next = headers.get("link").and_then(|link| {
            let part = link.split(", ").find(|p| p.ends_with("rel=\"next\""))?;
            Some(part[1..part.find('>')?].strip_prefix(&base)?.to_owned())
        });
    }
    assert_eq!((ids.len(), pages), (350, 4));
    let client = builder().build().unwrap();
    let dated = |side: Side, path: &str, token: &str, date: &str| {
        let request = client.get(sandbox.address(side) + path).bearer_auth(token).header("X-GitHub-Api-Version", date);
        request.send().unwrap().status().as_u16()
    };
    let cloud = "/enterprises/harbor-works/license-sync-status";
    assert_eq!(["2022-11-28", "2019-01-01"].map(|d| dated(Side::Cloud, cloud, OWNER[1], d)), [200, 400]);
    // The server of that version does not know the header.
    assert_eq!(dated(Side::Server, "/api/v3/meta", OWNER[0], "2019-01-01"), 200);
}

#[test]
fn pages_open_only_to_whoever_signed_in_and_owns_the_enterprise() {
    let sandbox = start("ghes-3.5", None, false);
    let license = "/enterprises/harbor-works/settings/license";
    let visitor = Visitor::new(&sandbox);
    assert_eq!(visitor.get(Side::Server, license).heading(), "Sign in to the sandbox server");
    let wrong = visitor.sign_in(Side::Server, "harbor-admin", "wrong");
    assert_eq!((wrong.status, wrong.all("[role=alert]")), (422, vec!["Incorrect username or password.".to_owned()]));
    let fields = [("login", "harbor-admin"), ("password", "server-owner-password")];
    assert_eq!(visitor.post(Side::Server, "/session", &fields).unwrap().status(), 422, "without the form's secret");
    visitor.sign_in(Side::Server, "harbor-guest", "server-guest-password");
    assert_eq!(visitor.get(Side::Server, license).status, 404);
    let owner = Visitor::owner(&sandbox);
    assert_eq!(owner.get(Side::Server, license).heading(), "License");
    assert_eq!(
        owner.post(Side::Server, &format!("{license}/sync"), &[]).unwrap().status(),
        422,
        "without the form's secret"
    );
    // Somebody else's page that has its name point here gets nothing.
    let client = builder().build().unwrap();
    let foreign = client.get(sandbox.address(Side::Server)).header("Host", "harbor.example").send().unwrap();
    assert_eq!(foreign.status(), 421);
}

#[test]
fn a_one_time_code_is_asked_for_and_leads_back() {
    let sandbox = start("ghes-3.5", None, true);
    let visitor = Visitor::new(&sandbox);
    let page = visitor.get(Side::Cloud, "/enterprises/harbor-works/enterprise_licensing");
    let fields = |token: &str, back: &str, more: &[(&str, &str)]| -> Vec<(String, String)> {
        let own = [("authenticity_token", token), ("return_to", back)];
        own.iter().chain(more).map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    };
    let back = page.attributes("input[name=return_to]", "value").concat();
    let send = |path: &str, fields: Vec<(String, String)>| {
        Page::of(visitor.client.post(sandbox.address(Side::Cloud) + path).form(&fields).send().unwrap())
    };
    let account = [("login", "harbor-owner"), ("password", "cloud-owner-password")];
    let asked = send("/session", fields(&page.token(), &back, &account));
    assert_eq!(
        (asked.heading().as_str(), asked.all("label")),
        ("Two-factor authentication", vec!["Authentication code".to_owned()])
    );
    // Half a session opens nothing.
    assert_eq!(visitor.get(Side::Cloud, "/settings/enterprises").heading(), "Sign in to the sandbox cloud");
    let wrong = send("/sessions/two-factor", fields(&asked.token(), &back, &[("otp", "000000")]));
    assert_eq!(wrong.status, 422);
    let right = send("/sessions/two-factor", fields(&asked.token(), &back, &[("otp", ONE_TIME_CODE)]));
    assert_eq!((right.heading().as_str(), right.path.as_str()), ("Enterprise licensing", back.as_str()));
}

fn upload(visitor: &Visitor<'_>, name: &str, content: Vec<u8>) -> reqwest::Result<Response> {
    let path = "/enterprises/harbor-works/enterprise_licensing/usage";
    let token = visitor.get(Side::Cloud, path).token();
    let file = multipart::Part::bytes(content).file_name(name.to_owned());
    let form = multipart::Form::new().text("authenticity_token", token).part("usage", file);
    visitor.client.post(visitor.sandbox.address(Side::Cloud) + path).multipart(form).send()
}

fn exported(visitor: &Visitor<'_>) -> Vec<u8> {
    let at = visitor.sandbox.address(Side::Server) + "/enterprises/harbor-works/settings/license/usage.json";
    let response = visitor.client.get(at).send().unwrap();
    assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"license-usage.json\"");
    response.bytes().unwrap().to_vec()
}

#[test]
fn what_the_server_exports_the_cloud_counts() {
    let sandbox = start("ghes-3.4", None, false);
    let visitor = Visitor::owner(&sandbox);
    assert_eq!(seats(&sandbox), 350);
    let page = Page::of(upload(&visitor, "license-usage.json", b"{}".to_vec()).unwrap());
    assert!(page.all("[role=alert]").concat().starts_with("The file is not the usage of a server"));
    assert_eq!(seats(&sandbox), 350);
    let page = Page::of(upload(&visitor, "license-usage.json", exported(&visitor)).unwrap());
    assert_eq!(page.all("[role=status]"), ["The usage was uploaded. The licenses were counted again."]);
    assert_eq!(page.all("dd"), ["320", "306"]);
    assert_eq!(seats(&sandbox), 306);
    // Told once.
    assert_eq!(visitor.get(Side::Cloud, &page.path).all("[role=status]"), Vec::<String>::new());
    // Once more is as if once.
    upload(&visitor, "license-usage.json", exported(&visitor)).unwrap();
    assert_eq!(seats(&sandbox), 306);
    let csv = visitor
        .client
        .get(sandbox.address(Side::Cloud) + page.path.as_str() + "/report.csv")
        .send()
        .unwrap()
        .text()
        .unwrap();
    assert_eq!(csv.lines().count(), 307);
}

fn set(visitor: &Visitor<'_>, path: &str, fields: &[(&str, &str)]) -> reqwest::Result<Response> {
    let token = visitor.get(Side::Server, "/").token();
    let all: Vec<(&str, &str)> = [("authenticity_token", token.as_str())].iter().chain(fields).copied().collect();
    visitor.post(Side::Server, &format!("/enterprises/harbor-works/settings/{path}"), &all)
}

#[test]
fn a_connected_server_sends_its_usage_from_3_5_on() {
    let sandbox = start("ghes-3.4", None, false);
    assert_eq!(set(&Visitor::owner(&sandbox), "license/sync", &[]).unwrap().status(), 404);
    let sandbox = start("ghes-3.5", None, false);
    let visitor = Visitor::owner(&sandbox);
    set(&visitor, "dotcom_connection", &[("connection", "off")]).unwrap();
    let page = Page::of(set(&visitor, "license/sync", &[]).unwrap());
    assert_eq!(page.all("[role=alert]"), ["GitHub Connect is not enabled, so that nothing can be sent."]);
    assert_eq!(
        visitor.get(Side::Server, "/enterprises/harbor-works/settings/dotcom_connection").all("h2"),
        ["GitHub Connect is not enabled yet"]
    );
    set(&visitor, "dotcom_connection", &[("connection", "on")]).unwrap();
    let page = Page::of(set(&visitor, "license/sync", &[]).unwrap());
    assert_eq!(page.all("[role=status]"), ["The license usage was sent."]);
    assert_eq!(seats(&sandbox), 306);
}

#[test]
fn the_first_change_fails_as_it_was_told_to_and_the_next_does_not() {
    let connect = [("feature", "license-sync"), ("value", "on")];
    let is_on = |sandbox: &Sandbox| sandbox.kept().features["license-sync"];
    let hurried = || builder().cookie_store(true).timeout(Duration::from_millis(500)).build().unwrap();
    for (fault, made) in [(Fault::Slow, true), (Fault::Error, false), (Fault::DropAfterCommit, true)] {
        let sandbox = start("ghes-3.5", Some(fault), false);
        let mut visitor = Visitor::new(&sandbox);
        if fault == Fault::Slow {
            visitor.client = hurried();
        }
        visitor.sign_in(Side::Server, "harbor-admin", "server-owner-password");
        match (fault, set(&visitor, "dotcom_connection", &connect)) {
            (Fault::Slow, Err(error)) => assert!(error.is_timeout(), "{error:?}"),
            (Fault::DropAfterCommit, Err(error)) => assert!(error.is_request() && !error.is_timeout(), "{error:?}"),
            (Fault::Error, Ok(response)) => assert_eq!(response.status(), 500),
            (_, other) => panic!("{fault:?}: {other:?}"),
        }
        assert_eq!(is_on(&sandbox), made, "{fault:?}");
        let again = Page::of(set(&visitor, "dotcom_connection", &connect).unwrap());
        assert_eq!((again.all("[role=status]"), is_on(&sandbox)), (vec!["The setting was saved.".to_owned()], true));
    }
}

#[test]
fn one_session_ends_in_the_middle_and_the_next_does_not() {
    let sandbox = start("ghes-3.5", Some(Fault::Logout), false);
    let visitor = Visitor::new(&sandbox);
    let walk = || -> Vec<String> {
        visitor.sign_in(Side::Server, "harbor-admin", "server-owner-password");
        (0..5).map(|_| visitor.get(Side::Server, "/enterprises/harbor-works/people").heading()).collect()
    };
    let sign_in = "Sign in to the sandbox server";
    assert_eq!(walk(), ["People", "People", sign_in, sign_in, sign_in]);
    assert_eq!(walk(), ["People"; 5]);
}

#[test]
fn labels_can_be_others() {
    let sandbox = start("ghes-3.5", Some(Fault::Relabel), false);
    let page = Visitor::owner(&sandbox).get(Side::Server, "/enterprises/harbor-works/settings/license");
    assert_eq!(page.all("main ul a"), ["Export usage data", "Update license"]);
}

#[test]
fn it_is_found_again_as_it_was() {
    let sandbox = start("ghes-3.5", None, false);
    let visitor = Visitor::owner(&sandbox);
    set(&visitor, "dotcom_connection", &[("feature", "license-sync"), ("value", "on")]).unwrap();
    let (kept, client) = (sandbox.kept(), visitor.client);
    let port = sandbox.address(Side::Server).rsplit_once(':').unwrap().1.parse().unwrap();
    drop(sandbox);
    // The very text that a run's folder keeps.
    let kept: vademecum::sandbox::Kept = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
    let mut options = Options { kept: Some(kept), ..Options::default() };
    options.port = Some(port);
    let Ok(again) = Sandbox::start(options) else {
        // Somebody else took one of the ports meanwhile.
        return;
    };
    assert!(again.kept().features["license-sync"]);
    let at = again.address(Side::Server) + "/enterprises/harbor-works/settings/license";
    assert_eq!(Page::of(client.get(at).send().unwrap()).heading(), "License");
}

#[test]
fn people_leave_both_sides() {
    let sandbox = start("ghes-3.5", None, false);
    let (account, handle) = vademecum::sandbox::People::leaver();
    let member = format!("/orgs/harbor-core/members/{handle}");
    let suspended = format!("/api/v3/users/{account}/suspended");
    let status = |side, method: &str, path: &str, token| api(&sandbox, side, method, path, token).0;
    assert_eq!(status(Side::Server, "PUT", &suspended, TOKENS[1].value), 404);
    assert_eq!(status(Side::Cloud, "DELETE", &member, TOKENS[3].value), 404);
    assert_eq!(status(Side::Cloud, "DELETE", &member, OWNER[1]), 204);
    assert_eq!(status(Side::Cloud, "GET", &member, OWNER[1]), 404);
    assert_eq!(status(Side::Server, "PUT", &suspended, OWNER[0]), 204);
    let user = api(&sandbox, Side::Server, "GET", &format!("/api/v3/users/{account}"), OWNER[0]).1;
    assert!(user["suspended_at"].is_string(), "{user}");
    assert_eq!(status(Side::Server, "DELETE", &suspended, OWNER[0]), 204);
    let user = api(&sandbox, Side::Server, "GET", &format!("/api/v3/users/{account}"), OWNER[0]).1;
    assert!(user["suspended_at"].is_null(), "{user}");
}

#[cfg(unix)]
#[test]
fn the_command_tells_all_that_there_is_to_know_and_ends_at_a_signal() {
    use std::io::{BufRead as _, BufReader};
    use std::process::Command;

    let folder = Folder::new("command");
    let path = folder.join("sites.yml").display().to_string();
    let args = ["sandbox", "--format", "json", "--version", "ghes-3.4", "--sites", &path];
    let mut child = command(&folder, &args).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    let url = told["server"]["url"].as_str().unwrap();
    let meta = builder().build().unwrap().get(format!("{url}/api/v3/meta")).send().unwrap().text().unwrap();
    assert!(meta.contains("3.4.0"), "{meta}");
    assert_eq!(folder.read("sites.yml"), told["sites"].as_str().unwrap());
    // The file is a sites.yml as any other: who works on the site, and what version it has, are in the plan.
    let plan = plan(&["view-license-usage", "--sites", &path, "--set", "enterprise=harbor-works"]);
    assert_eq!((&plan["version"], &plan["steps"][0]["actions"][0]["backend"]), (&"ghes-3.4".into(), &"http".into()));
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
