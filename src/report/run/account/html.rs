//! The report as one HTML page that needs nothing else: its evidence stands in it.

use std::fmt::Write as _;

use super::{Account, Line, parts, text_of};
use crate::journal::Evidence;
use crate::words::visible;

/// More of one text, or of one picture, than this is not put in.
const MOST_TEXT: usize = 256 << 10;
const MOST_PICTURE: usize = 4 << 20;

const STYLE: &str = ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
table{border-collapse:collapse}th{text-align:start;font-weight:normal;opacity:.7;padding-inline-end:1.5rem;vertical-align:top}\
td{overflow-wrap:anywhere}h2{font-size:1.1rem;margin-top:2rem}ul{padding-inline-start:1.2rem}\
pre{overflow:auto;max-height:30rem;padding:.6rem;border:1px solid #8884;border-radius:.4rem;font-size:.85rem}\
img{max-width:100%;border:1px solid #8884}.state{opacity:.7}.failed,.in-doubt{color:#c22;opacity:1}code{overflow-wrap:anywhere}";

impl Account<'_> {
    /// The report as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<table>\n",
            safe(self.lexicon.tag()),
            safe(&self.title),
            safe(&self.title)
        );
        for (name, value) in self.facts() {
            let _ = writeln!(out, "<tr><th scope=\"row\">{}</th><td>{}</td></tr>", named(&name), safe(&value));
        }
        out.push_str("</table>\n");
        for entry in self.entries() {
            let state = self.say(&format!("account-is-{}", entry.standing));
            let _ = writeln!(
                out,
                "<section>\n<h2>{}. {}</h2>\n<p class=\"state {}\">{}</p>",
                safe(&entry.number),
                safe(entry.text),
                entry.standing,
                safe(&state)
            );
            for action in &entry.actions {
                let _ = writeln!(out, "<pre>{}</pre>", safe(action));
            }
            lines(&mut out, &entry.lines);
            self.shown(&mut out, &entry.evidence);
            out.push_str("</section>\n");
        }
        let checks = self.checks();
        if !checks.is_empty() {
            let _ = writeln!(out, "<section>\n<h2>{}</h2>", safe(&self.say("account-checks")));
            lines(&mut out, &checks);
            self.shown(&mut out, &self.of_checks());
            out.push_str("</section>\n");
        }
        let _ = writeln!(out, "<section>\n<h2>{}</h2>", safe(&self.say("account-journal")));
        lines(&mut out, &self.general());
        let (head, colon) = (safe(&self.say("runs-head")), safe(&self.say("problem-colon")));
        let _ =
            writeln!(out, "<p>{head}{colon}<code>{}</code></p>\n</section>\n</main>\n</body>\n</html>", self.head());
        out
    }

    fn shown(&self, out: &mut String, evidence: &[&Evidence]) {
        for one in evidence {
            let size = self.lexicon.size(one.bytes);
            let _ = writeln!(
                out,
                "<details>\n<summary>{}{}{} · {} · sha256 <code>{}</code></summary>",
                safe(&self.say("account-evidence")),
                safe(&self.say("problem-colon")),
                safe(&one.file),
                safe(&size),
                safe(&one.sha256)
            );
            let bytes = (self.kept)(&one.file);
            match &bytes {
                None => {
                    let _ = writeln!(out, "<p>{}</p>", safe(&self.say("account-gone")));
                }
                Some(bytes) if picture(bytes).is_some() && bytes.len() <= MOST_PICTURE => {
                    let kind = picture(bytes).unwrap_or_default();
                    let _ =
                        writeln!(out, "<img alt=\"{}\" src=\"data:{kind};base64,{}\">", safe(&one.file), base64(bytes));
                }
                Some(bytes) => {
                    if let Some((text, cut)) = text_of(bytes, MOST_TEXT) {
                        let _ = writeln!(out, "<pre>{}</pre>", safe(&text));
                        if cut {
                            let _ = writeln!(out, "<p>{}</p>", safe(&self.say("account-cut")));
                        }
                    }
                }
            }
            out.push_str("</details>\n");
        }
    }
}

fn lines(out: &mut String, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    out.push_str("<ul>\n");
    for line in lines {
        let _ = writeln!(out, "<li>{} · {} · {}</li>", safe(&line.at), safe(&line.who), safe(&line.text));
    }
    out.push_str("</ul>\n");
}

/// A message of ours, its code as code.
fn named(message: &str) -> String {
    parts(message).map(|(code, part)| if code { format!("<code>{}</code>", safe(part)) } else { safe(part) }).collect()
}

/// Text that says only itself in HTML.
pub(super) fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in visible::text(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Neither HTML nor XML has those.
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

/// The kind of a picture, by its first bytes.
fn picture(bytes: &[u8]) -> Option<&'static str> {
    [(&b"\x89PNG\r\n\x1a\n"[..], "image/png"), (&b"\xff\xd8\xff"[..], "image/jpeg")]
        .iter()
        .find(|(begin, _)| bytes.starts_with(begin))
        .map(|(_, kind)| *kind)
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().enumerate().fold(0_u32, |word, (at, byte)| word | u32::from(*byte) << (16 - 8 * at));
        for digit in 0..4 {
            if digit <= chunk.len() {
                out.push(DIGITS[(word >> (18 - 6 * digit) & 63) as usize] as char);
            } else {
                out.push('=');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_put_in() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(picture(b"\x89PNG\r\n\x1a\n..."), Some("image/png"));
        assert_eq!(picture(b"<svg onload=x>"), None);
    }

    #[test]
    fn nothing_that_was_said_is_markup() {
        assert_eq!(named("Input `<name>`"), "Input <code>&lt;name&gt;</code>");
        assert_eq!(safe("<b title='x'>\u{1b}&\u{202e}"), "&lt;b title=&#39;x&#39;&gt;␛&amp;⟨U+202E⟩");
    }
}
