//! The actions on a page.

use std::path::Path;

use super::dom::Entered;
use super::visit::Visit;
use super::{Act, Came, IntoStop as _, Stop, files, form, scope};
use crate::backend::label::{Candidate, Wanted, loosely, pick};
use crate::backend::roles::CLICKED;
use crate::diagnostic::Diagnostic;
use crate::document::action::{self, ActionKind, Value};
use crate::plan::Means;

/// What is looked for, in the words of the site's pages.
pub(super) struct Sought {
    pub name: String,
    pub role: Option<String>,
    pub scope: Option<String>,
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
    pub(super) fn find(&self, sought: &Sought, roles: &[&str], open: bool) -> Act<usize> {
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
        self.site.back = None;
        let url = if to == self.site.connection.id {
            self.site.jar.reload();
            Some(self.site.connection.page("/"))
        } else if to.starts_with('/') {
            Some(self.site.connection.page(to))
        } else {
            url::Url::parse(to).ok()
        };
        match url {
            Some(url) => self.open(&url),
            None => Diagnostic::error("site-no-address").with("site", to).into_stop(),
        }
    }

    /// Nothing that was filled in is lost by going elsewhere.
    pub(super) fn nothing_is_left(&self) -> Act<()> {
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
        let at = match sought.filter(|s| !s.name.is_empty()) {
            // A button may stand for the field that it opens.
            Some(sought) => self.find(sought, &["file"], true).or_else(|why| self.field().map_err(|_| why))?,
            None => self.field()?,
        };
        self.change(at, Entered::File(path.to_owned()))
    }

    /// The only field for files on the page.
    fn field(&self) -> Act<usize> {
        let page = self.page()?;
        let mut all = scope::candidates(page, true, "");
        all.retain(|(_, candidate)| candidate.role == "file");
        match all.as_slice() {
            [(at, _)] => Ok(*at),
            all => Err(Stop::Failed(files(&page.title(), all.len()))),
        }
    }

    fn check(&mut self, sought: &Sought) -> Act<()> {
        let found = self.find(sought, &scope::roles(), false);
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
