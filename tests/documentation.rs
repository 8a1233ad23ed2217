//! The commands in the README, the book and `tests/cmd` are run, and answer what stands there. `TRYCMD=overwrite cargo test` writes new
//! answers.

mod support;

/// Where runs are kept of a program that does not run anything.
const NOWHERE: &str = "/var/lib/vade";

fn cases(columns: &str, state: &str) -> trycmd::TestCases {
    let cases = trycmd::TestCases::new();
    for name in
        ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "VADE_LANG", "VADE_ROOT", "VADE_FOR", "VADE_COLOR", "CLICOLOR_FORCE"]
    {
        cases.env(name, "");
    }
    // Where nobody has configured anything, and nothing is written.
    cases.env("LANG", "C").env("VADE_CONFIG", "/etc/vade").env("VADE_STATE", state).env("COLUMNS", columns);
    cases
}

#[test]
fn commands_in_the_documentation() {
    cases("80", NOWHERE).case("book/src/*/*.md").case("tests/cmd/*.md");
}

/// Begins in an empty folder, which is not this repository.
#[test]
fn the_tutorial_leads_from_nothing_to_a_built_runbook() {
    let tutorial = include_str!("../book/src/tutorial.md");
    assert!(tutorial.lines().filter(|l| l.starts_with("$ ")).count() <= 15);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let sed = std::env::split_paths(&path).map(|folder| folder.join("sed")).find(|file| file.is_file());
    let sed = trycmd::schema::Bin::Path(sed.expect("sed is on every Unix"));
    let folders = [("VADE_CONFIG", ".config/vade"), ("VADE_STATE", ".local/state/vade")];
    let cases = cases("80", NOWHERE);
    folders.into_iter().fold(&cases, |cases, (name, folder)| cases.env(name, folder));
    cases.register_bin("sed", sed).case("book/src/tutorial.md");
}

#[test]
fn commands_that_run_something_in_the_sandbox() {
    let state = support::Folder::new("state");
    // They are run when the cases are let go.
    let cases = cases("80", &state.display().to_string());
    // What comes later counts.
    cases.case("README.md").case("book/src/*.md").skip("book/src/tutorial.md");
    drop(cases);
}

#[test]
fn commands_on_a_narrow_screen() {
    cases("40", NOWHERE).case("tests/cmd-narrow/*.md");
}

/// Every Markdown file of the documentation, with its folder.
fn pages() -> Vec<std::path::PathBuf> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut pages) =
        (vec![root.join("book/src")], vec![root.join("README.md"), root.join("CHANGELOG.md")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(e) if e == "md" => pages.push(path),
                _ => {}
            }
        }
    }
    pages
}

#[test]
fn links_lead_somewhere() {
    use pulldown_cmark::{Event, Parser, Tag};
    let mut broken = Vec::new();
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for event in Parser::new(&text) {
            let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else {
                continue;
            };
            let target = dest_url.split('#').next().unwrap_or_default();
            // `book/build` makes the example.
            let outside = target.starts_with("example/") || target.contains("://") || target.starts_with("mailto:");
            if !outside && !target.is_empty() && !page.parent().unwrap().join(target).exists() {
                broken.push(format!("{}: {dest_url}", page.display()));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn every_page_is_in_the_summary() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src");
    let summary = std::fs::read_to_string(root.join("SUMMARY.md")).unwrap();
    let missing = |page: &std::path::PathBuf| {
        let inside = page.strip_prefix(&root).ok()?.to_string_lossy().replace('\\', "/");
        (inside != "SUMMARY.md" && !summary.contains(&format!("({inside})"))).then_some(inside)
    };
    assert_eq!(pages().iter().filter_map(missing).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn ci_runs_the_commands_of_the_readme() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (readme, ci) = ["README.md", ".ci/run"].map(|f| std::fs::read_to_string(root.join(f)).unwrap()).into();
    assert!(readme.lines().any(|l| l == "cargo test"));
    assert!(ci.lines().any(|l| l.starts_with("cargo test ")));
}
