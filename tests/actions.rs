//! What steps do: the same in every language, and nothing run that is no command.

mod support;

#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/agreement/measure.rs"]
mod measure;

use measure::{agreement, has_bold, has_code, is_persons, kinds, lists, percent};
use support::{needs, shared};
use vademecum::document::action::{Action, ActionKind, Effect};
use vademecum::document::{Document, Step, Tools};
use vademecum::localize::{Desk, Target};
use vademecum::source::Library;

const MANUAL: &str = "syncing-license-usage-between-github-enterprise-server-and-github-enterprise-cloud";
const AUTOMATIC: &str = "enabling-automatic-user-license-sync-for-your-enterprise";
/// The version for which the publisher's reading of the corpus is there.
const CORPUS: Option<&str> = Some("enterprise-server@2.22");

fn steps(document: &Document) -> Vec<&Step> {
    document.procedures().flat_map(|p| &p.steps.steps).collect()
}

fn sources(desk: &Desk<'_>, library: &Library, version: Option<&str>) -> Vec<Document> {
    library.documents().iter().filter_map(|path| desk.source(path, version).ok()).collect()
}

/// An action in one short line.
fn shown(step: &Step) -> String {
    let one = |action: &Action| {
        let what = match &action.kind {
            ActionKind::Navigate { to } => format!("navigate {to}"),
            ActionKind::Click(e) => match &e.input {
                Some(input) => format!("click ${input}"),
                None => format!("click {}", e.name),
            },
            ActionKind::Select { option, scope, .. } => {
                format!("select {} in {}", option.as_deref().unwrap_or("?"), scope.as_deref().unwrap_or("-"))
            }
            ActionKind::Download { element, saves } => {
                format!("download {} as {}", element.name, saves.as_deref().unwrap_or("-"))
            }
            ActionKind::Upload { uses, .. } => format!("upload {}", uses.as_deref().unwrap_or("-")),
            other => format!("{other:?}"),
        };
        if action.satisfied { format!("{what} (satisfied)") } else { what }
    };
    let site = step.site.as_deref().unwrap_or("-");
    format!("{site}: {}", step.actions.iter().map(one).collect::<Vec<_>>().join(", "))
}

#[test]
fn the_manual_document_walks_over_two_sites() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("seeds")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let document = desk.source(&library.find(MANUAL).unwrap().path, Some("ghes-3.4")).unwrap();
    let expected = [
        "server: click View profile and more, click Enterprise settings",
        "server: click Settings",
        "server: click License",
        "server: download Export license usage as export-license-usage",
        "cloud: navigate cloud",
        "cloud: click View profile and more, click Your enterprises",
        "cloud: click $enterprise",
        "cloud: click Settings",
        "cloud: click Enterprise licensing",
        "cloud: click License (satisfied)",
        "cloud: click Add server usage",
        "cloud: upload export-license-usage",
    ];
    assert_eq!(steps(&document).into_iter().map(shown).collect::<Vec<_>>(), expected);
    assert!(document.bindings.inputs.iter().any(|i| i.name == "enterprise"), "the phrase book's input is declared");
}

#[test]
fn the_automatic_document_has_three_actions_and_one_more() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("seeds")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let document = desk.source(&library.find(AUTOMATIC).unwrap().path, Some("ghes-3.4")).unwrap();
    let expected = [
        "server: click View profile and more, click Enterprise settings",
        "server: click GitHub Connect",
        "server: select Enabled in Server can sync user license count and usage",
    ];
    assert_eq!(steps(&document).into_iter().map(shown).collect::<Vec<_>>(), expected);
}

#[test]
fn the_five_documents_own_cues_find_the_same() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("seeds")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let sources = sources(&desk, &library, Some("ghes-3.4"));
    for folder in library.folders() {
        let measured = agreement(&desk, &sources, folder);
        assert!(measured.differences.is_empty(), "{folder}\n{}", measured.differences.join("\n"));
        assert!(measured.pairs > 0, "{folder}");
    }
}

#[test]
fn the_built_in_procedures_say_the_same_in_five_languages() {
    let library = Library::builtin();
    let desk = Desk::new(&library, Library::embedded_locales());
    let tools = Tools::of(Library::embedded_locales(), &library);
    let mut wrong = Vec::new();
    for source in sources(&desk, &library, None) {
        for tag in ["pt-BR", "es", "de", "zh-Hans"] {
            let mut worded = desk.worded(&source, &Target { tag: tag.into(), folder: None }).unwrap();
            worded.language = tag.into();
            tools.attach(&mut worded).unwrap();
            for (a, b) in lists(&source).into_iter().flatten().zip(lists(&worded).into_iter().flatten()) {
                if kinds(a) != kinds(b) || a.site != b.site {
                    wrong.push(format!(
                        "{tag} {}\n  {:?}\n  {}\n  {:?}",
                        source.id,
                        kinds(a),
                        measure::text(b),
                        kinds(b)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_built_in_step_with_code_or_a_label_has_an_action() {
    let library = Library::builtin();
    let desk = Desk::new(&library, Library::embedded_locales());
    for document in sources(&desk, &library, None) {
        for step in steps(&document) {
            assert!(!(has_code(step) || has_bold(step)) || !is_persons(step), "{}: {:?}", document.id, step.actions);
        }
    }
}

#[test]
fn the_cues_agree_over_the_corpus() {
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let sources = sources(&desk, &library, CORPUS);
    let bold: Vec<&Step> = sources.iter().flat_map(lists).flatten().filter(|s| has_bold(s)).collect();
    let acted = bold.iter().filter(|s| !is_persons(s)).count();
    assert!(percent(acted, bold.len()) >= 97.0, "{acted} of {} steps with a label", bold.len());
    let named: Vec<&Step> = sources.iter().flat_map(lists).flatten().filter(|s| has_bold(s) || has_code(s)).collect();
    let acted = named.iter().filter(|s| !is_persons(s)).count();
    assert!(percent(acted, named.len()) >= 90.0, "{acted} of {} steps with a label or code", named.len());
    for folder in library.folders() {
        let measured = agreement(&desk, &sources, folder);
        let same = percent(measured.pairs - measured.differences.len(), measured.pairs);
        assert!(measured.pairs > 300 && same >= 95.0, "{folder}: {same:.1} %\n{}", measured.differences.join("\n"));
    }
}

/// The beginnings of all commands among the corpus's fences, were their documents to say that they run on this machine. Read one by
/// one: each is a command, complete, with nothing left to replace.
const COMMANDS: &[&str] = &[
    "az vm image list --all -f GitHub-Enterpr",
    "chmod +x always_reject.sh",
    "docker build -f Dockerfile.alpine-3.3 -t",
    "docker build -f Dockerfile.dev -t pre-re",
    "docker cp always_reject.sh data:/home/gi",
    "docker cp data:/home/git/.ssh/id_ed25519",
    "docker create --name pre-receive.alpine-",
    "docker export pre-receive.alpine-3.3 | g",
    "docker pull minio/mc",
    "docker pull minio/minio",
    "docker run --name data pre-receive.dev /",
    "docker run -d -p 52311:22 --volumes-from",
    "export MINIO_DIR=$(pwd)/minio\nmkdir -p $",
    "gcloud compute images list --project git",
    "git add .lfsconfig\ngit commit -m \"Adding",
    "git clone git@github.com:octocat/Hello-W",
    "git lfs fetch origin --all",
];

#[test]
fn no_fence_of_the_corpus_is_run_that_is_no_command() {
    use vademecum::plan::{Means, Sites, able};
    needs!(shared);
    let library = Library::open(&shared::folder().join("corpus")).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let mut tools = Tools::of(Library::embedded_locales(), &library);
    let mut found = Vec::new();
    for mut document in sources(&desk, &library, CORPUS) {
        let commands = |d: &Document| -> Vec<String> {
            let actions = lists(d).into_iter().flatten().flat_map(|s| &s.actions);
            let command = |a: &Action| match &a.kind {
                // Whatever means are asked for: what only a person may run, they all leave.
                ActionKind::Command(c) if c.person.is_some() => {
                    assert!(able(a, &Sites::default()).is_empty() && a.effect == Effect::Unsafe, "{c:?}");
                    None
                }
                ActionKind::Command(c) => {
                    assert_eq!(able(a, &Sites::default()), [Means::Shell]);
                    Some(c.script.chars().take(40).collect())
                }
                _ => None,
            };
            actions.filter_map(command).collect()
        };
        assert!(commands(&document).is_empty(), "{} names no host", document.id);
        tools.host = Some("local".into());
        tools.attach(&mut document).unwrap();
        found.extend(commands(&document));
    }
    found.sort();
    found.dedup();
    assert_eq!(found, COMMANDS);
}

/// A document of its own, and its steps' actions in one line each.
fn alone(text: &str) -> (Document, Vec<String>) {
    let library = Library::from_memory([("doc.md", text)]).unwrap();
    let desk = Desk::new(&library, Library::embedded_locales());
    let document = desk.source("doc.md", None).unwrap();
    let lines = steps(&document)
        .into_iter()
        .map(|step| {
            let one = |action: &Action| match &action.kind {
                ActionKind::Command(c) => {
                    let values: Vec<&str> = c.environment.keys().map(String::as_str).collect();
                    let person = c.person.map_or_else(String::new, |why| format!("{why}: "));
                    format!("{person}{} on {} with {values:?}", c.script, c.host.as_deref().unwrap_or("-"))
                }
                ActionKind::Instruct { why } => why.unwrap_or("person").to_owned(),
                ActionKind::Request(r) => format!("{} {}{} {:?}", r.method, r.site, r.path, action.effect),
                _ => shown(step),
            };
            step.actions.iter().map(one).collect::<Vec<_>>().join(", ")
        })
        .collect();
    (document, lines)
}

#[test]
fn commands_run_where_the_document_says_with_the_values_it_has() {
    let text = "---\ntitle: T\nvade:\n  host: local\n  session: document\n  hosts: { db: The database }\n  inputs: { data-dir: { type: string } }\n  \
                steps:\n    make: { saves: folder }\n    there: { host: db }\n    choose: { decide: true }\n---\n\n\
                1. Make it. {#make}\n   ```shell\n   mktemp -d -p \"$DATA_DIR\"\n   export KEPT=1\n   ```\n\
                1. Use it.\n   ```shell\n   ls \"$FOLDER\" \"$KEPT\" \"$HOME\"\n   ```\n\
                1. Use what is not there.\n   ```shell\n   ls \"$NOTHING\"\n   ```\n\
                1. Do it there. {#there}\n   ```sh\n   uptime\n   ```\n\
                1. Choose. {#choose}\n   ```sh\n   uptime\n   ```\n\
                1. SSH into the machine.\n1. Look.\n   ```sh\n   uptime\n   ```\n1. Close the connection.\n1. Look.\n   ```sh\n   uptime\n   ```\n";
    let expected = [
        "mktemp -d -p \"$DATA_DIR\"\nexport KEPT=1 on local with [\"DATA_DIR\"]",
        "ls \"$FOLDER\" \"$KEPT\" \"$HOME\" on local with [\"FOLDER\"]",
        "why-unbound: ls \"$NOTHING\" on local with []",
        "uptime on db with []",
        "why-decision",
        "person",
        "why-remote-session: uptime on - with []",
        "person",
        "uptime on local with []",
    ];
    assert_eq!(alone(text).1, expected);
}

#[test]
fn the_points_of_a_step_are_options_parts_of_a_form_or_left_to_the_reader() {
    let text = "1. Under \"Pushes\", select\n   - **Block** to block all.\n   - **Allow** to allow them.\n\
                1. From the **Priority** drop-down menu, choose one.\n   - Choose **High** if it is urgent.\n   - Choose **Low** for the rest.\n\
                1. Fill in the settings:\n   - In the **Port** field, type a port.\n   - If you want mail, select **Mail**.\n   - Click **Add**.\n\
                1. Use the menu:\n   - To install now, click **Now**.\n   - To install later, click **Later**.\n\
                1. Import the image.\n   - Leave **Power on** as it is, or click **Help**.\n";
    let (document, _) = alone(text);
    let said = |step: &Step| -> Vec<String> {
        let one = |action: &Action| {
            let what = match &action.kind {
                ActionKind::Select { among, scope, .. } if !among.is_empty() => {
                    format!("one of {among:?} in {}", scope.as_deref().unwrap_or("-"))
                }
                ActionKind::Select { option, .. } => format!("select {}", option.as_deref().unwrap_or("?")),
                ActionKind::Fill { field, .. } => format!("fill {}", field.name),
                ActionKind::Click(element) => format!("click {}", element.name),
                ActionKind::Instruct { .. } => "person".to_owned(),
                other => format!("{other:?}"),
            };
            if action.optional { format!("{what}?") } else { what }
        };
        step.actions.iter().map(one).collect()
    };
    let expected: [&[&str]; 5] = [
        &["one of [\"Block\", \"Allow\"] in Pushes"],
        &["one of [\"High\", \"Low\"] in Priority"],
        &["fill Port", "select Mail?", "click Add"],
        &["click Now?", "click Later?"],
        &["person"],
    ];
    assert_eq!(steps(&document).into_iter().map(said).collect::<Vec<_>>(), expected);
}

#[test]
fn commands_in_points_and_in_fences_of_no_language_are_a_persons() {
    let text = "---\ntitle: T\nvade: { host: local }\n---\n\n\
                1. Look.\n   - On one machine:\n     ```sh\n     uptime\n     ```\n   - On the other:\n     ```sh\n     uname -a\n     ```\n\
                1. Look again.\n   - You may also ask:\n     ```sh\n     uptime\n     ```\n\
                1. Copy it.\n   ```\n   cp -r a b\n   ```\n\
                1. It prints this.\n   ```\n   Finished it\n   ```\n";
    let (document, said) = alone(text);
    let expected = [
        "why-point: uptime on local with [], why-point: uname -a on local with []",
        "why-point: uptime on local with []",
        "why-unlabelled: cp -r a b on local with []",
        "person",
    ];
    assert_eq!(said, expected);
    let optional = |step: &Step| step.actions.iter().map(|a| a.optional).collect::<Vec<_>>();
    assert_eq!(
        steps(&document).into_iter().map(optional).collect::<Vec<_>>(),
        [vec![true; 2], vec![false], vec![false], vec![false]]
    );
}

#[test]
fn without_a_host_nothing_runs() {
    assert_eq!(alone("1. Look.\n   ```sh\n   uptime\n   ```\n").1, ["why-host-unknown: uptime on - with []"]);
}

#[test]
fn requests_know_their_effect_and_their_values() {
    let text = "---\ntitle: T\nvade:\n  sites: { api: The API, web: Grafana }\n  inputs: { org: { type: string } }\n---\n\n\
                1. Ask.\n   ```http\n   GET /orgs/$org\n   ```\n\
                1. Navigate to Grafana.\n\
                1. Set.\n   ```http\n   PUT /orgs/$org\n   ```\n\
                1. Add.\n   ```http\n   POST api:/orgs/$nobody\n   ```\n";
    let expected = ["GET api/orgs/$org Read", "web: navigate web", "PUT web/orgs/$org Idempotent", "why-unbound"];
    assert_eq!(alone(text).1, expected);
}

#[test]
fn the_output_below_a_command_may_be_asked_for() {
    let text = "---\ntitle: T\nvade: { host: local }\n---\n\n## Make it\n\n```bash\nprintf 'a b'\n```\n\n\
                <!-- expected_similarity=0.3 -->\n\n```text\na c\n```\n";
    let (document, _) = alone(text);
    let ActionKind::Command(command) = &steps(&document)[0].actions[0].kind else { panic!("{document:#?}") };
    assert_eq!(command.sample.as_deref(), Some("a c"));
    assert_eq!(command.expect, [vademecum::document::action::Expectation::Similar(0.3)]);
}

#[test]
fn a_binding_without_its_step_is_told() {
    let text = "---\ntitle: T\nvade:\n  steps:\n    lok: { effect: read }\n---\n\n1. Look. {#look}\n";
    let (document, _) = alone(text);
    let found = document.findings.iter().find(|d| d.rule == "vade-step-unknown").unwrap();
    assert_eq!((found.place.as_ref().unwrap().line, format!("{:?}", found.args).contains("look")), (5, true));
}
