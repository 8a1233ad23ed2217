//! What commands that open a browser have in common.

use std::path::Path;

use super::Session;
use crate::backend::{BrowserSettings, DriverAt};

/// Options of commands that open a browser.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Browsing {
    #[arg(long)]
    pub headed: bool,
    #[arg(long, value_name = "webdriver")]
    pub webdriver: Option<String>,
}

/// The folder within the state folder where profiles are, as long as a browser lives.
const DENS: &str = "browser";

impl Browsing {
    /// The driver: `--webdriver`, else `VADE_WEBDRIVER`, else `chromedriver` from `PATH`.
    pub fn driver(&self, session: &Session) -> DriverAt {
        let named = self.webdriver.as_deref().or_else(|| session.world.variable("VADE_WEBDRIVER"));
        named.map_or_else(
            || DriverAt::find(session.world.variable("PATH").unwrap_or_default()),
            |url| DriverAt::Url(url.to_owned()),
        )
    }

    /// What a browser is started with; `state` is the state folder.
    pub fn settings(&self, session: &Session, state: &Path) -> BrowserSettings {
        BrowserSettings {
            driver: self.driver(session),
            headed: self.headed,
            root: is_root(),
            environment: session.world.variables.clone(),
            dens: state.join(DENS),
        }
    }
}

#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
const fn is_root() -> bool {
    false
}
