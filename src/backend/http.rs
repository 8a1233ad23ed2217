//! Requests to the APIs of sites.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LINK};
use serde_json::Value;
use url::Url;

use super::exchange::{Answer, DEFAULT_SECONDS, Manner, Message, Trouble, send};
use super::{
    Backend, Connection, Deed, Jar, Kept, Outcome, Redactor, Sink, Stop, Task, Values, Work, capture, expect, fill,
};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{ActionKind, Effect, Expectation, Request};
use crate::document::bindings::Probe;
use crate::plan::{Means, PlannedAction};

/// More pages of one answer are not asked for.
const PAGES: usize = 200;

/// What of an answer's headers is kept as evidence; the rest may hold what is secret.
const KEPT: &[&str] = &[
    "content-type",
    "content-length",
    "date",
    "etag",
    "last-modified",
    "link",
    "retry-after",
    "x-github-enterprise-version",
    "x-github-media-type",
    "x-github-request-id",
    "x-oauth-scopes",
    "x-accepted-oauth-scopes",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-request-id",
];

/// The backend `http`.
pub struct Http<'a> {
    /// The sites that it can reach.
    pub connections: &'a [Connection],
    /// What hides the secrets of the run.
    pub redactor: Redactor,
}

/// An answer with all its pages.
struct Whole {
    answer: Answer,
    /// What it says, pages put together.
    text: String,
    pages: usize,
    /// There are more pages than were asked for.
    cut: bool,
}

impl Http<'_> {
    fn connection(&self, site: &str) -> Result<&Connection> {
        let found = self.connections.iter().find(|c| c.id == site);
        found.ok_or_else(|| Box::new(Diagnostic::error("site-no-address").with("site", site)))
    }

    fn ask(
        &self,
        request: &Request,
        effect: Effect,
        seconds: u64,
        values: &Values,
        stop: &Stop,
    ) -> Result<Whole, Trouble> {
        let connection = self.connection(&request.site).map_err(Trouble::Failed)?;
        let message = message(connection, request, values).map_err(Trouble::Failed)?;
        // A second DELETE finds nothing any more, and that would be told as a failure.
        let repeatable = effect <= Effect::Idempotent && message.method != Method::DELETE;
        let manner = Manner { seconds, stop, repeatable, token: true, cookies: false };
        let mut jar = Jar::in_memory();
        let answer = send(connection, &mut jar, &message, &manner)?;
        let own_page = message.url.query_pairs().any(|(key, _)| key == "page");
        if message.method != Method::GET || own_page || !(200..300).contains(&answer.status) {
            let text = text_of(&answer);
            return Ok(Whole { answer, text, pages: 1, cut: false });
        }
        all_pages(connection, &mut jar, &message, answer, &manner)
    }

    fn request(&self, task: &Task<'_>, planned: &PlannedAction, request: &Request, sink: &mut dyn Sink) -> Outcome {
        let seconds = task.step.timeout.unwrap_or(DEFAULT_SECONDS);
        let effect = planned.action.effect;
        let whole = match self.ask(request, effect, seconds, task.values, task.stop) {
            Ok(whole) => whole,
            Err(trouble) => return outcome(trouble, effect),
        };
        if let Err(error) = self.keep(request, &whole, sink) {
            // It was answered: what is lost is only what it said.
            return Outcome::InDoubt(error);
        }
        let held = held(&request.expect, &whole.answer, &whole.text);
        if whole.answer.is_doubtful() && effect > Effect::Idempotent && held.is_err() {
            let host = whole.answer.url.host_str().unwrap_or_default();
            let status = whole.answer.status.to_string();
            let why = Diagnostic::error("answer-doubtful").with("host", host).with("status", status);
            return Outcome::InDoubt(Box::new(why));
        }
        match held.and_then(|()| self.captured(planned, request, &whole.text)) {
            Ok(values) => {
                let mut deed = Deed { values, ..Deed::default() };
                if whole.cut {
                    deed.notes.push(Diagnostic::note("answer-pages-left").with("count", whole.pages));
                }
                Outcome::Done(deed)
            }
            Err(error) => Outcome::Failed(error),
        }
    }

    /// The request, the status, harmless headers, and what was answered.
    fn keep(&self, request: &Request, whole: &Whole, sink: &mut dyn Sink) -> Result<()> {
        let mut head = format!("{} {}\n\n{}\n", request.method, whole.answer.url, whole.answer.status);
        for name in KEPT {
            for value in whole.answer.headers.get_all(*name).iter().filter_map(|v| v.to_str().ok()) {
                let _ = writeln!(head, "{name}: {value}");
            }
        }
        sink.evidence("http.txt", head.as_bytes(), Kept::Clean)?;
        if !whole.text.is_empty() {
            let end = if is_json(&whole.answer.kind()) { "json" } else { "body.txt" };
            sink.evidence(end, whole.text.as_bytes(), Kept::Clean)?;
        }
        Ok(())
    }

    fn captured(&self, planned: &PlannedAction, request: &Request, text: &str) -> Result<BTreeMap<String, String>> {
        let whole = planned.saves.iter().filter(|n| !request.captures.contains_key(*n)).map(|n| (n.as_str(), ""));
        let mut values = BTreeMap::new();
        for (name, pattern) in request.captures.iter().map(|(n, p)| (n.as_str(), p.as_str())).chain(whole) {
            let value = capture(name, pattern, text)?;
            if self.redactor.finds(&value) {
                return Diagnostic::error("capture-is-secret").with("name", name).into();
            }
            values.insert(name.to_owned(), value);
        }
        Ok(values)
    }

    /// A probe tells only where it says what must hold: that a site answers does not mean that a step was done.
    fn probe(&self, task: &Task<'_>, request: &Request) -> Outcome {
        let reads = matches!(request.method.as_str(), "GET" | "HEAD");
        if !reads || request.expect.is_empty() {
            return Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Http.name())));
        }
        let seconds = task.step.timeout.unwrap_or(DEFAULT_SECONDS);
        match self.ask(request, Effect::Read, seconds, task.values, task.stop) {
            // A server that is not well says nothing about the step.
            Ok(whole) if whole.answer.is_doubtful() || matches!(whole.answer.status, 401 | 403 | 429) => {
                let named = |e: &Expectation| matches!(e, Expectation::Status(s) if *s == whole.answer.status);
                if request.expect.iter().any(named) {
                    return Outcome::Done(Deed { exit: Some(0), ..Deed::default() });
                }
                Outcome::Failed(not_fine(&whole.answer))
            }
            Ok(whole) => {
                let holds = held(&request.expect, &whole.answer, &whole.text).is_ok();
                Outcome::Done(Deed { exit: Some(i32::from(!holds)), ..Deed::default() })
            }
            Err(trouble) => outcome(trouble, Effect::Read),
        }
    }
}

impl Backend for Http<'_> {
    fn means(&self) -> Means {
        Means::Http
    }

    fn perform(&mut self, task: &Task<'_>, sink: &mut dyn Sink) -> Outcome {
        match (task.work, task.planned()) {
            (Work::Probe(Probe::Request(request)), _) => self.probe(task, request),
            (Work::Do, [planned]) => match &planned.action.kind {
                ActionKind::Request(request) => self.request(task, planned, request, sink),
                _ => Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Http.name()))),
            },
            _ => Outcome::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", Means::Http.name()))),
        }
    }
}

/// What a trouble means for a step of that effect. Whoever only looked has missed nothing. Everything else may have happened: a probe can
/// tell, and where doing it again changes nothing, a resumed run does it again.
pub(super) fn outcome(trouble: Trouble, effect: Effect) -> Outcome {
    match trouble {
        Trouble::Failed(why) => Outcome::Failed(why),
        Trouble::Unknown(why) if effect == Effect::Read => Outcome::Failed(why),
        Trouble::Unknown(why) => Outcome::InDoubt(why),
        Trouble::Stopped(sent) if !sent || effect == Effect::Read => Outcome::Interrupted,
        Trouble::Stopped(_) => Outcome::InDoubt(Box::new(Diagnostic::error("command-interrupted"))),
    }
}

/// The request as it is sent.
fn message(connection: &Connection, request: &Request, values: &Values) -> Result<Message> {
    let unsendable = |name: &str| Box::new(Diagnostic::error("value-not-sendable").with("name", name));
    let method = Method::from_bytes(request.method.as_bytes()).map_err(|_| unsendable(&request.method))?;
    let url = connection.endpoint(&fill::path(&request.path, values)?);
    let mut headers = HeaderMap::new();
    for (name, value) in &request.headers {
        let filled = fill::header(value, values)?;
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unsendable(name))?;
        headers.append(header, HeaderValue::from_str(&filled).map_err(|_| unsendable(name))?);
    }
    let looks_like_json = |body: &str| body.trim_start().starts_with(['{', '[']);
    if let Some(body) = request.body.as_deref().filter(|b| looks_like_json(b) && !headers.contains_key(CONTENT_TYPE)) {
        let _ = body;
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let body = request.body.as_deref().map(|b| fill::body(b, &kind, values)).transpose()?;
    Ok(Message { method, url, headers, body: body.map(String::into_bytes) })
}

fn text_of(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

fn is_json(kind: &str) -> bool {
    kind.ends_with("json")
}

/// Asks for the pages that the answer's `Link` header names, and puts their lists together.
fn all_pages(
    connection: &Connection,
    jar: &mut Jar,
    message: &Message,
    first: Answer,
    manner: &Manner<'_>,
) -> Result<Whole, Trouble> {
    let Some(mut next) = next_page(&first).filter(|_| is_json(&first.kind())) else {
        let text = text_of(&first);
        return Ok(Whole { answer: first, text, pages: 1, cut: false });
    };
    let Ok(mut all) = serde_json::from_slice::<Value>(&first.body) else {
        let text = text_of(&first);
        return Ok(Whole { answer: first, text, pages: 1, cut: false });
    };
    let mut pages = 1;
    loop {
        // The next page is a page of the same: what leads elsewhere is not followed with our token.
        if next.path() != message.url.path() || !connection.reach.is_own(&next) || pages == PAGES {
            break;
        }
        let answer = send(connection, jar, &Message { url: next.clone(), ..message.clone() }, manner)?;
        pages += 1;
        let read = serde_json::from_slice::<Value>(&answer.body);
        let (true, Ok(page)) = ((200..300).contains(&answer.status), read) else {
            return Err(Trouble::Failed(not_fine(&answer)));
        };
        join(&mut all, page);
        match next_page(&answer) {
            Some(url) if url != next => next = url,
            _ => return Ok(Whole { answer: first, text: all.to_string(), pages, cut: false }),
        }
    }
    Ok(Whole { answer: first, text: all.to_string(), pages, cut: true })
}

fn join(all: &mut Value, page: Value) {
    match (all, page) {
        (Value::Array(all), Value::Array(page)) => all.extend(page),
        (Value::Object(all), Value::Object(page)) => {
            for (key, value) in page {
                if let (Some(Value::Array(all)), Value::Array(page)) = (all.get_mut(&key), value) {
                    all.extend(page);
                }
            }
        }
        _ => {}
    }
}

/// The address with `rel="next"` in the `Link` headers (RFC 8288).
fn next_page(answer: &Answer) -> Option<Url> {
    let links = answer.headers.get_all(LINK).iter().filter_map(|v| v.to_str().ok());
    let mut parts = links.flat_map(|l| l.split(",")).filter_map(|link| link.trim().split_once('>'));
    let (target, _) = parts.find(|(_, parameters)| {
        let mut parameters = parameters.split(';').map(str::trim);
        parameters.any(|p| p.eq_ignore_ascii_case("rel=\"next\"") || p.eq_ignore_ascii_case("rel=next"))
    })?;
    answer.url.join(target.trim_start_matches('<')).ok()
}

fn not_fine(answer: &Answer) -> Box<Diagnostic> {
    let host = answer.url.host_str().unwrap_or_default();
    Box::new(Diagnostic::error("answer-not-fine").with("host", host).with("status", answer.status.to_string()))
}

/// Whether an answer is what is expected. Without an expected status it must be one of success.
fn held(expectations: &[Expectation], answer: &Answer, text: &str) -> Result<()> {
    let mut rest = Vec::new();
    let mut stated = false;
    for expectation in expectations {
        match expectation {
            Expectation::Status(wanted) => {
                stated = true;
                if *wanted != answer.status {
                    return Diagnostic::error("answer-status")
                        .with("wanted", wanted.to_string())
                        .with("status", answer.status.to_string())
                        .into();
                }
            }
            Expectation::Exit(_) => {}
            other => rest.push(other.clone()),
        }
    }
    if !stated && !(200..300).contains(&answer.status) {
        return Err(not_fine(answer));
    }
    expect(&rest, 0, text, "", None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, link: &str) -> Answer {
        let mut headers = HeaderMap::new();
        if !link.is_empty() {
            headers.insert(LINK, HeaderValue::from_str(link).unwrap());
        }
        Answer { status, headers, url: Url::parse("https://a.example/x?page=1").unwrap(), body: Vec::new() }
    }

    #[test]
    fn the_next_page_is_found() {
        let next = |link: &str| next_page(&answer(200, link)).map(|u| u.to_string());
        let link = r#"<https://a.example/x?page=2>; rel="next", <https://a.example/x?page=9>; rel="last""#;
        assert_eq!(next(link).as_deref(), Some("https://a.example/x?page=2"));
        assert_eq!(next(r#"</x?page=3>; rel=next"#).as_deref(), Some("https://a.example/x?page=3"));
        assert_eq!(next(r#"<https://a.example/x?page=1>; rel="prev""#), None);
    }

    #[test]
    fn lists_of_pages_are_put_together() {
        let mut all = serde_json::json!({"total": 3, "users": [1, 2]});
        join(&mut all, serde_json::json!({"total": 3, "users": [3]}));
        assert_eq!(all, serde_json::json!({"total": 3, "users": [1, 2, 3]}));
    }

    #[test]
    fn without_an_expected_status_it_must_be_one_of_success() {
        let rule = |expect: &[Expectation], status| held(expect, &answer(status, ""), "{}").err().map(|e| e.rule);
        assert_eq!(rule(&[], 204), None);
        assert_eq!(rule(&[], 404), Some("answer-not-fine"));
        assert_eq!(rule(&[Expectation::Status(404)], 404), None);
        assert_eq!(rule(&[Expectation::Status(204)], 200), Some("answer-status"));
        assert_eq!(rule(&[Expectation::Json { path: "$.a".into(), equals: None }], 200), Some("expect-json"));
    }
}
