//! The program, in a process of its own and in the test's.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use vademecum::cli::{self, Exit, World};

/// The program in a process of its own: without a terminal, in that folder, which is its home and keeps its runs too, and with
/// nothing else of the environment than where programs are.
pub fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vade"));
    command.args(args).current_dir(folder).env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", folder);
    command.env("VADE_STATE", folder.join("state")).env("VADE_LANG", "en").env("USER", "me");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The program in a process of its own, at a terminal that `script` plays.
pub fn in_terminal(folder: &Path, line: &str) -> Command {
    let line = format!("'{}' {line}", env!("CARGO_BIN_EXE_vade"));
    let mut script = Command::new("script");
    script.args(["-qec", &line, "/dev/null"]).current_dir(folder).env_clear();
    script.envs(command(folder, &[]).get_envs().filter_map(|(name, value)| Some((name, value?)))).env("TERM", "dumb");
    script
}

/// How a process ended, and what it wrote on standard output and standard error.
pub fn ended(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// A message on one line: where its lines end depends on the length of the paths in it.
pub fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The program in this process, in that folder and with these variables; without a terminal.
pub fn vade(folder: &Path, variables: &[(&str, &str)], args: &[&str]) -> (Exit, String, String) {
    here(folder, variables, args, |_| {}, "")
}

/// The same in a world that the test changes, with what is typed.
pub fn here(
    folder: &Path,
    variables: &[(&str, &str)],
    args: &[&str],
    change: impl FnOnce(&mut World),
    typed: &str,
) -> (Exit, String, String) {
    let (mut world, out, err) = World::of_a_test(variables, folder, typed);
    change(&mut world);
    let exit = cli::run(["vade"].iter().chain(args).map(OsString::from), world);
    (exit, out.text(), err.text())
}
