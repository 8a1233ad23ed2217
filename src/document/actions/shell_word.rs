//! Words of shell text: quotes, arrays, and the files that redirections name.

use super::shell_scan::{DEEPEST, Scanner};

/// A word of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// Its text without the quotes; expansions stand as they are written.
    pub text: String,
    /// The part of it that stood outside quotes.
    pub bare: String,
    /// All of it but expansions.
    pub literal: String,
}

impl Word {
    fn quoted(&mut self, c: char) {
        self.text.push(c);
        self.literal.push(c);
    }
}

impl Scanner {
    pub(super) fn word(&mut self, level: usize) -> Word {
        let mut word = Word::default();
        while let Some(c) = self.peek(0) {
            match c {
                '\'' => {
                    self.at += 1;
                    while let Some(c) = self.peek(0).filter(|c| *c != '\'') {
                        word.quoted(c);
                        self.at += 1;
                    }
                    self.broken |= self.peek(0).is_none();
                    self.at += 1;
                }
                '"' => {
                    self.at += 1;
                    self.double_quoted(&mut word, level);
                }
                '\\' if self.peek(1) == Some('\n') => self.at += 2,
                '\\' => {
                    let Some(next) = self.peek(1) else { break };
                    word.quoted(next);
                    self.at += 2;
                }
                '`' if self.ticks => break,
                '$' | '`' => self.expansion(&mut word.text, level),
                '(' if word.text.ends_with('=') => {
                    // The values of an array.
                    self.at += 1;
                    self.commands_as_words(&mut word.text, level + 1);
                }
                c if c.is_whitespace() || ";&|()<>".contains(c) => break,
                c => {
                    word.quoted(c);
                    word.bare.push(c);
                    self.at += 1;
                }
            }
        }
        word
    }

    fn commands_as_words(&mut self, text: &mut String, level: usize) {
        if level > DEEPEST {
            self.broken = true;
            return;
        }
        while let Some(c) = self.peek(0) {
            if c == ')' {
                self.at += 1;
                return;
            }
            if c.is_whitespace() {
                self.at += 1;
            } else if ";&|(<>".contains(c) || c == '`' && self.ticks {
                break;
            } else {
                let before = self.at;
                text.push(' ');
                text.push_str(&self.word(level).text);
                if self.at == before {
                    // A backslash before the end of the text.
                    break;
                }
            }
        }
        self.broken = true;
    }

    fn double_quoted(&mut self, word: &mut Word, level: usize) {
        while let Some(c) = self.peek(0) {
            match c {
                '"' => {
                    self.at += 1;
                    return;
                }
                '\\' => {
                    if let Some(next) = self.peek(1) {
                        if !"$`\"\\\n".contains(next) {
                            word.quoted('\\');
                        }
                        if next != '\n' {
                            word.quoted(next);
                        }
                    }
                    self.at += 2;
                }
                '$' | '`' => self.expansion(&mut word.text, level),
                c => {
                    word.quoted(c);
                    self.at += 1;
                }
            }
        }
        self.broken = true;
    }

    pub(super) fn redirection(&mut self, level: usize) {
        if self.starts("<<") && !self.starts("<<<") {
            self.at += 2;
            let tabs = self.peek(0) == Some('-');
            self.at += usize::from(tabs);
            while self.peek(0).is_some_and(|c| c == ' ') {
                self.at += 1;
            }
            let end = self.word(level);
            self.broken |= end.text.is_empty();
            self.heredocs.push((end.text.clone(), end.bare != end.text, tabs));
            return;
        }
        if (self.starts("<(") || self.starts(">(")) && level < DEEPEST {
            self.at += 2;
            self.commands(Some(')'), level + 1);
            return;
        }
        while self.peek(0).is_some_and(|c| "<>&|".contains(c)) {
            self.at += 1;
        }
        while self.peek(0).is_some_and(|c| c == ' ' || c == '\t') {
            self.at += 1;
        }
        let file = self.word(level);
        self.broken |= file.text.is_empty();
        self.scan.files.push(file);
    }
}
