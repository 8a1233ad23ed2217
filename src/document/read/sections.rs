//! Documents without an ordered list: each heading with an executable fence is a step (`DESIGN.md`, "Trees").

use crate::document::{Block, BlockKind, Code, Step, Steps};

/// Info strings that are shell wherever a tree does not name its own.
const SHELL: &[&str] = &[
    "shell",
    "bash",
    "sh",
    "zsh",
    "console",
    "shell-session",
    "shellsession",
    "terminal",
    "azurecli",
    "azurecli-interactive",
];

/// Whether a code block is one that is meant to be executed.
#[must_use]
pub fn is_executable(code: &Code, further: &[String]) -> bool {
    SHELL.contains(&code.language.as_str())
        || code.language == "http"
        || further.iter().any(|f| f.eq_ignore_ascii_case(&code.language))
}

/// Makes steps of the sections that hold executable fences. What stands before the first stays before it; a section without such a
/// fence belongs to the step before it. Says whether there are any.
pub(super) fn as_steps(blocks: &mut Vec<Block>, further: &[String]) -> bool {
    if blocks.iter().any(|b| matches!(b.kind, BlockKind::Steps(_))) {
        return false;
    }
    let executable = |b: &Block| matches!(&b.kind, BlockKind::Code(code) if is_executable(code, further));
    let is_heading = |b: &Block| matches!(b.kind, BlockKind::Heading { .. });
    if !blocks.iter().any(executable) || !blocks.iter().any(is_heading) {
        return false;
    }
    let mut before: Vec<Block> = Vec::new();
    let mut after: Vec<Block> = Vec::new();
    let mut steps: Vec<Step> = Vec::new();
    let mut rest = std::mem::take(blocks).into_iter().peekable();
    while let Some(block) = rest.next() {
        let BlockKind::Heading { slug, words, .. } = &block.kind else {
            before.push(block);
            continue;
        };
        let mut section = Vec::new();
        while let Some(next) = rest.next_if(|b| !is_heading(b)) {
            section.push(next);
        }
        if !section.iter().any(executable) {
            let place = if steps.is_empty() { &mut before } else { &mut after };
            place.push(block);
            place.append(&mut section);
            continue;
        }
        if let Some(last) = steps.last_mut() {
            last.blocks.append(&mut after);
        }
        let named = Block { kind: BlockKind::Paragraph(words.clone()), origin: block.origin };
        let number = steps.len() as u64 + 1;
        let id = Some(slug.clone()).filter(|s| !s.is_empty());
        let blocks = std::iter::once(named).chain(section).collect();
        steps.push(Step { number, id, blocks, actions: Vec::new(), site: None, origin: block.origin });
    }
    *blocks = before;
    if let Some(origin) = steps.first().map(|s| s.origin) {
        blocks.push(Block { kind: BlockKind::Steps(Steps { start: 1, steps }), origin });
    }
    blocks.append(&mut after);
    true
}
