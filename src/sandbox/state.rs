//! What changes in the sandbox: who is signed in, what was uploaded, who was suspended. It can be kept and taken up again, so that a
//! run that was interrupted finds the sandbox as it left it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::license::{Person, persons};
use super::people::{CloudAccount, HOST_NAME, People, SERVER_ID, ServerAccount};

/// The sandbox as it is now.
#[derive(Clone, Debug)]
pub struct State {
    /// Everybody; they never change.
    pub people: People,
    /// All that changes.
    pub kept: Kept,
}

/// All that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// By the value of their cookie.
    pub sessions: BTreeMap<String, Session>,
    /// How many secrets were made.
    pub counter: u64,
    /// What secrets are made from.
    pub seed: u64,
    /// Whether GitHub Connect is on.
    pub connected: bool,
    /// What the server may send by itself, by the name of the setting.
    pub features: BTreeMap<String, bool>,
    /// What the cloud knows of servers, by their ids.
    pub servers: BTreeMap<String, Known>,
    /// Suspended accounts on the server by user name, each with the time and the reason.
    pub suspended: BTreeMap<String, (String, String)>,
    /// Suspensions that were there from the start and have ended.
    pub restored: BTreeSet<String>,
    /// Who was removed from which organization on the cloud.
    pub removed: BTreeSet<(String, String)>,
    /// The fault has struck.
    pub struck: bool,
}

/// Somebody who has signed in, or is about to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Where.
    pub site: String,
    /// The user name.
    pub login: String,
    /// The one-time code was right, or none is asked for.
    pub whole: bool,
    /// How many pages it has seen.
    pub pages: u32,
    /// Told once, at the top of the next page: whether it is bad news, and the words.
    pub told: Option<(bool, String)>,
}

/// What the cloud knows of a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Its host name.
    pub host: String,
    /// When its usage last came, or should have.
    pub at: String,
    /// `success` or `failure`.
    pub status: String,
    /// Why it failed.
    pub error: String,
    /// The accounts of the last usage that was taken: user number and primary address.
    pub accounts: Vec<(u32, String)>,
    /// What happened and when, newest first.
    pub events: Vec<(String, String)>,
}

/// The setting that has the server send its license usage.
pub const LICENSE_SYNC: &str = "license-sync";
/// Another setting, so that "Enabled" stands on the page twice.
pub const USAGE_FIGURES: &str = "usage-figures";

impl State {
    /// As it is in the beginning: the cloud knows the server's accounts of some weeks ago, and a later sync has failed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let people = People::new();
        let known = Known {
            host: HOST_NAME.to_owned(),
            at: "2026-09-14T06:20:11Z".to_owned(),
            status: "failure".to_owned(),
            error: "the file ended in the middle of an account".to_owned(),
            accounts: people.former.clone(),
            events: vec![("2026-08-03T06:20:04Z".to_owned(), UPLOADED.to_owned())],
        };
        let kept = Kept {
            sessions: BTreeMap::new(),
            counter: 0,
            seed,
            connected: true,
            features: [(LICENSE_SYNC.to_owned(), false), (USAGE_FIGURES.to_owned(), false)].into(),
            servers: [(SERVER_ID.to_owned(), known)].into(),
            suspended: BTreeMap::new(),
            restored: BTreeSet::new(),
            removed: BTreeSet::new(),
            struck: false,
        };
        Self { people, kept }
    }

    /// Whether, since when and why an account on the server is suspended.
    #[must_use]
    pub fn suspension(&self, account: &ServerAccount) -> Option<(String, String)> {
        let from_the_start = account.suspended && !self.kept.restored.contains(&account.login);
        let first = || ("2026-08-20T09:00:00Z".to_owned(), String::new());
        self.kept.suspended.get(&account.login).cloned().or_else(|| from_the_start.then(first))
    }

    /// The accounts on the server that take up a license.
    pub fn active(&self) -> impl Iterator<Item = &ServerAccount> {
        self.people.server.iter().filter(|a| self.suspension(a).is_none())
    }

    /// The account of that name on the server.
    #[must_use]
    pub fn server_account(&self, login: &str) -> Option<&ServerAccount> {
        self.people.server.iter().find(|a| a.login.eq_ignore_ascii_case(login))
    }

    /// The account of that name on the cloud.
    #[must_use]
    pub fn cloud_account(&self, login: &str) -> Option<&CloudAccount> {
        self.people.cloud.iter().find(|a| a.login.eq_ignore_ascii_case(login))
    }

    /// The organizations that an account on the cloud still belongs to, and whether it owns each.
    pub fn memberships<'a>(&'a self, account: &'a CloudAccount) -> impl Iterator<Item = (&'static str, bool)> + 'a {
        let gone = |organization: &str| self.kept.removed.contains(&(organization.to_owned(), account.login.clone()));
        account.organizations.iter().copied().filter(move |(organization, _)| !gone(organization))
    }

    /// Who takes up a license, as far as the cloud knows: members, owners, people with an invitation, and accounts on servers.
    #[must_use]
    pub fn consumed(&self) -> Vec<Person<'_>> {
        let counts = |a: &&CloudAccount| a.owner || a.invited.is_some() || self.memberships(a).next().is_some();
        let servers =
            self.kept.servers.values().flat_map(|known| {
                known.accounts.iter().map(|(id, primary)| (known.host.as_str(), *id, primary.as_str()))
            });
        persons(self.people.cloud.iter().filter(counts), servers)
    }

    /// The cloud takes a server's usage, which replaces what it knew of that server.
    pub fn take_usage(&mut self, usage: Usage, event: &str, now: &str) {
        let known = self.kept.servers.entry(usage.server_id).or_insert_with(|| Known {
            host: usage.host_name.clone(),
            at: String::new(),
            status: String::new(),
            error: String::new(),
            accounts: Vec::new(),
            events: Vec::new(),
        });
        known.host = usage.host_name;
        known.at = now.to_owned();
        known.status = "success".to_owned();
        known.error = String::new();
        known.accounts = usage
            .user_accounts
            .into_iter()
            .filter_map(|a| Some((a.remote_user_id, a.emails.into_iter().find(|e| e.is_primary)?.email)))
            .collect();
        known.events.insert(0, (now.to_owned(), event.to_owned()));
    }

    /// The server's usage, as it is exported and as it is sent.
    #[must_use]
    pub fn usage(&self, version: &str, now: &str) -> Usage {
        let email = |email: &str, is_primary| Email { email: email.to_owned(), is_primary };
        let account = |a: &ServerAccount| UsageAccount {
            remote_user_id: a.id,
            login: a.login.clone(),
            profile_name: a.name.clone(),
            is_site_admin: a.admin,
            remote_created_at: "2024-02-01T08:00:00Z".to_owned(),
            emails: [email(&a.primary, true)].into_iter().chain(a.others.iter().map(|e| email(e, false))).collect(),
        };
        let features = self.kept.features.iter().filter(|(_, on)| **on);
        Usage {
            server_id: SERVER_ID.to_owned(),
            host_name: HOST_NAME.to_owned(),
            http_only: false,
            version: version.to_owned(),
            license: crate::plan::sha256_hex(b"the license of the sandbox"),
            public_key: "c2FuZGJveC1wdWJsaWMta2V5".to_owned(),
            features: features.map(|(name, _)| name.clone()).collect(),
            exported_at: now.to_owned(),
            user_accounts: self.active().map(account).collect(),
        }
    }
}

/// What the cloud shows of a file that was taken.
pub const UPLOADED: &str = "Server usage uploaded";
/// What it shows of a sync.
pub const SYNCED: &str = "GitHub Connect server usage synced";

/// A server's usage. The format is the sandbox's own: how the real one looks is not published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// The server's id.
    pub server_id: String,
    /// Its host name.
    pub host_name: String,
    /// It does without TLS.
    #[serde(default)]
    pub http_only: bool,
    /// Its version.
    #[serde(default)]
    pub version: String,
    /// A hash of its license.
    #[serde(default)]
    pub license: String,
    /// The public part of its key.
    #[serde(default)]
    pub public_key: String,
    /// What it may send by itself.
    #[serde(default)]
    pub features: Vec<String>,
    /// When it was exported.
    #[serde(default)]
    pub exported_at: String,
    /// The accounts that are not suspended.
    pub user_accounts: Vec<UsageAccount>,
}

/// An account in a server's usage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsageAccount {
    /// Its number on the server.
    pub remote_user_id: u32,
    /// Its user name.
    #[serde(default)]
    pub login: String,
    /// The person's name.
    #[serde(default)]
    pub profile_name: String,
    /// A site administrator.
    #[serde(default)]
    pub is_site_admin: bool,
    /// When it was made.
    #[serde(default)]
    pub remote_created_at: String,
    /// Its addresses.
    pub emails: Vec<Email>,
}

/// An address of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Email {
    /// The address.
    pub email: String,
    /// The account's first.
    #[serde(default)]
    pub is_primary: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_brings_people_together() {
        let mut state = State::new(1);
        assert_eq!(state.consumed().len(), 350);
        assert_eq!(state.active().count(), 170);
        let usage = state.usage("3.5.0", "2026-11-22T10:00:00Z");
        state.take_usage(usage, UPLOADED, "2026-11-22T10:00:00Z");
        assert_eq!(state.consumed().len(), 306);
    }

    #[test]
    fn whoever_leaves_both_sides_takes_up_no_license() {
        let mut state = State::new(1);
        let (account, handle) = People::leaver();
        state.kept.suspended.insert(account, (String::new(), String::new()));
        state.kept.removed.insert(("harbor-core".to_owned(), handle));
        let usage = state.usage("3.5.0", "2026-11-22T10:00:00Z");
        state.take_usage(usage, UPLOADED, "2026-11-22T10:00:00Z");
        assert_eq!(state.consumed().len(), 305);
    }
}
