//! The command: exit codes, paths, languages, fixes, baselines, and what changed since a revision.

use std::path::Path;
use std::process::Command;

use vademecum::cli::Exit;

use crate::support::{Folder, vade};

struct Tree(Folder);

impl Tree {
    /// A tree with one flaw in each of two documents, one of which is certain to mend.
    fn new(name: &str) -> Self {
        let tree = Self(Folder::new(name));
        tree.write("content/a.md", "---\ntitle: First\n---\n\nRun `ls -a` on port 8443.\n");
        tree.write("content/b.md", "---\ntitle: Second\n---\n\nDo not wait.\n");
        tree.write("data/variables/p.yml", "n: x\n");
        // As a tool on another system saved it.
        tree.write(
            "locales/de/procedures/a.ftl",
            "\u{FEFF}# Mine\r\ntitle = Erstes\r\n\r\nstart-text-1 = Führen Sie an Port 8443 `ls -b` aus.\r\n",
        );
        tree.write("locales/de/procedures/b.ftl", "title = Zweites\nstart-text-1 = Warten Sie.\n");
        tree
    }

    fn write(&self, path: &str, text: &str) {
        self.0.write(path, text);
    }

    fn run(&self, args: &[&str]) -> (Exit, String, String) {
        vade(&self.0, &[("COLUMNS", "100")], &[&["check"], args].concat())
    }

    /// The rules that a run tells of.
    fn rules(&self, args: &[&str]) -> Vec<String> {
        let (_, out, err) = self.run(&[args, &["--format", "json"]].concat());
        let value: serde_json::Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}\n{out}\n{err}"));
        value.as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap().to_owned()).collect()
    }

    fn git(&self, args: &[&str]) {
        let done = Command::new("git")
            .current_dir(&self.0)
            .args(["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "init.defaultBranch=main"])
            .args(args)
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

#[test]
fn errors_end_with_three_and_warnings_do_not() {
    let tree = Tree::new("exit");
    let (exit, out, _) = tree.run(&[]);
    assert_eq!(exit, Exit::Findings);
    let out = out.lines().map(|l| l.split(" · ").next().unwrap_or(l)).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(out, @r"
    de  locales/de/procedures/a.ftl:4  code-differs
        error: `ls -a` in the source, `ls -b` here
        4 | start-text-1 = Führen Sie an Port 8443 `ls -b` aus.
        next: write the code as the source has it; code is never translated
        `vade check --fix` writes `ls -a` in place of `ls -b`

    de  locales/de/procedures/b.ftl:2  negation-lost
        warning: the source says “not”, and nothing here says no
        2 | start-text-1 = Warten Sie.
        next: read both: a lost “not” turns an instruction into its opposite

    1 error, 1 warning in 2 documents, 2 languages
    ");
    assert_eq!(tree.run(&["content/b.md"]).0, Exit::Done);
}

#[test]
fn paths_and_ids_choose_what_is_told() {
    let tree = Tree::new("paths");
    assert_eq!(tree.rules(&["content/a.md"]), ["code-differs"]);
    assert_eq!(tree.rules(&["b"]), ["negation-lost"]);
    assert_eq!(tree.rules(&["locales"]), ["code-differs", "negation-lost"]);
    assert_eq!(tree.rules(&["--lang", "de"]), ["code-differs", "negation-lost"]);
    assert_eq!(tree.rules(&["--lang", "en"]), Vec::<String>::new(), "the source language alone");
    assert_eq!(tree.run(&["no-such"]).0, Exit::Usage);
}

#[test]
fn a_fix_touches_nothing_else() {
    let tree = Tree::new("fix");
    let (exit, _, err) = tree.run(&["--fix"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, "1 finding mended.\n"));
    let text = tree.0.read("locales/de/procedures/a.ftl");
    assert_eq!(text, "\u{FEFF}# Mine\r\ntitle = Erstes\r\n\r\nstart-text-1 = Führen Sie an Port 8443 `ls -a` aus.\r\n");
    let (_, _, err) = tree.run(&["--fix"]);
    assert_eq!(err, "Nothing could be mended for certain.\n", "twice is as once");
}

#[test]
fn the_built_in_procedures_are_clean_and_cannot_be_mended() {
    let root = std::env::temp_dir();
    let run = |args: &[&str]| vade(&root, &[("LANG", "en_US.UTF-8")], &[&["check"], args].concat());
    let (exit, out, _) = run(&[]);
    assert_eq!(exit, Exit::Done, "{out}");
    assert!(out.starts_with("Nothing to report in "), "{out}");
    assert_eq!(run(&["--fix"]).0, Exit::Usage);
}

#[test]
fn a_baseline_leaves_out_what_is_known() {
    let tree = Tree::new("baseline");
    let (_, report, _) = tree.run(&["--format", "json"]);
    tree.write("known.json", &report);
    assert_eq!(tree.rules(&["--baseline", "known.json"]), Vec::<String>::new());
    tree.write("locales/de/procedures/b.ftl", "title = Zweites\nstart-text-1 = Warten Sie nicht an Port 5.\n");
    let (_, _, err) = tree.run(&["--baseline", "known.json"]);
    assert_eq!(tree.rules(&["--baseline", "known.json"]), ["number-differs"]);
    assert!(err.contains("1 finding of the baseline is gone."), "{err}");
    assert_eq!(tree.run(&["--baseline", "content/a.md"]).0, Exit::Usage, "no report");
}

#[test]
fn only_what_changed_since_a_revision_is_told() {
    let tree = Tree::new("git");
    tree.git(&["init", "-q"]);
    tree.git(&["add", "-A"]);
    tree.git(&["commit", "-qm", "x"]);
    assert_eq!(tree.rules(&["--changed-since", "HEAD"]), Vec::<String>::new());
    // A source that changed brings its translations with it.
    tree.write("content/b.md", "---\ntitle: Second\n---\n\nDo not wait here.\n");
    assert_eq!(tree.rules(&["--changed-since", "HEAD"]), ["negation-lost"]);
    tree.write("content/new.md", "---\ntitle: New\n---\n\nSee [it](gone.md).\n");
    assert!(
        tree.rules(&["--changed-since", "HEAD"]).contains(&"link-dead".to_owned()),
        "a file that Git does not know"
    );
    let (exit, _, err) = tree.run(&["--changed-since", "no-such-revision"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("Git does not say what changed"), "{err}");
}

#[test]
fn settings_that_cannot_be_read_are_a_finding() {
    let tree = Tree::new("settings");
    tree.write("vade.yml", "rules: [\n");
    assert_eq!(tree.rules(&[]), ["settings-not-yaml"]);
    assert_eq!(tree.run(&[]).0, Exit::Findings);
}

#[test]
fn a_rule_is_explained_in_the_readers_language() {
    let explain = |args: &[&str]| {
        let (exit, out, err) = vade(Path::new("/"), &[("COLUMNS", "80")], &[&["explain"], args].concat());
        (exit, format!("{out}{err}"))
    };
    let (exit, shown) = explain(&["negation-lost", "--lang", "de"]);
    assert_eq!(exit, Exit::Done);
    insta::assert_snapshot!(shown, @r"
    negation-lost                                Text gegenüber der Quelle · Warnung

    Aus „nicht löschen“ wird „löschen“: Einen schlimmeren Fehler kann eine
    Übersetzung nicht haben. Die verneinenden Wörter sind je Sprache aufgeführt.

    Ändern lässt sich das in vade.yml: `rules: { negation-lost: warning }`, mit
    `error`, `warning`, `note` oder `off`.
    ");
    let (exit, shown) = explain(&["negation-lots"]);
    assert_eq!(exit, Exit::Usage);
    assert!(shown.contains("negation-lost"), "{shown}");
    let (_, all) = explain(&[]);
    assert!(vademecum::check::RULES.iter().all(|r| all.contains(r.id)));
}
