//! A text cut into its units, Liquid first, then Markdown.
//!
//! List markers, indentation, fences, standalone tags and anchors are structure and stay the source's, so that a translation can
//! never make or lose a step.

use std::ops::Range;

use super::cut_line::{
    anchor, balanced, fence, heading_level, is_delimiter_row, is_structure, marker, only_image, plain,
    without_last_image,
};
use super::unit::{Unit, UnitKind, collapse, has_words, slug};

/// Cuts a text (front matter already cut off) into its units, in order.
#[must_use]
pub fn cut(text: &str) -> Vec<Unit> {
    let mut cutter =
        Cutter { text, units: Vec::new(), open: None, heading: String::new(), fence: None, comment: false, raw: false };
    let mut at = 0;
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut index = 0;
    while index < lines.len() {
        let line = lines[index].trim_end_matches('\n');
        let is_table = line.contains('|') && lines.get(index + 1).is_some_and(|l| is_delimiter_row(l));
        if is_table && cutter.fence.is_none() && !cutter.comment {
            cutter.close();
            while index < lines.len() && lines[index].contains('|') {
                if !is_delimiter_row(lines[index]) {
                    cutter.cells(at, lines[index].trim_end_matches('\n'), index);
                }
                at += lines[index].len();
                index += 1;
            }
            continue;
        }
        cutter.line(at, line, index);
        at += lines[index].len();
        index += 1;
    }
    cutter.close();
    cutter.units
}

/// A unit that may still go on in the next line.
struct Open {
    kind: UnitKind,
    start: usize,
    end: usize,
    line: usize,
    anchor: Option<String>,
}

struct Cutter<'a> {
    text: &'a str,
    units: Vec<Unit>,
    open: Option<Open>,
    heading: String,
    fence: Option<(char, usize)>,
    comment: bool,
    raw: bool,
}

impl Cutter<'_> {
    fn line(&mut self, at: usize, line: &str, index: usize) {
        if self.inside_of_something(line) {
            return;
        }
        let (content, kind) = marker(line);
        let body = &line[content..];
        let trimmed = body.trim();
        if trimmed.is_empty() || is_structure(trimmed) {
            self.close();
            return;
        }
        if let Some(fence) = fence(trimmed) {
            self.close();
            self.fence = Some(fence);
            return;
        }
        let start = at + content + (body.len() - body.trim_start().len());
        if let Some(level) = heading_level(trimmed) {
            self.close();
            let inner = trimmed[level..].trim();
            let (inner, anchor) = anchor(inner.trim_end_matches('#').trim_end());
            let from = start + (trimmed.len() - trimmed[level..].trim_start().len());
            self.heading = anchor.map_or_else(|| slug(&plain(inner)), str::to_owned);
            self.push(UnitKind::Heading, from..from + inner.len(), index, anchor.map(str::to_owned));
            return;
        }
        if let Some(alt) = only_image(trimmed) {
            self.close();
            if has_words(&trimmed[alt.clone()]) {
                self.push(UnitKind::Alt, start + alt.start..start + alt.end, index, None);
            }
            return;
        }
        let (kept, anchor) = anchor(trimmed);
        let end = start + kept.len();
        match (&mut self.open, kind) {
            (Some(open), None) if open.anchor.is_none() => {
                open.end = end;
                open.anchor = anchor.map(str::to_owned);
            }
            _ => {
                self.close();
                let kind = kind.unwrap_or(UnitKind::Paragraph);
                self.open = Some(Open { kind, start, end, line: index, anchor: anchor.map(str::to_owned) });
            }
        }
    }

    /// Whether the line stands in a fence, a comment or a raw block, or ends or begins a comment.
    fn inside_of_something(&mut self, line: &str) -> bool {
        let trimmed = line.trim();
        if let Some((mark, length)) = self.fence {
            let closes = trimmed.chars().all(|c| c == mark) && trimmed.len() >= length;
            if closes && !trimmed.is_empty() {
                self.fence = None;
            }
            return true;
        }
        if self.comment {
            self.comment = !trimmed.contains("-->");
            return true;
        }
        if trimmed.starts_with("<!--") {
            self.close();
            self.comment = !trimmed.contains("-->");
            return true;
        }
        let is_raw_end = self.raw && trimmed.contains("endraw");
        if is_raw_end {
            self.raw = false;
        }
        false
    }

    fn cells(&mut self, at: usize, line: &str, index: usize) {
        let mut start = 0;
        let (mut code, mut escaped) = (false, false);
        let ends = line.char_indices().chain([(line.len(), '|')]);
        for (i, c) in ends {
            match c {
                '`' => code = !code,
                '|' if !escaped && (!code || i == line.len()) => {
                    let cell = &line[start..i];
                    let trimmed = cell.trim();
                    if has_words(trimmed) {
                        let from = at + start + (cell.len() - cell.trim_start().len());
                        self.push(UnitKind::Cell, from..from + trimmed.len(), index, None);
                    }
                    start = i + 1;
                }
                _ => {}
            }
            escaped = c == '\\' && !escaped;
        }
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let range = balanced(self.text, open.start..open.end);
        let (range, alt) = without_last_image(self.text, range);
        if has_words(&self.text[range.clone()]) {
            self.push(open.kind, range, open.line, open.anchor);
        }
        if let Some(alt) = alt.filter(|a| has_words(&self.text[a.clone()])) {
            let line = open.line + self.text[open.start..alt.start].matches('\n').count();
            self.push(UnitKind::Alt, alt, line, None);
        }
    }

    fn push(&mut self, kind: UnitKind, range: Range<usize>, line: usize, anchor: Option<String>) {
        let text = collapse(&self.text[range.clone()]);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.units.push(Unit { kind, text, range, line, heading: self.heading.clone(), anchor });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        cut(text)
            .iter()
            .map(|u| format!("{} {} {:?} {}", u.line + 1, u.kind.word(), u.anchor.as_deref().unwrap_or("-"), u.text))
            .collect()
    }

    #[test]
    fn structure_is_left_to_the_source() {
        let text = "\
## Sync the usage {#sync}

{% data reusables.a.b %}
1. Under \"Links\", click **Export**
   now. {#export}
   ![A link](/x.svg)
{% ifversion ghec %}1. In {% data variables.product.cloud %}, stop.
{% endif %}

   ```shell
   tar -x
   ```

{% note %}

**Note:** Careful.

{% endnote %}

- One
- {% data reusables.c %}

| Status | Meaning |
| --- | --- |
| `ok` | It works |
<!-- nothing here -->
";
        insta::assert_debug_snapshot!(shown(text), @r#"
        [
            "1 heading \"sync\" Sync the usage",
            "4 step \"export\" Under \"Links\", click **Export** now.",
            "6 alt \"-\" A link",
            "7 step \"-\" In {% data variables.product.cloud %}, stop.",
            "16 text \"-\" **Note:** Careful.",
            "20 item \"-\" One",
            "23 cell \"-\" Status",
            "23 cell \"-\" Meaning",
            "25 cell \"-\" It works",
        ]
        "#);
    }

    #[test]
    fn an_image_at_the_end_of_a_line_is_as_one_on_its_own() {
        assert_eq!(
            shown("1. Click **Save**. ![A button](/b.svg)"),
            ["1 step \"-\" Click **Save**.", "1 alt \"-\" A button"]
        );
    }

    #[test]
    fn a_condition_within_a_sentence_belongs_to_the_unit() {
        assert_eq!(
            shown("{% ifversion ghes %}Here{% else %}There{% endif %}, stop."),
            ["1 text \"-\" {% ifversion ghes %}Here{% else %}There{% endif %}, stop."]
        );
        assert_eq!(
            shown("See it{% ifversion not ghec %} there{% else %}.{% endif %}"),
            ["1 text \"-\" See it{% ifversion not ghec %} there{% else %}.{% endif %}"]
        );
    }

    #[test]
    fn a_condition_around_units_does_not() {
        assert_eq!(
            shown("{% ifversion ghes %}Stop.\n\nGo on.{% endif %}"),
            ["1 text \"-\" Stop.", "3 text \"-\" Go on."]
        );
    }

    #[test]
    fn every_range_holds_the_units_own_text() {
        let text = "1. a\n   b {#x}\n\n> c\n> d\n\n# e #\n";
        for unit in cut(text) {
            assert_eq!(collapse(&text[unit.range.clone()]).replace("> ", ""), unit.text.replace("> ", ""));
        }
    }
}
