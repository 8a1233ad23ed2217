//! A document's inline content as styled text.

use anstyle::Style;

use super::text::{BOLD, DIM, Keep, PLAIN, Text};
use crate::document::{Inline, plain};
use crate::words::Lexicon;
use unicode_width::UnicodeWidthChar;

/// How UI labels are shown: `--labels`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labels {
    /// As the product shows them.
    Source,
    /// In the reader's language alone, where there is a translation.
    Translated,
    /// As the product shows them, the translation beside them in brackets.
    #[default]
    Both,
}

impl Labels {
    /// A label's two parts: what stands in bold, and what follows in brackets.
    #[must_use]
    pub fn parts<'a>(self, source: &'a str, translated: Option<&'a str>) -> (&'a str, Option<&'a str>) {
        match (self, translated.filter(|t| *t != source)) {
            (Self::Both, Some(translated)) => (source, Some(translated)),
            (Self::Translated, Some(translated)) => (translated, None),
            _ => (source, None),
        }
    }
}

/// The brackets around a label's translation: full-width ones, without a blank before them, around full-width script.
#[must_use]
pub fn bracketed(translated: &str) -> String {
    let wide = translated.chars().any(|c| c.width() == Some(2));
    if wide { format!("（{translated}）") } else { format!(" ({translated})") }
}

/// Turns inline content into styled text.
#[derive(Clone, Copy, Debug)]
pub struct Inlines<'a> {
    /// The words for what has none of its own.
    pub lexicon: &'a Lexicon,
    /// How labels are shown.
    pub labels: Labels,
    /// In headings and links: the source label only, and no addresses.
    pub short: bool,
}

impl<'a> Inlines<'a> {
    /// For running text.
    #[must_use]
    pub const fn new(lexicon: &'a Lexicon, labels: Labels) -> Self {
        Self { lexicon, labels, short: false }
    }

    /// For headings and links.
    #[must_use]
    pub const fn short(lexicon: &'a Lexicon) -> Self {
        Self { lexicon, labels: Labels::Source, short: true }
    }

    /// The content as styled text.
    #[must_use]
    pub fn text(self, inlines: &[Inline]) -> Text {
        self.styled(inlines, PLAIN)
    }

    /// The same upon a style.
    #[must_use]
    pub fn styled(self, inlines: &[Inline], style: Style) -> Text {
        let mut text = Text::new();
        self.push(inlines, style, Keep::Words, &mut text);
        text
    }

    fn push(self, inlines: &[Inline], style: Style, keep: Keep, text: &mut Text) {
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(t) => text.push_keep(after_blank(text, t), style, keep),
                Inline::Code(code) => push_code(code, style, text),
                Inline::Strong(inner) => self.push(inner, on(style, BOLD), Keep::Label, text),
                Inline::Emphasis(inner) => self.push(inner, style.italic(), keep, text),
                Inline::Strike(inner) => self.push(inner, style.strikethrough(), keep, text),
                Inline::Link { target, inlines: inner, .. } => self.push_link(target, inner, style, keep, text),
                Inline::Image { alt, .. } if !alt.is_empty() => text.push(&format!("[{alt}]"), on(style, DIM)),
                // Beside a label it only adorns; alone it is what is meant.
                Inline::Icon { label, .. } if !label.is_empty() && !adorns(&inlines[index + 1..]) => {
                    text.push(&format!("[{label}]"), on(style, DIM));
                }
                Inline::Image { .. } | Inline::Icon { .. } => {}
                Inline::Label { source, translated } => self.push_label(source, translated.as_deref(), style, text),
                Inline::HardBreak => text.push_break(),
                Inline::SoftBreak if between_wide(text, &inlines[index + 1..]) => {}
                Inline::SoftBreak => text.push(" ", style),
                Inline::Html(tag) if tag.starts_with("<br") => text.push_break(),
                Inline::Missing(name) => {
                    text.push(&self.lexicon.say("missing-include", &[("name", name.as_str().into())]), style);
                }
                Inline::Html(_) => {}
            }
        }
    }

    fn push_link(self, target: &str, inner: &[Inline], style: Style, keep: Keep, text: &mut Text) {
        let shown = plain(inner);
        let keep = if shown == target { Keep::Code } else { keep };
        Self::short(self.lexicon).push(inner, style.underline(), keep, text);
        let same = shown == target || target.strip_prefix("mailto:") == Some(&shown);
        if !self.short && !same && !target.is_empty() && !target.starts_with('#') {
            text.push(" ", style);
            text.push_keep(&format!("<{target}>"), on(style, DIM), Keep::Code);
        }
    }

    fn push_label(self, source: &str, translated: Option<&str>, style: Style, text: &mut Text) {
        let mode = if self.short { Labels::Source } else { self.labels };
        let (bold, beside) = mode.parts(source, translated);
        text.push_keep(bold, on(style, BOLD), Keep::Label);
        if let Some(beside) = beside {
            text.push(&bracketed(beside), style);
        }
    }
}

/// Without colour the backticks are what tells code from words.
fn push_code(code: &str, style: Style, text: &mut Text) {
    text.push_keep(&format!("`{code}`"), style, Keep::Code);
}

/// A style with the effects and colour of another put on it.
fn on(style: Style, more: Style) -> Style {
    let colour = more.get_fg_color().or(style.get_fg_color());
    Style::new().fg_color(colour).effects(style.get_effects() | more.get_effects())
}

/// The text without the blank that it begins with, where one stands before it already (what was between them is not shown), or a
/// full-width bracket, which has its own room.
fn after_blank<'t>(before: &Text, text: &'t str) -> &'t str {
    let blank = before.spans().last().is_some_and(|s| s.text.ends_with([' ', '）']));
    if blank { text.trim_start_matches(' ') } else { text }
}

/// Whether a label follows, blanks aside.
fn adorns(after: &[Inline]) -> bool {
    let mut after = after.iter().skip_while(|i| matches!(i, Inline::Text(t) if t.trim().is_empty()));
    matches!(after.next(), Some(Inline::Strong(_) | Inline::Label { .. }))
}

/// Whether a line break of the source stands between two full-width characters, where a blank would be wrong.
fn between_wide(before: &Text, after: &[Inline]) -> bool {
    let wide = |c: Option<char>| c.is_some_and(|c| c.width() == Some(2));
    wide(before.spans().last().and_then(|s| s.text.chars().last())) && wide(plain(after).chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label() -> Inline {
        Inline::Label { source: "Export".into(), translated: Some("Exportieren".into()) }
    }

    fn shown(labels: Labels, inlines: &[Inline]) -> String {
        let lexicon = Lexicon::new("en", std::iter::empty(), std::iter::empty());
        Inlines::new(&lexicon, labels).text(inlines).plain()
    }

    #[test]
    fn a_label_is_shown_in_three_ways() {
        assert_eq!(shown(Labels::Both, &[label()]), "Export (Exportieren)");
        assert_eq!(shown(Labels::Source, &[label()]), "Export");
        assert_eq!(shown(Labels::Translated, &[label()]), "Exportieren");
        let chinese = Inline::Label { source: "Settings".into(), translated: Some("设置".into()) };
        assert_eq!(shown(Labels::Both, &[chinese]), "Settings（设置）");
        let same = Inline::Label { source: "Status".into(), translated: Some("Status".into()) };
        assert_eq!(shown(Labels::Both, &[same]), "Status");
    }

    #[test]
    fn links_show_where_they_lead_and_only_source_labels() {
        let link = |target: &str, inlines| Inline::Link { target: target.into(), title: String::new(), inlines };
        assert_eq!(shown(Labels::Both, &[link("a.md", vec![label()])]), "Export <a.md>");
        assert_eq!(
            shown(Labels::Both, &[link("https://x.y", vec![Inline::Text("https://x.y".into())])]),
            "https://x.y"
        );
        assert_eq!(shown(Labels::Both, &[link("#there", vec![Inline::Text("there".into())])]), "there");
        let lexicon = Lexicon::new("en", std::iter::empty(), std::iter::empty());
        assert_eq!(Inlines::short(&lexicon).text(&[label()]).plain(), "Export");
    }

    #[test]
    fn icons_pictures_and_breaks() {
        let icon = |label: &str| Inline::Icon { name: "gear".into(), label: label.into() };
        assert_eq!(shown(Labels::Both, &[icon(""), icon("The gear")]), "[The gear]");
        let adorned = [Inline::Text("Click ".into()), icon("The gear"), Inline::Text(" ".into()), label()];
        assert_eq!(shown(Labels::Source, &adorned), "Click Export");
        let two = [Inline::Text("单击".into()), Inline::SoftBreak, Inline::Text("导出".into())];
        assert_eq!(shown(Labels::Both, &two), "单击导出");
        let two = [Inline::Text("a".into()), Inline::SoftBreak, Inline::Text("b".into())];
        assert_eq!(shown(Labels::Both, &two), "a b");
    }

    #[test]
    fn styles_add_up() {
        let bold_code =
            [Inline::Strong(vec![Inline::Text("a ".into()), Inline::Emphasis(vec![Inline::Text("b".into())])])];
        let lexicon = Lexicon::new("en", std::iter::empty(), std::iter::empty());
        let inlines = Inlines::new(&lexicon, Labels::Both);
        assert_eq!(inlines.text(&bold_code).render(true), "\u{1b}[1ma \u{1b}[0m\u{1b}[1m\u{1b}[3mb\u{1b}[0m");
    }
}
