//! What is wrong with the input is told in the reader's language, with the place and what to do, and never with a panic.

mod support;

use support::Folder;
use vademecum::cli::Exit;

impl Folder {
    /// The exit code and both outputs of `vade` with these arguments.
    fn vade(&self, args: &[&str]) -> (Exit, String, String) {
        support::vade(self, &[], args)
    }

    /// What is told of a file, in English.
    fn told(&self, args: &[&str]) -> String {
        let (exit, _, err) = self.vade(args);
        assert_eq!(exit, Exit::Usage, "{err}");
        err
    }
}

fn one(name: &str, text: impl AsRef<[u8]>) -> Folder {
    Folder::of(name, &[("a.md", text)])
}

#[test]
fn no_such_document_names_the_nearest() {
    let folder = Folder::new("nearest");
    insta::assert_snapshot!(folder.told(&["show", "sync-licence-usage"]), @r#"
        error: there is no document `sync-licence-usage`
          = nearest: sync-license-usage, enable-automatic-license-sync,
                     trigger-license-sync
          = next: `vade list` shows the documents that there are
        "#);
}

#[test]
fn several_of_that_name_are_listed() {
    let files: [(&str, &[u8]); 3] =
        [("content/a/index.md", b"# A"), ("content/b/index.md", b"# B"), ("data/variables/x.yml", b"a: b")];
    let folder = Folder::of("several", &files);
    insta::assert_snapshot!(folder.told(&["show", "index"]), @r#"
        error: several documents are called `index`
          = next: name one of a/index or b/index
        "#);
}

#[test]
fn front_matter_that_is_not_yaml() {
    let folder = one("yaml", "---\ntitle: [a\n---\n1. Click **A**.\n");
    insta::assert_snapshot!(folder.told(&["show", "a.md"]), @r#"
        error: the front matter is not valid YAML: did not find expected ',' or ']',
          while parsing a flow sequence
         --> a.md:3:1
          |
        3 | ---
          | ^^^ the parser stopped here
          = next: mend the line; a text that holds `: ` or begins with a special
                  character needs quotation marks
        "#);
}

#[test]
fn a_front_matter_key_of_the_wrong_type() {
    let folder = one("type", "---\ntitle: x\nversions: [ghes]\n---\n1. Click **A**.\n");
    insta::assert_snapshot!(folder.told(&["show", "a.md"]), @r#"
        error: the value of `versions` does not name products with their versions
         --> a.md:3:1
          |
        3 | versions: [ghes]
          | ^^^^^^^^ this key
          = next: write products with their versions, such as `{ ghes: '>=3.1' }`
        "#);
}

#[test]
fn a_yaml_alias_bomb() {
    let mut bomb = String::from("---\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for i in 1..9 {
        bomb.push_str(&format!("a{i}: &a{i} [{}]\n", vec![format!("*a{}", i - 1); 10].join(",")));
    }
    let folder = one("bomb", format!("{bomb}---\nx\n"));
    let told = folder.told(&["show", "a.md"]);
    assert!(told.starts_with("error: the front matter is not valid YAML"), "{told}");
}

#[test]
fn an_unknown_and_an_unclosed_tag() {
    let folder = one("tag", "# A\n\n1. Do {% notte %} this.\n2. {% ifversion ghes %}Do that.\n");
    insta::assert_snapshot!(folder.told(&["show", "a.md"]), @r#"
        error: there is no tag `notte`
         --> a.md:3:7
          |
        3 | 1. Do {% notte %} this.
          |       ^^^^^^^^^^^ this tag
          = next: mend the name; the text around the tag is kept as it is
        error: the block `ifversion` is never closed
         --> a.md:4:4
          |
        4 | 2. {% ifversion ghes %}Do that.
          |    ^^^^^^^^^^^^^^^^^^^^ it is opened here
          = next: close it with the matching end tag
        "#);
}

#[test]
fn an_include_cycle() {
    let files: [(&str, &[u8]); 3] = [
        ("content/a.md", b"1. Do this.\n{% data reusables.r.one %}\n"),
        ("data/reusables/r/one.md", b"One. {% data reusables.r.two %}\n"),
        ("data/reusables/r/two.md", b"Two. {% data reusables.r.one %}\n"),
    ];
    insta::assert_snapshot!(Folder::of("cycle", &files).told(&["show", "content/a.md"]), @r#"
        error: `data/reusables/r/one.md` includes itself
         --> data/reusables/r/two.md:1:6
          |
        1 | Two. {% data reusables.r.one %}
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^ here it comes round again
          = next: take one of the includes out of the circle
        "#);
}

#[test]
fn a_missing_variable() {
    let files: [(&str, &[u8]); 2] = [
        ("content/a.md", b"1. Open {% data variables.product.servre %}.\n"),
        ("data/variables/product.yml", b"server: The server\n"),
    ];
    insta::assert_snapshot!(Folder::of("variable", &files).told(&["show", "content/a.md"]), @r#"
        error: the variable `product.servre` is not there
         --> content/a.md:1:9
          |
        1 | 1. Open {% data variables.product.servre %}.
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ asked for here
          = nearest: product.server
          = next: mend the name, or add the variable to `data/variables`
        "#);
}

#[test]
fn a_preview_of_what_is_unresolved_says_so_and_a_run_refuses() {
    let files: [(&str, &[u8]); 2] = [
        ("content/a.md", b"1. Open {% data variables.product.servre %}.\n"),
        ("data/variables/product.yml", b"server: The server\n"),
    ];
    let folder = Folder::of("unresolved", &files);
    let (exit, out, err) = folder.vade(&["run", "content/a.md", "--dry-run", "--format", "json"]);
    assert_eq!(exit, Exit::Usage);
    assert!(out.contains("\"steps\"") && err.contains("variable `product.servre`"), "{out}{err}");
    let (exit, out, _) = folder.vade(&["run", "content/a.md"]);
    assert_eq!((exit, out.as_str()), (Exit::Usage, ""));
}

#[test]
fn a_file_without_its_tree_is_read_without_its_data() {
    let folder = one("alone", "1. Open {% data variables.product.server %}, then click **A**.\n");
    let (exit, out, err) = folder.vade(&["run", "a.md", "--dry-run"]);
    assert_eq!(exit, Exit::Done, "{err}");
    assert!(out.contains("A") && err.starts_with("warning: the variable `product.server` is not there"), "{out}{err}");
}

#[test]
fn not_utf8() {
    insta::assert_snapshot!(one("utf8", b"# A\n\n1. Gr\xfc\xdfe\n").told(&["show", "a.md"]), @r#"
        error: the file `a.md` is not valid UTF-8
         --> a.md:3:6
          |
        3 | 1. Gr��e
          |      ^ not a character
          = next: save the file as UTF-8
        "#);
}

#[test]
fn a_file_of_50_megabytes() {
    let folder = one("large", vec![b'a'; 50 << 20]);
    insta::assert_snapshot!(folder.told(&["show", "a.md"]), @r#"
        error: the file `a.md` is too large: 50 MB, and at most 4 MB are read
          = next: give a Markdown document; split this one if it is one
        "#);
}

#[test]
fn an_unknown_language_and_version() {
    let folder = one("unknown", "1. Do this.\n");
    insta::assert_snapshot!(folder.told(&["show", "a.md", "--lang", "klingon"]), @r#"
        error: there are no words in the language `klingon`
          = next: choose one of de, en, es, pt-BR, or zh-Hans
        "#);
    insta::assert_snapshot!(folder.told(&["show", "a.md", "--for", "gitlab-3"]), @r#"
        error: there is no version `gitlab-3`
          = next: give a product with its release, such as `ghes-3.5`, or `ghec` or
                  `fpt`
        "#);
}

#[test]
fn byte_order_mark_crlf_and_nothing_are_accepted() {
    let files: [(&str, &[u8]); 3] = [
        ("bom.md", b"\xef\xbb\xbf---\ntitle: T\n---\n1. Do this.\n"),
        ("crlf.md", b"---\r\ntitle: T\r\n---\r\n1. Do this.\r\n"),
        ("empty.md", b""),
    ];
    let folder = Folder::of("accepted", &files);
    let shown = |name: &str| folder.vade(&["show", name, "--format", "markdown"]);
    assert_eq!(shown("bom.md").1, shown("crlf.md").1);
    for name in ["bom.md", "crlf.md", "empty.md"] {
        let (exit, _, err) = shown(name);
        assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{name}");
    }
}

#[test]
fn deep_nesting_is_no_panic() {
    let lists: String = (0..3000).map(|i| format!("{}1. x\n", "   ".repeat(i))).collect();
    let quotes = format!("{}x\n", "> ".repeat(50_000));
    let tags = format!("{}x{}\n", "{% ifversion ghes %}".repeat(5000), "{% endif %}".repeat(5000));
    let yaml = format!("---\nvade: {}{}\n---\n1. x\n", "[".repeat(5000), "]".repeat(5000));
    let brackets = format!("{}x{}\n", "[".repeat(50_000), "](y)".repeat(50_000));
    for (name, text) in [("lists", lists), ("quotes", quotes), ("tags", tags), ("yaml", yaml), ("brackets", brackets)] {
        let folder = one(&format!("deep-{name}"), text);
        for format in ["text", "markdown", "json"] {
            let (exit, ..) = folder.vade(&["show", "a.md", "--format", format]);
            assert!(matches!(exit, Exit::Done | Exit::Usage), "{name}");
        }
        let (exit, ..) = folder.vade(&["run", "a.md", "--dry-run"]);
        assert!(matches!(exit, Exit::Done | Exit::Usage), "{name}");
    }
}

#[test]
fn one_broken_document_never_hides_the_others() {
    let files: [(&str, &[u8]); 4] = [
        ("content/good.md", b"---\ntitle: Good\n---\n1. Do this.\n"),
        ("content/broken.md", b"---\ntitle: [\n---\n"),
        ("content/latin.md", b"\xfc\n"),
        ("data/variables/x.yml", b"a: b"),
    ];
    let folder = Folder::of("list", &files);
    let (_, out, err) = folder.vade(&["list", "--root", ".", "--format", "json"]);
    let ids: Vec<String> = serde_json::from_str::<Vec<serde_json::Value>>(&out)
        .unwrap()
        .iter()
        .map(|d| format!("{} {}", d["id"].as_str().unwrap(), d["broken"].as_str().unwrap_or("-")))
        .collect();
    assert_eq!(ids, ["broken front-matter-not-yaml", "good -", "latin file-not-utf8"]);
    assert!(err.contains("content/broken.md:") && err.contains("content/latin.md:1:1"), "{err}");
}

#[test]
fn a_mistake_is_told_as_its_language_tells_it() {
    let folder = one("languages", "---\ntitle: [a]\n---\n");
    for (language, beginning) in [
        ("pt", "erro: o valor de `title` não é um texto"),
        ("es", "error: el valor de `title` no es un texto"),
        ("de", "Fehler: Der Wert von `title` ist kein Text."),
        ("zh", "错误：`title` 的值不是文本"),
    ] {
        let told = folder.told(&["show", "a.md", "--lang", language]);
        assert!(told.starts_with(beginning) && told.contains("--> a.md:2:1"), "{told}");
    }
}

#[test]
fn every_kind_of_mistake_is_told_in_every_language_at_its_place() {
    let cases: [(&str, &[u8], &str); 6] = [
        ("yaml", b"---\ntitle: [x\n---\n1. a\n", "--> a.md:"),
        ("type", b"---\nintro: [a]\n---\n", "--> a.md:2:1"),
        ("tag", b"{% foo %}\n\n1. a\n\n{% note %}\n", "--> a.md:1:1"),
        ("latin", b"a\xff b\n", "--> a.md:1:2"),
        ("version", b"---\nversions: { ghes: '<2.0' }\n---\n1. a\n", "a.md:2:1"),
        ("binding", b"---\nvade: { stepz: {} }\n---\n1. a\n", "a.md:2:"),
    ];
    for (name, text, place) in cases {
        let folder = one(name, text);
        let told = |language: &str| {
            let args: &[&str] = if name == "version" { &["--for", "ghes-3.5"] } else { &[] };
            folder.told(&[&["show", "a.md", "--lang", language], args].concat())
        };
        let all: std::collections::BTreeSet<String> = ["en", "pt", "es", "de", "zh"].into_iter().map(told).collect();
        assert_eq!(all.len(), 5, "{name}: {all:#?}");
        assert!(all.iter().all(|t| t.contains(place)), "{name}: {all:#?}");
    }
}
