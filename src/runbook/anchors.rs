//! Anchors of a document's headings and steps: made from the source, so that they are the same in every language.

use std::collections::HashSet;

use crate::document::{Block, BlockKind, Document, Step};

/// The anchors of a document in the order of its headings and steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchors {
    /// Headings, then steps, each in document order, nested ones after the one they stand in.
    pub headings: Vec<String>,
    /// See `headings`.
    pub steps: Vec<String>,
}

impl Anchors {
    /// The anchors of a source document.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let mut maker = Maker { anchors: Self::default(), taken: HashSet::new() };
        // Those that the page itself has.
        maker.taken.extend(
            ["top", "main", "search", "results", "contents", "progress", "inputs", "roles", "findings", "said"]
                .map(str::to_owned),
        );
        maker.headings(&document.blocks);
        maker.steps(&document.blocks, "");
        maker.anchors
    }

    /// The same with something before each.
    #[must_use]
    pub fn below(&self, prefix: &str) -> Self {
        let all = |names: &[String]| names.iter().map(|name| format!("{prefix}{name}")).collect();
        Self { headings: all(&self.headings), steps: all(&self.steps) }
    }

    /// The steps of the document that they were made of, each with its anchor.
    #[must_use]
    pub fn steps_of<'a>(&'a self, document: &'a Document) -> Vec<(&'a Step, &'a str)> {
        let mut steps = Vec::new();
        collect(&document.blocks, &mut steps);
        steps.into_iter().zip(self.steps.iter().map(String::as_str)).collect()
    }

    /// Whether the document has that anchor.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.headings.iter().chain(&self.steps).any(|a| a == name)
    }
}

struct Maker {
    anchors: Anchors,
    taken: HashSet<String>,
}

impl Maker {
    fn free(&mut self, wanted: &str) -> String {
        let wanted: String = wanted.split_whitespace().collect::<Vec<_>>().join("-");
        let mut name = wanted.clone();
        let mut n = 2;
        while name.is_empty() || !self.taken.insert(name.clone()) {
            name = if wanted.is_empty() { format!("part-{n}") } else { format!("{wanted}--{n}") };
            n += 1;
        }
        name
    }

    fn headings(&mut self, blocks: &[Block]) {
        each(blocks, &mut |block| {
            if let BlockKind::Heading { slug, .. } = &block.kind {
                let name = self.free(slug);
                self.anchors.headings.push(name);
            }
        });
    }

    fn steps(&mut self, blocks: &[Block], before: &str) {
        let mut here = before.to_owned();
        for block in blocks {
            match &block.kind {
                BlockKind::Heading { slug, .. } if before.is_empty() => here.clone_from(slug),
                BlockKind::Steps(steps) => {
                    for step in &steps.steps {
                        let name = self.free(&name(step, &here));
                        self.anchors.steps.push(name.clone());
                        self.steps(&step.blocks, &name);
                    }
                }
                BlockKind::Bullets(items) => items.iter().for_each(|i| self.steps(i, &here)),
                BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                    self.steps(blocks, &here);
                }
                _ => {}
            }
        }
    }
}

/// Two hyphens, which no slug has, part a heading from the number of a step under it.
fn name(step: &Step, before: &str) -> String {
    match &step.id {
        Some(id) => id.clone(),
        None if before.is_empty() => format!("step--{}", step.number),
        None => format!("{before}--{}", step.number),
    }
}

fn each(blocks: &[Block], f: &mut dyn FnMut(&Block)) {
    for block in blocks {
        f(block);
        match &block.kind {
            BlockKind::Steps(steps) => steps.steps.iter().for_each(|s| each(&s.blocks, f)),
            BlockKind::Bullets(items) => items.iter().for_each(|i| each(i, f)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                each(blocks, f);
            }
            _ => {}
        }
    }
}

fn collect<'a>(blocks: &'a [Block], steps: &mut Vec<&'a Step>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Steps(list) => {
                for step in &list.steps {
                    steps.push(step);
                    collect(&step.blocks, steps);
                }
            }
            BlockKind::Bullets(items) => items.iter().for_each(|i| collect(i, steps)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                collect(blocks, steps);
            }
            _ => {}
        }
    }
}

/// How many headings there are in a block, itself included.
pub(super) fn headings_in(block: &Block) -> usize {
    let mut count = 0;
    each(std::slice::from_ref(block), &mut |b| count += usize::from(matches!(b.kind, BlockKind::Heading { .. })));
    count
}
