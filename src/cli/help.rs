//! Help, as people read it: laid out by width, in every script.

use clap::{Arg, Command};

use super::localized::{arg_id, arg_name, command_id, takes_value};
use super::{Exit, command as command_line};
use crate::report::terminal::{BOLD, Keep, PLAIN, Screen, Text, prose};
use crate::words::Lexicon;

/// Commands to show as examples.
const EXAMPLES: &[(&str, &[&str])] = &[
    ("vade", &["vade list", "vade show sync-license-usage --lang pt", "vade run sync-license-usage --dry-run"]),
    ("list", &["vade list --topic licensing", "vade list --root docs --format json"]),
    ("show", &["vade show renew-tls-certificate", "vade show sync-license-usage --for ghes-3.5 --format markdown"]),
    (
        "run",
        &[
            "vade run sync-license-usage --dry-run --lang de",
            "vade run renew-tls-certificate --set domain=example.com --backend shell,human",
        ],
    ),
    ("runs", &["vade runs list", "vade runs resume 4f1a"]),
    ("runs report", &["vade runs report 4f1a --lang de --format html --out report.html"]),
    ("runs export", &["vade runs export 4f1a --out run.tar --sign ~/.ssh/id_ed25519"]),
    ("runs verify", &["vade runs verify run.tar --allowed-signers team.signers"]),
    ("runs prune", &["vade runs prune --before 365d"]),
    ("sandbox", &["vade sandbox --sites sites.yml", "vade sandbox --version ghes-3.4 --fault logout"]),
    ("login", &["vade login cloud"]),
    ("doctor", &["vade doctor", "vade doctor server --format json"]),
    ("diff", &["vade diff sync-license-usage@ghes-3.4 sync-license-usage@ghes-3.5"]),
    ("export", &["vade export --root docs --lang es > reading.jsonl"]),
    (
        "build",
        &[
            "vade build --out site",
            "vade build --lang de,pt-BR --format mdbook --out books",
            "vade build --css team.css --watch --out site",
        ],
    ),
    ("serve", &["vade serve --root docs --open"]),
    ("check", &["vade check --root docs", "vade check --changed-since origin/main --format sarif > findings.sarif"]),
    ("explain", &["vade explain negation-lost"]),
    ("l10n extract", &["vade l10n extract --root docs"]),
    ("l10n accept", &["vade l10n accept sync-license-usage --lang de --root docs"]),
    ("l10n import", &["vade l10n import --root docs --lang es"]),
    ("l10n pseudo", &["vade l10n pseudo --root docs"]),
    ("l10n status", &["vade l10n status --min 95 --root docs"]),
    ("init", &["vade init runbooks --source-lang de"]),
    ("new", &["vade new rotate-logs", "vade new change-policy --kind web"]),
    ("test", &["vade test", "vade test --format junit > tests.xml", "vade test --record 4f1a"]),
    ("schema", &["vade schema procedure > procedure.schema.json"]),
    ("config", &["vade config"]),
    ("completions", &["vade completions bash > ~/.local/share/bash-completion/completions/vade"]),
];

/// Environment variables that mean something, with the message that says what.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("VADE_LANG", "env-lang"),
    ("VADE_ROOT, VADE_FOR, VADE_LABELS, VADE_COLOR", "env-options"),
    ("VADE_CONFIG", "env-config"),
    ("VADE_STATE", "env-state"),
    ("VADE_LOCALES", "env-locales"),
    ("VADE_INPUT_…", "env-input"),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "env-locale"),
    ("NO_COLOR, CLICOLOR_FORCE", "env-color"),
    ("COLUMNS", "env-columns"),
];

/// The help of the command at `path` (`["runs", "resume"]`), full or short.
#[must_use]
pub fn help(lexicon: &Lexicon, path: &[&str], full: bool, width: usize, coloured: bool) -> String {
    let mut command = command_line();
    let mut found = Vec::new();
    for name in path {
        let Some(sub) = command.find_subcommand(name).cloned() else { break };
        command = sub;
        found.push((*name).to_owned());
    }
    let mut page = Page { lexicon, screen: Screen::new(width) };
    page.command(&command, &found, full);
    page.screen.render(coloured)
}

/// A page of help that is being written.
struct Page<'a> {
    lexicon: &'a Lexicon,
    screen: Screen,
}

/// Where the words begin that explain a name; on a narrow screen they stand below it.
const COLUMN: usize = 28;
const NARROW: (usize, usize) = (60, 10);

impl Page<'_> {
    fn command(&mut self, command: &Command, path: &[String], full: bool) {
        let id = command_id(path);
        self.paragraph(0, &self.lexicon.say(&id, &[]));
        if let Some(long) = self.lexicon.attribute(&id, "long", &[]).filter(|_| full) {
            self.screen.gap();
            self.paragraph(0, &long);
        }
        self.heading("help-usage");
        self.screen.hang(Text::blank(2), &Text::styled(&self.usage(command, path), PLAIN));
        let subcommands: Vec<&Command> = command.get_subcommands().collect();
        if !subcommands.is_empty() {
            self.heading("help-commands");
            for sub in subcommands {
                let path: Vec<String> = path.iter().cloned().chain([sub.get_name().to_owned()]).collect();
                self.row(sub.get_name(), &self.lexicon.say(&command_id(&path), &[]));
            }
        }
        let (positional, options): (Vec<&Arg>, Vec<&Arg>) = command.get_arguments().partition(|a| a.is_positional());
        let root = command_line();
        let everywhere: Vec<&Arg> = root.get_arguments().collect();
        let (own, shared) = if path.is_empty() { (Vec::new(), options) } else { (options, everywhere) };
        for (heading, args, path) in [
            ("help-arguments", positional, path),
            ("help-options", own, path),
            ("help-global-options", shared, &[][..]),
        ] {
            if !args.is_empty() {
                self.heading(heading);
                args.iter().for_each(|a| self.argument(a, path, full));
            }
        }
        self.examples(path);
        if full {
            self.rest();
        } else {
            self.screen.gap();
            let name = [&["vade".to_owned()], path].concat().join(" ");
            self.paragraph(0, &self.lexicon.say("help-more", &[("command", format!("{name} --help").into())]));
        }
    }

    fn usage(&self, command: &Command, path: &[String]) -> String {
        let mut usage = [&["vade".to_owned()], path].concat().join(" ");
        usage.push_str(&format!(" [{}]", self.lexicon.say("help-placeholder-options", &[])));
        for arg in command.get_positionals() {
            let value = self.value(arg, path);
            usage.push_str(&if arg.is_required_set() { format!(" <{value}>") } else { format!(" [{value}]") });
        }
        if command.has_subcommands() {
            usage.push_str(&format!(" <{}>", self.lexicon.say("help-placeholder-command", &[])));
        }
        usage
    }

    fn value(&self, arg: &Arg, path: &[String]) -> String {
        let id = arg_id(self.lexicon, path, arg);
        self.lexicon.attribute(&id, "value", &[]).unwrap_or_else(|| arg.get_id().as_str().to_owned())
    }

    fn argument(&mut self, arg: &Arg, path: &[String], full: bool) {
        let value = takes_value(arg).then(|| self.value(arg, path));
        let long = arg.get_long().map(|l| format!("--{l}"));
        let short = arg.get_short().map(|s| format!("-{s}"));
        let name = match (short, long, value) {
            (_, None, Some(value)) if arg.is_required_set() => format!("<{value}>"),
            (_, None, value) => format!("[{}]", value.unwrap_or_default()),
            (Some(short), Some(long), _) => format!("{short}, {long}"),
            (None, Some(long), Some(value)) => format!("    {long} <{value}>"),
            (None, Some(long), None) => format!("    {long}"),
        };
        let id = arg_id(self.lexicon, path, arg);
        let mut words = self.lexicon.say(&id, &[]);
        if let Some(long) = self.lexicon.attribute(&id, "long", &[]).filter(|_| full) {
            words = flowing(&format!("{words}\n{long}"));
        }
        let values: Vec<String> = if takes_value(arg) {
            arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect()
        } else {
            Vec::new()
        };
        let default: Vec<String> = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
        if !values.is_empty() {
            let default = default.first().filter(|_| takes_value(arg)).cloned().unwrap_or_default();
            let id = if default.is_empty() { "help-values" } else { "help-values-default" };
            let args = [("values", values.join(" | ").into()), ("default", default.into())];
            words = flowing(&format!("{words}\n{}", self.lexicon.say(id, &args)));
        }
        self.row(&name, &words);
        let widest = values.iter().map(String::len).max().unwrap_or(0);
        for value in values.iter().filter(|_| full) {
            let id = format!("value-{}-{value}", arg_name(arg));
            if let Some(words) = self.lexicon.try_say(&id, &[]) {
                let indent = if self.screen.width < NARROW.0 { NARROW.1 } else { COLUMN };
                let lead = Text::blank(indent);
                if (indent + widest + 2) * 3 > self.screen.width * 2 {
                    // No room for words beside such names.
                    let mut text = Text::new().and_code(value, PLAIN).and("  ", PLAIN);
                    text.append(prose(&words, PLAIN));
                    self.screen.hang(lead, &text);
                } else {
                    self.screen.hang(lead.and_code(&format!("{value:widest$}  "), PLAIN), &prose(&words, PLAIN));
                }
            }
        }
    }

    fn examples(&mut self, path: &[String]) {
        let name = if path.is_empty() { "vade".to_owned() } else { path.join(" ") };
        let Some((_, commands)) = EXAMPLES.iter().find(|e| e.0 == name) else { return };
        self.heading("help-examples");
        for (index, command) in commands.iter().enumerate() {
            if let Some(words) = self.lexicon.attribute(&command_id(path), &format!("example{}", index + 1), &[]) {
                self.paragraph(2, &words);
            }
            self.screen.line(Text::blank(4).and_code(command, PLAIN));
        }
    }

    fn rest(&mut self) {
        self.heading("help-exit-codes");
        for exit in Exit::ALL {
            self.row(&exit.code().to_string(), &self.lexicon.say(&format!("exit-{}", exit.code()), &[]));
        }
        self.heading("help-environment");
        for (name, id) in ENVIRONMENT {
            self.row(name, &self.lexicon.say(id, &[]));
        }
    }

    fn heading(&mut self, id: &str) {
        self.screen.gap();
        self.screen.line(Text::styled(&self.lexicon.say(id, &[]), BOLD));
    }

    fn row(&mut self, name: &str, words: &str) {
        let column = if self.screen.width < NARROW.0 { NARROW.1 } else { COLUMN };
        let mut names = Text::new();
        for (index, one) in name.split(", ").enumerate() {
            if index > 0 {
                names.push(", ", BOLD);
            }
            names.push_keep(one, BOLD, Keep::Code);
        }
        let mut lead = Text::blank(2);
        lead.append(names.clone());
        if lead.width() + 2 > column {
            self.screen.hang(Text::blank(2), &names);
            self.screen.hang(Text::blank(column), &prose(words, PLAIN));
        } else {
            self.screen.hang(lead.padded(column), &prose(words, PLAIN));
        }
    }

    /// Paragraphs are parted by empty lines; other line breaks are those of the file.
    fn paragraph(&mut self, indent: usize, words: &str) {
        for part in words.split("\n\n") {
            self.screen.hang(Text::blank(indent), &prose(&flowing(part), PLAIN));
        }
    }
}

/// The text with the line breaks of its file taken back. Between wide characters they stand for nothing.
fn flowing(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let wide = |c: char| unicode_width::UnicodeWidthChar::width(c) == Some(2);
        let joins = out.chars().last().is_some_and(wide) && line.chars().next().is_some_and(wide);
        if !out.is_empty() && !joins {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Library;
    use crate::words::{Locales, SOURCE_LANGUAGE, pseudo};

    /// Every command with its path.
    fn every(command: &Command, path: &[String], visit: &mut dyn FnMut(&Command, &[String])) {
        visit(command, path);
        for sub in command.get_subcommands() {
            every(sub, &[path, &[sub.get_name().to_owned()]].concat(), visit);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_in_every_language() {
        let locales = Locales::of(Library::embedded_locales());
        let mut missing = Vec::new();
        for tag in locales.tags() {
            let lexicon = locales.lexicon(tag);
            every(&command_line(), &[], &mut |command, path| {
                let mut ids = vec![command_id(path)];
                for arg in command.get_arguments() {
                    ids.push(arg_id(&lexicon, path, arg));
                    if takes_value(arg) && lexicon.attribute(&ids[ids.len() - 1], "value", &[]).is_none() {
                        missing.push(format!("{tag}: {}.value", ids[ids.len() - 1]));
                    }
                }
                missing.extend(ids.iter().filter(|id| !lexicon.has(id)).map(|id| format!("{tag}: {id}")));
                let name = if path.is_empty() { "vade".to_owned() } else { path.join(" ") };
                for (_, commands) in EXAMPLES.iter().filter(|e| e.0 == name) {
                    for n in 1..=commands.len() {
                        if lexicon.attribute(&command_id(path), &format!("example{n}"), &[]).is_none() {
                            missing.push(format!("{tag}: {}.example{n}", command_id(path)));
                        }
                    }
                }
            });
        }
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn no_word_of_help_bypasses_fluent() {
        let lexicon = Locales::of(Library::embedded_locales()).lexicon(pseudo::TAG);
        let mut allowed = vec!["vade".to_owned()];
        every(&command_line(), &[], &mut |command, _| {
            allowed.push(command.get_name().to_owned());
            let values = command.get_arguments().flat_map(Arg::get_possible_values);
            allowed.extend(values.map(|v| v.get_name().to_owned()));
        });
        allowed.extend(ENVIRONMENT.iter().flat_map(|e| e.0.split(", ").map(str::to_owned)));
        let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
        every(&command_line(), &[], &mut |_, path| {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let page = help(&lexicon, &path, true, 100, false);
            let shown: Vec<&str> = page.lines().filter(|l| !l.starts_with("    vade ")).collect();
            assert_eq!(pseudo::leaks(&shown.join("\n"), &allowed), Vec::<String>::new(), "{page}");
        });
    }

    #[test]
    fn help_fits_its_screen_in_every_language() {
        let locales = Locales::of(Library::embedded_locales());
        for tag in locales.tags() {
            let lexicon = locales.lexicon(tag);
            for width in [40, 80] {
                every(&command_line(), &[], &mut |_, path| {
                    let path: Vec<&str> = path.iter().map(String::as_str).collect();
                    for line in help(&lexicon, &path, true, width, false).lines() {
                        let fits = textwrap::core::display_width(line) <= width;
                        // Commands are never broken; a terminal breaks them.
                        assert!(fits || line.starts_with("    vade "), "{tag} {width}: {line}");
                    }
                });
            }
        }
    }

    #[test]
    fn short_help_has_examples_and_full_help_exit_codes() {
        let lexicon = Locales::of(Library::embedded_locales()).lexicon(SOURCE_LANGUAGE);
        insta::assert_snapshot!(help(&lexicon, &["list"], false, 80, false), @r#"
        Lists the documents of a tree.

        Usage
          vade list [OPTIONS]

        Options
              --topic <TOPIC>       Only documents about this topic.
              --format <FORMAT>     The form of the output. (text | json; default: text)

        Options of every command
              --lang <LANGUAGE>     The language of all words.
              --root <FOLDER>       The docs tree to work on.
              --color <WHEN>        When to use colours. (auto | always | never;
                                    default: auto)
          -q, --quiet               Tell errors only.
          -v, --verbose             Tell more; give it twice for even more.
              --log-file <FILE>     Append a log for programs to this file.
          -h, --help                Show help: short with `-h`, full with `--help`.
          -V, --version             Show the program's version.

        Examples
          Procedures about one topic:
            vade list --topic licensing
          The documents of another tree, for a program:
            vade list --root docs --format json

        All options, exit codes and environment variables: `vade list --help`
        "#);
        assert!(help(&lexicon, &["list"], true, 80, false).contains("  130  "));
    }
}
