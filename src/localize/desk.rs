//! A tree's documents, read in the source language with their actions, and worded in the reader's.

use std::collections::HashMap;
use std::sync::Arc;

use super::align::align;
use super::coverage::each_words_mut;
use super::detect::Detector;
use super::release;
use super::shelf::Shelf;
use super::wording::{self, WordedTexts};
use crate::diagnostic::{Diagnostic, Result, Severity};
use crate::document::{self, BlockKind, Document, Inline, Words, plain};
use crate::source::{FrontMatter, Library, Source, Texts, Version, Wording, split};
use crate::template::{Context, Templates, uses_tags};

/// The language that a document is to be worded in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// A BCP 47 tag: that of the folder, else of the catalogs.
    pub tag: String,
    /// The folder under `translations/`, where the tree has one for the language.
    pub folder: Option<String>,
}

/// A tree that is being read: what was parsed once serves all its documents. Shared by threads.
#[derive(Debug)]
pub struct Desk<'a> {
    library: &'a Library,
    shelf: Shelf<'a>,
    templates: Templates,
    tools: document::Tools,
    detector: Detector,
}

impl<'a> Desk<'a> {
    /// Opens a desk for a tree; `locales` are the program's own (path and text), for the cues and the detection of languages.
    #[must_use]
    pub fn new(library: &'a Library, locales: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            library,
            shelf: Shelf::of(library),
            templates: Templates::new(),
            tools: document::Tools::of(locales, library),
            detector: Detector::of(locales.iter().copied()),
        }
    }

    /// The tree.
    #[must_use]
    pub const fn library(&self) -> &'a Library {
        self.library
    }

    /// The tree's catalogs.
    #[must_use]
    pub const fn shelf(&self) -> &Shelf<'a> {
        &self.shelf
    }

    /// The languages that the tree's documents can be read in: its own, then those of its folders under `translations/`, then those
    /// that have catalogs or documents; each once.
    #[must_use]
    pub fn targets(&self) -> Vec<Target> {
        let own = Target { tag: self.library.settings.source_language.clone(), folder: None };
        let folders = self.library.folders().iter().map(|f| Target { tag: f.clone(), folder: Some(f.clone()) });
        let catalogs = self.shelf.languages().into_iter().map(|tag| Target { tag, folder: None });
        let mut all = vec![own];
        for target in folders.chain(catalogs) {
            if !all.iter().any(|known| known.tag == target.tag) {
                all.push(target);
            }
        }
        all
    }

    /// The version that a document is read for: `asked`, else the tree's own, else by the document's plans (`DESIGN.md`, "Trees").
    ///
    /// # Errors
    /// `version-unknown`, and `version-not-covered` where the document is not for it.
    pub fn version(&self, source: &Source, front: &FrontMatter, asked: Option<&str>) -> Result<Version> {
        release::version(self.library, source, front, asked)
    }

    /// The source document at `path`, with its actions.
    ///
    /// # Errors
    /// `no-such-file`, what [`FrontMatter::read`] and [`Desk::version`] find, and what is wrong in the `vade:` key.
    pub fn source(&self, path: &str, version: Option<&str>) -> Result<Document> {
        let Some(source) = self.library.document(path, None)? else {
            return Diagnostic::error("no-such-file").with("path", path).into();
        };
        let language = self.library.language_of(&source);
        let mut document = self.read(&source, path, &language, version, &self.library.texts(None))?;
        if let Some(language) = self.foreign(&document) {
            // A file that stands alone and is in another language is a translation without its source.
            document.language.clone_from(&language);
            document.source_language = language;
            document.without_source = true;
        }
        self.tools.attach(&mut document)?;
        Ok(document)
    }

    /// A translation that has no source: read in its own language, with its own cues; it runs only by a person.
    ///
    /// # Errors
    /// Those of [`Desk::source`].
    pub fn orphan(&self, path: &str, folder: &str, version: Option<&str>) -> Result<Document> {
        let Some(source) = self.library.document(path, Some(folder))? else {
            return Diagnostic::error("no-such-file").with("path", path).into();
        };
        let mut document = self.read(&source, path, folder, version, &self.library.texts(Some(folder)))?;
        folder.clone_into(&mut document.source_language);
        document.without_source = true;
        self.tools.attach(&mut document)?;
        Ok(document)
    }

    /// The document in the words of `target`: structure and actions are the source's.
    ///
    /// # Errors
    /// Where the translated file cannot be read at all. A translation that is not there is no error: the words are the source's.
    pub fn worded(&self, source: &Document, target: &Target) -> Result<Document> {
        let mut worded = self.worded_by_texts(source, target)?;
        // What the document itself asks in several languages needs no catalog.
        if source.bindings.inputs.iter().any(|i| !i.asks.is_empty()) {
            let inputs = &mut Arc::make_mut(&mut worded.bindings).inputs;
            for input in inputs.iter_mut().filter(|i| !i.asks.is_empty()) {
                let tags: Vec<&str> = input.asks.keys().map(String::as_str).collect();
                if let Some(at) = crate::words::negotiation::matching(&target.tag, &tags) {
                    input.ask = input.asks.get(tags[at]).cloned();
                }
            }
        }
        Ok(worded)
    }

    fn worded_by_texts(&self, source: &Document, target: &Target) -> Result<Document> {
        let (tree, is_own) = (&self.library.settings.source_language, target.tag == source.language);
        if source.without_source || (target.folder.is_none() && is_own && source.language == *tree) {
            return Ok(source.clone());
        }
        if target.folder.is_some() {
            return Ok(match self.translation(source, target)? {
                Some(Ok(translation)) => align(source, &translation, false),
                Some(Err(finding)) => {
                    let mut document = unworded(source, target);
                    document.findings.push(*finding);
                    document
                }
                None if is_own => source.clone(),
                None => unworded(source, target),
            });
        }
        // What needs no catalog is there as it stands: the document in its own language, what it includes in the tree's.
        let needs_none = (is_own || target.tag == *tree).then(|| target.tag.clone());
        let Some(tag) = self.shelf.serving(&target.tag).or(needs_none) else { return Ok(unworded(source, target)) };
        let Some(text) = self.library.document(&source.path, None)? else { return Ok(unworded(source, target)) };
        let (text, states) = if is_own {
            (text, HashMap::new())
        } else {
            let (text, states) = wording::document(&text, &source.id, &source.source_language, &self.shelf, &tag);
            (Arc::new(text), states)
        };
        let (included, version) = (self.library.texts(None), source.version.to_string());
        let worded = WordedTexts::new(included, &self.shelf, &tag);
        let texts: &dyn Texts = if target.tag == *tree { &included } else { &worded };
        let mut translation = self.read(&text, &source.path, &target.tag, Some(&version), texts)?;
        set_states(&mut translation, &states);
        let mut worded = align(source, &translation, true);
        if !is_own {
            ask_in(&mut worded, &translation.front);
            self.label(&mut worded, &tag);
        }
        Ok(worded)
    }

    /// The translation with the actions that its own words ask for; `None` where there is no translation. It is for comparing only.
    ///
    /// # Errors
    /// Those of [`Desk::worded`] and [`Desk::orphan`].
    pub fn reread(&self, source: &Document, target: &Target) -> Result<Option<Document>> {
        let version = source.version.to_string();
        if let Some(folder) = &target.folder {
            let is_there = self.library.document(&source.path, Some(folder))?.is_some();
            return if is_there { self.orphan(&source.path, folder, Some(&version)).map(Some) } else { Ok(None) };
        }
        let is_own = target.tag == source.language;
        if is_own || self.shelf.serving(&target.tag).is_none() {
            return Ok(None);
        }
        let mut worded = self.worded(source, target)?;
        self.tools.attach(&mut worded)?;
        Ok(Some(worded))
    }

    /// The translated file of a document as it stands, before it is held against its source; `None` where there is none. The inner
    /// error says why it cannot be read as a document.
    ///
    /// # Errors
    /// Where the file cannot be read at all.
    pub fn translation(&self, source: &Document, target: &Target) -> Result<Option<Result<Document>>> {
        let Some(folder) = &target.folder else { return Ok(None) };
        let Some(text) = self.library.document(&source.path, Some(folder))? else { return Ok(None) };
        let (version, texts) = (source.version.to_string(), self.library.texts(Some(folder)));
        Ok(Some(self.read(&text, &source.path, &target.tag, Some(&version), &texts)))
    }

    /// These versions (at most 128), put together where they see the same of the document at `path`, in the source language or in a
    /// translation's folder: by their places among `versions`.
    #[must_use]
    pub fn variants(&self, path: &str, folder: Option<&str>, versions: &[Version]) -> Vec<Vec<usize>> {
        match self.library.document(path, folder) {
            Ok(Some(source)) if self.is_liquid(&source) => {
                self.templates.variants(&source, &self.library.texts(folder), versions)
            }
            _ => vec![(0..versions.len()).collect()],
        }
    }

    fn is_liquid(&self, source: &Source) -> bool {
        self.library.liquid() || uses_tags(split(&source.text).body) && self.library.settings.liquid.is_none()
    }

    /// What reads actions out of a document.
    #[must_use]
    pub const fn tools(&self) -> &document::Tools {
        &self.tools
    }

    fn read(
        &self,
        source: &Arc<Source>,
        path: &str,
        language: &str,
        version: Option<&str>,
        texts: &dyn Texts,
    ) -> Result<Document> {
        let front = FrontMatter::read(&source.path, &source.text)?;
        let version = self.version(source, &front, version)?;
        let liquid = self.is_liquid(source);
        let context = Context { version, liquid, verbatim: false };
        let id = self.library.id(path);
        let mut document = document::read(source, &id, path, language, front, &context, &self.templates, texts);
        if !self.library.liquid() {
            // A file that stands alone cannot have its data beside it, and is shown without.
            let missing = |f: &&mut Diagnostic| matches!(f.rule, "include-missing" | "variable-missing");
            document.findings.iter_mut().filter(missing).for_each(|f| f.severity = Severity::Warning);
        }
        Ok(document)
    }

    /// The language of a document that stands alone, where it is not the source language.
    fn foreign(&self, document: &Document) -> Option<String> {
        let says_it =
            self.library.said_of(&document.path, &document.front).is_some_and(|s| s.get("language").is_some());
        if says_it || self.library.documents().len() != 1 || self.library.liquid() {
            return None;
        }
        let mut steps = String::new();
        for procedure in document.procedures() {
            for words in procedure.steps.steps.iter().filter_map(document::Step::words) {
                steps.push_str(&words.plain());
                steps.push('\n');
            }
        }
        self.detector.language(&steps).filter(|l| *l != document.source_language).map(str::to_owned)
    }

    /// Puts the translations of UI labels beside them: in bold text only, which is where the dialect names labels.
    fn label(&self, document: &mut Document, language: &str) {
        let mut word = |words: &mut Words| {
            if words.language.is_some() {
                return;
            }
            for inline in &mut words.inlines {
                let Inline::Strong(inner) = inline else { continue };
                let source = plain(inner);
                if let Some(translated) = self.shelf.label(language, &source) {
                    *inline = Inline::Label { source, translated: Some(translated) };
                }
            }
        };
        each_words_mut(&mut document.blocks, &mut word);
    }
}

/// The source's words, marked as such, for a reader of another language.
fn unworded(source: &Document, target: &Target) -> Document {
    let empty = Document {
        language: target.tag.clone(),
        blocks: Vec::new(),
        title: Words { wording: Wording::Source, ..Words::default() },
        short_title: None,
        intro: None,
        permissions: None,
        ..source.clone()
    };
    align(source, &empty, true)
}

/// Takes over what is asked of the reader: the only words of the `vade:` key.
fn ask_in(document: &mut Document, front: &FrontMatter) {
    let text = |path: &[&str]| {
        let found = path.iter().try_fold(front.vade.as_ref()?, |value, key| value.get(key));
        found.and_then(serde_json::Value::as_str).map(str::to_owned)
    };
    let mut bindings = (*document.bindings).clone();
    for input in &mut bindings.inputs {
        input.ask = text(&["inputs", &input.name, "ask"]).or(input.ask.take());
    }
    for (key, names) in [("hosts", &mut bindings.hosts), ("roles", &mut bindings.roles)] {
        for (name, what) in names {
            *what = text(&[key, name]).unwrap_or_else(|| what.clone());
        }
    }
    for (value, what) in &mut bindings.values {
        *what = text(&["values", value]).unwrap_or_else(|| what.clone());
    }
    document.bindings = Arc::new(bindings);
}

fn set_states(document: &mut Document, states: &HashMap<String, Wording>) {
    let set = |id: &str, words: Option<&mut Words>| {
        if let (Some(state), Some(words)) = (states.get(id), words) {
            words.wording = *state;
        }
    };
    set("title", Some(&mut document.title));
    set("short-title", document.short_title.as_mut());
    set("intro", document.intro.as_mut());
    set("permissions", document.permissions.as_mut());
}

/// The headings of a document, for whoever names a procedure.
pub fn headings(document: &Document) -> impl Iterator<Item = (&str, &Words)> {
    document.blocks.iter().filter_map(|b| match &b.kind {
        BlockKind::Heading { slug, words, .. } => Some((slug.as_str(), words)),
        _ => None,
    })
}
