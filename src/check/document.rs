//! The source documents: what their own reading finds, what no reading reaches, and code blocks that never end.

use std::sync::Arc;

use rayon::prelude::*;

use super::Desks;
use super::finding::{Finding, Fix, locate};
use super::raw::{Raw, RawText};
use crate::diagnostic::{Arg, Diagnostic, Place};
use crate::document::Document;
use crate::document::action::ActionKind;
use crate::localize::tags;
use crate::source::{Source, Texts as _, Version, line_of, read_yaml};
use crate::template::{Context, uses_tags};

/// What is wrong with the documents, the included texts and the data.
pub(super) fn findings(desks: &Desks<'_>, raw: &Raw) -> Vec<Finding> {
    let of_documents = raw.documents.par_iter().flat_map(|text| document(desks, text));
    let of_reusables = raw.reusables.par_iter().flat_map(|text| reusable(desks, text));
    let mut found: Vec<Finding> = of_documents.chain(of_reusables).collect();
    // A document that cannot be read at all has no text.
    for path in desks.library().documents() {
        if let Err(why) = desks.library().document(path, None) {
            found.push(Finding::of_source(path, *why));
        }
    }
    found.extend(data(desks));
    found
}

fn document(desks: &Desks<'_>, text: &RawText) -> Vec<Finding> {
    let tell = |diagnostic: Diagnostic| Finding::of_source(&text.path, diagnostic);
    let mut found = references(desks, text);
    found.extend(unclosed(text, None, &text.path));
    found.extend(hidden(text));
    match desks.desk.source(&text.path, None) {
        Ok(document) => {
            found.extend(document.findings.iter().cloned().map(tell));
            found.extend(procedures(text, &document).map(tell));
            found.extend(super::inputs::findings(text, &document).into_iter().map(tell));
        }
        Err(why) => found.push(tell(*why)),
    }
    found
}

fn reusable(desks: &Desks<'_>, text: &RawText) -> Vec<Finding> {
    let mut found = references(desks, text);
    found.extend(unclosed(text, None, &text.path));
    found.extend(hidden(text));
    found.extend(desks.faults(text, None).into_iter().map(|d| Finding::of_source(&text.path, d)));
    found
}

impl Desks<'_> {
    /// What is wrong with the Liquid of an included text, whoever includes it.
    pub(super) fn faults(&self, text: &RawText, folder: Option<&str>) -> Vec<Diagnostic> {
        let Ok(version) = Version::parse("ghes", self.library().newest()) else { return Vec::new() };
        if !text.text.contains("{%") && !text.text.contains("{{") || !self.library().liquid() {
            return Vec::new();
        }
        let source = Arc::new(Source {
            first_line: text.body_line,
            folder: folder.map(Arc::from),
            ..Source::new(text.path.clone(), text.body().to_owned())
        });
        let context = Context { version, liquid: true, verbatim: true };
        let page = self.templates.expand(&source, &context, &self.library().texts(folder));
        // What is wrong in the texts that this one includes is told of those. Nothing is known here of what its reader defines.
        let own = |d: &Diagnostic| {
            d.place.as_ref().is_some_and(|p| p.path == text.path)
                && !matches!(d.rule, "expression-unknown" | "condition-unknown")
        };
        let moved = |mut d: Diagnostic| {
            if let Some(place) = &mut d.place {
                *place = Place { line: place.line, ..place.clone() };
            }
            d
        };
        page.findings.into_iter().filter(own).map(moved).collect()
    }
}

/// Includes and variables that are not there, in every branch of every condition.
fn references(desks: &Desks<'_>, text: &RawText) -> Vec<Finding> {
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

/// Characters in a source document that nobody sees.
fn hidden(text: &RawText) -> Vec<Finding> {
    if text.text.is_ascii() {
        return Vec::new();
    }
    let all = text.text.lines().enumerate().filter(|(_, l)| !l.is_ascii());
    let one = |(index, line): (usize, &str)| {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        super::hidden::flaws("", line)
            .into_iter()
            .map(|flaw| {
                let place = Place::find(&text.path, &text.text, number, &flaw.needle);
                let fix = flaw.fix.map(|(from, to)| Fix {
                    path: text.path.clone(),
                    lines: (number, number),
                    from,
                    to,
                    all: true,
                });
                let diagnostic =
                    Diagnostic { rule: flaw.rule, severity: flaw.severity, args: flaw.args, place: Some(place) };
                Finding::of_source(&text.path, diagnostic).mended_by(fix)
            })
            .collect::<Vec<_>>()
    };
    all.flat_map(one).collect()
}

/// Documents that say how they are run and have no steps, and procedures in which nothing is known to be done.
fn procedures<'a>(text: &'a RawText, document: &'a Document) -> impl Iterator<Item = Diagnostic> + 'a {
    let declares = document.front.vade.is_some();
    let line = line_of(&document.front.yaml, &["vade"]) + 1;
    let at = move |needle: &str| Place::find(&text.path, &text.text, line, needle);
    let empty = declares && document.procedures().next().is_none();
    let nothing = empty.then(|| Diagnostic::warning("procedure-missing").at(at("vade")));
    let idle = document.procedures().filter(move |p| {
        let actions =
            |s: &crate::document::Step| s.actions.iter().any(|a| !matches!(a.kind, ActionKind::Instruct { .. }));
        declares && !any_step(&p.steps.steps, &actions)
    });
    let idle = idle.map(move |p| {
        let heading = p.heading.map_or_else(|| document.title.plain(), crate::document::Words::plain);
        let first = p.steps.steps.first().map_or(line, |s| s.origin.line);
        Diagnostic::warning("procedure-without-actions")
            .with("heading", heading)
            .at(Place::find(&text.path, &text.text, first, ""))
    });
    nothing.into_iter().chain(idle)
}

fn any_step(steps: &[crate::document::Step], fits: &dyn Fn(&crate::document::Step) -> bool) -> bool {
    use crate::document::{Block, BlockKind};
    fn in_blocks(blocks: &[Block], fits: &dyn Fn(&crate::document::Step) -> bool) -> bool {
        blocks.iter().any(|b| match &b.kind {
            BlockKind::Steps(steps) => any_step(&steps.steps, fits),
            BlockKind::Only { blocks, .. } | BlockKind::Notice { blocks, .. } => in_blocks(blocks, fits),
            _ => false,
        })
    }
    steps.iter().any(|s| fits(s) || in_blocks(&s.blocks, fits))
}

/// Variables, features and other data that are not YAML.
fn data(desks: &Desks<'_>) -> Vec<Finding> {
    let store = desks.library().store();
    let mut found = Vec::new();
    for path in ["data/variables", "data/features"].iter().flat_map(|f| store.paths(f, ".yml")) {
        match store.read(&path) {
            Ok(Some(text)) => {
                if let Err(why) = read_yaml(&text) {
                    let place = Place::find(&path, &text, why.line.max(1), "");
                    found.push(Finding::of_source(
                        &path,
                        Diagnostic::error("data-not-yaml").with("reason", Arg::from(why.reason)).at(place),
                    ));
                }
            }
            Ok(None) => {}
            Err(why) => found.push(Finding::of_source(&path, *why)),
        }
    }
    found
}

/// A code block of a file as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// 1-based line of the fence that opens it.
    pub line: u32,
    /// The first word of its info string.
    pub info: String,
    /// Its lines.
    pub lines: Vec<String>,
    /// Whether it ends.
    pub closed: bool,
}

/// The code blocks of a text, Liquid in place.
pub(super) fn fences(text: &RawText) -> Vec<Fence> {
    let mut found: Vec<Fence> = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (index, line) in text.body().lines().enumerate() {
        let trimmed = line.trim();
        if let Some((mark, length)) = open {
            let run = trimmed.chars().take_while(|c| *c == mark).count();
            if run >= length && trimmed.len() == run {
                open = None;
                if let Some(fence) = found.last_mut() {
                    fence.closed = true;
                }
            } else if let Some(fence) = found.last_mut() {
                fence.lines.push(line.to_owned());
            }
            continue;
        }
        // A fence may follow the marker of its list item.
        let body =
            trimmed.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['.', '-', '*', '>', ' ']);
        let body = if body.starts_with("```") || body.starts_with("~~~") { body } else { trimmed };
        let Some(mark) = body.chars().next().filter(|c| matches!(c, '`' | '~')) else { continue };
        let run = body.chars().take_while(|c| *c == mark).count();
        let info = body[run..].trim();
        if run < 3 || mark == '`' && info.contains('`') {
            continue;
        }
        open = Some((mark, run));
        let line = text.body_line + u32::try_from(index).unwrap_or(0);
        let info = info.split([' ', '{', ',']).next().unwrap_or("").to_owned();
        found.push(Fence { line, info, lines: Vec::new(), closed: false });
    }
    found
}

impl Fence {
    /// The first line that differs in what a machine reads; comments and the prose of other blocks are for people.
    pub fn differs_from(&self, other: &Self) -> Option<usize> {
        let is_code = !matches!(self.info.as_str(), "" | "text" | "txt" | "markdown" | "md" | "plaintext");
        // Where commands stand after a prompt, the other lines are what they print.
        let prompted = self.lines.iter().any(|l| l.trim_start().starts_with("$ "));
        let read = |line: &String| {
            let line = line.trim();
            let comment = ["# ", "// ", "-- ", "REM ", "> "].iter().any(|c| line.starts_with(c));
            let is_command = if prompted { line.starts_with("$ ") } else { is_code };
            if comment || !is_command {
                None
            } else {
                Some(line.split(" # ").next().unwrap_or(line).trim_end().to_owned())
            }
        };
        let (mine, theirs): (Vec<_>, Vec<_>) =
            (self.lines.iter().map(read).collect(), other.lines.iter().map(read).collect());
        if mine.iter().flatten().eq(theirs.iter().flatten()) {
            return None;
        }
        let length = mine.len().max(theirs.len());
        (0..length).find(|i| mine.get(*i).cloned().flatten() != theirs.get(*i).cloned().flatten())
    }
}

/// A code block that never ends.
pub(super) fn unclosed(text: &RawText, language: Option<&str>, about: &str) -> Option<Finding> {
    let fence = fences(text).into_iter().find(|f| !f.closed)?;
    let diagnostic =
        Diagnostic::error("fence-unclosed").at(locate(&text.path, &text.text, (fence.line, fence.line), ""));
    Some(match language {
        Some(language) => Finding::of_translation(language, about, diagnostic),
        None => Finding::of_source(about, diagnostic),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(body: &str) -> RawText {
        RawText::included("x.md".into(), body.into())
    }

    #[test]
    fn fences_are_found_with_their_lines_and_ends() {
        let body = "a\n```shell\nls\n```\n1. ```\n   x\n   ```\n   ````md\n```\n````\n~~~\nend";
        let shown: Vec<_> =
            fences(&text(body)).iter().map(|f| (f.line, f.info.clone(), f.lines.len(), f.closed)).collect();
        let own = |s: &str| s.to_owned();
        assert_eq!(
            shown,
            [(2, own("shell"), 1, true), (5, own(""), 1, true), (8, own("md"), 1, true), (11, own(""), 1, false)]
        );
    }

    #[test]
    fn comments_and_prose_of_code_blocks_may_be_translated() {
        let differs = |a: &str, b: &str| fences(&text(a))[0].differs_from(&fences(&text(b))[0]);
        assert_eq!(differs("```sh\n# All\nls -a # all\n```", "```sh\n# Alle\nls -a # alle\n```"), None);
        assert_eq!(differs("```sh\nls\nrestore\n```", "```sh\nls\nrestaurar\n```"), Some(1));
        assert_eq!(differs("```\nSome text\n```", "```\nEin Text\n```"), None);
        assert_eq!(differs("```\n$ ls\n```", "```\n$ la\n```"), Some(0));
    }

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
