//! `vade l10n status`: how far each language is.

use std::collections::BTreeMap;

use crate::cli::args::Format;
use crate::cli::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Shelf;
use crate::localize::status::{Counts, Row, status};
use crate::report::terminal::{BOLD, DIM, GOOD, Screen, Text, WARNING};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(long, value_name = "min", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub min: Option<u8>,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
    #[arg(long)]
    pub agreement: bool,
}

/// Columns of a bar.
const BAR: usize = 12;

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    if args.agreement {
        return super::agreement::run(session, args);
    }
    let (library, _) = open::tree(session)?;
    let shelf = Shelf::of(&library);
    let rows = status(&library, &shelf);
    if rows.is_empty() {
        return Diagnostic::error("l10n-no-catalogs").into();
    }
    let mut languages: BTreeMap<&str, Counts> = BTreeMap::new();
    for row in &rows {
        languages.entry(&row.language).or_default().add(&row.counts);
    }
    let shown = match args.format {
        Format::Json => serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n",
        Format::Text => text(session, &languages, &rows),
    };
    let least = args.min.map(|min| f64::from(min) / 100.0);
    let behind: Vec<String> = languages
        .iter()
        .filter(|(_, counts)| least.is_some_and(|least| counts.share() < least))
        .map(|(language, _)| (*language).to_owned())
        .collect();
    session.print(&shown);
    if behind.is_empty() {
        return Ok(Exit::Done);
    }
    let least = session.lexicon.percent(least.unwrap_or(0.0));
    session.report(&Diagnostic::error("l10n-behind").with("languages", behind).with("least", least));
    Ok(Exit::Findings)
}

fn text(session: &Session, languages: &BTreeMap<&str, Counts>, rows: &[Row]) -> String {
    let mut screen = Screen::new(session.world.width);
    let widest = languages.keys().map(|l| l.chars().count()).max().unwrap_or(0);
    for (language, counts) in languages {
        let mut line = Text::styled(language, BOLD).padded(widest + 2);
        let style = if counts.share() >= 0.9995 { GOOD } else { WARNING };
        line.push(&bar(counts.share()), style);
        line.push(&format!("  {}", session.lexicon.percent(counts.share())), style);
        screen.line(line);
        let mut facts = Text::new();
        facts.push(&states(session, counts), DIM);
        screen.hang(Text::blank(widest + 2), &facts);
        for row in rows.iter().filter(|r| r.language == *language && (r.counts.share() < 1.0 || r.counts.orphan > 0)) {
            let words = format!("{}: {}", row.catalog, states(session, &row.counts));
            screen.hang(Text::blank(widest + 4), &Text::from(words.as_str()));
        }
    }
    screen.render(session.out_is_coloured())
}

/// The states that there are, in words.
fn states(session: &Session, counts: &Counts) -> String {
    let all = [
        ("l10n-fresh", counts.fresh),
        ("l10n-stale-minor", counts.stale_minor),
        ("l10n-stale", counts.stale),
        ("l10n-fuzzy", counts.fuzzy),
        ("l10n-missing", counts.missing),
        ("l10n-orphan", counts.orphan),
    ];
    let said: Vec<String> =
        all.iter().filter(|(_, n)| *n > 0).map(|(id, n)| session.say(id, &[("units", (*n).into())])).collect();
    said.join(" · ")
}

pub(super) fn bar(share: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of 96"
    )]
    let filled = (share.clamp(0.0, 1.0) * (BAR * 8) as f64).floor() as usize;
    let text = "█".repeat(filled / 8) + EIGHTHS[filled % 8];
    let columns = filled / 8 + usize::from(!filled.is_multiple_of(8));
    text + "·".repeat(BAR - columns).as_str()
}
