//! `vade serve`: the pages of a tree on this machine, made anew whenever a document or a catalog changes.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use super::build::{self, LOOK};
use super::{Exit, Session, open, planning, reading};
use crate::check;
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Desk;
use crate::plan::Means;
use crate::runbook::{Order, html, tongues};
use crate::serve::{Pages, Server, Workbench};
use crate::source::Library;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long)]
    pub open: bool,
    #[arg(long, value_name = "port")]
    pub port: Option<u16>,
    #[arg(long = "for", value_name = "for", value_delimiter = ',')]
    pub versions: Vec<String>,
    #[arg(long, value_name = "backend", value_delimiter = ',')]
    pub backend: Vec<String>,
    #[arg(long, value_name = "sites")]
    pub sites: Option<PathBuf>,
    #[arg(long, value_name = "labels", value_enum, default_value_t)]
    pub labels: super::args::Labels,
    #[arg(long, value_name = "css")]
    pub css: Option<PathBuf>,
}

/// Where it listens unless that is taken: always the same, so that a browser finds its tabs again.
const PORT: u16 = 4380;

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let began = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let mut count = 0_u32;
    let mut revision = || {
        count += 1;
        format!("{began:x}-{count}")
    };
    // Looked at before it is read: what changes in between is read again.
    let look = |session: &Session| build::stamp(session, None, args.css.as_ref());
    let mut before = look(session);
    let pages = pages(session, args, revision())?;
    let server = match args.port {
        Some(port) => Server::start(port, pages)?,
        None => match Server::start(PORT, Pages::default()) {
            Ok(server) => {
                server.show(pages);
                server
            }
            Err(_) => Server::start(0, pages)?,
        },
    };
    let address = format!("http://{}/", server.address());
    session.report(&Diagnostic::note("serve-at").with("address", address.as_str()));
    if args.open {
        browse(session, &address);
    }
    loop {
        std::thread::sleep(LOOK);
        let now = look(session);
        if now == before {
            continue;
        }
        before = now;
        match self::pages(session, args, revision()) {
            Ok(pages) => server.show(pages),
            // What is wrong while somebody writes is told, and shown again when it is mended.
            Err(why) => session.report(&why),
        }
    }
}

fn pages(session: &mut Session, args: &Args, revision: String) -> Result<Pages> {
    let labels = reading::labels(session, args.labels)?;
    let (sites, _) = planning::sites(session, args.sites.as_deref())?;
    let mut backends = Means::named(&args.backend)?;
    if !backends.contains(&Means::Human) {
        backends.insert(0, Means::Human);
    }
    let (library, _) = open::tree(session)?;
    let desk = Desk::new(&library, Library::embedded_locales());
    let findings = check::run(&desk, Library::embedded_locales(), &check::Asked::default()).findings;
    let script = Server::script(&revision);
    let workbench = Workbench { script, sites, backends, of_sites: args.backend.is_empty(), labels, findings };
    let order = Order {
        desk: &desk,
        paths: library.documents().to_vec(),
        tongues: build::languages(session, tongues(&desk, &session.locales))?,
        versions: build::versions(session, &args.versions, &library),
        labels,
        css: args.css.as_ref().map(|path| build::text(&session.path(path))).transpose()?,
        beside: Some(&workbench),
    };
    let files = Mutex::default();
    let keep = |path: &str, bytes: &[u8]| {
        let mut files = files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        std::collections::BTreeMap::insert(&mut files, path.to_owned(), bytes.to_vec());
        Ok(())
    };
    let built = html::site(&order, &keep, &|| ())?;
    // What stands on a page is not told here; a document without a page is.
    let without = |f: &&Diagnostic| f.place.as_ref().is_none_or(|p| !order.paths.contains(&p.path));
    built.findings.iter().filter(|f| f.rule != "version-not-covered").filter(without).for_each(|f| session.report(f));
    Ok(Pages { files: files.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner), revision })
}

/// Shows the address in the user's browser; one that cannot be started is no reason to end.
fn browse(session: &mut Session, address: &str) {
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(before).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Err(error) = command.spawn() {
        let reason = error.to_string();
        session.report(&Diagnostic::warning("serve-no-browser").with("program", program).with("reason", reason));
    }
}
