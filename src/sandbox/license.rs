//! Who takes up a license: people, not accounts. Two accounts are one person's where the primary address of the one on a server is a
//! verified address of the one on the cloud, or the primary address of one on another server; user names are not compared.

use std::collections::BTreeMap;

use super::people::CloudAccount;

/// A person with all accounts that are known to be theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person<'a> {
    /// The accounts on the cloud; more than one only where addresses tie them together.
    pub cloud: Vec<&'a CloudAccount>,
    /// The accounts on servers: host name, user number, primary address.
    pub server: Vec<(&'a str, u32, &'a str)>,
}

impl Person<'_> {
    /// How many accounts they have.
    #[must_use]
    pub const fn accounts(&self) -> usize {
        self.cloud.len() + self.server.len()
    }
}

/// The people behind the accounts that take up a license, in the order of their first account: `cloud` first, then each server's.
#[must_use]
pub fn persons<'a>(
    cloud: impl IntoIterator<Item = &'a CloudAccount>,
    servers: impl IntoIterator<Item = (&'a str, u32, &'a str)>,
) -> Vec<Person<'a>> {
    let mut accounts: Vec<Account<'a>> = cloud.into_iter().map(Account::Cloud).collect();
    accounts.extend(servers.into_iter().map(Account::Server));
    let mut groups = Groups((0..accounts.len()).collect());
    let mut owner: BTreeMap<String, usize> = BTreeMap::new();
    for (index, account) in accounts.iter().enumerate() {
        let addresses: Vec<&str> = match account {
            Account::Cloud(account) => account.verified.iter().map(String::as_str).collect(),
            Account::Server((_, _, primary)) => vec![primary],
        };
        for address in addresses {
            let first = *owner.entry(address.trim().to_lowercase()).or_insert(index);
            groups.join(first, index);
        }
    }
    let mut persons: BTreeMap<usize, Person<'a>> = BTreeMap::new();
    for (index, account) in accounts.into_iter().enumerate() {
        let person = persons.entry(groups.root(index)).or_default();
        match account {
            Account::Cloud(account) => person.cloud.push(account),
            Account::Server(account) => person.server.push(account),
        }
    }
    persons.into_values().collect()
}

enum Account<'a> {
    Cloud(&'a CloudAccount),
    Server((&'a str, u32, &'a str)),
}

/// Union-find: each points at one of its group that comes no later; the first points at itself.
struct Groups(Vec<usize>);

impl Groups {
    fn root(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn on_cloud(login: &str, verified: &[&str]) -> CloudAccount {
        CloudAccount {
            id: 1,
            login: login.into(),
            name: login.into(),
            verified: verified.iter().map(|v| (*v).to_owned()).collect(),
            organizations: Vec::new(),
            invited: None,
            owner: false,
        }
    }

    #[test]
    fn one_address_is_one_person_whatever_its_case_and_on_however_many_servers() {
        let cloud = [on_cloud("ada", &["ada@x.example", "ada@home.example"]), on_cloud("bo", &["bo@x.example"])];
        let servers = [
            ("one", 1, "ADA@home.example"),
            ("two", 9, "ada@x.example"),
            ("one", 2, "cy@x.example"),
            ("two", 3, "cy@x.example"),
            ("two", 4, "bo@other.example"),
        ];
        let persons = persons(&cloud, servers);
        let shown: Vec<String> = persons.iter().map(|p| format!("{} + {}", p.cloud.len(), p.server.len())).collect();
        assert_eq!(shown, ["1 + 2", "1 + 0", "0 + 2", "0 + 1"]);
    }

    proptest! {
        #[test]
        fn no_account_is_lost_and_the_order_does_not_matter(
            cloud in prop::collection::vec(prop::collection::vec(0u8..12, 0..3), 0..12),
            servers in prop::collection::vec(0u8..12, 0..12),
        ) {
            let address = |n: &u8| format!("{n}@x.example");
            let accounts: Vec<CloudAccount> = cloud.iter().map(|verified| {
                let verified: Vec<String> = verified.iter().map(address).collect();
                on_cloud("a", &verified.iter().map(String::as_str).collect::<Vec<_>>())
            }).collect();
            let primaries: Vec<String> = servers.iter().map(address).collect();
            let all: Vec<(&str, u32, &str)> = primaries.iter().map(|p| ("s", 1, p.as_str())).collect();
            let forwards = persons(&accounts, all.iter().copied());
            let backwards = persons(accounts.iter().rev(), all.iter().rev().copied());
            prop_assert_eq!(forwards.len(), backwards.len());
            let count: usize = forwards.iter().map(Person::accounts).sum();
            prop_assert_eq!(count, accounts.len() + all.len());
        }
    }
}
