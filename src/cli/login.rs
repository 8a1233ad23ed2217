//! `vade login`: hands a browser to a person who signs in to a site, and keeps the session.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::browsing::Browsing;
use super::{Exit, Session, account, planning};
use crate::backend::{BrowserSettings, Connection, Credentials, Guest, Jar, Outside, Stop};
use crate::diagnostic::{Diagnostic, Result};
use crate::nearest::nearest;
use crate::plan::Sites;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "site")]
    pub site: String,
    #[arg(long, value_name = "sites")]
    pub sites: Option<PathBuf>,
    #[arg(long, value_name = "webdriver")]
    pub webdriver: Option<String>,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
}

/// A person who has not signed in by then is not there.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// How the handing over of a browser ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Handed {
    /// The session is kept.
    SignedIn,
    /// The browser was closed, or nobody signed in.
    GivenUp,
    /// Ctrl-C.
    Interrupted,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (sites, path) = planning::sites(session, args.sites.as_deref())?;
    let connection = connection(session, &sites, path.as_deref(), &args.site)?;
    let state = account::state_folder(session, args.state.as_ref());
    let browsing = Browsing { headed: true, webdriver: args.webdriver.clone() };
    let settings = browsing.settings(session, &state);
    let stop = Stop::default();
    if session.world.signals {
        let stop = stop.clone();
        let _ = ctrlc::set_handler(move || stop.ask());
    }
    session.report(&Diagnostic::note("login-begins").with("site", args.site.as_str()));
    let input = std::mem::replace(&mut session.world.input, Box::new(std::io::empty()));
    let enter = session.world.interactive.then(|| lines(input));
    let handed = hand(&settings, connection, &state, &stop, &|| enter.as_ref().is_some_and(is_pressed))?;
    Ok(match handed {
        Handed::SignedIn => {
            session.report(&Diagnostic::note("login-kept").with("site", args.site.as_str()));
            Exit::Done
        }
        Handed::GivenUp => {
            session.report(&Diagnostic::warning("login-given-up").with("site", args.site.as_str()));
            Exit::Waits
        }
        Handed::Interrupted => Exit::Interrupted,
    })
}

/// The connection to a site that is named on the command line; nothing of its credentials is looked up.
pub(super) fn connection(session: &Session, sites: &Sites, path: Option<&Path>, id: &str) -> Result<Connection> {
    let Some(site) = sites.sites.get(id) else {
        let names: Vec<String> = sites.sites.keys().cloned().collect();
        return Diagnostic::error("no-such-site")
            .with("site", id)
            .with("near", nearest(id, names.iter().map(String::as_str)))
            .with("sites", names)
            .into();
    };
    let folder = session.path(path.and_then(Path::parent).unwrap_or(&session.world.folder));
    let variable = |name: &str| session.world.variable(name).map(str::to_owned);
    Connection::open(id, site, Credentials::default(), Outside { variable: &variable, folder: &folder })
}

/// Opens a browser on the site's sign-in page and waits until somebody has signed in; `pressed` is a person's word that they have.
///
/// # Errors
/// What keeps the browser from starting; `session-not-written`.
pub(super) fn hand(
    settings: &BrowserSettings,
    connection: Connection,
    state: &Path,
    stop: &Stop,
    pressed: &dyn Fn() -> bool,
) -> Result<Handed> {
    let settings = BrowserSettings { headed: true, ..settings.clone() };
    let jar = Jar::open(state, &connection.id, &connection.base);
    let mut guest = Guest::open(&settings, connection, jar)?;
    let began = Instant::now();
    let mut seen = false;
    loop {
        if !guest.pause(stop) {
            return Ok(Handed::Interrupted);
        }
        guest.way()?;
        let is_in = guest.is_in();
        // Twice in a row: a page on the way to another may ask for nothing.
        if is_in && (seen || pressed()) {
            guest.keep()?;
            return Ok(Handed::SignedIn);
        }
        seen = is_in;
        if guest.is_gone() || began.elapsed() > PATIENCE {
            return Ok(Handed::GivenUp);
        }
    }
}

fn lines(mut input: Box<dyn std::io::BufRead + Send>) -> Receiver<()> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut line = String::new();
        while matches!(input.read_line(&mut line), Ok(1..)) && sender.send(()).is_ok() {
            line.clear();
        }
    });
    receiver
}

fn is_pressed(enter: &Receiver<()>) -> bool {
    !matches!(enter.try_recv(), Err(TryRecvError::Empty | TryRecvError::Disconnected))
}
