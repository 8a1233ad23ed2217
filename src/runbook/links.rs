//! Where the links of documents lead: to another document of the tree, to a part of this one, outside, or nowhere.

use std::collections::HashMap;

use super::Sheet;
use super::address::safe;
use crate::source::{Library, document_name, joined, outward};

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
            links.names.insert(document_name(path.strip_prefix(content).unwrap_or(path)), at);
            links.paths.push(path.clone());
            links.anchors.push(sheet.anchors.clone());
        }
        for (at, sheet) in sheets.iter().enumerate() {
            let former = sheet.source.front.all.get("redirect_from").and_then(|r| r.as_array());
            for old in former.into_iter().flatten().filter_map(|o| o.as_str()) {
                links.names.entry(document_name(old)).or_insert(at);
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
            return self.names.get(&document_name(rooted)).copied();
        }
        let folder = self.paths[from].strip_prefix(&self.content)?.rsplit_once('/').map_or("", |(f, _)| f);
        let beside = joined(folder, path)?;
        self.names.get(&document_name(&beside)).or_else(|| self.names.get(&document_name(path))).copied()
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
