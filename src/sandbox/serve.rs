//! Both sites on loopback, each on a port of its own, in a thread of their own.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::extract::{FromRequest as _, Multipart, Request, State as Held};
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::exchange::{Call, Reply, fields};
use super::page::Side;
use super::site::{Fault, Manner, Release, answer};
use super::state::{Kept, State};
use crate::diagnostic::{Diagnostic, Result};

/// How long the fault `slow` keeps one waiting.
pub const SLOW: Duration = Duration::from_secs(120);
/// The largest request that is taken.
const LARGEST: usize = 16 << 20;

/// Is told what the sandbox is now, each time something changed.
pub type Keep = Box<dyn Fn(&Kept) + Send>;

/// How a sandbox is to be.
#[derive(Clone, Debug)]
pub struct Options {
    /// How it behaves.
    pub manner: Manner,
    /// The port of the server; the cloud has the next. Both are free ones where this is `None`.
    pub port: Option<u16>,
    /// What an earlier one was when it ended.
    pub kept: Option<Kept>,
}

impl Default for Options {
    fn default() -> Self {
        let manner = Manner { release: Release::USUAL, otp: false, fault: None };
        Self { manner, port: None, kept: None }
    }
}

/// A sandbox that runs until it is dropped.
pub struct Sandbox {
    /// How it behaves.
    pub manner: Manner,
    addresses: [SocketAddr; 2],
    world: Arc<World>,
    end: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

struct World {
    state: Mutex<State>,
    keep: Mutex<Option<Keep>>,
}

impl World {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox")
            .field("addresses", &self.addresses)
            .field("manner", &self.manner)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts one. When this returns, both sites answer.
    ///
    /// # Errors
    /// `sandbox-not-started` with the reason: a port is taken, or there is no loopback.
    pub fn start(options: Options) -> Result<Self> {
        let failed = |e: io::Error| Box::new(Diagnostic::error("sandbox-not-started").with("reason", e.to_string()));
        let listen = |port: u16| {
            let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            Ok((listener, address))
        };
        let second = match options.port {
            Some(port) => port.checked_add(1).ok_or_else(|| failed(io::ErrorKind::InvalidInput.into()))?,
            None => 0,
        };
        let (server, server_at) = listen(options.port.unwrap_or(0)).map_err(failed)?;
        let (cloud, cloud_at) = listen(second).map_err(failed)?;
        let mut state = State::new(RandomState::new().build_hasher().finish());
        if let Some(kept) = options.kept {
            state.kept = kept;
        }
        let world = Arc::new(World { state: Mutex::new(state), keep: Mutex::new(None) });
        let (end, ended) = watch::channel(false);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("sandbox")
            .enable_io()
            .enable_time()
            .build()
            .map_err(failed)?;
        let sites = [(server, Side::Server), (cloud, Side::Cloud)];
        let listeners = {
            let _inside = runtime.enter();
            let [first, second] = sites.map(|(listener, side)| TcpListener::from_std(listener).map(|l| (l, side)));
            [first.map_err(failed)?, second.map_err(failed)?]
        };
        let (shared, manner) = (world.clone(), options.manner);
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(move || {
                for (listener, side) in listeners {
                    let site = Site { side, manner, world: shared.clone() };
                    let app = Router::new().fallback(handle).with_state(site);
                    let service = app.into_make_service_with_connect_info::<Cut>();
                    runtime.spawn(async move { axum::serve(Cuttable(listener), service).await });
                }
                let mut ended = ended;
                runtime.block_on(async {
                    // The sender is dropped only together with the sandbox.
                    let _ = ended.wait_for(|ended| *ended).await;
                });
                runtime.shutdown_background();
            })
            .map_err(failed)?;
        Ok(Self { manner, addresses: [server_at, cloud_at], world, end, thread: Some(thread) })
    }

    /// The base address of one of its sites, without a slash at its end.
    #[must_use]
    pub fn address(&self, side: Side) -> String {
        format!("http://{}", self.addresses[usize::from(side == Side::Cloud)])
    }

    /// What it is now.
    #[must_use]
    pub fn kept(&self) -> Kept {
        self.world.state().kept.clone()
    }

    /// From now on `keep` is told what it is, each time something changed, before the change is answered.
    pub fn keep(&self, keep: Keep) {
        keep(&self.kept());
        *self.world.keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(keep);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.end.send(true);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[derive(Clone)]
struct Site {
    side: Side,
    manner: Manner,
    world: Arc<World>,
}

async fn handle(Held(site): Held<Site>, ConnectInfo(cut): ConnectInfo<Cut>, request: Request) -> Response {
    let Some(call) = read(request).await else {
        return response(Reply { status: 400, ..Reply::default() });
    };
    // A name that somebody else's page could point here is not this site.
    let name = call.header("host").rsplit_once(':').map_or(call.header("host"), |(name, _)| name);
    if !["127.0.0.1", "localhost"].contains(&name) {
        return response(Reply { status: 421, ..Reply::default() });
    }
    let (reply, strikes) = site.answer(&call);
    match strikes {
        Some(Fault::Slow) => tokio::time::sleep(SLOW).await,
        Some(Fault::DropAfterCommit) => cut.now(),
        _ => {}
    }
    response(reply)
}

impl Site {
    /// The answer, and the fault that strikes it.
    fn answer(&self, call: &Call) -> (Reply, Option<Fault>) {
        let mut state = self.world.state();
        let before = state.kept.clone();
        let about_sessions = matches!(call.parts().first(), Some(&("session" | "sessions" | "logout")));
        let strikes = self
            .manner
            .fault
            .filter(|f| matches!(f, Fault::Slow | Fault::Error | Fault::DropAfterCommit))
            .filter(|_| call.changes() && !about_sessions && !state.kept.struck);
        let reply = if strikes == Some(Fault::Error) {
            Reply {
                status: 500,
                headers: vec![("content-type", "text/plain".to_owned())],
                body: b"Something went wrong.".to_vec(),
            }
        } else {
            let now = crate::journal::stamp(SystemTime::now());
            // The API has whole seconds.
            let now = now.split_once('.').map_or(now.clone(), |(whole, _)| format!("{whole}Z"));
            answer(&mut state, self.side, self.manner, call, &now)
        };
        if strikes.is_some() {
            state.kept.struck = true;
        }
        if state.kept != before
            && let Some(keep) = &*self.world.keep.lock().unwrap_or_else(PoisonError::into_inner)
        {
            keep(&state.kept);
        }
        (reply, strikes)
    }
}

/// Reads a request whole; `None` where it is too large or broken.
async fn read(request: Request) -> Option<Call> {
    let (parts, body) = request.into_parts();
    let decoded =
        |part: &str| fields(format!("p={}", part.replace('+', "%2B")).as_bytes()).remove("p").unwrap_or_default();
    let mut call = Call {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().split('/').filter(|p| !p.is_empty()).map(decoded).collect(),
        target: parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned(),
        query: fields(parts.uri.query().unwrap_or_default().as_bytes()),
        ..Call::default()
    };
    for (name, value) in &parts.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        call.headers.entry(name.as_str().to_owned()).and_modify(|v| *v = format!("{v}; {value}")).or_insert(value);
    }
    let kind = call.header("content-type").to_ascii_lowercase();
    let body = axum::body::to_bytes(body, LARGEST).await.ok()?;
    if kind.starts_with("multipart/form-data") {
        let request = Request::from_parts(parts, Body::from(body));
        let mut form = Multipart::from_request(request, &()).await.ok()?;
        while let Some(field) = form.next_field().await.ok()? {
            let (name, file) = (field.name().unwrap_or_default().to_owned(), field.file_name().map(str::to_owned));
            let content = field.bytes().await.ok()?.to_vec();
            match file {
                Some(file) => drop(call.files.insert(name, (file, content))),
                None => drop(call.form.insert(name, String::from_utf8_lossy(&content).into_owned())),
            }
        }
    } else if kind.starts_with("application/x-www-form-urlencoded") {
        call.form = fields(&body);
    } else {
        call.body = body.to_vec();
    }
    Some(call)
}

fn response(reply: Reply) -> Response {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(reply.body)).unwrap_or_default()
}

/// Whether a connection is cut: then nothing more is written to it.
#[derive(Clone, Debug)]
struct Cut(Arc<AtomicBool>);

impl Cut {
    fn now(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

struct Cuttable(TcpListener);

struct Connection {
    stream: TcpStream,
    cut: Cut,
}

impl Listener for Cuttable {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        (Connection { stream, cut: Cut(Arc::default()) }, address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Cuttable>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Cuttable>) -> Self {
        stream.io().cut.clone()
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if self.cut.0.load(Ordering::SeqCst) {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
