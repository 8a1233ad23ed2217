//! Roles and names of a page's elements as a screen reader computes them (Accessible Name and Description Computation 1.2, HTML
//! Accessibility API Mappings), as far as that is known without styles.

use scraper::{ElementRef, Node};

use super::dom::{Element, Page};
use crate::backend::label::squeeze;

/// The role of an element; empty where it has none that matters here.
pub fn role(element: &Element<'_>) -> String {
    if let Some(role) = element
        .attr("role")
        .and_then(|r| r.split_whitespace().next())
        .filter(|r| !matches!(*r, "none" | "presentation"))
    {
        return role.to_ascii_lowercase();
    }
    let native = match element.tag() {
        "a" | "area" if element.has("href") => "link",
        "button" | "summary" => "button",
        "select" if element.has("multiple") || element.attr("size").is_some_and(|s| s.trim() > "1") => "listbox",
        "select" => "combobox",
        "textarea" => "textbox",
        "option" => "option",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "nav" => "navigation",
        "main" => "main",
        "aside" => "complementary",
        "section" => "region",
        "form" => "form",
        "fieldset" | "details" => "group",
        "dialog" => "dialog",
        "article" => "article",
        "table" => "table",
        "tr" => "row",
        "ul" | "ol" => "list",
        "li" => "listitem",
        "img" => "img",
        "input" => match element.lower("type").as_str() {
            "hidden" => "",
            "checkbox" => "checkbox",
            "radio" => "radio",
            "button" | "submit" | "reset" | "image" => "button",
            "file" => "file",
            "number" => "spinbutton",
            "range" => "slider",
            "search" => "searchbox",
            _ if element.has("list") => "combobox",
            _ => "textbox",
        },
        _ => "",
    };
    native.to_owned()
}

/// The name of an element.
pub fn name(page: &Page, element: &Element<'_>) -> String {
    squeeze(&computed(page, element, Way { by_reference: false, within: false, referred: false }, 0))
}

#[derive(Clone, Copy)]
struct Way {
    /// It was reached by `aria-labelledby`, which is not followed twice.
    by_reference: bool,
    /// It is a part of another's name.
    within: bool,
    /// What it is a part of was reached by reference: no reference below is followed, or names that refer to each other would
    /// never end.
    referred: bool,
}

/// Deeper nesting than this says nothing to anybody.
const DEEPEST: usize = 60;

fn computed(page: &Page, element: &Element<'_>, way: Way, depth: usize) -> String {
    if depth > DEEPEST || (!way.by_reference && way.within && page.hides(element.node, false)) {
        return String::new();
    }
    if !way.by_reference
        && !way.referred
        && let Some(ids) = element.attr("aria-labelledby")
    {
        let named = ids.split_whitespace().filter_map(|id| page.by_id(id));
        let parts: Vec<String> = named
            .map(|e| computed(page, &e, Way { by_reference: true, within: false, referred: true }, depth + 1))
            .collect();
        let whole = squeeze(&parts.join(" "));
        if !whole.is_empty() {
            return whole;
        }
    }
    if let Some(label) = element.attr("aria-label").filter(|l| !l.trim().is_empty()) {
        return label.to_owned();
    }
    if let Some(native) = native(page, element, depth, way.referred).filter(|n| !n.trim().is_empty()) {
        return native;
    }
    if way.by_reference || way.within || is_named_by_content(element) {
        let content = content(page, element, depth, way.referred);
        if !content.trim().is_empty() {
            return content;
        }
    }
    let title = element.attr("title").filter(|t| !t.trim().is_empty());
    title
        .or_else(|| element.attr("placeholder"))
        .or_else(|| element.attr("aria-placeholder"))
        .unwrap_or_default()
        .to_owned()
}

/// What the element's kind is named by.
fn native(page: &Page, element: &Element<'_>, depth: usize, referred: bool) -> Option<String> {
    let child = |tag: &str| {
        let found = page.below(element).find(|e| e.tag() == tag)?;
        Some(content(page, &found, depth + 1, referred))
    };
    match element.tag() {
        "input" => match element.lower("type").as_str() {
            "submit" => Some(element.attr("value").unwrap_or("Submit").to_owned()),
            "reset" => Some(element.attr("value").unwrap_or("Reset").to_owned()),
            "button" => element.attr("value").map(str::to_owned),
            "image" => element.attr("alt").or_else(|| element.attr("value")).map(str::to_owned),
            _ => labels(page, element, depth, referred),
        },
        "select" | "textarea" => labels(page, element, depth, referred),
        "img" | "area" => element.attr("alt").map(str::to_owned),
        "fieldset" => child("legend"),
        "table" => child("caption"),
        "figure" => child("figcaption"),
        "svg" => child("title"),
        "option" | "optgroup" => element.attr("label").map(str::to_owned),
        _ => None,
    }
}

/// The `label` elements of a field.
fn labels(page: &Page, element: &Element<'_>, depth: usize, referred: bool) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    let own = element.attr("id").filter(|id| !id.is_empty());
    for label in page.elements().filter(|e| e.tag() == "label") {
        let by_id = label.has("for") && label.attr("for") == own && own.is_some();
        let around = !label.has("for") && element.around().any(|a| a.id() == label.node.id());
        if by_id || around {
            found.push(content(page, &label, depth + 1, referred));
        }
    }
    (!found.is_empty()).then(|| found.join(" "))
}

fn is_named_by_content(element: &Element<'_>) -> bool {
    let role = role(element);
    matches!(
        role.as_str(),
        "button"
            | "link"
            | "heading"
            | "option"
            | "menuitem"
            | "menuitemradio"
            | "menuitemcheckbox"
            | "tab"
            | "checkbox"
            | "radio"
            | "switch"
            | "treeitem"
            | "cell"
            | "columnheader"
            | "rowheader"
    ) || matches!(element.tag(), "label" | "legend" | "caption" | "dt" | "th")
}

fn content(page: &Page, element: &Element<'_>, depth: usize, referred: bool) -> String {
    let mut text = String::new();
    for child in element.node.children() {
        match child.value() {
            Node::Text(t) => text.push_str(t),
            Node::Element(_) => {
                let Some(node) = ElementRef::wrap(child) else { continue };
                let Some(at) = page.place(node) else { continue };
                let inner = Element { at, node };
                // A field within a label is no part of its text.
                if matches!(inner.tag(), "input" | "select" | "textarea") && !inner.has("aria-label") {
                    continue;
                }
                let part = computed(page, &inner, Way { by_reference: false, within: true, referred }, depth + 1);
                if is_inline(inner.tag()) {
                    text.push_str(&part);
                } else {
                    text.extend([" ", part.as_str(), " "]);
                }
            }
            _ => {}
        }
    }
    text
}

fn is_inline(tag: &str) -> bool {
    matches!(
        tag,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "code"
            | "em"
            | "i"
            | "kbd"
            | "mark"
            | "q"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "u"
            | "wbr"
    )
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    fn named(html: &str) -> String {
        let page = Page::read(Url::parse("http://a.example/").unwrap(), html);
        let element = page.elements().find(|e| e.has("data-it")).unwrap();
        format!("{} {}", role(&element), name(&page, &element))
    }

    #[test]
    fn roles_and_names_are_those_of_a_screen_reader() {
        for (html, expected) in [
            ("<a data-it href=x>Export <b>usage</b><i hidden>no</i></a>", "link Export usage"),
            ("<button data-it aria-label='Open menu'>x</button>", "button Open menu"),
            ("<i id=a>One</i><i id=b hidden>Two</i><button data-it aria-labelledby='a b'>x</button>", "button One Two"),
            ("<button data-it><img alt=Save src=x><span aria-hidden=true>!</span></button>", "button Save"),
            ("<button data-it><svg><title>Delete</title><path/></svg></button>", "button Delete"),
            ("<input data-it type=submit>", "button Submit"),
            ("<input data-it type=submit value=Go>", "button Go"),
            ("<input data-it type=image alt=Find src=x>", "button Find"),
            ("<label for=f>License file</label><input data-it type=file id=f>", "file License file"),
            ("<label>Full name <input data-it></label>", "textbox Full name"),
            ("<label>Size <select data-it><option>1</select></label>", "combobox Size"),
            ("<input data-it type=search placeholder='Find a member'>", "searchbox Find a member"),
            ("<input data-it title=Code type=password>", "textbox Code"),
            ("<details><summary data-it>More <b>things</b></summary></details>", "button More things"),
            ("<fieldset data-it><legend>Plan</legend>x</fieldset>", "group Plan"),
            ("<div data-it role='menuitemradio'>Enabled</div>", "menuitemradio Enabled"),
            ("<h2 data-it>Quick<br>links</h2>", "heading Quick links"),
            ("<a data-it href=x title=Home></a>", "link Home"),
            ("<table data-it><caption>Seats</caption></table>", "table Seats"),
        ] {
            assert_eq!(named(html), expected, "{html}");
        }
    }
}
