//! A step's code: commands and requests, with the values and the machine that the document gives them.

use std::collections::BTreeMap;

use super::attach::Attachment;
use super::http;
use super::shell::{self, Refusal};
use crate::document::Code;
use crate::document::action::{Action, ActionKind, Command, Effect, Provenance, Value};
use crate::document::bindings::StepBinding;

/// Variables that every system gives.
const KNOWN: &[&str] = &[
    "HOME", "PATH", "USER", "LOGNAME", "PWD", "OLDPWD", "TMPDIR", "SHELL", "HOSTNAME", "LANG", "TERM", "UID", "EUID",
    "RANDOM", "SECONDS", "LINENO", "PPID", "IFS", "EDITOR",
];

impl Attachment<'_> {
    fn values(&self) -> BTreeMap<String, Value> {
        let inputs = self.bindings.inputs.iter().map(|i| (variable(&i.name), Value::Input(i.name.clone())));
        let saved = self.saved.iter().map(|s| (variable(s), Value::Saved(s.clone())));
        inputs.chain(saved).collect()
    }

    pub(super) fn command(&mut self, code: &Code, binding: &StepBinding) -> Action {
        let remote = self.remote;
        let (script, mut person) = match shell::read(code, &self.book.appliance) {
            Ok(script) => (script, None),
            Err(Refusal { why, session, script }) => {
                self.remote |= session;
                let Some(script) = script else { return Action::instruct(Some(why)) };
                (*script, Some(why))
            }
        };
        let values = self.values();
        let given = |name: &String| {
            values.contains_key(name)
                || script.sets.contains(name)
                || self.session.contains(name)
                || KNOWN.contains(&name.as_str())
                || name.starts_with("LC_")
                || name.starts_with("XDG_")
                || name.starts_with("BASH")
        };
        if !script.needs.iter().all(given) {
            person = person.or(Some("why-unbound"));
        }
        let host = match (&binding.host, remote) {
            (Some(host), _) => Some(host.clone()),
            (None, true) => {
                person = person.or(Some("why-remote-session"));
                None
            }
            (None, false) => {
                let host = self.bindings.host.as_ref().or(self.tools.host.as_ref()).cloned();
                if host.is_none() {
                    person = person.or(Some("why-host-unknown"));
                }
                // What only the appliance has is not on the document's host.
                host.filter(|_| person != Some("why-appliance"))
            }
        };
        if self.bindings.session && person.is_none() {
            self.session.extend(script.sets.iter().cloned());
        }
        let environment = values.into_iter().filter(|(name, _)| script.reads.contains(name)).collect();
        let (script, sample) = (script.text, script.sample);
        let command = Command { script, host, environment, sample, person, ..Command::default() };
        Action::new(ActionKind::Command(command), Effect::Unsafe, Provenance::Code)
    }

    pub(super) fn request(&self, code: &Code, binding: &StepBinding) -> Action {
        let site = binding.site.as_deref().or(self.site.as_deref());
        let request = match http::request(&code.text, site) {
            Ok(request) => request,
            Err(why) => return Action::instruct(Some(why)),
        };
        let known = |name: &str| self.bindings.inputs.iter().any(|i| i.name == name) || self.saved.contains(name);
        if !names_in(&request.path).iter().all(|n| known(n)) {
            return Action::instruct(Some("why-unbound"));
        }
        let effect = http::effect(&request.method);
        Action::new(ActionKind::Request(request), effect, Provenance::Code)
    }
}

/// The environment variable of an input: `max-age` is `$MAX_AGE`.
fn variable(name: &str) -> String {
    name.chars().map(|c| if c == '-' { '_' } else { c.to_ascii_uppercase() }).collect()
}

/// The `$name`s in a path.
fn names_in(path: &str) -> Vec<&str> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    path.split('$')
        .skip(1)
        .map(|rest| &rest[..rest.find(|c| !part(c)).unwrap_or(rest.len())])
        .filter(|n| !n.is_empty())
        .collect()
}
