//! Blocks as CommonMark. Whatever belongs to a list's item is indented as far as the item's text.

use std::fmt::Write as _;

use super::Markdown;
use crate::document::{Block, BlockKind, Code, Notice, Step, Steps, Words};
use crate::localize::slug as slug_of;

/// Between two lists that would otherwise be read as one, and after one that code would otherwise be part of.
const APART: &str = "<!-- -->";

impl Markdown<'_> {
    /// The blocks, an empty line between two of them.
    #[must_use]
    pub fn blocks(&self, blocks: &[Block]) -> String {
        let mut text = String::new();
        for (index, block) in blocks.iter().enumerate() {
            let written = self.block(block);
            if written.is_empty() {
                continue;
            }
            if !text.is_empty() {
                text.push('\n');
            }
            let before = index.checked_sub(1).map(|i| &blocks[i].kind);
            if before.is_some_and(|b| needs_parting(b, &block.kind)) {
                let _ = write!(text, "{APART}\n\n");
            }
            text.push_str(&written);
        }
        text
    }

    fn block(&self, block: &Block) -> String {
        match &block.kind {
            BlockKind::Heading { level, slug, words } => self.heading(*level, slug, words),
            BlockKind::Paragraph(words) => self.inlines(&words.inlines) + "\n",
            BlockKind::Code(code) => fence(code),
            BlockKind::Steps(steps) => self.steps(steps),
            BlockKind::Bullets(items) => items.iter().map(|i| item("- ", &self.item(i, None))).collect(),
            BlockKind::Notice { kind, blocks } => {
                let name = match kind {
                    Notice::Note => "NOTE",
                    Notice::Tip => "TIP",
                    Notice::Warning => "WARNING",
                    Notice::Danger => "CAUTION",
                };
                quoted(&format!("[!{name}]\n{}", self.blocks(blocks)))
            }
            BlockKind::Only { tool, blocks } => {
                let name = self.lexicon.say("only-tool", &[("tool", tool.as_str().into())]);
                format!("*{}*\n\n{}", super::inlines::escaped(&name), self.blocks(blocks))
            }
            BlockKind::Quote(blocks) => quoted(&self.blocks(blocks)),
            BlockKind::Table { head, rows } => self.table(head, rows),
            BlockKind::Html(html) => format!("{}\n", html.trim_end()),
            BlockKind::Rule => "***\n".to_owned(),
        }
    }

    fn heading(&self, level: u8, slug: &str, words: &Words) -> String {
        let text = self.inlines(&words.inlines).replace('\n', " ");
        let id = if slug_of(&words.plain()) == slug { String::new() } else { format!(" {{#{slug}}}") };
        format!("{} {text}{id}\n", "#".repeat(usize::from(level.clamp(1, 6))))
    }

    fn steps(&self, steps: &Steps) -> String {
        let loose = steps.steps.iter().any(|s| s.blocks.len() > 1);
        let mut text = String::new();
        for step in &steps.steps {
            if loose && !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&item(&format!("{}. ", step.number), &self.step(step)));
        }
        text
    }

    fn step(&self, step: &Step) -> String {
        self.item(&step.blocks, step.id.as_deref())
    }

    fn item(&self, blocks: &[Block], id: Option<&str>) -> String {
        let text = self.blocks(blocks);
        let Some(id) = id else { return text };
        // The id stands at the end of the first line.
        match text.split_once('\n') {
            Some((first, rest)) => format!("{first} {{#{id}}}\n{rest}"),
            None => format!("{text} {{#{id}}}"),
        }
    }

    fn table(&self, head: &[Words], rows: &[Vec<Words>]) -> String {
        let row = |cells: &[Words]| {
            let cells: Vec<String> = cells.iter().map(|w| self.cell(w)).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let mut text = row(head);
        let _ = writeln!(text, "|{}", " --- |".repeat(head.len().max(1)));
        rows.iter().for_each(|r| text.push_str(&row(r)));
        text
    }

    fn cell(&self, words: &Words) -> String {
        self.inlines(&words.inlines).replace("\\\n", "<br>").replace('\n', " ").replace('|', "\\|")
    }
}

fn needs_parting(before: &BlockKind, after: &BlockKind) -> bool {
    matches!(
        (before, after),
        (BlockKind::Steps(_), BlockKind::Steps(_))
            | (BlockKind::Bullets(_), BlockKind::Bullets(_))
            | (BlockKind::Quote(_) | BlockKind::Notice { .. }, BlockKind::Quote(_) | BlockKind::Notice { .. })
    )
}

fn fence(code: &Code) -> String {
    // Longer than any run of backticks in it.
    let longest =
        code.text.lines().map(|l| l.trim_start().bytes().take_while(|b| *b == b'`').count()).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let line = if code.text.is_empty() { "" } else { "\n" };
    format!("{fence}{}\n{}{line}{fence}\n", code.info, code.text)
}

/// A list's item: its marker, and everything else indented by as much.
fn item(marker: &str, text: &str) -> String {
    let indent = " ".repeat(marker.len());
    let mut out = String::new();
    for (index, line) in text.lines().enumerate() {
        match (index, line) {
            (0, line) => out.push_str(&format!("{marker}{line}")),
            (_, "") => {}
            (_, line) => out.push_str(&format!("{indent}{line}")),
        }
        out.push('\n');
    }
    if text.is_empty() { format!("{}\n", marker.trim_end()) } else { out }
}

fn quoted(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { ">\n".to_owned() } else { format!("> {line}\n") }).collect()
}
