//! Which language: what was asked for, what there is, and what is used (`DESIGN.md`, "Languages").

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

use super::SOURCE_LANGUAGE;
use crate::diagnostic::{Diagnostic, Result};
use crate::nearest::nearest;

/// Names that people use as languages and that are none, or other ones: countries.
const NICKNAMES: &[(&str, &str)] = &[("cn", "zh-CN"), ("jp", "ja-JP"), ("zh-chs", "zh-Hans"), ("zh-cht", "zh-Hant")];

/// Where the wish for a language comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// `--lang`.
    Flag,
    /// An environment variable of that name.
    Variable(&'static str),
    /// `language` in the user's configuration.
    Configuration,
    /// Nothing was asked for.
    Default,
}

/// What was asked for and what is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As it was asked for.
    pub asked: Option<String>,
    /// The language that is used.
    pub used: String,
    /// Where the wish comes from.
    pub from: From,
    /// Whether what is used is just what was asked for.
    pub exact: bool,
}

/// A BCP 47 tag or POSIX locale name as a canonical identifier; `None` where it names no language (`C`, `POSIX`, empty).
fn identifier(name: &str) -> Option<LanguageIdentifier> {
    let name = name.split(['.', ':']).next()?.trim();
    let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
    let tag = name.replace('_', "-");
    let lower = tag.to_lowercase();
    if matches!(lower.as_str(), "" | "c" | "posix" | "und") {
        return None;
    }
    let tag = NICKNAMES.iter().find(|n| n.0 == lower).map_or(tag.as_str(), |n| n.1);
    let mut locale: Locale = tag.parse().ok()?;
    if let Some(script) = match modifier {
        "latin" => Some("Latn"),
        "cyrillic" => Some("Cyrl"),
        "devanagari" => Some("Deva"),
        _ => None,
    } {
        locale.id.script = script.parse().ok();
    }
    LocaleCanonicalizer::new_common().canonicalize(&mut locale);
    (!locale.id.language.is_unknown()).then_some(locale.id)
}

/// The languages among `available` that serve who asks for `asked`: the same language in the same script, the nearest region only.
/// Several are returned only where none of them is nearer than the others.
#[must_use]
pub fn candidates(asked: &str, available: &[&str]) -> Vec<usize> {
    if let Some(same) = available.iter().position(|a| a.eq_ignore_ascii_case(asked)) {
        return vec![same];
    }
    let Some(wanted) = identifier(asked) else { return Vec::new() };
    let expander = LocaleExpander::new_extended();
    let full = |id: &LanguageIdentifier| {
        let mut id = id.clone();
        id.variants.clear();
        expander.maximize(&mut id);
        id
    };
    let wanted_full = full(&wanted);
    // Smaller is nearer: the same region, then the language at large, then any other region.
    let distance = |name: &str| -> Option<u8> {
        let id = identifier(name)?;
        let id_full = full(&id);
        if (id_full.language, id_full.script) != (wanted_full.language, wanted_full.script) {
            return None;
        }
        Some(match (wanted.region, id.region) {
            (Some(w), Some(r)) if w == r => 0,
            (None, None) => 0,
            (_, None) => 1,
            _ if id_full.region == wanted_full.region => 2,
            _ => 3,
        })
    };
    let distances: Vec<Option<u8>> = available.iter().map(|a| distance(a)).collect();
    let Some(least) = distances.iter().flatten().min() else { return Vec::new() };
    distances.iter().enumerate().filter(|(_, d)| d.as_ref() == Some(least)).map(|(i, _)| i).collect()
}

/// The language among `available` that serves who asks for `asked`; the first where several do equally.
#[must_use]
pub fn matching(asked: &str, available: &[&str]) -> Option<usize> {
    candidates(asked, available).first().copied()
}

/// The canonical tag of a language that somebody named in their own way: `zh-CN` for `cn`. What names no language stays as it is.
#[must_use]
pub fn canonical(name: &str) -> String {
    identifier(name).map_or_else(|| name.to_owned(), |id| id.to_string())
}

/// What may say which language is wanted.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct Wishes<'a> {
    /// `--lang`.
    pub flag: Option<&'a str>,
    /// The value of an environment variable that is set and not empty.
    pub variable: &'a dyn Fn(&str) -> Option<&'a str>,
    /// `language` in the user's configuration.
    pub configuration: Option<&'a str>,
}

/// Chooses among `available`: `--lang`, then `VADE_LANG`, then the configuration, then the locale variables, then English.
///
/// # Errors
/// `language-unknown` where `--lang`, `VADE_LANG` or the configuration names a language that there is not. A locale variable that
/// does is no mistake of anybody's: English is used.
pub fn choose(wishes: Wishes<'_>, available: &[&str]) -> Result<Choice> {
    let said = wishes.flag.map(|f| (f, From::Flag));
    let said = said.or_else(|| (wishes.variable)("VADE_LANG").map(|v| (v, From::Variable("VADE_LANG"))));
    let said = said.or_else(|| wishes.configuration.map(|c| (c, From::Configuration)));
    if let Some((asked, from)) = said {
        return match matching(asked, available) {
            Some(at) => Ok(chosen(asked, available[at], from)),
            None => Err(Box::new(unknown(asked, available))),
        };
    }
    Ok(from_locale(wishes.variable, available))
}

/// The diagnostic for a language that there is not.
#[must_use]
pub fn unknown(asked: &str, available: &[&str]) -> Diagnostic {
    let all: Vec<String> = available.iter().map(|a| (*a).to_owned()).collect();
    let near = nearest(asked, available.iter().copied());
    Diagnostic::error("language-unknown").with("language", asked).with("languages", all).with("near", near)
}

fn chosen(asked: &str, used: &str, from: From) -> Choice {
    let exact = asked.eq_ignore_ascii_case(used) || identifier(asked) == identifier(used);
    Choice { asked: Some(asked.to_owned()), used: used.to_owned(), from, exact }
}

/// The list in `LANGUAGE` comes first, then the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set. `LC_ALL=C` and
/// `LC_MESSAGES=C` ask for no language at all, and so for English, as with gettext; `LANG=C` is what machines have whom nobody told.
fn from_locale<'a>(variable: &dyn Fn(&str) -> Option<&'a str>, available: &[&str]) -> Choice {
    let english = |asked: Option<&str>, from| Choice {
        asked: asked.map(str::to_owned),
        used: SOURCE_LANGUAGE.to_owned(),
        from,
        exact: asked.is_none(),
    };
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| Some((variable(name)?, name)));
    let locale = match locale {
        Some((value, name)) if identifier(value).is_none() => match name {
            "LANG" => None,
            _ => return english(None, From::Default),
        },
        other => other,
    };
    let list = variable("LANGUAGE").into_iter().flat_map(|l| l.split(':'));
    for name in list.filter(|n| identifier(n).is_some()) {
        if let Some(at) = matching(name, available) {
            return chosen(name, available[at], From::Variable("LANGUAGE"));
        }
    }
    match locale {
        Some((value, name)) => match matching(value, available) {
            Some(at) => chosen(value, available[at], From::Variable(name)),
            None => english(Some(value), From::Variable(name)),
        },
        None => english(None, From::Default),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &[&str] = &["de", "en", "es", "pt-BR", "zh-Hans"];

    fn used(asked: &str) -> Option<&'static str> {
        matching(asked, OURS).map(|i| OURS[i])
    }

    #[test]
    fn tags_and_locale_names_find_their_language() {
        for asked in ["pt", "pt-PT", "pt_BR.UTF-8", "PT-br", "pt-AO"] {
            assert_eq!(used(asked), Some("pt-BR"), "{asked}");
        }
        for asked in ["es", "es-XL", "es-419", "es-MX", "es_ES@euro", "spa"] {
            assert_eq!(used(asked), Some("es"), "{asked}");
        }
        for asked in ["zh", "zh-CN", "zh_CN.GB18030", "cn", "zh-Hans", "zh-SG", "zh-Hans-HK", "cmn-Hans"] {
            assert_eq!(used(asked), Some("zh-Hans"), "{asked}");
        }
        assert_eq!(
            [used("de_AT"), used("de-DE"), used("en-GB"), used("en_US.UTF-8")],
            [Some("de"), Some("de"), Some("en"), Some("en")]
        );
    }

    #[test]
    fn another_script_or_language_is_not_given_silently() {
        for asked in
            ["zh-TW", "zh-Hant", "zh_HK.UTF-8", "fr", "C", "POSIX", "C.UTF-8", "", "no-such-language", "../etc"]
        {
            assert_eq!(used(asked), None, "{asked}");
        }
    }

    #[test]
    fn names_have_a_canonical_tag() {
        let tags = ["cn", "pt_br.UTF-8", "es-XL", "sr_RS@latin", "C"].map(canonical);
        assert_eq!(tags, ["zh-CN", "pt-BR", "es-XL", "sr-Latn-RS", "C"]);
    }

    #[test]
    fn the_nearest_region_wins_and_equals_are_told() {
        let folders = ["es-ES", "es-XL", "pt-BR", "zh-CN"];
        assert_eq!(candidates("es-XL", &folders), [1]);
        assert_eq!(candidates("es-ES", &folders), [0]);
        assert_eq!(candidates("es", &folders), [0], "Spain's is what `es` means where nothing is said");
        assert_eq!(candidates("es-AR", &folders), [0, 1]);
        assert_eq!(candidates("cn", &folders), [3]);
        assert_eq!(candidates("pt-PT", &["pt", "pt-BR"]), [0]);
    }

    fn choice(
        flag: Option<&str>,
        configuration: Option<&str>,
        variables: &[(&str, &'static str)],
    ) -> Result<Choice, &'static str> {
        let variable = |name: &str| variables.iter().find(|v| v.0 == name).map(|v| v.1);
        choose(Wishes { flag, variable: &variable, configuration }, OURS).map_err(|e| e.rule)
    }

    #[test]
    fn the_order_is_flag_variable_configuration_locale() {
        let all = [("VADE_LANG", "es"), ("LANG", "zh_CN.UTF-8")];
        let of = |c: Result<Choice, &'static str>| c.map(|c| (c.used, c.from));
        assert_eq!(of(choice(Some("de"), Some("pt"), &all)), Ok(("de".into(), From::Flag)));
        assert_eq!(of(choice(None, Some("pt"), &all)), Ok(("es".into(), From::Variable("VADE_LANG"))));
        assert_eq!(of(choice(None, Some("pt"), &all[1..])), Ok(("pt-BR".into(), From::Configuration)));
        assert_eq!(of(choice(None, None, &all[1..])), Ok(("zh-Hans".into(), From::Variable("LANG"))));
        assert_eq!(of(choice(None, None, &[])), Ok(("en".into(), From::Default)));
    }

    #[test]
    fn locale_variables_are_read_in_their_order() {
        let used = |variables: &[(&str, &'static str)]| choice(None, None, variables).unwrap().used;
        assert_eq!(used(&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "fr:pt_BR:en")]), "pt-BR");
        assert_eq!(used(&[("LC_ALL", "C.UTF-8"), ("LANGUAGE", "de"), ("LANG", "de_DE")]), "en");
        assert_eq!(used(&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")]), "de");
        assert_eq!(used(&[("LANG", "POSIX")]), "en");
        assert_eq!(used(&[("LANGUAGE", "de")]), "de");
        assert_eq!(used(&[("LC_ALL", "es_MX"), ("LANG", "de")]), "es");
        assert_eq!(used(&[("LANG", "fr_FR.UTF-8")]), "en");
    }

    #[test]
    fn what_is_asked_for_by_name_must_be_there() {
        assert_eq!(choice(Some("zh-TW"), None, &[]), Err("language-unknown"));
        assert_eq!(choice(None, None, &[("VADE_LANG", "klingon")]), Err("language-unknown"));
        let pt = choice(Some("pt"), None, &[]).unwrap();
        assert_eq!((pt.asked.as_deref(), pt.exact), (Some("pt"), false));
        assert!(choice(Some("zh-CN"), None, &[]).is_ok_and(|c| !c.exact));
    }
}
