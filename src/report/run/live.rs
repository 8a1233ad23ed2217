//! A run on a terminal, while it happens.

use std::io::Write as _;

use super::Output;
use super::events::{Events, diagnostic};
use crate::backend::Stream;
use crate::document::Step;
use crate::document::action::ActionKind;
use crate::journal::{Event, Listener, News, Part, Recorded};
use crate::plan::{Means, PlannedStep};
use crate::report::plan::{Actions, Preview, without_pictures};
use crate::report::terminal::{ACCENT, DIM, PLAIN, Screen, Text, WARNING, hang};

/// Shows a run.
pub struct Live<'a> {
    /// Where to.
    pub out: Output,
    /// The plan and its words.
    pub preview: Preview<'a>,
    /// Columns.
    pub width: usize,
    /// Whether in colour.
    pub colour: bool,
    /// Lines of output that have not come to their end.
    partial: [Vec<u8>; 2],
    place: Option<Text>,
}

impl<'a> Live<'a> {
    /// Nothing has happened yet.
    #[must_use]
    pub fn new(out: Output, preview: Preview<'a>, width: usize, colour: bool) -> Self {
        Self { out, preview, width, colour, partial: [Vec::new(), Vec::new()], place: None }
    }

    /// The columns before a step's words: ` 4/12  `.
    #[must_use]
    pub fn indent(preview: &Preview<'_>) -> usize {
        preview.plan.steps.len().to_string().len() * 2 + 4
    }

    fn lines(&self, lines: Vec<Text>) {
        let mut screen = Screen::new(self.width);
        screen.lines(lines);
        let _ = self.out.borrow_mut().write_all(screen.render(self.colour).as_bytes());
        let _ = self.out.borrow_mut().flush();
    }

    fn step(&mut self, step: &PlannedStep) {
        let here = self.preview.place(step);
        if here.is_some() && here != self.place {
            self.place = here;
            let place = self.place.clone().unwrap_or_default();
            self.lines(hang(Text::blank(Self::indent(&self.preview)), &place, self.width));
        }
        let count = self.preview.plan.steps.len().to_string();
        let at = format!("{}/{count}", step.position);
        let lead = Text::styled(&at, DIM).right(count.len() * 2 + 2).and("  ", PLAIN);
        let words = self
            .preview
            .step(step.position)
            .and_then(Step::words)
            .map(without_pictures)
            .map(|w| self.preview.blocks().words(&w));
        self.lines(hang(lead, &words.unwrap_or_default(), self.width));
    }

    fn output(&mut self, stream: Stream, chunk: &[u8]) {
        let partial = &mut self.partial[usize::from(stream == Stream::Errors)];
        partial.extend_from_slice(chunk);
        let Some(end) = partial.iter().rposition(|b| *b == b'\n') else { return };
        let whole: Vec<u8> = partial.drain(..=end).collect();
        self.shown(stream, &whole);
    }

    fn shown(&self, stream: Stream, bytes: &[u8]) {
        let style = if stream == Stream::Errors { WARNING } else { DIM };
        let text = String::from_utf8_lossy(bytes);
        let line = |line: &str| {
            Text::blank(Self::indent(&self.preview)).and("│ ", style).and_line(line.trim_end_matches('\r'), PLAIN)
        };
        self.lines(text.lines().map(line).collect());
    }

    fn flush(&mut self) {
        for (index, stream) in [Stream::Output, Stream::Errors].into_iter().enumerate() {
            let rest = std::mem::take(&mut self.partial[index]);
            if !rest.is_empty() {
                self.shown(stream, &rest);
            }
        }
    }

    fn event(&mut self, recorded: &Recorded) {
        self.flush();
        match &recorded.event {
            Event::Intent { part, backend, .. } if backend != Means::Human.name() => self.intent(*part),
            Event::Intent { .. } | Event::Process { .. } | Event::Created { .. } | Event::Approved { .. } => {}
            // How to go on is told at the end, where the whole of it is known.
            Event::Waiting { .. } | Event::Finished { .. } => {}
            event => {
                let events = Events { lexicon: self.preview.lexicon, whole: false };
                let Some((line, seconds)) = events.line(event) else { return };
                if let Event::Checked { check, .. } = event {
                    self.check(*check);
                }
                let took = seconds.map(|s| Text::styled(&self.preview.lexicon.duration(s), DIM));
                let indent = Self::indent(&self.preview);
                let mut screen = Screen::new(self.width);
                screen.hang(Text::blank(indent), &line);
                let mut lines = screen.as_lines().to_vec();
                if let (Some(took), Some(last)) = (took, lines.last_mut())
                    && last.width() + 2 + took.width() <= self.width
                {
                    let gap = self.width - last.width() - took.width();
                    last.append(Text::blank(gap));
                    last.append(took);
                }
                self.lines(lines);
                if let Event::Done { notes, .. } = event {
                    for why in notes {
                        self.lines(hang(Text::blank(indent + 2), &events.why(why), self.width));
                    }
                }
            }
        }
    }

    /// What was looked at, all steps being done.
    fn check(&self, check: usize) {
        let (plan, lexicon) = (self.preview.plan, self.preview.lexicon);
        let Some(planned) = plan.after.get(check) else { return };
        if check == 0 {
            self.lines(vec![
                Text::blank(Self::indent(&self.preview)).and(&lexicon.say("plan-afterwards", &[]), ACCENT),
            ]);
        }
        let actions = Actions { lexicon, plan };
        let mut text = Text::from(actions.verb(&planned.action)).and(" ", PLAIN);
        text.append(actions.target(planned));
        self.lines(hang(Text::blank(Self::indent(&self.preview)), &text, self.width));
    }

    /// The very command that is about to run, where the step holds several or the words do not show it.
    fn intent(&self, part: Part) {
        let Some(step) = self.preview.plan.steps.get(part.step - 1) else { return };
        let actions = Actions { lexicon: self.preview.lexicon, plan: self.preview.plan };
        for planned in step.actions.get(part.from..part.to).unwrap_or_default() {
            let lead = Text::blank(Self::indent(&self.preview));
            match &planned.action.kind {
                ActionKind::Command(command) => {
                    let line = |line: &str| lead.clone().and("$ ", ACCENT).and_line(line, PLAIN);
                    self.lines(command.script.lines().map(line).collect());
                }
                _ => {
                    let mut text = Text::from(actions.verb(&planned.action)).and(" ", PLAIN);
                    text.append(actions.target(planned));
                    self.lines(hang(lead, &text, self.width));
                }
            }
        }
    }
}

impl Listener for Live<'_> {
    fn hear(&mut self, news: &News<'_>) {
        match news {
            News::Step(step) => self.step(step),
            News::Event(recorded) => self.event(recorded),
            News::Output { stream, chunk, .. } => self.output(*stream, chunk),
            News::Note(note) => {
                self.flush();
                let text = diagnostic(self.preview.lexicon, note);
                self.lines(hang(Text::blank(Self::indent(&self.preview)), &text, self.width));
            }
        }
    }
}
