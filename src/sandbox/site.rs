//! One of the two sites: from a request to an answer, without a network.

use std::fmt;

use super::access::{self, account, form_secret};
use super::exchange::{Call, Reply};
use super::page::{Frame, SCRIPT, STYLE, Side, page, text};
use super::state::{Session, State};
use super::{cloud, cloud_api, server, server_api};

/// A version of the server: `3.5` is `{ major: 3, minor: 5 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release {
    /// Before the point.
    pub major: u32,
    /// After it.
    pub minor: u32,
}

impl Release {
    /// The one where nothing else is said: the first in which a sync can be started by hand.
    pub const USUAL: Self = Self { major: 3, minor: 5 };

    /// Reads `ghes-3.5` or `3.5`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let number = name.strip_prefix("ghes-").unwrap_or(name);
        let (major, minor) = number.split_once('.')?;
        let release = Self { major: major.parse().ok()?, minor: minor.parse().ok()? };
        // From 3.0 on the documents name labels that the pages here have.
        (release.major == 3 && release.minor < 100).then_some(release)
    }

    /// Whether it is at least this one.
    #[must_use]
    pub fn from(self, major: u32, minor: u32) -> bool {
        self >= Self { major, minor }
    }

    /// As the server says it: `3.5.0`.
    #[must_use]
    pub fn full(self) -> String {
        format!("{}.{}.0", self.major, self.minor)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ghes-{}.{}", self.major, self.minor)
    }
}

/// A way to fail, to try out what happens then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The first change is made at once and answered after [`SLOW`](super::SLOW).
    Slow,
    /// The first change is refused with a server error.
    Error,
    /// The first change is made, and the connection cut before it is answered.
    DropAfterCommit,
    /// The first session ends after some pages.
    Logout,
    /// Some labels are not those that documents name.
    Relabel,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Slow, Self::Error, Self::DropAfterCommit, Self::Logout, Self::Relabel];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Error => "500",
            Self::DropAfterCommit => "drop-after-commit",
            Self::Logout => "logout",
            Self::Relabel => "relabel",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.name() == name)
    }
}

/// How many pages a session sees before the fault `logout` ends it.
const PAGES_BEFORE_LOGOUT: u32 = 3;

/// How a site behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// The version of the server.
    pub release: Release,
    /// Whether a one-time code is asked for after the password.
    pub otp: bool,
    /// How it fails.
    pub fault: Option<Fault>,
}

impl Manner {
    /// A label as the page shows it: the fault `relabel` changes some.
    #[must_use]
    pub fn label(self, label: &'static str) -> &'static str {
        if self.fault != Some(Fault::Relabel) {
            return label;
        }
        match label {
            "Export license usage" => "Export usage data",
            "Add server usage" => "Add usage of a server",
            "Sync now" => "Sync at once",
            "Enabled" => "On",
            other => other,
        }
    }
}

/// What a handler of pages is given.
pub struct Visit<'a> {
    /// What is asked.
    pub call: &'a Call,
    /// The form's secret and what is told at the top.
    pub frame: Frame,
    /// Whether it is an owner of the enterprise.
    pub owner: bool,
    /// How the site behaves.
    pub manner: Manner,
    /// The time, as the API writes it.
    pub now: &'a str,
}

/// Answers a request.
pub fn answer(state: &mut State, side: Side, manner: Manner, call: &Call, now: &str) -> Reply {
    match (call.method.as_str(), call.parts().as_slice()) {
        ("GET", ["style.css"]) => return asset("text/css; charset=utf-8", STYLE),
        ("GET", ["page.js"]) => return asset("text/javascript; charset=utf-8", SCRIPT),
        _ => {}
    }
    let base = format!("http://{}", call.header("host"));
    let api = match side {
        Side::Server => server_api::answer(state, manner, call, now),
        Side::Cloud => cloud_api::answer(state, call, &base),
    };
    if let Some(reply) = api {
        return reply;
    }
    if let Some(reply) = access::answer(state, side, manner.otp, call) {
        return reply;
    }
    let Some((key, session)) = access::session(state, side, call).filter(|(_, s)| s.whole) else {
        return access::to_sign_in(call);
    };
    if manner.fault == Some(Fault::Logout) && !state.kept.struck && session.pages >= PAGES_BEFORE_LOGOUT {
        state.kept.struck = true;
        state.kept.sessions.remove(&key);
        return access::to_sign_in(call);
    }
    let token = form_secret(state, &key);
    if call.changes() && call.field("authenticity_token") != token {
        return access::forged(side);
    }
    let frame = Frame { login: session.login.clone(), token, told: session.told.clone() };
    let owner = account(&session).is_some_and(|a| a.owner);
    let visit = Visit { call, frame, owner, manner, now };
    let (reply, told) = match side {
        Side::Server => server::answer(state, &visit),
        Side::Cloud => cloud::answer(state, &visit),
    };
    let reply = reply.unwrap_or_else(|| common(side, &visit));
    if let Some(session) = state.kept.sessions.get_mut(&key) {
        seen(session, &reply, told);
    }
    reply
}

/// What was told is told once, on the first page after it.
fn seen(session: &mut Session, reply: &Reply, told: Option<(bool, String)>) {
    if told.is_some() {
        session.told = told;
    } else if reply.status == 200 {
        session.told = None;
    }
    session.pages += 1;
}

fn asset(kind: &str, content: &str) -> Reply {
    let headers = vec![("content-type", kind.to_owned()), ("x-content-type-options", "nosniff".to_owned())];
    Reply { status: 200, headers, body: content.as_bytes().to_vec() }
}

/// Pages that both sites have, and the one for what is not there.
fn common(side: Side, visit: &Visit<'_>) -> Reply {
    let parts = visit.call.parts();
    let page_of = |status, title: &str, words: &str| {
        let content = format!("<h1>{}</h1><p>{}</p>", text(title), text(words));
        Reply::page(status, page(side, &visit.frame, title, &[], &content))
    };
    match (visit.call.method.as_str(), parts.as_slice()) {
        ("GET", []) => {
            let content = format!(
                "<h1>Welcome, {}</h1><p>Open the menu at the top right to get to the enterprise.</p>",
                text(&visit.frame.login)
            );
            Reply::page(200, page(side, &visit.frame, "Start", &[], &content))
        }
        ("GET", ["explore"]) => page_of(200, "Explore", "There is nothing to explore in the sandbox."),
        ("GET", ["account"]) => page_of(200, "Profile", "This is your account in the sandbox."),
        ("GET", ["account", "organizations"]) => {
            page_of(200, "Organizations", "Your organizations are listed in the enterprise.")
        }
        ("GET", ["account", "settings"]) => {
            page_of(200, "Account settings", "There is nothing to set for your own account.")
        }
        _ => page_of(404, "Page not found", "This page is not there, or you may not see it."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_read_and_compared() {
        assert_eq!(
            Release::parse("ghes-3.10").map(|r| (r.full(), r.to_string(), r.from(3, 9))),
            Some(("3.10.0".into(), "ghes-3.10".into(), true))
        );
        assert!(["ghec", "ghes-2.22", "ghes-3", "3.x", ""].iter().all(|n| Release::parse(n).is_none()));
        assert!(Fault::ALL.iter().all(|f| Fault::named(f.name()) == Some(*f)));
    }
}
