//! Identity providers: how the address of one is known, and what is told where a site sends to one that the operator has not allowed.

use url::Url;

use super::{Connection, Refusal};
use crate::diagnostic::Diagnostic;

/// Parts of paths where somebody signs in.
const PLACES: &[&str] = &[
    "login",
    "signin",
    "sign_in",
    "sign-in",
    "session",
    "sessions",
    "two-factor",
    "sso",
    "saml",
    "saml2",
    "sudo",
    "oauth",
    "oauth2",
    "authorize",
    "adfs",
    "cas",
    "openid-connect",
];

/// What providers are asked with: SAML, OpenID Connect and OAuth, WS-Federation.
const QUESTIONS: &[&str] = &["SAMLRequest", "redirect_uri", "response_type", "wtrealm"];

/// Whether an address is one where somebody signs in, whatever its page asks for.
pub fn is_place(url: &Url) -> bool {
    url.path_segments().into_iter().flatten().any(|s| PLACES.iter().any(|p| s.eq_ignore_ascii_case(p)))
}

/// Whether an address of another host is that of an identity provider, as far as the address says.
fn is_provider(url: &Url) -> bool {
    is_place(url) || url.query_pairs().any(|(key, _)| QUESTIONS.contains(&&*key))
}

/// What is told where a site leads to `url` and may not. A sign-in elsewhere is told as one: what it takes is a word of the operator's.
pub fn refused(connection: &Connection, refusal: Refusal, url: &Url) -> Box<Diagnostic> {
    let host = url.host_str().unwrap_or_default();
    let elsewhere = matches!(refusal, Refusal::OtherHost | Refusal::Inward);
    if elsewhere && is_provider(url) && connection.reach.may_be_allowed(url) {
        let place = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        return Box::new(
            Diagnostic::error("sign-in-elsewhere").with("site", connection.id.as_str()).with("host", place),
        );
    }
    Box::new(Diagnostic::error(refusal.rule()).with("host", host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_known_by_its_path_or_by_what_it_is_asked() {
        for (address, is) in [
            ("https://id.example.com/app/harbor/sso/saml", true),
            ("https://id.example.com/adfs/ls/?wtrealm=urn%3Ax", true),
            ("https://id.example.com/realms/a/protocol/openid-connect/auth?client_id=v", true),
            ("https://id.example.com/x?SAMLRequest=abc&RelayState=r", true),
            ("https://id.example.com/x?response_type=code", true),
            ("https://files.example.com/export.json?token=1", false),
            ("https://example.com/catalog/item?q=login", false),
        ] {
            assert_eq!(is_provider(&Url::parse(address).unwrap()), is, "{address}");
        }
    }
}
