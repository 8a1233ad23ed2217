//! Chromium as a printer: pages of ours become PDFs.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use thirtyfour::error::WebDriverError;
use url::Url;

use super::error::reason;
use super::page::Page;
use super::{Settings, runtime};
use crate::diagnostic::{Diagnostic, Result};

/// A Chromium that prints files of a folder of its own.
pub struct Printer {
    page: Page,
    place: PathBuf,
}

impl Printer {
    /// Starts it.
    ///
    /// # Errors
    /// As starting a browser.
    pub fn start(settings: &Settings) -> Result<Self> {
        let page = Page::open(&Rc::new(runtime()?), settings, None, "en")?;
        let place = page.downloads().with_file_name("print");
        std::fs::create_dir_all(&place).map_err(|e| failed(&e.to_string()))?;
        Ok(Self { page, place })
    }

    /// The folder whose files it prints.
    #[must_use]
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// Prints a file of the folder: its sheets are as its style says.
    ///
    /// # Errors
    /// `print-failed`.
    pub fn print(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.place.join(name);
        let url = Url::from_file_path(&path).map_err(|()| failed(&path.display().to_string()))?;
        let say = |e: WebDriverError| failed(&reason(&e));
        self.page.go(&url).map_err(say)?;
        // What a screen reader is told comes about after the page itself; printed too early, a part of it would be missing.
        self.page.rest().and_then(|_| self.page.look()).map_err(say)?;
        let how = json!({"printBackground": true, "preferCSSPageSize": true, "generateTaggedPDF": true});
        let printed = self.page.cdp("Page.printToPDF", &how).map_err(say)?;
        let data = printed["data"].as_str().unwrap_or_default();
        BASE64_STANDARD.decode(data).map_err(|e| failed(&e.to_string()))
    }
}

fn failed(reason: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("print-failed").with("reason", reason))
}
