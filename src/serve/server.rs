//! Pages over HTTP, for this machine alone.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

use crate::diagnostic::{Diagnostic, Result};

/// Where a page asks whether it changed, and the script that does.
const CHANGED: &str = "/-/changed";
const SCRIPT: &str = "/-/live.js";
const LIVE: &str = include_str!("live.js");

/// How long a question for changes waits for one. A browser that gave up asks again.
const PATIENCE: Duration = Duration::from_secs(20);

/// The files of a site as they are now, by their paths.
#[derive(Debug, Default)]
pub struct Pages {
    /// The files.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Differs from that of any other site that this or another server shows.
    pub revision: String,
}

/// A server on the loopback address. It ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    // Its threads end with it.
    _runtime: Runtime,
}

#[derive(Debug)]
struct Shared {
    pages: RwLock<Arc<Pages>>,
    revision: watch::Sender<String>,
    /// What a browser may call this server. Another name for its address is another site's page asking (DNS rebinding).
    names: Vec<String>,
}

impl Server {
    /// Listens on that port of the loopback address; 0 for any that is free.
    ///
    /// # Errors
    /// `serve-port` with the system's reason.
    pub fn start(port: u16, pages: Pages) -> Result<Self> {
        let failed = |e: std::io::Error| {
            Box::new(Diagnostic::error("serve-port").with("port", port.to_string()).with("reason", e.to_string()))
        };
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().map_err(failed)?;
        let wanted = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        let listener = runtime.block_on(TcpListener::bind(wanted)).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let names = ["127.0.0.1", "localhost"].map(|host| format!("{host}:{}", address.port())).to_vec();
        let revision = watch::Sender::new(pages.revision.clone());
        let shared = Arc::new(Shared { pages: RwLock::new(Arc::new(pages)), revision, names });
        let router = Router::new().fallback(answer).with_state(shared.clone());
        // It ends with the runtime; an error of accepting is one of a single connection.
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address, shared, _runtime: runtime })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Shows these pages from now on, and tells whoever waits.
    pub fn show(&self, pages: Pages) {
        let revision = pages.revision.clone();
        *self.shared.pages.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(pages);
        self.shared.revision.send_replace(revision);
    }

    /// The address of the script that a page of that revision loads.
    #[must_use]
    pub fn script(revision: &str) -> String {
        format!("{SCRIPT}?{revision}")
    }
}

/// Whether this server's own pages ask, or a person.
fn is_ours(headers: &HeaderMap, names: &[String]) -> bool {
    let text = |name| headers.get(name).and_then(|v| v.to_str().ok());
    let named = |name: &str| names.iter().any(|n| n.eq_ignore_ascii_case(name));
    let origin = text(header::ORIGIN).is_none_or(|o| o.strip_prefix("http://").is_some_and(named));
    let foreign = text(header::HeaderName::from_static("sec-fetch-site")) == Some("cross-site")
        && text(header::HeaderName::from_static("sec-fetch-mode")) != Some("navigate");
    text(header::HOST).is_some_and(named) && origin && !foreign
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    if !is_ours(request.headers(), &shared.names) {
        return plain(StatusCode::FORBIDDEN);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED);
    }
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    match &*path {
        SCRIPT => file("live.js", LIVE.as_bytes().to_vec()),
        // Browsers ask for it of themselves, and would tell in their console that it is not there.
        "/favicon.ico" => plain(StatusCode::NO_CONTENT),
        CHANGED => changed(&shared, request.uri().query().unwrap_or_default()).await,
        path => {
            let pages = shared.pages.read().unwrap_or_else(PoisonError::into_inner).clone();
            let name = path.trim_start_matches('/');
            let name =
                if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
            match pages.files.get(&name) {
                Some(bytes) => file(&name, bytes.clone()),
                None => plain(StatusCode::NOT_FOUND),
            }
        }
    }
}

/// Waits until the pages are no longer those of that revision, or for a while.
async fn changed(shared: &Shared, known: &str) -> Response {
    let mut revision = shared.revision.subscribe();
    let other = revision.wait_for(|now| now != known);
    let status = match tokio::time::timeout(PATIENCE, other).await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::NO_CONTENT,
    };
    plain(status)
}

fn plain(status: StatusCode) -> Response {
    let words = status.canonical_reason().unwrap_or_default();
    let body = if status == StatusCode::NO_CONTENT { Body::empty() } else { Body::from(words) };
    guarded(status, "text/plain; charset=utf-8", body)
}

fn file(name: &str, bytes: Vec<u8>) -> Response {
    let kind = match name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        _ => "application/octet-stream",
    };
    guarded(StatusCode::OK, kind, Body::from(bytes))
}

/// No other site may frame, read or load what is served, and nothing outlives the next change.
fn guarded(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        // A picture of the tree may be an SVG; opened by itself it may do no more than on a page.
        (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'; object-src 'none'; script-src 'self'"),
    ];
    (status, headers, body).into_response()
}
