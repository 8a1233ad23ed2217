//! The program `vade`: an exit code.

use std::process::ExitCode;

use vademecum::cli::{self, World};

fn main() -> ExitCode {
    cli::panics::install();
    #[cfg(feature = "failpoints")]
    if let Ok(point) = std::env::var("VADE_FAILPOINT") {
        vademecum::failpoint::arm(&point);
    }
    cli::run(std::env::args_os(), World::of_this_process()).into()
}
