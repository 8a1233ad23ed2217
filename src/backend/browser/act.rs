//! What is done on a page: clicks, choices, fields, keys, files.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;
use url::Url;

use super::super::label::{Wanted, pick, squeeze};
use super::super::{Deed, Kept, Redactor, Sink, Task};
use super::look::{Look, Node};
use super::page::{is_in_the_way, is_passing, is_refused};
use super::{Site, Trouble, picture, told};
use crate::diagnostic::Diagnostic;
use crate::document::action::{Action, ActionKind, Element, Value};

/// How long is waited until what is looked for is there and can be used.
const APPEAR: Duration = Duration::from_secs(5);

/// How long a download may take to begin, and to go on without growing.
const DOWNLOAD: Duration = Duration::from_secs(30);

/// How long a page may take to send a file by itself.
const SEND: Duration = Duration::from_millis(1500);

const TICK: Duration = Duration::from_millis(150);

/// What is clicked, best first.
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
    "combobox",
];
/// What is chosen.
const CHOSEN: &[&str] = &["option", "radio", "checkbox", "switch", "menuitemradio", "menuitemcheckbox", "menuitem"];
/// What opens a list of choices.
const OPENED: &[&str] = &["combobox", "button"];
/// What is filled in.
const FILLED: &[&str] = &["textbox", "searchbox", "combobox", "spinbutton", "Date", "DateTime", "InputTime"];
/// What takes a file: Chromium shows a field for files as a button.
const TAKING: &[&str] = &["button"];

/// Something to look for, with its words found.
struct Sought {
    name: String,
    role: Option<String>,
    scope: Option<String>,
    /// The name is a value: an address that ends with it is meant as well.
    value: bool,
}

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
                self.click(&sought, CLICKED, redactor, sink)
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

    /// What an element is called on this site's pages.
    fn sought(&self, element: &Element, task: &Task<'_>) -> Result<Sought, Trouble> {
        let name = match &element.input {
            Some(input) => known(task, input)?,
            None => self.planned.label(&element.name).to_owned(),
        };
        let scope = element.scope.as_deref().map(|s| self.planned.label(s).to_owned());
        Ok(Sought { name, role: element.role.clone(), scope, value: element.input.is_some() })
    }

    /// Looks until the thing is there, or time is up. Without roles, anything that can be seen will do.
    fn seek(&self, sought: &Sought, roles: &[&str]) -> Result<(Look, usize), Trouble> {
        let began = Instant::now();
        loop {
            let found = match self.page()?.look() {
                Ok(look) => match find(&look, sought, roles) {
                    Ok(at) => return Ok((look, at)),
                    Err(why) => Trouble::Failed(why),
                },
                Err(e) if is_passing(&e) => e.into(),
                Err(e) => return Err(e.into()),
            };
            if began.elapsed() >= APPEAR {
                return Err(found);
            }
            self.page()?.pause(TICK);
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

    fn click(&self, sought: &Sought, roles: &[&str], redactor: &Redactor, sink: &mut dyn Sink) -> Result<(), Trouble> {
        self.with(sought, roles, (redactor, sink), |site, element, _| site.press_on(element))?;
        self.page()?.newest_window();
        Ok(())
    }

    fn press_on(&self, element: &WebElement) -> WebDriverResult<()> {
        match &self.page {
            Some(page) => page.wait(async |_| element.click().await),
            None => Ok(()),
        }
    }

    /// Clicks once more what was clicked before a sign-in came between.
    pub(super) fn click_again(&self, action: &Action) -> Result<(), Trouble> {
        let ActionKind::Click(element) = &action.kind else { return Ok(()) };
        let name = self.planned.label(&element.name).to_owned();
        let scope = element.scope.as_deref().map(|s| self.planned.label(s).to_owned());
        let sought = Sought { name, role: element.role.clone(), scope, value: false };
        let (look, at) = self.seek(&sought, CLICKED)?;
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
        self.with(sought, FILLED, (redactor, sink), |_, element, _| {
            page.wait(async |_| {
                element.clear().await?;
                element.send_keys(value).await
            })
        })
    }

    fn press(&self, key: &str) -> Result<(), Trouble> {
        let Some(code) = key_code(key) else {
            return Err(Trouble::Failed(Box::new(Diagnostic::error("browser-key").with("name", key))));
        };
        let sent = self.page()?.wait(async |web| web.active_element().await?.send_keys(code.to_string()).await);
        sent.map_err(|e| Trouble::Doubt(told(&e)))
    }

    fn download(
        &self,
        sought: &Sought,
        saves: Option<String>,
        redactor: &Redactor,
        deed: &mut Deed,
        sink: &mut dyn Sink,
    ) -> Result<(), Trouble> {
        let folder = self.page()?.downloads();
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let _ = fs::remove_file(entry.path());
        }
        self.click(sought, CLICKED, redactor, sink)?;
        let none = || Trouble::Doubt(Box::new(Diagnostic::error("download-none").with("label", sought.name.as_str())));
        let (mut size, mut since) = (None, Instant::now());
        let path = loop {
            let all: Vec<PathBuf> = fs::read_dir(&folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
            let coming = |p: &PathBuf| {
                p.extension().is_some_and(|e| e == "crdownload")
                    || p.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'))
            };
            if let Some(whole) = all.iter().find(|p| !coming(p))
                && !all.iter().any(coming)
            {
                break whole.clone();
            }
            let now: u64 = all.iter().filter_map(|p| fs::metadata(p).ok()).map(|m| m.len()).sum();
            if size != Some(now) {
                (size, since) = (Some(now), Instant::now());
            }
            if since.elapsed() >= DOWNLOAD {
                return Err(none());
            }
            self.page()?.pause(TICK);
        };
        let bytes = fs::read(&path).map_err(|_| none())?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let kept = sink.evidence(&name, &bytes, Kept::Exact).map_err(Trouble::Doubt)?;
        let _ = fs::remove_file(&path);
        if let Some(saves) = saves {
            deed.values.insert(saves, kept.display().to_string());
        }
        Ok(())
    }

    fn upload(
        &self,
        sought: Option<&Sought>,
        path: &std::path::Path,
        redactor: &Redactor,
        sink: &mut dyn Sink,
    ) -> Result<(), Trouble> {
        let page = self.page()?;
        let before = page.rest()?;
        let fields = page.wait(async |web| web.find_all(By::Css("input[type=file]:not([disabled])")).await)?;
        let text = path.display().to_string();
        // Fields for files are often hidden behind a place to drop them, where no tree of roles shows them.
        let element = match (sought, fields.as_slice()) {
            (None, [one]) => one.clone(),
            (Some(sought), _) if fields.len() != 1 => {
                let at = self.seek(sought, TAKING).map(|(look, at)| look.nodes[at].id)?;
                page.element(at)?
            }
            (_, [one]) => one.clone(),
            (_, all) => {
                let title = page.look().map(|l| l.title).unwrap_or_default();
                let why = Diagnostic::error("browser-files").with("page", title).with("count", all.len());
                return Err(Trouble::Failed(Box::new(why)));
            }
        };
        let _ = self.picture(redactor, "use.png", sink);
        page.wait(async |_| element.send_keys(text).await)
            .map_err(|e| if is_refused(&e) { Trouble::Failed(told(&e)) } else { Trouble::Doubt(told(&e)) })?;
        let began = Instant::now();
        while began.elapsed() < SEND {
            let now = page.rest().map_err(|e| Trouble::Doubt(told(&e)))?;
            if now.born.to_bits() != before.born.to_bits() || now.address != before.address {
                return Ok(());
            }
            page.pause(TICK);
        }
        self.send_form(&element)
    }

    /// Sends the form of a field for files that does not send itself, where one button does.
    fn send_form(&self, element: &WebElement) -> Result<(), Trouble> {
        const BUTTON: &str = "const e = arguments[0]; const f = e.form; if (!f || !e.isConnected || !e.files.length) return null; \
            const all = [...f.elements].filter(b => b.type === 'submit' && !b.disabled && b.getClientRects().length); \
            return all.length === 1 ? all[0] : null;";
        let doubt = |e: &thirtyfour::error::WebDriverError| Trouble::Doubt(told(e));
        let page = self.page()?;
        let argument = element.to_json().map_err(|e| doubt(&e))?;
        let button = page.wait(async |web| {
            let found = web.execute(BUTTON, vec![argument]).await;
            Ok(found.ok().and_then(|f| f.element().ok()))
        });
        match button {
            Ok(Some(button)) => self.press_on(&button).map_err(|e| doubt(&e)),
            // It sends itself in a way that leaves the page where it is, or another step sends it.
            _ => Ok(()),
        }
    }
}

/// The one thing that is meant.
fn find(look: &Look, sought: &Sought, roles: &[&str]) -> crate::diagnostic::Result<usize> {
    let all: Vec<&str>;
    let roles = if roles.is_empty() {
        all = look.things.iter().map(|t| t.role.as_str()).collect();
        &all
    } else {
        roles
    };
    let wanted = Wanted { name: &sought.name, role: sought.role.as_deref(), roles, scope: sought.scope.as_deref() };
    let found = pick(&look.things, &wanted, &look.title);
    if found.is_ok() || !sought.value {
        return found;
    }
    // What a value names may be shown by another name, but its address ends with it.
    let named = |at: &usize| {
        let target = &look.things[*at].target;
        let last = target.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        !sought.name.is_empty()
            && last == sought.name
            && sought.role.as_ref().is_none_or(|r| *r == look.things[*at].role)
    };
    let mut by_address = (0..look.things.len()).filter(named);
    match (by_address.next(), by_address.next()) {
        (Some(first), second) if second.is_none_or(|s| look.things[s].target == look.things[first].target) => Ok(first),
        _ => found,
    }
}

fn known(task: &Task<'_>, name: &str) -> Result<String, Trouble> {
    task.values.get(name).map(str::to_owned).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> Trouble {
    Trouble::Failed(Box::new(Diagnostic::error("value-not-known").with("name", name)))
}

/// The code by which WebDriver knows a key.
fn key_code(name: &str) -> Option<char> {
    let name = squeeze(name).to_lowercase();
    let mut letters = name.chars();
    if let (Some(one), None) = (letters.next(), letters.next()) {
        return Some(one);
    }
    Some(match name.as_str() {
        "enter" | "return" => '\u{E007}',
        "tab" => '\u{E004}',
        "escape" | "esc" => '\u{E00C}',
        "space" => ' ',
        "backspace" => '\u{E003}',
        "delete" | "del" => '\u{E017}',
        "home" => '\u{E011}',
        "end" => '\u{E010}',
        "page up" | "pageup" => '\u{E00E}',
        "page down" | "pagedown" => '\u{E00F}',
        "left" | "arrow left" => '\u{E012}',
        "up" | "arrow up" => '\u{E013}',
        "right" | "arrow right" => '\u{E014}',
        "down" | "arrow down" => '\u{E015}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_their_codes() {
        assert_eq!(key_code("Enter"), Some('\u{E007}'));
        assert_eq!(key_code("Page  Down"), Some('\u{E00F}'));
        assert_eq!(key_code("t"), Some('t'));
        assert_eq!(key_code("Hyper"), None);
    }
}
