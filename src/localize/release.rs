//! Which version of the product a document is read for.

use crate::diagnostic::{Diagnostic, Place, Result};
use crate::source::{FrontMatter, Library, Product, Source, Version};

/// See [`super::Desk::version`].
pub(super) fn version(library: &Library, source: &Source, front: &FrontMatter, asked: Option<&str>) -> Result<Version> {
    let newest = library.newest();
    let named = asked.or(library.settings.version.as_deref());
    let version = match named {
        Some(name) => Version::parse(name, newest)
            .map_err(|_| Box::new(Diagnostic::error("version-unknown").with("version", name)))?,
        None => {
            let has = |product: Product| front.versions.iter().any(|(plan, _)| Product::named(plan) == Some(product));
            let plan = match () {
                () if front.versions.is_empty() || has(Product::Ghes) => "ghes",
                () if has(Product::Ghec) => "ghec",
                () => "fpt",
            };
            let version =
                Version::parse(plan, newest).map_err(|_| Diagnostic::error("version-unknown").with("version", plan))?;
            // The newest release that the document is for.
            newest_covered(version, front)
        }
    };
    if asked.is_some() && !covers(front, &version) {
        let line = crate::source::line_of(&front.yaml, &["versions"]) + 1;
        return Diagnostic::error("version-not-covered")
            .with("version", version.to_string())
            .with("versions", front.versions.iter().map(|(plan, range)| format!("{plan} {range}")).collect::<Vec<_>>())
            .at(Place::find(&source.path, &source.text, line, "versions"))
            .into();
    }
    Ok(version)
}

/// Whether a document is for a version.
#[must_use]
pub fn covers(front: &FrontMatter, version: &Version) -> bool {
    let mut named = front.versions.iter().filter(|(plan, _)| Product::named(plan) == Some(version.product)).peekable();
    front.versions.is_empty() || named.peek().is_some() && named.all(|(_, range)| version.within(range))
}

/// Where the document is for older releases only, the newest of those that its range names.
fn newest_covered(version: Version, front: &FrontMatter) -> Version {
    if covers(front, &version) {
        return version;
    }
    let ranges = front.versions.iter().filter(|(plan, _)| Product::named(plan) == Some(version.product));
    let numbers =
        ranges.flat_map(|(_, range)| range.split(|c: char| !c.is_ascii_digit() && c != '.').map(str::to_owned));
    let named = numbers.filter_map(|n| n.parse().ok()).map(|r| Version::of(version.product, Some(r)));
    named.filter(|v| covers(front, v)).max_by(|a, b| a.release.cmp(&b.release)).unwrap_or(version)
}
