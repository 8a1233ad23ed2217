//! The options that choose a plan, for every command that makes one.

use std::path::PathBuf;

/// What is planned, with what, and where.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Choosing {
    #[arg(long = "for", value_name = "for")]
    pub version: Option<String>,
    #[arg(long, value_name = "backend", value_delimiter = ',')]
    pub backend: Vec<String>,
    #[arg(long, value_name = "set")]
    pub set: Vec<String>,
    #[arg(long, value_name = "inputs")]
    pub inputs: Option<PathBuf>,
    #[arg(long, value_name = "sites")]
    pub sites: Option<PathBuf>,
}

impl Choosing {
    /// Its options as they are written on a command line.
    pub fn options(&self, option: &mut dyn FnMut(&str, String)) {
        let path = |path: &PathBuf| path.display().to_string();
        self.version.iter().for_each(|version| option("for", version.clone()));
        if !self.backend.is_empty() {
            option("backend", self.backend.join(","));
        }
        self.set.iter().for_each(|set| option("set", set.clone()));
        self.inputs.iter().for_each(|file| option("inputs", path(file)));
        self.sites.iter().for_each(|file| option("sites", path(file)));
    }
}

/// A word of a command as a shell takes it.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_is_told_can_be_given() {
        for (word, told) in [
            ("--set", "--set"),
            ("first:host=a.example.com", "first:host=a.example.com"),
            ("plan#two", "'plan#two'"),
            ("who=Ann O'Hara", r"'who=Ann O'\''Hara'"),
            ("", "''"),
        ] {
            assert_eq!(quoted(word), told);
        }
    }
}
