//! Pages in Chromium, by WebDriver. What is looked for is a role and a name, by the same rules as without a browser; each step
//! leaves a picture. Each site has a Chromium of its own, held to that site's hosts, proxy and certificates.

mod act;
mod cookies;
mod driver;
mod error;
mod files;
mod guest;
mod keys;
mod look;
mod page;
mod picture;
mod printer;
mod relay;
mod settings;
mod sign_in;
mod sought;
mod store;
mod visit;
mod way;

use std::collections::BTreeMap;
use std::rc::Rc;

use thirtyfour::error::WebDriverError;
use tokio::runtime::Runtime;
use url::Url;

pub use driver::DriverAt;
pub use guest::Guest;
pub use printer::Printer;
pub use settings::Settings;

use super::{Backend, Connection, Deed, Jar, Kept, Outcome, Redactor, Sink, Task, Work};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{Action, ActionKind, Effect};
use crate::plan::{Means, PlannedSite};
use page::Page;
use sought::Sought;

/// The backend `browser`.
pub struct Browser<'a> {
    settings: Settings,
    sites: BTreeMap<String, Site<'a>>,
    redactor: Redactor,
    runtime: Option<Rc<Runtime>>,
}

/// A site, and the Chromium on it once there is one.
struct Site<'a> {
    planned: PlannedSite,
    connection: Connection,
    jar: Jar,
    variable: &'a dyn Fn(&str) -> Option<String>,
    page: Option<Page>,
    /// Where it was when all was well.
    here: Option<Url>,
    /// What was clicked there since, only to look: a menu that was opened.
    trail: Vec<Sought>,
    /// A password or code was not taken: none is tried again by itself.
    refused: bool,
    /// A sign-in was met, and it waits for a person: whatever its page does meanwhile, it is come back from.
    waits: bool,
    notes: Vec<Diagnostic>,
}

/// A site that the backend works on.
pub struct BrowserSite<'a> {
    /// As the plan has it.
    pub planned: PlannedSite,
    /// How it is reached.
    pub connection: Connection,
    /// Its session.
    pub jar: Jar,
    /// Reads the environment, for a one-time code.
    pub variable: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Browser<'a> {
    /// A browser for those sites. Nothing is started before it is needed.
    #[must_use]
    pub fn new(settings: Settings, sites: Vec<BrowserSite<'a>>, redactor: Redactor) -> Self {
        let site = |s: BrowserSite<'a>| Site {
            planned: s.planned,
            connection: s.connection,
            jar: s.jar,
            variable: s.variable,
            page: None,
            here: None,
            trail: Vec::new(),
            refused: false,
            waits: false,
            notes: Vec::new(),
        };
        let sites = sites.into_iter().map(|s| (s.connection.id.clone(), site(s))).collect();
        Self { settings, sites, redactor, runtime: None }
    }

    fn runtime(&mut self) -> Result<Rc<Runtime>> {
        if let Some(runtime) = &self.runtime {
            return Ok(runtime.clone());
        }
        let runtime = Rc::new(runtime()?);
        self.runtime = Some(runtime.clone());
        Ok(runtime)
    }
}

/// A runtime for talking to drivers; it is this module's own.
fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Box::new(Diagnostic::error("browser-not-started").with("reason", e.to_string())))
}

/// Starts a browser and ends it; gives its name and version.
///
/// # Errors
/// `browser-no-driver`, `browser-not-started`.
pub fn try_out(settings: &Settings) -> Result<String> {
    let page = Page::open(&Rc::new(runtime()?), settings, None, "en")?;
    let told = page.cdp("Browser.getVersion", &serde_json::json!({})).map_err(|e| told(&e))?;
    Ok(told["product"].as_str().unwrap_or_default().to_owned())
}

/// Why a step came to no good end.
enum Trouble {
    /// Nothing was done.
    Failed(Box<Diagnostic>),
    /// It may have been done.
    Doubt(Box<Diagnostic>),
    /// Somebody has to sign in.
    SignIn(Box<Diagnostic>),
    /// Nothing was done, since the session had ended; it can be done now.
    Again(Box<Diagnostic>),
    /// Somebody asked to stop before anything was done.
    Stopped,
}

impl From<Box<Diagnostic>> for Trouble {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self::Failed(diagnostic)
    }
}

impl From<WebDriverError> for Trouble {
    fn from(error: WebDriverError) -> Self {
        Self::Failed(told(&error))
    }
}

fn told(error: &WebDriverError) -> Box<Diagnostic> {
    let rule = if error::asked(error) { "browser-asked" } else { "browser-failed" };
    Box::new(Diagnostic::error(rule).with("reason", error::reason(error)))
}

impl Backend for Browser<'_> {
    fn means(&self) -> Means {
        Means::Browser
    }

    fn perform(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome {
        let (Work::Do, [planned]) = (task.work, task.planned()) else {
            return Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Browser.name())));
        };
        let named = match &planned.action.kind {
            ActionKind::Navigate { to } if self.sites.contains_key(to) => Some(to.clone()),
            _ => task.step.site.clone(),
        };
        let runtime = match self.runtime() {
            Ok(runtime) => runtime,
            Err(error) => return Outcome::Failed(error),
        };
        let Some(site) = named.as_ref().and_then(|id| self.sites.get_mut(id)) else {
            let id = named.unwrap_or_default();
            return Outcome::Failed(Box::new(Diagnostic::error("site-no-address").with("site", id)));
        };
        let mut deed = Deed::default();
        let done = site.perform(&self.settings, &runtime, task, &planned.action, &self.redactor, (&mut deed, sink));
        if matches!(done, Err(Trouble::SignIn(_) | Trouble::Again(_))) {
            site.keep_asked();
        }
        let pictured = site.picture(&self.redactor, "page.png", sink);
        deed.notes.append(&mut site.notes);
        deed.notes.extend(pictured);
        match done {
            Ok(()) => Outcome::Done(deed),
            Err(Trouble::Failed(why)) => Outcome::Failed(self.clean(*why)),
            Err(Trouble::Doubt(why)) if planned.action.effect == Effect::Read => Outcome::Failed(self.clean(*why)),
            Err(Trouble::Doubt(why)) => Outcome::InDoubt(self.clean(*why)),
            Err(Trouble::SignIn(why) | Trouble::Again(why)) => Outcome::SignIn(why),
            Err(Trouble::Stopped) => Outcome::Interrupted,
        }
    }
}

impl Browser<'_> {
    /// What a page or a driver says may hold a secret.
    fn clean(&self, mut why: Diagnostic) -> Box<Diagnostic> {
        for (_, arg) in &mut why.args {
            if let crate::diagnostic::Arg::Text(text) = arg {
                *text = self.redactor.text(text);
            }
        }
        Box::new(why)
    }
}

impl Site<'_> {
    /// Does an action; where a sign-in is met and an account is known, signs in and does it then.
    fn perform(
        &mut self,
        settings: &Settings,
        runtime: &Rc<Runtime>,
        task: &Task<'_>,
        action: &Action,
        redactor: &Redactor,
        (deed, sink): (&mut Deed, &mut dyn Sink),
    ) -> Result<(), Trouble> {
        let fresh = self.page.is_none();
        if fresh {
            // The product's own pages are in English unless the operator says otherwise.
            let language = self.planned.site.ui_language.clone().unwrap_or_else(|| "en".to_owned());
            let page = Page::open(runtime, settings, Some(&self.connection), &language)?;
            self.page = Some(page);
        }
        if fresh || self.here.is_none() {
            self.enter()?;
        }
        if task.stop.asked() {
            return Err(Trouble::Stopped);
        }
        let before = self.page()?.rest()?;
        // Somebody may have signed in since: then it goes on where it was.
        if self.waits || self.stands_before_a_sign_in(&before)? {
            self.come_back()?;
            self.waits = false;
        }
        let mut signed_in = false;
        loop {
            let led = self.once(task, action, redactor, (&mut *deed, &mut *sink));
            match led {
                // The session had ended, the account was given, and it stands where it stood: nothing was done yet.
                Err(Trouble::Again(_)) if !signed_in => signed_in = true,
                Err(Trouble::Again(why)) => return Err(Trouble::SignIn(why)),
                other => break other?,
            }
        }
        self.keep_session();
        Ok(())
    }

    /// Does an action and sees what it led to.
    fn once(
        &mut self,
        task: &Task<'_>,
        action: &Action,
        redactor: &Redactor,
        (deed, sink): (&mut Deed, &mut dyn Sink),
    ) -> Result<(), Trouble> {
        let before = self.page()?.rest()?;
        self.act(task, action, redactor, deed, sink)?;
        let doubt = |t: Trouble| match t {
            Trouble::Failed(why) => Trouble::Doubt(why),
            other => other,
        };
        let after = self.page()?.rest().map_err(|e| doubt(e.into()))?;
        self.arrived(task, action, (&before, &after)).map_err(doubt)
    }

    fn page(&self) -> Result<&Page, Trouble> {
        // It is there from the first action on.
        self.page
            .as_ref()
            .ok_or_else(|| Trouble::Failed(Box::new(Diagnostic::error("browser-failed").with("reason", ""))))
    }

    /// A picture of the page as it is now; a note where a secret would be in it.
    fn picture(&self, redactor: &Redactor, name: &str, sink: &mut dyn Sink) -> Option<Diagnostic> {
        let page = self.page.as_ref()?;
        match picture::take(page, redactor) {
            Ok(Some(bytes)) => sink.evidence(name, &bytes, Kept::Exact).err().map(|e| *e),
            Ok(None) => Some(Diagnostic::note("browser-no-picture")),
            // The page is gone, or Chromium is: what is wrong is told elsewhere.
            Err(_) => None,
        }
    }
}
