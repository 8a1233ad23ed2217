//! Pages that ask who we are: how they are told from others, and what is sent to them where the operator gives an account.

use url::Url;

use super::dom::{Element, Entered, Page};
use super::name::role;
use super::visit::{Visit, read};
use super::{Act, Stop, dom, form};
use crate::backend::exchange::{DEFAULT_SECONDS, Manner, Message, Trouble, send};
use crate::backend::{Connection, Outcome, resolve};
use crate::diagnostic::Diagnostic;

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

impl Visit<'_, '_> {
    /// Signs in where the operator gives an account; else it waits for a person.
    pub(super) fn sign_in(&mut self, asked: Met) -> Act<()> {
        let mut asked = asked;
        let account = self.site.connection.credentials.user.clone().unwrap_or_default();
        let site = self.site.connection.id.clone();
        let mut tried = Vec::new();
        loop {
            let refused = if asked == Met::Code { "sign-in-code-refused" } else { "sign-in-refused" };
            if tried.contains(&asked) {
                // The same page again: what was sent is not right. Trying on would lock the account.
                self.site.refused = Some(refused);
            }
            if let Some(rule) = self.site.refused {
                let why = Diagnostic::error(rule).with("site", site.as_str()).with("user", account.as_str());
                return Err(Stop::Ended(Box::new(Outcome::SignIn(Box::new(why)))));
            }
            tried.push(asked);
            let code = match (&self.site.connection.credentials.otp, asked) {
                (Some(reference), Met::Code) => resolve(reference, self.variable)?,
                _ => String::new(),
            };
            let message = {
                let page = self.page()?;
                entries(page, asked, self.site.connection, &code)
            };
            let Some((form_at, entries)) = message else { return Err(self.wait_for_sign_in(asked)) };
            let message = self.filled(form_at, entries)?;
            let mut message = message;
            self.enrich(&mut message);
            let seconds = self.task.step.timeout.unwrap_or(DEFAULT_SECONDS);
            let manner = Manner { seconds, stop: self.task.stop, repeatable: false, token: false, cookies: true };
            let answer = match send(self.site.connection, &mut self.site.jar, &message, &manner) {
                Ok(answer) => answer,
                // Nothing of the step was done, whatever became of the sign-in.
                Err(Trouble::Unknown(why)) => return Err(Stop::Failed(why)),
                Err(Trouble::Stopped(_)) => return Err(Stop::Trouble(Trouble::Stopped(false))),
                Err(trouble) => return Err(Stop::Trouble(trouble)),
            };
            self.note(&message, &answer);
            let page = read(&answer)?;
            let next = met(&page, self.site.connection);
            let fine = (200..300).contains(&answer.status);
            self.site.page = Some(page);
            match next {
                Some(next) => asked = next,
                None if fine => break,
                None => {
                    self.site.refused = Some(refused);
                    let why = Diagnostic::error(refused).with("site", site.as_str()).with("user", account.as_str());
                    return Err(Stop::Ended(Box::new(Outcome::SignIn(Box::new(why)))));
                }
            }
        }
        self.save()?;
        if !self.signed_in {
            self.signed_in = true;
            self.deed.notes.push(Diagnostic::note("signed-in").with("site", site).with("user", account));
        }
        Ok(())
    }

    /// Keeps which page asks, for whoever signs in. Where that cannot be written down, they begin at the sign-in page.
    fn keep_asked(&mut self) {
        let own = |url: &Url| self.site.connection.reach.is_own(url);
        let at = self.site.page.as_ref().map(|p| p.url.clone()).filter(own);
        self.site.jar.reload();
        self.site.jar.ask(at);
        let _ = self.site.jar.save();
    }

    /// The message of a form with those entries, sent by its first button.
    fn filled(&mut self, form_at: usize, entries: Vec<(usize, dom::Entered)>) -> Act<Message> {
        if let Some(page) = self.site.page.as_mut() {
            page.entered.extend(entries);
        }
        let page = self.page()?;
        let Some(form) = page.at(form_at) else { return Err(self.wait_for_sign_in(Met::SignIn)) };
        let button = form::buttons(page, &form).into_iter().next();
        Ok(form::message(page, &form, button.as_ref())?)
    }

    pub(super) fn wait_for_sign_in(&mut self, met: Met) -> Stop {
        self.keep_asked();
        let site = self.site.connection.id.as_str();
        let why = Box::new(Diagnostic::error(met.rule()).with("site", site));
        Stop::Ended(Box::new(Outcome::SignIn(why)))
    }
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
