//! Whether what a run needs from outside is there: names, ways, certificates, versions, sessions. It only looks.

use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

use reqwest::header::LOCATION;
use url::Url;

use super::exchange::{Manner, Message, Trouble, send};
use super::web::meets;
use super::{Connection, Jar, Stop, agrees, installed};
use crate::diagnostic::Diagnostic;

/// So long a site or a proxy has to answer.
const SECONDS: u64 = 20;

/// Looks at the way to a site, one thing after the other; where one is not there, what hangs on it is not looked at. `wanted` is the
/// version that the operator says it has.
#[must_use]
pub fn look(connection: &Connection, jar: &Jar, wanted: Option<&str>, stop: &Stop) -> Vec<Diagnostic> {
    let mut seen = Vec::new();
    if let Err(why) = way(connection, &mut seen) {
        seen.push(why);
        return seen;
    }
    let manner = Manner { seconds: SECONDS, stop, repeatable: false, token: false, cookies: true };
    let mut own = jar.clone();
    let answer = send(connection, &mut own, &Message::get(connection.page("/")), &manner);
    let host = connection.base.host_str().unwrap_or_default();
    let answer = match answer {
        Ok(answer) => answer,
        Err(Trouble::Failed(why) | Trouble::Unknown(why)) => {
            seen.push(*why);
            return seen;
        }
        Err(Trouble::Stopped(_)) => return seen,
    };
    let rule = if connection.base.scheme() == "https" { "doctor-tls" } else { "doctor-no-tls" };
    let local = is_this_machine(&connection.base);
    let told = if rule == "doctor-no-tls" && !local { Diagnostic::warning(rule) } else { Diagnostic::note(rule) };
    seen.push(told.with("host", host));
    if answer.status >= 500 {
        let status = answer.status.to_string();
        seen.push(Diagnostic::error("answer-not-fine").with("host", host).with("status", status));
    }
    match (installed(connection, stop), wanted) {
        (Some(version), wanted) => match wanted.map_or(Ok(()), |w| agrees(&connection.id, &version, w)) {
            Ok(()) => seen.push(Diagnostic::note("doctor-version").with("version", version)),
            Err(why) => seen.push(*why),
        },
        (None, Some(wanted)) if wanted.starts_with("ghes") => seen.push(Diagnostic::warning("doctor-no-version")),
        (None, _) => {}
    }
    seen.push(session(connection, jar, answer.url, &answer.headers, &answer.body));
    seen
}

/// Name and proxy.
fn way(connection: &Connection, seen: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let proxy = connection.proxy.as_ref().and_then(|way| Url::parse(&way.url).ok());
    let to = proxy.as_ref().unwrap_or(&connection.base);
    let host = to.host_str().unwrap_or_default().to_owned();
    let port = to.port_or_known_default().unwrap_or(443);
    let found = (host.trim_matches(['[', ']']), port).to_socket_addrs();
    let addresses: Vec<_> = match found {
        Ok(found) => found.collect(),
        Err(error) => {
            return Err(Diagnostic::error("doctor-no-name").with("host", host).with("reason", error.to_string()));
        }
    };
    let mut shown: Vec<String> = addresses.iter().map(|a| a.ip().to_string()).collect();
    shown.dedup();
    if to.host_str().is_some_and(|h| h.parse::<std::net::IpAddr>().is_err() && !h.starts_with('[')) {
        seen.push(Diagnostic::note("doctor-name").with("host", host.as_str()).with("addresses", shown));
    }
    if proxy.is_some() {
        let limit = Duration::from_secs(SECONDS);
        let reached = addresses.iter().any(|address| TcpStream::connect_timeout(address, limit).is_ok());
        if !reached {
            return Err(Diagnostic::error("doctor-no-proxy").with("host", format!("{host}:{port}")));
        }
        seen.push(Diagnostic::note("doctor-proxy").with("host", format!("{host}:{port}")));
    }
    Ok(())
}

fn is_this_machine(url: &Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

/// Whether the session that is kept still holds.
fn session(
    connection: &Connection,
    jar: &Jar,
    url: Url,
    headers: &reqwest::header::HeaderMap,
    body: &[u8],
) -> Diagnostic {
    let (own, site) = (connection.credentials.account().is_some(), connection.id.as_str());
    let asked = meets(url, &String::from_utf8_lossy(body), connection).is_some() || headers.contains_key(LOCATION);
    match (jar.cookies().is_empty(), asked) {
        (true, _) if own => Diagnostic::note("doctor-account").with("site", site),
        (true, _) => Diagnostic::warning("doctor-no-session").with("site", site),
        (false, true) if own => Diagnostic::note("doctor-account").with("site", site),
        (false, true) => Diagnostic::warning("doctor-session-over").with("site", site),
        (false, false) => Diagnostic::note("doctor-session").with("site", site),
    }
}
