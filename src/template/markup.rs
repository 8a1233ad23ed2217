//! The markup that tags become: what the Markdown reader sees in their stead. It stands where the publisher's own markup stands,
//! so that block structure comes out the same.

/// The end of a notice.
pub(super) const CLOSE: &str = "</div>";

/// The class that marks a notice of ours.
pub const NOTICE_CLASS: &str = "extended-markdown";

/// The beginning of a notice, or of what is meant for one tool.
pub(super) fn open(class: &str) -> String {
    format!("<div class=\"{NOTICE_CLASS} {class}\">")
}

/// An icon, inline.
pub(super) fn icon(name: &str, label: &str) -> String {
    format!("<svg data-icon=\"{}\" aria-label=\"{}\"></svg>", escaped(name), escaped(label))
}

/// A step that stands for an include that is not there.
pub(super) fn missing(name: &str) -> String {
    format!("1. <svg data-missing=\"{}\"></svg>", escaped(name))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '|' => out.push_str("&#124;"),
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
