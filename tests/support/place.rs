//! A place to run a document in.

use std::process::Command;

use serde_json::Value;
use vademecum::cli::Exit;

use super::{Folder, command, ended, here, journal};

/// A folder with a tree of documents, the state of its runs, and the program in a process of its own.
pub struct Place {
    pub root: Folder,
    order: Vec<String>,
    variables: Vec<(String, String)>,
}

impl Place {
    /// A tree of one document, `work`, that the shell runs.
    pub fn new(name: &str, document: &str) -> Self {
        Self::of(name, &[("work.md", document)]).ordered(&["run", "work", "--backend", "shell"])
    }

    /// A tree of these files.
    pub fn of(name: &str, files: &[(&str, &str)]) -> Self {
        let root = Folder::of(name, files);
        root.write("data/variables/x.yml", "a: b\n");
        Self { root, order: Vec::new(), variables: Vec::new() }
    }

    /// The same with other words by which it is run.
    pub fn ordered(mut self, order: &[&str]) -> Self {
        self.order = order.iter().copied().map(str::to_owned).collect();
        self
    }

    /// The same with a variable of the environment.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The program, ready to be started.
    pub fn command(&self, args: &[impl AsRef<str>]) -> Command {
        let args: Vec<&str> = args.iter().map(AsRef::as_ref).collect();
        let mut command = command(&self.root, &args);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// What the program does with these arguments: its exit code, and both outputs.
    pub fn vade(&self, args: &[impl AsRef<str>]) -> (i32, String, String) {
        ended(&self.command(args).output().unwrap())
    }

    /// The same where all must be well: standard output.
    pub fn ok(&self, args: &[impl AsRef<str>]) -> String {
        let (code, out, err) = self.vade(args);
        let args: Vec<&str> = args.iter().map(AsRef::as_ref).collect();
        assert_eq!(code, 0, "{args:?}: {out}{err}");
        out
    }

    /// The program in the test's process, with a person who types these lines.
    pub fn person(&self, args: &[&str], typed: &str) -> (Exit, String, String) {
        let path = std::env::var("PATH").unwrap_or_default();
        let variables = [("COLUMNS", "80"), ("PATH", path.as_str()), ("VADE_LANG", "en"), ("USER", "me")];
        here(&self.root, &variables, args, |world| world.interactive = true, typed)
    }

    /// The digest of the plan that an order would carry out.
    pub fn digest(&self, order: &[&str]) -> String {
        let plan: Value =
            serde_json::from_str(&self.ok(&[order, &["--dry-run", "--format", "json"]].concat())).unwrap();
        plan["digest"].as_str().unwrap()[..12].to_owned()
    }

    /// The order to run the whole document, with the approval of its plan.
    pub fn approved(&self, more: &[&str]) -> Vec<String> {
        let order: Vec<&str> = self.order.iter().map(String::as_str).chain(more.iter().copied()).collect();
        let digest = self.digest(&order);
        order.into_iter().chain(["--approve", &digest]).map(str::to_owned).collect()
    }

    /// Runs the whole document.
    pub fn run(&self, more: &[&str]) -> (i32, String, String) {
        self.vade(&self.approved(more))
    }

    pub fn runs(&self) -> Vec<Value> {
        journal::runs(&self.root)
    }

    pub fn last_run(&self) -> String {
        journal::latest(&self.root)
    }

    pub fn events(&self, run: &str) -> Vec<Value> {
        journal::events(&self.root, run)
    }

    pub fn kinds(&self, run: &str) -> Vec<String> {
        journal::kinds(&self.root, run)
    }

    /// A file's text; nothing where there is none.
    pub fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.root.join(file)).unwrap_or_default()
    }
}
