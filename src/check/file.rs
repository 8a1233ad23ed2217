//! A Fluent file as `check` reads it: its text, its entries with their lines, and what is wrong with the file itself.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use fluent_syntax::ast::Resource;

use super::finding::{Finding, locate};
use crate::diagnostic::{Diagnostic, Place};
use crate::words::{Why, guarded};

/// A Fluent file.
#[derive(Debug)]
pub(super) struct File {
    /// The path to show.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The 1-based first and last line of each message or term (`-term`); of the first, where there are two of one name.
    lines: HashMap<String, (u32, u32)>,
    /// The names that are there more than once, with the line of the second.
    twice: Vec<(String, u32)>,
}

impl File {
    pub fn new(path: String, text: String) -> Self {
        let mut file = Self { path, text: String::new(), lines: HashMap::new(), twice: Vec::new() };
        let mut open: Option<(String, u32, u32)> = None;
        for (index, line) in text.lines().enumerate() {
            let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
            if let Some(name) = begins(line) {
                file.close(open.replace((name.to_owned(), number, number)));
            } else if line.starts_with([' ', '\t', '}']) {
                if let Some((_, _, last)) = &mut open {
                    *last = number;
                }
            } else if !line.trim().is_empty() {
                file.close(open.take());
            }
        }
        file.close(open.take());
        file.text = text;
        file
    }

    fn close(&mut self, open: Option<(String, u32, u32)>) {
        let Some((name, first, last)) = open else { return };
        match self.lines.entry(name) {
            Entry::Occupied(known) => self.twice.push((known.key().clone(), first)),
            Entry::Vacant(place) => {
                place.insert((first, last));
            }
        }
    }

    /// The lines of a message or term.
    pub fn lines_of(&self, name: &str) -> (u32, u32) {
        self.lines.get(name).copied().unwrap_or((1, 1))
    }

    /// The place of `needle` in a message or term.
    pub fn place(&self, name: &str, needle: &str) -> Place {
        locate(&self.path, &self.text, self.lines_of(name), needle)
    }

    /// The file's tree; `None` where reading it could bring the program down. What does not parse is left out of it.
    pub fn parse(&self) -> Option<Resource<&str>> {
        let dangerous = |flaws: &[crate::words::Flaw]| flaws.iter().any(|f| f.why != Why::Syntax);
        match guarded(self.text.clone()) {
            Err(flaws) if dangerous(&flaws) => None,
            _ => match fluent_syntax::parser::parse(self.text.as_str()) {
                Ok(resource) | Err((resource, _)) => Some(resource),
            },
        }
    }

    /// What is wrong with the file, whatever its messages mean: syntax, names given twice.
    pub fn faults(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        if let Err(flaws) = guarded(self.text.clone()) {
            for flaw in flaws {
                let place = Place::find(&self.path, &self.text, flaw.line, "");
                found.push(
                    match flaw.why {
                        Why::TooDeep => Diagnostic::error("ftl-too-deep"),
                        Why::CutEscape => Diagnostic::error("ftl-cut-escape"),
                        Why::Syntax => Diagnostic::error("ftl-syntax"),
                    }
                    .at(place),
                );
            }
        }
        for (name, line) in &self.twice {
            let place = Place::find(&self.path, &self.text, *line, name);
            found.push(Diagnostic::error("ftl-twice").with("id", name.as_str()).at(place));
        }
        found
    }
}

/// The name of the message or term that begins on the line.
fn begins(line: &str) -> Option<&str> {
    let body = line.strip_prefix('-').unwrap_or(line);
    let end = body.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(body.len());
    let is_name = body.starts_with(|c: char| c.is_ascii_alphabetic()) && body[end..].trim_start().starts_with('=');
    is_name.then(|| &line[..end + (line.len() - body.len())])
}

/// The findings of a file's own faults.
pub(super) fn findings(file: &File, language: &str) -> Vec<Finding> {
    file.faults().into_iter().map(|d| Finding::of_translation(language, "", d)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_with_all_their_lines() {
        let file =
            File::new("x.ftl".into(), "# c\na = x\n    y\n\n    z\n-t = { $n ->\n   *[a] b\n}\n\na = again\n".into());
        assert_eq!((file.lines_of("a"), file.lines_of("-t")), ((2, 5), (6, 8)));
        let rules: Vec<_> = file.faults().iter().map(|d| (d.rule, d.place.as_ref().unwrap().line)).collect();
        assert_eq!(rules, [("ftl-twice", 10)]);
    }

    #[test]
    fn text_that_brings_the_parser_down_is_never_parsed() {
        let rule = |text: &str| File::new("x".into(), text.into()).faults().first().map(|d| d.rule);
        assert_eq!(rule(&format!("a = {}", "{".repeat(20_000))), Some("ftl-too-deep"));
        assert_eq!(rule("a={\"\\uǔ"), Some("ftl-cut-escape"));
        assert_eq!(rule("a = { $n\n"), Some("ftl-syntax"));
        assert_eq!(rule("a = { $n }\n"), None);
    }
}
