//! The report as CommonMark.

use std::fmt::Write as _;

use super::{Account, Line, parts, text_of};
use crate::journal::Evidence;
use crate::words::visible;

/// More of one file than this is not shown; the file and its hash are named.
const MOST: usize = 16 << 10;

impl Account<'_> {
    /// The report as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n", plain(&self.title));
        let _ = writeln!(out, "| | |\n| --- | --- |");
        for (name, value) in self.facts() {
            let _ = writeln!(out, "| {} | {} |", named(&name), plain(&value));
        }
        for entry in self.entries() {
            let state = self.say(&format!("account-is-{}", entry.standing));
            let _ = writeln!(out, "\n## {}. {}\n\n{}", entry.number, plain(entry.text), plain(&state));
            for action in &entry.actions {
                fence(&mut out, action);
            }
            self.lines(&mut out, &entry.lines);
            self.evidence(&mut out, &entry.evidence);
        }
        let checks = self.checks();
        if !checks.is_empty() {
            let _ = writeln!(out, "\n## {}", plain(&self.say("account-checks")));
            self.lines(&mut out, &checks);
            self.evidence(&mut out, &self.of_checks());
        }
        let _ = writeln!(out, "\n## {}", plain(&self.say("account-journal")));
        self.lines(&mut out, &self.general());
        let _ = writeln!(out, "\n{}{}`{}`", plain(&self.say("runs-head")), self.say("problem-colon"), self.head());
        out
    }

    fn lines(&self, out: &mut String, lines: &[Line]) {
        if !lines.is_empty() {
            out.push('\n');
        }
        for line in lines {
            let _ = writeln!(out, "- {} · {} · {}", plain(&line.at), plain(&line.who), plain(&line.text));
        }
    }

    fn evidence(&self, out: &mut String, evidence: &[&Evidence]) {
        for one in evidence {
            let size = self.lexicon.size(one.bytes);
            let _ = writeln!(
                out,
                "\n{}{}{} · {} · sha256 `{}`",
                plain(&self.say("account-evidence")),
                self.say("problem-colon"),
                plain(&one.file),
                plain(&size),
                one.sha256
            );
            match (self.kept)(&one.file) {
                None => {
                    let _ = writeln!(out, "\n{}", plain(&self.say("account-gone")));
                }
                Some(bytes) => {
                    if let Some((text, cut)) = text_of(&bytes, MOST) {
                        fence(out, &text);
                        if cut {
                            let _ = writeln!(out, "\n{}", plain(&self.say("account-cut")));
                        }
                    }
                }
            }
        }
    }
}

/// A message of ours, its code as code.
fn named(message: &str) -> String {
    let quiet = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    parts(message).map(|(code, part)| if code && quiet(part) { format!("`{part}`") } else { plain(part) }).collect()
}

/// Text that says only itself in Markdown, on one line.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in visible::inline(text).chars() {
        if "\\`*_[]<>#|~&!$".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A block of code, whatever it holds.
fn fence(out: &mut String, text: &str) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest.max(2) + 1);
    let _ = writeln!(out, "\n{marks}text\n{}\n{marks}", visible::text(text).trim_end_matches('\n'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_said_is_markup() {
        assert_eq!(named("Input `a-b`"), "Input `a-b`");
        assert_eq!(named("Input `a|b`"), "Input a\\|b");
        assert_eq!(plain("a | *b* `c`\n<d> \u{1b}[1m"), "a \\| \\*b\\* \\`c\\`␊\\<d\\> ␛\\[1m");
        let mut out = String::new();
        fence(&mut out, "a\n```\nb\u{7}\n");
        assert_eq!(out, "\n````text\na\n```\nb␇\n````\n");
    }
}
