//! What is done to blocks once they are there: ids cut out, alerts recognised, link texts found.

use crate::document::{Block, BlockKind, Inline, Notice, Words};

/// Cuts `{#id}` at the end of a step's first line, and of headings.
pub(super) fn ids(blocks: &mut [Block]) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading { slug, words, .. } => {
                if let Some(id) = cut_id(&mut words.inlines) {
                    *slug = id;
                }
            }
            BlockKind::Steps(steps) => {
                for step in &mut steps.steps {
                    let first = step.blocks.iter_mut().find_map(|b| match &mut b.kind {
                        BlockKind::Paragraph(words) => Some(words),
                        _ => None,
                    });
                    step.id = first.and_then(|words| cut_id(&mut words.inlines));
                    ids(&mut step.blocks);
                }
            }
            BlockKind::Bullets(items) => items.iter_mut().for_each(|i| ids(i)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => ids(blocks),
            _ => {}
        }
    }
}

/// Cuts `{#id}` off the end of the first line.
fn cut_id(inlines: &mut Vec<Inline>) -> Option<String> {
    let end = inlines.iter().position(|i| matches!(i, Inline::SoftBreak | Inline::HardBreak)).unwrap_or(inlines.len());
    let Inline::Text(text) = inlines.get_mut(end.checked_sub(1)?)? else { return None };
    let open = text.rfind("{#")?;
    let id = text[open + 2..].trim_end().strip_suffix('}')?;
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if id.is_empty() || !id.chars().all(fits) {
        return None;
    }
    let id = id.to_owned();
    text.truncate(text[..open].trim_end().len());
    if text.is_empty() {
        inlines.remove(end - 1);
    }
    Some(id)
}

/// Makes quotations that begin with `[!NOTE]` and the like notices.
pub(super) fn alerts(blocks: &mut [Block]) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Quote(inner) => {
                alerts(inner);
                if let Some(kind) = cut_alert(inner) {
                    block.kind = BlockKind::Notice { kind, blocks: std::mem::take(inner) };
                }
            }
            BlockKind::Steps(steps) => steps.steps.iter_mut().for_each(|s| alerts(&mut s.blocks)),
            BlockKind::Bullets(items) => items.iter_mut().for_each(|i| alerts(i)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } => alerts(blocks),
            _ => {}
        }
    }
}

fn cut_alert(blocks: &mut Vec<Block>) -> Option<Notice> {
    let BlockKind::Paragraph(words) = &mut blocks.first_mut()?.kind else { return None };
    let Inline::Text(text) = words.inlines.first_mut()? else { return None };
    let (name, rest) = text.trim_start().strip_prefix("[!")?.split_once(']')?;
    let kind = match name.to_ascii_uppercase().as_str() {
        "NOTE" | "IMPORTANT" => Notice::Note,
        "TIP" => Notice::Tip,
        "WARNING" => Notice::Warning,
        "CAUTION" | "DANGER" => Notice::Danger,
        _ => return None,
    };
    let rest = rest.trim_start().to_owned();
    if rest.is_empty() {
        words.inlines.remove(0);
        if matches!(words.inlines.first(), Some(Inline::SoftBreak | Inline::HardBreak)) {
            words.inlines.remove(0);
        }
    } else {
        *text = rest;
    }
    if words.inlines.is_empty() {
        blocks.remove(0);
    }
    Some(kind)
}

/// Words links whose text is `AUTOTITLE` by the title of what they lead to.
pub(super) fn titles(blocks: &mut [Block], title: &dyn Fn(&str) -> Option<String>) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Paragraph(words) | BlockKind::Heading { words, .. } => links(&mut words.inlines, title),
            BlockKind::Steps(steps) => steps.steps.iter_mut().for_each(|s| titles(&mut s.blocks, title)),
            BlockKind::Bullets(items) => items.iter_mut().for_each(|i| titles(i, title)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                titles(blocks, title);
            }
            BlockKind::Table { head, rows } => {
                for words in head.iter_mut().chain(rows.iter_mut().flatten()) {
                    links(&mut words.inlines, title);
                }
            }
            _ => {}
        }
    }
}

fn links(inlines: &mut [Inline], title: &dyn Fn(&str) -> Option<String>) {
    for inline in inlines {
        match inline {
            Inline::Link { target, inlines, .. } => {
                if matches!(inlines.as_slice(), [Inline::Text(text)] if text == "AUTOTITLE")
                    && let Some(found) = title(target)
                {
                    *inlines = super::inline(&found);
                }
            }
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Strike(inner) => links(inner, title),
            _ => {}
        }
    }
}

/// The words of the first heading of the first level: the title of a document that has none in its front matter.
pub(super) fn first_heading(blocks: &[Block]) -> Option<Words> {
    blocks.iter().find_map(|b| match &b.kind {
        BlockKind::Heading { level: 1, words, .. } => Some(words.clone()),
        _ => None,
    })
}

/// An include that is not there is written as a step, as it would be among steps; standing alone it is a passage of prose.
pub(super) fn lone_includes(blocks: &mut [Block]) {
    for block in blocks {
        let BlockKind::Steps(steps) = &mut block.kind else { continue };
        let [step] = steps.steps.as_mut_slice() else { continue };
        let [Block { kind: BlockKind::Paragraph(words), .. }] = step.blocks.as_mut_slice() else { continue };
        if matches!(words.inlines.as_slice(), [Inline::Missing(_)]) {
            block.kind = BlockKind::Paragraph(std::mem::take(words));
        }
    }
}
