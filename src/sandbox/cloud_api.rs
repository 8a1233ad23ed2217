//! The API of the small Enterprise Cloud.

use serde_json::{Value, json};

use super::access::{Bearer, Token, bearer};
use super::cloud::PURCHASED;
use super::exchange::{Call, Reply};
use super::license::Person;
use super::page::Side;
use super::people::{CLOUD_OWNER, CloudAccount, ENTERPRISE, ORGANIZATIONS};
use super::state::State;

/// The one version by date that is known.
const VERSION: &str = "2022-11-28";
/// How many licenses a page lists where nothing is said, and at most.
const PER_PAGE: (usize, usize) = (30, 100);

/// Answers a request to the API; `None` where it is for a page.
pub fn answer(state: &mut State, call: &Call, base: &str) -> Option<Reply> {
    let parts = call.parts();
    let rest = parts.as_slice();
    let is_api = matches!(
        rest,
        ["meta" | "user"]
            | ["enterprises", _, "consumed-licenses" | "license-sync-status"]
            | ["orgs", _, "memberships" | "members", _]
    );
    if !is_api {
        return None;
    }
    if !version_fits(call) {
        return Some(version_refused());
    }
    let reply = match bearer(Side::Cloud, call) {
        Bearer::Unknown => message(401, "Bad credentials"),
        Bearer::Nobody if rest == ["meta"] => meta(),
        Bearer::Nobody => message(404, "Not Found"),
        Bearer::Token(token) => known(state, &token, call, rest, base).with("x-oauth-scopes", token.scopes.join(", ")),
    };
    Some(
        reply
            .with("x-github-media-type", "github.v3; format=json".into())
            .with("x-github-api-version-selected", VERSION.into()),
    )
}

/// Whether the version by date that a request asks for is one that is known.
#[must_use]
pub fn version_fits(call: &Call) -> bool {
    ["", VERSION].contains(&call.header("x-github-api-version"))
}

/// The answer where it is not.
#[must_use]
pub fn version_refused() -> Reply {
    message(400, "That version of the API is not supported.")
}

fn message(status: u16, words: &str) -> Reply {
    Reply::json(status, &json!({ "message": words }))
}

fn meta() -> Reply {
    Reply::json(200, &json!({"verifiable_password_authentication": false}))
}

fn known(state: &mut State, token: &Token, call: &Call, rest: &[&str], base: &str) -> Reply {
    let owner = token.login == CLOUD_OWNER;
    let may = |scope: &str| owner && token.scopes.contains(&scope);
    match (call.method.as_str(), rest) {
        ("GET", ["meta"]) => meta(),
        ("GET", ["user"]) => Reply::json(200, &json!({"login": token.login, "type": "User"})),
        ("GET", ["enterprises", ENTERPRISE, "consumed-licenses"]) if may("read:enterprise") => {
            consumed(state, call, base)
        }
        ("GET", ["enterprises", ENTERPRISE, "license-sync-status"]) if may("read:enterprise") => {
            let servers: Vec<Value> = state
                .kept
                .servers
                .iter()
                .map(|(id, known)| {
                    let last = json!({"date": known.at, "status": known.status, "error": known.error});
                    json!({"server_id": id, "hostname": known.host, "last_sync": last})
                })
                .collect();
            Reply::json(200, &json!({ "server_instances": servers }))
        }
        (method, ["orgs", organization, kind, handle]) if may("admin:org") && ORGANIZATIONS.contains(organization) => {
            let member = state.cloud_account(handle).and_then(|account| {
                let role = state.memberships(account).find(|(name, _)| name == organization)?.1;
                Some((account.login.clone(), role))
            });
            let Some((login, owns)) = member else { return message(404, "Not Found") };
            match (method, *kind) {
                ("GET", "memberships") => {
                    let role = if owns { "admin" } else { "member" };
                    Reply::json(
                        200,
                        &json!({"state": "active", "role": role, "user": {"login": login}, "organization": {"login": organization}}),
                    )
                }
                ("GET", "members") => Reply { status: 204, ..Reply::default() },
                ("DELETE", _) => {
                    state.kept.removed.insert(((*organization).to_owned(), login));
                    Reply { status: 204, ..Reply::default() }
                }
                _ => message(404, "Not Found"),
            }
        }
        _ => message(404, "Not Found"),
    }
}

fn consumed(state: &State, call: &Call, base: &str) -> Reply {
    let number = |name: &str, usual: usize| {
        call.query.get(name).and_then(|n| n.parse::<usize>().ok()).filter(|n| *n > 0).unwrap_or(usual)
    };
    let (per_page, page) = (number("per_page", PER_PAGE.0).min(PER_PAGE.1), number("page", 1));
    let persons = state.consumed();
    let last = persons.len().div_ceil(per_page).max(1);
    let users: Vec<Value> =
        persons.iter().skip((page - 1).saturating_mul(per_page)).take(per_page).map(|p| license(state, p)).collect();
    let body = json!({
        "total_seats_consumed": persons.len(),
        "total_seats_purchased": PURCHASED,
        "users": users,
    });
    let at = |page: usize, rel: &str| {
        format!("<{base}/enterprises/{ENTERPRISE}/consumed-licenses?per_page={per_page}&page={page}>; rel=\"{rel}\"")
    };
    let mut links = Vec::new();
    if page > 1 {
        links.extend([at(1, "first"), at((page - 1).min(last), "prev")]);
    }
    if page < last {
        links.extend([at(page + 1, "next"), at(last, "last")]);
    }
    let reply = Reply::json(200, &body);
    if links.is_empty() { reply } else { reply.with("link", links.join(", ")) }
}

/// The organizations of an account with its role in each, as the API writes them.
#[must_use]
pub fn roles(state: &State, account: &CloudAccount) -> Vec<String> {
    state.memberships(account).map(|(name, owns)| format!("{name}:{}", if owns { "Owner" } else { "Member" })).collect()
}

fn license(state: &State, person: &Person<'_>) -> Value {
    let first = person.cloud.first();
    let ids: Vec<String> = person.server.iter().map(|(host, id, _)| format!("{host}:{id}")).collect();
    let emails: Vec<&str> = person.server.iter().map(|(_, _, email)| *email).collect();
    json!({
        "github_com_login": first.map_or("", |a| a.login.as_str()),
        "github_com_name": first.map_or("", |a| a.name.as_str()),
        "enterprise_server_user_ids": ids,
        "github_com_user": first.is_some(),
        "enterprise_server_user": !person.server.is_empty(),
        "visual_studio_subscription_user": false,
        "license_type": "enterprise",
        "github_com_profile": first.map_or_else(String::new, |a| format!("/{}", a.login)),
        "github_com_member_roles": first.map(|a| roles(state, a)).unwrap_or_default(),
        "github_com_enterprise_roles": first.map(|a| vec![if a.owner { "owner" } else { "member" }]).unwrap_or_default(),
        "github_com_verified_domain_emails": first.map(|a| a.verified.clone()).unwrap_or_default(),
        "github_com_saml_name_id": Value::Null,
        "github_com_orgs_with_pending_invites": first.and_then(|a| a.invited).into_iter().collect::<Vec<_>>(),
        "github_com_two_factor_auth": first.map(|_| true),
        "enterprise_server_emails": emails,
        "visual_studio_license_status": Value::Null,
        "visual_studio_subscription_email": Value::Null,
        "total_user_accounts": person.accounts(),
    })
}
