//! Pages that ask who we are: known by where they are and what they ask for, filled in where the operator gives an account, else left to
//! a person. The session is what the cookies hold; it is shared with everything else that goes to the site.

use thirtyfour::prelude::*;
use url::Url;

use super::super::web::{Met, meets};
use super::super::{Connection, resolve};
use super::cookies::{hand, keep};
use super::page::{Moment, Page};
use super::{Site, Trouble};
use crate::diagnostic::{Diagnostic, Result};

/// The fields of a sign-in.
const ACCOUNT: &str =
    "input[autocomplete=username],input[name=login],input[name=username],input[type=email],input[type=text]";
const PASSWORD: &str = "input[type=password]";
const CODE: &str =
    "input[autocomplete=one-time-code],input[name=otp],input[name=app_otp],input[name=sms_otp],input[type=text]";

/// What the page asks for, by the same rules as without a browser.
pub(super) fn asks(page: &Page, connection: &Connection, now: &Moment) -> Result<Option<Met>, Trouble> {
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

    /// Keeps which page asks, for whoever signs in.
    pub(super) fn keep_asked(&mut self) {
        let at = self.page.as_ref().and_then(Page::url).filter(|url| self.connection.reach.is_own(url));
        self.waits = true;
        // Another process may have signed in meanwhile.
        self.jar.reload();
        self.jar.ask(at);
        self.notes.extend(self.jar.save().err().map(|e| *e));
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
