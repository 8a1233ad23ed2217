//! `vade runs list`: which runs there are, and which of them are meant.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::super::{Exit, Session, account};
use crate::diagnostic::{Diagnostic, Result};
use crate::journal::{Journal, Run, stamp};
use crate::report::run::{self as history, Listed};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(long, value_name = "since")]
    pub since: Option<String>,
    #[arg(long, value_name = "by")]
    pub by: Option<String>,
    #[arg(long, value_name = "site")]
    pub site: Option<String>,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Form,
}

/// `--format`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(in crate::cli) enum Form {
    #[default]
    Text,
    Csv,
    Json,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let folder = account::state_folder(session, args.state.as_ref());
    let since = args.since.as_deref().map(|given| moment(given, SystemTime::now())).transpose()?;
    let meant = |run: &Run| {
        since.as_ref().is_none_or(|since| run.created >= *since)
            && args.by.as_ref().is_none_or(|by| is_by(run, by))
            && args.site.as_ref().is_none_or(|site| is_on(run, site))
    };
    let mut runs = Vec::new();
    if let Some(journal) = Journal::there(&folder, &account::who(session))? {
        for run in journal.runs()?.into_iter().filter(meant) {
            let events = journal.events(&run)?;
            runs.push(Listed::new(run, &events));
        }
    }
    let shown = match args.format {
        Form::Text => history::list(&session.lexicon, &runs, session.world.width).render(session.out_is_coloured()),
        Form::Csv => history::list_csv(&runs),
        Form::Json => serde_json::to_string_pretty(&history::list_json(&runs)).unwrap_or_default() + "\n",
    };
    session.print(&shown);
    Ok(Exit::Done)
}

/// `user`, or `user@host`.
fn is_by(run: &Run, by: &str) -> bool {
    run.who == by || run.who.split_once('@').is_some_and(|(user, _)| user == by)
}

/// A site's id, its address, or the host in it.
fn is_on(run: &Run, wanted: &str) -> bool {
    let sites = run.plan.get("sites").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    sites.iter().any(|site| {
        let text = |key: &str| site.get(key).and_then(Value::as_str).unwrap_or_default();
        let url = text("url");
        let host = url.split_once("://").map_or(url, |(_, rest)| rest).split('/').next().unwrap_or_default();
        let bare = host.rsplit_once(':').map_or(host, |(name, _)| name);
        text("id") == wanted
            || url.trim_end_matches('/') == wanted.trim_end_matches('/')
            || host == wanted
            || bare == wanted
    })
}

/// A point in time, as stamps are written: a date (`2026-11-22`), a stamp or its beginning, or a time span that lies back (`30d`,
/// `12h`, `45m`).
///
/// # Errors
/// `time-unknown`.
pub(super) fn moment(given: &str, now: SystemTime) -> Result<String> {
    let given = given.trim();
    let date = given.len() >= 10
        && given.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            10 => byte == b'T',
            13 | 16 => byte == b':',
            19 => byte == b'.' || byte == b'Z',
            _ => byte.is_ascii_digit() || at > 19 && byte == b'Z',
        });
    if date {
        return Ok(given.trim_end_matches('Z').to_owned());
    }
    let unit = match given.chars().last() {
        Some('d') => 86_400,
        Some('h') => 3600,
        Some('m') => 60,
        _ => 0,
    };
    let count: Option<u64> = given.get(..given.len().saturating_sub(1)).and_then(|n| n.trim().parse().ok());
    match count.and_then(|count| count.checked_mul(unit)).filter(|_| unit > 0) {
        Some(seconds) => Ok(stamp(now.checked_sub(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH))),
        None => Diagnostic::error("time-unknown").with("given", given).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_a_date_or_lies_back() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_305_599);
        let of = |given: &str| moment(given, now).map_err(|e| e.rule);
        assert_eq!(of("2026-11-01").unwrap(), "2026-11-01");
        assert_eq!(of("2026-11-01T10:00:00Z").unwrap(), "2026-11-01T10:00:00");
        assert_eq!(of("1d").unwrap(), "2026-11-20T23:59:59.000Z");
        assert_eq!(of("90m").unwrap(), "2026-11-21T22:29:59.000Z");
        for wrong in ["", "yesterday", "d", "1y", "2026-1-1", "99999999999999999999d", "ü"] {
            assert_eq!(of(wrong), Err("time-unknown"), "{wrong}");
        }
    }
}
