//! Runbooks to be printed: by the system's Chromium, with contents whose numbers are right, the same byte for byte each time.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use vademecum::runbook::pdf;

/// Whether this machine has what prints; said where it has not, and demanded in CI.
fn has_chromium() -> bool {
    let has =
        std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).any(|f| f.join("chromedriver").is_file());
    assert!(has || std::env::var_os("CI").is_none(), "CI needs chromedriver");
    if !has {
        eprintln!("SKIPPED: printing needs chromium and chromedriver");
    }
    has
}

fn folder(name: &str) -> PathBuf {
    let root = std::env::temp_dir().join(format!("vade-pdf-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&root);
    std::fs::create_dir_all(&root).unwrap();
    root
}

fn vade(root: &Path, args: &[&str]) -> Output {
    let state = root.join("state");
    Command::new(env!("CARGO_BIN_EXE_vade"))
        .args(args)
        .current_dir(root)
        .env("LANG", "C")
        .env("XDG_STATE_HOME", state)
        .output()
        .unwrap()
}

#[test]
fn a_procedure_is_printed_in_two_languages_with_numbered_contents() {
    if !has_chromium() {
        return;
    }
    let root = folder("print");
    let build = |out: &str| {
        vade(&root, &["build", "--format", "pdf", "--lang", "de,es", "--out", out, "renew-tls-certificate"])
    };
    let made = build("one");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(build("two").status.success());
    for language in ["de", "es"] {
        let file = format!("{language}/renew-tls-certificate.pdf");
        let printed = std::fs::read(root.join("one").join(&file)).unwrap();
        assert!(printed == std::fs::read(root.join("two").join(&file)).unwrap(), "{language}: two printings differ");
        let pages = pdf::page_count(&printed);
        let parts = pdf::destinations(&printed);
        // A title page and the contents come first; each heading has its place after them.
        assert_eq!(parts.get("d0"), Some(&3), "{parts:?}");
        let headings: Vec<usize> =
            parts.iter().filter(|(name, _)| name.starts_with("d0-")).map(|(_, page)| *page).collect();
        assert!(headings.len() >= 5 && headings.iter().all(|page| (3..=pages).contains(page)), "{parts:?} of {pages}");
    }
    let again = build("one");
    assert_eq!(String::from_utf8_lossy(&again.stderr), "2 files, written: 0, removed: 0\n");
    std::fs::remove_dir_all(root).unwrap();
}

#[cfg(unix)]
#[test]
fn a_missing_font_is_told_with_its_package_before_anything_is_printed() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = folder("font");
    let none = root.join("fc-list");
    std::fs::write(&none, "#!/bin/sh\nexit 0\n").unwrap();
    std::fs::set_permissions(&none, std::fs::Permissions::from_mode(0o755)).unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_vade"))
        .args(["build", "--format", "pdf", "--lang", "zh", "--out", "out"])
        .current_dir(&root)
        .env("LANG", "C")
        .env("PATH", &root)
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&made.stderr),
        "错误：本机没有适用于 zh-Hans 的字体，所有字符都会显示为空框\n  = 下一步：请安装字体：在 Debian 和 Ubuntu 上运行 `apt install fonts-noto-cjk`\n"
    );
    assert_eq!(made.status.code(), Some(2));
    assert!(!root.join("out/zh-Hans").exists());
    std::fs::remove_dir_all(root).unwrap();
}
