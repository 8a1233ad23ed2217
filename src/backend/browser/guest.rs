//! A Chromium in a person's hands.

use std::rc::Rc;
use std::time::Duration;

use url::Url;

use super::super::{Connection, Jar, Stop, provider};
use super::cookies::{hand, keep};
use super::error::reason;
use super::page::Page;
use super::sign_in::asks;
use super::{Settings, runtime};
use crate::diagnostic::{Diagnostic, Result};

/// A Chromium that is handed to a person to sign in.
pub struct Guest {
    page: Page,
    connection: Connection,
    jar: Jar,
}

/// How often is looked whether somebody has signed in.
const LOOK: Duration = Duration::from_millis(700);

impl Guest {
    /// Opens the page that asked, where one did, else the one where one signs in.
    ///
    /// # Errors
    /// What the start of a Chromium finds; `site-unreachable`.
    pub fn open(settings: &Settings, connection: Connection, jar: Jar) -> Result<Self> {
        let runtime = Rc::new(runtime()?);
        let page = Page::open(&runtime, settings, Some(&connection), "en")?;
        hand(&page, &connection, &jar);
        let sign_in = connection.page("/login");
        let start = jar.asked().filter(|url| connection.reach.is_own(url)).cloned().unwrap_or_else(|| sign_in.clone());
        let guest = Self { page, connection, jar };
        let gone = guest.page.go(&start).and_then(|()| {
            // One that was the answer to a form is not there to be looked at.
            let there = guest.page.rest()?.status < 400 || start == sign_in;
            if there { Ok(()) } else { guest.page.go(&sign_in) }
        });
        match gone {
            Ok(()) => Ok(guest),
            Err(error) => {
                guest.way()?;
                Diagnostic::error("site-unreachable")
                    .with("host", start.host_str().unwrap_or_default())
                    .with("reason", reason(&error))
                    .into()
            }
        }
    }

    /// Whether the site takes the person as signed in: it asks for nothing, on a page of its own, and has given a cookie.
    #[must_use]
    pub fn is_in(&self) -> bool {
        let Ok(now) = self.page.rest() else { return false };
        let own = |url: &Url| self.connection.reach.is_own(url) && !provider::is_place(url);
        let asks = || matches!(asks(&self.page, &self.connection, &now), Ok(None));
        Url::parse(&now.address).is_ok_and(|url| own(&url)) && now.status < 400 && asks()
    }

    /// Whether the site has not led to a provider that there is no way to. Other places that a person looks at are their affair.
    ///
    /// # Errors
    /// `sign-in-elsewhere`.
    pub fn way(&self) -> Result<()> {
        let there = self.page.url().filter(|at| matches!(at.scheme(), "http" | "https"));
        let Some(url) = there else { return Ok(()) };
        match self.connection.reach.judge(&self.connection.base, &url) {
            Err(refusal) => match provider::refused(&self.connection, refusal, &url) {
                why if why.rule == "sign-in-elsewhere" => Err(why),
                _ => Ok(()),
            },
            Ok(()) => Ok(()),
        }
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
        self.jar.ask(None);
        keep(&self.page, &self.connection, &mut self.jar).map_or(Ok(()), |e| Err(Box::new(e)))?;
        self.jar.save()
    }
}
