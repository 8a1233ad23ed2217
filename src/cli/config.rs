//! `vade config`: each setting and where it comes from.

use serde::Serialize;

use super::args::Format;
use super::settings::{self, COLOR, Giver, KEYS, LABELS, ROOT, Setting, VERSION};
use super::{Exit, Session, open};
use crate::diagnostic::{Diagnostic, Result};
use crate::nearest::nearest;
use crate::report::terminal::{DIM, Keep, PLAIN, Text, table};
use crate::source::{Library, Store};
use crate::words::From;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

/// One line: a setting, its value and who gives it. As JSON, `from` is `flag`, `variable`, `tree`, `configuration` or `default`, and
/// `name_there` the option's, variable's or file's name.
#[derive(Debug, Serialize)]
struct Line {
    name: &'static str,
    value: Option<String>,
    from: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name_there: Option<String>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let tree = open::tree(session)?;
    let lines = lines(session, &tree);
    match args.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&lines).unwrap_or_default();
            session.print(&format!("{json}\n"));
        }
        Format::Text => {
            let rows: Vec<_> = lines.iter().map(|line| row(session, line)).collect();
            let head =
                ["config-name", "config-value", "config-from"].map(|id| Text::styled(&session.say(id, &[]), DIM));
            let colour = session.out_is_coloured();
            for line in table(&head, &rows, session.world.width, &session.lexicon) {
                session.print(&format!("{}\n", line.render(colour).trim_end()));
            }
        }
    }
    unknown_keys(session);
    Ok(Exit::Done)
}

fn row(session: &Session, line: &Line) -> Vec<Text> {
    let mut name = Text::new();
    name.push_keep(line.name, PLAIN, Keep::Code);
    let mut value = Text::new();
    match &line.value {
        Some(text) => value.push_keep(text, PLAIN, Keep::Code),
        None => value.push(&session.say(&format!("config-none-{}", line.name), &[]), DIM),
    }
    let mut from = Text::new();
    match &line.name_there {
        Some(there) => from.push_keep(there, DIM, Keep::Code),
        None => from.push(&session.say("config-default", &[]), DIM),
    }
    vec![name, value, from]
}

fn lines(session: &Session, (library, builtin): &(Library, bool)) -> Vec<Line> {
    let file = session.world.config.join("config.yml").display().to_string();
    let root = match library.store() {
        Store::Folder(folder) => Some(folder.display().to_string()),
        _ => None,
    };
    let tree_file = root.as_ref().map(|r| std::path::Path::new(r).join("vade.yml").display().to_string());
    let line = |name, (value, giver): (Option<String>, Giver)| {
        let (from, there) = match giver {
            Giver::Flag(flag) => ("flag", Some(flag.to_owned())),
            Giver::Variable(variable) => ("variable", Some(variable.to_owned())),
            Giver::Tree => ("tree", tree_file.clone()),
            Giver::Configuration => ("configuration", Some(file.clone())),
            Giver::Nobody => ("default", None),
        };
        Line { name, value, from, name_there: there }
    };
    let or = |setting: Setting, flag: Option<String>, default: Option<String>| {
        let (value, giver) = settings::find(session, setting, flag.as_deref(), Some(library));
        line(setting.name, (value.or(default), giver))
    };
    let folder = |name, value: &std::path::Path, variable| {
        let giver = session.world.variable(variable).map_or(Giver::Nobody, |_| Giver::Variable(variable));
        line(name, (Some(value.display().to_string()), giver))
    };
    let sites = session.world.config.join("sites.yml");
    let given_root = session.root.as_ref().filter(|_| session.was_given("root")).map(|r| r.display().to_string());
    let root = root.filter(|_| !builtin);
    vec![
        language(session, &line),
        or(ROOT, given_root, root),
        or(VERSION, None, None),
        or(LABELS, None, Some("both".to_owned())),
        or(COLOR, session.was_given("color").then(|| session.color_name()), Some("auto".to_owned())),
        line("sites", (Some(sites.display().to_string()).filter(|_| sites.is_file()), Giver::Nobody)),
        folder("configuration", &session.world.config, "VADE_CONFIG"),
        folder("state", &session.world.state, "VADE_STATE"),
    ]
}

fn language(session: &Session, line: &impl Fn(&'static str, (Option<String>, Giver)) -> Line) -> Line {
    let choice = &session.choice;
    let giver = match choice.from {
        From::Flag => Giver::Flag("--lang"),
        From::Variable(name) => Giver::Variable(name),
        From::Configuration => Giver::Configuration,
        From::Default => Giver::Nobody,
    };
    line("language", (Some(choice.used.clone()), giver))
}

/// A key that means nothing is told: whoever wrote it meant something.
fn unknown_keys(session: &mut Session) {
    let Some(map) = session.configuration.as_object() else { return };
    let unknown: Vec<Diagnostic> = map
        .keys()
        .filter(|k| !KEYS.contains(&k.as_str()))
        .map(|k| Diagnostic::warning("config-key-unknown").with("key", k.as_str()).with("near", nearest(k, KEYS)))
        .collect();
    unknown.iter().for_each(|d| session.report(d));
}
