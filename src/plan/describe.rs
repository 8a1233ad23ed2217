//! A plan as data.

use serde_json::{Value, json};

use super::canonical::Digest;
use super::model::{FORMAT, Plan, PlannedAction, PlannedStep, kind_name};
use super::sites::Host;

impl Plan {
    /// The plan as data, without words of any language: what is kept with a run, and what two plans are compared by.
    #[must_use]
    pub fn describe(&self) -> Value {
        let digest = self.digest();
        let action = |a: &PlannedAction| {
            let mut value = json!(a.action);
            value["backend"] = json!(a.backend.name());
            if let Some(could) = a.could {
                value["could"] = json!(could.name());
            }
            if !a.needs.is_empty() {
                value["known-after"] = a.needs.iter().map(|n| json!({"name": n.name, "step": n.step})).collect();
            }
            if let Some(saves) = &a.saves {
                value["keeps"] = json!(saves);
            }
            if let Some(blocked) = a.blocked {
                value["blocked"] = json!(blocked);
            }
            value
        };
        let step = |s: &PlannedStep| {
            let mut value = json!({
                "position": s.position,
                "number": s.number,
                "id": s.id,
                "source": s.content,
                "site": s.site,
                "host": s.host,
                "actions": s.actions.iter().map(action).collect::<Vec<_>>(),
            });
            if let Some(timeout) = s.timeout {
                value["timeout"] = json!(timeout);
            }
            if let Some(probe) = &s.probe {
                value["probe"] = json!(probe);
            }
            if let Some(already) = &s.already {
                value["already"] = json!(already);
            }
            if s.decide {
                value["decide"] = json!(true);
            }
            s.on_trouble(&mut value);
            if let Some(role) = &s.role {
                value["role"] = json!(role);
            }
            value
        };
        let mut value = json!({
            "format": FORMAT,
            "id": self.id,
            "procedure": self.procedure,
            "version": self.version,
            "digest": digest.as_ref().map(Digest::full),
            "procedure_digest": self.procedure_digest().full(),
            "session": self.session,
            "inputs": self.inputs.iter().map(|i| json!({
                "name": i.name, "type": kind_name(&i.kind), "value": i.value, "from": i.from,
            })).collect::<Vec<_>>(),
            "sites": self.sites.iter().map(|s| {
                let mut value = s.site.planned();
                value["id"] = json!(s.id);
                value["name"] = json!(s.name);
                s.own(&mut value);
                value
            }).collect::<Vec<_>>(),
            "hosts": self.hosts.iter().map(|h| json!({"id": h.id, "host": h.host.as_ref().map(Host::shown)})).collect::<Vec<_>>(),
            "steps": self.steps.iter().map(step).collect::<Vec<_>>(),
            "after": self.after.iter().map(action).collect::<Vec<_>>(),
        });
        if !self.prerequisites.is_empty() {
            value["prerequisites"] = json!(self.prerequisites);
        }
        value
    }
}
