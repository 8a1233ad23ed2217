//! Commands on another host: a server of the system's OpenSSH on loopback, with a port, keys and a configuration of its own.

#![cfg(unix)]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::net::TcpListener;
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use support::{Place, ended, need, needs, until};

/// A server, a client's configuration, and a place with a document for them.
struct Bench {
    place: Place,
    server: Child,
}

impl Bench {
    fn new(name: &str, document: &str) -> Self {
        let place = Place::new(name, "").ordered(&["run", "work", "--backend", "ssh", "--sites", "sites.yml"]);
        let root = &place.root;
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
        root.write("authorized", root.read("user.pub"));
        let server = format!(
            "ListenAddress 127.0.0.1\nPort {port}\nHostKey \"{at}/host\"\nPidFile none\nUsePAM no\nStrictModes no\n\
             AuthorizedKeysFile \"{at}/authorized\"\nPasswordAuthentication no\nBanner \"{at}/banner\"\n"
        );
        root.write("banner", "Authorized use only.\n");
        root.write("server.conf", server);
        root.write("known", format!("[127.0.0.1]:{port} {}", root.read("host.pub")));
        let client = format!(
            "Host db1\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile \"{at}/user\"\n  IdentitiesOnly yes\n  \
             UserKnownHostsFile \"{at}/known\"\nHost stranger\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile \"{at}/user\"\n  \
             UserKnownHostsFile \"{at}/nobody\"\n  GlobalKnownHostsFile /dev/null\n"
        );
        root.write("client.conf", client);
        // The client looks for its configuration in the home of the account, whatever `HOME` says.
        let ssh = need::found("ssh").unwrap();
        root.write("bin/ssh", format!("#!/bin/sh\nexec {} -F \"{at}/client.conf\" \"$@\"\n", ssh.display()));
        fs::set_permissions(root.join("bin/ssh"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::create_dir(root.join("far")).unwrap();
        root.write("work.md", document.replace("FAR", &format!("\"{at}/far\"")));
        root.write("sites.yml", "hosts: { far: db1, unknown: stranger }\n");
        let server = Command::new("/usr/sbin/sshd")
            .args(["-D", "-q", "-f"])
            .arg(root.join("server.conf"))
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        until("the server", || std::net::TcpStream::connect(("127.0.0.1", port)).ok());
        let path = format!("{at}/bin:{}", std::env::var("PATH").unwrap_or_default());
        Self { place: place.with("PATH", &path).with("TOKEN", "tok-0123456789"), server }
    }

    /// What happened in the latest run.
    fn all(&self) -> Vec<Value> {
        self.events(&self.last_run())
    }

    fn last(&self, kind: &str) -> Value {
        self.all().into_iter().rfind(|e| e["event"] == kind).unwrap_or_default()
    }

    fn far(&self, file: &str) -> String {
        self.read(&format!("far/{file}"))
    }

    fn wait_for(&self, file: &str) -> String {
        until(file, || Some(self.far(file)).filter(|text| text.ends_with('\n')))
    }
}

impl Deref for Bench {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.place
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
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
    needs!(sshd);
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
    let place = Bench::new("whole", &document("far", more, &steps));
    let name = "a'b\"c $(touch FAR/pwned) `id` \\ 你好";
    let (code, out, err) = place.run(&["--set", &format!("name={name}"), "--set", "token=env:TOKEN"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("here is ••••••"), "{out}");
    assert!(!out.contains("Authorized use only") && !out.contains("tok-0123456789"), "{out}");
    let values = place.all().iter().find(|e| e["values"]["where"].is_string()).unwrap()["values"]["where"].clone();
    assert_eq!(values, format!("far of {name} none"), "an export that holds a secret is not kept");
    assert_eq!(place.far("log"), "", "a command has nothing to read");
    assert_eq!(place.far("pwned"), "");
    let all = fs::read(place.root.join("state/runs.db")).unwrap();
    assert!(memchr::memmem::find(&all, b"tok-0123456789").is_none());
}

#[test]
fn a_host_that_cannot_be_reached_has_done_nothing() {
    needs!(sshd);
    let place = Bench::new("unknown", &document("unknown", "", &[("one", "{ effect: unsafe }", "touch FAR/done")]));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1, "{out}{err}");
    assert_eq!(place.last("failed")["why"]["rule"], "ssh-not-begun");
    assert!(out.contains("Host key verification failed"), "{out}{err}");
    assert!(!place.root.join("far/done").exists());
}

#[test]
fn a_connection_that_is_lost_leaves_a_doubt_and_the_command_alone() {
    needs!(sshd);
    let script = "echo \"$PPID\" > FAR/shell\nps -o ppid= -p \"$PPID\" > FAR/session\nsleep 2\necho done > FAR/done";
    let place = Bench::new("lost", &document("far", "", &[("one", "{ effect: unsafe }", script)]));
    let child = place.command(&place.approved(&[])).spawn().unwrap();
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
    needs!(sshd);
    let script = "echo $$ > FAR/pid\nsleep 600";
    let place = Bench::new("late", &document("far", "", &[("one", "{ effect: idempotent, timeout: 2 }", script)]));
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 1, "{out}{err}");
    assert_eq!(place.last("failed")["why"]["rule"], "command-late");
    assert!(!alive(&place.wait_for("pid")), "it is still at work");
}

#[test]
fn a_probe_is_asked_where_the_command_ran() {
    needs!(sshd);
    let script = "echo $PPID > FAR/shell\nps -o ppid= -p \"$PPID\" > FAR/session\ntouch FAR/there\nsleep 600";
    let said = "{ effect: probeable, probe: { command: 'test -e FAR/there' } }";
    let place = Bench::new("probe", &document("far", "", &[("one", said, script)]));
    let child = place.command(&place.approved(&[])).spawn().unwrap();
    let session = place.wait_for("session");
    until("there", || place.root.join("far/there").exists().then_some(()));
    assert!(Command::new("kill").args(["-9", session.trim()]).status().unwrap().success());
    let (code, out, err) = ended(&child.wait_with_output().unwrap());
    assert_eq!(code, 0, "{out}{err}");
    let expected = ["created", "approved", "intent", "process", "in-doubt", "resolved", "finished"];
    assert_eq!(place.kinds(&place.last_run()), expected);
    // By the system's call: `kill -9 -PID` of procps 4.0 takes the group of any number that begins with 1 for every process there is.
    let group: i32 = place.far("shell").trim().parse().expect("a process");
    assert!(group > 1, "{group}");
    let group = rustix::process::Pid::from_raw(group).expect("a process");
    let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
}
