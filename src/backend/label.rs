//! Finding the one thing on a page that a label means. What a page is made of is the caller's: here are only roles, names and what
//! they stand under, so that a page without a browser and one in a browser are searched by the same rules.

use super::roles::CLICKED;
use crate::diagnostic::{Diagnostic, Result};

/// A thing on a page that can be acted on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Its role, as a screen reader has it (`button`, `link`, `textbox`, …).
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// The names of what it stands under, nearest first: headings, legends, regions, dialogs, its row.
    pub scopes: Vec<String>,
    /// What two candidates have in common that lead to the same: an address. Empty where nothing is known.
    pub target: String,
    /// Some of the text around it, for a reader who has to tell it from another.
    pub around: String,
}

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The name, as the pages show it; empty where any will do.
    pub name: &'a str,
    /// The role that the document names.
    pub role: Option<&'a str>,
    /// The roles that the action can be done to, best first.
    pub roles: &'a [&'a str],
    /// What it stands under.
    pub scope: Option<&'a str>,
}

/// At most so many names that are near.
const NEAREST: usize = 3;

/// Finds what is meant.
///
/// # Errors
/// `label-not-found` with the nearest names; `label-twice` with both. `page` is the page's title.
pub fn pick(candidates: &[Candidate], wanted: &Wanted<'_>, page: &str) -> Result<usize> {
    let fitting: Vec<usize> = (0..candidates.len()).filter(|i| wanted.takes(&candidates[*i].role)).collect();
    let named = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
        fitting.iter().copied().filter(|i| same(&candidates[*i].name)).collect()
    };
    let exact = squeeze(wanted.name);
    let loose = loosely(wanted.name);
    let mut found = if exact.is_empty() { fitting.clone() } else { named(&|name| squeeze(name) == exact) };
    if found.is_empty() {
        found = named(&|name| loosely(name) == loose);
    }
    if let Some(scope) = wanted.scope {
        let scope = loosely(scope);
        found.retain(|i| candidates[*i].scopes.iter().any(|s| loosely(s) == scope));
    }
    if found.is_empty() {
        return not_found(candidates, &fitting, wanted, page);
    }
    let first_role = found.iter().map(|i| wanted.rank(&candidates[*i].role)).min().unwrap_or_default();
    found.retain(|i| wanted.rank(&candidates[*i].role) == first_role);
    let first = &candidates[found[0]];
    let other = found.iter().find(|i| {
        let c = &candidates[**i];
        c.target.is_empty() || c.target != first.target || c.role != first.role
    });
    match other.filter(|i| **i != found[0]).or_else(|| if first.target.is_empty() { found.get(1) } else { None }) {
        None => Ok(found[0]),
        Some(second) => Diagnostic::error("label-twice")
            .with("label", wanted.name)
            .with("page", page)
            .with("one", surroundings(first))
            .with("other", surroundings(&candidates[*second]))
            .with("count", found.len())
            .into(),
    }
}

impl Wanted<'_> {
    fn takes(&self, role: &str) -> bool {
        self.roles.contains(&role) || self.role == Some(role)
    }

    /// Smaller is nearer to what the document says.
    fn rank(&self, role: &str) -> usize {
        match self.role {
            Some(wanted) if wanted == role => 0,
            // A document says link where the page has a menu item; any of these is clicked.
            Some(wanted) if CLICKED.contains(&wanted) && CLICKED.contains(&role) => 1,
            Some(_) => 2,
            None if CLICKED.contains(&role) => 0,
            None => 1 + self.roles.iter().position(|r| *r == role).unwrap_or(self.roles.len()),
        }
    }
}

fn not_found(candidates: &[Candidate], fitting: &[usize], wanted: &Wanted<'_>, page: &str) -> Result<usize> {
    let own = loosely(wanted.name);
    let likeness = |name: &str| {
        let name = loosely(name);
        let within = !own.is_empty() && (name.contains(&own) || own.contains(&name));
        strsim::sorensen_dice(&own, &name).max(if within { 0.6 } else { 0.0 })
    };
    let mut near: Vec<(f64, String)> = fitting
        .iter()
        .map(|i| &candidates[*i])
        .filter(|c| !c.name.trim().is_empty())
        .map(|c| (likeness(&c.name), shown(c)))
        .filter(|(like, _)| *like >= 0.4)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    let near: Vec<String> = near.into_iter().take(NEAREST).map(|(_, name)| name).collect();
    let diagnostic = match wanted.scope {
        Some(scope) => Diagnostic::error("label-not-found-under").with("scope", scope),
        None => Diagnostic::error("label-not-found"),
    };
    diagnostic.with("label", wanted.name).with("page", page).with("near", near).into()
}

/// A name with what it stands under.
fn shown(candidate: &Candidate) -> String {
    match candidate.scopes.first() {
        Some(scope) if loosely(scope) != loosely(&candidate.name) => {
            format!("{} ({})", squeeze(&candidate.name), squeeze(scope))
        }
        _ => squeeze(&candidate.name),
    }
}

fn surroundings(candidate: &Candidate) -> String {
    let scopes: Vec<String> = candidate.scopes.iter().take(2).map(|s| squeeze(s)).collect();
    let mut text = scopes.join(" › ");
    if !candidate.around.is_empty() {
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&squeeze(&candidate.around));
    }
    if text.is_empty() { candidate.target.clone() } else { text }
}

/// White space as a reader sees it.
#[must_use]
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name without what does not make it another: case, the marks after it, the quotation marks around it.
#[must_use]
pub fn loosely(name: &str) -> String {
    let name = squeeze(name).to_lowercase().replace(['’', '‘'], "'");
    let trimmed = name.trim_end_matches(['…', '.', ':', '*', '：', '。', ' ', '▾', '▼']);
    trimmed.trim_matches(['"', '“', '”', '„']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(role: &str, name: &str, scope: &str, target: &str) -> Candidate {
        Candidate {
            role: role.into(),
            name: name.into(),
            scopes: if scope.is_empty() { vec![] } else { vec![scope.into()] },
            target: target.into(),
            around: String::new(),
        }
    }

    fn picked(things: &[Candidate], name: &str, role: Option<&str>, scope: Option<&str>) -> Result<usize, String> {
        let wanted = Wanted { name, role, roles: CLICKED, scope };
        pick(things, &wanted, "License").map_err(|e| format!("{} {:?}", e.rule, e.args.last().map(|a| a.1.clone())))
    }

    #[test]
    fn a_name_is_found_and_the_role_only_prefers() {
        let things = [
            thing("button", "Settings", "Profile", ""),
            thing("link", "Settings", "Enterprise", "/e/settings"),
            thing("link", "  Export\nlicense usage… ", "Quick links", "/export"),
        ];
        assert_eq!(picked(&things, "Settings", Some("link"), None), Ok(1));
        assert_eq!(picked(&things, "Settings", Some("button"), None), Ok(0));
        assert_eq!(picked(&things, "Settings", None, Some("Profile")), Ok(0));
        assert_eq!(picked(&things, "Export License usage", Some("menuitem"), None), Ok(2));
    }

    #[test]
    fn two_of_one_name_are_told_unless_they_lead_to_the_same() {
        let same = [thing("link", "License", "", "/l"), thing("link", "License", "", "/l")];
        assert_eq!(picked(&same, "License", None, None), Ok(0));
        let two = [thing("link", "License", "A", "/l"), thing("link", "License", "B", "/m")];
        assert!(picked(&two, "License", None, None).unwrap_err().starts_with("label-twice"));
        assert_eq!(picked(&two, "License", None, Some("B")), Ok(1));
        let buttons = [thing("button", "Delete", "A", ""), thing("button", "Delete", "A", "")];
        assert!(picked(&buttons, "Delete", None, None).unwrap_err().starts_with("label-twice"));
    }

    #[test]
    fn what_is_not_there_is_told_with_the_nearest() {
        let things = [thing("button", "Export usage", "Quick links", ""), thing("link", "Sign out", "", "/x")];
        assert_eq!(
            picked(&things, "Export license usage", None, None),
            Err(r#"label-not-found Some(List(["Export usage (Quick links)"]))"#.into())
        );
        assert_eq!(
            picked(&things, "Export usage", None, Some("Danger zone")),
            Err(r#"label-not-found-under Some(List(["Export usage (Quick links)"]))"#.into())
        );
    }
}
