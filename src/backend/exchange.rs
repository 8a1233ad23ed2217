//! One request and its answer over a site's connection: redirects by the site's rules, cookies, credentials for its own host only, a
//! limit for everything, and what is known when it goes wrong: that nothing was done, or that nobody knows.

use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use reqwest::Method;
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER, SET_COOKIE,
};
use url::Url;

use super::provider;
use super::site::told;
use super::{Connection, Jar, Stop};
use crate::diagnostic::Diagnostic;

/// The seconds that a request has where its step does not say.
pub const DEFAULT_SECONDS: u64 = 60;

/// More of an answer is not taken.
const LARGEST: usize = 256 << 20;

const REDIRECTS: usize = 10;

/// How often somebody's wish to stop is looked at.
const TICK: Duration = Duration::from_millis(20);

/// How often what may be repeated is tried.
pub const TRIES: u32 = 4;

/// A request.
#[derive(Clone, Debug)]
pub struct Message {
    /// The method.
    pub method: Method,
    /// The address.
    pub url: Url,
    /// Headers of its own.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Vec<u8>>,
}

impl Message {
    /// A request for what stands at `url`.
    #[must_use]
    pub fn get(url: Url) -> Self {
        Self { method: Method::GET, url, headers: HeaderMap::new(), body: None }
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Where it came from, after redirects.
    pub url: Url,
    /// What it says.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's text.
    #[must_use]
    pub fn header(&self, name: &HeaderName) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The kind of content, without its parameters, lower case.
    #[must_use]
    pub fn kind(&self) -> String {
        self.header(&CONTENT_TYPE).split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Whether the server may have done a part of what was asked, and does not know itself.
    #[must_use]
    pub const fn is_doubtful(&self) -> bool {
        self.status >= 500 && self.status != 501 && self.status != 505
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// Nothing was done.
    Failed(Box<Diagnostic>),
    /// It was sent, and nobody knows what became of it.
    Unknown(Box<Diagnostic>),
    /// Somebody asked to stop; whether it was sent.
    Stopped(bool),
}

/// How a request is sent.
#[derive(Clone, Copy)]
pub struct Manner<'a> {
    /// All the time there is, over all tries.
    pub seconds: u64,
    /// Whether to give up.
    pub stop: &'a Stop,
    /// Doing it again changes nothing, so that it may be repeated.
    pub repeatable: bool,
    /// The site's token goes with it.
    pub token: bool,
    /// Cookies go with it.
    pub cookies: bool,
}

/// Sends a request and follows where the answer leads.
///
/// # Errors
/// What is known of it then.
pub fn send(connection: &Connection, jar: &mut Jar, message: &Message, manner: &Manner<'_>) -> Result<Answer, Trouble> {
    let until = Instant::now() + Duration::from_secs(manner.seconds);
    let mut tried = 0;
    loop {
        tried += 1;
        let outcome = once(connection, jar, message, manner, until);
        let wait = match &outcome {
            Ok(answer) if matches!(answer.status, 429 | 502 | 503 | 504) => asked_to_wait(answer, tried),
            Err(Trouble::Unknown(_)) => pause(tried),
            Err(Trouble::Failed(why)) if why.rule == "site-unreachable" => pause(tried),
            _ => return outcome,
        };
        if !manner.repeatable || tried >= TRIES || Instant::now() + wait >= until {
            return outcome;
        }
        let begun = Instant::now();
        while begun.elapsed() < wait {
            if manner.stop.asked() {
                return Err(Trouble::Stopped(false));
            }
            thread::sleep(TICK.min(wait));
        }
    }
}

/// Longer each time, and not the same for all who wait.
fn pause(tried: u32) -> Duration {
    let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().subsec_nanos();
    Duration::from_millis(250 * (1 << tried.min(6)) / 2 + u64::from(nanos % 250))
}

fn asked_to_wait(answer: &Answer, tried: u32) -> Duration {
    answer.header(&RETRY_AFTER).trim().parse().map_or_else(|_| pause(tried), Duration::from_secs)
}

/// One try, with its redirects.
fn once(
    connection: &Connection,
    jar: &mut Jar,
    message: &Message,
    manner: &Manner<'_>,
    until: Instant,
) -> Result<Answer, Trouble> {
    let mut message = message.clone();
    let mut from = connection.base.clone();
    // The answer to the first request, a redirect, says that it was taken. What goes wrong afterwards leaves in doubt what became of it.
    let mut taken = false;
    let after = |taken: bool, trouble: Trouble| match trouble {
        Trouble::Failed(why) if taken => Trouble::Unknown(why),
        Trouble::Stopped(_) if taken => Trouble::Stopped(true),
        other => other,
    };
    for _ in 0..=REDIRECTS {
        if let Err(refusal) = connection.reach.judge(&from, &message.url) {
            let why = provider::refused(connection, refusal, &message.url);
            return Err(after(taken, Trouble::Failed(why)));
        }
        let answer = transmit(connection, jar, &message, manner, until).map_err(|t| after(taken, t))?;
        for cookie in answer.headers.get_all(SET_COOKIE).iter().filter_map(|v| v.to_str().ok()) {
            jar.take(&answer.url, cookie);
        }
        let location = answer.header(&LOCATION);
        if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) || location.is_empty() {
            return Ok(answer);
        }
        let Ok(url) = answer.url.join(location) else { return Ok(answer) };
        let keeps = matches!(answer.status, 307 | 308) || matches!(message.method, Method::GET | Method::HEAD);
        if !keeps {
            taken = true;
            message.method = Method::GET;
            message.body = None;
            message.headers.remove(CONTENT_TYPE);
        }
        from = std::mem::replace(&mut message.url, url);
    }
    let host = message.url.host_str().unwrap_or_default();
    Err(after(taken, Trouble::Failed(Box::new(Diagnostic::error("redirect-many").with("host", host)))))
}

/// One request on the wire, in a thread of its own: nothing that a server does can keep us from giving up.
fn transmit(
    connection: &Connection,
    jar: &Jar,
    message: &Message,
    manner: &Manner<'_>,
    until: Instant,
) -> Result<Answer, Trouble> {
    let host = message.url.host_str().unwrap_or_default().to_owned();
    let late = || Box::new(Diagnostic::error("site-late").with("host", host.as_str()).with("seconds", manner.seconds));
    if manner.stop.asked() {
        return Err(Trouble::Stopped(false));
    }
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(Trouble::Failed(late()));
    }
    let mut headers = message.headers.clone();
    if connection.reach.is_own(&message.url) {
        if let Some(token) = connection.credentials.token.as_ref().filter(|_| manner.token)
            && !headers.contains_key(AUTHORIZATION)
            && let Ok(mut value) = HeaderValue::from_str(&format!("Bearer {token}"))
        {
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
    } else {
        // Whatever else a request carries may be meant for the site alone.
        let kept = [ACCEPT, CONTENT_TYPE].map(|name| headers.get(&name).cloned().map(|value| (name, value)));
        headers = kept.into_iter().flatten().collect();
    }
    if manner.cookies
        && let Some(Ok(mut value)) = jar.header(&message.url).map(|c| HeaderValue::from_str(&c))
    {
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
    let mut request = connection.client().request(message.method.clone(), message.url.clone()).headers(headers);
    // A connection that does not come about in time was never used: that is told apart from an answer that does not come.
    request = request.timeout(left);
    if let Some(body) = &message.body {
        request = request.body(body.clone());
    }
    let (sender, receiver) = channel();
    let given_up = Arc::new(AtomicBool::new(false));
    let watched = given_up.clone();
    let work = thread::Builder::new().name("exchange".into()).spawn(move || {
        // Nobody may be listening any more.
        let _ = sender.send(exchange(request, &watched));
    });
    if let Err(error) = work {
        return Err(Trouble::Failed(unreachable(&host, &error.to_string())));
    }
    loop {
        match receiver.recv_timeout(TICK) {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(Went::Unreachable(reason))) => return Err(Trouble::Failed(unreachable(&host, &reason))),
            Ok(Err(Went::Late)) => return Err(Trouble::Unknown(late())),
            Ok(Err(Went::Broken(reason))) => {
                let why = Diagnostic::error("site-broken-off").with("host", host.as_str()).with("reason", reason);
                return Err(Trouble::Unknown(Box::new(why)));
            }
            Ok(Err(Went::TooLarge)) => {
                let why = Diagnostic::error("answer-too-large").with("host", host.as_str());
                return Err(Trouble::Unknown(Box::new(why)));
            }
            Err(RecvTimeoutError::Disconnected) => {
                let why = Diagnostic::error("site-broken-off").with("host", host.as_str()).with("reason", "");
                return Err(Trouble::Unknown(Box::new(why)));
            }
            Err(RecvTimeoutError::Timeout) => {
                if manner.stop.asked() {
                    given_up.store(true, Ordering::SeqCst);
                    return Err(Trouble::Stopped(true));
                }
                // The client's own limit comes first; this one holds whatever it does.
                if Instant::now() > until + Duration::from_secs(2) {
                    given_up.store(true, Ordering::SeqCst);
                    return Err(Trouble::Unknown(late()));
                }
            }
        }
    }
}

fn unreachable(host: &str, reason: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("site-unreachable").with("host", host).with("reason", reason))
}

/// How an exchange went wrong.
enum Went {
    /// No connection: nothing was sent.
    Unreachable(String),
    Late,
    Broken(String),
    TooLarge,
}

fn exchange(request: reqwest::blocking::RequestBuilder, given_up: &AtomicBool) -> Result<Answer, Went> {
    let mut response = request.send().map_err(|error| {
        let error = error.without_url();
        match () {
            () if error.is_connect() || error.is_builder() => Went::Unreachable(told(&error)),
            () if error.is_timeout() => Went::Late,
            () => Went::Broken(told(&error)),
        }
    })?;
    let (status, headers, url) = (response.status().as_u16(), response.headers().clone(), response.url().clone());
    let (mut body, mut chunk) = (Vec::new(), vec![0; 64 << 10]);
    loop {
        match response.read(&mut chunk) {
            Ok(0) => return Ok(Answer { status, headers, url, body }),
            Ok(count) => body.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == std::io::ErrorKind::TimedOut => return Err(Went::Late),
            Err(error) => return Err(Went::Broken(told(&error))),
        }
        if body.len() > LARGEST || given_up.load(Ordering::SeqCst) {
            return Err(Went::TooLarge);
        }
    }
}
