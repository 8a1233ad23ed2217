//! Lines of a given width, in every script: breaks where Unicode allows them (UAX 14), never in code, addresses or labels.

use anstyle::Style;
use textwrap::WordSeparator;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_width::UnicodeWidthStr;

use super::text::{Keep, Text};

/// What cannot be broken, and the blanks after it; byte ranges of the whole text.
#[derive(Debug)]
struct Piece {
    start: usize,
    end: usize,
    width: usize,
    blanks: usize,
}

#[allow(clippy::cast_precision_loss)] // Columns of a line.
impl Fragment for Piece {
    fn width(&self) -> f64 {
        self.width as f64
    }

    fn whitespace_width(&self) -> f64 {
        self.blanks as f64
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// The text in lines of at most `width` columns. A line is longer only where code, an address or one word alone is.
#[must_use]
pub fn wrap(text: &Text, width: usize) -> Vec<Text> {
    hang(Text::new(), text, width)
}

/// The same with `lead` before the first line and as many blanks before the others; `width` holds both.
#[must_use]
pub fn hang(lead: Text, text: &Text, width: usize) -> Vec<Text> {
    let indent = lead.width();
    let room = width.saturating_sub(indent).max(1);
    let plain = text.plain();
    let masked = masked(text, room);
    let mut lines: Vec<Text> = Vec::new();
    let mut lead = Some(lead);
    let mut start = 0;
    for paragraph in masked.split('\n') {
        let pieces = pieces(paragraph, start, &plain);
        for line in wrap_first_fit(&pieces, &[columns(room)]) {
            let (from, to) = match (line.first(), line.last()) {
                (Some(first), Some(last)) => (first.start, last.end),
                _ => (start, start),
            };
            let mut whole = lead.take().unwrap_or_else(|| Text::blank(indent));
            whole.append(cut(text, from, to));
            lines.push(whole);
        }
        start += paragraph.len() + 1;
    }
    lines
}

#[allow(clippy::cast_precision_loss)] // Columns of a line.
fn columns(room: usize) -> f64 {
    room as f64
}

/// The text with every byte that must not be broken replaced by a letter, so that positions stay.
fn masked(text: &Text, room: usize) -> String {
    let mut masked = String::new();
    for span in text.spans() {
        let whole = match span.keep {
            Keep::Words => false,
            Keep::Label => span.text.width() <= room,
            Keep::Code => true,
        };
        if whole && !span.text.trim().is_empty() {
            masked.extend(std::iter::repeat_n('x', span.text.len()));
        } else {
            masked.push_str(&span.text);
        }
    }
    masked
}

fn pieces(paragraph: &str, start: usize, plain: &str) -> Vec<Piece> {
    let mut at = start;
    WordSeparator::UnicodeBreakProperties
        .find_words(paragraph)
        .map(|word| {
            let (from, end) = (at, at + word.word.len());
            at = end + word.whitespace.len();
            Piece { start: from, end, width: plain[from..end].width(), blanks: word.whitespace.len() }
        })
        .collect()
}

/// The part of the text between two byte positions of its plain form.
fn cut(text: &Text, from: usize, to: usize) -> Text {
    let mut part = Text::new();
    let mut at = 0;
    for span in text.spans() {
        let (start, end) = (from.clamp(at, at + span.text.len()), to.clamp(at, at + span.text.len()));
        if start < end {
            let style: Style = span.style;
            part.push_span(span.text[start - at..end - at].to_owned(), style, span.keep);
        }
        at += span.text.len();
    }
    part
}

#[cfg(test)]
mod tests {
    use super::super::text::{BOLD, PLAIN};
    use super::*;

    fn lines(text: &Text, width: usize) -> Vec<String> {
        wrap(text, width).iter().map(Text::plain).collect()
    }

    #[test]
    fn words_wrap_and_hang() {
        let text = Text::from("Klicken Sie oben rechts auf Ihr Profilfoto.");
        let hung = hang(Text::from(" 1  "), &text, 24);
        let hung: Vec<_> = hung.iter().map(Text::plain).collect();
        assert_eq!(hung, [" 1  Klicken Sie oben", "    rechts auf Ihr", "    Profilfoto."]);
    }

    #[test]
    fn chinese_wraps_without_blanks_and_no_line_begins_with_punctuation() {
        let text = Text::from("在左侧边栏中，单击许可证。然后，下载当前的使用情况文件，并保存。");
        for width in 8..40 {
            for line in lines(&text, width) {
                assert!(line.width() <= width, "{width}: {line}");
                assert!(!line.starts_with(['，', '。', '、', '）', '”']), "{width}: {line}");
            }
        }
    }

    #[test]
    fn code_and_labels_are_never_broken() {
        let text = Text::from("Run ")
            .and_code("openssl x509 -noout -enddate", PLAIN)
            .and(" on the server, then open https:// pages.", PLAIN);
        assert_eq!(
            lines(&text, 20),
            ["Run", "openssl x509 -noout -enddate", "on the server, then", "open https:// pages."]
        );
        let mut label = Text::from("Click ");
        label.push_keep("Export license usage", BOLD, Keep::Label);
        label.push(", then wait.", PLAIN);
        assert_eq!(lines(&label, 24), ["Click", "Export license usage,", "then wait."]);
        assert_eq!(lines(&label, 10), ["Click", "Export", "license", "usage,", "then wait."], "longer than a line");
    }

    #[test]
    fn styles_survive_the_cut() {
        let text = Text::from("a ").and("bb cc", BOLD).and(" d", PLAIN);
        let lines: Vec<_> = wrap(&text, 4).iter().map(|l| l.render(true)).collect();
        assert_eq!(lines, ["a \u{1b}[1mbb\u{1b}[0m", "\u{1b}[1mcc\u{1b}[0m d"]);
    }

    #[test]
    fn a_break_that_was_meant_stays() {
        let mut text = Text::from("a");
        text.push_break();
        text.push_break();
        text.push("b", PLAIN);
        assert_eq!(lines(&text, 10), ["a", "", "b"]);
    }
}
