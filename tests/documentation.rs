//! The commands in the README and the book are run, and answer what stands there. `TRYCMD=overwrite cargo test` writes new answers.

#[test]
fn commands_in_the_documentation() {
    let cases = trycmd::TestCases::new();
    for (name, value) in
        [("LANG", "C"), ("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANGUAGE", ""), ("VADE_LANG", ""), ("COLUMNS", "80")]
    {
        cases.env(name, value);
    }
    // Where nobody has configured anything, and nothing is written.
    cases.env("VADE_CONFIG", "/etc/vade").env("VADE_STATE", "/var/lib/vade");
    cases.case("tests/cmd/*.md");
    cases.case("README.md").case("book/src/*.md").case("book/src/*/*.md");
}
