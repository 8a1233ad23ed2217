//! A document's blocks as lines of a terminal.

use super::inlines::{Inlines, Labels};
use super::table::table;
use super::text::{ACCENT, BOLD, DIM, Keep, PLAIN, Text, WARNING};
use super::wrap::{hang, wrap};
use crate::document::{Block, BlockKind, Code, Document, Inline, Notice, Step, Steps, Words};
use crate::source::Wording;
use crate::words::{Lexicon, visible};

/// Columns that running text and steps stand in from the headings.
const INDENT: usize = 2;
/// Columns that code stands in from the text around it.
const CODE_INDENT: usize = 4;

/// Turns blocks into lines.
#[derive(Clone, Copy, Debug)]
pub struct Blocks<'a> {
    /// The words for what has none of its own.
    pub lexicon: &'a Lexicon,
    /// How labels are shown.
    pub labels: Labels,
    /// Whether words that are not in the reader's language are marked one by one.
    pub mark: bool,
}

impl<'a> Blocks<'a> {
    /// Every line of a document's body.
    #[must_use]
    pub fn body(&self, document: &Document, width: usize) -> Vec<Text> {
        let sites = document.bindings.sites.as_slice();
        let mut lines = Vec::new();
        for block in &document.blocks {
            match &block.kind {
                BlockKind::Heading { level, words, .. } => {
                    gap(&mut lines);
                    let style = if *level <= 2 { BOLD.underline() } else { BOLD };
                    let text = self.marked(Inlines::short(self.lexicon).styled(&words.inlines, style), words);
                    lines.extend(wrap(&text, width));
                    lines.push(Text::new());
                }
                _ => {
                    let inside = self.block(block, width.saturating_sub(INDENT), sites);
                    spaced(&mut lines, indented(inside, &Text::blank(INDENT)));
                }
            }
        }
        lines
    }

    /// Lines for blocks of at most that width, an empty line between two of them.
    #[must_use]
    pub fn blocks(&self, blocks: &[Block], width: usize) -> Vec<Text> {
        let mut lines = Vec::new();
        for block in blocks {
            spaced(&mut lines, self.block(block, width, &[]));
        }
        lines
    }

    /// Words as styled text, with a mark where they are not in the reader's language, or not up to date.
    #[must_use]
    pub fn words(&self, words: &Words) -> Text {
        self.marked(Inlines::new(self.lexicon, self.labels).text(&words.inlines), words)
    }

    /// A title in bold, marked likewise.
    #[must_use]
    pub fn title(&self, words: &Words) -> Text {
        self.marked(Inlines::short(self.lexicon).styled(&words.inlines, BOLD), words)
    }

    fn marked(&self, mut text: Text, words: &Words) -> Text {
        if text.is_empty() || !self.mark {
            return text;
        }
        if let Some(language) = &words.language {
            text.push(" ", PLAIN);
            text.push_keep(&format!("[{language}]"), DIM, Keep::Code);
        }
        let id = match words.wording {
            Wording::Stale => "mark-stale",
            Wording::Fuzzy => "mark-fuzzy",
            Wording::Differs => "mark-differs",
            Wording::Source if words.language.is_none() => "mark-source",
            Wording::Own | Wording::StaleMinor | Wording::Source => return text,
        };
        text.push(" ", PLAIN);
        text.push_keep(&format!("[{}]", self.lexicon.say(id, &[])), DIM, Keep::Code);
        text
    }

    fn block(&self, block: &Block, width: usize, sites: &[(String, String)]) -> Vec<Text> {
        match &block.kind {
            BlockKind::Heading { words, .. } => wrap(&self.title(words), width),
            BlockKind::Paragraph(words) => self.paragraph(Text::new(), words, width),
            BlockKind::Code(code) => code_lines(code),
            BlockKind::Steps(steps) => self.steps(steps, width, sites),
            BlockKind::Bullets(items) => self.bullets(items, width),
            BlockKind::Notice { kind, blocks } => self.notice(*kind, blocks, width),
            BlockKind::Only { tool, blocks } => {
                let name = self.lexicon.say("only-tool", &[("tool", tool.as_str().into())]);
                let mut lines = wrap(&Text::styled(&name, DIM), width);
                lines.extend(self.blocks(blocks, width));
                lines
            }
            BlockKind::Quote(blocks) => barred(self.blocks(blocks, width.saturating_sub(2)), DIM),
            BlockKind::Table { head, rows } => {
                let cells = |row: &[Words]| row.iter().map(|w| self.words(w)).collect::<Vec<_>>();
                let rows: Vec<_> = rows.iter().map(|r| cells(r)).collect();
                table(&cells(head), &rows, width, self.lexicon)
            }
            BlockKind::Html(_) => Vec::new(),
            BlockKind::Rule => vec![Text::styled("───", DIM)],
        }
    }

    /// A paragraph; pictures that stand on lines of their own follow as lines of their own.
    fn paragraph(&self, lead: Text, words: &Words, width: usize) -> Vec<Text> {
        let (inlines, pictures) = apart(&words.inlines);
        let indent = lead.width();
        let text = Words { inlines, ..words.clone() };
        let text = self.words(&text);
        let mut lines = if text.is_empty() && lead.is_empty() { Vec::new() } else { hang(lead, &text, width) };
        for (alt, target) in pictures {
            let name = self.lexicon.say("picture", &[]);
            let mut line = Text::styled(&format!("[{name}] "), DIM);
            if alt.is_empty() {
                line.push_keep(target, DIM, Keep::Code);
            } else {
                line.push(alt, DIM);
            }
            lines.extend(hang(Text::blank(indent), &line, width));
        }
        lines
    }

    fn steps(&self, steps: &Steps, width: usize, sites: &[(String, String)]) -> Vec<Text> {
        let digits = steps.steps.iter().map(|s| s.number.to_string().len()).max().unwrap_or(1).max(2);
        let mut lines = Vec::new();
        let mut site = None;
        for (index, step) in steps.steps.iter().enumerate() {
            if let Some(name) = changed(&mut site, step, sites) {
                gap(&mut lines);
                lines.extend(hang(Text::blank(digits + 2), &Text::styled(name, ACCENT), width));
            }
            let lead = Text::styled(&step.number.to_string(), DIM).right(digits).and("  ", PLAIN);
            let more = step.blocks.len() > 1;
            if more && index > 0 {
                gap(&mut lines);
            }
            lines.extend(self.item(&lead, &step.blocks, width));
            if more && index + 1 < steps.steps.len() {
                lines.push(Text::new());
            }
        }
        lines
    }

    fn bullets(&self, items: &[Vec<Block>], width: usize) -> Vec<Text> {
        let loose = items.iter().any(|i| i.iter().filter(|b| !matches!(b.kind, BlockKind::Bullets(_))).count() > 1);
        let mut lines = Vec::new();
        for item in items {
            if loose {
                gap(&mut lines);
            }
            lines.extend(self.item(&Text::styled("• ", DIM), item, width));
        }
        lines
    }

    /// The blocks of a list's item, its number or bullet before them.
    fn item(&self, lead: &Text, blocks: &[Block], width: usize) -> Vec<Text> {
        let indent = Text::blank(lead.width());
        let (mut lines, rest) = match blocks.split_first() {
            Some((Block { kind: BlockKind::Paragraph(words), .. }, rest)) => {
                (self.paragraph(lead.clone(), words, width), rest)
            }
            _ => (vec![lead.clone()], blocks),
        };
        let room = width.saturating_sub(lead.width());
        for block in rest {
            // A list or code belongs close to the words that lead to it.
            if !matches!(block.kind, BlockKind::Bullets(_) | BlockKind::Steps(_)) {
                gap(&mut lines);
            }
            lines.extend(indented(self.block(block, room, &[]), &indent));
        }
        lines
    }

    fn notice(&self, kind: Notice, blocks: &[Block], width: usize) -> Vec<Text> {
        let room = width.saturating_sub(2);
        let mut lines = Vec::new();
        if !names_itself(blocks) {
            let id = match kind {
                Notice::Note => "notice-note",
                Notice::Tip => "notice-tip",
                Notice::Warning => "notice-warning",
                Notice::Danger => "notice-danger",
            };
            lines.push(Text::styled(&self.lexicon.say(id, &[]), BOLD));
        }
        lines.extend(self.blocks(blocks, room));
        let style = if matches!(kind, Notice::Note | Notice::Tip) { DIM } else { WARNING };
        barred(lines, style)
    }
}

/// The site's name, where the step is the first one on it.
fn changed<'a>(site: &mut Option<String>, step: &'a Step, sites: &'a [(String, String)]) -> Option<&'a str> {
    let here = step.site.as_ref()?;
    if sites.len() < 2 || site.as_ref() == Some(here) {
        return None;
    }
    *site = Some(here.clone());
    Some(sites.iter().find(|(id, _)| id == here).map_or(here, |(_, name)| name))
}

/// Whether a notice begins with its own name in bold (`**Note:** …`), as the publisher's do.
fn names_itself(blocks: &[Block]) -> bool {
    let Some(Block { kind: BlockKind::Paragraph(words), .. }) = blocks.first() else { return false };
    match words.inlines.as_slice() {
        [Inline::Strong(inner), Inline::Text(after), ..] => {
            let colon = |text: &str, ends: bool| {
                let text = if ends { text.trim_end() } else { text.trim_start() };
                if ends { text.ends_with([':', '：']) } else { text.starts_with([':', '：']) }
            };
            colon(&crate::document::plain(inner), true) || colon(after, false)
        }
        [Inline::Strong(_)] => true,
        _ => false,
    }
}

/// The running text, and the pictures that stand on lines of their own: alternative text and target.
fn apart(inlines: &[Inline]) -> (Vec<Inline>, Vec<(&str, &str)>) {
    let is_break = |i: Option<&Inline>| matches!(i, None | Some(Inline::SoftBreak | Inline::HardBreak));
    let mut text: Vec<Inline> = Vec::new();
    let mut pictures = Vec::new();
    for (index, inline) in inlines.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|i| inlines.get(i));
        match inline {
            Inline::Image { alt, target, .. }
                if is_break(inlines.get(index + 1))
                    && (is_break(before) || matches!(before, Some(Inline::Image { .. }))) =>
            {
                pictures.push((alt.as_str(), target.as_str()));
                while matches!(text.last(), Some(Inline::SoftBreak | Inline::HardBreak)) {
                    text.pop();
                }
            }
            Inline::SoftBreak | Inline::HardBreak if text.is_empty() => {}
            other => text.push(other.clone()),
        }
    }
    (text, pictures)
}

fn code_lines(code: &Code) -> Vec<Text> {
    let line = |line: &str| {
        let mut text = Text::blank(CODE_INDENT);
        // Tabs stay, so that what is copied from the screen is the document's code.
        text.push_span(visible::text(line).into_owned(), PLAIN, Keep::Code);
        text
    };
    code.text.lines().map(line).collect()
}

fn indented(lines: Vec<Text>, indent: &Text) -> Vec<Text> {
    let put = |line: Text| {
        if line.is_empty() {
            return line;
        }
        let mut whole = indent.clone();
        whole.append(line);
        whole
    };
    lines.into_iter().map(put).collect()
}

fn barred(lines: Vec<Text>, style: anstyle::Style) -> Vec<Text> {
    let put = |line: Text| {
        let mut whole = Text::styled("│ ", style);
        whole.append(line);
        whole
    };
    lines.into_iter().map(put).collect()
}

/// An empty line, unless there is one already or nothing before it.
fn gap(lines: &mut Vec<Text>) {
    if lines.last().is_some_and(|l| !l.is_empty()) {
        lines.push(Text::new());
    }
}

fn spaced(lines: &mut Vec<Text>, more: Vec<Text>) {
    if !more.is_empty() {
        gap(lines);
        lines.extend(more);
    }
}
