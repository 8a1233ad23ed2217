//! One action on a site's pages: the pages that it asks for, and what is kept of them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use reqwest::header::{ACCEPT, HeaderName, HeaderValue, ORIGIN, REFERER};
use url::Url;

use super::dom::{self, Page};
use super::file::{file_name, is_file};
use super::sign_in::Met;
use super::{Act, Came, IntoStop as _, Site, Stop, sign_in};
use crate::backend::exchange::{Answer, DEFAULT_SECONDS, Manner, Message, Trouble, send};
use crate::backend::{Deed, Kept, Outcome, Sink, Task};
use crate::diagnostic::Diagnostic;
use crate::document::action::Effect;
use crate::plan::Plan;

/// One action on a site's pages.
pub(super) struct Visit<'v, 'a> {
    pub plan: &'a Plan,
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    pub site: &'v mut Site<'a>,
    pub task: &'v Task<'v>,
    pub planned: &'v crate::plan::PlannedAction,
    pub sink: &'v mut dyn Sink,
    pub deed: Deed,
    /// What was asked and answered, for the evidence.
    pub log: String,
    pub signed_in: bool,
}

/// Where an action began, should a sign-in come between.
#[derive(Clone)]
pub(super) struct Began {
    url: Url,
    /// What was opened there, by element, and how many elements there were.
    opened: BTreeSet<usize>,
    size: usize,
    /// Something was filled in.
    entered: bool,
}

impl Began {
    fn on(page: &Page) -> Self {
        let (url, opened) = (page.url.clone(), page.opened.clone());
        Self { url, opened, size: page.elements().count(), entered: !page.entered.is_empty() }
    }
}

impl Visit<'_, '_> {
    /// Does the action; once more, from the page where it began, where somebody had to sign in on the way.
    pub(super) fn whole(&mut self) -> Act<()> {
        let began = self.site.page.as_ref().map(Began::on);
        let mut ended = self.act();
        if matches!(ended, Err(Stop::SignedIn)) {
            self.site.page = None;
            self.site.back.clone_from(&began);
            ended = match self.enter().and_then(|()| self.act()) {
                Err(Stop::SignedIn) => Err(self.wait_for_sign_in(Met::SignIn)),
                other => other,
            };
        }
        if let Err(Stop::Ended(outcome)) = &ended
            && matches!(**outcome, Outcome::SignIn(_))
        {
            // When somebody has signed in, it goes on where it was.
            self.site.page = None;
            self.site.back = began;
        }
        ended
    }

    pub(super) fn effect(&self) -> Effect {
        self.planned.action.effect
    }

    pub(super) fn page(&self) -> Act<&Page> {
        self.site.page.as_ref().ok_or_else(|| {
            let why = Diagnostic::error("page-not-read")
                .with("host", self.site.connection.base.host_str().unwrap_or_default());
            Stop::Failed(Box::new(why))
        })
    }

    /// The page where we are; where we are on none, that where a sign-in came between, or the first one of the site.
    pub(super) fn enter(&mut self) -> Act<()> {
        if self.site.page.is_some() {
            return Ok(());
        }
        self.site.jar.reload();
        let Some(began) = self.site.back.take() else {
            return self.open(&self.site.connection.page("/"));
        };
        if began.entered {
            // What had been filled in went with the session: it is not sent empty.
            return Diagnostic::error("form-not-sent").with("page", began.url.path()).into_stop();
        }
        self.open(&began.url)?;
        if let Some(page) = self.site.page.as_mut().filter(|p| p.elements().count() == began.size) {
            page.opened = began.opened;
        }
        Ok(())
    }

    /// Goes to an address, which only looks.
    pub(super) fn open(&mut self, url: &Url) -> Act<()> {
        match self.go(Message::get(url.clone()), true)? {
            Came::Page => Ok(()),
            Came::File(_) => {
                Diagnostic::error("page-not-read").with("host", url.host_str().unwrap_or_default()).into_stop()
            }
        }
    }

    /// Sends a request as a browser would, and reads what comes.
    pub(super) fn go(&mut self, mut message: Message, only_looks: bool) -> Act<Came> {
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
    pub(super) fn enrich(&self, message: &mut Message) {
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

    pub(super) fn save(&mut self) -> Act<()> {
        self.site.jar.save().map_err(Stop::Failed)
    }

    pub(super) fn note(&mut self, message: &Message, answer: &Answer) {
        use std::fmt::Write as _;
        let _ = writeln!(self.log, "{} {}", message.method, message.url);
        if answer.url != message.url {
            let _ = writeln!(self.log, "  -> {}", answer.url);
        }
        let _ = writeln!(self.log, "  {} {}", answer.status, answer.kind());
    }

    /// What was asked, and what is seen then, as evidence.
    pub(super) fn keep(&mut self) -> Result<(), Box<Diagnostic>> {
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
    pub(super) fn file(&mut self, answer: &Answer, name: Option<&str>) -> Act<PathBuf> {
        let kept = self.sink.evidence(&file_name(answer, name), &answer.body, Kept::Exact);
        kept.map_err(|why| Stop::Ended(Box::new(Outcome::InDoubt(why))))
    }
}

/// The page in an answer.
pub(super) fn read(answer: &Answer) -> Act<Page> {
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
