//! Commands on another host: a server of the system's OpenSSH on loopback, with a port, keys and a configuration of its own.

#![cfg(unix)]

use std::fmt::Write as _;
use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

/// A server, a client's configuration, and a tree of one document.
struct Place {
    root: PathBuf,
    server: Child,
}

/// Ends a test where there is no server; in CI that is a failure.
fn is_there() -> bool {
    let there = PathBuf::from("/usr/sbin/sshd").is_file() && Command::new("ssh").arg("-V").output().is_ok();
    if !there {
        assert!(std::env::var_os("CI").is_none(), "CI needs openssh-server and openssh-client");
        eprintln!("SKIPPED: openssh-server is not installed");
    }
    there
}

impl Place {
    fn new(name: &str, document: &str) -> Self {
        let root = std::env::temp_dir().join(format!("vade-ssh-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for folder in ["tree/data/variables", "bin", "far"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        let root = root.canonicalize().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        for key in ["host", "user"] {
            let made = Command::new("ssh-keygen")
                .args(["-q", "-t", "ed25519", "-N", "", "-C", key, "-f"])
                .arg(root.join(key))
                .status()
                .unwrap();
            assert!(made.success());
        }
        let at = root.display();
        let _ = fs::create_dir_all("/run/sshd");
        fs::copy(root.join("user.pub"), root.join("authorized")).unwrap();
        let server = format!(
            "ListenAddress 127.0.0.1\nPort {port}\nHostKey {at}/host\nPidFile none\nUsePAM no\nStrictModes no\n\
             AuthorizedKeysFile {at}/authorized\nPasswordAuthentication no\nBanner {at}/banner\n"
        );
        fs::write(root.join("banner"), "Authorized use only.\n").unwrap();
        fs::write(root.join("server.conf"), server).unwrap();
        let host_key = fs::read_to_string(root.join("host.pub")).unwrap();
        fs::write(root.join("known"), format!("[127.0.0.1]:{port} {host_key}")).unwrap();
        let client = format!(
            "Host db1\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile {at}/user\n  IdentitiesOnly yes\n  \
             UserKnownHostsFile {at}/known\nHost stranger\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile {at}/user\n  \
             UserKnownHostsFile {at}/nobody\n  GlobalKnownHostsFile /dev/null\n"
        );
        fs::write(root.join("client.conf"), client).unwrap();
        // The client looks for its configuration in the home of the account, whatever `HOME` says.
        fs::write(root.join("bin/ssh"), format!("#!/bin/sh\nexec {} -F {at}/client.conf \"$@\"\n", ssh().display()))
            .unwrap();
        fs::set_permissions(root.join("bin/ssh"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::write(root.join("tree/data/variables/x.yml"), "a: b\n").unwrap();
        fs::write(root.join("tree/work.md"), document.replace("FAR", &root.join("far").display().to_string())).unwrap();
        fs::write(root.join("sites.yml"), "hosts: { far: db1, unknown: stranger }\n").unwrap();
        let server = Command::new("/usr/sbin/sshd")
            .args(["-D", "-q", "-f"])
            .arg(root.join("server.conf"))
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..200 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            sleep(Duration::from_millis(20));
        }
        Self { root, server }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vade"));
        let path = format!("{}:{}", self.root.join("bin").display(), std::env::var("PATH").unwrap_or_default());
        command.args(args).current_dir(self.root.join("tree")).env_clear().env("PATH", path);
        command.env("HOME", &self.root).env("VADE_STATE", self.root.join("state")).env("VADE_LANG", "en");
        command.env("USER", "me").env("TOKEN", "tok-0123456789");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn vade(&self, args: &[&str]) -> (i32, String, String) {
        ended(&self.command(args).output().unwrap())
    }

    /// The arguments of a run of the whole document, approved.
    fn approved(&self, more: &[&str]) -> Vec<String> {
        let order = ["run", "work", "--backend", "ssh", "--sites", "../sites.yml"];
        let dry = order.iter().chain(more).chain(&["--dry-run", "--format", "json"]).copied().collect::<Vec<_>>();
        let (code, out, err) = self.vade(&dry);
        assert_eq!(code, 0, "{out}{err}");
        let digest = serde_json::from_str::<Value>(&out).unwrap()["digest"].as_str().unwrap()[..12].to_owned();
        order.iter().chain(more).chain(&["--approve", &digest]).map(ToString::to_string).collect()
    }

    fn run(&self, more: &[&str]) -> (i32, String, String) {
        let args = self.approved(more);
        self.vade(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn events(&self) -> Vec<Value> {
        let (_, out, _) = self.vade(&["runs", "list", "--format", "json"]);
        let run = serde_json::from_str::<Value>(&out).unwrap()[0]["run"].as_str().unwrap().to_owned();
        let (code, out, err) = self.vade(&["runs", "show", &run, "--format", "json"]);
        assert_eq!(code, 0, "{err}");
        serde_json::from_str::<Value>(&out).unwrap()["events"].as_array().unwrap().clone()
    }

    fn kinds(&self) -> Vec<String> {
        self.events().iter().map(|e| e["event"].as_str().unwrap().to_owned()).collect()
    }

    fn last(&self, kind: &str) -> Value {
        self.events().into_iter().rfind(|e| e["event"] == kind).unwrap_or_default()
    }

    fn far(&self, file: &str) -> String {
        fs::read_to_string(self.root.join("far").join(file)).unwrap_or_default()
    }

    fn wait_for(&self, file: &str) -> String {
        for _ in 0..500 {
            let text = self.far(file);
            if text.ends_with('\n') {
                return text;
            }
            sleep(Duration::from_millis(20));
        }
        panic!("{file} never came");
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn ssh() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).map(|f| f.join("ssh")).find(|p| p.is_file()).unwrap_or_else(|| "/usr/bin/ssh".into())
}

fn ended(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// A document whose commands run on `host`; each step is its id, what is said of it, and its script.
fn document(host: &str, more: &str, steps: &[(&str, &str, &str)]) -> String {
    let mut text = format!(
        "---\ntitle: Work\nvade:\n  hosts: {{ far: A machine, unknown: Another }}\n  host: {host}\n{more}  steps:\n"
    );
    for (id, said, _) in steps {
        let _ = writeln!(text, "    {id}: {said}");
    }
    text += "---\n";
    for (id, _, script) in steps {
        let script = script.replace('\n', "\n   ");
        let _ = write!(text, "1. Do it. {{#{id}}}\n\n   ```shell\n   {script}\n   ```\n\n");
    }
    text
}

fn alive(pid: &str) -> bool {
    Command::new("kill").args(["-0", pid.trim()]).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

#[test]
fn commands_run_there_with_values_folder_and_exports() {
    if !is_there() {
        return;
    }
    let more = "  session: document\n  inputs:\n    name: { type: string }\n    token: { type: secret }\n";
    let steps = [
        (
            "one",
            "{ effect: idempotent }",
            "cd FAR\nexport KEPT=\"of $NAME\"\nexport MINE=\"$TOKEN\"\necho \"here is $TOKEN\"",
        ),
        (
            "two",
            "{ effect: unsafe, captures: { where: 'in=(.*)' } }",
            "cat >> log\necho \"in=$(basename \"$PWD\") $KEPT ${MINE-none}\"",
        ),
        ("three", "{ effect: read, expect: { exit: 255 } }", "sh -c 'exit 255'"),
    ];
    let place = Place::new("whole", &document("far", more, &steps));
    let name = "a'b\"c $(touch FAR/pwned) `id` \\ 你好";
    let (code, out, err) = place.run(&["--set", &format!("name={name}"), "--set", "token=env:TOKEN"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("here is ••••••"), "{out}");
    assert!(!out.contains("Authorized use only") && !out.contains("tok-0123456789"), "{out}");
    let values = place.events().iter().find(|e| e["values"]["where"].is_string()).unwrap()["values"]["where"].clone();
    assert_eq!(values, format!("far of {name} none"), "an export that holds a secret is not kept");
    assert_eq!(place.far("log"), "", "a command has nothing to read");
    assert_eq!(place.far("pwned"), "");
    let all = fs::read(place.root.join("state/runs.db")).unwrap();
    assert!(memchr::memmem::find(&all, b"tok-0123456789").is_none());
}

#[test]
fn a_host_that_cannot_be_reached_has_done_nothing() {
    if !is_there() {
        return;
    }
    let place = Place::new("unknown", &document("unknown", "", &[("one", "{ effect: unsafe }", "touch FAR/done")]));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1, "{out}{err}");
    assert_eq!(place.last("failed")["why"]["rule"], "ssh-not-begun");
    assert!(out.contains("Host key verification failed"), "{out}{err}");
    assert!(!place.root.join("far/done").exists());
}

#[test]
fn a_connection_that_is_lost_leaves_a_doubt_and_the_command_alone() {
    if !is_there() {
        return;
    }
    let script = "echo \"$PPID\" > FAR/shell\nps -o ppid= -p \"$PPID\" > FAR/session\nsleep 2\necho done > FAR/done";
    let place = Place::new("lost", &document("far", "", &[("one", "{ effect: unsafe }", script)]));
    let args = place.approved(&[]);
    let child = place.command(&args.iter().map(String::as_str).collect::<Vec<_>>()).spawn().unwrap();
    let session = place.wait_for("session");
    // The server's own process for this connection.
    assert!(Command::new("kill").args(["-9", session.trim()]).status().unwrap().success());
    let (code, out, err) = ended(&child.wait_with_output().unwrap());
    assert_eq!(code, 5, "{out}{err}");
    assert_eq!(place.last("in-doubt")["why"]["rule"], "ssh-lost");
    assert_eq!(place.wait_for("done"), "done\n");
}

#[test]
fn a_command_that_takes_too_long_is_ended_there_too() {
    if !is_there() {
        return;
    }
    let script = "echo $$ > FAR/pid\nsleep 600";
    let place = Place::new("late", &document("far", "", &[("one", "{ effect: idempotent, timeout: 2 }", script)]));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1, "{out}{err}");
    assert_eq!(place.last("failed")["why"]["rule"], "command-late");
    assert!(!alive(&place.wait_for("pid")), "it is still at work");
}

#[test]
fn a_probe_is_asked_where_the_command_ran() {
    if !is_there() {
        return;
    }
    let script = "echo $PPID > FAR/shell\nps -o ppid= -p \"$PPID\" > FAR/session\ntouch FAR/there\nsleep 600";
    let said = "{ effect: probeable, probe: { command: 'test -e FAR/there' } }";
    let place = Place::new("probe", &document("far", "", &[("one", said, script)]));
    let args = place.approved(&[]);
    let child = place.command(&args.iter().map(String::as_str).collect::<Vec<_>>()).spawn().unwrap();
    let session = place.wait_for("session");
    while !place.root.join("far/there").exists() {
        sleep(Duration::from_millis(20));
    }
    assert!(Command::new("kill").args(["-9", session.trim()]).status().unwrap().success());
    let (code, out, err) = ended(&child.wait_with_output().unwrap());
    assert_eq!(code, 0, "{out}{err}");
    let expected = ["created", "approved", "intent", "process", "in-doubt", "resolved", "finished"];
    assert_eq!(place.kinds(), expected);
    // By the system's call: `kill -9 -PID` of procps 4.0 takes the group of any number that begins with 1 for every process there is.
    let group = place.far("shell").trim().parse().ok().and_then(rustix::process::Pid::from_raw).expect("a process");
    assert!(group.as_raw_nonzero().get() > 1);
    let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
}
