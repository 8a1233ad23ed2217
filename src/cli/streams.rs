//! The program's streams while plans are carried out: shared by the person's questions and what is shown of the runs.

use std::cell::RefCell;
use std::io::{self, Write as _};
use std::rc::Rc;

use super::console::Console;
use super::{Exit, Session};
use crate::backend::Stop;
use crate::diagnostic::{Diagnostic, Result};
use crate::report::run::Output;

/// Standard output, the person at the terminal, and their wish to stop.
pub(super) struct Streams {
    pub out: Output,
    pub console: Console,
    pub stop: Stop,
}

impl Streams {
    /// Takes the streams out of the session, works with them, and puts them back.
    pub fn with(session: &mut Session, work: impl FnOnce(&mut Session, &Self) -> Result<Exit>) -> Result<Exit> {
        let world = &mut session.world;
        let out: Output = Rc::new(RefCell::new(std::mem::replace(&mut world.out, Box::new(io::sink()))));
        let err: Output = Rc::new(RefCell::new(std::mem::replace(&mut world.err, Box::new(io::sink()))));
        let input = std::mem::replace(&mut world.input, Box::new(io::empty()));
        let (interactive, signals, width) = (world.interactive, world.signals, world.width);
        let colour = session.err_is_coloured();
        let exit = {
            let stop = Stop::default();
            let console = Console::new(input, err.clone(), (interactive, signals), (colour, width), &stop);
            work(session, &Self { out: out.clone(), console, stop })
        };
        // Nobody else holds them any more: all that shared them ended with the runs.
        if let (Some(out), Some(err)) = (Rc::into_inner(out), Rc::into_inner(err)) {
            (session.world.out, session.world.err) = (out.into_inner(), err.into_inner());
        }
        exit
    }

    /// Writes to standard output.
    pub fn print(&self, text: &str) {
        // A reader that closed the pipe has what it wanted.
        let mut out = self.out.borrow_mut();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Tells a diagnostic, as [`Session::report`] does.
    pub fn report(&self, session: &mut Session, diagnostic: &Diagnostic) {
        if let Some(text) = session.worded(diagnostic) {
            let _ = self.out.borrow_mut().flush();
            self.console.tell(&text);
        }
    }
}
