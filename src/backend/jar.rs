//! The cookies of a site: what a signed-in account is known by. They are kept outside of all evidence, readable for their owner only, and
//! shared by everything that goes to the site's pages.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use url::Url;

use super::cookie::{Cookie, now};
use crate::diagnostic::{Diagnostic, Result};

/// The folder of the sessions within the state folder.
pub const FOLDER: &str = "sessions";

/// What the file holds.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// The site's base address: what is kept for one is never sent to another.
    url: String,
    cookies: Vec<Cookie>,
    /// The address that asked who we are, until somebody has signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    asked: Option<String>,
}

/// The cookies of one site.
#[derive(Clone, Debug, Default)]
pub struct Jar {
    path: Option<PathBuf>,
    url: String,
    cookies: Vec<Cookie>,
    asked: Option<Url>,
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
        let mut jar = Self { path: Some(Self::path(state, id, base)), url: origin(base), ..Self::default() };
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
            self.asked = kept.asked.and_then(|at| Url::parse(&at).ok());
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
        if let Some(cookie) = Cookie::read(url, header) {
            self.put(cookie);
        }
    }

    /// The `Cookie` header for `url`; `None` where there is nothing to send.
    #[must_use]
    pub fn header(&self, url: &Url) -> Option<String> {
        let now = now();
        let mut sent: Vec<&Cookie> = self.cookies.iter().filter(|c| c.is_for(url, now)).collect();
        sent.sort_by_key(|c| std::cmp::Reverse(c.path.len()));
        let pairs: Vec<String> = sent.iter().map(|c| format!("{}={}", c.name, c.value)).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// The address that asked who we are: where a person can say it. Not every such page is led to by the one where one signs in.
    #[must_use]
    pub const fn asked(&self) -> Option<&Url> {
        self.asked.as_ref()
    }

    /// Keeps which address asked who we are; `None` when somebody has said it.
    pub fn ask(&mut self, at: Option<Url>) {
        self.asked = at;
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
        let kept = Kept {
            url: self.url.clone(),
            cookies: self.cookies.clone(),
            asked: self.asked.as_ref().map(Url::to_string),
        };
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
        assert_eq!(to("s=1; Path=/; Domain=com", "https://a.example.com/"), None);
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
    fn no_host_sets_a_cookie_for_all_who_share_its_suffix() {
        for (host, domain, to) in [
            ("harbor.github.io", "github.io", "evil.github.io"),
            ("harbor.co.uk", "co.uk", "evil.co.uk"),
            ("harbor.s3.amazonaws.com", "s3.amazonaws.com", "evil.s3.amazonaws.com"),
            ("ghes.internal", "internal", "evil.internal"),
            ("a.xn--55qx5d.cn", "xn--55qx5d.cn", "b.xn--55qx5d.cn"),
            ("127.0.0.1", "0.0.1", "1.0.0.1"),
            ("[::1]", "1]", "[::1]"),
        ] {
            let from = format!("https://{host}/");
            let set = format!("s=1; Path=/; Domain={domain}");
            assert_eq!(sent(&[(&from, &set)], &format!("https://{to}/")), None, "{domain}");
            assert_eq!(sent(&[(&from, &set)], &from), None, "{domain}");
        }
        // Whoever has the suffix for a name of its own may set one for itself, and for nobody below.
        let own = "https://github.io/";
        assert_eq!(sent(&[(own, "s=1; Path=/; Domain=github.io")], own).as_deref(), Some("s=1"));
        assert_eq!(sent(&[(own, "s=1; Path=/; Domain=github.io")], "https://harbor.github.io/"), None);
        // A company's own name is none that others share.
        let wide = [("https://ghes.corp.example.com/", "s=1; Path=/; Domain=example.com")];
        assert_eq!(sent(&wide, "https://id.example.com/").as_deref(), Some("s=1"));
    }

    #[test]
    fn a_newer_cookie_takes_the_place_of_the_older() {
        let from = "https://a.example.com/";
        assert_eq!(sent(&[(from, "s=1"), (from, "s=2"), (from, "t=3; Max-Age=-1")], from).as_deref(), Some("s=2"));
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
