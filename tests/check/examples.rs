//! One example of every rule.

use std::collections::HashMap;
use std::fs;
use std::sync::OnceLock;

use rayon::prelude::*;
use vademecum::check::{RULES, Report, Rule};
use vademecum::report::check::{Manner, text};
use vademecum::source::Library;
use vademecum::words::Locales;

use super::{checked, findings, lexicon};
use crate::support::Folder;

type Files = Vec<(String, String)>;

fn files(all: &[(&str, &str)]) -> Files {
    all.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A document of one paragraph and its German catalog.
fn pair(source: &str, german: &str) -> Files {
    files(&[
        ("x.md", &format!("---\ntitle: Title\n---\n\n{source}\n")),
        ("data/variables/product.yml", "server: Server\ncloud: Cloud\n"),
        ("locales/de/procedures/x.ftl", &format!("title = Titel\nstart-text-1 = {german}\n")),
    ])
}

/// A document and its German translation, both with a title.
fn tree(source: &str, german: &str) -> Files {
    files(&[
        ("content/x.md", &format!("---\ntitle: Title\n---\n\n{source}\n")),
        ("data/reusables/a/b.md", "1. Wait a moment.\n"),
        ("translations/de/content/x.md", &format!("---\ntitle: Titel\n---\n\n{german}\n")),
        ("translations/de/data/reusables/a/b.md", "1. Warten Sie.\n"),
    ])
}

/// A document alone.
fn document(front: &str, body: &str) -> Files {
    files(&[
        ("content/x.md", &format!("---\ntitle: Title\n{front}---\n\n{body}\n")),
        ("data/variables/a.yml", "b: c\n"),
    ])
}

/// Another file beside it.
fn with(mut files: Files, path: &str, text: &str) -> Files {
    files.push((path.to_owned(), text.to_owned()));
    files
}

/// The lock line of a unit of `x` that was translated so.
fn locked(id: &str, source: &str, words: &str, fuzzy: bool) -> String {
    use vademecum::localize::lock::{fingerprint, folded, hash};
    let fuzzy = if fuzzy { "\tfuzzy" } else { "" };
    format!("procedures/x#{id}\tde\t{}\t{}\t{}{fuzzy}\n", fingerprint(source), folded(source), hash(words))
}

/// The examples: for most rules the smallest tree that breaks them.
fn example(rule: &str) -> Option<Files> {
    let many = "{ $server }".repeat(101);
    let deep = "{".repeat(60);
    let two = || {
        files(&[
            ("content/a/x.md", "---\ntitle: X\nredirect_from: [/old]\n---\nText\n"),
            ("content/a/y.md", "---\ntitle: Y\nredirect_from: [/old]\n---\nText\n"),
        ])
    };
    Some(match rule {
        "code-differs" => pair("Run `openssl x509 -enddate`.", "Führen Sie `openssl x509 -Enddatum` aus."),
        "variable-differs" => {
            pair("Open {% data variables.product.server %}.", "Öffnen Sie { \"{% data variables.product.cloud %}\" }.")
        }
        "tag-differs" => {
            pair("a{% ifversion ghes %} here{% endif %}", "b{ \"{% ifversion nicht ghes %}\" } hier{ \"{% endif %}\" }")
        }
        "tag-order-differs" => pair(
            "a{% ifversion ghes %} one{% endif %}{% ifversion ghec %} two{% endif %}",
            "b{ \"{% ifversion ghec %}\" } eins{ \"{% endif %}{% ifversion ghes %}\" } zwei{ \"{% endif %}\" }",
        ),
        "link-differs" => with(pair("See [the page](y.md).", "Siehe [die Seite](z.md)."), "y.md", "Text\n"),
        "image-differs" => with(pair("See ![it](/a.svg) here.", "Siehe ![es](/b.svg) hier."), "a.svg", "<svg/>"),
        "html-differs" => pair("Wait a while.", "Warten Sie <a onclick=\"x()\">hier</a>."),
        "placeholder-differs" => pair("Replace YOUR-TOKEN there.", "Ersetzen Sie IHR-TOKEN dort."),
        "number-differs" => pair("Use port 8443 there.", "Verwenden Sie dort Port 8434."),
        "unit-of-number-differs" => pair("Keep 5 GB free.", "Halten Sie 5 MB frei."),
        "label-differs" => pair("Click **Save** there.", "Klicken Sie dort auf { LABEL(\"Speichern\") }."),
        "label-varies" => {
            let mut all = Files::new();
            for (name, label) in [("a", "Speichern"), ("b", "Speichern"), ("c", "Sichern")] {
                all.push((
                    format!("content/{name}.md"),
                    format!("---\ntitle: T\n---\n\nClick **Save** on page {name} now.\n"),
                ));
                all.push((
                    format!("translations/de/content/{name}.md"),
                    format!("---\ntitle: T\n---\n\nKlicken Sie auf Seite {name} jetzt auf **{label}**.\n"),
                ));
            }
            all
        }
        "term-differs" => with(
            pair("Open the enterprise account.", "Öffnen Sie das Unternehmen."),
            "locales/glossary.yml",
            "enterprise account: { de: [Enterprise-Konto] }\n",
        ),
        "negation-lost" => pair("Do not delete the backup.", "Löschen Sie die Sicherung."),
        "emphasis-broken" => {
            let mut all = pair("Click **Save** there.", "");
            all[2] = ("translations/zh-CN/x.md".into(), "---\ntitle: 标题\n---\n\n单击**“Save”**按钮。\n".into());
            all
        }
        "hidden-character" => pair("Delete the folder.", "Löschen Sie { \"\\u202E\" }den Ordner."),
        "mixed-script" => pair("Open the page.", "Öffnen Sie die Sеite."),
        "actions-differ" => tree("1. Click **Save** on the page.\n", "1. Wählen Sie auf der Seite **Save** aus.\n"),
        "unit-missing" => pair("One paragraph.\n\nAnother one.", "Ein Absatz."),
        "unit-untranslated" => pair("Some words that are translated.", "Some words that are translated."),
        "unit-partly-untranslated" => {
            pair("Open the page that lists all of the servers.", "Öffnen Sie page that lists all of the servers.")
        }
        "unit-stale" => with(
            pair("Wait for two hours.", "Warten Sie."),
            "locales/l10n.lock",
            &locked("start-text-1", "Wait.", "Warten Sie.", false),
        ),
        "unit-stale-minor" => with(
            pair("Wait, please.", "Warten Sie."),
            "locales/l10n.lock",
            &locked("start-text-1", "Wait please", "Warten Sie.", false),
        ),
        "unit-fuzzy" => with(
            pair("Wait here.", "Warten Sie."),
            "locales/l10n.lock",
            &locked("start-text-1", "Wait here.", "Warten Sie.", true),
        ),
        "unit-orphan" => pair("Wait here.", "Warten Sie.\nold-text = Alter Text."),
        "unit-swapped" => with(
            files(&[
                ("x.md", "---\ntitle: Title\n---\n\nOpen the page.\n\nClose the page.\n"),
                (
                    "locales/de/procedures/x.ftl",
                    "title = Titel\nstart-text-1 = Schließen Sie die Seite.\nstart-text-2 = Öffnen Sie die Seite.\n",
                ),
            ]),
            "locales/l10n.lock",
            &[
                locked("start-text-1", "Open the page.", "Öffnen Sie die Seite.", false),
                locked("start-text-2", "Close the page.", "Schließen Sie die Seite.", false),
            ]
            .concat(),
        ),
        "catalog-behind" => with(
            pair("Wait here.", "Warten Sie."),
            "locales/en/procedures/x.ftl",
            "title = Title\nstart-text-1 = Wait there.\n",
        ),
        "catalog-orphan" => {
            with(pair("Wait here.", "Warten Sie."), "locales/de/procedures/gone.ftl", "title = Titel\n")
        }
        "lock-damaged" => with(
            pair("Wait here.", "Warten Sie."),
            "locales/l10n.lock",
            &format!("<<<<<<< HEAD\n{}=======\n", locked("start-text-1", "Wait here.", "Warten Sie.", false)),
        ),
        "ftl-syntax" => pair("Wait here.", "Warten Sie { $server"),
        "ftl-twice" => pair("Wait here.", "Warten Sie.\ntitle = Noch ein Titel"),
        "ftl-unresolved" => pair("Wait here.", "Warten Sie { $servers }."),
        "ftl-cycle" => with(
            pair("Wait here.", "Warten Sie { -name }."),
            "locales/de/terms.ftl",
            "-name = { -other }\n-other = { -name }\n",
        ),
        "ftl-too-many-placeables" => pair("Open {% data variables.product.server %}.", &many),
        "ftl-too-deep" => pair("Wait here.", &deep),
        "ftl-cut-escape" => pair("Wait here.", "Warten Sie { \"\\u00A\" }."),
        "ftl-too-many-digits" => pair("Wait here.", "Warten Sie { NUMBER(1, minimumFractionDigits: 30) }."),
        "plural-forms" => pair(
            "Wait for {% data variables.product.server %}.",
            "{ $server ->\n    [one] Warten Sie auf { $server }.\n    [few] Warten Sie auf { $server }.\n   *[other] Warten Sie auf { $server }.\n}",
        ),
        "steps-differ" => tree("1. One.\n2. Two.\n", "1. Eins. Zwei.\n"),
        "condition-differs" => tree(
            "{% ifversion ghes > 3.4 %}\n\nText of it.\n\n{% endif %}\n",
            "{% ifversion ghes %}\n\nText davon.\n\n{% endif %}\n",
        ),
        "include-differs" => tree("{% data reusables.a.b %}\n1. Then go on.\n", "1. Dann weiter.\n"),
        "versions-differ" => files(&[
            ("content/x.md", "---\ntitle: Title\nversions: { ghes: '>=3.4' }\n---\nText of it.\n"),
            ("translations/de/content/x.md", "---\ntitle: Titel\nversions: { ghes: '>=3.1' }\n---\nText davon.\n"),
        ]),
        "fence-differs" => {
            tree("Run:\n\n```shell\ndotnet restore\n```\n", "Ausführen:\n\n```shell\ndotnet wiederherstellen\n```\n")
        }
        "fence-count-differs" => tree("Run:\n\n```shell\nls\n```\n", "Ausführen: ls\n"),
        "unit-surplus" => {
            tree("One paragraph.\n", "Ein Absatz.\n\nDas steht sonst nirgends, und doch steht es hier.\n")
        }
        "document-missing" => with(document("", "Text"), "translations/de/content/z.md", "Text\n"),
        "document-orphan" => with(document("", "Text"), "translations/de/content/z.md", "Text\n"),
        "procedure-missing" => document("vade: { host: local }\n", "Text"),
        "procedure-without-actions" => document("vade: { host: local }\n", "1. Think about it.\n"),
        "input-unused" => document("vade: { inputs: { name: { ask: Which name } } }\n", "1. Click **Save**.\n"),
        "input-unasked" => document(
            "vade:\n  host: local\n  inputs:\n    name: { type: string }\n",
            "1. Run it.\n\n   ```shell\n   ls \"$NAME\"\n   ```\n",
        ),
        "value-unknown" => document(
            "vade:\n  sites: { cloud: Cloud }\n  inputs:\n    name: { ask: Which name }\n",
            "1. Ask.\n\n   ```http\n   GET cloud:/users/$nam\n   ```\n",
        ),
        "link-dead" => document("", "See [the page](gone.md)."),
        "anchor-dead" => document("", "See [below](#belwo).\n\n## Below\n\nText.\n"),
        "image-dead" => document("", "![A picture](gone.svg)\n"),
        "include-unused" => with(document("", "Text"), "data/reusables/a/b.md", "Words.\n"),
        "redirect-loop" => document("redirect_from: [/x]\n", "Text"),
        "redirect-twice" => two(),
        "fence-unclosed" => document("", "```shell\nls\n"),
        "include-missing" => document("", "{% data reusables.enterprise.access %}\n"),
        "variable-missing" => document("", "Open {% data variables.a.c %}.\n"),
        "include-cycle" => {
            with(document("", "{% data reusables.a.b %}\n"), "data/reusables/a/b.md", "{% data reusables.a.b %}\n")
        }
        "include-too-deep" => {
            let mut all = document("", "{% data reusables.r.n0 %}\n");
            for n in 0..80 {
                all.push((format!("data/reusables/r/n{n}.md"), format!("{{% data reusables.r.n{} %}}\n", n + 1)));
            }
            all
        }
        "tag-unknown" => document("", "{% nota %}Text{% endnota %}\n"),
        "tag-not-ended" => document("", "Open {% data variables.a.b\n"),
        "tag-unclosed" => document("", "{% note %}\n\nText.\n"),
        "tag-unopened" => document("", "Text.\n\n{% endnote %}\n"),
        "tag-too-deep" => document("", &"{% if x %}".repeat(300)),
        "condition-broken" => document("", "{% ifversion ghes >> 3 %}x{% endif %}\n"),
        "condition-unknown" => document("", "{% ifversion nosuch %}x{% endif %}\n"),
        "expression-broken" => document("", "{{ a | | b }}\n"),
        "expression-unknown" => document("", "{{ nothing.there }}\n"),
        "template-loop-limit" => {
            document("", "{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}\n")
        }
        "template-output-limit" => {
            let mut all = document("", "{% data reusables.r.n0 %}\n");
            for n in 0..6 {
                let line = format!("{{% data reusables.r.n{} %}}\n", n + 1);
                all.push((format!("data/reusables/r/n{n}.md"), line.repeat(8)));
            }
            all.push(("data/reusables/r/n6.md".into(), "Words. ".repeat(600)));
            all
        }
        "link-target-missing" => document("", "{% link_in_list /gone %}\n"),
        "front-matter-not-yaml" => files(&[("content/x.md", "---\ntitle: [\n---\nText\n")]),
        "front-matter-not-a-map" => files(&[("content/x.md", "---\n- a\n---\nText\n")]),
        "front-matter-type" => files(&[("content/x.md", "---\ntitle: x\nintro: [a]\n---\nText\n")]),
        "data-not-yaml" => with(document("", "Text"), "data/variables/b.yml", "a: [\n"),
        "settings-not-yaml" => with(document("", "Text"), "vade.yml", "a: [\n"),
        "settings-key-unknown" => with(document("", "Text"), "vade.yml", "langauges: de\n"),
        "settings-type" => with(document("", "Text"), "vade.yml", "liquid: perhaps\n"),
        "rule-unknown" => with(document("", "Text"), "vade.yml", "rules: { code-difers: off }\n"),
        "rule-severity" => with(document("", "Text"), "vade.yml", "rules: { code-differs: fatal }\n"),
        "version-unknown" => document("versions: { gehs: '*' }\n", "Text"),
        "vade-type" => document("vade: { host: [a] }\n", "1. x\n"),
        "vade-key-unknown" => document("vade: { hots: local }\n", "1. x\n"),
        "vade-step-unknown" => document("vade: { steps: { sav: { effect: read } } }\n", "1. Click **Save**. {#save}\n"),
        _ => return None,
    })
}

/// Rules whose examples need a real folder.
fn on_disk(rule: &str) -> Option<Report> {
    let root = Folder::new(rule);
    fs::create_dir_all(root.join("content")).unwrap();
    let file = root.join("content/x.md");
    match rule {
        "file-not-utf8" => fs::write(&file, b"# Title\n\nW\xE4hlen\n").unwrap(),
        "file-too-large" => fs::write(&file, "word ".repeat(1 << 20)).unwrap(),
        #[cfg(unix)]
        "file-outside-tree" => std::os::unix::fs::symlink("/etc/hostname", &file).unwrap(),
        #[cfg(unix)]
        "file-unreadable" => std::os::unix::fs::symlink("x.md", &file).unwrap(),
        _ => return None,
    }
    Some(checked(&Library::open(&root).unwrap()))
}

/// The report of a rule's example, with the findings of that rule only.
pub fn of(rule: &str) -> Option<Report> {
    static ALL: OnceLock<HashMap<&'static str, Report>> = OnceLock::new();
    let one = |rule: &Rule| {
        let mut report = on_disk(rule.id).or_else(|| example(rule.id).map(|files| findings(&files)))?;
        report.retain(|f| f.diagnostic.rule == rule.id);
        Some((rule.id, report))
    };
    ALL.get_or_init(|| RULES.par_iter().filter_map(one).collect()).get(rule).cloned()
}

#[test]
fn every_rule_is_broken_by_its_example() {
    let silent: Vec<&str> =
        RULES.iter().map(|r| r.id).filter(|id| of(id).is_none_or(|r| r.findings.is_empty())).collect();
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn every_finding_can_be_read_in_every_language_on_every_screen() {
    let locales = Locales::of(Library::embedded_locales());
    let mut wrong = Vec::new();
    for tag in locales.tags() {
        let lexicon = locales.lexicon(tag);
        for rule in RULES {
            let why = format!("explain-{}", rule.id);
            if !lexicon.has(&why) {
                wrong.push(format!("{tag}: {why} is missing"));
            }
            let Some(report) = of(rule.id) else { continue };
            for width in [80, 40] {
                let manner = Manner { width, coloured: false, notes: true, seconds: None };
                let shown = text(&report, &lexicon, &manner);
                // What does not resolve in a message is shown as it stands in the catalog.
                if shown.lines().any(|l| !l.contains(" | ") && (l.contains("{$") || l.contains("{ $"))) {
                    wrong.push(format!("{tag} {}: {shown}", rule.id));
                }
                let is_long = |l: &&str| unicode_width::UnicodeWidthStr::width(*l) > width && !l.contains('`');
                if let Some(line) = shown.lines().find(is_long) {
                    wrong.push(format!("{tag} {width} {}: {line}", rule.id));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_good_tree_has_nothing_to_report() {
    let report = findings(&pair("Click **Save** on port 8443.", "Klicken Sie an Port 8443 auf { LABEL(\"Save\") }."));
    let manner = Manner { width: 80, coloured: false, notes: true, seconds: None };
    assert_eq!(text(&report, &lexicon("en"), &manner), "Nothing to report in 1 document, 2 languages\n");
}

#[test]
fn a_tree_sets_its_own_severities() {
    let files = |rules: &str| {
        let mut files = pair("Click **Save** on port 8443.", "Klicken Sie an Port 8444 auf { LABEL(\"Sichern\") }.");
        files.push(("vade.yml".into(), format!("rules: {{ {rules} }}\n")));
        let found = findings(&files).findings;
        found.iter().map(|f| format!("{} {:?}", f.diagnostic.rule, f.diagnostic.severity)).collect::<Vec<_>>()
    };
    assert_eq!(files(""), ["number-differs Error", "label-differs Error"]);
    assert_eq!(files("label-differs: off, number-differs: note"), ["number-differs Note"]);
}
