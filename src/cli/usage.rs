//! What clap has to say, in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Exit, Session, localized};
use crate::diagnostic::Diagnostic;
use crate::nearest::nearest;

/// Answers a call for help or for the version, or tells what is wrong with the command line.
pub(super) fn answer(session: &mut Session, error: &clap::Error) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let text = asked_help(session, &error.to_string());
            session.print(&text);
            Exit::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text = asked_help(session, &error.to_string());
            session.tell(&text);
            Exit::Usage
        }
        ErrorKind::DisplayVersion => {
            session.print(&format!("vade {}\n", env!("CARGO_PKG_VERSION")));
            Exit::Done
        }
        _ => {
            session.report(&diagnostic(error));
            Exit::Usage
        }
    }
}

/// The marker that [`localized::for_parsing`] put in place of help: how much is asked for, and of which command.
fn asked_help(session: &Session, marker: &str) -> String {
    let mut words = marker.split_whitespace();
    let full = words.next() == Some(localized::FULL);
    let path: Vec<&str> = words.collect();
    super::help(&session.lexicon, &path, full, session.world.width, session.out_is_coloured())
}

/// The diagnostic for a mistake in the command line.
fn diagnostic(error: &clap::Error) -> Diagnostic {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(s)) => s.clone(),
        Some(ContextValue::Strings(all)) => all.join(" "),
        _ => String::new(),
    };
    let list = |kind| match error.get(kind) {
        Some(ContextValue::Strings(all)) => all.clone(),
        Some(ContextValue::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            Diagnostic::error("argument-surplus").with("argument", argument)
        }
        ErrorKind::UnknownArgument => Diagnostic::error("argument-unknown")
            .with("argument", argument)
            .with("near", list(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand);
            let all = localized::command_names();
            let mut near = nearest(&name, all.iter().map(String::as_str));
            if near.is_empty() {
                near = within(&name);
            }
            Diagnostic::error("command-unknown").with("command", name).with("near", near).with("commands", all)
        }
        ErrorKind::MissingSubcommand => {
            Diagnostic::error("command-missing").with("commands", list(ContextKind::ValidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            Diagnostic::error("argument-missing").with("arguments", list(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            // The same argument twice is a conflict with itself.
            if other == argument || other.is_empty() {
                Diagnostic::error("argument-twice").with("argument", argument)
            } else {
                Diagnostic::error("argument-conflict").with("argument", argument).with("other", other)
            }
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Diagnostic::error("value-missing").with("argument", argument).with("values", list(ContextKind::ValidValue))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Diagnostic::error("value-invalid")
            .with("argument", argument)
            .with("near", nearest(&value, list(ContextKind::ValidValue).iter().map(String::as_str)))
            .with("value", value)
            .with("values", list(ContextKind::ValidValue)),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Diagnostic::error("value-missing").with("argument", argument).with("values", Vec::<String>::new())
        }
        ErrorKind::TooManyValues => Diagnostic::error("value-surplus").with("argument", argument).with("value", value),
        ErrorKind::InvalidUtf8 => Diagnostic::error("argument-not-utf8"),
        _ => Diagnostic::error("arguments-invalid"),
    }
}

/// The commands within others whose own name is near to that one: `runs resume`.
fn within(name: &str) -> Vec<String> {
    let command = super::command();
    let all: Vec<(String, String)> = command
        .get_subcommands()
        .flat_map(|outer| {
            outer.get_subcommands().map(|inner| (outer.get_name().to_owned(), inner.get_name().to_owned()))
        })
        .collect();
    let near = nearest(name, all.iter().map(|(_, inner)| inner.as_str()));
    all.iter().filter(|(_, inner)| near.contains(inner)).map(|(outer, inner)| format!("{outer} {inner}")).collect()
}
