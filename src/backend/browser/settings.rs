//! What a browser is started with, and whether one can be.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::DriverAt;

/// What a browser is started with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The driver.
    pub driver: DriverAt,
    /// Chromium has a window.
    pub headed: bool,
    /// The user is root.
    pub root: bool,
    /// The environment of driver and Chromium.
    pub environment: BTreeMap<String, String>,
    /// Where profiles are kept as long as a Chromium lives.
    pub dens: PathBuf,
}

impl Settings {
    /// Whether a browser with a window can be opened here.
    #[must_use]
    pub fn has_screen(&self) -> bool {
        let there = |name: &str| self.environment.get(name).is_some_and(|v| !v.is_empty());
        !cfg!(target_os = "linux")
            || matches!(self.driver, DriverAt::Url(_))
            || there("DISPLAY")
            || there("WAYLAND_DISPLAY")
    }
}
