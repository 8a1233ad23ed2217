//! What the attachment of actions needs besides the document: cues, the phrase book, and what the tree says of its fences.

use std::sync::Arc;

use crate::diagnostic::Result;
use crate::document::action::{Action, ActionKind, Effect, Provenance};
use crate::document::bindings::Bindings;
use crate::document::{Block, BlockKind, Document};
use crate::source::Library;

/// The tools of a tree.
#[derive(Debug, Default)]
pub struct Tools {
    /// Info strings of fences that are shell, besides the usual ones.
    pub shell_fences: Vec<String>,
}

impl Tools {
    /// The tools for a tree; `locales` are path and text.
    #[must_use]
    pub fn of(locales: &[(&str, &str)], library: &Library) -> Self {
        let _ = locales;
        Self { shell_fences: library.settings.shell_fences.clone() }
    }

    /// Reads the document's `vade:` key and gives each step its actions.
    ///
    /// # Errors
    /// What [`Bindings::read`] finds.
    pub fn attach(&self, document: &mut Document) -> Result<()> {
        if let Some(value) = &document.front.vade {
            let text = document.parts.first().map_or("", |p| p.source.text.as_str());
            document.bindings = Arc::new(Bindings::read(&document.path, text, &document.front.yaml, value)?);
        }
        instruct(&mut document.blocks);
        Ok(())
    }
}

/// A step without any better action is a person's.
fn instruct(blocks: &mut [Block]) {
    for block in blocks {
        let BlockKind::Steps(steps) = &mut block.kind else { continue };
        for step in &mut steps.steps {
            instruct(&mut step.blocks);
            if step.actions.is_empty() {
                let kind = ActionKind::Instruct { why: None };
                step.actions.push(Action::new(kind, Effect::Unsafe, Provenance::Person));
            }
        }
    }
}
