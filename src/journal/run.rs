//! A run as it was planned.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A run as it was planned. Nothing of it changes later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Its id.
    pub id: String,
    /// When it was created.
    pub created: String,
    /// Who created it.
    pub who: String,
    /// What was run: `document#procedure`.
    pub name: String,
    /// Its title in the language that it began in.
    pub title: String,
    /// That language.
    pub language: String,
    /// The plan's digest.
    pub digest: String,
    /// The procedure's digest.
    pub procedure_digest: String,
    /// The plan ([`crate::plan::Plan::describe`]).
    pub plan: Value,
    /// The words that were shown.
    pub wording: Value,
    /// The source texts: path and text.
    pub sources: Value,
    /// How to find the document again; for whoever resumes.
    pub origin: Value,
}

impl Run {
    /// All of it, as the first event's hash covers it.
    pub(super) fn row(&self) -> Value {
        json!({
            "id": self.id, "created": self.created, "who": self.who, "name": self.name, "title": self.title, "language": self.language,
            "digest": self.digest, "procedure_digest": self.procedure_digest, "plan": self.plan, "wording": self.wording,
            "sources": self.sources, "origin": self.origin,
        })
    }
}
