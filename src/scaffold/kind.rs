//! The kinds of procedure that there are templates of.

/// What the steps of a new procedure are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Commands.
    #[default]
    Shell,
    /// Pages.
    Web,
    /// Requests.
    Http,
    /// A decision, a command that may be there already, and a step by hand.
    Mixed,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Shell, Self::Web, Self::Http, Self::Mixed];

    /// Its name in the ids of messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shell => "shell",
            Self::Web => "web",
            Self::Http => "http",
            Self::Mixed => "mixed",
        }
    }

    pub(super) const fn document(self) -> &'static str {
        match self {
            Self::Shell => include_str!("templates/shell.md"),
            Self::Web => include_str!("templates/web.md"),
            Self::Http => include_str!("templates/http.md"),
            Self::Mixed => include_str!("templates/mixed.md"),
        }
    }

    pub(super) const fn tests(self) -> &'static str {
        match self {
            Self::Shell => include_str!("templates/shell.tests.yml"),
            Self::Web => include_str!("templates/web.tests.yml"),
            Self::Http => include_str!("templates/http.tests.yml"),
            Self::Mixed => include_str!("templates/mixed.tests.yml"),
        }
    }

    pub(super) const fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Web => &["Settings", "Policies", "Require two-factor authentication", "Save changes"],
            Self::Shell | Self::Http | Self::Mixed => &[],
        }
    }
}
