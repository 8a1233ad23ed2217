//! What each tag of the dialect becomes. Whole texts, for a tree in memory.

use std::sync::Arc;

use super::*;
use crate::source::{Library, Version};

const TREE: &[(&str, &str)] = &[
    ("content/a.md", "---\ntitle: The {% data variables.product.name %} page\nintro: Short.\n---\nx"),
    (
        "data/variables/product.yml",
        "name: Server\nplace: '{% ifversion ghec %}the cloud{% else %}{% data variables.product.name %}{% endif %}'\n",
    ),
    ("data/reusables/steps/one.md", "---\nms.date: x\n---\n1. One in {% data variables.product.place %}.\n1. Two.\n\n"),
    ("data/reusables/steps/outer.md", "{% data reusables.steps.one %}\n1. Three."),
    ("data/reusables/steps/2fa_is_there.md", "Digits."),
    ("data/reusables/loop/a.md", "a {% data reusables.loop.b %}"),
    ("data/reusables/loop/b.md", "b {% data reusables.loop.a %}"),
    ("data/features/shiny.yml", "versions:\n  ghes: '>=3.2'\n  fpt: '*'\n"),
];

fn page_for(version: &str, verbatim: bool, text: &str) -> Page {
    let library = Library::from_memory(TREE.iter().copied()).unwrap();
    let context = Context { version: Version::parse(version, None).unwrap(), liquid: true, verbatim };
    let source = Arc::new(Source::new("content/b.md", text));
    Templates::new().expand(&source, &context, &library.texts(None))
}

/// The versions of interest, put together where they see the same of a text.
fn variants(text: &str) -> Vec<Vec<Version>> {
    let library = Library::from_memory(TREE.iter().copied()).unwrap();
    let versions: Vec<Version> =
        ["ghes-3.5", "ghes-3.1", "ghes-2.22", "ghec", "fpt"].iter().map(|v| Version::parse(v, None).unwrap()).collect();
    let source = Arc::new(Source::new("content/b.md", text));
    let groups = Templates::new().variants(&source, &library.texts(None), &versions);
    groups.iter().map(|g| g.iter().map(|at| versions[*at].clone()).collect()).collect()
}

#[test]
fn versions_are_put_together_where_they_see_the_same() {
    let shown = |text: &str| {
        let name = |group: &Vec<Version>| group.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        variants(text).iter().map(name).collect::<Vec<_>>().join(" | ")
    };
    assert_eq!(shown("plain {{ currentVersion }}"), "ghes-3.5 ghes-3.1 ghes-2.22 ghec fpt");
    assert_eq!(shown("{% ifversion ghes > 3.0 %}a{% endif %}"), "ghes-3.5 ghes-3.1 | ghes-2.22 ghec fpt");
    // What stands within a condition is seen by those only for whom it holds.
    assert_eq!(
        shown("{% ifversion ghes %}{% ifversion ghes < 3.0 or fpt %}a{% endif %}{% else %}b{% endif %}"),
        "ghes-3.5 ghes-3.1 | ghes-2.22 | ghec fpt"
    );
    assert_eq!(
        shown(
            "{% if currentVersion ver_lt \"enterprise-server@3.0\" %}a{% elsif currentVersion == \"free-pro-team@latest\" %}b{% endif %}"
        ),
        "ghes-3.5 ghes-3.1 ghec | ghes-2.22 | fpt"
    );
    // Included texts, variables and features have conditions, too; so has front matter.
    assert_eq!(shown("{% data reusables.steps.outer %}"), "ghes-3.5 ghes-3.1 ghes-2.22 fpt | ghec");
    assert_eq!(shown("{% ifversion shiny %}a{% endif %}"), "ghes-3.5 fpt | ghes-3.1 ghes-2.22 ghec");
    assert_eq!(shown("---\ntitle: a{% ifversion fpt %}b{% endif %}\n---\n"), "ghes-3.5 ghes-3.1 ghes-2.22 ghec | fpt");
    assert_eq!(shown("{% data reusables.loop.a %}"), "ghes-3.5 ghes-3.1 ghes-2.22 ghec fpt");
}

fn expanded(text: &str) -> String {
    let page = page_for("ghes-3.4", true, text);
    assert_eq!(page.findings, [], "{text}");
    assert_eq!(page.lines.len(), page.text.lines().count());
    page.text
}

fn for_version(version: &str, text: &str) -> String {
    page_for(version, true, text).text
}

fn rules(text: &str) -> Vec<&'static str> {
    page_for("ghes-3.4", true, text).findings.iter().map(|f| f.rule).collect()
}

#[test]
fn data_is_rendered_again_and_loses_the_white_space_at_its_end() {
    assert_eq!(expanded("{% data reusables.steps.outer %}\nEnd."), "1. One in Server.\n1. Two.\n1. Three.\nEnd.");
    assert_eq!(
        expanded("{% data reusables.steps.2fa_is_there %}{{ site.data.variables.product.name }}"),
        "Digits.Server"
    );
}

#[test]
fn an_indented_include_indents_only_its_first_line_and_the_tag_for_it_every_line() {
    assert_eq!(expanded("  {% data reusables.steps.one %}"), "  1. One in Server.\n1. Two.");
    let three = "{% indented_data_reference site.data.reusables.steps.one spaces=3 %}";
    assert_eq!(expanded(three), "   1. One in Server.\n   1. Two.");
    assert_eq!(expanded("{% indented_data_reference reusables.steps.one %}"), "  1. One in Server.\n  1. Two.");
}

#[test]
fn versions_of_the_newer_generation() {
    let text = "{% ifversion fpt or ghec %}a{% elsif ghes > 3.3 %}b{% else %}c{% endif %}";
    assert_eq!(
        ["fpt", "ghec", "ghes-3.4", "ghes-3.3", "ghae"].map(|v| for_version(v, text)),
        ["a", "a", "b", "c", "c"]
    );
    let text = "{% ifversion not ghae %}n{% endif %}{% ifversion ghes = 3.4 %}={% endif %}{% ifversion ghes != 3.4 %}!{% endif %}";
    assert_eq!(["ghae", "ghes-3.4", "ghes-3.5"].map(|v| for_version(v, text)), ["", "n=", "n!"]);
    let text = "{% ifversion shiny %}y{% else %}n{% endif %}";
    assert_eq!(["fpt", "ghec", "ghes-3.1", "ghes-3.2"].map(|v| for_version(v, text)), ["y", "n", "n", "y"]);
    assert_eq!(for_version("ghes-3.4", "{%ifversion ghes<3.5 and ghes>=3.4%}x{%endif%}"), "x");
}

#[test]
fn versions_of_the_older_generation() {
    let text = "{% if currentVersion == \"free-pro-team@latest\" or currentVersion ver_gt \"enterprise-server@2.21\" %}a{% else %}b{% endif %}";
    assert_eq!(["fpt", "ghes-2.22", "ghes-2.21", "ghae"].map(|v| for_version(v, text)), ["a", "a", "b", "b"]);
    let text = "{% if currentVersion ver_lt 'enterprise-server@2.22' %}<{% endif %}{% unless enterpriseServerVersions contains currentVersion %}u{% endunless %}";
    assert_eq!(["fpt", "ghes-2.21", "ghes-2.22"].map(|v| for_version(v, text)), ["u", "<", ""]);
    assert_eq!(
        for_version("ghes-2.22", "{{ currentVersion }} {% if currentVersion != \"github-ae@latest\" %}x{% endif %}"),
        "enterprise-server@2.22 x"
    );
}

#[test]
fn chains_are_evaluated_right_to_left() {
    // true or (false and false), not (true or false) and false.
    assert_eq!(expanded("{% if true or false and false %}x{% endif %}"), "x");
    assert_eq!(expanded("{% if false and false or true %}x{% endif %}"), "");
}

#[test]
fn what_translators_broke_is_read_as_published_and_reported() {
    let text = "{% if currentVersion ver_gt \"enterprise-server@2. 1\" ou versão atual == \"github-ae@latest\" %}a{% else %}b{% endif %}";
    assert_eq!(
        (for_version("ghes-2.22", text).as_str(), rules(text).as_slice()),
        ("a", ["condition-broken"].as_slice())
    );
    let text = "{% if currentversion == \"github-ae@latest\" %}a{% else %}b{% endif %}";
    assert_eq!(
        (for_version("ghes-2.22", text).as_str(), rules(text).as_slice()),
        ("b", ["condition-unknown"].as_slice())
    );
    assert_eq!(rules("{% data variables.product.nam %}"), ["variable-missing"]);
    assert_eq!(rules("{% wersja %}x{% endwersja %}"), ["tag-unknown"]);
    assert_eq!(for_version("ghes-3.4", "{% wersja %}x{% endwersja %}"), "x");
    assert_eq!(rules("{% endif %}"), ["tag-unopened"]);
    assert_eq!(rules("{% if true %}x"), ["tag-unclosed"]);
    assert_eq!(
        for_version("ghes-3.4", "{% note %}{% if true %}x{% endnote %}y"),
        "<div class=\"extended-markdown note\">x</div>y"
    );
    assert_eq!(
        (rules("{% data x"), for_version("ghes-3.4", "{% data x")),
        (vec!["tag-not-ended"], "{% data x".to_owned())
    );
}

#[test]
fn a_missing_include_is_nothing_when_published_and_a_step_otherwise() {
    let text = "1. a\n{% data reusables.steps.on %}\n1. b";
    assert_eq!(for_version("ghes-3.4", text), "1. a\n\n1. b");
    let page = page_for("ghes-3.4", false, text);
    assert_eq!(page.text, "1. a\n1. <svg data-missing=\"steps.on\"></svg>\n1. b");
    let finding = &page.findings[0];
    assert_eq!((finding.rule, finding.place.as_ref().unwrap().line), ("include-missing", 2));
    assert!(matches!(&finding.args[1], ("near", crate::diagnostic::Arg::List(near)) if near[0] == "steps.one"));
}

#[test]
fn includes_that_include_themselves_are_errors() {
    assert_eq!(rules("{% data reusables.loop.a %}"), ["include-cycle"]);
}

#[test]
fn notices_icons_and_links_become_markup() {
    assert_eq!(expanded("{% tip %}\n\nx\n\n{% endtip %}"), "<div class=\"extended-markdown tip\">\n\nx\n\n</div>");
    assert_eq!(expanded("{% mac %}x{% endmac %}"), "<div class=\"extended-markdown mac\">x</div>");
    assert_eq!(
        expanded("{% octicon \"gear\" aria-label=\"The gear\" %}"),
        "<svg data-icon=\"gear\" aria-label=\"The gear\"></svg>"
    );
    assert_eq!(expanded("{% link_in_list /a %}"), "- [The Server page](/a)");
    assert_eq!(expanded("{% link_with_intro /a %}"), "[The Server page](/a)\n\nShort.\n");
}

#[test]
fn expressions_loops_and_cases_are_the_crates() {
    assert_eq!(expanded("{% assign x = 'a-b' | remove: '-' %}{{ x }}{{ x | upcase }}"), "abAB");
    assert_eq!(
        expanded("{% for n in (1..3) %}{{ n }}{% unless forloop.last %}, {% endunless %}{% endfor %}"),
        "1, 2, 3"
    );
    assert_eq!(
        expanded(
            "{% assign l = 'a b' | split: ' ' %}{% for x in l %}{% if x == 'b' %}{% break %}{% endif %}{{ x }}{% endfor %}"
        ),
        "a"
    );
    assert_eq!(
        expanded("{% case currentVersion %}{% when 'x' %}1{% when 'enterprise-server@3.4' %}2{% else %}3{% endcase %}"),
        "2"
    );
    assert_eq!(
        expanded(
            "{% capture c %}{% data variables.product.name %}!{% endcapture %}{{ c }}{% if c contains 'Server' %}+{% endif %}"
        ),
        "Server!+"
    );
    assert_eq!(rules("{% for x in (1..100000000) %}x{% endfor %}"), ["template-loop-limit"]);
}

#[test]
fn a_page_that_grows_too_large_is_cut_off() {
    let text = "{% for a in (1..2000) %}{% for b in (1..2000) %}0123456789{% endfor %}{% endfor %}";
    let page = page_for("ghes-3.4", true, text);
    assert!(page.text.len() < 9 << 20);
    assert!(page.findings.iter().any(|f| f.rule.starts_with("template-")), "{:?}", page.findings);
}

#[test]
fn comments_go_before_liquid_and_three_breaks_become_two_after_it() {
    assert_eq!(expanded("a\n<!-- {% data reusables.nothing %} -->\nb"), "a\nb");
    assert_eq!(expanded("a\n{% if false %}x{% endif %}\n\nb"), "a\n\nb");
}

#[test]
fn a_line_comes_from_where_its_first_character_stands() {
    let page = page_for(
        "ghes-3.4",
        true,
        "---\ntitle: x\n---\nA\n{% data reusables.steps.outer %}\n{% data variables.product.place %} is\nthere {% data reusables.steps.one %}",
    );
    let origins: Vec<String> = page
        .text
        .lines()
        .zip(&page.lines)
        .map(|(line, origin)| {
            let place = page.place(*origin, "").unwrap();
            format!("{} | {}:{} {}", line, place.path.rsplit('/').next().unwrap(), place.line, place.excerpt)
        })
        .collect();
    insta::assert_snapshot!(origins.join("\n"), @r"
    A | b.md:4 A
    1. One in Server. | one.md:4 1. One in {% data variables.product.place %}.
    1. Two. | one.md:5 1. Two.
    1. Three. | outer.md:2 1. Three.
    Server is | b.md:6 {% data variables.product.place %} is
    there 1. One in Server. | b.md:7 there {% data reusables.steps.one %}
    1. Two. | one.md:5 1. Two.
    ");
    assert_eq!(page.parts[2].from.map(|o| (o.part, o.line)), Some((1, 1)));
}

#[test]
fn without_liquid_nothing_is_touched() {
    let text = "---\nt: 1\n---\n${{ x }} {% y %} <!-- z -->\n\n\n\nend";
    let context = Context { version: Version::parse("fpt", None).unwrap(), liquid: false, verbatim: true };
    let library = Library::from_memory([("a.md", "")]).unwrap();
    let page = Templates::new().expand(&Arc::new(Source::new("a.md", text)), &context, &library.texts(None));
    assert_eq!(page.text, "${{ x }} {% y %} <!-- z -->\n\n\n\nend");
    assert_eq!(page.lines[0].line, 4);
}

#[test]
fn liquid_is_known_by_its_tags_only() {
    assert!(uses_tags("a {% data x %}") && uses_tags("{%- ifversion ghes %}"));
    assert!(!uses_tags("${{ secrets.X }} {{ y }} {% unknown %}"));
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z0-9 .\n*<>!-]{0,12}",
            proptest::sample::select(vec![
                "{% data variables.product.place %}",
                "{% data reusables.steps.outer %}",
                "{% data reusables.loop.a %}",
                "{% data nothing %}",
                "{% if currentVersion ver_gt 'enterprise-server@2.1' %}",
                "{% ifversion ghes > 3.1 or fpt %}",
                "{% elsif true %}",
                "{% else %}",
                "{% endif %}",
                "{% note %}",
                "{% endnote %}",
                "{% for x in (1..3) %}",
                "{% endfor %}",
                "{% raw %}",
                "{% endraw %}",
                "{% comment %}",
                "{% endcomment %}",
                "{{ currentVersion | upcase }}",
                "{{ x }}",
                "{% x %}",
                "{%",
                "%}",
                "{{",
                "}}",
                "<!--",
                "-->",
                "{%- else -%}",
                "{% case x %}",
                "{% when 1 %}",
                "{% endcase %}",
                "{% assign x = 1 %}",
                "{% capture y %}",
                "{% endcapture %}",
                "{% break %}",
                "\n\n\n",
                "{% octicon \"x\" %}",
                "ü中",
                "{% unless x %}",
            ])
            .prop_map(str::to_owned),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn any_text_is_expanded_and_each_line_has_its_origin(pieces in proptest::collection::vec(piece(), 0..24)) {
            let text = pieces.concat();
            let page = page_for("ghes-3.4", false, &text);
            prop_assert_eq!(page.lines.len(), page.text.lines().count());
            for origin in &page.lines {
                prop_assert!(page.place(*origin, "").is_some());
            }
        }

        #[test]
        fn versions_that_are_put_together_see_the_same(pieces in proptest::collection::vec(piece(), 0..24)) {
            // What prints the version's name is the same text with another name in it.
            let text = pieces.concat().replace("{{ currentVersion", "{{ nothing");
            let page = |version: &Version| page_for(&version.to_string(), false, &text);
            for group in variants(&text) {
                let first = page(&group[0]);
                for other in &group[1..] {
                    prop_assert_eq!(&first.text, &page(other).text);
                }
            }
        }

        #[test]
        fn text_without_tags_stays_as_it_is(text in "[a-zü中 .\n%*-]{0,80}") {
            prop_assume!(!text.contains("\n\n\n") && !text.starts_with("---\n"));
            prop_assert_eq!(page_for("ghes-3.4", true, &text).text, text);
        }
    }
}
