//! What a test expected, held against what came.

use crate::diagnostic::Diagnostic;
use crate::testing::{Passed, Played, TestFile};

/// A test and what came of it.
#[derive(Debug)]
pub struct Case {
    /// Its name.
    pub name: String,
    /// Its file.
    pub path: String,
    /// What it tests.
    pub about: Option<String>,
    /// The languages that it was played in.
    pub languages: Vec<String>,
    /// What came of it.
    pub verdict: Verdict,
}

impl Case {
    /// A test that has not been played yet.
    #[must_use]
    pub fn new(test: &TestFile) -> Self {
        Self {
            name: test.name().to_owned(),
            path: test.path.clone(),
            about: test.about.clone(),
            languages: Vec::new(),
            verdict: Verdict::default(),
        }
    }

    /// A test that cannot be played.
    #[must_use]
    pub fn broken(path: &str, why: Diagnostic) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".yml").to_owned();
        let verdict = Verdict { wrong: vec![why], ..Verdict::default() };
        Self { name, path: path.to_owned(), about: None, languages: Vec::new(), verdict }
    }
}

/// What is wrong with what came.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Each thing that is not as expected.
    pub wrong: Vec<Diagnostic>,
    /// The way that it took, as files write it.
    pub took: Vec<String>,
    /// How it ended.
    pub end: &'static str,
}

impl Verdict {
    /// Holds what came against what was expected.
    #[must_use]
    pub fn of(test: &TestFile, played: &Played) -> Self {
        let took: Vec<String> = played.path.iter().map(Passed::shown).collect();
        let mut wrong = Vec::new();
        if let Some(path) = &test.expected.path {
            let wanted: Vec<String> = path.iter().map(Passed::shown).collect();
            if wanted != took {
                let same = wanted.iter().zip(&took).take_while(|(a, b)| a == b).count();
                let at = |all: &[String]| all.get(same).cloned().unwrap_or_else(|| "–".to_owned());
                let told = Diagnostic::error("test-path")
                    .with("number", same + 1)
                    .with("wanted", at(&wanted))
                    .with("found", at(&took));
                wrong.push(told.at(test.place(&["expect", "path", &format!("[{same}]")])));
            }
        }
        if played.end != test.expected.end {
            let told = Diagnostic::error("test-end").with("wanted", test.expected.end).with("found", played.end);
            let told = match why(played) {
                Some(why) => told.with("why", why),
                None => told.with("why", "none"),
            };
            wrong.push(told.at(test.place(&["expect", "end"])));
        }
        for (name, value) in &test.expected.captures {
            let found = played.captures.get(name);
            if found != Some(value) {
                let told = Diagnostic::error("test-capture")
                    .with("name", name.as_str())
                    .with("wanted", value.as_str())
                    .with("found", found.map_or("–", String::as_str));
                wrong.push(told.at(test.place(&["expect", "captures", name])));
            }
        }
        Self { wrong, took, end: played.end }
    }

    /// In another language another way was taken.
    pub fn differs(&mut self, language: &str) {
        self.wrong.push(Diagnostic::error("test-language").with("language", language));
    }

    /// Whether all is as expected.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.wrong.is_empty()
    }
}

/// The rule of the last failure, for whoever looks for the reason.
fn why(played: &Played) -> Option<String> {
    played.events.iter().rev().find_map(|e| match &e.event {
        crate::journal::Event::Failed { why, .. } | crate::journal::Event::InDoubt { why, .. } => {
            Some(why.rule.clone())
        }
        _ => None,
    })
}
