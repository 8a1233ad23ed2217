//! The program's exit codes (`DESIGN.md`, "Running").

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// A step failed.
    Failed,
    /// What was asked for makes no sense, or cannot be read.
    Usage,
    /// It did what was asked, and found something.
    Findings,
    /// It waits for a person.
    Waits,
    /// A step may or may not have been done.
    InDoubt,
    /// The journal cannot be written, so that nothing more was done.
    Unwritten,
    /// Ctrl-C.
    Interrupted,
}

impl Exit {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 8] = [
        Self::Done,
        Self::Failed,
        Self::Usage,
        Self::Findings,
        Self::Waits,
        Self::InDoubt,
        Self::Unwritten,
        Self::Interrupted,
    ];

    /// Its number.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Findings => 3,
            Self::Waits => 4,
            Self::InDoubt => 5,
            Self::Unwritten => 6,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
