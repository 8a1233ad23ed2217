//! A document on the operator's sites, and the program run against them.

use serde_json::Value;
use vademecum::cli::Exit;

use crate::support::{Folder, vade};

/// A folder with one document and the operator's sites.
pub struct Place {
    /// The folder.
    pub root: Folder,
    variables: Vec<(String, String)>,
}

impl Place {
    /// A document with these steps, and these sites.
    pub fn new(name: &str, front: &str, steps: &str, sites: &str) -> Self {
        let front = if front.contains("sites:") {
            front.to_owned()
        } else {
            format!("  sites: {{ server: The server }}\n{front}")
        };
        let document = format!("---\ntitle: Work\nversions: {{ ghes: '*' }}\nvade:\n{front}---\n\n## Do it\n\n{steps}");
        let files = [("data/variables/x.yml", "a: b\n"), ("work.md", &document), ("sites.yml", sites)];
        let root = Folder::of(name, &files);
        let variables = [
            ("COLUMNS", "100"),
            ("VADE_LANG", "en"),
            ("USER", "me"),
            ("TOKEN", "tok-0123456789"),
            ("PASSWORD", "correct horse"),
            ("LOGIN", "mona"),
            ("CODE", "424242"),
        ];
        let variables = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Self { root, variables }
    }

    /// The same with a variable of the environment.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The program, without a terminal.
    pub fn vade(&self, args: &[&str]) -> (Exit, String, String) {
        let variables: Vec<(&str, &str)> = self.variables.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        vade(&self.root, &variables, &[args, &["--root", "."]].concat())
    }

    /// The plan as data.
    pub fn plan(&self, more: &[&str]) -> Value {
        let mut args =
            vec!["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--dry-run", "--format", "json"];
        args.extend(more);
        let (exit, out, err) = self.vade(&args);
        assert_eq!(exit, Exit::Done, "{err}");
        serde_json::from_str(&out).unwrap()
    }

    /// Runs the plan, approved by its digest. Gives the exit code, the events, and what is told.
    pub fn run(&self, more: &[&str]) -> (Exit, Vec<Value>, String) {
        let digest = self.plan(more)["digest"].as_str().unwrap().to_owned();
        let mut args = vec!["run", "work", "--for", "ghes-3.5", "--sites", "sites.yml", "--format", "json"];
        args.extend(["--approve", &digest, "--again"]);
        args.extend(more);
        let (exit, out, err) = self.vade(&args);
        let events = out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        (exit, events, err)
    }

    /// A file of evidence, by the end of its name.
    pub fn evidence(&self, end: &str) -> String {
        let files = self.root.files("state");
        let found = files.iter().find(|file| file.display().to_string().ends_with(end));
        std::fs::read_to_string(found.unwrap_or_else(|| panic!("no evidence {end}: {files:?}"))).unwrap()
    }
}

/// The events of that kind.
pub fn of<'e>(events: &'e [Value], kind: &str) -> Vec<&'e Value> {
    events.iter().filter(|e| e["event"] == kind).collect()
}

/// The rule by which a step failed or is in doubt.
pub fn rule(events: &[Value]) -> String {
    let why = events.iter().rev().find_map(|e| e["why"]["rule"].as_str());
    why.unwrap_or_default().to_owned()
}

/// The values that steps found out.
pub fn values(events: &[Value]) -> Vec<(String, String)> {
    let all = events.iter().filter_map(|e| e["values"].as_object()).flatten();
    all.map(|(k, v)| (k.clone(), v.as_str().unwrap_or_default().to_owned())).collect()
}
