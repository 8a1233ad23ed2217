//! A book for each language, as mdBook builds it.

use std::collections::BTreeSet;

use super::plain::{copied, copies, has_steps, linked, relinked};
use super::{Keep, Order, Shelf};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::{Block, BlockKind};
use crate::report::markdown::Markdown;
use crate::words::negotiation;

/// The sources of a book for each language: `book.toml`, `src/SUMMARY.md`, and a chapter for each document.
///
/// # Errors
/// What `keep` finds.
pub fn mdbook(order: &Order<'_>, keep: &Keep<'_>, done: &(dyn Fn() + Sync)) -> Result<Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for edition in order.editions() {
        let shelf = Shelf::read(order, &edition);
        let chapters = copies(order, &edition, &shelf, |mut copy| {
            let id = copy.document.id.clone();
            let path = format!("{}/src/{id}.md", copy.folder);
            let files = format!("{}/src/files", copy.folder);
            let pictures = relinked(order, &mut copy, &path, &files);
            without_ids(&mut copy.document.blocks);
            let writer = Markdown { lexicon: &copy.tongue.lexicon, labels: order.labels };
            let document = &copy.document;
            let title = writer.inlines(&document.title.inlines).replace('\n', " ");
            let title = if title.trim().is_empty() { linked(&id) } else { title };
            // A chapter has no front matter: its texts stand at the top.
            let mut text = format!("# {title}\n");
            for words in [&document.intro, &document.permissions].into_iter().flatten() {
                text.push_str(&format!("\n{}\n", writer.inlines(&words.inlines)));
            }
            text.push('\n');
            text.push_str(&writer.blocks(&document.blocks));
            keep(&path, text.as_bytes())?;
            done();
            Ok((copy.folder.clone(), id, title, has_steps(document), pictures))
        })?;
        for tongue in &order.tongues {
            let folder = Order::folder(tongue, &edition);
            let own = || chapters.iter().filter(|c| c.0 == folder);
            let name = tongue.lexicon.say("runbook-title", &[]);
            let mut summary = format!("# {name}\n\n");
            // Procedures first, then what is only to be read.
            for steps in [true, false] {
                for (_, id, title, ..) in own().filter(|c| c.3 == steps) {
                    summary.push_str(&format!("- [{title}]({})\n", linked(&format!("{id}.md"))));
                }
            }
            keep(&format!("{folder}/src/SUMMARY.md"), summary.as_bytes())?;
            let language = negotiation::canonical(tongue.tag());
            let settings = format!("[book]\ntitle = {}\nlanguage = {}\n", quoted(&name), quoted(&language));
            keep(&format!("{folder}/book.toml"), settings.as_bytes())?;
            let pictures: BTreeSet<String> = own().flat_map(|c| c.4.clone()).collect();
            copied(order, keep, &pictures, &format!("{folder}/src/files"))?;
        }
        findings.extend(shelf.findings);
    }
    Ok(findings)
}

/// Takes the names off the steps: mdBook knows names of headings only, and would show these.
fn without_ids(blocks: &mut [Block]) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Steps(steps) => {
                for step in &mut steps.steps {
                    step.id = None;
                    without_ids(&mut step.blocks);
                }
            }
            BlockKind::Bullets(items) => items.iter_mut().for_each(|i| without_ids(i)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                without_ids(blocks);
            }
            _ => {}
        }
    }
}

/// A string of TOML; one of JSON is one.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
