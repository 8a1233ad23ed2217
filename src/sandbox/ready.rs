//! What a run needs to know of a sandbox: its sites as `sites.yml` says them, and values for the inputs of the built-in procedures.

use std::fmt::Write as _;

use super::access::{ACCOUNTS, ONE_TIME_CODE, TOKENS};
use super::page::Side;
use super::people::{ENTERPRISE, ORGANIZATIONS, People};
use super::site::Manner;

/// The credentials of the owner on a side, as `sites.yml` names them.
#[must_use]
pub fn credentials(side: Side, manner: Manner) -> Vec<(&'static str, &'static str)> {
    let token = TOKENS.iter().find(|t| t.side == side).map_or("", |t| t.value);
    let account = ACCOUNTS.iter().find(|a| a.side == side && a.owner);
    let mut all = vec![("token", token)];
    all.extend(account.into_iter().flat_map(|a| [("user", a.login), ("password", a.password)]));
    if manner.otp {
        all.push(("otp", ONE_TIME_CODE));
    }
    all
}

/// `sites.yml` for sites at those addresses. `reference` makes a reference of a credential: of its side, its name and its value.
#[must_use]
pub fn sites(
    manner: Manner,
    address: &dyn Fn(Side) -> String,
    reference: &dyn Fn(Side, &str, &str) -> String,
) -> String {
    let mut yaml = String::from("sites:\n");
    for side in [Side::Server, Side::Cloud] {
        let _ = writeln!(yaml, "  {}:\n    url: {}", side.id(), address(side));
        if side == Side::Server {
            let _ = writeln!(yaml, "    version: {}", manner.release);
        }
        let _ = writeln!(yaml, "    backends: [http, web]\n    proxy: none\n    credentials:");
        for (name, value) in credentials(side, manner) {
            let _ = writeln!(yaml, "      {name}: {}", reference(side, name, value));
        }
    }
    yaml
}

/// Values for the inputs that the built-in procedures and the phrase book have.
#[must_use]
pub fn inputs() -> Vec<(&'static str, String)> {
    let (account, handle) = People::leaver();
    vec![
        ("enterprise", ENTERPRISE.to_owned()),
        ("organization", ORGANIZATIONS[0].to_owned()),
        ("account", account),
        ("handle", handle),
        ("ticket", "TICKET-7".to_owned()),
    ]
}
