//! The API of the small Enterprise Server.

use serde_json::{Value, json};

use super::access::{Bearer, Token, bearer};
use super::exchange::{Call, Reply};
use super::page::Side;
use super::people::SERVER_ORGANIZATIONS;
use super::server::{EXPIRES, SEATS};
use super::site::Manner;
use super::state::State;

/// Answers a request to the API; `None` where it is for a page.
pub fn answer(state: &mut State, manner: Manner, call: &Call, now: &str) -> Option<Reply> {
    let parts = call.parts();
    let ["api", "v3", rest @ ..] = parts.as_slice() else { return None };
    let version = manner.release.full();
    // Before 3.8 the header of versions by date is not known, and so not read.
    if manner.release.from(3, 8) && !super::cloud_api::version_fits(call) {
        return Some(super::cloud_api::version_refused());
    }
    let reply = match bearer(Side::Server, call) {
        Bearer::Unknown => message(401, "Bad credentials"),
        Bearer::Nobody if rest == ["meta"] => meta(&version),
        Bearer::Nobody => message(401, "Must authenticate to access this API."),
        Bearer::Token(token) => {
            let reply = known(state, &token, call, rest, &version, now);
            reply.with("x-oauth-scopes", token.scopes.join(", "))
        }
    };
    Some(
        reply.with("x-github-enterprise-version", version).with("x-github-media-type", "github.v3; format=json".into()),
    )
}

fn message(status: u16, words: &str) -> Reply {
    Reply::json(status, &json!({ "message": words }))
}

fn meta(version: &str) -> Reply {
    Reply::json(200, &json!({"verifiable_password_authentication": true, "installed_version": version}))
}

fn known(state: &mut State, token: &Token, call: &Call, rest: &[&str], version: &str, now: &str) -> Reply {
    let admin = token.scopes.contains(&"site_admin");
    let method = call.method.as_str();
    match (method, rest) {
        ("GET", ["meta"]) => meta(version),
        ("GET", ["user"]) => user(state, token.login),
        ("GET", ["users", login]) => user(state, login),
        ("GET", ["users", login, "orgs"]) => match state.server_account(login) {
            Some(account) => {
                let name = SERVER_ORGANIZATIONS[account.id as usize % 2];
                Reply::json(200, &json!([{"login": name, "id": 10 + account.id % 2}]))
            }
            None => message(404, "Not Found"),
        },
        // Whoever may not see something is told that it is not there.
        _ if !admin => message(404, "Not Found"),
        ("GET", ["enterprise", "settings", "license"]) => {
            let used = state.active().count();
            Reply::json(
                200,
                &json!({
                    "seats": SEATS,
                    "seats_used": used,
                    "seats_available": SEATS.saturating_sub(used),
                    "kind": "standard",
                    "days_until_expiration": 312,
                    "expire_at": format!("{} 00:00:00 +0000", EXPIRES.replace('-', "/")),
                }),
            )
        }
        ("GET", ["enterprise", "stats", "users"]) => Reply::json(200, &users(state)),
        ("GET", ["enterprise", "stats", "orgs"]) => {
            let orgs = json!({"total_orgs": 2, "disabled_orgs": 0, "total_teams": 0, "total_team_members": 0});
            Reply::json(200, &orgs)
        }
        (_, ["users", login, "suspended"]) => {
            let Some(login) = state.server_account(login).map(|a| a.login.clone()) else {
                return message(404, "Not Found");
            };
            match method {
                "PUT" => {
                    let body: Value = serde_json::from_slice(&call.body).unwrap_or_default();
                    let reason = body["reason"].as_str().unwrap_or_default().to_owned();
                    state.kept.suspended.entry(login).or_insert_with(|| (now.to_owned(), reason));
                }
                "DELETE" => {
                    state.kept.suspended.remove(&login);
                    state.kept.restored.insert(login);
                }
                _ => return message(404, "Not Found"),
            }
            Reply { status: 204, ..Reply::default() }
        }
        _ => message(404, "Not Found"),
    }
}

fn user(state: &State, login: &str) -> Reply {
    let Some(account) = state.server_account(login) else { return message(404, "Not Found") };
    let suspended = state.suspension(account).map(|(at, _)| at);
    Reply::json(
        200,
        &json!({
            "login": account.login,
            "id": account.id,
            "type": "User",
            "name": account.name,
            "email": account.primary,
            "site_admin": account.admin,
            "created_at": "2024-02-01T08:00:00Z",
            "suspended_at": suspended,
        }),
    )
}

fn users(state: &State) -> Value {
    let all = &state.people.server;
    json!({
        "total_users": all.len(),
        "admin_users": all.iter().filter(|a| a.admin).count(),
        "suspended_users": all.len() - state.active().count(),
    })
}
