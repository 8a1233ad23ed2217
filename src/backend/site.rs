//! The connection to a site: where it is, how it is reached, and what we are there. The backends `http`, `web` and `browser` and
//! `vade doctor` share it.

use std::fmt;
use std::fs;
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use reqwest::blocking::{Client, ClientBuilder};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Identity, NoProxy, Proxy};
use url::Url;

use super::reach::Reach;
use super::secrets::{Secrets, resolve};
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::{NO_PROXY, Site};

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(20);

/// What a connection takes from outside.
#[derive(Clone, Copy)]
pub struct Outside<'a> {
    /// The environment's variables.
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    /// The folder that paths in `sites.yml` are relative to: its own.
    pub folder: &'a Path,
}

/// A site that can be reached.
#[derive(Clone)]
pub struct Connection {
    /// The site's id.
    pub id: String,
    /// Its base address.
    pub base: Url,
    /// The base address of its API.
    pub api: Url,
    /// The hosts that it may send to.
    pub reach: Reach,
    /// What we are there.
    pub credentials: Credentials,
    /// The way to it, where that is not direct.
    pub proxy: Option<Way>,
    /// A file of certificates beside the system's.
    pub ca: Option<PathBuf>,
    /// A file with our certificate and its key.
    pub client_cert: Option<PathBuf>,
    client: Client,
}

/// A proxy, and the hosts that are reached without it, as `NO_PROXY` has them.
#[derive(Clone, PartialEq, Eq)]
pub struct Way {
    /// Its address; it may hold a password.
    pub url: String,
    /// Hosts that are reached without it.
    pub except: String,
}

impl Way {
    /// The password in its address.
    #[must_use]
    pub fn password(&self) -> Option<String> {
        Url::parse(&self.url).ok()?.password().map(str::to_owned)
    }
}

impl fmt::Debug for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Way").field("except", &self.except).finish_non_exhaustive()
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("id", &self.id).field("base", &self.base.as_str()).finish_non_exhaustive()
    }
}

/// What we are on a site. A one-time code is found when it is asked for: it does not keep.
#[derive(Clone, Default)]
pub struct Credentials {
    /// A token for requests.
    pub token: Option<String>,
    /// The name of the account.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<String>,
    /// Where its one-time code is found.
    pub otp: Option<String>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("user", &self.user).finish_non_exhaustive()
    }
}

impl Credentials {
    /// Finds what a site's references name.
    ///
    /// # Errors
    /// `secret-not-there`.
    pub fn of(site: &Site, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self> {
        let find = |name: &str| site.credentials.get(name).map(|r| resolve(r, variable)).transpose();
        Ok(Self {
            token: find("token")?,
            user: find("user")?,
            password: find("password")?,
            otp: site.credentials.get("otp").cloned(),
        })
    }

    /// Adds what must not be shown. The name of the account may be.
    pub fn keep_secret(&self, site: &str, secrets: &mut Secrets) {
        for (name, value) in [("token", &self.token), ("password", &self.password)] {
            if let Some(value) = value {
                secrets.put(&format!("{site}.{name}"), value.clone());
            }
        }
    }

    /// Name and password, where both are known.
    #[must_use]
    pub fn account(&self) -> Option<(&str, &str)> {
        Some((self.user.as_deref()?, self.password.as_deref()?))
    }
}

impl Connection {
    /// Prepares a connection; nothing is sent.
    ///
    /// # Errors
    /// `site-no-address`, `site-certificate` where a file of certificates cannot be read, `site-not-prepared`.
    pub fn open(id: &str, site: &Site, credentials: Credentials, outside: Outside<'_>) -> Result<Self> {
        let none = || Box::new(Diagnostic::error("site-no-address").with("site", id));
        let parse = |text: &str| Url::parse(text).map_err(|_| none());
        let base = parse(site.url.as_deref().ok_or_else(none)?)?;
        let api = site.api.as_deref().map(parse).transpose()?.unwrap_or_else(|| api_of(&base));
        let reach = Reach::new([&base, &api], &site.allow_hosts);
        let proxy = way(site, &base, outside.variable);
        let file = |name: &Option<String>| name.as_ref().map(|name| outside.folder.join(name));
        let (ca, client_cert) = (file(&site.ca), file(&site.client_cert));
        let client = client(id, (&base, &api), &reach, proxy.as_ref(), (ca.as_deref(), client_cert.as_deref()))?;
        Ok(Self { id: id.to_owned(), base, api, reach, credentials, proxy, ca, client_cert, client })
    }

    /// The client. It follows no redirect and keeps no cookies: [`super::exchange`] does, by this site's rules.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// The address of a path on the site's pages.
    #[must_use]
    pub fn page(&self, path: &str) -> Url {
        below(&self.base, path)
    }

    /// The address of a path of the site's API.
    #[must_use]
    pub fn endpoint(&self, path: &str) -> Url {
        below(&self.api, path)
    }
}

/// `path` below a base address, whose own path stays in front of it.
fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    let (path, query) = path.split_once('?').map_or((path, None), |(p, q)| (p, Some(q)));
    let whole = format!("{}{path}", base.path().trim_end_matches('/'));
    url.set_path(&whole);
    url.set_query(query);
    url.set_fragment(None);
    url
}

/// Where a site's API is unless the operator says: GitHub.com has a host of its own for it.
fn api_of(base: &Url) -> Url {
    if base.host_str() == Some("github.com")
        && let Ok(api) = Url::parse("https://api.github.com")
    {
        return api;
    }
    base.clone()
}

/// The proxy to a site: what the operator says, else what the environment says for its kind of address.
fn way(site: &Site, base: &Url, variable: &dyn Fn(&str) -> Option<String>) -> Option<Way> {
    let either = |name: &str| variable(name).or_else(|| variable(&name.to_lowercase())).filter(|v| !v.is_empty());
    match site.proxy.as_deref() {
        Some(NO_PROXY) => None,
        Some(url) => Some(Way { url: url.to_owned(), except: String::new() }),
        None => {
            let own = if base.scheme() == "https" {
                either("HTTPS_PROXY")
            } else {
                // In capitals it could be a header of a request to a CGI program.
                variable("http_proxy").filter(|v| !v.is_empty())
            };
            let url = own.or_else(|| either("ALL_PROXY"))?;
            Some(Way { url, except: either("NO_PROXY").unwrap_or_default() })
        }
    }
}

fn client(
    id: &str,
    (base, api): (&Url, &Url),
    reach: &Reach,
    proxy: Option<&Way>,
    (ca, own): (Option<&Path>, Option<&Path>),
) -> Result<Client> {
    // The first of several is the one that counts; all are the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let unusable = |path: &Path, reason: String| {
        Box::new(
            Diagnostic::error("site-certificate")
                .with("site", id)
                .with("path", path.display().to_string())
                .with("reason", reason),
        )
    };
    let failed =
        |reason: String| Box::new(Diagnostic::error("site-not-prepared").with("site", id).with("reason", reason));
    let mut ways = vec![reach.clone()];
    ways.extend(proxy.and_then(|p| Url::parse(&p.url).ok()).map(|p| Reach::new([&p], &[])));
    let builder = || -> Result<ClientBuilder> {
        let builder = Client::builder()
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(CONNECT)
            .timeout(None)
            .user_agent(concat!("vade/", env!("CARGO_PKG_VERSION")))
            .dns_resolver(Arc::new(Outward { ways: ways.clone() }));
        match proxy {
            None => Ok(builder.no_proxy()),
            Some(way) => {
                let proxy = Proxy::all(&way.url).map_err(|e| failed(told(&e)))?;
                Ok(builder.proxy(proxy.no_proxy(NoProxy::from_string(&way.except))))
            }
        }
    };
    let read = |path: &Path| fs::read(path).map_err(|e| unusable(path, e.to_string()));
    let mut whole = builder()?;
    if let Some(path) = ca {
        let certificates = Certificate::from_pem_bundle(&read(path)?).map_err(|e| unusable(path, told(&e)))?;
        if certificates.is_empty() {
            return Err(unusable(path, String::new()));
        }
        whole = whole.tls_certs_merge(certificates);
    }
    if let Some(path) = own {
        whole = whole.identity(Identity::from_pem(&read(path)?).map_err(|e| unusable(path, told(&e)))?);
    }
    match whole.build() {
        Ok(client) => Ok(client),
        // A machine without any trusted certificates can still speak to a site that has none: nothing else is then trusted.
        Err(_) if ca.is_none() && own.is_none() && [base, api].iter().all(|u| u.scheme() == "http") => {
            builder()?.tls_certs_only([]).build().map_err(|e| failed(told(&e)))
        }
        Err(error) => Err(failed(told(&error))),
    }
}

/// What an error says, down to its cause; without the address, which may hold values.
pub(super) fn told(error: &(dyn std::error::Error + 'static)) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

/// Finds addresses by name, and leaves out those that point inward unless they are the site's own.
struct Outward {
    ways: Vec<Reach>,
}

impl Resolve for Outward {
    fn resolve(&self, name: Name) -> Resolving {
        let ways = self.ways.clone();
        Box::pin(async move {
            let name = name.as_str().to_owned();
            let own = ways.iter().any(|reach| reach.is_own_name(&name));
            let found = tokio::task::spawn_blocking(move || (name.as_str(), 0u16).to_socket_addrs()).await??;
            let fine = |a: &SocketAddr| own || ways.first().is_some_and(|reach| reach.may_connect(a.ip()));
            let addresses: Vec<SocketAddr> = found.filter(fine).collect();
            if addresses.is_empty() {
                return Err("no address that may be connected to".into());
            }
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outside(variables: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<String> {
        move |name| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
    }

    fn site(url: &str, proxy: Option<&str>) -> Site {
        Site { url: Some(url.to_owned()), proxy: proxy.map(str::to_owned), ..Site::default() }
    }

    #[test]
    fn a_path_stands_below_the_base_and_the_api_has_its_own() {
        let open = |url: &str| {
            let outside = Outside { variable: &|_| None, folder: Path::new("/") };
            Connection::open("s", &site(url, None), Credentials::default(), outside).unwrap()
        };
        let server = open("https://ghes.example.com/prefix");
        assert_eq!(server.page("/login").as_str(), "https://ghes.example.com/prefix/login");
        assert_eq!(
            server.endpoint("/api/v3/meta?a=%20b").as_str(),
            "https://ghes.example.com/prefix/api/v3/meta?a=%20b"
        );
        assert_eq!(open("https://github.com").endpoint("/x").as_str(), "https://api.github.com/x");
    }

    #[test]
    fn the_proxy_is_the_sites_else_the_environments() {
        let variables =
            outside(&[("HTTPS_PROXY", "http://p:1"), ("NO_PROXY", "b.example"), ("HTTP_PROXY", "http://q:1")]);
        let way = |site: &Site| {
            let base = Url::parse(site.url.as_deref().unwrap()).unwrap();
            super::way(site, &base, &variables).map(|w| (w.url, w.except))
        };
        assert_eq!(way(&site("https://a.example", None)), Some(("http://p:1".into(), "b.example".into())));
        assert_eq!(way(&site("http://a.example", None)), None);
        assert_eq!(way(&site("https://a.example", Some("none"))), None);
        assert_eq!(way(&site("https://a.example", Some("http://r:2"))), Some(("http://r:2".into(), String::new())));
    }

    #[test]
    fn a_password_is_not_shown_for_debugging() {
        let credentials = Credentials { password: Some("hunter2".into()), ..Credentials::default() };
        assert!(!format!("{credentials:?}").contains("hunter2"));
        let way = Way { url: "http://me:hunter2@p".into(), except: String::new() };
        assert!(!format!("{way:?}").contains("hunter2"));
    }
}
