//! What others write is data: no value changes a command, no text steers the terminal, no path leads out of its tree.

#![cfg(unix)]

mod support;

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use support::{Folder, here};
use vademecum::backend::Redactor;
use vademecum::cli::{Exit, World};

struct Place(Folder);

impl Place {
    fn new(name: &str) -> Self {
        let folder = Folder::of(name, &[("data/variables/x.yml", "a: b\n")]);
        fs::create_dir_all(folder.join("data/reusables/r")).unwrap();
        Self(folder)
    }

    fn write(&self, path: &str, text: &str) {
        self.0.write(path, text);
    }

    /// The program in this process; whoever is asked says yes.
    fn vade(&self, args: &[&str], variables: &[(&str, &str)], typed: &str) -> (Exit, String, String) {
        let path = std::env::var("PATH").unwrap();
        let all: Vec<(&str, &str)> =
            [("PATH", path.as_str()), ("VADE_LANG", "en")].iter().chain(variables).copied().collect();
        let change = |world: &mut World| {
            world.interactive = !typed.is_empty();
            world.out_is_terminal = true;
            world.err_is_terminal = true;
        };
        here(&self.0, &all, args, change, typed)
    }
}

/// A document whose command writes down how many arguments it got, and each of its values between fixed marks.
const SLOTS: &str = "---
title: Slots
vade:
  host: local
  inputs:
    one: { type: string, ask: One }
    two: { type: string, ask: Two }
  steps:
    first: { effect: unsafe, captures: { kept: '' } }
    second: { effect: unsafe }
---
1. Take them. {#first}

   ```shell
   printf '%s' \"$ONE\" > one
   set -- \"$ONE\" \"$TWO\" last
   printf '%s' \"$#\" > count
   printf '%s' \"$TWO\" > two
   ```

1. Once more. {#second}

   ```shell
   printf '%s %s' \"$ONE\" \"$0\" > again
   ```
";

/// Text that tries everything.
fn value() -> impl Strategy<Value = String> {
    let bad = prop::sample::select(vec![
        "$(touch hacked)",
        "`touch hacked`",
        "'; touch hacked; '",
        "\"; touch hacked; \"",
        "$ONE",
        "${TWO}",
        "{{ x }}",
        "{% x %}",
        "\\",
        "\n",
        "--help",
        "-c",
        "%s%n",
        "*",
        "~",
        "&&",
        "|",
        ">hacked",
        "\u{202e}",
        "é",
        "单",
        "\u{1b}[2J",
        "#",
        "!",
        "$'\\x41'",
        "\r",
        "\t",
        " ",
    ]);
    prop::collection::vec(prop_oneof![bad.prop_map(str::to_owned), "[^\0]{0,4}"], 1..6)
        .prop_map(|parts| parts.concat())
        .prop_filter("an input is not empty", |text| !text.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_value_changes_a_command_or_the_number_of_its_arguments(one in value(), two in value()) {
        let place = Place::new("slots");
        place.write("slots.md", SLOTS);
        let set = [format!("one={one}"), format!("two={two}")];
        let args = ["run", "slots", "--backend", "shell", "--set", &set[0], "--set", &set[1]];
        let (exit, out, err) = place.vade(&args, &[], "y\n");
        prop_assert_eq!(exit, Exit::Done, "{}{}", out, err);
        let read = |file: &str| fs::read_to_string(place.0.join(file)).unwrap_or_default();
        prop_assert_eq!(read("count"), "3");
        prop_assert_eq!(read("one"), one);
        prop_assert_eq!(read("two"), two);
        prop_assert!(!place.0.join("hacked").exists());
    }
}

/// Everything that a terminal obeys: C0, C1, CSI, OSC 8 and 52, DCS, APC, PM, SOS, in bytes and in characters.
fn obeyed() -> String {
    let mut all: String = (1..0x20_u8).chain([0x7f]).map(char::from).filter(|c| !matches!(c, '\n' | '\r')).collect();
    all.extend(('\u{80}'..='\u{9f}').filter(|c| *c != '\u{85}'));
    for sequence in [
        "[2J",
        "]0;title\u{7}",
        "]52;c;aGFja2Vk\u{1b}\\",
        "]8;;http://x\u{1b}\\",
        "Pq#0\u{1b}\\",
        "_a\u{1b}\\",
        "^p\u{1b}\\",
        "Xs\u{1b}\\",
        "c",
        "[6n",
    ] {
        all.push('\u{1b}');
        all.push_str(sequence);
    }
    all + "\u{202e}\u{2066}\u{200e}\u{feff}"
}

/// What of a screen a terminal would obey that is not a colour of ours.
fn steering(screen: &str) -> Vec<char> {
    let mut rest = screen;
    let mut found = Vec::new();
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("\u{1b}[") {
            let end = after.find(|c: char| !(c.is_ascii_digit() || c == ';')).unwrap_or(after.len());
            if after[end..].starts_with('m') {
                rest = &after[end + 1..];
                continue;
            }
        }
        if vademecum::words::visible::steers(c) && !matches!(c, '\n' | '\t') {
            found.push(c);
        }
        rest = &rest[c.len_utf8()..];
    }
    found
}

#[test]
fn nothing_that_others_write_steers_the_terminal() {
    let place = Place::new("terminal");
    let bad = obeyed();
    // YAML takes no control characters as they are; in a quoted text it takes them by number.
    let quoted: String = bad.chars().map(|c| format!("\\U{:08X}", c as u32)).collect();
    let document = format!(
        "---\ntitle: \"Bad {quoted}\"\nintro: \"{quoted}\"\nvade:\n  host: local\n  inputs:\n    one: {{ type: string, ask: \"{quoted}\" }}\n---\n\
         1. Look at **{bad}** and `{bad}` and [{bad}](https://example.com/{bad}).\n\n   ```shell\n   printf '%s' \"$ONE\"\n   cat bad >&2\n   cat bad\n   ```\n\n{bad}\n",
    );
    place.write("bad.md", &document);
    place.write("bad", &format!("{bad}\n"));
    place.write(&format!("{}.md", "na\u{1b}[2Jme"), "---\ntitle: x\n---\n");
    let one = format!("one={bad}");
    let mut screens = Vec::new();
    for (args, typed) in [
        (&["list"][..], ""),
        (&["show", "bad"], ""),
        (&["show", &bad], ""),
        (&["run", "bad", "--dry-run", "--set", &one], ""),
        (&["run", "bad", "--dry-run"], ""),
        (&["run", "bad", "--backend", "shell", "--set", &one], "y\nh\n\n"),
        (&["run", "bad"], "\u{1b}[31m\ny\n"),
        (&["runs", "list"], ""),
        (&["nope", &bad], ""),
        (&["runs", "show", &bad], ""),
        (&["runs", "list", "--since", &bad], ""),
        (&["runs", "verify", &bad], ""),
    ] {
        for colour in [&[][..], &["--color", "always"]] {
            let (_, out, err) = place.vade(&[args, colour].concat(), &[], typed);
            screens.push((format!("{args:?}"), out, err));
        }
    }
    let (_, list, _) = place.vade(&["runs", "list", "--format", "json"], &[], "");
    for run in serde_json::from_str::<serde_json::Value>(&list).unwrap().as_array().unwrap() {
        let id = run["run"].as_str().unwrap().to_owned();
        for args in [&["runs", "show", &id][..], &["runs", "report", &id], &["runs", "report", &id, "--format", "html"]]
        {
            let (_, out, err) = place.vade(args, &[], "");
            assert!(out.len() > 100, "{err}");
            screens.push((format!("{args:?}"), out, err));
        }
    }
    for (args, out, err) in &screens {
        assert_eq!(steering(out), Vec::<char>::new(), "{args}\n{out:?}");
        assert_eq!(steering(err), Vec::<char>::new(), "{args}\n{err:?}");
    }
    assert!(screens.iter().any(|(_, out, _)| out.contains('␛')), "it is shown");
}

#[test]
fn includes_do_not_lead_out_of_their_tree() {
    let place = Place::new("includes");
    let secret = place.0.parent().unwrap().join(format!("vade-outside-{}.md", std::process::id()));
    fs::write(&secret, "OUTSIDE\n").unwrap();
    std::os::unix::fs::symlink(&secret, place.0.join("data/reusables/r/link.md")).unwrap();
    std::os::unix::fs::symlink(secret.parent().unwrap(), place.0.join("data/reusables/up")).unwrap();
    let name = secret.file_stem().unwrap().to_string_lossy().into_owned();
    for include in [
        format!("{{% data reusables.r.../../../{name} %}}"),
        format!("{{% data reusables...{name} %}}"),
        "{% data reusables.r.link %}".to_owned(),
        format!("{{% data reusables.up.{name} %}}"),
        format!("{{% include ../../{name} %}}"),
        format!("{{% data reusables.{} %}}", secret.display().to_string().replace('/', ".")),
    ] {
        place.write("a.md", &format!("---\ntitle: A\n---\n1. Begin.\n\n{include}\n"));
        for args in [&["show", "a"][..], &["run", "a", "--dry-run"], &["export"]] {
            let (_, out, err) = place.vade(args, &[], "");
            assert!(!out.contains("OUTSIDE") && !err.contains("OUTSIDE"), "{include} {args:?}: {out}{err}");
        }
    }
    let (_, out, err) = place.vade(&["show", &format!("../{name}")], &[], "");
    let _ = fs::remove_file(&secret);
    // A path that the operator names is theirs to name; a document cannot name one.
    assert!(out.contains("OUTSIDE") || !err.is_empty());
}

/// A secret in all the forms in which a command can print it, in pieces of all sizes: it is in no sink.
#[test]
fn a_secret_is_in_no_sink() {
    let place = Place::new("canary");
    let secret = "cAnArY/s3cr3t 'q\"&%42";
    place.write(
        "canary.md",
        "---\ntitle: Canary\nvade:\n  host: local\n  session: document\n  inputs:\n    token: { type: secret, ask: A token }\n  steps:\n    a: { effect: unsafe }\n    b: { effect: unsafe, on-failure: continue }\n---\n\
         1. Print it. {#a}\n\n   ```shell\n   printf '%s\\n' \"$TOKEN\"; printf '%s\\n' \"$TOKEN\" >&2\n   printf '%s' \"$TOKEN\" | base64\n   printf 'a%s' \"$TOKEN\" | base64\n   printf 'ab%s' \"$TOKEN\" | base64\n   printf '%s' \"$TOKEN\" | od -An -tx1 | tr -d ' \\n'\n   printf '%q\\n' \"$TOKEN\"\n   export KEPT=\"x$TOKEN\"\n   for i in 0 1 2 3 4 5 6 7 8 9; do printf '%s' \"${TOKEN:$i:1}\"; sleep 0.01; done; printf '%s\\n' \"${TOKEN:10}\"\n   ```\n\n\
         1. Fail with it. {#b}\n\n   ```shell\n   echo \"$TOKEN\" >&2\n   test -e nothing\n   ```\n",
    );
    place.write("token", secret);
    let reference = format!("token=file:{}", place.0.join("token").display());
    let args = ["run", "canary", "--backend", "shell", "--set", &reference];
    let (exit, out, err) = place.vade(&args, &[], "y\n");
    assert_eq!(exit, Exit::Failed, "{out}{err}");
    let (_, list, _) = place.vade(&["runs", "list", "--format", "json"], &[], "");
    let run = serde_json::from_str::<serde_json::Value>(&list).unwrap()[0]["run"].as_str().unwrap().to_owned();
    let mut sinks = vec![("out".to_owned(), out.into_bytes()), ("err".to_owned(), err.into_bytes())];
    for form in ["markdown", "html", "json", "junit"] {
        let (exit, out, err) = place.vade(&["runs", "report", &run, "--format", form], &[], "");
        assert_eq!(exit, Exit::Done, "{err}");
        sinks.push((form.to_owned(), out.into_bytes()));
    }
    assert_eq!(place.vade(&["runs", "export", &run, "--out", "run.tar"], &[], "").0, Exit::Done);
    sinks.push(("bundle".to_owned(), fs::read(place.0.join("run.tar")).unwrap()));
    let files = place.0.files("state");
    assert!(!files.is_empty());
    sinks.extend(files.into_iter().map(|file| (file.display().to_string(), fs::read(file).unwrap())));
    let encoded = |before: &str| {
        let script = "printf '%s' \"$X\" | base64 -w0";
        let output = Command::new("sh").args(["-c", script]).env("X", format!("{before}{secret}")).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    // Digits that the secret alone decides.
    let forms = [
        secret.to_owned(),
        encoded("")[..24].to_owned(),
        encoded("a")[4..24].to_owned(),
        encoded("ab")[4..24].to_owned(),
        secret.bytes().fold(String::new(), |all, byte| format!("{all}{byte:02x}")),
        "s3cr3t".to_owned(),
    ];
    for (sink, bytes) in &sinks {
        for form in &forms {
            let found = bytes.windows(form.len()).any(|w| w == form.as_bytes());
            assert!(!found, "{form} is in {sink}");
        }
    }
    assert!(sinks.len() > 8);
    assert!(String::from_utf8_lossy(&sinks[0].1).contains("••••••"));
}

proptest! {
    #[test]
    fn a_secret_is_hidden_however_it_is_cut(secret in "[!-~]{6,40}", before in "[ -~]{0,9}", cuts in prop::collection::vec(1_usize..9, 1..40)) {
        let redactor = Redactor::new([secret.as_str()]);
        let json = serde_json::to_string(&secret).unwrap();
        let text = format!("{before}{secret} {} {before}{secret}", json.trim_matches('"'));
        let mut flow = vademecum::backend::Flow::default();
        let (mut rest, mut out) = (text.as_bytes(), Vec::new());
        for cut in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (chunk, after) = rest.split_at((*cut).min(rest.len()));
            out.extend(flow.push(&redactor, chunk));
            rest = after;
        }
        out.extend(flow.finish(&redactor));
        let shown = String::from_utf8(out).unwrap();
        prop_assert!(!shown.contains(&secret), "{}", shown);
    }
}
