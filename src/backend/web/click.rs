//! What a click does, as far as a page's markup says.

use super::dom::{Element, Entered, Page};
use super::name::name;
use super::visit::Visit;
use super::{Act, Came, IntoStop as _, form};
use crate::backend::exchange::Message;
use crate::diagnostic::Diagnostic;
use crate::document::action::Effect;

/// What comes of a click.
enum Does {
    Goes(url::Url),
    Sends(Message),
    Opens(usize),
    Ticks(bool),
    Chooses,
    Resets(Vec<usize>),
    Nothing,
}

impl Visit<'_, '_> {
    pub(super) fn click(&mut self, at: usize) -> Act<Option<Came>> {
        let page = self.page()?;
        let Some(element) = page.at(at) else { return Ok(None) };
        let own = name(page, &element);
        let needs_scripts = || Diagnostic::error("page-needs-browser").with("label", own.as_str()).into_stop();
        let kind = element.lower("type");
        let does = match element.tag() {
            "a" | "area" => {
                let href = element.attr("href").unwrap_or_default().trim();
                let by_script = ["data-method", "data-turbo-method", "data-remote"].iter().any(|a| element.has(a));
                match page.join(href) {
                    _ if href.starts_with('#') => controlled(page, &element).map_or(Does::Nothing, Does::Opens),
                    Some(url) if matches!(url.scheme(), "http" | "https") && !by_script => Does::Goes(url),
                    _ => return needs_scripts(),
                }
            }
            "summary" => match element.around().next().and_then(|d| page.place(d)) {
                Some(details) => Does::Opens(details),
                None => Does::Nothing,
            },
            "input" if kind == "checkbox" => {
                let ticked = !matches!(page.entered.get(&at), Some(Entered::Ticked(true)))
                    && (page.entered.contains_key(&at) || !element.has("checked"));
                Does::Ticks(ticked)
            }
            "input" if kind == "radio" => Does::Ticks(true),
            "option" => Does::Chooses,
            _ if form::sends(&element) => match form::of(page, &element) {
                Some(form) if form.lower("method") == "dialog" => Does::Nothing,
                Some(form) => Does::Sends(form::message(page, &form, Some(&element))?),
                None => match controlled(page, &element) {
                    Some(target) => Does::Opens(target),
                    None => return needs_scripts(),
                },
            },
            "button" | "input" if kind == "reset" => {
                let form = form::of(page, &element);
                Does::Resets(form.map(|f| form::controls(page, &f).iter().map(|c| c.at).collect()).unwrap_or_default())
            }
            _ => match controlled(page, &element) {
                Some(target) => Does::Opens(target),
                None => return needs_scripts(),
            },
        };
        match does {
            Does::Goes(url) => {
                self.nothing_is_left()?;
                let mut url = url;
                url.set_fragment(None);
                self.go(Message::get(url), false).map(Some)
            }
            Does::Sends(message) => self.sent(message).map(Some),
            Does::Opens(target) => {
                if let Some(page) = self.site.page.as_mut() {
                    // A menu that is open closes, a dialog stays.
                    let toggles = page.at(target).is_some_and(|e| e.tag() == "details");
                    if !page.opened.insert(target) && toggles {
                        page.opened.remove(&target);
                    }
                }
                Ok(None)
            }
            Does::Ticks(ticked) => self.change(at, Entered::Ticked(ticked)).map(|()| None),
            Does::Chooses => self.choose(at).map(|()| None),
            Does::Resets(controls) => {
                if let Some(page) = self.site.page.as_mut() {
                    page.entered.retain(|at, _| !controls.contains(at));
                }
                Ok(None)
            }
            Does::Nothing => Ok(None),
        }
    }

    /// Sends a form, and tells what the page says then.
    pub(super) fn sent(&mut self, message: Message) -> Act<Came> {
        let only_looks = message.method == reqwest::Method::GET && self.effect() == Effect::Read;
        let before = self.site.page.as_ref().map(Page::told).unwrap_or_default();
        let came = self.go(message, only_looks)?;
        if matches!(came, Came::Page) {
            let said = self.site.page.as_ref().map(Page::told).unwrap_or_default();
            for text in said.into_iter().filter(|t| !before.contains(t)) {
                self.deed.notes.push(Diagnostic::note("page-says").with("text", text));
            }
        }
        Ok(came)
    }
}

/// What a button opens by the page's markup alone: a dialog, a menu, a part that is hidden.
fn controlled(page: &Page, element: &Element<'_>) -> Option<usize> {
    let named =
        ["popovertarget", "commandfor", "aria-controls", "data-show-dialog-id", "data-target", "data-bs-target"];
    let by_attribute = named.iter().find_map(|a| element.attr(a)).map(|id| id.trim_start_matches('#'));
    let by_address = element.attr("href").and_then(|h| h.trim().strip_prefix('#'));
    by_attribute.or(by_address).and_then(|id| page.by_id(id)).map(|e| e.at)
}
