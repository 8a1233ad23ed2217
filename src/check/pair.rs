//! A unit and its translation, held against each other.

use std::collections::BTreeMap;

use super::emphasis::emphasis;
use super::hidden;
use super::marks::Marks;
use super::prose::{common_words, without_bold, words_to_translate};
use super::speech::Speech;
use crate::diagnostic::{Arg, Severity};
use crate::localize::labels::recognised;
use crate::localize::{collapse, tags};

/// A unit's source text and its translation.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The source text, white space collapsed, Liquid in place.
    pub source: &'a str,
    /// The translation.
    pub here: &'a str,
    /// What is known of the source language.
    pub from: &'a Speech,
    /// What is known of the translation's.
    pub to: &'a Speech,
    /// What kind of text the translation was taken from.
    pub kind: PairKind,
}

/// Where a translation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairKind {
    /// In a catalog, where labels are marked as such; whether bold text of the unit names labels.
    Catalog {
        /// See above.
        labels: bool,
    },
    /// In a translated document, where a label may be kept, translated, or both.
    Tree,
}

/// Something in which a translation differs from its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Flaw {
    /// The rule.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The message's arguments.
    pub args: Vec<(&'static str, Arg)>,
    /// What to point at; empty for the whole unit.
    pub needle: String,
    /// What stands there and what belongs there, where that is certain.
    pub fix: Option<(String, String)>,
}

impl Flaw {
    pub(super) fn new(rule: &'static str, severity: Severity) -> Self {
        Self { rule, severity, args: Vec::new(), needle: String::new(), fix: None }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    pub(super) fn at(mut self, needle: &str) -> Self {
        needle.clone_into(&mut self.needle);
        self
    }
}

/// At most this many characters of a text are shown in a message.
const SHOWN: usize = 60;

/// What is wrong with a translation.
#[must_use]
pub fn flaws(pair: &Pair<'_>) -> Vec<Flaw> {
    let mut flaws = hidden::flaws(pair.source, pair.here);
    if collapse(pair.source) == collapse(pair.here) {
        if words_to_translate(&Marks::of(pair.source).prose) >= 3 {
            flaws.push(Flaw::new("unit-untranslated", Severity::Warning).with("units", 0_u32).with("all", 0_u32));
        }
        return flaws;
    }
    let (source, here) = (Marks::of(pair.source), Marks::of(pair.here));
    let same = |rule, a: &[String], b: &[String]| multiset(rule, a, b);
    flaws.extend(same("code-differs", &source.code, &here.code));
    flaws.extend(same("variable-differs", &source.variables, &here.variables));
    flaws.extend(tags_differ(pair, &source, &here));
    flaws.extend(same("link-differs", &source.links, &here.links));
    flaws.extend(same("image-differs", &source.images, &here.images));
    flaws.extend(same("html-differs", &source.html, &here.html));
    flaws.extend(same("placeholder-differs", &source.placeholders, &here.placeholders));
    flaws.extend(numbers_differ(pair, &source, &here));
    flaws.extend(units_differ(&source, &here));
    flaws.extend(labels_differ(pair, &source, &here));
    flaws.extend(emphasis(pair));
    if let Some(word) = pair.from.negation(&source.prose)
        && !pair.to.may_negate(&here.prose)
        // A label, a quotation or a sentence that is still the source's says it in the source's words.
        && pair.from.negation(&here.prose).is_none()
    {
        flaws.push(Flaw::new("negation-lost", Severity::Warning).with("word", word));
    }
    let (own, other) = (without_bold(pair.source), without_bold(pair.here));
    if let Some(part) = common_words(&Marks::of(&own).prose, &Marks::of(&other).prose) {
        flaws.push(Flaw::new("unit-partly-untranslated", Severity::Warning).with("part", part.as_str()).at(&part));
    }
    flaws
}

/// What one of two multisets has more of than the other, as a flaw.
fn multiset(rule: &'static str, source: &[String], here: &[String]) -> Option<Flaw> {
    let (lost, added) = difference(source, here)?;
    let how = match (lost.is_empty(), added.is_empty()) {
        (false, true) => "lost",
        (true, false) => "added",
        _ => "changed",
    };
    let mut flaw = Flaw::new(rule, Severity::Error)
        .with("how", how)
        .with("source", shown(&lost))
        .with("here", shown(&added))
        .at(added.first().map_or("", |a| a.as_str()));
    // A link or an image may be another one on purpose, and of two numbers the source's may be the wrong one.
    let certain = ["code-differs", "variable-differs", "tag-differs", "placeholder-differs", "label-differs"];
    if let ([lost], [added]) = (lost.as_slice(), added.as_slice())
        && certain.contains(&rule)
    {
        flaw.fix = Some((added.clone(), lost.clone()));
    }
    Some(flaw)
}

/// What `source` has more of, and what `here` has more of; `None` where both are the same.
#[must_use]
pub fn difference(source: &[String], here: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    if source == here {
        return None;
    }
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    source.iter().for_each(|s| *counts.entry(s).or_default() += 1);
    here.iter().for_each(|h| *counts.entry(h).or_default() -= 1);
    let of = |sign: i64| -> Vec<String> {
        let more = counts.iter().filter(|(_, n)| **n * sign > 0);
        more.flat_map(|(text, n)| std::iter::repeat_n((*text).to_owned(), n.unsigned_abs().try_into().unwrap_or(1)))
            .collect()
    };
    let (lost, added) = (of(1), of(-1));
    (!lost.is_empty() || !added.is_empty()).then_some((lost, added))
}

fn shown(items: &[String]) -> Vec<String> {
    let cut = |text: &String| {
        let mut shown: String = text.chars().take(SHOWN).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        format!("`{}`", shown.replace('`', "'"))
    };
    items.iter().map(cut).collect()
}

fn tags_differ(pair: &Pair<'_>, source: &Marks, here: &Marks) -> Option<Flaw> {
    if let Some(mut flaw) = multiset("tag-differs", &source.tags, &here.tags) {
        // The tag as it stands, not as it is compared.
        let stands = tags(pair.here).into_iter().find(|t| super::marks::written(t) == flaw.needle);
        flaw.needle = stands.map_or(String::new(), |t| t.text.to_owned());
        if let Some((from, to)) = &mut flaw.fix {
            let meant = tags(pair.source).into_iter().find(|t| super::marks::written(t) == *to);
            match meant {
                Some(meant) if !flaw.needle.is_empty() => (*from, *to) = (flaw.needle.clone(), meant.text.to_owned()),
                _ => flaw.fix = None,
            }
        }
        return Some(flaw);
    }
    let blocks = |tags: &[String]| -> Vec<String> {
        let is_block = |t: &&String| {
            let name = t.trim_start_matches("{% ");
            ["if", "unless", "else", "els", "end"].iter().any(|b| name.starts_with(b))
        };
        tags.iter().filter(is_block).cloned().collect()
    };
    let (wanted, found) = (blocks(&source.tags), blocks(&here.tags));
    (wanted != found).then(|| {
        Flaw::new("tag-order-differs", Severity::Error).with("source", shown(&wanted)).with("here", shown(&found))
    })
}

/// A number that one language writes in digits and the other in words is the same number.
fn numbers_differ(pair: &Pair<'_>, source: &Marks, here: &Marks) -> Option<Flaw> {
    let (lost, added) = difference(&source.numbers, &here.numbers)?;
    let keep = |numbers: Vec<String>, speech: &Speech, prose: &str| -> Vec<String> {
        numbers.into_iter().filter(|n| !speech.says_number(n, prose)).collect()
    };
    let lost = keep(lost, pair.to, &here.prose);
    let added = keep(added, pair.from, &source.prose);
    multiset("number-differs", &lost, &added)
}

/// The same number with another unit.
fn units_differ(source: &Marks, here: &Marks) -> Option<Flaw> {
    let one = |(number, unit): &(String, &'static str)| {
        let same: Vec<&str> = here.amounts.iter().filter(|(n, _)| n == number).map(|(_, u)| *u).collect();
        let other = same.first().filter(|_| !same.iter().any(|u| u.eq_ignore_ascii_case(unit)))?;
        // The source may have that one, too.
        (!source.amounts.iter().any(|(n, u)| n == number && u == other)).then(|| {
            Flaw::new("unit-of-number-differs", Severity::Error)
                .with("source", format!("{number} {unit}"))
                .with("here", format!("{number} {other}"))
                .at(other)
        })
    };
    source.amounts.iter().find_map(one)
}

fn labels_differ(pair: &Pair<'_>, source: &Marks, here: &Marks) -> Option<Flaw> {
    match pair.kind {
        PairKind::Catalog { labels: true } => multiset("label-differs", &source.labels, &here.labels),
        PairKind::Catalog { labels: false } => None,
        PairKind::Tree => {
            if source.labels.is_empty() || source.labels == here.labels || recognised(pair.here, pair.source).all {
                return None;
            }
            let flaw = multiset("label-differs", &source.labels, &here.labels)?;
            // Which of several names stands for which label is a guess; a document that is read by people may say it in its own way.
            Some(Flaw { severity: Severity::Warning, fix: None, ..flaw })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(source: &str, here: &str, kind: PairKind) -> Vec<String> {
        let speech = super::super::speech::Speeches::of(crate::source::Library::embedded_locales());
        let pair = Pair { source, here, from: speech.of_language("en"), to: speech.of_language("de"), kind };
        let fix = |f: &Flaw| f.fix.as_ref().map_or(String::new(), |(a, b)| format!(": {a} > {b}"));
        flaws(&pair).iter().map(|f| format!("{}{}", f.rule, fix(f))).collect()
    }

    const CATALOG: PairKind = PairKind::Catalog { labels: true };

    #[test]
    fn a_good_translation_has_no_flaw() {
        let source =
            "Do not click **Save** on {% data variables.a.b %} within 2 minutes; see \"[Page](x.md)\" and `a b`.";
        let here = "Klicken Sie auf {% data variables.a.b %} zwei Minuten lang nicht auf **Save**; siehe „[Seite](x.md)“ und `a b`.";
        assert_eq!(rules(source, here, CATALOG), Vec::<String>::new());
        let shown = here.replace("**Save**", "**Speichern** (Save)");
        assert_eq!(rules(source, &shown, PairKind::Tree), Vec::<String>::new());
    }

    #[test]
    fn each_flaw_has_its_rule_and_what_mends_it() {
        let one = |source, here| rules(source, here, CATALOG);
        assert_eq!(one("Run `a -b`.", "Führen Sie `a -c` aus."), ["code-differs: a -c > a -b"]);
        assert_eq!(one("Wait 5 days.", "Warten Sie 6 Tage."), ["number-differs"]);
        assert_eq!(one("Use 5 MB here.", "Hier 5 GB verwenden."), ["unit-of-number-differs"]);
        assert_eq!(one("Click **Save**.", "Klicken Sie auf **Speichern**."), ["label-differs: Speichern > Save"]);
        assert_eq!(one("Never delete it.", "Löschen Sie es."), ["negation-lost"]);
        assert_eq!(one("See [x](/a).", "Siehe [x](/b)."), ["link-differs"]);
        assert_eq!(one("Use $A.", "Nutze $B."), ["placeholder-differs: $B > $A"]);
        assert_eq!(
            one("a {% ifversion ghes %}b{% endif %}", "c {% ifversion nicht ghes %}d{% endif %}"),
            ["tag-differs: {% ifversion nicht ghes %} > {% ifversion ghes %}"]
        );
        assert_eq!(
            one(
                "a {% if a %}b{% endif %} c {% if b %}d{% endif %}",
                "a {% if b %}b{% endif %} c {% if a %}d{% endif %}"
            ),
            ["tag-order-differs"]
        );
        assert_eq!(one("Some plain words here.", "Some plain words here."), ["unit-untranslated"]);
        assert_eq!(one("A\u{200b} word", "Ein Wo\u{200b}rt\u{202e}"), ["hidden-character: \u{202e} > "]);
        assert_eq!(
            one("Open the page of the big white house", "Öffnen the page of the big white Haus"),
            ["unit-partly-untranslated"]
        );
    }

    #[test]
    fn broken_emphasis_is_mended_by_moving_signs_out() {
        assert_eq!(
            rules("Click **Save** now.", "单击**“Save”**按钮。", PairKind::Tree),
            ["emphasis-broken: **“Save”** > “**Save**”"]
        );
        assert_eq!(rules("Click **Save** now.", "单击 **Save** 按钮。", PairKind::Tree), Vec::<String>::new());
    }
}
