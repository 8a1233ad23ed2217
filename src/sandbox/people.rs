//! The people of the sandbox: always the same, a few hundred, many with an account on both sides.

/// The enterprise account, on both sides.
pub const ENTERPRISE: &str = "harbor-works";
/// Another enterprise account of the same owner, so that there is something to choose from.
pub const OTHER_ENTERPRISE: &str = "harbor-lab";
/// The organizations on the cloud.
pub const ORGANIZATIONS: [&str; 2] = ["harbor-core", "harbor-tools"];
/// The organizations on the server.
pub const SERVER_ORGANIZATIONS: [&str; 2] = ["harbor-yard", "harbor-crew"];
/// The host name that the server gives itself, whatever its address is.
pub const HOST_NAME: &str = "ghes.harbor.example";
/// The server's own id.
pub const SERVER_ID: &str = "5b1f0c3e-7a52-4d0b-9c46-2f1d8e6a9b70";

/// The owner's account on the server.
pub const SERVER_OWNER: &str = "harbor-admin";
/// The owner's account on the cloud.
pub const CLOUD_OWNER: &str = "harbor-owner";
/// Somebody without any rights, on the server.
pub const SERVER_GUEST: &str = "harbor-guest";
/// Somebody without any rights, on the cloud.
pub const CLOUD_GUEST: &str = "harbor-visitor";

/// An account on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerAccount {
    /// Its number.
    pub id: u32,
    /// Its user name.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The primary email address.
    pub primary: String,
    /// Further addresses.
    pub others: Vec<String>,
    /// A site administrator.
    pub admin: bool,
    /// Suspended from the start.
    pub suspended: bool,
}

/// An account on the cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudAccount {
    /// Its number.
    pub id: u32,
    /// Its user name.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The verified email addresses.
    pub verified: Vec<String>,
    /// Its organizations, and whether it owns each.
    pub organizations: Vec<(&'static str, bool)>,
    /// The organization that it is invited to and has not joined.
    pub invited: Option<&'static str>,
    /// An owner of the enterprise.
    pub owner: bool,
}

/// Everybody.
#[derive(Clone, Debug)]
pub struct People {
    /// On the server.
    pub server: Vec<ServerAccount>,
    /// On the cloud.
    pub cloud: Vec<CloudAccount>,
    /// What the server's accounts were when its usage last reached the cloud: user number and primary address.
    pub former: Vec<(u32, String)>,
}

/// First names, as they are written and as user names have them.
const FIRST: [(&str, &str); 24] = [
    ("Ada", "ada"),
    ("Bruno", "bruno"),
    ("Chidi", "chidi"),
    ("Dalia", "dalia"),
    ("Emre", "emre"),
    ("Fátima", "fatima"),
    ("Goran", "goran"),
    ("Hana", "hana"),
    ("Ilse", "ilse"),
    ("João", "joao"),
    ("Kofi", "kofi"),
    ("Lucía", "lucia"),
    ("Mei", "mei"),
    ("Noor", "noor"),
    ("Olga", "olga"),
    ("Pavel", "pavel"),
    ("Quim", "quim"),
    ("Rosa", "rosa"),
    ("Sven", "sven"),
    ("Tariq", "tariq"),
    ("Uma", "uma"),
    ("Vera", "vera"),
    ("Wei", "wei"),
    ("Zoë", "zoe"),
];

/// Last names, the same.
const LAST: [(&str, &str); 25] = [
    ("Almeida", "almeida"),
    ("Becker", "becker"),
    ("Castro", "castro"),
    ("Dlamini", "dlamini"),
    ("Eriksen", "eriksen"),
    ("Fischer", "fischer"),
    ("Gómez", "gomez"),
    ("Haddad", "haddad"),
    ("Ibrahim", "ibrahim"),
    ("Jansen", "jansen"),
    ("Kowalski", "kowalski"),
    ("Lindqvist", "lindqvist"),
    ("Moreau", "moreau"),
    ("Núñez", "nunez"),
    ("Okafor", "okafor"),
    ("Petrov", "petrov"),
    ("Quispe", "quispe"),
    ("Rossi", "rossi"),
    ("Souza", "souza"),
    ("Tanaka", "tanaka"),
    ("Ueda", "ueda"),
    ("Vargas", "vargas"),
    ("Weiß", "weiss"),
    ("Yılmaz", "yilmaz"),
    ("Zhang", "zhang"),
];

/// How many people there are, and which of them have what. From 0 to the first bound a person's addresses match on both sides; to
/// the second the cloud knows another address; to the third only a further address on the server matches; to the fourth they work
/// on the server only; to the fifth they did and are suspended; to the last they work on the cloud only, the last of them invited.
const BOUNDS: [u32; 7] = [90, 102, 110, 176, 190, 290, 300];
/// Of those whose addresses match: from here on the server's account is suspended.
const SUSPENDED_FROM: u32 = 84;
/// Of those whose addresses match: from here on the server had another address when its usage last reached the cloud.
const MOVED_FROM: u32 = 60;
/// The person whom the sandbox's offboarding is about.
const LEAVER: u32 = 13;

impl People {
    /// Everybody, the same each time.
    #[must_use]
    pub fn new() -> Self {
        let [matching, other_address, secondary, server_only, gone, cloud_only, all] = BOUNDS;
        let mut people = Self { server: Vec::new(), cloud: Vec::new(), former: Vec::new() };
        for i in 0..all {
            let (name, first, last) = name(i);
            let work = format!("{first}.{last}@harbor.example");
            let private = format!("{first}{last}{i}@mail.example");
            if i < gone {
                let account = ServerAccount {
                    id: 100 + i,
                    login: match i {
                        0 => SERVER_OWNER.to_owned(),
                        1 => SERVER_GUEST.to_owned(),
                        _ => format!("{first}-{last}"),
                    },
                    name: name.clone(),
                    primary: if (other_address..secondary).contains(&i) { private.clone() } else { work.clone() },
                    others: if (other_address..secondary).contains(&i) { vec![work.clone()] } else { Vec::new() },
                    admin: i == 0 || i == 2,
                    suspended: (SUSPENDED_FROM..matching).contains(&i) || (server_only..gone).contains(&i),
                };
                let moved = (MOVED_FROM..matching).contains(&i);
                let then = if moved { format!("{first}.{last}@old-harbor.example") } else { account.primary.clone() };
                people.former.push((account.id, then));
                people.server.push(account);
            }
            if i < secondary || i >= gone {
                // Some write their address with capitals; that is the same address.
                let verified = match i {
                    _ if (matching..other_address).contains(&i) => vec![private],
                    _ if i % 7 == 3 => vec![format!("{first}.{last}@home.example"), work.to_uppercase()],
                    _ => vec![work],
                };
                let organization = ORGANIZATIONS[usize::from(i % 3 == 2)];
                let mut organizations = vec![(organization, i == 0 || i == 3)];
                if i % 5 == 0 && organization != ORGANIZATIONS[1] {
                    organizations.push((ORGANIZATIONS[1], i == 0));
                }
                let invited = (i >= cloud_only).then_some(organization);
                people.cloud.push(CloudAccount {
                    id: 5000 + i,
                    login: match i {
                        0 => CLOUD_OWNER.to_owned(),
                        1 => CLOUD_GUEST.to_owned(),
                        _ => format!("{last}-{first}"),
                    },
                    name,
                    verified,
                    organizations: if invited.is_some() { Vec::new() } else { organizations },
                    invited,
                    owner: i == 0,
                });
            }
        }
        people
    }

    /// The user name of the person who leaves, on the server and on the cloud.
    #[must_use]
    pub fn leaver() -> (String, String) {
        let (_, first, last) = name(LEAVER);
        (format!("{first}-{last}"), format!("{last}-{first}"))
    }
}

impl Default for People {
    fn default() -> Self {
        Self::new()
    }
}

/// The name of the person with that number, and both its parts as user names have them. No two are the same.
fn name(i: u32) -> (String, &'static str, &'static str) {
    let (column, row) = (i as usize % FIRST.len(), i as usize / FIRST.len());
    let (first, last) = (FIRST[column], LAST[(column * 5 + row * 2) % LAST.len()]);
    (format!("{} {}", first.0, last.0), first.1, last.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn everybody_is_somebody_else() {
        let people = People::new();
        let logins = |all: Vec<&String>| all.len() == all.iter().collect::<BTreeSet<_>>().len();
        assert!(logins(people.server.iter().map(|a| &a.login).collect()));
        assert!(logins(people.cloud.iter().map(|a| &a.login).collect()));
        assert_eq!((people.server.len(), people.cloud.len()), (190, 220));
        let (account, handle) = People::leaver();
        assert!(people.server.iter().any(|a| a.login == account && !a.suspended));
        assert!(people.cloud.iter().any(|a| a.login == handle && a.organizations.iter().any(|o| o.0 == "harbor-core")));
    }
}
