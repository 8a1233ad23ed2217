//! The program: one command a file, each from arguments to an exit code.

mod account;
mod args;
mod asking;
mod backends;
mod browsing;
mod build;
mod carry;
mod chain;
mod check;
mod choosing;
mod completions;
mod config;
mod console;
mod diff;
mod doctor;
mod ending;
mod exit;
mod explain;
mod export;
mod folder;
mod help;
mod init;
mod l10n;
mod list;
mod localized;
mod login;
mod new;
mod open;
pub mod panics;
mod pdf;
mod person;
mod planning;
mod prerequisites;
mod progress;
mod reading;
mod record;
mod run;
mod runs;
mod sandbox;
mod sandboxed;
mod schema;
mod serve;
mod session;
mod settings;
mod show;
mod streams;
mod test;
mod usage;
mod world;

use std::ffi::OsString;
use std::io::Write as _;

use clap::FromArgMatches as _;

pub use args::{Cli, command};
pub use exit::Exit;
pub use help::help;
pub use localized::localized;
pub use open::{Language, Opened};
pub use session::Session;
pub use world::{World, Written};

use crate::diagnostic::Result;
use args::Command;

/// Runs the program with these arguments, the first of which is its own name.
pub fn run(args: impl IntoIterator<Item = OsString>, world: World) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let mut session = Session::new(world, &args);
    if let Some(exit) = completions::answer(&mut session, &args) {
        let _ = session.world.out.flush();
        return exit;
    }
    let exit = match parse(&mut session, &args) {
        Ok((cli, given)) => dispatch(&mut session, &cli, given),
        Err(exit) => exit,
    };
    // A reader that closed the pipe has what it wanted.
    let _ = session.world.out.flush();
    exit
}

fn parse(session: &mut Session, args: &[OsString]) -> Result<(Cli, Vec<String>), Exit> {
    let parsed = localized::for_parsing(&session.lexicon).try_get_matches_from(args);
    parsed.and_then(|m| Ok((Cli::from_arg_matches(&m)?, given(&m)))).map_err(|error| usage::answer(session, &error))
}

/// The options that were written, not taken from a default.
fn given(matches: &clap::ArgMatches) -> Vec<String> {
    let written = |id: &&clap::Id| matches.value_source(id.as_str()) == Some(clap::parser::ValueSource::CommandLine);
    let mut given: Vec<String> = matches.ids().filter(written).map(ToString::to_string).collect();
    if let Some((_, sub)) = matches.subcommand() {
        given.extend(self::given(sub));
    }
    given
}

fn dispatch(session: &mut Session, cli: &Cli, given: Vec<String>) -> Exit {
    // Of a tree's documents there may be more languages than of the program's words.
    let of_a_tree = !matches!(
        cli.command,
        Command::Runs(_)
            | Command::Sandbox(_)
            | Command::Login(_)
            | Command::Doctor(_)
            | Command::Config(_)
            | Command::Completions(_)
            | Command::Explain(_)
    );
    let language = |session: &Session| if of_a_tree { Ok(()) } else { session.language_has_words() };
    let ready = session.take(&cli.global, given).and_then(|()| language(session));
    let done = ready.and_then(|()| match &cli.command {
        Command::List(args) => list::run(session, args),
        Command::Show(args) => show::run(session, args),
        Command::Run(args) => run::run(session, args),
        Command::Runs(args) => runs::run(session, args),
        Command::Sandbox(args) => sandbox::run(session, args),
        Command::Login(args) => login::run(session, args),
        Command::Doctor(args) => doctor::run(session, args),
        Command::Diff(args) => diff::run(session, args),
        Command::Export(args) => export::run(session, args),
        Command::Build(args) => build::run(session, args),
        Command::Serve(args) => serve::run(session, args),
        Command::Check(args) => check::run(session, args),
        Command::Explain(args) => explain::run(session, args),
        Command::L10n(args) => l10n::run(session, args),
        Command::Init(args) => init::run(session, args),
        Command::New(args) => new::run(session, args),
        Command::Test(args) => test::run(session, args),
        Command::Schema(args) => schema::run(session, args),
        Command::Config(args) => config::run(session, args),
        Command::Completions(args) => completions::run(session, args),
    });
    done.unwrap_or_else(|diagnostic| {
        session.report(&diagnostic);
        let unwritten = matches!(diagnostic.rule, "journal-failed" | "journal-on-network" | "evidence-failed");
        if unwritten { Exit::Unwritten } else { Exit::Usage }
    })
}
