//! What is done on a page: clicks, choices, fields.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;
use url::Url;

use super::super::roles::{CHOSEN, CLICKED, TYPED};
use super::super::{Deed, Redactor, Sink, Task};
use super::error::{is_in_the_way, is_passing, is_refused};
use super::look::Node;
use super::sought::{Sought, find, known, unknown};
use super::{Site, Trouble, picture, told};
use crate::diagnostic::Diagnostic;
use crate::document::action::{Action, ActionKind, Element, Value};

/// How long is waited until what is looked for is there and can be used.
pub(super) const APPEAR: Duration = Duration::from_secs(5);

/// How often is looked.
pub(super) const TICK: Duration = Duration::from_millis(150);

/// What opens a list of choices.
const OPENED: &[&str] = &["combobox", "button"];
/// What Chromium shows of a field for a date or a time.
const TIMES: &[&str] = &["Date", "DateTime", "InputTime"];
/// What is clicked beside what is clicked anywhere: it opens a list of choices.
const LISTS: &[&str] = &["combobox"];

impl Site<'_> {
    pub(super) fn act(
        &mut self,
        task: &Task<'_>,
        action: &Action,
        redactor: &Redactor,
        deed: &mut Deed,
        sink: &mut dyn Sink,
    ) -> Result<(), Trouble> {
        match &action.kind {
            ActionKind::Navigate { to } => self.navigate(to),
            ActionKind::Click(element) => {
                let sought = self.sought(element, task)?;
                self.click(&sought, redactor, sink)
            }
            ActionKind::Download { element, saves } => {
                let name = saves.clone().or_else(|| task.planned().first().and_then(|p| p.saves.clone()));
                self.download(&self.sought(element, task)?, name, redactor, deed, sink)
            }
            ActionKind::Select { option, input, clear, scope, .. } => {
                let element = Element {
                    name: option.clone().unwrap_or_default(),
                    input: input.clone(),
                    role: None,
                    scope: scope.clone(),
                };
                self.select(&self.sought(&element, task)?, !*clear, redactor, sink)
            }
            ActionKind::Fill { field, value } => {
                let value = match value {
                    Value::Text(text) => text.clone(),
                    Value::Input(name) | Value::Saved(name) => known(task, name)?,
                    Value::Open => return Err(unknown("")),
                };
                self.fill(&self.sought(field, task)?, &value, redactor, sink)
            }
            ActionKind::Press { key } => self.press(key),
            ActionKind::Upload { element, uses } => {
                let name = uses.as_deref().unwrap_or_default();
                let path = PathBuf::from(known(task, name)?);
                if !path.is_file() {
                    return Err(Trouble::Failed(Box::new(Diagnostic::error("upload-no-file").with("name", name))));
                }
                let sought = element.as_ref().map(|e| self.sought(e, task)).transpose()?;
                self.upload(sought.as_ref(), &path, redactor, sink)
            }
            ActionKind::Check { element } => {
                let sought = self.sought(element, task)?;
                self.seek(&sought, &[]).map(|_| ())
            }
            ActionKind::Command(_) | ActionKind::Request(_) | ActionKind::Instruct { .. } => {
                Err(Trouble::Failed(Box::new(Diagnostic::error("backend-cannot").with("name", "browser"))))
            }
        }
    }

    /// Finds a thing, marks it, takes a picture, and uses it. What is in the way may go away; what was replaced is looked for again.
    fn with<T>(
        &self,
        sought: &Sought,
        roles: &[&str],
        (redactor, sink): (&Redactor, &mut dyn Sink),
        mut using: impl FnMut(&Self, &WebElement, &Node) -> WebDriverResult<T>,
    ) -> Result<T, Trouble> {
        let began = Instant::now();
        let mut pictured = false;
        loop {
            let (look, at) = self.seek(sought, roles)?;
            let node = &look.nodes[at];
            if node.disabled {
                let page = Diagnostic::error("browser-disabled")
                    .with("label", sought.name.as_str())
                    .with("page", look.title.as_str());
                if began.elapsed() >= APPEAR {
                    return Err(Trouble::Failed(Box::new(page)));
                }
                self.page()?.pause(TICK);
                continue;
            }
            if !pictured && let Ok(style) = picture::mark(self.page()?, node.id) {
                // Without a picture it is done all the same: the one afterwards says so.
                let _ = self.picture(redactor, "use.png", sink);
                picture::unmark(self.page()?, node.id, style);
                pictured = true;
            }
            let used = self.page()?.element(node.id).and_then(|element| using(self, &element, node));
            match used {
                Ok(done) => return Ok(done),
                Err(e) if (is_in_the_way(&e) || is_passing(&e) && is_refused(&e)) && began.elapsed() < APPEAR => {
                    self.page()?.pause(TICK);
                }
                Err(e) if is_refused(&e) => return Err(Trouble::Failed(told(&e))),
                Err(e) => return Err(Trouble::Doubt(told(&e))),
            }
        }
    }

    pub(super) fn click(&self, sought: &Sought, redactor: &Redactor, sink: &mut dyn Sink) -> Result<(), Trouble> {
        self.with(sought, &[CLICKED, LISTS].concat(), (redactor, sink), |site, element, _| site.press_on(element))?;
        self.page()?.newest_window();
        Ok(())
    }

    pub(super) fn press_on(&self, element: &WebElement) -> WebDriverResult<()> {
        match &self.page {
            Some(page) => page.wait(async |_| element.click().await),
            None => Ok(()),
        }
    }

    /// Clicks once more what was clicked before a sign-in came between.
    pub(super) fn click_again(&self, sought: &Sought) -> Result<(), Trouble> {
        let (look, at) = self.seek(sought, &[CLICKED, LISTS].concat())?;
        let element = self.page()?.element(look.nodes[at].id)?;
        self.press_on(&element)?;
        self.page()?.rest()?;
        Ok(())
    }

    fn navigate(&mut self, to: &str) -> Result<(), Trouble> {
        if to == self.connection.id {
            let start = self.connection.page("/");
            return self.visit(&start);
        }
        let url = Url::parse(to).unwrap_or_else(|_| self.connection.page(to));
        self.visit(&url)
    }

    fn select(&self, sought: &Sought, on: bool, redactor: &Redactor, sink: &mut dyn Sink) -> Result<(), Trouble> {
        let there = self.page()?.look().ok().is_some_and(|look| find(&look, sought, CHOSEN).is_ok());
        if !there && let Some(scope) = &sought.scope {
            // A list that is closed: what opens it stands under the same heading, or has its name.
            let look = self.page()?.look()?;
            let named = Sought { name: scope.clone(), role: None, scope: None, value: false };
            let within = Sought { name: String::new(), role: None, scope: Some(scope.clone()), value: false };
            if let Ok(at) = find(&look, &named, OPENED).or_else(|_| find(&look, &within, OPENED)) {
                let element = self.page()?.element(look.nodes[at].id)?;
                self.press_on(&element)?;
                self.page()?.rest()?;
            }
        }
        self.with(
            sought,
            CHOSEN,
            (redactor, sink),
            |site, element, node| {
                if node.on == on { Ok(()) } else { site.press_on(element) }
            },
        )
    }

    fn fill(&self, sought: &Sought, value: &str, redactor: &Redactor, sink: &mut dyn Sink) -> Result<(), Trouble> {
        let page = self.page()?;
        self.with(sought, &[TYPED, TIMES].concat(), (redactor, sink), |_, element, _| {
            page.wait(async |_| {
                element.clear().await?;
                element.send_keys(value).await
            })
        })
    }
}
