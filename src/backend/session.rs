//! What goes from one command to the next where a document says so: the working folder and the exports.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Redactor;

/// Working folder and exports after a command.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The host that they are of; `None` is this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The working folder.
    pub folder: String,
    /// Variables that commands set or changed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub exports: BTreeMap<String, String>,
    /// Variables that commands took away.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub removed: BTreeSet<String>,
}

/// What a shell sets by itself.
const OWN: &[&str] = &["_", "SHLVL", "PWD", "OLDPWD"];

impl Session {
    /// The variables of an environment as `env -0` writes it.
    #[must_use]
    pub fn variables(bytes: &[u8]) -> BTreeMap<String, String> {
        let text = String::from_utf8_lossy(bytes);
        let pairs = text.split_terminator('\0').filter_map(|part| part.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// Reads what `KEEP` wrote: the folder and `NAME=VALUE` entries, each with a NUL after it. What is the same as in `base`,
    /// what was handed to the command as a value, and what holds a secret is not kept: it is there again next time, or must not
    /// be written down.
    #[must_use]
    pub fn read(
        bytes: &[u8],
        base: &BTreeMap<String, String>,
        handed: &BTreeMap<String, String>,
        redactor: &Redactor,
    ) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut parts = text.split_terminator('\0');
        let folder = parts.next().filter(|f| !f.is_empty())?.to_owned();
        let mut now = BTreeMap::new();
        for part in parts {
            let (name, value) = part.split_once('=')?;
            if !OWN.contains(&name) {
                now.insert(name.to_owned(), value.to_owned());
            }
        }
        let removed = base.keys().filter(|k| !now.contains_key(*k) && !OWN.contains(&k.as_str())).cloned().collect();
        now.retain(|k, v| base.get(k) != Some(v) && handed.get(k) != Some(v) && !redactor.finds(v));
        Some(Self { host: None, folder, exports: now, removed })
    }

    /// The environment of the next command.
    #[must_use]
    pub fn environment(&self, base: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let kept = base.iter().filter(|(k, _)| !self.removed.contains(*k));
        kept.chain(&self.exports).map(|(k, v)| (k.clone(), v.clone())).collect()
    }
}

/// Runs the script that is its first argument in this very shell, and at its end writes working folder and environment to the
/// file that is its second. The script's bytes stay an argument: nothing is put together as shell text.
pub const KEEP: &str = r#"vade_kept=$2
trap 'vade_status=$?; { printf "%s\0" "$PWD"; env -0; } > "$vade_kept"; exit "$vade_status"' EXIT
eval "$1""#;

#[cfg(test)]
mod tests {
    use super::*;

    fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn only_what_changed_is_kept() {
        let base = map(&[("HOME", "/root"), ("GONE", "1"), ("PWD", "/")]);
        let bytes = b"/work\0HOME=/root\0NEW=a\nb=c\0DOMAIN=x\0TOKEN=secret-123\0SHLVL=2\0";
        let session = Session::read(bytes, &base, &map(&[("DOMAIN", "x")]), &Redactor::new(["secret-123"])).unwrap();
        assert_eq!(session.folder, "/work");
        assert_eq!(session.exports, map(&[("NEW", "a\nb=c")]));
        assert_eq!(session.environment(&base), map(&[("HOME", "/root"), ("NEW", "a\nb=c"), ("PWD", "/")]));
    }
}
