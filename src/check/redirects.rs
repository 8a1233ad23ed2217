//! Former addresses: `redirect_from` in the front matter.

use std::collections::HashMap;

use super::Desks;
use super::finding::Finding;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::FrontMatter;

/// Redirects that lead round in a circle, and addresses that two documents claim.
pub(super) fn findings(desks: &Desks<'_>) -> Vec<Finding> {
    let library = desks.library();
    let mut claimed: HashMap<String, Vec<(String, String)>> = HashMap::new();
    let mut documents: HashMap<String, String> = HashMap::new();
    for path in library.documents() {
        let Ok(Some(source)) = library.document(path, None) else { continue };
        let own = name(path.strip_prefix("content/").unwrap_or(path));
        documents.insert(own.clone(), path.clone());
        let Ok(front) = FrontMatter::read(path, &source.text) else { continue };
        let former = front.all.get("redirect_from").and_then(|r| r.as_array());
        for old in former.into_iter().flatten().filter_map(|o| o.as_str()) {
            claimed.entry(name(old)).or_default().push((path.clone(), old.to_owned()));
        }
    }
    let mut found = Vec::new();
    let tell = |rule: &'static str, path: &str, old: &str, other: &str| {
        let text = library.store().read(path).ok().flatten().unwrap_or_default();
        let line = text.lines().position(|l| l.contains(old)).map_or(1, |i| i + 1);
        let place = Place::find(path, &text, u32::try_from(line).unwrap_or(u32::MAX), old);
        let diagnostic = Diagnostic { rule, ..Diagnostic::error("redirect-loop") };
        Finding::of_source(path, diagnostic.with("from", old).with("other", other).at(place))
    };
    for (old, claims) in &claimed {
        for (path, written) in claims {
            let own = name(path.strip_prefix("content/").unwrap_or(path));
            // From the document to whoever claims its address, and on: back here it is a circle.
            if *old == own || leads_back(&own, old, &claimed, &documents) {
                found.push(tell("redirect-loop", path, written, documents.get(old).map_or(path, String::as_str)));
            }
        }
        let mut paths: Vec<&str> = claims.iter().map(|(path, _)| path.as_str()).collect();
        paths.dedup();
        if let [first, .., last] = paths.as_slice()
            && first != last
        {
            let (path, written) = &claims[claims.len() - 1];
            found.push(tell("redirect-twice", path, written, first));
        }
    }
    found
}

/// An address without its ending and slashes. Versions and languages stay: a former address may differ in nothing else.
fn name(path: &str) -> String {
    let path = path.trim_matches('/').trim_end_matches(".md");
    let path = path.strip_suffix("index").filter(|p| p.is_empty() || p.ends_with('/')).unwrap_or(path);
    path.trim_end_matches('/').to_lowercase()
}

/// Whether the address `old`, which redirects to `own`, is that of a document that `own` redirects to in turn.
fn leads_back(
    own: &str,
    old: &str,
    claimed: &HashMap<String, Vec<(String, String)>>,
    documents: &HashMap<String, String>,
) -> bool {
    let mut at = own.to_owned();
    for _ in 0..documents.len().min(64) {
        // Whoever is redirected from `at` is where its readers go.
        let Some(next) = claimed.get(&at).and_then(|c| c.first()) else { return false };
        at = name(next.0.strip_prefix("content/").unwrap_or(&next.0));
        if at == old || at == own {
            return documents.contains_key(old);
        }
    }
    false
}
