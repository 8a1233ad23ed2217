//! `vade l10n status --agreement`: whether translated steps ask for what their source asks for.

use std::collections::BTreeMap;

use super::status::{Args, bar};
use crate::cli::args::Format;
use crate::cli::settings::{self, VERSION};
use crate::cli::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::localize::Desk;
use crate::localize::agreement::{Agreement, all};
use crate::report::terminal::{BOLD, DIM, GOOD, Screen, Text, WARNING};
use crate::source::Library;

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (library, _) = open::tree(session)?;
    let desk = Desk::new(&library, Library::embedded_locales());
    let (version, giver) = settings::find(session, VERSION, None, Some(&library));
    let version = version.filter(|_| giver != settings::Giver::Tree);
    let found = all(&desk, version.as_deref());
    let mut languages: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for one in &found {
        let (same, pairs) = languages.entry(&one.language).or_default();
        (*same, *pairs) = (*same + one.same(), *pairs + one.pairs);
    }
    let shown = match args.format {
        Format::Json => serde_json::to_string_pretty(&found).unwrap_or_default() + "\n",
        Format::Text => text(session, &languages, &found),
    };
    session.print(&shown);
    if found.is_empty() {
        return Diagnostic::error("l10n-agreement-none").into();
    }
    let least = args.min.map(|min| f64::from(min) / 100.0);
    let behind: Vec<String> = languages
        .iter()
        .filter(|(_, (same, pairs))| least.is_some_and(|least| share(*same, *pairs) < least))
        .map(|(language, _)| (*language).to_owned())
        .collect();
    if behind.is_empty() {
        return Ok(Exit::Done);
    }
    let least = session.lexicon.percent(least.unwrap_or(0.0));
    session.report(&Diagnostic::error("l10n-disagrees").with("languages", behind).with("least", least));
    Ok(Exit::Findings)
}

#[allow(clippy::cast_precision_loss, reason = "far fewer steps than 2^53")]
fn share(same: usize, pairs: usize) -> f64 {
    same as f64 / pairs.max(1) as f64
}

fn text(session: &Session, languages: &BTreeMap<&str, (usize, usize)>, found: &[Agreement]) -> String {
    let mut screen = Screen::new(session.world.width);
    let widest = languages.keys().map(|l| l.chars().count()).max().unwrap_or(0);
    let counts =
        |same: usize, pairs: usize| session.say("l10n-agreement", &[("same", same.into()), ("pairs", pairs.into())]);
    for (language, (same, pairs)) in languages {
        let share = share(*same, *pairs);
        let style = if same == pairs { GOOD } else { WARNING };
        let mut line = Text::styled(language, BOLD).padded(widest + 2);
        line.push(&bar(share), style);
        line.push(&format!("  {}", session.lexicon.percent(share)), style);
        screen.line(line);
        let mut facts = Text::new();
        facts.push(&counts(*same, *pairs), DIM);
        screen.hang(Text::blank(widest + 2), &facts);
        for one in found.iter().filter(|a| a.language == *language && !a.differences.is_empty()) {
            let mut head = Text::styled(&one.document, BOLD);
            head.push(&format!(": {}", counts(one.same(), one.pairs)), DIM);
            screen.hang(Text::blank(widest + 2), &head);
            for difference in &one.differences {
                for side in [&difference.source, &difference.translation] {
                    let mut line = Text::from(side.text.as_str());
                    line.push(&format!("  [{}]", side.actions.join(", ")), DIM);
                    screen.hang(Text::blank(widest + 4), &line);
                }
            }
        }
    }
    screen.render(session.out_is_coloured())
}
