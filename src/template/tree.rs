//! A text's Liquid as a tree.

use std::ops::Range;

use super::condition::Condition;
use super::engine::Skeleton;
use super::parse::Parser;
use super::scan::{Rules, scan};
use crate::source::Source;

/// Where a tag stands in its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    /// 0-based line.
    pub line: u32,
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
}

/// When a branch is taken.
#[derive(Clone, Debug)]
pub(super) enum Test {
    /// Always: `else`.
    Always,
    /// Where the condition holds.
    When(Condition),
    /// Where it does not: `unless`.
    Unless(Condition),
}

/// A branch of `if`, `ifversion` or `unless`.
#[derive(Clone, Debug)]
pub(super) struct Branch {
    pub test: Test,
    pub at: At,
    pub body: Vec<Node>,
}

/// The kinds of link tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LinkTag {
    /// `link_in_list`, `topic_link_in_list`: an item of a list.
    Item,
    /// `link_with_intro`: a paragraph with the target's intro.
    WithIntro,
}

/// A piece of a text.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// Text, as it stands: its bytes and 0-based line.
    Text(Range<u32>, u32),
    /// A reusable's text; `indent` for each of its lines.
    Reusable { name: Box<str>, indent: usize, at: At },
    /// A variable's text.
    Variable { key: Box<str>, at: At },
    /// The first branch whose test says so.
    Choice(Vec<Branch>),
    /// A notice, or what is meant for one tool: its class.
    Wrap { class: &'static str, body: Vec<Node>, at: At },
    /// An icon.
    Icon { name: Box<str>, label: Box<str>, at: At },
    /// A link to a document, worded by its title.
    Link { tag: LinkTag, path: Box<str>, at: At },
    /// `{{ currentVersion }}`.
    CurrentVersion(At),
    /// Any other `{{ }}`.
    Output { expression: Box<str>, skeleton: Option<Skeleton>, at: At },
    /// `assign`.
    Assign { name: Box<str>, skeleton: Skeleton, at: At },
    /// `capture`.
    Capture { name: Box<str>, body: Vec<Node> },
    /// `for` or `case`: the crate says whose turn comes.
    Turns { skeleton: Skeleton, source: Box<str>, bodies: Vec<Vec<Node>>, at: At },
    /// `break` (true) or `continue`.
    Leave(bool),
}

/// What is wrong in a text's Liquid, whatever it is expanded for.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub rule: &'static str,
    pub name: String,
    pub at: At,
}

/// A text with its Liquid parsed.
#[derive(Debug)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
    pub faults: Vec<Fault>,
}

impl Tree {
    /// Parses `range` of the source's text, `first_line` being the 0-based line on which it begins.
    pub(super) fn parse(source: &Source, range: Range<usize>, first_line: u32, rules: Rules) -> Self {
        let text = &source.text[range.clone()];
        let mut parser = Parser::new(&source.text, range.start, first_line);
        scan(text, rules, |token| parser.take(token));
        let (nodes, faults) = parser.finish();
        Self { nodes, faults }
    }
}
