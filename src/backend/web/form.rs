//! Forms: what a button sends, as HTML says it is put together.

use std::fs;
use std::path::Path;

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use scraper::ElementRef;
use url::Url;
use url::form_urlencoded::Serializer;

use super::dom::{Element, Entered, Page, is_for_us};
use crate::backend::exchange::Message;
use crate::diagnostic::{Diagnostic, Result};

/// A part of what is sent.
enum Part {
    Text(String),
    File { name: String, bytes: Vec<u8> },
}

/// The form that a field or button belongs to.
pub fn of<'p>(page: &'p Page, element: &Element<'p>) -> Option<Element<'p>> {
    if let Some(id) = element.attr("form") {
        return page.by_id(id).filter(|f| f.tag() == "form");
    }
    let node = element.around().find(|a| a.value().name() == "form")?;
    Some(Element { at: page.place(node)?, node })
}

/// The fields and buttons of a form, in order.
pub fn controls<'p>(page: &'p Page, form: &Element<'p>) -> Vec<Element<'p>> {
    let is_control = |e: &Element<'_>| matches!(e.tag(), "input" | "select" | "textarea" | "button");
    let own = |e: &Element<'p>| of(page, e).is_some_and(|f| f.at == form.at);
    page.elements().filter(|e| is_control(e) && own(e)).collect()
}

/// Whether a control sends its form.
pub fn sends(control: &Element<'_>) -> bool {
    match control.tag() {
        "button" => matches!(control.lower("type").as_str(), "" | "submit"),
        "input" => matches!(control.lower("type").as_str(), "submit" | "image"),
        _ => false,
    }
}

/// The buttons that send a form and can be used.
pub fn buttons<'p>(page: &'p Page, form: &Element<'p>) -> Vec<Element<'p>> {
    controls(page, form).into_iter().filter(|c| sends(c) && !c.has("disabled")).collect()
}

/// Whether a page's scripts send the form as soon as one of its fields is changed; without scripts that is done here.
pub fn sends_itself(page: &Page, form: &Element<'_>, control: &Element<'_>) -> bool {
    let marked = |e: &Element<'_>| {
        e.attr("onchange").is_some_and(|o| o.contains("submit"))
            || ["data-send", "data-autosubmit", "data-auto-submit", "data-autosubmit-form"].iter().any(|a| e.has(a))
            || e.attr("class").is_some_and(|c| c.contains("auto-submit") || c.contains("autosubmit"))
    };
    let all = buttons(page, form);
    marked(form) || marked(control) || (!all.is_empty() && all.iter().all(is_for_us))
}

/// What is sent with a button, or without one.
///
/// # Errors
/// `file-unreadable`, `page-needs-browser` where the form's address is none.
pub fn message(page: &Page, form: &Element<'_>, button: Option<&Element<'_>>) -> Result<Message> {
    let said = |own: &str, of_form: &str| {
        let by_button = button.and_then(|b| b.attr(own));
        by_button.or_else(|| form.attr(of_form)).unwrap_or_default().trim().to_owned()
    };
    let action = said("formaction", "action");
    let url = if action.is_empty() { Some(page.url.clone()) } else { page.join(&action) };
    let needs = || Box::new(Diagnostic::error("page-needs-browser").with("label", action.as_str()));
    let mut url = url.filter(|u| matches!(u.scheme(), "http" | "https")).ok_or_else(needs)?;
    url.set_fragment(None);
    let parts = data(page, form, button)?;
    if !said("formmethod", "method").eq_ignore_ascii_case("post") {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(parts.iter().map(|(name, part)| (name, text(part))));
        url.set_query(Some(&query.finish()));
        return Ok(Message::get(url));
    }
    let kind = said("formenctype", "enctype").to_ascii_lowercase();
    let (kind, body) = match kind.as_str() {
        "multipart/form-data" => multipart(&parts),
        "text/plain" => {
            let lines: Vec<String> = parts.iter().map(|(n, p)| format!("{n}={}\r\n", text(p))).collect();
            ("text/plain".to_owned(), lines.concat().into_bytes())
        }
        _ => {
            let mut query = Serializer::new(String::new());
            query.extend_pairs(parts.iter().map(|(name, part)| (name, text(part))));
            ("application/x-www-form-urlencoded".to_owned(), query.finish().into_bytes())
        }
    };
    let mut headers = HeaderMap::new();
    if let Ok(kind) = HeaderValue::from_str(&kind) {
        headers.insert(CONTENT_TYPE, kind);
    }
    Ok(Message { method: Method::POST, url, headers, body: Some(body) })
}

fn text(part: &Part) -> &str {
    match part {
        Part::Text(text) => text,
        Part::File { name, .. } => name,
    }
}

fn multipart(parts: &[(String, Part)]) -> (String, Vec<u8>) {
    let contains = |boundary: &str, bytes: &[u8]| bytes.windows(boundary.len()).any(|w| w == boundary.as_bytes());
    let clashes = |boundary: &str| {
        parts.iter().any(|(_, part)| match part {
            Part::Text(text) => text.contains(boundary),
            Part::File { bytes, .. } => contains(boundary, bytes),
        })
    };
    let boundary = (0u32..).map(|n| format!("vade-{n:08x}-part")).find(|b| !clashes(b)).unwrap_or_default();
    // As browsers do: nothing in a name can end it.
    let quoted = |name: &str| name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    let mut body = Vec::new();
    for (name, part) in parts {
        body.extend_from_slice(
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name)).as_bytes(),
        );
        match part {
            Part::Text(text) => body.extend_from_slice(format!("\r\n\r\n{text}\r\n").as_bytes()),
            Part::File { name, bytes } => {
                let kind = if name.ends_with(".json") { "application/json" } else { "application/octet-stream" };
                let head = format!("; filename=\"{}\"\r\nContent-Type: {kind}\r\n\r\n", quoted(name));
                body.extend_from_slice(head.as_bytes());
                body.extend_from_slice(bytes);
                body.extend_from_slice(b"\r\n");
            }
        }
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

/// The form data set (HTML, "Constructing the entry list").
fn data(page: &Page, form: &Element<'_>, button: Option<&Element<'_>>) -> Result<Vec<(String, Part)>> {
    let mut parts = Vec::new();
    for control in controls(page, form) {
        let Some(name) = control.attr("name").filter(|n| !n.is_empty()) else { continue };
        let off = |a: ElementRef<'_>| a.value().name() == "fieldset" && a.value().attr("disabled").is_some();
        if control.has("disabled")
            || control.around().any(off)
            || control.around().any(|a| a.value().name() == "datalist")
        {
            continue;
        }
        let entered = page.entered.get(&control.at);
        let mut put = |value: String| parts.push((name.to_owned(), Part::Text(value)));
        match (control.tag(), control.lower("type").as_str()) {
            ("button", _) | ("input", "submit" | "button" | "reset") => {
                if button.is_some_and(|b| b.at == control.at) && sends(&control) {
                    put(control.attr("value").unwrap_or_default().to_owned());
                }
            }
            ("input", "image") => {
                if button.is_some_and(|b| b.at == control.at) {
                    parts.push((format!("{name}.x"), Part::Text("0".to_owned())));
                    parts.push((format!("{name}.y"), Part::Text("0".to_owned())));
                }
            }
            ("input", "checkbox" | "radio") => {
                if is_ticked(page, &control) {
                    put(control.attr("value").unwrap_or("on").to_owned());
                }
            }
            ("input", "file") => {
                let file = match entered {
                    Some(Entered::File(path)) => file(path)?,
                    _ => Part::File { name: String::new(), bytes: Vec::new() },
                };
                parts.push((name.to_owned(), file));
            }
            ("select", _) => {
                for option in chosen(page, &control) {
                    put(option.attr("value").map_or_else(|| option.text(), str::to_owned));
                }
            }
            ("textarea", _) => {
                let written: String = control.node.text().collect();
                let value = match entered {
                    Some(Entered::Text(text)) => text.clone(),
                    _ => written.strip_prefix('\n').unwrap_or(&written).to_owned(),
                };
                put(value.replace("\r\n", "\n").replace('\n', "\r\n"));
            }
            _ => put(match entered {
                Some(Entered::Text(text)) => text.clone(),
                _ => control.attr("value").unwrap_or_default().to_owned(),
            }),
        }
    }
    Ok(parts)
}

fn file(path: &Path) -> Result<Part> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    match fs::read(path) {
        Ok(bytes) => Ok(Part::File { name, bytes }),
        Err(error) => Diagnostic::error("file-unreadable")
            .with("path", path.display().to_string())
            .with("reason", error.to_string())
            .into(),
    }
}

fn is_ticked(page: &Page, control: &Element<'_>) -> bool {
    match page.entered.get(&control.at) {
        Some(Entered::Ticked(ticked)) => *ticked,
        // Of the radio buttons of one name one is chosen.
        _ if control.lower("type") == "radio" && another_is_chosen(page, control) => false,
        _ => control.has("checked"),
    }
}

fn another_is_chosen(page: &Page, control: &Element<'_>) -> bool {
    let of_form = of(page, control).map(|f| f.at);
    let same = |at: &usize| {
        page.at(*at).is_some_and(|e| {
            e.at != control.at
                && e.lower("type") == "radio"
                && e.attr("name") == control.attr("name")
                && of(page, &e).map(|f| f.at) == of_form
        })
    };
    page.entered.iter().any(|(at, entered)| *entered == Entered::Ticked(true) && same(at))
}

/// The options of a list.
pub fn options<'p>(page: &'p Page, list: &Element<'p>) -> Vec<Element<'p>> {
    page.below(list).filter(|e| e.tag() == "option").collect()
}

fn chosen<'p>(page: &'p Page, list: &Element<'p>) -> Vec<Element<'p>> {
    let all = options(page, list);
    let usable = |o: &Element<'_>| !o.has("disabled");
    if let Some(Entered::Chosen(places)) = page.entered.get(&list.at) {
        return all.into_iter().filter(|o| places.contains(&o.at)).collect();
    }
    let selected: Vec<Element<'p>> = all.iter().copied().filter(|o| o.has("selected") && usable(o)).collect();
    if list.has("multiple") {
        return selected;
    }
    selected.last().copied().or_else(|| all.into_iter().find(usable)).into_iter().collect()
}

/// The address that a form is sent to, to tell what it is for.
pub fn action(page: &Page, form: &Element<'_>) -> Option<Url> {
    let action = form.attr("action").unwrap_or_default();
    if action.is_empty() { Some(page.url.clone()) } else { page.join(action) }
}
