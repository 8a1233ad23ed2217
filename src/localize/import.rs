//! A translated file taken over into a catalog: its units paired with the source's, Liquid repaired, labels recognised.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::features::Features;
use super::labels;
use super::pairing::{is_certain, pair};
use super::subject::Entry;
use super::tags::{Tag, tags};
use super::unit::{UnitKind, collapse, html_tags};

/// A translated unit as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// A front matter key's unit id, or the word of its kind.
    pub what: String,
    /// Its text on one line.
    pub text: String,
    /// 1-based line of the translated file.
    pub line: u32,
}

/// A source unit with the words that were found for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The unit's id.
    pub id: String,
    /// The source text.
    pub source: String,
    /// The words in the dialect, labels as the product shows them.
    pub words: String,
    /// The text as the translated file has it.
    pub found: String,
    /// Whether somebody should look at it before it counts.
    pub fuzzy: bool,
    /// 1-based line of the translated file.
    pub line: u32,
}

/// What was taken over of one text, and what did not line up.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The units that found words.
    pub units: Vec<Imported>,
    /// Units that are in the source's own words still: not translated.
    pub untranslated: Vec<String>,
    /// Units without a partner.
    pub missing: Vec<String>,
    /// Translated text without a partner: line and text.
    pub left_over: Vec<(u32, String)>,
    /// Translations of labels: the label and how often each translation stands for it.
    pub labels: BTreeMap<String, BTreeMap<String, usize>>,
}

/// Pairs the source's units with those of a translated file.
#[must_use]
pub fn import(entries: &[Entry], found: &[Found]) -> Import {
    let mut import = Import::default();
    let labels: HashSet<String> = entries.iter().flat_map(|e| labels::names(&e.text)).collect();
    let is_front = |what: &str| UnitKind::named(what).is_none();
    let by_key: HashMap<&str, &Found> =
        found.iter().filter(|f| is_front(&f.what)).map(|f| (f.what.as_str(), f)).collect();
    let body: Vec<&Found> = found.iter().filter(|f| !is_front(&f.what)).collect();
    let (front, sources): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|e| is_front(&e.what));
    for entry in front {
        match by_key.get(entry.what.as_str()) {
            Some(found) => import.take(entry, found, true, &labels),
            None => import.missing.push(entry.id.clone()),
        }
    }
    let left: Vec<(&str, &str)> = sources.iter().map(|e| (e.what.as_str(), e.text.as_str())).collect();
    let right: Vec<(&str, &str)> = body.iter().map(|f| (f.what.as_str(), f.text.as_str())).collect();
    let mut used = vec![false; body.len()];
    for (source, partner) in sources.iter().zip(partners(&left, &right)) {
        let Some((partner, certain)) = partner else {
            import.missing.push(source.id.clone());
            continue;
        };
        used[partner] = true;
        import.take(source, body[partner], certain, &labels);
    }
    import.left_over =
        body.iter().zip(&used).filter(|(_, used)| !**used).map(|(f, _)| (f.line, f.text.clone())).collect();
    import
}

/// The partner of each of the source's units (kind and text) among those of a translation, in order, and whether the pair is certain.
#[must_use]
pub fn partners(sources: &[(&str, &str)], found: &[(&str, &str)]) -> Vec<Option<(usize, bool)>> {
    let features = |units: &[(&str, &str)]| -> Vec<Features> {
        units.iter().map(|(what, text)| Features::of_text(group(what), text)).collect()
    };
    let (left, right) = (features(sources), features(found));
    let partners = pair(&left, &right);
    let certain = |at: usize| is_certain(&left, &right, &partners, at);
    partners.iter().enumerate().map(|(at, partner)| partner.map(|p| (p, certain(at)))).collect()
}

/// Steps and paragraphs are one group: damage turns the one into the other.
fn group(what: &str) -> u8 {
    match UnitKind::named(what) {
        Some(UnitKind::Heading) => 1,
        Some(UnitKind::Cell) => 2,
        Some(UnitKind::Alt) => 3,
        Some(UnitKind::Item) => 4,
        _ => 5,
    }
}

impl Import {
    fn take(&mut self, entry: &Entry, found: &Found, certain: bool, known: &HashSet<String>) {
        if collapse(&found.text) == collapse(&entry.text) {
            self.untranslated.push(entry.id.clone());
            return;
        }
        let (repaired, whole) = repaired(&found.text, &entry.text);
        let named = labels::recognised(&repaired, &entry.text);
        // What stands where this unit has a label is another label of the document: the words are another step's.
        let strays = |translation: &str| known.contains(&labels::fold(translation));
        for (label, translation) in named.labels.iter().filter(|(_, t)| !strays(t)) {
            *self.labels.entry(label.clone()).or_default().entry(translation.clone()).or_default() += 1;
        }
        // Raw HTML that the source does not have never stands in a page.
        let fuzzy = !certain
            || !whole
            || !named.all
            || html_tags(&named.text) != html_tags(&entry.text)
            || named.labels.iter().any(|(_, t)| strays(t));
        self.units.push(Imported {
            id: entry.id.clone(),
            source: entry.text.clone(),
            words: named.text,
            found: found.text.clone(),
            fuzzy,
            line: found.line,
        });
    }
}

/// The text with its tags put right from the source's, and whether both have the same tags then.
///
/// A tag that the source does not have (a translated operator, a changed key, lost spaces) stands for the source's tag in the same
/// place, where as many are left over on either side.
#[must_use]
pub fn repaired(text: &str, source: &str) -> (String, bool) {
    let (mine, theirs) = (tags(text), tags(source));
    let mut free: Vec<&Tag<'_>> = theirs.iter().collect();
    let mut replacement: Vec<Option<&str>> = vec![None; mine.len()];
    for (index, tag) in mine.iter().enumerate() {
        if let Some(at) = free.iter().position(|t| t.text == tag.text) {
            replacement[index] = Some(free.remove(at).text);
        }
    }
    let squeezed = |t: &Tag<'_>| t.text.split_whitespace().collect::<String>();
    for (index, tag) in mine.iter().enumerate() {
        if replacement[index].is_none()
            && let Some(at) = free.iter().position(|t| squeezed(t) == squeezed(tag))
        {
            replacement[index] = Some(free.remove(at).text);
        }
    }
    let open: Vec<usize> = (0..mine.len()).filter(|i| replacement[*i].is_none()).collect();
    if open.len() == free.len() {
        for (index, tag) in open.iter().zip(free.drain(..)) {
            replacement[*index] = Some(tag.text);
        }
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (tag, replacement) in mine.iter().zip(&replacement) {
        out.push_str(&text[at..tag.range.start]);
        out.push_str(replacement.unwrap_or(tag.text));
        at = tag.range.end;
    }
    out.push_str(&text[at..]);
    (out, free.is_empty() && replacement.iter().all(Option::is_some))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::subject::{found_in, of_document};
    use crate::source::Source;

    fn imported(source: &str, translation: &str) -> Import {
        let entries = of_document(&Source::new("x.md", source)).unwrap();
        import(&entries, &found_in(&Source::new("x.md", translation)).unwrap())
    }

    #[test]
    fn units_are_paired_across_what_a_translator_lost() {
        let source = "---\ntitle: Back up\n---\n## By hand\n\nSome words first, in a sentence of their own.\n\n1. Click **Save**.\n   ![A button](/b.svg)\n1. Open [the page](/docs/page).\n1. Wait for {% data variables.product.server %}.\n";
        let translation = "---\ntitle: Sichern\n---\n## Von Hand\n\n1. Klicken Sie auf **Save** (Speichern). ![Eine Schaltfläche](/b.svg)\n2. Öffnen Sie [die Seite](/docs/page).\n3. Warten Sie auf {%data variables.product.server%}.\n";
        let import = imported(source, translation);
        let units: Vec<_> = import
            .units
            .iter()
            .map(|u| format!("{} = {}{}", u.id, u.words, if u.fuzzy { " (fuzzy)" } else { "" }))
            .collect();
        insta::assert_debug_snapshot!(units, @r#"
        [
            "title = Sichern",
            "by-hand-heading = Von Hand",
            "by-hand-step-1 = Klicken Sie auf **Save**.",
            "by-hand-alt-1 = Eine Schaltfläche",
            "by-hand-step-2 = Öffnen Sie [die Seite](/docs/page).",
            "by-hand-step-3 = Warten Sie auf {% data variables.product.server %}.",
        ]
        "#);
        assert_eq!(import.missing, ["by-hand-text-1"]);
        assert_eq!(import.labels["Save"]["Speichern"], 1);
    }

    #[test]
    fn another_steps_words_are_fuzzy_and_no_translation_of_a_label() {
        let source = "## Set up\n\n1. Select **SAML**.\n1. Click **Save**.\n\n## Look\n\n1. Click **Users**.\n";
        let translation = "## Einrichten\n\n1. Wählen Sie **SAML** aus.\n1. Klicken Sie auf **Speichern**.\n\n## Ansehen\n\n1. Wählen Sie **SAML** aus.\n";
        let import = imported(source, translation);
        let fuzzy: Vec<_> = import.units.iter().filter(|u| u.fuzzy).map(|u| u.id.as_str()).collect();
        assert_eq!(fuzzy, ["look-step-1"]);
        assert_eq!(import.labels.keys().collect::<Vec<_>>(), ["Save"]);
    }

    #[test]
    fn a_broken_tag_stands_for_the_sources() {
        let source = "See {% data variables.a.b %}{% ifversion not ghec %} there{% else %}.{% endif %}";
        let (text, whole) =
            repaired("Siehe {% Daten variables.a.b %}{% ifversion nicht ghec %} dort{% else %}.{% endif %}", source);
        assert_eq!(
            (text.as_str(), whole),
            ("Siehe {% data variables.a.b %}{% ifversion not ghec %} dort{% else %}.{% endif %}", true)
        );
        assert!(!repaired("Siehe", source).1, "a lost tag cannot be put back");
    }
}
