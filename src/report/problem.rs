//! A [`Diagnostic`] as people read it: what is wrong, where, and what to do.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::words::{Lexicon, visible};

/// The diagnostic with its place and excerpt, as lines that end in a line break.
#[must_use]
pub fn render(diagnostic: &Diagnostic, lexicon: &Lexicon, width: usize, coloured: bool) -> String {
    let worded = lexicon.diagnostic(diagnostic);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.with_name(worded.level.as_str()).primary_title(worded.message.as_str());
    let mut group = Group::with_title(title);
    if let Some(place) = &diagnostic.place {
        let path = visible::inline(&place.path).into_owned();
        group = if place.excerpt.is_empty() {
            group.element(Origin::path(path).line(place.line as usize))
        } else {
            group.element(snippet(place, path, worded.here.as_deref()))
        };
    }
    let (near, next) = (lexicon.say("problem-nearest", &[]), lexicon.say("problem-next", &[]));
    for (name, text) in [(&near, &worded.near), (&next, &worded.next)] {
        if let Some(text) = text {
            group = group.element(Level::HELP.with_name(name.as_str()).message(text.as_str()));
        }
    }
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let mut text = renderer.decor_style(DecorStyle::Ascii).term_width(width).render(&[group]);
    text.push('\n');
    text
}

fn snippet<'a>(place: &Place, path: String, here: Option<&'a str>) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let (excerpt, span) = marked(place);
    let annotation = AnnotationKind::Primary.span(span).label(here.map(str::to_owned));
    Snippet::source(excerpt).line_start(place.line as usize).path(path).annotation(annotation)
}

/// The line as it is shown and the bytes of it that are marked. Control characters are shown, which moves what comes after them.
fn marked(place: &Place) -> (String, std::ops::Range<usize>) {
    let start = place.column.saturating_sub(1) as usize;
    let length = if place.column == 0 { usize::MAX } else { place.length.max(1) as usize };
    let part = |from: usize, n: usize| place.excerpt.chars().skip(from).take(n).collect::<String>();
    let show = |text: String| visible::text(&text).replace('\n', " ");
    let (before, mark) = (show(part(0, start)), show(part(start, length)));
    let after = if place.column == 0 { String::new() } else { show(part(start + length, usize::MAX)) };
    // A mark of the whole line leaves out its indentation.
    let indent = if place.column == 0 { mark.len() - mark.trim_start().len() } else { 0 };
    let span = before.len() + indent..before.len() + mark.trim_end().len().max(indent);
    (format!("{before}{mark}{after}"), span)
}
