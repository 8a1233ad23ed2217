//! The built runbooks: valid HTML, links that lead somewhere, the same steps in Markdown, and nothing of a document that acts.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use scraper::{Html, Selector};
use support::{Folder, needs, shared};
use vademecum::localize::{Desk, Target};
use vademecum::report::terminal::Labels;
use vademecum::runbook::{self, Order, html, tongues};
use vademecum::source::Library;
use vademecum::words::Locales;

type Files = BTreeMap<String, Vec<u8>>;

fn built(library: &Library, versions: &[&str], format: &str) -> Files {
    let desk = Desk::new(library, Library::embedded_locales());
    let locales = Locales::of(Library::embedded_locales());
    let order = Order {
        desk: &desk,
        paths: library.documents().to_vec(),
        tongues: tongues(&desk, &locales),
        versions: versions.iter().map(|v| (*v).to_owned()).collect(),
        labels: Labels::Both,
        css: None,
        beside: None,
    };
    let files = Mutex::new(Files::new());
    let keep = |path: &str, bytes: &[u8]| {
        files.lock().unwrap().insert(path.to_owned(), bytes.to_vec());
        Ok(())
    };
    match format {
        "html" => drop(html::site(&order, &keep, &|| ()).unwrap()),
        "markdown" => drop(runbook::markdown(&order, &keep, &|| ()).unwrap()),
        "mdbook" => drop(runbook::mdbook(&order, &keep, &|| ()).unwrap()),
        _ => drop(runbook::json(&order, &keep, &|| ()).unwrap()),
    }
    files.into_inner().unwrap()
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is not built"))).unwrap()
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The file that `address` means on the page at `from`, and the part of it.
fn resolved(from: &str, address: &str) -> (String, String) {
    let (path, part) = address.split_once('#').unwrap_or((address, ""));
    let mut parts: Vec<&str> = from.split('/').collect();
    if !path.is_empty() {
        parts.pop();
        for piece in path.split('/') {
            match piece {
                ".." => drop(parts.pop()),
                piece => parts.push(piece),
            }
        }
    }
    let decoded = parts.join("/").replace("%20", " ");
    (decoded, part.to_owned())
}

/// What is wrong with the pages of a site.
fn flaws(files: &Files) -> Vec<String> {
    let mut flaws = Vec::new();
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut links: Vec<(&str, String)> = Vec::new();
    for (path, bytes) in files.iter().filter(|(p, _)| p.ends_with(".html")) {
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        flaws.extend(page.errors.iter().map(|e| format!("{path}: {e}")));
        let mut own = BTreeSet::new();
        for element in select(&page, "[id]") {
            let id = element.value().attr("id").unwrap_or_default().to_owned();
            if id.is_empty() || id.contains(char::is_whitespace) || !own.insert(id.clone()) {
                flaws.push(format!("{path}: the id {id:?} is not one, or is there twice"));
            }
        }
        ids.insert(path, own);
        for element in select(&page, "[href], [src]") {
            let address = element.value().attr("href").or(element.value().attr("src")).unwrap_or_default();
            if !address.contains(':') {
                links.push((path, address.to_owned()));
            }
        }
        if select(&page, "h1").len() != 1 || select(&page, "title").len() != 1 || select(&page, "html[lang]").len() != 1
        {
            flaws.push(format!("{path}: not one title, heading and language"));
        }
    }
    for (from, address) in links {
        let (to, part) = resolved(from, &address);
        if !files.contains_key(&to) {
            flaws.push(format!("{from}: {address} is not there"));
        } else if !part.is_empty() && !ids.get(to.as_str()).is_some_and(|ids| ids.contains(&part)) {
            flaws.push(format!("{from}: {address} has no such part"));
        }
    }
    flaws
}

#[test]
fn the_built_in_site_is_valid_and_whole() {
    let files = built(&Library::builtin(), &[], "html");
    assert_eq!(flaws(&files), Vec::<String>::new());
    assert_eq!(files.keys().filter(|p| p.starts_with("de/")).count(), Library::builtin().documents().len() + 2);
    let weight = text(&files, "style.css").len() + text(&files, "script.js").len();
    assert!(weight < 60_000, "{weight} bytes");
}

#[test]
fn topics_are_in_the_reader_s_language_and_their_anchors_are_not() {
    let files = built(&Library::builtin(), &[], "html");
    let topics = |language: &str| -> Vec<(String, String)> {
        let page = Html::parse_document(text(&files, &format!("{language}/index.html")));
        let buttons = select(&page, ".topics button");
        let name =
            |b: &scraper::ElementRef<'_>| select(&Html::parse_fragment(&b.inner_html()), "span")[0].text().collect();
        buttons.iter().map(|b| (b.value().attr("id").unwrap().to_owned(), name(b))).collect()
    };
    let german: Vec<String> = topics("de").into_iter().map(|(id, name)| format!("{id} {name}")).collect();
    insta::assert_snapshot!(german.join("\n"), @r"
    topic-api API
    topic-operations Betrieb
    topic-database Datenbank
    topic-enterprise Enterprise
    topic-high-availability Hochverfügbarkeit
    topic-accounts Konten
    topic-licensing Lizenzierung
    topic-security Sicherheit
    topic-backup Sicherung
    topic-certificates Zertifikate
    ");
    let anchors = |language: &str| topics(language).into_iter().map(|t| t.0).collect::<BTreeSet<_>>();
    assert_eq!(anchors("zh-Hans"), anchors("en"));
    // Each page names its topics, leads to them, and is found by them.
    let page = Html::parse_document(text(&files, "es/verify-backup.html"));
    let trail: Vec<String> = select(&page, ".trail a")
        .iter()
        .map(|a| format!("{} {}", a.value().attr("href").unwrap(), a.text().collect::<String>()))
        .collect();
    insta::assert_snapshot!(trail.join("\n"), @r"
    index.html Runbooks
    index.html#topic-backup Copia de seguridad
    index.html#topic-operations Operaciones
    ");
    assert!(text(&files, "de/search.js").contains(r#"["hochverfügbarkeit",["#));
    // Documents of one topic follow one another.
    let page = Html::parse_document(text(&files, "pt-BR/trigger-license-sync.html"));
    let turn: Vec<_> = select(&page, ".turn a").iter().filter_map(|a| a.value().attr("href")).collect();
    assert_eq!(turn, ["sync-license-usage.html", "view-license-usage.html"]);
}

#[test]
fn a_topic_without_words_that_stand_for_it_is_the_source_s() {
    let files = |lock: &str| {
        let library = Library::from_memory([
            ("a.md", "---\ntitle: A\ntopics: [Backups, Night shift]\n---\n\n1. Wait.\n"),
            ("locales/en/procedures/a.ftl", "title = A\n"),
            ("locales/en/topics.ftl", "topic-backup = Backups\ntopic-night-shift = Night shift\n"),
            ("locales/de/procedures/a.ftl", "title = A\n"),
            ("locales/de/topics.ftl", "topic-backup = Sicherungen\n"),
            ("locales/l10n.lock", lock),
        ]);
        let files = built(&library.unwrap(), &[], "html");
        let page = Html::parse_document(text(&files, "de/index.html"));
        let names = select(&page, ".topics button > span");
        names
            .iter()
            .map(|n| format!("{:?} {}", n.value().attr("lang"), n.text().collect::<String>()))
            .collect::<Vec<_>>()
    };
    assert_eq!(files(""), [r#"Some("en") Night shift"#, "None Sicherungen"]);
    // Made for another topic: `Backup copies`, say.
    let hash = vademecum::localize::lock::hash("Sicherungen");
    let stale = format!("topics#topic-backup\tde\t0123456789abcdef\t0123456789abcdef\t{hash}\n");
    assert_eq!(files(&stale), [r#"Some("en") Backups"#, r#"Some("en") Night shift"#]);
}

#[test]
fn steps_have_the_same_anchors_in_every_language() {
    let files = built(&Library::builtin(), &[], "html");
    let anchors = |path: &str| -> Vec<String> {
        let page = Html::parse_document(text(&files, path));
        select(&page, "main [id]").iter().filter_map(|e| e.value().attr("id").map(str::to_owned)).collect()
    };
    for path in
        files.keys().filter_map(|p| p.strip_prefix("en/")).filter(|p| *p != "index.html" && p.ends_with(".html"))
    {
        let own = anchors(&format!("en/{path}"));
        for language in ["de", "es", "pt-BR", "zh-Hans"] {
            assert_eq!(anchors(&format!("{language}/{path}")), own, "{language}/{path}");
        }
    }
    assert!(anchors("en/sync-license-usage.html").iter().any(|a| a == "upload-usage"));
}

#[test]
fn a_site_of_two_versions_is_whole() {
    let files = built(&Library::builtin(), &["ghes-3.5", "ghes-3.4"], "html");
    assert_eq!(flaws(&files), Vec::<String>::new());
    assert!(files.contains_key("es/ghes-3.4/sync-license-usage.html"));
}

#[test]
fn two_builds_are_the_same_byte_for_byte() {
    for format in ["html", "markdown", "mdbook", "json"] {
        assert!(built(&Library::builtin(), &[], format) == built(&Library::builtin(), &[], format), "{format}");
    }
}

#[test]
fn markdown_is_read_again_with_the_same_steps() {
    let library = Library::builtin();
    let files = built(&library, &[], "markdown");
    let desk = Desk::new(&library, Library::embedded_locales());
    for path in library.documents() {
        let source = desk.source(path, None).unwrap();
        for tag in ["en", "de", "es", "pt-BR", "zh-Hans"] {
            let worded = desk.worded(&source, &Target { tag: tag.into(), folder: None }).unwrap();
            let written = text(&files, &format!("{tag}/{}.md", source.id));
            assert!(!written.contains("{%"), "{tag} {path}");
            let again = Library::from_memory([("x.md", written)]).unwrap();
            let steps = |d: &vademecum::document::Document| -> Vec<(u64, Option<String>, usize)> {
                let all = d.procedures().flat_map(|p| &p.steps.steps);
                all.map(|s| (s.number, s.id.clone(), s.blocks.len())).collect()
            };
            let read = Desk::new(&again, Library::embedded_locales()).source("x.md", None).unwrap();
            assert_eq!(steps(&read), steps(&worded), "{tag} {path}");
        }
    }
}

#[test]
fn books_list_every_chapter() {
    let files = built(&Library::builtin(), &[], "mdbook");
    for language in ["en", "de", "es", "pt-BR", "zh-Hans"] {
        let summary = text(&files, &format!("{language}/src/SUMMARY.md"));
        let chapters: Vec<&str> = summary.lines().filter_map(|l| l.rsplit_once("](")?.1.strip_suffix(')')).collect();
        assert_eq!(chapters.len(), Library::builtin().documents().len());
        for chapter in chapters {
            let chapter = text(&files, &format!("{language}/src/{chapter}"));
            assert!(chapter.starts_with("# ") && !chapter.contains(". {#"), "{chapter}");
        }
        assert!(text(&files, &format!("{language}/book.toml")).contains(&format!("language = \"{language}\"")));
    }
}

#[test]
fn documents_as_json_are_valid_by_the_published_schema() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src/document.schema.json");
    let schema = vademecum::report::json::schema();
    let written = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_REFERENCE").is_some() {
        std::fs::write(&page, &written).unwrap();
    }
    assert!(
        std::fs::read_to_string(&page).unwrap() == written,
        "UPDATE_REFERENCE=1 cargo test --test runbook writes it anew"
    );
    let (mut compiler, mut schemas) = (boon::Compiler::new(), boon::Schemas::new());
    compiler.add_resource("document.json", schema.to_value()).unwrap();
    let compiled = compiler.compile("document.json", &mut schemas).unwrap();
    let files = built(&Library::builtin(), &[], "json");
    assert_eq!(files.len(), 5 * Library::builtin().documents().len());
    for path in files.keys() {
        let document: serde_json::Value = serde_json::from_str(text(&files, path)).unwrap();
        if let Err(why) = schemas.validate(&document, compiled) {
            panic!("{path}: {why}");
        }
    }
    let wrong = serde_json::json!({ "id": 1 });
    assert!(schemas.validate(&wrong, compiled).is_err());
}

/// What a document may try, and what must not be on its page.
const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "Text <script>alert(1)</script> text",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](javascript&#58;alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:alert(1))",
    "[x](https://a.b \"\\\" onmouseover=\\\"alert(1)\")",
    "<javascript:alert(1)>",
    "![\" onerror=\"alert(1)](x.png)",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "![x](https://evil.example/pixel.png)",
    "![x](../../../etc/passwd)",
    "1. Click **<script>alert(1)</script>**. {#a\"onclick=\"alert(1)}",
    "## <script>alert(1)</script> {#b\"><script>alert(1)</script>}",
    "```html\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
    "| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |",
    "> <script>alert(1)</script>",
    "`</code><script>alert(1)</script>`",
    "{% note %}<script>alert(1)</script>{% endnote %}",
    "{% data reusables.<script>alert(1)</script> %}",
    "<!-- --><script>alert(1)</script><!--",
    "\u{0}<scr\u{0}ipt>alert(1)</script>",
];

#[test]
fn nothing_of_a_document_acts() {
    for attack in ATTACKS {
        let front = serde_json::Value::from(*attack);
        let document = format!(
            "---\ntitle: {front}\nintro: {front}\npermissions: {front}\ntopics: [{front}]\nversions: {{ ghes: '*' }}\n---\n\n{attack}\n\n1. Step {attack}\n"
        );
        let library =
            Library::from_memory([("content/evil.md", document.as_str()), ("data/variables/x.yml", "a: b\n")]).unwrap();
        let files = built(&library, &[], "html");
        for path in ["en/evil.html", "en/index.html", "index.html"] {
            let page = Html::parse_document(text(&files, path));
            assert_eq!(page.errors, Vec::<String>::new(), "{attack}: {path}");
            let scripts: Vec<_> =
                select(&page, "script").iter().map(|s| s.value().attr("src").map(str::to_owned)).collect();
            assert!(scripts.iter().all(Option::is_some) && scripts.len() == 1, "{attack}: {scripts:?}");
            assert!(
                select(&page, "iframe, object, embed, svg, style, base, body meta, body link").is_empty(),
                "{attack}"
            );
            for element in select(&page, "*") {
                for (name, value) in element.value().attrs() {
                    assert!(!name.starts_with("on") && name != "style" && name != "srcdoc", "{attack}: {name}");
                    let address = name == "href" || name == "src";
                    let scheme = value.trim().split(':').next().unwrap_or_default().to_lowercase();
                    assert!(
                        !address || !["javascript", "data", "vbscript", "java\tscript"].contains(&scheme.as_str()),
                        "{attack}: {value}"
                    );
                    assert!(
                        name != "src" || !value.contains(':'),
                        "{attack}: nothing is loaded from elsewhere: {value}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_shared_corpus_is_valid_and_whole() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let files = built(&library, &[], "html");
    let flaws = flaws(&files);
    assert!(flaws.is_empty(), "{} flaws\n{}", flaws.len(), flaws[..flaws.len().min(40)].join("\n"));
    assert!(files.len() > 600, "{}", files.len());
}

/// Runs `vade` in a folder: its exit, and what it says.
fn vade(folder: &std::path::Path, args: &[&str]) -> (vademecum::cli::Exit, String) {
    let (exit, _, err) = support::vade(folder, &[("LANG", "C")], args);
    (exit, err)
}

#[test]
fn the_command_builds_only_what_changed() {
    use vademecum::cli::Exit;
    let root = Folder::new("build");
    let write = |path: &str, text: &str| root.write(path, text);
    write("content/one.md", "---\ntitle: One\n---\n\n1. Click **A**.\n");
    write("content/two.md", "---\ntitle: Two\n---\n\nSee [one](one.md).\n");
    write("translations/de/content/one.md", "---\ntitle: Eins\n---\n\n1. Klicken Sie auf **A**.\n");
    write("data/variables/x.yml", "a: b\n");
    let build = |more: &[&str]| vade(&root, &[&["build", "--out", "site"], more].concat());
    let said = |text: &str| (Exit::Done, format!("{text}\n"));
    assert_eq!(build(&[]), said("11 files, written: 11, removed: 0"));
    assert_eq!(build(&[]), said("11 files, written: 0, removed: 0"), "nothing changed");
    write("content/two.md", "---\ntitle: Two\n---\n\nSee [one](one.md) again.\n");
    assert_eq!(build(&[]), said("11 files, written: 4, removed: 0"), "two pages and two search indexes");
    assert_eq!(
        build(&["--lang", "de"]),
        said("7 Dateien, geschrieben: 4, entfernt: 4"),
        "the choice of language is gone"
    );
    write("content/two.md", "---\ntitle: Two\n---\n\n{% data variables.x.nothing %}\n");
    let (exit, told) = build(&[]);
    assert!(exit == Exit::Findings && told.contains("11 files, written: 9"), "{exit:?} {told}");
    let again = "11 files, written: 0, removed: 0\nnote: one finding is as it was at the last build\n  = next: `vade check` lists them\n";
    assert_eq!(build(&[]), (Exit::Findings, again.to_owned()));
    assert_eq!(build(&["--lang", "fr"]).0, Exit::Usage);
    assert_eq!(build(&["no-such"]).0, Exit::Usage);
    assert!(vade(&root, &["build", "--out", "content"]).1.contains("has not written"));
    write("content/bad.md", "---\ntitle: [\n---\n");
    let (exit, said) = build(&[]);
    assert!(exit == Exit::Findings && said.contains("bad.md") && root.join("site/de/one.html").exists(), "{said}");
}

#[test]
fn all_documents_on_one_page_to_be_printed_have_parts_of_their_own() {
    use vademecum::runbook::{Shelf, html::Bound};
    let library = Library::builtin();
    let desk = Desk::new(&library, Library::embedded_locales());
    let locales = Locales::of(Library::embedded_locales());
    let order = Order {
        desk: &desk,
        paths: library.documents().to_vec(),
        tongues: tongues(&desk, &locales),
        versions: Vec::new(),
        labels: Labels::Both,
        css: None,
        beside: None,
    };
    let edition = &order.editions()[0];
    let shelf = Shelf::read(&order, edition);
    for tongue in &order.tongues {
        let bound = Bound::new(&order, tongue, edition, &shelf).unwrap();
        let html = bound.html(&|anchor| anchor.ends_with("sync-the-usage").then_some(22));
        let page = Html::parse_document(&html);
        assert_eq!(page.errors, Vec::<String>::new());
        let mut ids = BTreeSet::new();
        for element in select(&page, "[id]") {
            assert!(ids.insert(element.value().attr("id").unwrap()), "{:?} is there twice", element.value());
        }
        let inner = select(&page, "a[href^='#']");
        let dead: Vec<_> =
            inner.iter().map(|a| &a.value().attr("href").unwrap()[1..]).filter(|id| !ids.contains(id)).collect();
        assert_eq!(dead, Vec::<&str>::new(), "{}", tongue.tag());
        let numbers: Vec<String> = select(&page, ".contents b").iter().map(|b| b.text().collect()).collect();
        assert!(numbers.iter().filter(|n| *n == "22").count() == 1 && numbers.len() > 30, "{numbers:?}");
        assert_eq!(select(&page, "article").len(), library.documents().len());
        assert!(!bound.pictures().is_empty());
        assert!(select(&page, "script").is_empty());
    }
}
