//! Where a Chromium is: entering a site, going to its addresses, coming back after a sign-in, and what an action led to.

use url::Url;

use super::super::{Task, provider};
use super::error::reason;
use super::page::Moment;
use super::{Site, Trouble};
use crate::diagnostic::Diagnostic;
use crate::document::action::{Action, ActionKind, Effect};

impl Site<'_> {
    /// Begins: with the cookies that are kept, on the first page.
    pub(super) fn enter(&mut self) -> Result<(), Trouble> {
        // Somebody may have signed in meanwhile.
        self.jar.reload();
        self.hand_cookies()?;
        let start = self.connection.page("/");
        self.visit(&start)?;
        self.here = Some(start);
        self.waits = false;
        self.trail.clear();
        Ok(())
    }

    /// Goes to an address, and signs in where that is asked for.
    pub(super) fn visit(&mut self, url: &Url) -> Result<(), Trouble> {
        self.may_go_to(url)?;
        self.go(url)?;
        let now = self.page()?.rest()?;
        self.judge(&now)?;
        if self.meets_sign_in(&now)?.is_some() {
            self.sign_in(&now)?;
            let back = self.page()?.url();
            if back.as_ref().map(Url::path) != Some(url.path()) {
                self.go(url)?;
                let now = self.page()?.rest()?;
                self.judge(&now)?;
                if let Some(why) = self.meets_sign_in(&now)? {
                    return Err(Trouble::SignIn(why));
                }
            }
        }
        self.status(&self.page()?.moment()?)
    }

    /// Back to where it was before a sign-in came between, with what was opened there.
    pub(super) fn come_back(&mut self) -> Result<(), Trouble> {
        self.jar.reload();
        self.hand_cookies()?;
        let here = self.here.clone().unwrap_or_else(|| self.connection.page("/"));
        self.visit(&here)?;
        for clicked in self.trail.clone() {
            self.click_again(&clicked)?;
        }
        Ok(())
    }

    /// Whether the page may be where it is; if not, leaves it at once.
    pub(super) fn judge(&self, now: &Moment) -> Result<(), Trouble> {
        let page = self.page()?;
        let leave = || drop(Url::parse("about:blank").map(|blank| page.go(&blank)));
        if now.address.starts_with("chrome-error:") {
            let url = page.url().unwrap_or_else(|| self.connection.base.clone());
            leave();
            return Err(self.may_go_to(&url).err().unwrap_or_else(|| unreachable(&url, "")));
        }
        let Ok(url) = Url::parse(&now.address) else { return Ok(()) };
        if matches!(url.scheme(), "about" | "blob" | "data") {
            return Ok(());
        }
        self.may_go_to(&url).inspect_err(|_| leave())
    }

    /// Whether the site may lead there.
    fn may_go_to(&self, url: &Url) -> Result<(), Trouble> {
        let judged = self.connection.reach.judge(&self.connection.base, url);
        judged.map_err(|refusal| Trouble::Failed(provider::refused(&self.connection, refusal, url)))
    }

    /// Goes to an address of the site, which may lead elsewhere.
    fn go(&self, url: &Url) -> Result<(), Trouble> {
        let page = self.page()?;
        page.go(url).map_err(|error| {
            // Where it led to a host that has no name for Chromium, that is what is wrong.
            let there = page.url().filter(|at| matches!(at.scheme(), "http" | "https"));
            let refused = there.and_then(|at| self.may_go_to(&at).err());
            refused.unwrap_or_else(|| unreachable(url, &reason(&error)))
        })
    }

    /// Whether the page came with a status that says that something is wrong.
    fn status(&self, now: &Moment) -> Result<(), Trouble> {
        if now.status < 400 {
            return Ok(());
        }
        let title = self.page()?.look().map(|l| l.title).unwrap_or_default();
        let why = Diagnostic::error("page-not-fine").with("page", title).with("status", now.status.to_string());
        // A server that fails may have done it before.
        Err(if now.status >= 500 { Trouble::Doubt(Box::new(why)) } else { Trouble::Failed(Box::new(why)) })
    }

    /// What an action led to.
    pub(super) fn arrived(
        &mut self,
        task: &Task<'_>,
        action: &Action,
        (before, after): (&Moment, &Moment),
    ) -> Result<(), Trouble> {
        self.judge(after)?;
        let elsewhere = after.born.to_bits() != before.born.to_bits();
        if let Some(why) = self.meets_sign_in(after)? {
            if action.effect > Effect::Idempotent {
                return Err(Trouble::Doubt(why));
            }
            self.sign_in(after)?;
            return self.come_back().and(Err(Trouble::Again(why)));
        }
        if elsewhere {
            self.status(after)?;
        }
        if elsewhere || after.address != before.address {
            self.trail.clear();
        } else if let (Effect::Read, ActionKind::Click(element)) = (action.effect, &action.kind) {
            self.trail.push(self.sought(element, task)?);
        }
        if let Ok(url) = Url::parse(&after.address) {
            self.here = Some(url);
        }
        Ok(())
    }
}

/// What is told of an address that there is no way to.
pub(super) fn unreachable(url: &Url, reason: &str) -> Trouble {
    let why = Diagnostic::error("site-unreachable").with("host", url.host_str().unwrap_or_default());
    Trouble::Failed(Box::new(why.with("reason", reason)))
}
