//! A small server of the test's own.

use std::sync::{Arc, Mutex};
use std::thread;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::Response;
use axum::{Router, routing::any};

/// A request as a server saw it.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// `GET /path?query`.
    pub line: String,
    /// All headers, lower case: `name: value`.
    pub headers: Vec<String>,
    /// The body as text.
    pub body: String,
}

impl Ask {
    /// A header's value; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find_map(|h| h.strip_prefix(name)?.strip_prefix(": "));
        found.unwrap_or_default()
    }
}

/// An answer: status, headers, body.
pub type Reply = (u16, Vec<(&'static str, String)>, String);

/// A page.
pub fn page(body: &str) -> Reply {
    let html = format!("<!doctype html><html><head><title>Test page</title></head><body>{body}</body></html>");
    (200, vec![("content-type", "text/html; charset=utf-8".into())], html)
}

/// JSON.
pub fn json(status: u16, body: &str) -> Reply {
    (status, vec![("content-type", "application/json".into())], body.to_owned())
}

/// A redirect.
pub fn to(location: &str) -> Reply {
    (302, vec![("location", location.to_owned())], String::new())
}

/// A server, and what it was asked.
pub struct Server {
    /// Its port on 127.0.0.1.
    pub port: u16,
    seen: Arc<Mutex<Vec<Ask>>>,
}

impl Server {
    /// A server that answers as it is told.
    pub fn new(answer: impl Fn(&Ask) -> Reply + Send + Sync + 'static) -> Self {
        let (router, seen) = router(answer);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            runtime().block_on(async move {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                axum::serve(listener, router).await.unwrap();
            });
        });
        Self { port, seen }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it was asked.
    pub fn seen(&self) -> Vec<Ask> {
        self.seen.lock().unwrap().clone()
    }

    /// The first lines of what it was asked.
    pub fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|ask| ask.line).collect()
    }

    /// The last request of that first line.
    pub fn last(&self, line: &str) -> Ask {
        self.seen()
            .into_iter()
            .rev()
            .find(|ask| ask.line == line)
            .unwrap_or_else(|| panic!("{line}: {:?}", self.lines()))
    }
}

/// What answers, and what it was asked.
pub fn router(answer: impl Fn(&Ask) -> Reply + Send + Sync + 'static) -> (Router, Arc<Mutex<Vec<Ask>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (log, answer) = (seen.clone(), Arc::new(answer));
    let handler = move |request: Request| {
        let (log, answer) = (log.clone(), answer.clone());
        async move {
            let (head, body) = request.into_parts();
            let body = to_bytes(body, 8 << 20).await.unwrap();
            let shown = |(n, v): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
                format!("{n}: {}", String::from_utf8_lossy(v.as_bytes()))
            };
            let ask = Ask {
                line: format!("{} {}", head.method, head.uri.path_and_query().map_or("/", |p| p.as_str())),
                headers: head.headers.iter().map(shown).collect(),
                body: String::from_utf8_lossy(&body).into_owned(),
            };
            let (status, headers, body) = answer(&ask);
            log.lock().unwrap().push(ask);
            let mut response = Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(name, value);
            }
            response.body(Body::from(body)).unwrap()
        }
    };
    (Router::new().fallback(any(handler)), seen)
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}
