//! A run as lines of JSON, one event a line. Standard output has nothing else.

use std::io::Write as _;

use serde_json::{Value, json};

use super::Output;
use crate::journal::{Listener, News};
use crate::report::plan::{Preview, step_words};

/// Writes the lines. What the journal records stands there as it is recorded; a step's turn (`step`), output of commands (`output`)
/// and notes (`note`) are told beside it.
pub struct Lines<'a> {
    /// Where to.
    pub out: Output,
    /// The plan and its words.
    pub preview: Preview<'a>,
}

impl Lines<'_> {
    fn write(&self, value: &Value) {
        // A reader that closed the pipe has what it wanted; the run does not depend on it.
        let _ = writeln!(self.out.borrow_mut(), "{value}");
        let _ = self.out.borrow_mut().flush();
    }
}

impl Listener for Lines<'_> {
    fn hear(&mut self, news: &News<'_>) {
        self.write(&match news {
            News::Step(step) => {
                let (text, language) = step_words(&self.preview, self.preview.step(step.position));
                json!({"event": "step", "step": step.position, "number": step.number, "id": step.id, "text": text, "language": language})
            }
            News::Event(recorded) => json!(recorded),
            News::Output { part, stream, chunk } => {
                json!({"event": "output", "step": part.step, "stream": stream, "text": String::from_utf8_lossy(chunk)})
            }
            News::Note(diagnostic) => {
                json!({"event": "note", "rule": diagnostic.rule, "text": self.preview.lexicon.say(diagnostic.rule, &diagnostic.args)})
            }
        });
    }
}
