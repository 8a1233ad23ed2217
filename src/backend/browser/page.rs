//! One Chromium, on one site: what it shows, and what is done to it. Everything here waits for its answer.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::TimeoutConfiguration;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;
use url::Url;

use super::super::Connection;
use super::driver::{Den, Driver, DriverAt};
use super::error::{is_passing, reason};
use super::look::Look;
use super::relay::Relay;
use super::{Settings, store, way};
use crate::diagnostic::{Diagnostic, Result};

/// How long a page may take to come.
const LOAD: Duration = Duration::from_secs(60);

/// How long the driver may take for one answer; it waits for pages itself.
const ANSWER: Duration = Duration::from_secs(120);

/// How long a page may go on changing before it is taken as it is.
const REST: Duration = Duration::from_secs(10);

/// How often it is looked at.
const TICK: Duration = Duration::from_millis(80);

/// A Chromium.
pub(super) struct Page {
    runtime: Rc<Runtime>,
    web: Option<WebDriver>,
    // In this order: the driver ends before its folder goes.
    driver: Driver,
    den: Den,
    _relay: Option<Relay>,
}

/// What a page is at a moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Moment {
    /// When its document came about.
    pub born: f64,
    /// Where it is.
    pub address: String,
    /// The status that it came with; 0 where that is not known.
    pub status: u16,
    ready: bool,
    size: u64,
}

const MOMENT: &str = "const n = performance.getEntriesByType('navigation')[0]; \
    return [performance.timeOrigin, location.href, (n && n.responseStatus) || 0, document.readyState === 'complete', \
    document.getElementsByTagName('*').length]";

impl Page {
    /// Starts a Chromium: held to the hosts of `connection`, where there is one, and with no window unless `headed`.
    ///
    /// # Errors
    /// `browser-no-driver`, `browser-no-screen`, `browser-not-started`, what [`way`] and [`store`] find, `browser-no-client-cert`
    /// where the driver is not ours.
    pub fn open(
        runtime: &Rc<Runtime>,
        settings: &Settings,
        connection: Option<&Connection>,
        language: &str,
    ) -> Result<Self> {
        if settings.headed && !settings.has_screen() {
            return Diagnostic::error("browser-no-screen").into();
        }
        let den = Den::new(&settings.dens, connection.map_or("print", |c| &c.id))?;
        let ours = !matches!(settings.driver, DriverAt::Url(_));
        let mut arguments: Vec<String> = [
            "no-first-run",
            "no-default-browser-check",
            "disable-background-networking",
            "disable-sync",
            "disable-component-update",
            "disable-default-apps",
            "disable-extensions",
            "password-store=basic",
            "use-mock-keychain",
            "window-size=1280,1024",
        ]
        .iter()
        .map(|a| format!("--{a}"))
        .collect();
        let mut relay = None;
        if let Some(connection) = connection {
            if connection.client_cert.is_some() && !ours {
                return Diagnostic::error("browser-no-client-cert").with("site", connection.id.as_str()).into();
            }
            if let Some(way) = connection.proxy.as_ref().filter(|_| ours) {
                let failed = |e: std::io::Error| Diagnostic::error("browser-not-started").with("reason", e.to_string());
                relay = Relay::start(connection, way).map_err(|e| Box::new(failed(e)))?;
            }
            arguments.extend(way::arguments(connection, relay.as_ref())?);
            if ours {
                store::trust(connection, den.path())?;
            }
        }
        if ours {
            arguments.push(format!("--user-data-dir={}", den.path().join("profile").display()));
            // Chromium ends when the driver does.
            arguments.push("--remote-debugging-pipe".to_owned());
        }
        if settings.root {
            // Chromium does not start otherwise.
            arguments.push("--no-sandbox".to_owned());
        }
        if !settings.headed {
            arguments.push("--headless=new".to_owned());
        }
        let driver = Driver::start(&settings.driver, &settings.environment, den.path())?;
        let failed = |e: &WebDriverError| Box::new(Diagnostic::error("browser-not-started").with("reason", reason(e)));
        let mut capabilities = DesiredCapabilities::chrome();
        let set = arguments.iter().try_for_each(|a| capabilities.add_arg(a)).and_then(|()| {
            let mut preferences = json!({"intl.accept_languages": language, "credentials_enable_service": false});
            if let Some((name, value)) = connection.and_then(store::shown) {
                preferences[name] = value;
            }
            capabilities.add_experimental_option("prefs", preferences)?;
            capabilities.as_mut().set("unhandledPromptBehavior", "dismiss and notify")
        });
        set.map_err(|e| failed(&e))?;
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut session = WebDriver::builder(&driver.url, capabilities);
        if driver.is_own() {
            // It is on this machine: whatever proxy the environment names is not for it.
            let client = reqwest::Client::builder().no_proxy().timeout(ANSWER).build();
            let failed = |e: reqwest::Error| Diagnostic::error("browser-not-started").with("reason", e.to_string());
            session = session.client(client.map_err(|e| Box::new(failed(e)))?);
        }
        let web = runtime.block_on(session.connect()).map_err(|e| failed(&e))?;
        let page = Self { runtime: runtime.clone(), web: Some(web), driver, den, _relay: relay };
        let limits = TimeoutConfiguration::new(Some(Duration::from_secs(20)), Some(LOAD), Some(Duration::ZERO));
        let ready = page.wait(async |web| web.update_timeouts(limits).await);
        let allowed = ready.and_then(|()| {
            let folder = page.den.downloads();
            page.cdp(
                "Browser.setDownloadBehavior",
                &json!({"behavior": "allow", "downloadPath": folder, "eventsEnabled": false}),
            )
        });
        allowed.map_err(|e| failed(&e))?;
        Ok(page)
    }

    /// The folder that downloads come to.
    pub fn downloads(&self) -> PathBuf {
        self.den.downloads()
    }

    /// Asks the driver.
    pub fn wait<T>(&self, ask: impl AsyncFnOnce(&WebDriver) -> WebDriverResult<T>) -> WebDriverResult<T> {
        match &self.web {
            Some(web) => self.runtime.block_on(ask(web)),
            None => Err(WebDriverError::from_inner(WebDriverErrorInner::FatalError(String::new()))),
        }
    }

    /// Asks Chromium itself.
    pub fn cdp(&self, method: &str, parameters: &Value) -> WebDriverResult<Value> {
        self.wait(async |web| web.cdp().send_raw(method, parameters).await)
    }

    /// Runs a script of ours on the page.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        self.wait(async |web| Ok(web.execute(script, arguments).await?.json().clone()))
    }

    pub fn go(&self, url: &Url) -> WebDriverResult<()> {
        self.wait(async |web| web.goto(url.as_str()).await)
    }

    /// Where it is; `None` where that is no address of the web.
    pub fn url(&self) -> Option<Url> {
        let text = self.wait(async |web| web.current_url().await).ok()?;
        Url::parse(text.as_str()).ok()
    }

    /// What is on it.
    pub fn look(&self) -> WebDriverResult<Look> {
        self.cdp("Accessibility.getFullAXTree", &json!({})).map(|tree| Look::of(&tree))
    }

    pub fn moment(&self) -> WebDriverResult<Moment> {
        let told = self.script(MOMENT, Vec::new())?;
        Ok(Moment {
            born: told[0].as_f64().unwrap_or_default(),
            address: told[1].as_str().unwrap_or_default().to_owned(),
            status: told[2].as_u64().and_then(|s| u16::try_from(s).ok()).unwrap_or_default(),
            ready: told[3].as_bool().unwrap_or_default(),
            size: told[4].as_u64().unwrap_or_default(),
        })
    }

    /// Waits until the page has come to rest.
    pub fn rest(&self) -> WebDriverResult<Moment> {
        let began = Instant::now();
        let mut last: Option<Moment> = None;
        loop {
            let now = match self.moment() {
                // A document that is being replaced has nothing to say yet.
                Err(e) if is_passing(&e) && began.elapsed() < REST => None,
                other => Some(other?),
            };
            if now.is_some() && now == last && now.as_ref().is_some_and(|n| n.ready) || began.elapsed() >= REST {
                return now.map_or_else(|| self.moment(), Ok);
            }
            last = now;
            // The driver's own wait for a navigation ends before scripts have done their part.
            self.runtime.block_on(async { tokio::time::sleep(TICK).await });
        }
    }

    pub fn pause(&self, time: Duration) {
        self.runtime.block_on(async { tokio::time::sleep(time).await });
    }

    /// Calls a function with a node as its `this`.
    pub fn call(&self, node: i64, function: &str, arguments: &[Value]) -> WebDriverResult<Value> {
        let object = self.cdp("DOM.resolveNode", &json!({"backendNodeId": node}))?["object"]["objectId"].clone();
        let arguments: Vec<Value> = arguments.iter().map(|a| json!({"value": a})).collect();
        let told = self.cdp(
            "Runtime.callFunctionOn",
            &json!({
                "objectId": object, "functionDeclaration": function, "arguments": arguments, "returnByValue": true,
            }),
        )?;
        Ok(told["result"]["value"].clone())
    }

    /// The element of a node, as the driver knows it.
    pub fn element(&self, node: i64) -> WebDriverResult<WebElement> {
        let sign = format!("vade-{node}");
        self.call(node, "function(s) { this.setAttribute('data-vade', s); }", &[json!(sign)])?;
        let found = self.wait(async |web| web.find(By::Css(format!("[data-vade=\"{sign}\"]"))).await);
        let _ = self.call(node, "function() { this.removeAttribute('data-vade'); }", &[]);
        found
    }

    /// Goes to the newest window, where something opened one.
    pub fn newest_window(&self) {
        let _ = self.wait(async |web| {
            let all = web.windows().await?;
            match all.last() {
                Some(last) if all.len() > 1 => web.switch_to_window(last.clone()).await,
                _ => Ok(()),
            }
        });
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(web) = self.web.take() {
            let quit = async { tokio::time::timeout(Duration::from_secs(10), web.clone().quit()).await };
            if !matches!(self.runtime.block_on(quit), Ok(Ok(()))) {
                // The driver is ended all the same, and Chromium with it.
                let _ = web.leak();
            }
        }
        let _ = &self.driver;
    }
}
