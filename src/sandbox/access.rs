//! Who may do what: accounts with passwords, tokens with scopes, sessions by cookie, and the secret that every form carries.

use super::exchange::{Call, Reply};
use super::page::{Side, outside, secret, text};
use super::people::{CLOUD_GUEST, CLOUD_OWNER, SERVER_GUEST, SERVER_OWNER};
use super::state::{Session, State};
use crate::plan::sha256_hex;

/// An account that can sign in. Nothing here is secret: it is printed, and it opens nothing but the sandbox.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    /// Where.
    pub side: Side,
    /// Its user name.
    pub login: &'static str,
    /// Its password.
    pub password: &'static str,
    /// It owns the enterprise.
    pub owner: bool,
}

/// The accounts that can sign in.
pub const ACCOUNTS: [Account; 4] = [
    Account { side: Side::Server, login: SERVER_OWNER, password: "server-owner-password", owner: true },
    Account { side: Side::Server, login: SERVER_GUEST, password: "server-guest-password", owner: false },
    Account { side: Side::Cloud, login: CLOUD_OWNER, password: "cloud-owner-password", owner: true },
    Account { side: Side::Cloud, login: CLOUD_GUEST, password: "cloud-guest-password", owner: false },
];

/// The code that is asked for after the password, in the mode that asks for one.
pub const ONE_TIME_CODE: &str = "424242";

/// A token for the API.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it holds.
    pub side: Side,
    /// What is sent.
    pub value: &'static str,
    /// Whose it is.
    pub login: &'static str,
    /// What it may do.
    pub scopes: &'static [&'static str],
}

/// The tokens. The first of each side may do everything; the others are there to be refused.
pub const TOKENS: [Token; 5] = [
    Token { side: Side::Server, value: "sandbox-server-owner-token", login: SERVER_OWNER, scopes: &["site_admin"] },
    Token { side: Side::Server, value: "sandbox-server-guest-token", login: SERVER_GUEST, scopes: &["repo"] },
    Token {
        side: Side::Cloud,
        value: "sandbox-cloud-owner-token",
        login: CLOUD_OWNER,
        scopes: &["admin:org", "read:enterprise"],
    },
    Token { side: Side::Cloud, value: "sandbox-cloud-narrow-token", login: CLOUD_OWNER, scopes: &["read:org"] },
    Token { side: Side::Cloud, value: "sandbox-cloud-guest-token", login: CLOUD_GUEST, scopes: &["read:enterprise"] },
];

/// What a request to the API shows of its sender.
pub enum Bearer {
    /// It sends nothing.
    Nobody,
    /// It sends what is no token.
    Unknown,
    /// The token.
    Token(Token),
}

/// Whose token a request carries: as bearer, in the older form `token …`, or as the password of basic authentication.
#[must_use]
pub fn bearer(side: Side, call: &Call) -> Bearer {
    let header = call.header("authorization");
    let Some((scheme, value)) = header.split_once(' ') else {
        return if header.is_empty() { Bearer::Nobody } else { Bearer::Unknown };
    };
    let value = match scheme.to_ascii_lowercase().as_str() {
        "bearer" | "token" => value.trim().to_owned(),
        "basic" => basic(value.trim()).unwrap_or_default(),
        _ => String::new(),
    };
    TOKENS.into_iter().find(|t| t.side == side && t.value == value).map_or(Bearer::Unknown, Bearer::Token)
}

/// The password of basic authentication; where there is none, the user name.
fn basic(encoded: &str) -> Option<String> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut held, mut bytes) = (0u32, 0, Vec::new());
    for byte in encoded.bytes().filter(|b| *b != b'=') {
        bits = bits << 6 | u32::try_from(DIGITS.iter().position(|d| *d == byte)?).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
    }
    let pair = String::from_utf8(bytes).ok()?;
    let (user, password) = pair.split_once(':')?;
    Some(if password.is_empty() { user.to_owned() } else { password.to_owned() })
}

const fn cookie(side: Side) -> (&'static str, &'static str) {
    // Ports do not part cookies: both sites may be open in one browser.
    match side {
        Side::Server => ("server_session", "server_visit"),
        Side::Cloud => ("cloud_session", "cloud_visit"),
    }
}

/// A value that nobody can guess.
fn fresh(state: &mut State) -> String {
    state.kept.counter += 1;
    sha256_hex(format!("{} {}", state.kept.seed, state.kept.counter).as_bytes())
}

/// The secret of the forms of a session or a visit.
#[must_use]
pub fn form_secret(state: &State, of: &str) -> String {
    sha256_hex(format!("{} form {of}", state.kept.seed).as_bytes())
}

/// The session of a request, by the value of its cookie.
#[must_use]
pub fn session(state: &State, side: Side, call: &Call) -> Option<(String, Session)> {
    let key = call.cookie(cookie(side).0)?;
    let session = state.kept.sessions.get(key).filter(|s| s.site == side.id())?;
    Some((key.to_owned(), session.clone()))
}

/// The account behind a session.
#[must_use]
pub fn account(session: &Session) -> Option<Account> {
    ACCOUNTS.into_iter().find(|a| a.side.id() == session.site && a.login == session.login)
}

/// Answers what belongs to signing in and out; `None` where the request is about something else.
pub fn answer(state: &mut State, side: Side, otp: bool, call: &Call) -> Option<Reply> {
    match (call.method.as_str(), call.parts().as_slice()) {
        ("GET", ["login"]) => Some(sign_in_page(state, side, call, "", 200)),
        ("POST", ["session"]) => Some(sign_in(state, side, otp, call)),
        ("GET", ["sessions", "two-factor"]) => Some(code_page(state, side, call, 200)),
        ("POST", ["sessions", "two-factor"]) => Some(code(state, side, call)),
        ("POST", ["logout"]) => {
            let (key, _) = session(state, side, call)?;
            if call.field("authenticity_token") == form_secret(state, &key) {
                state.kept.sessions.remove(&key);
                return Some(Reply::see("/login"));
            }
            Some(forged(side))
        }
        _ => None,
    }
}

/// A form that does not carry the secret of its session.
#[must_use]
pub fn forged(side: Side) -> Reply {
    let words = "<h1>This form cannot be taken</h1><p>It does not come from a page of yours, or it is too old. Go back, load the page again, and repeat what you did.</p>";
    Reply::page(422, outside(side, "Form not taken", words))
}

/// Off to the page where one signs in, and back afterwards.
#[must_use]
pub fn to_sign_in(call: &Call) -> Reply {
    let back: String = url::form_urlencoded::byte_serialize(call.target.as_bytes()).collect();
    Reply::see(&if call.changes() { "/login".to_owned() } else { format!("/login?return_to={back}") })
}

/// Only a path of this very site.
fn local(path: &str) -> &str {
    let fine = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r']);
    if fine { path } else { "/" }
}

fn sign_in_page(state: &mut State, side: Side, call: &Call, wrong: &str, status: u16) -> Reply {
    let visit = call.cookie(cookie(side).1).map_or_else(|| fresh(state), str::to_owned);
    let back = call.query.get("return_to").map_or_else(|| call.field("return_to"), String::as_str);
    let wrong =
        if wrong.is_empty() { String::new() } else { format!("<p role=\"alert\" class=\"told bad\">{wrong}</p>") };
    let form = format!(
        "<h1>Sign in to the {}</h1>{wrong}<form method=\"post\" action=\"/session\">{}\
         <input type=\"hidden\" name=\"return_to\" value=\"{}\">\
         <label for=\"login\">Username or email address</label>\
         <input type=\"text\" id=\"login\" name=\"login\" autocomplete=\"username\" required autofocus>\
         <label for=\"password\">Password</label>\
         <input type=\"password\" id=\"password\" name=\"password\" autocomplete=\"current-password\" required>\
         <button name=\"commit\" value=\"in\">Sign in</button></form>",
        side.title().to_lowercase(),
        secret(&form_secret(state, &visit)),
        text(local(back)),
    );
    Reply::page(status, outside(side, "Sign in", &form)).with("set-cookie", set(cookie(side).1, &visit))
}

fn set(name: &str, value: &str) -> String {
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax")
}

fn sign_in(state: &mut State, side: Side, otp: bool, call: &Call) -> Reply {
    let visit = call.cookie(cookie(side).1).unwrap_or_default();
    if visit.is_empty() || call.field("authenticity_token") != form_secret(state, visit) {
        return forged(side);
    }
    let (login, password) = (call.field("login").trim(), call.field("password"));
    let known = ACCOUNTS.into_iter().find(|a| {
        let address = match side {
            Side::Server => state.server_account(a.login).map(|s| s.primary.clone()),
            Side::Cloud => state.cloud_account(a.login).and_then(|s| s.verified.first().cloned()),
        };
        let named = a.login.eq_ignore_ascii_case(login) || address.is_some_and(|e| e.eq_ignore_ascii_case(login));
        a.side == side && named && a.password == password
    });
    let Some(account) = known else {
        return sign_in_page(state, side, call, "Incorrect username or password.", 422);
    };
    let key = fresh(state);
    let session =
        Session { site: side.id().to_owned(), login: account.login.to_owned(), whole: !otp, pages: 0, told: None };
    state.kept.sessions.insert(key.clone(), session);
    let back = local(call.field("return_to"));
    let next = if otp {
        let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
        format!("/sessions/two-factor?return_to={back}")
    } else {
        back.to_owned()
    };
    Reply::see(&next).with("set-cookie", set(cookie(side).0, &key))
}

fn code_page(state: &mut State, side: Side, call: &Call, status: u16) -> Reply {
    let Some((key, _)) = session(state, side, call) else { return Reply::see("/login") };
    let back = call.query.get("return_to").map_or_else(|| call.field("return_to"), String::as_str);
    let wrong = if status == 200 { "" } else { "<p role=\"alert\" class=\"told bad\">That is not the code.</p>" };
    let form = format!(
        "<h1>Two-factor authentication</h1>{wrong}<form method=\"post\" action=\"/sessions/two-factor\">{}\
         <input type=\"hidden\" name=\"return_to\" value=\"{}\">\
         <label for=\"otp\">Authentication code</label>\
         <input type=\"text\" id=\"otp\" name=\"otp\" inputmode=\"numeric\" autocomplete=\"one-time-code\" required autofocus>\
         <button>Verify</button></form>",
        secret(&form_secret(state, &key)),
        text(local(back)),
    );
    Reply::page(status, outside(side, "Two-factor authentication", &form))
}

fn code(state: &mut State, side: Side, call: &Call) -> Reply {
    let Some((key, _)) = session(state, side, call) else { return Reply::see("/login") };
    if call.field("authenticity_token") != form_secret(state, &key) {
        return forged(side);
    }
    if call.field("otp").trim() != ONE_TIME_CODE {
        return code_page(state, side, call, 422);
    }
    if let Some(session) = state.kept.sessions.get_mut(&key) {
        session.whole = true;
    }
    Reply::see(local(call.field("return_to")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_in_three_forms() {
        let whose = |header: &str| {
            let call = Call { headers: [("authorization".to_owned(), header.to_owned())].into(), ..Call::default() };
            match bearer(Side::Server, &call) {
                Bearer::Nobody => "nobody",
                Bearer::Unknown => "unknown",
                Bearer::Token(token) => token.login,
            }
        };
        assert_eq!(whose(""), "nobody");
        assert_eq!(whose("Bearer sandbox-server-owner-token"), "harbor-admin");
        assert_eq!(whose("token sandbox-server-guest-token"), "harbor-guest");
        // harbor-admin:sandbox-server-owner-token
        assert_eq!(whose("Basic aGFyYm9yLWFkbWluOnNhbmRib3gtc2VydmVyLW93bmVyLXRva2Vu"), "harbor-admin");
        assert_eq!(whose("Bearer sandbox-cloud-owner-token"), "unknown");
        assert_eq!(whose("Basic !"), "unknown");
    }

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        assert_eq!(
            ["/a?b", "//x.example", "https://x.example", "/\\x.example", ""].map(local),
            ["/a?b", "/", "/", "/", "/"]
        );
    }
}
