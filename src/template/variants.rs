//! In which versions a text is the same: all of them walk through its conditions side by side.

use std::collections::HashMap;
use std::sync::Arc;

use super::Templates;
use super::condition::Features;
use super::expand::Tell;
use super::scope::Scope;
use super::tree::{Branch, Node, Test};
use crate::source::{Source, Texts, Version};

/// Versions, one bit each.
type Group = u128;

/// As many versions can be told apart.
pub(super) const MOST: usize = Group::BITS as usize;
/// Includes in includes are followed no deeper.
const MAX_DEPTH: usize = 40;

/// One walk.
pub(super) struct Walk<'a> {
    templates: &'a Templates,
    texts: &'a dyn Texts,
    versions: &'a [Version],
    scopes: Vec<Scope<'a>>,
    /// What looks the same so far; together all versions.
    groups: Vec<Group>,
    /// Texts that a group has been through, by address; kept, so that it stays their own.
    seen: HashMap<(usize, Group), Arc<Source>>,
    depth: usize,
}

impl<'a> Walk<'a> {
    /// All versions at the beginning of a text.
    pub(super) fn new(templates: &'a Templates, texts: &'a dyn Texts, versions: &'a [Version]) -> Self {
        let versions = &versions[..versions.len().min(MOST)];
        let all = (0..versions.len()).fold(0, |group, at| group | 1 << at);
        let scopes = versions.iter().map(|v| Scope::new(v, texts)).collect();
        Self { templates, texts, versions, scopes, groups: vec![all], seen: HashMap::new(), depth: 0 }
    }

    /// Walks through a text and says which versions see the same of it.
    pub(super) fn through(mut self, nodes: &[Node]) -> Vec<Vec<usize>> {
        self.nodes(nodes, self.groups[0]);
        let mut found: Vec<Vec<usize>> = self.groups.iter().map(|g| members(*g).collect()).collect();
        found.sort();
        found
    }

    fn nodes(&mut self, nodes: &[Node], group: Group) {
        for node in nodes {
            // Where each version stands alone, nothing is left to be told apart.
            if group.count_ones() < 2 || self.groups.len() == self.versions.len() {
                return;
            }
            match node {
                Node::Choice(branches) => self.choice(branches, group),
                Node::Reusable { name, .. } => self.include(self.texts.reusable(name), group),
                Node::Variable { key, .. } => self.include(self.texts.variable(key), group),
                Node::Wrap { body, .. } => self.nodes(body, group),
                // What is set decides later conditions: nothing is known of them here.
                Node::Assign { .. } | Node::Capture { .. } | Node::Turns { .. } => {
                    members(group).for_each(|at| self.split(1 << at));
                }
                _ => {}
            }
        }
    }

    fn choice(&mut self, branches: &[Branch], group: Group) {
        let mut left = group;
        for branch in branches {
            let taken = members(left).filter(|at| self.takes(branch, *at)).fold(0, |group, at| group | 1 << at);
            if taken != 0 {
                self.split(taken);
                self.nodes(&branch.body, taken);
            }
            left &= !taken;
        }
    }

    fn takes(&self, branch: &Branch, at: usize) -> bool {
        let (condition, wanted) = match &branch.test {
            Test::Always => return true,
            Test::When(condition) => (condition, true),
            Test::Unless(condition) => (condition, false),
        };
        let version = &self.versions[at];
        let features: &dyn Features = &Tell(self.texts, version);
        condition.holds(version, &self.scopes[at], features, &mut |_| {}) == wanted
    }

    fn include(&mut self, source: Option<Arc<Source>>, group: Group) {
        let Some(source) = source.filter(|s| self.depth < MAX_DEPTH && s.text.contains("{%")) else { return };
        let key = (Arc::as_ptr(&source).addr(), group);
        if !self.seen.contains_key(&key) {
            let tree = self.templates.tree(&source);
            self.seen.insert(key, source);
            self.depth += 1;
            self.nodes(&tree.nodes, group);
            self.depth -= 1;
        }
    }

    /// These see something that the others do not.
    fn split(&mut self, part: Group) {
        for at in 0..self.groups.len() {
            let (inside, outside) = (self.groups[at] & part, self.groups[at] & !part);
            if inside != 0 && outside != 0 {
                self.groups[at] = inside;
                self.groups.push(outside);
            }
        }
    }
}

fn members(group: Group) -> impl Iterator<Item = usize> {
    (0..MOST).filter(move |at| group >> at & 1 == 1)
}
