//! The program `vade`: an exit code.

use std::process::ExitCode;

use vademecum::cli::{self, World};

fn main() -> ExitCode {
    cli::run(std::env::args_os(), World::of_this_process()).into()
}
