//! Whole documents and what is read of them.

use std::fmt::Write as _;
use std::sync::Arc;

use super::*;
use crate::document::{Block, Step};
use crate::source::{Library, Version};

fn document(files: &[(&str, &str)], path: &str, verbatim: bool) -> Document {
    let library = Library::from_memory(files.iter().copied()).unwrap();
    let source = library.document(path, None).unwrap().unwrap();
    let front = FrontMatter::read(&source.path, &source.text).unwrap_or_default();
    let context = Context { version: Version::parse("ghes-3.4", None).unwrap(), liquid: library.liquid(), verbatim };
    read(&source, "a", path, "en", front, &context, &Templates::new(), &library.texts(None))
}

/// With Liquid: the tree has data.
fn liquid(text: &str) -> String {
    shown(&document(
        &[("a.md", text), ("data/variables/x.yml", "y: z"), ("data/reusables/s.md", "1. One.")],
        "a.md",
        false,
    ))
}

/// Without.
fn plain(text: &str) -> String {
    shown(&document(&[("a.md", text)], "a.md", false))
}

fn shown(document: &Document) -> String {
    let mut out = String::new();
    blocks(&document.blocks, 0, &mut out);
    out
}

fn blocks(all: &[Block], depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    for block in all {
        match &block.kind {
            BlockKind::Heading { level, slug, words } => {
                _ = writeln!(out, "{pad}h{level} {} #{slug}", inlines(&words.inlines));
            }
            BlockKind::Paragraph(words) => _ = writeln!(out, "{pad}p {}", inlines(&words.inlines)),
            BlockKind::Code(code) => {
                _ = writeln!(
                    out,
                    "{pad}code {:?} {:?} em{:?} strong{:?}",
                    code.info, code.text, code.emphasis, code.strong
                );
            }
            BlockKind::Steps(steps) => {
                for Step { number, id, blocks: inner, .. } in &steps.steps {
                    _ = writeln!(out, "{pad}{number}.{}", id.as_ref().map(|i| format!(" #{i}")).unwrap_or_default());
                    blocks(inner, depth + 1, out);
                }
            }
            BlockKind::Bullets(items) => {
                for item in items {
                    _ = writeln!(out, "{pad}-");
                    blocks(item, depth + 1, out);
                }
            }
            BlockKind::Notice { kind, blocks: inner } => {
                _ = writeln!(out, "{pad}{kind:?}");
                blocks(inner, depth + 1, out);
            }
            BlockKind::Only { tool, blocks: inner } => {
                _ = writeln!(out, "{pad}only {tool}");
                blocks(inner, depth + 1, out);
            }
            BlockKind::Quote(inner) => {
                _ = writeln!(out, "{pad}>");
                blocks(inner, depth + 1, out);
            }
            BlockKind::Table { head, rows } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|w| inlines(&w.inlines)).collect();
                    _ = writeln!(out, "{pad}| {}", cells.join(" | "));
                }
            }
            BlockKind::Html(html) => _ = writeln!(out, "{pad}html {html}"),
            BlockKind::Rule => _ = writeln!(out, "{pad}---"),
        }
    }
}

fn inlines(all: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Code(code) => format!("`{code}`"),
        Inline::Strong(inner) => format!("**{}**", inlines(inner)),
        Inline::Emphasis(inner) => format!("_{}_", inlines(inner)),
        Inline::Strike(inner) => format!("~{}~", inlines(inner)),
        Inline::Link { target, inlines: inner, .. } => format!("[{}]({target})", inlines(inner)),
        Inline::Image { target, alt, .. } => format!("![{alt}]({target})"),
        Inline::Icon { name, label } => format!("<{name}: {label}>"),
        Inline::Label { source, .. } => format!("<{source}>"),
        Inline::Missing(name) => format!("<missing {name}>"),
        Inline::HardBreak => "//".into(),
        Inline::SoftBreak => "/".into(),
        Inline::Html(html) => html.clone(),
    };
    all.iter().map(one).collect()
}

#[test]
fn what_follows_a_steps_text_belongs_to_it() {
    insta::assert_snapshot!(liquid(r#"
### Doing it

{% data reusables.s %}
2. Click {% octicon "gear" aria-label="The gear" %} **Settings**. {#open}
  ![The page](/assets/a.png)
  {% note %}

  **Note:** Mind {% data variables.x.y %}.

  {% endnote %}
3. Run it:
  ```shell
  $ ssh admin@<em>HOST</em> &amp;&amp; cat <<EOF >b
    x
  EOF
  ```
   1. Inner.
   - Bullet.
"#), @r##"
    h3 Doing it #doing-it
    1.
      p One.
    2. #open
      p Click <gear: The gear> **Settings**./![The page](/assets/a.png)
      Note
        p **Note:** Mind z.
    3.
      p Run it:
      code "shell" "$ ssh admin@HOST && cat <<EOF >b\n  x\nEOF" em["HOST"] strong[]
      1.
        p Inner.
      -
        p Bullet.
    "##);
}

#[test]
fn raw_html_is_read_like_markdown() {
    insta::assert_snapshot!(liquid(r#"
1. Press <kbd>a</kbd> and <strong>b &amp; c</strong>, see <a href="/x">y</a><br/>
   <img src="/i.png" alt="An i">
2. <code>x "<em>Y</em>"</code>

<pre>
a &lt;<em>b</em>
</pre>

<ul><li>one</li><li>two <b>2</b></li></ul>

<table><tr><th>A</th></tr><tr><td>1</td></tr></table>

| C |
| - |
| <ul><li>x</li><li>y</li></ul> |
"#), @r##"
    1.
      p Press a and **b & c**, see [y](/x)///![An i](/i.png)
    2.
      p `x "Y"`
    code "" "a <b" em["b"] strong[]
    -
      p one
    -
      p two **2**
    | A
    | 1
    | C
    | x y
    "##);
}

#[test]
fn a_list_in_a_cell_adds_no_steps_and_the_box_of_a_task_is_no_text() {
    insta::assert_snapshot!(liquid("1. a\n\n   | b |\n   |---|\n   | <ul><li>c</li><li>d</li></ul> |\n2. [ ] e\n"), @r##"
    1.
      p a
      | b
      | c d
    2.
      p e
    "##);
}

#[test]
fn an_end_tag_closes_the_nearest_of_its_name_and_what_follows_an_item_stays_with_it() {
    insta::assert_snapshot!(liquid("1. a\n   <div>\n\n   - b\n\n    </div>\n\n   c\n\n2. d\n</li>\ne\n3. f\n"), @r##"
    1.
      p a
      -
        p b
      p c
    2.
      p d
      p e
    3.
      p f
    "##);
}

#[test]
fn what_html_leaves_open_or_closes_twice_harms_nothing() {
    insta::assert_snapshot!(liquid("1. a\n   <div>b\n\n2. c</div></div>\n\nd <strong>e\n\nf </em>\n"), @r##"
    1.
      p a
      p b
    2.
      p c
    p d **e**
    p f
    "##);
}

#[test]
fn alerts_are_notices() {
    insta::assert_snapshot!(plain("> [!WARNING]\n> Hot.\n\n> [!TIP] Short.\n\n> Said.\n"), @r##"
    Warning
      p Hot.
    Tip
      p Short.
    >
      p Said.
    "##);
}

#[test]
fn headings_have_githubs_anchors() {
    insta::assert_snapshot!(plain("# A b\n## Same\n## Same\n## Own {#mine}\n### \"TLS\" & `x`\n"), @r##"
    h1 A b #a-b
    h2 Same #same
    h2 Same #same-1
    h2 Own #mine
    h3 "TLS" & `x` #tls--x
    "##);
}

#[test]
fn a_document_without_lists_has_its_headings_as_steps() {
    insta::assert_snapshot!(plain(
        "# Deploy\n\nIntro, ${{ kept }}.\n\n## Prerequisites\n\n- [Log in](login.md)\n\n## Create\n\nNow:\n\n```azurecli-interactive\naz group create\n```\n\nResults:\n\n<!-- expected_similarity=0.3 -->\n\n```json\n{\"a\": 1}\n```\n\n## Why\n\nBecause.\n\n## Check\n\n```bash\naz <group> show\n```\n\n## Next\n\nMore.\n"
    ), @r##"
    h1 Deploy #deploy
    p Intro, ${{ kept }}.
    h2 Prerequisites #prerequisites
    -
      p [Log in](login.md)
    1. #create
      p Create
      p Now:
      code "azurecli-interactive" "az group create" em[] strong[]
      p Results:
      html <!-- expected_similarity=0.3 -->
      code "json" "{\"a\": 1}" em[] strong[]
      h2 Why #why
      p Because.
    2. #check
      p Check
      code "bash" "az <group> show" em[] strong[]
    h2 Next #next
    p More.
    "##);
}

#[test]
fn such_a_document_is_executed_where_its_reader_is_and_in_one_shell() {
    let text = "# T\n\n## A\n\n```console\nls\n```\n";
    let bindings = document(&[("a.md", text)], "a.md", false).bindings;
    assert_eq!((bindings.host.as_deref(), bindings.session), (Some("local"), true));
    let list = format!("{text}\n1. a\n");
    assert_eq!(document(&[("a.md", &list)], "a.md", false).bindings.host, None);
}

#[test]
fn an_include_that_is_not_there_is_a_step_among_steps_and_a_passage_alone() {
    let text = "{% data reusables.no %}\n\ntext\n\n{% data reusables.s %}\n{% data reusables.gone %}\n1. Three.\n";
    insta::assert_snapshot!(liquid(text), @r##"
    p <missing no>
    p text
    1.
      p One.
    2.
      p <missing gone>
    3.
      p Three.
    "##);
}

#[test]
fn links_named_autotitle_are_worded_by_their_target() {
    let files = [
        ("content/a.md", "See [AUTOTITLE](/folder/b#x) and [AUTOTITLE](/none)."),
        ("content/folder/b.md", "---\ntitle: The **B** of {% data variables.x.y %}\n---\n"),
        ("data/variables/x.yml", "y: z"),
    ];
    assert_eq!(
        shown(&document(&files, "content/a.md", false)),
        "p See [The **B** of z](/folder/b#x) and [AUTOTITLE](/none).\n"
    );
}

#[test]
fn blocks_and_steps_know_where_they_come_from() {
    let document = document(
        &[
            ("a.md", "---\ntitle: x\n---\n# H\n\n{% data reusables.s %}\n2. Two.\n\n   Three.\n"),
            ("data/reusables/s.md", "\n1. One."),
        ],
        "a.md",
        false,
    );
    let place =
        |origin| crate::template::place(&document.parts, origin, "").map(|p| format!("{}:{}", p.path, p.line)).unwrap();
    let mut all: Vec<String> = document.blocks.iter().map(|b| place(b.origin)).collect();
    for step in document.procedures().flat_map(|p| &p.steps.steps) {
        all.push(place(step.origin));
        all.extend(step.blocks.iter().map(|b| place(b.origin)));
    }
    assert_eq!(
        all,
        [
            "a.md:4",
            "data/reusables/s.md:2",
            "data/reusables/s.md:2",
            "data/reusables/s.md:2",
            "a.md:7",
            "a.md:7",
            "a.md:9"
        ]
    );
}

#[test]
fn words_of_another_language_say_so() {
    let library = Library::from_memory([
        ("content/a.md", "1. A\n{% data reusables.s %}"),
        ("data/reusables/s.md", "1. English."),
        ("translations/de-DE/content/a.md", "1. Ah\n{% data reusables.s %}"),
    ])
    .unwrap();
    let source = library.document("content/a.md", Some("de-DE")).unwrap().unwrap();
    let context = Context { version: Version::parse("fpt", None).unwrap(), liquid: true, verbatim: false };
    let front = FrontMatter::default();
    let document =
        read(&source, "a", "content/a.md", "de-DE", front, &context, &Templates::new(), &library.texts(Some("de-DE")));
    let steps = document.procedures().flat_map(|p| &p.steps.steps);
    let said: Vec<_> = steps.filter_map(Step::words).map(|w| (w.plain(), w.language.clone(), w.wording)).collect();
    assert_eq!(
        said,
        [("Ah".to_owned(), None, Wording::Own), ("English.".to_owned(), Some("en".to_owned()), Wording::Source)]
    );
}

#[test]
fn a_single_text_is_inline_content() {
    assert_eq!(inlines(&inline("Click **A** and `b`.")), "Click **A** and `b`.");
    assert_eq!(inlines(&inline_words("1. Start").inlines), "1. Start");
    assert_eq!(inlines(&inline("")), "");
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            "[ a-z.*_`#<>|\n-]{0,10}",
            proptest::sample::select(vec![
                "1. ",
                "\n1. a\n",
                "\n2. b\n",
                "\n  ",
                "\n\n",
                "\n    - c\n",
                "\n* d\n",
                "\n```shell\n$ e\n```\n",
                "\n   ```\nf\n   ```\n",
                "{% note %}\n\n",
                "\n\n{% endnote %}\n",
                "<pre>\n",
                "</pre>\n",
                "<div>",
                "</div>",
                "<ol>",
                "<li>",
                "</li>",
                "</ol>",
                "<ul>",
                "</ul>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<p>",
                "</p>",
                "<em>",
                "</em>",
                "**g**",
                "![h](/i.png)",
                "[j](/k)",
                "| a | b |\n| - | - |\n| c | d |\n",
                "> q\n",
                "{#id}",
                "<!-- x -->",
                "{% octicon \"x\" %}",
                "中文**“粗”**后",
                "\t",
                "---\n",
                "{% data reusables.none %}\n",
                "&amp;",
                "\\",
                "<svg>",
                "<code>",
                "</code>",
                "<br>",
                "<h2>",
                "</h2>",
                "<li",
                "=\"",
            ])
            .prop_map(str::to_owned),
        ]
    }

    fn items(text: &str) -> usize {
        let options = super::super::events::options();
        let mut ordered = Vec::new();
        let mut found = 0;
        for event in pulldown_cmark::Parser::new_ext(text, options) {
            match event {
                pulldown_cmark::Event::Start(pulldown_cmark::Tag::List(start)) => ordered.push(start.is_some()),
                pulldown_cmark::Event::End(pulldown_cmark::TagEnd::List(_)) => _ = ordered.pop(),
                pulldown_cmark::Event::Start(pulldown_cmark::Tag::Item) => {
                    found += usize::from(ordered.last() == Some(&true));
                }
                _ => {}
            }
        }
        found
    }

    fn steps(all: &[Block]) -> usize {
        let inner = |b: &Block| match &b.kind {
            BlockKind::Steps(list) => list.steps.iter().map(|s| 1 + steps(&s.blocks)).sum(),
            BlockKind::Bullets(items) => items.iter().map(|i| steps(i)).sum(),
            BlockKind::Notice { blocks, .. } | BlockKind::Only { blocks, .. } | BlockKind::Quote(blocks) => {
                steps(blocks)
            }
            _ => 0,
        };
        all.iter().map(inner).sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn any_text_is_read(pieces in proptest::collection::vec(piece(), 0..24)) {
            // (What stands between lines of dashes at the very start is front matter, and may be wrong.)
            let text = format!("\n{}", pieces.concat());
            let document = document(&[("a.md", &text), ("data/variables/x.yml", "")], "a.md", true);
            for block in &document.blocks {
                prop_assert!(crate::template::place(&document.parts, block.origin, "").is_some());
            }
            prop_assert!(plain(&text).len() < 1 << 20);
        }

        #[test]
        fn no_step_is_lost_or_invented(pieces in proptest::collection::vec("(\n1\\. [a-z]{1,3}\n|\n\n?|   [a-z*-]{1,4}\n|  - [a-z]\n|   1\\. x\n|[a-z]{1,4}\n|```\nx\n```\n|> [a-z]\n)", 0..16)) {
            let text = pieces.concat();
            let document = document(&[("a.md", &text), ("data/variables/x.yml", "")], "a.md", true);
            let context = Context { version: document.version.clone(), liquid: true, verbatim: true };
            let library = Library::from_memory([("a.md", "")]).unwrap();
            let page = Templates::new().expand(&Arc::new(Source::new("a.md", text)), &context, &library.texts(None));
            prop_assert_eq!(steps(&document.blocks), items(&normalise(&page.text).text));
        }
    }
}
