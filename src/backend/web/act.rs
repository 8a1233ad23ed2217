//! The actions on a page.

use std::path::Path;

use super::dom::{Element, Entered, Page};
use super::name::{name, role};
use super::{Act, Came, IntoStop as _, Stop, Visit, form, scope};
use crate::backend::label::{Candidate, Wanted, loosely, pick};
use crate::backend::{Outcome, exchange::Message};
use crate::diagnostic::Diagnostic;
use crate::document::action::{self, ActionKind, Effect, Value};
use crate::plan::Means;

const CLICKED: &[&str] = &[
    "button",
    "link",
    "menuitem",
    "menuitemradio",
    "menuitemcheckbox",
    "tab",
    "option",
    "radio",
    "checkbox",
    "switch",
    "treeitem",
];
/// What is made to be chosen; where there is none of that name, what is clicked.
const CHOSEN: &[&str] = &["option", "menuitemradio", "menuitemcheckbox", "radio", "checkbox", "switch"];
const FILLED: &[&str] = &["textbox", "searchbox", "combobox", "spinbutton", "slider", "listbox"];
const SEEN: &[&str] = &[
    "heading",
    "link",
    "button",
    "textbox",
    "searchbox",
    "combobox",
    "checkbox",
    "radio",
    "menuitem",
    "tab",
    "img",
    "option",
    "listbox",
    "file",
    "switch",
];

/// What is looked for, in the words of the site's pages.
struct Sought {
    name: String,
    role: Option<String>,
    scope: Option<String>,
}

impl Visit<'_, '_> {
    pub(super) fn act(&mut self) -> Act<()> {
        match &self.planned.action.kind {
            ActionKind::Navigate { to } => self.navigate(&to.clone()),
            ActionKind::Click(element) => {
                let sought = self.sought(element)?;
                self.enter()?;
                let at = self.find(&sought, CLICKED, false)?;
                match self.click(at)? {
                    Some(Came::File(answer)) => self.file(&answer, None).map(drop),
                    _ => Ok(()),
                }
            }
            ActionKind::Select { option, input, clear, scope, .. } => {
                let wanted = action::Element {
                    name: option.clone().unwrap_or_default(),
                    input: input.clone(),
                    role: None,
                    scope: scope.clone(),
                };
                let sought = self.sought(&wanted)?;
                let clear = *clear;
                self.enter()?;
                self.select(&sought, clear)
            }
            ActionKind::Fill { field, value } => {
                let (sought, value) = (self.sought(field)?, self.value(value)?);
                self.enter()?;
                self.fill(&sought, value)
            }
            ActionKind::Press { key } => self.press(&key.clone()),
            ActionKind::Download { element, saves } => {
                let sought = self.sought(element)?;
                let saves = saves.clone().or_else(|| self.planned.saves.clone());
                self.enter()?;
                self.download(&sought, saves)
            }
            ActionKind::Upload { element, uses } => {
                let sought = element.as_ref().map(|e| self.sought(e)).transpose()?;
                let path = self.file_to_send(uses.as_deref())?;
                self.enter()?;
                self.upload(sought.as_ref(), &path)
            }
            ActionKind::Check { element } => {
                let sought = self.sought(element)?;
                self.enter()?;
                self.check(&sought)
            }
            ActionKind::Command(_) | ActionKind::Request(_) | ActionKind::Instruct { .. } => {
                Diagnostic::error("backend-cannot").with("name", Means::Web.name()).into_stop()
            }
        }
    }

    /// A thing as the site's pages show it: the plan says where they differ from the document.
    fn sought(&self, element: &action::Element) -> Act<Sought> {
        let site = self.plan.sites.iter().find(|s| s.id == self.site.connection.id);
        let shown = |label: &str| site.map_or(label, |s| s.label(label)).to_owned();
        let name = match &element.input {
            Some(input) => self.known(input)?,
            None => shown(&element.name),
        };
        Ok(Sought { name, role: element.role.clone(), scope: element.scope.as_deref().map(shown) })
    }

    fn known(&self, name: &str) -> Act<String> {
        let value = self.task.values.get(name).map(str::to_owned);
        value.map_or_else(|| Diagnostic::error("value-not-known").with("name", name).into_stop(), Ok)
    }

    fn value(&self, value: &Value) -> Act<String> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            Value::Input(name) | Value::Saved(name) => self.known(name),
            Value::Open => Diagnostic::error("value-not-known").with("name", "").into_stop(),
        }
    }

    /// The place of the one thing that is meant. With `open`, also what closed menus hold where nothing is seen otherwise.
    fn find(&self, sought: &Sought, roles: &[&str], open: bool) -> Act<usize> {
        let page = self.page()?;
        let wanted = Wanted { name: &sought.name, role: sought.role.as_deref(), roles, scope: sought.scope.as_deref() };
        let look = |open: bool| {
            let (places, candidates): (Vec<usize>, Vec<Candidate>) =
                scope::candidates(page, open, &sought.name).into_iter().unzip();
            pick(&candidates, &wanted, &page.title()).map(|i| places[i])
        };
        match look(false) {
            Err(why) if open && why.rule != "label-twice" => look(true).map_err(Stop::Failed),
            found => found.map_err(Stop::Failed),
        }
    }

    fn navigate(&mut self, to: &str) -> Act<()> {
        self.nothing_is_left()?;
        let url = if to == self.site.connection.id {
            self.site.jar.reload();
            Some(self.site.connection.page("/"))
        } else if to.starts_with('/') {
            Some(self.site.connection.page(to))
        } else {
            url::Url::parse(to).ok()
        };
        match url {
            Some(url) => self.open(url),
            None => Diagnostic::error("site-no-address").with("site", to).into_stop(),
        }
    }

    /// Nothing that was filled in is lost by going elsewhere.
    fn nothing_is_left(&self) -> Act<()> {
        let Some(page) = &self.site.page else { return Ok(()) };
        let is_left = |at: &usize| {
            let form = page.at(*at).and_then(|e| form::of(page, &e));
            form.is_some_and(|f| f.lower("method") == "post")
        };
        if page.entered.keys().any(is_left) {
            return Diagnostic::error("form-not-sent").with("page", page.title()).into_stop();
        }
        Ok(())
    }

    fn click(&mut self, at: usize) -> Act<Option<Came>> {
        enum Does {
            Goes(url::Url),
            Sends(Message),
            Opens(usize),
            Ticks(bool),
            Chooses,
            Resets(Vec<usize>),
            Nothing,
        }
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
    fn sent(&mut self, message: Message) -> Act<Came> {
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

    fn select(&mut self, sought: &Sought, clear: bool) -> Act<()> {
        let at = match self.find(sought, CHOSEN, true) {
            Err(Stop::Failed(why)) if why.rule != "label-twice" => self.find(sought, CLICKED, true)?,
            found => found?,
        };
        let page = self.page()?;
        let Some(element) = page.at(at) else { return Ok(()) };
        match (element.tag(), element.lower("type").as_str()) {
            ("option", _) if clear => {
                let list = page.place_of_list(&element);
                let left: Vec<usize> = list.map(|l| chosen_now(page, &l)).unwrap_or_default();
                let Some(list) = list.map(|l| l.at) else { return Ok(()) };
                let left = left.into_iter().filter(|o| *o != at).collect();
                self.change(list, Entered::Chosen(left))
            }
            ("option", _) => self.choose(at),
            ("input", "checkbox" | "radio") => self.change(at, Entered::Ticked(!clear)),
            _ if clear && role(&element) != "menuitemcheckbox" => {
                Diagnostic::error("select-on-page").with("label", sought.name.as_str()).into_stop()
            }
            _ => match self.click(at)? {
                Some(Came::File(answer)) => self.file(&answer, None).map(drop),
                _ => Ok(()),
            },
        }
    }

    /// Chooses an option of a list.
    fn choose(&mut self, option: usize) -> Act<()> {
        let page = self.page()?;
        let Some(element) = page.at(option) else { return Ok(()) };
        let Some(list) = page.place_of_list(&element) else {
            return Diagnostic::error("page-needs-browser").with("label", element.text()).into_stop();
        };
        let mut chosen = if list.has("multiple") { chosen_now(page, &list) } else { Vec::new() };
        if !chosen.contains(&option) {
            chosen.push(option);
        }
        let list = list.at;
        self.change(list, Entered::Chosen(chosen))
    }

    fn fill(&mut self, sought: &Sought, value: String) -> Act<()> {
        let at = self.find(sought, FILLED, false)?;
        let page = self.page()?;
        let Some(element) = page.at(at) else { return Ok(()) };
        match element.tag() {
            "select" => {
                let wanted = loosely(&value);
                let fits =
                    |o: &Element<'_>| loosely(&name(page, o)) == wanted || o.attr("value") == Some(value.as_str());
                match form::options(page, &element).iter().find(|o| fits(o)).map(|o| o.at) {
                    Some(option) => self.choose(option),
                    None => Diagnostic::error("label-not-found-under")
                        .with("scope", sought.name.as_str())
                        .with("label", value)
                        .with("page", page.title())
                        .with("near", Vec::new())
                        .into_stop(),
                }
            }
            "input" | "textarea" => self.change(at, Entered::Text(value)),
            _ => Diagnostic::error("select-on-page").with("label", sought.name.as_str()).into_stop(),
        }
    }

    /// Enters something into a field, and sends its form where nothing later would: what is entered and never sent is not done.
    fn change(&mut self, at: usize, entered: Entered) -> Act<()> {
        if let Some(page) = self.site.page.as_mut() {
            page.entered.insert(at, entered);
        }
        let page = self.page()?;
        let Some(control) = page.at(at) else { return Ok(()) };
        let Some(form) = form::of(page, &control) else { return Ok(()) };
        let by_itself = form::sends_itself(page, &form, &control);
        let changes = form.lower("method") == "post";
        // A field that only filters what is shown is sent too, where nobody presses a button afterwards.
        let searches = !changes && matches!(role(&control).as_str(), "searchbox" | "combobox" | "listbox");
        if !by_itself && (self.goes_on_here() || !(changes || searches)) {
            return Ok(());
        }
        let buttons = form::buttons(page, &form);
        let button = match buttons.as_slice() {
            _ if by_itself || searches => None,
            [one] => Some(*one),
            _ => return Diagnostic::error("form-not-sent").with("page", page.title()).into_stop(),
        };
        let message = form::message(page, &form, button.as_ref())?;
        let pressed = button.map(|b| name(page, &b));
        self.sent(message)?;
        if let Some(button) = pressed {
            self.deed.notes.push(Diagnostic::note("form-sent").with("button", button));
        }
        Ok(())
    }

    /// Whether the next action of the plan is on this page too: a button that is pressed, another field.
    fn goes_on_here(&self) -> bool {
        let here = self.task.step.position;
        let rest = self.task.step.actions.get(self.task.actions.end..).unwrap_or_default();
        let later = self.plan.steps.iter().filter(|s| s.position > here && s.site == self.task.step.site);
        let next = rest.iter().chain(later.flat_map(|s| &s.actions)).next();
        next.is_some_and(|n| {
            n.backend == Means::Web
                && matches!(
                    n.action.kind,
                    ActionKind::Click(_)
                        | ActionKind::Select { .. }
                        | ActionKind::Fill { .. }
                        | ActionKind::Press { .. }
                        | ActionKind::Upload { .. }
                )
        })
    }

    fn press(&mut self, key: &str) -> Act<()> {
        self.enter()?;
        let page = self.page()?;
        match key.to_ascii_lowercase().as_str() {
            "enter" | "return" => {
                let last = page.entered.keys().next_back().and_then(|at| page.at(*at));
                let Some(form) = last.and_then(|e| form::of(page, &e)) else {
                    return Diagnostic::error("page-needs-browser").with("label", key).into_stop();
                };
                let button = form::buttons(page, &form).into_iter().next();
                let message = form::message(page, &form, button.as_ref())?;
                self.sent(message).map(drop)
            }
            "tab" => Ok(()),
            "esc" | "escape" => {
                if let Some(page) = self.site.page.as_mut() {
                    page.opened.clear();
                }
                Ok(())
            }
            _ => Diagnostic::error("page-needs-browser").with("label", key).into_stop(),
        }
    }

    fn download(&mut self, sought: &Sought, saves: Option<String>) -> Act<()> {
        let at = self.find(sought, CLICKED, false)?;
        let Some(Came::File(answer)) = self.click(at)? else {
            return Diagnostic::error("download-none").with("label", sought.name.as_str()).into_stop();
        };
        let path = self.file(&answer, saves.as_deref())?;
        if let Some(name) = saves {
            self.deed.values.insert(name, path.display().to_string());
        }
        Ok(())
    }

    fn file_to_send(&self, uses: Option<&str>) -> Act<std::path::PathBuf> {
        let Some(name) = uses else { return Diagnostic::error("value-not-known").with("name", "").into_stop() };
        let path = std::path::PathBuf::from(self.known(name)?);
        if path.is_file() { Ok(path) } else { Diagnostic::error("upload-no-file").with("name", name).into_stop() }
    }

    fn upload(&mut self, sought: Option<&Sought>, path: &Path) -> Act<()> {
        let any = Sought { name: String::new(), role: None, scope: None };
        let at = match sought {
            // A button may stand for the field that it opens.
            Some(sought) => {
                self.find(sought, &["file"], true).or_else(|why| match self.find(&any, &["file"], true) {
                    Ok(at) => Ok(at),
                    Err(_) => Err(why),
                })?
            }
            None => self.find(&any, &["file"], true)?,
        };
        self.change(at, Entered::File(path.to_owned()))
    }

    fn check(&mut self, sought: &Sought) -> Act<()> {
        let found = self.find(sought, SEEN, false);
        let wanted = loosely(&sought.name);
        match found {
            Err(Stop::Failed(why)) if why.rule == "label-twice" => Ok(()),
            Err(Stop::Failed(_))
                if sought.scope.is_none() && self.page()?.seen().lines().any(|l| loosely(l) == wanted) =>
            {
                Ok(())
            }
            found => found.map(drop),
        }
    }
}

impl From<Outcome> for Stop {
    fn from(outcome: Outcome) -> Self {
        Self::Ended(outcome)
    }
}

impl Page {
    /// The list that an option belongs to.
    fn place_of_list<'p>(&'p self, option: &Element<'p>) -> Option<Element<'p>> {
        let node = option.around().find(|a| a.value().name() == "select")?;
        Some(Element { at: self.place(node)?, node })
    }
}

fn chosen_now(page: &Page, list: &Element<'_>) -> Vec<usize> {
    match page.entered.get(&list.at) {
        Some(Entered::Chosen(places)) => places.clone(),
        _ => form::options(page, list).iter().filter(|o| o.has("selected")).map(|o| o.at).collect(),
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
