//! `vade sandbox`: a small Enterprise Server and a small Enterprise Cloud on this machine, until Ctrl-C.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::sync::mpsc::channel;

use serde_json::json;

use super::args::Format;
use super::{Exit, Session};
use crate::diagnostic::{Diagnostic, Result};
use crate::report::terminal::{BOLD, DIM, Keep, PLAIN, Screen, Text, prose, table};
use crate::sandbox::{self, ACCOUNTS, Manner, ONE_TIME_CODE, Options, Release, Sandbox, Side, TOKENS};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "version")]
    pub version: Option<String>,
    #[arg(long, value_name = "fault", value_enum)]
    pub fault: Option<Fault>,
    #[arg(long)]
    pub otp: bool,
    #[arg(long, value_name = "port")]
    pub port: Option<u16>,
    #[arg(long, value_name = "sites")]
    pub sites: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

/// `--fault`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Fault {
    Slow,
    #[value(name = "500")]
    Error,
    DropAfterCommit,
    Logout,
    Relabel,
}

impl From<Fault> for sandbox::Fault {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Slow => Self::Slow,
            Fault::Error => Self::Error,
            Fault::DropAfterCommit => Self::DropAfterCommit,
            Fault::Logout => Self::Logout,
            Fault::Relabel => Self::Relabel,
        }
    }
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let release = match &args.version {
        None => Release::USUAL,
        Some(name) => match Release::parse(name) {
            Some(release) => release,
            None => return Diagnostic::error("sandbox-version").with("version", name.as_str()).into(),
        },
    };
    let manner = Manner { release, otp: args.otp, fault: args.fault.map(Into::into) };
    let running = Sandbox::start(Options { manner, port: args.port, kept: None })?;
    let yaml = sandbox::sites(manner, &|side| running.address(side), &|_, _, value| format!("command:echo {value}"));
    if let Some(path) = &args.sites {
        let path = session.path(path);
        std::fs::write(&path, &yaml).map_err(|e| {
            let path = path.display().to_string();
            Box::new(Diagnostic::error("file-unwritable").with("path", path).with("reason", e.to_string()))
        })?;
    }
    match args.format {
        Format::Text => {
            let colour = session.out_is_coloured();
            let shown = screen(session, args, &running, &yaml).render(colour);
            session.print(&shown);
        }
        Format::Json => session.print(&(described(&running, &yaml).to_string() + "\n")),
    }
    let _ = session.world.out.flush();
    wait(session);
    Ok(Exit::Done)
}

/// Waits for Ctrl-C; where no signal can come, for the end of the input.
fn wait(session: &mut Session) {
    let (tell, told) = channel();
    if session.world.signals
        && ctrlc::set_handler(move || {
            let _ = tell.send(());
        })
        .is_ok()
    {
        let _ = told.recv();
    } else {
        let _ = session.world.input.read_to_end(&mut Vec::new());
    }
}

/// All that there is to know, as data.
fn described(running: &Sandbox, yaml: &str) -> serde_json::Value {
    let account =
        |a: &sandbox::Account| json!({"site": a.side.id(), "user": a.login, "password": a.password, "owner": a.owner});
    let token =
        |t: &sandbox::Token| json!({"site": t.side.id(), "token": t.value, "user": t.login, "scopes": t.scopes});
    json!({
        "event": "ready",
        "server": {"url": running.address(Side::Server), "version": running.manner.release.to_string()},
        "cloud": {"url": running.address(Side::Cloud)},
        "accounts": ACCOUNTS.iter().map(account).collect::<Vec<_>>(),
        "one_time_code": running.manner.otp.then_some(ONE_TIME_CODE),
        "tokens": TOKENS.iter().map(token).collect::<Vec<_>>(),
        "inputs": sandbox::inputs().into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        "fault": running.manner.fault.map(sandbox::Fault::name),
        "sites": yaml,
    })
}

fn screen(session: &Session, args: &Args, running: &Sandbox, yaml: &str) -> Screen {
    let width = session.world.width;
    let say = |id: &str| session.say(id, &[]);
    let code = |text: &str| {
        let mut cell = Text::new();
        cell.push_keep(text, PLAIN, Keep::Code);
        cell
    };
    let heads = |ids: &[&str]| -> Vec<Text> { ids.iter().map(|id| Text::styled(&say(id), DIM)).collect() };
    let mut screen = Screen::new(width);
    screen.hang(Text::new(), &Text::styled(&say("sandbox-running"), BOLD));
    screen.hang(Text::new(), &prose(&say("sandbox-not-real"), PLAIN));
    if let Some(fault) = running.manner.fault {
        let told = session.say("sandbox-fault", &[("fault", fault.name().into())]);
        screen.hang(Text::new(), &prose(&told, PLAIN));
    }
    screen.gap();
    let version = running.manner.release.to_string();
    let sites: Vec<Vec<Text>> = [Side::Server, Side::Cloud]
        .into_iter()
        .map(|side| {
            let version = if side == Side::Server { version.as_str() } else { "ghec" };
            vec![code(side.id()), code(&running.address(side)), code(version)]
        })
        .collect();
    screen.lines(table(
        &heads(&["sandbox-site", "sandbox-address", "sandbox-version-head"]),
        &sites,
        width,
        &session.lexicon,
    ));
    screen.gap();
    let accounts: Vec<Vec<Text>> = ACCOUNTS
        .iter()
        .map(|a| {
            let rights = say(if a.owner { "sandbox-owner" } else { "sandbox-guest" });
            vec![code(a.side.id()), code(a.login), code(a.password), Text::from(rights)]
        })
        .collect();
    let head = heads(&["sandbox-site", "sandbox-user", "sandbox-password", "sandbox-rights"]);
    screen.lines(table(&head, &accounts, width, &session.lexicon));
    if running.manner.otp {
        let told = session.say("sandbox-code", &[("code", ONE_TIME_CODE.into())]);
        screen.hang(Text::new(), &prose(&told, PLAIN));
    }
    screen.gap();
    let tokens: Vec<Vec<Text>> =
        TOKENS.iter().map(|t| vec![code(t.side.id()), code(t.value), code(&t.scopes.join(" "))]).collect();
    screen.lines(table(&heads(&["sandbox-site", "sandbox-token", "sandbox-scopes"]), &tokens, width, &session.lexicon));
    screen.gap();
    let inputs: Vec<Vec<Text>> = sandbox::inputs().iter().map(|(name, value)| vec![code(name), code(value)]).collect();
    screen.lines(table(&heads(&["sandbox-input", "sandbox-value"]), &inputs, width, &session.lexicon));
    screen.gap();
    let path = match &args.sites {
        Some(path) => {
            let path = path.display().to_string();
            let told = session.say("sandbox-sites-written", &[("path", path.as_str().into())]);
            screen.hang(Text::new(), &prose(&told, PLAIN));
            path
        }
        None => {
            screen.hang(Text::new(), &prose(&say("sandbox-sites-here"), PLAIN));
            screen.gap();
            for line in yaml.lines() {
                screen.line(Text::blank(2).and_line(line, PLAIN));
            }
            "sites.yml".to_owned()
        }
    };
    screen.gap();
    let example = format!("vade run sync-license-usage --sites {path} --set enterprise={}", sandbox::ENTERPRISE);
    screen.hang(Text::new(), &prose(&session.say("sandbox-next", &[("command", example.into())]), PLAIN));
    screen
}
