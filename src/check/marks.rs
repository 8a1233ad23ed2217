//! What a translation has in common with its source: code, tags, links, labels, numbers, placeholders.

use super::scanner::Scanner;
use crate::localize::{Tag, collapse, tags};

/// What was found in a unit's text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Code spans, white space collapsed.
    pub code: Vec<String>,
    /// Variables (`{% data variables.… %}`), by key.
    pub variables: Vec<String>,
    /// All other Liquid tags, spaces put right, in order. Of an icon its name only: what a screen reader says of it is translated.
    pub tags: Vec<String>,
    /// Link targets and addresses.
    pub links: Vec<String>,
    /// Image targets.
    pub images: Vec<String>,
    /// HTML tags, without the attributes that hold words.
    pub html: Vec<String>,
    /// Bold texts that may name something on a page.
    pub labels: Vec<String>,
    /// Numbers, digits only: languages differ in what separates them.
    pub numbers: Vec<String>,
    /// Numbers with their units.
    pub amounts: Vec<(String, &'static str)>,
    /// Placeholders: `$NAME`, `SOME_NAME`, `YOUR-NAME`, `%s`.
    pub placeholders: Vec<String>,
    /// What is left: the words.
    pub prose: String,
}

impl Marks {
    /// The marks of a unit's text, its Liquid in place.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut marks = Self::default();
        let text = marks.take_tags(text);
        Scanner::new(&text, &mut marks).run();
        marks
    }

    /// Notes the tags and writes them in the one way that `Scanner` passes over.
    fn take_tags(&mut self, text: &str) -> String {
        let found = tags(text);
        if found.is_empty() {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for tag in &found {
            out.push_str(&text[at..tag.range.start]);
            let written = written(tag);
            // The form of before.
            let older = tag.rest.strip_prefix("site.data.variables.").filter(|_| tag.name == "{{");
            match tag.variable().or(older) {
                Some(key) => self.variables.push(key.split_whitespace().collect()),
                None => self.tags.push(written.clone()),
            }
            out.push_str(&written);
            at = tag.range.end;
        }
        out.push_str(&text[at..]);
        out
    }
}

/// A tag with single spaces.
#[must_use]
pub fn written(tag: &Tag<'_>) -> String {
    let rest = collapse(tag.rest);
    match tag.name {
        "{{" => format!("{{{{ {rest} }}}}"),
        "octicon" => format!("{{% octicon {} %}}", rest.split_whitespace().next().unwrap_or("")),
        name if rest.is_empty() => format!("{{% {name} %}}"),
        name => format!("{{% {name} {rest} %}}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_translation_must_keep_is_found() {
        let marks = Marks::of(
            "**Note:** On {% data variables.a.b %}, click **Save** at [the `page`](/x/{{ currentVersion }}/y (z) \"t\"), see \
             <https://a.b/c> or https://a.b/d. Run ``a ` b`` with $NAME and YOUR_TOKEN in 1,024 MB, ![alt 2](/i.png) \
             {% octicon \"gear\" aria-label=\"The gear\" %}<br/><a href=\"x\" title=\"words\">",
        );
        insta::assert_debug_snapshot!(marks, @r#"
        Marks {
            code: [
                "page",
                "a ` b",
            ],
            variables: [
                "a.b",
            ],
            tags: [
                "{{ currentVersion }}",
                "{% octicon \"gear\" %}",
            ],
            links: [
                "/x/{{ currentVersion }}/y (z)",
                "https://a.b/c",
                "https://a.b/d",
            ],
            images: [
                "/i.png",
            ],
            html: [
                "<br>",
                "<a href=\"x\">",
            ],
            labels: [
                "Save",
            ],
            numbers: [
                "1024",
                "2",
            ],
            amounts: [
                (
                    "1024",
                    "MB",
                ),
            ],
            placeholders: [
                "$NAME",
                "YOUR_TOKEN",
            ],
            prose: "Note: On  , click Save at the   , see   or  . Run   with   and   in 1,024 MB, !alt 2     ",
        }
        "#);
    }

    #[test]
    fn numbers_are_those_of_any_script_and_language() {
        let numbers = |text: &str| Marks::of(text).numbers;
        assert_eq!(numbers("1.024,5 und ２２, SHA256, Schritt 3."), ["10245", "22", "256", "3"]);
        assert_eq!(Marks::of("80 %, 16 GB，5％").amounts, [("80".into(), "%"), ("16".into(), "GB"), ("5".into(), "%")]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "[a-z0-9 `*\\[\\]()<>{}%!$_\\\\（é１]{0,60}") {
            let _ = Marks::of(&text);
        }
    }
}
