//! Alignment of a translated document with its source: the source's structure and actions, the translation's words.
//!
//! Blocks and steps are paired by dynamic programming on their kind, their anchors (links, code, images, bold labels, numbers) and
//! their length. What has no partner keeps the source's words and is marked; what only the translation has is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::each_words;
use super::features::Features;
use super::labels::fold;
use super::pairing::pair;
use super::unit::has_words;
use crate::document::{Block, BlockKind, Document, Inline, Step, Steps, Words, plain};
use crate::source::Wording;
use crate::template::{Origin, Part};

/// What an alignment needs to know besides the two documents.
#[derive(Clone, Debug)]
struct Aligner<'a> {
    /// The language that the source is written in; what it includes says its own.
    source_language: &'a str,
    /// The reader's language.
    language: &'a str,
    /// The translation's texts, for their folders.
    parts: &'a [Part],
    /// The translation was made by a catalog, which knows what is translated.
    by_catalog: bool,
    /// The labels of the whole source document.
    labels: BTreeSet<String>,
}

/// The source document in the words of `translation`.
#[must_use]
pub fn align(source: &Document, translation: &Document, by_catalog: bool) -> Document {
    let mut labels = BTreeSet::new();
    each_words(&source.blocks, &mut |words| labels.extend(labels_of(&words.inlines)));
    let (source_language, language) = (source.source_language.as_str(), translation.language.as_str());
    let aligner = Aligner { source_language, language, parts: &translation.parts, by_catalog, labels };
    let front = |s: &Option<Words>, t: &Option<Words>| {
        s.as_ref().map(|s| t.as_ref().map_or_else(|| aligner.fallback(s), |t| aligner.words(s, t, None)))
    };
    Document {
        language: translation.language.clone(),
        title: aligner.words(&source.title, &translation.title, None),
        short_title: front(&source.short_title, &translation.short_title),
        intro: front(&source.intro, &translation.intro),
        permissions: front(&source.permissions, &translation.permissions),
        blocks: aligner.blocks(&source.blocks, &translation.blocks),
        findings: translation.findings.clone(),
        ..source.clone()
    }
}

impl Aligner<'_> {
    fn blocks(&self, source: &[Block], translation: &[Block]) -> Vec<Block> {
        let features = |blocks: &[Block]| blocks.iter().map(Features::of_block).collect::<Vec<_>>();
        let partners = pair(&features(source), &features(translation));
        source.iter().zip(partners).map(|(s, t)| self.block(s, t.map(|t| &translation[t]))).collect()
    }

    fn block(&self, source: &Block, translation: Option<&Block>) -> Block {
        let Some(translation) = translation else { return self.block_fallback(source) };
        let origin = Some(translation.origin);
        let kind = match (&source.kind, &translation.kind) {
            (BlockKind::Heading { level, slug, words: s }, BlockKind::Heading { words: t, .. }) => {
                BlockKind::Heading { level: *level, slug: slug.clone(), words: self.words(s, t, origin) }
            }
            (BlockKind::Paragraph(s), BlockKind::Paragraph(t)) => BlockKind::Paragraph(self.words(s, t, origin)),
            (BlockKind::Steps(s), BlockKind::Steps(t)) => BlockKind::Steps(self.steps(s, t)),
            (BlockKind::Bullets(s), BlockKind::Bullets(t)) => BlockKind::Bullets(self.bullets(s, t)),
            (BlockKind::Notice { kind, blocks: s }, BlockKind::Notice { blocks: t, .. }) => {
                BlockKind::Notice { kind: *kind, blocks: self.blocks(s, t) }
            }
            (BlockKind::Only { tool, blocks: s }, BlockKind::Only { blocks: t, .. }) => {
                BlockKind::Only { tool: tool.clone(), blocks: self.blocks(s, t) }
            }
            (BlockKind::Quote(s), BlockKind::Quote(t)) => BlockKind::Quote(self.blocks(s, t)),
            (BlockKind::Table { head: sh, rows: sr }, BlockKind::Table { head: th, rows: tr })
                if sh.len() == th.len() && sr.len() == tr.len() =>
            {
                let row = |s: &[Words], t: &[Words]| {
                    s.iter()
                        .enumerate()
                        .map(|(i, s)| t.get(i).map_or_else(|| self.fallback(s), |t| self.words(s, t, None)))
                        .collect()
                };
                BlockKind::Table { head: row(sh, th), rows: sr.iter().zip(tr).map(|(s, t)| row(s, t)).collect() }
            }
            // Code is the source's, byte by byte; so is whatever has no words.
            (BlockKind::Code(_) | BlockKind::Html(_) | BlockKind::Rule, _) => source.kind.clone(),
            _ => return self.block_fallback(source),
        };
        Block { kind, origin: source.origin }
    }

    fn steps(&self, source: &Steps, translation: &Steps) -> Steps {
        let features = |steps: &[Step]| steps.iter().map(|s| Features::of_blocks(&s.blocks)).collect::<Vec<_>>();
        let partners = pair(&features(&source.steps), &features(&translation.steps));
        let steps = source.steps.iter().zip(partners).map(|(s, t)| {
            let blocks = match t {
                Some(t) => self.blocks(&s.blocks, &translation.steps[t].blocks),
                None => s.blocks.iter().map(|b| self.block_fallback(b)).collect(),
            };
            Step { blocks, ..s.clone() }
        });
        Steps { start: source.start, steps: steps.collect() }
    }

    fn bullets(&self, source: &[Vec<Block>], translation: &[Vec<Block>]) -> Vec<Vec<Block>> {
        let features = |items: &[Vec<Block>]| items.iter().map(|i| Features::of_blocks(i)).collect::<Vec<_>>();
        let partners = pair(&features(source), &features(translation));
        let item = |(s, t): (&Vec<Block>, Option<usize>)| match t {
            Some(t) => self.blocks(s, &translation[t]),
            None => s.iter().map(|b| self.block_fallback(b)).collect(),
        };
        source.iter().zip(partners).map(item).collect()
    }

    fn block_fallback(&self, source: &Block) -> Block {
        let all = |blocks: &[Block]| blocks.iter().map(|b| self.block_fallback(b)).collect::<Vec<_>>();
        let kind = match &source.kind {
            BlockKind::Heading { level, slug, words } => {
                BlockKind::Heading { level: *level, slug: slug.clone(), words: self.fallback(words) }
            }
            BlockKind::Paragraph(words) => BlockKind::Paragraph(self.fallback(words)),
            BlockKind::Steps(steps) => {
                let steps_of = steps.steps.iter().map(|s| Step { blocks: all(&s.blocks), ..s.clone() });
                BlockKind::Steps(Steps { start: steps.start, steps: steps_of.collect() })
            }
            BlockKind::Bullets(items) => BlockKind::Bullets(items.iter().map(|i| all(i)).collect()),
            BlockKind::Notice { kind, blocks } => BlockKind::Notice { kind: *kind, blocks: all(blocks) },
            BlockKind::Only { tool, blocks } => BlockKind::Only { tool: tool.clone(), blocks: all(blocks) },
            BlockKind::Quote(blocks) => BlockKind::Quote(all(blocks)),
            BlockKind::Table { head, rows } => {
                let row = |cells: &[Words]| cells.iter().map(|c| self.fallback(c)).collect::<Vec<_>>();
                BlockKind::Table { head: row(head), rows: rows.iter().map(|r| row(r)).collect() }
            }
            kind @ (BlockKind::Code(_) | BlockKind::Html(_) | BlockKind::Rule) => kind.clone(),
        };
        Block { kind, origin: source.origin }
    }

    fn fallback(&self, source: &Words) -> Words {
        let written = self.written(source);
        if written == self.language || !has_words(&plain_of_translatable(&source.inlines)) {
            return Words { language: None, wording: Wording::Own, ..source.clone() };
        }
        Words { inlines: source.inlines.clone(), language: Some(written.to_owned()), wording: Wording::Source }
    }

    /// The language that a unit of the source is written in.
    fn written<'w>(&'w self, source: &'w Words) -> &'w str {
        source.language.as_deref().unwrap_or(self.source_language)
    }

    /// Whether the words are those of another step: they have none of this one's labels, and one that the source has elsewhere.
    fn is_another(&self, source: &[Inline], translation: &[Inline]) -> bool {
        let own = labels_of(source);
        let text = plain(translation).to_lowercase();
        !own.is_empty()
            && own.iter().all(|label| !text.contains(label.as_str()))
            && labels_of(translation).iter().any(|label| self.labels.contains(label))
    }

    /// The translation's words for a source unit, or the source's where they are no translation of it.
    fn words(&self, source: &Words, translation: &Words, origin: Option<Origin>) -> Words {
        let known = origin.map_or(translation.wording, |o| o.wording.max(translation.wording));
        if matches!(known, Wording::Source | Wording::Stale) {
            let is_own = self.written(source) == self.language;
            return Words { wording: if is_own { Wording::Own } else { known }, ..self.fallback(source) };
        }
        let folder = origin.and_then(|o| self.parts.get(o.part as usize)).and_then(|p| p.source.folder.as_ref());
        let is_included = origin.is_some_and(|o| o.part > 0);
        let from_source = !self.by_catalog && is_included && folder.is_none() && self.parts[0].source.folder.is_some();
        let is_no_translation = || {
            is_same_prose(&source.inlines, &translation.inlines)
                || self.is_another(&source.inlines, &translation.inlines)
        };
        if from_source || (!self.by_catalog && is_no_translation()) {
            return self.fallback(source);
        }
        let differs = anchors(&source.inlines) != anchors(&translation.inlines);
        let wording = if differs { known.max(Wording::Differs) } else { known };
        Words { inlines: translation.inlines.clone(), language: None, wording }
    }
}

/// The labels in some inline content, folded; of those with a translation in brackets the part before it.
fn labels_of(inlines: &[Inline]) -> Vec<String> {
    let mut found = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Strong(inner) => {
                found.push(fold(plain(inner).split(['(', '（']).next().unwrap_or_default().trim()));
            }
            Inline::Link { inlines, .. } | Inline::Emphasis(inlines) | Inline::Strike(inlines) => {
                found.extend(labels_of(inlines));
            }
            _ => {}
        }
    }
    found
}

/// Whether a translation is the source's own prose: the same text, with at least three words in it that a translator would word.
fn is_same_prose(source: &[Inline], translation: &[Inline]) -> bool {
    let text = plain_of_translatable(source);
    let words =
        text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|w| w.chars().any(char::is_lowercase)).count();
    words >= 3 && plain(source).split_whitespace().eq(plain(translation).split_whitespace())
}

/// The text without labels and code, which a translation may keep.
pub(super) fn plain_of_translatable(inlines: &[Inline]) -> String {
    let kept: Vec<Inline> = inlines
        .iter()
        .filter(|i| !matches!(i, Inline::Code(_) | Inline::Strong(_) | Inline::Label { .. }))
        .cloned()
        .collect();
    plain(&kept)
}

/// Code spans and link targets, counted: what a translation must not change.
fn anchors(inlines: &[Inline]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    collect_anchors(inlines, &mut found);
    found
}

fn collect_anchors(inlines: &[Inline], found: &mut BTreeMap<String, usize>) {
    for inline in inlines {
        match inline {
            Inline::Code(code) => {
                *found.entry(format!("`{}", code.split_whitespace().collect::<String>())).or_default() += 1;
            }
            Inline::Link { target, inlines, .. } => {
                let last = target
                    .split(['?', '#'])
                    .next()
                    .unwrap_or("")
                    .trim_end_matches('/')
                    .rsplit('/')
                    .next()
                    .unwrap_or("");
                *found.entry(format!("]{last}")).or_default() += 1;
                collect_anchors(inlines, found);
            }
            Inline::Strong(i) | Inline::Emphasis(i) | Inline::Strike(i) => collect_anchors(i, found),
            _ => {}
        }
    }
}
