//! What is set, and by whom: a flag, else a variable, else the tree's `vade.yml`, else the user's `config.yml`, else nobody.

use std::str::FromStr;

use clap::ValueEnum;

use super::Session;
use crate::diagnostic::{Diagnostic, Result};
use crate::nearest::nearest;
use crate::source::Library;

/// A setting that several places may give.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// Its name, in `config.yml` and on the screen.
    pub name: &'static str,
    /// The option.
    pub flag: &'static str,
    /// The variable.
    pub variable: &'static str,
    /// Whether a tree's `vade.yml` may give it.
    pub tree: bool,
}

/// `--color`.
pub(super) const COLOR: Setting = Setting { name: "color", flag: "--color", variable: "VADE_COLOR", tree: false };
/// `--labels`.
pub(super) const LABELS: Setting = Setting { name: "labels", flag: "--labels", variable: "VADE_LABELS", tree: false };
/// `--root`.
pub(super) const ROOT: Setting = Setting { name: "root", flag: "--root", variable: "VADE_ROOT", tree: false };
/// `--for`.
pub(super) const VERSION: Setting = Setting { name: "version", flag: "--for", variable: "VADE_FOR", tree: true };

/// The keys of `config.yml`.
pub(super) const KEYS: [&str; 5] = ["language", COLOR.name, LABELS.name, ROOT.name, VERSION.name];

/// Who gives a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Giver {
    /// The option of that name.
    Flag(&'static str),
    /// The environment variable of that name.
    Variable(&'static str),
    /// The tree's `vade.yml`.
    Tree,
    /// The user's `config.yml`.
    Configuration,
    /// Nobody: it is what the program does by itself.
    Nobody,
}

/// The value of a setting and who gives it; `flag` is the option's value, where it was written.
pub(super) fn find(
    session: &Session,
    setting: Setting,
    flag: Option<&str>,
    library: Option<&Library>,
) -> (Option<String>, Giver) {
    let text = |value: &serde_json::Value| match value.get(setting.name)? {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Null => None,
        other => Some(other.to_string()),
    };
    let variable = || session.world.variable(setting.variable).map(str::to_owned);
    let tree = || library.filter(|_| setting.tree).and_then(|l| text(&l.settings.all));
    let places: [(Giver, &dyn Fn() -> Option<String>); 4] = [
        (Giver::Flag(setting.flag), &|| flag.map(str::to_owned)),
        (Giver::Variable(setting.variable), &variable),
        (Giver::Tree, &tree),
        (Giver::Configuration, &|| text(&session.configuration)),
    ];
    let given = places.into_iter().find_map(|(giver, value)| Some((value()?, giver)));
    given.map_or((None, Giver::Nobody), |(value, giver)| (Some(value), giver))
}

/// One of several values: `flag` where it was written on the command line, else what the other places say, else `flag`'s default.
///
/// # Errors
/// `setting-value-unknown` where a variable or `config.yml` has another value.
pub(super) fn choice<T: ValueEnum>(session: &Session, setting: Setting, flag: T) -> Result<T> {
    if session.was_given(setting.name) {
        return Ok(flag);
    }
    let (Some(value), giver) = find(session, setting, None, None) else { return Ok(flag) };
    T::from_str(&value, false).map_err(|_| {
        let names = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = names.map(|v| v.get_name().to_owned()).collect();
        let near = nearest(&value, names.iter().map(String::as_str));
        let place = match giver {
            Giver::Variable(name) => name.to_owned(),
            _ => format!("config.yml ({})", setting.name),
        };
        let diagnostic = Diagnostic::error("setting-value-unknown").with("setting", place).with("value", value);
        Box::new(diagnostic.with("values", names).with("near", near))
    })
}

/// The value of a setting that the program reads as a `T`, or nothing.
pub(super) fn parsed<T: FromStr>(session: &Session, setting: Setting) -> Option<T> {
    find(session, setting, None, None).0.and_then(|v| v.parse().ok())
}
