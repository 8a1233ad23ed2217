//! A paragraph as one line of text in which names, code, icons and links are single characters.

use crate::document::{Inline, plain};

/// What a private character of a [`Line`] stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A bold name.
    Name(usize),
    /// Code.
    Code(usize),
    /// An icon.
    Icon(usize),
    /// The beginning of a link's text.
    Link(usize),
}

/// A paragraph's text, white space collapsed, in which each mark is one private character.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The text.
    pub chars: Vec<char>,
    /// The bold names.
    pub names: Vec<String>,
    /// The code.
    pub codes: Vec<String>,
    /// The icons: name and what a screen reader says.
    pub icons: Vec<(String, String)>,
    /// Where the links lead.
    pub links: Vec<String>,
}

/// The private characters of each kind of mark begin here; more than a few hundred of a kind do not stand in a paragraph.
const NAMES: u32 = 0xE000;
const CODES: u32 = 0xE800;
const ICONS: u32 = 0xF000;
const LINKS: u32 = 0xF400;
const MANY: usize = 0x400;

/// The mark that a private character is.
pub(super) fn mark(c: char) -> Option<Mark> {
    let code = u32::from(c);
    let index = |base: u32| (code - base) as usize;
    match code {
        NAMES..CODES => Some(Mark::Name(index(NAMES))),
        CODES..ICONS => Some(Mark::Code(index(CODES))),
        ICONS..LINKS => Some(Mark::Icon(index(ICONS))),
        LINKS..=0xF8FF => Some(Mark::Link(index(LINKS))),
        _ => None,
    }
}

impl Line {
    /// The line of some inline content.
    pub(super) fn of(inlines: &[Inline]) -> Self {
        let mut line = Self::default();
        line.take(inlines);
        while line.chars.last() == Some(&' ') {
            line.chars.pop();
        }
        line
    }

    fn take(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text),
                Inline::Code(code) => {
                    self.codes.push(code.clone());
                    self.mark(CODES, self.codes.len());
                }
                Inline::Strong(inner) => self.name(&plain(inner)),
                Inline::Label { source, .. } => self.name(source),
                Inline::Emphasis(inner) | Inline::Strike(inner) => self.take(inner),
                Inline::Link { target, inlines, .. } => {
                    self.links.push(target.clone());
                    self.mark(LINKS, self.links.len());
                    self.take(inlines);
                }
                Inline::Icon { name, label } => {
                    self.icons.push((name.clone(), label.clone()));
                    self.mark(ICONS, self.icons.len());
                }
                Inline::HardBreak | Inline::SoftBreak => self.text(" "),
                Inline::Image { .. } | Inline::Missing(_) | Inline::Html(_) => {}
            }
        }
    }

    fn name(&mut self, name: &str) {
        let name = label(name);
        if name.is_empty() {
            return;
        }
        self.names.push(name);
        self.mark(NAMES, self.names.len());
    }

    fn mark(&mut self, base: u32, count: usize) {
        if count <= MANY {
            self.chars.extend(char::from_u32(base + u32::try_from(count - 1).unwrap_or(0)));
        }
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            let c = if mark(c).is_some() || c.is_whitespace() { ' ' } else { c };
            let c = if c == '\u{2019}' { '\'' } else { c };
            if c != ' ' || !matches!(self.chars.last(), None | Some(' ')) {
                self.chars.push(c);
            }
        }
    }

    /// A part of the line as a reader sees it.
    pub(super) fn shown(&self, from: usize, to: usize) -> String {
        let mut shown = String::new();
        for c in &self.chars[from..to] {
            match mark(*c) {
                Some(Mark::Name(i)) => shown.push_str(self.names.get(i).map_or("", String::as_str)),
                Some(Mark::Code(i)) => shown.push_str(self.codes.get(i).map_or("", String::as_str)),
                Some(_) => {}
                None => shown.push(*c),
            }
        }
        shown.trim().to_owned()
    }
}

/// A name as the product shows it: without a translation beside it in full-width brackets, and without the sentence's punctuation.
pub(super) fn label(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = match text.split_once('（') {
        Some((kept, _)) if !kept.trim().is_empty() && text.trim_end().ends_with('）') => kept,
        _ => &text,
    };
    let ends = ['.', ',', ':', ';', '。', '，', '：', ' '];
    let cut = text.trim_end_matches(ends);
    // `Save…` and the dots of `...` belong to the name.
    let cut = if text[cut.len()..].starts_with("...") { &text[..cut.len() + 3] } else { cut };
    cut.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_single_characters() {
        let bold = |t: &str| Inline::Strong(vec![Inline::Text(t.into())]);
        let line = Line::of(&[
            Inline::Text("Click  ".into()),
            Inline::Icon { name: "gear".into(), label: "The gear".into() },
            Inline::SoftBreak,
            bold("Settings（设置）"),
            Inline::Text(" or ".into()),
            Inline::Link { target: "/x".into(), title: String::new(), inlines: vec![bold("More…")] },
            Inline::Text(".\u{E001} ".into()),
        ]);
        let text: String = line.chars.iter().collect();
        assert_eq!(text, "Click \u{F000} \u{E000} or \u{F400}\u{E001}.");
        assert_eq!(line.names, ["Settings", "More…"]);
        assert_eq!(mark('\u{E001}'), Some(Mark::Name(1)));
    }

    #[test]
    fn a_label_is_cut_out_of_what_stands_around_it() {
        assert_eq!(label("Settings（设置）"), "Settings");
        assert_eq!(label("管理控制台"), "管理控制台");
        assert_eq!(label("TLS only (recommended)（仅 TLS (推荐)）"), "TLS only (recommended)");
        assert_eq!(label("Yes, do it."), "Yes, do it");
        assert_eq!(label("Choose file..."), "Choose file...");
        assert_eq!(label("（设置）"), "（设置）");
    }
}
