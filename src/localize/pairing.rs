//! Which parts of a translation belong to which of the source: by dynamic programming on their features.

use super::features::{Features, similarity};
use crate::document::{Block, BlockKind, Step};

/// The steps of the source with their partners in the translation, in the source's order, those in steps after the one that holds
/// them; certain pairs only.
#[must_use]
pub fn step_pairs<'a>(source: &'a [Block], translation: &'a [Block]) -> Vec<(&'a Step, &'a Step)> {
    let mut found = Vec::new();
    add_step_pairs(source, translation, &mut found);
    found
}

fn add_step_pairs<'a>(source: &'a [Block], translation: &'a [Block], found: &mut Vec<(&'a Step, &'a Step)>) {
    for (s, t) in paired(source, translation, Features::of_block, false) {
        match (&s.kind, &t.kind) {
            (BlockKind::Steps(s), BlockKind::Steps(t)) => {
                for (s, t) in paired(&s.steps, &t.steps, |s| Features::of_blocks(&s.blocks), true) {
                    found.push((s, t));
                    add_step_pairs(&s.blocks, &t.blocks, found);
                }
            }
            (BlockKind::Bullets(s), BlockKind::Bullets(t)) => {
                let items = paired(s, t, |item| Features::of_blocks(item), true);
                items.into_iter().for_each(|(s, t)| add_step_pairs(s, t, found));
            }
            (
                BlockKind::Notice { blocks: s, .. } | BlockKind::Only { blocks: s, .. } | BlockKind::Quote(s),
                BlockKind::Notice { blocks: t, .. } | BlockKind::Only { blocks: t, .. } | BlockKind::Quote(t),
            ) => add_step_pairs(s, t, found),
            _ => {}
        }
    }
}

/// How the steps of a translation stand to the source's.
#[derive(Clone, Debug, Default)]
pub struct StepOrder {
    /// The places of partners, in order, and whether each is certain.
    pub pairs: Vec<(usize, usize, bool)>,
    /// Steps that stand elsewhere in the translation: their places in the source and there.
    pub moved: Vec<(usize, usize)>,
    /// Steps of the source that the translation has not.
    pub missing: Vec<usize>,
    /// Steps that only the translation has.
    pub extra: Vec<usize>,
}

/// Lines up the steps of a translation with the source's.
#[must_use]
pub fn step_order(source: &[&Step], translation: &[&Step]) -> StepOrder {
    let features = |steps: &[&Step]| steps.iter().map(|s| Features::of_blocks(&s.blocks)).collect::<Vec<_>>();
    let (left, right) = (features(source), features(translation));
    let partners = likest(&left, &right);
    let mut order = StepOrder::default();
    for (at, partner) in partners.iter().enumerate() {
        match partner {
            Some(other) => order.pairs.push((at, *other, is_certain(&left, &right, &partners, at))),
            None => order.missing.push(at),
        }
    }
    let taken: Vec<usize> = partners.iter().flatten().copied().collect();
    order.extra = (0..right.len()).filter(|at| !taken.contains(at)).collect();
    order.missing.retain(|at| {
        let like = |other: &&usize| similarity(&left[*at], &right[**other]);
        let best = order.extra.iter().max_by(|a, b| like(a).total_cmp(&like(b))).copied();
        let moved = best.filter(|other| similarity(&left[*at], &right[*other]) > MOVED);
        if let Some(other) = moved {
            order.moved.push((*at, other));
            order.extra.retain(|e| *e != other);
        }
        moved.is_none()
    });
    order
}

/// From this similarity on a step is the same wherever it stands.
const MOVED: f64 = 0.8;

/// What has a partner, with it; the certain ones only, where that is asked for.
fn paired<'a, T>(
    left: &'a [T],
    right: &'a [T],
    features: impl Fn(&T) -> Features,
    certain: bool,
) -> Vec<(&'a T, &'a T)> {
    let (l, r): (Vec<_>, Vec<_>) = (left.iter().map(&features).collect(), right.iter().map(&features).collect());
    let partners = pair(&l, &r);
    let good = |at: &usize| !certain || is_certain(&l, &r, &partners, *at);
    (0..left.len()).filter(good).filter_map(|at| Some((&left[at], &right[partners[at]?]))).collect()
}

/// Below this similarity a pair is doubtful.
const CERTAIN: f64 = 0.55;
/// A pair that is hardly better than the next best is doubtful too.
const MARGIN: f64 = 0.02;

/// Whether the pair at `index` is like nothing else nearby, or everything around it lines up.
#[must_use]
pub fn is_certain(left: &[Features], right: &[Features], partners: &[Option<usize>], index: usize) -> bool {
    let Some(partner) = partners[index] else { return false };
    let score = similarity(&left[index], &right[partner]);
    let neighbours = [partner.checked_sub(1), Some(partner + 1)].into_iter().flatten();
    let next = neighbours.filter_map(|n| right.get(n)).map(|r| similarity(&left[index], r)).fold(0.0, f64::max);
    score >= CERTAIN && score - next >= MARGIN || is_same_place(partners, index, right.len(), left.len())
}

/// Whether everything around the pair lines up without a gap, so that its own likeness does not have to decide.
fn is_same_place(partners: &[Option<usize>], index: usize, found: usize, sources: usize) -> bool {
    let Some(partner) = partners[index] else { return false };
    let before = if index == 0 { partner == 0 } else { partners[index - 1].is_some_and(|p| p + 1 == partner) };
    let after = match partners.get(index + 1) {
        Some(next) => next.is_some_and(|n| n == partner + 1),
        None => partner + 1 == found && index + 1 == sources,
    };
    before && after
}

/// Below this two units are no partners: no more in common than their kind.
const LEAST: f64 = 0.2;

/// The partner of each of `left` in `right`, in order, so that the sum of similarities is greatest.
#[must_use]
pub fn pair(left: &[Features], right: &[Features]) -> Vec<Option<usize>> {
    let (rows, columns) = (left.len(), right.len());
    if rows == columns && left.iter().zip(right).all(|(l, r)| similarity(l, r) > LEAST) {
        return (0..rows).map(Some).collect();
    }
    likest(left, right)
}

/// The same, whatever stands at the same places: what was exchanged finds its partner.
fn likest(left: &[Features], right: &[Features]) -> Vec<Option<usize>> {
    let (rows, columns) = (left.len(), right.len());
    let width = columns + 1;
    let mut best = vec![0.0_f64; (rows + 1) * width];
    let mut scores = vec![0.0_f64; rows * columns];
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let score = similarity(&left[i], &right[j]);
            scores[i * columns + j] = score;
            let with = if score > LEAST { score + best[(i + 1) * width + j + 1] } else { f64::NEG_INFINITY };
            best[i * width + j] = with.max(best[(i + 1) * width + j]).max(best[i * width + j + 1]);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut partners = vec![None; rows];
    while i < rows && j < columns {
        let here = best[i * width + j];
        let score = scores[i * columns + j];
        if score > LEAST && (here - (score + best[(i + 1) * width + j + 1])).abs() < 1e-9 {
            partners[i] = Some(j);
            i += 1;
            j += 1;
        } else if (here - best[(i + 1) * width + j]).abs() < 1e-9 {
            i += 1;
        } else {
            j += 1;
        }
    }
    partners
}
