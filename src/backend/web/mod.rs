//! Pages of sites without a browser: read, searched by role and name, and answered as their forms say. Scripts are not run: what needs
//! them is told, and nothing is guessed.

mod act;
mod click;
mod dom;
mod fields;
mod file;
mod form;
mod name;
mod scope;
mod sign_in;
mod visit;

use std::path::Path;

use url::Url;

use self::dom::Page;
pub(super) use self::sign_in::Met;
use self::visit::{Began, Visit};
use super::exchange::{Answer, Trouble};
use super::{Backend, Connection, Deed, Jar, Outcome, Sink, Task, Work, http};
use crate::diagnostic::Diagnostic;
use crate::document::action::ActionKind;
use crate::plan::{Means, Plan};

/// What a page asks for, if it asks who we are.
pub(super) fn meets(url: Url, html: &str, connection: &Connection) -> Option<Met> {
    sign_in::met(&Page::read(url, html), connection)
}

/// What is told of a page whose fields for files leave open which is meant.
pub(super) fn files(page: &str, count: usize) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("page-files").with("page", page).with("count", count))
}

/// The backend `web`.
pub struct Web<'a> {
    plan: &'a Plan,
    variable: &'a dyn Fn(&str) -> Option<String>,
    sites: Vec<Site<'a>>,
}

/// A site and where we are on it.
struct Site<'a> {
    connection: &'a Connection,
    jar: Jar,
    page: Option<Page>,
    /// Where it was before a sign-in came between.
    back: Option<Began>,
    /// Name and password, or a code, were not taken: they are not tried again.
    refused: Option<&'static str>,
}

/// How an action ends otherwise than by being done.
enum Stop {
    /// Nothing was done.
    Failed(Box<Diagnostic>),
    /// As the request went.
    Trouble(Trouble),
    /// As it is told.
    Ended(Box<Outcome>),
    /// We signed in on the way: what was asked for has not been done, and is to be done again.
    SignedIn,
}

impl From<Box<Diagnostic>> for Stop {
    fn from(why: Box<Diagnostic>) -> Self {
        Self::Failed(why)
    }
}

type Act<T> = Result<T, Stop>;

/// What came of a request.
enum Came {
    /// Another page.
    Page,
    /// A file; the page is still there.
    File(Box<Answer>),
}

impl<'a> Web<'a> {
    /// Opens no page yet. Sessions are kept in the folder of the state; without one they end with the process.
    #[must_use]
    pub fn new(
        plan: &'a Plan,
        connections: &'a [Connection],
        state: Option<&Path>,
        variable: &'a dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let jar = |c: &Connection| state.map_or_else(Jar::in_memory, |state| Jar::open(state, &c.id, &c.base));
        let site = |connection| Site { jar: jar(connection), connection, page: None, back: None, refused: None };
        Self { plan, variable, sites: connections.iter().map(site).collect() }
    }

    fn work(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome {
        let [planned] = task.planned() else { return cannot() };
        let site = match &planned.action.kind {
            ActionKind::Navigate { to } if self.sites.iter().any(|s| s.connection.id == *to) => Some(to.as_str()),
            _ => task.step.site.as_deref(),
        };
        let Some(index) = self.sites.iter().position(|s| Some(s.connection.id.as_str()) == site) else {
            let why = Diagnostic::error("site-no-address").with("site", site.unwrap_or_default());
            return Outcome::Failed(Box::new(why));
        };
        let mut visit = Visit {
            plan: self.plan,
            variable: self.variable,
            site: &mut self.sites[index],
            task,
            planned,
            sink,
            deed: Deed::default(),
            log: String::new(),
            signed_in: false,
        };
        let ended = visit.whole();
        let effect = planned.action.effect;
        let deed = std::mem::take(&mut visit.deed);
        let told = visit.keep();
        match ended {
            Ok(()) => match told {
                Ok(()) => Outcome::Done(deed),
                // It was done; what is lost is only what was seen.
                Err(why) => Outcome::InDoubt(why),
            },
            Err(Stop::Failed(why)) => Outcome::Failed(why),
            Err(Stop::Trouble(trouble)) => http::outcome(trouble, effect),
            Err(Stop::Ended(outcome)) => *outcome,
            Err(Stop::SignedIn) => cannot(),
        }
    }
}

fn cannot() -> Outcome {
    Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Web.name())))
}

impl Backend for Web<'_> {
    fn means(&self) -> Means {
        Means::Web
    }

    fn perform(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome {
        match task.work {
            Work::Do => self.work(task, sink),
            Work::Probe(_) => cannot(),
        }
    }
}

/// A diagnostic that ends an action.
trait IntoStop {
    fn into_stop<T>(self) -> Act<T>;
}

impl IntoStop for Diagnostic {
    fn into_stop<T>(self) -> Act<T> {
        Err(Stop::Failed(Box::new(self)))
    }
}
