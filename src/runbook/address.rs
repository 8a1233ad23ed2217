//! Addresses: which ones may stand in a page, and how one page of the output names another.

use crate::source::scheme;

use std::fmt::Write as _;

/// Schemes that a link of a document may have. Every other one (`javascript:`, `data:`, `file:` …) is inert.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Whether an address may stand in a page: a path, a fragment, or one of a few schemes.
#[must_use]
pub fn safe(address: &str) -> bool {
    scheme(address).is_none_or(|s| SCHEMES.contains(&s.as_str()))
}

/// A path as it is written in an address: what is not plain in one is percent-encoded.
#[must_use]
pub fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'@' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// How the file at `from` names the one at `to`; both are paths in the output, the answer is percent-encoded.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let folder: Vec<&str> = from.rsplit_once('/').map_or(Vec::new(), |(f, _)| f.split('/').collect());
    let target: Vec<&str> = to.split('/').collect();
    let same = folder.iter().zip(&target[..target.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(folder.len() - same);
    encoded(&format!("{up}{}", target[same..].join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_few_schemes_are_safe() {
        for good in
            ["https://a.b", "HTTP://a.b", "mailto:a@b", "tel:1", "a.md", "/a/b", "#here", "../a?b=c:d", "a/b:c", ""]
        {
            assert!(safe(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            " JavaScript:x",
            "java\nscript:x",
            "\u{1}javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///x",
            "&:x",
        ] {
            assert!(!safe(bad), "{bad}");
        }
    }

    #[test]
    fn files_name_each_other() {
        assert_eq!(relative("de/a.html", "de/b.html"), "b.html");
        assert_eq!(relative("de/a/index.html", "en/b.html"), "../../en/b.html");
        assert_eq!(relative("index.html", "de/x y.html"), "de/x%20y.html");
        assert_eq!(relative("de/a/b.html", "de/a/c/d.html"), "c/d.html");
    }
}
