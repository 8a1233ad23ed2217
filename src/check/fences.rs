//! Code blocks: whether they end, and whether a translation has the source's.

use super::finding::{Finding, locate};
use super::raw::RawText;
use crate::diagnostic::{Diagnostic, Place};

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

/// Code blocks: as many as in the source, each of the same bytes, comments aside.
pub(super) fn differences(source: &RawText, here: &RawText, folder: &str) -> Vec<Finding> {
    let (wanted, found) = (fences(source), fences(here));
    if wanted.iter().any(|f| !f.closed) || found.iter().any(|f| !f.closed) {
        // Told by itself; nothing after it can be compared.
        return unclosed(here, Some(folder), &source.path).into_iter().collect();
    }
    let tell = |diagnostic: Diagnostic| Finding::of_translation(folder, &source.path, diagnostic);
    if wanted.len() != found.len() {
        let line = found.last().map_or(here.body_line, |f| f.line);
        let diagnostic = Diagnostic::warning("fence-count-differs")
            .with("source", wanted.len())
            .with("here", found.len())
            .at(Place::find(&here.path, &here.text, line, ""));
        return vec![tell(diagnostic)];
    }
    let mut all = Vec::new();
    for (a, b) in wanted.iter().zip(&found) {
        let Some(at) = a.differs_from(b) else { continue };
        let line = b.line + 1 + u32::try_from(at).unwrap_or(0);
        let diagnostic = Diagnostic::error("fence-differs")
            .with("source", a.lines.get(at).map_or("", |l| l.trim()))
            .with("here", b.lines.get(at).map_or("", |l| l.trim()));
        all.push(tell(diagnostic.at(Place::find(&here.path, &here.text, line, ""))));
    }
    all
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
}
