//! `vade schema`: the JSON Schemas of what a tree holds, for editors.

use super::{Exit, Session};
use crate::diagnostic::Result;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "kind", value_enum, default_value_t)]
    pub kind: Kind,
}

/// What a schema describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Kind {
    // A procedure's front matter, with its `vade:` key.
    #[default]
    Procedure,
    // A tree's `vade.yml`.
    Tree,
    // A test of a procedure.
    Test,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Procedure, Self::Tree, Self::Test];

    /// The name of the file that a new tree keeps it in.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Procedure => "procedure.schema.json",
            Self::Tree => "tree.schema.json",
            Self::Test => "test.schema.json",
        }
    }

    /// Its text.
    pub fn text(self) -> String {
        const VADE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/vade.schema.json"));
        const PROCEDURE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/procedure.schema.json"));
        const TREE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/tree.schema.json"));
        const TEST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/test.schema.json"));
        match self {
            Self::Procedure => with_vade(PROCEDURE, VADE),
            Self::Tree => with_vade(TREE, VADE),
            Self::Test => TEST.to_owned(),
        }
    }
}

/// A schema that refers to `#/$defs/vade`, with that and what it refers to in it.
fn with_vade(outer: &str, vade: &str) -> String {
    let (Ok(mut outer), Ok(mut vade)) =
        (serde_json::from_str::<serde_json::Value>(outer), serde_json::from_str::<serde_json::Value>(vade))
    else {
        return String::new();
    };
    let definitions = vade.as_object_mut().and_then(|v| {
        v.remove("$schema");
        v.remove("$defs")
    });
    outer["$defs"] = definitions.unwrap_or_default();
    outer["$defs"]["vade"] = vade;
    serde_json::to_string_pretty(&outer).unwrap_or_default() + "\n"
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    session.print(&args.kind.text());
    Ok(Exit::Done)
}
