//! What a running command writes, on its way to the reader and to the evidence, with every secret hidden before both.

use std::path::{Path, PathBuf};

use super::event::{Event, Part, Recorded};
use super::evidence::Writing;
use super::runner::{Listener, News};
use super::{Evidence, Journal};
use crate::backend::{Flow, Kept, Redactor, Sink, Started, Stream};
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
    output: Streamed,
    errors: Streamed,
    /// What was written down while it watched.
    pub recorded: Vec<Recorded>,
    failure: Option<Box<Diagnostic>>,
    files: Vec<Evidence>,
}

#[derive(Default)]
struct Streamed {
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
        let (output, errors) = (Streamed::default(), Streamed::default());
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
            files: Vec::new(),
        }
    }

    /// Brings what was kept to the disk.
    pub fn finish(mut self) -> (Vec<Recorded>, Result<Vec<Evidence>>) {
        let mut all = std::mem::take(&mut self.files);
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

    fn kept(&mut self, stream: Stream) -> &mut Streamed {
        if stream == Stream::Output { &mut self.output } else { &mut self.errors }
    }

    fn file_name(&self, own: &str) -> String {
        format!("{:02}-{}-{}.{own}", self.part.step, self.part.from + 1, self.attempt)
    }

    fn keep(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<Evidence> {
        let mut file = Writing::begin(folder, name)?;
        file.write(bytes)?;
        file.finish()
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
        let name = self.file_name(if stream == Stream::Output { "out" } else { "err" });
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
        let recorded = self.journal.add(self.run, Event::Process { part: self.part, process: Started::of(pid) })?;
        self.recorded.push(recorded);
        Ok(())
    }

    fn output(&mut self, stream: Stream, chunk: &[u8]) {
        let redactor = self.redactor;
        let clean = self.kept(stream).flow.push(redactor, chunk);
        self.show(stream, &clean);
    }

    fn evidence(&mut self, name: &str, bytes: &[u8], kept: Kept) -> Result<PathBuf> {
        // What only looks leaves nothing behind.
        let Some(folder) = self.folder.clone() else { return Ok(PathBuf::new()) };
        let plain = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
        let name = self.file_name(&name.chars().map(plain).collect::<String>());
        let kept = match kept {
            Kept::Clean => {
                let mut flow = Flow::default();
                let mut clean = flow.push(self.redactor, bytes);
                clean.extend(flow.finish(self.redactor));
                Self::keep(&folder, &name, &clean)
            }
            Kept::Exact => Self::keep(&folder, &name, bytes),
        };
        match kept {
            Ok(evidence) => {
                self.files.retain(|f| f.file != evidence.file);
                self.files.push(evidence);
                Ok(folder.join(name))
            }
            Err(error) => {
                self.fail(&error);
                Diagnostic::error("evidence-failed").with("reason", error.to_string()).into()
            }
        }
    }
}
