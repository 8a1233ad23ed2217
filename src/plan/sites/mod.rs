//! The operator's `sites.yml`: where the sites are that a document names (`DESIGN.md`, "Actions"). Never read from a docs tree.

mod read;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::choose::Means;

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

/// The credentials that mean something: a token for requests, an account and its one-time code for pages.
pub const CREDENTIALS: &[&str] = &["token", "user", "password", "otp"];

/// What `proxy:` says for a direct connection.
pub const NO_PROXY: &str = "none";

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
