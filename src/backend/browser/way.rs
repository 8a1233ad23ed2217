//! How Chromium reaches a site: only its hosts, through its proxy, trusting its certificates. What is refused is refused before
//! anything is sent: every other name is said not to exist.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::super::{Connection, Way};
use crate::diagnostic::{Diagnostic, Result};

/// Where systems keep the certificates that their administrators added. Chromium knows only its own and those of its store.
const ADDED: &[&str] = &["/usr/local/share/ca-certificates", "/etc/pki/ca-trust/source/anchors"];

/// The arguments that hold Chromium to the hosts of a site.
///
/// # Errors
/// `browser-proxy-password`: Chromium takes none on its command line.
pub(super) fn arguments(connection: &Connection) -> Result<Vec<String>> {
    let hosts = connection.reach.hosts();
    let mut excluded = hosts.clone();
    let mut arguments = Vec::new();
    if let Some(way) = &connection.proxy {
        let url = url::Url::parse(&way.url).ok();
        let server = url.as_ref().and_then(|u| Some((u.host_str()?.to_owned(), u.port_or_known_default()?)));
        let Some((host, port)) = server else {
            return Diagnostic::error("browser-proxy").with("site", connection.id.as_str()).into();
        };
        if way.password().is_some() {
            return Diagnostic::error("browser-proxy-password").with("site", connection.id.as_str()).into();
        }
        let kind = match url.as_ref().map(url::Url::scheme) {
            Some("https") => "HTTPS",
            Some("socks5" | "socks5h" | "socks") => "SOCKS5",
            _ => "PROXY",
        };
        let script = script(&hosts, &format!("{kind} {host}:{port}"), way);
        arguments.push(format!("--proxy-pac-url=data:application/x-ns-proxy-autoconfig,{}", percent(&script)));
        excluded.push(host);
    } else {
        arguments.push("--no-proxy-server".to_owned());
    }
    let rules: Vec<String> = excluded.iter().map(|h| format!("EXCLUDE {h}")).collect();
    arguments.push(format!("--host-resolver-rules=MAP * ~NOTFOUND,{}", rules.join(",")));
    Ok(arguments)
}

/// The script by which Chromium finds the proxy of an address. Hosts and patterns hold no character that ends a string.
fn script(hosts: &[String], proxy: &str, way: &Way) -> String {
    let list = |items: &mut dyn Iterator<Item = String>| items.map(|i| format!("{i:?}")).collect::<Vec<_>>().join(",");
    let direct = list(
        &mut way
            .except
            .split(',')
            .map(|e| e.trim().trim_start_matches('.').to_ascii_lowercase())
            .filter(|e| !e.is_empty()),
    );
    let hosts = list(&mut hosts.iter().map(|h| h.trim_matches(['[', ']']).to_owned()));
    format!(
        "function within(h,p){{return p=='*'||h==p||(p.slice(0,2)=='*.'?h.endsWith(p.slice(1)):h.endsWith('.'+p));}}\
         function FindProxyForURL(u,h){{h=h.replace(/^\\[|\\]$/g,'');\
         if(![{hosts}].some(function(p){{return h==p||(p.slice(0,2)=='*.'&&within(h,p));}}))return 'PROXY 127.0.0.1:1';\
         return [{direct}].some(function(p){{return within(h,p);}})?'DIRECT':{proxy:?};}}"
    )
}

fn percent(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

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
    if files.is_empty() {
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
        let named = files.iter().any(|(_, named)| *named);
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
    Ok(())
}

/// Whether it did what it was told; `None` where there is no such program.
fn certutil(store: &Path, arguments: &[&str]) -> Option<bool> {
    let mut command = Command::new("certutil");
    command.arg("-d").arg(format!("sql:{}", store.display())).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().ok().map(|s| s.success())
}
