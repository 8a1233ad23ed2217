//! The words of one language: its messages, and English ones where it has none.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::formats::Decimals;
use super::{Formats, SOURCE_LANGUAGE, guarded, pseudo, visible};
use crate::diagnostic::{Arg, Diagnostic, Severity};

type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub struct Lexicon {
    tag: String,
    own: Bundle,
    english: Option<Bundle>,
    formats: Formats,
}

/// The words of a [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// How much it matters.
    pub level: String,
    /// What is wrong.
    pub message: String,
    /// What is said beside the marked part of the line.
    pub here: Option<String>,
    /// The nearest names: those of the argument `near`.
    pub near: Option<String>,
    /// What to do.
    pub next: Option<String>,
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Lexicon {
    /// The words of `tag` from those texts, and from the English ones where they have none. A text with a flaw is left out: tests see
    /// to it that ours have none, [`Locales::with_folder`](super::Locales::with_folder) refuses those of others.
    #[must_use]
    pub fn new<'a>(tag: &str, own: impl Iterator<Item = &'a str>, english: impl Iterator<Item = &'a str>) -> Self {
        let english = (tag != SOURCE_LANGUAGE).then(|| bundle(SOURCE_LANGUAGE, english));
        Self { tag: tag.to_owned(), own: bundle(tag, own), english, formats: Formats::new(tag) }
    }

    /// The pseudo-language made of those texts.
    #[must_use]
    pub fn pseudo<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut own = bundle(SOURCE_LANGUAGE, texts);
        own.set_transform(Some(pseudo::accented));
        Self { tag: pseudo::TAG.to_owned(), own, english: None, formats: Formats::new(SOURCE_LANGUAGE) }
    }

    /// The language's tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// How the language writes numbers, lists and dates.
    #[must_use]
    pub const fn formats(&self) -> &Formats {
        &self.formats
    }

    /// A message. Where no language has it, its id: that is a mistake of ours, which tests find.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.try_say(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message, where there is one.
    #[must_use]
    pub fn try_say(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(id, None, args)
    }

    /// An attribute of a message, where there is one.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    /// The words of a diagnostic.
    #[must_use]
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> Worded {
        let (rule, args) = (diagnostic.rule, diagnostic.args.as_slice());
        let level = match diagnostic.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Note => "severity-note",
        };
        let near = args.iter().find_map(|(name, arg)| match arg {
            Arg::List(items) if *name == "near" && !items.is_empty() => {
                let shown: Vec<_> = items.iter().map(|i| visible::inline(i)).collect();
                Some(shown.join(&self.say("problem-between", &[])))
            }
            _ => None,
        });
        Worded {
            near,
            level: self.say(level, &[]),
            message: self.say(rule, args),
            here: self.attribute(rule, "here", args),
            next: self.attribute(rule, "next", args),
        }
    }

    /// Seconds, as `0,8 s` or `2 min 5 s`.
    #[must_use]
    pub fn duration(&self, seconds: f64) -> String {
        let whole = seconds.max(0.0).round();
        if seconds < 60.0 {
            let shown =
                if seconds < 10.0 { self.formats.fixed(seconds.max(0.0), 1) } else { self.formats.number(whole) };
            return self.say("unit-seconds", &[("number", Arg::Text(shown))]);
        }
        let minutes = (whole / 60.0).floor();
        let part = |id: &str, n: f64| self.say(id, &[("number", Arg::Text(self.formats.number(n)))]);
        let (large, small) = if minutes < 60.0 {
            (part("unit-minutes", minutes), part("unit-seconds", whole % 60.0))
        } else {
            (part("unit-hours", (minutes / 60.0).floor()), part("unit-minutes", minutes % 60.0))
        };
        self.say("unit-two", &[("large", Arg::Text(large)), ("small", Arg::Text(small))])
    }

    /// A size in bytes, as `48 kB`: units of a thousand.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        const UNITS: [&str; 4] = ["unit-bytes", "unit-kilobytes", "unit-megabytes", "unit-gigabytes"];
        #[allow(clippy::cast_precision_loss)]
        let mut number = bytes as f64;
        let mut unit = 0;
        while number >= 999.5 && unit + 1 < UNITS.len() {
            number /= 1000.0;
            unit += 1;
        }
        let shown =
            if unit > 0 && number < 9.95 { self.formats.fixed(number, 1) } else { self.formats.number(number.round()) };
        self.say(UNITS[unit], &[("number", Arg::Text(shown))])
    }

    /// A share of 1 in percent, as `96 %`.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        self.say("unit-percent", &[("number", Arg::Text(self.formats.number((share * 100.0).round())))])
    }

    /// Whether the language has the message itself, not English in its stead.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.own.has_message(id)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let own = format(&self.own, &self.formats, id, attribute, args);
        own.or_else(|| format(self.english.as_ref()?, &Formats::new(SOURCE_LANGUAGE), id, attribute, args))
    }
}

fn bundle<'a>(tag: &str, texts: impl Iterator<Item = &'a str>) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks would be copied along with commands and shown as boxes by many terminals.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(write));
    let formats = Formats::new(tag);
    // Neither name can be taken already in a bundle that was made a moment ago.
    let _ = bundle.add_function("PLURAL", function(move |n| FluentValue::from(formats.plural(&n))));
    let _ = bundle.add_function("NUMBER", function(FluentValue::Number));
    for text in texts {
        if let Ok(resource) = guarded(text.to_owned()) {
            // A message that is there already stays: the first text wins.
            let _ = bundle.add_resource(resource);
        }
    }
    bundle
}

/// A function of one number with its options. `PLURAL` gives ICU's plural categories: those of the Fluent crates lack `many` in
/// es and pt. `NUMBER` gives the number itself.
fn function<F>(of: F) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Sync + Send + 'static
where
    F: Fn(FluentNumber) -> FluentValue<'static> + Sync + Send + 'static,
{
    move |args, named| match args.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            of(number)
        }
        _ => FluentValue::Error,
    }
}

fn format(
    bundle: &Bundle,
    formats: &Formats,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, Arg)],
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args = fluent_args(formats, args);
    let mut errors = Vec::new();
    // The resolver panics on a few patterns with too many placeables; a message is not worth the program.
    let said = catch_unwind(AssertUnwindSafe(|| bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()));
    said.ok()
}

/// A list is given joined by "and" (`$name`), by "or" (`$name-or`), and with its length (`$name-count`).
fn fluent_args<'a>(formats: &Formats, args: &'a [(&str, Arg)]) -> FluentArgs<'a> {
    let mut all = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => all.set(*name, visible::inline(text)),
            Arg::Number(number) => all.set(*name, *number),
            Arg::List(items) => {
                let shown: Vec<String> = items.iter().map(|i| visible::inline(i).into_owned()).collect();
                all.set(*name, formats.and(&shown));
                all.set(format!("{name}-or"), formats.or(&shown));
                all.set(format!("{name}-count"), items.len());
            }
        }
    }
    all
}

impl Memoizable for Decimals {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, Self::Error> {
        let locale: Locale = language.to_string().parse().map_err(|_| ())?;
        Self::new(&locale).ok_or(())
    }
}

fn write(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Decimals, _, _>((), |d| d.format(number)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(tag: &str, text: &str) -> Lexicon {
        Lexicon::new(tag, [text].into_iter(), ["only-english = Only { $n } here\n"].into_iter())
    }

    #[test]
    fn numbers_lists_and_plurals_are_the_languages() {
        let text = "a = { $n } Dateien: { $names } ({ $names-count })\nb = { PLURAL($n) ->\n    [one] ein\n    [many] viele\n   *[other] andere\n }\nc = { NUMBER($n, minimumFractionDigits: 2) }\n";
        let de = lexicon("de", text);
        let names = Arg::from(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(de.say("a", &[("n", 1234.into()), ("names", names)]), "1.234 Dateien: a und b (2)");
        assert_eq!(de.say("c", &[("n", 1.5.into())]), "1,50");
        assert_eq!(lexicon("es", text).say("b", &[("n", 1_000_000.into())]), "viele");
    }

    #[test]
    fn english_stands_in_message_by_message() {
        let de = lexicon("de", "a = ja\n");
        assert_eq!(de.say("only-english", &[("n", 1234.into())]), "Only 1,234 here");
        assert_eq!(de.say("nowhere", &[]), "nowhere");
    }

    #[test]
    fn values_steer_no_terminal() {
        let said = lexicon("de", "a = <{ $v }>\n").say("a", &[("v", "\u{1b}]0;x\u{7}\n\u{202e}".into())]);
        assert_eq!(said, "<␛]0;x␇␊⟨U+202E⟩>");
    }

    #[test]
    fn a_pattern_that_panics_is_no_panic() {
        let long = "{ $v }".repeat(101);
        let said = lexicon("de", &format!("a = {{ 1 ->\n   *[other] {long}\n }}\n")).try_say("a", &[("v", "x".into())]);
        assert!(said.is_none() || said.is_some_and(|s| s.len() <= 101));
    }
}
