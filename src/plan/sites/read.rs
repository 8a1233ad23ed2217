//! Reading `sites.yml`: what is wrong is told with its line.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{CREDENTIALS, Host, NO_PROXY, Site, Sites};
use crate::diagnostic::{Diagnostic, Place, Result};
use crate::nearest::nearest;
use crate::plan::choose::Means;
use crate::plan::inputs::Reference;
use crate::source::{line_of, read_yaml};

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
