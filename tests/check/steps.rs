//! The steps of a translation against those of its source: what is missing, added or elsewhere is named, and the rest compared.

use super::findings;

const SOURCE: [&str; 5] = [
    "Open `app.yml` in an editor.",
    "Click **Settings**.",
    "Under \"Port\", type 8443.",
    "Click **Save**, see [the page](https://example.com/saving).",
    "Run `app restart`.",
];
const GERMAN: [&str; 5] = [
    "Öffnen Sie `app.yml` in einem Editor.",
    "Klicken Sie auf **Settings**.",
    "Geben Sie unter „Port“ 8443 ein.",
    "Klicken Sie auf **Save**, siehe [die Seite](https://example.com/saving).",
    "Führen Sie `app restart` aus.",
];

fn list(steps: &[&str]) -> String {
    steps.iter().map(|s| format!("1. {s}\n")).collect()
}

/// What is told of the steps of a translation: the rule, the line, and the arguments.
fn told(source: &str, german: &str) -> Vec<String> {
    let file = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}");
    let report = findings(&[
        ("content/x.md".into(), file("Title", source)),
        ("data/variables/a.yml".into(), "b: c\n".into()),
        ("translations/de/content/x.md".into(), file("Titel", german)),
    ]);
    let of_steps = report.findings.iter().filter(|f| matches!(f.diagnostic.rule, "steps-differ" | "actions-differ"));
    let line = |f: &vademecum::check::Finding| f.diagnostic.place.as_ref().map_or(0, |p| p.line);
    of_steps
        .map(|f| {
            let args = f.diagnostic.args.iter().map(|(name, value)| format!(" {name}={value:?}")).collect::<String>();
            format!("{}:{}{args}", f.diagnostic.rule, line(f))
        })
        .collect()
}

#[test]
fn a_lost_step_is_named_and_the_others_are_compared() {
    assert_eq!(told(&list(&SOURCE), &list(&GERMAN)), Vec::<String>::new());
    let mut lost = GERMAN.to_vec();
    lost.remove(1);
    insta::assert_debug_snapshot!(told(&list(&SOURCE), &list(&lost)), @r#"
    [
        "steps-differ:4 how=Text(\"missing\") step=Number(2.0) text=Text(\"Click Settings.\")",
    ]
    "#);
    // Behind it, another step asks for something else.
    lost[2] = "Wählen Sie **Save** aus, siehe [die Seite](https://example.com/saving).";
    insta::assert_debug_snapshot!(told(&list(&SOURCE), &list(&lost)), @r#"
    [
        "steps-differ:4 how=Text(\"missing\") step=Number(2.0) text=Text(\"Click Settings.\")",
        "actions-differ:6 step=Number(4.0) source=List([\"`click`\"]) here=List([\"`select`\"])",
    ]
    "#);
}

#[test]
fn an_added_step_is_named() {
    let mut added = GERMAN.to_vec();
    added.insert(3, "Klicken Sie auf **Delete**.");
    insta::assert_debug_snapshot!(told(&list(&SOURCE), &list(&added)), @r#"
    [
        "steps-differ:7 how=Text(\"extra\") step=Number(4.0) text=Text(\"Klicken Sie auf Delete.\")",
    ]
    "#);
}

#[test]
fn a_moved_step_is_named() {
    let mut moved = GERMAN.to_vec();
    let step = moved.remove(3);
    moved.insert(0, step);
    insta::assert_debug_snapshot!(told(&list(&SOURCE), &list(&moved)), @r#"
    [
        "steps-differ:4 how=Text(\"moved\") step=Number(1.0) source=Number(4.0) text=Text(\"Klicken Sie auf Save, siehe die Seite.\")",
    ]
    "#);
}

#[test]
fn a_list_that_was_torn_apart_is_told_as_such() {
    let torn = format!("{}\nEin Absatz.\n\n{}", list(&GERMAN[..2]), list(&GERMAN[2..]));
    insta::assert_debug_snapshot!(told(&list(&SOURCE), &torn), @r#"
    [
        "steps-differ:4 how=Text(\"lists\") source=Number(1.0) here=Number(2.0)",
    ]
    "#);
}

#[test]
fn more_steps_than_a_few_are_counted() {
    let others =
        ["Eins `a`.", "Zwei **b**.", "Drei [c](d.md).", "Vier 4.", "Fünf `e`.", "Sechs.", "Sieben.", "Acht.", "Neun."];
    let mut told = told(&list(&SOURCE), &list(&others));
    told.retain(|t| t.starts_with("steps-differ"));
    insta::assert_debug_snapshot!(told, @r#"
    [
        "steps-differ:4 how=Text(\"count\") heading=Text(\"Title\") source=Number(5.0) here=Number(9.0)",
    ]
    "#);
}
