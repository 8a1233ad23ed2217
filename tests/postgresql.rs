//! `fail-over-postgresql` between two real clusters on this machine: the standby becomes the primary, the old one is fenced, nothing
//! is lost. Where PostgreSQL is not installed the test says that it is skipped; in CI that is a failure.

#![cfg(unix)]

mod support;

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::{here, journal, need};
use vademecum::cli::Exit;

/// The folder of PostgreSQL's programs: the newest of Debian's, else that of the `PATH`.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let number = |p: &PathBuf| p.parent()?.file_name()?.to_str()?.parse::<u32>().ok();
    let debian = versions.map(|v| v.path().join("bin")).filter(|b| b.join("initdb").is_file());
    debian.max_by_key(number).or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|f| f.join("initdb").is_file() && f.join("pg_ctl").is_file())
    })
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Two clusters, the second one following the first.
struct Clusters {
    folder: PathBuf,
    bin: PathBuf,
    ports: [u16; 2],
}

impl Clusters {
    fn new(bin: &Path) -> Self {
        // The path of a socket is at most 107 bytes long.
        let folder = PathBuf::from(format!("/tmp/vade-pg-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let clusters = Self { folder, bin: bin.to_owned(), ports: [free_port(), free_port()] };
        let (primary, standby) = (clusters.data("primary"), clusters.data("standby"));
        clusters.must("initdb", &["-D", &primary, "-U", "postgres", "--auth=trust", "--no-sync", "--locale=C"]);
        clusters.configure("primary", clusters.ports[0]);
        clusters.start("primary");
        let port = clusters.ports[0].to_string();
        let socket = clusters.folder.to_string_lossy().into_owned();
        clusters.must(
            "pg_basebackup",
            &["-D", &standby, "-R", "-X", "stream", "--no-sync", "-h", &socket, "-p", &port, "-U", "postgres"],
        );
        clusters.configure("standby", clusters.ports[1]);
        clusters.start("standby");
        clusters.wait(0, "select count(*) = 1 from pg_stat_replication where state = 'streaming'");
        clusters
    }

    fn data(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    fn configure(&self, name: &str, port: u16) {
        let file = self.folder.join(name).join("postgresql.conf");
        let before = fs::read_to_string(&file).unwrap();
        let socket = self.folder.display();
        let own = format!(
            "\nport = {port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '{socket}'\nfsync = off\nshared_buffers = '16MB'\n"
        );
        fs::write(file, before + own.as_str()).unwrap();
    }

    fn must(&self, program: &str, args: &[&str]) {
        let output = Command::new(self.bin.join(program)).args(args).env("LC_ALL", "C").output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program} {args:?}\n{}{errors}", String::from_utf8_lossy(&output.stdout));
    }

    fn start(&self, name: &str) {
        let log = self.data(&format!("{name}.log"));
        self.must("pg_ctl", &["start", "-w", "-D", &self.data(name), "-l", &log]);
    }

    fn sql(&self, cluster: usize, query: &str) -> Result<String, String> {
        let (port, socket) = (self.ports[cluster].to_string(), self.folder.to_string_lossy().into_owned());
        let args = ["-h", &socket, "-p", &port, "-U", "postgres", "-d", "postgres", "-XAtqc", query];
        let output = Command::new(self.bin.join("psql")).args(args).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }

    /// Waits until a query says yes.
    fn wait(&self, cluster: usize, query: &str) {
        let began = Instant::now();
        while self.sql(cluster, query).as_deref() != Ok("t") {
            assert!(began.elapsed() < Duration::from_secs(60), "{query}: {:?}", self.sql(cluster, query));
            sleep(Duration::from_millis(100));
        }
    }

    /// The program with a person who types these lines, in German.
    fn vade(&self, args: &[&str], typed: &str) -> (Exit, String, String) {
        let path = format!("{}:{}", self.bin.display(), std::env::var("PATH").unwrap_or_default());
        let variables = [
            ("COLUMNS", "100"),
            ("PATH", path.as_str()),
            ("LANG", "de_DE.UTF-8"),
            ("USER", "postgres"),
            ("PGUSER", "postgres"),
            ("HOME", "/tmp"),
        ];
        here(&self.folder, &variables, args, |world| world.interactive = true, typed)
    }
}

impl Drop for Clusters {
    fn drop(&mut self) {
        for name in ["primary", "standby"] {
            let data = self.data(name);
            let _ = Command::new(self.bin.join("pg_ctl")).args(["stop", "-m", "immediate", "-D", &data]).output();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn the_built_in_failover_runs_between_two_real_clusters() {
    let Some(bin) = programs() else {
        need::given(false, "PostgreSQL's server programs (initdb, pg_ctl)");
        return;
    };
    if !rustix::process::getuid().is_root() {
        return fail_over(&bin);
    }
    // PostgreSQL refuses to run as root: this very test, as the user that its package makes.
    let copy = PathBuf::from(format!("/tmp/vade-pg-test-{}", std::process::id()));
    fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    let name = "the_built_in_failover_runs_between_two_real_clusters";
    let status = Command::new("runuser")
        .args(["-u", "postgres", "--"])
        .arg(&copy)
        .args(["--exact", name, "--nocapture"])
        .current_dir("/tmp")
        .status();
    let _ = fs::remove_file(&copy);
    assert!(status.unwrap().success());
}

fn fail_over(bin: &Path) {
    let clusters = Clusters::new(bin);
    clusters.sql(0, "create table kept (n int); insert into kept select generate_series(1, 1000)").unwrap();
    let folder = &clusters.folder;
    let service = folder.join("pg_service.conf");
    let [old, new] = clusters.ports;
    let other = "[other]\nhost=127.0.0.1\nport=1\n";
    fs::write(&service, format!("[app]\nhost=127.0.0.1\nport={old}\ndbname=postgres\nuser=postgres\n\n{other}"))
        .unwrap();
    fs::write(folder.join("sites.yml"), "hosts: { primary: local, standby: local }\n").unwrap();
    let sets = [
        "change=INC-42".to_owned(),
        "standby-address=127.0.0.1".to_owned(),
        format!("primary-data={}", clusters.data("primary")),
        format!("primary-port={old}"),
        format!("standby-port={new}"),
        format!("socket-directory={}", folder.display()),
        format!("postgresql-bin={}", bin.display()),
        format!("service-file={}", service.display()),
        "service=app".to_owned(),
    ];
    let mut args = vec!["run", "fail-over-postgresql", "--backend", "shell", "--sites", "sites.yml"];
    args.extend(sets.iter().flat_map(|s| ["--set", s.as_str()]));

    // The person stops at the decision: nothing has been changed.
    let (exit, out, err) = clusters.vade(&args, "j\na\n");
    assert_eq!(exit, Exit::Waits, "{out}{err}");
    assert!(out.contains("Entscheiden Sie, ob das Failover jetzt ausgeführt werden soll."), "{out}");
    assert_eq!(clusters.sql(0, "insert into kept values (1001) returning n").as_deref(), Ok("1001"));

    // And goes on later, where the run was.
    let run = journal::latest(folder);
    let (exit, out, err) = clusters.vade(&["runs", "resume", &run], "w\nDie Hardware wird getauscht\n\n");
    assert_eq!(exit, Exit::Done, "{out}{err}");

    // The new primary has everything and takes more; the old one can only come back as a standby.
    assert_eq!(clusters.sql(1, "select pg_is_in_recovery()").as_deref(), Ok("f"));
    assert_eq!(clusters.sql(1, "select count(*) from kept").as_deref(), Ok("1001"));
    assert!(clusters.sql(1, "insert into kept values (1002)").is_ok());
    assert!(folder.join("primary/standby.signal").is_file());
    assert!(!folder.join("primary/postmaster.pid").exists());
    assert_eq!(
        fs::read_to_string(&service).unwrap(),
        format!("[app]\nhost=127.0.0.1\nport={new}\ndbname=postgres\nuser=postgres\n\n{other}")
    );
    assert!(folder.join("pg_service.conf.INC-42").is_file());
    let said = journal::events(folder, &run).iter().find_map(|e| e["said"].as_str().map(str::to_owned));
    assert_eq!(said.as_deref(), Some("Die Hardware wird getauscht"));

    // What the procedure says about afterwards holds: the old primary follows the new one at once.
    let conninfo = format!("primary_conninfo = 'host={} port={new} user=postgres'\n", folder.display());
    let auto = folder.join("primary/postgresql.auto.conf");
    fs::write(&auto, fs::read_to_string(&auto).unwrap() + conninfo.as_str()).unwrap();
    clusters.start("primary");
    clusters.wait(1, "select count(*) = 1 from pg_stat_replication where state = 'streaming'");
    clusters.wait(0, "select count(*) = 1002 from kept");
    assert!(clusters.sql(0, "insert into kept values (1003)").is_err());

    // The procedure in the other direction refuses to begin where a host is not what it should be.
    let (exit, out, err) = clusters.vade(&args, "j\na\n");
    assert_eq!(exit, Exit::Failed, "{out}{err}");
    assert!(out.contains('✗') || err.contains('✗'), "{out}{err}");
    assert_eq!(clusters.sql(1, "select pg_is_in_recovery()").as_deref(), Ok("f"), "nothing was done");
}
