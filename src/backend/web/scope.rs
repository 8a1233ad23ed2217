//! What can be acted on, each with its role, its name and what it stands under.

use scraper::ElementRef;

use super::dom::{Element, Page, short_text, text_of};
use super::name::{name, role};
use crate::backend::label::{Candidate, loosely};
use crate::backend::roles::{CLICKED, TYPED};

/// Longer texts are not what a document calls a place by.
const LONGEST: usize = 120;
/// So far from a thing its row may reach.
const ROW: usize = 6;
/// So much of the text around a thing is shown.
const AROUND: usize = 80;

/// What else is found on a page than what is clicked and typed into.
const BESIDE: &[&str] = &["listbox", "slider", "file", "heading", "img"];

/// The roles of all that can be acted on or looked for.
pub fn roles() -> Vec<&'static str> {
    [CLICKED, TYPED, BESIDE].concat()
}

/// All that can be acted on or looked for, with its place. With `open`, also what stands in menus and dialogs that are closed. What a
/// thing stands under is found for those only whose name is like `wanted`; an empty one is like all.
pub fn candidates(page: &Page, open: bool, wanted: &str) -> Vec<(usize, Candidate)> {
    let all: Vec<Element<'_>> = page.elements().collect();
    let (wanted, roles) = (loosely(wanted), roles());
    let found: Vec<(Element<'_>, String, String, String)> = all
        .iter()
        .map(|e| (*e, role(e)))
        .filter(|(e, role)| roles.contains(&role.as_str()) && is_enabled(e))
        .filter(|(e, _)| !page.is_hidden(e, open || e.tag() == "option"))
        .map(|(e, role)| {
            let own = name(page, &e);
            let loose = loosely(&own);
            (e, role, own, loose)
        })
        .collect();
    let near = |loose: &str| {
        wanted.is_empty()
            || loose.contains(&wanted)
            || (!loose.is_empty() && wanted.contains(loose))
            || strsim::sorensen_dice(&wanted, loose) >= 0.4
    };
    found
        .iter()
        .map(|(element, role, own, loose)| {
            let alike = |row: ElementRef<'_>| {
                found.iter().filter(|(e, r, _, l)| r == role && l == loose && is_in(e, row)).count()
            };
            let scopes = if near(loose) { scopes(page, &all, element, &alike) } else { Vec::new() };
            let around = if near(loose) { around(element, own) } else { String::new() };
            (
                element.at,
                Candidate { role: role.clone(), name: own.clone(), scopes, target: target(page, element), around },
            )
        })
        .collect()
}

fn is_enabled(element: &Element<'_>) -> bool {
    let fieldset = |a: ElementRef<'_>| a.value().name() == "fieldset" && a.value().attr("disabled").is_some();
    !element.has("disabled") && element.attr("aria-disabled") != Some("true") && !element.around().any(fieldset)
}

fn is_in(element: &Element<'_>, outer: ElementRef<'_>) -> bool {
    element.around().any(|a| a.id() == outer.id())
}

fn target(page: &Page, element: &Element<'_>) -> String {
    if element.tag() != "a" {
        return String::new();
    }
    element.attr("href").and_then(|href| page.join(href)).map(String::from).unwrap_or_default()
}

fn around(element: &Element<'_>, own: &str) -> String {
    let wider = element.around().map(text_of).find(|text| text.len() > own.len() + 1).unwrap_or_default();
    let short: String = wider.chars().take(AROUND).collect();
    if short.len() < wider.len() { short + "…" } else { short }
}

fn level(tag: &str) -> Option<u8> {
    tag.strip_prefix('h').and_then(|n| n.parse().ok()).filter(|n| (1..=6).contains(n))
}

fn parts_the_page(tag: &str) -> bool {
    matches!(
        tag,
        "section" | "article" | "nav" | "aside" | "fieldset" | "dialog" | "details" | "main" | "body" | "li" | "td"
    )
}

fn is_row_end(tag: &str) -> bool {
    matches!(tag, "section" | "article" | "nav" | "aside" | "main" | "body" | "html" | "dialog" | "table" | "ul" | "ol")
}

fn scopes(
    page: &Page,
    all: &[Element<'_>],
    element: &Element<'_>,
    alike: &dyn Fn(ElementRef<'_>) -> usize,
) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut push = |text: String| {
        if !text.is_empty() && text.chars().count() <= LONGEST && !found.contains(&text) {
            found.push(text);
        }
    };
    // The headings above it, each of a higher rank than the one before.
    let mut rank = 7;
    for before in all[..element.at.min(all.len())].iter().rev() {
        let Some(level) = level(before.tag()).filter(|l| *l < rank) else { continue };
        let part = before.around().find(|a| parts_the_page(a.value().name()));
        if part.is_none_or(|part| is_in(element, part)) && !page.is_hidden(before, true) {
            rank = level;
            push(name(page, before));
        }
    }
    for outer in element.around() {
        let Some(at) = page.place(outer) else { continue };
        let outer = Element { at, node: outer };
        match outer.tag() {
            "details" => {
                if let Some(summary) = page.below(&outer).find(|e| e.tag() == "summary") {
                    push(name(page, &summary));
                }
            }
            "select" | "optgroup" | "fieldset" | "section" | "nav" | "aside" | "dialog" | "form" | "table"
            | "article" => {
                push(name(page, &outer));
            }
            "dd" => {
                let before = all[..at].iter().rev().find(|e| e.tag() == "dt");
                before.into_iter().for_each(|e| push(e.text()));
            }
            _ if outer.has("aria-label") || outer.has("aria-labelledby") => push(name(page, &outer)),
            _ => {}
        }
    }
    // What stands in its row, as long as the row is only its own.
    for row in element.around().take(ROW) {
        if is_row_end(row.value().name()) || alike(row) > 1 {
            break;
        }
        let titles = row.descendent_elements().filter(|e| {
            matches!(
                e.value().name(),
                "strong"
                    | "b"
                    | "dt"
                    | "th"
                    | "td"
                    | "label"
                    | "span"
                    | "p"
                    | "div"
                    | "h1"
                    | "h2"
                    | "h3"
                    | "h4"
                    | "h5"
                    | "h6"
            )
        });
        let others = titles.filter(|t| t.id() != element.node.id() && !is_in(element, *t));
        others.filter_map(|t| short_text(t, LONGEST)).for_each(&mut push);
    }
    found
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    fn scopes_of(html: &str, name: &str) -> Vec<Vec<String>> {
        let page = Page::read(Url::parse("http://a.example/").unwrap(), html);
        let all = candidates(&page, false, name);
        all.into_iter().filter(|(_, c)| c.name == name).map(|(_, c)| c.scopes).collect()
    }

    #[test]
    fn headings_regions_and_rows_are_what_a_thing_stands_under() {
        let html = "<main><h1>License</h1><section><h2>Quick links</h2><ul><li><a href=a>Export</a></li></ul></section>\
            <h2>Sync</h2><div><p><strong>License sync</strong></p><form><button>Enable</button></form></div>\
            <div><p><strong>Automatic</strong></p><form><button>Enable</button></form></div>\
            <nav aria-label=Settings><a href=b>People</a></nav></main>";
        assert_eq!(scopes_of(html, "Export"), [["Quick links", "License"]]);
        let enable = scopes_of(html, "Enable");
        assert_eq!(enable[0], ["Sync", "License", "License sync"]);
        assert_eq!(enable[1], ["Sync", "License", "Automatic"]);
        assert!(scopes_of(html, "People")[0].contains(&"Settings".to_owned()));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn no_page_brings_the_reader_down(parts in proptest::collection::vec(proptest::sample::select(vec![
            "<a href=x>", "</a>", "<button", ">", "<details>", "<summary>", "</details>", "<form action='http://[' method=post>",
            "<select name=a>", "<option selected>", "<input type=file name=b>", "<noscript>", "</noscript", "<label for=i>", "\u{1b}[2J",
            "<b id=i aria-labelledby='i i j'>", "<i id=j aria-labelledby=i>", "<table><tr>", "<td>", "<h3>", "<dialog>", "é", "<!--", "-->",
            "<fieldset disabled>", "<legend>", "<svg><title>", "<template>", "<base href='::'>", "Delete", "\0",
        ]), 0..40)) {
            let page = Page::read(Url::parse("http://a.example/").unwrap(), &parts.concat());
            let all = candidates(&page, true, "");
            proptest::prop_assert!(all.iter().all(|(at, _)| page.at(*at).is_some()));
            let _ = (page.seen(), page.told(), page.title(), page.is_monstrous());
            for form in page.elements().filter(|e| e.tag() == "form") {
                let _ = super::super::form::message(&page, &form, None);
            }
        }
    }

    #[test]
    fn a_page_that_is_too_deep_is_none() {
        let deep = Page::read(Url::parse("http://a.example/").unwrap(), &"<div>".repeat(2000));
        assert!(deep.is_monstrous());
    }

    #[test]
    fn what_cannot_be_seen_is_no_candidate_until_it_is_opened() {
        let html = "<details><summary>Menu</summary><a href=a>Far</a></details><div hidden><a href=b>Far</a></div>\
            <dialog><a href=c>Far</a></dialog><a href=d aria-hidden=true>Far</a><noscript><button>Far</button></noscript>\
            <button disabled>Far</button>";
        assert_eq!(scopes_of(html, "Far").len(), 1);
        let mut page = Page::read(Url::parse("http://a.example/").unwrap(), html);
        let details = page.elements().find(|e| e.tag() == "details").map(|e| e.at).unwrap();
        page.opened.insert(details);
        assert_eq!(candidates(&page, false, "Far").iter().filter(|(_, c)| c.name == "Far").count(), 2);
        assert_eq!(candidates(&page, true, "Far").iter().filter(|(_, c)| c.name == "Far").count(), 4);
    }
}
