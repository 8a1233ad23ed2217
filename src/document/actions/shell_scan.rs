//! A scanner for shell text: as much of the grammar as it takes to tell where commands begin and end, which words they have, and
//! which variables they read and set. It never runs anything, and what it does not understand it calls incomplete.

use std::collections::BTreeSet;

use super::shell_word::Word;

/// What a shell text holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Scan {
    /// The words of each simple command, those in substitutions too; keywords and redirections left out.
    pub commands: Vec<Vec<Word>>,
    /// The words that redirections name.
    pub files: Vec<Word>,
    /// Variables that must have a value.
    pub needs: BTreeSet<String>,
    /// Variables that are read, whether or not there is a default.
    pub reads: BTreeSet<String>,
    /// Variables that the text itself gives a value, for itself or (exported) for what follows.
    pub sets: BTreeSet<String>,
    /// Whether the text ends where a command may end, with nothing left open.
    pub complete: bool,
    /// Whether what is left open is just a line that ends in a backslash or an operator.
    pub continues: bool,
}

const AGAIN: &[&str] =
    &["if", "then", "else", "elif", "while", "until", "do", "!", "{", "time", "fi", "done", "esac", "}"];

pub(super) struct Scanner {
    pub(super) chars: Vec<char>,
    pub(super) at: usize,
    /// Where what is scanned ends: the text, or the here-document within it.
    pub(super) end: usize,
    pub(super) scan: Scan,
    /// Open `if`, `for`, `while`, `until`, `case` and `{`.
    pub(super) depth: i32,
    pub(super) cases: i32,
    pub(super) broken: bool,
    /// Within backticks, which end at the next one.
    pub(super) ticks: bool,
    pub(super) heredocs: Vec<(String, bool, bool)>,
}

/// Scans a shell text.
pub(super) fn scan(text: &str) -> Scan {
    let chars: Vec<char> = text.chars().collect();
    let mut scanner = Scanner {
        end: chars.len(),
        chars,
        at: 0,
        scan: Scan::default(),
        depth: 0,
        cases: 0,
        broken: false,
        ticks: false,
        heredocs: Vec::new(),
    };
    let open = scanner.commands(None, 0);
    let mut scan = scanner.scan;
    scan.continues = open && !scanner.broken;
    scan.complete = !open && !scanner.broken && scanner.depth == 0 && scanner.heredocs.is_empty();
    scan
}

/// Nested deeper than this, a text is not a command of a document.
pub(super) const DEEPEST: usize = 24;

impl Scanner {
    pub(super) fn peek(&self, ahead: usize) -> Option<char> {
        self.chars[..self.end].get(self.at + ahead).copied()
    }

    pub(super) fn starts(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(i, c)| self.peek(i) == Some(c))
    }

    /// Scans commands up to `end`. Whether the text stopped after an operator or a backslash, so that more must follow.
    pub(super) fn commands(&mut self, end: Option<char>, level: usize) -> bool {
        if level > DEEPEST {
            self.broken = true;
            return false;
        }
        let mut words: Vec<Word> = Vec::new();
        let mut open = false;
        loop {
            let Some(c) = self.peek(0) else {
                self.finish(&mut words);
                self.broken |= end.is_some();
                return open;
            };
            if Some(c) == end {
                self.at += 1;
                self.finish(&mut words);
                return false;
            }
            match c {
                '\n' => {
                    self.at += 1;
                    self.finish(&mut words);
                    self.skip_heredocs(level);
                }
                ';' => {
                    self.at += 1;
                    self.finish(&mut words);
                    open = false;
                }
                '&' | '|' => {
                    let double = self.peek(1) == Some(c) || self.starts("|&");
                    open = double || c == '|';
                    self.at += if double { 2 } else { 1 };
                    self.finish(&mut words);
                }
                '(' => {
                    self.at += 1;
                    if words.len() == 1 && self.peek(0) == Some(')') {
                        // A function: its name is defined, not called.
                        self.at += 1;
                        words.clear();
                    } else {
                        self.broken |= !words.is_empty();
                        self.commands(Some(')'), level + 1);
                    }
                    open = false;
                }
                ')' if self.cases > 0 => {
                    self.at += 1;
                    words.clear();
                }
                ')' => {
                    self.broken = true;
                    return false;
                }
                '#' => {
                    while self.peek(0).is_some_and(|c| c != '\n') {
                        self.at += 1;
                    }
                }
                '\\' if self.peek(1) == Some('\n') => self.at += 2,
                '\\' if self.peek(1).is_none() => {
                    self.at += 1;
                    open = true;
                }
                c if c.is_whitespace() => self.at += 1,
                '<' | '>' => {
                    self.redirection(level);
                    open = false;
                }
                _ => {
                    let before = self.at;
                    let word = self.word(level);
                    if self.at == before {
                        // A backtick that closes nothing here.
                        self.broken = true;
                        return false;
                    }
                    open = false;
                    let file_number = word.bare == word.text && word.text.chars().all(|c| c.is_ascii_digit());
                    if !(file_number && matches!(self.peek(0), Some('<' | '>'))) {
                        self.take(&mut words, word);
                    }
                }
            }
        }
    }

    /// Takes a word into the command, unless it is a keyword where a command may begin.
    fn take(&mut self, words: &mut Vec<Word>, word: Word) {
        let keyword = words.is_empty() && word.bare == word.text;
        match word.text.as_str() {
            "if" | "while" | "until" | "{" if keyword => self.depth += 1,
            "for" | "select" if keyword => {
                self.depth += 1;
                words.push(word);
                return;
            }
            "case" if keyword => {
                self.depth += 1;
                self.cases += 1;
                words.push(word);
                return;
            }
            "fi" | "done" | "}" if keyword => self.depth -= 1,
            "esac" if keyword => {
                self.depth -= 1;
                self.cases -= 1;
            }
            "in" if words.first().is_some_and(|w| w.text == "case") => {
                words.clear();
                return;
            }
            _ => {}
        }
        self.broken |= self.depth < 0;
        if !(keyword && AGAIN.contains(&word.text.as_str())) {
            words.push(word);
        }
    }

    fn finish(&mut self, words: &mut Vec<Word>) {
        let mut command = std::mem::take(words);
        if command.first().is_some_and(|w| matches!(w.text.as_str(), "for" | "select") && w.bare == w.text) {
            self.scan.sets.extend(command.get(1).map(|w| w.text.clone()));
            return;
        }
        let settings = command.iter().map_while(|w| assignment(&w.text));
        let settings: Vec<String> = settings.map(str::to_owned).collect();
        // Nothing but assignments: a command all the same, for whoever looks for settings in its place.
        let before = settings.len().min(command.len().saturating_sub(1));
        self.scan.sets.extend(settings);
        command.drain(..before);
        if command.first().is_some_and(|w| assignment(&w.text).is_some()) {
            self.scan.commands.push(command);
            return;
        }
        let Some(first) = command.first() else { return };
        let declares = ["export", "declare", "local", "readonly", "typeset", "read", "mapfile", "getopts"];
        if declares.contains(&first.text.as_str()) {
            for word in &command[1..] {
                let name = assignment(&word.text).unwrap_or(&word.text);
                if is_name(name) {
                    // `export NAME` alone hands on what is there already.
                    if first.text == "export" && assignment(&word.text).is_none() {
                        self.scan.needs.insert(name.to_owned());
                        self.scan.reads.insert(name.to_owned());
                    } else {
                        self.scan.sets.insert(name.to_owned());
                    }
                }
            }
        }
        self.scan.commands.push(command);
    }
}

/// The name on the left of `NAME=value`.
pub(super) fn assignment(word: &str) -> Option<&str> {
    let (name, _) = word.split_once('=')?;
    let name = name.strip_suffix('+').unwrap_or(name);
    is_name(name).then_some(name)
}

pub(super) fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        scan(text).commands.iter().map(|c| c[0].text.clone()).collect()
    }

    fn needs(text: &str) -> Vec<String> {
        scan(text).needs.into_iter().collect()
    }

    #[test]
    fn commands_are_found_in_lists_and_substitutions() {
        assert_eq!(names("a 1 && b | c; (d; e)\nf \"$(g x)\" `h`"), ["a", "b", "c", "d", "e", "g", "h", "f"]);
        assert_eq!(names("if test -e x; then y; else z; fi"), ["test", "y", "z"]);
        assert_eq!(names("for i in 1 2; do echo $i; done"), ["echo"]);
        assert_eq!(names("case $1 in\n  a) one ;;\n  *) two ;;\nesac"), ["one", "two"]);
        assert_eq!(names("LC_ALL=C sort < in > out 2>&1 # not"), ["sort"]);
    }

    #[test]
    fn what_is_left_open_is_incomplete() {
        for text in
            ["a \\", "a &&", "a |", "echo \"x", "echo 'x", "echo $(a", "cat <<EOF\nx", "if a; then b", "a )", "{ a"]
        {
            assert!(!scan(text).complete, "{text}");
        }
        assert!(scan("a \\").continues && scan("a |").continues && !scan("echo 'x").continues);
        for text in ["a \\\n  b", "cat <<'EOF'\n$X\nEOF", "a &", "a;", "x=(1 2)", "echo \"a\nb\""] {
            assert!(scan(text).complete, "{text}");
        }
    }

    #[test]
    fn variables_are_told_apart() {
        assert_eq!(needs("echo \"$A\" '$B' ${C} ${D:-x} \\$E $((F * 60)) $1 $?"), ["A", "C", "F"]);
        assert_eq!(needs("cat <<EOF\n$A\nEOF\ncat <<'EOF'\n$B\nEOF"), ["A"]);
        assert_eq!(scan("export A=1 B; C=2 x; read D; for E in 1; do :; done").sets.len(), 4);
        assert_eq!(needs("export B"), ["B"]);
    }

    #[test]
    fn nothing_panics() {
        for text in [
            "$", "${", "$((", "`", "<<", "<", "((((((", "\\", "'", "a=(", "$(<x)", "${a:", ")", "`$(`", "`(`)",
            "`a=(`)", "a=(\\", "`a=(\\`", "$(a=(\\)", "<<a=(\\",
        ] {
            let _ = scan(text);
        }
    }
}
