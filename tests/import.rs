//! Translated trees taken over into catalogs, held against the corpus.

mod shared;

use vademecum::localize::takeover::{paired, takeover};
use vademecum::localize::{Catalog, Shelf, pattern};
use vademecum::source::Library;

#[test]
fn nearly_every_unit_of_the_corpus_finds_its_translation() {
    shared::or_skip!();
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let shelf = Shelf::of(&library);
    for (folder, language, least) in
        [("pt-BR", "pt-BR", 97.0), ("es-XL", "es", 96.0), ("de-DE", "de", 97.0), ("zh-CN", "zh-Hans", 97.0)]
    {
        let takeover = takeover(&library, &shelf, folder, language).unwrap();
        let (found, all) = paired(&takeover.taken);
        let fuzzy: usize = takeover.taken.iter().flat_map(|t| &t.import.units).filter(|u| u.fuzzy).count();
        #[allow(clippy::cast_precision_loss)]
        let percent = 100.0 * found as f64 / all as f64;
        println!(
            "{folder}: {found} of {all} units paired ({percent:.2} %), {fuzzy} of them fuzzy, {} labels disputed",
            takeover.disputed.len()
        );
        assert!(percent >= least, "{folder}: {percent:.2} %");
    }
}

/// Prints pairs to be read by a person: `VADE_SAMPLE=25 cargo test --test import sample -- --ignored --nocapture`.
#[test]
#[ignore = "prints pairs to be read by a person"]
fn sample() {
    shared::or_skip!();
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let shelf = Shelf::of(&library);
    let count: usize = std::env::var("VADE_SAMPLE").ok().and_then(|n| n.parse().ok()).unwrap_or(25);
    for (folder, language) in [("pt-BR", "pt-BR"), ("es-XL", "es"), ("de-DE", "de"), ("zh-CN", "zh-Hans")] {
        let takeover = takeover(&library, &shelf, folder, language).unwrap();
        let units: Vec<_> = takeover.taken.iter().flat_map(|t| &t.import.units).filter(|u| !u.fuzzy).collect();
        // A fixed stride is as good as chance here, and can be read again.
        for unit in units.iter().skip(17).step_by(units.len().div_ceil(count)) {
            println!("{folder} {}\n  {}\n  {}", unit.id, unit.source, unit.words);
        }
    }
}

#[test]
fn a_catalog_gives_back_what_the_translated_file_said() {
    shared::or_skip!();
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let shelf = Shelf::of(&library);
    let (mut units, mut lost) = (0, Vec::new());
    for (folder, language) in [("pt-BR", "pt-BR"), ("es-XL", "es"), ("de-DE", "de"), ("zh-CN", "zh-Hans")] {
        for taken in takeover(&library, &shelf, folder, language).unwrap().taken {
            for unit in taken.import.units {
                let tag = language.parse().unwrap();
                let ftl = format!("{} = {}\n", unit.id, pattern(&unit.words, true));
                let words = Catalog::read(&tag, &[&ftl]).text(&unit.id, &unit.source);
                units += 1;
                // A tag that the translation lost or added cannot be resolved: such units are fuzzy.
                if words.as_deref() != Some(&unit.words) && !unit.fuzzy {
                    lost.push(format!("{folder} {} {:?} {words:?}", unit.id, unit.words));
                }
            }
        }
    }
    assert!(units > 20_000, "{units} units were looked at");
    assert!(
        lost.is_empty(),
        "{} of {units}: {}",
        lost.len(),
        lost.iter().take(5).cloned().collect::<Vec<_>>().join("\n")
    );
}
