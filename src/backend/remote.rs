//! The far end of a command on another host: a fixed script that waits for the real one, and what the two ends say to each other.
//!
//! The far end says *ready* and only then is told what to do, so that a connection that never came about has certainly done
//! nothing. What it says stands between marks that nobody can guess, among the command's own output; its last word is the exit
//! status, so that SSH's own 255 is never taken for the command's.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::Write as _;
use std::process::ChildStdin;

use super::Session;
use super::process::Talk;

/// What the far end runs. It holds no single quote, so that any login shell takes it as one word. A script that did not arrive
/// whole is not run; `stop` on the input ends the whole group, the end of input does not: a lost connection leaves a command alone.
const FAR: &str = r#"m=$1; p=; whole=
printf "\0%s\0ready\0" "$m"; env -0 2>/dev/null; printf "\0%s/\0" "$m"
while IFS= read -r l; do [ "$l" = "$m" ] && whole=1 && break; p="$p$l
"; done
[ "$whole" ] || exit 70
exec 3<&0 4>&1 </dev/null
{ trap "" TERM; read -r w <&3; [ "$w" = stop ] && { kill -TERM 0; sleep 1; kill -KILL 0; }; } >/dev/null 2>&1 4>&- &
w=$!; trap : TERM
(eval "$p") 3<&-
s=$?; kill -KILL "$w"
printf "\0%s\0ended\0%s\0%s/\0" "$m" "$s" "$m""#;

/// What is run in place of the script where working folder and exports are kept: `$1` is the script, `$2` the mark.
const KEEP: &str = r#"vade_mark=$2
trap 'vade_status=$?; { printf "\0%s\0kept\0%s\0" "$vade_mark" "$PWD"; env -0; printf "\0%s/\0" "$vade_mark"; } >&4; exit "$vade_status"' EXIT
eval "$1""#;

/// The word that ends the far end.
const STOP: &[u8] = b"stop\n";

/// A talk with the far end.
pub(super) struct Remote {
    mark: String,
    script: String,
    input: Option<ChildStdin>,
    frames: Frames,
    /// The far end was told what to do.
    pub begun: bool,
    /// Its environment before.
    pub base: BTreeMap<String, String>,
    /// Folder and environment after, as they were written.
    pub kept: Option<Vec<u8>>,
    /// The exit status.
    pub status: Option<i32>,
}

impl Remote {
    /// A talk about `script`, in `session`, with the values of `handed`, whose names must be identifiers.
    pub fn new(script: &str, session: Option<&Session>, handed: &BTreeMap<String, String>, keeps: bool) -> Self {
        let mark = mark();
        let script = prelude(session, handed) + last(script, &mark, keeps).as_str();
        let frames = Frames::new(&mark);
        Self { mark, script, input: None, frames, begun: false, base: BTreeMap::new(), kept: None, status: None }
    }

    /// The command that the host's login shell is given.
    pub fn command(&self) -> String {
        format!("exec sh -c {} vade {}", quoted(FAR), self.mark)
    }

    fn told(&mut self, frame: &[u8]) {
        let (word, rest) =
            frame.iter().position(|b| *b == 0).map_or((frame, &[][..]), |at| (&frame[..at], &frame[at + 1..]));
        match word {
            b"ready" if !self.begun => {
                self.base = Session::variables(rest);
                self.begun = true;
                let all = format!("{}\n{}\n", self.script, self.mark);
                if let Some(input) = &mut self.input {
                    // Where the connection is gone, the end of the process says so.
                    let _ = input.write_all(all.as_bytes()).and_then(|()| input.flush());
                }
            }
            b"kept" => self.kept = Some(rest.to_vec()),
            b"ended" => self.status = String::from_utf8_lossy(rest).trim_end_matches('\0').parse().ok(),
            _ => {}
        }
    }
}

impl Talk for Remote {
    fn begin(&mut self, input: ChildStdin) {
        self.input = Some(input);
    }

    fn hear(&mut self, chunk: Vec<u8>) -> Vec<u8> {
        let before = self.begun;
        let (shown, frames) = self.frames.push(&chunk);
        frames.iter().for_each(|frame| self.told(frame));
        // What comes before *ready* is what the login itself prints.
        if before { shown } else { Vec::new() }
    }

    fn over(&self) -> bool {
        self.status.is_some()
    }

    fn part(&mut self) {
        if let Some(mut input) = self.input.take()
            && self.begun
        {
            let _ = input.write_all(STOP).and_then(|()| input.flush());
        }
    }
}

/// A mark that no output holds by chance or on purpose.
fn mark() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
}

/// A text as one word of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Whether a shell takes it as the name of a variable.
pub(super) fn is_name(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
}

fn prelude(session: Option<&Session>, handed: &BTreeMap<String, String>) -> String {
    let mut lines = String::new();
    if let Some(session) = session {
        lines += &format!("cd -- {} || exit\n", quoted(&session.folder));
        for name in session.removed.iter().filter(|n| is_name(n)) {
            lines += &format!("unset {name}\n");
        }
    }
    let kept = session.into_iter().flat_map(|s| &s.exports);
    for (name, value) in kept.chain(handed).filter(|(name, _)| is_name(name)) {
        lines += &format!("export {name}={}\n", quoted(value));
    }
    lines
}

/// The command line that runs the script in bash, where there is one. The script's bytes stay an argument.
fn last(script: &str, mark: &str, keeps: bool) -> String {
    let arguments = if keeps {
        format!("{} vade {} {mark}", quoted(KEEP), quoted(script))
    } else {
        format!("{} vade", quoted(script))
    };
    // Its descriptor 4 is where folder and environment are written.
    let closed = if keeps { "" } else { "exec 4>&-\n" };
    format!(
        "{closed}set -- {arguments}\ncommand -v bash >/dev/null 2>&1 && exec bash --norc -euc \"$@\"\nexec sh -euc \"$@\""
    )
}

/// Takes what the far end says out of a stream.
struct Frames {
    open: Vec<u8>,
    close: Vec<u8>,
    held: Vec<u8>,
    inside: bool,
}

impl Frames {
    fn new(mark: &str) -> Self {
        let (open, close) = (format!("\0{mark}\0").into_bytes(), format!("\0{mark}/\0").into_bytes());
        Self { open, close, held: Vec::new(), inside: false }
    }

    /// What is output, and the frames that came to their end.
    fn push(&mut self, chunk: &[u8]) -> (Vec<u8>, Vec<Vec<u8>>) {
        self.held.extend_from_slice(chunk);
        let (mut shown, mut frames) = (Vec::new(), Vec::new());
        loop {
            let wanted = if self.inside { &self.close } else { &self.open };
            let found = memchr::memmem::find(&self.held, wanted);
            let Some(at) = found else { break };
            let rest = self.held.split_off(at + wanted.len());
            self.held.truncate(at);
            let part = std::mem::replace(&mut self.held, rest);
            if self.inside {
                frames.push(part);
            } else {
                shown.extend(part);
            }
            self.inside = !self.inside;
        }
        if !self.inside {
            // The end of what came may be the beginning of a mark.
            let longest = self.open.len().min(self.held.len());
            let begins = (1..=longest).rev().find(|n| self.open.starts_with(&self.held[self.held.len() - n..]));
            let rest = self.held.split_off(self.held.len() - begins.unwrap_or(0));
            shown.extend(std::mem::replace(&mut self.held, rest));
        }
        (shown, frames)
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn frames_are_found_however_they_are_cut() {
        let stream = b"a\0m\0ready\0X=1\0\0m/\0b\0\0c\0m\0ended\x000\0m/\0d\0m";
        for size in 1..stream.len() {
            let mut frames = Frames::new("m");
            let (mut shown, mut told) = (Vec::new(), Vec::new());
            for chunk in stream.chunks(size) {
                let (out, more) = frames.push(chunk);
                shown.extend(out);
                told.extend(more);
            }
            assert_eq!(shown, b"ab\0\0cd", "{size}");
            assert_eq!(told, [b"ready\0X=1\0".to_vec(), b"ended\x000".to_vec()], "{size}");
        }
    }

    /// Runs the two ends on this machine, as a login shell would.
    fn talk(remote: &mut Remote) -> Vec<u8> {
        let mut command = Command::new("sh");
        command.args(["-c", &remote.command()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        remote.begin(child.stdin.take().unwrap());
        let mut pipe = child.stdout.take().unwrap();
        let (mut shown, mut buffer) = (Vec::new(), [0; 64]);
        while let Ok(count @ 1..) = std::io::Read::read(&mut pipe, &mut buffer) {
            shown.extend(remote.hear(buffer[..count].to_vec()));
        }
        child.wait().unwrap();
        shown
    }

    fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    #[cfg(unix)]
    fn folder_and_exports_come_back() {
        let mut first = Remote::new("cd /\nexport NEW=\"a  b\"\nunset HOME\nexit 3", None, &BTreeMap::new(), true);
        assert_eq!(talk(&mut first), b"");
        assert_eq!(first.status, Some(3));
        let session =
            Session::read(&first.kept.unwrap(), &first.base, &BTreeMap::new(), &super::super::Redactor::default());
        let session = session.unwrap();
        assert_eq!(session.folder, "/");
        assert_eq!(session.exports, map(&[("NEW", "a  b")]));
        assert!(session.removed.contains("HOME"));
        let mut second = Remote::new("echo \"$PWD $NEW ${HOME-none}\"", Some(&session), &BTreeMap::new(), true);
        assert_eq!(String::from_utf8_lossy(&talk(&mut second)), "/ a  b none\n");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

        #[test]
        #[cfg(unix)]
        fn no_value_is_more_than_a_value(value in "[^\0]{0,40}", folder in "[^\0/]{0,10}") {
            let script = "printf '%s|%s' \"$VALUE\" \"$#\"";
            let handed = map(&[("VALUE", &value), ("m", &folder), ("s", "1"), ("w", "2")]);
            let mut remote = Remote::new(script, None, &handed, false);
            let shown = talk(&mut remote);
            prop_assert_eq!(String::from_utf8_lossy(&shown), format!("{value}|0"));
            prop_assert_eq!(remote.status, Some(0));
        }
    }
}
