//! Inline content, put together from the parser's events.

use pulldown_cmark::CowStr;

use super::html;
use crate::document::Inline;
use crate::document::dialect::without_sentinels;

/// A piece of inline content that is not closed yet.
#[derive(Debug)]
enum Frame {
    Strong,
    Emphasis,
    Strike,
    Link {
        target: String,
        title: String,
    },
    Image {
        target: String,
        title: String,
    },
    /// An element of raw HTML that means one of the above; the name that closes it.
    Element {
        name: &'static str,
    },
    /// An icon or a missing include: a whole element that closes at once.
    Skip,
}

/// Inline content that is being read.
#[derive(Debug, Default)]
pub(super) struct Inlines {
    done: Vec<Inline>,
    open: Vec<(Frame, Vec<Inline>)>,
}

impl Inlines {
    pub(super) fn is_empty(&self) -> bool {
        self.done.is_empty() && self.open.is_empty()
    }

    fn current(&mut self) -> &mut Vec<Inline> {
        match self.open.last_mut() {
            Some((_, inner)) => inner,
            None => &mut self.done,
        }
    }

    pub(super) fn push(&mut self, inline: Inline) {
        self.current().push(inline);
    }

    pub(super) fn text(&mut self, text: &CowStr<'_>) {
        let text = without_sentinels(text);
        match self.current().last_mut() {
            Some(Inline::Text(before)) => before.push_str(&text),
            _ if text.is_empty() => {}
            _ => self.push(Inline::Text(text.into_owned())),
        }
    }

    pub(super) fn code(&mut self, text: &CowStr<'_>) {
        self.push(Inline::Code(without_sentinels(text).into_owned()));
    }

    pub(super) fn open_strong(&mut self) {
        self.open.push((Frame::Strong, Vec::new()));
    }

    pub(super) fn open_emphasis(&mut self) {
        self.open.push((Frame::Emphasis, Vec::new()));
    }

    pub(super) fn open_strike(&mut self) {
        self.open.push((Frame::Strike, Vec::new()));
    }

    pub(super) fn open_link(&mut self, target: &str, title: &str) {
        self.open.push((Frame::Link { target: own(target), title: own(title) }, Vec::new()));
    }

    pub(super) fn open_image(&mut self, target: &str, title: &str) {
        self.open.push((Frame::Image { target: own(target), title: own(title) }, Vec::new()));
    }

    /// Closes what the parser opened last; elements of raw HTML that nobody closed end with it.
    pub(super) fn close(&mut self) {
        while let Some((frame, inner)) = self.open.pop() {
            let is_element = matches!(frame, Frame::Element { .. } | Frame::Skip);
            self.finish(frame, inner);
            if !is_element {
                return;
            }
        }
    }

    fn finish(&mut self, frame: Frame, inner: Vec<Inline>) {
        let inline = match frame {
            Frame::Strong => Inline::Strong(inner),
            Frame::Emphasis => Inline::Emphasis(inner),
            Frame::Strike => Inline::Strike(inner),
            Frame::Link { target, title } => Inline::Link { target, title, inlines: inner },
            Frame::Image { target, title } => Inline::Image { target, title, alt: crate::document::plain(&inner) },
            Frame::Element { name: "strong" } => Inline::Strong(inner),
            Frame::Element { name: "code" } => Inline::Code(crate::document::plain(&inner)),
            Frame::Element { .. } => Inline::Emphasis(inner),
            Frame::Skip => return,
        };
        self.push(inline);
    }

    /// A tag of raw HTML.
    pub(super) fn html(&mut self, text: &str) {
        let text = without_sentinels(text);
        let Some(tag) = html::tag(&text) else {
            self.push(Inline::Html(text.into_owned()));
            return;
        };
        let meaning = match tag.name.as_str() {
            "strong" | "b" => "strong",
            "em" | "i" => "em",
            "code" | "kbd" | "samp" | "tt" => "code",
            "br" => {
                self.push(Inline::HardBreak);
                return;
            }
            "img" if !tag.closes => {
                let (target, title) = (tag.attribute("src"), tag.attribute("title"));
                self.push(Inline::Image { target, title, alt: tag.attribute("alt") });
                return;
            }
            "a" if tag.closes => {
                let is_raw = self.open.iter().any(|(f, _)| matches!(f, Frame::Link { .. }));
                if is_raw {
                    self.close();
                }
                return;
            }
            "a" => {
                let target = tag.attribute("href");
                if !target.is_empty() {
                    self.open_link(&target, &tag.attribute("title"));
                }
                return;
            }
            "svg" => {
                self.icon(&tag);
                return;
            }
            _ => {
                self.push(Inline::Html(text.into_owned()));
                return;
            }
        };
        if tag.closes {
            if let Some(at) =
                self.open.iter().rposition(|(f, _)| matches!(f, Frame::Element { name } if *name == meaning))
            {
                while self.open.len() > at {
                    let Some((frame, inner)) = self.open.pop() else { return };
                    self.finish(frame, inner);
                }
            }
        } else if !tag.empty {
            self.open.push((Frame::Element { name: meaning }, Vec::new()));
        }
    }

    /// The markers that `template` writes for icons and for includes that are not there.
    fn icon(&mut self, tag: &html::Tag) {
        if tag.closes {
            if matches!(self.open.last(), Some((Frame::Skip, _))) {
                self.open.pop();
            }
            return;
        }
        let (name, missing) = (tag.attribute("data-icon"), tag.attribute("data-missing"));
        if !missing.is_empty() {
            self.push(Inline::Missing(missing));
        } else if !name.is_empty() {
            self.push(Inline::Icon { name, label: tag.attribute("aria-label") });
        }
        if !tag.empty {
            self.open.push((Frame::Skip, Vec::new()));
        }
    }

    /// What was read; whatever is still open ends here.
    pub(super) fn take(&mut self) -> Vec<Inline> {
        while let Some((frame, inner)) = self.open.pop() {
            self.finish(frame, inner);
        }
        std::mem::take(&mut self.done)
    }
}

fn own(text: &str) -> String {
    without_sentinels(text).into_owned()
}
