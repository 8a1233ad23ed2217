//! `vade doctor`: looks at all that a run needs from outside, and says what to mend.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::args::Format;
use super::browsing::Browsing;
use super::{Exit, Session, account, login, planning};
use crate::backend::{Connection, Credentials, DriverAt, Jar, Outside, Redactor, Ssh, Stop, health, try_out};
use crate::diagnostic::{Diagnostic, Result, Severity};
use crate::plan::{Host, Sites};
use crate::report::terminal::{ACCENT, BOLD, DIM, ERROR, PLAIN, Screen, Text, WARNING, prose};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "site")]
    pub site: Option<String>,
    #[arg(long, value_name = "sites")]
    pub sites: Option<PathBuf>,
    #[arg(long, value_name = "webdriver")]
    pub webdriver: Option<String>,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

/// What was found out about one thing: a site, a host, or this machine where it has no name.
struct Seen {
    kind: &'static str,
    name: String,
    found: Vec<Diagnostic>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (sites, path) = planning::sites(session, args.sites.as_deref())?;
    let state = account::state_folder(session, args.state.as_ref());
    let stop = Stop::default();
    let mut all = Vec::new();
    match &args.site {
        Some(id) => {
            // Says what there is, where there is no such site.
            login::connection(session, &sites, path.as_deref(), id)?;
            all.push(site(session, &sites, path.as_deref(), id, &state, &stop));
        }
        None => {
            all.extend(sites.sites.keys().map(|id| site(session, &sites, path.as_deref(), id, &state, &stop)));
            all.extend(hosts(session, &sites, &stop));
            all.push(driver(session, &sites, args, &state));
        }
    }
    let worst = all.iter().flat_map(|s| &s.found).map(|f| f.severity).any(|s| s != Severity::Note);
    let text = match args.format {
        Format::Text => screen(session, &all),
        Format::Json => {
            let seen: Vec<Value> = all.iter().flat_map(|s| as_json(session, s)).collect();
            serde_json::to_string_pretty(&seen).unwrap_or_default() + "\n"
        }
    };
    session.print(&text);
    Ok(if worst { Exit::Findings } else { Exit::Done })
}

fn site(session: &Session, sites: &Sites, path: Option<&Path>, id: &str, state: &Path, stop: &Stop) -> Seen {
    let mut found = Vec::new();
    if let Some(site) = sites.sites.get(id) {
        let variable = |name: &str| session.world.variable(name).map(str::to_owned);
        let folder = session.path(path.and_then(Path::parent).unwrap_or(&session.world.folder));
        let credentials = Credentials::of(site, &variable).unwrap_or_else(|why| {
            found.push(*why);
            Credentials::default()
        });
        let outside = Outside { variable: &variable, folder: &folder };
        match Connection::open(id, site, credentials, outside) {
            Ok(connection) => {
                let jar = Jar::open(state, id, &connection.base);
                found.extend(health::look(&connection, &jar, site.version.as_deref(), stop));
            }
            Err(why) => found.push(*why),
        }
    }
    Seen { kind: "site", name: id.to_owned(), found }
}

fn hosts(session: &Session, sites: &Sites, stop: &Stop) -> Vec<Seen> {
    let destinations: BTreeMap<String, String> = sites
        .hosts
        .iter()
        .filter_map(|(id, host)| match host {
            Host::Ssh(destination) => Some((id.clone(), destination.clone())),
            Host::Local => None,
        })
        .collect();
    let ssh = Ssh {
        program: "ssh".into(),
        environment: session.world.variables.clone(),
        hosts: destinations.clone(),
        keeps: false,
        redactor: Redactor::default(),
    };
    let look = |(id, destination): (&String, &String)| {
        let reached = ssh.reaches(id, stop).map(|()| Diagnostic::note("doctor-ssh").with("host", destination.as_str()));
        Seen { kind: "host", name: id.clone(), found: vec![reached.unwrap_or_else(|why| *why)] }
    };
    destinations.iter().map(look).collect()
}

fn driver(session: &Session, sites: &Sites, args: &Args, state: &Path) -> Seen {
    let browsing = Browsing { headed: false, webdriver: args.webdriver.clone() };
    let settings = browsing.settings(session, state);
    let mut found = vec![match try_out(&settings) {
        Ok(version) => Diagnostic::note("doctor-browser").with("version", version),
        // Who works without a browser needs none.
        Err(why) => Diagnostic { severity: Severity::Warning, ..*why },
    }];
    let own = sites.sites.iter().find(|(_, s)| s.ca.is_some() || s.client_cert.is_some());
    let path = session.world.variable("PATH").unwrap_or_default();
    let certutil = std::env::split_paths(path).any(|f| f.join("certutil").is_file());
    if let (Some((id, _)), false, false) = (own, certutil, matches!(settings.driver, DriverAt::Url(_))) {
        found.push(Diagnostic::warning("browser-no-certutil").with("site", id.as_str()));
    }
    Seen { kind: "browser", name: String::new(), found }
}

fn screen(session: &Session, all: &[Seen]) -> String {
    let mut screen = Screen::new(session.world.width);
    for seen in all {
        screen.gap();
        let head = match seen.kind {
            "site" => session.say("doctor-site", &[("site", seen.name.as_str().into())]),
            "host" => session.say("doctor-host", &[("host", seen.name.as_str().into())]),
            _ => session.say("doctor-machine", &[]),
        };
        screen.line(Text::styled(&head, BOLD));
        for found in &seen.found {
            let (mark, style) = match found.severity {
                Severity::Note => ("✓", ACCENT),
                Severity::Warning => ("!", WARNING),
                Severity::Error => ("✗", ERROR),
            };
            let worded = session.lexicon.diagnostic(found);
            screen.hang(Text::blank(2).and(mark, style).and(" ", PLAIN), &prose(&worded.message, PLAIN));
            if let Some(next) = worded.next.as_ref().filter(|_| found.severity != Severity::Note) {
                screen.hang(Text::blank(4).and("= ", DIM), &prose(next, PLAIN));
            }
        }
    }
    screen.render(session.out_is_coloured())
}

fn as_json(session: &Session, seen: &Seen) -> Vec<Value> {
    let one = |found: &Diagnostic| {
        let worded = session.lexicon.diagnostic(found);
        let status = match found.severity {
            Severity::Note => "fine",
            Severity::Warning => "warning",
            Severity::Error => "wrong",
        };
        json!({
            "kind": seen.kind,
            "name": seen.name,
            "rule": found.rule,
            "status": status,
            "message": worded.message,
            "next": worded.next.filter(|_| found.severity != Severity::Note),
        })
    };
    seen.found.iter().map(one).collect()
}
