//! What HTML elements and classes mean to a document.

use super::kind::Kind;
use crate::document::Notice;
use crate::template::NOTICE_CLASS;

/// Elements that HTML does not know are kept as what their content is.
pub(super) fn is_unknown(name: &str) -> bool {
    const KNOWN: &[&str] = &[
        "address",
        "article",
        "aside",
        "center",
        "dd",
        "details",
        "dialog",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "main",
        "nav",
        "section",
        "summary",
        "picture",
        "video",
        "iframe",
    ];
    !KNOWN.contains(&name)
}

/// What a `<div>` of that class is, where it is a notice or meant for one tool.
pub(super) fn wrapped(class: &str) -> Option<Kind> {
    let mut classes = class.split_whitespace();
    if classes.next() != Some(NOTICE_CLASS) {
        return None;
    }
    Some(match classes.next()? {
        "note" | "important" => Kind::Notice(Notice::Note),
        "tip" => Kind::Notice(Notice::Tip),
        "warning" => Kind::Notice(Notice::Warning),
        "danger" | "caution" => Kind::Notice(Notice::Danger),
        tool => Kind::Only(tool.to_owned()),
    })
}
