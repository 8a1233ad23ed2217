//! Choosing, ticking and filling in, and sending a form where nothing later in the plan would.

use super::act::Sought;
use super::dom::{Element, Entered, Page};
use super::name::{name, role};
use super::visit::Visit;
use super::{Act, Came, IntoStop as _, Stop, form};
use crate::backend::label::loosely;
use crate::backend::roles::{CHOSEN, CLICKED, TYPED};
use crate::diagnostic::Diagnostic;
use crate::document::action::ActionKind;
use crate::plan::Means;

/// What takes a value beside what is typed into.
const DRAWN: &[&str] = &["slider", "listbox"];

impl Visit<'_, '_> {
    pub(super) fn select(&mut self, sought: &Sought, clear: bool) -> Act<()> {
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
    pub(super) fn choose(&mut self, option: usize) -> Act<()> {
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

    pub(super) fn fill(&mut self, sought: &Sought, value: String) -> Act<()> {
        let at = self.find(sought, &[TYPED, DRAWN].concat(), false)?;
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
    pub(super) fn change(&mut self, at: usize, entered: Entered) -> Act<()> {
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
    pub(super) fn goes_on_here(&self) -> bool {
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
