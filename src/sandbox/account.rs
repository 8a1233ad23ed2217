//! The pages of an enterprise account that are the same on both sides: organizations, people, policies, the profile.

use super::page::{table, text};
use super::people::ENTERPRISE;
use super::site::Visit;

/// An address within the enterprise account.
pub fn address(rest: &str) -> String {
    format!("/enterprises/{ENTERPRISE}{rest}")
}

/// A page of the account without its frame.
pub struct Page {
    /// The title.
    pub title: &'static str,
    /// Where it is in the enterprise account's sidebar.
    pub here: &'static str,
    /// Where it is in the settings' sidebar.
    pub setting: Option<&'static str>,
    /// What it says.
    pub content: &'static str,
}

/// The page at an address within the account that says the same whatever happens.
pub fn lasting(rest: &[&str]) -> Option<Page> {
    match rest {
        ["policies"] => Some(Page {
            title: "Policies",
            here: "policies",
            setting: None,
            content: "<h1>Policies</h1><p>The sandbox has no policies.</p>",
        }),
        ["settings"] => Some(Page {
            title: "Enterprise profile",
            here: "settings",
            setting: Some("profile"),
            content: "<h1>Enterprise profile</h1><dl><dt>Short name</dt><dd>harbor-works</dd>\
                      <dt>Display name</dt><dd>Harbor Works</dd></dl>",
        }),
        _ => None,
    }
}

/// The organizations, each with how many members it has.
pub fn organizations<'a>(all: impl Iterator<Item = (&'a str, usize)>) -> String {
    let rows: Vec<Vec<String>> = all.map(|(name, members)| vec![text(name), members.to_string()]).collect();
    format!("<h1>Harbor Works</h1>{}", table("Organizations of the enterprise", &["Name", "Members"], &rows))
}

/// Those of `all` whom the visit looks for: user name, name, and what is in the last two columns, whose headings are `columns`.
pub fn people(visit: &Visit<'_>, caption: &str, columns: [&str; 2], all: impl Iterator<Item = [String; 4]>) -> String {
    let query = visit.call.query.get("query").map_or("", String::as_str).trim().to_lowercase();
    let found = |row: &[String; 4]| row[0].contains(&query) || row[1].to_lowercase().contains(&query);
    let rows: Vec<Vec<String>> = all.filter(found).map(|row| row.map(|cell| text(&cell)).to_vec()).collect();
    let headings = ["User name", "Name", columns[0], columns[1]];
    format!("<h1>People</h1>{}{}", search(&query), table(caption, &headings, &rows))
}

/// The form that narrows a list of people.
fn search(query: &str) -> String {
    format!(
        "<form role=\"search\" method=\"get\"><label for=\"query\">Find a member</label>\
         <input type=\"search\" id=\"query\" name=\"query\" value=\"{}\"> <button>Search</button></form>",
        text(query)
    )
}
