//! What the digests of a plan are made of.

use serde_json::{Value, json};

use super::canonical::Digest;
use super::model::{FORMAT, Plan, PlannedAction, PlannedStep, kind_name};
use super::sites::Host;

impl Plan {
    /// What the procedure digest is made of: document, version, source step texts and actions. Language, paths, clock and the
    /// program's version are not in it (`DESIGN.md`, "Two digests").
    #[must_use]
    pub fn procedure_material(&self) -> Value {
        json!({
            "format": "vade-procedure/1",
            "document": self.id,
            "procedure": self.procedure,
            "version": self.version,
            "steps": self.steps.iter().map(|step| json!({
                "number": step.number,
                "id": step.id,
                "text": step.content,
                "actions": step.actions.iter().map(done).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "after": self.after.iter().map(done).collect::<Vec<_>>(),
        })
    }

    /// What the plan digest is made of: the procedure digest, the plan format, effects, backends, input values, sites.
    #[must_use]
    pub fn material(&self) -> Value {
        let action = |a: &PlannedAction| {
            json!({
                "backend": a.backend.name(),
                "effect": a.action.effect,
                "saves": a.saves,
                "needs": a.needs.iter().map(|n| json!([n.name, n.step])).collect::<Vec<_>>(),
            })
        };
        let step = |step: &PlannedStep| {
            let mut value = json!({
                "site": step.site,
                "host": step.host,
                "timeout": step.timeout,
                "probe": step.probe,
                "already": step.already,
                "decide": step.decide,
                "actions": step.actions.iter().map(action).collect::<Vec<_>>(),
            });
            step.on_trouble(&mut value);
            // What a document does not say is not in its digest, so that older ones stay.
            if let Some(role) = &step.role {
                value["role"] = json!(role);
            }
            value
        };
        let mut material = json!({
            "format": FORMAT,
            "procedure": self.procedure_digest().full(),
            "session": self.session,
            "steps": self.steps.iter().map(step).collect::<Vec<_>>(),
            "after": self.after.iter().map(action).collect::<Vec<_>>(),
            "inputs": self.inputs.iter().map(|i| json!({"name": i.name, "type": kind_name(&i.kind), "value": i.value})).collect::<Vec<_>>(),
            "sites": self.sites.iter().map(|s| {
                let mut value = json!({"id": s.id, "name": s.name, "site": s.site.planned()});
                s.own(&mut value);
                value
            }).collect::<Vec<_>>(),
            "hosts": self.hosts.iter().map(|h| json!({"id": h.id, "host": h.host.as_ref().map(Host::shown)})).collect::<Vec<_>>(),
        });
        if !self.prerequisites.is_empty() {
            material["prerequisites"] = json!(self.prerequisites);
        }
        material
    }

    /// The digest of the procedure.
    #[must_use]
    pub fn procedure_digest(&self) -> Digest {
        Digest::of(&self.procedure_material())
    }

    /// The digest to approve; `None` while an input is open.
    #[must_use]
    pub fn digest(&self) -> Option<Digest> {
        self.open().next().is_none().then(|| Digest::of(&self.material()))
    }
}

/// What an action does. How it came to be known is not a part of that: a program that reads a text better must not make another
/// procedure of it.
fn done(planned: &PlannedAction) -> Value {
    let mut value = json!(planned.action);
    if let Value::Object(map) = &mut value {
        map.retain(|key, _| key != "from" && key != "why" && key != "person");
    }
    value
}
