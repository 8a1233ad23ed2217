//! The person at the terminal while a run goes on: lines that are typed, and Ctrl-C, whichever comes first.

use std::io::{BufRead, IsTerminal as _, Write as _, stdin};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::backend::Stop;
use crate::report::run::Output;

/// What comes from outside.
pub(super) enum Heard {
    /// A line, without its end.
    Line(String),
    /// No more lines will come.
    End,
    /// Ctrl-C, or another wish that the program end.
    Interrupt,
}

/// Reads what is typed in a thread of its own, one line each time it is asked.
pub(super) struct Console {
    /// Standard error: questions.
    pub err: Output,
    /// Whether somebody can answer.
    pub interactive: bool,
    /// Whether questions are coloured.
    pub colour: bool,
    /// Columns.
    pub width: usize,
    ask: Sender<()>,
    heard: Receiver<Heard>,
}

impl Console {
    /// Listens to `input` and, where `signals`, to Ctrl-C.
    pub fn new(
        mut input: Box<dyn BufRead + Send>,
        err: Output,
        (interactive, signals): (bool, bool),
        (colour, width): (bool, usize),
        stop: &Stop,
    ) -> Self {
        let (ask, asked) = channel();
        let (tell, heard) = channel();
        if signals {
            let (tell, stop) = (tell.clone(), stop.clone());
            // A second run in one process keeps the first handler; that happens in no program but a test.
            let _ = ctrlc::set_handler(move || {
                stop.ask();
                let _ = tell.send(Heard::Interrupt);
            });
        }
        // Other input than the process's own is no terminal, whatever that one is.
        let terminal = signals && stdin().is_terminal();
        thread::spawn(move || {
            while asked.recv().is_ok() {
                let mut line = String::new();
                let heard = match input.read_line(&mut line) {
                    // Who closed the terminal did not answer. It fails then, or has an end and is a terminal no more, and that may
                    // be seen before the signal.
                    Err(_) if terminal => Heard::Interrupt,
                    Ok(0) if terminal && !stdin().is_terminal() => Heard::Interrupt,
                    Ok(0) | Err(_) => Heard::End,
                    Ok(_) => Heard::Line(line.trim_end_matches(['\n', '\r']).to_owned()),
                };
                if tell.send(heard).is_err() {
                    break;
                }
            }
        });
        Self { err, interactive, colour, width, ask, heard }
    }

    /// The next line.
    pub fn line(&self) -> Heard {
        if self.ask.send(()).is_err() {
            return Heard::End;
        }
        let heard = self.heard.recv().unwrap_or(Heard::End);
        if matches!(heard, Heard::Interrupt | Heard::End) {
            // The cursor still stands behind the question.
            self.tell("\n");
        }
        heard
    }

    /// Writes to standard error.
    pub fn tell(&self, text: &str) {
        let _ = self.err.borrow_mut().write_all(text.as_bytes());
        let _ = self.err.borrow_mut().flush();
    }
}
