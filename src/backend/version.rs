//! Whether a site has the version that a plan is for: its API says so at `/meta`.

use super::exchange::{Manner, Message, send};
use super::{Connection, Jar, Stop};
use crate::diagnostic::{Diagnostic, Result};

/// So long a site has to say its version; one that does not is not waited for.
const SECONDS: u64 = 15;

/// The version that a server says it has, such as `3.5.0`; `None` where it says nothing: a cloud has none.
#[must_use]
pub fn installed(connection: &Connection, stop: &Stop) -> Option<String> {
    let manner = Manner { seconds: SECONDS, stop, repeatable: false, token: true, cookies: false };
    let message = Message::get(connection.page("/api/v3/meta"));
    let answer = send(connection, &mut Jar::in_memory(), &message, &manner).ok()?;
    let meta: serde_json::Value = serde_json::from_slice(&answer.body).ok()?;
    (answer.status == 200).then(|| meta.get("installed_version")?.as_str().map(str::to_owned)).flatten()
}

/// Whether that version is the one that a plan is for: `ghes-3.5` is every 3.5.
///
/// # Errors
/// `site-version-differs`.
pub fn agrees(site: &str, installed: &str, wanted: &str) -> Result<()> {
    let Some(number) = wanted.strip_prefix("ghes-").or_else(|| wanted.strip_prefix("enterprise-server@")) else {
        return Ok(());
    };
    let parts = |text: &str| text.split('.').map(|p| p.trim().parse::<u64>().ok()).collect::<Vec<_>>();
    let (found, asked) = (parts(installed), parts(number));
    if asked.iter().enumerate().all(|(index, part)| found.get(index) == Some(part)) {
        return Ok(());
    }
    Diagnostic::error("site-version-differs").with("site", site).with("found", installed).with("wanted", wanted).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_every_smaller_one_of_it() {
        let fine = |installed: &str, wanted: &str| agrees("server", installed, wanted).is_ok();
        assert!(fine("3.5.0", "ghes-3.5"));
        assert!(fine("3.5.12.gm1", "ghes-3.5"));
        assert!(!fine("3.50.0", "ghes-3.5"));
        assert!(!fine("3.6.0", "ghes-3.5"));
        assert!(!fine("3", "ghes-3.5"));
        assert!(fine("3.6.0", "ghec"));
    }
}
