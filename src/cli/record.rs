//! What is written down of a run when it begins.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::Session;
use super::planning::Prepared;
use crate::journal::Run;
use crate::localize::coverage;
use crate::plan::{Means, Plan, procedure};
use crate::report::plan::{Preview, step_words};
use crate::source::Store;

/// The words of the steps, as they are shown.
pub(super) fn wording(preview: &Preview<'_>) -> Value {
    let step = |planned: &crate::plan::PlannedStep| {
        let (text, language) = step_words(preview, preview.step(planned.position));
        let content = preview.step(planned.position).map(procedure::content);
        json!({"number": planned.number, "text": text, "language": language, "content": content})
    };
    json!({
        "language": preview.worded.language,
        "title": preview.worded.title.plain(),
        "worded": coverage(preview.worded).worded,
        "steps": preview.plan.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

/// What is written down when a run is created.
pub(super) fn record(session: &Session, prepared: &Prepared, plan: &Plan, preview: &Preview<'_>) -> Run {
    let sources: BTreeMap<String, String> =
        prepared.reading.source.parts.iter().map(|part| (part.source.path.clone(), part.source.text.clone())).collect();
    let root = match prepared.opened.library.store() {
        Store::Folder(root) => Some(root.display().to_string()),
        Store::Embedded(_) | Store::Memory(_) => None,
    };
    let named = &prepared.name;
    // A file that stands in no tree is found again by its path alone.
    let alone = (root.is_none() && !prepared.opened.builtin).then(|| {
        let path = named.rsplit_once('#').map_or(named.as_str(), |(path, _)| path);
        let path = [named.as_str(), path].map(|p| session.path(Path::new(p))).into_iter().find(|p| p.is_file());
        path.map(|p| p.display().to_string())
    });
    let found = &prepared.opened.found;
    Run {
        // Its procedure is named only where the document has several.
        name: if procedure::procedures(&prepared.reading.source).len() > 1 { plan.name() } else { plan.id.clone() },
        title: preview.worded.title.plain(),
        language: preview.worded.language.clone(),
        digest: plan.digest().map(|d| d.full().to_owned()).unwrap_or_default(),
        procedure_digest: plan.procedure_digest().full().to_owned(),
        plan: plan.describe(),
        wording: wording(preview),
        sources: json!(sources),
        origin: json!({
            "root": root,
            "file": alone.flatten(),
            "path": found.path,
            "procedure": plan.procedure,
            "folder": found.folder,
            "version": plan.version,
            "backends": prepared.named,
            "human": prepared.human,
            "sites": prepared.sites_path.as_ref().map(|p| p.display().to_string()),
            "satisfied": prepared.satisfied,
            "cwd": session.world.folder.display().to_string(),
        }),
        ..Run::default()
    }
}

/// The backends that a run was planned with.
pub(super) fn backends(backends: &Value) -> Vec<String> {
    let names = backends.as_array().into_iter().flatten().filter_map(Value::as_str);
    names.filter(|n| Means::ALL.iter().any(|m| m.name() == *n)).map(str::to_owned).collect()
}
