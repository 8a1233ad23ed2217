//! Trees of one's own, with the program run in them by whoever wrote them.

use serde_json::Value;
use vademecum::cli::{Exit, World};

use super::{Folder, here};

/// The program in a folder with trees.
pub trait Own {
    /// In the tree below the folder, with a person who types these lines where there are any.
    fn typed(&self, inside: &str, args: &[&str], typed: &str) -> (Exit, String, String);

    /// Without a person.
    fn vade(&self, inside: &str, args: &[&str]) -> (Exit, String, String) {
        self.typed(inside, args, "")
    }

    /// What it prints where all is well.
    fn good(&self, inside: &str, args: &[&str]) -> String {
        let (exit, out, err) = self.vade(inside, args);
        assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{args:?}\n{out}");
        out
    }

    /// The same as JSON.
    fn json(&self, inside: &str, args: &[&str]) -> Value {
        serde_json::from_str(&self.good(inside, args)).unwrap()
    }
}

impl Own for Folder {
    fn typed(&self, inside: &str, args: &[&str], typed: &str) -> (Exit, String, String) {
        let path = std::env::var("PATH").unwrap_or_default();
        let variables = [("COLUMNS", "100"), ("PATH", path.as_str()), ("USER", "me")];
        let change = |world: &mut World| {
            world.config = self.join("config");
            world.state = self.join("state");
            world.interactive = !typed.is_empty();
        };
        here(&self.join(inside), &variables, args, change, typed)
    }
}

/// The actions of a plan without their words.
pub fn actions(plan: &Value) -> Vec<Value> {
    let steps = plan["steps"].as_array().unwrap();
    steps.iter().map(|step| serde_json::json!([step["id"], step["site"], step["host"], step["actions"]])).collect()
}
