//! Files that a page gives and takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;

use super::super::web::files;
use super::super::{Deed, Kept, Redactor, Sink};
use super::act::{APPEAR, TICK};
use super::error::is_refused;
use super::sought::Sought;
use super::{Site, Trouble, told};
use crate::diagnostic::Diagnostic;

/// How long a download may take to begin, and to go on without growing.
const DOWNLOAD: Duration = Duration::from_secs(30);

/// How long a page may take to send a file by itself.
const SEND: Duration = Duration::from_millis(1500);

/// What takes a file: Chromium shows a field for files as a button.
const TAKING: &[&str] = &["button"];

impl Site<'_> {
    pub(super) fn download(
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
        self.click(sought, redactor, sink)?;
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

    pub(super) fn upload(
        &self,
        sought: Option<&Sought>,
        path: &Path,
        redactor: &Redactor,
        sink: &mut dyn Sink,
    ) -> Result<(), Trouble> {
        let page = self.page()?;
        let before = page.rest()?;
        let text = path.display().to_string();
        let element = self.field(sought.filter(|s| !s.name.is_empty()))?;
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

    /// The field for a file that is meant. Such fields are often hidden behind a place to drop files, where no tree of roles shows them.
    fn field(&self, sought: Option<&Sought>) -> Result<WebElement, Trouble> {
        const FIELDS: &str = "input[type=file]:not([disabled])";
        const TAKES: &str = "function() { return this.type === 'file'; }";
        let (page, began) = (self.page()?, Instant::now());
        let mut fields = page.wait(async |web| web.find_all(By::Css(FIELDS)).await)?;
        while fields.is_empty() && began.elapsed() < APPEAR {
            page.pause(TICK);
            fields = page.wait(async |web| web.find_all(By::Css(FIELDS)).await)?;
        }
        match (fields.len(), sought) {
            (1, _) => return Ok(fields.remove(0)),
            (count, Some(sought)) => match self.seek(sought, TAKING) {
                Ok((look, at)) if page.call(look.nodes[at].id, TAKES, &[])? == true => {
                    return Ok(page.element(look.nodes[at].id)?);
                }
                // What stands there takes no file, or stands within what no selector reaches.
                Ok(_) if count == 0 => {}
                Ok((look, _)) => return Err(Trouble::Failed(files(&look.title, count))),
                Err(why) if count > 0 => return Err(why),
                Err(_) => {}
            },
            _ => {}
        }
        let title = page.look().map(|l| l.title).unwrap_or_default();
        Err(Trouble::Failed(files(&title, fields.len())))
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
