//! Pages that ask who we are: known by where they are and what they ask for, filled in where the operator gives an account, else left to
//! a person. The session is what the cookies hold; it is shared with everything else that goes to the site.

use std::rc::Rc;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use url::Url;

use super::super::web::{Met, meets};
use super::super::{Connection, Cookie, Jar, Stop, resolve};
use super::page::{Moment, Page};
use super::{Settings, Site, Trouble, runtime};
use crate::diagnostic::{Diagnostic, Result};

/// The fields of a sign-in.
const ACCOUNT: &str =
    "input[autocomplete=username],input[name=login],input[name=username],input[type=email],input[type=text]";
const PASSWORD: &str = "input[type=password]";
const CODE: &str =
    "input[autocomplete=one-time-code],input[name=otp],input[name=app_otp],input[name=sms_otp],input[type=text]";

/// What the page asks for, by the same rules as without a browser.
fn asks(page: &Page, connection: &Connection, now: &Moment) -> Result<Option<Met>, Trouble> {
    let Ok(url) = Url::parse(&now.address) else { return Ok(None) };
    if !matches!(url.scheme(), "http" | "https") {
        return Ok(None);
    }
    let html = page.wait(async |web| web.source().await)?;
    Ok(meets(url, &html, connection))
}

impl Site<'_> {
    /// What the page asks for, if it asks who we are.
    pub(super) fn meets_sign_in(&self, now: &Moment) -> Result<Option<Box<Diagnostic>>, Trouble> {
        let asks = asks(self.page()?, &self.connection, now)?;
        Ok(asks.map(|met| self.met(met.rule())))
    }

    pub(super) fn stands_before_a_sign_in(&self, now: &Moment) -> Result<bool, Trouble> {
        self.meets_sign_in(now).map(|met| met.is_some())
    }

    fn met(&self, rule: &'static str) -> Box<Diagnostic> {
        let user = self.connection.credentials.user.clone().unwrap_or_default();
        Box::new(Diagnostic::error(rule).with("site", self.connection.id.as_str()).with("user", user))
    }

    /// Signs in with what the operator gives.
    ///
    /// # Errors
    /// [`Trouble::SignIn`] where that is not enough.
    pub(super) fn sign_in(&mut self, now: &Moment) -> Result<(), Trouble> {
        let mut now = now.clone();
        // Name and password, a code, the password again: no site asks for more.
        for _ in 0..3 {
            let Some(asked) = asks(self.page()?, &self.connection, &now)? else { break };
            let waits = Trouble::SignIn(self.met(asked.rule()));
            if self.refused {
                return Err(waits);
            }
            let credentials = &self.connection.credentials;
            match asked {
                Met::SignIn => {
                    let Some((user, password)) = credentials.account() else {
                        return Err(waits);
                    };
                    let (user, password) = (user.to_owned(), password.to_owned());
                    self.send(&[(ACCOUNT, &user), (PASSWORD, &password)])?;
                }
                Met::Again => {
                    let Some(password) = credentials.password.clone() else { return Err(waits) };
                    self.send(&[(PASSWORD, &password)])?;
                }
                Met::Code => {
                    let Some(reference) = credentials.otp.clone() else { return Err(waits) };
                    let code = resolve(&reference, self.variable)?;
                    self.send(&[(CODE, &code)])?;
                }
                Met::Provider => return Err(waits),
            }
            let page = self.page()?;
            let next = page.rest()?;
            self.judge(&next)?;
            let again = asks(page, &self.connection, &next)?;
            if again == Some(asked) {
                self.refused = true;
                let refused = if asked == Met::Code { "sign-in-code-refused" } else { "sign-in-refused" };
                return Err(Trouble::SignIn(self.met(refused)));
            }
            now = next;
        }
        if let Some(asked) = asks(self.page()?, &self.connection, &now)? {
            return Err(Trouble::SignIn(self.met(asked.rule())));
        }
        let mut note = self.met("signed-in");
        note.severity = crate::diagnostic::Severity::Note;
        self.notes.push(*note);
        self.keep_session();
        Ok(())
    }

    /// Fills fields and sends their form.
    fn send(&self, fields: &[(&str, &str)]) -> Result<(), Trouble> {
        let page = self.page()?;
        page.wait(async |web| {
            let mut last = None;
            for (field, value) in fields {
                let all = web.find_all(By::Css(*field)).await?;
                for element in all {
                    if element.is_displayed().await? {
                        element.clear().await?;
                        element.send_keys(*value).await?;
                        last = Some(element);
                        break;
                    }
                }
            }
            match last {
                Some(element) => element.send_keys("\u{E007}").await,
                None => Ok(()),
            }
        })?;
        Ok(())
    }

    /// Gives Chromium the cookies that are kept.
    pub(super) fn hand_cookies(&self) -> Result<(), Trouble> {
        hand(self.page()?, &self.connection, &self.jar);
        Ok(())
    }

    /// Keeps the cookies of the site, where they have changed. That they cannot be written down is no reason to stop.
    pub(super) fn keep_session(&mut self) {
        if let Some(page) = &self.page
            && let Some(failed) = keep(page, &self.connection, &mut self.jar)
        {
            self.notes.push(failed);
        }
    }
}

fn hand(page: &Page, connection: &Connection, jar: &Jar) {
    let base = &connection.base;
    let cookies: Vec<Value> = jar
        .cookies()
        .iter()
        .map(|c| {
            let mut cookie =
                json!({"name": c.name, "value": c.value, "path": c.path, "secure": c.secure, "httpOnly": c.http_only});
            if c.host_only {
                let scheme = if c.secure { "https" } else { base.scheme() };
                cookie["url"] = json!(format!("{scheme}://{}{}", c.domain, c.path));
            } else {
                cookie["domain"] = json!(format!(".{}", c.domain));
            }
            if let Some(expires) = c.expires {
                cookie["expires"] = json!(expires);
            }
            cookie
        })
        .collect();
    for cookie in cookies {
        // One that Chromium does not take does not make the others worthless.
        let _ = page.cdp("Network.setCookie", &cookie);
    }
}

fn keep(page: &Page, connection: &Connection, jar: &mut Jar) -> Option<Diagnostic> {
    let told = page.cdp("Network.getAllCookies", &json!({})).ok()?;
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let host = connection.base.host_str().unwrap_or_default();
    let mut all = Vec::new();
    for one in told["cookies"].as_array().into_iter().flatten() {
        let domain = text(&one["domain"]);
        let plain = domain.trim_start_matches('.').to_owned();
        // Those of an identity provider are its own affair.
        if plain != host && !host.strip_suffix(&plain).is_some_and(|r| r.ends_with('.')) {
            continue;
        }
        #[allow(clippy::cast_possible_truncation)] // Seconds since 1970.
        let expires = one["expires"].as_f64().filter(|e| *e > 0.0).map(|e| e as i64);
        all.push(Cookie {
            name: text(&one["name"]),
            value: text(&one["value"]),
            host_only: !domain.starts_with('.'),
            domain: plain,
            path: text(&one["path"]),
            secure: one["secure"].as_bool().unwrap_or_default(),
            http_only: one["httpOnly"].as_bool().unwrap_or_default(),
            expires,
        });
    }
    let same = |jar: &Jar| all.len() == jar.cookies().len() && all.iter().all(|c| jar.cookies().contains(c));
    if same(jar) {
        return None;
    }
    jar.clear();
    all.into_iter().for_each(|c| jar.put(c));
    jar.save().err().map(|e| *e)
}

/// A Chromium that is handed to a person to sign in.
pub struct Guest {
    page: Page,
    connection: Connection,
    jar: Jar,
}

/// How often is looked whether somebody has signed in.
const LOOK: Duration = Duration::from_millis(700);

/// Whether an address is one where somebody signs in, whatever its page asks for.
fn is_place(address: &str) -> bool {
    const PLACES: &[&str] = &["login", "signin", "sign_in", "session", "sessions", "two-factor", "sso", "saml", "sudo"];
    let url = Url::parse(address).ok();
    url.is_some_and(|u| u.path_segments().into_iter().flatten().any(|s| PLACES.contains(&s)))
}

impl Guest {
    /// Opens the site's sign-in page, or its first.
    ///
    /// # Errors
    /// What the start of a Chromium finds; `site-unreachable`.
    pub fn open(settings: &Settings, connection: Connection, jar: Jar) -> Result<Self> {
        let runtime = Rc::new(runtime()?);
        let page = Page::open(&runtime, settings, Some(&connection), "en")?;
        hand(&page, &connection, &jar);
        let start = connection.page("/login");
        page.go(&start).map_err(|e| match super::unreachable(&start, &e) {
            Trouble::Failed(why) | Trouble::Doubt(why) | Trouble::SignIn(why) | Trouble::Again(why) => why,
            Trouble::Stopped => super::told(&e),
        })?;
        Ok(Self { page, connection, jar })
    }

    /// Whether the site takes the person as signed in: it asks for nothing, on a page of its own, and has given a cookie.
    #[must_use]
    pub fn is_in(&self) -> bool {
        let Ok(now) = self.page.rest() else { return false };
        let own = Url::parse(&now.address).is_ok_and(|url| self.connection.reach.is_own(&url));
        let asks = || matches!(asks(&self.page, &self.connection, &now), Ok(None));
        own && now.status < 400 && !is_place(&now.address) && asks()
    }

    /// Whether the person has closed it.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.page.url().is_none()
    }

    /// Waits a little; gives whether to go on.
    pub fn pause(&self, stop: &Stop) -> bool {
        self.page.pause(LOOK);
        !stop.asked()
    }

    /// Keeps the session.
    ///
    /// # Errors
    /// `session-not-written`.
    pub fn keep(&mut self) -> Result<()> {
        keep(&self.page, &self.connection, &mut self.jar).map_or(Ok(()), |e| Err(Box::new(e)))
    }
}
