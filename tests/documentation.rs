//! The commands in the README and the book are run, and answer what stands there. `TRYCMD=overwrite cargo test` writes new answers.

#[test]
fn commands_in_the_documentation() {
    let cases = trycmd::TestCases::new();
    for (name, value) in
        [("LANG", "C"), ("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANGUAGE", ""), ("VADE_LANG", ""), ("COLUMNS", "80")]
    {
        cases.env(name, value);
    }
    // A place where nobody has configured anything.
    cases.env("VADE_CONFIG", concat!(env!("CARGO_TARGET_TMPDIR"), "/no-configuration"));
    cases.env("VADE_STATE", concat!(env!("CARGO_TARGET_TMPDIR"), "/runs"));
    cases.case("README.md").case("book/src/*.md").case("book/src/*/*.md");
}
