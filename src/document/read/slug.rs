//! Anchors of headings, made as GitHub makes them.

use std::collections::HashMap;

use crate::document::{Block, BlockKind, Document};

/// The anchor of a heading's words: lower case, punctuation cut, spaces as hyphens.
#[must_use]
pub(crate) fn slug(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.trim().chars() {
        match c {
            ' ' => out.push('-'),
            '-' | '_' => out.push(c),
            c if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ => {}
        }
    }
    out
}

/// Gives each heading its anchor, unique in the document; one that is given already is kept.
pub(super) fn give(blocks: &mut [Block]) {
    let mut used: HashMap<String, u32> = HashMap::new();
    walk(blocks, &mut |own, words| {
        let base = if own.is_empty() { slug(&words) } else { own };
        let mut name = base.clone();
        while used.contains_key(&name) {
            let count = used.entry(base.clone()).or_default();
            *count += 1;
            name = format!("{base}-{count}");
        }
        used.insert(name.clone(), 0);
        name
    });
}

fn walk(blocks: &mut [Block], name: &mut impl FnMut(String, String) -> String) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading { slug, words, .. } => *slug = name(std::mem::take(slug), words.plain()),
            BlockKind::Steps(steps) => steps.steps.iter_mut().for_each(|s| walk(&mut s.blocks, name)),
            BlockKind::Bullets(items) => items.iter_mut().for_each(|i| walk(i, name)),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                walk(blocks, name);
            }
            _ => {}
        }
    }
}

impl Document {
    /// The anchor that a heading of these words has.
    #[must_use]
    pub fn slug_of(words: &str) -> String {
        slug(words)
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_are_githubs() {
        assert_eq!(slug("Enabling \"TLS\" on your server"), "enabling-tls-on-your-server");
        assert_eq!(slug("A & B, c_d-e"), "a--b-c_d-e");
        assert_eq!(slug("启用 TLS"), "启用-tls");
    }
}
