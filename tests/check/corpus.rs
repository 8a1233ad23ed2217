//! Real documents and their translations: what agrees in code, links, Liquid and numbers is not accused of an error.

use std::collections::BTreeMap;

use vademecum::check::{Pair, PairKind, Speeches, flaws};
use vademecum::diagnostic::Severity;
use vademecum::localize::Shelf;
use vademecum::localize::takeover::takeover;
use vademecum::source::Library;

use crate::support::{needs, shared};

/// Code, links, Liquid and numbers of a text, found without anything of the program's own: by patterns.
fn anchors(text: &str) -> BTreeMap<String, usize> {
    let patterns = [r"`[^`]+`", r"\]\([^)]*\)", r"\{%.*?%\}", r"\{\{.*?\}\}", r"https?://[^\s)>]+"];
    let mut rest = text.to_owned();
    let mut found = BTreeMap::new();
    for pattern in patterns {
        let regex = regex_lite::Regex::new(pattern).unwrap();
        for hit in regex.find_iter(&rest) {
            // Spaces in a tag mean nothing.
            *found.entry(hit.as_str().split_whitespace().collect()).or_default() += 1;
        }
        rest = regex.replace_all(&rest, " ").into_owned();
    }
    let digits = regex_lite::Regex::new(r"\d+").unwrap();
    for hit in digits.find_iter(&rest) {
        *found.entry(hit.as_str().to_owned()).or_default() += 1;
    }
    found
}

/// At most so many in a thousand pairs that agree are accused of an error, or warned of.
const MOST: [(Severity, usize); 2] = [(Severity::Error, 2), (Severity::Warning, 40)];

/// What is told of the pairs of a language that agree in everything that patterns can find.
#[derive(Default)]
struct Told {
    agreeing: usize,
    /// By severity and rule, each pair as people read it.
    flaws: BTreeMap<(Severity, &'static str), Vec<String>>,
    /// Pairs of which anything is told, by the greatest severity.
    pairs: BTreeMap<Severity, usize>,
}

impl Told {
    fn of(library: &Library, speeches: &Speeches, folder: &str) -> Self {
        let shelf = Shelf::at(library, std::path::Path::new("/nowhere"));
        let taken = takeover(library, &shelf, folder, folder).unwrap().taken;
        let (from, to) = (speeches.of_language("en"), speeches.of_language(folder));
        let mut told = Self::default();
        for unit in taken.iter().flat_map(|t| &t.import.units) {
            if anchors(&unit.source) != anchors(&unit.found) {
                continue;
            }
            told.agreeing += 1;
            let found = flaws(&Pair { source: &unit.source, here: &unit.found, from, to, kind: PairKind::Tree });
            if let Some(greatest) = found.iter().map(|f| f.severity).max() {
                *told.pairs.entry(greatest).or_default() += 1;
            }
            for flaw in found {
                let pair = format!("{} {:?}\n  {}\n  {}", flaw.rule, flaw.args, unit.source, unit.found);
                told.flaws.entry((flaw.severity, flaw.rule)).or_default().push(pair);
            }
        }
        told
    }

    /// The figures, as they stand in the book.
    fn figures(&self, folder: &str) -> String {
        let of = |severity: Severity| self.pairs.get(&severity).copied().unwrap_or_default();
        #[allow(clippy::cast_precision_loss)]
        let share = |n: usize| n as f64 * 100.0 / self.agreeing as f64;
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        let (agreeing, error, warning) = (self.agreeing, share(errors), share(warnings));
        format!("| {folder} | {agreeing} | {errors} ({error:.2} %) | {warnings} ({warning:.2} %) |")
    }
}

/// `cargo test --test check corpus -- --nocapture` prints the figures, and with VADE_SHOW_PAIRS set each pair.
#[test]
fn hardly_any_pair_that_agrees_is_accused() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let speeches = Speeches::of(Library::embedded_locales());
    for folder in ["pt-BR", "es-XL", "de-DE", "zh-CN"] {
        let told = Told::of(&library, &speeches, folder);
        eprintln!("{}", told.figures(folder));
        for ((severity, rule), pairs) in &told.flaws {
            eprintln!("    {severity:?} {rule}: {}", pairs.len());
            if std::env::var_os("VADE_SHOW_PAIRS").is_some() {
                pairs.iter().for_each(|pair| eprintln!("{pair}"));
            }
        }
        assert!(told.agreeing > 1000, "{folder}: {} pairs", told.agreeing);
        for (severity, most) in MOST {
            let pairs = told.pairs.get(&severity).copied().unwrap_or_default();
            assert!(pairs * 1000 <= most * told.agreeing, "{folder}: {severity:?} {pairs} of {}", told.agreeing);
        }
    }
}
