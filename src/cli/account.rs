//! Where runs are kept, and who carries them out.

use std::path::PathBuf;

use super::Session;

/// Where runs are kept.
pub(super) fn state_folder(session: &Session, flag: Option<&PathBuf>) -> PathBuf {
    flag.map_or_else(|| session.world.state.clone(), |p| session.path(p))
}

/// Who is at the keyboard, as the system says: user and host.
pub(super) fn who(session: &Session) -> String {
    let named =
        || ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| session.world.variable(name)).map(str::to_owned);
    #[cfg(unix)]
    let (user, host) = {
        let id = rustix::process::getuid().as_raw();
        let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        // A directory service's accounts are not in that file; their name is the environment's.
        let user = account(&accounts, id).or_else(named).unwrap_or_else(|| format!("uid {id}"));
        (user, rustix::system::uname().nodename().to_string_lossy().into_owned())
    };
    #[cfg(not(unix))]
    let (user, host) = (named().unwrap_or_default(), session.world.variable("COMPUTERNAME").unwrap_or("?").to_owned());
    format!("{user}@{host}")
}

/// The name of a user in the system's list of accounts.
#[cfg(unix)]
fn account(accounts: &str, id: u32) -> Option<String> {
    let fields = accounts.lines().map(|line| line.split(':').collect::<Vec<_>>());
    fields
        .filter(|f| f.get(2).and_then(|n| n.parse().ok()) == Some(id))
        .find_map(|f| f.first().map(|n| (*n).to_owned()))
}
