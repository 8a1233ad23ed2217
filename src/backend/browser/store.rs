//! Chromium's store of certificates: those that it trusts, and the one that it shows.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use url::Url;

use super::super::Connection;
use crate::diagnostic::{Diagnostic, Result};

/// Where systems keep the certificates that their administrators added. Chromium knows only its own and those of its store.
const ADDED: &[&str] = &["/usr/local/share/ca-certificates", "/etc/pki/ca-trust/source/anchors"];

/// Gives Chromium, whose home is `home`, the certificates of a site and those that this machine's administrators added. Its own store
/// takes them as authorities: names, dates and signatures are checked as always.
///
/// # Errors
/// `browser-no-certutil`, `site-certificate`.
pub(super) fn trust(connection: &Connection, home: &Path) -> Result<()> {
    let mut files: Vec<(PathBuf, bool)> = connection.ca.iter().map(|p| (p.clone(), true)).collect();
    for folder in ADDED {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path());
        files.extend(entries.filter(|p| p.extension().is_some_and(|e| e == "crt" || e == "pem")).map(|p| (p, false)));
    }
    if files.is_empty() && connection.client_cert.is_none() {
        return Ok(());
    }
    let broken = |path: &Path, reason: &str| {
        let diagnostic = Diagnostic::error("site-certificate").with("site", connection.id.as_str());
        Box::new(diagnostic.with("path", path.display().to_string()).with("reason", reason))
    };
    let store = home.join(".pki/nssdb");
    fs::create_dir_all(&store).map_err(|e| broken(&store, &e.to_string()))?;
    if certutil(&store, &["-N", "--empty-password"]).is_none() {
        // Without it the machine's own additions are left out, but never what the operator names.
        let named = files.iter().any(|(_, named)| *named) || connection.client_cert.is_some();
        return if named {
            Diagnostic::error("browser-no-certutil").with("site", connection.id.as_str()).into()
        } else {
            Ok(())
        };
    }
    let mut count = 0;
    for (path, named) in files {
        let Ok(text) = fs::read_to_string(&path) else {
            if named {
                return Err(broken(&path, ""));
            }
            continue;
        };
        let before = count;
        for part in text.split_inclusive("-----END CERTIFICATE-----") {
            let Some(begin) = part.find("-----BEGIN CERTIFICATE-----") else { continue };
            count += 1;
            let one = home.join("one.pem");
            let put = fs::write(&one, format!("{}\n", &part[begin..])).is_ok()
                && certutil(&store, &["-A", "-t", "C,,", "-n", &format!("vade-{count}"), "-i", &one.to_string_lossy()])
                    == Some(true);
            if !put && named {
                return Err(broken(&path, "certutil"));
            }
        }
        if named && count == before {
            return Err(broken(&path, ""));
        }
    }
    connection
        .client_cert
        .as_ref()
        .map_or(Ok(()), |path| own(path, &store, home).map_err(|reason| broken(path, reason)))
}

/// Puts our certificate and its key into the store, by way of the only form that it takes them in. That file is readable for its owner
/// only, as the folder it stands in is, and goes at once.
fn own(path: &Path, store: &Path, home: &Path) -> std::result::Result<(), &'static str> {
    let (text, bundle) = (path.display().to_string(), home.join("own.p12"));
    let bundled = private(&bundle)
        && done(
            Command::new("openssl")
                .args(["pkcs12", "-export", "-in", &text, "-name", "vade-own", "-passout", "pass:", "-passin", "pass:"])
                .arg("-out")
                .arg(&bundle),
        ) == Some(true);
    let put = bundled
        && done(
            Command::new("pk12util")
                .arg("-d")
                .arg(format!("sql:{}", store.display()))
                .args(["-W", "", "-i"])
                .arg(&bundle),
        ) == Some(true);
    let _ = fs::remove_file(&bundle);
    match (bundled, put) {
        (false, _) => Err("openssl"),
        (true, false) => Err("pk12util"),
        (true, true) => Ok(()),
    }
}

/// The preference by which Chromium shows our certificate to the site's own addresses, and to no other, without asking anybody.
pub(super) fn shown(connection: &Connection) -> Option<(&'static str, Value)> {
    connection.client_cert.as_ref()?;
    let pattern = |url: &Url| json!({"pattern": url.origin().ascii_serialization(), "filter": {}}).to_string();
    Some(("profile.managed_auto_select_certificate_for_urls", json!([pattern(&connection.base)])))
}

#[cfg(unix)]
fn private(path: &Path) -> bool {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).is_ok()
}

#[cfg(not(unix))]
fn private(path: &Path) -> bool {
    fs::File::create_new(path).is_ok()
}

/// Whether it did what it was told; `None` where there is no such program.
fn certutil(store: &Path, arguments: &[&str]) -> Option<bool> {
    let mut command = Command::new("certutil");
    command.arg("-d").arg(format!("sql:{}", store.display())).args(arguments);
    done(&mut command)
}

/// Whether a program did what it was told; `None` where there is none of that name.
fn done(command: &mut Command) -> Option<bool> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().ok().map(|s| s.success())
}
