//! Which backend does an action. The table is the whole rule: the first that can do it and was asked for, else a person.

use serde::Serialize;

use super::sites::{Host, Sites};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::{Action, ActionKind};
use crate::nearest::nearest;

/// A way to do actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// A person does it.
    Human,
    /// A command on this machine.
    Shell,
    /// A command on another host.
    Ssh,
    /// A request.
    Http,
    /// A page, without a browser.
    Web,
    /// A page, in a browser.
    Browser,
}

impl Means {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Human, Self::Shell, Self::Ssh, Self::Http, Self::Web, Self::Browser];

    /// Those that this program has.
    pub const AVAILABLE: [Self; 6] = Self::ALL;

    /// Its name on the command line, in plans and in events.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Shell => "shell",
            Self::Ssh => "ssh",
            Self::Http => "http",
            Self::Web => "web",
            Self::Browser => "browser",
        }
    }

    /// Whether it works on pages.
    #[must_use]
    pub const fn is_for_pages(self) -> bool {
        matches!(self, Self::Web | Self::Browser)
    }

    /// The means of those names.
    ///
    /// # Errors
    /// `backend-unknown` with the nearest, `backend-not-available`.
    pub fn named(names: &[String]) -> Result<Vec<Self>> {
        let available: Vec<String> = Self::AVAILABLE.iter().map(|m| m.name().to_owned()).collect();
        names
            .iter()
            .map(|name| match Self::ALL.into_iter().find(|m| m.name() == name) {
                Some(means) if Self::AVAILABLE.contains(&means) => Ok(means),
                Some(_) => Diagnostic::error("backend-not-available")
                    .with("name", name.as_str())
                    .with("available", available.clone())
                    .into(),
                None => Diagnostic::error("backend-unknown")
                    .with("name", name.as_str())
                    .with("near", nearest(name, available.iter().map(String::as_str)))
                    .with("available", available.clone())
                    .into(),
            })
            .collect()
    }
}

/// Who does an action, and who could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Who does it in this run.
    pub backend: Means,
    /// Who could do it, where it was not asked for or is not there.
    pub could: Option<Means>,
}

/// The means that can do an action, best first. Empty where only a person can.
#[must_use]
pub fn able(action: &Action, sites: &Sites) -> &'static [Means] {
    match &action.kind {
        // Whatever its host: only a person may run it.
        ActionKind::Command(command) if command.person.is_some() => &[],
        ActionKind::Command(command) => match command.host.as_deref() {
            Some("local") => &[Means::Shell],
            Some(host) => match sites.hosts.get(host) {
                Some(Host::Local) => &[Means::Shell],
                // A host that the operator has not named is out of reach, but of this kind.
                Some(Host::Ssh(_)) | None => &[Means::Ssh],
            },
            None => &[],
        },
        ActionKind::Request(_) => &[Means::Http],
        ActionKind::Navigate { .. }
        | ActionKind::Click(_)
        | ActionKind::Select { .. }
        | ActionKind::Fill { .. }
        | ActionKind::Press { .. }
        | ActionKind::Download { .. }
        | ActionKind::Upload { .. }
        | ActionKind::Check { .. } => &[Means::Web, Means::Browser],
        ActionKind::Instruct { .. } => &[],
    }
}

/// Chooses for one action. `asked` are the backends of this run; a person is always one of them. Whoever lets a site's pages be worked on
/// lets the site be asked too: requests go by `http` where `web` or `browser` is named.
#[must_use]
pub fn choose(action: &Action, sites: &Sites, asked: &[Means]) -> Choice {
    let able = able(action, sites);
    // Nobody can tell the way to a host that the operator has not named.
    let reached = |means: &Means| *means != Means::Ssh || on_named_host(action, sites);
    let named = |means: &Means| {
        asked.contains(means) || (*means == Means::Http && asked.iter().copied().any(Means::is_for_pages))
    };
    match able.iter().find(|m| named(m) && Means::AVAILABLE.contains(m) && reached(m)) {
        Some(&backend) => Choice { backend, could: None },
        None => Choice { backend: Means::Human, could: able.first().copied() },
    }
}

fn on_named_host(action: &Action, sites: &Sites) -> bool {
    matches!(&action.kind, ActionKind::Command(c) if c.host.as_ref().is_some_and(|h| sites.hosts.contains_key(h)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::action::{Command, Effect, Element, Provenance, Request};

    fn command(host: Option<&str>) -> Action {
        let command = Command { script: "true".into(), host: host.map(Into::into), ..Command::default() };
        Action::new(ActionKind::Command(command), Effect::Unsafe, Provenance::Code)
    }

    #[test]
    fn a_command_is_the_shells_only_where_it_is_asked_for_and_local() {
        let mut sites = Sites::default();
        sites.hosts.insert("here".into(), Host::Local);
        sites.hosts.insert("there".into(), Host::Ssh("there".into()));
        let both = [Means::Human, Means::Shell];
        let of = |host, asked: &[Means]| choose(&command(host), &sites, asked);
        assert_eq!(of(Some("local"), &both), Choice { backend: Means::Shell, could: None });
        assert_eq!(of(Some("here"), &both), Choice { backend: Means::Shell, could: None });
        assert_eq!(of(Some("local"), &[Means::Human]), Choice { backend: Means::Human, could: Some(Means::Shell) });
        assert_eq!(of(Some("there"), &both), Choice { backend: Means::Human, could: Some(Means::Ssh) });
        assert_eq!(of(Some("elsewhere"), &both), Choice { backend: Means::Human, could: Some(Means::Ssh) });
        let ssh = [Means::Human, Means::Ssh];
        assert_eq!(of(Some("there"), &ssh), Choice { backend: Means::Ssh, could: None });
        assert_eq!(of(Some("elsewhere"), &ssh), Choice { backend: Means::Human, could: Some(Means::Ssh) });
        assert_eq!(of(None, &both), Choice { backend: Means::Human, could: None });
    }

    #[test]
    fn a_command_that_is_a_persons_is_nobody_elses() {
        let mut sites = Sites::default();
        sites.hosts.insert("here".into(), Host::Local);
        sites.hosts.insert("there".into(), Host::Ssh("there".into()));
        for host in [Some("local"), Some("here"), Some("there"), Some("elsewhere"), None] {
            let mut action = command(host);
            let ActionKind::Command(work) = &mut action.kind else { unreachable!() };
            work.person = Some("why-placeholder");
            assert_eq!(choose(&action, &sites, &Means::ALL), Choice { backend: Means::Human, could: None }, "{host:?}");
        }
    }

    #[test]
    fn a_click_is_a_persons_until_there_is_a_page() {
        let click = Action::new(ActionKind::Click(Element::default()), Effect::Read, Provenance::Text);
        let choice = choose(&click, &Sites::default(), &[Means::Human]);
        assert_eq!(choice, Choice { backend: Means::Human, could: Some(Means::Web) });
    }

    #[test]
    fn a_request_goes_by_http_wherever_the_sites_pages_are_worked_on() {
        let request = Action::new(ActionKind::Request(Request::default()), Effect::Read, Provenance::Code);
        let of = |asked: &[Means]| choose(&request, &Sites::default(), asked);
        for named in [Means::Http, Means::Web, Means::Browser] {
            assert_eq!(of(&[Means::Human, named]), Choice { backend: Means::Http, could: None });
        }
        for other in [Means::Human, Means::Shell, Means::Ssh] {
            assert_eq!(of(&[other]), Choice { backend: Means::Human, could: Some(Means::Http) });
        }
    }

    #[test]
    fn names_are_checked() {
        assert_eq!(Means::named(&["shell".into(), "human".into()]), Ok(vec![Means::Shell, Means::Human]));
        assert_eq!(Means::named(&["shel".into()]).unwrap_err().rule, "backend-unknown");
        assert_eq!(Means::named(&["web".into()]), Ok(vec![Means::Web]));
    }
}
