//! A text cut into its units, Liquid first, then Markdown.
//!
//! List markers, indentation, fences, standalone tags and anchors are structure and stay the source's, so that a translation can
//! never make or lose a step.

use std::ops::Range;

use super::tags::tags;
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

/// Cuts an image off the end of a unit, where translators put what stands on a line of its own in the source; its alternative text is
/// a unit like any other.
fn without_last_image(text: &str, range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let inner = &text[range.clone()];
    let none = (range.clone(), None);
    let Some(start) = inner.rfind("![").filter(|at| *at > 0 && inner.ends_with(')')) else { return none };
    let Some(alt) = only_image(&inner[start..]) else { return none };
    let alt = range.start + start + alt.start..range.start + start + alt.end;
    let end = range.start + inner[..start].trim_end().len();
    (range.start..end, Some(alt))
}

/// Cuts tags off both ends that open or close a block on the other side of the unit's border: they are structure.
fn balanced(text: &str, range: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = range;
    loop {
        let inner = &text[start..end];
        let found = tags(inner);
        let total: i32 = found.iter().map(super::tags::Tag::nesting).sum();
        let is_branch = |name: &str| matches!(name, "else" | "elsif");
        let leading = found.first().filter(|t| t.range.start == 0 && !t.is_inline());
        if let Some(tag) = leading
            .filter(|t| (t.nesting() == 1 && total > 0) || t.nesting() == -1 || (is_branch(t.name) && total <= 0))
        {
            start += tag.range.end + (inner[tag.range.end..].len() - inner[tag.range.end..].trim_start().len());
            continue;
        }
        let trailing = found.last().filter(|t| t.range.end == inner.len() && !t.is_inline());
        if let Some(tag) = trailing.filter(|t| (t.nesting() == -1 && total < 0) || (t.nesting() == 1 && total > 0)) {
            end = start + inner[..tag.range.start].trim_end().len();
            continue;
        }
        return start..end;
    }
}

/// The byte at which the content of a line begins after quotation marks, list markers and leading control tags, and what the last
/// marker makes of it.
fn marker(line: &str) -> (usize, Option<UnitKind>) {
    let (mut at, mut kind) = (0, None);
    loop {
        let rest = &line[at..];
        let indent = rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            at += indent + (rest.len() - after.len());
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let ordered =
            (1..=9).contains(&digits) && rest[digits..].starts_with(['.', ')']) && spaced(&rest[digits + 1..]);
        let bullet = rest.starts_with(['-', '*', '+']) && spaced(&rest[1..]) && !is_rule(rest);
        if ordered {
            (at, kind) = (at + indent + digits + 1, Some(UnitKind::Step));
            continue;
        }
        if bullet {
            (at, kind) = (at + indent + 1, Some(UnitKind::Item));
            continue;
        }
        // `{% ifversion ghec %}1. …`: a control tag in front of a marker is structure.
        if let Some(tag) = tags(rest).first().filter(|t| t.range.start == 0 && !t.is_inline() && t.name != "data") {
            let (inner, found) = marker(&rest[tag.range.end..]);
            if found.is_some() {
                return (at + indent + tag.range.end + inner, found);
            }
        }
        return (at, kind);
    }
}

fn spaced(rest: &str) -> bool {
    rest.starts_with([' ', '\t'])
}

fn is_rule(text: &str) -> bool {
    let squeezed: String = text.split_whitespace().collect();
    squeezed.len() >= 3 && ['-', '*', '_'].iter().any(|m| squeezed.chars().all(|c| c == *m))
}

/// Lines that hold no words: standalone tags, HTML tags, link definitions, thematic breaks, table delimiters.
fn is_structure(trimmed: &str) -> bool {
    let found = tags(trimmed);
    if found.iter().any(|t| !t.is_inline()) {
        let mut rest = String::new();
        let mut at = 0;
        for tag in &found {
            rest.push_str(&trimmed[at..tag.range.start]);
            at = tag.range.end;
        }
        rest.push_str(&trimmed[at..]);
        if rest.trim().is_empty() {
            return true;
        }
    }
    let is_html = trimmed.starts_with('<')
        && trimmed.ends_with('>')
        && !has_words(&strip_html(trimmed))
        && !trimmed.starts_with("<http");
    let is_definition = trimmed.starts_with('[') && trimmed.contains("]: ");
    let is_alert = trimmed.starts_with("[!") && trimmed.ends_with(']');
    is_html || is_definition || is_alert || is_rule(trimmed)
}

fn strip_html(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

fn fence(trimmed: &str) -> Option<(char, usize)> {
    let mark = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = trimmed.chars().take_while(|c| *c == mark).count();
    (length >= 3 && !(mark == '`' && trimmed[length..].contains('`'))).then_some((mark, length))
}

fn heading_level(trimmed: &str) -> Option<usize> {
    let level = trimmed.bytes().take_while(|b| *b == b'#').count();
    ((1..=6).contains(&level) && spaced(&trimmed[level..])).then_some(level)
}

fn is_delimiter_row(line: &str) -> bool {
    let trimmed = line.trim();
    trimmed.contains('-') && trimmed.contains('|') && trimmed.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t'))
}

/// Cuts `{#anchor}` off the end.
fn anchor(text: &str) -> (&str, Option<&str>) {
    let none = (text, None);
    let Some(inner) = text.strip_suffix('}') else { return none };
    let Some((head, name)) = inner.rsplit_once("{#") else { return none };
    let good = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    if good { (head.trim_end(), Some(name)) } else { none }
}

/// The range of the alternative text where the line is one image and nothing else.
fn only_image(trimmed: &str) -> Option<Range<usize>> {
    let inner = trimmed.strip_prefix("![")?.strip_suffix(')')?;
    let close = inner.rfind("](")?;
    (!inner[..close].contains("](")).then_some(2..2 + close)
}

fn plain(text: &str) -> String {
    text.replace(['*', '`', '[', ']'], "")
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
