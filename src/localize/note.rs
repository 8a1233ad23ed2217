//! What the source language's catalog tells a translator of each unit: where it stands, what stands around it, where its page is.
//!
//! Each line begins with a sign of its own, by which it is known again whatever language it is in; every other comment is a person's.

use super::subject::{Entry, VARIABLES};
use super::tags::tags;
use super::unit::UnitKind;
use crate::diagnostic::Arg;
use crate::source::Library;
use crate::words::Lexicon;

/// Where the unit stands, the unit before it, the unit after it, its page.
const SIGNS: &[char] = &['§', '↑', '↓', '→'];
/// Characters of a neighbour that are shown.
const SHOWN: usize = 72;

/// Whether extraction wrote this comment line, in its present form or its first one (`# step, file.md:3`).
pub(super) fn is_ours(line: &str) -> bool {
    let Some(body) = line.strip_prefix("# ") else { return false };
    let first = body.rsplit_once(':').and_then(|(head, number)| {
        let (what, path) = head.split_once(", ")?;
        let is_place = path.ends_with(".md") && !what.contains(' ') && number.parse::<u32>().is_ok();
        Some(is_place)
    });
    first == Some(true) || SIGNS.iter().any(|s| body.strip_prefix(*s).is_some_and(|r| r.starts_with(' ')))
}

/// The lines for each of these entries, which are those of one catalog in their order.
#[must_use]
pub fn notes(library: &Library, words: &Lexicon, entries: &[Entry]) -> Vec<Vec<String>> {
    let neighbour = |entry: &Entry, at: Option<usize>| {
        let other = entries.get(at?)?;
        let is_body = |e: &Entry| UnitKind::named(&e.what).is_some();
        (other.path == entry.path && is_body(other) && is_body(entry)).then(|| shortened(&other.text))
    };
    let lines = |(at, entry): (usize, &Entry)| {
        let mut lines = vec![format!("§ {}", place(words, entry))];
        lines.extend(neighbour(entry, at.checked_sub(1)).map(|text| format!("↑ {text}")));
        lines.extend(neighbour(entry, Some(at + 1)).map(|text| format!("↓ {text}")));
        lines.extend(page(library, entry).map(|address| format!("→ {address}")));
        lines
    };
    entries.iter().enumerate().map(lines).collect()
}

/// Where an entry stands: `Step 4 of “Manually syncing”`.
pub(super) fn place(words: &Lexicon, entry: &Entry) -> String {
    let heading = shortened(&entry.title);
    let (id, name) = match entry.what.split_once('-') {
        _ if UnitKind::named(&entry.what).is_some() => (format!("note-{}", entry.what), String::new()),
        Some((kind @ ("ask" | "host" | "role" | "value"), name)) => (format!("note-{kind}"), name.to_owned()),
        _ => (format!("note-{}", entry.what), String::new()),
    };
    let args: [(&str, Arg); 3] =
        [("heading", heading.as_str().into()), ("number", entry.number.to_string().into()), ("name", name.into())];
    let alone = if heading.is_empty() { words.attribute(&id, "alone", &args) } else { None };
    alone.unwrap_or_else(|| words.say(&id, &args))
}

/// The address of the unit's page, where the tree says where its pages are.
fn page(library: &Library, entry: &Entry) -> Option<String> {
    let base = library.settings.preview_base.as_deref()?.trim_end_matches('/');
    let path = entry.path.strip_suffix(".md")?;
    if path.starts_with("data/") || path == VARIABLES {
        return None;
    }
    let path = path.strip_prefix("content/").unwrap_or(path);
    let path = path.strip_suffix("/index").unwrap_or(path);
    let part = if entry.heading.is_empty() { String::new() } else { format!("#{}", entry.heading) };
    Some(format!("{base}/{path}{part}"))
}

/// The beginning of a text, variables by their names, on one line that no parser takes for anything but a comment.
fn shortened(text: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    for tag in tags(text).iter().filter(|t| t.variable().is_some()) {
        out.push_str(&text[at..tag.range.start]);
        out.push_str(tag.variable().and_then(|v| v.rsplit('.').next()).unwrap_or_default());
        at = tag.range.end;
    }
    out.push_str(&text[at..]);
    let out: String = out.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match out.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", out[..cut].trim_end()),
        None => out,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::merge::merged;
    use crate::localize::subject::of_document;
    use crate::source::Source;
    use crate::words::Locales;

    const TEXT: &str = "---\ntitle: Back up {% data variables.product.server %}\nvade: { inputs: { where: { ask: Which folder? } } }\n---\n\nFirst words.\n\n## By hand\n\n1. {% data reusables.a.b %}\n1. Click **Save**. {#save}\n   ![A button](/b.svg)\n   1. Wait.\n   1. Look.\n1. Stop.\n\n- A bullet that goes on and on, with many more words in it than anybody wants to read again above a unit.\n";

    fn catalog(settings: &str) -> String {
        let library = Library::from_memory([("content/a/x.md", TEXT), ("vade.yml", settings)]).unwrap();
        let lexicon = Locales::of(Library::embedded_locales()).lexicon("en");
        let entries = of_document(&Source::new("content/a/x.md", TEXT)).unwrap();
        merged("", "content/a/x.md", &entries, &notes(&library, &lexicon, &entries))
    }

    #[test]
    fn a_translator_is_told_where_a_unit_stands() {
        insta::assert_snapshot!(catalog(""), @r##"
        ### content/a/x.md

        # § Title of the document
        title = Back up { $server }

        # § Question for the input where
        ask-where = Which folder?

        # § Paragraph
        # ↓ By hand
        start-text-1 = First words.

        ## #by-hand

        # § Heading
        # ↑ First words.
        # ↓ Click **Save**.
        by-hand-heading = By hand

        # § Step 2 of “By hand”
        # ↑ By hand
        # ↓ A button
        save = Click { LABEL("Save") }.

        # § Description of a picture in “By hand”
        # ↑ Click **Save**.
        # ↓ Wait.
        by-hand-alt-1 = A button

        # § Step 1 of “By hand”
        # ↑ A button
        # ↓ Look.
        by-hand-step-2 = Wait.

        # § Step 2 of “By hand”
        # ↑ Wait.
        # ↓ Stop.
        by-hand-step-3 = Look.

        # § Step 3 of “By hand”
        # ↑ Look.
        # ↓ A bullet that goes on and on, with many more words in it than anybody wa…
        by-hand-step-4 = Stop.

        # § Bullet in “By hand”
        # ↑ Stop.
        by-hand-item-1 = A bullet that goes on and on, with many more words in it than anybody wants to read again above a unit.
        "##);
    }

    #[test]
    fn a_unit_links_to_its_page() {
        let with = catalog("preview-base: https://docs.example.com/runbooks/\n");
        let links: Vec<&str> = with.lines().filter(|l| l.starts_with("# →")).take(4).collect();
        assert_eq!(links[0], "# → https://docs.example.com/runbooks/a/x");
        assert!(links.contains(&"# → https://docs.example.com/runbooks/a/x#by-hand"), "{links:?}");
    }

    #[test]
    fn our_lines_are_known_again() {
        assert!(is_ours("# § Step 3") && is_ours("# ↑ Wait.") && is_ours("# step, a/x.md:12"));
        assert!(!is_ours("# Say this gently: it is 12:30") && !is_ours("# §12 of the contract"));
    }
}
