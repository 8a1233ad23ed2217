//! One cookie: for which hosts it is, and how it is written.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use url::{Host, Url};

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

impl Cookie {
    /// Takes a `Set-Cookie` of an answer from `url`, as RFC 6265 has it in sections 5.2 and 5.3. One for a host that it does not come from, or
    /// that hosts of others share, is none.
    #[must_use]
    pub fn read(url: &Url, header: &str) -> Option<Self> {
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
                    if domain != host && !is_above(&domain, &host) {
                        return None;
                    }
                    (cookie.host_only, cookie.domain) = (is_shared(&domain), domain);
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

    /// Whether it goes with a request to `url`.
    #[must_use]
    pub fn is_for(&self, url: &Url, now: i64) -> bool {
        let host = url.host_str().unwrap_or_default().to_ascii_lowercase();
        let host_fits = self.domain == host || (!self.host_only && is_above(&self.domain, &host));
        host_fits
            && path_fits(url.path(), &self.path)
            && (!self.secure || url.scheme() == "https" || is_local(&host))
            && self.expires.is_none_or(|e| e > now)
    }
}

/// Whether hosts of different owners stand below a name: `com`, `co.uk`, `github.io`; or it is an address, which nothing stands below.
fn is_shared(domain: &str) -> bool {
    !matches!(Host::parse(domain), Ok(Host::Domain(_)))
        || !domain.contains('.')
        || psl::suffix(domain.as_bytes()).is_some_and(|suffix| suffix.as_bytes() == domain.as_bytes())
}

/// Whether `host` stands below `domain`, and both are one owner's.
fn is_above(domain: &str, host: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')) && !is_shared(domain)
}

/// Seconds since 1970.
pub(super) fn now() -> i64 {
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

    #[test]
    fn dates_are_read() {
        assert_eq!(moment("Wed, 21 Oct 2015 07:28:00 GMT"), Some(1_445_412_480));
        assert_eq!(moment("Sunday, 06-Nov-94 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(moment("nonsense"), None);
    }
}
