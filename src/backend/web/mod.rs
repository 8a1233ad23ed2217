//! Pages of sites without a browser: read, searched by role and name, and answered as their forms say. Scripts are not run: what needs
//! them is told, and nothing is guessed.

mod act;
mod click;
mod dom;
mod fields;
mod form;
mod name;
mod scope;
mod sign_in;

use std::path::{Path, PathBuf};

use reqwest::header::{ACCEPT, CONTENT_DISPOSITION, HeaderName, HeaderValue, ORIGIN, REFERER};
use url::Url;

use self::dom::Page;
pub(super) use self::sign_in::Met;
use super::exchange::{Answer, DEFAULT_SECONDS, Manner, Message, Trouble, send};
use super::{Backend, Connection, Deed, Jar, Kept, Outcome, Sink, Task, Work, http, resolve};
use crate::diagnostic::Diagnostic;
use crate::document::action::{ActionKind, Effect};
use crate::plan::{Means, Plan};

/// What a page asks for, if it asks who we are.
pub(super) fn meets(url: Url, html: &str, connection: &Connection) -> Option<Met> {
    sign_in::met(&Page::read(url, html), connection)
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
        let site = |connection| Site { jar: jar(connection), connection, page: None, refused: None };
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

/// One action on a site's pages.
struct Visit<'v, 'a> {
    plan: &'a Plan,
    variable: &'a dyn Fn(&str) -> Option<String>,
    site: &'v mut Site<'a>,
    task: &'v Task<'v>,
    planned: &'v crate::plan::PlannedAction,
    sink: &'v mut dyn Sink,
    deed: Deed,
    /// What was asked and answered, for the evidence.
    log: String,
    signed_in: bool,
}

impl Visit<'_, '_> {
    /// Does the action; once more, from the page where it began, where somebody had to sign in on the way.
    fn whole(&mut self) -> Act<()> {
        let began = self.site.page.as_ref().map(|p| (p.url.clone(), p.entered.is_empty()));
        match self.act() {
            Err(Stop::SignedIn) => {}
            other => return other,
        }
        match began {
            // What had been filled in went with the session: it is not sent empty.
            Some((url, false)) => {
                return Diagnostic::error("form-not-sent").with("page", url.path()).into_stop();
            }
            Some((url, true)) => self.open(&url)?,
            None => self.site.page = None,
        }
        match self.act() {
            Err(Stop::SignedIn) => Err(self.wait_for_sign_in(Met::SignIn)),
            other => other,
        }
    }

    fn effect(&self) -> Effect {
        self.planned.action.effect
    }

    fn page(&self) -> Act<&Page> {
        self.site.page.as_ref().ok_or_else(|| {
            let why = Diagnostic::error("page-not-read")
                .with("host", self.site.connection.base.host_str().unwrap_or_default());
            Stop::Failed(Box::new(why))
        })
    }

    /// The page where we are; the first one of the site where we are on none yet.
    fn enter(&mut self) -> Act<()> {
        if self.site.page.is_none() {
            self.site.jar.reload();
            self.open(&self.site.connection.page("/"))?;
        }
        Ok(())
    }

    /// Goes to an address, which only looks.
    fn open(&mut self, url: &Url) -> Act<()> {
        match self.go(Message::get(url.clone()), true)? {
            Came::Page => Ok(()),
            Came::File(_) => {
                Diagnostic::error("page-not-read").with("host", url.host_str().unwrap_or_default()).into_stop()
            }
        }
    }

    /// Sends a request as a browser would, and reads what comes.
    fn go(&mut self, mut message: Message, only_looks: bool) -> Act<Came> {
        self.enrich(&mut message);
        let looks = only_looks || self.effect() == Effect::Read;
        let repeatable = message.method == reqwest::Method::GET && looks;
        let seconds = self.task.step.timeout.unwrap_or(DEFAULT_SECONDS);
        let manner = Manner { seconds, stop: self.task.stop, repeatable, token: false, cookies: true };
        let is_get = message.method == reqwest::Method::GET;
        let sent = send(self.site.connection, &mut self.site.jar, &message, &manner);
        let answer = match sent {
            Ok(answer) => answer,
            // Where only a page was asked for, nothing of the step has been done.
            Err(Trouble::Unknown(why)) if only_looks => return Err(Stop::Failed(why)),
            Err(trouble) => return Err(Stop::Trouble(trouble)),
        };
        self.note(&message, &answer);
        let fine = (200..300).contains(&answer.status);
        if fine && is_file(&answer) {
            return Ok(Came::File(Box::new(answer)));
        }
        let is_page = matches!(answer.kind().as_str(), "text/html" | "application/xhtml+xml" | "");
        let page = if is_page { Some(read(&answer)?) } else { None };
        if let Some(met) = page.as_ref().and_then(|p| sign_in::met(p, self.site.connection)) {
            self.site.page = page;
            self.sign_in(met)?;
            // Most sites lead back to what was asked for. What was to be changed was not: it is done again.
            if is_get && self.site.page.as_ref().is_some_and(|p| p.url == message.url) {
                return Ok(Came::Page);
            }
            if is_get && only_looks {
                return self.go(Message::get(message.url), true);
            }
            return Err(Stop::SignedIn);
        }
        if !fine {
            let title = page.map_or_else(|| answer.url.path().to_owned(), |p| p.title());
            let status = answer.status.to_string();
            if answer.is_doubtful() && !only_looks && self.effect() > Effect::Idempotent {
                let host = answer.url.host_str().unwrap_or_default();
                let why = Diagnostic::error("answer-doubtful").with("host", host).with("status", status);
                return Err(Stop::Trouble(Trouble::Unknown(Box::new(why))));
            }
            return Diagnostic::error("page-not-fine").with("page", title).with("status", status).into_stop();
        }
        match page {
            Some(page) => {
                self.site.page = Some(page);
                self.save()?;
                Ok(Came::Page)
            }
            None => Ok(Came::File(Box::new(answer))),
        }
    }

    /// What browsers send along: sites take a form for forged without it.
    fn enrich(&self, message: &mut Message) {
        let mut put = |name: HeaderName, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                message.headers.insert(name, value);
            }
        };
        put(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
        if let Some(page) = &self.site.page
            && page.url.origin() == message.url.origin()
        {
            let mut from = page.url.clone();
            from.set_fragment(None);
            put(REFERER, from.as_str());
            if message.method != reqwest::Method::GET {
                put(ORIGIN, &page.url.origin().ascii_serialization());
            }
        }
    }

    fn save(&mut self) -> Act<()> {
        self.site.jar.save().map_err(Stop::Failed)
    }

    /// Signs in where the operator gives an account; else it waits for a person.
    fn sign_in(&mut self, met: Met) -> Act<()> {
        let mut met = met;
        let account = self.site.connection.credentials.user.clone().unwrap_or_default();
        let site = self.site.connection.id.clone();
        let mut tried = Vec::new();
        loop {
            let refused = if met == Met::Code { "sign-in-code-refused" } else { "sign-in-refused" };
            if tried.contains(&met) {
                // The same page again: what was sent is not right. Trying on would lock the account.
                self.site.refused = Some(refused);
            }
            if let Some(rule) = self.site.refused {
                let why = Diagnostic::error(rule).with("site", site.as_str()).with("user", account.as_str());
                return Err(Stop::Ended(Box::new(Outcome::SignIn(Box::new(why)))));
            }
            tried.push(met);
            let code = match (&self.site.connection.credentials.otp, met) {
                (Some(reference), Met::Code) => resolve(reference, self.variable)?,
                _ => String::new(),
            };
            let message = {
                let page = self.page()?;
                sign_in::entries(page, met, self.site.connection, &code)
            };
            let Some((form_at, entries)) = message else { return Err(self.wait_for_sign_in(met)) };
            let message = self.filled(form_at, entries)?;
            let mut message = message;
            self.enrich(&mut message);
            let seconds = self.task.step.timeout.unwrap_or(DEFAULT_SECONDS);
            let manner = Manner { seconds, stop: self.task.stop, repeatable: false, token: false, cookies: true };
            let answer = match send(self.site.connection, &mut self.site.jar, &message, &manner) {
                Ok(answer) => answer,
                // Nothing of the step was done, whatever became of the sign-in.
                Err(Trouble::Unknown(why)) => return Err(Stop::Failed(why)),
                Err(Trouble::Stopped(_)) => return Err(Stop::Trouble(Trouble::Stopped(false))),
                Err(trouble) => return Err(Stop::Trouble(trouble)),
            };
            self.note(&message, &answer);
            let page = read(&answer)?;
            let next = sign_in::met(&page, self.site.connection);
            let fine = (200..300).contains(&answer.status);
            self.site.page = Some(page);
            match next {
                Some(next) => met = next,
                None if fine => break,
                None => {
                    self.site.refused = Some(refused);
                    let why = Diagnostic::error(refused).with("site", site.as_str()).with("user", account.as_str());
                    return Err(Stop::Ended(Box::new(Outcome::SignIn(Box::new(why)))));
                }
            }
        }
        self.save()?;
        if !self.signed_in {
            self.signed_in = true;
            self.deed.notes.push(Diagnostic::note("signed-in").with("site", site).with("user", account));
        }
        Ok(())
    }

    /// The message of a form with those entries, sent by its first button.
    fn filled(&mut self, form_at: usize, entries: Vec<(usize, dom::Entered)>) -> Act<Message> {
        if let Some(page) = self.site.page.as_mut() {
            page.entered.extend(entries);
        }
        let page = self.page()?;
        let Some(form) = page.at(form_at) else { return Err(self.wait_for_sign_in(Met::SignIn)) };
        let button = form::buttons(page, &form).into_iter().next();
        Ok(form::message(page, &form, button.as_ref())?)
    }

    fn wait_for_sign_in(&self, met: Met) -> Stop {
        let site = self.site.connection.id.as_str();
        let why = Box::new(Diagnostic::error(met.rule()).with("site", site));
        Stop::Ended(Box::new(Outcome::SignIn(why)))
    }

    fn note(&mut self, message: &Message, answer: &Answer) {
        use std::fmt::Write as _;
        let _ = writeln!(self.log, "{} {}", message.method, message.url);
        if answer.url != message.url {
            let _ = writeln!(self.log, "  -> {}", answer.url);
        }
        let _ = writeln!(self.log, "  {} {}", answer.status, answer.kind());
    }

    /// What was asked, and what is seen then, as evidence.
    fn keep(&mut self) -> Result<(), Box<Diagnostic>> {
        if self.log.is_empty() {
            return Ok(());
        }
        let mut text = std::mem::take(&mut self.log);
        if let Some(page) = &self.site.page {
            text.push_str(&format!("\n{}\n{}\n\n{}\n", page.url, page.title(), page.seen()));
        }
        self.sink.evidence("page.txt", text.as_bytes(), Kept::Clean).map(drop)
    }

    /// Keeps a file that came.
    fn file(&mut self, answer: &Answer, name: Option<&str>) -> Act<PathBuf> {
        let kept = self.sink.evidence(&file_name(answer, name), &answer.body, Kept::Exact);
        kept.map_err(|why| Stop::Ended(Box::new(Outcome::InDoubt(why))))
    }
}

/// The page in an answer.
fn read(answer: &Answer) -> Act<Page> {
    let none = || {
        let host = answer.url.host_str().unwrap_or_default();
        Diagnostic::error("page-not-read").with("host", host).into_stop()
    };
    if answer.body.len() > dom::LONGEST {
        return none();
    }
    let page = Page::read(answer.url.clone(), &String::from_utf8_lossy(&answer.body));
    if page.is_monstrous() { none() } else { Ok(page) }
}

/// Whether an answer is something to be kept, not to be looked at.
fn is_file(answer: &Answer) -> bool {
    let disposition = answer.header(&CONTENT_DISPOSITION).trim_start().to_ascii_lowercase();
    disposition.starts_with("attachment")
}

/// What a file is called: as the site says, without any folder; else as it is kept.
fn file_name(answer: &Answer, name: Option<&str>) -> String {
    let disposition = answer.header(&CONTENT_DISPOSITION);
    let said = disposition.split(';').map(str::trim).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case("filename").then(|| value.trim().trim_matches('"').to_owned())
    });
    let last = || answer.url.path_segments().and_then(|mut s| s.next_back()).unwrap_or_default().to_owned();
    let said = said.filter(|n| !n.is_empty()).or_else(|| name.map(str::to_owned)).unwrap_or_else(last);
    let file = said.rsplit(['/', '\\']).next().unwrap_or_default().trim_start_matches('.');
    let short: String = file.chars().filter(|c| !c.is_control()).take(100).collect();
    if short.is_empty() { "file".to_owned() } else { short }
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
