//! What keeps the program from running commands: parts to replace, sessions, terminals, programs of another machine.

use super::placeholders;
use super::shell::program;
use super::shell_scan::scan;
use super::shell_word::Word;

/// What a terminal is needed for.
pub(super) const INTERACTIVE: &[&str] = &[
    "vi", "vim", "nvim", "nano", "emacs", "pico", "less", "more", "man", "top", "htop", "btop", "telnet", "ftp",
    "sftp", "passwd", "visudo", "screen", "tmux", "ghci", "irb", "su", "k9s", "watch",
];

pub(super) fn check(text: &str, appliance: &[String]) -> Result<(), &'static str> {
    let read = scan(text);
    let words = || read.commands.iter().flatten().chain(&read.files);
    let marked = words().find_map(|w| placeholders::find(&w.text, &w.literal, &w.bare));
    if let Some(why) = marked.or_else(|| text.lines().find_map(placeholders::find_across_words)) {
        return Err(why);
    }
    for command in &read.commands {
        let Some(name) = program(command) else { continue };
        let name = name.rsplit('/').next().unwrap_or(name);
        if opens_session(command) || matches!(name, "exit" | "logout") && command.len() == 1 {
            return Err("why-session");
        }
        if is_of_appliance(command, appliance) {
            return Err("why-appliance");
        }
        let terminal =
            |w: &Word| w.bare == w.text && matches!(w.text.as_str(), "-it" | "-ti" | "--interactive" | "--tty");
        let shell = name == "sudo" || command.iter().any(|w| w.text == "sudo") && command.len() == 2;
        if shell && command.iter().any(|w| matches!(w.text.as_str(), "-i" | "-s"))
            || PROMPTING.contains(&name) && command.len() == 1 && !text.contains('|') && !text.contains('<')
        {
            return Err("why-interactive");
        }
        if INTERACTIVE.contains(&name) && !command.iter().any(|w| w.text == "-c" || w.text == "--version")
            || matches!(name, "docker" | "podman" | "kubectl" | "oc") && command.iter().any(terminal)
        {
            return Err("why-interactive");
        }
    }
    Ok(())
}

/// What asks for commands of its own when it is called alone.
const PROMPTING: &[&str] = &[
    "bash",
    "sh",
    "zsh",
    "python",
    "python3",
    "node",
    "psql",
    "mysql",
    "sqlite3",
    "redis-cli",
    "mongo",
    "mongosh",
    "lua",
    "R",
    "octave",
    "passwd",
    "python2",
    "php",
    "deno",
    "bc",
];

/// Whether a command, or one that it hands to a shell there or here, is of those that only the appliance has.
pub(super) fn is_of_appliance(command: &[Word], appliance: &[String]) -> bool {
    let name = program(command).unwrap_or_default();
    let name = name.rsplit('/').next().unwrap_or(name);
    let hands = matches!(name, "ssh" | "sh" | "bash" | "su");
    let handed = command.last().filter(|_| hands).and_then(|w| w.text.split_whitespace().next()).unwrap_or_default();
    let fits =
        |name: &str| appliance.iter().any(|p| p.strip_suffix('*').map_or(name == p, |start| name.starts_with(start)));
    fits(name) || fits(handed)
}

/// `ssh host` without a command opens a session in which what follows happens.
pub(super) fn opens_session(command: &[Word]) -> bool {
    if program(command) != Some("ssh") {
        return false;
    }
    let mut words = command.iter().map(|w| w.text.as_str()).skip_while(|w| *w != "ssh").skip(1);
    let mut operands = 0;
    while let Some(word) = words.next() {
        if operands == 0 && word.starts_with('-') {
            // Options of ssh that take a value in the next word.
            if word.len() == 2 && "BbcDEeFIiJLlmOopQRSWw".contains(&word[1..]) {
                words.next();
            } else if matches!(word, "-V" | "-N" | "-G") {
                return false;
            }
        } else {
            operands += 1;
        }
    }
    operands == 1
}
