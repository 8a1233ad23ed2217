//! Where a page stands among the others: its topics above it, and the documents beside it below.

use super::page::Page;
use super::writer::Html;
use crate::runbook::relative;
use crate::runbook::topics::{Topic, anchor};

/// The other documents of the page's language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub topics: &'a [Topic<'a>],
    /// The title of each document.
    pub titles: &'a [String],
}

impl Page<'_> {
    /// The way to the page: the list of all, and its topics there.
    pub(super) fn trail(&self, h: &mut Html) {
        let Some(around) = self.around else { return };
        let home = relative(&self.path, &format!("{}/index.html", self.folder));
        h.el("nav", &[("class", "trail"), ("aria-label", &self.lexicon.say("runbook-trail", &[]))], |h| {
            h.el("ol", &[], |h| {
                h.el("li", &[], |h| h.leaf("a", &[("href", &home)], &self.lexicon.say("runbook-title", &[])));
                for topic in around.topics.iter().filter(|t| t.of.contains(&self.at)) {
                    let address = format!("{home}#{}", anchor(&topic.key));
                    let mut attributes = vec![("href", address.as_str())];
                    attributes.extend(topic.lang.as_deref().map(|lang| ("lang", lang)));
                    h.el("li", &[("class", "topic")], |h| h.leaf("a", &attributes, &topic.name));
                }
            });
        });
    }

    /// The documents before and after this one: on its first topic that has others, else in its folder.
    pub(super) fn turn(&self, h: &mut Html) {
        let Some(around) = self.around else { return };
        let shared = self
            .sheet
            .source
            .front
            .topics
            .iter()
            .find_map(|name| around.topics.iter().find(|t| t.written.contains(&name.as_str()) && t.of.len() > 1));
        let folder = |at: usize| self.shelf.sheets[at].source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let group: Vec<usize> = shared.map_or_else(
            || (0..self.shelf.sheets.len()).filter(|at| folder(*at) == folder(self.at)).collect(),
            |topic| topic.of.clone(),
        );
        let Some(here) = group.iter().position(|at| *at == self.at) else { return };
        let before = here.checked_sub(1).map(|at| group[at]);
        let after = group.get(here + 1).copied();
        if before.is_none() && after.is_none() {
            return;
        }
        let name = shared.map_or_else(|| self.lexicon.say("runbook-title", &[]), |t| t.name.clone());
        h.el("nav", &[("class", "turn"), ("aria-label", &name)], |h| {
            for (at, rel, id) in [(before, "prev", "runbook-before"), (after, "next", "runbook-after")] {
                let Some(at) = at else { continue };
                h.el("a", &[("href", &self.address(at, None)), ("rel", rel)], |h| {
                    h.leaf("small", &[], &self.lexicon.say(id, &[]));
                    h.text(" ");
                    h.leaf("span", &[], &around.titles[at]);
                });
            }
        });
        h.line();
    }
}
