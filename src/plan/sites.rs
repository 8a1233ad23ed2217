//! The operator's `sites.yml`: where the sites are that a document names (`DESIGN.md`, "Actions"). Never read from a docs tree.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::choose::Means;
use super::inputs::Reference;
use crate::diagnostic::{Diagnostic, Place, Result};
use crate::nearest::nearest;
use crate::source::{line_of, read_yaml};

/// What the operator says of sites and hosts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sites {
    /// By the id that documents use.
    pub sites: BTreeMap<String, Site>,
    /// By the id that documents use. `local` is this machine and need not be named.
    pub hosts: BTreeMap<String, Host>,
}

/// One site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Site {
    /// Its base URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The base URL of its API, where it is another: `https://api.github.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api: Option<String>,
    /// Its product version, such as `ghes-3.5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What does its actions where the command line does not say, beside a person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub backends: Vec<Means>,
    /// Hosts beside its own to which it may send: an identity provider, a host of files. `*.` before a name stands for all below it.
    #[serde(rename = "allow-hosts", skip_serializing_if = "Vec::is_empty")]
    pub allow_hosts: Vec<String>,
    /// The proxy to it; `none` for a direct connection whatever the environment says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// A file of certificates that it may be vouched for by, beside the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca: Option<String>,
    /// A file with the certificate and the key to show it.
    #[serde(rename = "client-cert", skip_serializing_if = "Option::is_none")]
    pub client_cert: Option<String>,
    /// Credentials by name, each a reference.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub credentials: BTreeMap<String, String>,
    /// The labels that its pages show in place of the product's.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// The language of its pages.
    #[serde(rename = "ui-language", skip_serializing_if = "Option::is_none")]
    pub ui_language: Option<String>,
    /// What stands for its address in plans where that is another each time: a sandbox. No file can say this.
    #[serde(skip)]
    pub stands_for: Option<String>,
}

impl Site {
    /// What the operator says of it, as plans hold it.
    #[must_use]
    pub fn planned(&self) -> Value {
        let mut value = serde_json::json!(self);
        if let Some(lasting) = &self.stands_for {
            value["url"] = Value::from(lasting.as_str());
        }
        value
    }
}

impl Site {
    /// Whether the operator gives an account to sign in to its pages with.
    #[must_use]
    pub fn has_account(&self) -> bool {
        ["user", "password"].iter().all(|name| self.credentials.contains_key(*name))
    }
}

/// How a host is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// It is this machine.
    Local,
    /// By SSH: what the system's OpenSSH takes as destination (`user@host` or `ssh://user@host:port`).
    Ssh(String),
}

impl Host {
    /// As it is written in `sites.yml`.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Local => "local",
            Self::Ssh(destination) => destination,
        }
    }
}

const TOP: &[&str] = &["sites", "hosts"];
const OF_SITE: &[&str] = &[
    "url",
    "api",
    "version",
    "backends",
    "hosts",
    "allow-hosts",
    "proxy",
    "ca",
    "client-cert",
    "credentials",
    "labels",
    "ui-language",
];

/// The credentials that mean something: a token for requests, an account and its one-time code for pages.
pub const CREDENTIALS: &[&str] = &["token", "user", "password", "otp"];

impl Sites {
    /// Reads `sites.yml`.
    ///
    /// # Errors
    /// `sites-not-yaml`, `sites-type`, `sites-key-unknown`, `sites-url`, `sites-credential`, `sites-host`, `sites-backend`,
    /// `sites-allow-host`, `sites-proxy`, each with its line.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let value = read_yaml(text).map_err(|e| {
            Diagnostic::error("sites-not-yaml").with("reason", e.reason).at(Place::find(path, text, e.line.max(1), ""))
        })?;
        let reader = Reader { path, text };
        let mut sites = Self::default();
        let top = reader.map(&value, &[])?;
        reader.known(top, &[], TOP)?;
        if let Some(value) = top.get("hosts") {
            sites.hosts = reader.hosts(value, &["hosts"])?;
        }
        if let Some(value) = top.get("sites") {
            for (id, value) in reader.map(value, &["sites"])? {
                let at = ["sites", id.as_str()];
                let map = reader.map(value, &at)?;
                reader.known(map, &at, OF_SITE)?;
                if let Some(value) = map.get("hosts") {
                    sites.hosts.extend(reader.hosts(value, &["sites", id, "hosts"])?);
                }
                sites.sites.insert(id.clone(), reader.site(map, id)?);
            }
        }
        Ok(sites)
    }
}

struct Reader<'a> {
    path: &'a str,
    text: &'a str,
}

type Map = serde_json::Map<String, Value>;

impl Reader<'_> {
    fn wrong(&self, rule: &'static str, at: &[&str]) -> Box<Diagnostic> {
        let key = at.last().copied().unwrap_or("");
        let place = Place::find(self.path, self.text, line_of(self.text, at), key);
        Box::new(Diagnostic::error(rule).with("key", key).at(place))
    }

    fn map<'v>(&self, value: &'v Value, at: &[&str]) -> Result<&'v Map> {
        value.as_object().ok_or_else(|| self.wrong("sites-type", at))
    }

    fn known(&self, map: &Map, at: &[&str], keys: &[&str]) -> Result<()> {
        let Some(unknown) = map.keys().find(|k| !keys.contains(&k.as_str())) else { return Ok(()) };
        let full: Vec<&str> = at.iter().copied().chain([unknown.as_str()]).collect();
        let mut diagnostic = self.wrong("sites-key-unknown", &full);
        diagnostic.args.push(("near", nearest(unknown, keys.iter().copied()).into()));
        Err(diagnostic)
    }

    fn string(&self, map: &Map, at: &[&str], key: &str) -> Result<Option<String>> {
        let full: Vec<&str> = at.iter().copied().chain([key]).collect();
        match map.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(self.wrong("sites-type", &full)),
        }
    }

    fn strings(&self, map: &Map, at: &[&str], key: &str) -> Result<BTreeMap<String, String>> {
        let full: Vec<&str> = at.iter().copied().chain([key]).collect();
        let Some(value) = map.get(key) else { return Ok(BTreeMap::new()) };
        let inner = self.map(value, &full)?;
        inner.keys().filter_map(|k| self.string(inner, &full, k).transpose().map(|v| Ok((k.clone(), v?)))).collect()
    }

    fn list(&self, map: &Map, at: &[&str], key: &str) -> Result<Vec<String>> {
        let full: Vec<&str> = at.iter().copied().chain([key]).collect();
        match map.get(key) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::String(one)) => Ok(vec![one.clone()]),
            Some(Value::Array(items)) => {
                let text = |i: &Value| i.as_str().map(str::to_owned).ok_or_else(|| self.wrong("sites-type", &full));
                items.iter().map(text).collect()
            }
            Some(_) => Err(self.wrong("sites-type", &full)),
        }
    }

    fn address(&self, map: &Map, id: &str, key: &str) -> Result<Option<String>> {
        let url = self.string(map, &["sites", id], key)?.map(|u| u.trim_end_matches('/').to_owned());
        if url.as_ref().is_some_and(|u| !is_base_url(u)) {
            return Err(self.wrong("sites-url", &["sites", id, key]));
        }
        Ok(url)
    }

    fn site(&self, map: &Map, id: &str) -> Result<Site> {
        let at = ["sites", id];
        let (url, api) = (self.address(map, id, "url")?, self.address(map, id, "api")?);
        let means = |name: &String| Means::ALL.into_iter().find(|m| m.name() == name);
        let backends = self.list(map, &at, "backends")?;
        let Some(backends) = backends.iter().map(means).collect::<Option<Vec<Means>>>() else {
            return Err(self.wrong("sites-backend", &["sites", id, "backends"]));
        };
        let allow_hosts = self.list(map, &at, "allow-hosts")?;
        if !allow_hosts.iter().all(|h| is_host_pattern(h)) {
            return Err(self.wrong("sites-allow-host", &["sites", id, "allow-hosts"]));
        }
        let proxy = self.string(map, &at, "proxy")?;
        if proxy.as_ref().is_some_and(|p| p != NO_PROXY && !is_base_url(p)) {
            let mut diagnostic = self.wrong("sites-proxy", &["sites", id, "proxy"]);
            // It may hold a password.
            if let Some(place) = &mut diagnostic.place {
                place.excerpt.clear();
            }
            return Err(diagnostic);
        }
        let credentials = self.strings(map, &at, "credentials")?;
        if let Some((name, _)) = credentials.iter().find(|(_, v)| Reference::parse(v).is_none()) {
            // The excerpt would show the secret itself.
            let mut diagnostic = self.wrong("sites-credential", &["sites", id, "credentials", name]);
            if let Some(place) = &mut diagnostic.place {
                place.excerpt.clear();
            }
            return Err(diagnostic);
        }
        if let Some(name) = credentials.keys().find(|name| !CREDENTIALS.contains(&name.as_str())) {
            let mut diagnostic = self.wrong("sites-key-unknown", &["sites", id, "credentials", name]);
            diagnostic.args.push(("near", nearest(name, CREDENTIALS.iter().copied()).into()));
            return Err(diagnostic);
        }
        Ok(Site {
            url,
            api,
            version: self.string(map, &at, "version")?,
            backends,
            allow_hosts,
            proxy,
            ca: self.string(map, &at, "ca")?,
            client_cert: self.string(map, &at, "client-cert")?,
            credentials,
            labels: self.strings(map, &at, "labels")?,
            ui_language: self.string(map, &at, "ui-language")?,
            stands_for: None,
        })
    }

    fn hosts(&self, value: &Value, at: &[&str]) -> Result<BTreeMap<String, Host>> {
        let map = self.map(value, at)?;
        map.keys()
            .map(|id| {
                let full: Vec<&str> = at.iter().copied().chain([id.as_str()]).collect();
                let target = self.string(map, at, id)?;
                let host = target.as_deref().and_then(host).ok_or_else(|| self.wrong("sites-host", &full))?;
                Ok((id.clone(), host))
            })
            .collect()
    }
}

/// A destination never begins like an option and holds nothing that any program could take apart.
fn host(target: &str) -> Option<Host> {
    if target == "local" {
        return Some(Host::Local);
    }
    let inner = target.strip_prefix("ssh://").unwrap_or(target);
    let fine = |c: char| c.is_ascii_alphanumeric() || ".-_@:[]%".contains(c);
    let parts_fine = inner.split(['@', ':']).all(|part| !part.starts_with('-'));
    (!inner.is_empty() && inner.chars().all(fine) && parts_fine).then(|| Host::Ssh(target.to_owned()))
}

/// What `proxy:` says for a direct connection.
pub const NO_PROXY: &str = "none";

/// A host name or address, with or without a port; `*.` may stand before a name.
fn is_host_pattern(text: &str) -> bool {
    let name = text.strip_prefix("*.").unwrap_or(text);
    !name.is_empty()
        && !name.starts_with(['.', '-', ':'])
        && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c))
        && (!text.starts_with("*.") || name.contains('.'))
}

fn is_base_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|r| {
        !r.is_empty() && !r.starts_with('/') && !r.contains(['@', '?', '#', ' ', '\\']) && !r.contains(char::is_control)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "sites:\n  server:\n    url: https://ghes.example.com/\n    version: ghes-3.5\n    credentials: { token: 'env:TOKEN' }\n    labels:\n      License: Lizenz\n    ui-language: de\n    hosts: { primary: 'ssh://admin@db1:122' }\nhosts:\n  standby: local\n";

    #[test]
    fn the_whole_file_is_read() {
        let sites = Sites::read("sites.yml", WHOLE).unwrap();
        let server = &sites.sites["server"];
        assert_eq!(server.url.as_deref(), Some("https://ghes.example.com"));
        assert_eq!(server.labels["License"], "Lizenz");
        assert_eq!(sites.hosts["primary"], Host::Ssh("ssh://admin@db1:122".into()));
        assert_eq!(sites.hosts["standby"], Host::Local);
    }

    fn rule(text: &str) -> (&'static str, u32) {
        let error = Sites::read("sites.yml", text).unwrap_err();
        (error.rule, error.place.map_or(0, |p| p.line))
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        assert_eq!(rule("sites: [a"), ("sites-not-yaml", 2));
        assert_eq!(rule("site: {}"), ("sites-key-unknown", 1));
        assert_eq!(rule("sites:\n  a:\n    ulr: x"), ("sites-key-unknown", 3));
        assert_eq!(rule("sites:\n  a:\n    url: example.com"), ("sites-url", 3));
        assert_eq!(rule("sites:\n  a:\n    url: https://me:pw@example.com"), ("sites-url", 3));
        assert_eq!(rule("hosts:\n  a: -oProxyCommand=x"), ("sites-host", 2));
        assert_eq!(rule("hosts:\n  a: x@-y"), ("sites-host", 2));
        assert_eq!(rule("sites:\n  a: [b]"), ("sites-type", 2));
        assert_eq!(rule("sites:\n  a:\n    backends: [webb]"), ("sites-backend", 3));
        assert_eq!(rule("sites:\n  a:\n    allow-hosts: ['*.com']"), ("sites-allow-host", 3));
        assert_eq!(rule("sites:\n  a:\n    allow-hosts: ['https://a.example.com']"), ("sites-allow-host", 3));
        assert_eq!(rule("sites:\n  a:\n    proxy: 'http://me:pw@proxy'"), ("sites-proxy", 3));
        assert_eq!(rule("sites:\n  a:\n    credentials:\n      pasword: 'env:P'"), ("sites-key-unknown", 4));
    }

    #[test]
    fn a_secret_that_is_written_out_is_refused_and_not_repeated() {
        let error = Sites::read("s", "sites:\n  a:\n    credentials:\n      token: ghp_0123456789\n").unwrap_err();
        assert_eq!(error.rule, "sites-credential");
        assert!(!format!("{error:?}").contains("ghp_"), "{error:?}");
    }
}
