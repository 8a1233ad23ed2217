//! Plans: what they hold, what their digests cover, and that language is none of it.

mod support;

use std::path::Path;

use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::Value;
use support::{Folder, needs, shared};
use vademecum::cli::Exit;
use vademecum::localize::Desk;
use vademecum::plan::inputs::Given;
use vademecum::plan::{Asked, Means, Plan, Sites, build};
use vademecum::source::Library;

const LANGUAGES: [&str; 5] = ["en", "pt-BR", "es", "de", "zh-Hans"];

fn vade(folder: &Path, width: &str, args: &[&str]) -> (Exit, String, String) {
    support::vade(folder, &[("COLUMNS", width), ("PATH", "/usr/bin:/bin")], args)
}

fn json(args: &[&str]) -> Value {
    let folder = std::env::temp_dir();
    let mut all = vec!["run", "--dry-run", "--format", "json"];
    all.extend(args);
    let (exit, out, err) = vade(&folder, "80", &all);
    assert_eq!(exit, Exit::Done, "{args:?}: {err}");
    serde_json::from_str(&out).unwrap()
}

/// Values for the open inputs of a procedure, found by trying.
fn filled(id: &str, folder: &Folder) -> Vec<String> {
    folder.write("file.tar.gz", "");
    let file = folder.join("file.tar.gz").display().to_string();
    let mut set: Vec<String> = Vec::new();
    loop {
        let refs: Vec<&str> = std::iter::once(id).chain(set.iter().flat_map(|s| ["--set", s.as_str()])).collect();
        let plan = json(&refs);
        let Some(name) = plan["open"].as_array().and_then(|o| o.first()).and_then(Value::as_str) else { return set };
        let candidates =
            ["a1", "1", "/srv/a", "env:HOME", "self", "authority", file.as_str(), "a@example.com", "2030-01-01"];
        let taken = candidates.iter().map(|c| format!("{name}={c}")).find(|pair| {
            let args: Vec<&str> = ["run", "--dry-run", "--format", "json", id]
                .into_iter()
                .chain(set.iter().flat_map(|s| ["--set", s.as_str()]))
                .chain(["--set", pair.as_str()])
                .collect();
            vade(&std::env::temp_dir(), "80", &args).0 == Exit::Done
        });
        set.push(taken.unwrap_or_else(|| panic!("no value fits {name} of {id}")));
    }
}

#[test]
fn both_digests_of_every_built_in_procedure_are_the_same_in_every_language() {
    let library = Library::builtin();
    assert!(library.documents().len() >= 8);
    let folder = Folder::new("filled");
    for path in library.documents() {
        let id = library.id(path);
        let set = filled(&id, &folder);
        let mut digests = Vec::new();
        for language in LANGUAGES {
            for width in ["40", "80"] {
                let args: Vec<&str> = [id.as_str(), "--lang", language]
                    .into_iter()
                    .chain(set.iter().flat_map(|s| ["--set", s.as_str()]))
                    .collect();
                let mut all = vec!["run", "--dry-run", "--format", "json"];
                all.extend(args);
                let (_, out, _) = vade(&std::env::temp_dir(), width, &all);
                let plan: Value = serde_json::from_str(&out).unwrap();
                assert_eq!(plan["language"], language);
                digests.push((plan["digest"].clone(), plan["procedure_digest"].clone()));
            }
        }
        assert!(digests[0].0.is_string(), "{id} has no plan digest");
        assert!(digests.windows(2).all(|pair| pair[0] == pair[1]), "{id}: {digests:?}");
    }
}

const DOCUMENT: &str = "---
title: Turn it off and on
vade:
  sites: { server: The Server }
  hosts: { far: the other machine }
  inputs:
    name: { type: string, pattern: '[a-z]+', ask: Its name }
    times: { type: number, default: 2 }
  host: local
  session: document
  steps:
    first: { effect: read, saves: state }
    second: { effect: probeable, probe: { command: 'test -e \"$NAME\"' }, timeout: 30s }
    third: { decide: true }
    fourth: { host: far, effect: idempotent }
---
## Off

1. Look at it. {#first}

   ```shell
   cat \"$NAME\"
   ```

1. Turn it off. {#second}

   ```shell
   touch \"$NAME\"
   echo \"$TIMES\" \"$STATE\"
   ```

1. Decide whether it is to come on again. {#third}
1. Turn it on. {#fourth}

   ```shell
   true
   ```
";

fn plan_of(document: &str, set: &[&str], sites: &str, backends: &[Means]) -> Plan {
    let library = Library::from_memory([("off.md", document), ("data/variables/x.yml", "a: b\n")]).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let source = desk.source("off.md", None).unwrap();
    let set: Vec<String> = set.iter().map(|s| (*s).to_owned()).collect();
    let given = Given::gather(&set, None, []).unwrap();
    let sites = Sites::read("sites.yml", sites).unwrap();
    build(&source, &Asked::new(&given, &sites, backends)).unwrap()
}

const SITES: &str = "hosts: { far: me@far }\nsites: { server: { url: 'https://s.example.com' } }\n";
const BOTH: [Means; 2] = [Means::Human, Means::Shell];

fn plan(set: &[&str]) -> Plan {
    plan_of(DOCUMENT, set, SITES, &BOTH)
}

#[test]
fn a_plan_says_who_does_what_and_what_is_known_when() {
    let plan = plan(&["name=x"]);
    let told: Vec<String> = plan
        .steps
        .iter()
        .map(|s| {
            let actions: Vec<String> = s
                .actions
                .iter()
                .map(|a| {
                    let needs: Vec<String> = a.needs.iter().map(|n| format!("{} after {}", n.name, n.step)).collect();
                    format!(
                        "{} {:?} {:?} {}",
                        a.backend.name(),
                        a.could.map(Means::name),
                        a.action.effect,
                        needs.join(",")
                    )
                })
                .collect();
            format!("{} {:?} {:?} {}", s.number, s.timeout, s.host, actions.join(" | "))
        })
        .collect();
    assert_snapshot!(told.join("\n"), @r#"
    1 None None shell None Read 
    2 Some(30) None shell None Probeable state after 1
    3 None None human None Unsafe 
    4 None Some("far") human Some("ssh") Idempotent 
    "#);
}

#[test]
fn a_plan_with_open_inputs_has_no_digest() {
    assert_eq!(plan(&[]).digest(), None);
    assert!(plan(&["name=x"]).digest().is_some());
    assert_eq!(plan(&[]).procedure_digest(), plan(&["name=x"]).procedure_digest());
}

#[test]
fn each_thing_that_matters_changes_the_digest() {
    let base = plan(&["name=x"]);
    let (digest, procedure) = (base.digest().unwrap(), base.procedure_digest());
    let edited = |from: &str, to: &str| {
        assert!(DOCUMENT.contains(from), "{from}");
        plan_of(&DOCUMENT.replacen(from, to, 1), &["name=x"], SITES, &BOTH)
    };
    for (from, to, of_procedure) in [
        ("Look at it.", "Look at it well.", true),
        ("cat \"$NAME\"", "cat -- \"$NAME\"", true),
        ("{ effect: read, saves: state }", "{ effect: idempotent, saves: state }", true),
        ("timeout: 30s", "timeout: 40s", false),
        ("test -e", "test -f", false),
        ("  session: document\n", "", false),
        ("decide: true", "decide: false", false),
        ("{#third}", "{#other}", true),
    ] {
        let other = edited(from, to);
        assert_ne!(other.digest().unwrap(), digest, "{from} -> {to}");
        if of_procedure {
            assert_ne!(other.procedure_digest(), procedure, "{from} -> {to}");
        }
    }
    for other in [
        plan(&["name=y"]),
        plan(&["name=x", "times=3"]),
        plan_of(DOCUMENT, &["name=x"], "hosts: { far: you@far }", &BOTH),
        plan_of(DOCUMENT, &["name=x"], "hosts: { far: local }", &BOTH),
        plan_of(DOCUMENT, &["name=x"], SITES, &[Means::Human]),
    ] {
        assert_ne!(other.digest().unwrap(), digest);
        assert_eq!(other.procedure_digest(), procedure);
    }
}

#[test]
fn what_does_not_matter_changes_no_digest() {
    let base = plan(&["name=x"]);
    for (from, to) in [
        ("title: Turn it off and on", "title: Another title"),
        ("ask: Its name", "ask: What it is called"),
        ("## Off\n", "## Off\n\nWhat to know before.\n"),
        ("Look at it.", "Look  at  it."),
    ] {
        let other = plan_of(&DOCUMENT.replacen(from, to, 1), &["name=x"], SITES, &BOTH);
        assert_eq!(other.digest(), base.digest(), "{from} -> {to}");
        assert_eq!(other.procedure_digest(), base.procedure_digest(), "{from} -> {to}");
    }
    // A default that is written out and a site that no step is on are the same plan.
    assert_eq!(plan(&["name=x", "times=2"]).digest(), base.digest());
    let more = format!("{SITES}  other: {{ url: 'https://o.example.com' }}\n")
        .replace("sites: { server", "sites:\n  server: { url: 'https://s.example.com' }\n#");
    assert_eq!(plan_of(DOCUMENT, &["name=x"], &more, &BOTH).digest(), base.digest());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn every_input_value_has_a_digest_of_its_own(a in "[a-z]{1,12}", b in "[a-z]{1,12}") {
        let (x, y) = (plan(&[&format!("name={a}")]), plan(&[&format!("name={b}")]));
        prop_assert_eq!(x.digest() == y.digest(), a == b);
        prop_assert_eq!(x.procedure_digest(), y.procedure_digest());
    }

    #[test]
    fn every_word_of_a_step_is_in_the_procedure_digest(word in "[A-Za-z]{1,12}") {
        let other = plan_of(&DOCUMENT.replacen("Turn it off.", &format!("Turn it {word}."), 1), &["name=x"], SITES, &BOTH);
        prop_assert_eq!(other.procedure_digest() == plan(&["name=x"]).procedure_digest(), word == "off");
    }
}

fn tree(name: &str) -> Folder {
    Folder::of(name, &[("data/variables/x.yml", "a: b\n"), ("off.md", DOCUMENT), ("sites.yml", SITES)])
}

#[test]
fn the_preview_at_80_columns() {
    let root = tree("wide");
    let (exit, out, err) =
        vade(&root, "80", &["run", "off", "--dry-run", "--backend", "shell", "--sites", "sites.yml"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert_snapshot!(out, @r#"
    Turn it off and on                                                       4 steps
    Preview: nothing is carried out.

       The Server  https://s.example.com
     1  Look at it.
          shell         runs  on this machine                       read        code
            cat "$NAME"
            $NAME = (open: name)
            keeps state
     2  Turn it off.
          shell         runs  on this machine                       probeable   code
            touch "$NAME"
            echo "$TIMES" "$STATE"
            $NAME = (open: name)
            $STATE = state (known after step 1)
            $TIMES = “2”
            was done if this succeeds: test -e "$NAME"
     3  Decide whether it is to come on again.
          A person's decision
     4  Turn it on.
          person (ssh)  runs  on far                                idempotent  code
            true

    Inputs     times  2  default
    Open       name   Its name  --set name=…
    `ssh` could do 1 action; it is done by a person unless --backend names it.
    Procedure  1b84 35ba d5ad      Plan  – (once nothing is open)
    "#);
}

#[test]
fn the_preview_at_40_columns_in_chinese() {
    let root = tree("narrow");
    let args = ["run", "off", "--dry-run", "--backend", "shell", "--set", "name=x", "--lang", "zh"];
    let (exit, out, _) = vade(&root, "40", &args);
    assert_eq!(exit, Exit::Done);
    assert_snapshot!(out, @r#"
    Turn it off and on              4 个步骤
    预览：不执行任何操作。

       The Server  尚无地址；请在 sites.yml
       中指定
     1  Look at it. [en]
          shell · 运行 在这台计算机上
            只读 · 代码
            cat "$NAME"
            $NAME = “x”
            保存 state
     2  Turn it off. [en]
          shell · 运行 在这台计算机上
            可探查 · 代码
            touch "$NAME"
            echo "$TIMES" "$STATE"
            $NAME = “x”
            $STATE = state（步骤 1 之后可
            知）
            $TIMES = “2”
            以下内容成功则表示已执行过：
            test -e "$NAME"
     3  Decide whether it is to come on
        again. [en]
          由人决定
     4  Turn it on. [en]
          人工（ssh） · 运行 在 far 上
            幂等 · 代码
            true

    输入项
      name  x  --set
      times  2  默认值
    `ssh` 可以执行 1 项操作；除非用
    --backend 指定，否则由人工完成。
    流程    1b84 35ba d5ad
    计划    8669 365a f16c
    "#);
}

#[test]
fn two_plans_side_by_side() {
    let root = tree("diff");
    std::fs::write(
        root.join("off2.md"),
        DOCUMENT.replace("cat ", "cat -- ").replace("1. Decide whether it is to come on again. {#third}\n", ""),
    )
    .unwrap();
    let (exit, out, _) = vade(&root, "80", &["diff", "off", "off:de"]);
    assert_eq!(exit, Exit::Done);
    assert_snapshot!(out, @r"
               off              off:de
    Version    ghes-3.5         ghes-3.5
    Language   en               de
    Steps      4                4
    Procedure  1b84 35ba d5ad   1b84 35ba d5ad
    Plan       –                –

    The plans are the same.
    ");
    let (exit, out, _) = vade(&root, "80", &["diff", "off", "off2.md", "--set", "name=x", "--backend", "shell"]);
    assert_eq!(exit, Exit::Findings);
    assert_snapshot!(out, @r#"
               off              off2.md
    Version    ghes-3.5         ghes-3.5
    Language   en               en
    Steps      4                3
    Procedure  1b84 35ba d5ad   9e0e c39b b68a
    Plan       8669 365a f16c   8b57 f0b7 33c9

    Id
      - off
      + off2
    Step 1 / 1 · Text
      - cat "$NAME"
      + cat -- "$NAME"
    Step 1 / 1 · Actions
      - 1.script: cat "$NAME"
      + 1.script: cat -- "$NAME"
    Step 3 / –
      - Decide whether it is to come on again.

    The plans differ in 4 things.
    "#);
    // A saved preview is as good as the document.
    let (_, saved, _) = vade(&root, "80", &["run", "off", "--dry-run", "--format", "json", "--lang", "es"]);
    std::fs::write(root.join("saved.json"), saved).unwrap();
    assert_eq!(vade(&root, "80", &["diff", "saved.json", "off"]).0, Exit::Done);
    assert_eq!(vade(&root, "80", &["diff", "saved.json", "off", "--set", "name=y"]).0, Exit::Findings);
}

#[test]
fn mistakes_are_told_with_what_to_do() {
    let root = tree("wrong");
    let told = |args: &[&str]| {
        let (exit, out, err) = vade(&root, "80", args);
        assert_eq!((exit, out.as_str()), (Exit::Usage, ""), "{args:?}");
        err
    };
    let all = [
        told(&["run", "off", "--dry-run", "--set", "nmae=x"]),
        told(&["run", "off", "--dry-run", "--set", "name=X"]),
        told(&["run", "off", "--dry-run", "--set", "times=many"]),
        told(&["run", "off", "--dry-run", "--backend", "shel"]),
        told(&["run", "off#of", "--dry-run"]),
        told(&["run", "off", "--yes", "--set", "name=x"]),
        told(&["run", "off", "--set", "name=x", "--approve", "000000000000"]),
    ];
    assert_snapshot!(all.join("\n"), @r"
    error: the procedure has no input `nmae`
      = nearest: name
      = next: its inputs are name and times

    error: the value of `name` has the wrong form: X
      = next: it must match `[a-z]+` as a whole

    error: `times` is not a number: many
      = next: write digits, with a point before decimals

    error: there is no backend `shel`
      = nearest: shell
      = next: choose human, shell, ssh, http, web, or browser

    error: the document `off` has no procedure `of`
      = nearest: off#off
      = next: name one of off#off

    error: --yes is only for runs that can touch nothing real
      = next: run it with `--sandbox`, or leave --yes out and approve the plan, or
              give its digest with --approve

    error: the plan of `off` is not the approved one: its digest is d6dd 10b3
      9968, not 000000000000
      = next: preview it with --dry-run and approve what you see
    ");
}

/// The steps of a document among the seeds, its procedure digest in these languages, and how many step texts are in English.
fn seed(path: &str, languages: &[&str], inputs: &[&str]) -> (usize, Vec<usize>) {
    let path = shared::folder().join("seeds/content").join(path).display().to_string();
    let (mut digests, mut steps, mut english) = (Vec::new(), 0, Vec::new());
    for language in languages {
        let plan = json(&[&[path.as_str(), "--for", "ghes-3.4", "--lang", language], inputs].concat());
        let all = plan["steps"].as_array().unwrap();
        steps = all.len();
        english.push(all.iter().filter(|s| s["language"] == "en").count());
        digests.push((plan["procedure_digest"].clone(), plan["digest"].clone()));
    }
    assert!(digests.windows(2).all(|pair| pair[0] == pair[1]), "{digests:?}");
    assert!(digests[0].1.is_string());
    (steps, english)
}

#[test]
fn the_seed_documents_have_one_plan_in_all_their_languages() {
    needs!(shared);
    let by_hand = "billing/managing-your-license-for-github-enterprise/syncing-license-usage-between-github-enterprise-server-and-github-enterprise-cloud.md";
    assert_eq!(seed(by_hand, &["en", "pt", "es", "de"], &["--set", "enterprise=octo"]), (12, vec![12, 0, 0, 1]));
    let automatic =
        "admin/configuration/configuring-github-connect/enabling-automatic-user-license-sync-for-your-enterprise.md";
    assert_eq!(seed(automatic, &["en", "es", "zh"], &[]), (3, vec![3, 0, 0]));
}

#[test]
fn every_seed_document_alone_can_be_previewed() {
    needs!(shared);
    let mut files = Vec::new();
    let mut folders = vec![shared::folder().join("seeds")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten().map(|e| e.path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.components().any(|c| c.as_os_str() == "content")
                && entry.extension().is_some_and(|e| e == "md")
            {
                files.push(entry);
            }
        }
    }
    assert!(files.len() >= 5);
    for file in files {
        let alone = Folder::new("alone");
        let copy = alone.join("document.md");
        std::fs::copy(&file, &copy).unwrap();
        let plan = json(&[&copy.display().to_string(), "--for", "ghes-3.4"]);
        assert!(!plan["steps"].as_array().unwrap().is_empty(), "{}", file.display());
    }
}
