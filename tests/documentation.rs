//! The commands in the README, the book and `tests/cmd` are run, and answer what stands there. `TRYCMD=overwrite cargo test` writes new
//! answers.

fn cases(columns: &str) -> trycmd::TestCases {
    let cases = trycmd::TestCases::new();
    for name in
        ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "VADE_LANG", "VADE_ROOT", "VADE_FOR", "VADE_COLOR", "CLICOLOR_FORCE"]
    {
        cases.env(name, "");
    }
    // Where nobody has configured anything, and nothing is written.
    cases.env("LANG", "C").env("VADE_CONFIG", "/etc/vade").env("VADE_STATE", "/var/lib/vade").env("COLUMNS", columns);
    cases
}

#[test]
fn commands_in_the_documentation() {
    cases("80").case("README.md").case("book/src/*.md").case("book/src/*/*.md").case("tests/cmd/*.md");
}

#[test]
fn commands_on_a_narrow_screen() {
    cases("40").case("tests/cmd-narrow/*.md");
}
