//! The frame of the sandbox's pages, and what they are made of. Their words are English, as the product's own pages are: the labels
//! are those that the documents name, everything else is ours.

use std::fmt::Write as _;

/// Which site a page is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The small Enterprise Server.
    Server,
    /// The small Enterprise Cloud.
    Cloud,
}

impl Side {
    /// Its id, as documents name it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Cloud => "cloud",
        }
    }

    /// Its name on its own pages.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Server => "Sandbox server",
            Self::Cloud => "Sandbox cloud",
        }
    }
}

/// What every page of a person who has signed in shows around its content.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The user name.
    pub login: String,
    /// The form's secret.
    pub token: String,
    /// Told once: whether it is bad news, and the words.
    pub told: Option<(bool, String)>,
}

/// Text as HTML.
#[must_use]
pub fn text(plain: &str) -> String {
    let mut html = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

/// A list of links as a landmark: label, address, and whether it is this very page.
#[must_use]
pub fn navigation(name: &str, links: &[(&str, String, bool)]) -> String {
    let mut html = format!("<nav aria-label=\"{}\"><ul>", text(name));
    for (label, address, here) in links {
        let current = if *here { " aria-current=\"page\"" } else { "" };
        let _ = write!(html, "<li><a href=\"{}\"{current}>{}</a></li>", text(address), text(label));
    }
    html + "</ul></nav>"
}

/// The hidden field without which no form is taken.
#[must_use]
pub fn secret(token: &str) -> String {
    format!("<input type=\"hidden\" name=\"authenticity_token\" value=\"{}\">", text(token))
}

/// A table with a heading row. The cells are HTML.
#[must_use]
pub fn table(name: &str, heads: &[&str], rows: &[Vec<String>]) -> String {
    let mut html = format!("<table><caption>{}</caption><thead><tr>", text(name));
    for head in heads {
        let _ = write!(html, "<th scope=\"col\">{}</th>", text(head));
    }
    html.push_str("</tr></thead><tbody>");
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            let _ = write!(html, "<td>{cell}</td>");
        }
        html.push_str("</tr>");
    }
    html + "</tbody></table>"
}

/// A whole page of somebody who has signed in. `sides` are the navigation landmarks beside the content.
#[must_use]
pub fn page(side: Side, frame: &Frame, title: &str, sides: &[String], content: &str) -> String {
    let items: &[(&str, &str)] = match side {
        Side::Server => &[
            ("Your profile", "/account"),
            ("Your organizations", "/account/organizations"),
            ("Enterprise settings", "/enterprises/harbor-works"),
            ("Settings", "/account/settings"),
        ],
        Side::Cloud => &[
            ("Your profile", "/account"),
            ("Your organizations", "/account/organizations"),
            ("Your enterprises", "/settings/enterprises"),
            ("Settings", "/account/settings"),
        ],
    };
    let links: String =
        items.iter().map(|(label, address)| format!("<li><a href=\"{address}\">{label}</a></li>")).collect();
    let initial = text(&frame.login.chars().next().unwrap_or('?').to_uppercase().to_string());
    let menu = format!(
        "<details class=\"menu\"><summary role=\"button\" aria-label=\"View profile and more\" aria-haspopup=\"true\">\
         <span class=\"photo\" aria-hidden=\"true\">{initial}</span></summary>\
         <div class=\"sheet\"><p>Signed in as <strong>{}</strong></p><ul>{links}</ul>\
         <form method=\"post\" action=\"/logout\">{}<button>Sign out</button></form></div></details>",
        text(&frame.login),
        secret(&frame.token),
    );
    let told = frame.told.as_ref().map_or_else(String::new, |(bad, words)| {
        let (role, class) = if *bad { ("alert", "told bad") } else { ("status", "told") };
        format!("<p role=\"{role}\" class=\"{class}\">{}</p>", text(words))
    });
    let header = format!(
        "<header><a class=\"brand\" href=\"/\">{}</a><nav aria-label=\"Global\"><ul>\
         <li><a href=\"/\">Start</a></li><li><a href=\"/explore\">Explore</a></li></ul></nav>{menu}</header>",
        side.title()
    );
    let sides = if sides.is_empty() { String::new() } else { format!("<div class=\"sides\">{}</div>", sides.concat()) };
    let footer = "<footer><p>A part of <code>vade</code>. Nothing here is real.</p></footer>";
    whole(side, title, &format!("{header}<div class=\"body\">{sides}<main>{told}{content}</main></div>{footer}"))
}

/// A page of somebody who has not signed in.
#[must_use]
pub fn outside(side: Side, title: &str, content: &str) -> String {
    let header = format!("<header><a class=\"brand\" href=\"/\">{}</a></header>", side.title());
    whole(side, title, &format!("{header}<main class=\"narrow\">{content}</main>"))
}

fn whole(side: Side, title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{} · {}</title><link rel=\"stylesheet\" href=\"/style.css\"><script src=\"/page.js\" defer></script></head>\
         <body class=\"{}\">{body}</body></html>\n",
        text(title),
        side.title(),
        side.id(),
    )
}

/// The style of all pages.
pub const STYLE: &str = include_str!("style.css");

/// Sends a form as soon as a file was chosen or dropped. Without scripts there is a button.
pub const SCRIPT: &str = include_str!("page.js");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        assert_eq!(text("<b a='\"'>&"), "&lt;b a=&#39;&quot;&#39;&gt;&amp;");
        let frame = Frame { login: "<i>".into(), token: "\"".into(), told: Some((true, "<u>".into())) };
        let page = page(Side::Server, &frame, "<t>", &[navigation("<n>", &[("<l>", "/\"".into(), true)])], "");
        assert!(!["<i>", "<u>", "<t>", "<n>", "<l>"].iter().any(|bad| page.contains(bad)), "{page}");
    }
}
