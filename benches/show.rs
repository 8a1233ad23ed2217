//! Showing a built-in procedure: the whole program from its start to its end, and the same without starting a process. The goal is under
//! 10 ms and 30 MB.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use vademecum::cli::{self, World};

const LANGUAGES: [&str; 5] = ["en", "pt-BR", "es", "de", "zh-Hans"];

fn main() {
    // Before anything else takes memory.
    show("de");
    if let Some(kilobytes) = most_memory() {
        println!("memory at most: {:.1} MB", kilobytes / 1024.0);
    }
    divan::main();
}

fn show(language: &str) -> String {
    let (world, out, _) = World::of_a_test(&[], env!("CARGO_MANIFEST_DIR"), "");
    let args = ["vade", "show", "sync-license-usage", "--lang", language].map(OsString::from);
    cli::run(args, world);
    out.text()
}

/// The most memory that this process has had, in kilobytes, where the system tells.
fn most_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[divan::bench(args = LANGUAGES)]
fn program(bencher: divan::Bencher<'_, '_>, language: &str) {
    bencher.bench(|| {
        Command::new(env!("CARGO_BIN_EXE_vade"))
            .args(["show", "sync-license-usage", "--lang", language])
            .stdout(Stdio::null())
            .status()
    });
}

#[divan::bench(args = LANGUAGES)]
fn within_the_program(bencher: divan::Bencher<'_, '_>, language: &str) {
    bencher.bench(|| show(language));
}
