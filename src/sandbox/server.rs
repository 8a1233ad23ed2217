//! The pages of the small Enterprise Server: enterprise settings, License with its Quick links, GitHub Connect.

use super::account::{self, address};
use super::exchange::Reply;
use super::page::{Side, navigation, page, secret, text};
use super::people::{ENTERPRISE, SERVER_ORGANIZATIONS};
use super::site::Visit;
use super::state::{LICENSE_SYNC, SYNCED, State, USAGE_FIGURES};

/// How many seats the server's license has.
pub const SEATS: usize = 200;
/// The day on which it ends.
pub const EXPIRES: &str = "2027-09-30";

type Told = Option<(bool, String)>;

/// Answers a request for one of the pages, with what the next page tells; `None` where it is none of them.
pub fn answer(state: &mut State, visit: &Visit<'_>) -> (Option<Reply>, Told) {
    let parts = visit.call.parts();
    let ["enterprises", ENTERPRISE, rest @ ..] = parts.as_slice() else { return (None, None) };
    if !visit.owner {
        return (None, None);
    }
    match (visit.call.method.as_str(), rest) {
        ("GET", []) => (Some(organizations(state, visit)), None),
        ("GET", ["people"]) => (Some(people(state, visit)), None),
        ("GET", ["settings", "license"]) => (Some(license(state, visit)), None),
        ("GET", ["settings", "license", "usage.json"]) => {
            let usage = state.usage(&visit.manner.release.full(), visit.now);
            let body = serde_json::to_vec_pretty(&usage).unwrap_or_default();
            (Some(Reply::file("license-usage.json", "application/json", body)), None)
        }
        ("GET", ["settings", "license", "update"]) => {
            let words = "<h1>Update license</h1><p>The license of the sandbox lasts. There is nothing to update.</p>";
            (Some(shown(visit, "Update license", "settings", Some("license"), words)), None)
        }
        ("POST", ["settings", "license", "sync"]) if visit.manner.release.from(3, 5) => sync(state, visit),
        ("GET", ["settings", "dotcom_connection"]) => (Some(connect(state, visit)), None),
        ("POST", ["settings", "dotcom_connection"]) => change(state, visit),
        ("GET", rest) => (account::lasting(rest).map(|p| shown(visit, p.title, p.here, p.setting, p.content)), None),
        _ => (None, None),
    }
}

/// A page with the sidebar of the enterprise account and, within the settings, that of the settings.
fn shown(visit: &Visit<'_>, title: &str, here: &str, setting: Option<&str>, content: &str) -> Reply {
    let release = visit.manner.release;
    let mut links = vec![
        ("Organizations", address(""), here == "organizations"),
        ("People", address("/people"), here == "people"),
        ("Policies", address("/policies"), here == "policies"),
    ];
    if release.from(3, 1) {
        links.push(("GitHub Connect", address("/settings/dotcom_connection"), here == "connect"));
    }
    links.push(("Settings", address("/settings"), here == "settings"));
    let mut sides = vec![navigation("Enterprise account", &links)];
    if let Some(setting) = setting {
        let mut links = vec![
            ("Enterprise profile", address("/settings"), setting == "profile"),
            ("License", address("/settings/license"), setting == "license"),
        ];
        if !release.from(3, 1) {
            links.push(("GitHub Connect", address("/settings/dotcom_connection"), setting == "connect"));
        }
        sides.push(navigation("Enterprise settings", &links));
    }
    Reply::page(200, page(Side::Server, &visit.frame, title, &sides, content))
}

fn organizations(state: &State, visit: &Visit<'_>) -> Reply {
    let members = |n| state.active().filter(|a| a.id as usize % 2 == n).count();
    let all = SERVER_ORGANIZATIONS.iter().enumerate().map(|(n, name)| (*name, members(n)));
    shown(visit, "Organizations", "organizations", None, &account::organizations(all))
}

fn people(state: &State, visit: &Visit<'_>) -> Reply {
    let rows = state.people.server.iter().map(|a| {
        let standing = if state.suspension(a).is_some() { "Suspended" } else { "Active" };
        [a.login.clone(), a.name.clone(), a.primary.clone(), standing.to_owned()]
    });
    let content = account::people(visit, "Accounts on this server", ["Primary email address", "Standing"], rows);
    shown(visit, "People", "people", None, &content)
}

fn license(state: &State, visit: &Visit<'_>) -> Reply {
    let used = state.active().count();
    let mut content = format!(
        "<h1>License</h1><section aria-labelledby=\"users\"><h2 id=\"users\">User licenses</h2>\
         <dl><dt>Total</dt><dd>{SEATS}</dd><dt>In use</dt><dd>{used}</dd><dt>Free</dt><dd>{}</dd><dt>Valid until</dt><dd>{EXPIRES}</dd></dl>\
         <p><a href=\"{}\">View users</a></p></section>\
         <section aria-labelledby=\"quick\"><h2 id=\"quick\">Quick links</h2><ul>\
         <li><a href=\"{}\" download=\"license-usage.json\">{}</a></li><li><a href=\"{}\">Update license</a></li></ul></section>",
        SEATS.saturating_sub(used),
        address("/people"),
        address("/settings/license/usage.json"),
        visit.manner.label("Export license usage"),
        address("/settings/license/update"),
    );
    if visit.manner.release.from(3, 5) {
        let known = state.kept.servers.get(super::people::SERVER_ID);
        let last = known
            .map_or_else(|| "Never synced".to_owned(), |k| format!("Last sync: {} · {}", text(&k.status), text(&k.at)));
        content += &format!(
            "<section aria-labelledby=\"sync\"><h2 id=\"sync\">License sync</h2><div class=\"row\"><p>{last}</p>\
             <form method=\"post\" action=\"{}\">{}<button>{}</button></form></div></section>",
            address("/settings/license/sync"),
            secret(&visit.frame.token),
            visit.manner.label("Sync now"),
        );
    }
    shown(visit, "License", "settings", Some("license"), &content)
}

fn sync(state: &mut State, visit: &Visit<'_>) -> (Option<Reply>, Told) {
    let back = Some(Reply::see(&address("/settings/license")));
    if !state.kept.connected {
        return (back, Some((true, "GitHub Connect is not enabled, so that nothing can be sent.".to_owned())));
    }
    let usage = state.usage(&visit.manner.release.full(), visit.now);
    state.take_usage(usage, SYNCED, visit.now);
    (back, Some((false, "The license usage was sent.".to_owned())))
}

/// What the server may send by itself: id, the heading of its drop-down until 3.8, its heading since.
const FEATURES: [(&str, &str, &str, &str); 2] = [
    (
        LICENSE_SYNC,
        "Server can sync user license count and usage",
        "License sync",
        "Once a week, the user numbers and email addresses of all accounts that are not suspended.",
    ),
    (USAGE_FIGURES, "Server can send usage figures", "Usage figures", "Once a day, how many people work with what."),
];

fn connect(state: &State, visit: &Visit<'_>) -> Reply {
    let mut content = "<h1>GitHub Connect</h1>".to_owned();
    let form = |hidden: &str, buttons: &str| {
        format!(
            "<form method=\"post\" action=\"{}\">{}{hidden}{buttons}</form>",
            address("/settings/dotcom_connection"),
            secret(&visit.frame.token)
        )
    };
    if state.kept.connected {
        let off = form(
            "<input type=\"hidden\" name=\"connection\" value=\"off\">",
            "<button>Disable GitHub Connect</button>",
        );
        content += &format!(
            "<div class=\"row\"><p>Connected to the enterprise account harbor-works on the cloud.</p>{off}</div>"
        );
    } else {
        let on =
            form("<input type=\"hidden\" name=\"connection\" value=\"on\">", "<button>Enable GitHub Connect</button>");
        content += &format!(
            "<section aria-labelledby=\"off\"><h2 id=\"off\">GitHub Connect is not enabled yet</h2>{on}</section>"
        );
    }
    for (id, old, new, about) in FEATURES.iter().filter(|_| state.kept.connected) {
        let on = state.kept.features.get(*id).copied().unwrap_or_default();
        let hidden = format!("<input type=\"hidden\" name=\"feature\" value=\"{id}\">");
        let (heading, control) = if visit.manner.release.from(3, 9) {
            let (value, word) = if on { ("off", "Disable") } else { ("on", "Enable") };
            (*new, form(&hidden, &format!("<button name=\"value\" value=\"{value}\">{word}</button>")))
        } else {
            let item = |value: &str, word: &'static str, checked: bool| {
                format!(
                    "<button role=\"menuitemradio\" aria-checked=\"{checked}\" name=\"value\" value=\"{value}\">{}</button>",
                    visit.manner.label(word)
                )
            };
            let now = visit.manner.label(if on { "Enabled" } else { "Disabled" });
            let items = item("on", "Enabled", on) + item("off", "Disabled", !on).as_str();
            let menu = format!("<div role=\"menu\" aria-labelledby=\"{id}\">{items}</div>");
            let drop_down = format!(
                "<details class=\"choice\"><summary role=\"button\" aria-haspopup=\"menu\" aria-labelledby=\"{id} {id}-now\">\
                 <span id=\"{id}-now\">{now}</span></summary>{}</details>",
                form(&hidden, &menu)
            );
            (*old, drop_down)
        };
        content += &format!(
            "<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{heading}</h2><div class=\"row\"><p>{}</p>{control}</div></section>",
            text(about)
        );
    }
    let (here, setting) =
        if visit.manner.release.from(3, 1) { ("connect", None) } else { ("settings", Some("connect")) };
    shown(visit, "GitHub Connect", here, setting, &content)
}

fn change(state: &mut State, visit: &Visit<'_>) -> (Option<Reply>, Told) {
    let back = Some(Reply::see(&address("/settings/dotcom_connection")));
    match (visit.call.field("connection"), visit.call.field("feature"), visit.call.field("value")) {
        (connection @ ("on" | "off"), "", _) => {
            state.kept.connected = connection == "on";
            if !state.kept.connected {
                state.kept.features.values_mut().for_each(|on| *on = false);
            }
            (back, Some((false, "The connection was changed.".to_owned())))
        }
        ("", feature, value @ ("on" | "off")) if state.kept.connected && state.kept.features.contains_key(feature) => {
            state.kept.features.insert(feature.to_owned(), value == "on");
            (back, Some((false, "The setting was saved.".to_owned())))
        }
        _ => (back, Some((true, "That setting is not there.".to_owned()))),
    }
}
