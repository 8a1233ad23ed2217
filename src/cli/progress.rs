//! How far a run is, on a terminal: a line below what it tells, while something other than a person works.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Session;
use crate::journal::{Event, Listener, News};
use crate::plan::Means;

/// Steps and the time since the run began or went on; numbers only, so that it is in every language.
const LINE: &str = "{pos}/{len} {bar:24} {elapsed_precise}";

/// Whether a person looks at a terminal. A test's world has none, whatever its process has.
fn is_watched(session: &Session) -> bool {
    let world = &session.world;
    let terminal = world.err_is_terminal && std::io::stderr().is_terminal() && world.variable("TERM") != Some("dumb");
    terminal && !session.quiet
}

fn line(parts: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(parts), ProgressDrawTarget::stderr_with_hz(10));
    if let Ok(style) = ProgressStyle::with_template(LINE) {
        bar.set_style(style.progress_chars("━━─"));
    }
    bar
}

/// A line for work of so many parts, where somebody watches.
pub(super) fn of_parts(session: &Session, parts: usize) -> Option<ProgressBar> {
    is_watched(session).then(|| line(parts as u64))
}

/// A listener with that line below it.
pub(super) struct Progress<'a> {
    listener: Box<dyn Listener + 'a>,
    bar: Option<ProgressBar>,
    steps: u64,
    began: Instant,
}

impl<'a> Progress<'a> {
    /// Adds the line where a person looks at a terminal; elsewhere the listener stays as it is.
    pub fn below(listener: Box<dyn Listener + 'a>, session: &Session, steps: usize) -> Box<dyn Listener + 'a> {
        if !is_watched(session) {
            return listener;
        }
        Box::new(Self { listener, bar: None, steps: steps as u64, began: Instant::now() })
    }

    fn begin(&mut self, step: usize) {
        let bar = line(self.steps).with_elapsed(self.began.elapsed()).with_position(step.saturating_sub(1) as u64);
        bar.enable_steady_tick(Duration::from_millis(100));
        self.bar = Some(bar);
    }

    fn end(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

impl Listener for Progress<'_> {
    fn hear(&mut self, news: &News<'_>) {
        // Whatever comes next may be a question, and that stands alone.
        if matches!(news, News::Event(recorded) if !matches!(recorded.event, Event::Process { .. })) {
            self.end();
        }
        match &self.bar {
            Some(bar) => bar.suspend(|| self.listener.hear(news)),
            None => self.listener.hear(news),
        }
        if let News::Event(recorded) = news
            && let Event::Intent { part, backend, .. } = &recorded.event
            && backend != Means::Human.name()
        {
            self.begin(part.step);
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.end();
    }
}
