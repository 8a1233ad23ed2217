//! Pages that ask who we are: how they are told from others, and what is sent to them where the operator gives an account.

use super::dom::{Element, Entered, Page};
use super::form;
use super::name::role;
use crate::backend::Connection;

/// A page that asks who we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// For name and password.
    SignIn,
    /// For a one-time code.
    Code,
    /// For the password again.
    Again,
    /// By an identity provider.
    Provider,
}

impl Met {
    /// What is told of it.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in-met",
            Self::Code => "sign-in-otp",
            Self::Again => "sign-in-sudo",
            Self::Provider => "sign-in-sso",
        }
    }
}

/// What a page asks for, if it asks who we are. Settings pages have fields for passwords too: what tells a sign-in page is that its form
/// goes to where sessions begin, or that it has nothing else to fill in than a name and a password.
pub fn met(page: &Page, connection: &Connection) -> Option<Met> {
    if !connection.reach.is_own(&page.url) {
        return Some(Met::Provider);
    }
    let path = page.url.path().to_ascii_lowercase();
    for form in page.elements().filter(|e| e.tag() == "form") {
        let fields = fields(page, &form);
        let action = form::action(page, &form).map(|u| u.path().to_ascii_lowercase()).unwrap_or_default();
        let hidden =
            |name: &str| page.below(&form).any(|e| e.attr("name").is_some_and(|n| n.eq_ignore_ascii_case(name)));
        if hidden("SAMLRequest") {
            return Some(Met::Provider);
        }
        let passwords = fields.iter().filter(|f| f.lower("type") == "password").count();
        let others = fields.iter().filter(|f| is_text(f)).count();
        let begins = ["login", "session", "signin", "sign_in", "sign-in"].iter().any(|w| action.contains(w));
        if fields.iter().any(is_code) && passwords == 0 && others <= 1 {
            return Some(Met::Code);
        }
        if passwords == 1 && others == 1 && (begins || path.contains("login") || fields.iter().any(is_account)) {
            return Some(Met::SignIn);
        }
        if passwords == 1 && others == 0 && (begins || action.contains("sudo") || path.contains("sudo")) {
            return Some(Met::Again);
        }
    }
    let segments: Vec<&str> = path.split('/').collect();
    (segments.contains(&"sso") || segments.contains(&"saml")).then_some(Met::Provider)
}

/// What is entered on such a page: the form, and the fields with their values. Nothing where the operator does not say it.
pub fn entries(page: &Page, met: Met, connection: &Connection, code: &str) -> Option<(usize, Vec<(usize, Entered)>)> {
    let credentials = &connection.credentials;
    let password = credentials.password.as_deref();
    page.elements().filter(|e| e.tag() == "form").find_map(|form| {
        let fields = fields(page, &form);
        let of = |is: &dyn Fn(&Element<'_>) -> bool, value: &str| {
            fields.iter().find(|f| is(f)).map(|f| (f.at, Entered::Text(value.to_owned())))
        };
        let secret = |f: &Element<'_>| f.lower("type") == "password";
        let entered = match met {
            Met::SignIn => {
                let (user, password) = credentials.account()?;
                vec![of(&is_account, user).or_else(|| of(&is_text, user))?, of(&secret, password)?]
            }
            Met::Again => vec![of(&secret, password?)?],
            Met::Code if !code.is_empty() => vec![of(&is_code, code)?],
            Met::Code | Met::Provider => return None,
        };
        Some((form.at, entered))
    })
}

fn fields<'p>(page: &'p Page, form: &Element<'p>) -> Vec<Element<'p>> {
    let typed =
        |e: &Element<'_>| e.tag() == "input" && matches!(role(e).as_str(), "textbox" | "searchbox" | "spinbutton");
    let mut all = form::controls(page, form);
    all.retain(|e| typed(e) && !page.is_hidden(e, false));
    all
}

fn is_text(field: &Element<'_>) -> bool {
    matches!(field.lower("type").as_str(), "" | "text" | "email" | "tel" | "number")
}

fn is_account(field: &Element<'_>) -> bool {
    let name = field.lower("name");
    is_text(field)
        && (field.lower("autocomplete").contains("username")
            || ["login", "user", "username", "email", "user_name"].contains(&name.as_str())
            || field.lower("id").contains("login"))
}

fn is_code(field: &Element<'_>) -> bool {
    let name = field.lower("name");
    is_text(field)
        && (field.lower("autocomplete").contains("one-time-code")
            || ["otp", "app_otp", "totp", "sms_otp", "one_time_code"].contains(&name.as_str()))
}
