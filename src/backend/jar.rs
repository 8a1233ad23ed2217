//! The cookies of a site: what a signed-in account is known by. They are kept outside of all evidence, readable for their owner only, and
//! shared by everything that goes to the site's pages.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use url::Url;

use crate::diagnostic::{Diagnostic, Result};

/// The folder of the sessions within the state folder.
pub const FOLDER: &str = "sessions";

/// One cookie.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cookie {
    /// Its name.
    pub name: String,
    /// Its value: a secret.
    pub value: String,
    /// The host that it is for, without a leading dot.
    pub domain: String,
    /// Only that host, not those below it.
    #[serde(default)]
    pub host_only: bool,
    /// The path that it is for.
    pub path: String,
    /// Only over HTTPS.
    #[serde(default)]
    pub secure: bool,
    /// Out of the page's scripts' reach; it matters to browsers only.
    #[serde(default)]
    pub http_only: bool,
    /// Until when, in seconds since 1970; `None` until the session ends, which for us is the sign-out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<i64>,
}

impl std::fmt::Debug for Cookie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} for {}{}", self.name, self.domain, self.path)
    }
}

/// What the file holds.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// The site's base address: what is kept for one is never sent to another.
    url: String,
    cookies: Vec<Cookie>,
}

/// The cookies of one site.
#[derive(Clone, Debug, Default)]
pub struct Jar {
    path: Option<PathBuf>,
    url: String,
    cookies: Vec<Cookie>,
}

impl Jar {
    /// Cookies that end with the process.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::default()
    }

    /// The cookies of the site `id` at `base`, kept in the folder `sessions` of the state folder. What was kept for another address, or
    /// cannot be read, is as if there were nothing: then somebody signs in again.
    #[must_use]
    pub fn open(state: &Path, id: &str, base: &Url) -> Self {
        let mut jar = Self { path: Some(Self::path(state, id, base)), url: origin(base), cookies: Vec::new() };
        jar.reload();
        jar
    }

    /// The file of a site's session.
    #[must_use]
    pub fn path(state: &Path, id: &str, base: &Url) -> PathBuf {
        let host = base.host_str().unwrap_or_default();
        let port = base.port().map(|p| format!("-{p}")).unwrap_or_default();
        let plain = |text: &str| -> String {
            text.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect()
        };
        state.join(FOLDER).join(format!("{}@{}{port}.json", plain(id), plain(host)))
    }

    /// Reads the file again: another process, or a browser, may have signed in.
    pub fn reload(&mut self) {
        let read = |path: &PathBuf| serde_json::from_slice::<Kept>(&fs::read(path).ok()?).ok();
        if let Some(path) = &self.path {
            let kept = read(path).filter(|kept| kept.url == self.url).unwrap_or_default();
            self.cookies = kept.cookies;
        }
    }

    /// All cookies.
    #[must_use]
    pub fn cookies(&self) -> &[Cookie] {
        &self.cookies
    }

    /// Puts a cookie in, in place of the one of its name, host and path.
    pub fn put(&mut self, cookie: Cookie) {
        self.cookies.retain(|c| (&c.name, &c.domain, &c.path) != (&cookie.name, &cookie.domain, &cookie.path));
        if cookie.expires.is_none_or(|e| e > now()) {
            self.cookies.push(cookie);
        }
    }

    /// Takes a `Set-Cookie` of an answer from `url`. What is for a host that the answer does not come from is left out.
    pub fn take(&mut self, url: &Url, header: &str) {
        if let Some(cookie) = read(url, header) {
            self.put(cookie);
        }
    }

    /// The `Cookie` header for `url`; `None` where there is nothing to send.
    #[must_use]
    pub fn header(&self, url: &Url) -> Option<String> {
        let host = url.host_str()?.to_ascii_lowercase();
        let now = now();
        let fits = |c: &&Cookie| {
            let host_fits =
                c.domain == host || (!c.host_only && host.strip_suffix(&c.domain).is_some_and(|r| r.ends_with('.')));
            host_fits
                && path_fits(url.path(), &c.path)
                && (!c.secure || url.scheme() == "https" || is_local(&host))
                && c.expires.is_none_or(|e| e > now)
        };
        let mut sent: Vec<&Cookie> = self.cookies.iter().filter(fits).collect();
        sent.sort_by_key(|c| std::cmp::Reverse(c.path.len()));
        let pairs: Vec<String> = sent.iter().map(|c| format!("{}={}", c.name, c.value)).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.cookies.clear();
    }

    /// Writes them down for the next process, readable for their owner only.
    ///
    /// # Errors
    /// `session-not-written`.
    pub fn save(&self) -> Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        let kept = Kept { url: self.url.clone(), cookies: self.cookies.clone() };
        write(path, &serde_json::to_vec(&kept).unwrap_or_default()).map_err(|e| {
            Box::new(
                Diagnostic::error("session-not-written")
                    .with("path", path.display().to_string())
                    .with("reason", e.to_string()),
            )
        })
    }
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    private_folder(folder)?;
    let part = path.with_extension(format!("{}.part", std::process::id()));
    let _ = fs::remove_file(&part);
    let mut file = private(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&part, path)
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private_folder(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(unix)]
fn private(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn private(path: &Path) -> std::io::Result<File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}

fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Browsers take a site on this machine as safe as one over HTTPS.
fn is_local(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

fn path_fits(path: &str, of_cookie: &str) -> bool {
    path.strip_prefix(of_cookie)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || of_cookie.ends_with('/'))
}

/// RFC 6265, section 5.2 and 5.3.
fn read(url: &Url, header: &str) -> Option<Cookie> {
    let host = url.host_str()?.to_ascii_lowercase();
    let mut parts = header.split(';');
    let (name, value) = parts.next()?.split_once('=')?;
    let (name, value) = (name.trim(), value.trim());
    let odd = |text: &str| text.chars().any(|c| c.is_control() || c == ';');
    if name.is_empty() || odd(name) || odd(value) {
        return None;
    }
    let default_path = match url.path().rfind('/') {
        Some(at) if at > 0 => url.path()[..at].to_owned(),
        _ => "/".to_owned(),
    };
    let mut cookie = Cookie {
        name: name.to_owned(),
        value: value.to_owned(),
        domain: host.clone(),
        host_only: true,
        path: default_path,
        secure: false,
        http_only: false,
        expires: None,
    };
    let mut age = None;
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let value = value.trim();
        match key.trim().to_ascii_lowercase().as_str() {
            "domain" if !value.is_empty() => {
                let domain = value.trim_start_matches('.').to_ascii_lowercase();
                let above = host.strip_suffix(&domain).is_some_and(|rest| rest.ends_with('.')) && domain.contains('.');
                if domain != host && (!above || host.parse::<std::net::Ipv4Addr>().is_ok()) {
                    return None;
                }
                (cookie.host_only, cookie.domain) = (domain == host && !domain.contains('.'), domain);
            }
            "path" if value.starts_with('/') => value.clone_into(&mut cookie.path),
            "secure" => cookie.secure = true,
            "httponly" => cookie.http_only = true,
            "max-age" => age = value.parse::<i64>().ok().map(|seconds| now().saturating_add(seconds)),
            "expires" => cookie.expires = cookie.expires.or_else(|| moment(value)),
            _ => {}
        }
    }
    cookie.expires = age.or(cookie.expires);
    Some(cookie)
}

/// A date of a cookie, RFC 6265, section 5.1.1: day, month, year and time in any order of those who write it.
fn moment(text: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let (mut time, mut day, mut month, mut year) = (None, None, None, None);
    for token in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).filter(|t| !t.is_empty()) {
        let parts: Vec<i64> = token.split(':').filter_map(|p| p.parse().ok()).collect();
        let named = || MONTHS.iter().position(|m| token.to_ascii_lowercase().starts_with(m));
        match parts.as_slice() {
            [h, m, s] if time.is_none() => time = Some(h * 3600 + m * 60 + s),
            [number] if day.is_none() && token.len() <= 2 => day = Some(*number),
            [number] if year.is_none() => {
                year = Some(match *number {
                    short @ 0..70 => short + 2000,
                    short @ 70..100 => short + 1900,
                    whole => whole,
                });
            }
            _ if month.is_none() => month = named(),
            _ => {}
        }
    }
    let (year, month, day) = (year?, i64::try_from(month?).ok()? + 1, day?);
    // Days since 1970 in the Gregorian calendar, by years that begin in March.
    let y = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (y.div_euclid(400), y.rem_euclid(400));
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    Some(days * 86_400 + time?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn sent(set: &[(&str, &str)], to: &str) -> Option<String> {
        let mut jar = Jar::in_memory();
        set.iter().for_each(|(from, header)| jar.take(&url(from), header));
        jar.header(&url(to))
    }

    #[test]
    fn a_cookie_goes_back_to_its_host_and_path_only() {
        let from = "https://a.example.com/login/x";
        let to = |header: &str, to: &str| sent(&[(from, header)], to);
        assert_eq!(to("s=1; Path=/", "https://a.example.com/other").as_deref(), Some("s=1"));
        assert_eq!(to("s=1; Path=/", "https://example.com/"), None);
        assert_eq!(to("s=1", "https://a.example.com/login/y").as_deref(), Some("s=1"));
        assert_eq!(to("s=1", "https://a.example.com/loginx"), None);
        assert_eq!(to("s=1; Path=/; Domain=.example.com", "https://b.example.com/").as_deref(), Some("s=1"));
        assert_eq!(to("s=1; Path=/; Domain=com", "https://b.com/"), None);
        assert_eq!(to("s=1; Path=/; Domain=other.com", "https://other.com/"), None);
        assert_eq!(to("s=1; Path=/; Secure", "http://a.example.com/"), None);
        assert_eq!(to("s=1; Path=/; Max-Age=0", "https://a.example.com/"), None);
        assert_eq!(to("s=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:01 GMT", "https://a.example.com/"), None);
        assert_eq!(
            to("s=1; Path=/; Expires=Fri, 01-Jan-2100 00:00:00 GMT", "https://a.example.com/").as_deref(),
            Some("s=1")
        );
    }

    #[test]
    fn a_newer_cookie_takes_the_place_of_the_older() {
        let from = "https://a.example.com/";
        assert_eq!(sent(&[(from, "s=1"), (from, "s=2"), (from, "t=3; Max-Age=-1")], from).as_deref(), Some("s=2"));
    }

    #[test]
    fn dates_are_read() {
        assert_eq!(moment("Wed, 21 Oct 2015 07:28:00 GMT"), Some(1_445_412_480));
        assert_eq!(moment("Sunday, 06-Nov-94 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(moment("nonsense"), None);
    }

    #[test]
    fn what_is_kept_for_one_address_is_not_sent_to_another() {
        let folder = std::env::temp_dir().join(format!("vade-jar-{}", std::process::id()));
        let base = url("https://a.example.com");
        let mut jar = Jar::open(&folder, "server", &base);
        jar.take(&base, "s=1; Path=/");
        jar.save().unwrap();
        assert_eq!(Jar::open(&folder, "server", &base).header(&base).as_deref(), Some("s=1"));
        let file = Jar::path(&folder, "server", &base);
        assert!(file.ends_with("sessions/server@a.example.com.json"), "{}", file.display());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
        // The same file under another address, as if somebody had copied it.
        let other = url("http://a.example.com");
        fs::copy(&file, Jar::path(&folder, "server", &other)).unwrap();
        assert_eq!(Jar::open(&folder, "server", &other).cookies(), []);
        fs::remove_dir_all(&folder).unwrap();
    }
}
