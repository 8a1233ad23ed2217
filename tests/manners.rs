//! How the program behaves at a terminal: language, colour, quiet, log, help and version.

mod support;

use support::Folder;
use vademecum::cli::Exit;

impl Folder {
    fn vade(&self, variables: &[(&str, &str)], args: &[&str]) -> (Exit, String, String) {
        support::vade(self, variables, args)
    }

    fn first_line(&self, variables: &[(&str, &str)], args: &[&str]) -> String {
        let (_, out, err) = self.vade(variables, args);
        format!("{out}{err}").lines().next().unwrap_or_default().to_owned()
    }
}

#[test]
fn a_sixth_language_is_a_folder_of_files() {
    let folder = Folder::new("sixth");
    folder.write("mine/fr/cli.ftl", "cmd-list = Énumère les documents d’un arbre.\n");
    folder.write("mine/de/cli.ftl", "cmd-list = Unsere Dokumente.\n");
    let mine = [("VADE_LOCALES", "mine")];
    assert_eq!(folder.first_line(&mine, &["list", "-h", "--lang", "fr-CA"]), "Énumère les documents d’un arbre.");
    assert_eq!(folder.first_line(&mine, &["show", "-h", "--lang", "fr"]), "Shows a procedure, for reading.");
    assert_eq!(
        folder.first_line(&mine, &["list", "-h", "--lang", "de"]),
        "Unsere Dokumente.",
        "a team words it its own way"
    );
    folder.write("mine/fr/broken.ftl", "a = {\n");
    let (exit, _, err) = folder.vade(&mine, &["config"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("mine/fr/broken.ftl:1"), "{err}");
}

#[test]
fn the_language_is_that_of_the_flag_the_variable_the_configuration_or_the_terminal() {
    let folder = Folder::new("language");
    let usage = |variables: &[(&str, &str)], args: &[&str]| {
        let (_, out, _) = folder.vade(variables, &[&["list", "-h"], args].concat());
        out.lines().nth(2).unwrap_or_default().to_owned()
    };
    assert_eq!(usage(&[("LANG", "de_DE.UTF-8")], &[]), "Aufruf");
    assert_eq!(usage(&[("LANG", "de_DE.UTF-8"), ("VADE_LANG", "es-MX")], &[]), "Uso");
    assert_eq!(usage(&[("VADE_LANG", "es-MX")], &["--lang=zh-CN"]), "用法");
    assert_eq!(usage(&[("LANG", "fr_FR.UTF-8")], &[]), "Usage");
    folder.write("config/config.yml", "language: pt\n");
    assert_eq!(usage(&[("LANG", "de_DE.UTF-8")], &[]), "Uso");
}

#[test]
fn what_was_asked_and_what_is_used_is_told_when_asked() {
    let folder = Folder::new("asked");
    let (_, _, err) = folder.vade(&[], &["list", "-v", "--lang", "pt_PT.UTF-8"]);
    assert!(err.starts_with("nota: o idioma é `pt-BR`, pois --lang diz `pt_PT.UTF-8`"), "{err}");
    let (_, _, err) = folder.vade(&[], &["list", "--lang", "pt_PT.UTF-8"]);
    assert_eq!(err, "");
}

#[test]
fn quiet_tells_errors_only_and_the_log_has_everything() {
    let folder = Folder::new("quiet");
    folder.write("a.md", "1. Open {% data variables.x.y %}.\n");
    let (_, _, loud) = folder.vade(&[], &["show", "a.md"]);
    let (exit, _, quiet) = folder.vade(&[], &["show", "a.md", "-q", "--log-file", "log.txt"]);
    assert!(loud.starts_with("warning:"), "{loud}");
    assert_eq!((exit, quiet.as_str()), (Exit::Done, ""));
    assert!(folder.read("log.txt").contains("variable-missing"));
}

#[test]
fn colour_is_for_terminals_and_for_whoever_asks() {
    let folder = Folder::new("colour");
    let coloured = |variables: &[(&str, &str)], args: &[&str]| folder.vade(variables, args).2.contains('\u{1b}');
    assert!(!coloured(&[], &["show", "nope"]));
    assert!(coloured(&[], &["show", "nope", "--color", "always"]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &["show", "nope"]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &["show", "nope"]));
}

#[test]
fn help_and_version_are_data_and_their_absence_is_usage() {
    let folder = Folder::new("help");
    assert_eq!(folder.vade(&[], &["--version"]).1, format!("vade {}\n", env!("CARGO_PKG_VERSION")));
    let (exit, out, err) = folder.vade(&[], &["help", "runs", "resume"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert!(out.contains("vade runs resume [OPTIONS] <RUN>") && out.contains("Exit codes"), "{out}");
    let (exit, out, err) = folder.vade(&[], &[]);
    assert_eq!((exit, out.as_str()), (Exit::Usage, ""));
    assert!(err.contains("Usage"), "{err}");
}

#[test]
fn mistakes_in_the_command_line_are_ours_to_word() {
    let folder = Folder::new("usage");
    let told = |args: &[&str]| {
        let (exit, out, err) = folder.vade(&[], args);
        assert_eq!((exit, out.as_str()), (Exit::Usage, ""));
        err
    };
    insta::assert_snapshot!(told(&["lits"]), @r#"
        error: there is no command `lits`
          = nearest: list
          = next: `vade --help` lists the commands
        "#);
    insta::assert_snapshot!(told(&["show"]), @r#"
        error: the argument <ID> is missing
          = next: give it; `--help` explains each argument
        "#);
    insta::assert_snapshot!(told(&["run", "x", "--fromat", "json"]), @r#"
        error: there is no option `--fromat`
          = nearest: --format
          = next: see `--help` for the options of this command
        "#);
    insta::assert_snapshot!(told(&["run", "x", "--format", "jsn"]), @r#"
        error: `jsn` is no value for `--format <FORMAT>`
          = nearest: json
          = next: give one of text or json
        "#);
    insta::assert_snapshot!(told(&["run", "x", "--format"]), @r#"
        error: `--format <FORMAT>` needs a value
          = next: give one of text or json
        "#);
    insta::assert_snapshot!(told(&["run", "x", "--dry-run", "--dry-run"]), @r#"
        error: `--dry-run` is given more than once
          = next: give it once
        "#);
    insta::assert_snapshot!(told(&["run", "x", "y"]), @r#"
    error: `y` is one argument too many
      = next: leave it out, or write it in quotation marks with the one before
    "#);
    insta::assert_snapshot!(told(&["runs", "resolve", "1", "two", "done", "--why", "x"]), @r#"
        error: `two` is no value for `<STEP>`
          = next: `--help` says what the option takes
        "#);
    insta::assert_snapshot!(told(&["help", "runs", "resumee"]), @r#"
    error: there is no command `resumee`
      = nearest: runs resume, runs resolve
      = next: `vade --help` lists the commands
    "#);
}

#[test]
fn a_built_in_procedure_that_is_mistyped_in_another_tree_is_found() {
    let folder = Folder::new("near");
    folder.write("vade.yml", "source-language: en\n");
    folder.write("content/own.md", "# Own\n\n1. Do it.\n");
    let told = |name: &str| folder.vade(&[("VADE_LANG", "en")], &["show", name]).2;
    assert!(told("verify-backups").contains("nearest: verify-backup"), "{}", told("verify-backups"));
    assert!(told("owm").contains("nearest: own"), "{}", told("owm"));
}

#[test]
fn a_question_says_what_it_is_about_and_its_end_that_nothing_was_done() {
    let folder = Folder::new("questions");
    let asked = |world: &mut vademecum::cli::World| world.interactive = true;
    let (exit, out, err) = support::here(&folder, &[("VADE_LANG", "en")], &["run", "verify-backup"], asked, "\n");
    assert_eq!((exit, out.as_str()), (Exit::Waits, ""));
    insta::assert_snapshot!(err, @r#"
    Verify a backup
    The backup, a file that ends in .tar.gz, as an absolute path (backup)
            >         Something has to be typed; Ctrl-C stops.
            > 
    note: the plan was not approved; nothing was carried out
    "#);
}
