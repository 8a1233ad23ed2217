//! A process in a group of its own: its output as it comes, until it ends, takes too long, or somebody asks to stop.

use std::io::{self, Read, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::{Sink, Stop, Stream, group};
use crate::diagnostic::{Diagnostic, Result};

/// More of a stream than this is not kept in memory for expectations; evidence has all of it.
const MOST_KEPT: usize = 16 << 20;

/// How often somebody's wish to stop is looked at.
const TICK: Duration = Duration::from_millis(20);

/// How long a process has to end after it was asked to, before it is made to.
const GRACE: Duration = Duration::from_secs(2);

/// How long output is waited for when the process itself has ended: another may still hold the pipe.
const LEFT_BEHIND: Duration = Duration::from_millis(500);

/// How many pieces of output wait for whoever takes them; then the process waits too.
const PIECES: usize = 64;

/// No more output than this is under way when a process ends: in those pieces and in the system's pipes.
const UNDER_WAY: usize = 4 << 20;

/// How a process ended, and what it wrote.
#[derive(Debug, Default)]
pub(super) struct Ended {
    /// Why.
    pub how: How,
    /// The exit status, where it has one.
    pub exit: Option<i32>,
    /// Standard output.
    pub output: Vec<u8>,
    /// Standard error.
    pub errors: Vec<u8>,
    /// Another process still holds its output.
    pub left: bool,
    /// More came than is kept in memory.
    pub cut: bool,
    /// It had to be made to end: it did not when it was asked to.
    pub forced: bool,
}

/// Somebody who talks with the process while it runs.
pub(super) trait Talk {
    /// It began; this is its standard input.
    fn begin(&mut self, input: ChildStdin);
    /// It wrote this to standard output; what the answer gives is its output.
    fn hear(&mut self, chunk: Vec<u8>) -> Vec<u8>;
    /// Whether it said that what it was for has ended.
    fn over(&self) -> bool;
    /// Asks it to end, in words of its own.
    fn part(&mut self);
}

/// Why a process ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum How {
    /// By itself.
    #[default]
    Itself,
    /// It took too long.
    Late,
    /// Somebody asked to stop.
    Stopped,
}

/// What a shell does with the command that is its arguments: it waits for our word and then becomes that command, without standard
/// input. The word comes when the process is on record; where the program ends before, no word comes and the command never begins.
pub(super) const GATE: &str = r#"IFS= read -r vade_go || exit 125; exec "$@" </dev/null"#;

/// Runs `command` and tells `sink` what it writes. Without somebody who talks with it, it must be a shell with [`GATE`].
///
/// # Errors
/// `process-not-started`; what the sink says to the start, and then the process is ended.
pub(super) fn run(
    mut command: Command,
    mut talk: Option<&mut dyn Talk>,
    limit: Duration,
    stop: &Stop,
    sink: &mut dyn Sink,
) -> Result<Ended> {
    let program = command.get_program().to_string_lossy().into_owned();
    let failed = |e: &io::Error| {
        Box::new(
            Diagnostic::error("process-not-started").with("program", program.as_str()).with("reason", e.to_string()),
        )
    };
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|e| failed(&e))?;
    if let Err(error) = sink.started(child.id()) {
        end(&mut child, &mut || thread::sleep(TICK));
        return Err(error);
    }
    match (talk.as_deref_mut(), child.stdin.take()) {
        (Some(talk), Some(input)) => talk.begin(input),
        // Whoever does not wait for it has ended already, and that is seen below.
        (None, Some(mut input)) => drop(input.write_all(b"\n")),
        (_, None) => {}
    }
    let (sender, pieces) = sync_channel(PIECES);
    if let Some(pipe) = child.stdout.take() {
        reader(pipe, Stream::Output, sender.clone());
    }
    if let Some(pipe) = child.stderr.take() {
        reader(pipe, Stream::Errors, sender.clone());
    }
    drop(sender);
    let hearer = Hearer { pieces, talk, sink, ended: Ended::default() };
    hearer.watch(&mut child, limit, stop).map_err(|e| failed(&e))
}

type Piece = (Stream, Vec<u8>);

fn reader(mut pipe: impl Read + Send + 'static, stream: Stream, sender: SyncSender<Piece>) {
    thread::spawn(move || {
        let mut buffer = vec![0; 8192];
        loop {
            match pipe.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) if sender.send((stream, buffer[..count].to_vec())).is_err() => break,
                Ok(_) => {}
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
    });
}

/// Takes what a process writes.
struct Hearer<'t, 's> {
    pieces: Receiver<Piece>,
    talk: Option<&'t mut dyn Talk>,
    sink: &'s mut dyn Sink,
    ended: Ended,
}

/// What came within a tick.
enum Heard {
    /// So many bytes.
    Some(usize),
    /// Nothing.
    Nothing,
    /// Nothing, and nothing can come any more.
    Closed,
}

impl Hearer<'_, '_> {
    fn hear(&mut self) -> Heard {
        let (stream, mut piece) = match self.pieces.recv_timeout(TICK) {
            Ok(piece) => piece,
            Err(RecvTimeoutError::Timeout) => return Heard::Nothing,
            Err(RecvTimeoutError::Disconnected) => return Heard::Closed,
        };
        let count = piece.len();
        if let (Stream::Output, Some(talk)) = (stream, self.talk.as_deref_mut()) {
            piece = talk.hear(piece);
        }
        self.sink.output(stream, &piece);
        let ended = &mut self.ended;
        let kept = if stream == Stream::Output { &mut ended.output } else { &mut ended.errors };
        let room = MOST_KEPT.saturating_sub(kept.len()).min(piece.len());
        ended.cut |= room < piece.len();
        kept.extend_from_slice(&piece[..room]);
        Heard::Some(count)
    }

    fn watch(mut self, child: &mut Child, limit: Duration, stop: &Stop) -> io::Result<Ended> {
        let deadline = Instant::now() + limit;
        let (mut gone_since, mut under_way) = (None, UNDER_WAY);
        loop {
            let heard = self.hear();
            match heard {
                // Both pipes are closed: only the exit status is missing.
                Heard::Closed => {
                    if let Some(status) = child.try_wait()? {
                        self.ended.exit = status.code();
                        return Ok(self.ended);
                    }
                    thread::sleep(Duration::from_millis(2));
                }
                Heard::Some(count) if gone_since.is_some() => under_way = under_way.saturating_sub(count),
                Heard::Some(_) | Heard::Nothing => {}
            }
            let over = self.talk.as_ref().is_some_and(|talk| talk.over());
            if gone_since.is_none() && (over || child.try_wait()?.is_some()) {
                gone_since = Some(Instant::now());
            }
            // What it wrote is taken to the last, however long that takes whoever takes it; what comes then is another's.
            let all = matches!(heard, Heard::Nothing) || under_way == 0;
            match gone_since {
                Some(since) if all && since.elapsed() > LEFT_BEHIND => {
                    if child.try_wait()?.is_none() {
                        end(child, &mut || thread::sleep(TICK));
                    }
                    self.ended.exit = child.wait()?.code();
                    self.ended.left = true;
                    return Ok(self.ended);
                }
                None if stop.asked() || Instant::now() >= deadline => {
                    self.cut_off(child, stop);
                    return Ok(self.ended);
                }
                _ => {}
            }
        }
    }

    /// Ends a process before its time, and takes its last words.
    fn cut_off(&mut self, child: &mut Child, stop: &Stop) {
        self.ended.how = if stop.asked() { How::Stopped } else { How::Late };
        let parts = self.talk.as_deref_mut().map(Talk::part).is_some();
        let mut wait = || {
            if matches!(self.hear(), Heard::Closed) {
                thread::sleep(TICK);
            }
        };
        // Where it was asked in words of its own it may end by itself.
        let forced = !(parts && ends_by_itself(child, &mut wait));
        if forced {
            end(child, &mut wait);
        }
        self.ended.forced = forced;
        let mut under_way = UNDER_WAY;
        while let Heard::Some(count) = self.hear() {
            under_way = under_way.saturating_sub(count);
            if under_way == 0 {
                break;
            }
        }
    }
}

/// Ends the whole group: asks first.
fn end(child: &mut Child, wait: &mut dyn FnMut()) {
    group::ask(child);
    ends_by_itself(child, wait);
    // What else is in the group may have outlived the one that led it.
    group::make(child);
    let _ = child.kill();
    let _ = child.wait();
}

/// Whether a process that was asked to end does. `wait` waits a while.
fn ends_by_itself(child: &mut Child, wait: &mut dyn FnMut()) -> bool {
    let asked = Instant::now();
    while asked.elapsed() < GRACE {
        if matches!(child.try_wait(), Ok(Some(_))) {
            return true;
        }
        wait();
    }
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::backend::Kept;

    /// Takes what it is told as slowly as a full terminal or disk.
    #[derive(Default)]
    struct Slow {
        each: Duration,
        bytes: usize,
        stop_at: Option<(usize, Stop)>,
    }

    impl Sink for Slow {
        fn started(&mut self, _: u32) -> Result<()> {
            Ok(())
        }

        fn output(&mut self, _: Stream, piece: &[u8]) {
            thread::sleep(self.each);
            self.bytes += piece.len();
            if let Some((at, stop)) = &self.stop_at
                && self.bytes >= *at
            {
                stop.ask();
            }
        }

        fn evidence(&mut self, _: &str, _: &[u8], _: Kept) -> Result<PathBuf> {
            Ok(PathBuf::new())
        }
    }

    fn ran(script: &str, limit: Duration, stop: &Stop, sink: &mut Slow) -> Ended {
        let mut command = Command::new("sh");
        command.args(["-c", GATE, "vade", "sh", "-c", script]);
        run(command, None, limit, stop, sink).unwrap()
    }

    #[test]
    fn what_a_process_wrote_is_taken_to_the_last_however_slowly() {
        let mut slow = Slow { each: Duration::from_millis(10), ..Slow::default() };
        // Sooner done than taken: its time is over before all is.
        let ended = ran("seq 1 130000; exit 3", Duration::from_secs(60), &Stop::default(), &mut slow);
        assert_eq!((ended.exit, ended.how, ended.left), (Some(3), How::Itself, false));
        assert_eq!(ended.output.len(), slow.bytes);
        assert!(ended.output.ends_with(b"129999\n130000\n"), "{} bytes", slow.bytes);
    }

    #[test]
    fn who_is_left_behind_and_keeps_talking_is_not_waited_for() {
        let began = Instant::now();
        let mut slow = Slow::default();
        let ended = ran("echo begun; yes & exit 0", Duration::from_secs(60), &Stop::default(), &mut slow);
        assert_eq!((ended.exit, ended.how, ended.left), (Some(0), How::Itself, true));
        assert!(ended.output.starts_with(b"begun\n"));
        assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    }

    #[test]
    fn the_last_words_of_who_is_stopped_are_heard() {
        let stop = Stop::default();
        let mut slow = Slow { stop_at: Some((6, stop.clone())), ..Slow::default() };
        let script = "trap 'echo rolled back; exit 4' TERM; echo begun; while :; do sleep 0.05; done";
        let ended = ran(script, Duration::from_secs(60), &stop, &mut slow);
        assert_eq!(ended.how, How::Stopped);
        assert_eq!(String::from_utf8_lossy(&ended.output), "begun\nrolled back\n");
    }
}
