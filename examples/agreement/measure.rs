//! How well the cues of two languages agree; for the example and for the tests.

use vademecum::document::action::{Action, ActionKind, Element};
use vademecum::document::{Block, BlockKind, Document, Inline, Step, plain};
use vademecum::localize::Desk;

/// What was measured.
pub struct Agreement {
    /// Pairs of steps that count.
    pub pairs: usize,
    /// Documents whose lists differ, so that their steps are not paired.
    pub shapes: usize,
    /// The pairs that do not agree.
    pub differences: Vec<String>,
}

/// Holds a translation's own cues against the source's.
pub fn agreement(desk: &Desk<'_>, sources: &[Document], folder: &str, version: Option<&str>) -> Agreement {
    let mut measured = Agreement { pairs: 0, shapes: 0, differences: Vec::new() };
    for source in sources {
        let Ok(translation) = desk.orphan(&source.path, folder, version) else { continue };
        let (left, right) = (lists(source), lists(&translation));
        if left.iter().map(|l| l.len()).ne(right.iter().map(|l| l.len())) {
            measured.shapes += 1;
            continue;
        }
        for (a, b) in left.into_iter().flatten().zip(right.into_iter().flatten()) {
            if text(a) == text(b) || is_persons(a) && is_persons(b) {
                continue;
            }
            measured.pairs += 1;
            if kinds(a) != kinds(b) || a.site != b.site {
                let side = |s: &Step| format!("    {}\n    {:?} {:?}", text(s), kinds(s), s.site);
                measured.differences.push(format!("  {}\n{}\n{}", source.path, side(a), side(b)));
            }
        }
    }
    measured
}

/// Whether nothing in a step is known better than to be a person's.
pub fn is_persons(step: &Step) -> bool {
    step.actions.iter().all(|a| matches!(a.kind, ActionKind::Instruct { .. }))
}

/// A share in percent.
#[allow(clippy::cast_precision_loss, reason = "a few thousand steps")]
pub fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// The steps of each list, those in steps after the list that holds them.
pub fn lists(document: &Document) -> Vec<&[Step]> {
    let mut found = Vec::new();
    collect(&document.blocks, &mut found);
    found
}

fn collect<'a>(blocks: &'a [Block], found: &mut Vec<&'a [Step]>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Steps(steps) => {
                found.push(&steps.steps);
                steps.steps.iter().for_each(|s| collect(&s.blocks, found));
            }
            BlockKind::Bullets(items) => items.iter().for_each(|i| collect(i, found)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } => collect(blocks, found),
            _ => {}
        }
    }
}

/// A step's words and code, bold and icons marked.
pub fn text(step: &Step) -> String {
    let paragraphs = step.blocks.iter().filter_map(|b| match &b.kind {
        BlockKind::Paragraph(words) => Some(marked(&words.inlines)),
        BlockKind::Code(code) => Some(format!("```{}```", code.text)),
        _ => None,
    });
    paragraphs.collect::<Vec<_>>().join(" / ")
}

fn marked(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Strong(inner) => format!("**{}**", plain(inner)),
            Inline::Icon { name, .. } => format!(":{name}:"),
            other => plain(std::slice::from_ref(other)),
        })
        .collect()
}

/// Whether a step has a bold label.
pub fn has_bold(step: &Step) -> bool {
    step.blocks.iter().any(|b| match &b.kind {
        BlockKind::Paragraph(words) => words.inlines.iter().any(|i| matches!(i, Inline::Strong(_))),
        _ => false,
    })
}

/// What two actions must have in common: the kind, and whether there is a label, an input or neither.
pub fn kinds(step: &Step) -> Vec<String> {
    let named = |e: &Element| match (&e.input, e.name.is_empty()) {
        (Some(input), _) => format!("${input}"),
        (None, true) => "-".to_owned(),
        (None, false) => "+".to_owned(),
    };
    let kind = |action: &Action| match &action.kind {
        ActionKind::Navigate { to } => format!("navigate {to}"),
        ActionKind::Click(e) => format!("click {}", named(e)),
        ActionKind::Select { option, among, clear, .. } => {
            format!(
                "select {} {}{}",
                if option.is_some() { "+" } else { "-" },
                among.len(),
                if *clear { " clear" } else { "" }
            )
        }
        ActionKind::Fill { field, .. } => format!("fill {}", named(field)),
        ActionKind::Press { .. } => "press".to_owned(),
        ActionKind::Download { element, .. } => format!("download {}", named(element)),
        ActionKind::Upload { .. } => "upload".to_owned(),
        ActionKind::Command(_) => "command".to_owned(),
        ActionKind::Request(_) => "request".to_owned(),
        ActionKind::Check { element } => format!("check {}", named(element)),
        ActionKind::Instruct { .. } => "instruct".to_owned(),
    };
    step.actions.iter().map(kind).collect()
}
