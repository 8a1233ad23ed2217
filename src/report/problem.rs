//! A [`Diagnostic`] as people read it: what is wrong, where, and what to do.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::terminal::{BOLD, DIM, ERROR, PLAIN, Text, WARNING, hang, prose};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::words::{Lexicon, visible};

/// The diagnostic with its place and excerpt, as lines that end in a line break.
#[must_use]
pub fn render(diagnostic: &Diagnostic, lexicon: &Lexicon, width: usize, coloured: bool) -> String {
    let worded = lexicon.diagnostic(diagnostic);
    let style = match diagnostic.severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note => BOLD,
    };
    let mut out = String::new();
    let push = |out: &mut String, lines: Vec<Text>| {
        lines.iter().for_each(|l| out.extend([l.render(coloured).trim_end(), "\n"]));
    };
    let colon = lexicon.say("problem-colon", &[]);
    let mut head = Text::styled(&worded.level, style).and(&colon, PLAIN);
    head.append(prose(&worded.message, BOLD));
    push(&mut out, indented(hang(Text::new(), &head, width.saturating_sub(2))));
    let mut gutter = 1;
    if let Some(place) = &diagnostic.place {
        gutter = place.line.max(1).to_string().len();
        if place.excerpt.trim().is_empty() {
            push(&mut out, vec![Text::blank(gutter).and("--> ", DIM).and(&shown(place), PLAIN)]);
        } else {
            let snippet = excerpt(place, worded.here.as_deref(), diagnostic.severity, width, coloured);
            out.push_str(snippet.trim_end());
            out.push('\n');
        }
    }
    for (name, text) in [("problem-nearest", &worded.near), ("problem-next", &worded.next)] {
        if let Some(text) = text {
            let lead = Text::blank(gutter + 1).and("= ", DIM).and(&lexicon.say(name, &[]), BOLD).and(&colon, PLAIN);
            push(&mut out, hang(lead, &prose(text, PLAIN), width));
        }
    }
    out
}

fn shown(place: &Place) -> String {
    let column = if place.column == 0 { String::new() } else { format!(":{}", place.column) };
    format!("{}:{}{column}", place.path, place.line)
}

/// All lines but the first, moved in by two columns.
fn indented(lines: Vec<Text>) -> Vec<Text> {
    let indent = |(index, line): (usize, Text)| {
        if index == 0 {
            return line;
        }
        let mut moved = Text::blank(2);
        moved.append(line);
        moved
    };
    lines.into_iter().enumerate().map(indent).collect()
}

fn excerpt(place: &Place, here: Option<&str>, severity: Severity, width: usize, coloured: bool) -> String {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let (text, span) = marked(place);
    let annotation = AnnotationKind::Primary.span(span).label(here.map(str::to_owned));
    let path = visible::inline(&place.path).into_owned();
    let snippet = Snippet::source(text).line_start(place.line as usize).path(path).annotation(annotation);
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let group = Group::with_level(level).element(snippet);
    renderer.decor_style(DecorStyle::Ascii).term_width(width).render(&[group])
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Library;
    use crate::words::Locales;

    fn rendered(diagnostic: &Diagnostic, width: usize) -> String {
        render(diagnostic, &Locales::of(Library::embedded_locales()).lexicon("en"), width, false)
    }

    #[test]
    fn a_place_is_shown_with_its_line_and_mark() {
        let text = "---\ntitle: x\nintro: [a]\n---\n";
        let diagnostic = Diagnostic::error("front-matter-type")
            .with("key", "intro")
            .with("expected", "text")
            .at(Place::find("a.md", text, 3, "intro"));
        insta::assert_snapshot!(rendered(&diagnostic, 80), @r#"
        error: the value of `intro` is not a text
         --> a.md:3:1
          |
        3 | intro: [a]
          | ^^^^^ this key
          = next: write a single text, in quotation marks if need be
        "#);
    }

    #[test]
    fn wide_characters_keep_the_mark_in_its_place() {
        let diagnostic = Diagnostic::error("settings-key-unknown")
            .with("key", "语言")
            .with("near", vec!["languages".to_owned()])
            .at(Place::find("vade.yml", "# 设置: 语言\n", 1, "语言"));
        insta::assert_snapshot!(rendered(&diagnostic, 80), @r#"
        error: there is no setting `语言`
         --> vade.yml:1:7
          |
        1 | # 设置: 语言
          |         ^^^^ this key
          = nearest: languages
          = next: mend the name, or remove the line
        "#);
    }

    #[test]
    fn what_has_no_place_is_wrapped() {
        let diagnostic = Diagnostic::error("command-unknown").with("command", "synchronise-everything\u{1b}[2J");
        insta::assert_snapshot!(rendered(&diagnostic, 40), @r#"
        error: there is no command
          `synchronise-everything␛[2J`
          = next: `vade --help` lists the
                  commands
        "#);
    }

    #[test]
    fn a_long_line_is_cut_around_its_mark() {
        let line = format!("{} {{% data reusables.x %}} {}", "before ".repeat(40), "after ".repeat(40));
        let diagnostic = Diagnostic::error("settings-type").with("key", "x").at(Place::find(
            "a.md",
            &line,
            1,
            "{% data reusables.x %}",
        ));
        insta::assert_snapshot!(rendered(&diagnostic, 72), @r#"
        error: the value of `x` is of the wrong kind
         --> a.md:1:282
          |
        1 | ...before before  {% data reusables.x %} after after after after ...
          |                   ^^^^^^^^^^^^^^^^^^^^^^ this key
          = next: see the format reference for what the setting takes
        "#);
    }

    #[test]
    fn an_empty_line_is_a_place_without_an_excerpt() {
        let diagnostic = Diagnostic::error("front-matter-not-a-map").at(Place::find("a.md", "---\n\n---\n", 2, ""));
        insta::assert_snapshot!(rendered(&diagnostic, 80), @r#"
        error: the front matter is not a list of keys with values
         --> a.md:2
          = next: write each entry as `key: value`
        "#);
    }
}
