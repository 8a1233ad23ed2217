//! The command line's words: help and completions, found by convention.
//!
//! `cmd-runs-resume` is what a command does, its `.long` says more, `.example1` explains its first example. `arg-run-set` is what an
//! argument does (`arg-set`, where several commands share it), `.long` says more, `.value` names its value; `value-format-json` is
//! a possible value.

use clap::{Arg, Command};

use super::command;
use crate::words::Lexicon;

/// Marks a call for full help in what clap prints.
pub(super) const FULL: &str = "full";
const SHORT: &str = "short";

/// The names of all commands, `runs resume` for one within another.
pub(super) fn command_names() -> Vec<String> {
    command().get_subcommands().map(|c| c.get_name().to_owned()).collect()
}

/// The command line with its words, for completions and the reference.
#[must_use]
pub fn localized(lexicon: &Lexicon) -> Command {
    worded(command(), lexicon, &mut Vec::new())
}

/// The command line as it is parsed: in place of each help text stands a marker that says which one it is.
pub(super) fn for_parsing(lexicon: &Lexicon) -> Command {
    marked(localized(lexicon), &mut Vec::new())
}

fn worded(mut command: Command, lexicon: &Lexicon, path: &mut Vec<String>) -> Command {
    let id = command_id(path);
    command = command.about(lexicon.say(&id, &[]));
    if let Some(long) = lexicon.attribute(&id, "long", &[]) {
        command = command.long_about(long);
    }
    let owner = path.clone();
    command = command.mut_args(|arg| {
        let id = arg_id(lexicon, &owner, &arg);
        let arg = arg.help(lexicon.say(&id, &[]));
        match lexicon.attribute(&id, "value", &[]) {
            Some(value) if takes_value(&arg) => arg.value_name(value),
            _ => arg,
        }
    });
    command.mut_subcommands(|sub| {
        path.push(sub.get_name().to_owned());
        let sub = worded(sub, lexicon, path);
        path.pop();
        sub
    })
}

fn marked(command: Command, path: &mut Vec<String>) -> Command {
    let names = path.join(" ");
    let command = command
        .about(format!("{SHORT} {names}"))
        .long_about(format!("{FULL} {names}"))
        .help_template("{about}")
        .term_width(0);
    command.mut_subcommands(|sub| {
        path.push(sub.get_name().to_owned());
        let sub = marked(sub, path);
        path.pop();
        sub
    })
}

pub(super) fn command_id(path: &[String]) -> String {
    if path.is_empty() { "cmd-vade".to_owned() } else { format!("cmd-{}", path.join("-")) }
}

/// The message of an argument: the command's own, else the one that commands share.
pub(super) fn arg_id(lexicon: &Lexicon, path: &[String], arg: &Arg) -> String {
    let name = arg_name(arg);
    let own = format!("arg-{}-{name}", path.join("-"));
    if lexicon.try_say(&own, &[]).is_some() { own } else { format!("arg-{name}") }
}

/// What the argument is called on the command line, for its messages.
pub(super) fn arg_name(arg: &Arg) -> String {
    arg.get_long().map_or_else(|| arg.get_id().as_str().replace('_', "-"), str::to_owned)
}

pub(super) fn takes_value(arg: &Arg) -> bool {
    arg.is_positional() || arg.get_action().takes_values()
}
