//! The session between Chromium and the file that it is kept in.

use serde_json::{Value, json};

use super::super::{Connection, Cookie, Jar};
use super::page::Page;
use crate::diagnostic::Diagnostic;

/// Gives Chromium the cookies that are kept.
pub(super) fn hand(page: &Page, connection: &Connection, jar: &Jar) {
    let base = &connection.base;
    let cookies: Vec<Value> = jar
        .cookies()
        .iter()
        .map(|c| {
            let mut cookie =
                json!({"name": c.name, "value": c.value, "path": c.path, "secure": c.secure, "httpOnly": c.http_only});
            if c.host_only {
                let scheme = if c.secure { "https" } else { base.scheme() };
                cookie["url"] = json!(format!("{scheme}://{}{}", c.domain, c.path));
            } else {
                cookie["domain"] = json!(format!(".{}", c.domain));
            }
            if let Some(expires) = c.expires {
                cookie["expires"] = json!(expires);
            }
            cookie
        })
        .collect();
    for cookie in cookies {
        // One that Chromium does not take does not make the others worthless.
        let _ = page.cdp("Network.setCookie", &cookie);
    }
}

/// Keeps the cookies of the site, where they have changed; what kept them from being written down.
pub(super) fn keep(page: &Page, connection: &Connection, jar: &mut Jar) -> Option<Diagnostic> {
    let told = page.cdp("Network.getAllCookies", &json!({})).ok()?;
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let host = connection.base.host_str().unwrap_or_default();
    let mut all = Vec::new();
    for one in told["cookies"].as_array().into_iter().flatten() {
        let domain = text(&one["domain"]);
        let plain = domain.trim_start_matches('.').to_owned();
        // Those of an identity provider are its own affair.
        if plain != host && !host.strip_suffix(&plain).is_some_and(|r| r.ends_with('.')) {
            continue;
        }
        #[allow(clippy::cast_possible_truncation)] // Seconds since 1970.
        let expires = one["expires"].as_f64().filter(|e| *e > 0.0).map(|e| e as i64);
        all.push(Cookie {
            name: text(&one["name"]),
            value: text(&one["value"]),
            host_only: !domain.starts_with('.'),
            domain: plain,
            path: text(&one["path"]),
            secure: one["secure"].as_bool().unwrap_or_default(),
            http_only: one["httpOnly"].as_bool().unwrap_or_default(),
            expires,
        });
    }
    let same = |jar: &Jar| all.len() == jar.cookies().len() && all.iter().all(|c| jar.cookies().contains(c));
    if same(jar) {
        return None;
    }
    jar.clear();
    all.into_iter().for_each(|c| jar.put(c));
    jar.save().err().map(|e| *e)
}
