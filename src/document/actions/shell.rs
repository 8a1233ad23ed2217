//! Shell fences: what of them is a command, and why the rest is not (`DESIGN.md`, "Actions", 2).
//!
//! A fence is a command only where every line of it is understood. Whatever is in doubt is a person's.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::shell_check::{INTERACTIVE, check, is_of_appliance, opens_session};
use super::shell_scan::{Scan, assignment, scan};
use super::shell_word::Word;
use crate::document::Code;

/// A fence that can be run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Script {
    /// The script; its bytes are the document's, prompts cut.
    pub text: String,
    /// What the author shows as output.
    pub sample: Option<String>,
    /// Variables that must have a value from outside.
    pub needs: BTreeSet<String>,
    /// All variables that it reads.
    pub reads: BTreeSet<String>,
    /// Variables that it sets.
    pub sets: BTreeSet<String>,
}

/// Why a fence is not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The id of the reason.
    pub why: &'static str,
    /// Whether it opens a session on another machine, so that what follows happens there.
    pub session: bool,
    /// The commands for a person, where each line of the fence is understood and something else keeps the program from them.
    pub script: Option<Box<Script>>,
}

static PROGRAMS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| include_str!("programs.txt").split_whitespace().collect());

/// Reads a shell fence. `appliance` are patterns (`ghe-*`) of programs that only another machine has.
pub(super) fn read(code: &Code, appliance: &[String]) -> Result<Script, Refusal> {
    understand(code, appliance).map_err(|(why, script)| {
        let commands: Vec<_> = code.text.lines().flat_map(|l| scan(prompt(l).map_or(l, |p| p.rest)).commands).collect();
        let of_appliance = why == "why-no-command" && commands.first().is_some_and(|c| is_of_appliance(c, appliance));
        Refusal {
            why: if of_appliance { "why-appliance" } else { why },
            session: commands.iter().any(|c| opens_session(c)),
            script,
        }
    })
}

/// A fence's script, or why it is not run and, where it is commands nevertheless, what they are.
fn understand(code: &Code, appliance: &[String]) -> Result<Script, (&'static str, Option<Box<Script>>)> {
    let script = recognised(code, appliance);
    if !code.emphasis.is_empty() {
        // What an author sets in italics in code is there to be replaced.
        return Err(("why-placeholder", script.ok().map(Box::new)));
    }
    if !code.strong.is_empty() {
        // Tags that are formatting to the publisher may be meant as text by whoever wrote `echo "<b>…</b>"`.
        return Err(("why-marked", script.ok().map(Box::new)));
    }
    let script = script.map_err(|why| (why, None))?;
    match check(&script.text, appliance) {
        Ok(()) => Ok(script),
        Err(why) => Err((why, Some(Box::new(script)))),
    }
}

/// The commands of a fence, whether or not the program may run them.
fn recognised(code: &Code, appliance: &[String]) -> Result<Script, &'static str> {
    let lines: Vec<&str> = code.text.lines().collect();
    if lines.iter().any(|l| l.trim_start().starts_with("PS ") && l.contains(":\\") && l.contains('>')) {
        return Err("why-not-shell");
    }
    let prompts: Vec<Option<Prompt<'_>>> = lines.iter().map(|l| prompt(l)).collect();
    if prompts.iter().any(Option::is_some) {
        prompted(&lines, &prompts)
    } else if let Some(script) = as_root(&lines) {
        Ok(script)
    } else {
        bare(&code.text, appliance)
    }
}

/// A prompt and the line after it.
struct Prompt<'a> {
    /// Whether the prompt names a machine.
    elsewhere: bool,
    rest: &'a str,
}

/// No command after a prompt has more lines: each is read once more with the line below it.
const LONGEST: usize = 400;

/// `$ x`, `% x`, `(name)$ x`, `user@host:~$ x`, `host:~$ x`.
fn prompt(line: &str) -> Option<Prompt<'_>> {
    let line = line.trim_start();
    if let Some(rest) = line.strip_prefix(['$', '%']) {
        let rest = if rest.is_empty() { Some(rest) } else { rest.strip_prefix([' ', '\t']) };
        return rest.map(|rest| Prompt { elsewhere: false, rest: rest.trim_start() });
    }
    let (head, rest) =
        line.split_once("$ ").or_else(|| line.split_once("# ")).or_else(|| line.strip_suffix('$').map(|h| (h, "")))?;
    let named = head.strip_prefix('(').and_then(|h| h.strip_suffix(')')).is_some_and(|n| plain(n) && !n.is_empty());
    let host = head.split_once(':').is_some_and(|(host, folder)| {
        let host = host.rsplit('@').next().unwrap_or(host);
        plain(host) && !host.is_empty() && (folder.starts_with('~') || folder.starts_with('/')) && !folder.contains(' ')
    });
    (named || host).then(|| Prompt { elsewhere: true, rest: rest.trim_start() })
}

fn plain(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.<>".contains(c))
}

/// A fence with prompts: their lines are the commands, the lines between them what was printed.
fn prompted(lines: &[&str], prompts: &[Option<Prompt<'_>>]) -> Result<Script, &'static str> {
    let (mut commands, mut sample) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < lines.len() {
        let Some(prompt) = &prompts[at] else {
            let line = lines[at].trim();
            let nothing = line.is_empty() || line.starts_with('#') || line == "&nbsp;" || line == "\u{a0}";
            if commands.is_empty() && !nothing {
                // What stands above the first prompt is neither a command nor printed by one.
                return Err("why-no-command");
            }
            if !line.starts_with('#') && line != "&nbsp;" {
                let line = lines[at].trim_end();
                sample.push(line.strip_prefix("> ").or_else(|| line.strip_prefix('>')).unwrap_or(line));
            }
            at += 1;
            continue;
        };
        if prompt.elsewhere {
            return Err("why-other-host");
        }
        let mut command = prompt.rest.trim_end().to_owned();
        at += 1;
        // A command that is not at its end goes on in the lines below.
        let mut read = scan(&command);
        let last = lines.len().min(at + LONGEST);
        while !read.complete && at < last && prompts[at].is_none() {
            let line = lines[at];
            let line = if read.continues { line.trim_start().strip_prefix("> ").unwrap_or(line) } else { line };
            if !read.continues && line.trim_start().starts_with('>') {
                // In an open quotation `>` may be the shell's second prompt or the text itself.
                return Err("why-incomplete");
            }
            command.push('\n');
            command.push_str(line.trim_end());
            at += 1;
            read = scan(&command);
        }
        if !read.complete {
            return Err("why-incomplete");
        }
        if !command.is_empty() {
            commands.push(command);
        }
    }
    let sample = sample.join("\n").trim_matches('\n').to_owned();
    script(commands.join("\n"), Some(sample).filter(|s| !s.trim().is_empty()), None)
}

/// A fence whose commands stand after `# `, the prompt of root: every such line is a known program's, and no other line is a command.
fn as_root(lines: &[&str]) -> Option<Script> {
    let filled: Vec<&str> = lines.iter().copied().filter(|l| !l.trim().is_empty()).collect();
    let (commands, others): (Vec<&str>, Vec<&str>) = filled.iter().partition(|l| l.starts_with("# "));
    let known = |line: &str| {
        let read = scan(line);
        read.complete && !read.commands.is_empty() && read.commands.iter().all(|c| program(c).is_some_and(is_known))
    };
    let prose = |line: &str| {
        line.ends_with(['.', ':', ',']) || line.split(' ').any(|w| matches!(w, "the" | "this" | "your" | "a"))
    };
    let first = filled.first().is_some_and(|l| l.starts_with("# "));
    if !first || !commands.iter().all(|l| known(&l[2..]) && !prose(l)) || others.iter().any(|l| known(l)) {
        return None;
    }
    let text = commands.iter().map(|l| l[2..].trim_end()).collect::<Vec<_>>().join("\n");
    let sample = Some(others.join("\n")).filter(|s| !s.is_empty());
    script(text, sample, None).ok()
}

/// A fence without prompts: all of it has to be commands.
fn bare(text: &str, appliance: &[String]) -> Result<Script, &'static str> {
    let filled: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    if filled.is_empty() {
        return Err("why-no-command");
    }
    // Printed lines, settings, data, addresses: told by how their first line begins.
    let first = filled[0];
    let data = first.starts_with(['>', '{', '}', '"', '<', '-', '*', '|', '['])
        && !first.starts_with("[ ")
        && !first.starts_with("[[ ")
        && first != "{";
    let address = first.split_whitespace().next().is_some_and(|w| w.contains("://") && !w.contains('='));
    if data || address {
        return Err("why-no-command");
    }
    script(text.trim_end().to_owned(), None, Some(appliance))
}

/// Puts a script together; `strict`, with the appliance's programs, where nothing but the text itself says that it is commands.
fn script(text: String, sample: Option<String>, strict: Option<&[String]>) -> Result<Script, &'static str> {
    let read = scan(&text);
    if !read.complete {
        return Err(if strict.is_some() { "why-no-command" } else { "why-incomplete" });
    }
    if read.commands.is_empty() || strict.is_some_and(|appliance| !all_commands(&read, appliance)) {
        return Err("why-no-command");
    }
    Ok(Script { text, sample, needs: read.needs, reads: read.reads, sets: read.sets })
}

/// Whether each part of a text without prompts is recognised as a command.
fn all_commands(read: &Scan, appliance: &[String]) -> bool {
    let only_settings = read.commands.iter().all(|c| c.len() == 1 && assignment(&c[0].text).is_some());
    if only_settings {
        // `name=value` and nothing else is a settings file rather than a script.
        return false;
    }
    read.commands.iter().all(|command| {
        let Some(name) = program(command) else { return false };
        let arguments = &command[1..];
        if assignment(name).is_some() {
            return true;
        }
        if name.contains('/') {
            let runs = ["./", "../", "/", "~/"].iter().any(|p| name.starts_with(p));
            // A path that nothing follows is a path, unless it is written to be run.
            return runs && (name.starts_with("./") || !arguments.is_empty() || name.contains("/bin/"));
        }
        // A program of the appliance is never run here; told by its name, but for sentences that begin with it.
        let sentence = command.iter().any(|w| w.text == w.bare && w.text.ends_with([',', ';', ':', '.']));
        is_of_appliance(command, appliance) && !sentence
            || is_known(name) && !reads_as_prose(name, arguments)
            || looks_like_program(name, arguments, read.commands.len() == 1)
    })
}

/// The program that a command runs: what runs another one for it (`sudo`, `env`) is passed over.
pub(super) fn program(command: &[Word]) -> Option<&str> {
    let mut words = command.iter();
    let mut last = words.next()?;
    while matches!(last.text.as_str(), "sudo" | "env" | "nohup" | "command" | "exec" | "time" | "nice" | "stdbuf") {
        let next = words.by_ref().find(|w| !w.text.starts_with('-') && assignment(&w.text).is_none());
        match next {
            Some(next) => last = next,
            None => break,
        }
    }
    Some(&last.text)
}

fn is_known(name: &str) -> bool {
    PROGRAMS.contains(name)
        || INTERACTIVE.contains(&name)
        || name.strip_prefix('\\').is_some_and(|n| PROGRAMS.contains(n))
}

/// Known programs whose names are words too: `find out …`, `make sure …`, `last login: …`.
fn reads_as_prose(name: &str, arguments: &[Word]) -> bool {
    let words = [
        "find", "make", "last", "let", "type", "task", "who", "watch", "which", "test", "wait", "time", "date",
        "install", "set",
    ];
    let prose = [
        "the", "a", "an", "is", "are", "that", "this", "to", "of", "for", "and", "your", "sure", "out", "login:", "it",
        "in", "on",
    ];
    // `test passed` is printed, `test -e x` is run.
    let tests = |w: &Word| w.text.starts_with(['-', '!', '(']) || w.text.contains(['=', '$']);
    if name == "test" && !arguments.iter().any(tests) {
        return true;
    }
    words.contains(&name) && arguments.iter().take(3).any(|w| prose.contains(&w.text.as_str()) && w.text == w.bare)
        || arguments.first().is_some_and(|w| w.bare == "=" || w.bare == ":")
}

/// An unknown name that is written like a program's, with arguments that are written like a program's.
/// `only` where nothing else stands in the fence.
fn looks_like_program(name: &str, arguments: &[Word], only: bool) -> bool {
    let named = name.chars().next().is_some_and(|c| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.+".contains(c));
    if !named || arguments.first().is_some_and(|w| w.text == "=" || w.text == ":") {
        return false;
    }
    let like_argument = |w: &Word| {
        w.text.starts_with('-')
            && w.text.len() > 1
            && w.text.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() || c == '-')
            || w.text.starts_with('$')
            || w.text.contains('/') && w.text.contains(|c: char| c.is_ascii_alphabetic()) && !w.text.contains(' ')
            || assignment(&w.text).is_some()
    };
    let prose = arguments.iter().any(|w| w.text.ends_with([',', ';', ':', '.']) && w.text.len() > 1);
    let alone = only && arguments.is_empty() && name.contains('-');
    // What `ls -l` prints begins with a mode.
    let mode = name.len() == 10 && name.chars().all(|c| "dlrwxst-".contains(c));
    (alone || arguments.iter().any(like_argument)) && !prose && !mode
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fence(text: &str) -> Result<Script, &'static str> {
        let code = Code { language: "shell".into(), text: text.into(), ..Code::default() };
        read(&code, &["ghe-*".to_owned()]).map_err(|r| r.why)
    }

    fn text(code: &str) -> String {
        fence(code).map_or_else(|why| format!("({why})"), |s| s.text)
    }

    fn refused(why: &'static str, text: &str) -> Refusal {
        Refusal { why, session: true, script: Some(Box::new(Script { text: text.into(), ..Script::default() })) }
    }

    #[test]
    fn what_is_understood_and_not_run_is_a_persons_command() {
        let of = |text: &str| {
            let code = Code { language: "shell".into(), text: text.into(), ..Code::default() };
            let refusal = read(&code, &["ghe-*".to_owned()]).unwrap_err();
            (refusal.why, refusal.script.map(|s| s.text))
        };
        let command = |why, text: &str| (why, Some(text.to_owned()));
        assert_eq!(of("$ git clone YOUR-REPOSITORY\nCloning"), command("why-placeholder", "git clone YOUR-REPOSITORY"));
        assert_eq!(of("ghe-repl-setup PRIMARY"), command("why-appliance", "ghe-repl-setup PRIMARY"));
        assert_eq!(of("$ sudo -i"), command("why-interactive", "sudo -i"));
        // What is not understood is no command, whoever would run it.
        assert_eq!(of("ghe-check\nAll is well"), ("why-appliance", None));
        assert_eq!(of("ghe-check looks at the disks."), ("why-appliance", None));
        assert_eq!(of("PS C:\\> Start-VM"), ("why-not-shell", None));
        assert_eq!(of("$ echo \"open"), ("why-incomplete", None));
        assert_eq!(of("Finished"), ("why-no-command", None));
    }

    #[test]
    fn prompts_are_cut_and_what_follows_is_output() {
        let read = fence("$ git lfs fetch --all\n> Scanning\n> Done\n$ git push\nok").unwrap();
        assert_eq!(read.text, "git lfs fetch --all\ngit push");
        assert_eq!(read.sample.as_deref(), Some("Scanning\nDone\nok"));
    }

    #[test]
    fn comments_and_blanks_between_prompts_are_nothing() {
        assert_eq!(
            text("# Show it\n$ git remote -v\n&nbsp;\n\n# Remove it\n$ git remote rm x"),
            "git remote -v\ngit remote rm x"
        );
    }

    #[test]
    fn a_command_goes_on_where_it_is_open() {
        assert_eq!(text("$ a \\\n  --b\n$ c"), "a \\\n  --b\nc");
        assert_eq!(text("$ a \\\n> --b"), "a \\\n--b");
        assert_eq!(text("$ cat <<EOF\nx: 1\nEOF\nout"), "cat <<EOF\nx: 1\nEOF");
        assert_eq!(text("$ echo 'a\nb'"), "echo 'a\nb'");
        assert_eq!(text("$ a &&\n  b"), "a &&\n  b");
        assert_eq!(text("$ git commit -m \"One.\n>\n>"), "(why-incomplete)");
        assert_eq!(text("$ echo \"open"), "(why-incomplete)");
    }

    #[test]
    fn a_prompt_that_names_a_machine_is_that_machines() {
        for code in ["admin@10-0-0-1:~$ uptime", "(replica1)$ uptime", "data-node-1:~$ uptime", "root@db:/var# uptime"]
        {
            assert_eq!(text(code), "(why-other-host)", "{code}");
        }
        assert_eq!(text("PS C:\\> Start-VM"), "(why-not-shell)");
    }

    #[test]
    fn the_prompt_of_root_is_told_from_a_comment() {
        assert_eq!(text("# apt-get update\n# apt-get install -y jq"), "apt-get update\napt-get install -y jq");
        assert_eq!(text("# Install jq\napt-get install -y jq"), "# Install jq\napt-get install -y jq");
        assert_eq!(text("# test the connection\ncurl -f x.org"), "# test the connection\ncurl -f x.org");
    }

    #[test]
    fn scripts_without_prompts_stay_as_they_are() {
        let code = "set -eu\nfor f in *.pem; do\n  openssl x509 -in \"$f\" -noout\ndone\nif [ -e x ]; then rm x; fi";
        assert_eq!(text(code), code);
        assert_eq!(text("./tool sync \\\n  --cache x"), "./tool sync \\\n  --cache x");
        assert_eq!(text("frobnicate --all"), "frobnicate --all");
        assert_eq!(text("NAME=1 sh -c 'echo $NAME'"), "NAME=1 sh -c 'echo $NAME'");
    }

    #[test]
    fn what_is_no_command_is_told() {
        for code in [
            "Finished cluster configuration",
            "> Printed line",
            "https://host/setup",
            "[cluster]\n  master = a",
            "Host x\n  Port 122",
            "registry=https://npm.example.org/x",
            "{\"a\": 1}",
            "- a\n- b",
            "key: value",
            "Enter access token:  x",
            "the remote end hung up.",
            "/etc/resolv.conf",
            "hostname = x",
            "√ Connected",
            "kubectl get pods\nweb-0 1/1 Running 0 5m",
            "ls -l\ndrwxr-xr-x 2 root root 4096 a/b",
            "cat names\nweb-server\ndb-server",
            "test passed",
            "yes",
            "fatal: no such file",
            "last login: Sun",
            "",
            "# only a comment",
        ] {
            assert_eq!(text(code), "(why-no-command)", "{code}");
        }
    }

    #[test]
    fn what_another_machine_has_is_not_run() {
        for code in [
            "ghe-config-apply",
            "$ sudo ghe-check",
            "$ ghe-config a && ghe-config-apply",
            "$ bin/ghe-backup",
            "$ ssh -p 122 a@b.c -- 'ghe-diagnostics' > x",
        ] {
            assert_eq!(text(code), "(why-appliance)", "{code}");
        }
    }

    #[test]
    fn a_session_is_a_persons() {
        let code = Code { text: "$ ssh -p 122 admin@10.0.0.1".into(), ..Code::default() };
        assert_eq!(read(&code, &[]), Err(refused("why-session", "ssh -p 122 admin@10.0.0.1")));
        assert_eq!(text("$ exit"), "(why-session)");
        assert_eq!(text("$ ssh web1 uptime"), "ssh web1 uptime");
    }

    #[test]
    fn what_needs_a_terminal_is_a_persons() {
        for code in ["$ sudo vim /etc/hosts", "less x", "docker run -it x sh", "sudo -i", "$ python3", "psql"] {
            assert_eq!(text(code), "(why-interactive)", "{code}");
        }
    }

    #[test]
    fn italics_in_code_are_to_be_replaced() {
        let code = Code { text: "$ ssh admin@host".into(), emphasis: vec!["host".into()], ..Code::default() };
        assert_eq!(read(&code, &[]), Err(refused("why-placeholder", "ssh admin@host")));
    }

    #[test]
    fn a_command_that_tags_were_taken_out_of_is_a_persons() {
        let code = Code { text: "$ echo x".into(), strong: vec!["x".into()], ..Code::default() };
        assert_eq!(read(&code, &[]).unwrap_err().why, "why-marked");
    }

    #[test]
    fn names_in_expansions_are_no_placeholders() {
        let code = "find \"$IT\" -mmin \"-$((MAX_AGE_HOURS * 60))\" \"${DATA_DIR:?}\"";
        assert_eq!(text(code), code);
    }

    #[test]
    fn variables_are_named() {
        let read = fence("export A=1\necho \"$A $B ${#C}\"").unwrap();
        assert!(read.sets.contains("A") && read.needs.contains("B") && read.needs.contains("C"));
    }

    /// Whatever opens, closes or begins something in a shell text.
    const PARTS: &[&str] = &[
        "$", "${", "$(", "$((", "`", "(", ")", "))", "{", "}", "[", "]", "<", "<<a", "<<-'a'", "<(", ">", ">&", "|",
        "&&", ";", "\"", "'", "\\", "\n", "\na\n", "\n> ", "\n$ ", "# ", " ", "\t", "=", "a=", "a=(", "a", "if ",
        "then ", "fi ", "case ", " in ", "esac", "for ", "do ", "done ", "ls -l", "NAME", "*", "é", "说", "\u{a0}",
    ];

    #[test]
    fn a_long_text_comes_to_its_end() {
        let long = PARTS.iter().map(|part| part.repeat(60_000 / part.len()));
        let pairs =
            ["a=1 ", "<<a\n$(\n", "<<a\n$(\na\n", "\"$(", "$(`", "${a:-", "<a b ", "[a ", "a=(b ", "$ a \\\n", "{% <"];
        let long = long.chain(pairs.iter().map(|part| part.repeat(60_000 / part.len())));
        for text in long {
            let _ = (scan(&text), fence(&text), fence(&format!("$ {text}")));
        }
    }

    proptest::proptest! {
        #[test]
        fn a_script_has_no_line_that_the_fence_has_not(code in "([$#>%] )?[a-z$\"'\\\\|&;(){}<>\\[\\]` =\n-]{0,80}") {
            if let Ok(script) = fence(&code) {
                let lines: Vec<&str> = code.lines().map(str::trim_end).collect();
                for line in script.text.lines().map(str::trim_end) {
                    proptest::prop_assert!(lines.iter().any(|l| l.ends_with(line)), "{line:?} in {code:?}");
                }
            }
        }

        #[test]
        fn any_text_is_scanned(parts in proptest::collection::vec(proptest::sample::select(PARTS), 0..60)) {
            let text = parts.concat();
            let _ = (scan(&text), fence(&text));
        }
    }
}
