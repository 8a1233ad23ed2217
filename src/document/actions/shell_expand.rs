//! Expansions and here-documents in shell text: which variables they read, and where they end.

use super::shell_scan::{DEEPEST, Scanner, is_name};

impl Scanner {
    /// `$NAME`, `${NAME…}`, `$(…)`, `$((…))`, or a command between backticks.
    pub(super) fn expansion(&mut self, text: &mut String, level: usize) {
        let start = self.at;
        if level > DEEPEST {
            self.broken = true;
            self.at += 1;
        } else if self.peek(0) == Some('`') {
            self.at += 1;
            let outer = std::mem::replace(&mut self.ticks, true);
            self.commands(Some('`'), level + 1);
            self.ticks = outer;
        } else if self.starts("$((") {
            self.at += 3;
            self.arithmetic();
        } else if self.starts("$(") {
            self.at += 2;
            self.commands(Some(')'), level + 1);
        } else if self.starts("${") {
            self.at += 2;
            // `${#NAME}` is how long the value is.
            if self.peek(0) == Some('#') && self.peek(1).is_some_and(|c| c.is_ascii_alphabetic() || c == '_') {
                self.at += 1;
            }
            let name = self.name();
            let operator: String = [self.peek(0), self.peek(1)].into_iter().flatten().collect();
            let optional = ["-", "=", "+", ":-", ":=", ":+"].iter().any(|o| operator.starts_with(o));
            self.reads(&name, !optional);
            if operator.starts_with('=') || operator.starts_with(":=") {
                self.scan.sets.insert(name);
            }
            let mut ignored = String::new();
            while let Some(c) = self.peek(0) {
                match c {
                    '}' => break,
                    '\\' => self.at += 2,
                    '$' | '`' => self.expansion(&mut ignored, level + 1),
                    _ => self.at += 1,
                }
            }
            self.broken |= self.peek(0) != Some('}');
            self.at += 1;
        } else {
            self.at += 1;
            let name = self.name();
            if name.is_empty() && self.peek(0).is_some_and(|c| "?#@*!$-0123456789".contains(c)) {
                self.at += 1;
            }
            self.reads(&name, true);
        }
        let end = self.at.min(self.end);
        text.extend(&self.chars[start..end]);
    }

    pub(super) fn arithmetic(&mut self) {
        let mut depth = 2;
        while let Some(c) = self.peek(0) {
            if c.is_ascii_digit() {
                self.at += 1;
                while self.peek(0).is_some_and(|c| c.is_ascii_alphanumeric()) {
                    self.at += 1;
                }
            } else if c.is_ascii_alphabetic() || c == '_' {
                let name = self.name();
                self.reads(&name, true);
            } else {
                self.at += 1;
                depth += i32::from(c == '(') - i32::from(c == ')');
                if depth == 0 {
                    return;
                }
            }
        }
        self.broken = true;
    }

    pub(super) fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(c) = self.peek(0).filter(|c| c.is_ascii_alphanumeric() || *c == '_') {
            if name.is_empty() && c.is_ascii_digit() {
                break;
            }
            name.push(c);
            self.at += 1;
        }
        name
    }

    pub(super) fn reads(&mut self, name: &str, needed: bool) {
        if is_name(name) {
            self.scan.reads.insert(name.to_owned());
            if needed {
                self.scan.needs.insert(name.to_owned());
            }
        }
    }

    pub(super) fn skip_heredocs(&mut self, level: usize) {
        for (end, literal, tabs) in std::mem::take(&mut self.heredocs) {
            let start = self.at;
            loop {
                let from = self.at;
                while self.peek(0).is_some_and(|c| c != '\n') {
                    self.at += 1;
                }
                let line: String = self.chars[from..self.at.min(self.end)].iter().collect();
                let last = self.peek(0).is_none();
                self.at += usize::from(!last);
                let line = if tabs { line.trim_start_matches('\t') } else { &line };
                if line == end {
                    if !literal {
                        self.heredoc_variables(start, from, level);
                    }
                    break;
                }
                if last {
                    self.broken = true;
                    break;
                }
            }
        }
    }

    /// The variables in the text of a here-document between two positions.
    pub(super) fn heredoc_variables(&mut self, start: usize, end: usize, level: usize) {
        // What is left open in it ends with it, so that no text is scanned once for each here-document before it.
        let outer = (self.at, self.end);
        (self.at, self.end) = (start, end);
        let mut ignored = String::new();
        while self.at < end {
            match self.peek(0) {
                Some('\\') => self.at += 2,
                Some('$' | '`') => self.expansion(&mut ignored, level + 1),
                _ => self.at += 1,
            }
        }
        (self.at, self.end) = outer;
    }
}
