//! `kill -9` at every point at which a run can be torn: before, within and after each commit, around each effect, while evidence is
//! written, and while the run is resumed. Needs the feature `failpoints`; `VADE_SEEDS` says how often each point is tried.
//!
//! Whatever happens: nothing that was acknowledged is lost, nothing that must not be repeated is repeated unless somebody said so,
//! nothing is skipped silently, each ambiguous step is asked about, and the chain and the evidence are whole.

#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use support::server::{Ask, Reply, Server, json, page};
use support::{Folder, command, in_terminal, needs};
use vademecum::journal::{Event, Journal, Recorded, Run, Settled, Settler, Standing, State};

/// Where the first process ends.
const POINTS: &[&str] = &[
    "created.before",
    "created.within",
    "created.after",
    "lock.before",
    "lock.after",
    "approved.within",
    "approved.after",
    "intent.before",
    "intent.within",
    "intent.after",
    "process.before",
    "process.after",
    "effect.before",
    "effect.after",
    "evidence.written",
    "evidence.synced",
    "evidence.renamed",
    "done.before",
    "done.within",
    "done.after",
    "finished.within",
    "finished.after",
];

/// Where the second one does, which resumes.
const AGAIN: &[&str] = &[
    "resume.before",
    "resumed.within",
    "resumed.after",
    "lock.after",
    "in-doubt.before",
    "in-doubt.after",
    "resolved.within",
    "resolved.after",
    "intent.after",
    "effect.after",
    "done.within",
    "finished.after",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Shell,
    Http,
    Web,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Shell => "shell",
            Self::Http => "http",
            Self::Web => "web",
        }
    }
}

const EFFECTS: [&str; 4] = ["unsafe", "probeable", "idempotent", "read"];

/// Numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap()
    }
}

/// A site that writes down what was done to it.
struct Site {
    server: Server,
    done: Arc<Mutex<BTreeMap<String, Vec<String>>>>,
}

impl Site {
    fn start() -> Self {
        let done: Arc<Mutex<BTreeMap<_, _>>> = Arc::default();
        let own = Arc::clone(&done);
        Self { server: Server::new(move |ask| answer(ask, &mut own.lock().unwrap())), done }
    }

    fn of(&self, case: &str) -> Vec<String> {
        self.done.lock().unwrap().get(case).cloned().unwrap_or_default()
    }
}

/// `/CASE/do/STEP` does it, `/CASE/look/STEP` says whether it was done, `/CASE/` is the page with all buttons.
fn answer(ask: &Ask, done: &mut BTreeMap<String, Vec<String>>) -> Reply {
    let path = ask.line.split(' ').nth(1).unwrap_or("/");
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        [case, "do", step] => {
            done.entry((*case).to_owned()).or_default().push((*step).to_owned());
            json(200, &format!("{{\"done\": \"{step}\"}}"))
        }
        [case, "form", step] => {
            done.entry((*case).to_owned()).or_default().push((*step).to_owned());
            page(&format!("<h1>Done {step}</h1><a href=\"/{case}/\">Back</a>"))
        }
        [case, "look", step] => {
            let there = done.get(*case).is_some_and(|all| all.iter().any(|s| s == step));
            json(if there { 200 } else { 404 }, "{}")
        }
        [case, ..] => {
            let mut steps = String::from("<h1>Steps</h1>");
            for step in 1..=6 {
                let _ = write!(
                    steps,
                    "<form method=\"post\" action=\"/{case}/form/s{step}\"><button>Do s{step}</button></form>"
                );
            }
            page(&steps)
        }
        [] => json(404, "{}"),
    }
}

struct Case<'s> {
    root: Folder,
    name: String,
    kind: Kind,
    steps: Vec<&'static str>,
    site: &'s Site,
    acknowledged: Vec<(String, i64, String)>,
}

impl<'s> Case<'s> {
    fn new(kind: Kind, point: &str, seed: u64, site: &'s Site, dice: &mut Dice) -> Self {
        let name = format!("{}-{}-{seed}", kind.name(), point.replace('.', "-"));
        let mut steps = vec![EFFECTS[dice.roll(4)]];
        for _ in 0..dice.roll(4) {
            steps.push(EFFECTS[dice.roll(4)]);
        }
        let sites = format!("sites: {{ s: {{ url: '{}' }} }}\n", site.server.url());
        let root = Folder::of(&name, &[("data/variables/x.yml", "a: b\n"), ("sites.yml", &sites)]);
        let case = Self { root, name, kind, steps, site, acknowledged: Vec::new() };
        case.root.write("work.md", case.document());
        case
    }

    fn document(&self) -> String {
        let (mut said, mut list) = (String::new(), String::new());
        let site = if self.kind == Kind::Shell { "" } else { "  sites: { s: Site }\n" };
        for (index, effect) in self.steps.iter().enumerate() {
            let (n, case) = (index + 1, &self.name);
            let look = match self.kind {
                Kind::Shell => format!("{{ command: 'grep -qx s{n} log' }}"),
                Kind::Http | Kind::Web => {
                    format!("{{ request: 'GET s:/{case}/look/s{n}', expect: {{ status: 200 }} }}")
                }
            };
            let probe = if *effect == "probeable" { format!(", probe: {look}") } else { String::new() };
            let actions = match self.kind {
                Kind::Shell => String::new(),
                Kind::Http => format!(", actions: [{{ request: 'POST s:/{case}/do/s{n}', effect: {effect} }}]"),
                Kind::Web => format!(
                    ", site: s, actions: [{{ navigate: '{}/{case}/' }}, {{ click: Do s{n}, effect: {effect} }}]",
                    self.site.server.url()
                ),
            };
            // On a page the effect is that of the click; going there only looks.
            let of_step = if self.kind == Kind::Web { "decide: false".to_owned() } else { format!("effect: {effect}") };
            let _ = writeln!(said, "    s{n}: {{ {of_step}{probe}{actions} }}");
            let _ = write!(list, "1. Do it. {{#s{n}}}\n\n");
            if self.kind == Kind::Shell {
                let _ = write!(list, "   ```shell\n   echo s{n} >> log\n   echo did s{n}\n   ```\n\n");
            }
        }
        format!("---\ntitle: Work\nvade:\n{site}  host: local\n  steps:\n{said}---\n{list}")
    }

    fn backends(&self) -> &'static str {
        match self.kind {
            Kind::Shell => "shell",
            Kind::Http => "http",
            // Its probes are requests.
            Kind::Web => "web,http",
        }
    }

    /// Runs the program, armed or not, and keeps what it acknowledged on standard output.
    fn vade(&mut self, args: &[&str], point: Option<&str>) -> (Option<i32>, String) {
        let mut command = command(&self.root, args);
        let output = command.envs(point.map(|point| ("VADE_FAILPOINT", point))).output().unwrap();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(event) = serde_json::from_str::<Value>(line) else { continue };
            if let (Some(run), Some(n), Some(hash)) =
                (event["run"].as_str(), event["n"].as_i64(), event["hash"].as_str())
            {
                self.acknowledged.push((run.to_owned(), n, hash.to_owned()));
            }
        }
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    fn effects(&self) -> Vec<String> {
        match self.kind {
            Kind::Shell => {
                let log = fs::read_to_string(self.root.join("log")).unwrap_or_default();
                log.lines().map(str::to_owned).collect()
            }
            Kind::Http | Kind::Web => self.site.of(&self.name),
        }
    }

    /// The latest run, its events, and where it is; everything checked on the way.
    fn latest(&self) -> Result<Option<(Run, Vec<Recorded>, State)>, String> {
        let said = |e: Box<vademecum::diagnostic::Diagnostic>| format!("{e:?}");
        let Some(journal) = Journal::there(&self.root.join("state"), "test").map_err(said)? else { return Ok(None) };
        let mut latest = None;
        for run in journal.runs().map_err(said)? {
            let verified = journal.verify(&run).map_err(said)?;
            if let Some(flaw) = verified.flaws.first() {
                return Err(format!("not whole: {flaw:?}"));
            }
            let events = journal.events(&run).map_err(said)?;
            for (_, n, hash) in self.acknowledged.iter().filter(|(id, _, _)| *id == run.id) {
                let kept = events.iter().any(|e| e.n == *n && e.hash == *hash);
                if !kept {
                    return Err(format!("event {n} was acknowledged and is lost"));
                }
            }
            let state = State::of(events.iter().map(|e| &e.event));
            latest = Some((run, events, state));
        }
        Ok(latest)
    }

    fn digest(&self) -> Result<String, String> {
        let args =
            ["run", "work", "--backend", self.backends(), "--sites", "sites.yml", "--format", "json", "--dry-run"];
        let output = command(&self.root, &args).output().unwrap();
        let plan: Value = serde_json::from_slice(&output.stdout)
            .map_err(|_| format!("no plan: {}", String::from_utf8_lossy(&output.stderr)))?;
        Ok(plan["digest"].as_str().ok_or("no digest")?.to_owned())
    }

    /// Runs, is killed, resumes, and so on to the end.
    fn through(&mut self, first: &str, second: Option<&str>) -> Result<bool, String> {
        let digest = self.digest()?;
        let args = ["run", "work", "--backend", self.backends(), "--sites", "sites.yml", "--format", "json"];
        let mut begin = args.to_vec();
        begin.extend(["--approve", &digest]);
        let (mut code, mut err) = self.vade(&begin, Some(first));
        let killed = code.is_none();
        let mut second = second;
        for _ in 0..40 {
            let Some((run, _, state)) = self.latest()? else {
                if !self.effects().is_empty() {
                    return Err("something was done before anything was written down".to_owned());
                }
                (code, err) = self.vade(&begin, None);
                continue;
            };
            if state.end.is_some() {
                self.judge()?;
                return Ok(killed);
            }
            if state.approved.is_none() {
                if !self.effects().is_empty() {
                    return Err("something was done before it was approved".to_owned());
                }
                (code, err) = self.vade(&begin, None);
                continue;
            }
            if code == Some(5) {
                if err.contains("still running") {
                    thread::sleep(Duration::from_millis(30));
                } else {
                    self.operator(&run, &state, &err)?;
                }
            } else if !matches!(code, None | Some(0 | 1 | 5)) {
                return Err(format!("exit {code:?}: {err}"));
            }
            (code, err) = self.vade(&["runs", "resume", &run.id, "--format", "json"], second.take());
        }
        Err(format!("it never ends: exit {code:?}: {err}"))
    }

    /// Whoever is asked what became of a step looks, and says what is true.
    fn operator(&mut self, run: &Run, state: &State, err: &str) -> Result<(), String> {
        let doubtful: Vec<usize> = state.in_doubt().map(|(step, _)| step).collect();
        let Some(step) = doubtful.first() else { return Err(format!("exit 5, and nothing is in doubt: {err}")) };
        let done = self.effects().iter().any(|s| *s == format!("s{step}"));
        let answer = if done { "done" } else { "retry" };
        let step = step.to_string();
        let (code, err) = self.vade(&["runs", "resolve", &run.id, &step, answer, "--why", "the log says so"], None);
        if code == Some(0) { Ok(()) } else { Err(format!("resolve: {err}")) }
    }

    /// What must hold at the end.
    fn judge(&self) -> Result<(), String> {
        let Some((_, events, state)) = self.latest()? else { return Err("the run is lost".to_owned()) };
        let effects = self.effects();
        for (index, effect) in self.steps.iter().enumerate() {
            let step = index + 1;
            let count = effects.iter().filter(|s| **s == format!("s{step}")).count();
            if count == 0 {
                return Err(format!("step {step} was skipped: {effects:?}"));
            }
            if count > 1 && matches!(*effect, "unsafe" | "probeable") {
                return Err(format!("step {step} ({effect}) was done {count} times: {effects:?}"));
            }
            let actions = if self.kind == Kind::Web { 2 } else { 1 };
            if let Some(open) = (0..actions).find(|a| state.standing(step, *a) != Standing::Done) {
                return Err(format!("step {step} is {:?}", state.standing(step, open)));
            }
        }
        // What only looks may be looked at again later, to come back to a page.
        let mut order: Vec<String> = Vec::new();
        for effect in &effects {
            if !order.contains(effect) {
                order.push(effect.clone());
            }
        }
        if order != (1..=self.steps.len()).map(|n| format!("s{n}")).collect::<Vec<_>>() {
            return Err(format!("out of order: {effects:?}"));
        }
        self.ambiguous(&events)
    }

    /// Each intent has an outcome, or was in doubt, or was settled by what may settle it.
    fn ambiguous(&self, events: &[Recorded]) -> Result<(), String> {
        for (at, recorded) in events.iter().enumerate() {
            let Event::Intent { part, .. } = &recorded.event else { continue };
            let about = |e: &&Recorded| e.event.part() == Some(*part);
            let next = events[at + 1..].iter().filter(about);
            let next = next.map(|e| &e.event).find(|e| !matches!(e, Event::Process { .. } | Event::Replayed { .. }));
            let effect = if self.kind == Kind::Web && part.from == 0 { "read" } else { self.steps[part.step - 1] };
            let right = match next {
                Some(Event::Done { .. } | Event::Failed { .. } | Event::InDoubt { .. }) => true,
                Some(Event::Resolved { answer, by, .. }) => match effect {
                    "read" | "idempotent" => *by == Settler::Effect && *answer == Settled::Retry,
                    "probeable" => *by == Settler::Probe,
                    // Before it was said to be in doubt, only its own words by `resolve` settle it.
                    _ => *by == Settler::Person,
                },
                _ => false,
            };
            if !right {
                return Err(format!("event {}: what became of it is {next:?}", recorded.n));
            }
        }
        Ok(())
    }
}

fn all_points(kind: Kind) {
    let seeds: u64 = std::env::var("VADE_SEEDS").ok().and_then(|s| s.parse().ok()).unwrap_or(20);
    let site = Site::start();
    let points: Vec<&str> =
        POINTS.iter().copied().filter(|p| kind == Kind::Shell || !p.starts_with("process.")).collect();
    let cases: Vec<(&str, u64)> = points.iter().flat_map(|p| (0..seeds).map(move |s| (*p, s))).collect();
    let next = AtomicUsize::new(0);
    let found = Mutex::new((0_usize, 0_usize, Vec::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((point, seed)) = cases.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let mut dice = Dice(seed.wrapping_mul(7919).wrapping_add(point.len() as u64) ^ kind as u64);
                    let mut case = Case::new(kind, point, *seed, &site, &mut dice);
                    let often = ["created", "lock", "approved", "finished"].iter().any(|p| point.starts_with(p));
                    let count = if often { 1 } else { 1 + dice.roll(case.steps.len()) };
                    let second = (dice.roll(2) == 0).then(|| format!("{}:1", AGAIN[dice.roll(AGAIN.len())]));
                    let ended = case.through(&format!("{point}:{count}"), second.as_deref());
                    let mut found = found.lock().unwrap();
                    match ended {
                        Ok(killed) => {
                            found.0 += 1;
                            found.1 += usize::from(killed);
                        }
                        Err(why) => found.2.push(format!(
                            "{} {point}:{count} then {second:?}, seed {seed}, {:?}: {why}",
                            kind.name(),
                            case.steps
                        )),
                    }
                }
            });
        }
    });
    let (ended, killed, wrong) = found.into_inner().unwrap();
    println!(
        "{}: {} points × {seeds} seeds: {ended} runs came to their end, {killed} of them after kill -9",
        kind.name(),
        points.len()
    );
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    // A point that is never reached tests nothing.
    assert!(killed * 10 >= cases.len() * 9, "only {killed} of {} were killed", cases.len());
}

#[test]
fn commands_survive_kill_9_at_every_point() {
    all_points(Kind::Shell);
}

/// A store that cannot be written, at the moment before a step's intent: the step is not begun.
#[test]
fn a_store_that_cannot_be_written_stops_the_run_before_the_effect() {
    let site = Site::start();
    for fault in ["full", "read-only"] {
        for (point, effects) in
            [("intent.before:1", 0), ("intent.before:2", 1), ("approved.before:1", 0), ("created.before:1", 0)]
        {
            let mut case = Case::new(Kind::Shell, "store", effects, &site, &mut Dice(1));
            case.steps = vec!["unsafe"; 3];
            fs::write(case.root.join("work.md"), case.document()).unwrap();
            let digest = case.digest().unwrap();
            let args = ["run", "work", "--backend", "shell", "--format", "json", "--approve", &digest];
            let (code, err) = case.vade(&args, Some(&format!("{point}:{fault}")));
            assert_eq!((code, case.effects().len() as u64), (Some(6), effects), "{point} {fault}: {err}");
            assert!(err.contains("the journal cannot be read or written"), "{err}");
            // When there is room again, the run goes on where it was, and is not begun again where it was approved.
            if let Some((run, _, state)) = case.latest().unwrap().filter(|(_, _, s)| s.approved.is_some()) {
                assert!(state.in_doubt().next().is_none());
                assert_eq!(case.vade(&["runs", "resume", &run.id], None).0, Some(0));
                assert_eq!(case.effects(), ["s1", "s2", "s3"]);
            }
        }
    }
}

#[test]
fn evidence_that_cannot_be_kept_leaves_a_doubt_and_not_a_guess() {
    let site = Site::start();
    let mut case = Case::new(Kind::Shell, "evidence", 0, &site, &mut Dice(1));
    case.steps = vec!["unsafe"; 2];
    fs::write(case.root.join("work.md"), case.document()).unwrap();
    let digest = case.digest().unwrap();
    let args = ["run", "work", "--backend", "shell", "--format", "json", "--approve", &digest];
    let (code, err) = case.vade(&args, Some("evidence.before:1:full"));
    assert_eq!(code, Some(6), "{err}");
    let (_, _, state) = case.latest().unwrap().unwrap();
    assert_eq!(state.in_doubt().collect::<Vec<_>>(), [(1, 0)]);
    assert_eq!(case.effects(), ["s1"]);
}

/// Two processes that resume one run, again and again: one of them does it.
#[test]
fn of_two_resumes_one_wins_every_time() {
    let site = Site::start();
    let mut case = Case::new(Kind::Shell, "races", 0, &site, &mut Dice(1));
    case.steps = vec!["unsafe"];
    fs::write(case.root.join("work.md"), case.document()).unwrap();
    let digest = case.digest().unwrap();
    let args = ["run", "work", "--backend", "shell", "--format", "json", "--approve", &digest];
    assert_eq!(case.vade(&args, Some("intent.before:1")).0, None);
    let (run, _, _) = case.latest().unwrap().unwrap();
    let races: usize = std::env::var("VADE_RACES").ok().and_then(|s| s.parse().ok()).unwrap_or(200);
    for race in 0..races {
        let state = format!("state-{race}");
        let copied = Command::new("cp").args(["-r", "state", &state]).current_dir(&case.root).status().unwrap();
        assert!(copied.success());
        let start = || {
            let mut resume = command(&case.root, &["runs", "resume", &run.id, "--state", &state]);
            resume.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        };
        let mut codes: Vec<_> = [start(), start()].into_iter().map(|mut c| c.wait().unwrap().code()).collect();
        codes.sort_unstable();
        assert_eq!(codes, [Some(0), Some(2)], "race {race}");
        assert_eq!(case.effects().len(), race + 1, "race {race}");
        fs::remove_dir_all(case.root.join(state)).unwrap();
    }
    println!("{races} races, one winner each");
}

#[test]
fn requests_survive_kill_9_at_every_point() {
    all_points(Kind::Http);
}

#[test]
fn pages_survive_kill_9_at_every_point() {
    all_points(Kind::Web);
}

/// A mistake of ours tells all that it finds, but no secret.
#[test]
fn a_panic_tells_no_secret() {
    let site = Site::start();
    let mut case = Case::new(Kind::Shell, "panic", 0, &site, &mut Dice(1));
    let text = "---\ntitle: Work\nvade:\n  host: local\n  inputs: { token: { type: secret, ask: A token } }\n---\n1. Use it.\n\n   ```shell\n   echo \"$TOKEN\"\n   ```\n";
    fs::write(case.root.join("work.md"), text).unwrap();
    fs::write(case.root.join("token"), "cAnArY-s3cr3t/\"x\"\u{1b}[2J").unwrap();
    let args = ["run", "work", "--backend", "shell", "--set", "token=file:token", "--format", "json"];
    let output = command(&case.root, &[&args[..], &["--dry-run"]].concat()).output().unwrap();
    let plan: Value = serde_json::from_slice(&output.stdout).unwrap();
    let args = [&args[..], &["--approve", plan["digest"].as_str().unwrap()]].concat();
    let (code, err) = case.vade(&args, Some("effect.before:1:panic"));
    assert_eq!(code, Some(101), "{err}");
    assert!(err.contains("a test asked for this") && err.contains("••••••"), "{err}");
    assert!(!err.contains("cAnArY") && !err.contains('\u{1b}'), "{err:?}");
}

/// A person works at a terminal; the program is ended around what they say, and asks again.
#[test]
fn what_a_person_says_survives_kill_9() {
    needs!(program("script"));
    let site = Site::start();
    let mut killed = 0;
    for (seed, point) in [
        "intent.within:2",
        "intent.after:1",
        "effect.before:2",
        "effect.after:1",
        "done.before:2",
        "done.within:3",
        "done.after:1",
    ]
    .iter()
    .enumerate()
    {
        let mut case = Case::new(Kind::Shell, "person", seed as u64, &site, &mut Dice(1));
        fs::write(case.root.join("work.md"), "---\ntitle: Work\n---\n1. One.\n1. Two.\n1. Three.\n").unwrap();
        let at_terminal = |line: &str, typed: &str, point: Option<&str>| {
            let mut command = in_terminal(&case.root, &line);
            command.envs(point.map(|point| ("VADE_FAILPOINT", point)));
            let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
            child.wait_with_output().unwrap()
        };
        at_terminal("run work", "y\n\n\n\n", Some(point));
        let (run, _, state) = case.latest().unwrap().unwrap();
        killed += usize::from(state.end.is_none());
        let said = (1..=3).filter(|step| state.standing(*step, 0) == Standing::Done).count();
        let output = at_terminal(&format!("runs resume {}", run.id), &"\n".repeat(3 - said), None);
        let screen = String::from_utf8_lossy(&output.stdout).into_owned();
        let (_, events, state) = case.latest().unwrap().unwrap();
        assert!(state.end.is_some(), "{point}: {screen}");
        let done = events.iter().filter(|e| matches!(e.event, Event::Done { .. })).count();
        assert_eq!(done, 3, "{point}: what was said is neither lost nor asked again");
        case.acknowledged.clear();
    }
    assert_eq!(killed, 7);
}
