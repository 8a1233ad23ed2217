//! How well the cues of two languages agree; for the example and for the tests.

use vademecum::document::Document;
#[allow(unused_imports, reason = "the example uses all of it")]
pub use vademecum::localize::agreement::{Difference, has_bold, has_code, is_persons, kinds, lists, text};
use vademecum::localize::{Desk, Target, agreement::of};

/// What was measured.
pub struct Agreement {
    /// Pairs of steps that count.
    pub pairs: usize,
    /// The pairs that do not agree.
    pub differences: Vec<String>,
}

/// Holds a translation's own cues against the source's.
pub fn agreement(desk: &Desk<'_>, sources: &[Document], folder: &str) -> Agreement {
    let mut measured = Agreement { pairs: 0, differences: Vec::new() };
    let target = Target { tag: folder.to_owned(), folder: Some(folder.to_owned()) };
    for source in sources {
        let Ok(Some(found)) = of(desk, source, &target) else { continue };
        measured.pairs += found.pairs;
        let shown = |d: &Difference| {
            let side =
                |a: &vademecum::localize::agreement::Asked| format!("    {}\n    {:?} {:?}", a.text, a.actions, a.site);
            format!("  {}\n{}\n{}", source.path, side(&d.source), side(&d.translation))
        };
        measured.differences.extend(found.differences.iter().map(shown));
    }
    measured
}

/// A share in percent.
#[allow(clippy::cast_precision_loss, reason = "a few thousand steps")]
pub fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
