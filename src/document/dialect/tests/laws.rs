//! What holds for every text.

use std::borrow::Cow;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::super::block::{Block, Place, blocks};
use super::super::definition::Definitions;
use super::super::{is_sentinel, normalise, split, without_sentinels};
use super::steps;

/// Pieces that documents are made of, at the start of a line or anywhere.
const PIECES: &[&str] = &[
    "1. ",
    "2.  ",
    "10. ",
    "1.\t",
    "- ",
    "* ",
    "+   ",
    "> ",
    "# ",
    "## ",
    "```",
    "~~~ sh",
    "---",
    "***",
    "===",
    "| a | b |",
    "|---|---|",
    "[a]: /b",
    "[a]",
    "[a](b)",
    "![a](b c)",
    "**",
    "*",
    "__",
    "_",
    "~~",
    "`",
    "``",
    "<b>",
    "</b>",
    "<a href=\"x\">",
    "<div>",
    "</div>",
    "<pre>",
    "<!--",
    "-->",
    "https://a.b/c",
    "<https://a>",
    "mailto:a@b",
    "&amp;",
    "&copy",
    "\\",
    "\\*",
    "(",
    ")",
    "[",
    "]",
    "!",
    "“",
    "”",
    "。",
    "后",
    "word",
    "a_b",
    " ",
    "  ",
    "   ",
    "    ",
    "\t",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\u{3000}",
    "\u{fdd0}",
    "[ ] ",
    ":",
    "|",
    "é",
];

fn document() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

fn ordered_items(blocks: &[Block<'_>]) -> usize {
    let inner = |block: &Block<'_>| match block {
        Block::Quote { blocks, .. } => ordered_items(blocks),
        Block::List { start, items, .. } => {
            items.iter().map(|item| usize::from(start.is_some()) + ordered_items(&item.blocks)).sum()
        }
        _ => 0,
    };
    blocks.iter().map(inner).sum()
}

/// The ordered list items that the publisher's rules find.
fn recognised(text: &str) -> usize {
    let mut lines = split(text);
    ordered_items(&blocks(&mut lines, Place::default(), &mut Definitions::of(text.len())))
}

/// The ordered list items that a CommonMark reader finds.
fn read(text: &str) -> usize {
    let mut open = Vec::new();
    let mut found = 0;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::List(start)) => open.push(start.is_some()),
            Event::End(TagEnd::List(_)) => drop(open.pop()),
            Event::Start(Tag::Item) => found += usize::from(open.last() == Some(&true)),
            _ => {}
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_line_has_an_origin_and_the_steps_are_the_publishers(text in document()) {
        let normal = normalise(&text);
        prop_assert_eq!(normal.text.lines().count(), normal.lines.len());
        let inputs = text.split('\n').count();
        prop_assert!(normal.lines.iter().all(|line| (*line as usize) < inputs));
        prop_assert_eq!(read(&normal.text), recognised(&text), "{:?}", normal.text);
    }

    #[test]
    fn any_text_is_taken(text in "\\PC*") {
        let normal = normalise(&text);
        prop_assert_eq!(normal.text.lines().count(), normal.lines.len());
    }

    #[test]
    fn words_stay_on_the_lines_they_came_from(lines in prop::collection::vec((prop::sample::select(PIECES), "[a-z]{4}"), 1..20)) {
        // Every line has one word that no other has; wherever that word is shown, its line is known.
        let lines: Vec<String> = lines.iter().enumerate().map(|(nth, (piece, word))| {
            // (A definition's words go to wherever it is used.)
            let piece = piece.replace(['\n', '\r'], "").replace("]:", "]");
            format!("{piece}{word}x{nth}x")
        }).collect();
        let normal = normalise(&lines.join("\n"));
        for (line, from) in normal.text.lines().zip(&normal.lines) {
            if let Some(first) = line.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| word.ends_with('x') && word.len() > 6) {
                prop_assert!(lines[*from as usize].contains(first), "{line:?} is said to come from line {from}");
            }
        }
    }
}

#[test]
fn the_work_is_linear() {
    let hard = [
        "[",
        "![",
        "**a ",
        "*a _b ",
        "`a ``b ",
        "<!-- ",
        "<?",
        "<![CDATA[",
        "<",
        "<a b=\"",
        "mailto:",
        "~~a ",
        "> ",
        "- ",
        "1. ",
        "[a](",
        "[a](b \"",
        "[a][",
        "_a",
        "&",
        "\\",
        "- a\n  ",
        "> a\n",
        "1. a\n\n   ",
        "[a]: b\n",
        "[a\n",
        "|a|b\n-|-\n",
        "a\n-\n",
        "<!--\n",
        "```\n",
        "\t- a\n",
        "<div>\n\n",
    ];
    for piece in hard {
        let work = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            steps(|| drop(normalise(&text)))
        };
        let (small, large) = (work(62_500), work(1_000_000));
        assert!(large <= 24 * 1_000_000 + 16 * small, "{piece:?}: {small} steps, then {large}");
    }
}

#[test]
fn many_references_to_a_long_target_are_not_all_written_out() {
    let text = format!("[a]: /{}\n\n{}", "b".repeat(100_000), "[a] ".repeat(20_000));
    assert!(normalise(&text).text.len() < 5_000_000);
}

#[test]
fn wide_and_long_tables_are_not_filled_up() {
    let text = format!("|{}\n|{}\n{}", "a|".repeat(5_000), "-|".repeat(5_000), "a|\n".repeat(20_000));
    assert!(normalise(&text).text.len() < 1_000_000);
}

#[test]
fn sentinels_are_dropped() {
    assert!(is_sentinel('\u{fdd0}') && is_sentinel('\u{103d0}') && !is_sentinel('a'));
    assert_eq!(without_sentinels("a\u{fdd0}b\u{103d0}"), "ab");
    assert!(matches!(without_sentinels("ab"), Cow::Borrowed("ab")));
}
