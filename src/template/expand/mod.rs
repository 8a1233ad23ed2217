//! Walks a text's tree and writes the page.

mod include;

use std::sync::Arc;

use super::condition::Features;
use super::engine::{MAX_TURNS, Skeleton};
use super::output::Output;
use super::page::{Context, Origin, Part};
use super::scope::Scope;
use super::tree::{At, Branch, Node, Test, Tree};
use super::{Templates, markup};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::{Source, Texts, Version};

/// Includes in includes go no deeper than this; real ones reach five.
const MAX_DEPTH: usize = 40;
/// A page is no longer than this many bytes.
const MAX_OUTPUT: usize = 8 << 20;
/// No more pieces than this make up a page.
const MAX_PIECES: usize = 1_000_000;

/// A text that is being walked.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    source: &'a Source,
    part: u32,
    /// Where the text counts as coming from if it is a variable's: from the tag that named it.
    fixed: Option<Origin>,
}

impl<'a> Frame<'a> {
    /// The document itself.
    pub(super) const fn document(source: &'a Source) -> Self {
        Self { source, part: 0, fixed: None }
    }

    fn origin(&self, line: u32) -> Origin {
        self.fixed.unwrap_or_else(|| {
            let mark = self.source.mark(line);
            Origin { part: self.part, line: mark.line, wording: mark.wording }
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    On,
    Break,
    Continue,
    /// A limit was reached.
    Stop,
}

/// One expansion.
pub(super) struct Expander<'a> {
    templates: &'a Templates,
    texts: &'a dyn Texts,
    context: &'a Context,
    /// The page so far.
    pub out: Output,
    /// The texts that took part.
    pub parts: Vec<Part>,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
    scope: Scope<'a>,
    stack: Vec<Arc<Source>>,
    pieces: usize,
    /// How often a loop's body had its turn.
    turns: usize,
    /// Whether what is captured is being written, so that origins do not matter.
    captured: usize,
}

/// The features of a tree in a version.
pub(super) struct Tell<'a>(pub &'a dyn Texts, pub &'a Version);

impl Features for Tell<'_> {
    fn feature(&self, name: &str) -> Option<bool> {
        let versions = self.0.feature(name)?;
        let mine = versions.iter().find(|(plan, _)| crate::source::Product::named(plan) == Some(self.1.product));
        Some(mine.is_some_and(|(_, range)| self.1.within(range)))
    }
}

impl<'a> Expander<'a> {
    pub(super) fn new(
        templates: &'a Templates,
        texts: &'a dyn Texts,
        context: &'a Context,
        source: &Arc<Source>,
    ) -> Self {
        Self {
            templates,
            texts,
            context,
            out: Output::default(),
            parts: vec![Part { source: Arc::clone(source), from: None }],
            findings: Vec::new(),
            scope: Scope::new(&context.version, texts),
            stack: vec![Arc::clone(source)],
            pieces: 0,
            turns: 0,
            captured: 0,
        }
    }

    /// Says what stopped the expansion, where something did.
    pub(super) fn limits(&mut self, source: &Source) {
        let rule = if self.out.text.len() > MAX_OUTPUT {
            Diagnostic::error("template-output-limit").with("megabytes", MAX_OUTPUT >> 20)
        } else if self.pieces > MAX_PIECES {
            Diagnostic::error("template-loop-limit").with("limit", MAX_PIECES)
        } else if self.turns > MAX_TURNS {
            Diagnostic::error("template-loop-limit").with("limit", MAX_TURNS)
        } else {
            return;
        };
        self.findings.push(rule.at(Place::find(&source.path, &source.text, 1, "")));
    }

    /// Writes a whole tree.
    pub(super) fn tree(&mut self, tree: &Tree, frame: Frame<'_>) {
        self.faults(tree, frame);
        self.nodes(&tree.nodes, frame);
    }

    fn faults(&mut self, tree: &Tree, frame: Frame<'_>) {
        for fault in &tree.faults {
            self.find(Diagnostic::error(fault.rule).with("name", fault.name.as_str()), fault.at, frame);
        }
    }

    fn find(&mut self, finding: Diagnostic, at: At, frame: Frame<'_>) {
        let source = frame.source;
        let inside = source.text.get(at.start as usize..at.end as usize).unwrap_or("");
        let needle = inside.lines().next().unwrap_or("");
        let line = source.mark(at.line).line;
        let place = Place::find(&source.path, &source.text, at.line + 1, needle);
        let finding = finding.at(Place { line, ..place });
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    fn nodes(&mut self, nodes: &[Node], frame: Frame<'_>) -> Flow {
        for node in nodes {
            self.pieces += 1;
            if self.pieces > MAX_PIECES || self.turns > MAX_TURNS || self.out.text.len() > MAX_OUTPUT {
                return Flow::Stop;
            }
            let flow = self.node(node, frame);
            if flow != Flow::On {
                return flow;
            }
        }
        Flow::On
    }

    fn node(&mut self, node: &Node, frame: Frame<'_>) -> Flow {
        match node {
            Node::Text(range, line) => {
                let text = &frame.source.text[range.start as usize..range.end as usize];
                self.out.push(text, |n| frame.origin(line + n));
            }
            Node::Variable { key, at } => return self.variable(key, *at, frame),
            Node::Reusable { name, indent, at } => return self.reusable(name, *indent, *at, frame),
            Node::Choice(branches) => {
                for branch in branches {
                    if self.takes(branch, frame) {
                        return self.nodes(&branch.body, frame);
                    }
                }
            }
            Node::Wrap { class, body, at } => {
                self.write(&markup::open(class), *at, frame);
                let flow = self.nodes(body, frame);
                self.write(markup::CLOSE, *at, frame);
                return flow;
            }
            Node::Icon { name, label, at } => self.write(&markup::icon(name, label), *at, frame),
            Node::CurrentVersion(at) => {
                let version = self.scope.current_version().to_owned();
                self.write(&version, *at, frame);
            }
            Node::Output { expression, skeleton, at } => {
                let printed = skeleton.as_ref().and_then(|s| s.print(&self.scope.globals(expression)));
                match printed {
                    Some(text) => self.write(&text, *at, frame),
                    None if skeleton.is_some() => {
                        self.find(Diagnostic::warning("expression-unknown").with("name", &**expression), *at, frame);
                    }
                    None => {}
                }
            }
            Node::Assign { name, skeleton, at } => {
                let tag = frame.source.text.get(at.start as usize..at.end as usize).unwrap_or("");
                if let Some(value) = skeleton.keep(&self.scope.globals(tag)) {
                    self.scope.assign(name, value);
                }
            }
            Node::Capture { name, body } => {
                let before = std::mem::take(&mut self.out);
                self.captured += 1;
                let flow = self.nodes(body, frame);
                self.captured -= 1;
                let captured = std::mem::replace(&mut self.out, before).text;
                self.scope.assign(name, liquid_core::Value::scalar(captured));
                return flow;
            }
            Node::Turns { skeleton, source, bodies, at } => return self.turns(skeleton, source, bodies, *at, frame),
            Node::Link { tag, path, at } => self.link(*tag, path, *at, frame),
            Node::Leave(end) => return if *end { Flow::Break } else { Flow::Continue },
        }
        Flow::On
    }

    /// Writes text that counts as coming from a tag.
    fn write(&mut self, text: &str, at: At, frame: Frame<'_>) {
        let origin = frame.origin(at.line);
        self.out.push(text, |_| origin);
    }

    fn takes(&mut self, branch: &Branch, frame: Frame<'_>) -> bool {
        let (condition, wanted) = match &branch.test {
            Test::Always => return true,
            Test::When(condition) => (condition, true),
            Test::Unless(condition) => (condition, false),
        };
        let mut unknown = Vec::new();
        let tell = Tell(self.texts, &self.context.version);
        let holds =
            condition.holds(&self.context.version, &self.scope, &tell, &mut |name| unknown.push(name.to_owned()));
        for name in unknown {
            self.find(Diagnostic::warning("condition-unknown").with("name", name), branch.at, frame);
        }
        holds == wanted
    }

    fn variable(&mut self, key: &str, at: At, frame: Frame<'_>) -> Flow {
        let Some(source) = self.texts.variable(key) else {
            let near = self.texts.near("variables", key);
            self.find(Diagnostic::error("variable-missing").with("name", key).with("near", near), at, frame);
            return Flow::On;
        };
        let origin = frame.origin(at.line);
        if memchr::memchr(b'{', source.text.as_bytes()).is_none() {
            self.out.push(source.text.trim_end(), |_| origin);
            return Flow::On;
        }
        self.include(&source, at, frame, |part| Frame { source: &source, part, fixed: Some(origin) })
    }

    fn turns(&mut self, skeleton: &Skeleton, source: &str, bodies: &[Vec<Node>], at: At, frame: Frame<'_>) -> Flow {
        let globals = self.scope.globals(source);
        if range_too_long(source, &globals) {
            self.find(Diagnostic::error("template-loop-limit").with("limit", MAX_TURNS), at, frame);
            return Flow::On;
        }
        let otherwise = source.contains(" in ") && bodies.len() > 1;
        let Ok(turns) = skeleton.turns(&globals, otherwise) else {
            self.find(Diagnostic::error("template-loop-limit").with("limit", MAX_TURNS), at, frame);
            return Flow::On;
        };
        for (body, variables) in turns {
            self.turns += 1;
            let names = variables.len();
            let depth = self.scope.enter(variables);
            let flow = bodies.get(body).map_or(Flow::On, |b| self.nodes(b, frame));
            self.scope.leave(depth, names);
            match flow {
                Flow::Stop => return flow,
                Flow::Break if source.contains(" in ") => break,
                Flow::Break => return flow,
                Flow::On | Flow::Continue => {}
            }
        }
        Flow::On
    }
}

/// Whether `x in (1..n)` counts further than any document does; the crate would make a list of it first.
fn range_too_long(source: &str, globals: &liquid_core::Object) -> bool {
    let Some((from, rest)) = source.split_once('(').and_then(|(_, r)| r.split_once("..")) else { return false };
    let number = |text: &str| -> Option<f64> {
        let text = text.trim();
        text.parse().ok().or_else(|| {
            let printed = Skeleton::output(text)?.print(globals)?;
            printed.trim().parse().ok()
        })
    };
    let (from, to) = (number(from), number(rest.split(')').next().unwrap_or("")));
    #[allow(clippy::cast_precision_loss)]
    let limit = MAX_TURNS as f64;
    to.unwrap_or(0.0) - from.unwrap_or(0.0) > limit
}
