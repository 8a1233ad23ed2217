//! The pages of the small Enterprise Cloud: Your enterprises, Enterprise licensing, Add server usage, People.

use super::account::{self, address};
use super::exchange::Reply;
use super::page::{Side, navigation, page, secret, table, text};
use super::people::{ENTERPRISE, ORGANIZATIONS, OTHER_ENTERPRISE};
use super::site::Visit;
use super::state::{SYNCED, State, UPLOADED, Usage};

/// How many licenses the enterprise has bought.
pub const PURCHASED: usize = 320;

type Told = Option<(bool, String)>;

/// Answers a request for one of the pages, with what the next page tells; `None` where it is none of them.
pub fn answer(state: &mut State, visit: &Visit<'_>) -> (Option<Reply>, Told) {
    let parts = visit.call.parts();
    if parts == ["settings", "enterprises"] && visit.call.method == "GET" {
        return (Some(enterprises(visit)), None);
    }
    let ["enterprises", name, rest @ ..] = parts.as_slice() else { return (None, None) };
    if !visit.owner || ![ENTERPRISE, OTHER_ENTERPRISE].contains(name) {
        return (None, None);
    }
    if *name == OTHER_ENTERPRISE {
        let content = format!("<h1>{OTHER_ENTERPRISE}</h1><p>This enterprise account is empty.</p>");
        let links = [("Overview", format!("/enterprises/{OTHER_ENTERPRISE}"), rest.is_empty())];
        let sides = [navigation("Enterprise account", &links)];
        let reply = Reply::page(200, page(Side::Cloud, &visit.frame, OTHER_ENTERPRISE, &sides, &content));
        return (rest.is_empty().then_some(reply), None);
    }
    match (visit.call.method.as_str(), rest) {
        ("GET", []) => (Some(organizations(state, visit)), None),
        ("GET", ["people"]) => (Some(people(state, visit)), None),
        ("GET", ["settings", "billing"]) => {
            let words = "<h1>Billing</h1><p>Nothing is paid for in the sandbox.</p>";
            (Some(shown(visit, "Billing", "settings", Some("billing"), words)), None)
        }
        ("GET", ["enterprise_licensing"]) => (Some(licensing(state, visit)), None),
        ("GET", ["enterprise_licensing", "report.csv"]) => {
            (Some(Reply::file("consumed-licenses.csv", "text/csv; charset=utf-8", report(state).into_bytes())), None)
        }
        ("GET", ["enterprise_licensing", "usage"]) => (Some(upload_page(visit)), None),
        ("POST", ["enterprise_licensing", "usage"]) => upload(state, visit),
        ("GET", rest) => (account::lasting(rest).map(|p| shown(visit, p.title, p.here, p.setting, p.content)), None),
        _ => (None, None),
    }
}

fn shown(visit: &Visit<'_>, title: &str, here: &str, setting: Option<&str>, content: &str) -> Reply {
    let links = [
        ("Organizations", address(""), here == "organizations"),
        ("People", address("/people"), here == "people"),
        ("Policies", address("/policies"), here == "policies"),
        ("Settings", address("/settings"), here == "settings"),
    ];
    let mut sides = vec![navigation("Enterprise account", &links)];
    if let Some(setting) = setting {
        let links = [
            ("Enterprise profile", address("/settings"), setting == "profile"),
            ("Billing", address("/settings/billing"), setting == "billing"),
            ("Enterprise licensing", address("/enterprise_licensing"), setting == "licensing"),
        ];
        sides.push(navigation("Enterprise settings", &links));
    }
    Reply::page(200, page(Side::Cloud, &visit.frame, title, &sides, content))
}

fn enterprises(visit: &Visit<'_>) -> Reply {
    let items: String = [ENTERPRISE, OTHER_ENTERPRISE]
        .iter()
        .filter(|_| visit.owner)
        .map(|name| format!("<li><a href=\"/enterprises/{name}\">{name}</a> <span class=\"quiet\">Owner</span></li>"))
        .collect();
    let list = if items.is_empty() { "<p>You own no enterprise.</p>".to_owned() } else { format!("<ul>{items}</ul>") };
    let content = format!("<h1>Your enterprises</h1>{list}");
    Reply::page(200, page(Side::Cloud, &visit.frame, "Your enterprises", &[], &content))
}

fn organizations(state: &State, visit: &Visit<'_>) -> Reply {
    let is_in = |account, name| state.memberships(account).any(|(organization, _)| organization == name);
    let members = |name| state.people.cloud.iter().filter(|a| is_in(a, name)).count();
    let content = account::organizations(ORGANIZATIONS.iter().map(|name| (*name, members(*name))));
    shown(visit, "Organizations", "organizations", None, &content)
}

fn people(state: &State, visit: &Visit<'_>) -> Reply {
    let rows = state.people.cloud.iter().map(|a| {
        let names: Vec<&str> = state.memberships(a).map(|(name, _)| name).collect();
        let role = if a.owner { "Owner" } else { "Member" };
        let standing = if a.invited.is_some() { "Invited" } else { role };
        [a.login.clone(), a.name.clone(), names.join(", "), standing.to_owned()]
    });
    let content = account::people(visit, "Members of the enterprise", ["Organizations", "Role"], rows);
    shown(visit, "People", "people", None, &content)
}

fn licensing(state: &State, visit: &Visit<'_>) -> Reply {
    let used = state.consumed().len();
    let mut content = format!(
        "<h1>Enterprise licensing</h1><section aria-labelledby=\"users\"><div class=\"row\"><h2 id=\"users\">User licenses</h2>\
         <a href=\"{}\" download=\"consumed-licenses.csv\">CSV report</a></div>\
         <dl><dt>Bought</dt><dd>{PURCHASED}</dd><dt>In use</dt><dd>{used}</dd></dl></section>\
         <section aria-labelledby=\"servers\"><div class=\"row\"><h2 id=\"servers\">Enterprise Server instances</h2>\
         <a class=\"button\" href=\"{}\">{}</a></div>",
        address("/enterprise_licensing/report.csv"),
        address("/enterprise_licensing/usage"),
        visit.manner.label("Add server usage"),
    );
    for known in state.kept.servers.values() {
        let mut rows: Vec<Vec<String>> = known.events.iter().map(|(at, what)| vec![text(what), text(at)]).collect();
        if !known.events.iter().any(|(_, what)| what == SYNCED) {
            rows.push(vec!["GitHub Connect server usage never synced".to_owned(), String::new()]);
        }
        let last = if known.error.is_empty() {
            format!("Last sync: {} · {}", text(&known.status), text(&known.at))
        } else {
            format!("Last sync: {} · {} · {}", text(&known.status), text(&known.at), text(&known.error))
        };
        content += &format!(
            "<h3>{}</h3><p>{last}</p>{}",
            text(&known.host),
            table("What happened", &["Event", "When"], &rows)
        );
    }
    content += "</section>";
    shown(visit, "Enterprise licensing", "settings", Some("licensing"), &content)
}

fn upload_page(visit: &Visit<'_>) -> Reply {
    let content = format!(
        "<h1>Add the usage of a server</h1><form method=\"post\" enctype=\"multipart/form-data\" action=\"{}\">{}\
         <div class=\"drop\"><label for=\"usage\">Drag and drop or select a file to upload</label>\
         <input type=\"file\" id=\"usage\" name=\"usage\" accept=\".json,application/json\" required data-send></div>\
         <noscript><button>Upload</button></noscript></form>",
        address("/enterprise_licensing/usage"),
        secret(&visit.frame.token),
    );
    shown(visit, "Add the usage of a server", "settings", Some("licensing"), &content)
}

fn upload(state: &mut State, visit: &Visit<'_>) -> (Option<Reply>, Told) {
    let back = Some(Reply::see(&address("/enterprise_licensing")));
    let Some((_, content)) = visit.call.files.get("usage").filter(|(_, content)| !content.is_empty()) else {
        return (back, Some((true, "No file was chosen.".to_owned())));
    };
    match serde_json::from_slice::<Usage>(content) {
        Ok(usage) => {
            state.take_usage(usage, UPLOADED, visit.now);
            (back, Some((false, "The usage was uploaded. The licenses were counted again.".to_owned())))
        }
        Err(error) => {
            // Which server the file is from cannot be known; what is known of servers stays.
            let words = format!("The file is not the usage of a server: {error}");
            (back, Some((true, words)))
        }
    }
}

/// The licenses in use as a table for spreadsheets.
fn report(state: &State) -> String {
    let mut csv = String::from(
        "github_com_login,github_com_name,github_com_user,github_com_member_roles,enterprise_server_user,enterprise_server_user_ids,total_user_accounts\n",
    );
    let quoted = |cell: String| format!("\"{}\"", cell.replace('"', "\"\""));
    for person in state.consumed() {
        let first = person.cloud.first();
        let roles: Vec<String> = first.into_iter().flat_map(|a| super::cloud_api::roles(state, a)).collect();
        let ids: Vec<String> = person.server.iter().map(|(host, id, _)| format!("{host}:{id}")).collect();
        let cells = [
            quoted(first.map(|a| a.login.clone()).unwrap_or_default()),
            quoted(first.map(|a| a.name.clone()).unwrap_or_default()),
            first.is_some().to_string(),
            quoted(roles.join(",")),
            (!person.server.is_empty()).to_string(),
            quoted(ids.join(",")),
            person.accounts().to_string(),
        ];
        csv += &(cells.join(",") + "\n");
    }
    csv
}
