//! What is done on pages, and what is told where it cannot be done.

use std::fs;

use serde_json::Value;

use crate::site::{Site, evidence, one_click, place, run_by};
use crate::support::needs;

const START: &str = "<title>Start</title><header><details><summary role=button aria-label='View profile and more'>P</summary>\
    <a href=/settings>Settings</a></details></header><main><h1>Start</h1></main>";
const SETTINGS: &str = "<title>Settings</title><main><h1>License</h1>\
    <section><h2>Quick links</h2><a href=/file>Export</a></section>\
    <section><h2>Danger zone</h2><a href=/broken>Export</a> <a href=/upload>Add usage</a></section></main>";
const UPLOAD: &str = "<title>Upload</title><main><form method=post action=/sent enctype=multipart/form-data>\
    <label for=f>License file</label><input type=file id=f name=usage><label>Name <input name=who></label>\
    <fieldset><legend>Kind</legend><label><input type=radio name=k value=a>First</label><label><input type=radio name=k value=b>Second</label></fieldset>\
    <label>Mode <select name=mode><option>Off<option>On</select></label>\
    <label><input type=checkbox name=sure> I am sure</label><button>Send</button></form></main>";

#[test]
fn a_procedure_is_carried_out_on_pages() {
    needs!(chromium);
    let site = Site::new(&[
        ("/", START),
        ("/settings", SETTINGS),
        ("/upload", UPLOAD),
        ("/done", "<title>Done</title><h1>Done</h1>"),
    ]);
    let more = "  inputs:\n    who: { type: string }\n  steps:\n    menu: { actions: [ { click: View profile and more, role: button }, { click: Settings } ], effect: read, site: server }\n    \
        export: { actions: [ { download: Export, scope: Quick links } ], saves: usage, effect: read, site: server }\n    \
        add: { actions: [ { click: Add usage } ], effect: read, site: server }\n    \
        form: { actions: [ { fill: Name, with: $who }, { select: Second, scope: Kind }, { select: 'On', scope: Mode }, { select: I am sure } ], effect: idempotent, site: server }\n    \
        send: { actions: [ { upload: License file } ], uses: usage, effect: idempotent, site: server }\n";
    let steps = "1. Open. {#menu}\n1. Export. {#export}\n1. Add. {#add}\n1. Fill in. {#form}\n1. Send. {#send}\n";
    let place = place("whole", &site, steps, more);
    let (code, out, err) = place.run(&["--set", "who=Zoë <b>"]);
    assert_eq!(code, 0, "{out}{err}");
    let sent = site.was_sent("POST /sent").expect("the form was sent");
    for part in [
        "{\"users\": 3}",
        "filename=\"",
        "Zoë <b>",
        "name=\"k\"\r\n\r\nb",
        "name=\"mode\"\r\n\r\nOn",
        "name=\"sure\"\r\n\r\non",
    ] {
        assert!(sent.contains(part), "{part}: {sent}");
    }
    let names: Vec<String> =
        evidence(&place).iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert!(names.contains(&"02-1-1.usage.json".to_owned()), "{names:?}");
    let pictures: Vec<_> = names.iter().filter(|n| n.ends_with("page.png")).collect();
    assert_eq!(pictures.len(), 9, "{names:?}");
    let dens = fs::read_dir(place.root.join("state/browser")).into_iter().flatten().count();
    assert_eq!(dens, 0, "profiles are gone with their browser");
}

#[test]
fn what_is_not_there_or_there_twice_is_told() {
    needs!(chromium);
    let site = Site::new(&[("/", SETTINGS)]);
    let twice = one_click("twice", &site, "{ click: Export }", "read");
    let (code, out, _) = twice.run(&[]);
    assert_eq!(code, 1);
    assert!(
        out.contains("2 things are called “Export”") && out.contains("Quick links") && out.contains("Danger zone"),
        "{out}"
    );
    let missing = one_click("missing", &site, "{ click: Export license usage }", "read");
    let (code, out, err) = missing.run(&[]);
    assert_eq!(code, 1);
    assert!(out.contains("nothing is called “Export license usage”"), "{out}");
    assert!(format!("{out}{err}").contains("Export (Quick links)"), "{out}{err}");
}

#[test]
fn a_page_that_leads_elsewhere_is_not_followed() {
    needs!(chromium);
    let site = Site::new(&[("/", "<title>A</title><a href=/away>Go</a><a href=http://localhost:1/x>Out</a>")]);
    for label in ["Go", "Out"] {
        let place = one_click(&format!("away-{label}"), &site, &format!("{{ click: {label} }}"), "read");
        let (code, out, err) = place.run(&[]);
        assert_eq!(code, 1, "{out}{err}");
        assert!(out.contains("cannot be reached") || out.contains("is not followed"), "{out}");
    }
}

#[test]
fn a_server_that_fails_after_a_click_that_changes_something_leaves_a_doubt() {
    needs!(chromium);
    let site = Site::new(&[("/", "<title>A</title><a href=/broken>Delete</a><a href=/nowhere>Look</a>")]);
    let (code, out, err) = one_click("doubt", &site, "{ click: Delete }", "unsafe").run(&[]);
    assert_eq!(code, 5, "{out}{err}");
    let (code, out, err) = one_click("gone", &site, "{ click: Look }", "read").run(&[]);
    assert_eq!((code, out.contains("404")), (1, true), "{out}{err}");
}

#[test]
fn without_a_driver_it_says_how_to_install_one() {
    let site = Site::new(&[("/", START)]);
    let place = one_click("none", &site, "{ click: Settings }", "read").with("PATH", "/nowhere");
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1);
    assert!(format!("{out}{err}").contains("apt install chromium chromium-driver"), "{out}{err}");
}

#[test]
fn the_doctor_says_what_to_mend() {
    needs!(chromium);
    let site = Site::new(&[("/", START)]);
    let place = one_click("doctor", &site, "{ click: Settings }", "read").with("PATH", "/usr/bin:/bin");
    place.root.write(
        "sites.yml",
        "sites:\n  gone: { url: 'https://no-such-host.invalid' }\n  poor: { url: 'http://127.0.0.1:9', credentials: { token: 'env:NOT_SET' } }\n",
    );
    let (code, out, err) = place.vade(&["doctor", "--sites", "sites.yml", "--format", "json"]);
    assert_eq!(code, 3, "{out}{err}");
    let seen: Value = serde_json::from_str(&out).unwrap();
    let told = |s: &Value| {
        format!("{} {} {}", s["name"].as_str().unwrap(), s["rule"].as_str().unwrap(), s["status"].as_str().unwrap())
    };
    let told: Vec<String> = seen.as_array().unwrap().iter().map(told).collect();
    let expected = [
        "gone doctor-no-name wrong",
        "poor secret-not-there wrong",
        "poor site-unreachable wrong",
        " doctor-browser fine",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_page_without_a_field_for_files_is_told_as_that() {
    needs!(chromium);
    let site = Site::new(&[("/", "<title>Plain</title><h1>Plain</h1><button>Attach</button><a href=/file>Get</a>")]);
    let steps = "1. Get. {#get}\n1. Send. {#send}\n";
    for (name, upload) in [("any", "{ upload: '' }"), ("named", "{ upload: Attach }")] {
        let more = format!(
            "  steps:\n    get: {{ actions: [ {{ download: Get }} ], saves: f, effect: read, site: server }}\n    \
             send: {{ actions: [ {upload} ], uses: f, effect: idempotent, site: server }}\n"
        );
        let place = place(&format!("no-field-{name}"), &site, steps, &more);
        for backend in ["web", "browser"] {
            let (code, out, err) = run_by(&place, backend, &[]);
            let told = format!("{out}{err}");
            assert_eq!(code, 1, "{told}");
            assert!(!told.contains("“”"), "{backend} {name}: {told}");
            if name == "any" || backend == "browser" {
                assert!(told.contains("the page “Plain” has no field for files"), "{backend} {name}: {told}");
            }
        }
    }
}
