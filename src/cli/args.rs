//! The commands and what all of them take. No word of help stands here: `localized` finds them all.

use std::path::PathBuf;

use clap::{ArgAction, Args, CommandFactory as _, Parser, Subcommand, ValueEnum};

use super::{
    build, check, completions, config, diff, doctor, explain, export, init, l10n, list, login, new, run, runs, sandbox,
    schema, serve, show, test,
};

/// The whole command line.
// Comments that are not doc comments, here and in each command: clap would print those.
#[derive(Debug, Parser)]
#[command(name = "vade", version, disable_help_flag = true, disable_version_flag = true, infer_long_args = false)]
#[command(verbatim_doc_comment, about = None, long_about = None)]
pub struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    List(list::Args),
    Show(show::Args),
    Run(run::Args),
    Runs(runs::Args),
    Sandbox(sandbox::Args),
    Login(login::Args),
    Doctor(doctor::Args),
    Diff(diff::Args),
    Export(export::Args),
    Build(build::Args),
    Serve(serve::Args),
    Check(check::Args),
    Explain(explain::Args),
    #[command(name = "l10n")]
    L10n(l10n::Args),
    Init(init::Args),
    New(new::Args),
    Test(test::Args),
    Schema(schema::Args),
    Config(config::Args),
    Completions(completions::Args),
}

#[derive(Clone, Debug, Default, Args)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "lang")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "root")]
    pub root: Option<PathBuf>,
    #[arg(long, global = true, value_name = "color", value_enum, default_value_t)]
    pub color: Color,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    #[arg(long, global = true, value_name = "log-file")]
    pub log_file: Option<PathBuf>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// `--labels`: how a UI label is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Labels {
    // The product's own label only.
    Source,
    // Its translation only.
    Translated,
    // Both.
    #[default]
    Both,
}

/// `--format` of commands that have text and JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    // For people.
    #[default]
    Text,
    // For programs.
    Json,
}

/// The command line as clap knows it, without words.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}
