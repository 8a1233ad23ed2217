//! Secrets in the clear, found by reference when a run begins and never before.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::process::{Command, Stdio};

use super::Redactor;
use crate::diagnostic::{Diagnostic, Result};
use crate::plan::inputs::Reference;

/// Secret values by input name. They are not shown, not even for debugging.
#[derive(Clone, Default)]
pub struct Secrets(BTreeMap<String, String>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Secrets {
    /// Keeps one.
    pub fn put(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// What hides them.
    #[must_use]
    pub fn redactor(&self) -> Redactor {
        Redactor::new(self.0.values().map(String::as_str))
    }
}

/// Finds the value of a reference; `variable` reads the environment.
///
/// # Errors
/// `secret-not-there` with the reference and the reason; never with a part of the value.
pub fn resolve(text: &str, variable: &dyn Fn(&str) -> Option<String>) -> Result<String> {
    let missing =
        |reason: String| Box::new(Diagnostic::error("secret-not-there").with("reference", text).with("reason", reason));
    let value = match Reference::parse(text).ok_or_else(|| missing(String::new()))? {
        Reference::Variable(name) => variable(&name).ok_or_else(|| missing(String::new()))?,
        Reference::File(path) => fs::read_to_string(&path).map_err(|e| missing(e.to_string()))?,
        Reference::Command(words) => {
            let mut words = words.split_whitespace();
            let program = words.next().unwrap_or_default();
            let output = Command::new(program)
                .args(words)
                .stdin(Stdio::null())
                .stderr(Stdio::inherit())
                .output()
                .map_err(|e| missing(e.to_string()))?;
            if !output.status.success() {
                return Err(missing(output.status.to_string()));
            }
            String::from_utf8(output.stdout).map_err(|_| missing("UTF-8".to_owned()))?
        }
    };
    let value = value.strip_suffix('\n').map_or(value.as_str(), |v| v.strip_suffix('\r').unwrap_or(v));
    if value.is_empty() { Err(missing(String::new())) } else { Ok(value.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found() {
        let variable = |name: &str| (name == "TOKEN").then(|| "tok".to_owned());
        let get = |text: &str| resolve(text, &variable).map_err(|e| e.rule);
        assert_eq!(get("env:TOKEN"), Ok("tok".into()));
        assert_eq!(get("env:NONE"), Err("secret-not-there"));
        assert_eq!(get("file:/no/such"), Err("secret-not-there"));
        #[cfg(unix)]
        assert_eq!(get("command:printf abc"), Ok("abc".into()));
    }

    #[test]
    fn a_secret_is_not_shown_for_debugging() {
        let mut secrets = Secrets::default();
        secrets.put("token", "tok-123456".into());
        assert_eq!(format!("{secrets:?}"), r#"{"token"}"#);
    }
}
