//! The program `vade`: an exit code.

fn main() {}
