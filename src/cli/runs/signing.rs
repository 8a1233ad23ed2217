//! Signatures by `ssh-keygen -Y`: the keys that people have anyway, and no cryptography of our own.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::diagnostic::{Diagnostic, Result};

const PROGRAM: &str = "ssh-keygen";
/// What is signed, so that a signature of something else is never taken for one of a run.
const NAMESPACE: &str = "vade-run";

fn run(args: &[&std::ffi::OsStr], input: &[u8]) -> Result<Output> {
    let failed = |e: &std::io::Error| {
        Box::new(Diagnostic::error("process-not-started").with("program", PROGRAM).with("reason", e.to_string()))
    };
    let mut child = Command::new(PROGRAM)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| failed(&e))?;
    if let Some(mut pipe) = child.stdin.take() {
        // Whoever does not read it says why on standard error.
        let _ = pipe.write_all(input);
    }
    child.wait_with_output().map_err(|e| failed(&e))
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}

/// Signs with a private key, or through the agent with a public one.
///
/// # Errors
/// `process-not-started`, `signing-failed`.
pub(super) fn sign(key: &Path, bytes: &[u8]) -> Result<Vec<u8>> {
    let output = run(
        &["-Y".as_ref(), "sign".as_ref(), "-n".as_ref(), NAMESPACE.as_ref(), "-f".as_ref(), key.as_os_str()],
        bytes,
    )?;
    if output.status.success() && output.stdout.starts_with(b"-----BEGIN SSH SIGNATURE") {
        return Ok(output.stdout);
    }
    Diagnostic::error("signing-failed").with("reason", said(&output.stderr)).into()
}

/// A file that lasts as long as the check.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// What a signature says: who signed, or with which key where nobody is allowed by name; else what is wrong with it.
///
/// # Errors
/// `process-not-started`, `journal-failed` where the signature cannot be handed on.
pub(super) fn verify(
    folder: &Path,
    bytes: &[u8],
    signature: &[u8],
    signers: Option<&Path>,
) -> Result<std::result::Result<Diagnostic, Diagnostic>> {
    let file = Scratch(folder.join(format!("signature-{}", std::process::id())));
    let write = || fs::create_dir_all(folder).and_then(|()| fs::write(&file.0, signature));
    write().map_err(|e| Box::new(Diagnostic::error("journal-failed").with("reason", e.to_string())))?;
    let wrong = |output: &Output| {
        let reason = [said(&output.stderr), said(&output.stdout)].into_iter().find(|r| !r.is_empty());
        Ok(Err(Diagnostic::error("signature-wrong").with("reason", reason.unwrap_or_default())))
    };
    let of = file.0.as_os_str();
    let Some(signers) = signers else {
        let args = ["-Y", "check-novalidate", "-n", NAMESPACE, "-s"].map(AsRef::as_ref);
        let output = run(&[&args[..], &[of]].concat(), bytes)?;
        if !output.status.success() {
            return wrong(&output);
        }
        let text = said(&output.stdout) + said(&output.stderr).as_str();
        let key = text.split_whitespace().find(|w| w.starts_with("SHA256:")).unwrap_or_default().to_owned();
        return Ok(Ok(Diagnostic::note("signature-unchecked").with("key", key)));
    };
    let list = signers.as_os_str();
    let args = ["-Y", "find-principals", "-s"].map(AsRef::as_ref);
    let output = run(&[&args[..], &[of, "-f".as_ref(), list]].concat(), b"")?;
    let names = said(&output.stdout);
    let Some(signer) = names.lines().next().filter(|_| output.status.success()) else { return wrong(&output) };
    let args = ["-Y", "verify", "-n", NAMESPACE, "-I", signer, "-s"].map(AsRef::as_ref);
    let output = run(&[&args[..], &[of, "-f".as_ref(), list]].concat(), bytes)?;
    if output.status.success() {
        Ok(Ok(Diagnostic::note("signature-good").with("signer", signer)))
    } else {
        wrong(&output)
    }
}
