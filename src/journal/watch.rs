//! What a running command writes, on its way to the reader and to the evidence, with every secret hidden before both.

use std::path::PathBuf;

use super::event::{Event, Part, Recorded};
use super::evidence::Writing;
use super::runner::{Listener, News};
use super::{Evidence, Journal};
use crate::backend::{Flow, Redactor, Sink, Stream};
use crate::diagnostic::{Diagnostic, Result};

/// Watches one task.
pub(super) struct Watch<'a> {
    pub journal: &'a mut Journal,
    pub run: &'a str,
    pub part: Part,
    pub attempt: u32,
    pub listener: &'a mut dyn Listener,
    pub redactor: &'a Redactor,
    /// `None` where nothing is kept: probes.
    pub folder: Option<PathBuf>,
    output: Kept,
    errors: Kept,
    /// What was written down while it watched.
    pub recorded: Vec<Recorded>,
    failure: Option<Box<Diagnostic>>,
}

#[derive(Default)]
struct Kept {
    flow: Flow,
    file: Option<Writing>,
}

impl<'a> Watch<'a> {
    pub fn new(
        (journal, run): (&'a mut Journal, &'a str),
        (part, attempt): (Part, u32),
        listener: &'a mut dyn Listener,
        redactor: &'a Redactor,
        folder: Option<PathBuf>,
    ) -> Self {
        let (output, errors) = (Kept::default(), Kept::default());
        Self {
            journal,
            run,
            part,
            attempt,
            listener,
            redactor,
            folder,
            output,
            errors,
            recorded: Vec::new(),
            failure: None,
        }
    }

    /// Brings what was kept to the disk.
    pub fn finish(mut self) -> (Vec<Recorded>, Result<Vec<Evidence>>) {
        let mut all = Vec::new();
        for stream in [Stream::Output, Stream::Errors] {
            let kept = self.kept(stream);
            let rest = std::mem::take(&mut kept.flow);
            let rest = { rest }.finish(self.redactor);
            self.show(stream, &rest);
            if let Some(file) = self.kept(stream).file.take() {
                match file.finish() {
                    Ok(evidence) => all.push(evidence),
                    Err(error) => self.fail(&error),
                }
            }
        }
        (self.recorded, self.failure.map_or(Ok(all), Err))
    }

    fn kept(&mut self, stream: Stream) -> &mut Kept {
        if stream == Stream::Output { &mut self.output } else { &mut self.errors }
    }

    fn fail(&mut self, error: &std::io::Error) {
        let diagnostic = Diagnostic::error("evidence-failed").with("reason", error.to_string());
        self.failure.get_or_insert(Box::new(diagnostic));
    }

    fn show(&mut self, stream: Stream, clean: &[u8]) {
        if clean.is_empty() {
            return;
        }
        let Some(folder) = self.folder.clone() else { return };
        self.listener.hear(&News::Output { part: self.part, stream, chunk: clean });
        let name = format!(
            "{:02}-{}-{}.{}",
            self.part.step,
            self.part.from + 1,
            self.attempt,
            if stream == Stream::Output { "out" } else { "err" }
        );
        let kept = self.kept(stream);
        let written = match &mut kept.file {
            Some(file) => file.write(clean),
            None => Writing::begin(&folder, &name).and_then(|mut file| {
                file.write(clean)?;
                kept.file = Some(file);
                Ok(())
            }),
        };
        if let Err(error) = written {
            self.fail(&error);
        }
    }
}

impl Sink for Watch<'_> {
    fn started(&mut self, pid: u32) -> Result<()> {
        if self.folder.is_none() {
            return Ok(());
        }
        let recorded = self.journal.add(self.run, Event::Process { part: self.part, pid })?;
        self.recorded.push(recorded);
        Ok(())
    }

    fn output(&mut self, stream: Stream, chunk: &[u8]) {
        let redactor = self.redactor;
        let clean = self.kept(stream).flow.push(redactor, chunk);
        self.show(stream, &clean);
    }
}
