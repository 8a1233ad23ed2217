//! A process in a group of its own: its output as it comes, until it ends, takes too long, or somebody asks to stop.

use std::io::{self, Read, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
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
        end(&mut child);
        return Err(error);
    }
    match (talk.as_deref_mut(), child.stdin.take()) {
        (Some(talk), Some(input)) => talk.begin(input),
        // Whoever does not wait for it has ended already, and that is seen below.
        (None, Some(mut input)) => drop(input.write_all(b"\n")),
        (_, None) => {}
    }
    let (sender, receiver) = channel();
    if let Some(pipe) = child.stdout.take() {
        reader(pipe, Stream::Output, sender.clone());
    }
    if let Some(pipe) = child.stderr.take() {
        reader(pipe, Stream::Errors, sender.clone());
    }
    drop(sender);
    watch(&mut child, talk, &receiver, limit, stop, sink).map_err(|e| failed(&e))
}

type Chunk = (Stream, Vec<u8>);

fn reader(mut pipe: impl Read + Send + 'static, stream: Stream, sender: Sender<Chunk>) {
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

fn watch(
    child: &mut Child,
    mut talk: Option<&mut dyn Talk>,
    chunks: &Receiver<Chunk>,
    limit: Duration,
    stop: &Stop,
    sink: &mut dyn Sink,
) -> io::Result<Ended> {
    let mut ended = Ended::default();
    let deadline = Instant::now() + limit;
    let mut gone_since = None;
    loop {
        match chunks.recv_timeout(TICK) {
            Ok((stream, mut chunk)) => {
                if let (Stream::Output, Some(talk)) = (stream, talk.as_deref_mut()) {
                    chunk = talk.hear(chunk);
                }
                sink.output(stream, &chunk);
                let kept = if stream == Stream::Output { &mut ended.output } else { &mut ended.errors };
                let room = MOST_KEPT.saturating_sub(kept.len()).min(chunk.len());
                ended.cut |= room < chunk.len();
                kept.extend_from_slice(&chunk[..room]);
            }
            // Both pipes are closed: only the exit status is missing.
            Err(RecvTimeoutError::Disconnected) => {
                if let Some(status) = child.try_wait()? {
                    ended.exit = status.code();
                    return Ok(ended);
                }
                thread::sleep(Duration::from_millis(2));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        if stop.asked() || Instant::now() >= deadline {
            ended.how = if stop.asked() { How::Stopped } else { How::Late };
            let parted = talk.is_some_and(|talk| {
                talk.part();
                ends_by_itself(child)
            });
            if !parted {
                ended.forced = true;
                end(child);
            }
            return Ok(ended);
        }
        let over = talk.as_ref().is_some_and(|talk| talk.over());
        if gone_since.is_none() && (over || child.try_wait()?.is_some()) {
            gone_since = Some(Instant::now());
        }
        if gone_since.is_some_and(|since| since.elapsed() > LEFT_BEHIND) {
            if child.try_wait()?.is_none() {
                end(child);
            }
            ended.exit = child.wait()?.code();
            ended.left = true;
            return Ok(ended);
        }
    }
}

/// Ends the whole group: asks first.
fn end(child: &mut Child) {
    group::ask(child);
    ends_by_itself(child);
    // What else is in the group may have outlived the one that led it.
    group::make(child);
    let _ = child.kill();
    let _ = child.wait();
}

/// Whether a process that was asked to end does.
fn ends_by_itself(child: &mut Child) -> bool {
    let asked = Instant::now();
    while asked.elapsed() < GRACE {
        if matches!(child.try_wait(), Ok(Some(_))) {
            return true;
        }
        thread::sleep(TICK);
    }
    false
}
