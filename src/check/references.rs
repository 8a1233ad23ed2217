//! Includes and variables of the source documents that are not there.

use super::Desks;
use super::finding::{Finding, Fix};
use super::raw::RawText;
use crate::diagnostic::{Diagnostic, Place};
use crate::localize::tags;
use crate::source::Texts as _;
use crate::template::uses_tags;

/// Includes and variables that are not there, in every branch of every condition.
pub(super) fn references(desks: &Desks<'_>, text: &RawText) -> Vec<Finding> {
    let library = desks.library();
    let liquid = library.liquid() || library.settings.liquid.is_none() && uses_tags(text.body());
    if !liquid {
        return Vec::new();
    }
    let texts = library.texts(None);
    let mut found = Vec::new();
    let mut raw = false;
    for tag in tags(&text.text) {
        match tag.name {
            "raw" | "comment" => raw = true,
            "endraw" | "endcomment" => raw = false,
            "data" | "indented_data_reference" if !raw => {
                let name = tag.rest.split_whitespace().next().unwrap_or("");
                let name = name.strip_prefix("site.data.").unwrap_or(name);
                let (rule, kind, key) = if let Some(key) = name.strip_prefix("reusables.") {
                    if texts.reusable(key).is_some() {
                        continue;
                    }
                    ("include-missing", "reusables", key)
                } else if let Some(key) = name.strip_prefix("variables.") {
                    if texts.variable(key).is_some() {
                        continue;
                    }
                    ("variable-missing", "variables", key)
                } else {
                    continue;
                };
                let line = u32::try_from(text.text[..tag.range.start].matches('\n').count() + 1).unwrap_or(u32::MAX);
                let near = texts.near(kind, key);
                let fix = alike(key, &near).map(|right| Fix {
                    path: text.path.clone(),
                    lines: (line, line),
                    from: tag.text.to_owned(),
                    to: tag.text.replacen(key, right, 1),
                    all: true,
                });
                let mut diagnostic =
                    Diagnostic { rule, ..Diagnostic::error("include-missing") }.with("name", key).with("near", near);
                diagnostic = diagnostic.at(Place::find(&text.path, &text.text, line, tag.text));
                found.push(Finding::of_source(&text.path, diagnostic).mended_by(fix));
            }
            _ => {}
        }
    }
    found
}

/// The one name that is surely meant: a slip or two away, and no other is.
fn alike<'a>(name: &str, near: &'a [String]) -> Option<&'a str> {
    let close = |n: &&String| strsim::damerau_levenshtein(name, n) <= 2;
    let mut all = near.iter().filter(close);
    let first = all.next()?;
    (all.next().is_none() && name.chars().count() > 4).then_some(first.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_has_one_meaning() {
        let near = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            alike("enterprise.acess", &near(&["enterprise.access", "enterprise.other"])),
            Some("enterprise.access")
        );
        assert_eq!(alike("enterprise.one", &near(&["enterprise.ona", "enterprise.ono"])), None);
    }
}
