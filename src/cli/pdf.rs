//! `vade build --format pdf`: a runbook per language, printed by Chromium.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::folder::Folder;
use crate::backend::Printer;
use crate::diagnostic::{Diagnostic, Result};
use crate::runbook::html::Bound;
use crate::runbook::{Order, Shelf, pdf};

/// Printings until the numbers of the contents are those of the pages: the first does not know them, the second moves nothing, as
/// the numbers have room already. More are for contents that grow a page by their own numbers.
const PRINTINGS: usize = 4;

/// Fonts of languages that most systems come without: the language as fontconfig calls it, and Debian's package.
const FONTS: [(&str, &str, &str); 4] = [
    ("zh-Hant", "zh-tw", "fonts-noto-cjk"),
    ("zh", "zh-cn", "fonts-noto-cjk"),
    ("ja", "ja", "fonts-noto-cjk"),
    ("ko", "ko", "fonts-noto-cjk"),
];

/// Prints a runbook for each language and version.
pub(super) fn write(
    order: &Order<'_>,
    start: &dyn Fn() -> Result<Printer>,
    folder: &Folder,
    tick: &dyn Fn(),
) -> Result<Vec<Diagnostic>> {
    for tongue in &order.tongues {
        fonts(tongue.tag())?;
    }
    let printer = start()?;
    let mut findings = Vec::new();
    for edition in &order.editions() {
        let shelf = Shelf::read(order, edition);
        for tongue in &order.tongues {
            let bound = Bound::new(order, tongue, edition, &shelf)?;
            let printed = print(order, &bound, &printer)?;
            let name = match shelf.sheets.as_slice() {
                [only] => only.source.id.replace('/', "-"),
                _ => "runbook".to_owned(),
            };
            folder.put(&format!("{}/{name}.pdf", Order::folder(tongue, edition)), &printed)?;
            shelf.sheets.iter().for_each(|_| tick());
        }
        findings.extend(shelf.findings);
    }
    Ok(findings)
}

fn print(order: &Order<'_>, bound: &Bound<'_>, printer: &Printer) -> Result<Vec<u8>> {
    let place = printer.place();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for (name, text) in bound.styles() {
        put(place, name, text.as_bytes())?;
    }
    let mut printed = Vec::new();
    for _ in 0..PRINTINGS {
        put(place, "runbook.html", bound.html(&|anchor| numbers.get(anchor).copied()).as_bytes())?;
        for path in bound.pictures() {
            if let Some(bytes) = order.desk.library().store().bytes(&path)? {
                put(place, &format!("files/{path}"), &bytes)?;
            }
        }
        printed = printer.print("runbook.html")?;
        let found = pdf::destinations(&printed);
        if found == numbers {
            break;
        }
        numbers = found;
    }
    Ok(pdf::timeless(printed))
}

fn put(place: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let path = place.join(name);
    let folder = path.parent().unwrap_or(place);
    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, bytes)).map_err(|e| {
        let path = path.display().to_string();
        Box::new(Diagnostic::error("output-unwritable").with("path", path).with("reason", e.to_string()))
    })
}

/// Whether the system has a font for a language, where it can be asked. Without one, every character is an empty box.
fn fonts(tag: &str) -> Result<()> {
    let is = |name: &str| tag == name || tag.starts_with(&format!("{name}-"));
    let Some((_, language, package)) = FONTS.iter().find(|(name, ..)| is(name)) else { return Ok(()) };
    match Command::new("fc-list").args([&format!(":lang={language}"), "family"]).output() {
        Ok(found) if found.status.success() && found.stdout.trim_ascii().is_empty() => {
            Diagnostic::error("pdf-no-font").with("language", tag).with("package", *package).into()
        }
        _ => Ok(()),
    }
}
