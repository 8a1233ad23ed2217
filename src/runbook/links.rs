//! Where the links of documents lead: to another document of the tree, to a part of this one, outside, or nowhere.

use std::collections::HashMap;

use super::Sheet;
use super::address::{outward, safe};
use crate::source::{Library, Product};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To a document, by its position, and a part of it, where it has that part.
    To(usize, Option<String>),
    /// Outside of the tree: an address.
    Out(String),
    /// Nowhere that is known here, or where nobody should go.
    Nowhere,
}

/// What the names of a tree's documents are, those that they had before included.
#[derive(Debug, Default)]
pub struct Links {
    names: HashMap<String, usize>,
    paths: Vec<String>,
    anchors: Vec<super::anchors::Anchors>,
    content: String,
    /// Where the publisher's own pages are, for links that leave the tree; `preview-base` in `vade.yml`.
    base: Option<String>,
}

impl Links {
    /// The names of these documents.
    #[must_use]
    pub(super) fn new(library: &Library, sheets: &[Sheet]) -> Self {
        let content = if sheets.iter().all(|s| s.source.path.starts_with("content/")) { "content/" } else { "" };
        let mut links = Self {
            content: content.to_owned(),
            base: library.settings.all.get("preview-base").and_then(|b| b.as_str()).map(str::to_owned),
            ..Self::default()
        };
        for (at, sheet) in sheets.iter().enumerate() {
            let path = &sheet.source.path;
            links.names.insert(name(path.strip_prefix(content).unwrap_or(path)), at);
            links.paths.push(path.clone());
            links.anchors.push(sheet.anchors.clone());
        }
        for (at, sheet) in sheets.iter().enumerate() {
            let former = sheet.source.front.all.get("redirect_from").and_then(|r| r.as_array());
            for old in former.into_iter().flatten().filter_map(|o| o.as_str()) {
                links.names.entry(name(old)).or_insert(at);
            }
        }
        links
    }

    /// Where `target`, a link of the document at that position, leads.
    #[must_use]
    pub fn leads(&self, from: usize, target: &str) -> Leads {
        let target = target.trim();
        if !safe(target) || target.is_empty() {
            return Leads::Nowhere;
        }
        if outward(target) {
            // `//host/…` is another host by the scheme of this page, which may be none.
            return Leads::Out(if target.starts_with('/') { format!("https:{target}") } else { target.to_owned() });
        }
        let (path, part) = target.split_once('#').map_or((target, ""), |(path, part)| (path, part));
        let path = path.split('?').next().unwrap_or_default();
        let document = if path.is_empty() { Some(from) } else { self.document(from, path) };
        match document {
            Some(at) => {
                let part = Some(part).filter(|p| self.anchors[at].has(p)).map(str::to_owned);
                Leads::To(at, part)
            }
            None => self.published(target),
        }
    }

    fn document(&self, from: usize, path: &str) -> Option<usize> {
        if let Some(rooted) = path.strip_prefix('/') {
            return self.names.get(&name(rooted)).copied();
        }
        let folder = self.paths[from].strip_prefix(&self.content)?.rsplit_once('/').map_or("", |(f, _)| f);
        let beside = joined(folder, path)?;
        self.names.get(&name(&beside)).or_else(|| self.names.get(&name(path))).copied()
    }

    fn published(&self, target: &str) -> Leads {
        match &self.base {
            Some(base) if target.starts_with('/') && safe(base) => {
                Leads::Out(format!("{}{target}", base.trim_end_matches('/')))
            }
            _ => Leads::Nowhere,
        }
    }
}

/// A path of an image or another file of the tree: from its top, or from the folder of the document at `from`.
#[must_use]
pub fn file(from: &str, target: &str) -> Option<String> {
    if outward(target) || target.is_empty() {
        return None;
    }
    let target = target.split(['?', '#']).next().unwrap_or_default();
    match target.strip_prefix('/') {
        Some(rooted) => joined("", rooted),
        None => joined(from.rsplit_once('/').map_or("", |(f, _)| f), target),
    }
}

/// `path` seen from `folder`; nothing above the top.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty()).collect();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A document's name as links have it: without language, product, version and ending (`DIALECT.md`, "Links").
fn name(path: &str) -> String {
    let path = path.trim_start_matches('/').trim_end_matches('/').trim_end_matches(".md");
    let mut parts: Vec<&str> = path.split('/').collect();
    if parts.last() == Some(&"index") {
        parts.pop();
    }
    if parts.first().is_some_and(|p| *p == "en") {
        parts.remove(0);
    }
    if parts.first().is_some_and(|p| *p == "enterprise") {
        parts.remove(0);
        // A release, or the name of a version.
        if parts.first().is_some_and(|p| p.chars().next().is_some_and(|c| c.is_ascii_digit())) {
            parts.remove(0);
        }
    }
    if parts
        .first()
        .is_some_and(|p| p.contains('@') && p.split('@').next().is_some_and(|p| Product::named(p).is_some()))
    {
        parts.remove(0);
    }
    parts.join("/").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_neither_language_nor_version() {
        for other in [
            "admin/a/b",
            "/admin/a/b/",
            "/en/admin/a/b",
            "/enterprise/admin/a/b",
            "/enterprise/2.22/admin/a/b",
            "/enterprise-server@3.1/admin/a/b",
            "/en/enterprise/admin/a/b.md",
            "admin/a/b/index.md",
        ] {
            assert_eq!(name(other), "admin/a/b", "{other}");
        }
    }

    #[test]
    fn files_are_found_from_the_top_and_from_beside() {
        assert_eq!(file("content/a/b.md", "/assets/x.png").as_deref(), Some("assets/x.png"));
        assert_eq!(file("content/a/b.md", "../x.png?raw").as_deref(), Some("content/x.png"));
        assert_eq!(file("a.md", "../x.png"), None);
        assert_eq!(file("a.md", "https://a.b/x.png"), None);
        assert_eq!(file("a.md", "//a.b/x.png"), None);
    }
}
