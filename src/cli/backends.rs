//! Which backends a run has: what the plan needs is prepared here, from what the program finds outside.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Session;
use super::browsing::Browsing;
use super::login;
use super::person::Hand;
use super::planning::Prepared;
use crate::backend::{
    Backend, Browser, BrowserSite, Connection, Credentials, DriverAt, Http, Jar, Outside, Redactor, Shell, Ssh, Stop,
    Values, Web, agrees, installed,
};
use crate::diagnostic::Result;
use crate::document::bindings::Probe;
use crate::plan::{Means, Plan, PlannedAction, PlannedSite};

/// What a run's backends are made of.
pub(super) struct Wiring<'a> {
    pub session: &'a Session,
    pub plan: &'a Plan,
    /// The sites that something other than a person works on.
    pub connections: &'a [Connection],
    /// The run's folder.
    pub folder: PathBuf,
    /// Where runs and sessions are kept.
    pub state: &'a Path,
    pub redactor: &'a Redactor,
    /// The environment's variables.
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    /// How a browser is opened.
    pub browsing: &'a Browsing,
}

impl<'a> Wiring<'a> {
    /// Everything but a person.
    pub fn backends(&self) -> Vec<Box<dyn Backend + 'a>> {
        let mut all: Vec<Box<dyn Backend + 'a>> = vec![Box::new(self.shell()), Box::new(self.ssh())];
        if !self.connections.is_empty() {
            let state = Some(self.state);
            all.push(Box::new(Web::new(self.plan, self.connections, state, self.variable)));
            all.push(Box::new(self.browser()));
            all.push(Box::new(Http { connections: self.connections, redactor: self.redactor.clone() }));
        }
        all
    }

    fn shell(&self) -> Shell {
        let world = &self.session.world;
        Shell {
            program: Shell::find(world.variable("PATH").unwrap_or_default()),
            environment: world.variables.clone(),
            folder: world.folder.clone(),
            scratch: self.folder.clone(),
            keeps: self.plan.session,
            redactor: self.redactor.clone(),
        }
    }

    fn browser(&self) -> Browser<'a> {
        let site = |connection: &Connection| {
            let planned = self.plan.sites.iter().find(|s| s.id == connection.id)?.clone();
            let jar = Jar::open(self.state, &connection.id, &connection.base);
            Some(BrowserSite { planned, connection: connection.clone(), jar, variable: self.variable })
        };
        let sites = self.connections.iter().filter_map(site).collect();
        Browser::new(self.browsing.settings(self.session, self.state), sites, self.redactor.clone())
    }

    fn ssh(&self) -> Ssh {
        Ssh {
            program: "ssh".into(),
            environment: self.session.world.variables.clone(),
            hosts: Ssh::hosts_of(self.plan),
            keeps: self.plan.session,
            redactor: self.redactor.clone(),
        }
    }
}

/// Who each backend is on each site: the account's name on pages, the token's reference in requests.
pub(super) fn accounts(plan: &Plan, connections: &[Connection]) -> BTreeMap<(Means, String), String> {
    let mut accounts = BTreeMap::new();
    for connection in connections {
        let site = plan.sites.iter().find(|s| s.id == connection.id);
        let token = site.and_then(|s| s.site.credentials.get("token"));
        let user = connection.credentials.user.as_ref();
        let all = [(Means::Http, token.or(user)), (Means::Web, user), (Means::Browser, user)];
        for (means, account) in all {
            accounts.extend(account.map(|account| ((means, connection.id.clone()), account.clone())));
        }
    }
    accounts
}

/// Hands a browser to the person at the terminal, for a sign-in in the middle of a run; `None` where none can be opened.
pub(super) fn hand(wiring: &Wiring<'_>, stop: &Stop) -> Option<Hand> {
    let settings = wiring.browsing.settings(wiring.session, wiring.state);
    if !settings.has_screen() || settings.driver == DriverAt::Nowhere {
        return None;
    }
    let (connections, state, stop) = (wiring.connections.to_vec(), wiring.state.to_owned(), stop.clone());
    Some(Box::new(move |site| match connections.iter().find(|c| c.id == site) {
        Some(connection) => login::hand(&settings, connection.clone(), &state, &stop, &|| false),
        None => crate::diagnostic::Diagnostic::error("site-no-address").with("site", site).into(),
    }))
}

/// Prepares the connections to the sites that something other than a person works on, and adds their credentials to the secrets.
///
/// # Errors
/// `secret-not-there`, and what [`Connection::open`] finds.
pub(super) fn connections(
    session: &Session,
    prepared: &Prepared,
    plan: &Plan,
    values: &mut Values,
) -> Result<Vec<Connection>> {
    let folder = prepared.sites_path.as_deref().and_then(Path::parent).unwrap_or(&session.world.folder);
    let folder = session.path(folder);
    let variable = |name: &str| session.world.variable(name).map(str::to_owned);
    let mut all = Vec::new();
    for planned in plan.sites.iter().filter(|s| is_reached(plan, s)) {
        let credentials = Credentials::of(&planned.site, &variable)?;
        credentials.keep_secret(&planned.id, &mut values.secrets);
        let outside = Outside { variable: &variable, folder: &folder };
        let connection = Connection::open(&planned.id, &planned.site, credentials, outside)?;
        if let Some(password) = connection.proxy.as_ref().and_then(crate::backend::Way::password) {
            values.secrets.put(&format!("{}.proxy", planned.id), password);
        }
        all.push(connection);
    }
    Ok(all)
}

/// Whether the sites have the versions that the plan is for. A site that does not say is taken at its word in `sites.yml`.
///
/// # Errors
/// `site-version-differs`.
pub(super) fn versions(plan: &Plan, connections: &[Connection], stop: &Stop) -> Result<()> {
    for connection in connections {
        let own = plan.sites.iter().find(|s| s.id == connection.id).and_then(|s| s.site.version.as_deref());
        let wanted = own.unwrap_or(&plan.version);
        if wanted.starts_with("ghes")
            && let Some(found) = installed(connection, stop)
        {
            agrees(&connection.id, &found, wanted)?;
            // What the operator says of a site is not what the plan was made for where it was made for another.
            agrees(&connection.id, &found, &plan.version)?;
        }
    }
    Ok(())
}

/// Whether something other than a person works on the site.
fn is_reached(plan: &Plan, site: &PlannedSite) -> bool {
    let reaches = |a: &&PlannedAction| a.backend == Means::Http || a.backend.is_for_pages();
    let mut of_step = plan.steps.iter().filter(|s| s.site.as_ref() == Some(&site.id)).flat_map(|s| &s.actions);
    let named = plan.steps.iter().flat_map(|s| &s.actions).chain(&plan.after);
    let probes = plan.steps.iter().flat_map(|s| [&s.probe, &s.already]).flatten();
    let asks = |p: &Probe| matches!(p, Probe::Request(r) if r.site == site.id);
    let http = site.site.backends.contains(&Means::Http) || named.clone().any(|a| a.backend == Means::Http);
    of_step.any(|a| reaches(&a))
        || (http && probes.into_iter().any(asks))
        || named.filter(reaches).any(|a| a.action.kind.site() == Some(&site.id))
}
