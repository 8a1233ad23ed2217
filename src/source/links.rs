//! What links of documents say: another host, a file of the tree, or a document by its name.

use super::Product;

/// The scheme of an address in lower case, where it has one. Browsers drop control characters and blanks on the way, and so does this.
#[must_use]
pub fn scheme(address: &str) -> Option<String> {
    let bare: String = address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let (head, _) = bare.split_once(':')?;
    let is_scheme = head.starts_with(|c: char| c.is_ascii_alphabetic())
        && head.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    // Before a colon there may also be a path or a fragment. What is doubtful counts as a scheme that nobody knows.
    let is_path = head.contains(['/', '#', '?']);
    (is_scheme || !is_path).then(|| head.to_lowercase())
}

/// Whether an address leads to another host.
#[must_use]
pub fn outward(address: &str) -> bool {
    scheme(address).is_some() || address.starts_with("//") || address.starts_with("\\\\") || address.starts_with("/\\")
}

/// A path of an image or another file of the tree: from its top, or from the folder of the document at `from`.
#[must_use]
pub fn file(from: &str, target: &str) -> Option<String> {
    if outward(target) || target.is_empty() {
        return None;
    }
    let target = target.split(['?', '#']).next().unwrap_or_default();
    match target.strip_prefix('/') {
        Some(rooted) => joined("", rooted),
        None => joined(from.rsplit_once('/').map_or("", |(f, _)| f), target),
    }
}

/// `path` seen from `folder`; nothing above the top.
#[must_use]
pub fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty()).collect();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A document's name as links have it: without language, product, version and ending (`DIALECT.md`, "Links").
#[must_use]
pub fn document_name(path: &str) -> String {
    let path = path.trim_start_matches('/').trim_end_matches('/').trim_end_matches(".md");
    let mut parts: Vec<&str> = path.split('/').collect();
    if parts.last() == Some(&"index") {
        parts.pop();
    }
    if parts.first().is_some_and(|p| *p == "en") {
        parts.remove(0);
    }
    if parts.first().is_some_and(|p| *p == "enterprise") {
        parts.remove(0);
        // A release, or the name of a version.
        if parts.first().is_some_and(|p| p.chars().next().is_some_and(|c| c.is_ascii_digit())) {
            parts.remove(0);
        }
    }
    if parts
        .first()
        .is_some_and(|p| p.contains('@') && p.split('@').next().is_some_and(|p| Product::named(p).is_some()))
    {
        parts.remove(0);
    }
    parts.join("/").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_neither_language_nor_version() {
        for other in [
            "admin/a/b",
            "/admin/a/b/",
            "/en/admin/a/b",
            "/enterprise/admin/a/b",
            "/enterprise/2.22/admin/a/b",
            "/enterprise-server@3.1/admin/a/b",
            "/en/enterprise/admin/a/b.md",
            "admin/a/b/index.md",
        ] {
            assert_eq!(document_name(other), "admin/a/b", "{other}");
        }
    }

    #[test]
    fn files_are_found_from_the_top_and_from_beside() {
        assert_eq!(file("content/a/b.md", "/assets/x.png").as_deref(), Some("assets/x.png"));
        assert_eq!(file("content/a/b.md", "../x.png?raw").as_deref(), Some("content/x.png"));
        assert_eq!(file("a.md", "../x.png"), None);
        assert_eq!(file("a.md", "https://a.b/x.png"), None);
        assert_eq!(file("a.md", "//a.b/x.png"), None);
    }

    #[test]
    fn another_host_is_known_by_its_address() {
        for there in ["//evil.example/x", "https://a", "mailto:a@b.c", "\\\\host\\x"] {
            assert!(outward(there), "{there}");
        }
        for here in ["/a", "a.md", "/a/b:c", "#x:y"] {
            assert!(!outward(here), "{here}");
        }
    }
}
