//! What tests of procedures found: on the screen, for other programs, and for CI servers.

mod junit;
mod verdict;

use std::collections::BTreeMap;

use serde_json::{Value, json as object};

pub use junit::junit;
pub use verdict::{Case, Verdict};

use super::problem;
use super::terminal::{BOLD, DIM, ERROR, GOOD, Keep, PLAIN, Screen, Text, WARNING};
use crate::testing::{Coverage, Place};
use crate::words::Lexicon;

/// The tests of a document and what they reach.
#[derive(Debug, Default)]
pub struct Tested {
    /// The document's id.
    pub id: String,
    /// How many steps it has.
    pub steps: usize,
    /// Its tests.
    pub cases: Vec<Case>,
    /// What they reach, by procedure.
    pub coverage: BTreeMap<String, Coverage>,
}

impl Tested {
    /// How many steps and branches were reached.
    #[must_use]
    pub fn reached(&self) -> usize {
        self.coverage.values().map(|c| c.reached.len()).sum()
    }

    /// How many there are; those of a document without tests are its steps.
    #[must_use]
    pub fn all(&self) -> usize {
        if self.cases.is_empty() { self.steps } else { self.coverage.values().map(|c| c.all.len()).sum() }
    }

    fn missed(&self) -> impl Iterator<Item = &Place> {
        self.coverage.values().flat_map(Coverage::missed)
    }
}

/// More than these are counted, not listed.
const MOST_MISSED: usize = 12;

/// The screen.
#[must_use]
pub fn screen(tested: &[Tested], lexicon: &Lexicon, width: usize) -> Screen {
    let mut screen = Screen::new(width);
    let mut first = true;
    for one in tested.iter().filter(|t| !t.cases.is_empty()) {
        if !std::mem::take(&mut first) {
            screen.gap();
        }
        document(one, lexicon, &mut screen);
    }
    let bare: Vec<String> = tested.iter().filter(|t| t.cases.is_empty() && t.steps > 0).map(|t| t.id.clone()).collect();
    if !bare.is_empty() {
        screen.gap();
        screen.hang(Text::new(), &Text::styled(&lexicon.say("test-none", &[("ids", bare.into())]), WARNING));
    }
    let cases = || tested.iter().flat_map(|t| &t.cases);
    let failed = cases().filter(|c| !c.verdict.is_good()).count();
    screen.gap();
    let counts = [("tests", cases().count().into()), ("failed", failed.into())];
    let style = if failed == 0 { GOOD } else { ERROR };
    screen.hang(Text::new(), &Text::styled(&lexicon.say("test-summary", &counts), style));
    screen
}

fn document(tested: &Tested, lexicon: &Lexicon, screen: &mut Screen) {
    let languages = tested.cases.iter().map(|c| c.languages.len()).max().unwrap_or_default();
    let facts = [
        lexicon.say("test-count", &[("count", tested.cases.len().into())]),
        lexicon.say("test-languages", &[("count", languages.into())]),
    ];
    screen.ends(&Text::new().and_code(&tested.id, BOLD), Text::styled(&facts.join(" · "), DIM));
    for case in &tested.cases {
        let good = case.verdict.is_good();
        let mark = if good { Text::styled("✓ ", GOOD) } else { Text::styled("✗ ", ERROR) };
        let mut lead = Text::blank(2);
        lead.append(mark);
        let mut line = Text::new();
        line.push_keep(&case.name, PLAIN, Keep::Code);
        if let Some(about) = &case.about {
            line.push("  ", PLAIN);
            line.push(about, DIM);
        }
        screen.hang(lead, &line);
        for why in &case.verdict.wrong {
            for text in problem::render(why, lexicon, screen.width.saturating_sub(4), false).lines() {
                screen.line(Text::blank(4).and(text, PLAIN));
            }
        }
    }
    let (reached, all) = (tested.reached(), tested.all());
    if all == 0 {
        return;
    }
    #[allow(clippy::cast_precision_loss, reason = "far fewer branches than 2^53")]
    let share = lexicon.percent(reached as f64 / all as f64);
    let counts = [("reached", reached.into()), ("all", all.into()), ("share", share.into())];
    let style = if reached == all { GOOD } else { WARNING };
    screen.hang(Text::blank(2), &Text::styled(&lexicon.say("test-reached", &counts), style));
    let missed: Vec<&Place> = tested.missed().collect();
    for place in missed.iter().take(MOST_MISSED) {
        screen.hang(Text::blank(4), &Text::styled(&words(place, lexicon), DIM));
    }
    if missed.len() > MOST_MISSED {
        let more = lexicon.say("test-missed-more", &[("count", (missed.len() - MOST_MISSED).into())]);
        screen.hang(Text::blank(4), &Text::styled(&more, DIM));
    }
}

/// A branch that no test reaches, in words.
fn words(place: &Place, lexicon: &Lexicon) -> String {
    lexicon.say(place.branch.id(), &[("step", place.step.as_str().into())])
}

/// For other programs: an array of documents.
#[must_use]
pub fn json(tested: &[Tested]) -> Value {
    let branch = |p: &Place| object!({"step": p.step, "branch": p.branch.id().trim_start_matches("branch-")});
    let case = |case: &Case| {
        let wrong = case.verdict.wrong.iter().map(|why| {
            let place = why.place.as_ref().map(|p| object!({"path": p.path, "line": p.line}));
            object!({"rule": why.rule, "place": place})
        });
        object!({
            "name": case.name, "path": case.path, "about": case.about, "good": case.verdict.is_good(),
            "languages": case.languages, "wrong": wrong.collect::<Vec<_>>(), "took": case.verdict.took,
            "end": case.verdict.end,
        })
    };
    let document = |t: &Tested| {
        object!({
            "id": t.id,
            "tests": t.cases.iter().map(case).collect::<Vec<_>>(),
            "reached": t.reached(),
            "all": t.all(),
            "missed": t.missed().map(branch).collect::<Vec<_>>(),
        })
    };
    tested.iter().map(document).collect()
}
