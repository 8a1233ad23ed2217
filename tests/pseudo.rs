//! No word on any screen bypasses Fluent: in the pseudo-language every letter of ours is accented, and a document in Chinese has
//! none of its own that could be taken for one.

mod support;

use support::{Folder, here, journal, vade};
use vademecum::cli::Exit;
use vademecum::words::pseudo::leaks;

/// A tree of one document in Chinese, with everything that a screen can show.
const DOCUMENT: &str = "---
title: 同步
shortTitle: 同步
intro: 简介。
permissions: 所有者
versions: { ghes: '*', ghec: '*' }
topics: [许可]
vade:
  sites: { s: 服务器 }
  inputs:
    z: { type: string, pattern: '[a-z]+', ask: 短名 }
  host: local
  steps:
    d: { saves: w, effect: read }
---
# 同步

> [!NOTE]
> 注意。

1. 单击 **设置**。{#d}
2. 运行：

   ```shell
   ls \"$Z\"
   ```

   ![图](x.png)
3. 打开 [链接](https://example.com/x)。
   - 一
   - 二

| 甲 | 乙 |
|---|---|
| 一 | 二 |

{% mac %}

苹果。

{% endmac %}
";

/// Words that are neither ours nor a person's: names, codes, what the document holds, and the words with which ICU joins a list.
const ALLOWED: &[&str] =
    &["or", "vade", "GHES", "GHEC", "ghes", "ghec", "zh", "en", "ls", "local", "human", "shell", "png", "json"];

/// The months as ICU writes them in English.
const MONTHS: &[&str] = &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

struct Tree(Folder);

impl Tree {
    fn new(name: &str) -> Self {
        Self::of(name, DOCUMENT)
    }

    /// The tree with that text as its document.
    fn of(name: &str, document: &str) -> Self {
        let files = [
            ("content/x9.md", document),
            ("data/variables/p.yml", "n: 名\n"),
            ("vade.yml", "source-language: en\n"),
            ("tests/x9/t9.yml", "inputs: { z: a }\nexpect: { end: done, path: [d] }\n"),
            ("tests/x9/u9.yml", "steps: { nope: {} }\nexpect: { end: done }\n"),
            ("content/y9.md", "---\ntitle: [\n---\n"),
        ];
        Self(Folder::of(name, &files))
    }

    /// What both outputs hold that bypasses Fluent.
    fn leaks(&self, args: &[&str], allowed: &[&str]) -> (Exit, Vec<String>, String) {
        let (exit, out, err) = vade(&self.0, &[("COLUMNS", "100")], &[args, &["--lang", "en-XA"]].concat());
        let screen = format!("{out}{err}");
        let mut leaks = leaks(&screen, &[ALLOWED, allowed].concat());
        // Digests are shown in groups of four.
        leaks.retain(|w| ![4, 8, 12].contains(&w.len()) || !w.chars().all(|c| c.is_ascii_hexdigit()));
        (exit, leaks, screen)
    }
}

#[test]
fn no_word_of_a_command_bypasses_fluent() {
    let tree = Tree::new("commands");
    for (args, allowed) in [
        (
            &["list"][..],
            &[
                "x9", "y9", "md", "content", "did", "not", "find", "expected", "node", "content", "while", "parsing",
                "a", "flow",
            ][..],
        ),
        (&["show", "x9"], &["x9"]),
        (&["show", "no-such"], &[]),
        (&["show", "x9", "--for", "nope"], &[]),
        (&["show", "x9", "--format", "nope"], &["text", "markdown", "json"]),
        (&["run", "x9", "--dry-run"], &["x9"]),
        (
            &["config"],
            &["language", "root", "version", "labels", "color", "sites", "configuration", "state", "both", "auto"],
        ),
        (&["run", "x9", "--backend", "shell", "--set", "z=a"], &["x9", "VADE"]),
        (&["runs", "list"], &[&["x9", "AM", "PM", "UTC"][..], MONTHS].concat()),
        (&["runs", "show", "zz"], &["zz"]),
        (&["runs", "list", "--since", "zz"], &["zz", "d", "h"]),
        (&["runs", "report", "zz"], &["zz"]),
        (&["runs", "verify", "zz"], &["zz"]),
        (&["runs", "verify", "vade.yml"], &["yml", "failed", "to", "read", "entire", "block"]),
        (&["runs", "prune", "--keep", "1"], &[]),
        (&["runs", "prune"], &["before"]),
        (&["diff", "x9", "x9@ghec"], &["x9", "ghes-3"]),
        (
            &["test"],
            &["x9", "t9", "u9", "d", "tests", "yml", "nope", "path", "end", "done", "failed", "expect", "steps"],
        ),
        (
            &["test", "x9", "--min", "100"],
            &["x9", "t9", "u9", "d", "tests", "yml", "nope", "path", "end", "done", "failed", "expect", "steps"],
        ),
        (&["new", "X"], &["X", "restart-mail-relay"]),
        (&["new", "x9"], &["x9", "content", "md"]),
        (&["init"], &[]),
        (&["login", "zz"], &["zz", "yml", "sites"]),
        (&["doctor", "zz"], &["zz", "yml", "sites"]),
        (&["doctor"], &["Debian", "Ubuntu", "Chromium", "Chrome", "webdriver"]),
        (&["nope"], &[]),
        (&["show"], &[]),
    ] {
        let (_, leaks, screen) = tree.leaks(args, allowed);
        assert_eq!(leaks, Vec::<String>::new(), "{args:?}\n{screen}");
        assert!(!screen.is_empty(), "{args:?}");
    }
}

#[test]
fn no_word_of_a_report_bypasses_fluent() {
    let tree = Tree::new("reports");
    let (_, _, screen) = tree.leaks(&["run", "x9", "--backend", "shell", "--set", "z=a"], &[]);
    assert!(!screen.is_empty());
    let run = journal::latest(&tree.0);
    let who = journal::show(&tree.0, &run)["who"].as_str().unwrap().to_owned();
    let names: Vec<&str> = who.split('@').collect();
    // Markdown's own words are those of code fences; `Z` is the command's, times are in UTC.
    let allowed = [&["x9", "AM", "PM", "UTC", "text", "Z", run.as_str()][..], MONTHS, &names].concat();
    for args in [&["runs", "report", &run][..], &["runs", "verify", &run], &["runs", "show", &run]] {
        let (_, mut leaks, screen) = tree.leaks(args, &allowed);
        // Digests, hashes and ids.
        leaks.retain(|w| w.len() < 6 || !w.chars().all(|c| c.is_ascii_hexdigit()));
        assert_eq!(leaks, Vec::<String>::new(), "{args:?}\n{screen}");
    }
}

#[test]
fn no_word_of_what_comes_first_bypasses_fluent() {
    let before = "---\ntitle: 前\nvade: { prerequisites: [x9] }\n---\n1. 单击。\n";
    let tree = Tree::new("first");
    tree.0.write("content/z9.md", before);
    tree.0.write("content/w9.md", "---\ntitle: 环\nvade: { prerequisites: [w9] }\n---\n1. 单击。\n");
    // Commands that are told are no words.
    let names = ["x9", "z9", "w9", "run", "with-prerequisites", "satisfied", "set", "content", "md", "prerequisites"];
    for args in [
        &["run", "z9"][..],
        &["run", "z9", "--with-prerequisites"],
        &["run", "z9", "--with-prerequisites", "--dry-run", "--backend", "shell", "--set", "x9:z=a"],
        &["run", "z9", "--set", "w9:z=a"],
        &["run", "w9"],
    ] {
        let (_, leaks, screen) = tree.leaks(args, &names);
        assert_eq!(leaks, Vec::<String>::new(), "{args:?}\n{screen}");
        assert!(!screen.is_empty(), "{args:?}");
    }
    let (_, _, err) = here(&tree.0, &[("VADE_LANG", "en-XA")], &["run", "z9"], |world| world.interactive = true, "\n");
    let allowed = [ALLOWED, &names, &["f", "Enter"]].concat();
    assert_eq!(leaks(&err, &allowed), Vec::<String>::new(), "{err}");
}

#[test]
fn no_word_of_the_translators_commands_bypasses_fluent() {
    let tree = Tree::new("translators");
    for (args, allowed) in [
        (&["l10n", "status"][..], &[][..]),
        (&["l10n", "status", "--agreement"], &[]),
        (
            &["l10n", "extract"],
            &["y9", "md", "content", "did", "not", "find", "expected", "node", "while", "parsing", "a", "flow"],
        ),
        (&["l10n", "pseudo"], &[]),
        (&["l10n", "accept", "x9"], &[]),
        (&["l10n", "import"], &[]),
        (&["help", "l10n", "pseudo"], &["l10n", "docs", "root", "help"]),
    ] {
        let (_, leaks, screen) = tree.leaks(args, allowed);
        assert_eq!(leaks, Vec::<String>::new(), "{args:?}\n{screen}");
        assert!(!screen.is_empty(), "{args:?}");
    }
}

#[test]
fn no_word_of_a_check_bypasses_fluent() {
    let tree = Tree::new("check");
    // The names of rules are the same in every language; the rest is what the reader of YAML says.
    let rules = vademecum::check::RULES.iter().map(|r| r.id);
    let others = [
        "did",
        "not",
        "find",
        "expected",
        "node",
        "content",
        "while",
        "parsing",
        "a",
        "flow",
        "unit-stail",
        "No",
        "such",
        "file",
        "directory",
        "os",
        "error",
    ];
    let allowed: Vec<&str> = rules.chain(others).collect();
    for args in [
        &["check"][..],
        &["check", "no-such.md"],
        &["check", "--baseline", "none.json"],
        &["check", "--fix"],
        &["explain"],
        &["explain", "unit-stale"],
        &["explain", "unit-stail"],
    ] {
        let (_, leaks, screen) = tree.leaks(args, &allowed);
        assert_eq!(leaks, Vec::<String>::new(), "{args:?}\n{screen}");
        assert!(!screen.is_empty(), "{args:?}");
    }
}

/// Names, passwords, tokens and values are none of ours, and neither is YAML.
#[test]
fn no_word_of_the_sandbox_bypasses_fluent() {
    let tree = Tree::new("sandbox");
    let mut allowed: Vec<String> = vec!["server".into(), "cloud".into(), "run".into(), "x9".into()];
    for account in vademecum::sandbox::ACCOUNTS {
        allowed.extend([account.login.to_owned(), account.password.to_owned()]);
    }
    for token in vademecum::sandbox::TOKENS {
        allowed.extend(token.scopes.iter().map(|s| (*s).to_owned()).chain([token.value.to_owned()]));
    }
    allowed.extend(vademecum::sandbox::inputs().into_iter().flat_map(|(name, value)| [name.to_owned(), value]));
    allowed.extend(["ghes-3", "admin", "org", "enterprise", "read"].map(str::to_owned));
    // What the system says.
    allowed.extend(["invalid", "input", "parameter"].map(str::to_owned));
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    for args in [
        &["sandbox", "--sites", "sites.yml", "--otp", "--fault", "500"][..],
        &["sandbox", "--version", "2.22"],
        &["sandbox", "--port", "65535"],
        &["run", "x9", "--sandbox", "--yes", "--set", "z=a"],
        &["run", "x9", "--yes"],
    ] {
        let (_, leaks, screen) = tree.leaks(args, &allowed);
        assert_eq!(leaks, Vec::<String>::new(), "{args:?}\n{screen}");
        assert!(!screen.is_empty(), "{args:?}");
    }
}

/// What a team finds with `vade l10n pseudo`: here nothing, for every word of the document is a unit.
#[test]
fn a_document_shows_itself_in_the_pseudo_language() {
    let document = "---\ntitle: Back up the server\nintro: Before anything else.\n---\n\n## By hand\n\n1. Open [the page](/about) of `code words`.\n\
                    1. Click **Save**, then wait.\n   ![A picture](x.png)\n\n> [!NOTE]\n> Look twice.\n\n| Left | Right |\n|---|---|\n| one | two |\n\n- A bullet\n";
    let tree = Tree::of("document", document);
    let (exit, _, screen) = tree.leaks(&["l10n", "pseudo", "x9"], &[]);
    assert_eq!(exit, Exit::Done, "{screen}");
    let (_, leaks, screen) = tree.leaks(&["show", "x9"], &["x9", "Save"]);
    assert_eq!(leaks, Vec::<String>::new(), "{screen}");
    assert!(screen.contains("⟦Ƈŀīƈķ Save, ŧħḗḗƞ ẇȧȧīŧ.⟧"), "{screen}");
}
