//! Rules, explained.

use super::json::severity;
use crate::check::rule::Family;
use crate::check::{RULES, Rule};
use crate::report::terminal::{BOLD, DIM, Keep, PLAIN, Screen, Text, prose};
use crate::words::Lexicon;

/// One rule: what it finds, why, and how its severity is set.
#[must_use]
pub fn one(rule: &Rule, lexicon: &Lexicon, width: usize, coloured: bool) -> String {
    let mut screen = Screen::new(width);
    let mut name = Text::new();
    name.push_keep(rule.id, BOLD, Keep::Code);
    let level = lexicon.say(&format!("severity-{}", severity(rule.severity)), &[]);
    let facts = format!("{} · {level}", lexicon.say(rule.family.message(), &[]));
    screen.ends(&name, Text::styled(&facts, DIM));
    screen.gap();
    screen.hang(Text::new(), &prose(&lexicon.say(&format!("explain-{}", rule.id), &[]), PLAIN));
    screen.gap();
    screen.hang(Text::new(), &prose(&lexicon.say("explain-severity", &[("rule", rule.id.into())]), PLAIN));
    screen.render(coloured)
}

/// All rules, by what they are about.
#[must_use]
pub fn all(lexicon: &Lexicon, width: usize, coloured: bool) -> String {
    let mut screen = Screen::new(width);
    for family in Family::ALL {
        screen.gap();
        screen.hang(Text::new(), &Text::styled(&lexicon.say(family.message(), &[]), BOLD));
        for rule in RULES.iter().filter(|r| r.family == family) {
            let level = lexicon.say(&format!("severity-{}", severity(rule.severity)), &[]);
            let mut name = Text::blank(2);
            name.push_keep(rule.id, PLAIN, Keep::Code);
            screen.ends(&name, Text::styled(&level, DIM));
        }
    }
    screen.render(coloured)
}
