//! What every command has at hand: the world, the language, and how to say something.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::ValueEnum as _;

use super::World;
use super::args::{Color, Global};
use super::settings;
use crate::diagnostic::{Arg, Diagnostic, Result, Severity};
use crate::report::problem;
use crate::source::{Library, read_yaml};
use crate::words::negotiation::{self, Wishes};
use crate::words::{Choice, From, Lexicon, Locales, SOURCE_LANGUAGE, pseudo};

/// One run of the program.
#[derive(Debug)]
pub struct Session {
    /// What is outside.
    pub world: World,
    /// The languages of the program's words.
    pub locales: Locales,
    /// The words that are used.
    pub lexicon: Lexicon,
    /// Which language was asked for, and why this one is used.
    pub choice: Choice,
    /// `--lang`, as it was given.
    pub lang: Option<String>,
    /// `--root`.
    pub root: Option<PathBuf>,
    /// `-q`.
    pub quiet: bool,
    /// How many `-v`.
    pub verbose: u8,
    /// `config.yml` in the user's folder; null where there is none.
    pub configuration: serde_json::Value,
    color: Color,
    given: Vec<String>,
    log: Option<File>,
    /// The language that was asked for, whether it has words or not.
    asked: Option<String>,
    /// Why the language that was asked for by name has no words; a docs tree may still have it.
    unmatched: Option<Box<Diagnostic>>,
    /// Why the user's own words cannot be used.
    spoiled: Option<Box<Diagnostic>>,
}

impl Session {
    /// Finds the language first, so that even a mistake in the command line is told in it.
    #[must_use]
    pub(super) fn new(world: World, args: &[OsString]) -> Self {
        let embedded = || Locales::of(Library::embedded_locales());
        let added = world.variable("VADE_LOCALES").map(|folder| embedded().with_folder(&world.folder.join(folder)));
        let (locales, spoiled) = match added {
            Some(Ok(locales)) => (locales, None),
            Some(Err(why)) => (embedded(), Some(why)),
            None => (embedded(), None),
        };
        let flag = flag_in(args);
        let configuration = std::fs::read_to_string(world.config.join("config.yml"))
            .ok()
            .and_then(|text| read_yaml(&text).ok())
            .unwrap_or(serde_json::Value::Null);
        let configured = configuration.get("language").and_then(|l| l.as_str()).map(str::to_owned);
        let variable = |name: &str| world.variable(name);
        let tags = locales.tags();
        let asked = |flag| Wishes { flag, variable: &variable, configuration: configured.as_deref() };
        let (choice, unmatched) = match negotiation::choose(asked(flag.as_deref()), &tags) {
            Ok(choice) => (choice, None),
            Err(unknown) => {
                // The mistake itself is told in the language of the terminal.
                let locale = |name: &str| if name == "VADE_LANG" { None } else { world.variable(name) };
                let wishes = Wishes { flag: None, variable: &locale, configuration: None };
                let english = Choice { asked: None, used: SOURCE_LANGUAGE.into(), from: From::Default, exact: true };
                (negotiation::choose(wishes, &tags).unwrap_or(english), Some(unknown))
            }
        };
        let by_name = flag.clone().or_else(|| world.variable("VADE_LANG").map(str::to_owned)).or(configured.clone());
        let asked = by_name.or_else(|| choice.asked.clone());
        // The pseudo-language is English to everything else.
        let is_pseudo = choice.asked.as_ref().is_some_and(|a| a.eq_ignore_ascii_case(pseudo::TAG));
        let lexicon = locales.lexicon(if is_pseudo { pseudo::TAG } else { &choice.used });
        Self {
            world,
            lexicon,
            choice,
            lang: flag,
            root: None,
            quiet: false,
            verbose: 0,
            configuration,
            color: Color::Auto,
            given: Vec::new(),
            log: None,
            asked,
            unmatched,
            spoiled,
            locales,
        }
    }

    /// Takes over what was given for every command.
    ///
    /// # Errors
    /// `log-file-unwritable`, `setting-value-unknown`, and what [`Locales::with_folder`] finds.
    pub(super) fn take(&mut self, global: &Global, given: Vec<String>) -> Result<()> {
        if let Some(why) = self.spoiled.take() {
            return Err(why);
        }
        self.given = given;
        self.lang = global.lang.clone().or(self.lang.take());
        let root = global.root.clone().or_else(|| settings::parsed(self, settings::ROOT));
        self.root = root.map(|r| self.world.folder.join(r));
        (self.quiet, self.verbose) = (global.quiet, global.verbose);
        self.color = settings::choice(self, settings::COLOR, global.color)?;
        if let Some(path) = &global.log_file {
            let file = OpenOptions::new().create(true).append(true).open(self.world.folder.join(path));
            self.log = Some(file.map_err(|e| {
                let path = path.display().to_string();
                Box::new(Diagnostic::error("log-file-unwritable").with("path", path).with("reason", e.to_string()))
            })?);
        }
        if self.verbose > 0 {
            self.tell_language();
        }
        Ok(())
    }

    /// A message in the reader's language.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.lexicon.say(id, args)
    }

    /// Whether the option of that name was written on the command line.
    #[must_use]
    pub fn was_given(&self, option: &str) -> bool {
        self.given.iter().any(|g| g == option)
    }

    /// `--color`, as it is written.
    #[must_use]
    pub(super) fn color_name(&self) -> String {
        self.color.to_possible_value().map(|v| v.get_name().to_owned()).unwrap_or_default()
    }

    /// Whether standard output is coloured.
    #[must_use]
    pub fn out_is_coloured(&self) -> bool {
        self.coloured(self.world.out_is_terminal)
    }

    /// Whether standard error is coloured.
    #[must_use]
    pub fn err_is_coloured(&self) -> bool {
        self.coloured(self.world.err_is_terminal)
    }

    fn coloured(&self, terminal: bool) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let dumb = self.world.variable("TERM") == Some("dumb");
                let forced = self.world.variable("CLICOLOR_FORCE").is_some_and(|v| v != "0");
                self.world.variable("NO_COLOR").is_none() && (forced || terminal && !dumb)
            }
        }
    }

    /// Tells a diagnostic on standard error. With `-q` only errors are told.
    pub fn report(&mut self, diagnostic: &Diagnostic) {
        if let Some(text) = self.worded(diagnostic) {
            self.tell(&text);
        }
    }

    /// A diagnostic as it is told, now that it is logged; `None` where it is not told.
    pub(super) fn worded(&mut self, diagnostic: &Diagnostic) -> Option<String> {
        self.log(&diagnostic.to_string());
        if self.quiet && diagnostic.severity != Severity::Error {
            return None;
        }
        Some(problem::render(diagnostic, &self.lexicon, self.world.width, self.err_is_coloured()))
    }

    /// Writes to standard error as it is.
    pub fn tell(&mut self, text: &str) {
        // What was printed before stands before it.
        let _ = self.world.out.flush();
        // Whoever closed standard error does not want to know.
        let _ = self.world.err.write_all(text.as_bytes());
    }

    /// Writes data to standard output as it is.
    pub fn print(&mut self, text: &str) {
        // A reader that closed the pipe has what it wanted.
        let _ = self.world.out.write_all(text.as_bytes());
    }

    /// Adds a line to `--log-file`, where there is one. The log is for programs and is in no language.
    pub fn log(&mut self, line: &str) {
        if let Some(file) = &mut self.log {
            let _ = writeln!(file, "{}", crate::words::visible::inline(line));
        }
    }

    /// The language that was asked for, else the one that is used; a tree may have it though the program has not.
    #[must_use]
    pub fn language_asked(&self) -> &str {
        self.asked.as_ref().unwrap_or(&self.choice.used)
    }

    /// The diagnostic for a language that was asked for by name and is none of the program's.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn language_has_words(&self) -> Result<()> {
        self.unmatched.clone().map_or(Ok(()), Err)
    }

    /// A path as it was given, seen from the working folder.
    #[must_use]
    pub fn path(&self, path: &Path) -> PathBuf {
        self.world.folder.join(path)
    }

    fn tell_language(&mut self) {
        let from = match self.choice.from {
            From::Flag => "--lang",
            From::Variable(name) => name,
            From::Configuration => "config.yml",
            From::Default => return,
        };
        let asked = self.choice.asked.clone().unwrap_or_default();
        let note = Diagnostic::note("language-used")
            .with("asked", asked)
            .with("used", self.choice.used.as_str())
            .with("from", from);
        self.report(&note);
    }
}

/// The value of `--lang`, before the command line is known to be right.
fn flag_in(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().skip(1).map(|a| a.to_string_lossy().into_owned());
    while let Some(arg) = args.next() {
        if arg == "--" {
            return None;
        }
        if arg == "--lang" {
            return args.next();
        }
        if let Some(value) = arg.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
    }
    None
}
