//! Every key that the schemas name has a good and a bad example here; each bad one is told with file, line, excerpt, reason and next
//! step, in every language.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use support::Folder;
use vademecum::cli::Exit;

impl Folder {
    fn vade(&self, args: &[&str]) -> (Exit, String, String) {
        support::vade(self, &[("COLUMNS", "100")], args)
    }
}

fn schema(kind: &str) -> Value {
    let folder = Folder::new(&format!("print-{kind}"));
    let (exit, out, err) = folder.vade(&["schema", kind]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    serde_json::from_str(&out).unwrap()
}

/// Where a key stands: what is around it, down to the line before; its own line is indented to match.
fn around(place: &str) -> &'static str {
    match place {
        "vade" => "vade:\n",
        "prerequisite" => "vade:\n  prerequisites:\n    -\n",
        "input" => "vade:\n  inputs:\n    which:\n",
        "step" => "vade:\n  sites: { server: S }\n  hosts: { primary: P }\n  roles: { owner: O }\n  steps:\n    one:\n",
        "expect" => "vade:\n  steps:\n    one:\n      expect:\n",
        "request" => "vade:\n  sites: { server: S }\n  after:\n    -\n",
        "probe" => "vade:\n  sites: { server: S }\n  steps:\n    one:\n      probe:\n",
        "retries" => "vade:\n  steps:\n    one:\n      retries:\n",
        "already" => "vade:\n  sites: { server: S }\n  steps:\n    one:\n      already:\n",
        _ => "vade:\n  sites: { server: S }\n  steps:\n    one:\n      actions:\n        -\n",
    }
}

/// What else must stand beside a key.
fn beside(place: &str, key: &str, good: bool) -> &'static str {
    match (place, key) {
        ("prerequisite", "within") => "procedure: other",
        ("retries", "wait") => "times: 2",
        ("input", "choices") => "type: choice",
        ("expect", "equals") => "exit: 0",
        ("request" | "probe" | "already", "body") if good => "request: POST server:/x",
        ("request" | "probe" | "already", "body" | "headers" | "expect" | "captures") => "request: GET server:/x",
        (action, key) if action.starts_with("do ") && key != &action[3..] => match &action[3..] {
            "navigate" => "navigate: server",
            "click" => "click: Save",
            "select" => "select: On",
            "fill" => "fill: Name",
            "press" => "press: Enter",
            "download" => "download: Export",
            "upload" => "upload: File",
            "command" => "command: 'true'",
            "request" if key == "body" && good => "request: POST server:/x",
            "request" => "request: GET server:/x",
            "check" => "check: Saved",
            _ => "instruct: true",
        },
        _ => "",
    }
}

/// A good and a bad value of a key.
fn values(place: &str, key: &str) -> (&'static str, &'static str) {
    match (place, key) {
        ("vade", "language") => ("de", "german"),
        ("vade", "sites") => ("{ server: S }", "[a]"),
        ("vade", "hosts") => ("{ primary: P }", "[a]"),
        ("vade", "values") => ("{ days-left: Days left }", "[a]"),
        ("vade", "roles") => ("{ owner: O }", "a"),
        ("vade", "prerequisites") => ("[other]", "other"),
        ("vade", "inputs") => ("{ which: { type: string } }", "[a]"),
        ("vade", "host") => ("local", "locl"),
        ("vade", "session") => ("document", "sometimes"),
        ("vade", "steps") => ("{ one: {} }", "[one]"),
        ("vade", "after") => ("[]", "GET cloud:/x"),
        ("prerequisite", "procedure") => ("other", "[a]"),
        ("prerequisite", "within") => ("7d", "recently"),
        ("input", "type") => ("secret", "text"),
        ("input", "pattern") => ("'[a-z]+'", "'[a-z'"),
        ("input", "default") => ("a", "[a]"),
        ("input", "ask") => ("{ en: Which?, de: Welcher? }", "[Which]"),
        ("input", "choices") => ("[a, 2]", "a"),
        ("step", "actions") => ("[{ click: Save }]", "[{ clack: Save }]"),
        ("step", "host") => ("primary", "primry"),
        ("step", "site") => ("server", "servre"),
        ("step", "role") => ("owner", "onwer"),
        ("step", "probe") => ("{ command: 'true' }", "{}"),
        ("step", "already") => ("{ request: 'GET server:/x' }", "sometimes"),
        ("step", "decide") => ("true", "perhaps"),
        ("step", "retries") => ("2", "often"),
        ("step", "on-failure") => ("continue", "perhaps"),
        ("retries", "times") => ("2", "often"),
        ("retries", "wait") => ("5s", "soon"),
        ("expect", "exit") => ("1", "zero"),
        ("expect", "status") => ("204", "good"),
        ("expect", "contains") => ("done", "[a]"),
        ("expect", "matches") => ("'^t$'", "'('"),
        ("expect", "equals") => ("t", "[a]"),
        ("expect", "json") => ("$.a", "a.b"),
        ("expect", "similar") => ("0.5", "2"),
        (_, "effect") => ("read", "maybe"),
        (_, "optional" | "clear") => ("true", "perhaps"),
        (_, "timeout") => ("5m", "soon"),
        (_, "expect") => ("{ exit: 0 }", "{ exti: 0 }"),
        (_, "captures") => ("{ n: 'id=([0-9]+)' }", "[a]"),
        (_, "headers") => ("{ Accept: application/json }", "[a]"),
        (_, "body") => ("{ a: 1 }", "{ a: 1 }"),
        (_, "request") => ("GET server:/x", "server:/x"),
        (_, "command") => ("'true'", "[a]"),
        (_, "host") => ("local", "[a]"),
        (_, "instruct") => ("true", "soon"),
        _ => ("a", "[a]"),
    }
}

/// Every place with its keys, from the schema.
fn places() -> BTreeMap<String, BTreeSet<String>> {
    let schema = schema("procedure");
    let keys = |pointer: &str| -> BTreeSet<String> {
        let map = schema.pointer(pointer).and_then(Value::as_object).unwrap_or_else(|| panic!("{pointer}"));
        map.keys().cloned().collect()
    };
    let mut places = BTreeMap::new();
    places.insert("vade".to_owned(), keys("/$defs/vade/properties"));
    places.insert("prerequisite".to_owned(), keys("/$defs/prerequisite/oneOf/1/properties"));
    for place in ["input", "step", "expect", "request"] {
        places.insert(place.to_owned(), keys(&format!("/$defs/{place}/properties")));
    }
    for place in ["probe", "already"] {
        places.insert(place.to_owned(), keys(&format!("/$defs/step/properties/{place}/properties")));
    }
    places.insert("retries".to_owned(), keys("/$defs/step/properties/retries/oneOf/1/properties"));
    let kinds = schema.pointer("/$defs/step/properties/actions/items/oneOf").and_then(Value::as_array).unwrap();
    for (index, kind) in kinds.iter().enumerate() {
        let name = kind["required"][0].as_str().unwrap();
        let pointer = format!("/$defs/step/properties/actions/items/oneOf/{index}/properties");
        places.insert(format!("do {name}"), keys(&pointer));
    }
    places
}

/// A document with one key of a place, and the line on which it stands.
fn document(place: &str, key: &str, good: bool) -> (String, usize, String) {
    let head = format!("---\ntitle: x\n{}", around(place));
    let last = head.lines().last().unwrap();
    let indent = " ".repeat(last.len() - last.trim_start().len() + 2);
    let (fine, wrong) = values(place, key);
    let line = format!("{indent}{key}: {}", if good { fine } else { wrong });
    let more = beside(place, key, good);
    let more = if more.is_empty() { String::new() } else { format!("\n{indent}{more}") };
    let at = head.lines().count() + 1;
    (format!("{head}{line}{more}\n---\n\n1. Do it. {{#one}}\n"), at, line)
}

#[test]
fn every_key_has_a_good_example_that_is_read() {
    let folder = Folder::new("good");
    for (place, keys) in places() {
        for key in keys {
            let (text, ..) = document(&place, &key, true);
            folder.write("a.md", &text);
            let (exit, _, err) = folder.vade(&["show", "a.md"]);
            assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{place}.{key}\n{text}");
        }
    }
}

#[test]
fn every_key_has_a_bad_example_that_is_told_at_its_place_in_every_language() {
    let folder = Folder::new("bad");
    for (place, keys) in places() {
        for key in keys {
            let (text, line, excerpt) = document(&place, &key, false);
            folder.write("a.md", &text);
            let told = |language: &str| {
                let (exit, _, err) = folder.vade(&["show", "a.md", "--lang", language]);
                assert_eq!(exit, Exit::Usage, "{place}.{key}\n{text}\n{err}");
                assert!(err.contains(&format!("--> a.md:{line}:")), "{place}.{key}: line {line}\n{text}\n{err}");
                assert!(err.contains(excerpt.trim()), "{place}.{key}: {err}");
                err
            };
            let next = ["next: ", "próximo passo: ", "siguiente paso: ", "Weiter: ", "下一步："];
            let all = ["en", "pt-BR", "es", "de", "zh-Hans"].map(told);
            for (told, next) in all.iter().zip(next) {
                assert!(told.contains(next), "{place}.{key}: {told}");
            }
            let first: BTreeSet<&str> = all.iter().map(|t| t.lines().next().unwrap()).collect();
            assert_eq!(first.len(), 5, "{place}.{key}: {first:#?}");
        }
    }
}

#[test]
fn an_unknown_key_is_told_with_the_nearest_everywhere() {
    let folder = Folder::new("unknown");
    for (place, keys) in places() {
        let key = keys.iter().max_by_key(|k| k.len()).unwrap();
        // The last letter but one is lost.
        let mut wrong = key.clone();
        wrong.remove(wrong.len() - 2);
        let text = document(&place, key, true).0.replacen(&format!("{key}: "), &format!("{wrong}: "), 1);
        folder.write("a.md", &text);
        let (exit, _, err) = folder.vade(&["show", "a.md"]);
        assert_eq!(exit, Exit::Usage, "{place}.{wrong}\n{text}");
        if !place.starts_with("do ") || key != &place[3..] {
            assert!(err.contains(&format!("`{wrong}`")) && err.contains(key.as_str()), "{place}.{wrong}\n{err}");
        }
    }
}

#[test]
fn the_schemas_say_the_same_as_the_program() {
    let procedure = schema("procedure");
    let mut compiler = boon::Compiler::new();
    let mut schemas = boon::Schemas::new();
    compiler.add_resource("https://vade.test/procedure.json", procedure).unwrap();
    let compiled = compiler.compile("https://vade.test/procedure.json", &mut schemas).unwrap();
    for (place, keys) in places() {
        for key in keys {
            let front = |good: bool| {
                let text = document(&place, &key, good).0;
                vademecum::source::read_yaml(vademecum::source::split(&text).yaml.unwrap()).unwrap()
            };
            let good = front(true);
            assert!(schemas.validate(&good, compiled).is_ok(), "{place}.{key}: {good}");
            // What only the program can know: names that are defined elsewhere, patterns, and what goes with what.
            let beyond =
                ["host", "site", "role", "pattern", "matches", "json", "equals", "body"].contains(&key.as_str());
            let bad = front(false);
            assert!(beyond || schemas.validate(&bad, compiled).is_err(), "{place}.{key}: {bad}");
        }
    }
}

#[test]
fn a_document_can_be_written_in_the_languages_whose_verbs_the_program_knows() {
    let schema = schema("procedure");
    let named = schema.pointer("/$defs/vade/properties/language/enum").and_then(Value::as_array).unwrap();
    let named: Vec<&str> = named.iter().filter_map(Value::as_str).collect();
    assert_eq!(named, vademecum::source::written_languages());
    let folder = Folder::new("language");
    folder.write("a.md", "---\nvade: { language: pt }\n---\n1. Feche a porta.\n");
    let told = |language| folder.vade(&["show", "a.md", "--lang", language]);
    insta::assert_snapshot!(told("en").2, @r#"
    error: `pt` is no language that a document can be written in
     --> a.md:2:9
      |
    2 | vade: { language: pt }
      |         ^^^^^^^^ this language
      = nearest: pt-BR
      = next: use one of these: de, en, es, pt-BR, or zh-Hans
    "#);
    insta::assert_snapshot!(told("de").2, @r#"
    Fehler: `pt` ist keine Sprache, in der ein Dokument geschrieben sein kann.
     --> a.md:2:9
      |
    2 | vade: { language: pt }
      |         ^^^^^^^^ diese Sprache
      = Ähnlich: pt-BR
      = Weiter: Verwenden Sie eine von diesen: de, en, es, pt-BR oder zh-Hans.
    "#);
}

#[test]
fn the_schema_of_trees_names_the_keys_that_are_read() {
    let keys: Vec<String> = schema("tree")["properties"].as_object().unwrap().keys().cloned().collect();
    let folder = Folder::new("tree");
    folder.write("content/a.md", "1. Do it.\n");
    for key in keys {
        let (good, bad) = match key.as_str() {
            "source-language" | "locales" => ("de", "[de]"),
            "liquid" => ("true", "perhaps"),
            "version" => ("ghes-3.5", "gitlab-3"),
            "newest-ghes" => ("3.9", "new"),
            "info-strings" => ("[run]", "run"),
            "folders" => ("{ zh-Hans: zh-CN }", "[a]"),
            "on-change" => ("new-id", "perhaps"),
            "preview-base" => ("https://docs.example.com/preview", "[a]"),
            "documents" => ("{ '*': { host: local } }", "[a]"),
            // Read by single commands.
            _ => continue,
        };
        folder.write("vade.yml", format!("# x\n{key}: {good}\n"));
        let (exit, _, err) = folder.vade(&["show", "a", "--root", "."]);
        assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{key}");
        folder.write("vade.yml", format!("# x\n{key}: {bad}\n"));
        let (exit, _, err) = folder.vade(&["show", "a", "--root", "."]);
        assert_eq!(exit, Exit::Usage, "{key}");
        assert!(err.contains("vade.yml:2:1") && err.contains(bad) && err.contains("next"), "{key}: {err}");
    }
    folder.write("vade.yml", "documents:\n  '*':\n    hosst: local\n");
    let (exit, _, err) = folder.vade(&["show", "a", "--root", "."]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("vade.yml:3:5") && err.contains("host"), "{err}");
}
