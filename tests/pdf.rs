//! Runbooks to be printed: by the system's Chromium, with contents whose numbers are right, the same byte for byte each time.

mod support;

use std::process::Output;

use support::{Folder, command, needs};
use vademecum::runbook::pdf;

fn vade(root: &Folder, args: &[&str]) -> Output {
    command(root, args).output().unwrap()
}

#[test]
fn a_procedure_is_printed_in_two_languages_with_numbered_contents() {
    needs!(chromium);
    let root = Folder::new("print");
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
}

#[cfg(unix)]
#[test]
fn a_missing_font_is_told_with_its_package_before_anything_is_printed() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = Folder::new("font");
    root.write("fc-list", "#!/bin/sh\nexit 0\n");
    std::fs::set_permissions(root.join("fc-list"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut print = command(&root, &["build", "--format", "pdf", "--lang", "zh", "--out", "out"]);
    let made = print.env("PATH", root.as_os_str()).output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&made.stderr),
        "错误：本机没有适用于 zh-Hans 的字体，所有字符都会显示为空框\n  = 下一步：请安装字体：在 Debian 和 Ubuntu 上运行 `apt install fonts-noto-cjk`\n"
    );
    assert_eq!(made.status.code(), Some(2));
    assert!(!root.join("out/zh-Hans").exists());
}
