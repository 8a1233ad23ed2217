//! `vade completions`: a script that completes commands for a shell, and the answers that the script asks the program for.

use std::ffi::OsString;

use clap::Command;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use clap_complete::env::{EnvCompleter, Shells};

use super::{Exit, Session, localized, open, reading};
use crate::diagnostic::Result;
use crate::localize::{Desk, Target};
use crate::source::{FrontMatter, Library};
use crate::words::visible::inline;

/// The variable by which the script tells which shell asks.
const VARIABLE: &str = "VADE_COMPLETE";
/// In a tree with more documents their titles are not read.
const FEW: usize = 60;

/// A value and what it means.
type Offer = (String, Option<String>);
type Offers = Vec<Offer>;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "shell", value_enum)]
    pub shell: clap_complete::Shell,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let mut script = Vec::new();
    if let Some(shell) = Shells::builtins().completer(&args.shell.to_string()) {
        // Writing to memory does not fail.
        let _ = shell.write_registration(VARIABLE, "vade", "vade", "vade", &mut script);
    }
    session.print(&String::from_utf8_lossy(&script));
    Ok(Exit::Done)
}

/// Answers a shell that completes a command line; `None` where no shell asks.
pub(super) fn answer(session: &mut Session, args: &[OsString]) -> Option<Exit> {
    let shell = session.world.variable(VARIABLE)?.to_owned();
    // The program's own name, and `--` before the command line that is being written.
    let line = args.iter().position(|a| a == "--").map(|at| args[at + 1..].to_vec()).unwrap_or_default();
    let shells = Shells::builtins();
    let shell: &dyn EnvCompleter = shells.completer(&shell)?;
    let mut command = with_candidates(session, &line);
    let mut answer = Vec::new();
    let folder = session.world.folder.clone();
    if shell.write_complete(&mut command, line, Some(&folder), &mut answer).is_err() {
        // Nothing to complete is no mistake that a shell could show.
        return Some(Exit::Done);
    }
    session.print(&String::from_utf8_lossy(&answer));
    Some(Exit::Done)
}

/// The command line with the tree's ids, topics and inputs as values.
fn with_candidates(session: &Session, line: &[OsString]) -> Command {
    // Clap's own `help` command has no words of ours.
    let command = localized(&session.lexicon).disable_help_subcommand(true);
    let Ok((library, _)) = open::tree(session) else { return command };
    let ids = documents(session, &library);
    let topics = topics(&library);
    let inputs = line.iter().rev().find_map(|word| inputs(session, &word.to_string_lossy())).unwrap_or_default();
    let languages = session.locales.tags().into_iter().map(|tag| (tag.to_owned(), None)).collect();
    let command = command.mut_arg("lang", |arg| arg.add(candidates(languages)));
    let command = ["show", "run"].into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, |sub| sub.mut_arg("id", |arg| arg.add(candidates(ids.clone()))))
    });
    command
        .mut_subcommand("diff", |sub| {
            let sub = sub.mut_arg("a", |arg| arg.add(candidates(ids.clone())));
            sub.mut_arg("b", |arg| arg.add(candidates(ids.clone())))
        })
        .mut_subcommand("list", |sub| sub.mut_arg("topic", |arg| arg.add(candidates(topics))))
        .mut_subcommand("run", |sub| sub.mut_arg("set", |arg| arg.add(candidates(inputs))))
}

fn candidates(values: Offers) -> ArgValueCandidates {
    let shown = |text: &str| inline(text).into_owned();
    let candidate = move |(value, help): &Offer| {
        CompletionCandidate::new(shown(value)).help(help.as_deref().map(|h| shown(h).into()))
    };
    ArgValueCandidates::new(move || values.iter().map(candidate).collect())
}

/// Id and title of each document.
fn documents(session: &Session, library: &Library) -> Offers {
    let titled = library.documents().len() <= FEW;
    let language = open::language(session, library).ok().filter(|_| titled);
    let desk =
        language.map(|l| (Desk::new(library, Library::embedded_locales()), Target { tag: l.tag, folder: l.folder }));
    let title = |path: &str| {
        let (desk, target) = desk.as_ref()?;
        let source = desk.source(path, None).ok()?;
        Some(desk.worded(&source, target).ok()?.title.plain())
    };
    library.documents().iter().map(|path| (library.id(path), title(path))).collect()
}

fn topics(library: &Library) -> Offers {
    let front = |path: &String| {
        let source = library.document(path, None).ok()??;
        FrontMatter::read(path, &source.text).ok()
    };
    let mut topics: Vec<String> = library.documents().iter().filter_map(front).flat_map(|f| f.topics).collect();
    topics.sort();
    topics.dedup();
    topics.into_iter().map(|topic| (topic, None)).collect()
}

/// `name=` for each input of the document of that name, with its question.
fn inputs(session: &Session, name: &str) -> Option<Offers> {
    let opened = open::document(session, name).ok()?;
    let document = reading::read(session, &opened, None).ok()?.worded;
    Some(document.bindings.inputs.iter().map(|i| (format!("{}=", i.name), i.ask.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::super::{World, run as vade};

    /// What a fish shell is offered for that command line, in German.
    fn offered(line: &[&str]) -> Vec<String> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let variables = [("VADE_COMPLETE", "fish"), ("VADE_LANG", "de")];
        let (world, out, _) = World::of_a_test(&variables, folder, "");
        vade(["vade", "--", "vade"].iter().chain(line).map(Into::into), world);
        out.text().lines().map(str::to_owned).collect()
    }

    #[test]
    fn ids_topics_and_inputs_are_offered() {
        assert_eq!(offered(&["show", "renew"]), ["renew-tls-certificate\tTLS-Zertifikat erneuern"]);
        assert_eq!(offered(&["list", "--topic", "Cert"]), ["Certificates"]);
        assert_eq!(
            offered(&["run", "renew-tls-certificate", "--set", "dom"]),
            ["domain=\tHostname, für den das Zertifikat gilt"]
        );
        assert_eq!(offered(&["--lang", "zh"]), ["zh-Hans"]);
    }
}
